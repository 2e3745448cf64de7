// A paper cites another: read from its source, or inferred because it uses what the other introduces.
// $rows: [{from, to, properties: {source, via, confidence}}]
:param rows => [{from: "paper:an-example", to: "paper:another", properties: {source: "read", via: [], confidence: 1.0}}];
UNWIND $rows AS row
MATCH (a:Paper {id: row.from})
MATCH (b:Paper {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.properties
