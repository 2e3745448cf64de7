// Papers that name the same concepts, the rare ones above all: the cosine of what they name, weighted ln(1 + papers / support).
// $asked: as one of those in papers-by-name; $minConfidence, $after (a place or null), $limit
:param asked => {id: "2503.21774", paperId: "paper:arxiv:2503.21774", key: "2503.21774", slugKey: null, kinds: ["method", "dataset", "benchmark", "task", "metric"], query: "\"2503.21774\""};
:param minConfidence => 0.0;
:param after => null;
:param limit => 10;
WITH $asked AS asked
OPTIONAL MATCH (known:Paper {id: asked.paperId})
OPTIONAL CALL (asked, known) {
  WITH * WHERE known IS NULL
  CALL db.index.fulltext.queryNodes("papergraph_keys", asked.query) YIELD node
  WHERE node:Paper AND (asked.paperId IN node.keys OR asked.key IN node.keys)
  RETURN node AS named ORDER BY CASE WHEN asked.paperId IN node.keys THEN 0 ELSE 1 END, node.id LIMIT 1
}
WITH coalesce(known, named) AS own
OPTIONAL MATCH (g:PaperGraph {name: "PaperGraph"})
WITH own, toFloat(coalesce(g.papers, 0)) AS papers
CALL (own, papers) {
  MATCH (own)-[r:INTRODUCES|USES|MENTIONS]->(c:Concept)
  WHERE r.confidence >= $minConfidence
  RETURN collect(c) AS mine, sum(log(1 + papers / CASE WHEN c.support > 1 THEN c.support ELSE 1 END) ^ 2) AS mySquare
}
CALL (own, papers, mine, mySquare) {
  UNWIND mine AS c
  MATCH (other:Paper)-[r:INTRODUCES|USES|MENTIONS]->(c)
  WHERE r.confidence >= $minConfidence AND other <> own
  WITH other, sum(log(1 + papers / CASE WHEN c.support > 1 THEN c.support ELSE 1 END) ^ 2) AS common, papers, mySquare
  CALL (other, papers) {
    MATCH (other)-[r:INTRODUCES|USES|MENTIONS]->(c:Concept)
    WHERE r.confidence >= $minConfidence
    RETURN sum(log(1 + papers / CASE WHEN c.support > 1 THEN c.support ELSE 1 END) ^ 2) AS square
  }
  RETURN collect({paper: other, score: round(common / sqrt(mySquare * square), 4)}) AS found
}
CALL (found, mine, papers) {
  UNWIND found AS row
  WITH row.paper AS other, row.score AS score, [-row.score, row.paper.id] AS place, mine, papers
  WHERE $after IS NULL OR place > $after
  WITH other, score, place, mine, papers ORDER BY place LIMIT $limit
  CALL (other, mine, papers) {
    MATCH (other)-[r:INTRODUCES|USES|MENTIONS]->(c:Concept)
    WHERE c IN mine AND r.confidence >= $minConfidence
    WITH c ORDER BY log(1 + papers / CASE WHEN c.support > 1 THEN c.support ELSE 1 END) DESC, c.id
    RETURN collect(c {.id, .name, .support, .otherKinds, .otherKindPapers}) AS shared
  }
  RETURN collect({place: place, paper: other {.id, .title, .abstract, .authors, .url, published: toString(other.published), .source, .extractor}, score: score, shared: shared}) AS rows
}
RETURN own IS NOT NULL AS known, rows, size(found) AS total
