using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>For a curator who teaches the lexicon: what was seen and not accepted.</summary>
sealed class CandidatesCommand : QueryCommand
{
    readonly Argument<string?> _paper = new("PAPER")
    {
        Description = "The id or title of a paper; without it, all of them.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly ChoiceOption<ConceptKind> _kinds = new("--kind") { Description = "Only candidates for these kinds." };

    public CandidatesCommand()
        : base("candidates", "Show names that were seen and not accepted as concepts, and why; those in most papers first.")
    {
        Add(_paper);
        Add(_kinds);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        IReadOnlyList<ConceptKind> kinds = input.GetValue(_kinds) ?? [];
        List<CandidateAnswer> found = input.GetValue(_paper) is { } paper
            ? await OfAsync(graph, [await PaperAsync(graph, paper, cancellation)], cancellation)
            : await OfAllAsync(graph, cancellation);
        List<Seen> seen = [.. Gather(found.Where(candidate => kinds.Count == 0 || kinds.Contains(candidate.Kind)))];
        return new Answer(
            () => new JsonObject { ["rows"] = Json.Array(seen, ToJson) },
            console =>
            {
                if (seen.Count > 0)
                    console.Table(["surface", "kind", "papers", "confidence", "reason"], seen.Select(ToCells));
                else
                    console.Line("Nothing found.");
            });
    }

    /// <summary>One for each name and kind, with the surest place of it.</summary>
    static IEnumerable<Seen> Gather(IEnumerable<CandidateAnswer> candidates) =>
        candidates
            .GroupBy(candidate => (ConceptKey.Of(candidate.Surface), candidate.Kind))
            .Select(same => new Seen(
                same.OrderByDescending(one => one.Confidence).ThenBy(one => one.Evidence.Paper.Id, StringComparer.Ordinal).ThenBy(one => one.Evidence.Sentence).First(),
                same.DistinctBy(one => one.Evidence.Paper.Id).Count()))
            .OrderByDescending(seen => seen.Papers)
            .ThenByDescending(seen => seen.Candidate.Confidence)
            .ThenBy(seen => seen.Candidate.Surface, StringComparer.Ordinal)
            .ThenBy(seen => seen.Candidate.Kind);

    static async Task<string> PaperAsync(IPaperGraphReader graph, string idOrTitle, CancellationToken cancellation) =>
        (await graph.FindPapersAsync([idOrTitle], cancellation))[0]?.Id ?? throw NotInGraphException.Paper(idOrTitle);

    static async Task<List<CandidateAnswer>> OfAllAsync(IPaperGraphReader graph, CancellationToken cancellation)
    {
        List<CandidateAnswer> candidates = [];
        await foreach (IReadOnlyList<Paper> papers in graph.AllPapersAsync(cancellation))
            candidates.AddRange(await OfAsync(graph, [.. papers.Select(paper => paper.Id)], cancellation));
        return candidates;
    }

    static async Task<List<CandidateAnswer>> OfAsync(IPaperGraphReader graph, IReadOnlyList<string> papers, CancellationToken cancellation) =>
        [.. (await graph.CandidatesOfAsync(papers, cancellation)).SelectMany(candidates => candidates)];

    static JsonObject ToJson(Seen seen) => new()
    {
        ["surface"] = seen.Candidate.Surface,
        ["kind"] = Words.Upper(seen.Candidate.Kind),
        ["papers"] = seen.Papers,
        ["confidence"] = seen.Candidate.Confidence,
        ["reason"] = seen.Candidate.Reason,
        ["evidence"] = Json.Of(seen.Candidate.Evidence),
    };

    static string[] ToCells(Seen seen) =>
    [
        seen.Candidate.Surface,
        Words.Lower(seen.Candidate.Kind),
        $"{seen.Papers}",
        seen.Candidate.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
        seen.Candidate.Reason,
    ];

    /// <param name="Candidate">The surest.</param>
    sealed record Seen(CandidateAnswer Candidate, int Papers);
}
