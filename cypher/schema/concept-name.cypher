// Concepts by name, for a person who writes MATCH (c:Concept {name: "diffusion models"}).
CREATE INDEX papergraph_concept_name IF NOT EXISTS
FOR (c:Concept) ON (c.name)
