namespace PaperGraph.Resolution;

/// <summary>Why each name stands for its concept.</summary>
sealed class AliasLedger(NameTable names, NameSets sets, IReadOnlyList<ResolvedConcept> concepts)
{
    const double SpellingScore = 0.95;
    public const string AsWrittenRule = "as written";
    const double AsWrittenScore = 0.5;

    readonly HashSet<string> _canonicalKeys = [.. concepts.Select(concept => ConceptKey.Of(concept.Name))];
    readonly ILookup<NameClass, Merge> _merges = sets.Merges
        .SelectMany(merge => new[] { (Names: merge.One, Merge: merge), (Names: merge.Other, Merge: merge) })
        .ToLookup(end => end.Names, end => end.Merge);

    /// <summary>Sorted by concept, then surface.</summary>
    public IReadOnlyList<Alias> Of(FactTable facts)
    {
        var uses = new Dictionary<(int Concept, string Surface), AliasUse>();
        for (int paper = 0; paper < facts.Papers.Count; paper++)
        {
            foreach (IGrouping<int, NamedIn> concept in facts.Named[paper].GroupBy(named => named.Concept))
                Use(facts.Papers[paper].Paper.Id, concept, uses);
        }
        return
        [
            .. uses
                .OrderBy(alias => alias.Key.Concept)
                .ThenBy(alias => alias.Key.Surface, StringComparer.Ordinal)
                .Select(alias => AliasOf(concepts[alias.Key.Concept], alias.Key.Surface, alias.Value))
                .OfType<Alias>(),
        ];
    }

    static void Use(string paperId, IGrouping<int, NamedIn> concept, Dictionary<(int Concept, string Surface), AliasUse> uses)
    {
        HashSet<string> names = [.. concept.Select(named => named.Extracted.Name)];
        string[] surfaces = [.. concept.SelectMany(named => named.Extracted.Surfaces).Concat(names).Where(NamesSomething).Distinct()];
        foreach (string surface in surfaces)
        {
            if (!uses.TryGetValue((concept.Key, surface), out AliasUse? use))
                uses[(concept.Key, surface)] = use = new AliasUse();
            use.Add(paperId, surface, surfaces, isName: names.Contains(surface));
        }
    }

    /// <summary>What has no letter ("-20" for CIFAR-20) names nothing outside its sentence.</summary>
    static bool NamesSomething(string surface) => surface.Any(char.IsLetter);

    Alias? AliasOf(ResolvedConcept concept, string surface, AliasUse use)
    {
        (string rule, double score) = Reason(concept, surface);
        return rule == AsWrittenRule && !IsNameElsewhere(concept.Name, surface, use.IsName)
            ? null
            : new Alias(concept.Id, surface, use.Papers, rule, score) { Papers = use.Proof };
    }

    /// <summary>A paper may call its concept "our new data set"; only a name, or more or fewer of the same words, is a name elsewhere too.</summary>
    bool IsNameElsewhere(string name, string surface, bool isName)
    {
        string key = ConceptKey.Of(surface);
        string[] words = ConceptKey.Of(name).Split(' ');
        string[] written = key.Split(' ');
        return (isName || written.All(words.Contains) || words.All(written.Contains)) && !_canonicalKeys.Contains(key);
    }

    (string Rule, double Score) Reason(ResolvedConcept concept, string surface)
    {
        if (surface == concept.Name)
            return ("name", 1);
        if (ConceptKey.Of(surface) == ConceptKey.Of(concept.Name))
            return ("same key", 1);
        if (Spelling.Of(surface) == Spelling.Of(concept.Name))
            return ("spelling", SpellingScore);
        return names.Find(surface) is NameClass other ? Reason(concept, other) : (AsWrittenRule, AsWrittenScore);
    }

    (string Rule, double Score) Reason(ResolvedConcept concept, NameClass other)
    {
        if (concept.Names.Any(one => names.Definitions.ContainsKey(new Definition(other, one))))
            return (NameMatcher.AcronymRule, NameMatcher.AcronymScore);
        return concept.Names.Contains(other)
            ? _merges[other].Select(merge => (merge.Rule, merge.Score)).FirstOrDefault(("spelling", SpellingScore))
            : (AsWrittenRule, AsWrittenScore);
    }
}
