using PaperGraph.Corpus;

namespace PaperGraph.Tests.Support;

/// <summary>What the repository brings along.</summary>
static class Bundled
{
    public static string PathOf(string file)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PaperGraph.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new InvalidOperationException("The tests do not run inside the repository."), file);
    }

    public static async Task<IReadOnlyList<Paper>> PapersAsync() =>
        await new CorpusReader().ReadAsync(PathOf("data/huggingface-papers.txt")).ToListAsync();
}
