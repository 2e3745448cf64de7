namespace PaperGraph.Extraction.Drafting;

static class Naming
{
    /// <summary>The name people would use: the commonest spelling, one of running text rather than a heading's capitals.</summary>
    public static string Of(ConceptDraft draft) =>
        draft.Mentions.GroupBy(mention => mention.Surface)
            .OrderByDescending(spelling => spelling.Any(mention => mention.Span.Field == TextField.Abstract))
            .ThenBy(spelling => IsSentenceStart(spelling.Key))
            .ThenByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Min(mention => mention.Span))
            .First().Key;

    // "Reinforcement learning" opens a sentence; "Monte Carlo" is written so everywhere.
    static bool IsSentenceStart(string surface) =>
        char.IsUpper(surface[0]) && surface.Skip(1).All(c => !char.IsUpper(c) && !char.IsDigit(c));
}
