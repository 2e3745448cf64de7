using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Api.Keys;

/// <summary>The keys that a server knows, by their hashes.</summary>
sealed class ApiKeys
{
    readonly List<(string Name, byte[] Hash)> _keys;

    /// <exception cref="BadConfigurationException">A hash is none.</exception>
    public ApiKeys(ApiOptions options) =>
        _keys = [.. options.Keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => (key.Key, HashIn(key.Key, key.Value)))];

    public bool AreConfigured => _keys.Count > 0;

    /// <summary>Whose key it is; null for nobody's. Takes as long for a right key as for a wrong one.</summary>
    public string? OwnerOf(string key)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        string? owner = null;
        foreach ((string name, byte[] known) in _keys)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, known))
                owner = name;
        }
        return owner;
    }

    static byte[] HashIn(string name, string hex)
    {
        try
        {
            byte[] hash = Convert.FromHexString(hex.Trim());
            if (hash.Length == SHA256.HashSizeInBytes)
                return hash;
        }
        catch (FormatException)
        {
            // Said below, as for one that is too short.
        }
        throw new BadConfigurationException(
            $"The API key '{name}' (PAPERGRAPH_Api__Keys__{name}) must be given as the 64 hexadecimal digits of its SHA-256 hash. 'papergraph key {name}' makes a key and prints that line.");
    }
}
