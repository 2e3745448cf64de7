using GraphQL;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

sealed class DotNetFieldContext(IResolveFieldContext context, FieldShape shape, RequestScope scope) : FieldContext
{
    Arguments? _arguments;

    public override object? Source => context.Source;

    public override Arguments Arguments => _arguments ??= new Arguments(
        context.Arguments?.ToDictionary(argument => argument.Key, argument => argument.Value.Value) ?? [], shape.Defaults);

    public override RequestScope Scope => scope;

    public override CancellationToken Cancellation => context.CancellationToken;

    public override bool IsSelected(string subField) =>
        context.SubFields?.Values.Any(selected => selected.Field.Name.Value == subField) ?? false;
}
