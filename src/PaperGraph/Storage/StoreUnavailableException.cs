namespace PaperGraph.Storage;

/// <summary>The store cannot be opened, reached or written to. The message names it, and the way out.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
