using System.Security.Cryptography;

namespace PaperGraph.Storage;

/// <summary>Tells graphs apart: equal graphs have one version, on every store.</summary>
static class GraphVersion
{
    /// <summary>Of a store that holds no graph.</summary>
    public const string None = "empty";

    public static string Of(GraphPrints prints)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (long print in prints.Nodes.Select(node => node.Print).Concat(prints.Edges.Select(edge => edge.Print)))
            sha.AppendData(BitConverter.GetBytes(print));
        return Convert.ToHexStringLower(sha.GetHashAndReset().AsSpan(0, 8));
    }
}
