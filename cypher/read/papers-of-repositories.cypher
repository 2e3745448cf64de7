// Papers that link to each repository, by title.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $after (a place or null), $limit
:param asked => [{id: "repository:github.com/openai/clip", paperId: "paper:repository:github.com/openai/clip", key: "repository github.com openai clip", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"repository github.com openai clip\""}];
:param after => null;
:param limit => 10;
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
WITH number, coalesce(paper, concept, repository, named) AS repository
CALL (repository) {
  MATCH (p:Paper)-[:HAS_REPOSITORY]->(repository)
  RETURN collect(DISTINCT p) AS papers
}
CALL (papers) {
  UNWIND papers AS p
  WITH p, [p.words[0], p.id] AS place
  WHERE $after IS NULL OR place > $after
  WITH p, place ORDER BY place LIMIT $limit
  RETURN collect({place: place, paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor}}) AS rows
}
RETURN repository IS NOT NULL AS found, rows, size(papers) AS total
ORDER BY number
