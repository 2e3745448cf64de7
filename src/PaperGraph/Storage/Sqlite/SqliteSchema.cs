using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The tables, and the steps from each older version to this one.</summary>
/// <remarks>
/// Ids are text to the outside and <c>node.key</c> inside: one numbering for papers, concepts and repositories together,
/// in the order of their ids, so that ordering by key is ordering by id. Enums are kept as their numbers, days as
/// yyyymmdd. Columns named <c>words</c> or <c>_words</c> hold <see cref="SearchWords.Fold"/>; <c>name_key</c> and
/// <c>title_key</c> hold <see cref="Resolution.ConceptKey.Of"/>. All but <c>extraction</c>, <c>decision</c> and <c>claim</c> is derived and may be dropped.
/// </remarks>
static class SqliteSchema
{
    /// <summary>What <c>file</c> and others recognize the format by: "PGrf".</summary>
    public const int ApplicationId = 0x50477266;

    public const int Version = 4;

    /// <summary>The derived tables; each of them is emptied when another graph is applied.</summary>
    public static IReadOnlyList<string> GraphTables { get; } =
        ["mention", "fact", "relation_evidence", "relation", "citation", "link", "candidate", "concept_name", "alias",
         "paper_alias", "paper", "concept", "repository", "name", "node", "graph"];

    /// <summary>What is not in a table itself: filling it is faster without, and making them afterwards in one go.</summary>
    static readonly (string Name, string On)[] Indexes =
    [
        ("paper_by_title", "paper (title_words)"),
        ("paper_by_title_key", "paper (title_key)"),
        ("paper_newest", "paper (ifnull(-published, 99999999))"),
        ("paper_oldest", "paper (ifnull(published, 99999999))"),
        ("paper_most_cited", "paper (-cited)"),
        ("link_to_repository", "link (repository, paper) WHERE repository IS NOT NULL"),
        ("citation_of", "citation (cited, citing)"),
        ("concept_by_support", "concept (-support)"),
        ("concept_by_name", "concept (name_words)"),
        ("concept_newest", "concept (ifnull(-newest, 99999999))"),
        ("fact_of_concept", "fact (concept, paper, role, confidence)"),
        ("relation_to", "relation (target, type)"),
        ("paper_alias_of", "paper_alias (paper)"),
        ("concept_name_of", "concept_name (concept)"),
        ("name_of", "name (node)"),
    ];

    /// <summary>Brings the file to <see cref="Version"/>, in one transaction. What is derived is dropped where its tables have changed since.</summary>
    public static void Create(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        foreach (string table in GraphTables.Prepend("search"))
            Execute(connection, $"DROP TABLE IF EXISTS {table}");
        Execute(connection, Sources + Claim + Nodes + Papers + Concepts + Facts + Relations + Search);
        CreateIndexes(connection);
        Execute(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        transaction.Commit();
    }

    public static void CreateIndexes(SqliteConnection connection)
    {
        foreach ((string name, string on) in Indexes)
            Execute(connection, $"CREATE INDEX IF NOT EXISTS {name} ON {on}");
    }

    public static void DropIndexes(SqliteConnection connection)
    {
        foreach ((string name, _) in Indexes)
            Execute(connection, $"DROP INDEX {name}");
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    const string Sources = """
        CREATE TABLE IF NOT EXISTS extraction (id TEXT PRIMARY KEY, json TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS decision (number INTEGER PRIMARY KEY, json TEXT NOT NULL);
        """;

    const string Claim = """
        CREATE TABLE IF NOT EXISTS claim (
            one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, host TEXT NOT NULL, process INTEGER NOT NULL,
            started INTEGER NOT NULL, since INTEGER NOT NULL, renewed INTEGER NOT NULL);
        """;

    const string Nodes = """
        CREATE TABLE IF NOT EXISTS graph (version TEXT NOT NULL, stats TEXT NOT NULL, papers INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS node (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type INTEGER NOT NULL, print INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS repository (
            key INTEGER PRIMARY KEY REFERENCES node, url TEXT NOT NULL, host TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL);
        """;

    const string Papers = """
        CREATE TABLE IF NOT EXISTS paper (
            key INTEGER PRIMARY KEY REFERENCES node, title TEXT NOT NULL, title_words TEXT NOT NULL, title_key TEXT NOT NULL,
            abstract TEXT NOT NULL, authors TEXT NOT NULL, url TEXT, published INTEGER, source TEXT NOT NULL,
            extractor TEXT NOT NULL, cited INTEGER NOT NULL, has_repository INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS paper_alias (id TEXT PRIMARY KEY, paper INTEGER NOT NULL REFERENCES paper) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS link (
            paper INTEGER NOT NULL REFERENCES paper, number INTEGER NOT NULL, url TEXT NOT NULL, kind INTEGER NOT NULL,
            repository INTEGER REFERENCES repository, field INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
            sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, PRIMARY KEY (paper, number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS candidate (
            paper INTEGER NOT NULL REFERENCES paper, number INTEGER NOT NULL, surface TEXT NOT NULL, kind INTEGER NOT NULL,
            confidence REAL NOT NULL, reason TEXT NOT NULL, field INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
            sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, PRIMARY KEY (paper, number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS citation (
            citing INTEGER NOT NULL REFERENCES paper, cited INTEGER NOT NULL REFERENCES paper, source INTEGER NOT NULL,
            confidence REAL NOT NULL, via TEXT NOT NULL, print INTEGER NOT NULL, PRIMARY KEY (citing, cited)) WITHOUT ROWID;
        """;

    const string Concepts = """
        CREATE TABLE IF NOT EXISTS concept (
            key INTEGER PRIMARY KEY REFERENCES node, name TEXT NOT NULL, name_words TEXT NOT NULL, kind INTEGER NOT NULL,
            support INTEGER NOT NULL, newest INTEGER, other_kinds TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS alias (
            concept INTEGER NOT NULL REFERENCES concept, number INTEGER NOT NULL, surface TEXT NOT NULL, support INTEGER NOT NULL,
            rule TEXT NOT NULL, score REAL NOT NULL, papers TEXT NOT NULL, PRIMARY KEY (concept, number)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS concept_name (
            name_key TEXT NOT NULL, concept INTEGER NOT NULL REFERENCES concept, PRIMARY KEY (name_key, concept)) WITHOUT ROWID;
        """;

    const string Facts = """
        CREATE TABLE IF NOT EXISTS fact (
            key INTEGER PRIMARY KEY, paper INTEGER NOT NULL REFERENCES paper, concept INTEGER NOT NULL REFERENCES concept,
            role INTEGER NOT NULL, confidence REAL NOT NULL, print INTEGER NOT NULL, UNIQUE (paper, concept));
        CREATE TABLE IF NOT EXISTS mention (
            fact INTEGER NOT NULL REFERENCES fact, number INTEGER NOT NULL, field INTEGER NOT NULL, start INTEGER NOT NULL,
            end INTEGER NOT NULL, surface TEXT NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
            confidence REAL NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (fact, number)) WITHOUT ROWID;
        """;

    const string Relations = """
        CREATE TABLE IF NOT EXISTS relation (
            key INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES concept, target INTEGER NOT NULL REFERENCES concept,
            type INTEGER NOT NULL, support INTEGER NOT NULL, confidence REAL NOT NULL, lift REAL, print INTEGER NOT NULL,
            UNIQUE (source, target, type));
        CREATE TABLE IF NOT EXISTS relation_evidence (
            relation INTEGER NOT NULL REFERENCES relation, confidence REAL NOT NULL, paper INTEGER NOT NULL REFERENCES paper,
            field INTEGER NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, number INTEGER NOT NULL,
            spans TEXT NOT NULL, rule TEXT NOT NULL,
            PRIMARY KEY (relation, confidence DESC, paper, field, sentence_start, sentence_end, number)) WITHOUT ROWID;
        """;

    // The words come from SearchWords: they are divided by spaces and hold nothing of ASCII but [a-z0-9+], so that the
    // tokenizer has nothing left to fold. Searches ask for words and prefixes, never phrases: no positions are kept.
    const string Search = """
        CREATE TABLE IF NOT EXISTS name (
            key INTEGER PRIMARY KEY, node INTEGER NOT NULL REFERENCES node, text TEXT NOT NULL, words TEXT NOT NULL,
            number INTEGER NOT NULL);
        CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (
            words, content = 'name', content_rowid = 'key', detail = none, columnsize = 0, prefix = '1 2 3',
            tokenize = "ascii tokenchars '+'");
        """;
}
