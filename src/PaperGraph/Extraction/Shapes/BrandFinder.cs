namespace PaperGraph.Extraction.Shapes;

/// <summary>Finds names by their shape: mixed capitals, digits, hyphens ("LatentDiffuser", "D4RL", "GPT-4").</summary>
public sealed class BrandFinder : IMentionFinder
{
    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Token token in text.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (BrandShape.Of(token) is { } shape)
                yield return new FoundMention(token.Span, token.Text, ConceptKind.Method, shape.Confidence, shape.Rule);
        }
    }
}
