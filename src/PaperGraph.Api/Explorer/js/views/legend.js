import { button, element } from "../dom.js";
import { strokeOf } from "../palette.js";
import { toggle } from "../state.js";
import { glyph, kindOf, kinds, relations } from "../words.js";

/** What the shapes and lines of a picture mean; each is a button that turns its kind or relation off and on. */
export function legend({ nodes, edges, groups }, state, go) {
  const found = new Set([...nodes.map(kindOf), ...state.kindsOff]);
  const types = new Set([...edges.map(({ type }) => type), ...groups.map(({ type }) => type), ...state.relationsOff]);
  return [
    ...Object.keys(kinds).filter(kind => found.has(kind)).map(kind =>
      toggleButton(!state.kindsOff.includes(kind), () => go({ ...state, kindsOff: toggle(state.kindsOff, kind) }), glyph(kind), ` ${kinds[kind].many}`)),
    ...Object.keys(relations).filter(type => types.has(type)).map(type =>
      toggleButton(!state.relationsOff.includes(type), () => go({ ...state, relationsOff: toggle(state.relationsOff, type) }), stroke(type), ` ${relations[type]}`)),
  ];
}

function toggleButton(isOn, act, ...content) {
  const made = button("", act, { "aria-pressed": String(isOn) });
  made.append(...content);
  return made;
}

/** A line as the picture draws it. */
function stroke(type) {
  const { width, dash, arrow } = strokeOf(type);
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", arrow === "none" ? "M0 5H32" : "M0 5H32M27 1L32 5L27 9");
  path.setAttribute("stroke-width", width);
  path.setAttribute("stroke-dasharray", dash.join(" "));
  drawn.append(path);
  drawn.setAttribute("viewBox", "0 0 33 10");
  drawn.setAttribute("class", "stroke");
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}
