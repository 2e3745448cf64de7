using System.Collections;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Engines.HotChocolate;

sealed class HotChocolateFieldContext(IResolverContext context, FieldShape shape) : FieldContext
{
    /// <summary>Under which a request carries its scope.</summary>
    public const string ScopeKey = "scope";

    Arguments? _arguments;

    public override object? Source => context.Parent<object?>();

    public override Arguments Arguments => _arguments ??= new Arguments(
        context.Selection.Field.Arguments.ToDictionary(argument => argument.Name, argument => Given(context.ArgumentValue<object?>(argument.Name), context.ArgumentLiteral<IValueNode>(argument.Name))),
        shape.Defaults);

    public override RequestScope Scope => context.GetGlobalState<RequestScope>(ScopeKey)!;

    public override CancellationToken Cancellation => context.RequestAborted;

    public override bool IsSelected(string subField) =>
        context.Selection.Type.NamedType() is IObjectType type
        && context.GetSelections(type).Any(selected => selected.Field.Name == subField);

    /// <summary>Without the fields of input objects that were left out: Hot Chocolate gives such a day as that of the year 1.</summary>
    static object? Given(object? value, IValueNode literal) => (value, literal) switch
    {
        (IReadOnlyDictionary<string, object?> fields, ObjectValueNode given) =>
            given.Fields.ToDictionary(field => field.Name.Value, field => Given(fields[field.Name.Value], field.Value)),
        (IList elements, ListValueNode given) => elements.Cast<object?>().Zip(given.Items, Given).ToList(),
        (IList elements, ObjectValueNode given) => elements.Cast<object?>().Select(element => Given(element, given)).ToList(),
        _ => value,
    };
}
