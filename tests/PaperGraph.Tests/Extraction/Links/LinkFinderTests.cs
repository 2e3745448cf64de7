using System.Diagnostics;
using PaperGraph.Extraction.Links;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Extraction.Links;

public sealed class LinkFinderTests
{
    [Theory]
    [Spec("Links.md")]
    public void Links_are_found_as_specified(Spec spec)
    {
        IReadOnlyList<ExtractedLink> links = LinkFinder.Find(spec.Paper);

        spec.AssertFound(links.Select(link => new Mark(link.Span, Kind(link), link.Url)));
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("//")]
    [InlineData("http://")]
    [InlineData("https://a.b/(")]
    [InlineData("github.com/")]
    [InlineData("available at at ")]
    public void A_text_made_to_be_slow_is_read_in_seconds(string piece)
    {
        var paper = new Paper("slow", "", string.Concat(Enumerable.Repeat(piece, 4_000)));
        long started = Stopwatch.GetTimestamp();

        LinkFinder.Find(paper);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    static string Kind(ExtractedLink link) => link.Kind.ToString().ToLowerInvariant();
}
