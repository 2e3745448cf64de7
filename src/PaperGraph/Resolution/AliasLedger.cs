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
    public IReadOnlyList<Alias> Of(IReadOnlyList<IReadOnlyList<NamedIn>> named)
    {
        var papers = new Dictionary<(int Concept, string Surface), int>();
        HashSet<(int Concept, string Surface)> given = [.. named.SelectMany(paper => paper.Select(one => (one.Concept, one.Extracted.Name)))];
        foreach (IReadOnlyList<NamedIn> paper in named)
        {
            foreach ((int, string) alias in paper.SelectMany(Surfaces).Distinct())
                papers[alias] = papers.GetValueOrDefault(alias) + 1;
        }
        return
        [
            .. papers
                .OrderBy(alias => alias.Key.Concept)
                .ThenBy(alias => alias.Key.Surface, StringComparer.Ordinal)
                .Select(alias => AliasOf(concepts[alias.Key.Concept], alias.Key.Surface, alias.Value, given.Contains(alias.Key)))
                .OfType<Alias>(),
        ];
    }

    /// <summary>What has no letter ("-20" for CIFAR-20) names nothing outside its sentence.</summary>
    static IEnumerable<(int Concept, string Surface)> Surfaces(NamedIn named) =>
        named.Extracted.Surfaces
            .Append(named.Extracted.Name)
            .Where(surface => surface.Any(char.IsLetter))
            .Select(surface => (named.Concept, surface));

    /// <param name="isName">Whether some paper's extraction gives it as the name, and not only as a surface.</param>
    Alias? AliasOf(ResolvedConcept concept, string surface, int papers, bool isName)
    {
        (string rule, double score) = Reason(concept, surface);
        return rule == AsWrittenRule && !IsNameElsewhere(concept.Name, surface, isName)
            ? null
            : new Alias(concept.Id, surface, papers, rule, score);
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
