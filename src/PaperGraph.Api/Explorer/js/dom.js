/** An element with its attributes and children. `on…` are listeners; null, false and undefined are left out. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on"))
      made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...shown(children));
  return made;
}

export function fill(parent, ...children) {
  parent.replaceChildren(...shown(children));
}

export const button = (text, onclick, attributes = {}) => element("button", { type: "button", onclick, ...attributes }, text);

const shown = children => children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
