using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Links;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction;

/// <summary>A paper as the finders see it: its sentences and tokens, found once; links are left out.</summary>
public sealed class PaperText
{
    readonly TextSpan[] _links;

    public PaperText(Paper paper)
    {
        Paper = paper;
        _links = [.. Enum.GetValues<TextField>().SelectMany(field => LinkScanner.Scan(paper[field], field))];
        Sentences = [.. SentencesOf(TextField.Title), .. SentencesOf(TextField.Abstract)];
        Acronyms = AcronymFinder.Find(paper);
        EndOfBackground = Background.EndIn(Sentences);
    }

    public Paper Paper { get; }

    /// <summary>The title, then the sentences of the abstract.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    internal IReadOnlyList<AcronymDefinition> Acronyms { get; }

    /// <summary>Where in the abstract the paper begins to speak of itself; what stands before is background.</summary>
    internal int EndOfBackground { get; }

    /// <summary>The characters from one token to another, both included.</summary>
    public static TextSpan Span(Sentence sentence, int first, int last) =>
        new(sentence.Span.Field, sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);

    /// <summary>The sentence around a span.</summary>
    public Sentence SentenceOf(TextSpan span)
    {
        foreach (Sentence sentence in Sentences)
        {
            if (sentence.Span.Field == span.Field && span.Start < sentence.Span.End)
                return sentence;
        }
        throw new ArgumentOutOfRangeException(nameof(span), span, "Lies behind the text.");
    }

    IEnumerable<Sentence> SentencesOf(TextField field) =>
        Extraction.Sentences.Of(Paper, field).Select(span => new Sentence(span, TokensOutsideLinks(span)));

    IReadOnlyList<Token> TokensOutsideLinks(TextSpan sentence)
    {
        IReadOnlyList<Token> tokens = Tokens.In(Paper, sentence);
        return _links.Length == 0 ? tokens : [.. tokens.Where(token => !_links.Any(token.Span.Overlaps))];
    }
}
