// The links of each paper, in the order of the text.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs
:param asked => [{id: "2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""}];
UNWIND range(0, size($asked) - 1) AS number
WITH number, $asked[number] AS asked
OPTIONAL MATCH (known:Paper {id: asked.paperId})
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Paper AND (asked.paperId IN node.keys OR asked.key IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.paperId IN node.keys THEN 0 ELSE 1 END, node.id LIMIT 1
}
WITH number, coalesce(known, named) AS p
CALL (p) {
  MATCH (p)-[r:HAS_REPOSITORY|HAS_PAGE]->(l)
  WITH r, l ORDER BY r.number
  RETURN collect({link: properties(r), repository: CASE WHEN type(r) = "HAS_REPOSITORY" THEN l {.id, .url, .host, .owner, .name} END}) AS links
}
RETURN p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor} AS paper, links
ORDER BY number
