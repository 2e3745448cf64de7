// Concepts by how many papers name them.
CREATE INDEX papergraph_concept_support IF NOT EXISTS
FOR (c:Concept) ON (c.support)
