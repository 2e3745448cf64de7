using System.Globalization;
using GraphQLParser.AST;
using PaperGraph.Api.Queries;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Limits;

/// <summary>Refuses queries that ask for too much, before any of it is executed.</summary>
public sealed class QueryLimits(SchemaShape shape, ApiOptions options)
{
    /// <summary>The standard introspection query nests once; each level more multiplies the answer by the size of the schema.</summary>
    const int MaxIntrospection = 2;

    const int MaxFragments = 100;

    /// <exception cref="RefusedException">The query goes beyond a limit, and the message says by how much.</exception>
    public void Check(ParsedQuery query)
    {
        // Before it is measured: a chain of thousands of fragments would be walked as deep.
        Check("fragments", query.Document.Definitions.Count(definition => definition is GraphQLFragmentDefinition), MaxFragments);
        Measure measure = QueryMeter.Of(shape, query);
        Check("levels deep", measure.Depth, options.MaxDepth);
        Check("fields at its root", measure.Fields, options.MaxRootFields);
        Check("aliases", measure.Aliases, options.MaxAliases);
        Check("nested lists of types in its introspection", measure.Introspection, MaxIntrospection);
        Check("rows by its 'first', 'limit' and 'ids' arguments, multiplied where they are nested", measure.Cost, options.MaxCost);
    }

    /// <summary>The rows that a query can bring.</summary>
    public double CostOf(ParsedQuery query) => QueryMeter.Of(shape, query).Cost;

    static void Check(string what, double asked, int allowed)
    {
        if (asked <= allowed)
            return;
        string amount = asked < int.MaxValue ? asked.ToString("N0", CultureInfo.InvariantCulture) : "countless";
        string limit = allowed.ToString("N0", CultureInfo.InvariantCulture);
        throw RefusedException.Document($"The query asks for too much: {amount} {what}, where {limit} are allowed.", "LIMIT_EXCEEDED");
    }
}
