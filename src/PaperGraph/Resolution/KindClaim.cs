namespace PaperGraph.Resolution;

/// <summary>That one concept is a kind of another, and what says so.</summary>
/// <param name="Sentences">Those that say it; empty where the name itself does.</param>
readonly record struct KindClaim(int From, int To, string Rule, double Confidence, IReadOnlyList<(int Paper, TextSpan Sentence)> Sentences);
