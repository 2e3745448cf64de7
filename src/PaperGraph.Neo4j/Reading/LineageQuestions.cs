using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Methods that build on a concept.</summary>
/// <remarks>
/// Which path counts is decided by <see cref="Descent"/>, as for every store; the statement gives the proof of all edges
/// that a page may show along with the edges themselves.
/// </remarks>
sealed class LineageQuestions(ICypherConnection connection)
{
    public async Task<Page<Descendant>> PageAsync(DescendantsQuestion question, PageRequest page, CancellationToken cancellation)
    {
        Cursor cursor = Cursors.Descendants(question);
        Dictionary<string, object?> parameters = Parameters(question);
        parameters["afterDepth"] = cursor.Read(page.After, "nnns") is { } after ? (int)(double)after.Parts[0] : 0;
        parameters["limit"] = page.First + 1L;
        parameters["withEvidence"] = page.WithEvidence;
        CypherRow answer = await connection.AskOneAsync("lineage", parameters, cancellation);
        if (answer.TextOrNull("root") is not { } root)
            throw NotInGraphException.Concept(question.Method);
        Dictionary<EdgeKey, GraphEdge> proved = answer.Maps("proved").Select(EdgeReader.Edge).ToDictionary(edge => edge.Key);
        return Paging.Of<Row, Descendant>(
            Rows(new Ancestry(root, answer), question), row => row.Place, "nnns", cursor, page,
            shown => [.. shown.Select(row => Descendant(row, proved))]);
    }

    static IEnumerable<Row> Rows(Ancestry ancestry, DescendantsQuestion question) =>
        new Descent(ancestry.Root, ancestry.IsA, ancestry.BuildsOn, question.MaxDepth).Paths()
            .Where(path => ancestry.MethodAt(path.Nodes[0]) is not null)
            .Select(path => new Row(ancestry.MethodAt(path.Nodes[0])!, path, ancestry.EdgesOf(path)));

    static Descendant Descendant(Row row, Dictionary<EdgeKey, GraphEdge> proved) =>
        new(row.Concept, row.Path.Depth, row.Support, row.Path.Confidence, [.. row.Edges.Select(edge => proved[edge.Key])]);

    static Dictionary<string, object?> Parameters(DescendantsQuestion question) => new()
    {
        ["asked"] = Asked.For(question.Method),
        ["maxDepth"] = question.MaxDepth,
        ["minSupport"] = question.MinSupport,
        ["minConfidence"] = question.MinConfidence,
        ["papers"] = question.Papers is { HasRepository: null, PublishedFrom: null, PublishedTo: null }
            ? null
            : new Dictionary<string, object?>
            {
                ["hasRepository"] = question.Papers.HasRepository,
                ["from"] = PaperFilters.Day(question.Papers.PublishedFrom),
                ["to"] = PaperFilters.Day(question.Papers.PublishedTo),
            },
    };

    readonly record struct Row(Concept Concept, DescentPath Path, IReadOnlyList<AncestryEdge> Edges)
    {
        public int Support => Edges.Min(edge => edge.Support);

        public SortKey Place => new((double)Path.Depth, -(double)Support, -Path.Confidence, Concept.Id);
    }
}
