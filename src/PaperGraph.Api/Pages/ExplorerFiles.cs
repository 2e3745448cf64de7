using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Pages;

/// <summary>The explorer's scripts, styles and packages, as the build embedded them.</summary>
static class ExplorerFiles
{
    const string Prefix = "explorer/";

    static readonly Assembly Assembly = typeof(ExplorerFiles).Assembly;

    static readonly Dictionary<string, string> MediaTypes = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".mjs"] = "text/javascript; charset=utf-8",
    };

    static readonly Dictionary<string, ExplorerFile> Files = Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => Read(name[Prefix.Length..]))
        .ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Whether the build could install what draws the graph.</summary>
    public static bool CanDraw => Files.ContainsKey("packages/cytoscape/dist/cytoscape.esm.min.mjs");

    /// <summary>Whether the build could install the GraphQL page.</summary>
    public static bool CanQuery => Files.ContainsKey("packages/graphiql/graphiql.min.js");

    public static IResult Get(HttpContext http, string path)
    {
        if (!Files.TryGetValue(path, out ExplorerFile? file))
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(file.Content, file.MediaType, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue(file.Tag));
    }

    static ExplorerFile Read(string path)
    {
        using Stream stream = Assembly.GetManifestResourceStream(Prefix + path)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        string tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..8])}\"";
        return new ExplorerFile(path, content, MediaTypes[Path.GetExtension(path)], tag);
    }

    sealed record ExplorerFile(string Path, byte[] Content, string MediaType, string Tag);
}
