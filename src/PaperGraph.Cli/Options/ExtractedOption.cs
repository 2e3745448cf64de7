using System.CommandLine;
using System.Runtime.CompilerServices;
using PaperGraph.Corpus;
using PaperGraph.Evaluation;

namespace PaperGraph.Cli.Options;

/// <summary>Somebody's own extractions, to store instead of ours.</summary>
sealed class ExtractedOption : Option<string?>
{
    public ExtractedOption()
        : base("--extracted")
    {
        Description = "Store the extractions in this file, in the form that extract prints, instead of our own. Lines without title and abstract have their texts in SOURCE.";
        HelpName = "FILE";
    }

    /// <summary>Null where the option is not given.</summary>
    /// <param name="papers">Whose texts the lines are about, by id; read only where the option is given.</param>
    public IAsyncEnumerable<ExtractedPaper>? ReadAsync(IAsyncEnumerable<Paper> papers, ParseResult input, CancellationToken cancellation) =>
        input.GetValue(this) is { } file ? ReadAsync(file, papers, cancellation) : null;

    static async IAsyncEnumerable<ExtractedPaper> ReadAsync(
        string file, IAsyncEnumerable<Paper> papers, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var texts = new Dictionary<string, Paper>(StringComparer.Ordinal);
        await foreach (Paper paper in papers.WithCancellation(cancellation))
            texts[paper.Id] = paper;

        string extractor = "given: " + (file == "-" ? "standard input" : Path.GetFileName(file));
        await using Stream standardInput = Console.OpenStandardInput();
        await foreach (GoldPaper line in GoldReader.ReadAsync(file, standardInput, cancellation))
        {
            yield return texts.TryGetValue(line.Id, out Paper? paper) ? line.AsExtracted(paper, extractor)
                : line.Title.Length > 0 && line.Abstract.Length > 0 ? line.AsExtracted(extractor)
                : throw new CorpusFormatException($"{line.Source}: no text for \"{line.Id}\". Give the line a \"title\" and an \"abstract\", or name a SOURCE that holds the paper.");
        }
    }
}
