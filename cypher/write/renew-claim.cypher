// A build gives a sign of life. Answers 0 where another has taken its place.  $id
:param id => "an example";
MATCH (b:PaperGraphBuild {name: "PaperGraph"})
WHERE b.id = $id
SET b.renewed = datetime()
RETURN count(b) AS renewed
