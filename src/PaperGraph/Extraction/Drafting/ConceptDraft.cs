using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Drafting;

/// <summary>A concept in the making: the names that stand for it, and where the paper has them.</summary>
sealed class ConceptDraft(IReadOnlyList<Judged> names)
{
    readonly SortedDictionary<TextSpan, Mention> _mentions = [];

    public IReadOnlyList<Judged> Names { get; } = names;

    public Judged Surest { get; } = names.MaxBy(name => name.Confidence)!;

    // A known name knows its kind; of the rest a long form says more than its letters.
    public ConceptKind Kind { get; } = names.OrderByDescending(name => name.Sighting.Has(LexiconFinder.Rule))
        .ThenByDescending(name => name.Sighting.Has(DefinitionFinder.LongRule)).ThenByDescending(name => name.Confidence).First().Kind;

    public IEnumerable<TextSpan> Spans => _mentions.Keys;

    /// <summary>Every place where a finder saw it, those inside longer names too.</summary>
    public IEnumerable<TextSpan> Seen => Names.SelectMany(name => name.Sighting.Spans);

    public IEnumerable<Mention> Mentions => _mentions.Values;

    public bool Saw(string rule) => Names.Any(name => name.Sighting.Has(rule));

    public void Add(Mention mention) => _mentions.TryAdd(mention.Span, mention);

    public void Remove(TextSpan span) => _mentions.Remove(span);
}
