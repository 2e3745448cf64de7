using PaperGraph.Extraction;

namespace PaperGraph.Evaluation;

/// <summary>The tallies of a run over several papers.</summary>
sealed class Score
{
    readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    readonly Tally[] _byTenth = [.. Enumerable.Range(0, 10).Select(_ => new Tally())];

    public IReadOnlyList<QualityRow> Rows() => [.. _tallies.Select(tally => tally.Value.Row(tally.Key))];

    public IReadOnlyList<ConfidenceRow> Confidence() =>
        [.. _byTenth.Select((tally, tenth) => new ConfidenceRow(tenth / 10.0, tally.Predicted, Math.Round(tally.Precision, 4))).Where(row => row.Predicted > 0)];

    public void Add(GoldPaper gold, ExtractedPaper extracted)
    {
        Wanted[] wanted = [.. gold.Concepts.Select(concept => new Wanted(concept, NameKey.Of(concept.Name, concept.Surfaces)))];
        Found[] found = [.. extracted.Concepts.Select(concept => new Found(concept, NameKey.Of(concept.Name, concept.Surfaces)))];
        foreach (Found one in found)
            Judge(one, wanted);
        foreach (Wanted one in wanted.Where(one => one.Concept.IsCore))
            Ask(one, found);
        AddLineage(
            Pairs(gold.Lineage.Select(lineage => (lineage.Method, lineage.Base)), wanted.Select(one => (one.Concept.Name, one.Keys))),
            Pairs(extracted.Lineage.Select(lineage => (lineage.Method, lineage.Base)), found.Select(one => (one.Concept.Name, one.Keys))));
        AddRepositories(
            [.. gold.Links.Where(link => link.Kind == LinkKind.Repository).Select(link => NameKey.OfUrl(link.Url))],
            [.. extracted.Links.Where(link => link.Kind == LinkKind.Repository).Select(link => NameKey.OfUrl(link.Url))]);
    }

    void Judge(Found found, Wanted[] wanted)
    {
        bool isNamed = wanted.Any(one => one.Keys.Overlaps(found.Keys));
        bool isTyped = wanted.Any(one => one.Keys.Overlaps(found.Keys) && one.Accepts(found.Concept.Kind));
        this["concepts"].Predict(isNamed);
        this["typed"].Predict(isTyped);
        this[OfKind(found.Concept.Kind)].Predict(isTyped);
        _byTenth[Math.Min(9, (int)(found.Concept.Confidence * 10))].Predict(isTyped);
        if (found.Concept is { Role: Role.Introduces, Kind: ConceptKind.Method })
            this["introduces"].Predict(wanted.Any(one => one.Concept.Role == Role.Introduces && one.Keys.Overlaps(found.Keys)));
    }

    void Ask(Wanted wanted, Found[] found)
    {
        Found[] same = [.. found.Where(one => one.Keys.Overlaps(wanted.Keys))];
        bool isTyped = same.Any(one => wanted.Accepts(one.Concept.Kind));
        this["concepts"].Ask(same.Length > 0);
        this["typed"].Ask(isTyped);
        this[OfKind(wanted.Concept.Kind)].Ask(isTyped);
        if (wanted.Concept is { Role: Role.Introduces, Kind: ConceptKind.Method })
            this["introduces"].Ask(same.Any(one => one.Concept.Role == Role.Introduces));
    }

    void AddLineage(List<Pair> gold, List<Pair> extracted)
    {
        Tally tally = this["builds_on"];
        foreach (Pair pair in gold)
            tally.Ask(extracted.Any(pair.IsSame));
        foreach (Pair pair in extracted)
            tally.Predict(gold.Any(pair.IsSame));
    }

    void AddRepositories(HashSet<string> gold, HashSet<string> extracted)
    {
        Tally tally = this["repositories"];
        foreach (string url in gold)
            tally.Ask(extracted.Contains(url));
        foreach (string url in extracted)
            tally.Predict(gold.Contains(url));
    }

    static List<Pair> Pairs(IEnumerable<(string Method, string Base)> lineage, IEnumerable<(string Name, HashSet<string> Keys)> concepts)
    {
        Dictionary<string, HashSet<string>> keys = [];
        foreach ((string name, HashSet<string> keysOfName) in concepts)
            keys[name] = keysOfName;
        HashSet<string> KeysOf(string name) => keys.GetValueOrDefault(name) ?? [NameKey.Of(name)];
        return [.. lineage.Select(pair => new Pair(KeysOf(pair.Method), KeysOf(pair.Base)))];
    }

    static string OfKind(ConceptKind kind) => "type:" + ExtractionLine.WordFor(kind);

    Tally this[string measure] =>
        _tallies.TryGetValue(measure, out Tally? tally) ? tally : _tallies[measure] = new Tally();

    sealed record Wanted(GoldConcept Concept, HashSet<string> Keys)
    {
        public bool Accepts(ConceptKind kind) => kind == Concept.Kind || Concept.OtherKinds.Contains(kind);
    }

    sealed record Found(ExtractedConcept Concept, HashSet<string> Keys);

    sealed record Pair(HashSet<string> Method, HashSet<string> Base)
    {
        public bool IsSame(Pair other) => Method.Overlaps(other.Method) && Base.Overlaps(other.Base);
    }
}
