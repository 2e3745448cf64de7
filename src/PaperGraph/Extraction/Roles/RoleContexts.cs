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

    readonly List<uint>[] _contexts = new List<uint>[Sorts];

    RoleContexts()
    {
        for (int sort = 0; sort < Sorts; sort++)
            _contexts[sort] = [];
    }

    /// <summary>By sort, each context once.</summary>
    public static uint[][] Of(ConceptDraft draft)
    {
        var contexts = new RoleContexts();
        foreach (JudgedName name in draft.Names)
        {
            contexts.Add(0, FeatureHash.Of(name.Group.Key));
            contexts.Add(1, name.Group.Best.Sentence.Tokens[name.Group.Best.Last].Word.Hash);
        }
        foreach (SpanPlace place in draft.Places)
            contexts.AddWords(place.Sentence, place.First, place.Last);
        return [.. contexts._contexts.Select(hashes => hashes.ToArray())];
    }

    void AddWords(Sentence sentence, int first, int last)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        uint field = sentence.IsTitle ? 1u : 2u;
        uint before = WordAt(tokens, first - 1), second = WordAt(tokens, first - 2), behind = WordAt(tokens, last + 1);
        Add(2, FeatureHash.Of(1, field, before));
        Add(3, FeatureHash.Of(2, second, before));
        Add(4, FeatureHash.Of(3, field, behind));
        Add(5, FeatureHash.Of(4, behind, WordAt(tokens, last + 2)));
        Add(6, FeatureHash.Of(5, before, behind));
        Add(7, FeatureHash.Of(6, CueBefore(tokens, first), field));
        Add(8, FeatureHash.Of(7, WordAt(tokens, 0), WordAt(tokens, 1)));
        Add(9, FeatureHash.Of(8, FeatureHash.Of(9, WordAt(tokens, first - 3), second), before));
        for (int i = Math.Max(0, first - Window); i < first; i++)
            Add(10, FeatureHash.Of(10, field, tokens[i].Word.Hash));
        for (int i = last + 1; i < Math.Min(tokens.Count, last + 1 + Window); i++)
            Add(11, FeatureHash.Of(11, field, tokens[i].Word.Hash));
    }

    void Add(int sort, uint value)
    {
        uint context = FeatureHash.Of(FirstTemplate + sort, value);
        if (!_contexts[sort].Contains(context))
            _contexts[sort].Add(context);
    }

    static uint WordAt(IReadOnlyList<Token> tokens, int index) =>
        index < 0 ? 1 : index >= tokens.Count ? 2 : tokens[index].Word.Hash;

    /// <summary>The nearest cue before and, in steps, how far off it is; 0 where there is none.</summary>
    static uint CueBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i >= 0; i--)
        {
            if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is not null)
                return FeatureHash.Of((first - i) switch { 1 => 20, < 4 => 21, < 8 => 22, _ => 23 }, tokens[i].Word.Hash);
        }
        return 0;
    }
}
