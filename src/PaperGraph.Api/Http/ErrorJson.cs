using System.Text.Json;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Http;

/// <summary>A GraphQL response that is nothing but an error.</summary>
static class ErrorJson
{
    public static byte[] Of(Failure failure)
    {
        var error = new Dictionary<string, object> { ["message"] = failure.Message };
        if (failure.Place is { } place)
            error["locations"] = new[] { new { line = place.Line, column = place.Column } };
        error["extensions"] = new { code = failure.Code };
        return JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { error } });
    }
}
