// All that builds on a concept or a kind of it: the IS_A edges of up to three steps, and the BUILDS_ON edges of up to eight.
// $asked: as one of those in neighbours; $maxDepth (at most 8), $minSupport, $minConfidence, $papers: {hasRepository, from, to} or null
:param asked => {id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""}
:param maxDepth => 4
:param minSupport => 1
:param minConfidence => 0.0
:param papers => null
WITH $asked AS asked
OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
}
WITH coalesce(known, named) AS root
CALL (root) {
  MATCH (root)<-[kinds:IS_A*0..3]-(k:Concept)
  WHERE all(r IN kinds WHERE r.support >= $minSupport AND r.confidence >= $minConfidence)
  RETURN collect(DISTINCT k) AS bases
}
CALL (bases) {
  UNWIND bases AS k
  MATCH (k)<-[r:IS_A]-(c:Concept)
  WHERE c IN bases AND r.support >= $minSupport AND r.confidence >= $minConfidence
  RETURN collect({from: c.id, to: k.id, support: r.support, confidence: r.confidence}) AS isA
}
CALL (bases) {
  UNWIND bases AS k
  MATCH path = (k)<-[steps:BUILDS_ON*0..8]-(m:Concept)
  WHERE all(r IN steps WHERE r.support >= $minSupport AND r.confidence >= $minConfidence)
  WITH m, min(length(path)) AS depth WHERE depth < $maxDepth
  MATCH (m)<-[r:BUILDS_ON]-(c:Concept)
  WHERE r.support >= $minSupport AND r.confidence >= $minConfidence
  WITH c, collect({from: c.id, to: m.id, support: r.support, confidence: r.confidence}) AS edges,
    $papers IS NULL OR EXISTS {
      MATCH (p:Paper)-[:INTRODUCES]->(c)
      WHERE ($papers.hasRepository IS NULL OR (p.repositories > 0) = $papers.hasRepository)
        AND ($papers.from IS NULL OR p.published >= date($papers.from))
        AND ($papers.to IS NULL OR p.published <= date($papers.to)) } AS counts
  RETURN collect({concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}, counts: counts, edges: edges}) AS builders
}
RETURN root.id AS root, isA, builders
