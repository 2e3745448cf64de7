// Edges of any type with their evidence; null for one that is not there.  An undirected one is found from either end.
// $asked: [{from, to, type}], the ends as in nodes; $skip and $first of the evidence of an edge between concepts
:param asked => [{from: {id: "method:diffusion-models", paperId: "paper:method:diffusion-models", key: "diffusion model", slugKey: "diffusion model", kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""}, to: {id: "method:generative-models", paperId: "paper:method:generative-models", key: "generative model", slugKey: "generative model", kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"generative model\""}, type: "IS_A"}];
:param skip => 0;
:param first => 3;
UNWIND range(0, size($asked) - 1) AS number
WITH number, $asked[number] AS question
CALL (question) {
  WITH question.from AS asked
  OPTIONAL MATCH (paper:Paper {id: asked.id})
  OPTIONAL MATCH (concept:Concept {id: asked.id})
  OPTIONAL MATCH (repository:Repository {id: asked.id})
  OPTIONAL CALL (asked, paper, concept, repository) {
    WITH * WHERE paper IS NULL AND concept IS NULL AND repository IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WHERE (node:Paper AND asked.id IN node.keys) OR (node:Concept AND asked.slugKey IN node.keys)
    RETURN node AS named ORDER BY CASE WHEN node:Paper THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
  }
  RETURN coalesce(paper, concept, repository, named) AS one
}
CALL (question) {
  WITH question.to AS asked
  OPTIONAL MATCH (paper:Paper {id: asked.id})
  OPTIONAL MATCH (concept:Concept {id: asked.id})
  OPTIONAL MATCH (repository:Repository {id: asked.id})
  OPTIONAL CALL (asked, paper, concept, repository) {
    WITH * WHERE paper IS NULL AND concept IS NULL AND repository IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WHERE (node:Paper AND asked.id IN node.keys) OR (node:Concept AND asked.slugKey IN node.keys)
    RETURN node AS named ORDER BY CASE WHEN node:Paper THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
  }
  RETURN coalesce(paper, concept, repository, named) AS other
}
WITH number, question.type AS type, one, other, question.type IN ["VARIANT_OF", "CO_OCCURS"] AND other.id < one.id AS turned
WITH number, type, CASE WHEN turned THEN other ELSE one END AS a, CASE WHEN turned THEN one ELSE other END AS b
OPTIONAL CALL (a, b, type) {
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
    UNWIND range($skip, CASE WHEN $skip + $first < size(r.papers) THEN $skip + $first ELSE size(r.papers) END - 1) AS number
    MATCH (p:Paper {id: r.papers[number]})
    WITH p, number ORDER BY number
    RETURN collect({
      paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor},
      field: r.fields[number], sentence: r.sentences[number], sentenceStart: r.sentenceStarts[number],
      spans: r.spans[number], confidence: r.confidences[number], rule: r.rules[number]}) AS proof
  }
  RETURN {from: a {.id, .title, .abstract, .authors, .url, published: toString(a.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, to: b {.id, .title, .abstract, .authors, .url, published: toString(b.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}, type: type, support: r.support, confidence: r.confidence, lift: r.lift, total: size(r.papers), proof: proof} AS edge
}
RETURN edge
ORDER BY number
