// The derived relationships that are stored, each with its print: two with one print are equal. Links belong to their papers.
CALL () {
  MATCH (a:Paper)-[r:INTRODUCES|USES|MENTIONS|CITES]->(b)
  WHERE a.id STARTS WITH "paper:"
  RETURN a, r, b
  UNION ALL
  MATCH (a:Concept)-[r:BUILDS_ON|IS_A|VARIANT_OF|CO_OCCURS]->(b:Concept)
  WHERE split(toStringOrNull(a.id), ":")[0] IN ["method", "dataset", "benchmark", "task", "metric"]
  RETURN a, r, b
}
WITH a, r, b
WHERE split(toStringOrNull(b.id), ":")[0] IN ["paper", "method", "dataset", "benchmark", "task", "metric"]
RETURN a.id AS from, type(r) AS type, b.id AS to, r.print AS print
