import { ask } from "./api.js";
import { element } from "./dom.js";
import * as queries from "./queries.js";

/** The years in which papers were published, newest first; none where no paper bears a date. */
export async function knownYears() {
  const { papers } = await ask(queries.years);
  return papers.facets.years.map(({ year }) => year).filter(year => year !== null);
}

/** A choice of the first year that counts, or why there is none. */
export function sinceChoice(years, state, go) {
  if (!years.length)
    return element("span", { class: "note" }, "No choice of years: these papers bear no dates.");
  const option = (value, text) => element("option", { value, selected: value === state.since }, text);
  return element("label", {}, "Papers since ",
    element("select", { onchange: event => go({ ...state, since: event.target.value }) },
      option("", "any year"), years.map(year => option(String(year), year))));
}
