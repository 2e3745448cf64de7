import { asOneQuery } from "./copy.js";
import { button, element } from "./dom.js";
import { browserAddress } from "./neo4j.js";
import { csv, json, save } from "./save.js";

/** What can be taken along from a view: its rows, the query that answers it, and the statement for Neo4j Browser. */
export function takeAway(view, state) {
  if (!view.rows)
    return null;
  const copied = element("span", { role: "status" });
  const browser = element("a", { hidden: true, target: "_blank", rel: "noopener noreferrer" }, "Open in Neo4j Browser");
  openIn(browser, view.cypher?.(state));
  return element("p", { class: "take", "aria-label": "Take along", role: "group" },
    button("CSV", () => save("papergraph.csv", csv(view.rows()))),
    button("JSON", () => save("papergraph.json", json(view.rows()))),
    button("Copy as GraphQL", async () => {
      await navigator.clipboard.writeText(asOneQuery(view.questions(state)));
      copied.textContent = "Copied.";
    }),
    button("Copy link", async () => {
      await navigator.clipboard.writeText(location.href);
      copied.textContent = "Copied.";
    }),
    browser,
    copied);
}

async function openIn(link, statement) {
  const address = await browserAddress(statement);
  if (!address)
    return;
  link.href = address;
  link.hidden = false;
}
