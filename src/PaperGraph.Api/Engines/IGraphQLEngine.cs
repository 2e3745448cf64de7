using PaperGraph.Api.Fields;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Engines;

/// <summary>Validates and executes a query: one implementation for each GraphQL library that can.</summary>
/// <remarks>
/// Implementations bind the resolver table to the schema once and are then immutable. They ask the batches of one
/// group and level with one call, and let no text of an unexpected exception into an answer.
/// </remarks>
public interface IGraphQLEngine
{
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<EngineAnswer> ExecuteAsync(ParsedQuery query, RequestScope scope, CancellationToken cancellation);
}

/// <param name="IsExecuted">False where the query did not pass validation, so that there is no <c>data</c>.</param>
/// <param name="HasErrors">Whether the answer reports any error.</param>
/// <param name="Json">The whole GraphQL response, UTF-8.</param>
public sealed record EngineAnswer(bool IsExecuted, bool HasErrors, ReadOnlyMemory<byte> Json);
