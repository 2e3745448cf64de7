using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>The words around a concept's places, hashed: other papers tell what part a concept in such a place plays.</summary>
sealed class RoleContexts
{
    const int Sorts = 12;
    const int Window = 5;
    const int FirstTemplate = 200;

    readonly ContextHashes _hashes = new(Sorts, FirstTemplate);

    /// <summary>By sort, each context once.</summary>
    public static uint[][] Of(ConceptDraft draft)
    {
        var contexts = new RoleContexts();
        foreach (JudgedName name in draft.Names)
        {
            contexts._hashes.Add(0, FeatureHash.Of(name.Group.Key));
            contexts._hashes.Add(1, name.Group.Best.Sentence.Tokens[name.Group.Best.Last].Word.Hash);
        }
        foreach (SpanPlace place in draft.Places)
            contexts.AddWords(place.Sentence, place.First, place.Last);
        return contexts._hashes.ToArrays();
    }

    void AddWords(Sentence sentence, int first, int last)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        uint field = sentence.IsTitle ? 1u : 2u;
        uint before = Token.HashAt(tokens, first - 1), second = Token.HashAt(tokens, first - 2), behind = Token.HashAt(tokens, last + 1);
        _hashes.Add(2, FeatureHash.Of(1, field, before));
        _hashes.Add(3, FeatureHash.Of(2, second, before));
        _hashes.Add(4, FeatureHash.Of(3, field, behind));
        _hashes.Add(5, FeatureHash.Of(4, behind, Token.HashAt(tokens, last + 2)));
        _hashes.Add(6, FeatureHash.Of(5, before, behind));
        _hashes.Add(7, FeatureHash.Of(6, CueBefore(tokens, first), field));
        _hashes.Add(8, FeatureHash.Of(7, Token.HashAt(tokens, 0), Token.HashAt(tokens, 1)));
        _hashes.Add(9, FeatureHash.Of(8, FeatureHash.Of(9, Token.HashAt(tokens, first - 3), second), before));
        for (int i = Math.Max(0, first - Window); i < first; i++)
            _hashes.Add(10, FeatureHash.Of(10, field, tokens[i].Word.Hash));
        for (int i = last + 1; i < Math.Min(tokens.Count, last + 1 + Window); i++)
            _hashes.Add(11, FeatureHash.Of(11, field, tokens[i].Word.Hash));
    }

    /// <summary>The nearest cue before and, in steps, how far off it is; 0 where there is none.</summary>
    static uint CueBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i >= 0; i--)
        {
            if (CueWords.At(tokens, i) is not null)
                return FeatureHash.Of((first - i) switch { 1 => 20, < 4 => 21, < 8 => 22, _ => 23 }, tokens[i].Word.Hash);
        }
        return 0;
    }
}
