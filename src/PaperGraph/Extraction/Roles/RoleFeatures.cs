using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>Numbers about a concept's part in its paper, in a fixed order.</summary>
static class RoleFeatures
{
    public static List<RoleEvidence> Of(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        HashSet<string> title = TitleWords(text);
        var overlaps = new DraftOverlaps(drafts);
        List<RoleEvidence> evidence = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            List<float> numbers = [.. drafts[i].Surest.Features];
            AddNames(numbers, drafts[i], title);
            AddRanks(numbers, drafts[i], drafts);
            numbers.Add(overlaps.Around(i) / (float)drafts[i].Places.Count);
            numbers.Add(overlaps.Inside(i) / (float)drafts[i].Places.Count);
            var signs = new PlaceSigns();
            for (int place = 0; place < drafts[i].Places.Count; place++)
                signs.See(drafts[i].Places[place], overlaps.IsInside(i, place), text);
            signs.AddTo(numbers, text.Sentences.Count);
            evidence.Add(new RoleEvidence([.. numbers], RoleContexts.Of(drafts[i])));
        }
        return evidence;
    }

    static HashSet<string> TitleWords(PaperText text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sentence sentence in text.Sentences)
        {
            if (!sentence.IsTitle)
                break;
            foreach (Token token in sentence.Tokens)
                words.Add(token.Word.LastSingular);
        }
        return words;
    }

    static void AddNames(List<float> numbers, ConceptDraft draft, HashSet<string> title)
    {
        numbers.Add((float)draft.Share);
        foreach (double share in draft.Surest.KindShares)
            numbers.Add((float)share);
        int least = int.MaxValue, most = 0;
        float inTitle = 0;
        foreach (JudgedName name in draft.Names)
        {
            SpanPlace best = name.Group.Best;
            int shared = 0;
            for (int i = best.First; i <= best.Last; i++)
                shared += title.Contains(best.Sentence.Tokens[i].Word.LastSingular) ? 1 : 0;
            least = Math.Min(least, best.Words);
            most = Math.Max(most, best.Words);
            inTitle = Math.Max(inTitle, shared / (float)best.Words);
        }
        numbers.AddRange([draft.Names.Count, draft.Places.Count, least, most, inTitle]);
    }

    static void AddRanks(List<float> numbers, ConceptDraft draft, IReadOnlyList<ConceptDraft> drafts)
    {
        int methods = 0, commoner = 0, surer = 0;
        foreach (ConceptDraft other in drafts)
        {
            methods += other.Kind == ConceptKind.Method ? 1 : 0;
            commoner += other.Places.Count > draft.Places.Count ? 1 : 0;
            surer += other.Share > draft.Share ? 1 : 0;
        }
        numbers.AddRange([drafts.Count, methods, commoner, surer]);
    }

    /// <summary>The numbers with what other papers say.</summary>
    public static float[] With(RoleEvidence evidence, ContextCounts counts)
    {
        float[] features = new float[evidence.Numbers.Length + 7 * evidence.Contexts.Length];
        evidence.Numbers.CopyTo(features, 0);
        for (int sort = 0; sort < evidence.Contexts.Length; sort++)
        {
            ContextShares own = new(), bases = new();
            float seen = 0;
            foreach (uint context in evidence.Contexts[sort])
            {
                ContextCount count = counts[context];
                own.Add(count.ShareOwn);
                bases.Add(count.ShareBase);
                seen = Math.Max(seen, count.Seen);
            }
            Span<float> mine = features.AsSpan(evidence.Numbers.Length + 7 * sort, 7);
            own.CopyTo(mine);
            bases.CopyTo(mine[3..]);
            mine[6] = MathF.Log(1 + seen);
        }
        return features;
    }
}
