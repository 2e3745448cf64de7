// A repository has one node: its id is unique, and an index finds it.
CREATE CONSTRAINT papergraph_repository_id IF NOT EXISTS
FOR (r:Repository) REQUIRE r.id IS UNIQUE
