namespace PaperGraph.Extraction.Lexicon;

/// <summary>Where a name is known from.</summary>
enum NameSource
{
    /// <summary>A phrase of many papers that was judged to be worth finding papers by.</summary>
    Phrase,

    /// <summary>A phrase that was judged to be a name of little worth.</summary>
    WeakPhrase,

    /// <summary>A public list.</summary>
    PublicList,
}

/// <param name="Kind">Null for a phrase that was judged to name nothing.</param>
readonly record struct ListedName(NameSource Source, ConceptKind? Kind, ConceptKind? OtherKind, string? ExactSpelling);

/// <summary>A listed name in a sentence, from a token to a token, both included.</summary>
readonly record struct ListedPlace(int First, int Last, ListedName Name);

/// <summary>Finds the names of lists in sentences.</summary>
sealed class KnownNames
{
    readonly NameTrie<ListedName> _trie = new(names: 1 << 15);

    public void Add(string name, ListedName listed) => _trie.Add([.. Tokens.PartsOf(name)], listed);

    public List<ListedPlace> In(Sentence sentence, Paper paper)
    {
        List<ListedPlace> places = [];
        foreach ((int first, int last, ListedName name) in _trie.In(sentence.Tokens))
        {
            if (name.ExactSpelling is null || PaperText.Span(sentence, first, last).In(paper).StartsWith(name.ExactSpelling, StringComparison.Ordinal))
                places.Add(new ListedPlace(first, last, name));
        }
        return places;
    }

    /// <summary>For each token a number for what the longest listed name over it says; 0 where none stands.</summary>
    public static byte[] TagsOf(List<ListedPlace> places, int tokens)
    {
        var tags = new byte[tokens];
        foreach (ListedPlace place in places.OrderByDescending(place => place.Last - place.First).ThenBy(place => place.First).ThenBy(place => place.Name.Source))
        {
            if (tags.AsSpan(place.First, place.Last - place.First + 1).ContainsAnyExcept((byte)0))
                continue;
            int code = (int)place.Name.Source * 6 + (place.Name.Kind is { } kind ? (int)kind : 5);
            for (int i = place.First; i <= place.Last; i++)
                tags[i] = (byte)(1 + 2 * code + (i > place.First ? 1 : 0));
        }
        return tags;
    }
}
