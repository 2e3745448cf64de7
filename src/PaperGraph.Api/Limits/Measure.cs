namespace PaperGraph.Api.Limits;

/// <summary>How large a part of a query is.</summary>
/// <param name="Depth">Levels of fields.</param>
/// <param name="Cost">Rows that it can bring, a number that may be beyond any integer.</param>
/// <param name="Fields">Fields of the outermost level.</param>
/// <param name="Introspection">How deep introspection nests lists of types or fields in each other.</param>
readonly record struct Measure(int Depth, double Cost, long Fields, long Aliases, int Introspection)
{
    /// <summary>Two parts beside each other.</summary>
    public static Measure operator +(Measure one, Measure other) => new(
        Math.Max(one.Depth, other.Depth),
        one.Cost + other.Cost,
        Saturate(one.Fields, other.Fields),
        Saturate(one.Aliases, other.Aliases),
        Math.Max(one.Introspection, other.Introspection));

    // Fragments that spread each other twice, over and over, count beyond any number.
    static long Saturate(long one, long other) => Math.Min(one + other, int.MaxValue);
}
