// The concepts joined to each concept: by lift, then support, then id, then relation.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $types, $minSupport, $minConfidence, $kinds, $direction (OUT, IN or null), $alsoOf (as one of $asked, or null), $after (a place or null), $limit, $withEvidence
:param asked => [{id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""}];
:param types => ["BUILDS_ON", "IS_A", "VARIANT_OF", "CO_OCCURS"];
:param minSupport => 1;
:param minConfidence => 0.0;
:param kinds => ["method", "dataset", "benchmark", "task", "metric"];
:param direction => null;
:param alsoOf => null;
:param after => null;
:param limit => 10;
:param withEvidence => true;
OPTIONAL CALL () {
  WITH $alsoOf AS asked WHERE asked IS NOT NULL
  OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
  OPTIONAL CALL (asked, known) {
    WITH * WHERE known IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
    RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
  }
  RETURN coalesce(known, named) AS also
}
UNWIND range(0, size($asked) - 1) AS number
WITH number, also, $asked[number] AS asked
OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
}
WITH number, also, coalesce(known, named) AS c
CALL (c, also) {
  MATCH (c)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(o:Concept)
  WHERE o <> c AND type(r) IN $types AND r.support >= $minSupport AND r.confidence >= $minConfidence AND split(toStringOrNull(o.id), ":")[0] IN $kinds
    AND ($direction IS NULL OR type(r) IN ["VARIANT_OF", "CO_OCCURS"] OR (startNode(r) = c) = ($direction = "OUT"))
    AND ($alsoOf IS NULL OR EXISTS {
      MATCH (o)-[s:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(also)
      WHERE type(s) IN $types AND s.support >= $minSupport AND s.confidence >= $minConfidence })
  RETURN collect({edge: r, other: o}) AS edges
}
CALL (c, edges) {
  UNWIND edges AS edge
  WITH c, edge.edge AS r, edge.other AS o
  WITH r, o, [0.0 - coalesce(r.lift, 0.0), -r.support, o.id, CASE type(r) WHEN "BUILDS_ON" THEN 5 WHEN "IS_A" THEN 6 WHEN "VARIANT_OF" THEN 7 ELSE 8 END, CASE WHEN startNode(r) = c THEN 0 ELSE 1 END] AS place
  WHERE $after IS NULL OR place > $after
  WITH r, o, place ORDER BY place LIMIT $limit
  CALL (r) {
    UNWIND CASE WHEN $withEvidence THEN range(0, 2) ELSE [] END AS number
    MATCH (p:Paper {id: r.papers[number]})
    WITH p, number ORDER BY number
    RETURN collect({
      paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor},
      field: r.fields[number], sentence: r.sentences[number], sentenceStart: r.sentenceStarts[number],
      spans: r.spans[number], confidence: r.confidences[number], rule: r.rules[number]}) AS proof
  }
  WITH r, o, place, proof, startNode(r) AS a, endNode(r) AS b ORDER BY place
  RETURN collect({place: place, concept: o {.id, .name, .support, .otherKinds, .otherKindPapers}, edge: {
    from: a {.id, .name, .support, .otherKinds, .otherKindPapers}, to: b {.id, .name, .support, .otherKinds, .otherKindPapers},
    type: type(r), support: r.support, confidence: r.confidence, lift: r.lift, total: size(r.papers), proof: proof}}) AS rows
}
RETURN c IS NOT NULL AS found, rows, size(edges) AS total, $alsoOf IS NOT NULL AND also IS NULL AS alsoMissing
ORDER BY number
