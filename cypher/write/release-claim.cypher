// A build is over.  $id
:param id => "an example";
MATCH (b:PaperGraphBuild {name: "PaperGraph"})
WHERE b.id = $id
DELETE b
