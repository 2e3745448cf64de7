using System.Text.Json;
using PaperGraph.Extraction;
using PaperGraph.Neo4j;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>The bundled corpus in Neo4j and in a file: every question has the same answer, cursors included.</summary>
[Collection(Neo4jServer.Name)]
public sealed class SameAnswersTests : IClassFixture<DemoStore>, IClassFixture<SameAnswersTests.Neo4jGraph>
{
    static readonly PageRequest Page = new(7, WithTotal: true);

    static readonly Dictionary<string, Func<IPaperGraphReader, Names, Task<object?>>> Questions = new()
    {
        ["version"] = async (graph, names) => await graph.VersionAsync(),
        ["stats"] = async (graph, names) => await graph.StatsAsync(),
        ["nodes"] = async (graph, names) => Objects(await graph.FindAsync([.. names.Concepts, .. names.Papers, .. names.Repositories])),
        ["papers by title"] = async (graph, names) => await graph.FindPapersAsync(names.Titles),
        ["concepts by name"] = async (graph, names) => await graph.FindConceptsAsync(["BERT", "diffusion model", "ImageNet", "transformers", "no such thing"]),
        ["papers"] = async (graph, names) => await EachAsync(Enum.GetValues<PaperOrder>(), order => graph.PapersAsync(new PaperFilter { OrderBy = order }, Page)),
        ["papers naming"] = async (graph, names) => await EachAsync(names.Concepts, concept =>
            graph.PapersAsync(new PaperFilter { Concepts = [concept], Roles = [Role.Uses, Role.Introduces] }, Page)),
        ["papers found"] = async (graph, names) => await EachAsync(["diff", "language mod", "3d gen"], words => graph.PapersAsync(new PaperFilter { Search = words }, Page)),
        ["papers with code"] = async (graph, names) => await graph.PapersAsync(new PaperFilter { HasRepository = true, PublishedFrom = new DateOnly(2025, 3, 1) }, Page),
        ["papers of repositories"] = async (graph, names) => await graph.PapersOfAsync(names.Repositories, Page),
        ["facets"] = async (graph, names) => await graph.FacetsAsync([new PaperFilter(), .. names.Concepts.Select(id => new PaperFilter { Concepts = [id] })], 5),
        ["concepts"] = async (graph, names) => await EachAsync(Enum.GetValues<ConceptOrder>(), order => graph.ConceptsAsync(new ConceptFilter { OrderBy = order }, Page)),
        ["search"] = async (graph, names) => await EachAsync(
            ["diffusion", "gpt 4", "d", "video gen", "c++", "github", "qwen2"], async words => Hits(await graph.SearchAsync(words, [], Page))),
        ["concepts of papers"] = async (graph, names) => await graph.ConceptsOfAsync(names.Papers, new FactFilter(), Page),
        ["papers of concepts"] = async (graph, names) => await EachAsync(
            Enum.GetValues<PaperOrder>(), order => graph.PapersNamingAsync(names.Concepts, new FactFilter { OrderBy = order, MinConfidence = 0.5 }, Page)),
        ["links"] = async (graph, names) => await graph.LinksOfAsync(names.Papers),
        ["cited"] = async (graph, names) => await graph.CitationsOfAsync(names.Papers, Direction.Out, Page),
        ["citing"] = async (graph, names) => await graph.CitationsOfAsync(names.Papers, Direction.In, Page),
        ["candidates"] = async (graph, names) => await graph.CandidatesOfAsync(names.Papers),
        ["aliases"] = async (graph, names) => await graph.AliasesOfAsync(names.Concepts),
        ["alias evidence"] = async (graph, names) => await graph.AliasEvidenceAsync(
            [.. (await graph.AliasesOfAsync(names.Concepts)).SelectMany(aliases => aliases).Select(alias => (alias.ConceptId, alias.Surface))], 4, 1),
        ["neighbours"] = async (graph, names) => Edges(await graph.NeighboursAsync(names.Concepts, new NeighbourFilter(), Page)),
        ["neighbour counts"] = async (graph, names) => await graph.NeighbourCountsAsync(names.Concepts, 0.3),
        ["sharing"] = async (graph, names) => await graph.PapersSharingBenchmarkAsync(new SharingQuestion { MinShared = 1 }, Page),
        ["sharing with a paper"] = async (graph, names) => await EachAsync(
            names.Papers, paper => graph.PapersSharingBenchmarkAsync(new SharingQuestion { Paper = paper }, Page)),
        ["building on"] = async (graph, names) => await EachAsync(names.Concepts, async concept =>
            (await graph.MethodsBuildingOnAsync(new DescendantsQuestion(concept), Page)).Rows.Select(row =>
                (object)new { row.Cursor, row.Item.Concept, row.Item.Depth, row.Item.Support, row.Item.Confidence, Path = row.Item.Path.Select(Edge) })),
        ["neighbourhood"] = async (graph, names) => await EachAsync(names.Concepts, async concept =>
        {
            Neighbourhood around = await graph.NeighbourhoodAsync(new NeighbourhoodQuestion(concept) { Depth = 2, Limit = 3 });
            return (object)new { around.Centre, around.Nodes, Edges = around.Edges.Select(Edge) };
        }),
        ["shortest path"] = async (graph, names) => await EachAsync(names.Concepts.Zip(names.Papers.Concat(names.Concepts.Reverse())), async ends =>
            await graph.ShortestPathAsync(new PathQuestion(ends.First, ends.Second)) is { } path
                ? (object)new { Nodes = Objects(path.Nodes), Edges = path.Edges.Select(Edge) }
                : null),
        ["similar"] = async (graph, names) => await EachAsync(names.Papers, paper => graph.SimilarPapersAsync(paper, 0.3, Page)),
    };

    readonly IPaperGraphReader _file;
    readonly Neo4jGraph _neo4j;

    public SameAnswersTests(DemoStore demo, Neo4jGraph neo4j) => (_file, _neo4j) = (demo.Graph, neo4j);

    public static TheoryData<string> QuestionNames => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(QuestionNames))]
    public async Task Neo4j_answers_as_a_file_does(string question)
    {
        IPaperGraphReader neo4j = await _neo4j.OpenAsync();
        Names names = await Names.OfAsync(_file);

        string expected = Written(await Questions[question](_file, names));
        string actual = Written(await Questions[question](neo4j, names));

        Assert.Equal(expected, actual);
    }

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    static string Written(object? answer) => JsonSerializer.Serialize(answer, Indented);

    static async Task<List<TAnswer>> EachAsync<T, TAnswer>(IEnumerable<T> items, Func<T, Task<TAnswer>> ask)
    {
        List<TAnswer> answers = [];
        foreach (T item in items)
            answers.Add(await ask(item));
        return answers;
    }

    // The serializer writes of an interface what the interface has, of an object all.
    static IEnumerable<object?> Objects(IEnumerable<INode?> nodes) => nodes;

    static object Hits(Page<SearchHit> page) =>
        new { page.HasNext, page.Total, Rows = page.Rows.Select(row => new { row.Cursor, Node = (object)row.Item.Node, row.Item.Matched }) };

    static object Edges(IEnumerable<Page<Neighbour>> pages) =>
        pages.Select(page => new { page.HasNext, page.Total, Rows = page.Rows.Select(row => new { row.Cursor, row.Item.Concept, Edge = Edge(row.Item.Edge) }) });

    static object Edge(GraphEdge edge) =>
        new { From = (object)edge.From, To = (object)edge.To, edge.Type, edge.Support, edge.Confidence, edge.Lift, edge.Evidence, edge.EvidenceTotal };

    /// <summary>What the questions are asked about.</summary>
    sealed record Names(IReadOnlyList<string> Concepts, IReadOnlyList<string> Papers, IReadOnlyList<string> Titles, IReadOnlyList<string> Repositories)
    {
        public static async Task<Names> OfAsync(IPaperGraphReader graph)
        {
            Page<Concept> concepts = await graph.ConceptsAsync(new ConceptFilter(), new PageRequest(12));
            Page<Paper> papers = await graph.PapersAsync(new PaperFilter { HasRepository = true }, new PageRequest(12));
            IReadOnlyList<IReadOnlyList<LinkAnswer>> links = await graph.LinksOfAsync([.. papers.Items.Select(paper => paper.Id)]);
            return new Names(
                [.. concepts.Items.Select(concept => concept.Id)],
                [.. papers.Items.Select(paper => paper.Id)],
                [.. papers.Items.Select(paper => paper.Title.ToUpperInvariant())],
                [.. links.SelectMany(of => of).Select(link => link.Repository?.Id).OfType<string>()]);
        }
    }

    /// <summary>Built when the first test asks for it: a fixture cannot skip.</summary>
    public sealed class Neo4jGraph : IAsyncDisposable
    {
        Neo4jStore? _store;

        public async Task<IPaperGraphReader> OpenAsync()
        {
            if (_store is null)
            {
                _store = await Neo4jStore.OpenAsync(Needs.Neo4j());
                await _store.ClearAsync();
                await new GraphBuilder(_store, Extractor.Default, new Resolver()).BuildAsync((await Bundled.PapersAsync()).ToAsyncEnumerable());
            }
            return _store;
        }

        public async ValueTask DisposeAsync()
        {
            if (_store is null)
                return;
            await _store.ClearAsync();
            await _store.DisposeAsync();
        }
    }
}
