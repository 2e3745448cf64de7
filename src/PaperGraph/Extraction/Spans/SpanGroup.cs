namespace PaperGraph.Extraction.Spans;

/// <summary>A name that a paper may have, in all its spellings.</summary>
/// <param name="key"><see cref="Resolution.ConceptKey"/> of the name.</param>
sealed class SpanGroup(string key)
{
    public string Key { get; } = key;

    /// <summary>In reading order; never empty.</summary>
    public List<SpanPlace> Places { get; } = [];

    /// <summary>The place where the tagger is surest.</summary>
    public SpanPlace Best => field ??= Places.MaxBy(place => place.Share)!;
}
