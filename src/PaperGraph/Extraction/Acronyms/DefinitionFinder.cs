namespace PaperGraph.Extraction.Acronyms;

/// <summary>Finds both forms of each definition: what is worth a short form is mostly a name.</summary>
public sealed class DefinitionFinder : IMentionFinder
{
    public const string LongRule = "long form";
    public const string ShortRule = "short form";

    public IEnumerable<FoundMention> Find(PaperText text)
    {
        foreach (AcronymDefinition definition in text.Acronyms)
        {
            yield return Form(definition.LongForm, LongRule, text.Paper);
            yield return Form(definition.ShortForm, ShortRule, text.Paper);
        }
    }

    static FoundMention Form(TextSpan span, string rule, Paper paper) => new(span, span.In(paper), ConceptKind.Method, 0.85, rule);
}
