using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Shapes;

namespace PaperGraph.Extraction.Roles;

/// <summary>Sentences that present something new ("We propose a sampler, LatentDiffuser, that …").</summary>
static class Proposals
{
    static readonly HashSet<string> Subjects = ["we", "paper", "work", "article", "study", "i"];

    /// <summary>Whether the span is the first brand that such a sentence names, before it says what that is made of.</summary>
    public static bool Presents(PaperText text, TextSpan span)
    {
        Sentence sentence = text.SentenceOf(span);
        int first = sentence.IndexOf(span);
        if (!(sentence.VerbOfPresenting < first) || !BrandShape.IsBrand(sentence.Tokens[first]))
            return false;
        for (int i = sentence.VerbOfPresenting.Value + 1; i < first; i++)
        {
            Cue? cue = CueWords.At(sentence.Tokens, i);
            if (cue == Cue.Based || cue == Cue.Using || cue == Cue.Problem || BrandShape.IsBrand(sentence.Tokens[i]))
                return false;
        }
        return true;
    }

    public static int? VerbIn(IReadOnlyList<Token> tokens)
    {
        bool hasSubject = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            hasSubject |= Subjects.Contains(tokens[i].Folded);
            if (hasSubject && CueWords.EndingOn(tokens[i].Folded, null) == Cue.Proposed)
                return i;
        }
        return null;
    }
}
