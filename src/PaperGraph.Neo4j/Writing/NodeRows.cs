using System.Globalization;
using System.Text.Json;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>The nodes of a graph as rows for <c>UNWIND $rows</c>.</summary>
sealed class NodeRows(ConceptGraph graph)
{
    // Lucene refuses a term of more than 32,766 bytes, and a name that long is nobody's question.
    const int LongestKey = 8_000;

    readonly NodeTexts _texts = new(graph);

    public IEnumerable<Dictionary<string, object?>> Papers()
    {
        Dictionary<string, int> cited = _texts.Cited();
        return graph.Papers.Select(node => Paper(node, cited.GetValueOrDefault(node.Paper.Id)));
    }

    public IEnumerable<Dictionary<string, object?>> Concepts()
    {
        Dictionary<string, DateOnly?> newest = _texts.Newest();
        return graph.Concepts.Select(concept => Concept(concept, newest.GetValueOrDefault(concept.Id)));
    }

    public IEnumerable<Dictionary<string, object?>> Repositories() =>
        graph.Repositories.Select(repository => new Dictionary<string, object?>
        {
            ["id"] = repository.Id,
            ["url"] = repository.Url,
            ["host"] = repository.Host,
            ["owner"] = repository.Owner,
            ["name"] = repository.Name,
            ["words"] = Words([repository.Name, repository.Url]),
        });

    public IEnumerable<Dictionary<string, object?>> Pages() =>
        graph.Papers.SelectMany(node => node.Links).Where(link => link.RepositoryId is null)
            .DistinctBy(PageId, StringComparer.Ordinal)
            .Select(link => new Dictionary<string, object?>
            {
                ["id"] = PageId(link),
                ["url"] = link.Url,
                ["kind"] = CypherName.Upper(link.Kind).ToLowerInvariant(),
            });

    /// <summary>Its address without the scheme: http and https lead to one page.</summary>
    public static string PageId(PaperLink link)
    {
        int scheme = link.Url.IndexOf("://", StringComparison.Ordinal);
        return "page:" + (scheme < 0 ? link.Url : link.Url[(scheme + 3)..]);
    }

    static Dictionary<string, object?> Paper(PaperNode node, int cited) => new()
    {
        ["id"] = node.Paper.Id,
        ["title"] = node.Paper.Title,
        ["abstract"] = node.Paper.Abstract,
        ["authors"] = node.Paper.Authors,
        ["url"] = node.Paper.Url,
        ["published"] = Day(node.Paper.Published),
        ["source"] = node.Paper.Source,
        ["extractor"] = node.Extractor,
        ["words"] = Words([node.Paper.Title]),
        ["keys"] = Keys([node.Paper.Id, .. node.OtherIds, ConceptKey.Of(node.Paper.Title)]),
        ["cited"] = cited,
        ["repositories"] = node.Links.Select(link => link.RepositoryId).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
        ["candidates"] = node.Candidates.OrderBy(candidate => candidate.Span).Select(candidate => Candidate(node.Paper, candidate)).ToList(),
        ["extractions"] = node.OtherIds.Prepend(node.Paper.Id).ToList(),
    };

    Dictionary<string, object?> Concept(Concept concept, DateOnly? newest)
    {
        List<Alias> aliases = [.. _texts.AliasesOf(concept)];
        return new()
        {
            ["id"] = concept.Id,
            ["label"] = concept.Kind.ToString(),
            ["name"] = concept.Name,
            ["support"] = concept.Support,
            ["aliases"] = aliases.Select(alias => alias.Surface).ToList(),
            ["aliasSupports"] = aliases.Select(alias => alias.Support).ToList(),
            ["aliasRules"] = aliases.Select(alias => alias.Rule).ToList(),
            ["aliasScores"] = aliases.Select(alias => Scores.Round(alias.Score)).ToList(),
            ["aliasPapers"] = aliases.Select(alias => string.Join(' ', alias.Papers)).ToList(),
            ["otherKinds"] = concept.OtherKinds.Select(other => CypherName.Of(other.Kind)).ToList(),
            ["otherKindPapers"] = concept.OtherKinds.Select(other => other.Count).ToList(),
            ["newest"] = Day(newest),
            ["words"] = Words(_texts.NamesOf(concept)),
            ["keys"] = Keys(_texts.KeysOf(concept)),
        };
    }

    static string Candidate(Paper paper, Candidate candidate) =>
        JsonSerializer.Serialize(
            new StoredCandidate(candidate with { Confidence = Scores.Round(candidate.Confidence) }, NodeTexts.SentenceAround(paper, candidate.Span)),
            CandidateJson.Default.StoredCandidate);

    static List<string> Words(IEnumerable<string> names) => [.. names.Select(SearchWords.Fold)];

    static List<string> Keys(IEnumerable<string> keys) =>
        [.. keys.Where(key => key.Length <= LongestKey).Distinct(StringComparer.Ordinal)];

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
