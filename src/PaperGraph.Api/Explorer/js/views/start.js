import { ask } from "../api.js";
import { element } from "../dom.js";
import { step } from "../panel.js";
import * as queries from "../queries.js";
import { visit } from "../state.js";
import { kinds, many } from "../words.js";

export const start = {
  title: () => "",
  answer: () => ask(queries.start),
  content: ({ stats, concepts }) => [
    element("h1", {}, "Papers, and what they name"),
    element("p", { class: "lead" }, "Methods, datasets, benchmarks and code, read from titles and abstracts. Every edge carries the sentence that proves it."),
    element("ul", { class: "figures" },
      figure(stats.papers, "papers"), stats.concepts.map(({ kind, count }) => figure(count, kinds[kind].many, kind)), figure(stats.repositories, "repositories", "REPOSITORY")),
    element("h2", {}, "Start with"),
    element("ul", { class: "starts" }, concepts.nodes.map(({ id, name, kind, support }) => element("li", {},
      element("span", { class: `glyph ${kind.toLowerCase()}`, "aria-hidden": "true" }, kinds[kind].glyph), " ",
      step(visit("graph", [id], { chosen: id }), name), element("span", { class: "note" }, ` ${many(support, "paper")}`)))),
    element("h2", {}, "Or ask"),
    element("ul", { class: "questions" },
      element("li", {}, step(visit("sharing"), "Which papers share a benchmark?")),
      concepts.nodes.filter(({ kind }) => kind === "METHOD").slice(0, 3).map(({ id, name }) =>
        element("li", {}, step(visit("lineage", [id]), `Which methods build on ${name}?`))),
      element("li", {}, step(visit("try"), "What does the extractor find in a text of my own?"))),
  ],
};

const figure = (count, words, kind) => element("li", {},
  element("strong", {}, count.toLocaleString("en")), " ",
  kind ? element("span", { class: `glyph ${kind.toLowerCase()}`, "aria-hidden": "true" }, kinds[kind].glyph) : null, ` ${words}`);
