import { ask } from "../api.js";
import { button, element } from "../dom.js";
import { step } from "../panel.js";
import { repositories, role } from "../proof.js";
import * as queries from "../queries.js";
import { minConfidence, visit } from "../state.js";
import { glyph, kinds, pageOf } from "../words.js";

const rowKinds = ["METHOD", "DATASET", "BENCHMARK", "TASK", "METRIC"];

/** Two to eight papers side by side; what several of them name stands first and is marked. */
export const comparison = {
  title: () => "Comparison",
  question: state => ({ query: queries.comparison, variables: { ids: state.of, minConfidence: minConfidence(state) } }),
  cypher: state => (state.of.length ? { name: "side-by-side", values: { papers: state.of, minConfidence: minConfidence(state) } } : null),
  answer: async state => ({ papers: state.of.length ? (await ask(queries.comparison, comparison.question(state).variables)).nodes.filter(paper => paper?.id) : [] }),
  content: ({ papers }, state, steps) => {
    const counts = countsOf(papers);
    return [
      element("h1", {}, "Papers side by side"),
      element("p", { class: "note" }, papers.length < 2
        ? "Find another paper above: it is put beside this one."
        : "What several of them name stands first, in bold. Find a paper above to add it; up to eight."),
      element("p", { class: "actions" }, button(state.all ? "Only what is certain" : "The less certain too", () => steps.go({ ...state, all: !state.all }))),
      papers.length ? element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Comparison" }, element("table", { class: "comparison" },
        element("thead", {}, element("tr", {}, element("td", {}), papers.map(paper => element("th", { scope: "col" },
          element("a", { href: pageOf({ __typename: "Paper", id: paper.id }) }, paper.title), " ",
          button("×", () => steps.go({ ...state, of: state.of.filter(id => id !== paper.id) }), { "aria-label": `Leave out ${paper.title}`, class: "leave" }))))),
        element("tbody", {},
          rowKinds.map(kind => element("tr", {},
            element("th", { scope: "row" }, glyph(kind), ` ${kinds[kind].many}`),
            papers.map(paper => element("td", {}, names(paper, kind, counts))))),
          element("tr", {}, element("th", { scope: "row" }, "code"), papers.map(paper => element("td", {}, repositories(paper.repositories) ?? "–")))))) : null,
    ];
  },
  rows: ({ papers }) => papers.map(paper => ({
    paper: paper.title,
    ...Object.fromEntries(rowKinds.map(kind => [kinds[kind].many, ofKind(paper, kind).map(({ node }) => node.name)])),
    code: paper.repositories.map(({ url }) => url),
  })),
};

const ofKind = (paper, kind) => paper.concepts.edges.filter(({ node }) => node.kind === kind);

function countsOf(papers) {
  const counts = new Map();
  papers.flatMap(paper => paper.concepts.edges).forEach(({ node }) => counts.set(node.id, (counts.get(node.id) ?? 0) + 1));
  return counts;
}

function names(paper, kind, counts) {
  const found = ofKind(paper, kind).sort((a, b) => counts.get(b.node.id) - counts.get(a.node.id));
  return found.length
    ? element("ul", { class: "names" }, found.map(edge => element("li", { class: counts.get(edge.node.id) > 1 ? "shared" : null },
      step(visit("graph", [edge.node.id], { chosen: edge.node.id }), edge.node.name), " ", edge.role === "INTRODUCES" ? role(edge.role) : null)))
    : "–";
}
