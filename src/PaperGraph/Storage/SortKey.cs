namespace PaperGraph.Storage;

/// <summary>A row's place in an order: numbers and strings, compared one after the other, smallest first.</summary>
/// <remarks>What is to come in descending order is held negated, so that every order is an ascending one.</remarks>
readonly struct SortKey(params object[] parts) : IComparable<SortKey>
{
    public IReadOnlyList<object> Parts { get; } = parts;

    public int CompareTo(SortKey other)
    {
        for (int i = 0; i < Parts.Count; i++)
        {
            int order = Parts[i] is string text
                ? string.CompareOrdinal(text, (string)other.Parts[i])
                : ((double)Parts[i]).CompareTo((double)other.Parts[i]);
            if (order != 0)
                return order;
        }
        return 0;
    }
}
