using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Weighing;

/// <summary>One name as the finders saw it in a paper, in all its spellings.</summary>
/// <param name="Key"><see cref="Resolution.ConceptKey"/> of the name.</param>
/// <param name="Finds">In reading order; never empty.</param>
sealed record Sighting(string Key, IReadOnlyList<FoundMention> Finds)
{
    public IReadOnlyList<TextSpan> Spans { get; } = [.. Finds.Select(find => find.Span).Distinct()];

    public static IEnumerable<Sighting> In(IEnumerable<FoundMention> finds) =>
        finds.GroupBy(find => ConceptKey.Of(find.Name)).Select(group => new Sighting(group.Key, [.. group.OrderBy(find => find.Span)]));

    public bool Has(string rule) => Finds.Any(find => find.Rule == rule);

    /// <summary>The highest confidence with which a rule found it; null where it did not.</summary>
    public double? Best(string rule)
    {
        double? best = null;
        foreach (FoundMention find in Finds)
        {
            if (find.Rule == rule && !(find.Confidence <= best))
                best = find.Confidence;
        }
        return best;
    }
}
