using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction.Weighing;

static class KindChoice
{
    public static ConceptKind Of(Sighting sighting)
    {
        if (sighting.Finds.Where(find => find.Rule == LexiconFinder.Rule).OrderByDescending(find => find.Confidence).ToList() is [var known, ..])
            return known.Kind;
        bool isBrand = sighting.Finds.Any(find => find.Rule is "inner capital" or "capitals" or "capital and digit" or "capitalised word" or "capitalised words");
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
