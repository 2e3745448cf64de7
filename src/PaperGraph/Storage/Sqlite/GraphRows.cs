using System.Text.Json;
using Microsoft.Data.Sqlite;
using PaperGraph.Resolution;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The rows of one graph, written in an order in which each finds what it refers to.</summary>
sealed class GraphRows
{
    readonly SqliteConnection _connection;
    readonly ConceptGraph _graph;
    readonly NodeTexts _texts;
    readonly CancellationToken _cancellation;
    readonly Dictionary<string, long> _keys = new(StringComparer.Ordinal);

    public GraphRows(SqliteConnection connection, ConceptGraph graph, CancellationToken cancellation)
    {
        (_connection, _graph, _texts, _cancellation) = (connection, graph, new NodeTexts(graph), cancellation);
    }

    public void WriteAll()
    {
        WriteNodes();
        WriteRepositories();
        WritePapers();
        WriteLinks();
        WriteCandidates();
        WriteConcepts();
        WriteAliases();
        WriteFacts();
        WriteRelations();
        WriteCitations();
        WriteNames();
    }

    /// <summary>Keys follow the ids' order, over all types of nodes: what is ordered by key is ordered by id.</summary>
    void WriteNodes()
    {
        IEnumerable<(string Id, NodeType Type)> nodes =
            _graph.Papers.Select(node => (node.Paper.Id, NodeType.Paper))
            .Concat(_graph.Concepts.Select(concept => (concept.Id, NodeType.Concept)))
            .Concat(_graph.Repositories.Select(repository => (repository.Id, NodeType.Repository)));
        using var insert = new Insert(_connection, "node (key, id, type)");
        foreach ((string id, NodeType type) in nodes.OrderBy(node => node.Id, StringComparer.Ordinal))
        {
            _keys.Add(id, _keys.Count + 1);
            insert.Add(_keys.Count).Add(id).Add((int)type).Row();
        }
    }

    void WriteRepositories()
    {
        using var insert = new Insert(_connection, "repository (key, url, host, owner, name)");
        foreach (Repository repository in _graph.Repositories)
            insert.Add(_keys[repository.Id]).Add(repository.Url).Add(repository.Host).Add(repository.Owner).Add(repository.Name).Row();
    }

    void WritePapers()
    {
        Dictionary<string, int> cited = _texts.Cited();
        using var insert = new Insert(
            _connection, "paper (key, title, title_words, title_key, abstract, authors, url, published, source, extractor, cited, has_repository)");
        using var alias = new Insert(_connection, "paper_alias (id, paper)");
        foreach (PaperNode node in _graph.Papers)
        {
            _cancellation.ThrowIfCancellationRequested();
            Paper paper = node.Paper;
            insert.Add(_keys[paper.Id]).Add(paper.Title).Add(SearchWords.Fold(paper.Title)).Add(ConceptKey.Of(paper.Title)).Add(paper.Abstract)
                .Add(JsonSerializer.Serialize(paper.Authors, StorageJson.Plain.IReadOnlyListString)).Add(paper.Url)
                .Add(SqliteDay.Of(paper.Published)).Add(paper.Source).Add(node.Extractor).Add(cited.GetValueOrDefault(paper.Id))
                .Add(node.Links.Any(link => link.RepositoryId is not null) ? 1 : 0).Row();
            foreach (string id in node.OtherIds)
                alias.Add(id).Add(_keys[paper.Id]).Row();
        }
    }

    void WriteLinks()
    {
        using var insert = new Insert(
            _connection, "link (paper, number, url, kind, repository, field, start, end, sentence_start, sentence_end)");
        foreach (PaperNode node in _graph.Papers)
        {
            int number = 0;
            foreach (PaperLink link in node.Links.OrderBy(link => link.Span))
                insert.Add(_keys[node.Paper.Id]).Add(number++).Add(link.Url).Add((int)link.Kind)
                    .Add(link.RepositoryId is null ? null : (long?)_keys[link.RepositoryId])
                    .Add((int)link.Span.Field).Add(link.Span.Start).Add(link.Span.End)
                    .Add(link.Sentence.Start).Add(link.Sentence.End).Row();
        }
    }

    void WriteCandidates()
    {
        using var insert = new Insert(
            _connection, "candidate (paper, number, surface, kind, confidence, reason, field, start, end, sentence_start, sentence_end)");
        foreach (PaperNode node in _graph.Papers.Where(node => node.Candidates.Count > 0))
        {
            int number = 0;
            foreach (Candidate candidate in node.Candidates.OrderBy(candidate => candidate.Span))
            {
                TextSpan sentence = NodeTexts.SentenceAround(node.Paper, candidate.Span);
                insert.Add(_keys[node.Paper.Id]).Add(number++).Add(candidate.Surface).Add((int)candidate.Kind)
                    .Add(Scores.Round(candidate.Confidence)).Add(candidate.Reason)
                    .Add((int)candidate.Span.Field).Add(candidate.Span.Start).Add(candidate.Span.End)
                    .Add(sentence.Start).Add(sentence.End).Row();
            }
        }
    }

    void WriteConcepts()
    {
        Dictionary<string, DateOnly?> newest = _texts.Newest();
        using var insert = new Insert(_connection, "concept (key, name, name_words, kind, support, newest, other_kinds)");
        foreach (Concept concept in _graph.Concepts)
        {
            _cancellation.ThrowIfCancellationRequested();
            insert.Add(_keys[concept.Id]).Add(concept.Name).Add(SearchWords.Fold(concept.Name)).Add((int)concept.Kind).Add(concept.Support)
                .Add(SqliteDay.Of(newest.GetValueOrDefault(concept.Id)))
                .Add(JsonSerializer.Serialize(concept.OtherKinds, StorageJson.Plain.IReadOnlyListKindCount)).Row();
        }
    }

    void WriteAliases()
    {
        using var insert = new Insert(_connection, "alias (concept, number, surface, support, rule, score, papers)");
        using var name = new Insert(_connection, "concept_name (name_key, concept)");
        foreach (Concept concept in _graph.Concepts)
        {
            long key = _keys[concept.Id];
            int number = 0;
            foreach (Alias alias in _texts.AliasesOf(concept))
                insert.Add(key).Add(number++).Add(alias.Surface).Add(alias.Support).Add(alias.Rule).Add(Scores.Round(alias.Score))
                    .Add(JsonSerializer.Serialize(alias.Papers, StorageJson.Plain.IReadOnlyListString)).Row();
            foreach (string folded in _texts.KeysOf(concept))
                name.Add(folded).Add(key).Row();
        }
    }

    void WriteFacts()
    {
        using var insert = new Insert(_connection, "fact (key, paper, concept, role, confidence)");
        using var mention = new Insert(
            _connection, "mention (fact, number, field, start, end, surface, sentence_start, sentence_end, confidence, rule)");
        long key = 0;
        foreach (Fact fact in _graph.Facts)
        {
            _cancellation.ThrowIfCancellationRequested();
            insert.Add(++key).Add(_keys[fact.PaperId]).Add(_keys[fact.ConceptId]).Add((int)fact.Role).Add(Scores.Round(fact.Confidence)).Row();
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
        using var insert = new Insert(_connection, "relation (key, source, target, type, support, confidence, lift)");
        using var proof = new Insert(
            _connection, "relation_evidence (relation, number, paper, field, sentence_start, sentence_end, spans, confidence, rule)");
        long key = 0;
        foreach (Relation relation in _graph.Relations)
        {
            _cancellation.ThrowIfCancellationRequested();
            insert.Add(++key).Add(_keys[relation.FromId]).Add(_keys[relation.ToId]).Add((int)relation.Type).Add(relation.Support)
                .Add(Scores.Round(relation.Confidence)).Add(relation.Lift is { } lift ? Scores.Round(lift) : null).Row();
            for (int i = 0; i < relation.Evidence.Count; i++)
            {
                Evidence evidence = relation.Evidence[i];
                proof.Add(key).Add(i).Add(_keys[evidence.Paper.Id]).Add((int)evidence.Sentence.Field).Add(evidence.Sentence.Start)
                    .Add(evidence.Sentence.End).Add(JsonSerializer.Serialize(evidence.Spans, StorageJson.Plain.IReadOnlyListEvidenceSpan))
                    .Add(Scores.Round(evidence.Confidence)).Add(evidence.Rule).Row();
            }
        }
    }

    void WriteCitations()
    {
        using var insert = new Insert(_connection, "citation (citing, cited, source, confidence, via)");
        foreach (Citation citation in _graph.Citations)
            insert.Add(_keys[citation.FromId]).Add(_keys[citation.ToId]).Add((int)citation.Source).Add(Scores.Round(citation.Confidence))
                .Add(JsonSerializer.Serialize<IReadOnlyList<long>>([.. citation.Via.Select(id => _keys[id])], StorageJson.Plain.IReadOnlyListInt64)).Row();
    }

    /// <summary>What a search looks in, in the order in which it prefers them: a node's own name before its aliases.</summary>
    void WriteNames()
    {
        using var insert = new Insert(_connection, "name (node, text, words, number, support)");
        void Write(string id, int number, string text, int support) =>
            insert.Add(_keys[id]).Add(text).Add(SearchWords.Fold(text)).Add(number).Add(support).Row();

        foreach (PaperNode node in _graph.Papers)
            Write(node.Paper.Id, 0, node.Paper.Title, 0);
        foreach (Repository repository in _graph.Repositories)
        {
            Write(repository.Id, 0, repository.Name, 0);
            Write(repository.Id, 1, repository.Url, 0);
        }
        foreach (Concept concept in _graph.Concepts)
        {
            int number = 0;
            foreach (string text in _texts.NamesOf(concept))
                Write(concept.Id, number++, text, concept.Support);
        }
    }
}
