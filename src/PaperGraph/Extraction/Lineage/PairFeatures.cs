using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Numbers about a method and what it may build on, in a fixed order.</summary>
sealed class PairFeatures
{
    const double Likely = 0.4;

    readonly IReadOnlyList<RoledDraft> _concepts;
    readonly BaseSigns[] _signs;
    readonly List<string>[][] _words;

    PairFeatures(IReadOnlyList<RoledDraft> concepts, PaperText text)
    {
        _concepts = concepts;
        _signs = [.. concepts.Select(concept => BaseSigns.Of(concept.Draft, text))];
        _words = [.. concepts.Select(concept => concept.Draft.Names.Select(WordsOf).ToArray())];
    }

    public static List<RoleEvidence> Of(IReadOnlyList<(int Method, int Base)> pairs, IReadOnlyList<RoledDraft> concepts, PaperText text)
    {
        if (pairs.Count == 0)
            return [];
        var features = new PairFeatures(concepts, text);
        return [.. pairs.Select(pair => features.Of(pair.Method, pair.Base))];
    }

    RoleEvidence Of(int method, int @base)
    {
        ConceptDraft own = _concepts[method].Draft, other = _concepts[@base].Draft;
        List<float> numbers = [];
        AddShares(numbers, method, @base);
        AddWords(numbers, _words[method], _words[@base]);
        ContextHashes contexts = PairContexts.None();
        var places = new PairPlaces(own, other, contexts);
        places.AddTo(numbers);
        AddOthers(numbers, method, @base, places);
        numbers.AddRange(_signs[@base].Numbers);
        numbers.Add(own.Places[0].Read.Index);
        foreach (uint cue in _signs[@base].Cues)
            contexts.Add(PairContexts.NearCue, cue);
        foreach (JudgedName name in other.Names)
        {
            contexts.Add(PairContexts.Key, FeatureHash.Of(name.Group.Key));
            contexts.Add(PairContexts.LastWords, FeatureHash.Of(0, LastWord(own.Surest), LastWord(name)));
        }
        return new RoleEvidence([.. numbers], contexts.ToArrays());
    }

    void AddShares(List<float> numbers, int method, int @base)
    {
        RoleShares own = _concepts[method].Shares, other = _concepts[@base].Shares;
        double most = 0, allOwn = 0, allBases = 0;
        int moreOwn = 0, moreBase = 0, likely = 0;
        foreach (RoledDraft concept in _concepts)
        {
            most = Math.Max(most, concept.Shares.Own);
            allOwn += concept.Shares.Own;
            allBases += concept.Shares.Base;
            moreOwn += concept.Shares.Own > own.Own ? 1 : 0;
            moreBase += concept.Shares.Base > other.Base ? 1 : 0;
            likely += concept.Shares.Own >= Likely ? 1 : 0;
        }
        ConceptDraft draft = _concepts[method].Draft, baseDraft = _concepts[@base].Draft;
        numbers.AddRange([(float)own.Own, (float)own.Base, (float)other.Own, (float)other.Base, moreOwn, (float)(most - own.Own), moreBase, (float)allBases, (float)allOwn, likely]);
        numbers.AddRange([(float)draft.Share, (float)baseDraft.Share, (float)draft.Surest.KindShares[(int)ConceptKind.Method]]);
        foreach (double share in baseDraft.Surest.KindShares)
            numbers.Add((float)share);
        numbers.AddRange([_concepts.Count, draft.Places.Count, baseDraft.Places.Count]);
    }

    static void AddWords(List<float> numbers, List<string>[] own, List<string>[] @base)
    {
        int all = 0, shared = 0;
        bool isSameHead = false;
        foreach (List<string> words in @base)
        {
            foreach (string word in words)
            {
                all++;
                shared += Array.Exists(own, other => other.Contains(word)) ? 1 : 0;
            }
            isSameHead |= Array.Exists(own, other => other[^1] == words[^1]);
        }
        numbers.AddRange([shared / (float)all, isSameHead ? 1 : 0, all / (float)@base.Length]);
    }

    void AddOthers(List<float> numbers, int method, int @base, PairPlaces places)
    {
        int between = 0;
        double rival = 0;
        for (int i = 0; i < _concepts.Count; i++)
        {
            if (i == method || i == @base)
                continue;
            bool isBetween = false, isBeside = false;
            foreach (SpanPlace place in _concepts[i].Draft.Places)
            {
                isBetween |= places.IsBetween(place);
                isBeside |= IsBeside(place, _concepts[@base].Draft.Places);
            }
            between += isBetween ? 1 : 0;
            if (isBeside)
                rival = Math.Max(rival, _concepts[i].Shares.Own);
        }
        numbers.AddRange([between, (float)rival]);
    }

    static bool IsBeside(SpanPlace place, IReadOnlyList<SpanPlace> others)
    {
        for (int i = 0; i < others.Count; i++)
        {
            if (others[i].Read.Index == place.Read.Index)
                return true;
        }
        return false;
    }

    static List<string> WordsOf(JudgedName name)
    {
        SpanPlace place = name.Group.Best;
        List<string> words = [];
        for (int i = place.First; i <= place.Last; i++)
            words.Add(place.Sentence.Tokens[i].Word.LastSingular);
        return words;
    }

    static uint LastWord(JudgedName name) => name.Group.Best.Sentence.Tokens[name.Group.Best.Last].Word.Hash;

    /// <summary>The numbers with what other papers say.</summary>
    public static float[] With(RoleEvidence evidence, ContextCounts counts)
    {
        float[] features = new float[evidence.Numbers.Length + 4 * evidence.Contexts.Length];
        evidence.Numbers.CopyTo(features, 0);
        for (int sort = 0; sort < evidence.Contexts.Length; sort++)
        {
            var shares = new ContextShares();
            float seen = 0;
            foreach (uint context in evidence.Contexts[sort])
            {
                ContextCount count = counts[context];
                shares.Add(count.ShareBase);
                seen = Math.Max(seen, count.Seen);
            }
            Span<float> mine = features.AsSpan(evidence.Numbers.Length + 4 * sort, 4);
            shares.CopyTo(mine);
            mine[3] = MathF.Log(1 + seen);
        }
        return features;
    }
}
