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
      card(visit("sharing"), "Which papers share a benchmark?", "A table of papers by benchmarks, and the same as a graph."),
      methods.nodes[0] ? card(visit("lineage", [methods.nodes[0].id]), "What builds on a method?", "A tree by depth; each step with its sentence.") : null,
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

const figure = (count, kind) => element("li", {},
  element("strong", {}, count.toLocaleString("en")), element("span", {}, glyph(kind), count === 1 ? kinds[kind].one : kinds[kind].many));

const card = (state, title, text) => element("div", { class: "card" }, element("h2", {}, step(state, title)), element("p", {}, text));

const shelf = (title, concepts) => concepts.length ? element("section", {},
  element("h2", {}, title),
  element("ul", {}, concepts.map(({ id, name, kind, support }) => element("li", {},
    glyph(kind), step(visit("graph", [id], { chosen: id }), name), element("span", { class: "note" }, many(support, "paper")))))) : null;
