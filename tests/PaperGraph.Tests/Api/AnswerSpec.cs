namespace PaperGraph.Tests.Api;

/// <summary>A question and its whole answer, out of a file in <c>Api/Answers</c>.</summary>
/// <param name="Calls">How many calls to the store it takes.</param>
sealed record AnswerSpec(string Name, string Query, int Calls, string Answer)
{
    /// <summary>A section is a heading, the query, a line "Store calls: 1" and the answer.</summary>
    public static IEnumerable<AnswerSpec> In(string file)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Api", "Answers", file)).ReplaceLineEndings("\n");
        return text.Split("\n## ").Skip(1).Select(Section);
    }

    static AnswerSpec Section(string section) => new(
        section[..section.IndexOf('\n', StringComparison.Ordinal)],
        Between(section, "```graphql\n", "\n```"),
        int.Parse(Between(section, "\nStore calls: ", "\n"), System.Globalization.CultureInfo.InvariantCulture),
        Between(section, "```json\n", "\n```"));

    static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return from < start.Length ? "0" : text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
