import { ask } from "./api.js";
import * as queries from "./queries.js";
import { isConcept, isPaper, minConfidence, opened } from "./state.js";
import { groups, kindOf, paperGroups, repositoryGroups } from "./words.js";

/** As many neighbours of one relation as one question brings; behind them the list of papers is the better tool. */
const most = 100;

/** How many are read before anything is expanded: edges among what is shown already are drawn too. */
const least = 24;

/** The question what stands around a concept, a paper or a repository. */
export function questionAbout(state, id) {
  const variables = { id, minConfidence: minConfidence(state) };
  if (isPaper(id))
    return { query: queries.names, variables };
  if (!isConcept(id))
    return { query: queries.codeOf, variables };
  const asked = Math.max(least, ...state.open.filter(([of]) => of === id).map(([, , count]) => Number(count)));
  return { query: queries.neighbours, variables: { ...variables, first: Math.min(asked, most) } };
}

/** What stands around a node, by relation: how many are sure (`total`), of which kinds, how many are not, how many are shown. */
export async function around(state, id) {
  const { query, variables } = questionAbout(state, id);
  return groupsOf(state, id, await ask(query, variables));
}

/** The same from an answer that is there already; `rows` are the neighbours themselves, each with its edge. */
export function groupsOf(state, id, { concept, paper, node }) {
  const found = concept ? ofConcept(concept) : paper ? ofPaper(paper) : node?.code ? ofRepository(node) : [];
  return found.map(group => ({ ...group, of: id, shown: Math.min(opened(state, id, group.key), group.rows.length) }));
}

const sum = counts => counts.reduce((total, { count }) => total + count, 0);

const ofConcept = concept => groups.map(({ key, alias, type, direction }) => {
  const isOfIt = count => count.type === type && count.direction === direction;
  const { totalCount: total, edges: rows } = concept[alias];
  return { key, type, total, rows, byKind: concept.sure.filter(isOfIt), uncertain: Math.max(0, sum(concept.all.filter(isOfIt)) - total) };
});

function ofPaper(paper) {
  const named = paper.names.edges.map(({ role, node, confidence, evidence }) =>
    ({ node, edge: { type: role, from: paper, to: node, support: 1, confidence, evidence } }));
  const code = paper.code.map(node => ({ node, edge: { type: "HAS_REPOSITORY", from: paper, to: node, support: 1, confidence: 1, evidence: [] } }));
  const found = paperGroups.map(({ key, type }) => whole(key, type, [...named, ...code].filter(({ edge }) => edge.type === type)));
  // What is less certain is counted as a whole, whatever the role.
  found.at(-1).uncertain = paper.all.totalCount - paper.names.totalCount;
  return found;
}

function ofRepository(repository) {
  const rows = repository.code.nodes.map(node =>
    ({ node, edge: { type: "HAS_REPOSITORY", from: node, to: repository, support: 1, confidence: 1, evidence: [] } }));
  return repositoryGroups.map(({ key, type }) => whole(key, type, rows));
}

function whole(key, type, rows) {
  const kinds = new Map();
  rows.forEach(({ node }) => kinds.set(kindOf(node), (kinds.get(kindOf(node)) ?? 0) + 1));
  return { key, type, total: rows.length, rows, byKind: [...kinds].map(([kind, count]) => ({ kind, count })), uncertain: 0 };
}
