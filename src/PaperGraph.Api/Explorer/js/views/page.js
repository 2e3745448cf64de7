import { element, fill } from "../dom.js";

/**
 * A view that is made anew for each state. `answer` fetches what it shows, `content` makes it, `rows` is what can be taken
 * along from it.
 */
export class Page {
  root = element("div", { class: "page" });
  #answer = null;

  /** `question` is what is copied as GraphQL, `cypher` the statement that asks the same of Neo4j. */
  constructor({ title, question, cypher, answer, content, rows }, steps) {
    this.questions = state => [question(state)];
    this.cypher = cypher;
    this.title = () => title(this.#answer);
    this.show = async state => {
      this.#answer = await answer(state);
      fill(this.root, content(this.#answer, state, steps));
    };
    if (rows)
      this.rows = () => rows(this.#answer);
  }
}
