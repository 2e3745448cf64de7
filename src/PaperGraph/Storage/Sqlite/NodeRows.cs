using System.Text.Json;
using PaperGraph.Resolution;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The rows of nodes: papers with their links, concepts with their names, repositories.</summary>
/// <param name="part">The nodes to write.</param>
/// <param name="whole">The graph they are of.</param>
sealed class NodeRows(RowTables tables, ConceptGraph part, ConceptGraph whole, GraphKeys keys, CancellationToken cancellation)
{
    readonly NodeTexts _texts = new(whole);

    public void WriteAll()
    {
        WriteNodes();
        WriteRepositories();
        WritePapers();
        WriteLinks();
        WriteCandidates();
        WriteConcepts();
        WriteAliases();
        WriteNames();
    }

    void WriteNodes()
    {
        IEnumerable<(string Id, NodeType Type)> nodes =
            part.Papers.Select(node => (node.Paper.Id, NodeType.Paper))
            .Concat(part.Concepts.Select(concept => (concept.Id, NodeType.Concept)))
            .Concat(part.Repositories.Select(repository => (repository.Id, NodeType.Repository)));
        using Insert insert = tables.Insert("node (key, id, type, print)");
        foreach ((string id, NodeType type) in nodes.OrderBy(node => node.Id, StringComparer.Ordinal))
            insert.Add(keys[id]).Add(id).Add((int)type).Add(keys.PrintOf(id)).Row();
    }

    void WriteRepositories()
    {
        using Insert insert = tables.Insert("repository (key, url, host, owner, name)");
        foreach (Repository repository in part.Repositories)
            insert.Add(keys[repository.Id]).Add(repository.Url).Add(repository.Host).Add(repository.Owner).Add(repository.Name).Row();
    }

    void WritePapers()
    {
        Dictionary<string, int> cited = _texts.Cited();
        using Insert insert = tables.Insert(
            "paper (key, title, title_words, title_key, abstract, authors, url, published, source, extractor, cited, has_repository)");
        using Insert alias = tables.Insert("paper_alias (id, paper)");
        foreach (PaperNode node in part.Papers)
        {
            cancellation.ThrowIfCancellationRequested();
            Paper paper = node.Paper;
            insert.Add(keys[paper.Id]).Add(paper.Title).Add(SearchWords.Fold(paper.Title)).Add(ConceptKey.Of(paper.Title)).Add(paper.Abstract)
                .Add(JsonSerializer.Serialize(paper.Authors, StorageJson.Plain.IReadOnlyListString)).Add(paper.Url)
                .Add(SqliteDay.Of(paper.Published)).Add(paper.Source).Add(node.Extractor).Add(cited.GetValueOrDefault(paper.Id))
                .Add(node.Links.Any(link => link.RepositoryId is not null) ? 1 : 0).Row();
            foreach (string id in node.OtherIds)
                alias.Add(id).Add(keys[paper.Id]).Row();
        }
    }

    void WriteLinks()
    {
        using Insert insert = tables.Insert("link (paper, number, url, kind, repository, field, start, end, sentence_start, sentence_end)");
        foreach (PaperNode node in part.Papers)
        {
            int number = 0;
            foreach (PaperLink link in node.Links.OrderBy(link => link.Span))
                insert.Add(keys[node.Paper.Id]).Add(number++).Add(link.Url).Add((int)link.Kind)
                    .Add(link.RepositoryId is null ? null : (long?)keys[link.RepositoryId])
                    .Add((int)link.Span.Field).Add(link.Span.Start).Add(link.Span.End)
                    .Add(link.Sentence.Start).Add(link.Sentence.End).Row();
        }
    }

    void WriteCandidates()
    {
        using Insert insert = tables.Insert(
            "candidate (paper, number, surface, kind, confidence, reason, field, start, end, sentence_start, sentence_end)");
        foreach (PaperNode node in part.Papers.Where(node => node.Candidates.Count > 0))
        {
            int number = 0;
            foreach (Candidate candidate in node.Candidates.OrderBy(candidate => candidate.Span))
            {
                TextSpan sentence = NodeTexts.SentenceAround(node.Paper, candidate.Span);
                insert.Add(keys[node.Paper.Id]).Add(number++).Add(candidate.Surface).Add((int)candidate.Kind)
                    .Add(Scores.Round(candidate.Confidence)).Add(candidate.Reason)
                    .Add((int)candidate.Span.Field).Add(candidate.Span.Start).Add(candidate.Span.End)
                    .Add(sentence.Start).Add(sentence.End).Row();
            }
        }
    }

    void WriteConcepts()
    {
        Dictionary<string, DateOnly?> newest = _texts.Newest();
        using Insert insert = tables.Insert("concept (key, name, name_words, kind, support, newest, other_kinds)");
        foreach (Concept concept in part.Concepts)
        {
            cancellation.ThrowIfCancellationRequested();
            insert.Add(keys[concept.Id]).Add(concept.Name).Add(SearchWords.Fold(concept.Name)).Add((int)concept.Kind).Add(concept.Support)
                .Add(SqliteDay.Of(newest.GetValueOrDefault(concept.Id)))
                .Add(JsonSerializer.Serialize(concept.OtherKinds, StorageJson.Plain.IReadOnlyListKindCount)).Row();
        }
    }

    void WriteAliases()
    {
        using Insert insert = tables.Insert("alias (concept, number, surface, support, rule, score, papers)");
        using Insert name = tables.Insert("concept_name (name_key, concept)");
        foreach (Concept concept in part.Concepts)
        {
            long key = keys[concept.Id];
            int number = 0;
            foreach (Alias alias in _texts.AliasesOf(concept))
                insert.Add(key).Add(number++).Add(alias.Surface).Add(alias.Support).Add(alias.Rule).Add(Scores.Round(alias.Score))
                    .Add(JsonSerializer.Serialize(alias.Papers, StorageJson.Plain.IReadOnlyListString)).Row();
            foreach (string folded in _texts.KeysOf(concept))
                name.Add(folded).Add(key).Row();
        }
    }

    /// <summary>What a search looks in, in the order in which it prefers them: a node's own name before its aliases.</summary>
    void WriteNames()
    {
        using Insert insert = tables.Insert("name (node, text, words, number)");
        void Write(string id, int number, string text) => insert.Add(keys[id]).Add(text).Add(SearchWords.Fold(text)).Add(number).Row();

        foreach (PaperNode node in part.Papers)
            Write(node.Paper.Id, 0, node.Paper.Title);
        foreach (Repository repository in part.Repositories)
        {
            Write(repository.Id, 0, repository.Name);
            Write(repository.Id, 1, repository.Url);
        }
        foreach (Concept concept in part.Concepts)
        {
            int number = 0;
            foreach (string text in _texts.NamesOf(concept))
                Write(concept.Id, number++, text);
        }
    }
}
