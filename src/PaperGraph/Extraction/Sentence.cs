using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction;

public sealed record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens)
{
    /// <summary>The first token of a span.</summary>
    public int IndexOf(TextSpan span)
    {
        int index = 0;
        while (index < Tokens.Count - 1 && Tokens[index].Span.End <= span.Start)
            index++;
        return index;
    }

    /// <summary>Where the paper says that it presents something; null where it does not.</summary>
    internal int? VerbOfPresenting { get; } = Proposals.VerbIn(Tokens);

    public bool IsTitle => Span.Field == TextField.Title;
}
