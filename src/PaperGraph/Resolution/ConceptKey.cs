namespace PaperGraph.Resolution;

/// <summary>
/// Folds the spellings of one name: case, hyphens, accents, apostrophes, TeX, a leading article and the plural of the
/// last word do not tell two names apart; digits, versions, "+" and added words do.
/// </summary>
/// <remarks>
/// A key is a row of tokens with one space between them: runs of letters, numbers (with their inner dots), and each of
/// <c>+ * @ #</c> by itself. "ResNet-50", "ResNet50" and "resnet 50" are all <c>resnet 50</c>; "GPT-3.5" is
/// <c>gpt 3.5</c>, "C++" is <c>c + +</c>, "β-VAEs" is <c>beta vae</c>. Words written as one ("Q-learning",
/// "Qlearning") keep two keys: <see cref="Squash"/> is the wider net.
/// </remarks>
public static class ConceptKey
{
    const int StackLimit = 512;

    /// <summary>The key of a name; folding a key again gives the same key.</summary>
    public static string Of(string name)
    {
        string plain = PlainText.IsPlain(name) ? name : PlainText.Of(name);
        int capacity = KeyWriter.Capacity(plain.Length);
        Span<char> buffer = capacity <= StackLimit ? stackalloc char[capacity] : new char[capacity];
        ReadOnlySpan<char> key = new KeyWriter(buffer).Write(plain);
        if (key.IsEmpty)
            return plain.Trim().ToLowerInvariant();
        return key.SequenceEqual(name) ? name : key.ToString();
    }

    /// <summary>The key without its spaces, save those between two numbers: "data set" and "dataset" have one, "3 8B" and "38B" two.</summary>
    public static string Squash(string key)
    {
        Span<char> squashed = key.Length <= StackLimit ? stackalloc char[key.Length] : new char[key.Length];
        int length = 0;
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != ' ' || (char.IsDigit(key[i - 1]) && char.IsDigit(key[i + 1])))
                squashed[length++] = key[i];
        }
        return length == key.Length ? key : squashed[..length].ToString();
    }
}
