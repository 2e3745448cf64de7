using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Weighing;
using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Drafting;

/// <summary>Puts the two forms of a definition together: "Policy Gradient (PG)" is one concept.</summary>
static class Definitions
{
    /// <summary>The accepted names, each with its other form where the paper defines one, accepted by itself or not.</summary>
    public static IEnumerable<ConceptDraft> Group(IReadOnlyList<Judged> names, double acceptance, PaperText text)
    {
        Dictionary<string, string> longOf = LongForms(text);
        return names.GroupBy(name => longOf.GetValueOrDefault(name.Sighting.Key, name.Sighting.Key))
            .Select(group => group.ToList())
            .Where(group => group.Exists(name => name.Confidence >= acceptance))
            .Select(group => new ConceptDraft(group));
    }

    // One short form stands for one long form, the first; a long form that is itself defined again is followed once.
    static Dictionary<string, string> LongForms(PaperText text)
    {
        var longOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (AcronymDefinition definition in text.Acronyms)
        {
            string key = ConceptKey.Of(definition.ShortForm.In(text.Paper)), longKey = ConceptKey.Of(definition.LongForm.In(text.Paper));
            if (key != longKey)
                longOf.TryAdd(key, longKey);
        }
        return longOf;
    }
}
