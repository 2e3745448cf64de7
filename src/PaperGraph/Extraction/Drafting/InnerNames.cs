using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Drafting;

/// <summary>An established brand that ends a longer name: "Step-wise GRPO" names GRPO too, and GRPO is not the paper's own.</summary>
static class InnerNames
{
    public const string Sign = "ends a longer name";

    /// <summary>Where a brand also stands by itself, the longer name shows that it is one.</summary>
    public const string OftenSign = "ends a longer name and stands by itself";

    /// <summary>The same names; those that end an accepted one are judged anew.</summary>
    public static IReadOnlyList<Judged> Weigh(IReadOnlyList<Judged> names, double acceptance)
    {
        TextSpan[] accepted = [.. names.Where(name => name.Confidence >= acceptance).SelectMany(name => name.Sighting.Spans)];
        return [.. names.Select(name => WithSigns(name, accepted, acceptance))];
    }

    static Judged WithSigns(Judged name, TextSpan[] accepted, double acceptance)
    {
        if (!name.Sighting.HasBrandOfOneWord)
            return name;
        int inside = name.Sighting.Spans.Count(span => Array.Exists(accepted, outer => outer.Contains(span) && outer.Start < span.Start && outer.End == span.End));
        if (inside == 0)
            return name;
        bool isAlsoAlone = inside < name.Sighting.Spans.Count && name.Confidence < acceptance;
        return new Judged(name.Sighting, isAlsoAlone ? [.. name.Signs, (Sign, 1), (OftenSign, 1)] : [.. name.Signs, (Sign, 1)]);
    }
}
