using PaperGraph.Extraction;
using PaperGraph.Resolution;

namespace PaperGraph.Storage;

/// <summary>What stores keep of a graph's nodes besides what the graph says: names to search, keys to look up, the days of concepts.</summary>
sealed class NodeTexts(ConceptGraph graph)
{
    readonly ILookup<string, Alias> _aliases = graph.Aliases.ToLookup(alias => alias.ConceptId, StringComparer.Ordinal);

    /// <summary>Most papers first, then by surface.</summary>
    public IEnumerable<Alias> AliasesOf(Concept concept) =>
        _aliases[concept.Id].OrderByDescending(alias => alias.Support).ThenBy(alias => alias.Surface, StringComparer.Ordinal);

    /// <summary>What a search looks in, in the order in which it prefers them: its own name before its aliases.</summary>
    public IEnumerable<string> NamesOf(Concept concept) =>
        AliasesOf(concept).Select(alias => alias.Surface).Prepend(concept.Name).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> KeysOf(Concept concept) =>
        _aliases[concept.Id].Select(alias => alias.Surface).Append(concept.Name).Select(ConceptKey.Of).Distinct(StringComparer.Ordinal);

    /// <summary>For each concept the day of the newest paper that names it; null where none of them has one.</summary>
    public Dictionary<string, DateOnly?> Newest()
    {
        Dictionary<string, DateOnly?> published = graph.Papers.ToDictionary(node => node.Paper.Id, node => node.Paper.Published, StringComparer.Ordinal);
        return graph.Facts
            .AggregateBy(fact => fact.ConceptId, (DateOnly?)null, (latest, fact) => Later(latest, published[fact.PaperId]), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many papers cite each paper.</summary>
    public Dictionary<string, int> Cited() =>
        graph.Citations.CountBy(citation => citation.ToId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    public static TextSpan SentenceAround(Paper paper, TextSpan span)
    {
        foreach (TextSpan sentence in Sentences.Of(paper, span.Field))
            if (sentence.Contains(span))
                return sentence;
        return span;
    }

    static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
