namespace PaperGraph.Storage.Sqlite;

/// <summary>Methods that build on a concept.</summary>
static class LineageQuestions
{
    public static Page<Descendant> Page(Session session, DescendantsQuestion question, PageRequest page)
    {
        Cursor cursor = Cursors.Descendants(question);
        long root = Lookup.GetConcept(session, question.Method);
        List<StoredEdge> isA = Into(session, question, EdgeType.IsA, [root], Descent.MaxKindSteps);
        List<StoredEdge> buildsOn = Into(session, question, EdgeType.BuildsOn, [root, .. isA.Select(edge => edge.From)], question.MaxDepth);
        Dictionary<(long, long, EdgeType), StoredEdge> edges = isA.Concat(buildsOn).ToDictionary(edge => (edge.From, edge.To, edge.Type));
        List<DescentPath> paths = [.. new Descent(root, Steps(isA), Steps(buildsOn), question.MaxDepth).Paths()];
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, Introduced(session, question, paths.Select(path => path.Nodes[0])));
        IEnumerable<DescentRow> rows = paths
            .Where(path => concepts.TryGetValue(path.Nodes[0], out Concept? concept) && concept.Kind == ConceptKind.Method)
            .Select(path => new DescentRow(concepts[path.Nodes[0]], path, EdgesOf(path, edges)));
        return Paging.Of(rows, row => row.Place, "nnns", cursor, page, shown => Load(session, shown, page.WithEvidence));
    }

    /// <summary>The edges of a type that end in some concepts, those that end where these begin, and so on.</summary>
    static List<StoredEdge> Into(Session session, DescendantsQuestion question, EdgeType type, IEnumerable<long> targets, int steps)
    {
        HashSet<long> seen = [.. targets];
        List<long> frontier = [.. seen];
        List<StoredEdge> edges = [];
        for (int step = 0; step < steps && frontier.Count > 0; step++)
        {
            List<StoredEdge> found = session.Query(
                $"""
                SELECT {StoredEdge.Columns} FROM relation
                WHERE target IN (SELECT value FROM json_each(@targets)) AND type = @type
                    AND support >= @min_support AND confidence >= @min_confidence
                """,
                StoredEdge.OfRelation,
                ("@targets", Conditions.List(frontier)), ("@type", (int)type),
                ("@min_support", question.MinSupport), ("@min_confidence", question.MinConfidence));
            edges.AddRange(found);
            frontier = [.. found.Select(edge => edge.From).Where(seen.Add)];
        }
        return edges;
    }

    /// <summary>Those of the methods that a paper introduces which the question lets through; all, where it says nothing of papers.</summary>
    static IEnumerable<long> Introduced(Session session, DescendantsQuestion question, IEnumerable<long> methods)
    {
        if (question.Papers is { HasRepository: null, PublishedFrom: null, PublishedTo: null })
            return methods;
        var filter = new PaperFilter
        {
            HasRepository = question.Papers.HasRepository,
            PublishedFrom = question.Papers.PublishedFrom,
            PublishedTo = question.Papers.PublishedTo,
        };
        Conditions where = PaperQuestions.Matching(session, filter)
            .And("fact.concept IN (SELECT value FROM json_each(@methods))", ("@methods", Conditions.List(methods)))
            .And("fact.role = @introduces", ("@introduces", (int)Role.Introduces));
        return session.Query(
            $"SELECT DISTINCT fact.concept FROM fact JOIN paper ON paper.key = fact.paper WHERE {where.Text}",
            row => row.GetInt64(0), where.Parameters());
    }

    static IReadOnlyList<StoredEdge> EdgesOf(DescentPath path, Dictionary<(long, long, EdgeType), StoredEdge> edges) =>
        [.. path.Nodes.Zip(path.Nodes.Skip(1)).Select((ends, step) =>
            edges[(ends.First, ends.Second, step < path.Depth ? EdgeType.BuildsOn : EdgeType.IsA)])];

    static IReadOnlyList<DescentStep> Steps(List<StoredEdge> edges) => [.. edges.Select(edge => new DescentStep(edge.From, edge.To, edge.Confidence))];

    static IReadOnlyList<Descendant> Load(Session session, IReadOnlyList<DescentRow> rows, bool withEvidence)
    {
        var edges = new Queue<GraphEdge>(EdgeQuestions.Load(session, [.. rows.SelectMany(row => row.Edges)], withEvidence));
        return [.. rows.Select(row => new Descendant(
            row.Concept, row.Path.Depth, row.Support, row.Path.Confidence, [.. row.Edges.Select(_ => edges.Dequeue())]))];
    }

    readonly record struct DescentRow(Concept Concept, DescentPath Path, IReadOnlyList<StoredEdge> Edges)
    {
        public int Support => Edges.Min(edge => edge.Support);

        public SortKey Place => new((double)Path.Depth, -(double)Support, -Path.Confidence, Concept.Id);
    }
}
