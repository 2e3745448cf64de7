namespace PaperGraph.Resolution;

/// <summary>The names of one <see cref="Spelling"/>, and how papers use them.</summary>
sealed class NameClass(int index, string spelling)
{
    readonly SortedDictionary<string, int> _written = new(StringComparer.Ordinal);
    readonly KindVotes _kinds = new();
    string? _name;
    string? _key;

    public int Index => index;

    public string Spelling => spelling;

    /// <summary>Every name of this spelling, with the number of papers that write it so; 0 for one that only a curator gave.</summary>
    public IReadOnlyDictionary<string, int> Written => _written;

    public KindVotes Kinds => _kinds;

    /// <summary>Also where a longer name of the paper took the vote: what an acronym was defined for.</summary>
    public KindVotes SeenAs { get; } = new();

    /// <summary>Some paper presents it as new.</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Papers that define an acronym for it and yet go on by the acronym, minus those that go by the long form.</summary>
    public int Brand { get; set; }

    /// <summary>As most papers write it; of equals the ordinally smallest.</summary>
    public string Name => _name ??= _written.MaxBy(written => written.Value).Key;

    public string Key => _key ??= ConceptKey.Of(Name);

    public bool IsAcronym => Acronym.IsShortForm(Name);

    public void Write(string name) => Write(name, papers: 1);

    /// <summary>A name that a curator gave; papers need not write it.</summary>
    public void Know(string name) => Write(name, papers: 0);

    void Write(string name, int papers)
    {
        _written[name] = _written.GetValueOrDefault(name) + papers;
        (_name, _key) = (null, null);
    }
}
