import { comparison } from "./comparison.js";
import { GraphView } from "./graphView.js";
import { lineage } from "./lineage.js";
import { Page } from "./page.js";
import { sharing } from "./sharing.js";
import { similar } from "./similar.js";
import { start } from "./start.js";
import { trying } from "./trying.js";

const page = parts => steps => new Page(parts, steps);

/** What stands behind `view=` in an address. */
export const views = {
  start: page(start),
  graph: (steps, say) => new GraphView(steps, say),
  lineage: page(lineage),
  sharing: page(sharing),
  similar: page(similar),
  compare: page(comparison),
  try: page(trying),
};
