import { button, element, fill } from "./dom.js";
import { glyph, groupWords, kindOf, kinds, nameOf, relations } from "./words.js";

/**
 * The graph as a list, in step with the picture: all that the pointer can do there, the keyboard can do here. One stop for
 * Tab; up and down go from node to node, right along a node's edges and over an edge to its other end, left back.
 */
export class List {
  #root;
  #does;
  #focused = null;

  constructor(root, does) {
    this.#root = root;
    this.#does = does;
    root.addEventListener("keydown", event => this.#key(event));
    root.addEventListener("focusin", event => this.#remember(event.target));
  }

  show(graph, chosen) {
    const had = this.#root.contains(document.activeElement);
    const nodes = new Map(graph.nodes.map(node => [node.id, node]));
    fill(this.#root, graph.nodes.map(node => this.#item(node, nodes, graph, chosen)));
    const stop = this.#buttons().find(button => button.dataset.id === this.#focused) ?? this.#buttons()[0];
    if (stop) {
      stop.tabIndex = 0;
      if (had)
        stop.focus();
    }
  }

  focusOn(id) {
    this.#buttons().find(button => button.dataset.id === id)?.focus();
  }

  #item(node, nodes, { edges, groups }, chosen) {
    const kind = kindOf(node);
    const own = edges.filter(edge => edge.from === node.id || edge.to === node.id);
    const left = groups.filter(group => group.of === node.id);
    return element("li", {},
      this.#button(node.id, "node", chosen === node.id, () => this.#does.choose(node.id),
        glyph(kind),
        nameOf(node), element("span", { class: "note" }, kinds[kind].one)),
      own.length || left.length
        ? element("ul", {},
          own.map(edge => element("li", {}, this.#button(`${node.id} ${edge.id}`, "edge", chosen === edge.id, () => this.#does.choose(edge.id), words(edge, node, nodes)))),
          left.map(group => element("li", {}, this.#button(`${node.id} ${group.key}`, "more", false, () => this.#does.openGroup(group.of, group.key), rest(group)))))
        : null);
  }

  #button(id, kind, isChosen, act, ...content) {
    const made = button("", act, { class: kind, tabindex: "-1", "data-id": id, "aria-pressed": kind === "more" ? null : String(isChosen) });
    made.append(...content);
    return made;
  }

  #buttons = () => [...this.#root.querySelectorAll("button")];

  #remember(target) {
    this.#buttons().forEach(button => (button.tabIndex = button === target ? 0 : -1));
    this.#focused = target.dataset.id;
  }

  #key(event) {
    const target = event.target.closest("button");
    const go = target && moves[event.key];
    if (go) {
      event.preventDefault();
      go(target, this.#root)?.focus();
      return;
    }
    const node = target?.closest("#list > li")?.querySelector(".node").dataset.id;
    const act = !event.ctrlKey && !event.metaKey && !event.altKey && node && { e: "open", h: "hide", p: "pin", c: "collapse" }[event.key];
    if (act)
      this.#does[act](node);
  }
}

const nodeOf = target => target.closest("#list > li");

const moves = {
  ArrowDown: target => beside(target, 1),
  ArrowUp: target => beside(target, -1),
  ArrowRight: (target, root) => (target.matches(".node") ? nodeOf(target).querySelector(":scope ul button") : otherEnd(target, root)),
  ArrowLeft: target => nodeOf(target).querySelector(".node"),
  Home: (_, root) => root.querySelector("button"),
  End: (_, root) => root.lastElementChild?.querySelector(".node"),
};

/** From node to node, and inside a node from edge to edge. */
function beside(target, by) {
  const item = target.closest("li");
  return (by > 0 ? item.nextElementSibling : item.previousElementSibling)?.querySelector("button");
}

function otherEnd(target, root) {
  const [node, edge] = target.dataset.id.split(" ");
  const [from, , to] = edge.split("~");
  const other = from === node ? to : from;
  return [...root.querySelectorAll(".node")].find(button => button.dataset.id === other);
}

function words(edge, node, nodes) {
  const isOut = edge.from === node.id;
  const other = nameOf(nodes.get(isOut ? edge.to : edge.from));
  const isEither = edge.type === "CO_OCCURS" || edge.type === "VARIANT_OF";
  return isOut || isEither ? `${relations[edge.type]} ${other}` : `${backwards[edge.type] ?? relations[edge.type]} ${other}`;
}

const backwards = {
  BUILDS_ON: "is built on by",
  IS_A: "has a kind:",
  INTRODUCES: "is introduced by",
  USES: "is used by",
  MENTIONS: "is mentioned by",
  HAS_REPOSITORY: "holds the code of",
  CITES: "is cited by",
};

const rest = group => groupWords(group).join(" ");
