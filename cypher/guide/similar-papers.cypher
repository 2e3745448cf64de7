// Papers that name the same concepts, the rare ones above all: the cosine of what they name, weighted ln(1 + papers / support).
// $paper: its id, $minConfidence (0 to 1), $first
:param paper => "paper:a-unified-sampling-framework-for-solver-searching-of-diffusion-probabilistic-models";
:param minConfidence => 0.5;
:param first => 8;
MATCH (own:Paper {id: $paper})
CALL (own) {
  MATCH (graph:PaperGraph {name: "PaperGraph"})
  RETURN toFloat(graph.papers) AS papers
}
CALL (own, papers) {
  MATCH (own)-[names:INTRODUCES|USES|MENTIONS]->(concept:Concept)
  WHERE names.confidence >= $minConfidence
  RETURN collect(concept) AS concepts, sum(log(1 + papers / concept.support) ^ 2) AS weight
}
CALL (own, papers, concepts) {
  UNWIND concepts AS concept
  MATCH (paper:Paper)-[names:INTRODUCES|USES|MENTIONS]->(concept)
  WHERE names.confidence >= $minConfidence AND paper <> own
  WITH paper, papers, concept, names ORDER BY concept.support, concept.id
  RETURN paper, collect({concept: concept, names: names}) AS shared, sum(log(1 + papers / concept.support) ^ 2) AS common
}
CALL (paper, papers) {
  MATCH (paper)-[names:INTRODUCES|USES|MENTIONS]->(concept:Concept)
  WHERE names.confidence >= $minConfidence
  RETURN sum(log(1 + papers / concept.support) ^ 2) AS otherWeight
}
WITH own, paper, shared, round(common / sqrt(weight * otherWeight), 4) AS score
ORDER BY score DESC, paper.id LIMIT $first
RETURN paper.title AS title, score, [one IN shared | one.concept.name] AS concepts, paper, shared, own,
  COLLECT { MATCH (own)-[names:INTRODUCES|USES|MENTIONS]->(concept) WHERE concept IN [one IN shared | one.concept] RETURN names } AS ownNames
ORDER BY score DESC, paper.id
