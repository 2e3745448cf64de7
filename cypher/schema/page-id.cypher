// A page has one node: its id is unique, and an index finds it.
CREATE CONSTRAINT papergraph_page_id IF NOT EXISTS
FOR (p:Page) REQUIRE p.id IS UNIQUE
