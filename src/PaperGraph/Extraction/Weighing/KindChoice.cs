using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Lists;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Shapes;

namespace PaperGraph.Extraction.Weighing;

static class KindChoice
{
    public static ConceptKind Of(Sighting sighting)
    {
        if (sighting.Finds.Where(find => find.Rule == LexiconFinder.Rule).OrderByDescending(find => find.Confidence).ToList() is [var known, ..])
            return known.Kind == ConceptKind.Dataset && sighting.Has(Cue.Benchmark.Rule) ? ConceptKind.Benchmark : known.Kind;
        if (sighting.Finds.Where(find => find.Rule == ListFinder.EllipticRule || find.Rule.StartsWith(ListFinder.Rule + " of", StringComparison.Ordinal)).ToList() is [var item, ..])
            return item.Kind;
        bool isBrand = sighting.Finds.Any(find => BrandShape.IsRule(find.Rule));
        if (isBrand && sighting.Has(Cue.Data.Rule))
            return ConceptKind.Dataset;
        if (sighting.Has(Cue.Benchmark.Rule))
            return ConceptKind.Benchmark;
        if (sighting.Has(Cue.Measured.Rule))
            return ConceptKind.Metric;
        if (isBrand && sighting.Has(Cue.EvaluatedOn.Rule))
            return ConceptKind.Dataset;
        if (sighting.Has(Cue.TaskNoun.Rule))
            return ConceptKind.Task;
        return sighting.Finds.Where(find => find.Rule == PhraseFinder.Rule).Select(find => find.Kind).FirstOrDefault(ConceptKind.Method);
    }
}
