import { drawn, type Graph, type GraphNode } from '../graph.ts';
import { html, type Markup, together } from './markup.ts';

const CHAR = 7.3;
const MOST_CHARS = 34;
const ROW = 40;
const GAP = 74;

interface Placed extends GraphNode {
  x: number;
  y: number;
  width: number;
  text: string;
}

/** Draws the graph in columns from left to right, by distance from a start; an empty graph draws nothing. */
export function graphSvg(whole: Graph, name: string): Markup {
  const graph = drawn(whole);
  const placed = place(graph);
  const at = new Map(placed.map((node) => [node.id, node]));
  const isBack = graph.edges.some(({ from, to }) => (at.get(to)?.x ?? 0) <= (at.get(from)?.x ?? 0));
  const width = Math.max(...placed.map((node) => node.x + node.width)) + (isBack ? 48 : 8);
  const height = Math.max(...placed.map(({ y }) => y)) + ROW;
  const edges = graph.edges.flatMap(({ from, to, label }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? [edge(a, b, label)] : [];
  });
  return html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${together(edges)}
${together(placed.map(box))}
</svg>`;
}

function place({ nodes, edges }: Graph): Placed[] {
  const depth = depths(nodes, edges);
  const columns = Map.groupBy(nodes, ({ id }) => depth.get(id) ?? 0);
  let x = 4;
  return [...columns.keys()]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const own = (columns.get(column) ?? []).map((node): Placed => {
        const text = node.label.length > MOST_CHARS ? `${node.label.slice(0, MOST_CHARS - 1)}…` : node.label;
        return { ...node, text, x, y: 0, width: text.length * CHAR + 18 };
      });
      own.forEach((node, i) => {
        node.y = 6 + i * ROW;
      });
      x += Math.max(...own.map(({ width }) => width)) + GAP;
      return own;
    });
}

/** The length of the longest path to each node, ignoring edges that close a cycle. */
function depths(nodes: readonly GraphNode[], edges: Graph['edges']): Map<string, number> {
  const following = Map.groupBy(edges, ({ from }) => from);
  const depth = new Map<string, number>();
  const open = new Set<string>();
  const walk = (id: string, steps: number): void => {
    if (open.has(id) || (depth.get(id) ?? -1) >= steps) return;
    depth.set(id, steps);
    open.add(id);
    for (const { to } of following.get(id) ?? []) walk(to, steps + 1);
    open.delete(id);
  };
  const led = new Set(edges.filter(({ from, to }) => from !== to).map(({ to }) => to));
  for (const { id } of nodes) if (!led.has(id)) walk(id, 0);
  // A cycle has no start.
  for (const { id } of nodes) if (!depth.has(id)) walk(id, 0);
  return depth;
}

const box = ({ x, y, width, text, label, state }: Placed) =>
  html`<g><title>${label}${state === 'bad' ? ': nothing found' : state === 'good' ? ': page found' : ''}</title><rect class="node ${state}" x="${x}" y="${y}" width="${width}" height="26" rx="4"/><text x="${x + 9}" y="${y + 17}">${text}</text></g>`;

function edge(a: Placed, b: Placed, label: string | undefined): Markup {
  const [x1, y1, y2] = [a.x + a.width, a.y + 13, b.y + 13];
  // An edge back to an earlier column passes below both nodes.
  const isBack = b.x <= a.x;
  const x2 = isBack ? b.x + b.width : b.x;
  const bend = isBack ? x1 + 40 : (x1 + x2) / 2;
  const words =
    label === undefined
      ? undefined
      : html`<text class="soft" x="${bend - label.length * 3.6}" y="${(y1 + y2) / 2 - 3}">${label}</text>`;
  return html`<path class="edge" d="M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"/>${words}`;
}
