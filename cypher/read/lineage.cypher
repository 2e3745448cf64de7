// All that builds on a concept or a kind of it: the IS_A edges of up to three steps, and the BUILDS_ON edges of up to eight.
// Those that a page may show come with their proof in proved.
// $asked: as one of those in neighbours; $maxDepth (at most 8), $minSupport, $minConfidence, $papers: {hasRepository, from, to} or null,
// $afterDepth (of the row before the page, or 0), $limit, $withEvidence
:param asked => {id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""};
:param maxDepth => 4;
:param minSupport => 1;
:param minConfidence => 0.0;
:param papers => null;
:param afterDepth => 0;
:param limit => 10;
:param withEvidence => true;
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
  RETURN collect(r) AS isA
}
CALL (bases) {
  UNWIND bases AS k
  MATCH path = (k)<-[steps:BUILDS_ON*0..8]-(m:Concept)
  WHERE all(r IN steps WHERE r.support >= $minSupport AND r.confidence >= $minConfidence)
  WITH m, min(length(path)) AS depth WHERE depth < $maxDepth
  MATCH (m)<-[r:BUILDS_ON]-(c:Concept)
  WHERE r.support >= $minSupport AND r.confidence >= $minConfidence
  WITH c, min(depth) + 1 AS depth, collect(r) AS edges,
    $papers IS NULL OR EXISTS {
      MATCH (p:Paper)-[:INTRODUCES]->(c)
      WHERE ($papers.hasRepository IS NULL OR (p.repositories > 0) = $papers.hasRepository)
        AND ($papers.from IS NULL OR p.published >= date($papers.from))
        AND ($papers.to IS NULL OR p.published <= date($papers.to)) } AS counts
  RETURN collect({concept: c, shown: c {.id, .name, .support, .otherKinds, .otherKindPapers}, counts: counts, depth: CASE WHEN c IN bases THEN 0 ELSE depth END, edges: edges}) AS builders
}
// Nearer methods come first: to prove the edges up to the depth at which a page is full is enough.
WITH root, isA, builders, head([depth IN range(1, 8)
  WHERE size([b IN builders WHERE b.counts AND b.concept:Method AND b.depth > $afterDepth AND b.depth <= depth]) >= $limit | depth]) AS full
CALL (isA, builders, full) {
  CALL (isA, builders, full) {
    UNWIND isA AS r
    WITH r, startNode(r) AS kind
    WHERE EXISTS { (kind)<-[:IS_A*0..2]-(:Concept)<-[:BUILDS_ON]-(:Concept) }
    RETURN r
    UNION ALL
    UNWIND builders AS b
    WITH b WHERE b.depth <= coalesce(full, 8)
    UNWIND b.edges AS r
    RETURN r
  }
  CALL (r) {
    UNWIND CASE WHEN $withEvidence THEN range(0, 2) ELSE [] END AS number
    MATCH (p:Paper {id: r.papers[number]})
    WITH p, number ORDER BY number
    RETURN collect({
      paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor},
      field: r.fields[number], sentence: r.sentences[number], sentenceStart: r.sentenceStarts[number],
      spans: r.spans[number], confidence: r.confidences[number], rule: r.rules[number]}) AS proof
  }
  WITH r, proof, startNode(r) AS a, endNode(r) AS b
  RETURN collect({from: a {.id, .name, .support, .otherKinds, .otherKindPapers}, to: b {.id, .name, .support, .otherKinds, .otherKindPapers},
    type: type(r), support: r.support, confidence: r.confidence, total: size(r.papers), proof: proof}) AS proved
}
RETURN root.id AS root,
  [r IN isA | {from: startNode(r).id, to: endNode(r).id, support: r.support, confidence: r.confidence}] AS isA,
  [b IN builders | {concept: b.shown, counts: b.counts,
    edges: [r IN b.edges | {from: startNode(r).id, to: endNode(r).id, support: r.support, confidence: r.confidence}]}] AS builders,
  proved
