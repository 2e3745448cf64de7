namespace PaperGraph.Curation;

/// <summary>A decision cannot be made, or taken back. The message is a sentence for the person who asked for it.</summary>
public sealed class DecisionException(string message) : Exception(message);
