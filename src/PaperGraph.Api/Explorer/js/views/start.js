import { ask } from "../api.js";
import { element } from "../dom.js";
import { step } from "../panel.js";
import { repositories } from "../proof.js";
import * as queries from "../queries.js";
import { visit } from "../state.js";
import { glyph, kinds, many, pageOf } from "../words.js";

/** Where a person begins who knows nothing yet: what the graph holds, what can be asked, and where to step in. */
export const start = {
  title: () => "",
  answer: () => ask(queries.start),
  content: ({ stats, methods, data, tasks, papers }) => [
    element("h1", {}, "Papers, and what they name"),
    element("p", { class: "lead" },
      "Methods, datasets, benchmarks and code, read from titles and abstracts. Search above, walk from one to the next, and see the sentence that proves each step."),
    element("ul", { class: "figures" },
      figure(stats.papers, "PAPER"), stats.concepts.map(({ kind, count }) => figure(count, kind)), figure(stats.repositories, "REPOSITORY")),
    element("div", { class: "cards" },
      examples(methods.nodes),
      card(visit("sharing"), "Which papers share a benchmark?", "A table of papers by benchmarks, and the same as a graph."),
      papers.nodes[0] ? card(visit("similar", [papers.nodes[0].id]), "Which papers are like this one?", shortened(papers.nodes[0].title)) : null,
      card(visit("try"), "What is in my abstract?", "Paste a text: its names are marked in place, and lead into the graph.")),
    element("div", { class: "shelves" },
      shelf("Methods", methods.nodes), shelf("Datasets and benchmarks", data.nodes), shelf("Tasks", tasks.nodes)),
    papers.nodes.length ? [
      element("h2", {}, papers.nodes.some(({ published }) => published) ? "Newest papers with code" : "Papers with code"),
      element("ul", { class: "papers" }, papers.nodes.map(paper => element("li", {},
        element("a", { href: pageOf({ __typename: "Paper", id: paper.id }) }, paper.title), " ",
        paper.published ? element("span", { class: "note" }, paper.published, " ") : null, repositories(paper.repositories)))),
    ] : null,
  ],
};

/** Questions about methods that many papers name, so that a newcomer's first click shows something. */
function examples([first, second, around = second ?? first]) {
  return around ? [
    card(visit("graph", [around.id], { open: [[around.id, "BUILDS_ON.IN", "5"], [around.id, "IS_A.IN", "5"], [around.id, "CO_OCCURS", "5"]], chosen: around.id }),
      `What surrounds ${around.name}?`, "Its neighbours by relation, each with the sentences that prove it."),
    card(visit("lineage", [around.id]), `What builds on ${around.name}?`, "A tree by depth; each step with its sentence."),
    first !== around ? card(visit("graph", [], { path: [[first.id, around.id]] }),
      `How are ${first.name} and ${around.name} connected?`, "The shortest path between two things, each step with its sentence.") : null,
  ] : [];
}

const shortened = title => (title.length > 90 ? `${title.slice(0, 88)}…` : title);

const figure = (count, kind) => element("li", {},
  element("strong", {}, count.toLocaleString("en")), element("span", {}, glyph(kind), count === 1 ? kinds[kind].one : kinds[kind].many));

const card = (state, title, text) => element("div", { class: "card" }, element("h2", {}, step(state, title)), element("p", {}, text));

const shelf = (title, concepts) => concepts.length ? element("section", {},
  element("h2", {}, title),
  element("ul", {}, concepts.map(({ id, name, kind, support }) => element("li", {},
    glyph(kind), step(visit("graph", [id], { chosen: id }), name), element("span", { class: "note" }, many(support, "paper")))))) : null;
