// What the papers of each filter have: concepts (the first of each kind), years, code.
// $filters: see PaperFilters.cs; $first
:param filters => [{query: null, words: [], prefix: "", concepts: [{id: "diffusion models", paperId: "paper:diffusion models", key: "diffusion model", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"diffusion model\""}], matchAll: true, roles: ["INTRODUCES", "USES"], repository: null, hasRepository: null, from: null, to: null}, {query: null, words: [], prefix: "", concepts: [], matchAll: true, roles: [], repository: null, hasRepository: null, from: "2023-01-01", to: null}];
:param first => 5;
UNWIND range(0, size($filters) - 1) AS number
WITH number, $filters[number] AS filter
CALL (filter) {
  UNWIND filter.concepts AS asked
  OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
  OPTIONAL CALL (asked, known) {
    WITH * WHERE known IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
    RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
  }
  WITH asked, coalesce(known, named) AS concept
  RETURN collect(DISTINCT concept) AS concepts, collect(CASE WHEN concept IS NULL THEN asked.id END) AS missing
}
OPTIONAL CALL (filter) {
  WITH filter.repository AS asked WHERE asked IS NOT NULL
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
  RETURN coalesce(knownPaper, knownConcept, knownRepository, named) AS repository
}
CALL (filter, concepts, repository) {
  CALL (filter, concepts, repository) {
    WITH * WHERE filter.query IS NOT NULL
    CALL db.index.fulltext.queryNodes("papergraph_words", filter.query) YIELD node AS p
    WHERE p:Paper
    RETURN p
    UNION
    WITH * WHERE filter.query IS NULL AND repository IS NOT NULL
    MATCH (p:Paper)-[:HAS_REPOSITORY]->(repository)
    RETURN p
    UNION
    WITH * WHERE filter.query IS NULL AND repository IS NULL AND size(concepts) > 0
    UNWIND concepts AS concept
    MATCH (p:Paper)-[:INTRODUCES|USES|MENTIONS]->(concept)
    RETURN p
    UNION
    WITH * WHERE filter.query IS NULL AND repository IS NULL AND size(concepts) = 0
    MATCH (p:Paper) WHERE p.id STARTS WITH "paper:"
    RETURN p
  }
  WITH p, filter, concepts, repository
  WHERE (filter.query IS NULL OR any(name IN p.words WHERE all(word IN filter.words WHERE (" " + name + " ") CONTAINS (" " + word + " ")) AND (" " + name) CONTAINS (" " + filter.prefix)))
    AND (size(concepts) = 0 OR COUNT { MATCH (p)-[f:INTRODUCES|USES|MENTIONS]->(c) WHERE c IN concepts AND type(f) IN filter.roles } >= CASE WHEN filter.matchAll THEN size(concepts) ELSE 1 END)
    AND (repository IS NULL OR EXISTS { (p)-[:HAS_REPOSITORY]->(repository) })
    AND (filter.hasRepository IS NULL OR (p.repositories > 0) = filter.hasRepository)
    AND (filter.from IS NULL OR p.published >= date(filter.from))
    AND (filter.to IS NULL OR p.published <= date(filter.to))
  RETURN collect(p) AS papers
}
CALL (papers) {
  UNWIND papers AS p
  MATCH (p)-[:INTRODUCES|USES|MENTIONS]->(c:Concept)
  WITH c, count(*) AS count ORDER BY count DESC, c.id
  WITH split(toStringOrNull(c.id), ":")[0] AS kind, collect({concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}, count: count}) AS counts
  RETURN collect({kind: kind, counts: counts[..$first]}) AS kinds
}
CALL (papers) {
  UNWIND papers AS p
  WITH p.published.year AS year, count(*) AS count
  RETURN collect({year: year, count: count}) AS years
}
RETURN kinds, years, size([p IN papers WHERE p.repositories > 0]) AS withRepository,
  missing, filter.repository IS NOT NULL AND repository IS NULL AS repositoryMissing
ORDER BY number
