using System.Globalization;
using System.Text.Json;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>The nodes of a graph as rows for <c>UNWIND $rows</c>.</summary>
/// <param name="written">The ids of those to write.</param>
/// <param name="prints">Of all nodes, by id.</param>
sealed class NodeRows(ConceptGraph graph, IReadOnlySet<string> written, IReadOnlyDictionary<string, long> prints)
{
    // Lucene refuses a term of more than 32,766 bytes, and a name that long is nobody's question.
    const int LongestKey = 8_000;

    readonly NodeTexts _texts = new(graph);

    public IEnumerable<Dictionary<string, object?>> Papers()
    {
        Dictionary<string, int> cited = _texts.Cited();
        return graph.Papers.Where(node => written.Contains(node.Paper.Id)).Select(node => Paper(node, cited.GetValueOrDefault(node.Paper.Id)));
    }

    public IEnumerable<Dictionary<string, object?>> Concepts()
    {
        Dictionary<string, DateOnly?> newest = _texts.Newest();
        return graph.Concepts.Where(concept => written.Contains(concept.Id)).Select(concept => Concept(concept, newest.GetValueOrDefault(concept.Id)));
    }

    public IEnumerable<Dictionary<string, object?>> Repositories() =>
        graph.Repositories.Where(repository => written.Contains(repository.Id)).Select(repository => new Dictionary<string, object?>
        {
            ["id"] = repository.Id,
            ["url"] = repository.Url,
            ["host"] = repository.Host,
            ["owner"] = repository.Owner,
            ["name"] = repository.Name,
            ["words"] = Words([repository.Name, repository.Url]),
            ["print"] = prints[repository.Id],
        });

    public IEnumerable<Dictionary<string, object?>> Pages() =>
        PagesOf(graph).Where(link => written.Contains(PageId(link))).Select(link => new Dictionary<string, object?>
        {
            ["id"] = PageId(link),
            ["url"] = link.Url,
            ["kind"] = KindOf(link),
            ["print"] = prints[PageId(link)],
        });

    /// <summary>Pages are no nodes of a graph, only of this store.</summary>
    public static IEnumerable<(string Id, long Print)> PagePrints(ConceptGraph graph)
    {
        using var printer = new Printer();
        foreach (PaperLink link in PagesOf(graph))
            yield return (PageId(link), printer.Print([link.Url, KindOf(link)], StorageJson.Plain.IReadOnlyListString));
    }

    /// <summary>Its address without the scheme: http and https lead to one page.</summary>
    public static string PageId(PaperLink link)
    {
        int scheme = link.Url.IndexOf("://", StringComparison.Ordinal);
        return "page:" + (scheme < 0 ? link.Url : link.Url[(scheme + 3)..]);
    }

    static IEnumerable<PaperLink> PagesOf(ConceptGraph graph) =>
        graph.Papers.SelectMany(node => node.Links).Where(link => link.RepositoryId is null).DistinctBy(PageId, StringComparer.Ordinal);

    static string KindOf(PaperLink link) => CypherName.Upper(link.Kind).ToLowerInvariant();

    Dictionary<string, object?> Paper(PaperNode node, int cited) => new()
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
        ["print"] = prints[node.Paper.Id],
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
            ["print"] = prints[concept.Id],
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
