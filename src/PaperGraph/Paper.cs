namespace PaperGraph;

/// <summary>A thing in the graph with an id of its own: a paper, a concept or a repository.</summary>
public interface INode
{
    string Id { get; }
}

/// <param name="Id">
/// As read: the source's own id, verbatim ("2503.21774v2", "p001"), or the title's slug where the source gives none.
/// In the graph: the node id (<see cref="NodeId.OfPaper(Paper)"/>).
/// </param>
/// <param name="Abstract">Empty where the source has none.</param>
public sealed record Paper(string Id, string Title, string Abstract) : INode
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The kind of corpus it was read from: <c>huggingface</c>, <c>jsonl</c>, <c>arxiv</c>, <c>text</c> for a pasted one.</summary>
    public string Source { get; init; } = "";

    /// <summary>The ids of the papers it cites, as the source writes them.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public string this[TextField field] => field == TextField.Title ? Title : Abstract;
}
