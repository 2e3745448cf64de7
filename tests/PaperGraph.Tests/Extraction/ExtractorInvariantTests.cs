using PaperGraph.Extraction;
using PaperGraph.Extraction.Concepts;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Extraction;

/// <summary>What holds for every paper, tried on the bundled ones.</summary>
public sealed class ExtractorInvariantTests
{
    [Fact]
    public async Task A_mention_reproduces_the_characters_of_its_span()
    {
        IReadOnlyList<ExtractedPaper> papers = await ExtractAllAsync();

        Assert.All(papers, paper => Assert.All(
            paper.Concepts.SelectMany(concept => concept.Mentions), mention => Assert.Equal(mention.Span.In(paper.Paper), mention.Surface)));
        Assert.All(papers, paper => Assert.All(
            paper.Candidates, candidate => Assert.Equal(candidate.Span.In(paper.Paper), candidate.Surface)));
    }

    [Fact]
    public async Task A_name_stands_once_and_has_mentions_in_reading_order()
    {
        IReadOnlyList<ExtractedPaper> papers = await ExtractAllAsync();

        Assert.All(papers, paper =>
        {
            Assert.Distinct(paper.Concepts.Select(concept => concept.Name));
            Assert.All(paper.Concepts, concept => Assert.NotEmpty(concept.Mentions));
            Assert.All(paper.Concepts, concept => Assert.Equal(concept.Mentions.OrderBy(mention => mention.Span), concept.Mentions));
            Assert.Equal(paper.Concepts.OrderBy(concept => concept.Mentions[0].Span), paper.Concepts);
        });
    }

    [Fact]
    public async Task Lineage_is_between_concepts_of_the_paper_and_its_sentence_stands_in_it()
    {
        IReadOnlyList<ExtractedPaper> papers = await ExtractAllAsync();

        Assert.Contains(papers, paper => paper.Lineage.Count > 0);
        Assert.All(papers, paper => Assert.All(paper.Lineage, lineage =>
        {
            Assert.Contains(paper.Concepts, concept => concept.Name == lineage.Method);
            Assert.Contains(paper.Concepts, concept => concept.Name == lineage.Base);
            Assert.NotEqual(lineage.Method, lineage.Base);
            Assert.Contains(lineage.Sentence, Sentences.Of(paper.Paper, lineage.Sentence.Field));
        }));
    }

    [Fact]
    public async Task Confidences_are_shares_and_no_candidate_lies_above_what_is_always_accepted()
    {
        IReadOnlyList<ExtractedPaper> papers = await ExtractAllAsync();

        double least = papers.SelectMany(paper => paper.Concepts).Min(concept => concept.Confidence);
        Assert.All(papers.SelectMany(paper => paper.Concepts), concept => Assert.InRange(concept.Confidence, least, 1));
        Assert.All(papers.SelectMany(paper => paper.Candidates), candidate => Assert.InRange(candidate.Confidence, 0, NameSelection.AcceptanceInside));
        Assert.InRange(Extractor.Threshold, least, 1);
    }

    [Fact]
    public async Task Extracting_twice_gives_the_same()
    {
        IReadOnlyList<ExtractedPaper> first = await ExtractAllAsync();

        IReadOnlyList<ExtractedPaper> second = await ExtractAllAsync();

        Assert.Equivalent(first, second, strict: true);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("$", "$\\{(")]
    [InlineData("A", "( ) [ ] . . . - -- $$ \\")]
    [InlineData("\u00e9\ud83d\ude00", "\ud83d\ude00. \n\n \t We propose \ud83d\ude00-Net.")]
    public void Any_text_is_taken(string title, string text)
    {
        var paper = new Paper("p", title, text);

        ExtractedPaper extracted = Extractor.Default.Extract(paper);

        Assert.All(extracted.Concepts.SelectMany(concept => concept.Mentions), mention => Assert.Equal(mention.Span.In(paper), mention.Surface));
    }

    static async Task<IReadOnlyList<ExtractedPaper>> ExtractAllAsync() => [.. (await Bundled.PapersAsync()).Select(Extractor.Default.Extract)];
}
