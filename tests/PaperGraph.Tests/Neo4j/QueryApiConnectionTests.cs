using PaperGraph.Neo4j;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

public sealed class QueryApiConnectionTests : CypherConnectionContract
{
    private protected override string Address() => Needs.Neo4j();

    private protected override ICypherConnection Open(Neo4jAddress address) => new QueryApiConnection(address);
}
