using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction.Weighing;

/// <summary>What speaks for and against a name, each with a number that its weight multiplies.</summary>
static class Signs
{
    public static IEnumerable<(string Sign, double Value)> Of(Sighting sighting, IReadOnlyList<TextSpan> lexiconSpans, PaperText text)
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

        int words = sighting.Key.Count(c => c == ' ') + 1;
        double weakest = text.TokensIn(sighting.Spans[0]).Where(token => token.IsWord).Select(token => LogOdds(Vocabulary.Of(token).Inside)).DefaultIfEmpty().Min();
        yield return (lexicon is null ? Words(words, 4) : "lexicon, " + Words(words, 3), 1);
        yield return (lexicon is null ? "weakest word" : "lexicon, weakest word", weakest);
    }

    static IEnumerable<string> PlaceSigns(Sighting sighting, IReadOnlyList<TextSpan> lexiconSpans)
    {
        if (sighting.Spans.Count == 2)
            yield return "twice";
        if (sighting.Spans.Count > 2)
            yield return "often";
        if (sighting.Spans[0].Field == TextField.Title)
            yield return "title";
        if (sighting.Spans.All(span => lexiconSpans.Any(outer => outer != span && outer.Contains(span))))
            yield return "inside longer names only";
    }

    static string Words(int count, int most) => count == 1 ? "1 word" : count < most ? $"{count} words" : "more words";

    internal static double LogOdds(double share)
    {
        double inside = Math.Clamp(share, 0.02, 0.98);
        return Math.Log(inside / (1 - inside));
    }
}
