using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Lineage;

/// <param name="Contexts">What other papers say of the names and of the words between them.</param>
sealed record LineageModel(ContextCounts Contexts, BoostedTrees Trees);
