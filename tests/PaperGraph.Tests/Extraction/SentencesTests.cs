using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three? Four.", "One.|Two!|Three?|Four.")]
    [InlineData("We use e.g. ImageNet, i.e. pictures. It works.", "We use e.g. ImageNet, i.e. pictures.|It works.")]
    [InlineData("Smith et al. Proposed it vs. Adam. See Fig. 1 and Eq. 2.", "Smith et al. Proposed it vs. Adam.|See Fig. 1 and Eq. 2.")]
    [InlineData("It gains 1.5 points on v2.0 data. Fine.", "It gains 1.5 points on v2.0 data.|Fine.")]
    [InlineData("Code: https://github.com/a/b.c. We share it.", "Code: https://github.com/a/b.c.|We share it.")]
    [InlineData("A preprint (arXiv. 2301) exists.", "A preprint (arXiv. 2301) exists.")]
    [InlineData("(It works.) \"Really?\" Yes.", "(It works.)|\"Really?\"|Yes.")]
    [InlineData("  One.\n  Two.  ", "One.|Two.")]
    [InlineData("It holds. iBOT wins. then not", "It holds.|iBOT wins. then not")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        var paper = new Paper("p", "", text);

        IReadOnlyList<TextSpan> sentences = Sentences.Of(paper, TextField.Abstract);

        Assert.Equal(expected.Split('|'), sentences.Select(sentence => sentence.In(paper)));
    }

    [Fact]
    public void A_title_is_one_sentence()
    {
        var paper = new Paper("p", "Really? Yes. A Study", "");

        Assert.Equal("Really? Yes. A Study", Assert.Single(Sentences.Of(paper, TextField.Title)).In(paper));
        Assert.Empty(Sentences.Of(paper, TextField.Abstract));
    }
}
