using System.CommandLine;
using PaperGraph.Corpus;
using PaperGraph.Evaluation;

namespace PaperGraph.Cli.Options;

sealed class TextsOption : Option<string[]>
{
    public TextsOption()
        : base("--texts")
    {
        Description = "Where the titles and abstracts stand, as JSON lines with \"id\", for annotations that come without them.";
        HelpName = "FILE";
        AllowMultipleArgumentsPerToken = true;
    }
}

/// <summary>The titles and abstracts of annotated papers.</summary>
sealed class GoldTexts
{
    readonly Dictionary<string, Paper> _papers = new(StringComparer.Ordinal);

    public static async Task<GoldTexts> ReadAsync(IEnumerable<string> files, CancellationToken cancellation)
    {
        var texts = new GoldTexts();
        foreach (string file in files)
        {
            await foreach (Paper paper in new CorpusReader().ReadAsync(file, cancellation))
                texts._papers[paper.Id] = paper;
        }
        return texts;
    }

    /// <exception cref="CorpusFormatException">Neither the line nor the files have the text.</exception>
    public Paper Of(GoldPaper gold)
    {
        if (_papers.TryGetValue(gold.Id, out Paper? paper))
            return paper;
        return gold.Title.Length + gold.Abstract.Length > 0
            ? new Paper(gold.Id, gold.Title, gold.Abstract)
            : throw new CorpusFormatException($"{gold.Source}: no text for '{gold.Id}', neither in the line nor in the files of --texts.");
    }
}
