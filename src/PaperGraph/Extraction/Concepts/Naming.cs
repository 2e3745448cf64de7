using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Concepts;

static class Naming
{
    /// <summary>The name people would use: the commonest spelling, one of running text rather than a heading's capitals.</summary>
    public static string Of(ConceptDraft draft, Role role) =>
        NamesFor(draft, role).SelectMany(name => name.Group.Places).GroupBy(place => place.Name)
            .OrderByDescending(spelling => spelling.Any(place => !place.Sentence.IsTitle))
            .ThenBy(spelling => IsSentenceStart(spelling.Key))
            .ThenByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Min(place => place.Span))
            .First().Key;

    // A paper's own method, a data set or a benchmark goes by its brand, an established technique by its long form.
    static IEnumerable<JudgedName> NamesFor(ConceptDraft draft, Role role)
    {
        bool isBranded = role == Role.Introduces || draft.Kind is ConceptKind.Dataset or ConceptKind.Benchmark;
        string? key = isBranded ? draft.ShortKey : draft.LongKey;
        List<JudgedName> wanted = [.. draft.Names.Where(name => name.Group.Key == key)];
        return wanted.Count > 0 ? wanted : draft.Names;
    }

    // "Reinforcement learning" opens a sentence; "Monte Carlo" is written so everywhere.
    static bool IsSentenceStart(string surface) =>
        char.IsUpper(surface[0]) && surface.Skip(1).All(c => !char.IsUpper(c) && !char.IsDigit(c));
}
