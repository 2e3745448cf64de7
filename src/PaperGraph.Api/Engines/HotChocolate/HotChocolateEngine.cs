using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Serialization;
using HotChocolate.Fetching;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Queries;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>Runs queries on Hot Chocolate, schema first.</summary>
public sealed partial class HotChocolateEngine : IGraphQLEngine
{
    static readonly JsonResultFormatter Formatter = new();

    readonly IRequestExecutor _executor;
    readonly ILogger _logger;

    public HotChocolateEngine(SchemaShape shape, ResolverTable table, ILogger<HotChocolateEngine> logger)
    {
        _logger = logger;
        // Waits for nothing: the schema is a text in memory.
        _executor = Bind(shape, table).BuildRequestExecutorAsync().AsTask().GetAwaiter().GetResult();
    }

    public async Task<EngineAnswer> ExecuteAsync(ParsedQuery query, RequestScope scope, CancellationToken cancellation)
    {
        IOperationRequest request = OperationRequestBuilder.New()
            .SetDocument(query.Request.Query)
            .SetOperationName(query.Request.OperationName)
            .SetVariableValues(InputValues.Of(query.Request.Variables))
            .SetGlobalState(HotChocolateFieldContext.ScopeKey, scope)
            .Build();
        await using IExecutionResult executed = await _executor.ExecuteAsync(request, cancellation);
        cancellation.ThrowIfCancellationRequested();
        IOperationResult result = ResultErrors.Translate(executed.ExpectOperationResult());
        using var json = new MemoryStream();
        await Formatter.FormatAsync(result, json, cancellation);
        return new EngineAnswer(result.IsDataSet, result.Errors is { Count: > 0 }, json.GetBuffer().AsMemory(0, (int)json.Length));
    }

    IRequestExecutorBuilder Bind(SchemaShape shape, ResolverTable table)
    {
        IRequestExecutorBuilder builder = new ServiceCollection()
            .AddScoped<IBatchHandler, LevelDispatcher>()
            .AddGraphQL()
            .UseField(next => context => LevelDispatcher.WatchAsync(next, context))
            .AddDocumentFromString(SchemaText.Sdl)
            .AddType<DateScalar>()
            .ModifyOptions(options => options.DefaultIsOfTypeCheck = (type, _, value) => table.Types[type.Name].IsInstanceOfType(value))
            // The endpoint has a limit of its own.
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromDays(1));
        foreach (TypeShape type in shape.Types.Values.Where(type => type.IsObject))
            foreach (FieldShape field in type.Fields.Values)
                builder.AddResolver(type.Name, field.Name, ResolverOf(type.Name, field, table.Find(type.Name, field)));
        return builder;
    }

    Func<IResolverContext, ValueTask<object?>> ResolverOf(string type, FieldShape field, FieldFunction function) => async context =>
    {
        try
        {
            object? value = await function(new HotChocolateFieldContext(context, field));
            return value is Batch batch ? await BatchLoader.LoadAsync(context, batch) : value;
        }
        catch (Exception exception) when (Failure.Of(exception).Code == Failure.Internal && !context.RequestAborted.IsCancellationRequested)
        {
            LogFieldFailed(exception, type, field.Name);
            throw;
        }
    };

    [LoggerMessage(LogLevel.Error, "The field {Type}.{Field} failed")]
    partial void LogFieldFailed(Exception exception, string type, string field);
}
