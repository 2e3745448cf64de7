using PaperGraph.Extraction.Acronyms;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Extraction.Acronyms;

public sealed class AcronymFinderTests
{
    [Theory]
    [Spec("Acronyms.md")]
    public void Definitions_are_found_as_specified(Spec spec)
    {
        IReadOnlyList<AcronymDefinition> definitions = AcronymFinder.Find(spec.Paper);

        spec.AssertFound(definitions.SelectMany(
            definition => new[] { new Mark(definition.LongForm, "long"), new Mark(definition.ShortForm, "short") }));
    }
}
