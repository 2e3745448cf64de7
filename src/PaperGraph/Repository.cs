namespace PaperGraph;

/// <summary>A code repository.</summary>
/// <param name="Id"><see cref="NodeId.OfRepository"/>: <c>repository:github.com/owner/name</c>, folded to lower case.</param>
/// <param name="Url">Its root, as the first paper (by id) writes it.</param>
public sealed record Repository(string Id, string Url, string Host, string Owner, string Name) : INode;
