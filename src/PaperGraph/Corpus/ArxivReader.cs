using System.Globalization;

namespace PaperGraph.Corpus;

/// <summary>
/// The arXiv metadata snapshot, described at https://www.kaggle.com/datasets/Cornell-University/arxiv: TeX accents in all
/// texts, titles and abstracts broken into indented lines.
/// </summary>
sealed class ArxivReader : IRecordReader
{
    public Paper? Read(Line line) => JsonLine.Read(line, PaperOf);

    public Paper? End() => null;

    static Paper PaperOf(JsonRecord record)
    {
        string id = record.Required("id");
        return new Paper(id, Plain(record.Required("title")), Plain(record.RequiredOrEmpty("abstract")))
        {
            Authors = AuthorsOf(record),
            Url = "https://arxiv.org/abs/" + id,
            Published = FirstVersionOf(record) ?? record.Date("update_date"),
            Source = "arxiv",
        };
    }

    static List<string> AuthorsOf(JsonRecord record)
    {
        IEnumerable<string> names = record.Rows("authors_parsed").Select(ArxivAuthors.OfRow).Select(Plain);
        List<string> parsed = [.. names.Where(name => name.Length > 0)];
        return parsed.Count > 0 || record.Optional("authors") is not { } authors
            ? parsed
            : [.. ArxivAuthors.OfText(Plain(authors))];
    }

    static DateOnly? FirstVersionOf(JsonRecord record)
    {
        const string Pattern = "ddd, d MMM yyyy HH:mm:ss 'GMT'";
        if (record.Records("versions").FirstOrDefault()?.Optional("created") is not { } created)
            return null;
        return DateOnly.TryParseExact(created, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw record.Refused($"\"created\" is \"{created}\"; expected a time such as \"Mon, 2 Apr 2007 19:18:42 GMT\".");
    }

    static string Plain(string tex) => SafeText.OfLine(TexText.ToUnicode(SafeText.InOneLine(tex)));
}
