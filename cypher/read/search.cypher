// Papers, concepts and repositories with a name in which all words occur, the last one a prefix: exact name first,
// then prefix, then support, then id.  $filter: {query, words, prefix, folded, kinds, anyNode}, $after (a place or null), $limit
:param filter => {query: "+diffusion +model*", words: ["diffusion"], prefix: "model", folded: "diffusion model", kinds: ["method", "dataset", "benchmark", "task", "metric"], anyNode: true};
:param after => null;
:param limit => 10;
WITH $filter AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes("papergraph_words", filter.query) YIELD node AS n
  WHERE filter.anyNode OR (n:Concept AND split(toStringOrNull(n.id), ":")[0] IN filter.kinds)
  WITH n, filter, [number IN range(0, size(n.words) - 1)
    WHERE all(word IN filter.words WHERE (" " + n.words[number] + " ") CONTAINS (" " + word + " ")) AND (" " + n.words[number]) CONTAINS (" " + filter.prefix)
    | [CASE WHEN n.words[number] = filter.folded THEN 0 WHEN n.words[number] STARTS WITH filter.folded THEN 1 ELSE 2 END, number]] AS hits
  WHERE size(hits) > 0
  WITH n, reduce(best = hits[0], hit IN hits | CASE WHEN hit < best THEN hit ELSE best END) AS best
  RETURN collect({node: n, best: best}) AS found
}
CALL (found) {
  UNWIND found AS hit
  WITH hit.node AS n, hit.best[1] AS number, [hit.best[0], -CASE WHEN hit.node:Concept THEN hit.node.support ELSE 0 END, hit.node.id] AS place
  WHERE $after IS NULL OR place > $after
  WITH n, number, place ORDER BY place LIMIT $limit
  RETURN collect({place: place, number: number, aliases: n.aliases, node: n {.id, .title, .abstract, .authors, .url, published: toString(n.published), .source, .extractor, .name, .support, .otherKinds, .otherKindPapers, .host, .owner}}) AS rows
}
RETURN rows, size(found) AS total
