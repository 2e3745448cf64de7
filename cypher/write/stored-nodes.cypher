// The derived nodes that are stored, each with its print: two nodes with one print are equal.
MATCH (n:Paper) WHERE n.id STARTS WITH "paper:"
RETURN n.id AS id, n.print AS print
UNION ALL
MATCH (n:Concept) WHERE split(toStringOrNull(n.id), ":")[0] IN ["method", "dataset", "benchmark", "task", "metric"]
RETURN n.id AS id, n.print AS print
UNION ALL
MATCH (n:Repository) WHERE n.id STARTS WITH "repository:"
RETURN n.id AS id, n.print AS print
UNION ALL
MATCH (n:Page) WHERE n.id STARTS WITH "page:"
RETURN n.id AS id, n.print AS print
