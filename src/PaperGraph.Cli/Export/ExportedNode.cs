using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Export;

/// <param name="Values">Those of the shape's properties, in its order; null where there is none.</param>
sealed record ExportedNode(Shape Shape, string Id, params object?[] Values)
{
    /// <summary>Of a concept, its kind: a second label.</summary>
    public string? Kind { get; init; }

    /// <param name="pages">The addresses it links to that are no repositories.</param>
    public static ExportedNode Of(Paper paper, IReadOnlyList<string> pages) =>
        new(Shape.Paper, paper.Id, paper.Title, paper.Abstract, paper.Authors, paper.Url, paper.Published?.ToString("O"), paper.Source, pages);

    public static ExportedNode Of(Concept concept, IReadOnlyList<string> aliases) =>
        new(Shape.Concept, concept.Id, concept.Name, Words.Upper(concept.Kind), concept.Support, aliases) { Kind = concept.Kind.ToString() };

    public static ExportedNode Of(Repository repository) =>
        new(Shape.Repository, repository.Id, repository.Url, repository.Host, repository.Owner, repository.Name);
}
