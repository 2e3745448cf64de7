// Papers side by side: what each introduces, uses and mentions, where its code is, and how many of these papers name the same.
// $papers: their ids, $minConfidence (0 to 1)
:param papers => ["paper:a-unified-sampling-framework-for-solver-searching-of-diffusion-probabilistic-models", "paper:denoising-diffusion-step-aware-models", "paper:unipc%3A-a-unified-predictor-corrector-framework-for-fast-sampling-of-diffusion-models"];
:param minConfidence => 0.5;
WITH $papers AS ids
UNWIND range(0, size(ids) - 1) AS place
MATCH (paper:Paper {id: ids[place]})
MATCH (paper)-[edge:INTRODUCES|USES|MENTIONS|HAS_REPOSITORY]->(thing:Concept|Repository)
WHERE coalesce(edge.confidence, 1.0) >= $minConfidence
WITH place, paper, edge, thing ORDER BY edge.number
WITH place, paper, thing, head(collect(edge)) AS edge
ORDER BY place, CASE type(edge) WHEN "INTRODUCES" THEN 0 WHEN "USES" THEN 1 WHEN "MENTIONS" THEN 2 ELSE 3 END,
  edge.confidence DESC, edge.number, thing.id
WITH collect({paper: paper, edge: edge, thing: thing}) AS rows
UNWIND rows AS row
RETURN row.paper.title AS title, type(row.edge) AS role, row.thing.name AS name,
  size([other IN rows WHERE other.thing = row.thing]) AS papers, row.paper AS paper, row.edge AS edge, row.thing AS thing
