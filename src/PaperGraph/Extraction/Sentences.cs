namespace PaperGraph.Extraction;

/// <summary>Where the sentences of a text are.</summary>
public static class Sentences
{
    /// <summary>The sentences of a field in order, without the white space between them. A title is one sentence.</summary>
    public static IReadOnlyList<TextSpan> Of(Paper paper, TextField field) =>
        paper[field].Length == 0 ? [] : [new(field, 0, paper[field].Length)];
}
