using System.Collections;
using HotChocolate.Language;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>Variables as literals: what Hot Chocolate checks most strictly against their types.</summary>
static class InputValues
{
    public static IReadOnlyDictionary<string, object?> Of(IReadOnlyDictionary<string, object?> variables) =>
        variables.ToDictionary(variable => variable.Key, variable => (object?)Of(variable.Value), StringComparer.Ordinal);

    static IValueNode Of(object? value) => value switch
    {
        null => NullValueNode.Default,
        string text => new StringValueNode(text),
        bool flag => new BooleanValueNode(flag),
        int number => new IntValueNode(number),
        long number => new IntValueNode(number),
        double number => new FloatValueNode(number),
        IReadOnlyDictionary<string, object?> fields =>
            new ObjectValueNode([.. fields.Select(field => new ObjectFieldNode(field.Key, Of(field.Value)))]),
        IEnumerable elements => new ListValueNode([.. elements.Cast<object?>().Select(Of)]),
        _ => throw new ArgumentException($"No variable is of type {value.GetType()}.", nameof(value)),
    };
}
