namespace PaperGraph.Api;

/// <summary>The server cannot start as it is configured. The message names the setting, and what it must be.</summary>
public sealed class BadConfigurationException(string message) : Exception(message);
