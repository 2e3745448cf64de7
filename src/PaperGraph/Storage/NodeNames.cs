namespace PaperGraph.Storage;

/// <summary>Names inside ids.</summary>
static class NodeNames
{
    /// <summary>
    /// The name in a concept's id, decoded ("β-vae" for <c>method:%CE%B2-vae</c>); null where <paramref name="id"/> is
    /// not one. A concept that was renamed or took another kind is still found by it.
    /// </summary>
    public static string? SlugOfConcept(string id)
    {
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.GetNames<ConceptKind>().Any(kind => id.AsSpan(0, colon).Equals(kind, StringComparison.OrdinalIgnoreCase))
            ? Uri.UnescapeDataString(id[(colon + 1)..])
            : null;
    }
}
