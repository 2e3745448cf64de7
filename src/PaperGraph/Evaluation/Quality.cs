using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperGraph.Evaluation;

/// <summary>How good the extractor is on papers that it has not learned from, as it was measured: quality.json beside this file.</summary>
/// <param name="Model">The extractor's name and version.</param>
public sealed record Quality(string Model, IReadOnlyList<QualitySet> Sets)
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static Quality Shipped { get; } = Load();

    /// <summary>As quality.json has it, with a line end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";

    static Quality Load()
    {
        using Stream json = typeof(Quality).Assembly.GetManifestResourceStream("quality.json")!;
        return JsonSerializer.Deserialize<Quality>(json, Options)!;
    }
}

/// <param name="Name">Which annotated papers: "bundled-field" or "other-fields" of those that were held out, or a gold file without its ending.</param>
public sealed record QualitySet(string Name, int Papers, IReadOnlyList<QualityRow> Rows, IReadOnlyList<ConfidenceRow> Confidence);
