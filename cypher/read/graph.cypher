// What is said of the whole graph: its version and counts.
MATCH (g:PaperGraph {name: "PaperGraph"})
RETURN g.version AS version, g.stats AS stats
