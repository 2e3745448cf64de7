// Papers that introduce or use the same benchmarks and data sets, most shared first.
// $benchmark: only this one, by id or name, or ""; $paper: only those of this paper, by id, or "";
// $minShared: how many they share at least, $minConfidence (0 to 1), $first
:param benchmark => "";
:param paper => "";
:param minShared => 2;
:param minConfidence => 0.5;
:param first => 25;
UNWIND ["benchmark:", "dataset:"] AS kind
MATCH (benchmark:Concept) WHERE benchmark.id STARTS WITH kind AND $benchmark IN ["", benchmark.id, benchmark.name]
WITH DISTINCT benchmark
MATCH (paper:Paper)-[reaches:INTRODUCES|USES]->(benchmark)
WHERE reaches.confidence >= $minConfidence
WITH benchmark, collect({paper: paper, reaches: reaches}) AS uses
WHERE size(uses) > 1 AND any(use IN uses WHERE $paper IN ["", use.paper.id])
UNWIND uses AS use
WITH benchmark, use.paper AS paper, use.reaches AS reaches, size(uses) AS papers
WHERE paper.id <> $paper
WITH paper, collect({benchmark: benchmark, reaches: reaches, papers: papers}) AS shared
WHERE size(shared) >= $minShared
WITH paper, shared ORDER BY size(shared) DESC, paper.id LIMIT $first
UNWIND shared AS one
WITH paper, size(shared) AS common, one.benchmark AS benchmark, one.reaches AS reaches, one.papers AS papers
RETURN paper.title AS title, benchmark.name AS name, papers, reaches.sentences[0] AS sentence, paper, reaches, benchmark
ORDER BY common DESC, paper.id, benchmark.id
