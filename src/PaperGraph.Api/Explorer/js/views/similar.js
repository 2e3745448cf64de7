import { ask } from "../api.js";
import { element } from "../dom.js";
import { step } from "../panel.js";
import { repositories } from "../proof.js";
import * as queries from "../queries.js";
import { minConfidence, visit } from "../state.js";
import { glyph, pageOf } from "../words.js";

/** Papers that name the same things, most similar first. */
export const similar = {
  title: ({ paper }) => `Similar to ${paper.title}`,
  question: state => ({ query: queries.similar, variables: { paper: state.of[0], minConfidence: minConfidence(state) } }),
  cypher: state => ({ name: "similar-papers", values: { paper: state.of[0], minConfidence: minConfidence(state), first: 25 } }),
  answer: state => ask(queries.similar, similar.question(state).variables),
  content: ({ paper, similarPapers: { edges } }) => [
    element("h1", {}, "Papers similar to ", element("a", { href: pageOf({ __typename: "Paper", id: paper.id }) }, paper.title)),
    edges.length
      ? element("p", { class: "actions" }, step(visit("compare", [paper.id, ...edges.slice(0, 3).map(({ node }) => node.id)]), "Compare with the first three"))
      : element("p", {}, "No paper has anything in common with it."),
    element("ol", { class: "similar" }, edges.map(({ score, node, shared }) => element("li", {},
      element("meter", { value: score, min: 0, max: edges[0].score, "aria-label": `Similarity ${score.toFixed(2)}`, title: score.toFixed(2) }), " ",
      element("a", { href: pageOf({ __typename: "Paper", id: node.id }) }, node.title), " ", repositories(node.repositories),
      element("p", { class: "note" }, shared.slice(0, 8).flatMap(({ id, name, kind }, place) => [
        place ? ", " : "",
        glyph(kind),
        step(visit("graph", [id], { chosen: id }), name)]))))),
  ],
  rows: ({ similarPapers: { edges } }) => edges.map(({ score, node, shared }) => ({ paper: node.title, score, shared: shared.map(({ name }) => name) })),
};
