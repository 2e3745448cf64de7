namespace PaperGraph.Tests.Neo4j;

/// <summary>The server has one database: tests that use it run one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jServer
{
    public const string Name = "Neo4j";
}
