// The sentences that use a name for its concept: first those that also use another of its names, then by confidence, paper, place.
// $asked: [{id, paperId, key, slugKey, kinds, query, surface}], what is called how: see Asked.cs; $skip, $first
:param asked => [{id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\"", surface: "diffusion models"}];
:param skip => 0;
:param first => 5;
UNWIND range(0, size($asked) - 1) AS number
WITH number, $asked[number] AS asked
OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
}
WITH number, asked.surface AS surface, coalesce(known, named) AS c
CALL (c, surface) {
  MATCH (p:Paper)-[r:INTRODUCES|USES|MENTIONS]->(c)
  WHERE surface IN r.surfaces
  UNWIND [at IN range(0, size(r.surfaces) - 1) WHERE r.surfaces[at] = surface] AS at
  WITH p, r, surface, r.fields[at] AS field, r.sentenceStarts[at] AS start, max(r.confidences[at]) AS confidence
  WITH p, r, field, start, confidence,
       any(i IN range(0, size(r.surfaces) - 1) WHERE r.surfaces[i] <> surface AND r.fields[i] = field AND r.sentenceStarts[i] = start) AS namesBoth
  ORDER BY CASE WHEN namesBoth THEN 0 ELSE 1 END, confidence DESC, p.id, CASE field WHEN "title" THEN 0 ELSE 1 END, start
  SKIP $skip LIMIT $first
  RETURN collect({paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor}, type: type(r), fact: properties(r), field: field, sentenceStart: start}) AS rows
}
RETURN c {.id, .name, .support, .otherKinds, .otherKindPapers} AS concept, rows
ORDER BY number
