namespace PaperGraph.Corpus;

/// <summary>A source is not what it should be. The message names the file, the line and what was expected.</summary>
public sealed class CorpusFormatException(string message, Exception? inner = null) : Exception(message, inner);
