// What curators decided, in the order of making, with who and when; undone ones too.
MATCH (d:Decision)
WHERE d.id STARTS WITH "decision:"
RETURN d.number AS number, d.action AS action, d.names AS names, d.name AS name, d.kind AS kind, d.paper AS paper,
       d.reason AS reason, d.by AS by, d.at AS at, d.undoneBy AS undoneBy, d.undoneAt AS undoneAt
ORDER BY number
