// What the papers are about: of each kind the concepts that most papers name.
// $first: how many of each kind
:param first => 5;
UNWIND ["method", "dataset", "benchmark", "task", "metric"] AS kind
CALL (kind) {
  MATCH (concept:Concept) WHERE concept.id STARTS WITH kind + ":"
  RETURN concept ORDER BY concept.support DESC, concept.id LIMIT $first
}
RETURN kind, concept.name AS name, concept.support AS papers, concept
