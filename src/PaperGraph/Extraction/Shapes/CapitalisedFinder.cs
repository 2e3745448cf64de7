using PaperGraph.Extraction.Cues;

namespace PaperGraph.Extraction.Shapes;

/// <summary>Finds capitalised words inside a sentence of the abstract ("Clash Royale", "Thompson Sampling").</summary>
public sealed class CapitalisedFinder : IMentionFinder
{
    const int MostWords = 5;

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences.Where(sentence => !sentence.IsTitle))
        {
            for (int first = 1; first < sentence.Tokens.Count; first++)
            {
                int last = EndOfRun(sentence.Tokens, first);
                if (last < first)
                    continue;
                if (last - first < MostWords)
                {
                    foreach (FoundMention find in Finds(first, last, sentence, text.Paper))
                        yield return find;
                }
                first = last;
            }
        }
    }

    // Any noun may end a phrase, so of "the Zappa corpus" no phrase ends before the noun that says what Zappa is.
    static IEnumerable<FoundMention> Finds(int first, int last, Sentence sentence, Paper paper)
    {
        TextSpan span = PaperText.Span(sentence, first, last);
        yield return new FoundMention(span, span.In(paper), ConceptKind.Method, 0.5, first == last ? "capitalised word" : "capitalised words");
        if (last + 1 < sentence.Tokens.Count && CueWords.OfData(sentence.Tokens[last + 1]) is { } cue)
            yield return new FoundMention(span, span.In(paper), cue.Kind ?? ConceptKind.Dataset, cue.Confidence, cue.Rule);
    }

    static int EndOfRun(IReadOnlyList<Token> tokens, int first)
    {
        int end = first;
        while (end < tokens.Count && tokens[end].IsWord && char.IsUpper(tokens[end].Text[0]) && (tokens[end].Text.Length > 1 || end > first))
            end++;
        return end - 1;
    }
}
