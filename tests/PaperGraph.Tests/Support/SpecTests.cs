namespace PaperGraph.Tests.Support;

public sealed class SpecTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text_and_keep_their_place()
    {
        var spec = new Spec("rule", "# [X](method)\nOn [CIFAR-10](dataset) and [-20](dataset \"CIFAR-20\").");

        Assert.Equal("X", spec.Paper.Title);
        Assert.Equal("On CIFAR-10 and -20.", spec.Paper.Abstract);
        Assert.Equal(["X", "CIFAR-10", "-20"], spec.Marks.Select(mark => mark.Span.In(spec.Paper)));
        Assert.Equal([null, null, "CIFAR-20"], spec.Marks.Select(mark => mark.Name));
    }

    [Fact]
    public void Exactly_the_marks_pass()
    {
        var spec = new Spec("rule", "# [X](method)\nOn [CIFAR-10](dataset) and [-20](dataset \"CIFAR-20\").");

        spec.AssertFound(spec.Marks);
    }

    [Theory]
    [InlineData(3, 11, "method", null)]
    [InlineData(3, 10, "dataset", null)]
    [InlineData(0, 2, "dataset", null)]
    public void Another_kind_place_or_surface_fails(int start, int end, string kind, string? name)
    {
        var spec = new Spec("rule", "On [CIFAR-10](dataset).");
        var found = new Mark(new TextSpan(TextField.Abstract, start, end), kind, name);

        Assert.ThrowsAny<Exception>(() => spec.AssertFound([found]));
        Assert.ThrowsAny<Exception>(() => spec.AssertFound([.. spec.Marks, found]));
        Assert.ThrowsAny<Exception>(() => spec.AssertFound([]));
    }
}
