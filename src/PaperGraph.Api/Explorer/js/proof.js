import { element } from "./dom.js";
import { kinds, pageOf } from "./words.js";

/**
 * A text with its names marked. Spans count UTF-16 units, as JavaScript does; `offset` is where the text starts in the field
 * they count in. Where two overlap the longer is marked.
 */
export function marked(text, spans, offset = 0) {
  const kept = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const inside = span.start >= offset && span.end <= offset + text.length;
    if (inside && kept.every(other => span.end <= other.start || other.end <= span.start))
      kept.push(span);
  }
  kept.sort((a, b) => a.start - b.start);
  const parts = [];
  let at = offset;
  for (const span of kept) {
    parts.push(text.slice(at - offset, span.start - offset), mark(text.slice(span.start - offset, span.end - offset), span));
    at = span.end;
  }
  return [...parts, text.slice(at - offset)].filter(part => part !== "");
}

function mark(text, { concept, kind = concept?.kind, title }) {
  const words = title ?? (kind ? kinds[kind].one : "link");
  const made = element("mark", { class: (kind ?? "repository").toLowerCase(), title: words }, text);
  return concept ? element("a", { href: `/?view=graph&of=${encodeURIComponent(concept.id)}`, "data-step": true }, made) : made;
}

export const confidence = value => element("span", { class: "confidence", title: "How sure the extractor is" }, `${Math.round(value * 100)} %`);

export const role = name => element("span", { class: "role" }, name.toLowerCase());

export const repositories = list =>
  list?.length ? list.map(({ url, owner, name }) => element("a", { class: "code", href: url, rel: "noreferrer" }, `${owner}/${name}`)) : null;

/** One sentence that proves something, and in which paper it stands. `papers` holds abstracts and code by paper id. */
export function proof(evidence, papers = new Map()) {
  const paper = papers.get(evidence.paper.id) ?? evidence.paper;
  return element("li", { class: "proof" },
    element("blockquote", {}, ...marked(evidence.sentence, evidence.spans, evidence.sentenceStart)),
    element("p", { class: "source" },
      element("a", { href: pageOf({ __typename: "Paper", id: paper.id }) }, paper.title), " ",
      evidence.role ? role(evidence.role) : null, " ", confidence(evidence.confidence), " ", repositories(paper.repositories)),
    paper.abstract && evidence.field === "ABSTRACT" ? inAbstract(paper, evidence) : null);
}

const inAbstract = (paper, evidence) => element("details", {},
  element("summary", {}, "In its abstract"),
  element("p", {}, ...marked(paper.abstract, evidence.spans)));
