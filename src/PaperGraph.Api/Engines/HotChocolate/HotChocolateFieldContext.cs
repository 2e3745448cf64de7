using HotChocolate;
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
        context.Selection.Field.Arguments.ToDictionary(argument => argument.Name, argument => context.ArgumentValue<object?>(argument.Name)),
        shape.Defaults);

    public override RequestScope Scope => context.GetGlobalState<RequestScope>(ScopeKey)!;

    public override CancellationToken Cancellation => context.RequestAborted;

    public override bool IsSelected(string subField) =>
        context.Selection.Type.NamedType() is IObjectType type
        && context.GetSelections(type).Any(selected => selected.Field.Name == subField);
}
