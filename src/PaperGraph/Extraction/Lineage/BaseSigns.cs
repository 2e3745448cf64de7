using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Lineage;

/// <summary>What speaks for one concept of a paper being what another, the paper's own, builds on.</summary>
static class BaseSigns
{
    public static IEnumerable<string> Of(Descent pair, PaperText text)
    {
        yield return "any pair";
        yield return "base is a " + pair.Base.Surest.Kind;
        yield return pair.IsMain ? "of the main method" : "of another own method";
        foreach (Cue cue in (Cue[])[Cue.Based, Cue.Using, Cue.SuchAs, Cue.MethodNoun, Cue.Proposed, Cue.Problem, Cue.PointedAt, Cue.EvaluatedOn])
        {
            if (pair.Base.Saw(cue.Rule))
                yield return "base " + cue.Rule;
        }
        if (pair.Base.Saw(LexiconFinder.Rule))
            yield return "base in the lexicon";
        yield return pair.Base.Spans.Count() switch { 1 => "base once", 2 => "base twice", _ => "base often" };
        if (pair.IsNested)
            yield return "base inside the name";
        foreach (string sign in pair.Base.Spans.SelectMany(span => PlacesOf(span, pair, text)).Distinct())
            yield return sign;
    }

    static IEnumerable<string> PlacesOf(TextSpan span, Descent pair, PaperText text)
    {
        Sentence sentence = text.SentenceOf(span);
        if (sentence.IsTitle)
            yield return "base in the title";
        else if (Background.Holds(text, span))
            yield return "base in the background";
        if (pair.Method.Spans.Any(own => own.Field == span.Field && sentence.Span.Contains(own)))
            yield return sentence.IsTitle ? "both in the title" : "both in a sentence";
        int first = sentence.IndexOf(span);
        if (Proposals.VerbBefore(sentence.Tokens, first) is not null)
            yield return "base behind a verb of presenting";
        for (int i = Math.Max(0, first - 5); i < first; i++)
        {
            if (CueWords.EndingOn(sentence.Tokens[i].Folded, i > 0 ? sentence.Tokens[i - 1].Folded : null) is { } cue && (cue == Cue.Based || cue == Cue.Using))
                yield return "base shortly behind " + cue.Rule;
        }
    }
}
