import { around } from "./around.js";
import { ask } from "./api.js";
import { button, element } from "./dom.js";
import { few } from "./graph.js";
import { growing } from "./growing.js";
import { confidence, marked, proof, repositories, role } from "./proof.js";
import * as queries from "./queries.js";
import { byKind, glyph, groupOf, kindOf, kinds, many, nameOf, pageOf, relations } from "./words.js";
import { isConcept, isPinned, opened, visit, write } from "./state.js";

/** What proves the chosen node or edge, and what can be done with it. */
export async function panel(graph, state, does) {
  const edge = graph.edges.find(({ id }) => id === state.chosen);
  if (edge)
    return edgePanel(edge, new Map(graph.nodes.map(node => [node.id, node])));
  const node = graph.nodes.find(({ id }) => id === state.chosen);
  switch (node && kindOf(node)) {
    case undefined: return hint(graph, state);
    case "PAPER": return paperPanel(node, state, does);
    case "REPOSITORY": return repositoryPanel(node, state, does);
    default: return conceptPanel(node, state, does);
  }
}

const keys = [["↑ ↓", "from node to node"], ["→", "to its edges, and over an edge"], ["←", "back to the node"],
  ["Enter", "chooses"], ["E", "expands"], ["C", "collapses"], ["H", "hides"], ["P", "pins"], ["/", "searches"]];

const hint = (graph, state) => [
  element("h2", {}, "What proves it"),
  element("p", {}, graph.nodes.length
    ? "Choose a node or an edge: the papers and the sentences that prove it stand here."
    : `The graph holds ${state.of.length ? `no ${state.of.join(", ")}` : "nothing of this"}. Find a paper, a concept or a repository above.`),
  graph.nodes.length ? [
    element("h3", {}, "With the pointer"),
    element("p", { class: "note" }, "Click chooses, double click expands, dragging pins. The dotted rings bring more of what they name."),
    element("h3", {}, "In the list, by keyboard"),
    element("dl", { class: "keys" }, keys.flatMap(([key, does]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)])),
  ] : null,
];

async function edgePanel(edge, nodes) {
  const proofs = await growing(async skip => {
    const { evidence } = await ask(queries.evidence, { from: edge.from, type: edge.type, to: edge.to, first: few + 1, skip });
    const papers = await abstracts(evidence.map(({ paper }) => paper.id));
    return { items: evidence.slice(0, few).map(one => proof(one, papers)), rest: evidence.length > few };
  }, { class: "proofs" });
  return [
    element("h2", {}, nameOf(nodes.get(edge.from)), element("span", { class: "relation" }, ` ${relations[edge.type]} `), nameOf(nodes.get(edge.to))),
    element("p", { class: "note" }, many(edge.support, "paper"), " · ", confidence(edge.confidence),
      edge.lift ? ` · ${edge.lift.toFixed(1)} times more often than chance` : ""),
    proofs ?? element("p", {}, "It follows from what its papers name; no one sentence says it."),
  ];
}

export async function abstracts(ids) {
  if (!ids.length)
    return new Map();
  const { nodes } = await ask(queries.papers, { ids: [...new Set(ids)] });
  return new Map(nodes.filter(Boolean).map(paper => [paper.id, paper]));
}

async function conceptPanel(node, state, does) {
  const { concept } = await ask(queries.concept, { id: node.id });
  const others = concept.aliases.filter(({ surface }) => surface !== concept.name).slice(0, 8);
  return [
    heading(concept, concept.name),
    element("p", { class: "note" }, `${kinds[concept.kind].one} · named by ${many(concept.support, "paper")}`),
    others.length ? element("p", { class: "note" }, "also ", others.map(({ surface }) => surface).join(", ")) : null,
    await counts(concept, state, does),
    nodeActions(node, state, does),
    element("p", { class: "actions" },
      step(visit("lineage", [node.id]), "Methods building on it"),
      /BENCHMARK|DATASET/.test(concept.kind) ? step(visit("sharing", [node.id]), "Papers sharing it") : null),
    element("h3", {}, "Papers"),
    await papersOf(concept),
  ];
}

function papersOf({ id }) {
  let after = null;
  let read = 0;
  return growing(async () => {
    const { concept: { papers } } = await ask(queries.concept, { id, after });
    after = papers.pageInfo.endCursor;
    const known = await abstracts(papers.edges.map(({ node }) => node.id));
    read += papers.edges.length;
    return { items: papers.edges.flatMap(({ evidence }) => evidence.slice(0, 1).map(one => proof(one, known))), rest: papers.totalCount - read };
  }, { class: "proofs" });
}

/** Its counts by relation and kind, the same that the picture shows, each with a button that brings a few. */
async function counts(node, state, does) {
  const found = await around(state, node.id);
  const uncertain = found.reduce((total, group) => total + group.uncertain, 0);
  return [
    element("h3", {}, "Around it"),
    element("ul", { class: "counts" }, found.filter(({ total }) => total).map(group => element("li", {},
      opened(state, node.id, group.key) >= group.total
        ? element("span", { class: "all" }, "all")
        : button(group.shown ? "More" : "Show", () => does.openGroup(node.id, group.key), { "aria-label": `${group.shown ? "More" : "Show"}: ${groupOf(group.key).words}` }),
      element("span", {}, ` ${groupOf(group.key).words} ${byKind(group.byKind)}`)))),
    found.some(({ total }) => total) ? null : element("p", {}, uncertain ? "Nothing that is sure enough." : "Nothing."),
    uncertain || state.all ? element("p", {}, button(state.all ? "Only what is certain" : `${uncertain} less certain`, () => does.all(!state.all))) : null,
  ];
}

const nodeActions = (node, state, does) => element("p", { class: "actions" },
  button("Expand", () => does.open(node.id)),
  state.open.some(([id]) => id === node.id) ? button("Collapse", () => does.collapse(node.id)) : null,
  button("Hide", () => does.hide(node.id)),
  button(isPinned(state, node.id) ? "Unpin" : "Pin", () => does.pin(node.id)),
  isConcept(node.id) ? button("Common neighbours with …", () => does.pair("common", node.id)) : null,
  button("Shortest path to …", () => does.pair("path", node.id)));

async function paperPanel(node, state, does) {
  const { paper } = await ask(queries.paper, { id: node.id });
  return [
    heading(paper, paper.title),
    element("p", { class: "note" }, [paper.authors.join(", "), paper.published].filter(Boolean).join(" · ")),
    paper.repositories.length || paper.url ? element("p", {}, repositories(paper.repositories), " ", paper.url ? element("a", { href: paper.url, rel: "noreferrer" }, "its page") : null) : null,
    paperActions(paper.id),
    await counts(paper, state, does),
    nodeActions(node, state, does),
    element("h3", {}, "Abstract"),
    element("p", {}, ...marked(paper.abstract, spansOf(paper, "ABSTRACT"))),
    element("h3", {}, "Names"),
    element("ul", { class: "names" }, paper.concepts.edges.map(edge => element("li", {},
      glyph(kindOf(edge.node)), " ", step(visit("graph", [edge.node.id], { chosen: edge.node.id }), edge.node.name), " ", role(edge.role), " ", confidence(edge.confidence)))),
  ];
}

/** Where each of its concepts stands in a field of the paper. */
const spansOf = (paper, field) =>
  paper.concepts.edges.flatMap(({ node, evidence }) =>
    evidence.filter(one => one.field === field).flatMap(({ spans }) => spans.filter(({ concept }) => concept?.id === node.id)));

const paperActions = id => element("p", { class: "actions" },
  step(visit("similar", [id]), "Similar papers"), step(visit("sharing", [id]), "Sharing its benchmarks"), step(visit("compare", [id]), "Compare"));

async function repositoryPanel(node, state, does) {
  const { node: repository } = await ask(queries.repository, { id: node.id });
  return [
    element("h2", {}, glyph("REPOSITORY"), " ", element("a", { href: repository.url, rel: "noreferrer" }, nameOf(repository))),
    await counts(repository, state, does),
    nodeActions(node, state, does),
    element("h3", {}, "Papers"),
    element("ul", {}, repository.papers.nodes.map(paper => element("li", {}, step(visit("graph", [paper.id], { chosen: paper.id }), paper.title)))),
  ];
}

const heading = (node, text) => element("h2", {}, glyph(kindOf(node)), " ", element("a", { href: pageOf(node) }, text));

export const step = (state, text) => element("a", { href: write(state), "data-step": true }, text);
