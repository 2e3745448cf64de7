using System.Text.Json;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>The relationships of a graph as rows for <c>UNWIND $rows</c>.</summary>
/// <param name="nodes">The ids of the papers whose links are to be written.</param>
/// <param name="edges">The others to write.</param>
/// <param name="prints">Of all edges.</param>
sealed class EdgeRows(ConceptGraph graph, IReadOnlySet<string> nodes, IReadOnlySet<EdgeKey> edges, IReadOnlyDictionary<EdgeKey, long> prints)
{
    readonly Dictionary<string, PaperNode> _papers = graph.Papers.ToDictionary(node => node.Paper.Id, StringComparer.Ordinal);

    /// <summary>What names a relationship that is to be removed.</summary>
    public static Dictionary<string, object?> Key(EdgeKey edge) =>
        new() { ["from"] = edge.FromId, ["type"] = CypherName.Of(edge.Type), ["to"] = edge.ToId };

    public IEnumerable<Dictionary<string, object?>> Facts(Role role) =>
        graph.Facts.Where(fact => fact.Role == role && edges.Contains(fact.Key)).Select(fact => new Dictionary<string, object?>
        {
            ["paper"] = fact.PaperId,
            ["concept"] = fact.ConceptId,
            ["properties"] = Properties(fact, _papers[fact.PaperId]),
        });

    public IEnumerable<Dictionary<string, object?>> Relations(EdgeType type) =>
        graph.Relations.Where(relation => relation.Type == type && edges.Contains(relation.Key)).Select(relation => new Dictionary<string, object?>
        {
            ["from"] = relation.FromId,
            ["to"] = relation.ToId,
            ["properties"] = Properties(relation),
        });

    public IEnumerable<Dictionary<string, object?>> Citations() =>
        graph.Citations.Where(citation => edges.Contains(citation.Key)).Select(citation => new Dictionary<string, object?>
        {
            ["from"] = citation.FromId,
            ["to"] = citation.ToId,
            ["properties"] = new Dictionary<string, object?>
            {
                ["source"] = CypherName.Upper(citation.Source).ToLowerInvariant(),
                ["via"] = citation.Via,
                ["confidence"] = Scores.Round(citation.Confidence),
                ["print"] = prints[citation.Key],
            },
        });

    /// <summary>Links to repositories, or else those to other pages; each place in the text is one.</summary>
    public IEnumerable<Dictionary<string, object?>> Links(bool toRepositories) =>
        graph.Papers.Where(node => nodes.Contains(node.Paper.Id)).SelectMany(node => node.Links.OrderBy(link => link.Span).Select((link, number) => (Node: node, Link: link, Number: number)))
            .Where(row => row.Link.RepositoryId is not null == toRepositories)
            .Select(row => new Dictionary<string, object?>
            {
                ["paper"] = row.Node.Paper.Id,
                ["target"] = row.Link.RepositoryId ?? NodeRows.PageId(row.Link),
                ["properties"] = Properties(row.Link, row.Number, row.Node.Paper),
            });

    Dictionary<string, object?> Properties(Fact fact, PaperNode node) => new()
    {
        ["confidence"] = Scores.Round(fact.Confidence),
        ["extractor"] = node.Extractor,
        ["surfaces"] = fact.Mentions.Select(mention => mention.Surface).ToList(),
        ["fields"] = fact.Mentions.Select(mention => CypherName.Of(mention.Span.Field)).ToList(),
        ["starts"] = fact.Mentions.Select(mention => mention.Span.Start).ToList(),
        ["ends"] = fact.Mentions.Select(mention => mention.Span.End).ToList(),
        ["sentences"] = fact.Mentions.Select(mention => mention.Sentence.In(node.Paper)).ToList(),
        ["sentenceStarts"] = fact.Mentions.Select(mention => mention.Sentence.Start).ToList(),
        ["confidences"] = fact.Mentions.Select(mention => Scores.Round(mention.Confidence)).ToList(),
        ["rules"] = fact.Mentions.Select(mention => mention.Rule).ToList(),
        ["print"] = prints[fact.Key],
    };

    Dictionary<string, object?> Properties(Relation relation) => new()
    {
        ["support"] = relation.Support,
        ["confidence"] = Scores.Round(relation.Confidence),
        ["lift"] = relation.Lift is { } lift ? Scores.Round(lift) : null,
        ["papers"] = relation.Evidence.Select(evidence => evidence.Paper.Id).ToList(),
        ["fields"] = relation.Evidence.Select(evidence => CypherName.Of(evidence.Sentence.Field)).ToList(),
        ["sentences"] = relation.Evidence.Select(evidence => evidence.Sentence.In(evidence.Paper)).ToList(),
        ["sentenceStarts"] = relation.Evidence.Select(evidence => evidence.Sentence.Start).ToList(),
        ["spans"] = relation.Evidence.Select(evidence => JsonSerializer.Serialize(evidence.Spans, StorageJson.Plain.IReadOnlyListEvidenceSpan)).ToList(),
        ["confidences"] = relation.Evidence.Select(evidence => Scores.Round(evidence.Confidence)).ToList(),
        ["rules"] = relation.Evidence.Select(evidence => evidence.Rule).ToList(),
        ["print"] = prints[relation.Key],
    };

    static Dictionary<string, object?> Properties(PaperLink link, int number, Paper paper) => new()
    {
        ["url"] = link.Url,
        ["kind"] = CypherName.Upper(link.Kind).ToLowerInvariant(),
        ["number"] = number,
        ["field"] = CypherName.Of(link.Span.Field),
        ["start"] = link.Span.Start,
        ["end"] = link.Span.End,
        ["sentence"] = link.Sentence.In(paper),
        ["sentenceStart"] = link.Sentence.Start,
    };
}
