using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Http;

/// <summary>Reads a GraphQL request out of an HTTP request, as "GraphQL over HTTP" writes it.</summary>
static class RequestReader
{
    /// <exception cref="RefusedException">It is not one; the message says what it lacks.</exception>
    public static async Task<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
            return FromAddress(request.Query);
        if (!MediaTypes.IsJson(request.ContentType))
            throw RefusedException.Request(
                StatusCodes.Status415UnsupportedMediaType, "Send the query as JSON in UTF-8, with the header 'Content-Type: application/json'.");
        using JsonDocument body = await BodyAsync(request, cancellation);
        return FromBody(body.RootElement);
    }

    static async Task<JsonDocument> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await JsonDocument.ParseAsync(request.Body, default, cancellation);
        }
        catch (JsonException)
        {
            throw Bad("The body is not valid JSON.");
        }
        catch (BadHttpRequestException exception)
        {
            throw exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? RefusedException.Request(exception.StatusCode, "The request is larger than this server takes. Send less in one request.")
                : Bad("The body could not be read.");
        }
    }

    static GraphQLRequest FromBody(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array)
            throw Bad("The body is a list. Send one query a request.");
        if (body.ValueKind != JsonValueKind.Object)
            throw Bad("The body must be a JSON object with a 'query'.");
        Field(body, "extensions", JsonValueKind.Object);
        return new GraphQLRequest(
            Query(Field(body, "query", JsonValueKind.String)?.GetString()),
            Field(body, "operationName", JsonValueKind.String)?.GetString(),
            Variables(Field(body, "variables", JsonValueKind.Object)));
    }

    static GraphQLRequest FromAddress(IQueryCollection parameters)
    {
        using JsonDocument variables = Parse(parameters, "variables");
        using JsonDocument extensions = Parse(parameters, "extensions");
        string? operation = parameters["operationName"];
        return new GraphQLRequest(
            Query(parameters["query"]), string.IsNullOrEmpty(operation) ? null : operation, Variables(variables.RootElement));
    }

    static JsonDocument Parse(IQueryCollection parameters, string name)
    {
        try
        {
            string? text = parameters[name];
            JsonDocument document = JsonDocument.Parse(string.IsNullOrEmpty(text) ? "null" : text);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
                ? document
                : throw Bad($"The parameter '{name}' must be a JSON object.");
        }
        catch (JsonException)
        {
            throw Bad($"The parameter '{name}' is not valid JSON.");
        }
    }

    static string Query(string? query) =>
        string.IsNullOrWhiteSpace(query) ? throw Bad("There is no 'query' in the request.") : query;

    static Dictionary<string, object?> Variables(JsonElement? variables) =>
        variables is { ValueKind: JsonValueKind.Object } fields ? JsonValues.Fields(fields) : [];

    static JsonElement? Field(JsonElement body, string name, JsonValueKind kind)
    {
        if (!body.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == kind
            ? value
            : throw Bad($"'{name}' must be {(kind == JsonValueKind.String ? "a string" : "a JSON object")}.");
    }

    static RefusedException Bad(string message) => RefusedException.Request(StatusCodes.Status400BadRequest, message);
}
