using System.Text.Json;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Reads what proves edges from the properties of relationships.</summary>
static class Proof
{
    /// <summary>One for each sentence, in reading order.</summary>
    /// <param name="fact">The properties of a relationship from the paper to the concept.</param>
    public static IReadOnlyList<Evidence> OfFact(StoredPaper stored, string conceptId, Role role, CypherRow fact) =>
        FactEvidence.Of(stored.Paper, stored.Extractor, role, Mentions(fact).Select(mention => (mention, conceptId)));

    /// <summary>The sentences of the citing paper that name what the other introduces, in reading order.</summary>
    /// <param name="via">Concepts, each with the properties of the fact that names it, if there is one.</param>
    public static IReadOnlyList<Evidence> OfCitation(StoredPaper citing, IEnumerable<CypherRow> via) =>
        FactEvidence.Of(citing.Paper, citing.Extractor, null, via.SelectMany(one =>
            one.Map("fact") is { } fact ? Mentions(fact).Select(mention => (mention, one.Map("concept")!.Text("id"))) : []));

    public static Evidence OfLink(StoredPaper stored, CypherRow link) =>
        TextEvidence.OfLink(stored, Span(link), Sentence(Field(link.Text("field")), link.Number("sentenceStart"), link.Text("sentence")));

    /// <param name="proof">One sentence that proves an edge between concepts.</param>
    public static Evidence OfRelation(CypherRow proof)
    {
        StoredPaper stored = Nodes.Stored(proof.Map("paper")!);
        TextSpan sentence = Sentence(Field(proof.Text("field")), proof.Number("sentenceStart"), proof.Text("sentence"));
        IReadOnlyList<EvidenceSpan> spans = JsonSerializer.Deserialize(proof.Text("spans"), StorageJson.Plain.IReadOnlyListEvidenceSpan)!;
        return new Evidence(stored.Paper, sentence, spans, null, proof.Real("confidence"), proof.Text("rule"), stored.Extractor);
    }

    public static IEnumerable<FactMention> Mentions(CypherRow fact)
    {
        IReadOnlyList<object?> surfaces = fact.List("surfaces"), fields = fact.List("fields"), starts = fact.List("starts"), ends = fact.List("ends");
        IReadOnlyList<object?> sentences = fact.List("sentences"), sentenceStarts = fact.List("sentenceStarts");
        IReadOnlyList<object?> confidences = fact.List("confidences"), rules = fact.List("rules");
        for (int i = 0; i < surfaces.Count; i++)
        {
            TextField field = Field((string)fields[i]!);
            yield return new FactMention(
                new TextSpan(field, Whole(starts[i]), Whole(ends[i])), (string)surfaces[i]!,
                Sentence(field, Whole(sentenceStarts[i]), (string)sentences[i]!), Real(confidences[i]), (string)rules[i]!);
        }
    }

    static TextSpan Span(CypherRow link) => new(Field(link.Text("field")), link.Number("start"), link.Number("end"));

    /// <summary>A stored sentence says its own length.</summary>
    static TextSpan Sentence(TextField field, int start, string sentence) => new(field, start, start + sentence.Length);

    static TextField Field(string name) => CypherName.Parse<TextField>(name);

    static int Whole(object? number) => (int)(long)number!;

    static double Real(object? number) => number is long whole ? whole : (double)number!;
}
