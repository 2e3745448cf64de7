using System.Text;
using PaperGraph.Corpus;
using PaperGraph.Evaluation;

namespace PaperGraph.Tests.Evaluation;

public sealed class GoldReaderTests
{
    [Fact]
    public async Task A_gold_line_may_lack_spans_and_roles_and_say_more_than_is_asked()
    {
        GoldPaper gold = await OneOfAsync(
            """{"id":"p1","annotator":7,"concepts":[{"name":"X","surfaces":["X"],"type":"method","alt_types":["task"],"salience":"optional"}]}""");

        GoldConcept concept = Assert.Single(gold.Concepts);
        Assert.Null(concept.Role);
        Assert.False(concept.IsCore);
        Assert.Equal([ConceptKind.Task], concept.OtherKinds);
        Assert.Empty(concept.Spans);
    }

    [Theory]
    [InlineData("""{"concepts":[]}""", "no \"id\"")]
    [InlineData("""{"id":"p1","concepts":[{"type":"method"}]}""", "no \"name\"")]
    [InlineData("""{"id":"p1","concepts":[{"name":"X","type":"thing"}]}""", "expected one of method, dataset, benchmark, task, metric")]
    [InlineData("""{"id":"p1","concepts":[{"name":"X","type":"Method"}]}""", "expected one of method")]
    [InlineData("""{"id":"p1","concepts":[{"name":"X","type":"method","role":"invents"}]}""", "expected one of introduces, uses, mentions")]
    [InlineData("""{"id":"p1","concepts":[{"name":"X","type":"method","confidence":2}]}""", "a number from 0 to 1")]
    [InlineData("""{"id":"p1","concepts":[{"name":"X","type":"method","spans":[{"field":"title","start":3,"end":3}]}]}""", "a span from 3 to 3")]
    [InlineData("""{"id":"p1","concepts":[{"name":"X","type":"method","spans":[{"field":"title","start":-1,"end":3}]}]}""", "\"start\" must be a whole number")]
    [InlineData("""{"id":"p1","concepts":{}}""", "\"concepts\" is an object")]
    [InlineData("""{"id":"p1","builds_on":[{"method":"X"}]}""", "no \"base\"")]
    [InlineData("""{"id":"p1","links":[{"url":"x.org","kind":"page"}]}""", "expected one of repository, project, model, dataset, other")]
    [InlineData("""{"id":"p1" """, "is the file cut off?")]
    public async Task A_bad_line_is_refused_in_words(string line, string words)
    {
        var refusal = await Assert.ThrowsAsync<CorpusFormatException>(() => OneOfAsync("\n" + line));

        Assert.StartsWith("standard input, line 2: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    static async Task<GoldPaper> OneOfAsync(string text)
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await GoldReader.ReadAsync("-", lines).SingleAsync();
    }
}
