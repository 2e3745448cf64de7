namespace PaperGraph.Storage;

/// <summary>An <c>after</c> that no answer to the same question gave.</summary>
public sealed class InvalidCursorException(string cursor)
    : Exception($"The cursor '{cursor}' is not one that this question gave. Take it from pageInfo.endCursor or an edge's cursor.");
