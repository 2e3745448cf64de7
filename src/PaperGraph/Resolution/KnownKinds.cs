namespace PaperGraph.Resolution;

/// <summary>What everyone in the field knows to be a kind of what: known-kinds.tsv.</summary>
static class KnownKinds
{
    const string Rule = "known kind";
    const double Confidence = 0.9;

    static readonly string[][] Pairs = [.. ListFile.LinesOf("Resolution.known-kinds.tsv").Select(line => line.Split('\t'))];

    /// <summary>Those of which both are concepts.</summary>
    public static IEnumerable<KindClaim> Of(ConceptIndex index)
    {
        foreach (string[] pair in Pairs)
        {
            if (index.FindHead(pair[0]) is int kind && index.FindHead(pair[1]) is int of && kind != of)
                yield return new KindClaim(kind, of, Rule, Confidence, []);
        }
    }
}
