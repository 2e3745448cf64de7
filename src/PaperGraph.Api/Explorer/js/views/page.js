import { element, fill } from "../dom.js";

/**
 * A view that is made anew for each state. `answer` fetches what it shows, `content` makes it, `rows` is what can be taken
 * along from it.
 */
export class Page {
  root = element("div", { class: "page" });
  #answer = null;

  constructor({ title, question, answer, content, rows }, steps, say) {
    Object.assign(this, { question, steps, say });
    this.title = () => title(this.#answer);
    this.show = async state => {
      this.#answer = await answer(state);
      fill(this.root, content(this.#answer, state, steps));
    };
    if (rows)
      this.rows = () => rows(this.#answer);
  }
}
