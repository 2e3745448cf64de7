/** Room that a node takes with its name, in the picture's own units. */
const width = 132;
const height = 58;

/**
 * Seeds stand in the middle, what an expansion brought stands around the node it came from, facing away from where that one
 * came from. On a tall screen the rings are tall.
 */
export function rings({ nodes, groups, pins, isTall }) {
  const stretch = isTall ? { x: 0.75, y: 1.25 } : { x: 1.35, y: 1 };
  const children = childrenOf(nodes, groups);
  const at = new Map();
  const roots = children.get(null) ?? [];
  roots.forEach((id, place) => {
    at.set(id, rootPlace(place, roots.length, stretch));
    surround(id, null, children, at, stretch);
  });
  const fixed = new Set(roots);
  for (const [id, x, y] of pins) {
    if (at.has(id)) {
      at.set(id, { x: Number(x), y: Number(y) });
      fixed.add(id);
    }
  }
  if (at.size <= 400)
    separate(at, fixed);
  nameAbove(at, parentsOf(nodes, groups));
  return at;
}

/** One in the middle, two side by side, more in a ring. */
function rootPlace(place, count, stretch) {
  const radius = count < 3 ? (count - 1) * 260 : Math.max(300, count * 78);
  const angle = Math.PI - (2 * Math.PI * place) / count;
  return { x: radius * stretch.x * Math.cos(angle), y: radius * stretch.y * Math.sin(angle) };
}

/** A hidden parent keeps its place, so that hiding a node moves none of the others. */
function childrenOf(nodes, groups) {
  const known = new Set(nodes.map(node => node.id));
  const children = new Map();
  const add = (parent, id) => children.set(parent, [...(children.get(parent) ?? []), id]);
  for (const { id, parent } of nodes) {
    if (parent !== null && !known.has(parent)) {
      known.add(parent);
      add(null, parent);
    }
    add(parent, id);
  }
  groups.forEach(({ id, of }) => add(of, id));
  return children;
}

function surround(id, outward, children, at, stretch) {
  const around = children.get(id) ?? [];
  const centre = at.get(id);
  const arc = outward === null ? 2 * Math.PI : Math.min(Math.PI, around.length * 0.5);
  const radius = Math.max(outward === null ? 190 : 170, (around.length * 74) / arc);
  const first = outward === null ? firstOf(around, stretch) : outward - arc / 2;
  const step = outward === null ? arc / around.length : arc / Math.max(1, around.length - 1);
  around.forEach((child, place) => {
    const angle = around.length === 1 && outward !== null ? outward : first + place * step;
    at.set(child, { x: centre.x + radius * stretch.x * Math.cos(angle), y: centre.y + radius * stretch.y * Math.sin(angle) });
    surround(child, angle, children, at, stretch);
  });
}

const parentsOf = (nodes, groups) => [...nodes.map(({ id, parent }) => [id, parent]), ...groups.map(({ id, of }) => [id, of])];

/** The edge to what stands below a node would run through a name under it. */
function nameAbove(at, parents) {
  for (const [id, parent] of parents) {
    const [own, centre] = [at.get(id), at.get(parent)];
    if (centre && centre.y - own.y > Math.abs(centre.x - own.x) * 0.4)
      own.side = "above";
  }
}

/** A ring begins at its top; a lone neighbour stands where the screen is long, and a path after it goes on that way. */
const firstOf = (around, stretch) => (around.length > 1 ? -Math.PI / 2 : stretch.x > stretch.y ? 0 : Math.PI / 2);

/** Pushes nodes apart until no name covers another, along the axis on which they overlap least. */
function separate(at, fixed) {
  const places = [...at.entries()];
  for (let round = 0; round < 80; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++)
        moved = part(places[i], places[j], fixed) || moved;
    }
    if (!moved)
      return;
  }
}

function part([oneId, one], [otherId, other], fixed) {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const overlapX = width - Math.abs(dx);
  const overlapY = height - Math.abs(dy);
  if (overlapX <= 0.5 || overlapY <= 0.5 || (fixed.has(oneId) && fixed.has(otherId)))
    return false;
  const shares = fixed.has(oneId) ? [0, 1] : fixed.has(otherId) ? [1, 0] : [0.5, 0.5];
  const axis = overlapX < overlapY ? "x" : "y";
  const by = Math.min(overlapX, overlapY) * ((axis === "x" ? dx : dy) < 0 ? -1 : 1);
  one[axis] -= by * shares[0];
  other[axis] += by * shares[1];
  return true;
}
