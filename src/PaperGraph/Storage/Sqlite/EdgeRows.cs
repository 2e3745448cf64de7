using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The rows of edges: facts with their mentions, relations with their evidence, citations.</summary>
/// <param name="part">The edges to write.</param>
sealed class EdgeRows(RowTables tables, ConceptGraph part, Lifts lifts, GraphKeys keys, CancellationToken cancellation)
{
    public void WriteAll()
    {
        WriteFacts();
        WriteRelations();
        WriteCitations();
    }

    void WriteFacts()
    {
        using Insert insert = tables.Insert("fact (key, paper, concept, role, confidence, print)");
        using Insert mention = tables.Insert("mention (fact, number, field, start, end, surface, sentence_start, sentence_end, confidence, rule)");
        foreach (Fact fact in part.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            long key = keys.KeyOf(fact.Key);
            insert.Add(key).Add(keys[fact.PaperId]).Add(keys[fact.ConceptId]).Add((int)fact.Role).Add(Scores.Round(fact.Confidence))
                .Add(keys.PrintOf(fact.Key)).Row();
            for (int i = 0; i < fact.Mentions.Count; i++)
            {
                FactMention named = fact.Mentions[i];
                mention.Add(key).Add(i).Add((int)named.Span.Field).Add(named.Span.Start).Add(named.Span.End).Add(named.Surface)
                    .Add(named.Sentence.Start).Add(named.Sentence.End).Add(Scores.Round(named.Confidence)).Add(named.Rule).Row();
            }
        }
    }

    void WriteRelations()
    {
        using Insert insert = tables.Insert("relation (key, source, target, type, support, confidence, lift, print)");
        using Insert proof = tables.Insert(
            "relation_evidence (relation, confidence, paper, field, sentence_start, sentence_end, number, spans, rule)");
        foreach (Relation relation in part.Relations)
        {
            cancellation.ThrowIfCancellationRequested();
            long key = keys.KeyOf(relation.Key);
            insert.Add(key).Add(keys[relation.FromId]).Add(keys[relation.ToId]).Add((int)relation.Type).Add(relation.Support)
                .Add(Scores.Round(relation.Confidence)).Add(lifts.Given(relation) is { } lift ? Scores.Round(lift) : null)
                .Add(keys.PrintOf(relation.Key)).Row();
            Evidence? before = null;
            int number = 0;
            foreach (Evidence evidence in relation.Evidence)
            {
                number = before is not null && IsEqual(before, evidence) ? number + 1 : 0;
                proof.Add(key).Add(Scores.Round(evidence.Confidence)).Add(keys[evidence.Paper.Id]).Add((int)evidence.Sentence.Field)
                    .Add(evidence.Sentence.Start).Add(evidence.Sentence.End).Add(number)
                    .Add(JsonSerializer.Serialize(evidence.Spans, StorageJson.Plain.IReadOnlyListEvidenceSpan)).Add(evidence.Rule).Row();
                before = evidence;
            }
        }
    }

    /// <summary>Whether the order of evidence puts neither before the other.</summary>
    static bool IsEqual(Evidence one, Evidence other) =>
        Scores.Round(one.Confidence) == Scores.Round(other.Confidence) && one.Paper.Id == other.Paper.Id && one.Sentence == other.Sentence;

    void WriteCitations()
    {
        using Insert insert = tables.Insert("citation (citing, cited, source, confidence, via, print)");
        foreach (Citation citation in part.Citations)
            insert.Add(keys[citation.FromId]).Add(keys[citation.ToId]).Add((int)citation.Source).Add(Scores.Round(citation.Confidence))
                .Add(JsonSerializer.Serialize<IReadOnlyList<long>>([.. citation.Via.Select(id => keys[id])], StorageJson.Plain.IReadOnlyListInt64))
                .Add(keys.PrintOf(citation.Key)).Row();
    }
}
