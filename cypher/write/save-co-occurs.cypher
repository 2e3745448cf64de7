// Papers name two concepts together more often than chance; the ends stand in id order. The lists are parallel, an element a proving sentence.
// $rows: [{from, to, properties: {support, confidence, lift, papers, fields, sentences, sentenceStarts, spans, confidences, rules}}]
:param rows => [{from: "method:an-example", to: "method:another", properties: {support: 1, confidence: 0.8, lift: 2.5, papers: ["paper:an-example"], fields: ["abstract"], sentences: [""], sentenceStarts: [0], spans: ["[]"], confidences: [0.8], rules: ["cue"]}}];
UNWIND $rows AS row
MATCH (a:Concept {id: row.from})
MATCH (b:Concept {id: row.to})
CREATE (a)-[r:CO_OCCURS]->(b)
SET r = row.properties
