namespace PaperGraph.Extraction.Cues;

/// <summary>Words beside a name that say what it is.</summary>
/// <param name="Kind">Null where the cue says nothing of the kind.</param>
/// <param name="Confidence">How often what stands beside it is a name on the gold papers.</param>
sealed record Cue(string Rule, ConceptKind? Kind, double Confidence)
{
    public static readonly Cue Proposed = new("proposed", null, 0.7);
    public static readonly Cue Called = new("called", null, 0.85);
    public static readonly Cue EvaluatedOn = new("evaluated on", ConceptKind.Dataset, 0.7);
    public static readonly Cue SuchAs = new("such as", null, 0.6);
    public static readonly Cue Based = new("based on", null, 0.6);
    public static readonly Cue Using = new("using", ConceptKind.Method, 0.5);
    public static readonly Cue Measured = new("in terms of", ConceptKind.Metric, 0.7);
    public static readonly Cue Problem = new("task of", ConceptKind.Task, 0.6);
    public static readonly Cue Data = new("data set", ConceptKind.Dataset, 0.8);
    public static readonly Cue Benchmark = new("benchmark", ConceptKind.Benchmark, 0.7);
    public static readonly Cue TaskNoun = new("task", ConceptKind.Task, 0.7);
    public static readonly Cue PointedAt = new("pointed at", null, 0.2);
    public static readonly Cue Of = new("before of", null, 0.2);
    public static readonly Cue MethodNoun = new("method", ConceptKind.Method, 0.6);
}
