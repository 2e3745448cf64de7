namespace PaperGraph.Api.Pages;

/// <summary>Where a node is read: <c>/paper/paper:arxiv:2503.21774</c>, <c>/concept/method:diffusion-models</c>.</summary>
static class Addresses
{
    public static string Of(Paper paper) => "/paper/" + Escaped(paper.Id);

    public static string Of(Concept concept) => "/concept/" + Escaped(concept.Id);

    public static string FeedOf(Concept concept) => Of(concept) + "/feed.atom";

    public static string GraphOf(INode node) => $"/?view=graph&of={Escaped(node.Id)}&chosen={Escaped(node.Id)}";

    /// <param name="view">A view of the explorer: <c>lineage</c>, <c>sharing</c>, <c>similar</c> or <c>compare</c>.</param>
    public static string View(string view, INode of) => $"/?view={view}&of={Escaped(of.Id)}";

    // A colon and a slash need no escape there, and without one the address can be read.
    static string Escaped(string id) =>
        Uri.EscapeDataString(id).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);
}
