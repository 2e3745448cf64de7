using System.Net.Http.Headers;
using System.Text.Json;

namespace PaperGraph.Neo4j;

/// <summary>The body of a request to the Query API.</summary>
/// <param name="AccessMode">READ, WRITE, or null inside a transaction.</param>
sealed record QueryRequest(
    CypherStatement Statement, IReadOnlyDictionary<string, object?> Parameters, string? AccessMode, IReadOnlyList<string> Bookmarks)
{
    public ByteArrayContent ToContent()
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("statement", Statement.Text);
            writer.WritePropertyName("parameters");
            JsonValues.Write(writer, Parameters);
            if (AccessMode is not null)
                writer.WriteString("accessMode", AccessMode);
            if (Bookmarks.Count > 0)
            {
                writer.WritePropertyName("bookmarks");
                JsonValues.Write(writer, Bookmarks);
            }
            writer.WriteEndObject();
        }
        var content = new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
