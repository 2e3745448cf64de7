// The concepts that each paper names, by role, then confidence, then id.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $types, $minConfidence, $kinds, $after (a place or null), $limit, $withEvidence
:param asked => [{id: "2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""}];
:param types => ["INTRODUCES", "USES", "MENTIONS"];
:param minConfidence => 0.0;
:param kinds => ["method", "dataset", "benchmark", "task", "metric"];
:param after => null;
:param limit => 10;
:param withEvidence => true;
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
  MATCH (p)-[r:INTRODUCES|USES|MENTIONS]->(c:Concept)
  WHERE type(r) IN $types AND r.confidence >= $minConfidence AND split(toStringOrNull(c.id), ":")[0] IN $kinds
  RETURN collect(r) AS facts
}
CALL (facts) {
  UNWIND facts AS r
  WITH r, endNode(r) AS c, [CASE type(r) WHEN "INTRODUCES" THEN 0 WHEN "USES" THEN 1 ELSE 2 END, -r.confidence, endNode(r).id] AS place
  WHERE $after IS NULL OR place > $after
  WITH r, c, place ORDER BY place LIMIT $limit
  RETURN collect({place: place, concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}, type: type(r), confidence: r.confidence, fact: CASE WHEN $withEvidence THEN properties(r) END}) AS rows
}
RETURN p IS NOT NULL AS found, CASE WHEN $withEvidence THEN p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor} END AS paper, rows, size(facts) AS total
ORDER BY number
