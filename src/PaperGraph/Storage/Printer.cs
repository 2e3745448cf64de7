using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PaperGraph.Storage;

/// <summary>Makes a number of all that a record holds: the first 64 bits of the SHA-256 of its JSON. For one caller at a time.</summary>
sealed class Printer : IDisposable
{
    readonly ArrayBufferWriter<byte> _bytes = new();
    readonly Utf8JsonWriter _json;

    public Printer() => _json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { SkipValidation = true });

    public long Print<T>(T record, JsonTypeInfo<T> type)
    {
        _bytes.ResetWrittenCount();
        _json.Reset();
        JsonSerializer.Serialize(_json, record, type);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        return BitConverter.ToInt64(hash);
    }

    public void Dispose() => _json.Dispose();
}
