import { ask } from "./api.js";
import { groupsOf, questionAbout } from "./around.js";
import * as queries from "./queries.js";
import { isConcept, isPaper, minConfidence, since } from "./state.js";
import { kindOf } from "./words.js";

/** How many neighbours one expansion brings of each relation. */
export const few = 5;

/**
 * The graph of a state: `nodes` (each with its `parent`, beside which it is drawn), `edges`, and `groups`, the neighbours of
 * each seed and opened node that are not shown. A function of the state and the stored graph alone.
 */
export async function load(state) {
  const parts = partsOf(state);
  const answers = await Promise.all(parts.map(({ query, variables }) => ask(query, variables)));
  const graph = new Drawn(state);
  parts.forEach(({ add }, place) => add(graph, answers[place]));
  return graph.finished();
}

/** The questions whose answers are the picture: asked one by one to draw it, copied as one query to take along. */
export function partsOf(state) {
  const sure = { minConfidence: minConfidence(state) };
  const opened = [...new Set([...state.of, ...state.open.map(([id]) => id)])];
  return [
    ...(state.of.length ? [{ query: queries.nodes, variables: { ids: state.of, ...sure }, add: addSeeds }] : []),
    ...opened.map(id => ({ ...questionAbout(state, id), add: (graph, answer) => addNeighbours(graph, state, id, answer) })),
    ...state.share.map(of => ({ query: queries.shared, variables: { ...sharedBy(of), ...since(state), ...sure }, add: addShared })),
    ...state.common.map(([one, other]) => ({ query: queries.common, variables: { one, other, ...sure }, add: (graph, answer) => addCommon(graph, answer, one) })),
    ...state.path.map(([from, to]) => ({ query: queries.path, variables: { from, to, ...sure }, add: addPath })),
  ];
}

/** The question of papers sharing a benchmark: about a paper, a benchmark, or, with "all", any. */
export const sharedBy = of => (isPaper(of) ? { paper: of } : isConcept(of) ? { benchmark: of } : {});

class Drawn {
  #nodes = new Map();
  #edges = new Map();
  #groups = [];
  #state;
  noPath = false;

  constructor(state) {
    this.#state = state;
  }

  add(node, parent = null) {
    if (!this.#nodes.has(node.id) && !this.#state.hide.includes(node.id) && !this.#state.kindsOff.includes(kindOf(node)))
      this.#nodes.set(node.id, { ...node, parent });
  }

  join(edge) {
    const id = `${edge.from.id}~${edge.type}~${edge.to.id}`;
    if (!this.#state.relationsOff.includes(edge.type))
      this.#edges.set(id, { ...edge, id, from: edge.from.id, to: edge.to.id });
  }

  leave(group) {
    this.#groups.push(group);
  }

  finished() {
    const edges = [...this.#edges.values()].filter(edge => this.#nodes.has(edge.from) && this.#nodes.has(edge.to));
    const left = this.#groups.filter(group => this.#nodes.has(group.of) && !this.#state.relationsOff.includes(group.type));
    const uncertain = left.reduce((sum, group) => sum + group.uncertain, 0);
    return { nodes: [...this.#nodes.values()], edges, groups: left.filter(group => group.total > group.shown), uncertain, noPath: this.noPath };
  }
}

const addSeeds = (graph, { nodes }) => nodes.filter(Boolean).forEach(node => graph.add(node));

function addNeighbours(graph, state, id, answer) {
  for (const group of groupsOf(state, id, answer)) {
    group.rows.slice(0, group.shown).forEach(({ node }) => graph.add(node, id));
    group.rows.forEach(({ edge }) => graph.join(edge));
    graph.leave(group);
  }
}

function addShared(graph, { papersSharingBenchmark: { edges } }) {
  for (const { node, shared } of edges) {
    graph.add(node);
    for (const { benchmark, evidence } of shared) {
      graph.add(benchmark);
      const [{ role, confidence }] = evidence;
      graph.join({ type: role, from: node, to: benchmark, support: 1, confidence, evidence });
    }
  }
}

function addCommon(graph, { one, other }, parent) {
  for (const end of [one, other]) {
    end?.neighbours.edges.forEach(({ node, edge }) => {
      graph.add(node, parent);
      graph.join(edge);
    });
  }
}

function addPath(graph, { shortestPath: path }) {
  if (!path) {
    graph.noPath = true;
    return;
  }
  path.nodes.forEach((node, place) => graph.add(node, place ? path.nodes[place - 1].id : null));
  path.edges.forEach(edge => graph.join(edge));
}
