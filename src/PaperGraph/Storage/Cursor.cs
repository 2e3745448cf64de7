using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Storage;

/// <summary>Writes and reads cursors: a row's <see cref="SortKey"/> and a mark of the question, unreadable on purpose.</summary>
/// <remarks>
/// The mark keeps a cursor from being used with another question; it is no protection, and none is needed: a made-up
/// cursor can only name another place in the same answer.
/// </remarks>
/// <param name="question">What was asked, without the page and without the node it was asked of.</param>
sealed class Cursor(string question)
{
    readonly string _mark = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, 6));

    public string Of(SortKey key)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(_mark);
            foreach (object part in key.Parts)
            {
                if (part is string text)
                    json.WriteStringValue(text);
                else
                    json.WriteNumberValue((double)part);
            }
            json.WriteEndArray();
        }
        return Base64Url.EncodeToString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <param name="shape">A letter for each part: <c>n</c> for a number, <c>s</c> for a string.</param>
    /// <returns>Null where there is no cursor: the answer begins at its first row.</returns>
    public SortKey? Read(string? cursor, string shape)
    {
        if (cursor is null)
            return null;
        try
        {
            using JsonDocument json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            JsonElement[] parts = [.. json.RootElement.EnumerateArray()];
            if (parts.Length == shape.Length + 1 && parts[0].GetString() == _mark)
                return new SortKey([.. parts.Skip(1).Zip(shape, Part)]);
        }
        catch (Exception broken) when (broken is FormatException or JsonException or InvalidOperationException)
        {
            // Not base64, not JSON, no array, or of other types: all of them a cursor that no answer gave.
        }
        throw new InvalidCursorException(cursor);
    }

    static object Part(JsonElement part, char type) => type == 's' ? part.GetString() ?? "" : part.GetDouble();
}
