// A paper links to a code repository.
// $rows: [{paper, target, properties: {url, kind, number, field, start, end, sentence, sentenceStart}}]
:param rows => [{paper: "paper:an-example", target: "repository:example.org/a/b", properties: {url: "https://example.org/a/b", kind: "repository", number: 0, field: "abstract", start: 0, end: 0, sentence: "", sentenceStart: 0}}];
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (l:Repository {id: row.target})
CREATE (p)-[r:HAS_REPOSITORY]->(l)
SET r = row.properties
