namespace PaperGraph.Storage;

/// <param name="Extractor">The name and version of what extracted it.</param>
readonly record struct StoredPaper(Paper Paper, string Extractor);
