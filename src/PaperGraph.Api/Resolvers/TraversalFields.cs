using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>The rows of the traversals. Each brings what proves it along.</summary>
static class TraversalFields
{
    public static void AddTo(ResolverTable table)
    {
        table.Type<GraphEdge>("GraphEdge").Field("evidence", EdgeEvidence);
        table.Connection<SharingPaper>("Sharing", row => row.Paper)
            .Field("shared", row => row.Item.Shared);
        table.Type<SharedBenchmark>("Shared")
            .Evidence(shared => shared.Evidence)
            .Evidence(shared => shared.OtherEvidence, "otherEvidence");
        table.Connection<Descendant>("Descendant", row => row.Concept)
            .Field("depth", row => row.Item.Depth)
            .Field("support", row => row.Item.Support)
            .Field("confidence", row => row.Item.Confidence)
            .Field("path", row => row.Item.Path);
        table.Type<Neighbourhood>("Neighbourhood");
        table.Type<NeighbourhoodNode>("NeighbourhoodNode");
        table.Type<NeighbourGroup>("NeighbourGroup");
        table.Type<GraphPath>("Path").Field("length", path => path.Edges.Count);
        table.Connection<SimilarPaper>("Similar", row => row.Paper)
            .Field("score", row => row.Item.Score)
            .Field("shared", row => row.Item.Shared);
        table.Connection<SearchHit>("Search", hit => hit.Node)
            .Field("matched", row => row.Item.Matched);
    }

    static object EdgeEvidence(GraphEdge edge, FieldContext field)
    {
        (int first, int skip) = field.FirstAndSkip();
        bool inPreview = edge.EvidenceTotal <= edge.Evidence.Count || skip + (long)first <= edge.Evidence.Count;
        if (inPreview)
            return edge.Evidence.Skip(skip).Take(first);
        return field.Batch("Evidence", edge.Key, edges => field.Store.EvidenceAsync(edges, first, skip, field.Cancellation));
    }
}
