// A paper links to a code repository.
// $rows: [{paper, repository, properties: {url, number, field, start, end, sentence, sentenceStart}}]
:param rows => [{paper: "paper:an-example", repository: "repository:example.org/a/b", properties: {url: "https://example.org/a/b", number: 0, field: "abstract", start: 0, end: 0, sentence: "", sentenceStart: 0}}]
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (l:Repository {id: row.repository})
CREATE (p)-[r:HAS_REPOSITORY]->(l)
SET r = row.properties
