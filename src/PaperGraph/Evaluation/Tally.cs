namespace PaperGraph.Evaluation;

/// <summary>Counts one measure. What is right among the found and what is found of the gold need not be the same number.</summary>
sealed class Tally
{
    public int Predicted { get; private set; }

    public int Right { get; private set; }

    public int Gold { get; private set; }

    public int Found { get; private set; }

    public void Predict(bool isRight)
    {
        Predicted++;
        Right += isRight ? 1 : 0;
    }

    public void Ask(bool isFound)
    {
        Gold++;
        Found += isFound ? 1 : 0;
    }

    /// <summary>From 0 to 1; 0 where nothing was found.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    public QualityRow Row(string measure)
    {
        double recall = Gold == 0 ? 0 : (double)Found / Gold;
        double f1 = Precision + recall == 0 ? 0 : 2 * Precision * recall / (Precision + recall);
        return new QualityRow(measure, Math.Round(Precision, 4), Math.Round(recall, 4), Math.Round(f1, 4), Predicted, Gold);
    }
}
