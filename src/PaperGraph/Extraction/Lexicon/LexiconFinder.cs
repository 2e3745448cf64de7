namespace PaperGraph.Extraction.Lexicon;

/// <summary>Finds names that are known beforehand.</summary>
public sealed class LexiconFinder : IMentionFinder
{
    public const string Rule = "lexicon";

    /// <summary>A phrase that names nothing, as far as it is known: a find to be rejected with a reason.</summary>
    public const string NoNameRule = "known phrase";

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int first, int last, KnownName known) in NameLexicon.Names.In(sentence.Tokens))
            {
                TextSpan span = PaperText.Span(sentence, first, last);
                string surface = span.In(text.Paper);
                if (!known.IsExact || IsSpelled(surface, known.Name))
                    yield return new FoundMention(span, surface, known.Kind ?? ConceptKind.Method, known.Confidence, known.Kind is null ? NoNameRule : Rule);
            }
        }
    }

    static bool IsSpelled(string surface, string name) =>
        surface.StartsWith(name, StringComparison.Ordinal) && (surface.Length == name.Length || (surface.Length == name.Length + 1 && surface[^1] == 's'));
}
