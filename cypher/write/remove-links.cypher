// Removes what ties papers to pages, repositories and extractions, before it is written anew.  $ids
:param ids => ["paper:an-example"];
UNWIND $ids AS id
MATCH (:Paper {id: id})-[r:HAS_REPOSITORY|HAS_PAGE|EXTRACTED_AS]->()
DELETE r
