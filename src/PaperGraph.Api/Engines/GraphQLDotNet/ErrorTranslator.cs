using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

/// <summary>Gives graphql-dotnet's errors our codes, and the errors of our fields our words.</summary>
sealed class ErrorTranslator : IErrorInfoProvider
{
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        Failure failure = executionError switch
        {
            UnhandledError { InnerException: { } cause } => Failure.Of(cause),
            ValidationError or RequestError => new Failure(executionError.Message, Failure.Invalid),
            _ => Failure.Of(executionError.InnerException ?? executionError),
        };
        return new ErrorInfo
        {
            Message = failure.Message,
            Extensions = new Dictionary<string, object?> { ["code"] = failure.Code },
        };
    }
}
