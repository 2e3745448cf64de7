namespace PaperGraph.Extraction.Cues;

/// <summary>Words before a name that say what it is or what the paper does with it.</summary>
/// <param name="Rule">A short name, the same in every model: models know cues by it.</param>
sealed record Cue(string Rule)
{
    public static readonly Cue Proposed = new("proposed");
    public static readonly Cue Called = new("called");
    public static readonly Cue EvaluatedOn = new("evaluated on");
    public static readonly Cue SuchAs = new("such as");
    public static readonly Cue Based = new("based on");
    public static readonly Cue Using = new("using");
    public static readonly Cue Measured = new("in terms of");
    public static readonly Cue Problem = new("task of");
    public static readonly Cue PointedAt = new("pointed at");
}
