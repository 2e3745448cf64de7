using System.Collections.Frozen;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Lineage;

/// <summary>What speaks for one concept of a paper being what another, the paper's own, builds on.</summary>
static class BaseSigns
{
    const string Compared = "base compared with";
    const string Uncompared = "base outside comparisons";

    static readonly Cue[] Cues = [Cue.Based, Cue.Using, Cue.SuchAs, Cue.MethodNoun, Cue.Proposed, Cue.Problem, Cue.PointedAt, Cue.EvaluatedOn];

    static readonly FrozenSet<string> Comparing = FrozenSet.ToFrozenSet(
        ["outperforms", "outperform", "outperforming", "compared", "comparison", "comparable", "than", "baseline", "baselines", "unlike", "surpasses", "beats", "superior"],
        StringComparer.Ordinal);

    static readonly FrozenSet<string> Purposes = FrozenSet.ToFrozenSet(["for", "to", "in", "of", "on"], StringComparer.Ordinal);

    /// <summary>What the base alone says, whichever method may build on it.</summary>
    public static IEnumerable<(string Sign, double Value)> Of(DescribedConcept concept, PaperText text)
    {
        yield return ("any pair", 1);
        yield return ("share of own of base", Signs.LogOdds(concept.ShareOwn));
        yield return ("sure base", Signs.LogOdds(concept.Draft.Surest.Confidence));
        yield return ("base is a " + concept.Draft.Kind, 1);
        yield return ("base " + concept.Role, 1);
        yield return (concept.Draft.Spans.Count() switch { 1 => "base once", 2 => "base twice", _ => "base often" }, 1);
        foreach (Cue cue in Cues)
        {
            if (concept.Draft.Saw(cue.Rule))
                yield return ("base " + cue.Rule, 1);
        }
        string[] places = [.. concept.Draft.Spans.SelectMany(span => PlacesOf(span, text)).Distinct()];
        foreach (string sign in places)
            yield return (sign, 1);
        if (places.Contains(Compared) && !places.Contains(Uncompared))
            yield return ("base compared with only", 1);
    }

    /// <summary>What the method adds to it, and how the two stand together.</summary>
    public static IEnumerable<(string Sign, double Value)> Of(Descent pair, PaperText text)
    {
        yield return (pair.IsMain ? "of the main method" : "of another own method", 1);
        yield return ("share of own", Signs.LogOdds(pair.Method.ShareOwn));
        yield return (pair.Others switch { < 6 => "few other concepts", < 12 => "some other concepts", _ => "many other concepts" }, 1);
        if (pair.IsNested)
            yield return ("base inside the name", 1);
        foreach (string sign in pair.Base.Draft.Spans.SelectMany(span => Together(text.SentenceOf(span), span, pair)).Distinct())
            yield return (sign, 1);
    }

    static IEnumerable<string> PlacesOf(TextSpan span, PaperText text)
    {
        Sentence sentence = text.SentenceOf(span);
        int first = sentence.IndexOf(span);
        if (sentence.IsTitle)
            yield return "base in the title";
        else if (Background.Holds(text, span))
            yield return "base in the background";
        if (sentence.Tokens.Take(first).Any(token => Comparing.Contains(token.Folded)))
            yield return Compared;
        else if (!sentence.IsTitle)
            yield return Uncompared;
        bool isPresented = sentence.VerbOfPresenting < first;
        if (CueBefore(sentence, first) is { } cue)
            yield return (isPresented ? "base presented, behind " : "base shortly behind ") + cue.Rule;
        if (!isPresented)
            yield break;
        yield return "base behind a verb of presenting";
        yield return first - sentence.VerbOfPresenting < 4 ? "base right behind the verb"
            : Purposes.Contains(sentence.Tokens[first - 1].Folded) ? "base as purpose"
            : "base further behind the verb";
    }

    static IEnumerable<string> Together(Sentence sentence, TextSpan span, Descent pair)
    {
        if (pair.Method.Draft.Spans.Where(sentence.Span.Contains).ToList() is not [var own, ..])
            yield break;
        yield return sentence.IsTitle ? "both in the title" : "both in a sentence";
        if (own > span)
        {
            yield return "base before the method";
            yield break;
        }
        int between = sentence.IndexOf(span) - sentence.IndexOf(own);
        yield return between < 8 ? "base shortly behind the method" : "base further behind the method";
        if (sentence.VerbOfPresenting is not null)
            yield return "both in a presenting sentence";
        if (between > 1 && sentence.Tokens.Skip(sentence.IndexOf(own)).Take(between).Any(token => token.Folded is "a" or "an" or "is"))
            yield return "base in what the method is";
    }

    /// <summary>The nearest of the cues that say what something is made of, up to five words before.</summary>
    static Cue? CueBefore(Sentence sentence, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - 5); i--)
        {
            if (CueWords.EndingOn(sentence.Tokens[i].Folded, i > 0 ? sentence.Tokens[i - 1].Folded : null) is { } cue && (cue == Cue.Based || cue == Cue.Using || cue == Cue.Problem))
                return cue;
        }
        return null;
    }
}
