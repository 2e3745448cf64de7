namespace PaperGraph.Extraction.Weighing;

sealed partial class Weights
{
    /// <summary>Of a paper's own method and another of its concepts: the share of pairs where the one builds on the other.</summary>
    public static Weights OfBases { get; } = new(
        ("any pair", -0.60),
        ("base Introduces", -0.76),
        ("base Mentions", -0.84),
        ("base Uses", -0.25),
        ("base based on", 0.33),
        ("base behind a verb of presenting", 0.38),
        ("base doubtful", -1.38),
        ("base evaluated on", -2.85),
        ("base in a comparison", -0.33),
        ("base in the background", -0.19),
        ("base in the title", -0.86),
        ("base inside the name", 1.15),
        ("base is a Benchmark", -1.62),
        ("base is a Dataset", -2.79),
        ("base is a Method", 0.41),
        ("base is a Metric", -3.67),
        ("base is a Task", -1.26),
        ("base likely", -0.64),
        ("base method", 0.44),
        ("base often", -0.30),
        ("base once", -0.58),
        ("base pointed at", 0.16),
        ("base proposed", -0.15),
        ("base shortly behind based on", 0.53),
        ("base shortly behind using", 0.21),
        ("base such as", -0.81),
        ("base sure", 0.18),
        ("base task of", -0.89),
        ("base twice", -0.47),
        ("base using", 0.61),
        ("both in a sentence", -0.09),
        ("both in the title", 0.87),
        ("of another own method", -1.48),
        ("of the main method", -0.18));
}
