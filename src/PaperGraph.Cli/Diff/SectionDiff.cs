using System.Text.Json.Nodes;
using PaperGraph.Cli.Output;
using Spectre.Console;

namespace PaperGraph.Cli.Diff;

/// <summary>What one graph has that another has not, of one kind of things. Sorted by id, ordinally.</summary>
sealed class SectionDiff(string name, IReadOnlyDictionary<string, Fields> before, IReadOnlyDictionary<string, Fields> after)
{
    // Longer values are a text somebody would have to compare by eye: that it changed says more.
    const int LongestValue = 80;

    readonly string[] _added = Sorted(after.Keys.Where(id => !before.ContainsKey(id)));
    readonly string[] _removed = Sorted(before.Keys.Where(id => !after.ContainsKey(id)));
    readonly string[] _changed = Sorted(after.Keys.Where(id => before.TryGetValue(id, out Fields? was) && !was.Equals(after[id])));

    public string Name => name;

    public JsonObject ToJson() => new()
    {
        ["added"] = Json.Array(_added, id => after[id].ToJson(id)),
        ["removed"] = Json.Array(_removed, id => before[id].ToJson(id)),
        ["changed"] = Json.Array(_changed, id => new JsonObject { ["id"] = id, ["before"] = before[id].ToJson(id), ["after"] = after[id].ToJson(id) }),
    };

    public void Print(IAnsiConsole console)
    {
        console.Heading(FormattableString.Invariant($"{name}: {_added.Length:N0} added, {_removed.Length:N0} removed, {_changed.Length:N0} changed"));
        IEnumerable<(string Id, string Line)> lines =
            _added.Select(id => (id, $"+ {id}")).Concat(_removed.Select(id => (id, $"- {id}"))).Concat(_changed.Select(id => (id, $"~ {id}: {Changes(id)}")));
        foreach ((_, string line) in lines.OrderBy(line => line.Id, StringComparer.Ordinal))
            console.Line(line);
    }

    string Changes(string id) => string.Join("; ", before[id].Changes(after[id]).Select(change =>
        Math.Max(change.Before.Length, change.After.Length) <= LongestValue ? $"{change.Name} {change.Before} → {change.After}" : $"{change.Name} changed"));

    static string[] Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
