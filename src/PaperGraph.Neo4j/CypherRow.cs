namespace PaperGraph.Neo4j;

/// <summary>A row of an answer.</summary>
public sealed class CypherRow(IReadOnlyDictionary<string, object?> values)
{
    public object? this[string name] =>
        values.TryGetValue(name, out object? value)
            ? value
            : throw new KeyNotFoundException($"The answer has no column '{name}', only {string.Join(", ", values.Keys)}.");

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name) => (string)this[name]!;

    public string? TextOrNull(string name) => (string?)this[name];

    public int Number(string name) => (int)(long)this[name]!;

    /// <summary>Neo4j writes a whole float as an integer in places.</summary>
    public double Real(string name) => Real(this[name]);

    public double? RealOrNull(string name) => this[name] is { } value ? Real(value) : null;

    public bool Flag(string name) => (bool)this[name]!;

    public IReadOnlyList<object?> List(string name) => (IReadOnlyList<object?>?)this[name] ?? [];

    public IEnumerable<string> Texts(string name) => List(name).Cast<string>();

    public CypherRow? Map(string name) => this[name] is { } map ? Of(map) : null;

    public IEnumerable<CypherRow> Maps(string name) => List(name).Select(map => Of(map!));

    static CypherRow Of(object map) => new((IReadOnlyDictionary<string, object?>)map);

    static double Real(object? value) => value is long whole ? whole : (double)value!;
}
