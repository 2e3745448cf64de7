// What searches look in: names, titles and addresses, folded into words by PaperGraph itself, so that every store finds the same.
CREATE FULLTEXT INDEX papergraph_words IF NOT EXISTS
FOR (n:Paper|Concept|Repository) ON EACH [n.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: "whitespace" } }
