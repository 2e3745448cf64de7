namespace PaperGraph.Storage.Sqlite;

/// <summary>Which table holds the rest of a node.</summary>
enum NodeType
{
    Paper,
    Concept,
    Repository,
}
