namespace PaperGraph.Extraction.Weighing;

sealed partial class Weights
{
    /// <summary>Of a paper's own method and another of its concepts: the share of pairs where the one builds on the other.</summary>
    public static Weights OfBases { get; } = new(
        ("any pair", -1.09),
        ("base based on", 0.48),
        ("base behind a verb of presenting", 0.23),
        ("base evaluated on", -3.20),
        ("base in the background", -0.06),
        ("base in the lexicon", 0.87),
        ("base in the title", -0.53),
        ("base inside the name", 0.91),
        ("base is a Benchmark", -1.88),
        ("base is a Dataset", -2.64),
        ("base is a Method", 0.12),
        ("base is a Metric", -3.35),
        ("base is a Task", -1.55),
        ("base method", 0.48),
        ("base often", -0.60),
        ("base once", -0.87),
        ("base pointed at", 0.04),
        ("base proposed", -0.31),
        ("base shortly behind based on", 0.66),
        ("base shortly behind using", 0.23),
        ("base such as", -0.65),
        ("base task of", -0.78),
        ("base twice", -0.77),
        ("base using", 0.58),
        ("both in a sentence", 0.06),
        ("both in the title", 0.61),
        ("of another own method", -1.32),
        ("of the main method", -0.53));
}
