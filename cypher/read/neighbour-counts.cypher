// How many neighbours each concept has, by relation, direction and kind.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $minConfidence (0 to 1)
:param asked => [{id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""}];
:param minConfidence => 0.0;
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
  MATCH (c)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(o:Concept)
  WHERE o <> c AND r.confidence >= $minConfidence
  WITH type(r) AS type, CASE WHEN type(r) IN ["VARIANT_OF", "CO_OCCURS"] THEN null WHEN startNode(r) = c THEN "OUT" ELSE "IN" END AS direction, split(toStringOrNull(o.id), ":")[0] AS kind, count(*) AS count
  RETURN collect({type: type, direction: direction, kind: kind, count: count}) AS counts
}
RETURN counts
ORDER BY number
