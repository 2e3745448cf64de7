namespace PaperGraph;

public enum TextField
{
    Title,
    Abstract,
}

/// <summary>
/// A stretch of a paper's text: <see cref="Start"/> is its first character, <see cref="End"/> the one after its last.
/// </summary>
/// <remarks>
/// Offsets count UTF-16 code units from 0, as <see cref="string"/> indexing does, and refer to the paper's title or
/// abstract (<see cref="Field"/>) exactly as it is stored.
/// </remarks>
public readonly record struct TextSpan(TextField Field, int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public string In(Paper paper) => paper[Field][Start..End];

    public bool Contains(TextSpan other) => Field == other.Field && Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Field == other.Field && Start < other.End && other.Start < End;

    /// <summary>Reading order: the title first, then by start; of two with one start the shorter first.</summary>
    public int CompareTo(TextSpan other) =>
        Field != other.Field ? Field - other.Field
        : Start != other.Start ? Start.CompareTo(other.Start)
        : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
