// What is near a concept: of each relation the neighbours that go with it far more often than chance, and how many there are.
// $concept: its id or name, $minConfidence (0 to 1), $limit: how many of each relation and direction
:param concept => "diffusion models";
:param minConfidence => 0.3;
:param limit => 8;
MATCH (concept:Concept) WHERE concept.id = $concept OR concept.name = $concept
WITH concept ORDER BY concept.support DESC, concept.id LIMIT 1
MATCH (concept)-[edge:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]-(neighbour:Concept)
WHERE neighbour <> concept AND edge.confidence >= $minConfidence
WITH concept, edge, neighbour, type(edge) IN ["BUILDS_ON", "IS_A"] AND endNode(edge) = concept AS isIncoming
ORDER BY coalesce(edge.lift, 0.0) DESC, edge.support DESC, neighbour.id
WITH concept, type(edge) AS relation, isIncoming, count(*) AS ofAll, collect({edge: edge, neighbour: neighbour})[..$limit] AS nearest
UNWIND range(0, size(nearest) - 1) AS rank
WITH concept, relation, isIncoming, ofAll, rank, nearest[rank].edge AS edge, nearest[rank].neighbour AS neighbour
RETURN startNode(edge).name AS subject, relation, endNode(edge).name AS object, edge.support AS papers, edge.lift AS lift,
  edge.sentences[0] AS sentence, ofAll, concept, edge, neighbour
ORDER BY relation, isIncoming, rank
