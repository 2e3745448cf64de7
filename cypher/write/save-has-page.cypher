// A paper links to a page that is no code repository.
// $rows: [{paper, target, properties: {url, kind, number, field, start, end, sentence, sentenceStart}}]
:param rows => [{paper: "paper:an-example", target: "page:example.org/a/b", properties: {url: "https://example.org/a/b", kind: "project", number: 0, field: "abstract", start: 0, end: 0, sentence: "", sentenceStart: 0}}];
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (l:Page {id: row.target})
CREATE (p)-[r:HAS_PAGE]->(l)
SET r = row.properties
