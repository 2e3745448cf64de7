namespace PaperGraph.Cli.Export;

enum PropertyType
{
    Text,
    Integer,
    Number,

    /// <summary>A day, as 2025-03-27.</summary>
    Date,
    Texts,
    Integers,
}

sealed record Property(string Name, PropertyType Type);

/// <summary>Which properties, in which order, the nodes of one label or the edges have besides their ids.</summary>
sealed record Shape(string Label, params Property[] Properties)
{
    public static Shape Paper { get; } = new(
        "Paper",
        new("title", PropertyType.Text),
        new("abstract", PropertyType.Text),
        new("authors", PropertyType.Texts),
        new("url", PropertyType.Text),
        new("published", PropertyType.Date),
        new("source", PropertyType.Text),
        new("pages", PropertyType.Texts));

    public static Shape Concept { get; } = new(
        "Concept",
        new("name", PropertyType.Text),
        new("kind", PropertyType.Text),
        new("support", PropertyType.Integer),
        new("aliases", PropertyType.Texts));

    public static Shape Repository { get; } = new(
        "Repository",
        new("url", PropertyType.Text),
        new("host", PropertyType.Text),
        new("owner", PropertyType.Text),
        new("name", PropertyType.Text));

    /// <summary>
    /// Of edges of every type; what a type does not have is absent. From <c>papers</c> on the lists are parallel, an
    /// element a name in a sentence; <c>starts</c> and <c>ends</c> are UTF-16 offsets into the field, half-open.
    /// </summary>
    public static Shape Edge { get; } = new(
        "Edge",
        new("support", PropertyType.Integer),
        new("confidence", PropertyType.Number),
        new("lift", PropertyType.Number),
        new("source", PropertyType.Text),
        new("via", PropertyType.Texts),
        new("papers", PropertyType.Texts),
        new("surfaces", PropertyType.Texts),
        new("fields", PropertyType.Texts),
        new("starts", PropertyType.Integers),
        new("ends", PropertyType.Integers),
        new("sentences", PropertyType.Texts));

    public static IReadOnlyList<Shape> Nodes { get; } = [Paper, Concept, Repository];
}
