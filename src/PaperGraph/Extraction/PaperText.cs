namespace PaperGraph.Extraction;

/// <summary>A paper as the finders see it: its sentences and tokens, found once.</summary>
public sealed class PaperText(Paper paper)
{
    public Paper Paper { get; } = paper;

    /// <summary>The title, then the sentences of the abstract.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } =
        [.. Enum.GetValues<TextField>().SelectMany(field => Extraction.Sentences.Of(paper, field)).Select(span => new Sentence(span, Tokens.In(paper, span)))];

    /// <summary>The characters from one token to another, both included.</summary>
    public static TextSpan Span(Sentence sentence, int first, int last) =>
        new(sentence.Span.Field, sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
}

public sealed record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens)
{
    public bool IsTitle => Span.Field == TextField.Title;
}
