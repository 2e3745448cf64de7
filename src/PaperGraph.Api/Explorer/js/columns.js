/** Room in the picture's own units: from one name to the next below it, and from column to column. */
const row = { beside: 64, below: 84 };
const apart = 240;

/** So many papers stand on one side of what they name; with more they stand on both. */
const oneSided = 8;

/** Papers in columns, what they name in the middle; without papers a column for each kind. Edges cross as little as may be. */
export function columns({ nodes, edges, groups, pins }) {
  const found = sorted(columnsOf(nodes), neighboursIn(edges));
  const at = new Map();
  const height = Math.max(0, ...found.map(({ ids, side }) => ids.length * room(side)));
  found.forEach(({ ids, side }, place) => stand(ids, (place - (found.length - 1) / 2) * apart, side, height, at));
  groups.forEach(({ id, of }) => at.set(id, beside(of, at)));
  for (const [id, x, y] of pins) {
    if (at.has(id))
      at.set(id, { ...at.get(id), x: Number(x), y: Number(y) });
  }
  return at;
}

function columnsOf(nodes) {
  const papers = nodes.filter(({ __typename }) => __typename === "Paper").map(({ id }) => id);
  const others = nodes.filter(({ __typename }) => __typename !== "Paper");
  if (!papers.length) {
    const kinds = [...new Set(others.map(({ kind }) => kind))];
    return kinds.map(kind => ({ ids: others.filter(node => node.kind === kind).map(({ id }) => id), side: "below" }));
  }
  const named = others.map(({ id }) => id);
  if (papers.length <= oneSided)
    return [{ ids: papers, side: "left" }, { ids: named, side: "right" }];
  return [
    { ids: papers.filter((_, place) => place % 2 === 0), side: "left" },
    { ids: named, side: "below" },
    { ids: papers.filter((_, place) => place % 2 === 1), side: "right" },
  ];
}

function neighboursIn(edges) {
  const neighbours = new Map();
  const add = (one, other) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  edges.forEach(({ from, to }) => {
    add(from, to);
    add(to, from);
  });
  return neighbours;
}

/** Each node moves to the mean height of its neighbours, column by column, a few times over (Sugiyama's barycentres). */
function sorted(found, neighbours) {
  const height = new Map();
  const measure = ids => ids.forEach((id, place) => height.set(id, (place + 0.5) / ids.length));
  found.forEach(({ ids }) => measure(ids));
  const mean = id => {
    const heights = (neighbours.get(id) ?? []).filter(other => height.has(other)).map(other => height.get(other));
    return heights.length ? heights.reduce((sum, one) => sum + one, 0) / heights.length : height.get(id);
  };
  for (let round = 0; round < 12; round++) {
    for (const { ids } of found) {
      const means = new Map(ids.map(id => [id, mean(id)]));
      ids.sort((a, b) => means.get(a) - means.get(b) || (a < b ? -1 : 1));
      measure(ids);
    }
  }
  return found;
}

const room = side => (side === "below" ? row.below : row.beside);

/** A short column spreads beside a long one, so that edges run level. */
function stand(ids, x, side, height, at) {
  const step = Math.min(height / ids.length, 2.5 * room(side));
  ids.forEach((id, place) => at.set(id, { x, y: (place - (ids.length - 1) / 2) * step, side }));
}

function beside(of, at) {
  const { x, y } = at.get(of) ?? { x: 0, y: 0 };
  const taken = new Set([...at.values()].map(({ x, y }) => `${x} ${y}`));
  let down = 0;
  while (taken.has(`${x + apart / 3} ${y + down}`))
    down += row.below;
  return { x: x + apart / 3, y: y + down, side: "below" };
}
