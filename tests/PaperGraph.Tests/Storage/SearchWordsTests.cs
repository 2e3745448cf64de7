using PaperGraph.Storage;

namespace PaperGraph.Tests.Storage;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("CIFAR-10", "cifar 10")]
    [InlineData("cifar10", "cifar 10")]
    [InlineData("Gödel's Ångström", "godel s angstrom")]
    [InlineData("C++ and A+B", "c++ and a+ b")]
    [InlineData("GPT-4o (v1.5)", "gpt 4 o v 1 5")]
    [InlineData("a + b", "a b")]
    [InlineData("  --  ", "")]
    [InlineData("https://github.com/Acme/Diffusion", "https github com acme diffusion")]
    [InlineData("β-VAE", "beta vae")]
    public void Text_folds_to_words_and_words_to_themselves(string text, string words)
    {
        Assert.Equal(words, SearchWords.Fold(text));
        Assert.Equal(words, SearchWords.Fold(words));
    }

    [Fact]
    public void Words_hold_nothing_that_a_search_engine_could_take_for_syntax()
    {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 12).Select(_ => (char)random.Next(1, 0x250)));

            Assert.All(SearchWords.Fold(text), c => Assert.True(c is ' ' or '+' || char.IsLetterOrDigit(c), $"'{c}' in '{text}'"));
        }
    }
}
