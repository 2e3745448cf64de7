using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>A fact as stored, with its mentions in reading order.</summary>
readonly record struct StoredFact(long Paper, long Concept, Role Role, double Confidence, IReadOnlyList<FactMention> Mentions);

/// <summary>Reads what proves edges, many edges in one statement.</summary>
static class Proof
{
    /// <summary>The facts of pairs of a paper and a concept; pairs without one are left out.</summary>
    /// <param name="withMentions">Without, facts come with none.</param>
    public static Dictionary<(long Paper, long Concept), StoredFact> Facts(
        Session session, IEnumerable<(long Paper, long Concept)> pairs, bool withMentions = true) =>
        session.Query(
            """
            SELECT fact.paper, fact.concept, fact.role, fact.confidence,
                mention.field, mention.start, mention.end, mention.surface, mention.sentence_start, mention.sentence_end,
                mention.confidence, mention.rule
            FROM json_each(@pairs) AS asked
            JOIN fact ON fact.paper = asked.value ->> 0 AND fact.concept = asked.value ->> 1
            LEFT JOIN mention ON @with_mentions AND mention.fact = fact.key
            ORDER BY fact.key, mention.number
            """,
            row => (Fact: (Paper: row.GetInt64(0), Concept: row.GetInt64(1)), Role: (Role)row.GetInt32(2), Confidence: row.GetDouble(3), Mention: row.IsDBNull(4) ? null : Mention(row)),
            ("@pairs", Pairs(pairs)), ("@with_mentions", withMentions))
        .GroupBy(row => row.Fact)
        .ToDictionary(
            fact => fact.Key,
            fact => new StoredFact(fact.Key.Paper, fact.Key.Concept, fact.First().Role, fact.First().Confidence, [.. fact.Select(row => row.Mention).OfType<FactMention>()]));

    /// <summary>The evidence of relations, by their keys, each in its own order.</summary>
    /// <param name="first">How much of each.</param>
    public static ILookup<long, Evidence> Relations(Session session, IEnumerable<long> keys, int first, int skip)
    {
        List<(long Relation, long Paper, Func<StoredPaper, Evidence> Make)> rows =
            [.. keys.Distinct().SelectMany(key => OfRelation(session, key, first, skip))];
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, rows.Select(row => row.Paper));
        return rows.ToLookup(row => row.Relation, row => row.Make(papers[row.Paper]));
    }

    static List<(long Relation, long Paper, Func<StoredPaper, Evidence> Make)> OfRelation(Session session, long key, int first, int skip) =>
        session.Query(
            """
            SELECT relation, paper, field, sentence_start, sentence_end, spans, confidence, rule FROM relation_evidence
            WHERE relation = @key ORDER BY confidence DESC, paper, field, sentence_start, sentence_end, number LIMIT @first OFFSET @skip
            """,
            row => (row.GetInt64(0), row.GetInt64(1), OfRelation(row)),
            ("@key", key), ("@first", first), ("@skip", skip));

    /// <summary>The links of papers, in reading order.</summary>
    public static List<StoredLink> Links(Session session, IEnumerable<long> papers) =>
        session.Query(
            """
            SELECT paper, url, kind, repository, field, start, end, sentence_start, sentence_end
            FROM json_each(@papers) AS asked JOIN link ON link.paper = asked.value ORDER BY paper, number
            """,
            row => new StoredLink(
                row.GetInt64(0), row.GetString(1), (LinkKind)row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt64(3),
                Span(row, 4, 5), Span(row, 4, 7)),
            ("@papers", Conditions.List(papers.Distinct())));

    static FactMention Mention(SqliteDataReader row) =>
        new(Span(row, 4, 5), row.GetString(7), Span(row, 4, 8), row.GetDouble(10), row.GetString(11));

    static Func<StoredPaper, Evidence> OfRelation(SqliteDataReader row)
    {
        TextSpan sentence = Span(row, 2, 3);
        IReadOnlyList<EvidenceSpan> spans = JsonSerializer.Deserialize(row.GetString(5), StorageJson.Plain.IReadOnlyListEvidenceSpan)!;
        (double confidence, string rule) = (row.GetDouble(6), row.GetString(7));
        return stored => new Evidence(stored.Paper, sentence, spans, null, confidence, rule, stored.Extractor);
    }

    /// <param name="start">The column of the start; the end is in the next one.</param>
    public static TextSpan Span(SqliteDataReader row, int field, int start) =>
        new((TextField)row.GetInt32(field), row.GetInt32(start), row.GetInt32(start + 1));

    static string Pairs(IEnumerable<(long Paper, long Concept)> pairs) =>
        $"[{string.Join(',', pairs.Distinct().Select(pair => $"[{pair.Paper},{pair.Concept}]"))}]";
}

/// <param name="Repository">Its key.</param>
readonly record struct StoredLink(long Paper, string Url, LinkKind Kind, long? Repository, TextSpan Span, TextSpan Sentence)
{
    public Evidence Evidence(StoredPaper stored) =>
        TextEvidence.OfLink(stored, Span, Sentence);
}
