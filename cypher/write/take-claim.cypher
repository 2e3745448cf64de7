// A build claims the graph, unless another holds it. Answers with the one that holds it then, as claim does.
// $id, $host, $process, $started (of the process, in milliseconds), $instead (the id of a claim that may be replaced, or null)
:param id => "an example";
:param host => "localhost";
:param process => 1;
:param started => 0;
:param instead => null;
MERGE (b:PaperGraphBuild {name: "PaperGraph"})
// Locks the node, so that of two builds that come at once the second sees the first.
SET b.name = "PaperGraph"
WITH b
CALL (b) {
  WITH b WHERE b.id IS NULL OR b.id = $instead
  SET b.id = $id, b.host = $host, b.process = $process, b.started = $started, b.since = datetime(), b.renewed = datetime()
}
RETURN b.id AS id, b.host AS host, b.process AS process, b.started AS started, b.since.epochSeconds AS since,
  duration.inSeconds(b.renewed, datetime()).seconds AS silence
