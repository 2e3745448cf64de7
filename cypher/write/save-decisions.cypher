// Keeps what a curator decided; one that is there already is replaced, as when it is undone.
// $rows: [{id, properties: {id, number, action, names, name, kind, paper, reason, by, at, undoneBy, undoneAt}}]
:param rows => [{id: "decision:1", properties: {id: "decision:1", number: 1, action: "SAME_AS", names: ["an example", "the example"], name: null, kind: null, paper: null, reason: "they are one", by: "ada", at: "2026-01-31T12:00:00.0000000+00:00", undoneBy: null, undoneAt: null}}];
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
SET d = row.properties
