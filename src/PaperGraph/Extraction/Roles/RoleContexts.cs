using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>The words around a concept's places, hashed: other papers tell what part a concept in such a place plays.</summary>
static class RoleContexts
{
    /// <summary>How many sorts of context there are.</summary>
    public const int Count = 12;

    const int Window = 5;
    const int Templates = 200;

    public static uint[][] Of(ConceptDraft draft)
    {
        var contexts = new HashSet<uint>[Count];
        for (int sort = 0; sort < Count; sort++)
            contexts[sort] = [];
        foreach (JudgedName name in draft.Names)
        {
            Add(0, FeatureHash.Of(name.Group.Key));
            Add(1, name.Group.Best.Sentence.Tokens[name.Group.Best.Last].Word.Hash);
        }
        foreach (SpanPlace place in draft.Places)
            AddPlace(place);
        return [.. contexts.Select(hashes => hashes.ToArray())];

        void Add(int sort, uint value) => contexts[sort].Add(FeatureHash.Of(Templates + sort, value));

        void AddPlace(SpanPlace place)
        {
            IReadOnlyList<Token> tokens = place.Sentence.Tokens;
            uint field = place.Sentence.IsTitle ? 1u : 2u;
            uint before = WordAt(tokens, place.First - 1), behind = WordAt(tokens, place.Last + 1);
            Add(2, FeatureHash.Of(1, field, before));
            Add(3, FeatureHash.Of(2, WordAt(tokens, place.First - 2), before));
            Add(4, FeatureHash.Of(3, field, behind));
            Add(5, FeatureHash.Of(4, behind, WordAt(tokens, place.Last + 2)));
            Add(6, FeatureHash.Of(5, before, behind));
            Add(7, FeatureHash.Of(6, Cue(tokens, place.First), field));
            Add(8, FeatureHash.Of(7, WordAt(tokens, 0), WordAt(tokens, 1)));
            Add(9, FeatureHash.Of(8, FeatureHash.Of(9, WordAt(tokens, place.First - 3), WordAt(tokens, place.First - 2)), before));
            for (int i = Math.Max(0, place.First - Window); i < place.First; i++)
                Add(10, FeatureHash.Of(10, field, tokens[i].Word.Hash));
            for (int i = place.Last + 1; i < Math.Min(tokens.Count, place.Last + 1 + Window); i++)
                Add(11, FeatureHash.Of(11, field, tokens[i].Word.Hash));
        }
    }

    static uint WordAt(IReadOnlyList<Token> tokens, int index) =>
        index < 0 ? 1 : index >= tokens.Count ? 2 : tokens[index].Word.Hash;

    /// <summary>The nearest cue before, and how far off it is, in three steps.</summary>
    static uint Cue(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i >= 0; i--)
        {
            if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is not null)
                return FeatureHash.Of((first - i) switch { 1 => 20, < 4 => 21, < 8 => 22, _ => 23 }, tokens[i].Word.Hash);
        }
        return 0;
    }
}
