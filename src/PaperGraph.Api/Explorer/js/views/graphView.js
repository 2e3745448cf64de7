import { button, element, fill } from "../dom.js";
import { around } from "../around.js";
import { few, load, partsOf } from "../graph.js";
import { place } from "../layout.js";
import { List } from "../list.js";
import { panel } from "../panel.js";
import { Picture } from "../picture.js";
import { save, svg } from "../save.js";
import { legend } from "./legend.js";
import { sharingStatement } from "./sharing.js";
import { collapse, expand, expandAll, hide, isConcept, isPinned, pin, unpin } from "../state.js";
import { many, nameOf } from "../words.js";

/** A person walking the graph: the picture, its list twin, and the proof of what is chosen. */
export class GraphView {
  #steps;
  #say;
  #picture;
  #list;
  #graph = { nodes: [], edges: [], groups: [] };
  #places = new Map();
  #pair = null;
  #latest = null;
  #parts = {
    title: element("h1", { class: "aside" }),
    tools: element("div", { class: "tools", role: "toolbar", "aria-label": "Picture" }),
    banner: element("p", { class: "banner", hidden: true }),
    canvas: element("div", { class: "canvas", role: "img", "aria-label": "Picture of the graph. The list holds the same." }),
    legend: element("div", { class: "legend", role: "group", "aria-label": "Legend: what is shown" }),
    list: element("ul", { id: "list" }),
    panel: element("aside", { class: "panel", "aria-label": "What proves it" }),
  };

  constructor(steps, say) {
    this.#steps = steps;
    this.#say = say;
    this.root = element("div", { class: "graph" },
      this.#parts.title,
      element("section", { class: "twin", "aria-labelledby": "list-title" }, element("h2", { id: "list-title" }, "Shown"), this.#parts.list),
      element("section", { class: "picture", "aria-label": "Picture" },
        this.#parts.tools, this.#parts.banner, this.#parts.canvas, this.#parts.legend),
      this.#parts.panel);
    this.#list = new List(this.#parts.list, this.#does);
  }

  get #state() {
    return this.#steps.state;
  }

  #does = {
    choose: id => this.#choose(id),
    open: async id => this.#steps.go(expandAll(this.#state, id, (await around(this.#state, id)).filter(({ total }) => total).map(({ key }) => key), few)),
    openGroup: (id, key) => this.#steps.go(expand(this.#state, id, key, few)),
    collapse: id => this.#steps.go(collapse(this.#state, id)),
    hide: id => this.#steps.go(hide(this.#state, id)),
    move: (id, position) => this.#steps.go(pin(this.#state, id, position)),
    pin: id => this.#steps.go(isPinned(this.#state, id) ? unpin(this.#state, id) : pin(this.#state, id, this.#places.get(id))),
    all: all => this.#steps.go({ ...this.#state, all }),
    pair: (question, id) => this.#startPair(question, id),
  };

  title = () => titleOf(this.#graph, this.#state);

  async show(state) {
    this.#latest = state;
    const graph = await load(state);
    const proof = await panel(graph, state, this.#does);
    // A slow answer to an earlier step must not replace a newer one.
    if (this.#latest !== state)
      return;
    this.#say(difference(this.#graph, graph));
    this.#graph = { ...graph, nodes: graph.nodes.map(node => ({ ...node, more: hiddenNeighbours(node, graph) })) };
    this.#places = place(graph, state);
    this.#parts.canvas.classList.toggle("empty", !graph.nodes.length);
    this.#parts.legend.hidden = !graph.nodes.length && !state.kindsOff.length;
    fill(this.#parts.title, this.title());
    this.#tools(state);
    fill(this.#parts.legend, legend(this.#graph, state, next => this.#steps.go(next)));
    this.#list.show(this.#graph, state.chosen);
    fill(this.#parts.panel, ...proof);
  }

  /** Cytoscape measures its container, so it draws only once that stands in the page. */
  attached() {
    this.#picture ??= new Picture(this.#parts.canvas, this.#does);
    this.#picture.show(this.#graph, this.#places, { chosen: this.#state.chosen, pins: this.#state.pin });
  }

  rows = () => this.#graph.edges.map(({ from, type, to, support, confidence, lift, evidence }) =>
    ({ from, type, to, support, confidence, lift: lift ?? "", sentence: evidence[0]?.sentence ?? "", paper: evidence[0]?.paper.id ?? "" }));

  questions = partsOf;

  /** Of a picture that several steps made, the statement of the first seed or path stands for it. */
  cypher({ of: [id], path: [path], share: [shared], all }) {
    const minConfidence = all ? 0 : undefined;
    if (path)
      return { name: "path-between", values: { from: path[0], to: path[1], minConfidence } };
    if (shared)
      return sharingStatement(shared, all);
    return id && isConcept(id) ? { name: "around", values: { concept: id, minConfidence } } : null;
  }

  picked(node) {
    if (!this.#pair)
      return false;
    this.#endPair(node.id);
    return true;
  }

  escape() {
    this.#pair = null;
    this.#parts.banner.hidden = true;
  }

  #choose(id) {
    if (this.#pair && !id.includes("~"))
      this.#endPair(id);
    else
      this.#steps.choose(id);
  }

  #startPair(question, id) {
    this.#pair = { question, id };
    fill(this.#parts.banner, question === "path" ? "Choose where the path leads, here or in the search box." : "Choose the other node.", " ",
      button("Cancel", () => this.escape()));
    this.#parts.banner.hidden = false;
    this.#say(this.#parts.banner.textContent);
  }

  #endPair(id) {
    const { question, id: from } = this.#pair;
    this.escape();
    if (id !== from)
      this.#steps.go({ ...this.#state, [question]: [...this.#state[question], [from, id]] });
  }

  #tools(state) {
    const shown = this.#graph;
    this.#parts.tools.hidden = !shown.nodes.length && !state.hide.length;
    fill(this.#parts.tools,
      button("Fit", () => this.#picture.fit()),
      button("+", () => this.#picture.zoom(1.3), { "aria-label": "Closer" }),
      button("−", () => this.#picture.zoom(1 / 1.3), { "aria-label": "Farther" }),
      state.all || shown.uncertain
        ? button(state.all ? "Only what is certain" : `${shown.uncertain} less certain`, () => this.#steps.go({ ...state, all: !state.all })) : null,
      state.hide.length ? button(`${state.hide.length} hidden`, () => this.#steps.go({ ...state, hide: [] }), { title: "Show them again" }) : null,
      button(state.layout === "columns" ? "In rings" : "In columns",
        () => this.#steps.go({ ...state, layout: state.layout === "columns" ? "rings" : "columns", pin: [] }), { title: "How the picture is laid out" }),
      button("PNG", async () => save("papergraph.png", await this.#picture.png())),
      button("SVG", () => save("papergraph.svg", svg(this.#graph, this.#picture.positions()))),
      shown.noPath ? element("span", { class: "note" }, "No path of up to six steps is sure enough.") : null);
  }
}

/** The seeds by name; without any, what else the picture began with. */
function titleOf({ nodes }, { of, path, share }) {
  const named = ids => ids.map(id => nodes.find(node => node.id === id)).filter(Boolean).map(nameOf);
  return named(of).join(", ") || (path.length ? named(path[0]).join(" to ") : share.length ? "Shared benchmarks" : "") || "Graph";
}

/** How many of a node's edges that are sure lead to what is not shown: what expanding it may bring. */
function hiddenNeighbours(node, { edges, groups }) {
  if (groups.some(group => group.of === node.id))
    return 0;
  const own = edges.filter(edge => edge.from === node.id || edge.to === node.id);
  const counted = isConcept(node.id) ? own.filter(({ type }) => !fromPaper.includes(type)) : own;
  return Math.max(0, totalOf(node) - counted.length);
}

const fromPaper = ["INTRODUCES", "USES", "MENTIONS"];

const totalOf = ({ neighbourCounts, concepts, papers }) =>
  neighbourCounts?.reduce((sum, { count }) => sum + count, 0) ?? concepts?.totalCount ?? papers?.totalCount ?? 0;

function difference(before, after) {
  const known = new Set(before.nodes.map(({ id }) => id));
  const left = new Set(after.nodes.map(({ id }) => id));
  const added = after.nodes.filter(({ id }) => !known.has(id));
  const gone = before.nodes.filter(({ id }) => !left.has(id));
  const changes = [
    added.length ? `${many(added.length, "node")} added: ${added.slice(0, 5).map(nameOf).join(", ")}${added.length > 5 ? " and more" : ""}.` : "",
    gone.length ? `${many(gone.length, "node")} gone.` : "",
  ].filter(Boolean);
  return changes.length ? `${changes.join(" ")} ${many(after.nodes.length, "node")} and ${many(after.edges.length, "edge")} are shown.` : "";
}
