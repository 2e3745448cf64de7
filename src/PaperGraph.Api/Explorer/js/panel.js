import { ask } from "./api.js";
import { button, element } from "./dom.js";
import { confidence, marked, proof, repositories, role } from "./proof.js";
import * as queries from "./queries.js";
import { groups, byKind, kindOf, kinds, many, nameOf, pageOf, relations } from "./words.js";
import { isPinned, opened, visit, write } from "./state.js";

/** What proves the chosen node or edge, and what can be done with it. */
export async function panel(graph, state, does) {
  const edge = graph.edges.find(({ id }) => id === state.chosen);
  if (edge)
    return edgePanel(edge, new Map(graph.nodes.map(node => [node.id, node])));
  const node = graph.nodes.find(({ id }) => id === state.chosen);
  switch (node && kindOf(node)) {
    case undefined: return hint(graph);
    case "PAPER": return paperPanel(node, state, does);
    case "REPOSITORY": return repositoryPanel(node, state, does);
    default: return conceptPanel(node, state, does);
  }
}

const hint = graph => [
  element("h2", {}, "What proves it"),
  element("p", {}, graph.nodes.length
    ? "Choose a node or an edge: the papers and the sentences that prove it stand here."
    : "Nothing is shown. Find a concept above."),
  element("p", { class: "note" }, "A double click expands a node. Dragging pins it. In the list: arrows move, Enter chooses, E expands, C collapses, H hides, P pins."),
];

async function edgePanel(edge, nodes) {
  const ids = [...new Set(edge.evidence.map(({ paper }) => paper.id))];
  const papers = await abstracts(ids);
  return [
    element("h2", {}, nameOf(nodes.get(edge.from)), element("span", { class: "relation" }, ` ${relations[edge.type]} `), nameOf(nodes.get(edge.to))),
    element("p", { class: "note" }, many(edge.support, "paper"), " · ", confidence(edge.confidence),
      edge.lift ? ` · ${edge.lift.toFixed(1)} times more often than chance` : ""),
    edge.evidence.length ? element("ul", { class: "proofs" }, edge.evidence.map(evidence => proof(evidence, papers))) : element("p", {}, "It follows from what its papers name; no one sentence says it."),
    edge.support > ids.length ? element("p", { class: "note" }, `The surest of ${many(edge.support, "paper")}.`) : null,
  ];
}

export async function abstracts(ids) {
  if (!ids.length)
    return new Map();
  const { nodes } = await ask(queries.papers, { ids });
  return new Map(nodes.filter(Boolean).map(paper => [paper.id, paper]));
}

async function conceptPanel(node, state, does) {
  const { concept } = await ask(queries.concept, { id: node.id });
  const papers = await abstracts(concept.papers.edges.map(({ node: { id } }) => id));
  const others = concept.aliases.filter(({ surface }) => surface !== concept.name).slice(0, 8);
  return [
    element("h2", {}, heading(concept), element("a", { href: pageOf(concept) }, concept.name)),
    element("p", { class: "note" }, `${kinds[concept.kind].one} · named by ${many(concept.support, "paper")}`),
    others.length ? element("p", { class: "note" }, "also ", others.map(({ surface }) => surface).join(", ")) : null,
    counts(concept, state, does),
    nodeActions(node, state, does),
    element("p", { class: "actions" },
      step(visit("lineage", [node.id]), "Methods building on it"),
      /BENCHMARK|DATASET/.test(concept.kind) ? step(visit("sharing", [node.id]), "Papers sharing it") : null),
    element("h3", {}, "Papers"),
    element("ul", { class: "proofs" }, concept.papers.edges.flatMap(({ evidence }) => evidence.slice(0, 1).map(one => proof(one, papers)))),
    concept.papers.totalCount > concept.papers.edges.length
      ? element("p", {}, element("a", { href: pageOf(concept) }, `All ${many(concept.papers.totalCount, "paper")}`)) : null,
  ];
}

/** Its counts by relation and kind, each a button that brings a few. */
function counts(concept, state, does) {
  const rows = groups.map(group => ({
    group,
    found: concept.neighbourCounts.filter(({ type, direction }) => type === group.type && direction === group.direction),
  })).filter(({ found }) => found.length);
  if (!rows.length)
    return element("p", {}, "It has no neighbours.");
  return [element("h3", {}, "Around it, however certain"), element("ul", { class: "counts" }, rows.map(({ group, found }) => element("li", {},
    button(opened(state, concept.id, group.key) ? "More" : "Show", () => does.openGroup(concept.id, group.key),
      { "aria-describedby": `count-${group.alias}` }),
    element("span", { id: `count-${group.alias}` }, ` ${group.words} ${byKind(found)}`))))];
}

const nodeActions = (node, state, does) => element("p", { class: "actions" },
  button("Expand", () => does.open(node.id)),
  state.open.some(([id]) => id === node.id) ? button("Collapse", () => does.collapse(node.id)) : null,
  button("Hide", () => does.hide(node.id)),
  button(isPinned(state, node.id) ? "Unpin" : "Pin", () => does.pin(node.id)),
  button("Common neighbours with …", () => does.pair("common", node.id)),
  button("Shortest path to …", () => does.pair("path", node.id)));

async function paperPanel(node, state, does) {
  const { paper } = await ask(queries.paper, { id: node.id });
  return [
    element("h2", {}, heading(paper), element("a", { href: pageOf(paper) }, paper.title)),
    element("p", { class: "note" }, [paper.authors.join(", "), paper.published].filter(Boolean).join(" · ")),
    element("p", {}, ...marked(paper.abstract, spansOf(paper, "ABSTRACT"))),
    element("p", {}, repositories(paper.repositories), paper.url ? element("a", { href: paper.url, rel: "noreferrer" }, "its page") : null),
    paperActions(paper.id),
    nodeActions(node, state, does),
    element("h3", {}, "Names"),
    element("ul", { class: "names" }, paper.concepts.edges.map(edge => element("li", {},
      heading(edge.node), step(visit("graph", [edge.node.id]), edge.node.name), " ", role(edge.role), " ", confidence(edge.confidence)))),
  ];
}

/** Where each of its concepts stands in a field of the paper. */
export const spansOf = (paper, field) =>
  paper.concepts.edges.flatMap(({ node, evidence }) =>
    evidence.filter(one => one.field === field).flatMap(({ spans }) => spans.filter(({ concept }) => concept?.id === node.id)));

export const paperActions = id => element("p", { class: "actions" },
  step(visit("similar", [id]), "Similar papers"), step(visit("sharing", [id]), "Sharing its benchmarks"), step(visit("compare", [id]), "Compare"));

async function repositoryPanel(node, state, does) {
  const { node: repository } = await ask(queries.repository, { id: node.id });
  return [
    element("h2", {}, heading(repository), element("a", { href: repository.url, rel: "noreferrer" }, nameOf(repository))),
    nodeActions(node, state, does),
    element("h3", {}, "Papers"),
    element("ul", {}, repository.papers.nodes.map(paper => element("li", {}, step(visit("graph", [paper.id], { chosen: paper.id }), paper.title)))),
  ];
}

const heading = node => element("span", { class: `glyph ${kindOf(node).toLowerCase()}`, "aria-hidden": "true" }, kinds[kindOf(node)].glyph, " ");

export const step = (state, text) => element("a", { href: write(state), "data-step": true }, text);
