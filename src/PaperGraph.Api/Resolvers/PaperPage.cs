using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>A page of papers and the filter it answers, which its facets count over.</summary>
sealed record PaperPage(Page<Paper> Page, PaperFilter Filter);
