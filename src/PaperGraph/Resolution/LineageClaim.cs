namespace PaperGraph.Resolution;

/// <summary>A paper's sentence from which it follows that one concept builds on another.</summary>
readonly record struct LineageClaim(int From, int To, int Paper, TextSpan Sentence, double Confidence, string Rule);
