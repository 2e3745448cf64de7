using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class ConceptKeyTests
{
    [Theory]
    [InlineData("Diffusion Models", "diffusion model")]
    [InlineData("diffusion-model", "diffusion model")]
    [InlineData("ResNet-50", "resnet 50")]
    [InlineData("ResNet50", "resnet 50")]
    [InlineData("CIFAR10", "cifar 10")]
    [InlineData("Q\u2013learning", "q learning")]
    [InlineData("the Markov decision processes", "markov decision process")]
    [InlineData("a diffusion policy", "diffusion policy")]
    [InlineData("GPT-3.5", "gpt 3.5")]
    [InlineData("GPT\u20114o", "gpt 4 o")]
    [InlineData("C++", "c + +")]
    [InlineData("A* search", "a * search")]
    [InlineData("pass@1", "pass @ 1")]
    [InlineData("fast.ai", "fastai")]
    [InlineData("Moore's law", "moores law")]
    [InlineData("Moore’s law", "moores law")]
    [InlineData("Q&A", "q and a")]
    [InlineData("K-Means", "k mean")]
    [InlineData("policies", "policy")]
    [InlineData("losses", "loss")]
    [InlineData("inductive biases", "inductive bias")]
    [InlineData("inductive bias", "inductive bias")]
    [InlineData("LLMs", "llm")]
    [InlineData("MCTS", "mcts")]
    public void Case_hyphens_articles_and_plurals_are_folded(string name, string key)
    {
        Assert.Equal(key, ConceptKey.Of(name));
    }

    [Theory]
    [InlineData("β-VAE", "beta-VAE")]
    [InlineData(@"$\beta$-VAE", "β-VAE")]
    [InlineData("𝛽-VAE", "β-VAE")]
    [InlineData("μZero", "MuZero")]
    [InlineData(@"TD($\lambda$)", "TD(λ)")]
    [InlineData(@"$\mathcal{H}$-consistency", "H-consistency")]
    [InlineData(@"\textsc{Dreamer}", "Dreamer")]
    [InlineData(@"{\em Dreamer}", "Dreamer")]
    [InlineData("$R^2$", "R²")]
    [InlineData("A$^*$", "A*")]
    [InlineData(@"G\""odel machine", "Gödel machine")]
    [InlineData("Nystro\u0308m method", "Nyström method")]
    [InlineData("Nyström method", "Nystrom method")]
    [InlineData("ﬁne-tuning", "fine-tuning")]
    [InlineData("ＧＰＴ－４", "GPT-4")]
    [InlineData("trans\u00ADformer", "transformer")]
    public void TeX_accents_and_styled_letters_are_folded(string name, string same)
    {
        Assert.Equal(ConceptKey.Of(same), ConceptKey.Of(name));
    }

    [Theory]
    [InlineData("GPT-3", "GPT-4")]
    [InlineData("GPT-3", "GPT-3.5")]
    [InlineData("GPT-4", "GPT-4o")]
    [InlineData("CIFAR-10", "CIFAR-100")]
    [InlineData("Mamba", "Mamba-2")]
    [InlineData("C", "C++")]
    [InlineData("SAC", "SAC+")]
    [InlineData("A*", "A")]
    [InlineData("MMLU", "MMLU-Pro")]
    [InlineData("Llama 3 8B", "Llama 38B")]
    [InlineData("ImageNet-1K", "ImageNet-21K")]
    [InlineData("A-MEM", "MEM")]
    [InlineData("GPs", "GPS")]
    [InlineData("LMs", "LMS")]
    [InlineData("DPS", "DP")]
    [InlineData("D_1", "D_2")]
    public void Digits_versions_signs_and_words_tell_names_apart(string one, string other)
    {
        Assert.NotEqual(ConceptKey.Of(one), ConceptKey.Of(other));
    }

    [Fact]
    public void A_name_without_letters_or_digits_is_its_own_key()
    {
        Assert.Equal("%", ConceptKey.Of(" % "));
        Assert.Equal("", ConceptKey.Of("  "));
    }

    [Fact]
    public void Folding_a_key_again_changes_nothing()
    {
        string[] pieces =
        [
            "a", "A", "an", "the", "The", "s", "S", "es", "ies", "ss", "us", "x", "GABSs", "self", "TTS", "3", "10", ".", ",", "-", "–",
            " ", "  ", "+", "*", "@", "#", "&", "'", "’", "/", "_", "$", "\\beta", "\\mathcal", "{", "}", "^", "é", "İ", "ß", "β", "Σ", "𝒯",
            "ﬁ", "²", "中", "語", "\uD83E\uDD17", "\uD800", "\u0301", "ी", "½", "Ⅷ", "%", "matrices", "biases", "criteria",
        ];
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            string name = string.Concat(random.GetItems(pieces, random.Next(1, 9)));

            string key = ConceptKey.Of(name);

            Assert.Equal(key, ConceptKey.Of(key));
        }
    }

    [Fact]
    public void Folding_any_characters_twice_is_folding_them_once()
    {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++)
        {
            string name = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next(32, random.Next(2) == 0 ? 128 : 0x10000)));

            string key = ConceptKey.Of(name);

            Assert.Equal(key, ConceptKey.Of(key));
        }
    }

    [Theory]
    [InlineData("data set", "dataset")]
    [InlineData("q learning", "qlearning")]
    [InlineData("llama 3 8 b", "llama3 8b")]
    public void A_squashed_key_keeps_two_numbers_apart(string key, string squashed)
    {
        Assert.Equal(squashed, ConceptKey.Squash(key));
    }
}
