namespace PaperGraph.Storage;

/// <summary>
/// A number for each node and each edge of a graph, made of all that stores keep of it: where the number that is stored is
/// the same, nothing need be written.
/// </summary>
/// <remarks>
/// The lift of a pair changes with every paper that is added anywhere; where it follows from the supports
/// (<see cref="Lifts"/>) it is no part of the number.
/// </remarks>
sealed class GraphPrints
{
    GraphPrints(IReadOnlyList<(string Id, long Print)> nodes, IReadOnlyList<(EdgeKey Edge, long Print)> edges) => (Nodes, Edges) = (nodes, edges);

    /// <summary>Ordered by id, ordinally.</summary>
    public IReadOnlyList<(string Id, long Print)> Nodes { get; }

    /// <summary>From papers to concepts, between concepts and between papers. Links belong to their papers.</summary>
    public IReadOnlyList<(EdgeKey Edge, long Print)> Edges { get; }

    public static GraphPrints Of(ConceptGraph graph)
    {
        using var printer = new Printer();
        Dictionary<string, string> papers = graph.Papers.ToDictionary(
            node => node.Paper.Id,
            node => FormattableString.Invariant($"{printer.Print(node.Paper, StorageJson.Plain.Paper)} {node.Extractor}"),
            StringComparer.Ordinal);
        return new GraphPrints(
            [.. NodesOf(graph, printer).OrderBy(node => node.Id, StringComparer.Ordinal)],
            [.. EdgesOf(graph, papers, printer)]);
    }

    static IEnumerable<(string Id, long Print)> NodesOf(ConceptGraph graph, Printer printer)
    {
        var texts = new NodeTexts(graph);
        Dictionary<string, int> cited = texts.Cited();
        Dictionary<string, DateOnly?> newest = texts.Newest();
        foreach (PaperNode node in graph.Papers)
            yield return (node.Paper.Id, printer.Print(new PaperPart(node, cited.GetValueOrDefault(node.Paper.Id)), StorageJson.Plain.PaperPart));
        foreach (Concept concept in graph.Concepts)
            yield return (concept.Id, printer.Print(
                new ConceptPart(concept, [.. texts.AliasesOf(concept)], newest.GetValueOrDefault(concept.Id)), StorageJson.Plain.ConceptPart));
        foreach (Repository repository in graph.Repositories)
            yield return (repository.Id, printer.Print(repository, StorageJson.Plain.Repository));
    }

    /// <param name="papers">For each paper what stores keep of it with its edges: texts and extractor.</param>
    static IEnumerable<(EdgeKey Edge, long Print)> EdgesOf(ConceptGraph graph, Dictionary<string, string> papers, Printer printer)
    {
        var lifts = new Lifts(graph);
        foreach (Fact fact in graph.Facts)
            yield return (fact.Key, printer.Print(new FactPart(fact, papers[fact.PaperId]), StorageJson.Plain.FactPart));
        foreach (Relation relation in graph.Relations)
            yield return (relation.Key, printer.Print(
                relation with
                {
                    Lift = lifts.Given(relation),
                    Evidence = [.. relation.Evidence.Select(one => one with { Paper = new Paper(one.Paper.Id, papers[one.Paper.Id], "") })],
                },
                StorageJson.Plain.Relation));
        foreach (Citation citation in graph.Citations)
            yield return (citation.Key, printer.Print(citation, StorageJson.Plain.Citation));
    }
}

/// <summary>All that stores keep of a paper's node.</summary>
sealed record PaperPart(PaperNode Node, int Cited);

/// <summary>All that stores keep of a concept's node.</summary>
sealed record ConceptPart(Concept Concept, IReadOnlyList<Alias> Aliases, DateOnly? Newest);

/// <summary>All that stores keep of an edge from a paper to a concept.</summary>
sealed record FactPart(Fact Fact, string Paper);
