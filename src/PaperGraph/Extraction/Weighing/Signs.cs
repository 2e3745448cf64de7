using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Shapes;

namespace PaperGraph.Extraction.Weighing;

/// <summary>What speaks for and against a name, each with a number that its weight multiplies.</summary>
static class Signs
{
    public static IEnumerable<(string Sign, double Value)> Of(Sighting sighting, TextSpan[] lexiconSpans, PaperText text)
    {
        double? lexicon = sighting.Best(LexiconFinder.Rule), head = sighting.Best(PhraseFinder.Rule);
        yield return ("any name", 1);
        foreach (string rule in sighting.Finds.Select(find => find.Rule).Distinct())
            yield return (rule, 1);
        if (lexicon is not null)
            yield return ("lexicon odds", LogOdds(lexicon.Value));
        if (head is not null)
            yield return ("head noun odds", LogOdds(head.Value));
        if (lexicon is not null && head is null)
            yield return ("in the lexicon but no phrase", 1);
        foreach (string sign in PlaceSigns(sighting, lexiconSpans))
            yield return (sign, 1);

        foreach (string sign in ShapeSigns(sighting, text))
            yield return (sign, 1);
        int words = sighting.Key.Count(c => c == ' ') + 1;
        double weakest = LogOdds(WeakestWord(text.SentenceOf(sighting.Spans[0]), sighting.Spans[0]));
        yield return (lexicon is null ? Words(words, 4) : "lexicon, " + Words(words, 3), 1);
        yield return (lexicon is null ? "weakest word" : "lexicon, weakest word", weakest);
    }

    static IEnumerable<string> PlaceSigns(Sighting sighting, TextSpan[] lexiconSpans)
    {
        if (sighting.Spans.Count == 2)
            yield return "twice";
        if (sighting.Spans.Count > 2)
            yield return "often";
        if (sighting.Spans[0].Field == TextField.Title)
            yield return "title";
        if (sighting.Spans.All(span => Array.Exists(lexiconSpans, outer => outer != span && outer.Contains(span))))
            yield return "inside longer names only";
    }

    // A coined word is a name where a common one in capitals may be none; a data cue beside a brand says more than either.
    static IEnumerable<string> ShapeSigns(Sighting sighting, PaperText text)
    {
        string? shape = sighting.Finds.Select(find => find.Rule).FirstOrDefault(BrandShape.IsRule);
        Sentence sentence = text.SentenceOf(sighting.Spans[0]);
        bool isCoined = !sighting.Key.Contains(' ') && sentence.Tokens[sentence.IndexOf(sighting.Spans[0])].Word.IsRare;
        if (isCoined)
            yield return shape is null ? "coined word" : "coined, " + shape;
        if (shape is not null && (sighting.Has(Cue.Data.Rule) || sighting.Has(Cue.Benchmark.Rule)))
            yield return shape + " beside data";
        if (shape is not null && sighting.Has(Cue.EvaluatedOn.Rule))
            yield return "brand evaluated on";
    }

    static double WeakestWord(Sentence sentence, TextSpan span)
    {
        double weakest = 1;
        for (int i = sentence.IndexOf(span); i < sentence.Tokens.Count && sentence.Tokens[i].Span.Start < span.End; i++)
        {
            if (sentence.Tokens[i].IsWord)
                weakest = Math.Min(weakest, sentence.Tokens[i].Use.Inside);
        }
        return weakest;
    }

    static string Words(int count, int most) => count == 1 ? "1 word" : count < most ? $"{count} words" : "more words";

    internal static double LogOdds(double share)
    {
        double inside = Math.Clamp(share, 0.02, 0.98);
        return Math.Log(inside / (1 - inside));
    }
}
