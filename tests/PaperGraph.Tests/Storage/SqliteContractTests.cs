using PaperGraph.Storage;

namespace PaperGraph.Tests.Storage;

public sealed class SqliteBackend : StoreBackend
{
    readonly SqliteFolder _folder = new();

    public override async Task<IPaperGraphStore> OpenEmptyAsync() => await _folder.OpenAsync();

    public override Task<IReadOnlyList<string>> RowsAsync() => Task.FromResult<IReadOnlyList<string>>(SqliteRows.Of(_folder.PathOf("p.db")));

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class SqliteWritingTests : WritingContract<SqliteBackend>;

public sealed class SqliteDecisionTests : DecisionContract<SqliteBackend>;

public sealed class SqliteClaimTests : ClaimContract<SqliteBackend>;

public sealed class SqliteLookupTests : LookupContract<SqliteBackend>;

public sealed class SqlitePaperTests : PaperContract<SqliteBackend>;

public sealed class SqliteConceptTests : ConceptContract<SqliteBackend>;

public sealed class SqliteSearchTests : SearchContract<SqliteBackend>;

public sealed class SqliteFactTests : FactContract<SqliteBackend>;

public sealed class SqliteLinkTests : LinkContract<SqliteBackend>;

public sealed class SqliteNeighbourTests : NeighbourContract<SqliteBackend>;

public sealed class SqliteSharingTests : SharingContract<SqliteBackend>;

public sealed class SqliteLineageTests : LineageContract<SqliteBackend>;

public sealed class SqlitePathTests : PathContract<SqliteBackend>;

public sealed class SqliteSimilarTests : SimilarContract<SqliteBackend>;

public sealed class SqliteEvidenceTests : EvidenceContract<SqliteBackend>;

public sealed class SqliteRandomGraphTests : RandomGraphContract<SqliteBackend>;

public sealed class SqliteGrowingTests : GrowingContract<SqliteBackend>;
