using System.Runtime.CompilerServices;
using PaperGraph.Corpus;

namespace PaperGraph.Evaluation;

/// <summary>Reads papers in the gold form, one JSON object a line; see <see cref="Extraction.ExtractionLine"/>.</summary>
public static class GoldReader
{
    /// <param name="source">A path, or <c>-</c> for <paramref name="standardInput"/>. What is gzipped is unpacked.</param>
    /// <exception cref="CorpusFormatException">The source cannot be read, or a line is not in the gold form.</exception>
    public static async IAsyncEnumerable<GoldPaper> ReadAsync(
        string source, Stream? standardInput = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using CorpusSource opened = await CorpusSource.OpenAsync(source, standardInput, cancellation);
        await foreach (Line line in LineReader.ReadAsync(opened, cancellation))
        {
            if (!line.IsBlank)
                yield return JsonLine.Read(line.Checked(), record => PaperOf(line, record));
        }
    }

    static GoldPaper PaperOf(Line line, JsonRecord record)
    {
        string id = record.Optional("id") ?? throw record.Refused("no \"id\". Every line needs \"id\" and \"concepts\".");
        return new GoldPaper($"{line.Source}, line {line.Number}", id, record.Optional("title") ?? "", record.Optional("abstract") ?? "")
        {
            Concepts = [.. record.Records("concepts").Select(ConceptOf)],
            Lineage = [.. record.Records("builds_on").Select(LineageOf)],
            Links = [.. record.Records("links").Select(LinkOf)],
        };
    }

    static GoldConcept ConceptOf(JsonRecord concept) =>
        new(Text(concept, "name"), [.. concept.Texts("surfaces")], Word<ConceptKind>(concept, "type"), OptionalWord<Role>(concept, "role"))
        {
            IsCore = concept.Optional("salience") is not { } salience || salience == "core",
            OtherKinds = [.. concept.Texts("alt_types").Select(kind => concept.Parsed<ConceptKind>("alt_types", kind))],
            Confidence = concept.Share("confidence"),
            Spans = [.. concept.Records("spans").Select(SpanOf)],
        };

    static TextSpan SpanOf(JsonRecord span)
    {
        int start = span.Offset("start");
        int end = span.Offset("end");
        return start < end
            ? new TextSpan(Word<TextField>(span, "field"), start, end)
            : throw span.Refused($"a span from {start} to {end}. The end is the first character after it.");
    }

    static GoldLineage LineageOf(JsonRecord lineage) =>
        new(Text(lineage, "method"), Text(lineage, "base"), lineage.Optional("sentence"));

    static GoldLink LinkOf(JsonRecord link) => new(Text(link, "url"), Word<LinkKind>(link, "kind"));

    static string Text(JsonRecord record, string field) =>
        record.Optional(field) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw record.Refused($"no \"{field}\" in one of its objects, or an empty one.");

    static T Word<T>(JsonRecord record, string field)
        where T : struct, Enum => record.Parsed<T>(field, Text(record, field));

    static T? OptionalWord<T>(JsonRecord record, string field)
        where T : struct, Enum => record.Optional(field) is { } word ? record.Parsed<T>(field, word) : null;
}
