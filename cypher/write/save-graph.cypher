// What is said of the whole graph.
// $version, $stats (the counts that the API answers with, as JSON), $papers, $concepts, $repositories
:param version => "0";
:param stats => "{}";
:param papers => 0;
:param concepts => 0;
:param repositories => 0;
MERGE (g:PaperGraph {name: "PaperGraph"})
SET g.version = $version, g.stats = $stats, g.papers = $papers, g.concepts = $concepts, g.repositories = $repositories
