// Keeps extractions as they were made; one that is there already is replaced. Answers how many were added, replaced, unchanged.
// $rows: [{id, extractor, json}], an id once
:param rows => [{id: "paper:an-example", extractor: "rules-1", json: "{}"}];
UNWIND $rows AS row
MERGE (e:Extraction {id: row.id})
WITH e, row, CASE WHEN e.json IS NULL THEN "added" WHEN e.json = row.json THEN "unchanged" ELSE "replaced" END AS outcome
SET e.extractor = row.extractor, e.json = row.json
RETURN outcome, count(*) AS papers
