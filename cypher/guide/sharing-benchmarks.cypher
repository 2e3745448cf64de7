// Papers that introduce or use the same benchmarks and data sets, most shared first.
// $benchmark: only this one, by id or name, or ""; $paper: only those of this paper, by id, or "";
// $minShared: how many they share at least, $minConfidence (0 to 1), $first
:param benchmark => ""
:param paper => ""
:param minShared => 2
:param minConfidence => 0.5
:param first => 25
OPTIONAL MATCH (own:Paper {id: $paper})
CALL (own) {
  WITH * WHERE $benchmark <> ""
  MATCH (benchmark:Concept) WHERE benchmark.id = $benchmark OR benchmark.name = $benchmark
  RETURN benchmark ORDER BY split(benchmark.id, ":")[0] IN ["benchmark", "dataset"] DESC, benchmark.support DESC, benchmark.id LIMIT 1
  UNION ALL
  WITH * WHERE $benchmark = "" AND own IS NOT NULL
  MATCH (own)-[:INTRODUCES|USES]->(benchmark:Benchmark|Dataset)
  RETURN benchmark
  UNION ALL
  WITH * WHERE $benchmark = "" AND $paper = ""
  MATCH (benchmark:Benchmark|Dataset)
  RETURN benchmark
}
WITH own, benchmark, COLLECT {
  MATCH (paper:Paper)-[reaches:INTRODUCES|USES]->(benchmark)
  WHERE reaches.confidence >= $minConfidence
  RETURN {paper: paper, reaches: reaches}
} AS uses
WHERE own IS NULL AND size(uses) > 1 OR any(use IN uses WHERE use.paper = own)
UNWIND uses AS use
WITH own, benchmark, use.paper AS paper, use.reaches AS reaches, size(uses) AS papers
WHERE own IS NULL OR paper <> own
WITH paper, collect({benchmark: benchmark, reaches: reaches, papers: papers}) AS shared
WHERE size(shared) >= $minShared
WITH paper, shared ORDER BY size(shared) DESC, paper.id LIMIT $first
UNWIND shared AS one
WITH paper, size(shared) AS common, one.benchmark AS benchmark, one.reaches AS reaches, one.papers AS papers
RETURN paper.title AS title, benchmark.name AS benchmarkName, papers, reaches.sentences[0] AS sentence, paper, reaches, benchmark
ORDER BY common DESC, paper.id, benchmark.id
