// Concepts, with their kind as second label. The lists about aliases are parallel; aliasPapers has the ids of the papers that prove one, with spaces between.
// $rows: [{id, label, name, support, aliases, aliasSupports, aliasRules, aliasScores, aliasPapers, otherKinds, otherKindPapers, newest, words, keys, print}]
:param rows => [{id: "method:an-example", label: "Method", name: "an example", support: 1, aliases: ["an example"], aliasSupports: [1], aliasRules: ["name"], aliasScores: [1.0], aliasPapers: ["paper:an-example"], otherKinds: [], otherKindPapers: [], newest: null, words: ["an example"], keys: ["an example"], print: 0}];
UNWIND $rows AS row
MERGE (c:Concept {id: row.id})
SET c:$(row.label), c.name = row.name, c.support = row.support,
    c.aliases = row.aliases, c.aliasSupports = row.aliasSupports, c.aliasRules = row.aliasRules, c.aliasScores = row.aliasScores,
    c.aliasPapers = row.aliasPapers,
    c.otherKinds = row.otherKinds, c.otherKindPapers = row.otherKindPapers, c.newest = date(row.newest),
    c.words = row.words, c.keys = row.keys, c.print = row.print
