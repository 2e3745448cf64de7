namespace PaperGraph.Resolution;

/// <summary>Whether a short form stands for a long one, where a paper uses both for one concept.</summary>
static class Acronym
{
    const int MaxLength = 12;

    /// <summary>"MoE", "GANs", "Q-RAG"; not "Adam", whose capital says nothing.</summary>
    public static bool IsShortForm(string name)
    {
        string singular = Singular(name);
        return singular.Length is >= 2 and <= MaxLength
            && char.IsLetterOrDigit(singular[0])
            && singular.Count(char.IsUpper) >= 2
            && !singular.Any(char.IsWhiteSpace)
            && !IsHyphenatedWords(singular);
    }

    /// <remarks>
    /// The alignment of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
    /// text", PSB 2003: from the right, each letter of the short form is found in the long one, the first at the start
    /// of a word.
    /// </remarks>
    public static bool StandsFor(string shortForm, string longForm)
    {
        string letters = Singular(shortForm);
        int words = longForm.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Length;
        if (!IsShortForm(shortForm) || words < 2 || words > Math.Min(letters.Length + 5, letters.Length * 2) || IsShortForm(longForm))
            return false;
        // "BERT embeddings" holds the letters of BERT and is no reading of it.
        if (longForm.StartsWith(letters, StringComparison.Ordinal))
            return false;
        int at = longForm.Length;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            if (!char.IsLetterOrDigit(letters[i]))
                continue;
            do
                at--;
            while (at >= 0 && !(Same(longForm[at], letters[i]) && (i > 0 || StartsWord(longForm, at))));
            if (at < 0)
                return false;
        }
        return CoversStart(longForm, at);
    }

    /// <summary>"Multi-Task" and "End-to-End" are capitalized, no more.</summary>
    static bool IsHyphenatedWords(string name) =>
        name.Contains('-', StringComparison.Ordinal) && name.Split('-').All(part => part.Length > 1 && part.Skip(1).All(char.IsLower));

    static string Singular(string name) =>
        name.Length > 2 && name[^1] == 's' && char.IsUpper(name[^2]) ? name[..^1] : name;

    static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    static bool StartsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    /// <summary>Otherwise a word before the first letter is left out, and the two do not name the same: "deep Q-network" is not "QN".</summary>
    static bool CoversStart(string longForm, int at) => at == 0 || longForm[..at].Trim() is "the" or "a" or "an" or "The" or "A" or "An";
}
