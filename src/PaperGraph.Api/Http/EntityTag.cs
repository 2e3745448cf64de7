using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Http;

/// <summary>Names an answer before it is made: the same graph, program and question give the same answer.</summary>
/// <remarks>Weak, because compression makes other bytes of the same answer.</remarks>
static class EntityTag
{
    static readonly Guid Program = typeof(EntityTag).Assembly.ManifestModule.ModuleVersionId;
    static readonly Guid Library = typeof(Paper).Assembly.ManifestModule.ModuleVersionId;

    public static string Of(string graphVersion, string mediaType, GraphQLRequest request)
    {
        byte[] all = JsonSerializer.SerializeToUtf8Bytes(new
        {
            Program,
            Library,
            graphVersion,
            mediaType,
            request.Query,
            request.OperationName,
            request.Variables,
        });
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(all).AsSpan(0, 12))}\"";
    }

    public static bool Matches(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known =>
            known == EntityTagHeaderValue.Any || known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}
