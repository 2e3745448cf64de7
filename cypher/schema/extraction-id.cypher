// A paper is extracted once: the id of the extraction is that of the paper as it was read.
CREATE CONSTRAINT papergraph_extraction_id IF NOT EXISTS
FOR (e:Extraction) REQUIRE e.id IS UNIQUE
