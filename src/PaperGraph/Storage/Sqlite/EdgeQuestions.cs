namespace PaperGraph.Storage.Sqlite;

/// <summary>Edges of any type with their proof, many at once.</summary>
static class EdgeQuestions
{
    static readonly IReadOnlyList<Evidence> None = [];

    /// <summary>Edges as answers show them, in the order given.</summary>
    /// <param name="withEvidence">Without, edges between concepts come with none.</param>
    public static IReadOnlyList<GraphEdge> Load(Session session, IReadOnlyList<StoredEdge> edges, bool withEvidence = true)
    {
        Dictionary<long, INode> nodes = Nodes.Any(session, [.. edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct()]);
        ILookup<long, Evidence> relations = Proof.Relations(session, withEvidence ? RelationsOf(edges) : [], GraphEdge.PreviewSize, 0);
        Dictionary<long, int> totals = Totals(session, edges);
        Dictionary<(long, long, EdgeType), IReadOnlyList<Evidence>> others = OfPapers(session, edges);
        return [.. edges.Select(edge =>
        {
            IReadOnlyList<Evidence> all = edge.Relation is { } key ? [.. relations[key]] : others.GetValueOrDefault((edge.From, edge.To, edge.Type), None);
            return new GraphEdge(
                nodes[edge.From], nodes[edge.To], edge.Type, edge.Support, edge.Confidence, edge.Lift,
                [.. all.Take(GraphEdge.PreviewSize)],
                edge.Relation is { } relation ? totals.GetValueOrDefault(relation) : all.Count);
        })];
    }

    public static IReadOnlyList<IReadOnlyList<Evidence>> Evidence(Session session, IReadOnlyList<EdgeKey> keys, int first, int skip)
    {
        List<StoredEdge?> edges = [.. keys.Select(key => Find(session, key))];
        List<StoredEdge> found = [.. edges.OfType<StoredEdge>()];
        ILookup<long, Evidence> relations = Proof.Relations(session, RelationsOf(found), first, skip);
        Dictionary<(long, long, EdgeType), IReadOnlyList<Evidence>> others = OfPapers(session, found);
        return [.. edges.Select(edge => edge switch
        {
            null => None,
            { Relation: { } relation } => [.. relations[relation]],
            { } known => [.. others.GetValueOrDefault((known.From, known.To, known.Type), None).Skip(skip).Take(first)],
        })];
    }

    /// <summary>An undirected edge is found with its ends in either order.</summary>
    static StoredEdge? Find(Session session, EdgeKey key)
    {
        if (Lookup.Node(session, key.FromId) is not { } from || Lookup.Node(session, key.ToId) is not { } to)
            return null;
        if (!key.Type.IsDirected() && to < from)
            (from, to) = (to, from);
        if (!EdgeTypes.BetweenConcepts.Contains(key.Type))
            return new StoredEdge(from, to, key.Type, 1, 1);
        return Relation(session, from, to, key.Type);
    }

    public static StoredEdge? Relation(Session session, long from, long to, EdgeType type) =>
        session.Single(
            $"SELECT {StoredEdge.Columns} FROM relation WHERE source = @from AND target = @to AND type = @type",
            row => (StoredEdge?)StoredEdge.OfRelation(row),
            ("@from", from), ("@to", to), ("@type", (int)type));

    static IEnumerable<long> RelationsOf(IReadOnlyList<StoredEdge> edges) => edges.Select(edge => edge.Relation).OfType<long>().Distinct();

    static Dictionary<long, int> Totals(Session session, IReadOnlyList<StoredEdge> edges) =>
        session.Query(
            """
            SELECT relation, count(*) FROM json_each(@keys) AS asked
            JOIN relation_evidence ON relation = asked.value GROUP BY relation
            """,
            row => (row.GetInt64(0), row.GetInt32(1)),
            ("@keys", Conditions.List(RelationsOf(edges))))
        .ToDictionary();

    /// <summary>The proof of edges that leave a paper, whole.</summary>
    static Dictionary<(long, long, EdgeType), IReadOnlyList<Evidence>> OfPapers(Session session, IReadOnlyList<StoredEdge> edges)
    {
        List<StoredEdge> asked = [.. edges.Where(edge => edge.Relation is null).Distinct()];
        var proof = new Dictionary<(long, long, EdgeType), IReadOnlyList<Evidence>>();
        if (asked.Count == 0)
            return proof;
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, asked.Select(edge => edge.From));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, asked.Select(edge => edge.To));
        foreach (StoredFact fact in Proof.Facts(session, Ends(asked, type => type <= EdgeType.Mentions)).Values)
            proof[(fact.Paper, fact.Concept, EdgeTypes.Of(fact.Role))] = FactQuestions.Of(fact, papers[fact.Paper], concepts[fact.Concept].Id);
        foreach (((long citing, long cited), IReadOnlyList<Evidence> evidence) in
            CitationQuestions.Evidence(session, CitationQuestions.Read(session, Ends(asked, type => type == EdgeType.Cites))))
            proof[(citing, cited, EdgeType.Cites)] = evidence;
        IEnumerable<long> linking = Ends(asked, type => type == EdgeType.HasRepository).Select(ends => ends.From);
        foreach (IGrouping<(long, long?), StoredLink> links in Proof.Links(session, linking).Where(link => link.Repository is not null).GroupBy(link => (link.Paper, link.Repository)))
            proof[(links.Key.Item1, links.Key.Item2!.Value, EdgeType.HasRepository)] = [.. links.Select(link => link.Evidence(papers[link.Paper]))];
        return proof;
    }

    static IEnumerable<(long From, long To)> Ends(IEnumerable<StoredEdge> edges, Func<EdgeType, bool> ofType) =>
        edges.Where(edge => ofType(edge.Type)).Select(edge => (edge.From, edge.To)).Distinct();
}
