// Removes derived nodes that the new graph does not have.  $ids
:param ids => ["paper:an-example"];
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Paper {id: id}) RETURN n
  UNION ALL
  MATCH (n:Concept {id: id}) RETURN n
  UNION ALL
  MATCH (n:Repository {id: id}) RETURN n
  UNION ALL
  MATCH (n:Page {id: id}) RETURN n
}
DETACH DELETE n
