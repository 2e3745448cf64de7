using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Methods that build on a concept.</summary>
/// <remarks>
/// Two statements: which path counts is decided by <see cref="Descent"/>, as for every store, before the sentences of
/// those shown are read.
/// </remarks>
sealed class LineageQuestions(ICypherConnection connection)
{
    public async Task<Page<Descendant>> PageAsync(DescendantsQuestion question, PageRequest page, CancellationToken cancellation)
    {
        Cursor cursor = Cursors.Descendants(question);
        cursor.Read(page.After, "nnns");
        CypherRow answer = await connection.AskOneAsync("lineage", Parameters(question), cancellation);
        if (answer.TextOrNull("root") is not { } root)
            throw NotInGraphException.Concept(question.Method);
        Page<Row> rows = Paging.Of(Rows(new Ancestry(root, answer), question), row => row.Place, "nnns", cursor, page, shown => shown);
        var edges = new Queue<GraphEdge>(
            await new EdgeQuestions(connection).LoadAsync([.. rows.Items.SelectMany(row => row.Edges).Select(edge => edge.Key)], cancellation));
        return new Page<Descendant>(
            [.. rows.Rows.Select(row => new Row<Descendant>(row.Cursor, Descendant(row.Item, edges)))],
            rows.HasNext, rows.HasPrevious, rows.Total);
    }

    static IEnumerable<Row> Rows(Ancestry ancestry, DescendantsQuestion question) =>
        new Descent(ancestry.Root, ancestry.IsA, ancestry.BuildsOn, question.MaxDepth).Paths()
            .Where(path => ancestry.MethodAt(path.Nodes[0]) is not null)
            .Select(path => new Row(ancestry.MethodAt(path.Nodes[0])!, path, ancestry.EdgesOf(path)));

    static Descendant Descendant(Row row, Queue<GraphEdge> edges) =>
        new(row.Concept, row.Path.Depth, row.Support, row.Path.Confidence, [.. row.Edges.Select(_ => edges.Dequeue())]);

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
