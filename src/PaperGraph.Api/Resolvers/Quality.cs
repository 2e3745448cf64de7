using PaperGraph.Extraction;

namespace PaperGraph.Api.Resolvers;

sealed record Quality(string Model, IReadOnlyList<QualitySet> Sets)
{
    public static Quality Unmeasured { get; } = new(Extractor.Default.Version, []);
}

sealed record QualitySet(string Name, int Papers, IReadOnlyList<QualityRow> Rows);

sealed record QualityRow(string Measure, double Precision, double Recall, double F1, int Predicted, int Gold);
