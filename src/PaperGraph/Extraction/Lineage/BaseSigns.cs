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
        yield return "base is a " + pair.Base.Draft.Kind;
        yield return pair.IsMain ? "of the main method" : "of another own method";
        foreach (Cue cue in (Cue[])[Cue.Based, Cue.Using, Cue.SuchAs, Cue.MethodNoun, Cue.Proposed, Cue.Problem, Cue.PointedAt, Cue.EvaluatedOn])
        {
            if (pair.Base.Draft.Saw(cue.Rule))
                yield return "base " + cue.Rule;
        }
        if (pair.Base.Draft.Saw(LexiconFinder.Rule))
            yield return "base in the lexicon";
        yield return pair.Base.Draft.Spans.Count() switch { 1 => "base once", 2 => "base twice", _ => "base often" };
        yield return "base " + pair.Base.Role;
        yield return pair.Base.Draft.Surest.Confidence switch { < 0.5 => "base doubtful", < 0.8 => "base likely", _ => "base sure" };
        if (pair.IsNested)
            yield return "base inside the name";
        foreach (string sign in pair.Base.Draft.Spans.SelectMany(span => PlacesOf(span, pair, text)).Distinct())
            yield return sign;
    }

    static readonly HashSet<string> Comparing =
        ["outperforms", "outperform", "outperforming", "compared", "comparison", "comparable", "than", "baseline", "baselines", "unlike", "surpasses", "beats", "superior"];

    static IEnumerable<string> PlacesOf(TextSpan span, Descent pair, PaperText text)
    {
        Sentence sentence = text.SentenceOf(span);
        if (sentence.IsTitle)
            yield return "base in the title";
        else if (Background.Holds(text, span))
            yield return "base in the background";
        bool hasBoth = pair.Method.Draft.Spans.Any(sentence.Span.Contains);
        if (hasBoth)
            yield return sentence.IsTitle ? "both in the title" : "both in a sentence";
        int first = sentence.IndexOf(span);
        if (hasBoth && sentence.VerbOfPresenting < first)
            yield return "both in a presenting sentence";
        if (sentence.Tokens.Any(token => Comparing.Contains(token.Folded)))
            yield return "base in a comparison";
        if (sentence.VerbOfPresenting < first)
            yield return "base behind a verb of presenting";
        for (int i = Math.Max(0, first - 5); i < first; i++)
        {
            if (CueWords.EndingOn(sentence.Tokens[i].Folded, i > 0 ? sentence.Tokens[i - 1].Folded : null) is { } cue && (cue == Cue.Based || cue == Cue.Using))
                yield return "base shortly behind " + cue.Rule;
        }
    }
}
