// Code repositories.
// $rows: [{id, url, host, owner, name, words, print}]
:param rows => [{id: "repository:github.com/neo4j/neo4j", url: "https://github.com/neo4j/neo4j", host: "github.com", owner: "neo4j", name: "neo4j", words: ["neo 4 j"], print: 0}];
UNWIND $rows AS row
MERGE (r:Repository {id: row.id})
SET r.url = row.url, r.host = row.host, r.owner = row.owner, r.name = row.name, r.words = row.words, r.print = row.print
