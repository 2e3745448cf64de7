namespace PaperGraph.Resolution;

/// <summary>Who names what, seen from papers and from concepts. Papers and concepts go by their place in id order.</summary>
sealed class FactTable
{
    readonly List<(int Paper, Fact Fact)>[] _byConcept;

    public FactTable(IReadOnlyList<IdentifiedPaper> papers, IReadOnlyList<ResolvedConcept> concepts, IReadOnlyList<IReadOnlyList<NamedIn>> named)
    {
        Papers = papers;
        Concepts = concepts;
        Named = named;
        _byConcept = [.. concepts.Select(_ => new List<(int, Fact)>())];
        ByPaper = [.. papers.Select((paper, i) => (IReadOnlyList<(int, Fact)>)FactsOf(paper, named[i]))];
        for (int paper = 0; paper < papers.Count; paper++)
        {
            foreach ((int concept, Fact fact) in ByPaper[paper])
                _byConcept[concept].Add((paper, fact));
        }
    }

    public IReadOnlyList<IdentifiedPaper> Papers { get; }

    public IReadOnlyList<ResolvedConcept> Concepts { get; }

    /// <summary>For each paper what it names, under which names.</summary>
    public IReadOnlyList<IReadOnlyList<NamedIn>> Named { get; }

    /// <summary>For each paper its facts by concept.</summary>
    public IReadOnlyList<IReadOnlyList<(int Concept, Fact Fact)>> ByPaper { get; }

    /// <summary>For each concept its facts by paper.</summary>
    public IReadOnlyList<IReadOnlyList<(int Paper, Fact Fact)>> ByConcept => _byConcept;

    public Fact? Find(int paper, int concept) =>
        ByPaper[paper].FirstOrDefault(fact => fact.Concept == concept).Fact;

    /// <summary>Whether two papers name something else, too, that not every twentieth paper names.</summary>
    public bool AreNear(int one, int other, int besides) =>
        ByPaper[one].Select(fact => fact.Concept)
            .Intersect(ByPaper[other].Select(fact => fact.Concept))
            .Any(concept => concept != besides && _byConcept[concept].Count <= Math.Max(2, Papers.Count / 20));

    List<(int Concept, Fact Fact)> FactsOf(IdentifiedPaper paper, IReadOnlyList<NamedIn> named)
    {
        var sentences = new SentenceFinder(paper.Paper);
        return
        [
            .. named
                .GroupBy(one => one.Concept, one => one.Extracted)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, FactOf(paper.Paper.Id, Concepts[group.Key].Id, [.. group], sentences))),
        ];
    }

    static Fact FactOf(string paperId, string conceptId, List<ExtractedConcept> namings, SentenceFinder sentences)
    {
        FactMention[] mentions =
        [
            .. namings
                .SelectMany(naming => naming.Mentions)
                .GroupBy(mention => mention.Span)
                .OrderBy(group => group.Key)
                .Select(group => group
                    .OrderByDescending(mention => mention.Confidence)
                    .ThenBy(mention => mention.Rule, StringComparer.Ordinal)
                    .First())
                .Select(mention => new FactMention(
                    mention.Span, mention.Surface, sentences.Around(mention.Span), Scores.Round(mention.Confidence), mention.Rule)),
        ];
        return new Fact(paperId, conceptId, namings.Min(naming => naming.Role), Scores.Round(namings.Max(naming => naming.Confidence)), mentions);
    }
}

/// <summary>What one paper says of a concept under one of its names.</summary>
readonly record struct NamedIn(int Concept, ExtractedConcept Extracted);
