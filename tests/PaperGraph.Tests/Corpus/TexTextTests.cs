using System.Text.Json;
using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

public sealed class TexTextTests
{
    [Theory]
    [InlineData("""Schr\"odinger, Schr{\"o}dinger, Schr\"{o}dinger""", "Schrödinger, Schrödinger, Schrödinger")]
    [InlineData("""K{\"{o}}hler, \"{ o }""", "Köhler, ö")]
    [InlineData("""Poincar\'e, Poincar\'{e}, Poincar{\'e}""", "Poincaré, Poincaré, Poincaré")]
    [InlineData("""L'H\^opital, L'H\^{o}pital""", "L'Hôpital, L'Hôpital")]
    [InlineData("""Fr\`ere, Pe\~na, \=a, \.Zak, \.{I}""", "Frère, Peña, ā, Żak, İ")]
    [InlineData("""Fran\c{c}ois, Fran\c cois, {\c C}elik""", "François, François, Çelik")]
    [InlineData("""Ho\v{r}ava, \v Sk, Erd\H{o}s, Erd\H os""", "Hořava, Šk, Erdős, Erdős")]
    [InlineData("""B\u{a}lan, W\k{e}gier, \r{A}ngstr\"om, \d{H}asan, \b{d}""", "Bălan, Węgier, Ångström, Ḥasan, ḏ")]
    [InlineData("""Mart\'{\i}nez, Mart{\'\i}nez, Mart\'\i nez""", "Martínez, Martínez, Martínez")]
    [InlineData("""na\"{\i}ve, \v{\j}, \'\i{}""", "naïve, ǰ, í")]
    [InlineData("""S{\o}ren, S\o ren, S\o{}ren, \O{}re, {\L}ukasz, \L ukasz""", "Søren, Søren, Søren, Øre, Łukasz, Łukasz")]
    [InlineData("""Stra{\ss}e, Stra\ss e, Gau\ss, \AA, \aa{}s, {\AE}, \ae, \oe uvre""", "Straße, Straße, Gauß, Å, ås, Æ, æ, œuvre")]
    [InlineData("""\th{}orn, {\dh}, {\DJ}uro, {\ng}, \i, \j""", "þorn, ð, Đuro, ŋ, ı, ȷ")]
    [InlineData("""R\&D, 5\% of it, snake\_case, \#1, \$3""", "R&D, 5% of it, snake_case, #1, $3")]
    [InlineData("""\"q has no letter of its own, \v{w} neither""", "q\u0308 has no letter of its own, w\u030C neither")]
    public async Task Accents_letters_and_signs_become_Unicode(string tex, string expected)
    {
        Assert.Equal(expected, await AbstractOfAsync(tex));
    }

    [Theory]
    [InlineData("""a rate of $\tilde{O}(\'e)$ and $$x\_y\"o$$ holds""")]
    [InlineData("""$\$5\"o$ is one formula""")]
    [InlineData("""\emph{emphasis}, \textbf{bold}, \cite{x}, \label, \ldots, \url{x}""")]
    [InlineData("""\orange, \laurel, \inez, \ssx, \order, \vx, \uparrow, \beta, \delta""")]
    [InlineData("""{BERT} at https://example.org/{name}, {unclosed""")]
    [InlineData("""a\\b, C:\temp, ends in \""")]
    [InlineData("""\'{}, \"{ab}, \'1, \c{1}""")]
    [InlineData("no TeX, $5 and it's \"quoted\"")]
    public async Task Formulas_and_other_commands_stay_as_they_are(string tex)
    {
        Assert.Equal(tex, await AbstractOfAsync(tex));
    }

    [Theory]
    [InlineData("""it costs $5 says Schr\"odinger""", """it costs $5 says Schrödinger""")]
    [InlineData("""\$5 and \$6 for \'Eva""", "$5 and $6 for Éva")]
    [InlineData("""$\alpha$-sch\"on $\beta$""", """$\alpha$-schön $\beta$""")]
    [InlineData("""{\"o unclosed and \"o} unopened""", "{ö unclosed and ö} unopened")]
    public async Task Only_a_pair_of_dollars_or_braces_is_one(string tex, string expected)
    {
        Assert.Equal(expected, await AbstractOfAsync(tex));
    }

    static async Task<string> AbstractOfAsync(string tex)
    {
        string line = JsonSerializer.Serialize(new { id = "0704.0001", title = "T", @abstract = tex });
        return Assert.Single(await Reading.PapersOfAsync(line, CorpusFormat.Arxiv)).Abstract;
    }
}
