import { ask } from "../api.js";
import { button, element, fill } from "../dom.js";
import { step } from "../panel.js";
import { confidence, marked, role } from "../proof.js";
import * as queries from "../queries.js";
import { visit } from "../state.js";
import { glyph, kinds } from "../words.js";

/** Invented, so that it is nobody's. */
const example = {
  title: "QuickStep: sampling latent diffusion models in ten steps",
  abstract: "We present QuickStep, a solver that extends DPM-Solver for diffusion models. On CIFAR-10 and ImageNet it reaches an FID of 2.1 " +
    "with ten steps, and it speeds up image generation without further training. Code is available at https://github.com/acme/quickstep.",
};

/** Try it: a text of one's own, its names marked in place. Nothing is stored, here or there. */
export const trying = {
  title: () => "Try it",
  answer: async () => null,
  content: () => {
    const title = element("input", { id: "try-title", name: "title", required: true, autocomplete: "off" });
    const abstract = element("textarea", { id: "try-abstract", name: "abstract", rows: 7 });
    const found = element("section", { class: "found", "aria-live": "polite", "aria-label": "What was found" });
    return [
      element("h1", {}, "Try it on a text of your own"),
      element("p", { class: "lead" }, "Paste a title and an abstract: the names in it are marked in place, and those that the graph knows lead into it. Nothing is stored."),
      element("form", { class: "try", onsubmit: event => read(event, title.value, abstract.value, found) },
        element("label", { for: "try-title" }, "Title"), title,
        element("label", { for: "try-abstract" }, "Abstract"), abstract,
        element("p", { class: "actions" },
          button("Read it", () => {}, { type: "submit", class: "main" }),
          button("Take an example", event => {
            title.value = example.title;
            abstract.value = example.abstract;
            event.currentTarget.form.requestSubmit();
          }))),
      found,
    ];
  },
};

async function read(event, title, abstract, found) {
  event.preventDefault();
  try {
    const { extract } = await ask(queries.extract, { title, abstract });
    fill(found, show(extract, title, abstract));
  } catch (error) {
    fill(found, element("p", { class: "failure", role: "alert" }, error.message));
  }
}

function show({ mentions, buildsOn, links }, title, abstract) {
  const spans = field => [
    ...mentions.filter(mention => mention.field === field).map(mention => ({ ...mention, title: `${kinds[mention.kind].one}: ${mention.name}` })),
    ...links.filter(link => link.field === field).map(link => ({ ...link, kind: undefined, title: link.kind.toLowerCase() })),
  ];
  const names = [...new Map(mentions.map(mention => [`${mention.kind} ${mention.name}`, mention])).values()];
  return [
    element("h2", {}, ...marked(title, spans("TITLE"))),
    element("p", { class: "text" }, ...marked(abstract, spans("ABSTRACT"))),
    names.length || links.length ? null : element("p", {}, "Nothing was found that it is sure of."),
    element("div", { class: "shelves" }, Object.keys(kinds).filter(kind => names.some(name => name.kind === kind)).map(kind => [
      element("h3", {}, glyph(kind), ` ${kinds[kind].many}`),
      element("ul", { class: "names" }, names.filter(name => name.kind === kind).map(name => element("li", {},
        name.concept ? step(visit("graph", [name.concept.id], { chosen: name.concept.id }), name.name) : name.name, " ", role(name.role), " ", confidence(name.confidence))))]).map(kind => element("section", {}, kind))),
    links.length ? [element("h3", {}, "links"), element("ul", {}, links.map(({ url, kind }) => element("li", {},
      element("a", { href: url, rel: "noreferrer" }, url), " ", element("span", { class: "note" }, kind.toLowerCase()))))] : null,
    buildsOn.length ? [element("h3", {}, "builds on"), element("ul", {}, buildsOn.map(({ method, base, sentence }) => element("li", {},
      element("strong", {}, method), " builds on ", element("strong", {}, base), element("blockquote", {}, sentence))))] : null,
  ];
}
