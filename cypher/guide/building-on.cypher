// Methods that build on a method or on a kind of it, nearest first: each with the shortest way there, of equals the surest.
// $method: its id or name, $maxDepth: BUILDS_ON steps, at most 4, $minConfidence (0 to 1), $first
:param method => "diffusion models";
:param maxDepth => 4;
:param minConfidence => 0.3;
:param first => 25;
MATCH (root:Concept) WHERE root.id = $method OR root.name = $method
WITH root ORDER BY root.support DESC, root.id LIMIT 1
MATCH kinds = (base:Concept)-[:IS_A*0..3]->(root)
WHERE all(step IN relationships(kinds) WHERE step.confidence >= $minConfidence)
MATCH lineage = ALL SHORTEST (method:Method)(()-[step:BUILDS_ON WHERE step.confidence >= $minConfidence]->()){1,4}(base)
WHERE length(lineage) <= $maxDepth AND NOT method IN nodes(kinds)
WITH method, lineage, kinds, relationships(lineage) + relationships(kinds) AS steps
WITH method, lineage, kinds, length(lineage) AS depth,
  reduce(least = 1.0, step IN steps | CASE WHEN step.confidence < least THEN step.confidence ELSE least END) AS confidence,
  reduce(least = steps[0].support, step IN steps | CASE WHEN step.support < least THEN step.support ELSE least END) AS support
ORDER BY depth, confidence DESC, length(kinds), [node IN nodes(lineage) + nodes(kinds) | node.id]
WITH method, collect({lineage: lineage, kinds: kinds, depth: depth, confidence: confidence, support: support})[0] AS way
RETURN method.name AS name, way.depth AS depth, way.support AS support, way.confidence AS confidence,
  [node IN nodes(way.lineage) + tail(nodes(way.kinds)) | node.name] AS path,
  relationships(way.lineage)[0].sentences[0] AS sentence, way.lineage AS lineage, way.kinds AS kinds
ORDER BY depth, support DESC, confidence DESC, method.id LIMIT $first
