namespace PaperGraph.Extraction.Shapes;

/// <summary>Finds capitalised words inside a sentence of the abstract ("Clash Royale", "Thompson Sampling").</summary>
public sealed class CapitalisedFinder : IMentionFinder
{
    const int MostWords = 5;

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences.Where(sentence => !sentence.IsTitle))
        {
            IReadOnlyList<Token> tokens = sentence.Tokens;
            for (int first = 1; first < tokens.Count; first++)
            {
                int last = EndOfRun(tokens, first);
                if (last < first)
                    continue;
                TextSpan span = PaperText.Span(sentence, first, last);
                if (last - first < MostWords)
                    yield return new FoundMention(span, span.In(text.Paper), ConceptKind.Method, 0.5, first == last ? "capitalised word" : "capitalised words");
                first = last;
            }
        }
    }

    static int EndOfRun(IReadOnlyList<Token> tokens, int first)
    {
        int end = first;
        while (end < tokens.Count && tokens[end].IsWord && char.IsUpper(tokens[end].Text[0]) && (tokens[end].Text.Length > 1 || end > first))
            end++;
        return end - 1;
    }
}
