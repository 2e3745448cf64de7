namespace PaperGraph.Evaluation;

/// <param name="Papers">How many gold papers were asked for.</param>
/// <param name="Rows">Ordered by measure, ordinally.</param>
/// <param name="Confidence">Ascending; without the steps in which nothing was found.</param>
public sealed record QualityReport(int Papers, IReadOnlyList<QualityRow> Rows, IReadOnlyList<ConfidenceRow> Confidence)
{
    public QualitySet As(string name) => new(name, Papers, Rows, Confidence);
}

/// <param name="Measure">
/// <c>concepts</c> for names, <c>typed</c> for names of the right kind, <c>type:method</c> and so on for each kind,
/// <c>introduces</c>, <c>builds_on</c>, <c>repositories</c>.
/// </param>
/// <param name="Precision">From 0 to 1, rounded to four decimals, as are <paramref name="Recall"/> and <paramref name="F1"/>.</param>
/// <param name="Predicted">How many were found.</param>
/// <param name="Gold">How many had to be found.</param>
public sealed record QualityRow(string Measure, double Precision, double Recall, double F1, int Predicted, int Gold);

/// <summary>How far a confidence can be believed.</summary>
/// <param name="From">The least confidence of the concepts counted here; those of the next tenth are not.</param>
/// <param name="Predicted">How many were found with such a confidence.</param>
/// <param name="Right">The share of them, from 0 to 1, that is a name of the right kind.</param>
public sealed record ConfidenceRow(double From, int Predicted, double Right);
