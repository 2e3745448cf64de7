namespace PaperGraph.Storage;

/// <summary>A question names a paper or concept that the graph does not hold. The message says which.</summary>
public sealed class NotInGraphException(string message) : Exception(message)
{
    public static NotInGraphException Concept(string idOrName) =>
        new($"No concept in the graph has the id or name '{idOrName}'.");

    public static NotInGraphException Paper(string idOrTitle) =>
        new($"No paper in the graph has the id or title '{idOrTitle}'.");

    public static NotInGraphException Node(string idOrName) =>
        new($"Nothing in the graph has the id, name or title '{idOrName}'.");
}
