using System.Text.Json;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>Puts a derived graph in the place of the one before, inside one transaction: writes what differs between the two.</summary>
sealed class GraphWriter(ICypherTransaction transaction, ConceptGraph graph, CancellationToken cancellation)
{
    const int BatchSize = 1_000;

    static readonly Dictionary<string, object?> None = [];

    int _written;
    int _removed;

    public async Task<ApplyCounts> ApplyAsync()
    {
        GraphPrints prints = GraphPrints.Of(graph);
        string version = GraphVersion.Of(prints);
        if (await RunAsync("graph", None) is [CypherRow before, ..] && before.Text("version") == version)
            return default;
        StoredPrints stored = await StoredPrints.ReadAsync(statement => RunAsync(statement, None));
        List<(string Id, long Print)> nodePrints = [.. prints.Nodes, .. NodeRows.PagePrints(graph)];
        var nodes = GraphDifference<string>.Between(stored.Nodes, nodePrints);
        var edges = GraphDifference<EdgeKey>.Between(stored.Edges, prints.Edges);
        await RemoveAsync(stored, nodes, edges);
        await SaveNodesAsync(new NodeRows(graph, nodes.Written, nodePrints.ToDictionary(StringComparer.Ordinal)));
        await SaveRelationshipsAsync(new EdgeRows(graph, nodes.Written, edges.Written, prints.Edges.ToDictionary()));
        // What was stored has the lifts of another number of papers; where they do not follow from it, they are in the rows.
        if (stored.Edges.Count > 0 && new Lifts(graph).AllFollow)
            await RunAsync("refresh-lifts", new() { ["papers"] = graph.Papers.Count });
        await SaveGraphAsync(version);
        return new ApplyCounts(_written, _removed);
    }

    /// <summary>What is no more, and the relationships that are to be written otherwise.</summary>
    async Task RemoveAsync(StoredPrints stored, GraphDifference<string> nodes, GraphDifference<EdgeKey> edges)
    {
        await RemoveAsync("remove-edges", "rows", [.. edges.Written.Where(stored.Edges.ContainsKey).Concat(edges.Removed).Select(EdgeRows.Key)]);
        await RemoveAsync("remove-links", "ids", [.. nodes.Written.Where(stored.Nodes.ContainsKey)]);
        await RemoveAsync("remove-nodes", "ids", [.. nodes.Removed]);
    }

    async Task SaveNodesAsync(NodeRows nodes)
    {
        await SaveAsync("save-papers", nodes.Papers());
        await SaveAsync("save-concepts", nodes.Concepts());
        await SaveAsync("save-repositories", nodes.Repositories());
        await SaveAsync("save-pages", nodes.Pages());
    }

    async Task SaveRelationshipsAsync(EdgeRows edges)
    {
        await SaveAsync("save-introduces", edges.Facts(Role.Introduces));
        await SaveAsync("save-uses", edges.Facts(Role.Uses));
        await SaveAsync("save-mentions", edges.Facts(Role.Mentions));
        await SaveAsync("save-builds-on", edges.Relations(EdgeType.BuildsOn));
        await SaveAsync("save-is-a", edges.Relations(EdgeType.IsA));
        await SaveAsync("save-variant-of", edges.Relations(EdgeType.VariantOf));
        await SaveAsync("save-co-occurs", edges.Relations(EdgeType.CoOccurs));
        await SaveAsync("save-cites", edges.Citations());
        await SaveAsync("save-has-repository", edges.Links(toRepositories: true));
        await SaveAsync("save-has-page", edges.Links(toRepositories: false));
    }

    Task<IReadOnlyList<CypherRow>> SaveGraphAsync(string version)
    {
        GraphStats stats = GraphCounts.Of(graph);
        return RunAsync("save-graph", new()
        {
            ["version"] = version,
            ["stats"] = JsonSerializer.Serialize(stats, StorageJson.Plain.GraphStats),
            ["papers"] = stats.Papers,
            ["concepts"] = graph.Concepts.Count,
            ["repositories"] = stats.Repositories,
        });
    }

    async Task RemoveAsync<T>(string statement, string parameter, List<T> items)
    {
        _removed += items.Count;
        foreach (T[] batch in items.Chunk(BatchSize))
            await RunAsync(statement, new() { [parameter] = batch });
    }

    async Task SaveAsync(string statement, IEnumerable<Dictionary<string, object?>> rows)
    {
        foreach (Dictionary<string, object?>[] batch in rows.Chunk(BatchSize))
        {
            await RunAsync(statement, new() { ["rows"] = batch });
            _written += batch.Length;
        }
    }

    Task<IReadOnlyList<CypherRow>> RunAsync(string statement, Dictionary<string, object?> parameters)
    {
        cancellation.ThrowIfCancellationRequested();
        return transaction.RunAsync(CypherStatement.Load(statement), parameters, cancellation);
    }
}
