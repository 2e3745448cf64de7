using System.Text.Json;
using PaperGraph.Neo4j.Writing;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>The links and candidates of papers.</summary>
sealed class LinkQuestions(ICypherConnection connection)
{
    public async Task<IReadOnlyList<IReadOnlyList<LinkAnswer>>> LinksOfAsync(IReadOnlyList<string> paperIds, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRow> answers = await connection.AskAsync("links", new() { ["asked"] = Asked.ForAll(paperIds) }, cancellation);
        return [.. answers.Select(answer => answer.Map("paper") is { } paper ? Links(Nodes.Stored(paper), answer.Maps("links")) : [])];
    }

    public async Task<IReadOnlyList<IReadOnlyList<CandidateAnswer>>> CandidatesOfAsync(IReadOnlyList<string> paperIds, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRow> answers = await connection.AskAsync("candidates", new() { ["asked"] = Asked.ForAll(paperIds) }, cancellation);
        return [.. answers.Select(answer => answer.Map("paper") is { } paper ? Candidates(Nodes.Stored(paper), answer.Texts("candidates")) : [])];
    }

    public async Task<IReadOnlyList<Coverage?>> CoverageOfAsync(IReadOnlyList<string> paperIds, ConceptKind kind, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRow> answers = await connection.AskAsync(
            "coverage", new() { ["asked"] = Asked.ForAll(paperIds), ["label"] = kind.ToString() }, cancellation);
        return [.. answers.Select(answer => answer.TextOrNull("id") is null ? (Coverage?)null
            : answer.Flag("names") ? Coverage.Named
            : answer.Flag("hasCandidates") ? Coverage.CandidatesOnly
            : Coverage.None)];
    }

    static List<LinkAnswer> Links(StoredPaper stored, IEnumerable<CypherRow> links) =>
        [.. links.DistinctBy(link => link.Map("link")!.Text("url"), StringComparer.Ordinal).Select(row =>
        {
            CypherRow link = row.Map("link")!;
            return new LinkAnswer(
                link.Text("url"), CypherName.Parse<LinkKind>(link.Text("kind")),
                row.Map("repository") is { } repository ? Nodes.Repository(repository) : null, Proof.OfLink(stored, link));
        })];

    static List<CandidateAnswer> Candidates(StoredPaper stored, IEnumerable<string> candidates) =>
        [.. candidates.Select(json => JsonSerializer.Deserialize(json, CandidateJson.Default.StoredCandidate)!)
            .Select(candidate => TextEvidence.OfCandidate(stored, candidate.Candidate, candidate.Sentence))];
}
