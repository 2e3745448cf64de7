namespace PaperGraph.Corpus;

/// <summary>A record that is no paper, and why.</summary>
/// <param name="Source">The file as the caller named it, or "standard input".</param>
/// <param name="Line">From 1, as editors count.</param>
/// <param name="Problem">What was found and what was expected, as a sentence.</param>
public sealed record BadRecord(string Source, long Line, string Problem)
{
    public override string ToString() => $"{Source}, line {Line}: {Problem}";
}
