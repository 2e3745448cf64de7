using System.Globalization;
using System.Text.Json;
using PaperGraph.Api.Fields;
using PaperGraph.Corpus;

namespace PaperGraph.Api.Editing;

/// <summary>Papers as a client sends them, read as lines of a file are: by either door the same paper comes out.</summary>
static class PaperInput
{
    /// <exception cref="BadInputException">One is no paper; the message says which.</exception>
    public static async Task<IReadOnlyList<Paper>> ReadAsync(IReadOnlyList<Arguments> papers, CancellationToken cancellation)
    {
        await using var lines = new MemoryStream();
        foreach (Arguments paper in papers)
        {
            JsonSerializer.Serialize(lines, LineOf(paper));
            lines.WriteByte((byte)'\n');
        }
        lines.Position = 0;
        var reader = new CorpusReader { Format = CorpusFormat.Jsonl, StandardInput = lines };
        try
        {
            return await reader.ReadAsync("-", cancellation).ToListAsync(cancellation);
        }
        catch (CorpusFormatException refused) when (refused.Record is { } record)
        {
            throw new BadInputException(FormattableString.Invariant($"'papers[{record.Line - 1}]': {record.Problem}"));
        }
    }

    static Dictionary<string, object?> LineOf(Arguments paper) => new()
    {
        // A blank title is refused as one, not as an id that is missing.
        ["id"] = paper.Text("id") ?? (NodeId.Slug(paper.LongText("title")) is { Length: > 0 } slug ? slug : "untitled"),
        ["title"] = paper.LongText("title"),
        ["abstract"] = paper.LongText("abstract"),
        ["authors"] = paper.Texts("authors"),
        ["url"] = paper.Text("url"),
        ["published"] = paper.Day("published")?.ToString("O", CultureInfo.InvariantCulture),
    };
}
