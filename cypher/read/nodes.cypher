// Papers, concepts and repositories by their ids, as they are or as they once were; null for what is unknown.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs
:param asked => [{id: "paper:arxiv:2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""}];
UNWIND range(0, size($asked) - 1) AS number
WITH number, $asked[number] AS asked
OPTIONAL MATCH (paper:Paper {id: asked.id})
OPTIONAL MATCH (concept:Concept {id: asked.id})
OPTIONAL MATCH (repository:Repository {id: asked.id})
OPTIONAL CALL (asked, paper, concept, repository) {
  WITH * WHERE paper IS NULL AND concept IS NULL AND repository IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE (node:Paper AND asked.id IN node.keys) OR (node:Concept AND asked.slugKey IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN node:Paper THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
}
WITH number, coalesce(paper, concept, repository, named) AS n
RETURN n {.id, .title, .abstract, .authors, .url, published: toString(n.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner} AS node
ORDER BY number
