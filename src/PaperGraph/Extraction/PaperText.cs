using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction;

/// <summary>A paper as the finders see it: its sentences and tokens, found once.</summary>
public sealed class PaperText(Paper paper)
{
    public Paper Paper { get; } = paper;

    /// <summary>The title, then the sentences of the abstract.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } =
        [.. Enum.GetValues<TextField>().SelectMany(field => Extraction.Sentences.Of(paper, field)).Select(span => new Sentence(span, Tokens.In(paper, span)))];

    /// <summary>The sentence around a span.</summary>
    public Sentence SentenceOf(TextSpan span) => Sentences.First(sentence => sentence.Span.Field == span.Field && span.Start < sentence.Span.End);

    public IEnumerable<Token> TokensIn(TextSpan span) => SentenceOf(span).Tokens.Where(token => span.Contains(token.Span));

    /// <summary>The characters from one token to another, both included.</summary>
    public static TextSpan Span(Sentence sentence, int first, int last) =>
        new(sentence.Span.Field, sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
}

public sealed record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens)
{
    /// <summary>The noun phrases, from a token to a token, both included.</summary>
    public IReadOnlyList<(int First, int Last)> Phrases { get; } = [.. NounPhrases.In(Tokens)];

    /// <summary>The first token of a span.</summary>
    public int IndexOf(TextSpan span)
    {
        int index = 0;
        while (index < Tokens.Count - 1 && Tokens[index].Span.End <= span.Start)
            index++;
        return index;
    }

    public bool IsTitle => Span.Field == TextField.Title;
}
