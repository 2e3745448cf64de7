// Papers that reach, by INTRODUCES or USES, benchmarks which a paper reaches, or which any other paper reaches; most shared first.
// $paper: as one of those in papers-by-name, or null; $benchmark: as those in concepts-by-name, the first that is known counts, or null;
// $kinds, $minShared, $minConfidence, $filter: see PaperFilters.cs, $after (a place or null), $limit
:param paper => null;
:param benchmark => null;
:param kinds => ["benchmark", "dataset"];
:param minShared => 2;
:param minConfidence => 0.0;
:param filter => {query: null, words: [], prefix: "", concepts: [], matchAll: true, roles: [], repository: null, hasRepository: null, from: "2023-01-01", to: null};
:param after => null;
:param limit => 10;
WITH $filter AS filter
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
OPTIONAL CALL (filter) {
  WITH filter, $paper AS asked WHERE asked IS NOT NULL
  OPTIONAL MATCH (known:Paper {id: asked.paperId})
  OPTIONAL CALL (asked, known) {
    WITH * WHERE known IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WHERE node:Paper AND (asked.paperId IN node.keys OR asked.key IN node.keys)
    RETURN node AS named ORDER BY CASE WHEN asked.paperId IN node.keys THEN 0 ELSE 1 END, node.id LIMIT 1
  }
  RETURN coalesce(known, named) AS own
}
OPTIONAL CALL (own) {
  UNWIND range(0, coalesce(size($benchmark), 0) - 1) AS number
  WITH number, $benchmark[number] AS asked
  OPTIONAL MATCH (known:Concept {id: asked.id}) WHERE split(known.id, ":")[0] IN asked.kinds
  OPTIONAL CALL (asked, known) {
    WITH * WHERE known IS NULL
    CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
    WHERE node:Concept AND split(node.id, ":")[0] IN asked.kinds AND (asked.key IN node.keys OR asked.slugKey IN node.keys)
    RETURN node AS named ORDER BY CASE WHEN asked.key IN node.keys THEN 0 ELSE 1 END, node.support DESC, node.id LIMIT 1
  }
  WITH number, coalesce(known, named) AS only WHERE only IS NOT NULL
  RETURN only ORDER BY number LIMIT 1
}
CALL (own, only) {
  CALL (own, only) {
    WITH * WHERE $benchmark IS NOT NULL
    RETURN only AS b
    UNION ALL
    WITH * WHERE $benchmark IS NULL AND own IS NOT NULL
    MATCH (own)-[:INTRODUCES|USES]->(b:Concept)
    RETURN b
    UNION ALL
    WITH * WHERE $benchmark IS NULL AND $paper IS NULL
    MATCH (b:Benchmark|Dataset)
    RETURN b
  }
  WITH b, own
  WHERE ($benchmark IS NOT NULL OR split(toStringOrNull(b.id), ":")[0] IN $kinds) AND CASE
    WHEN $paper IS NULL THEN COUNT { MATCH (:Paper)-[r:INTRODUCES|USES]->(b) WHERE r.confidence >= $minConfidence } >= 2
    ELSE EXISTS { MATCH (own)-[r:INTRODUCES|USES]->(b) WHERE r.confidence >= $minConfidence } END
  RETURN collect(b) AS benchmarks
}
CALL (own, benchmarks, filter, concepts, repository) {
  UNWIND benchmarks AS b
  MATCH (p:Paper)-[r:INTRODUCES|USES]->(b)
  WHERE r.confidence >= $minConfidence AND (own IS NULL OR p <> own)
  WITH p, count(*) AS shared, filter, concepts, repository
  WHERE shared >= $minShared
    AND (filter.query IS NULL OR any(name IN p.words WHERE all(word IN filter.words WHERE (" " + name + " ") CONTAINS (" " + word + " ")) AND (" " + name) CONTAINS (" " + filter.prefix)))
    AND (size(concepts) = 0 OR COUNT { MATCH (p)-[f:INTRODUCES|USES|MENTIONS]->(c) WHERE c IN concepts AND type(f) IN filter.roles } >= CASE WHEN filter.matchAll THEN size(concepts) ELSE 1 END)
    AND (repository IS NULL OR EXISTS { (p)-[:HAS_REPOSITORY]->(repository) })
    AND (filter.hasRepository IS NULL OR (p.repositories > 0) = filter.hasRepository)
    AND (filter.from IS NULL OR p.published >= date(filter.from))
    AND (filter.to IS NULL OR p.published <= date(filter.to))
  RETURN collect({paper: p, shared: shared}) AS sharing
}
CALL (sharing, benchmarks) {
  UNWIND sharing AS row
  WITH row.paper AS p, [-row.shared, row.paper.id] AS place, benchmarks
  WHERE $after IS NULL OR place > $after
  WITH p, place, benchmarks ORDER BY place LIMIT $limit
  CALL (p, benchmarks) {
    MATCH (p)-[r:INTRODUCES|USES]->(b:Concept)
    WHERE b IN benchmarks AND r.confidence >= $minConfidence
    WITH r, b ORDER BY b.id
    RETURN collect({benchmark: b.id, type: type(r), fact: properties(r)}) AS shared, collect(b) AS reached
  }
  RETURN collect({place: place, paper: p {.id, .title, .abstract, .authors, .url, published: toString(p.published), .source, .extractor}, shared: shared}) AS rows, collect(reached) AS reachedByRows
}
CALL (reachedByRows, own) {
  UNWIND reachedByRows AS reached
  UNWIND reached AS b
  WITH DISTINCT b, own
  CALL (b, own) {
    MATCH (o:Paper)-[r:INTRODUCES|USES]->(b)
    WHERE r.confidence >= $minConfidence
    WITH o, r, own ORDER BY o.id
    WITH count(*) AS papers, collect({paper: o, edge: r, asked: o = own}) AS all
    UNWIND CASE WHEN $paper IS NULL THEN all[..2] ELSE [one IN all WHERE one.asked] END AS other
    WITH papers, other.paper AS o, other.edge AS r
    RETURN papers, collect({paper: o {.id, .title, .abstract, .authors, .url, published: toString(o.published), .source, .extractor}, type: type(r), fact: properties(r)}) AS others
  }
  RETURN collect({concept: b {.id, .name, .support, .otherKinds, .otherKindPapers}, papers: papers, others: others}) AS benchmarkFacts
}
RETURN rows, size(sharing) AS total, benchmarkFacts AS benchmarks, missing,
  filter.repository IS NOT NULL AND repository IS NULL AS repositoryMissing,
  $paper IS NOT NULL AND own IS NULL AS paperMissing, $benchmark IS NOT NULL AND only IS NULL AS benchmarkMissing
