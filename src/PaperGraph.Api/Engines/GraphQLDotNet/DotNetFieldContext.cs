using GraphQL;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Schema;
using PaperGraph.Storage;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

sealed class DotNetFieldContext(IResolveFieldContext context, FieldShape shape, IPaperGraphReader store) : FieldContext
{
    Arguments? _arguments;

    public override object? Source => context.Source;

    public override Arguments Arguments => _arguments ??= new Arguments(
        context.Arguments?.ToDictionary(argument => argument.Key, argument => argument.Value.Value) ?? [], shape.Defaults);

    public override IPaperGraphReader Store => store;

    public override CancellationToken Cancellation => context.CancellationToken;

    public override bool IsSelected(string subField) =>
        context.SubFields?.Values.Any(selected => selected.Field.Name.Value == subField) ?? false;
}
