using System.Runtime.CompilerServices;
using PaperGraph.Corpus;
using PaperGraph.Evaluation;
using PaperGraph.Storage;

namespace PaperGraph.Curation;

/// <summary>Reads decisions from a file, one JSON object a line, in the form that <c>papergraph decisions</c> prints.</summary>
/// <remarks>
/// <c>{"action":"same-as","names":["MoE","mixture of experts"],"name":"mixture of experts","reason":"…","by":"ada"}</c>.
/// Lines that begin with # are remarks; what was undone is left out.
/// </remarks>
public static class OverridesReader
{
    /// <param name="source">A path, or <c>-</c> for <paramref name="standardInput"/>.</param>
    /// <param name="by">Who decides where a line does not say.</param>
    /// <exception cref="CorpusFormatException">The source cannot be read, or a line is no decision.</exception>
    public static async IAsyncEnumerable<Decision> ReadAsync(
        string source, string by, Stream? standardInput = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using CorpusSource opened = await CorpusSource.OpenAsync(source, standardInput, cancellation);
        await foreach (Line line in LineReader.ReadAsync(opened, cancellation))
        {
            if (line.IsBlank || line.Bytes.Span.TrimStart(" \t"u8) is [(byte)'#', ..])
                continue;
            if (JsonLine.Read(line.Checked(), record => DecisionOf(record, by)) is { } decision)
                yield return decision;
        }
    }

    static Decision? DecisionOf(JsonRecord record, string by)
    {
        if (record.Optional("undoneBy") is not null)
            return null;
        var decision = new Decision(ActionOf(record), [.. record.Texts("names").Select(name => NodeNames.SlugOfConcept(name) ?? name)])
        {
            Name = record.Optional("name"),
            Kind = record.Optional("type") is { } word ? record.Parsed<ConceptKind>("type", word) : null,
            Paper = record.Optional("paper") is { } paper ? NodeId.OfPaper(paper) : null,
            Reason = record.Optional("reason"),
            By = record.Optional("by") ?? by,
        };
        return decision.Lack is { } lack ? throw record.Refused($"\"{decision.Action.Word()}\" needs {lack}.") : decision;
    }

    static DecisionAction ActionOf(JsonRecord record)
    {
        string word = record.Optional("action") ?? throw record.Refused($"no \"action\". It is one of {Words(Enum.GetValues<DecisionAction>().Select(action => action.Word()))}.");
        return DecisionActions.Parse(word)
            ?? throw record.Refused($"\"action\" is \"{word}\"; expected one of {Words(Enum.GetValues<DecisionAction>().Select(action => action.Word()))}.");
    }

    static string Words(IEnumerable<string> words) => string.Join(", ", words);
}
