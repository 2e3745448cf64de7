namespace PaperGraph.Tests.Support;

/// <summary>Twenty hubs with a hundred neighbours each: 2,000 nodes to draw. Eight papers without a date prove one edge.</summary>
static class CrowdedGraph
{
    public const int Hubs = 20, Neighbours = 100, Papers = 8;

    public const string FirstHub = "method:hub-0", SecondHub = "method:hub-1";

    /// <summary>The address under which all of it is shown.</summary>
    public static string Everything { get; } =
        "/?view=graph" + string.Concat(Enumerable.Range(0, Hubs).Select(hub => $"&of=method:hub-{hub}&open=method:hub-{hub}~IS_A.IN~{Neighbours}"));

    public static ConceptGraph Graph { get; } = Make();

    static ConceptGraph Make()
    {
        var graph = new GraphMaker();
        for (int hub = 0; hub < Hubs; hub++)
            AddHub(graph, hub);
        for (int number = 0; number < Papers; number++)
            AddPaper(graph, $"paper:{number}", $"Paper {number} on hub 0");
        return graph.Relation(FirstHub, EdgeType.BuildsOn, SecondHub, 0.9, null, [.. Enumerable.Range(0, Papers).Select(number => $"paper:{number}")]).Make();
    }

    static void AddHub(GraphMaker graph, int hub)
    {
        graph.Concept(ConceptKind.Method, $"hub {hub}");
        for (int number = 0; number < Neighbours; number++)
        {
            graph.Concept(ConceptKind.Task, $"task {hub} {number}")
                .UnprovedRelation($"task:task-{hub}-{number}", EdgeType.IsA, $"method:hub-{hub}", 2, 0.9);
        }
    }

    static void AddPaper(GraphMaker graph, string id, string title) => graph
        .Paper(id, title, "Here hub 0 extends hub 1.")
        .Names(id, FirstHub, Role.Uses, 0.9, "hub 0")
        .Names(id, SecondHub, Role.Uses, 0.9, "hub 1");
}
