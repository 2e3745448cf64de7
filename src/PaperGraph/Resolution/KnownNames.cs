namespace PaperGraph.Resolution;

/// <summary>What everyone in the field calls by several names: known-names.tsv.</summary>
sealed class KnownNames
{
    readonly Dictionary<string, string> _acronyms = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _phrases = new(StringComparer.Ordinal);

    KnownNames()
    {
        foreach (string line in ListFile.LinesOf("Resolution.known-names.tsv"))
            Add(line.Split('\t'));
        LongestPhrase = _phrases.Keys.Max(phrase => phrase.Count(c => c == ' ') + 1);
    }

    public static KnownNames Default { get; } = new();

    /// <summary>In words.</summary>
    public int LongestPhrase { get; }

    /// <summary>The key of what an acronym, given by its spelling, stands for in the field; null where that is not settled.</summary>
    public string? Acronym(string spelling) => _acronyms.GetValueOrDefault(spelling);

    /// <summary>The key of the fullest name of what a key is another name of, or null.</summary>
    public string? Phrase(string key) => _phrases.GetValueOrDefault(key);

    void Add(string[] names)
    {
        string fullest = Key(names[0]);
        foreach (string name in names.Skip(1))
        {
            if (Resolution.Acronym.IsShortForm(name))
                _acronyms[Spelling.Of(name)] = fullest;
            else
                _phrases[Key(name)] = fullest;
        }
    }

    static string Key(string name) => Spelling.American(ConceptKey.Of(name));
}
