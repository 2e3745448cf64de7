namespace PaperGraph.Evaluation;

/// <param name="Papers">How many gold papers were asked for.</param>
/// <param name="Rows">Ordered by measure, ordinally.</param>
public sealed record QualityReport(int Papers, IReadOnlyList<QualityRow> Rows)
{
    public QualitySet As(string name) => new(name, Papers, Rows);
}

/// <param name="Measure">
/// <c>concepts</c> for names, <c>typed</c> for names of the right kind, <c>type:method</c> and so on for each kind,
/// <c>introduces</c>, <c>builds_on</c>, <c>repositories</c>.
/// </param>
/// <param name="Precision">From 0 to 1, rounded to four decimals, as are <paramref name="Recall"/> and <paramref name="F1"/>.</param>
/// <param name="Predicted">How many were found.</param>
/// <param name="Gold">How many had to be found.</param>
public sealed record QualityRow(string Measure, double Precision, double Recall, double F1, int Predicted, int Gold);
