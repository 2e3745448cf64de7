// A paper has one node: its id is unique, and an index finds it.
CREATE CONSTRAINT papergraph_paper_id IF NOT EXISTS
FOR (p:Paper) REQUIRE p.id IS UNIQUE
