// Removes relationships that the new graph does not have, or has otherwise.  $rows: [{from, type, to}]
:param rows => [{from: "method:an-example", type: "BUILDS_ON", to: "method:another"}];
UNWIND $rows AS row
CALL (row) {
  MATCH (:Paper {id: row.from})-[r:INTRODUCES|USES|MENTIONS]->(:Concept {id: row.to}) WHERE type(r) = row.type
  RETURN r
  UNION ALL
  MATCH (:Paper {id: row.from})-[r:CITES]->(:Paper {id: row.to}) WHERE row.type = "CITES"
  RETURN r
  UNION ALL
  MATCH (:Concept {id: row.from})-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]->(:Concept {id: row.to}) WHERE type(r) = row.type
  RETURN r
}
DELETE r
