namespace PaperGraph.Api.Fields;

/// <summary>A change to the graph without a valid API key. The message is for the client.</summary>
public sealed class UnauthenticatedException(string message) : Exception(message);
