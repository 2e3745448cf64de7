namespace PaperGraph.Cli;

/// <summary>A command cannot do its work. The message is a sentence for the person who typed it.</summary>
sealed class CommandException(string message) : Exception(message);
