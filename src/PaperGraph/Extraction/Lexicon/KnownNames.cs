namespace PaperGraph.Extraction.Lexicon;

/// <summary>The names of the shipped lists, found in sentences.</summary>
sealed class KnownNames
{
    const int ColumnsOfExactName = 3;

    // The tags of the tagger: a number for each source and kind, the last kind for a phrase that names nothing.
    const int KindsAndNone = 6;
    const int NoKind = 5;

    readonly NameTrie<ListedName> _names = new(names: 1 << 15);

    KnownNames()
    {
        foreach (string line in ListFile.LinesOf("Lexicon.phrases.tsv"))
        {
            string[] columns = line.Split('\t');
            NameSource source = columns[2] == "core" ? NameSource.Phrase : NameSource.WeakPhrase;
            Add(columns[0], new ListedName(source, KindOf(columns[1]), KindOf(columns[3]), null));
        }
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] columns in ListFile.LinesOf("Lexicon.suites.tsv").Concat(ListFile.LinesOf("Lexicon.public-names.tsv")).Select(line => line.Split('\t')))
        {
            if (!read.Add(columns[0]))
                continue;
            string? spelling = columns.Length == ColumnsOfExactName ? columns[0] : null;
            Add(columns[0], new ListedName(NameSource.PublicList, KindOf(columns[1]), null, spelling));
        }
    }

    /// <summary>Read once, when they are first asked for.</summary>
    public static KnownNames Shipped => field ??= new KnownNames();

    public List<ListedPlace> In(Sentence sentence, Paper paper)
    {
        List<ListedPlace> places = [];
        foreach ((int first, int last, ListedName name) in _names.In(sentence.Tokens))
        {
            if (name.Spelling is null || IsSpelled(PaperText.Span(sentence, first, last).In(paper), name.Spelling))
                places.Add(new ListedPlace(first, last, name));
        }
        return places;
    }

    /// <summary>For each token a number for what the longest listed name over it says, odd for its first token; 0 where none stands.</summary>
    public static byte[] TagsOf(List<ListedPlace> places, int tokens)
    {
        byte[] tags = new byte[tokens];
        if (places.Count == 0)
            return tags;
        foreach (ListedPlace place in places.OrderByDescending(place => place.Last - place.First).ThenBy(place => place.First).ThenBy(place => place.Name.Source))
        {
            if (tags.AsSpan(place.First, place.Last - place.First + 1).ContainsAnyExcept((byte)0))
                continue;
            int code = (int)place.Name.Source * KindsAndNone + (place.Name.Kind is { } kind ? (int)kind : NoKind);
            for (int i = place.First; i <= place.Last; i++)
                tags[i] = (byte)(1 + 2 * code + (i > place.First ? 1 : 0));
        }
        return tags;
    }

    // Most names are words with single spaces and hyphens; to cut those needs no tokens, which take four times as long.
    void Add(string name, ListedName listed)
    {
        if (IsPlain(name))
            _names.Add(name.ToLowerInvariant(), listed);
        else
            _names.Add([.. Tokens.PartsOf(name)], listed);
    }

    static bool IsPlain(string name)
    {
        bool isInWord = false;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && (!isInWord || c is not (' ' or '-')))
                return false;
            isInWord = char.IsLetterOrDigit(c);
        }
        return isInWord;
    }

    static bool IsSpelled(string surface, string name) =>
        surface.StartsWith(name, StringComparison.Ordinal) && (surface.Length == name.Length || (surface.Length == name.Length + 1 && surface[^1] == 's'));

    static ConceptKind? KindOf(string word) => word is "none" or "-" ? null : Enum.Parse<ConceptKind>(word, ignoreCase: true);
}

enum NameSource
{
    /// <summary>A phrase of several papers that was judged to be worth finding papers by.</summary>
    Phrase,

    /// <summary>A phrase that was judged to be a name of little worth, or none.</summary>
    WeakPhrase,

    PublicList,
}

/// <param name="Kind">Null for a phrase that was judged to name nothing.</param>
/// <param name="OtherKind">One that is right too.</param>
/// <param name="Spelling">Where only this one counts, upper and lower case; otherwise null.</param>
readonly record struct ListedName(NameSource Source, ConceptKind? Kind, ConceptKind? OtherKind, string? Spelling);

/// <summary>A listed name in a sentence, from a token to a token, both included.</summary>
readonly record struct ListedPlace(int First, int Last, ListedName Name);
