using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Curation;

namespace PaperGraph.Storage;

/// <summary>How stores write records as JSON: compact, nothing lost, enums by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ExtractedPaper))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(PaperPart))]
[JsonSerializable(typeof(ConceptPart))]
[JsonSerializable(typeof(FactPart))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Repository))]
[JsonSerializable(typeof(GraphStats))]
[JsonSerializable(typeof(IReadOnlyList<KindCount>))]
[JsonSerializable(typeof(IReadOnlyList<EvidenceSpan>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(PaperFilter))]
[JsonSerializable(typeof(ConceptFilter))]
[JsonSerializable(typeof(FactFilter))]
[JsonSerializable(typeof(NeighbourFilter))]
[JsonSerializable(typeof(SharingQuestion))]
[JsonSerializable(typeof(DescendantsQuestion))]
[JsonSerializable(typeof(IReadOnlyList<ConceptKind>))]
sealed partial class StorageJson : JsonSerializerContext
{
    /// <summary>As the generated default, with letters beyond ASCII written as they are.</summary>
    public static StorageJson Plain =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
