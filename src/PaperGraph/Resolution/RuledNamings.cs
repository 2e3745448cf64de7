namespace PaperGraph.Resolution;

/// <summary>What papers name, after decisions: without what was dropped or rejected, and with each name under the concept it was given to.</summary>
sealed class RuledNamings(NameTable names, NameSets sets, Rulings rulings)
{
    readonly HashSet<NameClass> _apart = [.. rulings.Apart.SelectMany(pair => new[] { pair.One, pair.Other }).Select(name => names.Find(name)!)];
    readonly HashSet<int> _dropped = [.. rulings.Dropped.Select(name => sets.Find(names.Find(name)!))];
    readonly HashSet<(string Paper, int Set)> _rejected = [.. rulings.Rejected.Select(ruling => (ruling.Paper, sets.Find(names.Find(ruling.Name)!)))];

    /// <summary>For each paper.</summary>
    public IReadOnlyList<IReadOnlyList<Naming>> Of(IReadOnlyList<IdentifiedPaper> papers, IReadOnlyList<IReadOnlyList<Naming>> namingsByPaper) =>
        [.. namingsByPaper.Select((namings, paper) => Of(papers[paper], namings))];

    IReadOnlyList<Naming> Of(IdentifiedPaper paper, IReadOnlyList<Naming> namings)
    {
        if (_apart.Count + _dropped.Count + _rejected.Count == 0)
            return namings;
        string[] ids = [paper.Paper.Id, .. paper.OtherIds];
        return
        [
            .. namings
                .SelectMany(Parts)
                .Where(naming => !_dropped.Contains(sets.Find(naming.Class)))
                .Where(naming => !ids.Any(id => _rejected.Contains((id, sets.Find(naming.Class))))),
        ];
    }

    /// <summary>A paper that calls one thing by two names says they are one; where they were separated, each gets its own mentions.</summary>
    IEnumerable<Naming> Parts(Naming naming)
    {
        (ExtractedConcept concept, NameClass @class) = naming;
        if (_apart.Count == 0 || !concept.Surfaces.Append(concept.Name).Any(name => IsApart(@class, name)))
            return [naming];
        return concept.Mentions
            .GroupBy(mention => IsApart(@class, mention.Surface) ? names.Find(mention.Surface)! : @class)
            .Select(part => PartOf(naming, part.Key, [.. part]));
    }

    bool IsApart(NameClass @class, string name) =>
        names.Find(name) is { } other && _apart.Contains(other) && sets.AreForbidden(@class, other);

    Naming PartOf(Naming naming, NameClass @class, IReadOnlyList<Mention> mentions)
    {
        ExtractedConcept whole = naming.Concept;
        bool keepsName = @class == naming.Class ? !IsApart(@class, whole.Name) : names.Find(whole.Name) == @class;
        ExtractedConcept part = whole with { Name = keepsName ? whole.Name : mentions[0].Surface, Mentions = mentions };
        if (@class != naming.Class)
        {
            @class.Write(part.Name);
            @class.Kinds.Add(part.Kind, part.Confidence);
        }
        return new Naming(part, @class);
    }
}
