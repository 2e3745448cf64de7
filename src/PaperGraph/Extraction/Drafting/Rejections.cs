using System.Globalization;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Drafting;

static class Rejections
{
    public static Candidate Of(Judged name)
    {
        FoundMention first = name.Sighting.Finds[0];
        string rules = string.Join(", ", name.Sighting.Finds.Select(find => find.Rule).Distinct());
        string share = Math.Round(name.Confidence * 100).ToString(CultureInfo.InvariantCulture);
        string reason = name.Sighting.Has(LexiconFinder.NoNameRule)
            ? $"Known as a phrase that mostly names nothing; {share} of 100 such finds were names on the gold papers (seen by: {rules})."
            : $"Only {share} of 100 such finds were names on the gold papers (seen by: {rules}).";
        return new Candidate(first.Span, first.Name, name.Kind, name.Confidence, reason);
    }
}
