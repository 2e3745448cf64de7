// A paper links to a page that is no code repository.
// $rows: [{paper, page, properties: {url, number, field, start, end, sentence, sentenceStart}}]
:param rows => [{paper: "paper:an-example", page: "page:example.org/a/b", properties: {url: "https://example.org/a/b", number: 0, field: "abstract", start: 0, end: 0, sentence: "", sentenceStart: 0}}]
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (l:Page {id: row.page})
CREATE (p)-[r:HAS_PAGE]->(l)
SET r = row.properties
