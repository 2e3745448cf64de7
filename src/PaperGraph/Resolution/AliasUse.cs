namespace PaperGraph.Resolution;

/// <summary>How papers use a surface for its concept.</summary>
sealed class AliasUse
{
    /// <summary>A ledger is read by people: five papers prove as well as five thousand.</summary>
    const int MostProof = 5;

    readonly List<string> _proof = [];
    Strength _strength;

    enum Strength
    {
        UsesIt,
        NamesBoth,
        DefinesIt,
    }

    public int Papers { get; private set; }

    /// <summary>Whether some paper's extraction gives it as the name, and not only as a surface.</summary>
    public bool IsName { get; private set; }

    /// <summary>Of the papers that prove it best the first ones.</summary>
    public IReadOnlyList<string> Proof => _proof;

    /// <param name="paperId">Comes after those added before.</param>
    /// <param name="surfaces">All by which the paper calls the concept.</param>
    public void Add(string paperId, string surface, IReadOnlyList<string> surfaces, bool isName)
    {
        Papers++;
        IsName |= isName;
        Strength strength = StrengthOf(surface, surfaces);
        if (strength > _strength)
            _proof.Clear();
        if (strength >= _strength && _proof.Count < MostProof)
            _proof.Add(paperId);
        _strength = strength > _strength ? strength : _strength;
    }

    static Strength StrengthOf(string surface, IReadOnlyList<string> surfaces)
    {
        if (surfaces.Any(other => Acronym.StandsFor(surface, other) || Acronym.StandsFor(other, surface)))
            return Strength.DefinesIt;
        string key = ConceptKey.Of(surface);
        return surfaces.Any(other => ConceptKey.Of(other) != key) ? Strength.NamesBoth : Strength.UsesIt;
    }
}
