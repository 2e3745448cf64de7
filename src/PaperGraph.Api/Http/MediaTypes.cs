using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PaperGraph.Api.Http;

/// <summary>The two media types of GraphQL over HTTP, and which of them a client wants.</summary>
static class MediaTypes
{
    /// <summary>Its status tells whether the query was in order.</summary>
    public const string Response = "application/graphql-response+json";

    /// <summary>What came before it: a query that is not in order is answered with 200.</summary>
    public const string Json = "application/json";

    static readonly MediaTypeHeaderValue[] Offered = [new(Json), new(Response)];

    /// <summary>The one that Accept ranks highest; JSON where it is missing or does not care; null where it wants neither.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
            return Json;
        return accepted
            .OrderByDescending(range => range.Quality ?? 1)
            .Where(range => range.Quality != 0)
            .Select(range => Array.Find(Offered, offer => offer.IsSubsetOf(WithoutParameters(range))))
            .FirstOrDefault(offer => offer is not null)?.MediaType.Value;
    }

    /// <summary>Whether a body is JSON in UTF-8, the only encoding that JSON between systems has.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    // "application/json; charset=utf-8" in Accept asks for what we send.
    static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue range) => new(range.MediaType);
}
