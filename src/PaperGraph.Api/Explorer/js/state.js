/**
 * What is looked at. All of it stands in the address, so a link or a reload gives the same picture. Lists of ids keep the
 * order in which they came; `~` divides what belongs together, as no id holds one.
 */
export const nothing = {
  view: "start",
  of: [],
  open: [],
  common: [],
  path: [],
  hide: [],
  share: [],
  pin: [],
  kindsOff: [],
  relationsOff: [],
  all: false,
  since: "",
  layout: "rings",
  chosen: "",
};

const lists = Object.keys(nothing).filter(name => Array.isArray(nothing[name]));
const tuples = ["open", "common", "path", "pin"];

export function read(address) {
  const given = new URLSearchParams(address);
  const state = { ...nothing };
  for (const name of lists)
    state[name] = given.getAll(name).map(value => (tuples.includes(name) ? value.split("~") : value));
  state.view = given.get("view") ?? nothing.view;
  state.since = given.get("since") ?? nothing.since;
  state.layout = given.get("layout") ?? nothing.layout;
  state.chosen = given.get("chosen") ?? nothing.chosen;
  state.all = given.has("all");
  return state;
}

/** The address of a state: `/?view=graph&of=method:diffusion-models`. */
export function write(state) {
  const parts = [];
  for (const [name, value] of Object.entries(state)) {
    if (Array.isArray(value))
      value.forEach(item => parts.push(part(name, Array.isArray(item) ? item.join("~") : item)));
    else if (value !== nothing[name])
      parts.push(part(name, value === true ? "1" : value));
  }
  return "/" + (parts.length ? "?" + parts.join("&") : "");
}

export const isPaper = id => /^paper:/.test(id ?? "");

export const isConcept = id => /^(method|dataset|benchmark|task|metric):/.test(id ?? "");

/** Undefined leaves it to the extractor's own threshold. */
export const minConfidence = state => (state.all ? 0 : undefined);

/** The variable of a query that leaves out the papers of earlier years. */
export const since = state => ({ publishedFrom: state.since ? `${state.since}-01-01` : undefined });

const part = (name, value) =>
  `${name}=${encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%20", "+")}`;

/** A state of another view: nothing of the old one but whether all of it is shown. */
export const visit = (view, of = [], more = {}) => ({ ...nothing, view, of, ...more });

// ---- steps of the graph: each gives the state after it

export const opened = (state, id, key) => Number(state.open.find(([of, group]) => of === id && group === key)?.[2] ?? 0);

export const expand = (state, id, key, by) => ({
  ...state,
  open: [...without(state.open, ([of, group]) => of === id && group === key), [id, key, String(opened(state, id, key) + by)]],
});

export const expandAll = (state, id, keys, by) => keys.reduce((so, key) => (opened(so, id, key) ? so : expand(so, id, key, by)), state);

export const collapse = (state, id) => ({ ...state, open: without(state.open, ([of]) => of === id) });

export const hide = (state, id) => ({
  ...state,
  hide: [...state.hide, id],
  of: without(state.of, of => of === id),
  chosen: state.chosen === id ? "" : state.chosen,
});

export const pin = (state, id, { x, y }) => ({
  ...state,
  pin: [...without(state.pin, ([of]) => of === id), [id, String(Math.round(x)), String(Math.round(y))]],
});

export const unpin = (state, id) => ({ ...state, pin: without(state.pin, ([of]) => of === id) });

export const isPinned = (state, id) => state.pin.some(([of]) => of === id);

export const toggle = (list, item) => (list.includes(item) ? without(list, other => other === item) : [...list, item]);

const without = (list, isOut) => list.filter(item => !isOut(item));
