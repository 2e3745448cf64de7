namespace PaperGraph.Resolution;

/// <summary>A paper of the graph.</summary>
/// <param name="Paper">With its node id.</param>
/// <param name="Extraction">The one extraction that speaks for it.</param>
/// <param name="OtherIds">Node ids it was also read under, sorted.</param>
sealed record IdentifiedPaper(Paper Paper, ExtractedPaper Extraction, IReadOnlyList<string> OtherIds);

/// <summary>Which extractions are of one paper: those with one node id (one arXiv id, any version), and those with one folded title.</summary>
/// <remarks>Two arXiv ids are two papers, whatever their titles; what else bears the title goes with the smaller id.</remarks>
static class PaperIdentity
{
    /// <summary>Sorted by id. An arXiv id wins over others, then the smallest; the winner's text and facts are the paper's.</summary>
    public static IReadOnlyList<IdentifiedPaper> Of(IEnumerable<ExtractedPaper> extractions)
    {
        (string Id, ExtractedPaper Extraction)[] sorted = Sort(extractions);
        var sets = new DisjointSets(sorted.Length);
        string?[] arxivIds = [.. sorted.Select(one => IsArxiv(one.Id) ? one.Id : null)];
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < sorted.Length; i++)
        {
            Unite(i, FirstWith(sorted[i].Id));
            if (ConceptKey.Of(sorted[i].Extraction.Paper.Title) is { Length: > 0 } title)
                Unite(i, FirstWith(title));

            int FirstWith(string key) => firsts.TryGetValue(key, out int first) ? first : firsts[key] = i;
        }

        void Unite(int one, int other)
        {
            (string? id, string? otherId) = (arxivIds[sets.Find(one)], arxivIds[sets.Find(other)]);
            if (id is null || otherId is null || id == otherId)
                arxivIds[sets.Union(one, other)] = id ?? otherId;
        }

        return
        [
            .. Enumerable.Range(0, sorted.Length)
                .GroupBy(sets.Find, i => sorted[i])
                .Select(Identify)
                .OrderBy(paper => paper.Paper.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>So that the winner of each set comes first.</summary>
    static (string Id, ExtractedPaper Extraction)[] Sort(IEnumerable<ExtractedPaper> extractions) =>
    [
        .. extractions
            .Select(extraction => (Id: NodeId.OfPaper(extraction.Paper), Extraction: extraction))
            .OrderBy(one => IsArxiv(one.Id) ? 0 : 1)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Extraction.Paper.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Extraction.Paper.Title, StringComparer.Ordinal)
            .ThenBy(one => one.Extraction.Paper.Abstract, StringComparer.Ordinal)
            .ThenBy(one => one.Extraction.Extractor, StringComparer.Ordinal),
    ];

    static bool IsArxiv(string id) => id.StartsWith("paper:arxiv:", StringComparison.Ordinal);

    static IdentifiedPaper Identify(IEnumerable<(string Id, ExtractedPaper Extraction)> copies)
    {
        (string id, ExtractedPaper winner) = copies.First();
        string[] others = [.. copies.Select(copy => copy.Id).Where(other => other != id).Distinct().Order(StringComparer.Ordinal)];
        return new IdentifiedPaper(winner.Paper with { Id = id }, winner, others);
    }
}
