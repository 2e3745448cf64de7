using PaperGraph.Curation;
using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

/// <summary>What stores keep of curators' work.</summary>
public abstract class DecisionContract<TBackend> : StoreContract<TBackend>
    where TBackend : StoreBackend, new()
{
    static readonly DateTimeOffset Noon = new(2026, 1, 31, 12, 0, 0, 123, TimeSpan.Zero);

    static readonly Decision Merge = new(DecisionAction.SameAs, ["β-VAE", "beta \"VAE\""])
    {
        Number = 1,
        Name = "β-VAE",
        Reason = "One model.",
        By = "ada",
        At = Noon,
    };

    [Fact]
    public async Task A_decision_comes_back_whole()
    {
        var retype = new Decision(DecisionAction.Type, ["ImageNet"]) { Number = 2, Kind = ConceptKind.Benchmark, By = "kurt", At = Noon };
        var reject = new Decision(DecisionAction.Reject, ["SAM"])
        {
            Number = 10,
            Paper = "paper:p1",
            By = "kurt",
            At = Noon,
            Undone = new Undoing("ada", Noon.AddDays(1)),
        };

        await ChangeAsync([reject, Merge, retype]);

        Assert.Equivalent(new[] { Merge, retype, reject }, await Store.DecisionsAsync(Cancellation), strict: true);
    }

    [Fact]
    public async Task An_undone_decision_takes_the_place_of_itself()
    {
        await ChangeAsync([Merge]);

        await ChangeAsync([Merge with { Undone = new Undoing("kurt", Noon) }]);

        Assert.Equal("kurt", Assert.Single(await Store.DecisionsAsync(Cancellation)).Undone?.By);
    }

    [Fact]
    public async Task Papers_decisions_and_graph_change_together()
    {
        SaveCounts counts = await Store.ChangeAsync(
            new GraphChange(SampleGraph.Graph, [Some.PaperNaming("p1", "BERT")], [Merge]), Cancellation);

        Assert.Equal(new SaveCounts(Added: 1, 0, 0), counts);
        Assert.Equal("p1", (await Store.ExtractionsAsync(Cancellation).SingleAsync(Cancellation)).Paper.Id);
        Assert.Single(await Store.DecisionsAsync(Cancellation));
        Assert.NotNull((await Store.FindAsync([SampleGraph.Diffusion], Cancellation))[0]);
    }

    [Fact]
    public async Task A_change_that_fails_changes_nothing()
    {
        var broken = new ConceptGraph { Facts = [new Fact("paper:of-nobody", "method:of-nobody", Role.Uses, 1, [])] };

        await Assert.ThrowsAnyAsync<Exception>(
            () => Store.ChangeAsync(new GraphChange(broken, [Some.PaperNaming("p1", "BERT")], [Merge]), Cancellation));

        Assert.Empty(await Store.DecisionsAsync(Cancellation));
        Assert.Empty(await Store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_cancelled_change_changes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Store.ChangeAsync(new GraphChange(SampleGraph.Graph, [Some.PaperNaming("p1")], [Merge]), cancelled.Token));

        Assert.Empty(await Store.DecisionsAsync(Cancellation));
    }

    [Fact]
    public async Task Clearing_papers_keeps_decisions_and_clearing_all_does_not()
    {
        await Store.ChangeAsync(new GraphChange(SampleGraph.Graph, [Some.PaperNaming("p1")], [Merge]), Cancellation);

        await Store.ClearPapersAsync(Cancellation);
        IReadOnlyList<Decision> kept = await Store.DecisionsAsync(Cancellation);
        List<ExtractedPaper> papers = await Store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation);
        await Store.ClearAsync(Cancellation);

        Assert.Single(kept);
        Assert.Empty(papers);
        Assert.Empty(await Store.DecisionsAsync(Cancellation));
    }

    Task<SaveCounts> ChangeAsync(IReadOnlyList<Decision> decisions) => Store.ChangeAsync(new GraphChange(new ConceptGraph(), [], decisions), Cancellation);
}
