using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

/// <param name="Via">The keys of concepts.</param>
readonly record struct StoredCitation(long Citing, long Cited, CitationSource Source, double Confidence, IReadOnlyList<long> Via);

/// <summary>Between papers.</summary>
static class CitationQuestions
{
    static readonly Keyset ByCited = new("citation.cited", ""), ByCiting = new("citation.citing", "");

    public static IReadOnlyList<Page<CitedPaper>> Of(
        Session session, IReadOnlyList<string> paperIds, Direction direction, PageRequest page)
    {
        Cursor cursor = Cursors.Citations(direction);
        return [.. paperIds.Select(id => Lookup.Paper(session, id) is { } paper
            ? direction == Direction.Out
                ? ByCited.Page(session, "citation", new Conditions().And("citing = @paper", ("@paper", paper)), cursor, page, keys => Cited(session, paper, keys))
                : ByCiting.Page(session, "citation", new Conditions().And("cited = @paper", ("@paper", paper)), cursor, page, keys => Citing(session, paper, keys))
            : Paging.Empty<CitedPaper>(page))];
    }

    /// <summary>The citations of pairs of a citing and a cited paper; pairs without one are left out.</summary>
    public static List<StoredCitation> Read(Session session, IEnumerable<(long Citing, long Cited)> pairs) =>
        session.Query(
            """
            SELECT citing, cited, source, confidence, via FROM json_each(@pairs) AS asked
            JOIN citation ON citing = asked.value ->> 0 AND cited = asked.value ->> 1
            """,
            row => new StoredCitation(
                row.GetInt64(0), row.GetInt64(1), (CitationSource)row.GetInt32(2), row.GetDouble(3),
                JsonSerializer.Deserialize(row.GetString(4), StorageJson.Plain.IReadOnlyListInt64)!),
            ("@pairs", $"[{string.Join(',', pairs.Select(pair => $"[{pair.Citing},{pair.Cited}]"))}]"));

    /// <summary>For each citation the sentences of the citing paper that name what the other introduces, in reading order.</summary>
    public static Dictionary<(long Citing, long Cited), IReadOnlyList<Evidence>> Evidence(Session session, IReadOnlyList<StoredCitation> citations)
    {
        Dictionary<(long Paper, long Concept), StoredFact> facts =
            Proof.Facts(session, citations.SelectMany(citation => citation.Via.Select(concept => (citation.Citing, concept))));
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, facts.Keys.Select(fact => fact.Paper));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, facts.Keys.Select(fact => fact.Concept));
        return citations.ToDictionary(
            citation => (citation.Citing, citation.Cited),
            citation => papers.TryGetValue(citation.Citing, out StoredPaper stored)
                ? FactEvidence.Of(stored.Paper, stored.Extractor, null, citation.Via
                    .Where(concept => facts.ContainsKey((citation.Citing, concept)))
                    .SelectMany(concept => facts[(citation.Citing, concept)].Mentions.Select(mention => (mention, concepts[concept].Id))))
                : []);
    }

    static Dictionary<long, (string, CitedPaper)> Cited(Session session, long citing, IReadOnlyList<long> cited) =>
        Answers(session, Read(session, cited.Select(other => (citing, other))), citation => citation.Cited);

    static Dictionary<long, (string, CitedPaper)> Citing(Session session, long cited, IReadOnlyList<long> citing) =>
        Answers(session, Read(session, citing.Select(other => (other, cited))), citation => citation.Citing);

    static Dictionary<long, (string, CitedPaper)> Answers(Session session, List<StoredCitation> citations, Func<StoredCitation, long> shown)
    {
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, citations.Select(shown));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, citations.SelectMany(citation => citation.Via));
        Dictionary<(long, long), IReadOnlyList<Evidence>> evidence = Evidence(session, citations);
        return citations.ToDictionary(shown, citation => (papers[shown(citation)].Paper.Id, new CitedPaper(
            papers[shown(citation)].Paper, citation.Source, [.. citation.Via.Select(key => concepts[key])], citation.Confidence,
            evidence[(citation.Citing, citation.Cited)])));
    }
}
