using System.Security.Cryptography;
using System.Text.Json;

namespace PaperGraph.Storage;

/// <summary>Tells graphs apart: equal graphs have one version, on every store.</summary>
static class GraphVersion
{
    /// <summary>Of a store that holds no graph.</summary>
    public const string None = "empty";

    public static string Of(ConceptGraph graph)
    {
        using var sha = SHA256.Create();
        using (var hashing = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
            JsonSerializer.Serialize(hashing, graph, StorageJson.Plain.ConceptGraph);
        return Convert.ToHexStringLower(sha.Hash.AsSpan(0, 8));
    }
}
