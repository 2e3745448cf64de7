// Nodes by the folded form of any of their names: two spellings of one name have one key.
CREATE FULLTEXT INDEX papergraph_keys IF NOT EXISTS
FOR (n:Paper|Concept) ON EACH [n.keys]
OPTIONS { indexConfig: { `fulltext.analyzer`: "keyword" } }
