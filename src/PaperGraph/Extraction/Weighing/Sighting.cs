using PaperGraph.Extraction.Shapes;
using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Weighing;

/// <summary>One name as the finders saw it in a paper, in all its spellings.</summary>
/// <param name="Key"><see cref="Resolution.ConceptKey"/> of the name.</param>
/// <param name="Finds">In reading order; never empty.</param>
sealed record Sighting(string Key, IReadOnlyList<FoundMention> Finds)
{
    public IReadOnlyList<TextSpan> Spans { get; } = [.. Finds.Select(find => find.Span).Distinct()];

    public static IEnumerable<Sighting> In(IEnumerable<FoundMention> finds)
    {
        // Several finders see one name, and its key takes longer to fold than to look up.
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new OrderedDictionary<string, List<FoundMention>>(StringComparer.Ordinal);
        foreach (FoundMention find in finds.OrderBy(find => find.Span))
        {
            if (!keys.TryGetValue(find.Name, out string? key))
                keys.Add(find.Name, key = ConceptKey.Of(find.Name));
            if (!groups.TryGetValue(key, out List<FoundMention>? group))
                groups.Add(key, group = []);
            group.Add(find);
        }
        return groups.Select(group => new Sighting(group.Key, group.Value));
    }

    public bool HasBrandOfOneWord => Finds.Any(find => BrandShape.IsOfOneWord(find.Rule));

    public bool Has(string rule) => Best(rule) is not null;

    /// <summary>The highest confidence with which a rule found it; null where it did not.</summary>
    public double? Best(string rule)
    {
        double? best = null;
        for (int i = 0; i < Finds.Count; i++)
        {
            if (Finds[i].Rule == rule && !(Finds[i].Confidence <= best))
                best = Finds[i].Confidence;
        }
        return best;
    }
}
