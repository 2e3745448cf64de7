import { palette, sizeOf, strokeOf } from "./palette.js";
import { kindOf, nameOf } from "./words.js";

export function save(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export const json = rows => new Blob([JSON.stringify(rows, null, 2)], { type: "application/json" });

/** The columns are those of the first row; a list in a cell is divided by "; ". */
export function csv(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map(row => columns.map(column => row[column]))];
  return new Blob([lines.map(line => line.map(cell).join(",") + "\r\n").join("")], { type: "text/csv;charset=utf-8" });
}

function cell(value) {
  const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  // A spreadsheet would run what starts like this.
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The picture as SVG, drawn from the same places, sizes and colours. */
export function svg(graph, places) {
  const colours = palette();
  const nodes = [...graph.nodes.map(node => ({ id: node.id, kind: kindOf(node), radius: sizeOf(node) / 2, label: nameOf(node), side: places.get(node.id).side }))];
  const drawn = new Map(nodes.map(node => [node.id, node]));
  const xs = nodes.map(({ id }) => places.get(id).x);
  const ys = nodes.map(({ id }) => places.get(id).y);
  const margin = nodes.some(({ side }) => side === "left" || side === "right") ? 420 : 90;
  const [left, top, right, bottom] = [Math.min(...xs) - margin, Math.min(...ys) - 50, Math.max(...xs) + margin, Math.max(...ys) + 70];
  const edges = graph.edges.map(edge => line(edge, drawn, places, colours));
  return new Blob([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" font-family="sans-serif" font-size="12">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colours.line}"/></marker></defs>
<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${colours.page}"/>
${edges.join("\n")}
${nodes.map(node => shape(node, places.get(node.id), colours)).join("\n")}
</svg>
`], { type: "image/svg+xml" });
}

function line(edge, drawn, places, colours) {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  const { width, dash, arrow } = strokeOf(edge.type);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const back = drawn.get(edge.to).radius / length;
  const end = { x: to.x - (to.x - from.x) * back, y: to.y - (to.y - from.y) * back };
  return `<line x1="${from.x}" y1="${from.y}" x2="${end.x}" y2="${end.y}" stroke="${colours.line}" stroke-width="${width}"` +
    `${dash.length ? ` stroke-dasharray="${dash.join(" ")}"` : ""}${arrow === "none" ? "" : ' marker-end="url(#arrow)"'}/>`;
}

/** Corners on a circle of radius 1, by kind; what has none is a circle. */
const corners = { DATASET: [4, 45], BENCHMARK: [6, 0], TASK: [4, 0], METRIC: [3, -90], REPOSITORY: [8, 22.5], PAPER: [5, -90] };

function shape({ kind, radius, label, side = "below" }, { x, y }, colours) {
  const [count, turn] = corners[kind] ?? [0, 0];
  const at = place => {
    const angle = ((turn + (360 * place) / count) * Math.PI) / 180;
    return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  const body = count
    ? `<polygon points="${Array.from({ length: count }, (_, place) => at(place)).join(" ")}" fill="${colours.of(kind)}"/>`
    : `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours.of(kind)}"/>`;
  const [right, down, anchor] = { left: [-radius - 6, 4, "end"], right: [radius + 6, 4, "start"], above: [0, -radius - 6, "middle"], below: [0, radius + 14, "middle"] }[side];
  return `${body}<text x="${x + right}" y="${y + down}" text-anchor="${anchor}" fill="${colours.ink}">${escaped(label)}</text>`;
}

const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
