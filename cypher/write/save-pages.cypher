// Pages that papers link to and that are no repositories: project, model, dataset, other.
// $rows: [{id, url, kind, print}]
:param rows => [{id: "page:example.org", url: "https://example.org", kind: "project", print: 0}];
UNWIND $rows AS row
MERGE (p:Page {id: row.id})
SET p.url = row.url, p.kind = row.kind, p.print = row.print
