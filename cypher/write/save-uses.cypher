// A paper applies, extends, evaluates on or compares with a concept. The lists are parallel, an element a mention.
// $rows: [{paper, concept, properties: {confidence, extractor, surfaces, fields, starts, ends, sentences, sentenceStarts, confidences, rules}}]
:param rows => [{paper: "paper:an-example", concept: "method:an-example", properties: {confidence: 0.9, extractor: "rules-1", surfaces: ["Example"], fields: ["title"], starts: [3], ends: [10], sentences: ["An Example"], sentenceStarts: [0], confidences: [0.9], rules: ["name"]}}];
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (c:Concept {id: row.concept})
CREATE (p)-[r:USES]->(c)
SET r = row.properties
