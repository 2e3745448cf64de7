using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Drafting;

static class Naming
{
    /// <summary>The name people would use: the commonest spelling, one of running text rather than a heading's capitals.</summary>
    public static string Of(ConceptDraft draft, Role role) => Commonest(NamesFor(draft, role));

    // A paper's own method, a data set or a benchmark goes by its brand, an established technique by its long form.
    static IEnumerable<Judged> NamesFor(ConceptDraft draft, Role role)
    {
        bool isBranded = role == Role.Introduces || draft.Kind is ConceptKind.Dataset or ConceptKind.Benchmark;
        List<Judged> wanted = [.. draft.Names.Where(name => name.Sighting.Has(isBranded ? DefinitionFinder.ShortRule : DefinitionFinder.LongRule))];
        return wanted.Count > 0 ? wanted : draft.Names;
    }

    static string Commonest(IEnumerable<Judged> names) =>
        names.SelectMany(name => name.Sighting.Finds).DistinctBy(find => (find.Name, find.Span)).GroupBy(find => find.Name)
            .OrderByDescending(spelling => spelling.Any(find => find.Span.Field == TextField.Abstract))
            .ThenBy(spelling => IsSentenceStart(spelling.Key))
            .ThenByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Min(find => find.Span))
            .First().Key;

    // "Reinforcement learning" opens a sentence; "Monte Carlo" is written so everywhere.
    static bool IsSentenceStart(string surface) =>
        char.IsUpper(surface[0]) && surface.Skip(1).All(c => !char.IsUpper(c) && !char.IsDigit(c));
}
