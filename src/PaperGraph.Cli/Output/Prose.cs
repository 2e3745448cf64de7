using System.Text.RegularExpressions;
using PaperGraph.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>Answers for a person to read.</summary>
static partial class Prose
{
    static readonly Style Bold = new(decoration: Decoration.Bold);

    static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Heading(this IAnsiConsole console, string text) =>
        console.Write(new Paragraph(text + "\n", Bold));

    /// <summary>A line that stands back.</summary>
    public static void Hint(this IAnsiConsole console, string text) => console.Write(new Paragraph(text + "\n", Dim));

    public static void Line(this IAnsiConsole console, string text = "") => console.Write(new Paragraph(text + "\n"));

    /// <summary>A sentence with the names in it set off, and the paper that says it.</summary>
    public static void Proof(this IAnsiConsole console, Evidence evidence)
    {
        string text = evidence.Paper[evidence.Sentence.Field];
        var proof = new Paragraph("    “");
        int at = evidence.Sentence.Start;
        foreach (EvidenceSpan span in evidence.Spans.Where(span => span.Span.Start >= at && evidence.Sentence.Contains(span.Span)))
        {
            proof.Append(OnOneLine(text[at..span.Span.Start])).Append(OnOneLine(text[span.Span.Start..span.Span.End]), Bold);
            at = span.Span.End;
        }
        proof.Append(OnOneLine(text[at..evidence.Sentence.End])).Append("”\n");
        string where = evidence.Sentence.Field == TextField.Title ? "a title" : evidence.Paper.Title;
        proof.Append($"    {where} ({evidence.Paper.Id})\n", Dim);
        console.Write(proof);
    }

    public static void Proofs(this IAnsiConsole console, IEnumerable<Evidence> evidence)
    {
        foreach (Evidence one in evidence)
            console.Proof(one);
    }

    /// <summary>"Mamba-2 BUILDS_ON Mamba", read from its first end to its second.</summary>
    public static string Sentence(GraphEdge edge) =>
        $"{NameOf(edge.From)} {(edge.Type.IsDirected() ? "—" : "↔")} {Words.Lower(edge.Type)} {(edge.Type.IsDirected() ? "→" : "↔")} {NameOf(edge.To)}";

    public static string NameOf(INode node) => node switch
    {
        Paper paper => paper.Title,
        Concept concept => concept.Name,
        Repository repository => $"{repository.Owner}/{repository.Name}",
        _ => node.Id,
    };

    public static void Table(this IAnsiConsole console, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Table table = new Table().NoBorder();
        foreach (string column in columns)
            table.AddColumn(new TableColumn(new Text(column, Dim)) { Alignment = IsNumber(column) ? Justify.Right : Justify.Left });
        foreach (IReadOnlyList<string> row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }

    /// <summary>Says how many rows a page left out, if any.</summary>
    public static void Rest<T>(this IAnsiConsole console, Page<T> page)
    {
        if (page.Rows.Count == 0)
            console.Line("Nothing found.");
        else if (page.HasNext && page.Total is { } total)
            console.Line($"{page.Rows.Count} of {total}; --first {total} shows all.");
    }

    static bool IsNumber(string column) => column is "papers" or "support" or "lift" or "score" or "count" or "confidence";

    static string OnOneLine(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
