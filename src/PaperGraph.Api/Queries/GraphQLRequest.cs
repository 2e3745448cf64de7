namespace PaperGraph.Api.Queries;

/// <summary>What a client sends.</summary>
/// <param name="Variables">
/// Values by name, made of strings, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, booleans, null,
/// lists and dictionaries of these.
/// </param>
public sealed record GraphQLRequest(string Query, string? OperationName, IReadOnlyDictionary<string, object?> Variables);
