namespace PaperGraph.Extraction;

/// <summary>Finds names by their shape: mixed capitals, digits, hyphens ("LatentDiffuser", "D4RL", "GPT-4").</summary>
public sealed class BrandFinder : IMentionFinder
{
    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            IReadOnlyList<Token> tokens = sentence.Tokens;
            for (int i = 0; i < tokens.Count; i++)
            {
                if (BrandShape.Of(tokens[i]) is { } confidence)
                    yield return new FoundMention(tokens[i].Span, tokens[i].Text, ConceptKind.Method, confidence, "brand");
            }
        }
    }
}
