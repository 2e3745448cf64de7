using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Lineage;

/// <summary>What a concept's places say of its being a base, whichever method may build on it.</summary>
/// <param name="Cues">The hashed words that are cues shortly before it.</param>
sealed record BaseSigns(float[] Numbers, List<uint> Cues)
{
    const int CueReach = 6;
    const float NoVerb = 40;

    static readonly Cue[] Known = [Cue.Based, Cue.Using, Cue.Proposed, Cue.Problem, Cue.SuchAs, Cue.EvaluatedOn, Cue.Called, Cue.PointedAt];

    public static BaseSigns Of(ConceptDraft draft, PaperText text)
    {
        float[] near = new float[Known.Length];
        List<uint> cues = [];
        float background = 0, inTitle = 0, presented = 0, fromVerb = NoVerb, ofOurs = 0, titleWord = -1;
        foreach (SpanPlace place in draft.Places)
        {
            IReadOnlyList<Token> tokens = place.Sentence.Tokens;
            CountCue(tokens, place.First, near, cues);
            ofOurs += SpeaksOfItself(tokens) ? 1 : 0;
            background += Background.Holds(text, place.Span) ? 1 : 0;
            inTitle += place.Sentence.IsTitle ? 1 : 0;
            if (place.Sentence.IsTitle)
                titleWord = place.First == 0 ? 0 : JoiningWord.CodeOf(tokens[place.First - 1]);
            if (place.Sentence.VerbOfPresenting < place.First)
            {
                presented++;
                fromVerb = Math.Min(fromVerb, place.First - place.Sentence.VerbOfPresenting.Value);
            }
        }
        return new BaseSigns(
            [.. near, background, inTitle, presented, fromVerb, ofOurs, titleWord, draft.Places[0].Read.Index, draft.Places.Count - background], cues);
    }

    /// <summary>Which of the cues it is, for trees; -1 for any other.</summary>
    public static int CodeOf(Cue cue) => Array.IndexOf(Known, cue);

    static void CountCue(IReadOnlyList<Token> tokens, int first, float[] near, List<uint> cues)
    {
        for (int i = first - 1; i >= Math.Max(0, first - CueReach); i--)
        {
            if (CueWords.At(tokens, i) is not { } cue || CodeOf(cue) < 0)
                continue;
            near[CodeOf(cue)]++;
            cues.Add(tokens[i].Word.Hash);
            return;
        }
    }

    static bool SpeaksOfItself(IReadOnlyList<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Folded is "we" or "our")
                return true;
        }
        return false;
    }
}
