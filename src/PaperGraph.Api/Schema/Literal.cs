using System.Globalization;
using GraphQLParser.AST;

namespace PaperGraph.Api.Schema;

/// <summary>A value written in a query or in the schema.</summary>
static class Literal
{
    /// <param name="variables">Values by name; null where there are none.</param>
    public static object? Read(GraphQLValue value, IReadOnlyDictionary<string, object?>? variables) => value switch
    {
        GraphQLVariable variable => variables?.GetValueOrDefault(variable.Name.StringValue),
        GraphQLIntValue number when int.TryParse(number.Value, CultureInfo.InvariantCulture, out int small) => small,
        GraphQLIntValue number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        GraphQLStringValue text => (string)text.Value,
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLTrueBooleanValue => true,
        GraphQLFalseBooleanValue => false,
        GraphQLListValue list => (list.Values ?? []).Select(element => Read(element, variables)).ToList(),
        GraphQLObjectValue fields => (fields.Fields ?? [])
            .GroupBy(field => field.Name.StringValue, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Read(group.Last().Value, variables), StringComparer.Ordinal),
        _ => null,
    };
}
