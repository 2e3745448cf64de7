using System.Text;
using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

/// <summary>Each broken line stands between two good ones.</summary>
public sealed class BrokenLineTests
{
    const string Needs = "Every line needs \"id\", \"title\" and \"abstract\".";
    const string OneObject = "Each line must be one JSON object.";

    static readonly Dictionary<string, (byte[] Line, string Problem)> Jsonl = new()
    {
        ["no abstract"] = Case("""{"id":"x","title":"T"}""", $"no \"abstract\". {Needs}"),
        ["no title"] = Case("""{"id":"x","abstract":"A"}""", $"no \"title\". {Needs}"),
        ["no id"] = Case("""{"title":"T","abstract":"A"}""", $"no \"id\". {Needs}"),
        ["nothing at all"] = Case("{}", $"no \"id\". {Needs}"),
        ["names in capitals"] = Case("""{"ID":"x","Title":"T","Abstract":"A"}""", $"no \"id\". {Needs}"),
        ["title is null"] = Case("""{"id":"x","title":null,"abstract":"A"}""", $"no \"title\". {Needs}"),
        ["empty title"] = Case("""{"id":"x","title":"","abstract":"A"}""", $"\"title\" is empty. {Needs}"),
        ["blank title"] = Case("""{"id":"x","title":" \t\n ","abstract":"A"}""", $"\"title\" is empty. {Needs}"),
        ["title of control characters"] = Case("""{"id":"x","title":"\u001b\u0007","abstract":"A"}""", $"\"title\" is empty. {Needs}"),
        ["empty id"] = Case("""{"id":"","title":"T","abstract":"A"}""", $"\"id\" is empty. {Needs}"),
        ["blank id"] = Case("""{"id":"  ","title":"T","abstract":"A"}""", $"\"id\" is empty. {Needs}"),
        ["id is a number"] = Case("""{"id":2503.1,"title":"T","abstract":"A"}""", "\"id\" is a number; expected text."),
        ["title is a number"] = Case("""{"id":"x","title":7,"abstract":"A"}""", "\"title\" is a number; expected text."),
        ["title is true"] = Case("""{"id":"x","title":true,"abstract":"A"}""", "\"title\" is true or false; expected text."),
        ["abstract is a list"] = Case("""{"id":"x","title":"T","abstract":["A"]}""", "\"abstract\" is a list; expected text."),
        ["abstract is an object"] = Case("""{"id":"x","title":"T","abstract":{}}""", "\"abstract\" is an object; expected text."),
        ["url is a number"] = Good("\"url\":1", "\"url\" is a number; expected text."),
        ["authors is a number"] = Good("\"authors\":3", "\"authors\" is a number; expected a list of texts."),
        ["an author is a number"] = Good("\"authors\":[\"A\",3]", "\"authors\" holds a number; expected a list of texts."),
        ["an author is null"] = Good("\"authors\":[null]", "\"authors\" holds null; expected a list of texts."),
        ["an author is a list"] = Good("\"authors\":[[\"A\"]]", "\"authors\" holds a list; expected a list of texts."),
        ["an author without a name"] = Good("\"authors\":[{\"orcid\":\"0\"}]", "\"authors\" holds an object; expected a list of texts."),
        ["references is an object"] = Good("\"references\":{}", "\"references\" is an object; expected a list of texts."),
        ["a reference is a number"] = Good("\"references\":[1706.03762]", "\"references\" holds a number; expected a list of texts."),
        ["published is a number"] = Good("\"published\":2024", "\"published\" is a number; expected text."),
        ["published is a year"] = Good("\"published\":\"2024\"", "\"published\" is \"2024\"; expected a date such as 2024-03-28."),
        ["published is no day"] = Good("\"published\":\"2023-02-29\"", "\"published\" is \"2023-02-29\"; expected a date such as 2024-03-28."),
        ["published is in words"] = Good("\"published\":\"28 March 2024\"", "\"published\" is \"28 March 2024\"; expected a date such as 2024-03-28."),
        ["published has a bad time"] = Good("\"published\":\"2024-03-28T99:00\"", "\"published\" is \"2024-03-28T99:00\"; expected a date such as 2024-03-28."),
        ["title twice"] = Good("\"title\":\"U\"", "\"title\" stands twice. Keep one of them."),
        ["cut off"] = Case("""{"id":"x","title":"T","abstr""", "the JSON object does not end on its line. Each line must be one; is the file cut off?"),
        ["an object over several lines"] = Case("{", "the JSON object does not end on its line. Each line must be one; is the file cut off?"),
        ["a list of papers"] = Case("""[{"id":"x","title":"T","abstract":"A"}]""", "a JSON list. Put each of its objects on a line of its own, for example with jq -c '.[]'."),
        ["a text"] = Case("\"paper\"", "text instead of a JSON object."),
        ["a number"] = Case("42 ", "a number instead of a JSON object."),
        ["two objects"] = Case("{} {}", "more after the end of the JSON object, from byte 3 on. Each line must be one object."),
        ["a comma between objects"] = Case("{},", "more after the end of the JSON object, from byte 3 on. Each line must be one object."),
        ["single quotes"] = Case("{'id':'x'}", $"not JSON from byte 2 on. {OneObject}"),
        ["a comma too many"] = Case("{\"id\":\"x\",}", $"not JSON from byte 11 on. {OneObject}"),
        ["a comment"] = Case("// papers", $"not JSON from byte 1 on. {OneObject}"),
        ["words"] = Case("see the other file", $"not JSON from byte 1 on. {OneObject}"),
        ["NaN"] = Case("{\"id\":NaN}", $"not JSON from byte 7 on. {OneObject}"),
        ["a raw tab in a text"] = Case("{\"id\":\"a\tb\"}", $"not JSON from byte 9 on. {OneObject}"),
        ["nested too deeply"] = Case($"{{\"x\":{new string('[', 100)}{new string(']', 100)}}}", $"not JSON from byte 69 on. {OneObject}"),
        ["an escaped NUL"] = Case("""{"id":"x","title":"a\u0000b","abstract":"A"}""", "\"title\" holds a NUL character (\\u0000). Remove it."),
        ["a raw NUL"] = Case("{\"id\":\"x\",\"title\":\"a\0b\",\"abstract\":\"A\"}", "holds a NUL character, which no text has. The file is damaged or not text."),
        ["the first half of a character"] = Case("""{"id":"x","title":"T","abstract":"a\ud83d"}""", "\"abstract\" holds half a character (\\ud800 to \\udfff alone). Remove it."),
        ["the second half of a character"] = Case("""{"id":"x","title":"\ude00b","abstract":"A"}""", "\"title\" holds half a character (\\ud800 to \\udfff alone). Remove it."),
        ["Latin-1"] = ([.. "{\"id\":\"x\",\"title\":\"caf"u8, 0xE9, .. "\",\"abstract\":\"A\"}"u8], "not UTF-8. Save the file as UTF-8."),
        ["a surrogate in bytes"] = ([.. "{\"id\":\"x\",\"title\":\""u8, 0xED, 0xA0, 0xBD, .. "\",\"abstract\":\"A\"}"u8], "not UTF-8. Save the file as UTF-8."),
        ["a line of 17 MiB"] = Case($"{{\"id\":\"{new string('x', 17 << 20)}\"}}", "longer than 16 MiB. A paper takes a line, not a whole file of them."),
    };

    static readonly Dictionary<string, (byte[] Line, string Problem)> Arxiv = new()
    {
        ["no abstract"] = Case("""{"id":"0704.0001","title":"T"}""", $"no \"abstract\". {Needs}"),
        ["id read as a number"] = Case("""{"id":704.0001,"title":"T","abstract":"A"}""", "\"id\" is a number; expected text."),
        ["a title of white space"] = Case("""{"id":"0704.0001","title":"\n  ","abstract":"A"}""", $"\"title\" is empty. {Needs}"),
        ["versions is text"] = Good("\"versions\":\"v1\"", "\"versions\" is text; expected a list of objects."),
        ["a version is text"] = Good("\"versions\":[\"v1\"]", "\"versions\" holds text; expected a list of objects."),
        ["a version of another time"] = Good("\"versions\":[{\"created\":\"2007-04-02\"}]", "\"created\" is \"2007-04-02\"; expected a time such as \"Mon, 2 Apr 2007 19:18:42 GMT\"."),
        ["a version's time is a number"] = Good("\"versions\":[{\"created\":1175541522}]", "\"created\" is a number; expected text."),
        ["update_date is no date"] = Good("\"update_date\":\"2008-13-26\"", "\"update_date\" is \"2008-13-26\"; expected a date such as 2024-03-28."),
        ["authors_parsed is text"] = Good("\"authors_parsed\":\"A. Author\"", "\"authors_parsed\" is text; expected a list of lists of texts."),
        ["a parsed author is text"] = Good("\"authors_parsed\":[\"A. Author\"]", "\"authors_parsed\" holds text; expected a list of lists of texts."),
        ["a parsed name is a number"] = Good("\"authors_parsed\":[[1]]", "\"authors_parsed\" is a number; expected text."),
        ["authors is a list"] = Good("\"authors\":[\"A. Author\"]", "\"authors\" is a list; expected text."),
    };

    public static TheoryData<string> JsonlNames => [.. Jsonl.Keys];

    public static TheoryData<string> ArxivNames => [.. Arxiv.Keys];

    [Theory]
    [MemberData(nameof(JsonlNames))]
    public Task A_broken_JSON_line_is_refused_in_words(string name) => AssertRefused(Jsonl[name], CorpusFormat.Jsonl);

    [Theory]
    [MemberData(nameof(JsonlNames))]
    public Task A_broken_JSON_line_is_skipped_on_request(string name) => AssertSkipped(Jsonl[name], CorpusFormat.Jsonl);

    [Theory]
    [MemberData(nameof(ArxivNames))]
    public Task A_broken_arXiv_line_is_refused_in_words(string name) => AssertRefused(Arxiv[name], CorpusFormat.Arxiv);

    [Theory]
    [MemberData(nameof(ArxivNames))]
    public Task A_broken_arXiv_line_is_skipped_on_request(string name) => AssertSkipped(Arxiv[name], CorpusFormat.Arxiv);

    static async Task AssertRefused((byte[] Line, string Problem) broken, CorpusFormat format)
    {
        string message = await Reading.RefusalOfAsync(BetweenGoodLines(broken.Line), format);

        Assert.Equal($"standard input, line 2: {broken.Problem}", message);
    }

    static async Task AssertSkipped((byte[] Line, string Problem) broken, CorpusFormat format)
    {
        List<BadRecord> skipped = [];

        List<Paper> papers = await Reading.PapersOfAsync(BetweenGoodLines(broken.Line), format, skipped);

        Assert.Equal(["first", "last"], papers.Select(paper => paper.Id));
        Assert.Equal([new BadRecord("standard input", 2, broken.Problem)], skipped);
    }

    static byte[] BetweenGoodLines(byte[] line) =>
    [
        .. "{\"id\":\"first\",\"title\":\"T\",\"abstract\":\"A\"}\n"u8,
        .. line,
        .. "\n{\"id\":\"last\",\"title\":\"T\",\"abstract\":\"A\"}\n"u8,
    ];

    static (byte[] Line, string Problem) Case(string line, string problem) => (Encoding.UTF8.GetBytes(line), problem);

    static (byte[] Line, string Problem) Good(string besides, string problem) =>
        Case($"{{\"id\":\"x\",\"title\":\"T\",\"abstract\":\"A\",{besides}}}", problem);
}
