// The papers that name a concept: what each does with it, in which words, and where its code is. Most cited first.
// $concept: its id or name, $minConfidence (0 to 1), $first
:param concept => "diffusion models";
:param minConfidence => 0.5;
:param first => 25;
MATCH (concept:Concept) WHERE concept.id = $concept OR concept.name = $concept
WITH concept ORDER BY concept.support DESC, concept.id LIMIT 1
MATCH (paper:Paper)-[names:INTRODUCES|USES|MENTIONS]->(concept)
WHERE names.confidence >= $minConfidence
WITH concept, names, paper ORDER BY paper.cited DESC, paper.id LIMIT $first
OPTIONAL MATCH (paper)-[link:HAS_REPOSITORY]->(repository:Repository)
WITH concept, names, paper, collect(DISTINCT repository.url) AS code, collect(link) AS links, collect(repository) AS repositories
RETURN paper.title AS title, type(names) AS role, names.confidence AS confidence, names.sentences[0] AS sentence, code,
  paper, names, concept, links, repositories
ORDER BY paper.cited DESC, paper.id
