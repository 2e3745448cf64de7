using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Spans;
using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Concepts;

/// <summary>A concept in the making: the names that stand for it.</summary>
/// <param name="Names">Surest first; an acronym and its long form stand together.</param>
/// <param name="ShortKey">The key of the acronym where the paper defines one, and <paramref name="LongKey"/> that of what it stands for.</param>
sealed record ConceptDraft(IReadOnlyList<JudgedName> Names, string? ShortKey, string? LongKey)
{
    public JudgedName Surest => Names[0];

    /// <summary>The kind that its names speak for together, the surer ones louder.</summary>
    public ConceptKind Kind { get; } =
        ConceptKinds.All.MaxBy(kind => Names.Sum(name => name.Share * name.KindShares[(int)kind]));

    public double Share => Surest.Share;

    /// <summary>All places of all names, those inside longer names too, in reading order.</summary>
    public IReadOnlyList<SpanPlace> Places { get; } =
        [.. Names.SelectMany(name => name.Group.Places).DistinctBy(place => place.Span).OrderBy(place => place.Span)];

    /// <summary>The concepts of a paper in order of first mention.</summary>
    /// <param name="judged">All candidates, those too that no one will accept.</param>
    public static List<ConceptDraft> Of(IReadOnlyList<JudgedName> judged, PaperText text)
    {
        Dictionary<string, string> longOf = LongForms(text);
        var groups = new OrderedDictionary<string, List<JudgedName>>(StringComparer.Ordinal);
        foreach (JudgedName name in NameSelection.Accept(judged))
        {
            string key = longOf.GetValueOrDefault(name.Group.Key, name.Group.Key);
            if (!groups.TryGetValue(key, out List<JudgedName>? names))
                groups.Add(key, names = []);
            names.Add(name);
        }
        Dictionary<string, string> shortOf = longOf.GroupBy(pair => pair.Value).ToDictionary(same => same.Key, same => same.First().Key, StringComparer.Ordinal);
        foreach ((string longKey, List<JudgedName> names) in groups)
        {
            // A form that is not sure by itself is vouched for by the other one.
            if (shortOf.TryGetValue(longKey, out string? shortKey))
                names.AddRange(judged.Where(name => (name.Group.Key == longKey || name.Group.Key == shortKey) && !names.Exists(taken => taken.Group == name.Group)));
        }
        return [.. groups.Select(group => new ConceptDraft(group.Value, shortOf.GetValueOrDefault(group.Key), shortOf.ContainsKey(group.Key) ? group.Key : null))
            .OrderBy(draft => draft.Places[0].Span)];
    }

    // One short form stands for one long form, the first.
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
