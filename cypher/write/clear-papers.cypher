// Removes all that PaperGraph made of papers, and nothing else: what curators decided stays.
CALL () {
  MATCH (n:Paper) WHERE n.id STARTS WITH "paper:" RETURN n
  UNION ALL
  MATCH (n:Extraction) WHERE n.id STARTS WITH "paper:" RETURN n
  UNION ALL
  MATCH (n:Concept) WHERE split(toStringOrNull(n.id), ":")[0] IN ["method", "dataset", "benchmark", "task", "metric"] RETURN n
  UNION ALL
  MATCH (n:Repository) WHERE n.id STARTS WITH "repository:" RETURN n
  UNION ALL
  MATCH (n:Page) WHERE n.id STARTS WITH "page:" RETURN n
  UNION ALL
  MATCH (n:PaperGraph {name: "PaperGraph"}) RETURN n
}
DETACH DELETE n
