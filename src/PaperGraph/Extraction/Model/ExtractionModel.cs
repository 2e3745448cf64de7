using System.Reflection;
using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Model;

/// <summary>All that was learned from annotated papers.</summary>
sealed record ExtractionModel(TaggerWeights Tagger, SpanJudge Spans, RoleModel Roles, LineageModel Lineage)
{
    const string Resource = "extractor.model";

    /// <summary>The model in the library, read once.</summary>
    public static ExtractionModel Shipped => field ??= Load();

    static ExtractionModel Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without its model, Extraction/Model/{Resource}: make one with papergraph train.");
        return ModelFile.Read(stream);
    }
}
