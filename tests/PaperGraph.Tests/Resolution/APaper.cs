namespace PaperGraph.Tests.Resolution;

/// <summary>An invented paper, written sentence by sentence together with what is extracted from it.</summary>
sealed class APaper(string id, string? title = null)
{
    readonly List<ExtractedConcept> _concepts = [];
    readonly List<ExtractedLineage> _lineage = [];
    readonly List<ExtractedLink> _links = [];
    string _abstract = "";

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public IReadOnlyList<string> References { get; init; } = [];

    public ExtractedPaper Extracted => new(
        new Paper(id, title ?? "About " + id, _abstract) { Url = Url, Published = Published, References = References }, "test-1")
    {
        Concepts = _concepts,
        Lineage = _lineage,
        Links = _links,
    };

    /// <summary>A sentence that names the concept by each of its surfaces; without any, by its name.</summary>
    public APaper Names(
        string name, ConceptKind kind = ConceptKind.Method, Role role = Role.Uses, double confidence = 0.9, params string[] surfaces)
    {
        Mention[] mentions = [.. (surfaces.Length == 0 ? [name] : surfaces).Select(surface => new Mention(Write(surface), surface, confidence, "test"))];
        _abstract += ". ";
        _concepts.Add(new ExtractedConcept(name, kind, role, confidence, mentions));
        return this;
    }

    public APaper Defines(string name, string shortForm, string longForm) => Names(name, surfaces: [longForm, shortForm]);

    public APaper BuildsOn(string method, string @base, double confidence = 0.8)
    {
        TextSpan sentence = Write($"{method} extends {@base}.");
        _lineage.Add(new ExtractedLineage(method, @base, sentence, confidence, "test"));
        return this;
    }

    public APaper Links(string url, LinkKind kind = LinkKind.Repository)
    {
        _links.Add(new ExtractedLink(url, kind, Write(url)));
        return this;
    }

    TextSpan Write(string text)
    {
        _abstract += _abstract.Length == 0 ? text : " " + text;
        return new TextSpan(TextField.Abstract, _abstract.Length - text.Length, _abstract.Length);
    }
}
