using PaperGraph.Extraction.Cues;

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
            if (CueBehind(definition, text) is not { } cue)
                continue;
            foreach (TextSpan form in (TextSpan[])[definition.LongForm, definition.ShortForm])
                yield return new FoundMention(form, form.In(text.Paper), cue.Kind ?? ConceptKind.Dataset, cue.Confidence, cue.Rule);
        }
    }

    // In "Some Useful Words (SUW) dataset" the noun behind the bracket says what both forms name.
    static Cue? CueBehind(AcronymDefinition definition, PaperText text)
    {
        Sentence sentence = text.SentenceOf(definition.ShortForm);
        int bracket = sentence.IndexOf(definition.ShortForm) + 1;
        return bracket + 1 < sentence.Tokens.Count && sentence.Tokens[bracket].Is(')')
            ? CueWords.OfData(sentence.Tokens[bracket + 1])
            : null;
    }

    static FoundMention Form(TextSpan span, string rule, Paper paper) => new(span, span.In(paper), ConceptKind.Method, 0.85, rule);
}
