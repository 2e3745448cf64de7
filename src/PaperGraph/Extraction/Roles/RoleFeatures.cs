using System.Collections.Frozen;
using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>Numbers about a concept's part in its paper, in a fixed order.</summary>
static class RoleFeatures
{
    static readonly FrozenSet<string> Comparing = FrozenSet.ToFrozenSet(
        ["outperforms", "outperform", "outperforming", "compared", "comparison", "comparable", "than", "baseline", "baselines", "unlike", "surpasses", "beats", "superior", "existing", "previous", "prior"],
        StringComparer.Ordinal);

    public static List<RoleEvidence> Of(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        HashSet<string> title = [.. text.Sentences.Where(sentence => sentence.IsTitle).SelectMany(sentence => sentence.Tokens).Select(token => token.Word.LastSingular)];
        List<RoleEvidence> evidence = [];
        foreach (ConceptDraft draft in drafts)
        {
            List<float> numbers = [.. draft.Surest.Features];
            AddNames(numbers, draft, title);
            AddRanks(numbers, draft, drafts);
            AddPlaces(numbers, draft, drafts, text);
            evidence.Add(new RoleEvidence([.. numbers], RoleContexts.Of(draft)));
        }
        return evidence;
    }

    static void AddNames(List<float> numbers, ConceptDraft draft, HashSet<string> title)
    {
        numbers.Add((float)draft.Share);
        foreach (double share in draft.Surest.KindShares)
            numbers.Add((float)share);
        numbers.Add(draft.Names.Count);
        numbers.Add(draft.Places.Count);
        numbers.Add(draft.Names.Min(name => name.Group.Best.Words));
        numbers.Add(draft.Names.Max(name => name.Group.Best.Words));
        int words = 0, inTitle = 0;
        SpanPlace longest = draft.Names.Select(name => name.Group.Best).MaxBy(place => place.Words)!;
        for (int i = longest.First; i <= longest.Last; i++)
        {
            words++;
            inTitle += title.Contains(longest.Sentence.Tokens[i].Word.LastSingular) ? 1 : 0;
        }
        numbers.Add(inTitle / (float)words);
    }

    static void AddRanks(List<float> numbers, ConceptDraft draft, IReadOnlyList<ConceptDraft> drafts)
    {
        numbers.Add(drafts.Count);
        numbers.Add(drafts.Count(other => other.Kind == ConceptKind.Method));
        numbers.Add(drafts.Count(other => other.Places.Count > draft.Places.Count));
        numbers.Add(drafts.Count(other => other.Share > draft.Share));
        int around = 0, inside = 0;
        foreach (ConceptDraft other in drafts)
        {
            if (other == draft)
                continue;
            foreach (SpanPlace place in other.Places)
            {
                foreach (SpanPlace mine in draft.Places)
                {
                    around += place.Span.Contains(mine.Span) ? 1 : 0;
                    inside += mine.Span.Contains(place.Span) ? 1 : 0;
                }
            }
        }
        numbers.Add(around / (float)draft.Places.Count);
        numbers.Add(inside / (float)draft.Places.Count);
    }

    static void AddPlaces(List<float> numbers, ConceptDraft draft, IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        float titleIndex = -1, titleBefore = -1, colonBefore = -1, colonBehind = -1;
        float background = 0, openings = 0, compared = 0, evaluated = 0, based = 0, called = 0, proposed = 0, our = 0, @new = 0, article = 0, the = 0, bracket = 0, apposition = 0, presents = 0;
        float verbDistance = 40, between = -1, madeOf = -1, presentedIn = -1, firstIn = -1, lastIn = -1;
        int presented = 0, alone = 0;
        for (int i = 0; i < draft.Places.Count; i++)
        {
            SpanPlace place = draft.Places[i];
            IReadOnlyList<Token> tokens = place.Sentence.Tokens;
            string before = place.First > 0 ? tokens[place.First - 1].Folded : "", behind = place.Last + 1 < tokens.Count ? tokens[place.Last + 1].Folded : "";
            bool isInside = drafts.Any(other => other != draft && other.Places.Any(outer => outer.Span != place.Span && outer.Span.Contains(place.Span)));
            alone += isInside ? 0 : 1;
            if (place.Sentence.IsTitle)
            {
                if (titleIndex < 0)
                {
                    titleIndex = place.First;
                    titleBefore = Preposition(before);
                    int colon = IndexOfColon(tokens);
                    colonBefore = colon >= 0 && colon < place.First ? 1 : 0;
                    colonBehind = colon > place.Last ? colon - place.Last : 0;
                }
                continue;
            }
            if (firstIn < 0)
                firstIn = place.Read.Index;
            lastIn = place.Read.Index;
            background += Background.Holds(text, place.Span) ? 1 : 0;
            openings += place.First <= 1 && !isInside ? 1 : 0;
            our += before == "our" ? 1 : 0;
            proposed += before is "proposed" or "developed" or "presented" ? 1 : 0;
            @new += before is "novel" or "new" ? 1 : 0;
            article += before is "a" or "an" ? 1 : 0;
            the += before is "the" or "this" or "these" ? 1 : 0;
            bracket += before == "(" ? 1 : 0;
            apposition += behind is "," or "(" && place.Last + 2 < tokens.Count && tokens[place.Last + 2].Folded is "a" or "an" or "the" or "which" ? 1 : 0;
            for (int at = 0; at < place.First; at++)
            {
                if (Comparing.Contains(tokens[at].Folded))
                {
                    compared++;
                    break;
                }
            }
            Cue? cue = CueBefore(tokens, place.First, 6);
            called += cue == Cue.Called ? 1 : 0;
            evaluated += cue == Cue.EvaluatedOn ? 1 : 0;
            based += cue == Cue.Based || cue == Cue.Using ? 1 : 0;
            presents += Proposals.Presents(text, place.Span) ? 1 : 0;
            if (place.Sentence.VerbOfPresenting is { } verb && verb < place.First)
            {
                presented++;
                if (place.First - verb < verbDistance)
                {
                    verbDistance = place.First - verb;
                    between = drafts.Count(other => other != draft && other.Places.Any(p => p.Read == place.Read && p.First > verb && p.Last < place.First));
                    madeOf = MadeOf(tokens, verb, place.First);
                    presentedIn = place.Read.Index;
                }
            }
        }
        numbers.AddRange([titleIndex, titleBefore, colonBefore, colonBehind, background, draft.Places.Count - background, openings, compared, evaluated, based, called, proposed, our, @new,
            article, the, bracket, apposition, presents, verbDistance, between, madeOf, presentedIn, firstIn, lastIn, presented, alone, alone / (float)draft.Places.Count,
            text.Sentences.Count - lastIn]);
    }

    static int IndexOfColon(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(':'))
                return i;
        }
        return -1;
    }

    static float Preposition(string word) => word switch { "" => 0, "for" => 1, "with" => 2, "via" or "by" or "using" or "through" => 3, "of" => 4, "in" or "on" => 5, "to" => 6, "a" or "an" or "the" => 7, ":" => 8, "and" => 9, _ => 10 };

    /// <summary>How many words between the verb of presenting and the name say what something is made of or is for.</summary>
    static float MadeOf(IReadOnlyList<Token> tokens, int verb, int first)
    {
        int count = 0;
        for (int i = verb + 1; i < first; i++)
        {
            Cue? cue = CueWords.EndingOn(tokens[i].Folded, tokens[i - 1].Folded);
            if (cue == Cue.Based || cue == Cue.Using || cue == Cue.Problem || tokens[i].Folded is "that" or "which" or "of" or "to" or "where")
                count++;
        }
        return count;
    }

    static Cue? CueBefore(IReadOnlyList<Token> tokens, int first, int reach)
    {
        for (int i = first - 1; i >= Math.Max(0, first - reach); i--)
        {
            if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is { } cue)
                return cue;
        }
        return null;
    }

    /// <summary>The numbers with what other papers say.</summary>
    public static float[] With(RoleEvidence evidence, ContextCounts counts)
    {
        List<float> features = [.. evidence.Numbers];
        foreach (uint[] contexts in evidence.Contexts)
        {
            float mostOwn = 0, leastOwn = 1, own = 0, mostBase = 0, leastBase = 1, bases = 0, seen = 0;
            foreach (uint context in contexts)
            {
                ContextCounts.Count count = counts[context];
                float shareOwn = (count.Own + 0.26f) / (count.Seen + 2), shareBase = (count.Bases + 0.36f) / (count.Seen + 2);
                mostOwn = Math.Max(mostOwn, shareOwn);
                leastOwn = Math.Min(leastOwn, shareOwn);
                own += shareOwn / contexts.Length;
                mostBase = Math.Max(mostBase, shareBase);
                leastBase = Math.Min(leastBase, shareBase);
                bases += shareBase / contexts.Length;
                seen = Math.Max(seen, count.Seen);
            }
            features.AddRange([mostOwn, leastOwn, own, mostBase, leastBase, bases, MathF.Log(1 + seen)]);
        }
        return [.. features];
    }
}
