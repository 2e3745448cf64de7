// There is one graph: its node says what version it is and how much it holds.
CREATE CONSTRAINT papergraph_graph_name IF NOT EXISTS
FOR (g:PaperGraph) REQUIRE g.name IS UNIQUE
