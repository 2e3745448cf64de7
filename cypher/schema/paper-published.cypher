// Papers by date.
CREATE INDEX papergraph_paper_published IF NOT EXISTS
FOR (p:Paper) ON (p.published)
