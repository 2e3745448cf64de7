using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction.Cues;

/// <summary>Finds the phrases beside a cue ("we propose …", "in terms of …", "the … dataset").</summary>
public sealed class CueFinder : IMentionFinder
{
    const int MostFiller = 5;

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int first, int last) in sentence.Phrases)
            {
                TextSpan span = PaperText.Span(sentence, first, last);
                ConceptKind kind = Vocabulary.HeadOf(sentence.Tokens[last]).Kind;
                if (Before(sentence.Tokens, first) is { } before)
                    yield return new FoundMention(span, span.In(text.Paper), before.Kind ?? kind, before.Confidence, before.Rule);
                if (Behind(sentence.Tokens, last) is { } behind)
                    yield return new FoundMention(span, span.In(text.Paper), behind.Kind ?? kind, behind.Confidence, behind.Rule);
            }
        }
    }

    static Cue? Before(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i >= 0 && first - i <= MostFiller; i--)
        {
            if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is { } cue)
                return cue;
            if (!IsFiller(tokens[i]))
                return null;
        }
        return null;
    }

    static Cue? Behind(IReadOnlyList<Token> tokens, int last) =>
        last + 1 < tokens.Count ? CueWords.BeginningOn(tokens[last + 1].Folded) : null;

    static bool IsFiller(Token token) =>
        token.IsWord ? token.Use.Inside < 0.3 && !Stops.Contains(token.Folded) : token.Is('"') || token.Is('“') || token.Is(':') || token.Is('{') || token.Text[0] == '\\' || token.Is('`');

    static readonly HashSet<string> Stops = ["and", "or", "of", "to", "in", "on", "that", "which", "is", "are", "can", "from", "but", "while", "where", "when", "at", "not", "it"];
}
