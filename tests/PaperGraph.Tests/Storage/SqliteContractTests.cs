using PaperGraph.Storage;

namespace PaperGraph.Tests.Storage;

public sealed class SqliteWritingTests : WritingContract
{
    readonly SqliteFolder _folder = new();

    protected override async Task<IPaperGraphStore> OpenEmptyAsync() => await _folder.OpenAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
