import { columns } from "./columns.js";
import { rings } from "./rings.js";
import { groupId } from "./words.js";

const narrow = matchMedia("(max-width: 46rem)");
const layouts = { rings, columns };

/**
 * Where each node stands, and on which side its name is: `{ x, y, side }` by id. The same graph always gives the same
 * picture, and nothing that stands is moved by an expansion far away. Pinned nodes stand where they were put.
 */
export function place(graph, { layout, pin }) {
  const groups = graph.groups.map(group => ({ id: groupId(group), of: group.of }));
  return (layouts[layout] ?? rings)({ ...graph, groups, pins: pin, isTall: narrow.matches });
}
