using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Api.Keys;

/// <summary>A secret that lets its holder change the graph.</summary>
public static class ApiKey
{
    // 256 random bits cannot be guessed, so that a fast hash keeps them as well as a slow one would.
    const int Bytes = 32;

    /// <summary>By which a person, and a scanner for leaked secrets, sees what it is.</summary>
    const string Prefix = "pg_";

    public static string New() =>
        Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>SHA-256 in hexadecimal digits: what a configuration holds instead of the key.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
