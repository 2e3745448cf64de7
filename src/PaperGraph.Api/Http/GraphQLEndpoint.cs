using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PaperGraph.Api.Editing;
using PaperGraph.Api.Engines;
using PaperGraph.Api.Fields;
using PaperGraph.Api.Keys;
using PaperGraph.Api.Limits;
using PaperGraph.Api.Queries;
using PaperGraph.Api.Schema;
using PaperGraph.Storage;

namespace PaperGraph.Api.Http;

/// <summary>GraphQL over HTTP, on whatever engine: POST for everything, GET for queries.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
sealed partial class GraphQLEndpoint(
    IPaperGraphReader store, IGraphQLEngine engine, QueryLimits limits, Gate gate, ApiOptions options, ILogger<GraphQLEndpoint> logger,
    GraphEditor? editor = null)
{
    public async Task HandleAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Query.ContainsKey("sdl"))
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(SchemaText.Sdl, http.RequestAborted);
            return;
        }
        string? mediaType = MediaTypes.Negotiate(http.Request);
        http.Response.Headers.Append("Vary", "Accept");
        try
        {
            if (mediaType is null)
                throw RefusedException.Request(
                    StatusCodes.Status406NotAcceptable, $"Answers are {MediaTypes.Response} or {MediaTypes.Json}, and the Accept header takes neither.");
            await AnswerAsync(http, mediaType);
        }
        catch (RefusedException refusal)
        {
            int status = refusal.IsAboutDocument && mediaType == MediaTypes.Json ? StatusCodes.Status200OK : refusal.Status;
            await WriteAsync(http, status, mediaType ?? MediaTypes.Json, ErrorJson.Of(refusal.Failure));
        }
        catch (StoreUnavailableException exception)
        {
            LogStoreUnavailable(exception);
            await WriteAsync(http, StatusCodes.Status503ServiceUnavailable, mediaType!, ErrorJson.Of(Failure.Of(exception)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            LogFailed(exception);
            await WriteAsync(http, StatusCodes.Status500InternalServerError, mediaType!, ErrorJson.Of(Failure.Of(exception)));
        }
    }

    async Task AnswerAsync(HttpContext http, string mediaType)
    {
        ParsedQuery query = ParsedQuery.Parse(await RequestReader.ReadAsync(http.Request, http.RequestAborted));
        var counted = new CountingReader(store);
        http.Features.Set(new OperationLog(query, counted));
        if (HttpMethods.IsGet(http.Request.Method) && await IsAnsweredAsync(http, mediaType, query, counted))
            return;
        var scope = new RequestScope(counted)
        {
            WithEvidence = query.AsksFor("evidence"),
            Editor = query.IsQuery ? null : EditorOf(http, query),
        };
        limits.Check(query);
        EngineAnswer answer = await InTimeAsync(
            limit => engine.ExecuteAsync(query, scope, limit), query.IsQuery ? options.Timeout : options.MutationTimeout, http.RequestAborted);
        if (answer.HasErrors)
            http.Response.Headers.Remove("ETag");
        int status = answer.IsExecuted || mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        await WriteAsync(http, status, mediaType, answer.Json);
    }

    /// <summary>Asked before anything else is said of a mutation: who may not change the graph need not learn how one would.</summary>
    Editor? EditorOf(HttpContext http, ParsedQuery query)
    {
        string owner = gate.Check(http, query);
        return editor is null ? null : new Editor(editor, owner);
    }

    /// <summary>What GET alone does: it changes nothing, and it answers 304 where the client has this answer already.</summary>
    async Task<bool> IsAnsweredAsync(HttpContext http, string mediaType, ParsedQuery query, CountingReader counted)
    {
        if (!query.IsQuery)
        {
            http.Response.Headers.Allow = "POST";
            throw RefusedException.Request(StatusCodes.Status405MethodNotAllowed, "GET is for queries only. Send a mutation by POST.");
        }
        string version = await InTimeAsync(counted.VersionAsync, options.Timeout, http.RequestAborted);
        string tag = EntityTag.Of(version, mediaType, query.Request);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        if (!EntityTag.Matches(http.Request, tag))
            return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>On another thread and not awaited past the limit, so that a call which ignores cancellation hangs nobody.</summary>
    static async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> ask, TimeSpan time, CancellationToken aborted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        limit.CancelAfter(time);
        try
        {
            CancellationToken cancellation = limit.Token;
            return await Task.Run(() => ask(cancellation), cancellation).WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            throw RefusedException.Request(
                StatusCodes.Status503ServiceUnavailable,
                FormattableString.Invariant($"The query took longer than {time.TotalSeconds} seconds and was stopped. Ask for less at once."),
                "TIMEOUT");
        }
    }

    static async Task WriteAsync(HttpContext http, int status, string mediaType, ReadOnlyMemory<byte> json)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType + "; charset=utf-8";
        if (http.Response.Headers.ETag.Count == 0)
            http.Response.Headers.CacheControl = "no-store";
        OperationLog.WriteTimingTo(http);
        await http.Response.Body.WriteAsync(json, http.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "A GraphQL request failed")]
    partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Error, "The store is not available")]
    partial void LogStoreUnavailable(Exception exception);
}
