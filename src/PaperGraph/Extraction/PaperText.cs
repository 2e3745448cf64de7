namespace PaperGraph.Extraction;

/// <summary>A paper as the finders see it: its sentences and tokens, found once.</summary>
public sealed class PaperText(Paper paper)
{
    public Paper Paper { get; } = paper;
}
