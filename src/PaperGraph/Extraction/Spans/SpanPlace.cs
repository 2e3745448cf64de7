using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Spans;

/// <summary>One place where a paper may name something.</summary>
/// <param name="First">The first token; <paramref name="Last"/> is included.</param>
/// <param name="Span">Less than the tokens where a piece was cut off: "GRPO" of "GRPO-based".</param>
/// <param name="Name">What it stands for: the surface, or the whole name of an elliptic one.</param>
sealed record SpanPlace(ReadSentence Read, int First, int Last, TextSpan Span, string Name)
{
    public Sentence Sentence => Read.Sentence;

    public int Words => Last - First + 1;
}

/// <summary>A sentence as the tagger and the lists see it.</summary>
sealed record ReadSentence(Sentence Sentence, int Index, Lattice Lattice, List<Lexicon.ListedPlace> Listed)
{
    public float Inside(int token) => 1 - Lattice.ShareOutside(token);
}

/// <summary>A name that a paper may have, with all its places in reading order.</summary>
sealed class SpanGroup(string key)
{
    public string Key { get; } = key;

    public List<SpanPlace> Places { get; } = [];
}
