using PaperGraph.Storage;

namespace PaperGraph;

/// <summary>What a build did, and what the graph holds after it.</summary>
/// <param name="PapersRead">How many papers came in, copies included.</param>
/// <param name="Saved">What became of them.</param>
/// <param name="Applied">How much of the graph had to be written for it.</param>
/// <param name="Papers">How many papers are in the graph.</param>
/// <param name="Concepts">How many concepts are in the graph.</param>
public sealed record BuildReport(int PapersRead, SaveCounts Saved, ApplyCounts Applied, int Papers, int Concepts);
