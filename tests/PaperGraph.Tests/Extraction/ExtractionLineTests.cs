using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

public sealed class ExtractionLineTests
{
    [Fact]
    public void A_line_has_the_fields_of_the_gold_form_in_one_order()
    {
        var paper = new Paper("2503.21774v2", "Löops <é>", "LoopNet extends \"GANs\". GANs win.");

        string line = ExtractionLine.Write(new ExtractedPaper(paper, "test")
        {
            Concepts =
            [
                new ExtractedConcept(
                    "generative adversarial network", ConceptKind.Method, Role.Uses, 0.123456,
                    [MentionAt(17, 21), MentionAt(24, 28)]),
            ],
            Lineage = [new ExtractedLineage("LoopNet", "GAN", new TextSpan(TextField.Abstract, 0, 23), 0.5, "test")],
            Links = [new ExtractedLink("https://github.com/ada/loop", LinkKind.Repository, default)],
        });

        Assert.Equal(
            """{"id":"2503.21774v2","title":"Löops <é>","concepts":[{"name":"generative adversarial network","surfaces":["GANs"],"type":"method","role":"uses","confidence":0.1235,"spans":[{"field":"abstract","start":17,"end":21},{"field":"abstract","start":24,"end":28}]}],"builds_on":[{"method":"LoopNet","base":"GAN","sentence":"LoopNet extends \"GANs\"."}],"links":[{"url":"https://github.com/ada/loop","kind":"repository"}]}""",
            line);
    }

    [Fact]
    public void A_paper_that_says_nothing_is_a_line_too()
    {
        string line = ExtractionLine.Write(new ExtractedPaper(new Paper("p1", "T", ""), "test"));

        Assert.Equal("""{"id":"p1","title":"T","concepts":[],"builds_on":[],"links":[]}""", line);
    }

    static Mention MentionAt(int start, int end) => new(new TextSpan(TextField.Abstract, start, end), "GANs", 0.5, "test");
}
