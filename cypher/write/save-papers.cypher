// Papers, each tied to the extractions it was made from.
// $rows: [{id, title, abstract, authors, url, published, source, extractor, words, keys, cited, repositories, candidates, extractions, print}]
:param rows => [{id: "paper:an-example", title: "An Example", abstract: "", authors: [], url: null, published: "2026-01-31", source: "jsonl", extractor: "rules-1", words: ["an example"], keys: ["an example"], cited: 0, repositories: 0, candidates: [], extractions: [], print: 0}];
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p.title = row.title, p.abstract = row.abstract, p.authors = row.authors, p.url = row.url, p.published = date(row.published),
    p.source = row.source, p.extractor = row.extractor, p.words = row.words, p.keys = row.keys,
    p.cited = row.cited, p.repositories = row.repositories, p.candidates = row.candidates,
    p.print = row.print
WITH p, row
UNWIND row.extractions AS id
MATCH (e:Extraction {id: id})
MERGE (p)-[:EXTRACTED_AS]->(e)
