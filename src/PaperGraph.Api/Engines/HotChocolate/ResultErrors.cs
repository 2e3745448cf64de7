using HotChocolate;
using HotChocolate.Execution;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>Gives Hot Chocolate's errors our codes and an order, and the errors of our fields our words.</summary>
static class ResultErrors
{
    public static IOperationResult Translate(IOperationResult result)
    {
        if (result.Errors is not { Count: > 0 } errors)
            return result;
        // Fields fail in the order in which their tasks end; a client gets the same answer twice.
        IEnumerable<IError> sorted = errors
            .OrderBy(error => error.Locations is { Count: > 0 } places ? places[0] : default)
            .ThenBy(PathOf, StringComparer.Ordinal)
            .Select(error => Translate(error, isExecuted: result.IsDataSet));
        OperationResultBuilder translated = OperationResultBuilder.New().AddErrors(sorted);
        return result.IsDataSet ? translated.SetData(result.Data).Build() : translated.Build();
    }

    static IError Translate(IError error, bool isExecuted)
    {
        Failure failure = error.Exception is { } cause ? Failure.Of(cause)
            : isExecuted ? Failure.Of(new InvalidOperationException(error.Message))
            : new Failure(error.Message, Failure.Invalid);
        return error.WithMessage(failure.Message).WithExtensions(null).WithCode(failure.Code);
    }

    static string PathOf(IError error) =>
        string.Join('/', (error.Path?.ToList() ?? []).Select(part => part is int index ? $"{index:D8}" : part));
}
