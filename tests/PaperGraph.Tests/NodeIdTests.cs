namespace PaperGraph.Tests;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData("2503.21774v2", "paper:arxiv:2503.21774")]
    [InlineData("arxiv:2503.21774", "paper:arxiv:2503.21774")]
    [InlineData("http://arxiv.org/abs/hep-th/9901001v1", "paper:arxiv:hep-th/9901001")]
    [InlineData("p001", "paper:p001")]
    [InlineData("Attention Is All You Need", "paper:attention-is-all-you-need")]
    [InlineData("paper:arxiv:2503.21774", "paper:arxiv:2503.21774")]
    public void An_arXiv_id_loses_its_version_and_other_ids_become_slugs(string sourceId, string expected)
    {
        Assert.Equal(expected, NodeId.OfPaper(sourceId));
    }

    [Theory]
    [InlineData("Diffusion Models", "diffusion-models")]
    [InlineData("C++ v1.5", "c++-v1.5")]
    [InlineData("β-VAE: why?", "%CE%B2-vae%3A-why%3F")]
    [InlineData("100% sure", "100%25-sure")]
    public void A_slug_is_lower_case_and_percent_encoded(string text, string expected)
    {
        Assert.Equal(expected, NodeId.Slug(text));
        Assert.Equal(expected, NodeId.Slug(expected));
    }
}
