using System.Globalization;

namespace PaperGraph.Benchmarks.Frames;

/// <summary>Twenty methods with a hundred kinds each that occur with the next method too: 2,020 nodes and 4,000 edges to draw.</summary>
static class HubGraph
{
    const int Hubs = 20, Kinds = 100;

    public const int Nodes = Hubs * (Kinds + 1);

    public const string Hub = "method:hub-0", Leaf = "method:leaf-0-7";

    /// <summary>The address under which all of it is shown.</summary>
    public static string Address { get; } = "/?view=graph" + string.Concat(Enumerable.Range(0, Hubs)
        .Select(hub => HubId(hub))
        .Select(id => $"&of={id}&open={id}~IS_A.IN~{Kinds}&open={id}~CO_OCCURS~{Kinds}"));

    public static ConceptGraph Make()
    {
        int[] hubs = [.. Enumerable.Range(0, Hubs)];
        (int Hub, string Id)[] leaves = [.. hubs.SelectMany(hub => Enumerable.Range(0, Kinds).Select(number => (hub, LeafId(hub, number))))];
        Concept[] concepts = [.. hubs.Select(HubId).Concat(leaves.Select(leaf => leaf.Id))
            .Order(StringComparer.Ordinal)
            .Select(id => new Concept(id, id.Split(':')[1].Replace('-', ' '), ConceptKind.Method, 3))];
        IEnumerable<Relation> relations = leaves.SelectMany(leaf => (Relation[])
        [
            new(leaf.Id, HubId(leaf.Hub), EdgeType.IsA, 2, 0.9, null),
            CoOccurrence(leaf.Id, HubId((leaf.Hub + 1) % Hubs)),
        ]);
        return new ConceptGraph
        {
            Concepts = concepts,
            Aliases = [.. concepts.Select(concept => new Alias(concept.Id, concept.Name, 3, "name", 1))],
            Relations = [.. relations
                .OrderBy(relation => relation.FromId, StringComparer.Ordinal).ThenBy(relation => relation.ToId, StringComparer.Ordinal)
                .ThenBy(relation => relation.Type)],
        };
    }

    // Such an edge is stored once, from the smaller id.
    static Relation CoOccurrence(string one, string other) => string.CompareOrdinal(one, other) < 0
        ? new(one, other, EdgeType.CoOccurs, 2, 1, 4)
        : new(other, one, EdgeType.CoOccurs, 2, 1, 4);

    static string HubId(int hub) => string.Create(CultureInfo.InvariantCulture, $"method:hub-{hub}");

    static string LeafId(int hub, int number) => string.Create(CultureInfo.InvariantCulture, $"method:leaf-{hub}-{number}");
}
