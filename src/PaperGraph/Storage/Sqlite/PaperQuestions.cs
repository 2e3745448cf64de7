namespace PaperGraph.Storage.Sqlite;

static class PaperQuestions
{
    public static Page<Paper> Page(Session session, PaperFilter filter, PageRequest page) =>
        Order(filter.OrderBy).Page(
            session, "paper", Matching(session, filter), Cursors.Papers(filter), page, keys => Nodes.PapersById(session, keys));

    public static IReadOnlyList<Page<Paper>> OfRepositories(Session session, IReadOnlyList<string> ids, PageRequest page) =>
        [.. ids.Select(id => Lookup.Node(session, id) is { } key
            ? Order(PaperOrder.Title).Page(
                session, "paper", LinkingTo(key), Cursors.PapersOfRepository(), page, keys => Nodes.PapersById(session, keys))
            : Paging.Empty<Paper>(page))];

    /// <summary>What a paper must be for a filter: conditions on the table <c>paper</c>.</summary>
    public static Conditions Matching(Session session, PaperFilter filter)
    {
        HashSet<long> concepts = [.. filter.Concepts.Select(concept => Lookup.GetConcept(session, concept))];
        string? words = SearchQuestions.Query(filter.Search);
        return new Conditions()
            .When(words is not null, SearchQuestions.NodesMatching("paper.key"), ("@words", words))
            .When(
                concepts.Count > 0,
                """
                paper.key IN (
                    SELECT paper FROM fact
                    WHERE concept IN (SELECT value FROM json_each(@concepts)) AND role IN (SELECT value FROM json_each(@roles))
                    GROUP BY paper HAVING count(*) >= @needed)
                """,
                ("@concepts", Conditions.List(concepts)), ("@roles", Conditions.List(filter.Roles)),
                ("@needed", filter.MatchAll ? concepts.Count : 1))
            .When(
                filter.Repository is not null, "paper.key IN (SELECT paper FROM link WHERE repository = @repository)",
                ("@repository", filter.Repository is null ? null : Lookup.GetAnything(session, filter.Repository)))
            .When(filter.HasRepository is not null, "paper.has_repository = @has_repository", ("@has_repository", filter.HasRepository == true ? 1 : 0))
            .When(filter.PublishedFrom is not null, "paper.published >= @published_from", ("@published_from", SqliteDay.Of(filter.PublishedFrom)))
            .When(filter.PublishedTo is not null, "paper.published <= @published_to", ("@published_to", SqliteDay.Of(filter.PublishedTo)));
    }

    public static Keyset Order(PaperOrder order) => order switch
    {
        PaperOrder.Newest => new Keyset("paper.key", "n", "ifnull(-paper.published, 99999999)"),
        PaperOrder.Oldest => new Keyset("paper.key", "n", "ifnull(paper.published, 99999999)"),
        PaperOrder.MostCited => new Keyset("paper.key", "n", "-paper.cited"),
        _ => new Keyset("paper.key", "s", "paper.title_words"),
    };

    static Conditions LinkingTo(long repository) =>
        new Conditions().And("paper.key IN (SELECT paper FROM link WHERE repository = @repository)", ("@repository", repository));
}
