namespace PaperGraph.Storage.Sqlite;

/// <summary>Between papers and the concepts they name.</summary>
static class FactQuestions
{
    static readonly Keyset ByRole = new("fact.concept", "nn", "fact.role", "-fact.confidence");

    public static IReadOnlyList<Page<NamedConcept>> ConceptsOf(
        Session session, IReadOnlyList<string> paperIds, FactFilter filter, PageRequest page)
    {
        Cursor cursor = Cursors.ConceptsOfPaper(filter);
        return [.. paperIds.Select(id => Lookup.Paper(session, id) is { } paper
            ? ByRole.Page(
                session, "fact JOIN concept ON concept.key = fact.concept",
                Matching(filter).And("fact.paper = @paper", ("@paper", paper)), cursor, page,
                concepts => Named(session, paper, concepts, page.WithEvidence))
            : Paging.Empty<NamedConcept>(page))];
    }

    public static IReadOnlyList<Page<NamingPaper>> PapersNaming(
        Session session, IReadOnlyList<string> conceptIds, FactFilter filter, PageRequest page)
    {
        Cursor cursor = Cursors.PapersNaming(filter);
        return [.. conceptIds.Select(id => Lookup.Concept(session, id) is { } concept
            ? PaperQuestions.Order(filter.OrderBy).Page(
                session, "fact JOIN concept ON concept.key = fact.concept JOIN paper ON paper.key = fact.paper",
                Matching(filter).And("fact.concept = @concept", ("@concept", concept)), cursor, page,
                papers => Naming(session, concept, papers, page.WithEvidence))
            : Paging.Empty<NamingPaper>(page))];
    }

    public static IReadOnlyList<IReadOnlyList<Evidence>> AliasEvidence(
        Session session, IReadOnlyList<(string ConceptId, string Surface)> aliases, int first, int skip) =>
        [.. aliases.Select(alias => Lookup.Concept(session, alias.ConceptId) is { } concept
            ? AliasEvidence(session, concept, alias.Surface, first, skip)
            : [])];

    static List<Evidence> AliasEvidence(Session session, long concept, string surface, int first, int skip)
    {
        List<(long Paper, long Concept)> facts = session.Query(
            """
            SELECT DISTINCT fact.paper, fact.concept FROM fact JOIN mention ON mention.fact = fact.key
            WHERE fact.concept = @concept AND mention.surface = @surface
            """,
            row => (row.GetInt64(0), row.GetInt64(1)),
            ("@concept", concept), ("@surface", surface));
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, facts.Select(fact => fact.Paper));
        string conceptId = Nodes.Concepts(session, [concept])[concept].Id;
        return [.. Proof.Facts(session, facts).Values
            .SelectMany(fact => OfSurface(fact, surface, papers[fact.Paper], conceptId))
            .OrderBy(proof => proof.NamesBoth ? 0 : 1)
            .ThenByDescending(proof => proof.Evidence.Confidence)
            .ThenBy(proof => proof.Evidence.Paper.Id, StringComparer.Ordinal)
            .ThenBy(proof => proof.Evidence.Sentence)
            .Select(proof => proof.Evidence)
            .Skip(skip).Take(first)];
    }

    static IEnumerable<(bool NamesBoth, Evidence Evidence)> OfSurface(StoredFact fact, string surface, StoredPaper stored, string conceptId)
    {
        HashSet<TextSpan> others = [.. fact.Mentions.Where(mention => mention.Surface != surface).Select(mention => mention.Sentence)];
        return Of(fact with { Mentions = [.. fact.Mentions.Where(mention => mention.Surface == surface)] }, stored, conceptId)
            .Select(evidence => (others.Contains(evidence.Sentence), evidence));
    }

    /// <summary>One for each sentence, in reading order.</summary>
    public static IReadOnlyList<Evidence> Of(StoredFact fact, StoredPaper stored, string conceptId) =>
        FactEvidence.Of(stored.Paper, stored.Extractor, fact.Role, fact.Mentions.Select(mention => (mention, conceptId)));

    static Dictionary<long, (string, NamedConcept)> Named(Session session, long paper, IReadOnlyList<long> keys, bool withEvidence)
    {
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, keys);
        StoredPaper stored = Nodes.Papers(session, [paper])[paper];
        return Proof.Facts(session, keys.Select(concept => (paper, concept)), withEvidence).Values.ToDictionary(
            fact => fact.Concept,
            fact => (concepts[fact.Concept].Id,
                new NamedConcept(concepts[fact.Concept], fact.Role, fact.Confidence, Of(fact, stored, concepts[fact.Concept].Id))));
    }

    static Dictionary<long, (string, NamingPaper)> Naming(Session session, long concept, IReadOnlyList<long> keys, bool withEvidence)
    {
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, keys);
        string conceptId = Nodes.Concepts(session, [concept])[concept].Id;
        return Proof.Facts(session, keys.Select(paper => (paper, concept)), withEvidence).Values.ToDictionary(
            fact => fact.Paper,
            fact => (papers[fact.Paper].Paper.Id,
                new NamingPaper(papers[fact.Paper].Paper, fact.Role, fact.Confidence, Of(fact, papers[fact.Paper], conceptId))));
    }

    static Conditions Matching(FactFilter filter) =>
        new Conditions()
            .When(filter.Kinds.Count > 0, "concept.kind IN (SELECT value FROM json_each(@kinds))", ("@kinds", Conditions.List(filter.Kinds)))
            .When(filter.Roles.Count > 0, "fact.role IN (SELECT value FROM json_each(@roles))", ("@roles", Conditions.List(filter.Roles)))
            .When(filter.MinConfidence > 0, "fact.confidence >= @min_confidence", ("@min_confidence", filter.MinConfidence));
}
