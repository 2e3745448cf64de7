using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Numbers about a method and what it may build on, in a fixed order.</summary>
static class PairFeatures
{
    const int Templates = 230;
    const int Contexts = 7;

    static readonly Cue[] Cues = [Cue.Based, Cue.Using, Cue.Proposed, Cue.Problem, Cue.SuchAs, Cue.EvaluatedOn, Cue.Called, Cue.PointedAt];

    public static List<RoleEvidence> Of(IReadOnlyList<(int Method, int Base)> pairs, IReadOnlyList<ConceptDraft> drafts, RoleShares[] shares, PaperText text)
    {
        List<RoleEvidence> evidence = [];
        foreach ((int method, int @base) in pairs)
        {
            List<float> numbers = [];
            AddShares(numbers, method, @base, drafts, shares);
            AddNames(numbers, drafts[method], drafts[@base]);
            var contexts = new HashSet<uint>[Contexts];
            for (int sort = 0; sort < Contexts; sort++)
                contexts[sort] = [];
            AddTogether(numbers, contexts, method, @base, drafts, shares);
            AddBase(numbers, contexts, drafts[method], drafts[@base], text);
            evidence.Add(new RoleEvidence([.. numbers], [.. contexts.Select(hashes => hashes.ToArray())]));
        }
        return evidence;
    }

    static void AddShares(List<float> numbers, int method, int @base, IReadOnlyList<ConceptDraft> drafts, RoleShares[] shares)
    {
        RoleShares own = shares[method], other = shares[@base];
        numbers.AddRange([(float)own.Own, (float)own.Base, (float)other.Own, (float)other.Base]);
        numbers.Add(shares.Count(share => share.Own > own.Own));
        numbers.Add((float)(shares.Max(share => share.Own) - own.Own));
        numbers.Add(shares.Count(share => share.Base > other.Base));
        numbers.Add((float)shares.Sum(share => share.Base));
        numbers.Add((float)shares.Sum(share => share.Own));
        numbers.Add(shares.Count(share => share.Own >= 0.4));
        numbers.AddRange([(float)drafts[method].Share, (float)drafts[@base].Share, (float)drafts[method].Surest.KindShares[0]]);
        foreach (double share in drafts[@base].Surest.KindShares)
            numbers.Add((float)share);
        numbers.AddRange([drafts.Count, drafts[method].Places.Count, drafts[@base].Places.Count]);
    }

    static void AddNames(List<float> numbers, ConceptDraft method, ConceptDraft @base)
    {
        float inside = 0, begins = 0, ends = 0, around = 0, embedded = 0;
        foreach (SpanPlace own in method.Places)
        {
            foreach (SpanPlace place in @base.Places)
            {
                if (own.Span.Contains(place.Span))
                {
                    inside++;
                    begins += place.Span.Start == own.Span.Start ? 1 : 0;
                    ends += place.Span.End == own.Span.End ? 1 : 0;
                }
                else if (place.Span.Contains(own.Span))
                {
                    around++;
                }
                embedded = own.Name.Length > place.Name.Length && place.Name.Length > 2 && own.Name.Contains(place.Name, StringComparison.Ordinal) ? 1 : embedded;
            }
        }
        HashSet<string> words = [.. method.Names.SelectMany(name => WordsOf(name.Group.Best))];
        List<string> baseWords = [.. @base.Names.SelectMany(name => WordsOf(name.Group.Best))];
        numbers.AddRange([inside, begins, ends, around, embedded, baseWords.Count(words.Contains) / (float)baseWords.Count]);
        numbers.Add(method.Names.Any(own => @base.Names.Any(name => WordsOf(own.Group.Best)[^1] == WordsOf(name.Group.Best)[^1])) ? 1 : 0);
        numbers.Add(baseWords.Count / (float)@base.Names.Count);
    }

    static List<string> WordsOf(SpanPlace place)
    {
        List<string> words = [];
        for (int i = place.First; i <= place.Last; i++)
            words.Add(place.Sentence.Tokens[i].Word.LastSingular);
        return words;
    }

    static void AddTogether(List<float> numbers, HashSet<uint>[] contexts, int method, int @base, IReadOnlyList<ConceptDraft> drafts, RoleShares[] shares)
    {
        int together = 0, distance = 99, apart = 99, commas = 0, others = 0, presented = 0, title = 99;
        float titleWord = 0;
        SpanPlace? nearOwn = null, nearBase = null;
        foreach (SpanPlace own in drafts[method].Places)
        {
            foreach (SpanPlace place in drafts[@base].Places)
            {
                apart = Math.Min(apart, Math.Abs(own.Read.Index - place.Read.Index));
                if (own.Read != place.Read || own.Span.Overlaps(place.Span))
                    continue;
                int gap = place.First > own.Last ? place.First - own.Last : place.Last - own.First;
                if (own.Sentence.IsTitle)
                {
                    title = gap;
                    titleWord = Word(own.Sentence.Tokens, place.First > own.Last ? place.First - 1 : own.First - 1);
                    Add(4, FeatureHash.Of(gap > 0 ? 1 : 2, Hash(own.Sentence.Tokens, place.First > own.Last ? place.First - 1 : own.First - 1)));
                    continue;
                }
                together++;
                presented += own.Sentence.VerbOfPresenting is not null ? 1 : 0;
                if (Math.Abs(gap) < Math.Abs(distance))
                    (distance, nearOwn, nearBase) = (gap, own, place);
            }
        }
        float cue = -1, cueDistance = 0, of = 0, that = 0, with = 0;
        if (nearOwn is not null)
        {
            IReadOnlyList<Token> tokens = nearOwn.Sentence.Tokens;
            int from = distance > 0 ? nearOwn.Last + 1 : nearBase!.Last + 1, to = distance > 0 ? nearBase!.First : nearOwn.First;
            for (int i = from; i < to; i++)
            {
                commas += tokens[i].Is(',') ? 1 : 0;
                of += tokens[i].Folded is "of" or "for" ? 1 : 0;
                that += tokens[i].Folded is "that" or "which" or "is" or "are" ? 1 : 0;
                with += tokens[i].Folded is "with" or "by" or "using" or "via" or "on" or "into" ? 1 : 0;
                if (to - from < 16)
                    Add(2, FeatureHash.Of(distance > 0 ? 3 : 4, tokens[i].Word.Hash));
                if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is { } found)
                    (cue, cueDistance) = (Array.IndexOf(Cues, found), to - i);
            }
            Add(3, FeatureHash.Of(5, FeatureHash.Of(6, Hash(tokens, to - 3), Hash(tokens, to - 2)), Hash(tokens, to - 1)));
            Add(5, FeatureHash.Of(to - from < 3 ? 7 : to - from < 8 ? 8 : 9, Hash(tokens, from), Hash(tokens, to - 1)));
            others = drafts.Where((_, i) => i != method && i != @base).Count(draft => draft.Places.Any(place => place.Read == nearOwn.Read && place.First >= from && place.Last < to));
        }
        double rival = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (i != method && i != @base && shares[i].Own > rival && drafts[i].Places.Any(place => drafts[@base].Places.Any(other => other.Read == place.Read)))
                rival = shares[i].Own;
        }
        numbers.AddRange([together, distance, apart, commas, others, presented, title, titleWord, cue, cueDistance, of, that, with, (float)rival]);

        void Add(int sort, uint value) => contexts[sort].Add(FeatureHash.Of(Templates + sort, value));
    }

    static void AddBase(List<float> numbers, HashSet<uint>[] contexts, ConceptDraft method, ConceptDraft @base, PaperText text)
    {
        var near = new int[Cues.Length];
        int background = 0, title = 0, behindVerb = 0, gap = 40, own = 0;
        float word = -1;
        foreach (SpanPlace place in @base.Places)
        {
            IReadOnlyList<Token> tokens = place.Sentence.Tokens;
            for (int i = place.First - 1; i >= Math.Max(0, place.First - 6); i--)
            {
                if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is { } cue && Array.IndexOf(Cues, cue) is >= 0 and var index)
                {
                    near[index]++;
                    contexts[6].Add(FeatureHash.Of(Templates + 6, tokens[i].Word.Hash));
                    break;
                }
            }
            own += tokens.Any(token => token.Folded is "we" or "our") ? 1 : 0;
            background += Background.Holds(text, place.Span) ? 1 : 0;
            title += place.Sentence.IsTitle ? 1 : 0;
            if (place.Sentence.IsTitle)
                word = Word(tokens, place.First - 1);
            if (place.Sentence.VerbOfPresenting is { } verb && verb < place.First)
            {
                behindVerb++;
                gap = Math.Min(gap, place.First - verb);
            }
        }
        foreach (int count in near)
            numbers.Add(count);
        numbers.AddRange([background, title, behindVerb, gap, own, word, @base.Places[0].Read.Index, method.Places[0].Read.Index, @base.Places.Count - background]);
        foreach (JudgedName name in @base.Names)
        {
            contexts[0].Add(FeatureHash.Of(Templates, FeatureHash.Of(name.Group.Key)));
            contexts[1].Add(FeatureHash.Of(Templates + 1, method.Surest.Group.Best.Sentence.Tokens[method.Surest.Group.Best.Last].Word.Hash, name.Group.Best.Sentence.Tokens[name.Group.Best.Last].Word.Hash));
        }
    }

    static uint Hash(IReadOnlyList<Token> tokens, int index) => index < 0 ? 1 : index >= tokens.Count ? 2 : tokens[index].Word.Hash;

    static float Word(IReadOnlyList<Token> tokens, int index) =>
        index < 0 ? -1 : tokens[index].Folded switch { "for" => 1, "with" => 2, "via" or "by" or "through" => 3, "using" => 4, "of" => 5, "in" or "on" => 6, "to" or "from" => 7, "and" => 8, ":" => 9, "a" or "an" or "the" => 10, _ => 0 };

    /// <summary>The numbers with what other papers say.</summary>
    public static float[] With(RoleEvidence evidence, ContextCounts counts)
    {
        List<float> features = [.. evidence.Numbers];
        foreach (uint[] contexts in evidence.Contexts)
        {
            float most = 0, least = 1, mean = 0, seen = 0;
            foreach (uint context in contexts)
            {
                ContextCounts.Count count = counts[context];
                float share = (count.Bases + 0.3f) / (count.Seen + 3);
                most = Math.Max(most, share);
                least = Math.Min(least, share);
                mean += share / contexts.Length;
                seen = Math.Max(seen, count.Seen);
            }
            features.AddRange([most, least, mean, MathF.Log(1 + seen)]);
        }
        return [.. features];
    }
}
