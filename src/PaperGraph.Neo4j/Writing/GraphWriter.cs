using System.Text.Json;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>Puts a derived graph in the place of the one before, inside one transaction.</summary>
sealed class GraphWriter(ICypherTransaction transaction, ConceptGraph graph, CancellationToken cancellation)
{
    const int BatchSize = 1_000;

    static readonly Dictionary<string, object?> None = [];

    public async Task<ApplyCounts> ApplyAsync()
    {
        string version = GraphVersion.Of(GraphPrints.Of(graph));
        if (await RunAsync("graph", None) is [CypherRow before, ..] && before.Text("version") == version)
            return default;
        await RunAsync("remove-relationships", None);
        await RemoveStaleNodesAsync();
        await SaveNodesAsync();
        await SaveRelationshipsAsync();
        GraphStats stats = GraphCounts.Of(graph);
        await RunAsync("save-graph", new()
        {
            ["version"] = version,
            ["stats"] = JsonSerializer.Serialize(stats, StorageJson.Plain.GraphStats),
            ["papers"] = stats.Papers,
            ["concepts"] = graph.Concepts.Count,
            ["repositories"] = stats.Repositories,
        });
        return default;
    }

    async Task RemoveStaleNodesAsync()
    {
        HashSet<string> ids = [
            .. graph.Papers.Select(node => node.Paper.Id), .. graph.Concepts.Select(concept => concept.Id),
            .. graph.Repositories.Select(repository => repository.Id),
            .. graph.Papers.SelectMany(node => node.Links).Where(link => link.RepositoryId is null).Select(NodeRows.PageId)];
        IEnumerable<string> stale = (await RunAsync("node-ids", None)).Select(row => row.Text("id")).Where(id => !ids.Contains(id));
        foreach (string[] batch in stale.Chunk(BatchSize))
            await RunAsync("remove-nodes", new() { ["ids"] = batch });
    }

    async Task SaveNodesAsync()
    {
        var nodes = new NodeRows(graph);
        await SaveAsync("save-papers", nodes.Papers());
        await SaveAsync("save-concepts", nodes.Concepts());
        await SaveAsync("save-repositories", nodes.Repositories());
        await SaveAsync("save-pages", nodes.Pages());
    }

    async Task SaveRelationshipsAsync()
    {
        var edges = new EdgeRows(graph);
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

    async Task SaveAsync(string statement, IEnumerable<Dictionary<string, object?>> rows)
    {
        foreach (Dictionary<string, object?>[] batch in rows.Chunk(BatchSize))
            await RunAsync(statement, new() { ["rows"] = batch });
    }

    Task<IReadOnlyList<CypherRow>> RunAsync(string statement, Dictionary<string, object?> parameters)
    {
        cancellation.ThrowIfCancellationRequested();
        return transaction.RunAsync(CypherStatement.Load(statement), parameters, cancellation);
    }
}
