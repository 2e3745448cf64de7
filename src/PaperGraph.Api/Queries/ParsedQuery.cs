using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace PaperGraph.Api.Queries;

/// <summary>A request whose document was parsed and whose operation was found.</summary>
public sealed record ParsedQuery(GraphQLRequest Request, GraphQLDocument Document, GraphQLOperationDefinition Operation)
{
    public bool IsQuery => Operation.Operation == OperationType.Query;

    /// <summary>The operation's name, or the names of its root fields where it has none.</summary>
    public string Name =>
        Operation.Name?.StringValue
        ?? string.Join(',', Operation.SelectionSet.Selections.OfType<GraphQLField>().Select(root => root.Name.StringValue).Take(5));

    /// <summary>Whether a field of that name is asked for anywhere in the document: what no field shows need not be read.</summary>
    public bool AsksFor(string field) =>
        Document.Definitions.OfType<IHasSelectionSetNode>().Any(definition => AsksFor(definition.SelectionSet, field));

    /// <exception cref="RefusedException">The document cannot be parsed, or does not say which operation to run.</exception>
    public static ParsedQuery Parse(GraphQLRequest request)
    {
        GraphQLDocument document = ParseDocument(request.Query);
        return new ParsedQuery(request, document, OperationOf(document, request.OperationName));
    }

    static bool AsksFor(GraphQLSelectionSet? selected, string field) =>
        selected?.Selections.Any(selection =>
            (selection as GraphQLField)?.Name.Value == field || AsksFor((selection as IHasSelectionSetNode)?.SelectionSet, field)) ?? false;

    static GraphQLDocument ParseDocument(string query)
    {
        try
        {
            return Parser.Parse(query, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            var place = new QueryPlace(exception.Location.Line, exception.Location.Column);
            throw RefusedException.Document($"The query cannot be parsed: {exception.Description}", "GRAPHQL_PARSE_FAILED", place);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw RefusedException.Document("The query is nested too deeply to be parsed.", "GRAPHQL_PARSE_FAILED");
        }
    }

    static GraphQLOperationDefinition OperationOf(GraphQLDocument document, string? name)
    {
        GraphQLOperationDefinition[] operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];
        GraphQLOperationDefinition[] found = name is null
            ? operations
            : [.. operations.Where(operation => operation.Name?.StringValue == name)];
        return (found, name) switch
        {
            ([GraphQLOperationDefinition operation, ..], not null) => operation,
            ([GraphQLOperationDefinition operation], null) => operation,
            ([], null) => throw Unclear("The query holds no operation."),
            ([], _) => throw Unclear($"The query holds no operation named '{name}'."),
            _ => throw Unclear("The query holds several operations: say which one to run in 'operationName'."),
        };
    }

    static RefusedException Unclear(string message) => RefusedException.Document(message, "OPERATION_RESOLUTION_FAILURE");
}
