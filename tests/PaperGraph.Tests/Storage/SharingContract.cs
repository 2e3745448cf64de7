using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class SharingContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Papers_share_what_the_paper_asked_about_reaches()
    {
        await AssertSharingAsync(
            new SharingQuestion { Paper = SampleGraph.Denoising },
            (SampleGraph.Latent, [SampleGraph.ImageNet]), (SampleGraph.Transformer, [SampleGraph.ImageNet]), (SampleGraph.Undated, [SampleGraph.Cifar10]));
    }

    [Fact]
    public async Task Without_a_paper_they_share_what_any_other_reaches_and_the_most_shared_come_first()
    {
        await AssertSharingAsync(
            new SharingQuestion(),
            (SampleGraph.Denoising, [SampleGraph.ImageNet, SampleGraph.Cifar10]), (SampleGraph.Latent, [SampleGraph.ImageNet, SampleGraph.Coco]),
            (SampleGraph.Turbo, [SampleGraph.Coco]), (SampleGraph.Transformer, [SampleGraph.ImageNet]), (SampleGraph.Undated, [SampleGraph.Cifar10]));
        await AssertPagesJoinToWholeAsync(page => Store.PapersSharingBenchmarkAsync(new SharingQuestion(), page, Cancellation));
    }

    [Fact]
    public async Task Datasets_count_unless_they_are_left_out()
    {
        await AssertSharingAsync(
            new SharingQuestion { Paper = "Denoising Diffusion Models", IncludeDatasets = false },
            (SampleGraph.Latent, [SampleGraph.ImageNet]), (SampleGraph.Transformer, [SampleGraph.ImageNet]));
    }

    [Fact]
    public async Task One_benchmark_may_be_asked_for_alone()
    {
        await AssertSharingAsync(new SharingQuestion { Benchmark = "coco" }, (SampleGraph.Latent, [SampleGraph.Coco]), (SampleGraph.Turbo, [SampleGraph.Coco]));
        await AssertSharingAsync(
            new SharingQuestion { Paper = SampleGraph.Undated, Benchmark = "CIFAR-10", IncludeDatasets = false }, (SampleGraph.Denoising, [SampleGraph.Cifar10]));
        await AssertSharingAsync(new SharingQuestion { Paper = SampleGraph.Undated, Benchmark = "ImageNet" });
        await AssertSharingAsync(new SharingQuestion { Benchmark = "CIFAR-100" });
    }

    [Fact]
    public async Task At_least_so_many_are_shared()
    {
        await AssertSharingAsync(
            new SharingQuestion { MinShared = 2 },
            (SampleGraph.Denoising, [SampleGraph.ImageNet, SampleGraph.Cifar10]), (SampleGraph.Latent, [SampleGraph.ImageNet, SampleGraph.Coco]));
    }

    [Fact]
    public async Task Unsure_facts_do_not_count_for_either_paper()
    {
        await AssertSharingAsync(new SharingQuestion { Benchmark = "COCO", MinConfidence = 0.5 });
    }

    [Fact]
    public async Task The_papers_may_be_restricted_and_the_one_asked_about_is_not()
    {
        await AssertSharingAsync(
            new SharingQuestion { Paper = SampleGraph.Transformer, Papers = new PaperFilter { HasRepository = true, PublishedFrom = new DateOnly(2021, 1, 1) } },
            (SampleGraph.Latent, [SampleGraph.ImageNet]));
    }

    [Fact]
    public async Task Both_sides_are_proved_and_all_papers_counted()
    {
        SharedBenchmark withAsked = (await RowsAsync(new SharingQuestion { Paper = SampleGraph.Transformer }))[0].Shared[0];
        SharedBenchmark withFirst = (await RowsAsync(new SharingQuestion()))[0].Shared[0];

        Assert.Equal(3, withAsked.Papers);
        Assert.Equal((SampleGraph.Denoising, "ImageNet"), Single(withAsked.Evidence));
        Assert.Equal((SampleGraph.Transformer, "ImageNet"), Single(withAsked.OtherEvidence));
        Assert.Equal((SampleGraph.Denoising, "ImageNet"), Single(withFirst.Evidence));
        Assert.Equal((SampleGraph.Latent, "ImageNet"), Single(withFirst.OtherEvidence));
    }

    [Fact]
    public async Task What_is_named_must_be_in_the_graph_and_a_benchmark_or_dataset()
    {
        await Assert.ThrowsAsync<NotInGraphException>(() => RowsAsync(new SharingQuestion { Paper = "Atlantis" }));
        await Assert.ThrowsAsync<NotInGraphException>(() => RowsAsync(new SharingQuestion { Benchmark = "Latent Diffusion" }));
    }

    static (string Paper, string Surface) Single(IReadOnlyList<Evidence> evidence) =>
        (Assert.Single(evidence).Paper.Id, Assert.Single(evidence[0].Spans).Surface);

    async Task<IReadOnlyList<SharingPaper>> RowsAsync(SharingQuestion question) =>
        [.. (await Store.PapersSharingBenchmarkAsync(question, All, Cancellation)).Items];

    async Task AssertSharingAsync(SharingQuestion question, params (string Paper, string[] Shared)[] expected)
    {
        Page<SharingPaper> page = await Store.PapersSharingBenchmarkAsync(question, All, Cancellation);

        Assert.Equal(
            expected.Select(row => $"{row.Paper}: {string.Join(", ", row.Shared)}"),
            page.Items.Select(row => $"{row.Paper.Id}: {string.Join(", ", row.Shared.Select(shared => shared.Benchmark.Id))}"));
        Assert.Equal(expected.Length, page.Total);
    }
}
