namespace PaperGraph.Api.Queries;

/// <summary>A request is not executed, for a reason that its sender can mend.</summary>
/// <param name="status">The HTTP status.</param>
public sealed class RefusedException(int status, Failure failure) : Exception(failure.Message)
{
    public int Status { get; } = status;

    public Failure Failure { get; } = failure;

    /// <summary>
    /// Whether the request itself was in order and its GraphQL document was not: then <c>application/json</c> answers
    /// with 200, as clients of that media type expect.
    /// </summary>
    public bool IsAboutDocument { get; init; }

    public static RefusedException Request(int status, string message, string code = "BAD_REQUEST") =>
        new(status, new Failure(message, code));

    public static RefusedException Document(string message, string code, QueryPlace? place = null) =>
        new(400, new Failure(message, code) { Place = place }) { IsAboutDocument = true };
}
