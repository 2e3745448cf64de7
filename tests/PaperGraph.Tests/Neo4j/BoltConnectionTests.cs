#if FULL_STACK
using PaperGraph.Neo4j;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

public sealed class BoltConnectionTests : CypherConnectionContract
{
    private protected override string Address() => Needs.Neo4jBolt();

    private protected override ICypherConnection Open(Neo4jAddress address) => new BoltConnection(address);
}
#endif
