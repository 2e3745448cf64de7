// The papers that each paper cites, by id.
// $asked: [{id, paperId, key, slugKey, kinds, query}], what is called how: see Asked.cs; $after (a place or null), $limit
:param asked => [{id: "2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""}];
:param after => null;
:param limit => 10;
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
  MATCH (p)-[r:CITES]->(o:Paper)
  WITH r, o ORDER BY o.id
  RETURN collect({edge: r, other: o}) AS citations
}
CALL (citations) {
  UNWIND citations AS citation
  WITH citation.edge AS r, citation.other AS o, [citation.other.id] AS place
  WHERE $after IS NULL OR place > $after
  WITH r, o, place, startNode(r) AS citing ORDER BY place LIMIT $limit
  CALL (r, citing) {
    UNWIND r.via AS id
    MATCH (c:Concept {id: id})
    OPTIONAL MATCH (citing)-[f:INTRODUCES|USES|MENTIONS]->(c)
    RETURN collect({concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}, fact: properties(f)}) AS via
  }
  RETURN collect({place: place, paper: o {.id, .title, .abstract, .authors, .url, published: toString(o.published), .source, .extractor}, source: r.source, confidence: r.confidence, via: via,
    citing: citing {.id, .title, .abstract, .authors, .url, published: toString(citing.published), .source, .extractor}}) AS rows
}
RETURN p IS NOT NULL AS found, rows, size(citations) AS total
ORDER BY number
