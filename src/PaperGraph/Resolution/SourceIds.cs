namespace PaperGraph.Resolution;

/// <summary>Finds the id that a paper had in its source, verbatim, by its node id; of several extractions of one paper that of the one that speaks for it.</summary>
sealed class SourceIds(IEnumerable<ExtractedPaper> papers)
{
    readonly Dictionary<string, string> _ids = papers
        .GroupBy(extraction => NodeId.OfPaper(extraction.Paper), extraction => extraction.Paper.Id)
        .ToDictionary(copies => copies.Key, copies => copies.Min(StringComparer.Ordinal)!);

    public string this[string nodeId] => _ids[nodeId];
}
