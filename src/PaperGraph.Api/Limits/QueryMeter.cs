using GraphQLParser.AST;
using PaperGraph.Api.Queries;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Limits;

/// <summary>Measures a query on its parsed document: fragments where they are spread, variables by their values.</summary>
/// <remarks>What the schema does not have measures nothing: validation refuses it.</remarks>
sealed class QueryMeter
{
    readonly SchemaShape _shape;
    readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);
    readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);

    // A fragment is measured once, however often it is spread; one being measured measures nothing in itself.
    readonly Dictionary<string, Measure> _measured = new(StringComparer.Ordinal);

    QueryMeter(SchemaShape shape, ParsedQuery query)
    {
        _shape = shape;
        foreach (GraphQLFragmentDefinition fragment in query.Document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        foreach (GraphQLVariableDefinition variable in query.Operation.Variables?.Items ?? [])
            if (variable.DefaultValue is not null)
                _variables[variable.Variable.Name.StringValue] = Literal.Read(variable.DefaultValue, null);
        foreach ((string name, object? value) in query.Request.Variables)
            _variables[name] = value;
    }

    public static Measure Of(SchemaShape shape, ParsedQuery query) =>
        new QueryMeter(shape, query).Of(query.Operation.SelectionSet, query.IsQuery ? "Query" : "Mutation");

    Measure Of(GraphQLSelectionSet? set, string type) =>
        (set?.Selections ?? []).Aggregate(new Measure(), (sum, selection) => sum + Of(selection, type));

    Measure Of(ASTNode selection, string type) => selection switch
    {
        GraphQLField field when IsIntrospection(type) || IsIntrospection(field.Name.StringValue) => OfIntrospection(field),
        GraphQLField field => Of(field, type),
        GraphQLInlineFragment fragment => Of(fragment.SelectionSet, fragment.TypeCondition?.Type.Name.StringValue ?? type),
        GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
        _ => new Measure(),
    };

    Measure Of(GraphQLField field, string type)
    {
        var itself = new Measure(Depth: 1, Cost: 0, Fields: 1, Aliases: field.Alias is null ? 0 : 1, Introspection: 0);
        if (_shape.Find(type, field.Name.StringValue) is not FieldShape shape || !_shape.IsComposite(shape.Type))
            return itself;
        Measure below = Of(field.SelectionSet, shape.Type);
        double rows = Price.Rows(type, shape, ArgumentsOf(field, shape));
        bool isFree = Price.IsCountedAbove(type, shape.Name) || (!shape.IsList && rows == 1 && type != "Query");
        return itself with
        {
            Depth = 1 + below.Depth,
            Cost = (isFree ? 0 : rows) + rows * below.Cost,
            Aliases = itself.Aliases + below.Aliases,
            Introspection = below.Introspection,
        };
    }

    Measure OfIntrospection(GraphQLField field)
    {
        Measure below = Of(field.SelectionSet, "__Type");
        bool isList = field.Name.StringValue is "fields" or "inputFields" or "interfaces" or "possibleTypes";
        return new Measure(
            Depth: 1, Cost: 0, Fields: 1, Aliases: (field.Alias is null ? 0 : 1) + below.Aliases, below.Introspection + (isList ? 1 : 0));
    }

    Measure OfFragment(string name)
    {
        if (_measured.TryGetValue(name, out Measure known))
            return known;
        if (!_fragments.TryGetValue(name, out GraphQLFragmentDefinition? fragment))
            return new Measure();
        _measured[name] = new Measure();
        return _measured[name] = Of(fragment.SelectionSet, fragment.TypeCondition.Type.Name.StringValue);
    }

    Dictionary<string, object?> ArgumentsOf(GraphQLField field, FieldShape shape)
    {
        var arguments = new Dictionary<string, object?>(shape.Defaults, StringComparer.Ordinal);
        foreach (GraphQLArgument argument in field.Arguments?.Items ?? [])
            if (Literal.Read(argument.Value, _variables) is { } value)
                arguments[argument.Name.StringValue] = value;
        return arguments;
    }

    static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
