using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Spans;

/// <summary>One place where a paper may name something.</summary>
sealed class SpanPlace
{
    // What the tagger says of a word is a little less sure for a piece of it.
    const float OfPiece = 0.9f;

    readonly float[] _kindShares = new float[Tag.Kinds];

    /// <param name="first">The first token; <paramref name="last"/> is included.</param>
    /// <param name="span">Less than the tokens where a piece was cut off: "GRPO" of "GRPO-based".</param>
    /// <param name="name">What it stands for: the surface, or the whole name of an elliptic one.</param>
    public SpanPlace(ReadSentence read, int first, int last, TextSpan span, string name)
    {
        Read = read;
        First = first;
        Last = last;
        Span = span;
        Name = name;
        for (int kind = 0; kind < Tag.Kinds; kind++)
        {
            _kindShares[kind] = read.Lattice.ShareOfName(first, last, kind);
            Share += _kindShares[kind];
        }
        if (IsPiece)
            Share *= OfPiece;
    }

    public ReadSentence Read { get; }

    public int First { get; }

    public int Last { get; }

    public TextSpan Span { get; }

    public string Name { get; }

    public Sentence Sentence => Read.Sentence;

    public int Words => Last - First + 1;

    /// <summary>How likely a name begins and ends just here, as the tagger sees it.</summary>
    public float Share { get; }

    /// <summary>The same for each kind, in the order of <see cref="ConceptKind"/>.</summary>
    public ReadOnlySpan<float> KindShares => _kindShares;

    public bool IsPiece => Span.Start != Read.Tokens[First].Span.Start || Span.End != Read.Tokens[Last].Span.End;

    public bool IsElliptic => Name.Length != Span.Length;
}
