// Whether each paper names a concept of one kind, or holds candidates for one. A candidate is JSON, in which a quotation mark inside a text is escaped.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $label, as in (:Concept:Benchmark)
:param asked => [{id: "2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""}]
:param label => "Benchmark"
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
RETURN p.id AS id,
       EXISTS { (p)-[:INTRODUCES|USES|MENTIONS]->(c:Concept) WHERE $label IN labels(c) } AS names,
       any(candidate IN coalesce(p.candidates, []) WHERE candidate CONTAINS "\"kind\":\"" + $label + "\"") AS hasCandidates
ORDER BY number
