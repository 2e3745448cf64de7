using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.SystemTextJson;
using GraphQL.Utilities;
using Microsoft.Extensions.Logging;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Queries;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

/// <summary>Runs queries on graphql-dotnet, schema first.</summary>
public sealed partial class GraphQLDotNetEngine : IGraphQLEngine
{
    /// <summary>The types that stand behind Node and SearchResult.</summary>
    static readonly string[] Members = ["Paper", "Concept", "Repository"];

    readonly GraphQLSerializer _serializer = new(new ErrorTranslator());
    readonly DocumentExecuter _executer = new();
    readonly GraphQL.Types.Schema _schema;
    readonly ILogger _logger;

    public GraphQLDotNetEngine(SchemaShape shape, ResolverTable table, ILogger<GraphQLDotNetEngine> logger)
    {
        _logger = logger;
        _schema = GraphQL.Types.Schema.For(SchemaText.Sdl, builder => Bind(builder, shape, table));
        _schema.RegisterType(new DateScalar());
        _schema.Initialize();
    }

    public async Task<EngineAnswer> ExecuteAsync(ParsedQuery query, RequestScope scope, CancellationToken cancellation)
    {
        ExecutionResult result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = _schema,
            Query = query.Request.Query,
            Document = query.Document,
            OperationName = query.Request.OperationName,
            Variables = new Inputs(query.Request.Variables.ToDictionary()),
            UserContext = new RequestState(scope),
            CancellationToken = cancellation,
            UnhandledExceptionDelegate = LogUnexpected,
        });
        result.Errors = InOrder(result.Errors);
        using var json = new MemoryStream();
        await _serializer.WriteAsync(json, result, cancellation);
        return new EngineAnswer(result.Executed, result.Errors is { Count: > 0 }, json.GetBuffer().AsMemory(0, (int)json.Length));
    }

    static void Bind(SchemaBuilder builder, SchemaShape shape, ResolverTable table)
    {
        foreach (TypeShape type in shape.Types.Values.Where(type => type.IsObject))
        {
            TypeConfig config = builder.Types.For(type.Name);
            if (Members.Contains(type.Name))
                config.IsTypeOfFunc = table.Types[type.Name].IsInstanceOfType;
            foreach (FieldShape field in type.Fields.Values)
                config.FieldFor(field.Name).Resolver = ResolverOf(table.Find(type.Name, field), field);
        }
    }

    static FuncFieldResolver<object?> ResolverOf(FieldFunction function, FieldShape field) => new(async context =>
    {
        var state = (RequestState)context.UserContext;
        object? value = await function(new DotNetFieldContext(context, field, state.Scope));
        return value is Batch batch ? state.Batches.Add(batch) : value;
    });

    // Fields fail in the order in which their tasks end; a client gets the same answer twice.
    static ExecutionErrors? InOrder(ExecutionErrors? errors)
    {
        if (errors is null)
            return null;
        var sorted = new ExecutionErrors();
        sorted.AddRange(errors
            .OrderBy(error => error.Locations?.FirstOrDefault().Line)
            .ThenBy(error => error.Locations?.FirstOrDefault().Column)
            .ThenBy(error => string.Join('/', error.Path?.Select(part => part is int index ? $"{index:D8}" : part) ?? []), StringComparer.Ordinal));
        return sorted;
    }

    Task LogUnexpected(UnhandledExceptionContext context)
    {
        if (Failure.Of(context.OriginalException).Code == Failure.Internal)
            LogFieldFailed(context.OriginalException, context.FieldContext?.ParentType.Name, context.FieldContext?.FieldDefinition.Name);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "The field {Type}.{Field} failed")]
    partial void LogFieldFailed(Exception exception, string? type, string? field);
}
