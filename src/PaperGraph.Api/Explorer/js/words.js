import { element } from "./dom.js";

/** What people read for the words of the schema. A colour is never the only sign of a kind: each has a shape and a glyph. */
export const kinds = {
  METHOD: { one: "method", many: "methods", glyph: "●", shape: "ellipse" },
  DATASET: { one: "dataset", many: "datasets", glyph: "■", shape: "rectangle" },
  BENCHMARK: { one: "benchmark", many: "benchmarks", glyph: "⬢", shape: "hexagon" },
  TASK: { one: "task", many: "tasks", glyph: "◆", shape: "diamond" },
  METRIC: { one: "metric", many: "metrics", glyph: "▲", shape: "triangle" },
  PAPER: { one: "paper", many: "papers", glyph: "▤", shape: "round-tag" },
  REPOSITORY: { one: "repository", many: "repositories", glyph: "⬣", shape: "octagon" },
};

export const relations = {
  BUILDS_ON: "builds on",
  IS_A: "is a kind of",
  VARIANT_OF: "is a variant of",
  CO_OCCURS: "occurs with",
  INTRODUCES: "introduces",
  USES: "uses",
  MENTIONS: "mentions",
  HAS_REPOSITORY: "has its code in",
  CITES: "cites",
};

/** The edges around a concept as seen from it, in the order in which they stand around it. */
export const groups = [
  { key: "BUILDS_ON.IN", alias: "builtOnBy", type: "BUILDS_ON", direction: "IN", words: "built on by" },
  { key: "IS_A.IN", alias: "kindsOfIt", type: "IS_A", direction: "IN", words: "kinds of it" },
  { key: "CO_OCCURS", alias: "occursWith", type: "CO_OCCURS", direction: null, words: "occurs with" },
  { key: "VARIANT_OF", alias: "variantOf", type: "VARIANT_OF", direction: null, words: "variant of" },
  { key: "IS_A.OUT", alias: "isA", type: "IS_A", direction: "OUT", words: "is a kind of" },
  { key: "BUILDS_ON.OUT", alias: "buildsOn", type: "BUILDS_ON", direction: "OUT", words: "builds on" },
];

/** The edges that leave a paper, and those that come to a repository. */
export const paperGroups = [
  { key: "INTRODUCES", type: "INTRODUCES", words: "introduces" },
  { key: "USES", type: "USES", words: "uses" },
  { key: "MENTIONS", type: "MENTIONS", words: "mentions" },
  { key: "HAS_REPOSITORY", type: "HAS_REPOSITORY", words: "has its code in" },
];

export const repositoryGroups = [{ key: "HAS_REPOSITORY.IN", type: "HAS_REPOSITORY", words: "holds the code of" }];

/** The id under which a group of nodes that are not shown stands in the picture. */
export const groupId = group => `+${group.of}~${group.key}`;

export const groupOf = key => [...groups, ...paperGroups, ...repositoryGroups].find(group => group.key === key);

export const many = (count, one, others = one + "s") => `${count.toLocaleString("en")} ${count === 1 ? one : others}`;

/** "built on by, 3 methods" before anything is shown of a group, "+5 more, built on by" after. */
export const groupWords = ({ key, shown, total, byKind: counts }) =>
  shown ? [`+${total - shown} more`, groupOf(key).words] : [groupOf(key).words, byKind(counts)];

/** "12 methods, 6 tasks", most first. */
export const byKind = counts =>
  [...counts].sort((a, b) => b.count - a.count).map(({ kind, count }) => many(count, kinds[kind].one, kinds[kind].many)).join(", ");

export const glyph = kind => element("span", { class: `glyph ${kind.toLowerCase()}`, "aria-hidden": "true" }, kinds[kind].glyph);

export const kindOf = node => node.kind ?? node.__typename.toUpperCase();

export const nameOf = node => node.name && node.owner ? `${node.owner}/${node.name}` : node.name ?? node.title ?? node.id;

/** Each half of the id is encoded, its colons and slashes stay readable. */
export const pageOf = node =>
  `/${kindOf(node) === "PAPER" ? "paper" : "concept"}/${encodeURIComponent(node.id).replaceAll("%3A", ":").replaceAll("%2F", "/")}`;
