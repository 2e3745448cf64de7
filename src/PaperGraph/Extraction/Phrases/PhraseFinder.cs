namespace PaperGraph.Extraction.Phrases;

/// <summary>Finds noun phrases whose last word is one on which names end ("… network", "… optimization").</summary>
public sealed class PhraseFinder : IMentionFinder
{
    public const string Rule = "head noun";

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int first, int last) in sentence.Phrases)
            {
                TextSpan span = PaperText.Span(sentence, first, last);
                HeadUse head = Vocabulary.HeadOf(sentence.Tokens[last]);
                yield return new FoundMention(span, span.In(text.Paper), head.Kind, first == last ? head.Alone : head.Last, Rule);
            }
        }
    }
}
