// Full text for a person: titles, abstracts and names, as Neo4j itself divides them into words.
// CALL db.index.fulltext.queryNodes("papergraph_text", "diffusion planning")
CREATE FULLTEXT INDEX papergraph_text IF NOT EXISTS
FOR (n:Paper|Concept|Repository) ON EACH [n.title, n.abstract, n.name]
