// Concepts that a filter lets through, in an order.
// $filter: {query, words, prefix, kinds, minSupport}, $order (SUPPORT, NAME, NEWEST), $after (a place or null), $limit
:param filter => {query: null, words: [], prefix: "", kinds: ["method"], minSupport: 2};
:param order => "SUPPORT";
:param after => null;
:param limit => 10;
WITH $filter AS filter
CALL (filter) {
  CALL (filter) {
    WITH * WHERE filter.query IS NOT NULL
    CALL db.index.fulltext.queryNodes("papergraph_words", filter.query) YIELD node AS c
    WHERE c:Concept
    RETURN c
    UNION
    WITH * WHERE filter.query IS NULL
    MATCH (c:Concept) WHERE c.support >= filter.minSupport AND c.words IS NOT NULL
    RETURN c
  }
  WITH c, filter
  WHERE c.support >= filter.minSupport AND split(toStringOrNull(c.id), ":")[0] IN filter.kinds
    AND (filter.query IS NULL OR any(name IN c.words WHERE all(word IN filter.words WHERE (" " + name + " ") CONTAINS (" " + word + " ")) AND (" " + name) CONTAINS (" " + filter.prefix)))
  RETURN collect(c) AS concepts
}
CALL (concepts) {
  UNWIND concepts AS c
  WITH c, CASE $order
    WHEN "NAME" THEN [c.words[0], c.id]
    WHEN "NEWEST" THEN [coalesce(-(c.newest.year * 10000 + c.newest.month * 100 + c.newest.day), 99999999), c.id]
    ELSE [-c.support, c.id]
  END AS place
  WHERE $after IS NULL OR place > $after
  WITH c, place ORDER BY place LIMIT $limit
  RETURN collect({place: place, concept: c {.id, .name, .support, .otherKinds, .otherKindPapers}}) AS rows
}
RETURN rows, size(concepts) AS total
