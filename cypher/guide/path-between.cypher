// How two things are connected: the shortest way over any relation, in either direction; among equals the smallest by ids.
// $from and $to: the id of a concept, paper or repository, or a concept's name; $maxLength: at most 10; $minConfidence (0 to 1)
:param from => "diffusion models";
:param to => "reinforcement learning";
:param maxLength => 6;
:param minConfidence => 0.5;
CALL () {
  MATCH (start:Concept) WHERE start.id = $from OR start.name = $from
  RETURN start ORDER BY start.support DESC, start.id LIMIT 1
  UNION
  MATCH (start:Paper {id: $from}) RETURN start
  UNION
  MATCH (start:Repository {id: $from}) RETURN start
}
CALL (start) {
  MATCH (end:Concept) WHERE end.id = $to OR end.name = $to
  RETURN end ORDER BY end.support DESC, end.id LIMIT 1
  UNION
  MATCH (end:Paper {id: $to}) RETURN end
  UNION
  MATCH (end:Repository {id: $to}) RETURN end
}
MATCH path = allShortestPaths((start)-[:INTRODUCES|USES|MENTIONS|HAS_REPOSITORY|CITES|BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS*..10]-(end))
WHERE start <> end AND all(edge IN relationships(path) WHERE coalesce(edge.confidence, 1.0) >= $minConfidence)
WITH path WHERE length(path) <= $maxLength
WITH path ORDER BY [node IN nodes(path) | node.id], [edge IN relationships(path) | [CASE type(edge)
  WHEN "INTRODUCES" THEN 0 WHEN "USES" THEN 1 WHEN "MENTIONS" THEN 2 WHEN "HAS_REPOSITORY" THEN 3 WHEN "CITES" THEN 4
  WHEN "BUILDS_ON" THEN 5 WHEN "IS_A" THEN 6 WHEN "VARIANT_OF" THEN 7 ELSE 8 END, startNode(edge).id]] LIMIT 1
UNWIND range(0, length(path) - 1) AS step
WITH path, step, relationships(path)[step] AS edge
RETURN step + 1 AS step, coalesce(startNode(edge).title, startNode(edge).name) AS subject, type(edge) AS relation,
  coalesce(endNode(edge).title, endNode(edge).name) AS object, coalesce(edge.sentence, edge.sentences[0]) AS sentence, path
ORDER BY step
