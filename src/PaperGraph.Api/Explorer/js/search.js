import { ask } from "./api.js";
import { element, fill } from "./dom.js";
import * as queries from "./queries.js";
import { glyph, kindOf, kinds, many, nameOf } from "./words.js";

/** Milliseconds without a key before the server is asked. */
const pause = 120;

/** One box over papers, concepts and repositories: suggestions as one types, arrows and Enter to pick one. */
export class Search {
  #input;
  #list;
  #hits = [];
  #at = -1;
  #timer;
  #pick;

  constructor(form, pick) {
    this.#input = form.querySelector("input");
    this.#list = form.querySelector("ul");
    this.#pick = pick;
    this.#input.addEventListener("input", () => this.#wait());
    this.#input.addEventListener("keydown", event => this.#key(event));
    this.#input.addEventListener("blur", () => setTimeout(() => this.#close(), 150));
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.#take(Math.max(0, this.#at));
    });
  }

  focus() {
    this.#input.focus();
    this.#input.select();
  }

  start(text) {
    this.#input.value = text;
    this.#input.focus();
    return this.#find();
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#find(), pause);
  }

  async #find() {
    const text = this.#input.value.trim();
    if (!text)
      return this.#close();
    const { search } = await ask(queries.search, { text }).catch(error => {
      this.#close();
      throw error;
    });
    // A slow answer to what was typed before must not replace a newer one.
    if (text !== this.#input.value.trim())
      return;
    this.#hits = search.nodes.map((node, place) => ({ ...node, matched: search.edges[place].matched }));
    this.#show();
  }

  #show() {
    this.#at = -1;
    const hits = this.#hits.map((hit, place) => suggestion(hit, place, () => this.#take(place)));
    fill(this.#list, hits.length ? hits : element("li", { class: "none", role: "option", "aria-disabled": "true" }, "Nothing goes by these words."));
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#mark();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#list.hidden = true;
    this.#at = -1;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    if (event.key === "Escape")
      this.#close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.#list.hidden)
        return this.#find();
      const by = event.key === "ArrowDown" ? 1 : -1;
      this.#at = (this.#at + by + this.#hits.length) % Math.max(1, this.#hits.length);
      this.#mark();
    }
  }

  #mark() {
    [...this.#list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === this.#at)));
    const marked = this.#list.children[this.#at];
    if (!marked)
      return;
    this.#input.setAttribute("aria-activedescendant", marked.id);
    marked.scrollIntoView({ block: "nearest" });
  }

  async #take(place) {
    if (this.#list.hidden)
      await this.#find();
    const hit = this.#hits[place];
    if (!hit)
      return;
    this.#close();
    this.#input.value = "";
    this.#pick(hit);
  }
}

function suggestion(hit, place, take) {
  const kind = kindOf(hit);
  const alias = hit.matched !== nameOf(hit) && kind !== "REPOSITORY" ? `as “${hit.matched}”` : "";
  const support = hit.support ? many(hit.support, "paper") : "";
  return element("li", { id: `hit-${place}`, role: "option", onmousedown: event => event.preventDefault(), onclick: take },
    glyph(kind),
    element("span", { class: "name" }, nameOf(hit)),
    element("span", { class: "note" }, [kinds[kind].one, support, alias].filter(Boolean).join(" · ")));
}
