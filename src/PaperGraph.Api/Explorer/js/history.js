import { read, write } from "./state.js";

/**
 * Every step is an entry of the browser's history, so undo and redo are back and forward, and outlive a reload. The number
 * of a step stands in its entry; how far one can go forward stands in the session.
 */
export class Steps {
  #render;
  #last = Number(sessionStorage.getItem("last-step") ?? 0);

  constructor(render) {
    this.#render = render;
    if (!history.state)
      history.replaceState({ step: 0 }, "");
    this.#last = Math.max(this.#last, this.#step);
    window.addEventListener("popstate", () => this.#show());
  }

  get state() {
    return read(location.search);
  }

  get canUndo() {
    return this.#step > 0;
  }

  get canRedo() {
    return this.#step < this.#last;
  }

  go(state) {
    const address = write(state);
    if (address === location.pathname + location.search)
      return;
    this.#last = this.#step + 1;
    sessionStorage.setItem("last-step", this.#last);
    history.pushState({ step: this.#last }, "", address);
    this.#show();
  }

  /** What is chosen belongs to the address, but choosing is no step. */
  choose(id) {
    history.replaceState(history.state, "", write({ ...this.state, chosen: id }));
    this.#show();
  }

  undo() {
    if (this.canUndo)
      history.back();
  }

  redo() {
    if (this.canRedo)
      history.forward();
  }

  show() {
    this.#show();
  }

  get #step() {
    return history.state?.step ?? 0;
  }

  #show() {
    this.#render(this.state);
  }
}
