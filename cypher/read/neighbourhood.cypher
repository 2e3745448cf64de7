// A concept, its neighbours and at depth 2 theirs: of each relation and direction the best few, and how many there are.
// $asked: as one of those in neighbours; $types, $minSupport, $minConfidence, $kinds, $depth (1 or 2), $few
:param asked => {id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""};
:param types => ["BUILDS_ON", "IS_A", "VARIANT_OF", "CO_OCCURS"];
:param minSupport => 1;
:param minConfidence => 0.0;
:param kinds => ["method", "dataset", "benchmark", "task", "metric"];
:param depth => 1;
:param few => 8;
WITH $asked AS asked
OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
}
WITH coalesce(known, named) AS centre
CALL (centre) {
  WITH centre AS c
  MATCH (c)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(o:Concept)
  WHERE o <> c AND type(r) IN $types AND r.support >= $minSupport AND r.confidence >= $minConfidence AND split(toStringOrNull(o.id), ":")[0] IN $kinds
  WITH c, r, o, [0.0 - coalesce(r.lift, 0.0), -r.support, o.id, CASE type(r) WHEN "BUILDS_ON" THEN 5 WHEN "IS_A" THEN 6 WHEN "VARIANT_OF" THEN 7 ELSE 8 END, CASE WHEN startNode(r) = c THEN 0 ELSE 1 END] AS place
  ORDER BY place
  WITH type(r) AS type, type(r) IN ["VARIANT_OF", "CO_OCCURS"] OR startNode(r) = c AS out, collect({edge: r, other: o})[..$few] AS best
  UNWIND best AS edge
  RETURN collect(edge.edge) AS firstEdges, collect(DISTINCT edge.other) AS near
}
CALL (near) {
  UNWIND CASE WHEN $depth = 2 THEN near ELSE [] END AS c
  MATCH (c)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(o:Concept)
  WHERE o <> c AND type(r) IN $types AND r.support >= $minSupport AND r.confidence >= $minConfidence AND split(toStringOrNull(o.id), ":")[0] IN $kinds
  WITH c, r, o, [0.0 - coalesce(r.lift, 0.0), -r.support, o.id, CASE type(r) WHEN "BUILDS_ON" THEN 5 WHEN "IS_A" THEN 6 WHEN "VARIANT_OF" THEN 7 ELSE 8 END, CASE WHEN startNode(r) = c THEN 0 ELSE 1 END] AS place
  ORDER BY place
  WITH c, type(r) AS type, type(r) IN ["VARIANT_OF", "CO_OCCURS"] OR startNode(r) = c AS out, collect({edge: r, other: o})[..$few] AS best
  UNWIND best AS edge
  RETURN collect(edge.edge) AS secondEdges, collect(DISTINCT edge.other) AS far
}
WITH centre, near, far, firstEdges + secondEdges AS shown, CASE WHEN centre IS NULL THEN [] ELSE [centre] END + near + far AS seen
CALL (centre, near, seen) {
  UNWIND seen AS c
  WITH DISTINCT c, centre, near, seen
  CALL (c, seen) {
    MATCH (c)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(o:Concept)
    WHERE o <> c AND type(r) IN $types AND r.support >= $minSupport AND r.confidence >= $minConfidence AND split(toStringOrNull(o.id), ":")[0] IN $kinds
    WITH type(r) AS type, CASE WHEN type(r) IN ["VARIANT_OF", "CO_OCCURS"] THEN null WHEN startNode(r) = c THEN "OUT" ELSE "IN" END AS direction, o, seen
    WITH type, direction, count(*) AS total, sum(CASE WHEN o IN seen THEN 1 ELSE 0 END) AS shown
    RETURN collect({type: type, direction: direction, total: total, shown: shown}) AS groups
  }
  RETURN collect({concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}, groups: groups,
    depth: CASE WHEN c = centre THEN 0 WHEN c IN near THEN 1 ELSE 2 END}) AS nodes
}
CALL (shown) {
  UNWIND shown AS r
  WITH DISTINCT r
  CALL (r) {
    UNWIND range(0, 2) AS number
    MATCH (p:Paper {id: r.papers[number]})
    WITH p, number ORDER BY number
    RETURN collect({
      paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor},
      field: r.fields[number], sentence: r.sentences[number], sentenceStart: r.sentenceStarts[number],
      spans: r.spans[number], confidence: r.confidences[number], rule: r.rules[number]}) AS proof
  }
  WITH r, proof, startNode(r) AS a, endNode(r) AS b
  RETURN collect({
    from: a {.id, .name, .support, .otherKinds, .otherKindPapers}, to: b {.id, .name, .support, .otherKinds, .otherKindPapers},
    type: type(r), support: r.support, confidence: r.confidence, lift: r.lift, total: size(r.papers), proof: proof}) AS edges
}
RETURN centre IS NOT NULL AS found, nodes, edges
