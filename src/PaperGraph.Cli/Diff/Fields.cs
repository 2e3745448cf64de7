using System.Text.Json.Nodes;
using PaperGraph.Cli.Export;

namespace PaperGraph.Cli.Diff;

/// <summary>What is said of a node or an edge: names of fields, and their values as JSON. A field without a value is left out.</summary>
sealed class Fields(IEnumerable<(string Name, object? Value)> fields) : IEquatable<Fields>
{
    readonly List<(string Name, string Json)> _fields = [.. fields.Where(field => field.Value is not null).Select(field => (field.Name, PlainJson.Of(field.Value!)))];

    public bool Equals(Fields? other) => other is not null && _fields.SequenceEqual(other._fields);

    public override bool Equals(object? obj) => Equals(obj as Fields);

    public override int GetHashCode() => _fields.Count;

    /// <summary>The fields in which another one differs, with both values, JSON null where there is none.</summary>
    public IEnumerable<(string Name, string Before, string After)> Changes(Fields after)
    {
        string ValueIn(List<(string Name, string Json)> these, string name) => these.Find(field => field.Name == name).Json ?? "null";
        return _fields.Concat(after._fields).Select(field => field.Name).Distinct()
            .Select(name => (name, ValueIn(_fields, name), ValueIn(after._fields, name)))
            .Where(change => change.Item2 != change.Item3);
    }

    public JsonObject ToJson(string id)
    {
        var json = new JsonObject { ["id"] = id };
        foreach ((string name, string value) in _fields)
            json[name] = JsonNode.Parse(value);
        return json;
    }
}
