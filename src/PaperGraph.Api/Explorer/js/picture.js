import cytoscape from "/explorer/packages/cytoscape/dist/cytoscape.esm.min.mjs";
import { drawOnlyWhatIsDragged } from "./dragging.js";
import { palette, sizeOf, strokeOf } from "./palette.js";
import { groupId, groupWords, kindOf, kinds, nameOf, relations } from "./words.js";

/** From here on names are drawn only when zoomed in. */
const large = 300;

/** The drawn graph. `choose`, `open` and `move` are called with what a person pointed at. */
export class Picture {
  #cy;
  #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor(container, { choose, open, openGroup, move }) {
    this.#cy = cytoscape({
      container,
      style: style(),
      minZoom: 0.1,
      maxZoom: 3,
      boxSelectionEnabled: false,
    });
    drawOnlyWhatIsDragged(this.#cy);
    this.#cy.on("tap", "node[^group], edge[^of]", event => choose(event.target.id()));
    this.#cy.on("tap", "node[group]", event => openGroup(event.target.data("of"), event.target.data("key")));
    this.#cy.on("dbltap", "node[^group]", event => open(event.target.id()));
    this.#cy.on("dragfree", "node[^group]", event => move(event.target.id(), event.target.position()));
    this.#dark.addEventListener("change", () => this.#cy.style(style()));
  }

  show(graph, places, { chosen, pins = [] }) {
    const elements = elementsOf(graph, places);
    this.#cy.resize();
    const before = this.#cy.nodes().map(node => node.id()).join();
    this.#cy.batch(() => this.#update(elements));
    this.#cy.nodes().removeClass("pinned").filter(node => pins.some(([id]) => id === node.id())).addClass("pinned");
    this.choose(chosen);
    this.#cy.nodes().toggleClass("many", elements.length > large);
    if (this.#cy.nodes().map(node => node.id()).join() !== before)
      this.fit();
  }

  choose(id) {
    this.#cy.elements().removeClass("chosen near");
    const found = id ? this.#cy.getElementById(id) : this.#cy.collection();
    found.addClass("chosen");
    found.connectedEdges().addClass("near");
  }

  fit() {
    this.#cy.resize();
    this.#cy.fit(undefined, 36);
    if (this.#cy.zoom() > 1.25) {
      this.#cy.zoom(1.25);
      this.#cy.center();
    }
  }

  zoom(factor) {
    const { width, height } = this.#cy.container().getBoundingClientRect();
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** A promise of the picture's pixels, all of it and not only what fits the window. */
  png() {
    return this.#cy.png({ output: "blob-promise", full: true, scale: 2, bg: palette().page });
  }

  positions() {
    return new Map(this.#cy.nodes().map(node => [node.id(), node.position()]));
  }

  #update(elements) {
    const wanted = new Map(elements.map(element => [element.data.id, element]));
    this.#cy.elements().filter(element => !wanted.has(element.id())).remove();
    for (const [id, element] of wanted) {
      const drawn = this.#cy.getElementById(id);
      if (drawn.empty())
        this.#cy.add(element);
      else {
        drawn.data(element.data);
        if (element.position)
          drawn.position(element.position);
      }
    }
  }
}

function elementsOf({ nodes, edges, groups }, places) {
  const at = id => ({ x: places.get(id).x, y: places.get(id).y });
  return [
    ...nodes.map(node => ({ group: "nodes", data: nodeData(node, places.get(node.id).side), position: at(node.id) })),
    ...groups.map(group => ({
      group: "nodes",
      data: { id: groupId(group), group: true, side: places.get(groupId(group)).side, of: group.of, key: group.key, label: groupWords(group).join("\n") },
      position: at(groupId(group)),
      grabbable: false,
    })),
    ...edges.map(edge => ({ group: "edges", data: { id: edge.id, source: edge.from, target: edge.to, type: edge.type } })),
    ...groups.map(group => ({ group: "edges", data: { id: `=${groupId(group)}`, source: group.of, target: groupId(group), of: group.of, type: group.type } })),
  ];
}

const nodeData = (node, side = "below") => ({
  id: node.id,
  side,
  kind: kindOf(node),
  size: sizeOf(node),
  label: shortened(nameOf(node)) + (node.more ? `${side === "left" || side === "right" ? "  " : "\n"}+${node.more}` : ""),
});

const shortened = name => (name.length > 70 ? name.slice(0, 68) + "…" : name);

function style() {
  const colours = palette();
  const node = {
    label: "data(label)",
    "font-family": "system-ui, sans-serif",
    "font-size": 12,
    color: colours.ink,
    "text-wrap": "wrap",
    "text-max-width": 124,
    "text-valign": "bottom",
    "text-margin-y": 3,
    "text-background-color": colours.page,
    "text-background-opacity": 0.85,
    "text-background-padding": 1,
    width: "data(size)",
    height: "data(size)",
    "border-width": 1.5,
    "border-color": colours.page,
  };
  return [
    { selector: "node", style: { ...node, width: 20, height: 20 } },
    { selector: "node[size]", style: { width: "data(size)", height: "data(size)" } },
    ...Object.entries(kinds).map(([kind, { shape }]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, "background-color": colours.of(kind) },
    })),
    {
      selector: "node[group]",
      style: {
        shape: "ellipse", width: 16, height: 16, "background-color": colours.page, "border-style": "dashed", "border-width": 1.5,
        "border-color": colours.faint, color: colours.faint, "font-size": 11,
      },
    },
    ...["left", "right"].map(side => ({
      selector: `node[side = "${side}"]`,
      style: { "text-halign": side, "text-valign": "center", "text-margin-y": 0, "text-margin-x": side === "left" ? -5 : 5, "text-max-width": 205, "font-size": 14, "text-justification": side === "left" ? "right" : "left" },
    })),
    { selector: 'node[side = "above"]', style: { "text-valign": "top", "text-margin-y": -3 } },
    { selector: "node.many", style: { "min-zoomed-font-size": 9, "text-background-opacity": 0 } },
    { selector: "node.pinned", style: { "border-color": colours.ink, "border-style": "double", "border-width": 4 } },
    { selector: "edge", style: { "curve-style": "bezier", "line-color": colours.line, "target-arrow-color": colours.line, "arrow-scale": 0.9, width: 1.2 } },
    ...Object.keys(relations).map(type => {
      const { width, dash, arrow } = strokeOf(type);
      const dashes = dash.length ? { "line-style": "dashed", "line-dash-pattern": dash } : {};
      return { selector: `edge[type = "${type}"]`, style: { width, "target-arrow-shape": arrow, ...dashes } };
    }),
    { selector: "edge[of]", style: { "line-color": colours.line, "line-style": "dotted", width: 1, "target-arrow-shape": "none" } },
    { selector: "edge.near", style: { "line-color": colours.faint, "target-arrow-color": colours.faint } },
    { selector: "node.chosen", style: { "border-color": colours.ink, "border-width": 4, "font-weight": "bold" } },
    { selector: "edge.chosen", style: { "line-color": colours.accent, "target-arrow-color": colours.accent, width: 4 } },
  ];
}
