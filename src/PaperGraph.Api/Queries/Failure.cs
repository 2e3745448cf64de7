using PaperGraph.Api.Fields;
using PaperGraph.Curation;
using PaperGraph.Storage;

namespace PaperGraph.Api.Queries;

/// <summary>An error as a client sees it: a sentence, and a code for <c>extensions.code</c>.</summary>
public sealed record Failure(string Message, string Code)
{
    public const string Internal = "INTERNAL";
    public const string Invalid = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>Where in the query; lines and columns count from 1. Null where it is about no place of it.</summary>
    public QueryPlace? Place { get; init; }

    /// <summary>Tells a client what an exception means for it, and nothing of what the exception says about us.</summary>
    public static Failure Of(Exception exception) => exception switch
    {
        BadInputException or InvalidCursorException or DecisionException => new(exception.Message, "BAD_INPUT"),
        NotInGraphException => new(exception.Message, "NOT_FOUND"),
        UnauthenticatedException => new(exception.Message, "UNAUTHENTICATED"),
        StoreUnavailableException => new(exception.Message, "STORE_UNAVAILABLE"),
        _ => new("Something went wrong on the server.", Internal),
    };
}

public readonly record struct QueryPlace(int Line, int Column);
