// A concept has one node: its id is unique, and an index finds it.
CREATE CONSTRAINT papergraph_concept_id IF NOT EXISTS
FOR (c:Concept) REQUIRE c.id IS UNIQUE
