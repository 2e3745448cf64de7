namespace PaperGraph.Tests.Support;

/// <summary>The files of the repository the tests were built from.</summary>
static class Checkout
{
    static readonly string Root = Find();

    /// <param name="path">From the root, with <c>/</c> between folders.</param>
    public static string PathOf(string path) => Path.Combine([Root, .. path.Split('/')]);

    static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PaperGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie inside the repository.");
    }
}
