// Extractions as they were made, by id.  $after (an id or ""), $limit
:param after => "";
:param limit => 10;
MATCH (e:Extraction)
WHERE e.id > $after AND e.id STARTS WITH "paper:" AND e.json IS NOT NULL
RETURN e.id AS id, e.json AS json
ORDER BY e.id LIMIT $limit
