import { ask } from "../api.js";
import { button, element } from "../dom.js";
import { step } from "../panel.js";
import { confidence, proof } from "../proof.js";
import * as queries from "../queries.js";
import { minConfidence, since, visit } from "../state.js";
import { many, pageOf } from "../words.js";
import { knownYears, sinceChoice } from "../years.js";

/** Methods building on X: a tree by depth, each step with its sentence. */
export const lineage = {
  title: ({ concept }) => `Building on ${concept.name}`,
  question: state => ({ query: queries.lineage, variables: { method: state.of[0], ...since(state), minConfidence: minConfidence(state) } }),
  cypher: state => ({ name: "building-on", values: { method: state.of[0], minConfidence: minConfidence(state) } }),
  answer: async state => {
    const [found, years] = await Promise.all([ask(queries.lineage, lineage.question(state).variables), knownYears()]);
    return { ...found, years };
  },
  content: (answer, state, steps) => {
    const { concept, methodsBuildingOn: { edges, totalCount }, everything, years } = answer;
    const lessCertain = everything.totalCount - totalCount;
    return [
      element("h1", {}, "Methods building on ", element("a", { href: pageOf(concept) }, concept.name)),
      element("p", { class: "lead" }, totalCount
        ? `${many(totalCount, "method")}, nearest first; each step with the sentence that says so.`
        : "No step is sure enough for the extractor's own threshold."),
      element("p", { class: "actions" },
        state.all || lessCertain
          ? button(state.all ? "Only what is certain" : `${lessCertain} less certain`, () => steps.go({ ...state, all: !state.all })) : null,
        step(visit("graph", [concept.id], { open: [[concept.id, "BUILDS_ON.IN", "20"], [concept.id, "IS_A.IN", "5"]], all: state.all, chosen: concept.id }), "As a graph"),
        sinceChoice(years, state, next => steps.go(next))),
      totalCount ? element("div", { class: "tree" }, branch({ id: concept.id, name: concept.name }, childrenOf(edges))) : null,
      totalCount > edges.length ? element("p", { class: "note" }, `The nearest ${edges.length} of them.`) : null,
    ];
  },
  rows: ({ methodsBuildingOn: { edges } }) => edges.map(({ node, depth, support, confidence, path }) => ({
    method: node.name, depth, support, confidence, path: path.map(({ from, type, to }) => `${from.name} ${type} ${to.name}`),
  })),
};

/**
 * What hangs under what: each method under the first thing on its way to what was asked about, and a kind of that under the
 * thing it is a kind of.
 */
function childrenOf(edges) {
  const children = new Map();
  const known = new Set();
  for (const { path } of edges) {
    for (const edge of path) {
      const key = `${edge.from.id} ${edge.to.id}`;
      if (known.has(key))
        continue;
      known.add(key);
      children.set(edge.to.id, [...(children.get(edge.to.id) ?? []), edge]);
    }
  }
  return children;
}

function branch(node, children, edge = null, above = []) {
  const under = above.includes(node.id) ? [] : children.get(node.id) ?? [];
  return element("div", { class: edge?.type === "IS_A" ? "branch kind" : "branch" },
    element("div", { class: "twig" },
      edge?.type === "IS_A" ? element("span", { class: "note" }, "a kind of it: ") : null,
      step(visit("graph", [node.id], { chosen: node.id }), node.name),
      edge && edge.type !== "IS_A" ? [" ", confidence(edge.confidence)] : null,
      edge?.type === "BUILDS_ON" ? element("ul", { class: "proofs" }, edge.evidence.slice(0, 1).map(one => proof(one))) : null),
    under.length
      ? element("ul", {}, under.map(next => element("li", {}, branch(next.from, children, next, [...above, node.id]))))
      : null);
}
