using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Tests.Support;

/// <summary>A surface that a specification marks, or that the code under test found.</summary>
/// <param name="Kind">The word in the round brackets: <c>method</c>, <c>repository</c>, …</param>
/// <param name="Name">What the surface stands for, where the specification says it.</param>
public sealed record Mark(TextSpan Span, string Kind, string? Name = null);

/// <summary>One text of a specification in prose, and what must be found in it.</summary>
/// <remarks>
/// In the Markdown file a heading of the second level is a rule and each indented block under it a text. In a text
/// <c>[surface](kind)</c>, or <c>[-20](dataset "CIFAR-20")</c>, marks what must be found; everything else must not be.
/// A first line <c># …</c> of a block is the title, the rest the abstract. Other lines are for the reader.
/// </remarks>
public sealed partial class Spec
{
    readonly string _text;

    public Spec(string rule, string text)
    {
        Rule = rule;
        _text = text;
        (string title, string @abstract) = Split(text);
        var marks = new List<Mark>();
        Paper = new Paper("spec", Unmarked(title, TextField.Title, marks), Unmarked(@abstract, TextField.Abstract, marks));
        Marks = marks;
    }

    /// <summary>The heading.</summary>
    public string Rule { get; }

    public Paper Paper { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>Fails unless exactly the marked surfaces were found; a name counts where the specification gives one.</summary>
    public void AssertFound(IEnumerable<Mark> found)
    {
        Assert.Equal(_text, Marked([.. found.Distinct().OrderBy(mark => mark.Span)]));
    }

    public override string ToString() => Rule;

    static (string Title, string Abstract) Split(string text)
    {
        if (!text.StartsWith("# ", StringComparison.Ordinal))
            return ("", text);
        string[] parts = text[2..].Split('\n', 2);
        return (parts[0], parts.Length == 1 ? "" : parts[1]);
    }

    static string Unmarked(string text, TextField field, List<Mark> marks)
    {
        var plain = new StringBuilder();
        int end = 0;
        foreach (Match match in MarkPattern().Matches(text))
        {
            plain.Append(text, end, match.Index - end);
            int start = plain.Length;
            plain.Append(match.Groups["surface"].Value);
            string? name = match.Groups["name"].Success ? match.Groups["name"].Value : null;
            marks.Add(new Mark(new TextSpan(field, start, plain.Length), match.Groups["kind"].Value, name));
            end = match.Index + match.Length;
        }
        return plain.Append(text, end, text.Length - end).ToString();
    }

    string Marked(IReadOnlyList<Mark> found)
    {
        string title = Marked(TextField.Title, found);
        string @abstract = Marked(TextField.Abstract, found);
        if (title.Length == 0)
            return @abstract;
        return @abstract.Length == 0 ? "# " + title : $"# {title}\n{@abstract}";
    }

    string Marked(TextField field, IReadOnlyList<Mark> found)
    {
        string plain = Paper[field];
        var marked = new StringBuilder();
        int end = 0;
        foreach (Mark mark in found.Where(mark => mark.Span.Field == field))
        {
            // Finds that overlap cannot stand in one text; any spec fails on them, and shows them.
            int start = Math.Max(mark.Span.Start, end);
            marked.Append(plain, end, start - end).Append(Written(mark));
            end = Math.Max(mark.Span.End, end);
        }
        return marked.Append(plain, end, plain.Length - end).ToString();
    }

    string Written(Mark mark)
    {
        bool nameCounts = Marks.Any(expected => expected.Span == mark.Span && expected.Name is not null);
        return nameCounts
            ? $"[{mark.Span.In(Paper)}]({mark.Kind} \"{mark.Name}\")"
            : $"[{mark.Span.In(Paper)}]({mark.Kind})";
    }

    [GeneratedRegex("""\[(?<surface>[^\[\]]+)\]\((?<kind>[a-z-]+)(?: "(?<name>[^"]*)")?\)""")]
    private static partial Regex MarkPattern();
}
