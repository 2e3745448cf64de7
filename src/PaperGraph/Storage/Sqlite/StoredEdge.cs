using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>An edge of any type, its ends as keys.</summary>
/// <param name="Relation">Its key in <c>relation</c>, for an edge between concepts.</param>
readonly record struct StoredEdge(
    long From, long To, EdgeType Type, int Support, double Confidence, double? Lift = null, long? Relation = null)
{
    /// <summary>The columns that <see cref="OfRelation"/> reads, from the table <c>relation</c>.</summary>
    public const string Columns = """
        relation.source, relation.target, relation.type, relation.support, relation.confidence, relation.lift, relation.key,
        (SELECT support FROM concept WHERE key = relation.source), (SELECT support FROM concept WHERE key = relation.target),
        (SELECT papers FROM graph)
        """;

    /// <summary>How many columns those are.</summary>
    public const int ColumnCount = 10;

    public long Other(long end) => end == From ? To : From;

    /// <summary>As seen from one of its ends; null for an undirected edge.</summary>
    public Direction? DirectionFrom(long end) => !Type.IsDirected() ? null : end == From ? Direction.Out : Direction.In;

    public static StoredEdge OfRelation(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), (EdgeType)row.GetInt32(2), row.GetInt32(3), row.GetDouble(4),
            LiftOf(row), row.GetInt64(6));

    /// <summary>Kept only where it does not follow from the supports: see <see cref="Lifts"/>.</summary>
    static double? LiftOf(SqliteDataReader row) =>
        !row.IsDBNull(5) ? row.GetDouble(5)
        : (EdgeType)row.GetInt32(2) == EdgeType.CoOccurs ? Lifts.Of(row.GetInt32(3), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9))
        : null;
}
