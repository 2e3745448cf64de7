namespace PaperGraph.Resolution;

/// <summary>Gives each set of names its canonical name, its kind and its id: as decided, or else as most papers have it.</summary>
sealed class ConceptNaming
{
    readonly Dictionary<int, string> _decidedNames = [];
    readonly Dictionary<int, ConceptKind> _decidedKinds = [];
    readonly NameSets _sets;

    public ConceptNaming(NameTable names, NameSets sets, Rulings rulings)
    {
        _sets = sets;
        foreach ((string of, string name) in rulings.CanonicalNames)
            _decidedNames[sets.Find(names.Find(of)!)] = name;
        foreach ((string of, ConceptKind kind) in rulings.Kinds)
            _decidedKinds[sets.Find(names.Find(of)!)] = kind;
    }

    /// <summary>Sorted by id.</summary>
    /// <param name="namings">What each paper names. A set of names that none names is no concept.</param>
    public IReadOnlyList<ResolvedConcept> Of(NameTable names, IReadOnlyList<IReadOnlyList<Naming>> namings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Groups(names, namings)
                .GroupBy(group => Spelling.Of(NameOf(group)), StringComparer.Ordinal)
                .SelectMany(WithNames)
                .OrderByDescending(group => group.Names.Sum(Papers))
                .ThenBy(group => group.Name, StringComparer.Ordinal)
                .ThenBy(group => group.Names[0].Spelling, StringComparer.Ordinal)
                .Select(group => Resolve(group.Names, group.Name, ids))
                .OrderBy(concept => concept.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Several concepts that go by one acronym go by their long forms instead.</summary>
    IEnumerable<(List<NameClass> Names, string Name)> WithNames(IGrouping<string, List<NameClass>> sameName)
    {
        bool isShared = sameName.Skip(1).Any();
        return sameName.Select(group => (group, isShared && !IsDecided(group) ? FullName(group) : NameOf(group)));
    }

    bool IsDecided(List<NameClass> names) => _decidedNames.ContainsKey(_sets.Find(names[0]));

    IEnumerable<List<NameClass>> Groups(NameTable names, IReadOnlyList<IReadOnlyList<Naming>> namings)
    {
        HashSet<NameClass> named = [.. namings.SelectMany(paper => paper).Select(naming => naming.Class)];
        return names.Classes
            .GroupBy(_sets.Find)
            .Where(group => group.Any(named.Contains))
            .Select(group => group.OrderBy(one => one.Spelling, StringComparer.Ordinal).ToList());
    }

    ResolvedConcept Resolve(List<NameClass> names, string name, HashSet<string> ids)
    {
        var votes = new KindVotes();
        foreach (NameClass one in names)
            votes.Add(one.Kinds);
        ConceptKind kind = _decidedKinds.TryGetValue(_sets.Find(names[0]), out ConceptKind decided) ? decided : votes.Winner;
        return new ResolvedConcept(Unique(NodeId.OfConcept(kind, name), ids), name, kind, votes.Besides(kind), names);
    }

    /// <summary>The most used concept has the plain id, the others a number: two slugs can be one where two names are not.</summary>
    static string Unique(string id, HashSet<string> ids)
    {
        string unique = id;
        for (int number = 2; !ids.Add(unique); number++)
            unique = $"{id}.{number}";
        return unique;
    }

    /// <summary>The brand for a branded concept, the long form for a generic one, as most papers write it.</summary>
    string NameOf(List<NameClass> names)
    {
        if (_decidedNames.TryGetValue(_sets.Find(names[0]), out string? decided))
            return decided;
        bool isBranded = names.Sum(one => one.Brand) > 0;
        List<NameClass> preferred = names.FindAll(one => one.IsAcronym == isBranded);
        return MostUsed(preferred.Count > 0 ? preferred : names);
    }

    /// <summary>What tells a concept from others that go by the same acronym.</summary>
    static string FullName(List<NameClass> names)
    {
        List<NameClass> full = names.FindAll(one => !one.IsAcronym);
        return MostUsed(full.Count > 0 ? full : names);
    }

    static string MostUsed(List<NameClass> names) =>
        names.OrderByDescending(Papers).ThenBy(one => one.Name, StringComparer.Ordinal).First().Name;

    static int Papers(NameClass names) => names.Written.Values.Sum();
}
