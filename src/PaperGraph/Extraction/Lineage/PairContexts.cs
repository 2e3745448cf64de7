using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Lineage;

/// <summary>The sorts of words about a pair that other papers are asked about.</summary>
static class PairContexts
{
    public const int Key = 0, LastWords = 1, Between = 2, Before = 3, InTitle = 4, Ends = 5, NearCue = 6;

    const int Sorts = 7;
    const int FirstTemplate = 230;

    public static ContextHashes None() => new(Sorts, FirstTemplate);
}
