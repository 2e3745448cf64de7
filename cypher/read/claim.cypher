// The build that holds the graph now, if one does: its process, since when, and how many seconds ago it last gave a sign of life.
MATCH (b:PaperGraphBuild {name: "PaperGraph"})
RETURN b.id AS id, b.host AS host, b.process AS process, b.started AS started, b.since.epochSeconds AS since,
  duration.inSeconds(b.renewed, datetime()).seconds AS silence
