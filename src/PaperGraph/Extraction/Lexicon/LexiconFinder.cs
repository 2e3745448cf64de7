namespace PaperGraph.Extraction.Lexicon;

/// <summary>Finds names that are known beforehand.</summary>
public sealed class LexiconFinder : IMentionFinder
{
    public const string Rule = "lexicon";

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int first, int last, KnownName known) in NameLexicon.Names.In(sentence.Tokens))
            {
                TextSpan span = PaperText.Span(sentence, first, last);
                string surface = span.In(text.Paper);
                if (known.Kind is { } kind && (!known.IsExact || IsSpelled(surface, known.Name)))
                    yield return new FoundMention(span, surface, kind, known.Confidence, Rule);
            }
        }
    }

    static bool IsSpelled(string surface, string name) =>
        surface.StartsWith(name, StringComparison.Ordinal) && (surface.Length == name.Length || (surface.Length == name.Length + 1 && surface[^1] == 's'));
}
