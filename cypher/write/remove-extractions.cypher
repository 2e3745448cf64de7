// Removes extractions of papers that are to leave the graph.  $ids
:param ids => ["paper:an-example"];
UNWIND $ids AS id
MATCH (e:Extraction {id: id})
DETACH DELETE e
