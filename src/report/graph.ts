import type { Landmark, RedirectLandmark } from '../gate/landmark.ts';

/** A directed graph, drawn as an SVG and as a Mermaid diagram on GitHub. Labels may come from outside. */
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

export interface GraphNode {
  id: string;
  label: string;
  state: 'plain' | 'good' | 'bad';
}

interface GraphEdge {
  from: string;
  to: string;
  label?: string;
}

/** A larger picture is unreadable; a table has all nodes. */
const MOST_NODES = 60;

/** The part of a graph that is drawn, and how much is left out. */
export function drawn(graph: Graph): Graph & { more: number } {
  const nodes = graph.nodes.slice(0, MOST_NODES);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    more: graph.nodes.length - nodes.length,
  };
}

/** Collects nodes and edges without duplicates. */
class Drawing {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();

  node(label: string, state: GraphNode['state'] = 'plain'): string {
    const known = this.#nodes.get(label);
    if (known === undefined) this.#nodes.set(label, { id: `n${this.#nodes.size}`, label, state });
    else if (known.state === 'plain') known.state = state;
    return this.#nodes.get(label)?.id ?? '';
  }

  edge(from: string, to: string, label?: string): void {
    this.#edges.set(`${from} ${to} ${label ?? ''}`, { from, to, ...(label !== undefined && { label }) });
  }

  graph(): Graph {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
}

/** The zone's name servers, its hosts, where each leads, and where mail goes. */
export function dnsMap(landmarks: readonly Landmark[]): Graph {
  const drawing = new Drawing();
  const zones = landmarks.flatMap((each) => (each.what === 'records' && each.purpose === 'NS' ? [each] : []));
  const zone = zones[0]?.name;
  for (const { name, values } of zones)
    for (const server of values) drawing.edge(drawing.node(name), drawing.node(server), 'NS');
  for (const each of landmarks) {
    if (each.what === 'host') {
      const host = drawing.node(
        each.host,
        each.state === 'answers' ? 'good' : each.state === 'not known' ? 'plain' : 'bad',
      );
      if (zone !== undefined && each.host !== zone) drawing.edge(drawing.node(zone), host);
      for (const { type, value } of each.records) drawing.edge(host, drawing.node(value), type);
    }
    if (each.what === 'records' && each.purpose === 'MX')
      for (const value of each.values)
        drawing.edge(drawing.node(each.name), drawing.node(value.split(' ').at(-1) ?? value), 'MX');
  }
  return drawing.graph();
}

/** Every URL that was followed, to where it ends. */
export function redirectGraph(redirects: readonly RedirectLandmark[]): Graph {
  const drawing = new Drawing();
  for (const { from, hops, end } of redirects) {
    const stops = hops.map(({ url, status }) => ({ url, status }));
    stops.forEach(({ url, status }, i) => {
      const next = stops[i + 1];
      const isLast = next === undefined;
      const id = drawing.node(
        url,
        isLast ? (end === 'page' ? 'good' : end === 'not known' ? 'plain' : 'bad') : 'plain',
      );
      if (next !== undefined) drawing.edge(id, drawing.node(next.url), String(status));
    });
    if (stops.length === 0) drawing.node(from, end === 'not known' ? 'plain' : 'bad');
  }
  return drawing.graph();
}

/** The graph in Mermaid for GitHub. A label contains only letters, digits and characters of URLs. */
export function mermaid(graph: Graph): string[] {
  const { nodes, edges, more } = drawn(graph);
  const label = (text: string) => text.replace(/[^\p{L}\p{N} .:/_@?=*-]/gu, '·').slice(0, 60);
  return [
    'graph LR',
    ...(more > 0 ? [`  %% ${more} more are not drawn`] : []),
    ...nodes.map(({ id, label: text }) => `  ${id}["${label(text)}"]`),
    ...edges.map(({ from, to, label: text }) => `  ${from} -->${text === undefined ? '' : `|${label(text)}|`} ${to}`),
    ...nodes
      .filter(({ state }) => state === 'bad')
      .map(({ id }) => `  style ${id} stroke:#b3261e,stroke-dasharray:5 3`),
  ];
}
