// One build at a time holds the graph: it has a node as long as it runs.
CREATE CONSTRAINT papergraph_build_name IF NOT EXISTS
FOR (b:PaperGraphBuild) REQUIRE b.name IS UNIQUE
