import { ask } from "../api.js";
import { button, element } from "../dom.js";
import { minConfidence } from "../graph.js";
import { step } from "../panel.js";
import { proof, repositories } from "../proof.js";
import * as queries from "../queries.js";
import { visit } from "../state.js";
import { kinds, many, pageOf } from "../words.js";

const isPaper = id => id?.startsWith("paper:");

/** Papers sharing a benchmark: a table of papers by benchmarks, each mark opening its sentence, and the way to the graph. */
export const sharing = {
  title: () => "Shared benchmarks",
  question: state => ({
    query: queries.sharing,
    variables: { [isPaper(state.of[0]) ? "paper" : "benchmark"]: state.of[0], minConfidence: minConfidence(state) },
  }),
  answer: state => ask(queries.sharing, sharing.question(state).variables),
  content: ({ papersSharingBenchmark: { totalCount, edges }, everything }, state, steps) => {
    const lessCertain = everything.totalCount - totalCount;
    return [
      element("h1", {}, state.of[0] ? "Papers sharing its benchmarks" : "Papers sharing a benchmark"),
      element("p", { class: "note" }, totalCount
        ? `${many(totalCount, "paper")} introduce or use a benchmark or dataset that another does too. A mark opens the sentence that says so.`
        : "No paper shares one surely enough."),
      element("p", { class: "actions" },
        state.all || lessCertain
          ? button(state.all ? "Only what is certain" : `${lessCertain} less certain`, () => steps.go({ ...state, all: !state.all })) : null,
        edges.length ? step(asGraph(edges), "As a graph") : null,
        edges.length > 1 ? step(visit("compare", edges.slice(0, 4).map(({ node }) => node.id)), "Compare the first few") : null),
      edges.length ? table(edges) : null,
    ];
  },
  rows: ({ papersSharingBenchmark: { edges } }) => edges.flatMap(({ node, shared }) => shared.map(({ benchmark, evidence }) => ({
    paper: node.title, benchmark: benchmark.name, kind: benchmark.kind, sentence: evidence[0]?.sentence ?? "",
  }))),
};

/** Papers and benchmarks as seeds: each benchmark is joined to a paper by the shortest path, which is the edge itself. */
const asGraph = edges => visit("graph", [...new Set(edges.flatMap(({ shared }) => shared.map(({ benchmark }) => benchmark.id)))].slice(0, 6), {
  path: edges.slice(0, 12).flatMap(({ node, shared }) => shared.slice(0, 6).map(({ benchmark }) => [benchmark.id, node.id])),
});

function table(edges) {
  const benchmarks = columns(edges);
  const sentence = element("ul", { class: "proofs" });
  return [
    element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Papers by benchmarks" }, element("table", {},
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Paper"), benchmarks.map(benchmark => element("th", { scope: "col", class: "slanted" },
        step(visit("sharing", [benchmark.id]), benchmark.name), element("span", { class: "note" }, ` ${kinds[benchmark.kind].one}`))))),
      element("tbody", {}, edges.map(edge => row(edge, benchmarks, sentence))))),
    element("div", { role: "status" }, sentence),
  ];
}

const row = ({ node, shared }, benchmarks, sentence) => element("tr", {},
  element("th", { scope: "row" }, element("a", { href: pageOf({ __typename: "Paper", id: node.id }) }, node.title), " ", repositories(node.repositories)),
  benchmarks.map(({ id, name }) => {
    const cell = shared.find(({ benchmark }) => benchmark.id === id);
    return element("td", {}, cell
      ? button("●", () => sentence.replaceChildren(...cell.evidence.map(one => proof(one))), { "aria-label": `${name}: show the sentence`, class: "mark" }) : null);
  }));

/** The benchmarks of all rows, those most rows share first. */
function columns(edges) {
  const counts = new Map();
  for (const { benchmark } of edges.flatMap(({ shared }) => shared)) {
    const { count = 0 } = counts.get(benchmark.id) ?? {};
    counts.set(benchmark.id, { benchmark, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.benchmark.id < b.benchmark.id ? -1 : 1)).map(({ benchmark }) => benchmark);
}
