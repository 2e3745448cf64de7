namespace PaperGraph.Resolution;

static class RepositoryAddress
{
    /// <summary>Null where the address has no owner and name. A GitLab subgroup belongs to the owner.</summary>
    public static Repository? Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
            return null;
        string[] parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return null;
        string host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        string owner = string.Join('/', parts[..^1]);
        string name = parts[^1].EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? parts[^1][..^4] : parts[^1];
        return new Repository(NodeId.OfRepository(host, owner, name), url, host, owner, name);
    }
}
