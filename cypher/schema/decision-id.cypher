// A decision of a curator has one node: its id is unique, and an index finds it.
CREATE CONSTRAINT papergraph_decision_id IF NOT EXISTS
FOR (d:Decision) REQUIRE d.id IS UNIQUE
