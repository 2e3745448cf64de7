import { ask } from "./api.js";
import * as queries from "./queries.js";
import { groups, groupOf, kindOf } from "./words.js";

/** How many neighbours one expansion brings of each relation. */
export const few = 5;

/** As many neighbours of one relation as one question brings; behind them the list of papers is the better tool. */
const most = 100;

export const minConfidence = state => (state.all ? 0 : undefined);

/**
 * The graph of a state: `nodes` (each with its `parent`, beside which it is drawn), `edges`, and `groups`, the neighbours of
 * each seed and opened concept that are not shown. A function of the state and the stored graph alone.
 */
export async function load(state) {
  const graph = new Drawn(state);
  await addSeeds(graph, state);
  await Promise.all(openedIds(state).map(id => neighboursOf(state, id)));
  for (const id of openedIds(state))
    addNeighbours(graph, state, await neighboursOf(state, id));
  for (const [one, other] of state.common)
    addCommon(graph, await ask(queries.common, { one, other, minConfidence: minConfidence(state) }), one);
  for (const [from, to] of state.path)
    addPath(graph, (await ask(queries.path, { from, to, minConfidence: minConfidence(state) })).shortestPath);
  return graph.finished();
}

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

const openedIds = state => [...new Set([...state.of, ...state.open.map(([id]) => id)])].filter(id => /^(method|dataset|benchmark|task|metric):/.test(id));

async function neighboursOf(state, id) {
  const asked = Math.max(24, ...state.open.filter(([of]) => of === id).map(([, , count]) => Number(count)));
  const { concept } = await ask(queries.neighbours, { id, first: Math.min(asked, most), minConfidence: minConfidence(state) });
  return concept;
}

async function addSeeds(graph, state) {
  if (!state.of.length)
    return;
  const { nodes } = await ask(queries.nodes, { ids: state.of });
  nodes.filter(Boolean).forEach(node => graph.add(node));
}

function addNeighbours(graph, state, concept) {
  if (!concept)
    return;
  for (const group of groups) {
    const { totalCount, edges } = concept[group.alias];
    const count = Number(state.open.find(([id, key]) => id === concept.id && key === group.key)?.[2] ?? 0);
    edges.slice(0, count).forEach(({ node }) => graph.add(node, concept.id));
    edges.forEach(({ edge }) => graph.join(edge));
    const counts = concept.neighbourCounts.filter(({ type, direction }) => type === group.type && direction === group.direction);
    const everything = counts.reduce((sum, { count }) => sum + count, 0);
    graph.leave({
      of: concept.id,
      key: group.key,
      type: group.type,
      total: totalCount,
      shown: Math.min(count, edges.length),
      byKind: kindsOf(edges, totalCount, counts),
      uncertain: Math.max(0, everything - totalCount),
    });
  }
}

/** The kinds in a group: exact where all of its rows were read, otherwise those of every edge, sure or not. */
function kindsOf(edges, total, counts) {
  if (edges.length < total)
    return counts;
  const found = new Map();
  edges.forEach(({ node }) => found.set(node.kind, (found.get(node.kind) ?? 0) + 1));
  return [...found].map(([kind, count]) => ({ kind, count }));
}

function addCommon(graph, { one, other }, parent) {
  for (const end of [one, other]) {
    end?.neighbours.edges.forEach(({ node, edge }) => {
      graph.add(node, parent);
      graph.join(edge);
    });
  }
}

function addPath(graph, path) {
  if (!path) {
    graph.noPath = true;
    return;
  }
  path.nodes.forEach((node, place) => graph.add(node, place ? path.nodes[place - 1].id : null));
  path.edges.forEach(edge => graph.join(edge));
}

/** The relations of a concept that lead anywhere, for expanding a few of each. */
export async function groupsWithNeighbours(state, id) {
  const concept = await neighboursOf(state, id);
  return groups.filter(group => concept?.[group.alias].totalCount > 0).map(group => group.key);
}

export const wordsOfGroup = group => groupOf(group.key).words;
