using PaperGraph.Extraction;

namespace PaperGraph.Evaluation;

/// <summary>Makes an extraction of a line in the gold form whatever its text is, to resolve its names and no more.</summary>
public static class NamesOnly
{
    /// <summary>
    /// What the line's title and abstract lack of its surfaces is written below the abstract, so that each has a place
    /// in the paper: lines of <see cref="ExtractionLine"/> have no abstract, and somebody's own may have no text at all.
    /// </summary>
    public static ExtractedPaper WithNamesOnly(this GoldPaper line, string extractor)
    {
        GoldConcept[] concepts = [.. line.Concepts.Select(concept => concept with { Surfaces = SurfacesOf(concept), Spans = [] })];
        GoldLineage[] lineage = [.. line.Lineage.Where(step => IsNamed(step.Method, concepts) && IsNamed(step.Base, concepts))];
        IEnumerable<string> texts = concepts.SelectMany(concept => concept.Surfaces).Concat(lineage.Select(step => step.Sentence).OfType<string>());
        string[] missing = [.. texts.Where(text => !Stands(text, line)).Distinct()];
        return (line with
        {
            Abstract = string.Join("\n", missing.Prepend(line.Abstract)),
            Concepts = concepts,
            Lineage = lineage,
            Links = [],
        }).AsExtracted(extractor);
    }

    static string[] SurfacesOf(GoldConcept concept)
    {
        string[] surfaces = [.. concept.Surfaces.Where(surface => !string.IsNullOrWhiteSpace(surface))];
        return surfaces.Length > 0 ? surfaces : [concept.Name];
    }

    static bool IsNamed(string name, GoldConcept[] concepts) => Array.Exists(concepts, concept => concept.Name == name);

    static bool Stands(string text, GoldPaper line) =>
        line.Title.Contains(text, StringComparison.Ordinal) || line.Abstract.Contains(text, StringComparison.Ordinal);
}
