// The ids of all nodes that were derived.
MATCH (n:Paper) WHERE n.id STARTS WITH "paper:"
RETURN n.id AS id
UNION ALL
MATCH (n:Concept) WHERE split(toStringOrNull(n.id), ":")[0] IN ["method", "dataset", "benchmark", "task", "metric"]
RETURN n.id AS id
UNION ALL
MATCH (n:Repository) WHERE n.id STARTS WITH "repository:"
RETURN n.id AS id
UNION ALL
MATCH (n:Page) WHERE n.id STARTS WITH "page:"
RETURN n.id AS id
