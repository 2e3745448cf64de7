// The papers that name each concept, in an order.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $types, $minConfidence, $kinds, $order (TITLE, NEWEST, OLDEST, MOST_CITED), $after (a place or null), $limit, $withEvidence
:param asked => [{id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""}];
:param types => ["INTRODUCES", "USES", "MENTIONS"];
:param minConfidence => 0.0;
:param kinds => ["method", "dataset", "benchmark", "task", "metric"];
:param order => "NEWEST";
:param after => null;
:param limit => 10;
:param withEvidence => true;
UNWIND range(0, size($asked) - 1) AS number
WITH number, $asked[number] AS asked
OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
}
WITH number, coalesce(known, named) AS c
CALL (c) {
  MATCH (p:Paper)-[r:INTRODUCES|USES|MENTIONS]->(c)
  WHERE type(r) IN $types AND r.confidence >= $minConfidence AND split(toStringOrNull(c.id), ":")[0] IN $kinds
  RETURN collect(r) AS facts
}
CALL (facts) {
  UNWIND facts AS r
  WITH r, startNode(r) AS p
  WITH r, p, CASE $order
    WHEN "NEWEST" THEN [coalesce(-(p.published.year * 10000 + p.published.month * 100 + p.published.day), 99999999), p.id]
    WHEN "OLDEST" THEN [coalesce(p.published.year * 10000 + p.published.month * 100 + p.published.day, 99999999), p.id]
    WHEN "MOST_CITED" THEN [-p.cited, p.id]
    ELSE [p.words[0], p.id]
  END AS place
  WHERE $after IS NULL OR place > $after
  WITH r, p, place ORDER BY place LIMIT $limit
  RETURN collect({place: place, paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor}, type: type(r), confidence: r.confidence, fact: CASE WHEN $withEvidence THEN properties(r) END}) AS rows
}
RETURN c {.id, .name, .support, .otherKinds, .otherKindPapers} AS concept, rows, size(facts) AS total
ORDER BY number
