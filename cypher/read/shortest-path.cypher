// The shortest path between two nodes over any relation, in either direction; among equals the smallest by ids.
// $from, $to: as one of those in nodes, by name or title too; $maxLength, $minSupport, $minConfidence
:param from => {id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""};
:param to => {id: "2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""};
:param maxLength => 6;
:param minSupport => 1;
:param minConfidence => 0.0;
CALL () {
  WITH $from AS asked
  OPTIONAL MATCH (knownPaper:Paper {id: asked.id})
  OPTIONAL MATCH (knownConcept:Concept {id: asked.id})
  OPTIONAL MATCH (knownRepository:Repository {id: asked.id})
  OPTIONAL CALL (asked, knownPaper, knownConcept, knownRepository) {
    WITH * WHERE knownPaper IS NULL AND knownConcept IS NULL AND knownRepository IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WITH node, CASE
      WHEN node:Paper AND asked.id IN node.keys THEN 0
      WHEN node:Concept AND asked.slugKey IN node.keys THEN 1
      WHEN node:Concept AND asked.key IN node.keys THEN 2
      WHEN node:Paper AND node.id = asked.paperId THEN 3
      WHEN node:Paper AND asked.paperId IN node.keys THEN 4
      WHEN node:Paper AND asked.key IN node.keys THEN 5
    END AS rank
    WHERE rank IS NOT NULL
    RETURN node AS named ORDER BY rank, node.support DESC, node.id LIMIT 1
  }
  RETURN coalesce(knownPaper, knownConcept, knownRepository, named) AS start
}
CALL (start) {
  WITH start, $to AS asked
  OPTIONAL MATCH (knownPaper:Paper {id: asked.id})
  OPTIONAL MATCH (knownConcept:Concept {id: asked.id})
  OPTIONAL MATCH (knownRepository:Repository {id: asked.id})
  OPTIONAL CALL (asked, knownPaper, knownConcept, knownRepository) {
    WITH * WHERE knownPaper IS NULL AND knownConcept IS NULL AND knownRepository IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WITH node, CASE
      WHEN node:Paper AND asked.id IN node.keys THEN 0
      WHEN node:Concept AND asked.slugKey IN node.keys THEN 1
      WHEN node:Concept AND asked.key IN node.keys THEN 2
      WHEN node:Paper AND node.id = asked.paperId THEN 3
      WHEN node:Paper AND asked.paperId IN node.keys THEN 4
      WHEN node:Paper AND asked.key IN node.keys THEN 5
    END AS rank
    WHERE rank IS NOT NULL
    RETURN node AS named ORDER BY rank, node.support DESC, node.id LIMIT 1
  }
  RETURN coalesce(knownPaper, knownConcept, knownRepository, named) AS end
}
OPTIONAL CALL (start, end) {
  WITH * WHERE start = end
  RETURN [start] AS steps
  UNION ALL
  WITH * WHERE start <> end
  MATCH path = allShortestPaths((start)-[:INTRODUCES|USES|MENTIONS|HAS_REPOSITORY|CITES|BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS*..10]-(end))
  WHERE all(r IN relationships(path) WHERE coalesce(r.support, $minSupport) >= $minSupport AND coalesce(r.confidence, 1.0) >= $minConfidence)
  WITH path WHERE length(path) <= $maxLength
  WITH nodes(path) AS steps ORDER BY [n IN nodes(path) | n.id] LIMIT 1
  RETURN steps
}
CALL (steps) {
  UNWIND range(0, coalesce(size(steps), 0) - 2) AS number
  WITH number, steps[number] AS one, steps[number + 1] AS other
  CALL (one, other) {
    MATCH (one)-[r:INTRODUCES|USES|MENTIONS|HAS_REPOSITORY|CITES|BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(other)
    WHERE coalesce(r.support, $minSupport) >= $minSupport AND coalesce(r.confidence, 1.0) >= $minConfidence
    WITH r ORDER BY CASE type(r)
      WHEN "INTRODUCES" THEN 0 WHEN "USES" THEN 1 WHEN "MENTIONS" THEN 2 WHEN "HAS_REPOSITORY" THEN 3 WHEN "CITES" THEN 4
      WHEN "BUILDS_ON" THEN 5 WHEN "IS_A" THEN 6 WHEN "VARIANT_OF" THEN 7 ELSE 8 END, startNode(r).id LIMIT 1
    RETURN startNode(r) AS a, endNode(r) AS b, type(r) AS type
  }
  CALL (a, b, type) {
    WITH * WHERE type IN ["INTRODUCES", "USES", "MENTIONS"]
    MATCH (a)-[r:INTRODUCES|USES|MENTIONS]->(b)
    WHERE type(r) = type
    RETURN {from: a {.id, .title, .abstract, .authors, .url, published: toString(a.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, to: b {.id, .title, .abstract, .authors, .url, published: toString(b.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, type: type, support: 1, confidence: r.confidence, fact: properties(r)} AS edge
    UNION ALL
    WITH * WHERE type = "HAS_REPOSITORY"
    MATCH (a)-[r:HAS_REPOSITORY]->(b)
    WITH a, b, type, r ORDER BY r.number
    WITH a, b, type, collect(properties(r)) AS links
    RETURN {from: a {.id, .title, .abstract, .authors, .url, published: toString(a.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, to: b {.id, .title, .abstract, .authors, .url, published: toString(b.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, type: type, support: 1, confidence: 1.0, links: links} AS edge
    UNION ALL
    WITH * WHERE type = "CITES"
    MATCH (a)-[r:CITES]->(b)
    WITH a, b, type, r, a AS citing
    CALL (r, citing) {
      UNWIND r.via AS id
      MATCH (c:Concept {id: id})
      OPTIONAL MATCH (citing)-[f:INTRODUCES|USES|MENTIONS]->(c)
      RETURN collect({concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}, fact: properties(f)}) AS via
    }
    RETURN {from: a {.id, .title, .abstract, .authors, .url, published: toString(a.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, to: b {.id, .title, .abstract, .authors, .url, published: toString(b.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, type: type, support: 1, confidence: r.confidence, via: via} AS edge
    UNION ALL
    WITH * WHERE type IN ["BUILDS_ON", "IS_A", "VARIANT_OF", "CO_OCCURS"]
    MATCH (a)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]->(b)
    WHERE type(r) = type
    CALL (r) {
      UNWIND range(0, 2) AS number
      MATCH (p:Paper {id: r.papers[number]})
      WITH p, number ORDER BY number
      RETURN collect({
        paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor},
        field: r.fields[number], sentence: r.sentences[number], sentenceStart: r.sentenceStarts[number],
        spans: r.spans[number], confidence: r.confidences[number], rule: r.rules[number]}) AS proof
    }
    RETURN {from: a {.id, .title, .abstract, .authors, .url, published: toString(a.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, to: b {.id, .title, .abstract, .authors, .url, published: toString(b.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, type: type, support: r.support, confidence: r.confidence, lift: r.lift, total: size(r.papers), proof: proof} AS edge
  }
  WITH number, edge ORDER BY number
  RETURN collect(edge) AS edges
}
RETURN start IS NOT NULL AS startFound, end IS NOT NULL AS endFound, [n IN steps | n {.id, .title, .abstract, .authors, .url, published: toString(n.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}] AS nodes, edges
