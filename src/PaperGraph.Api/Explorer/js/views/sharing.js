import { ask } from "../api.js";
import { button, element } from "../dom.js";
import { sharedBy } from "../graph.js";
import { step } from "../panel.js";
import { proof, repositories } from "../proof.js";
import * as queries from "../queries.js";
import { isPaper, minConfidence, since, visit } from "../state.js";
import { glyph, kinds, many, pageOf } from "../words.js";
import { knownYears, sinceChoice } from "../years.js";

/** Papers sharing a benchmark: a table of papers by benchmarks, each mark opening its sentence, and the way to the graph. */
export const sharing = {
  title: () => "Shared benchmarks",
  question: state => ({ query: queries.sharing, variables: { ...sharedBy(state.of[0]), ...since(state), minConfidence: minConfidence(state) } }),
  cypher: state => sharingStatement(state.of[0], state.all),
  answer: async state => {
    const { query, variables } = sharing.question(state);
    const [found, years, { nodes: [of] }] = await Promise.all([
      ask(query, variables), knownYears(), ask(queries.nodes, { ids: state.of.slice(0, 1) })]);
    return { ...found, years, of };
  },
  content: ({ papersSharingBenchmark: { totalCount, edges }, everything, years, of }, state, steps) => {
    const lessCertain = everything.totalCount - totalCount;
    return [
      element("h1", {}, heading(of)),
      element("p", { class: "lead" }, totalCount
        ? `${many(totalCount, "paper")} introduce or use a benchmark or data set that another does too. A mark opens the sentence that says so.`
        : "No paper shares one surely enough."),
      element("p", { class: "actions" },
        state.all || lessCertain
          ? button(state.all ? "Only what is certain" : `${lessCertain} less certain`, () => steps.go({ ...state, all: !state.all })) : null,
        edges.length ? step(asGraph(state), "As a graph") : null,
        edges.length > 1 ? step(visit("compare", edges.slice(0, 4).map(({ node }) => node.id)), "Compare the first few") : null,
        of ? step(visit("sharing"), "All benchmarks") : null,
        sinceChoice(years, state, next => steps.go(next))),
      edges.length ? table(edges) : null,
      totalCount > edges.length ? element("p", { class: "note" }, `The ${edges.length} that share most.`) : null,
    ];
  },
  rows: ({ papersSharingBenchmark: { edges } }) => edges.flatMap(({ node, shared }) => shared.map(({ benchmark, evidence }) => ({
    paper: node.title, benchmark: benchmark.name, kind: benchmark.kind, sentence: evidence[0]?.sentence ?? "",
  }))),
};

/** The question of papers sharing a benchmark as a statement for Neo4j Browser. */
export const sharingStatement = (of, all) =>
  ({ name: "sharing-benchmarks", values: { ...sharedBy(of), minShared: 1, minConfidence: all ? 0 : undefined } });

const asGraph = ({ of: [of], since, all }) => visit("graph", [], { share: [of ?? "all"], layout: "columns", since, all });

const heading = of => !of ? "Papers sharing a benchmark"
  : isPaper(of.id) ? ["Papers sharing the benchmarks of ", element("a", { href: pageOf(of) }, of.title)]
    : ["Papers sharing ", glyph(of.kind), " ", element("a", { href: pageOf(of) }, of.name)];

function table(edges) {
  const benchmarks = columns(edges);
  const sentence = element("ul", { class: "proofs" });
  return [
    element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Papers by benchmarks" }, element("table", { class: "matrix" },
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Paper"), benchmarks.map(benchmark => element("th", { scope: "col" },
        step(visit("sharing", [benchmark.id]), benchmark.name), element("span", { class: "note" }, ` ${kinds[benchmark.kind].one}`))))),
      element("tbody", {}, edges.map(edge => row(edge, benchmarks, sentence))))),
    element("div", { class: "opened", role: "status" }, sentence),
  ];
}

const row = ({ node, shared }, benchmarks, sentence) => element("tr", {},
  element("th", { scope: "row" }, element("a", { href: pageOf({ __typename: "Paper", id: node.id }) }, node.title), " ", repositories(node.repositories)),
  benchmarks.map(({ id, name, kind }) => {
    const cell = shared.find(({ benchmark }) => benchmark.id === id);
    return element("td", {}, cell
      ? button(kinds[kind].glyph, event => open(event.currentTarget, cell.evidence, sentence), { "aria-label": `${name}: show the sentence`, "aria-expanded": "false", class: `mark ${kind.toLowerCase()}` }) : null);
  }));

function open(mark, evidence, sentence) {
  mark.closest("table").querySelectorAll("[aria-expanded]").forEach(other => other.setAttribute("aria-expanded", String(other === mark)));
  sentence.replaceChildren(...evidence.map(one => proof(one)));
}

/** The benchmarks of all rows, those most rows share first. */
function columns(edges) {
  const counts = new Map();
  for (const { benchmark } of edges.flatMap(({ shared }) => shared)) {
    const { count = 0 } = counts.get(benchmark.id) ?? {};
    counts.set(benchmark.id, { benchmark, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.benchmark.id < b.benchmark.id ? -1 : 1)).map(({ benchmark }) => benchmark);
}
