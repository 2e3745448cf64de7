namespace PaperGraph.Api.Fields;

/// <summary>An argument is out of its bounds. The message is for the client.</summary>
public sealed class BadInputException(string message) : Exception(message);
