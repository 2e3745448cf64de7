// A concept extends, is based on or adapts another. The lists are parallel, an element a proving sentence.
// $rows: [{from, to, properties: {support, confidence, papers, fields, sentences, sentenceStarts, spans, confidences, rules}}]
:param rows => [{from: "method:an-example", to: "method:another", properties: {support: 1, confidence: 0.8, papers: ["paper:an-example"], fields: ["abstract"], sentences: [""], sentenceStarts: [0], spans: ["[]"], confidences: [0.8], rules: ["cue"]}}];
UNWIND $rows AS row
MATCH (a:Concept {id: row.from})
MATCH (b:Concept {id: row.to})
CREATE (a)-[r:BUILDS_ON]->(b)
SET r = row.properties
