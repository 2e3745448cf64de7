// Removes the derived relationships: those of our types between our nodes.
CALL () {
  MATCH (a:Paper)-[r:INTRODUCES|USES|MENTIONS|CITES|HAS_REPOSITORY|HAS_PAGE|EXTRACTED_AS]->(b)
  WHERE a.id STARTS WITH "paper:"
  RETURN r, b
  UNION ALL
  MATCH (a:Concept)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]->(b:Concept)
  WHERE split(toStringOrNull(a.id), ":")[0] IN ["method", "dataset", "benchmark", "task", "metric"]
  RETURN r, b
}
WITH r, b
WHERE split(toStringOrNull(b.id), ":")[0] IN ["paper", "method", "dataset", "benchmark", "task", "metric", "repository", "page"]
DELETE r
