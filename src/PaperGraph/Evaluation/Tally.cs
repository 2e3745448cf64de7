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

    public QualityRow Row(string measure)
    {
        double precision = Predicted == 0 ? 0 : (double)Right / Predicted;
        double recall = Gold == 0 ? 0 : (double)Found / Gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new QualityRow(measure, Math.Round(precision, 4), Math.Round(recall, 4), Math.Round(f1, 4), Predicted, Gold);
    }
}
