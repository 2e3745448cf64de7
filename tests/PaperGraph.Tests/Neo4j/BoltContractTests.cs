#if FULL_STACK
using PaperGraph.Tests.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

public sealed class BoltBackend : Neo4jBackend
{
    private protected override string Address() => Needs.Neo4jBolt();
}

[Collection(Neo4jServer.Name)]
public sealed class BoltWritingTests : WritingContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltDecisionTests : DecisionContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltClaimTests : ClaimContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltLookupTests : LookupContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltPaperTests : PaperContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltConceptTests : ConceptContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltSearchTests : SearchContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltFactTests : FactContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltLinkTests : LinkContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltNeighbourTests : NeighbourContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltSharingTests : SharingContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltLineageTests : LineageContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltPathTests : PathContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltSimilarTests : SimilarContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltEvidenceTests : EvidenceContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltRandomGraphTests : RandomGraphContract<BoltBackend>;

[Collection(Neo4jServer.Name)]
public sealed class BoltGrowingTests : GrowingContract<BoltBackend>;
#endif
