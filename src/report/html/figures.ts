import type { RedirectLandmark, SpfLandmark } from '../../gate/landmark.ts';
import type { Reading } from '../../gate/reading.ts';
import { type Asking, landmarksOf, type Report, readingsOf } from '../../gate/report.ts';
import { dnsMap, drawn, type Graph, redirectGraph } from '../graph.ts';
import { expiryChart, latencyChart, spfChart, timelineChart } from './charts.ts';
import { graphSvg } from './graph-svg.ts';
import { html, type Markup, wide } from './markup.ts';

/** Charts where a picture helps, each with the same data as text. */
export function figures(report: Report, timeline: readonly Asking[]): Markup | undefined {
  const { checks, started } = report;
  const landmarks = landmarksOf(checks);
  const readings = readingsOf(checks);
  const endings = readings.flatMap((each) =>
    each.what === 'certificate' || each.what === 'registration' ? [each] : [],
  );
  const responses = readings.filter((each): each is Extract<Reading, { what: 'response' }> => each.what === 'response');
  const redirects = landmarks.filter((each): each is RedirectLandmark => each.what === 'redirect');
  const map = dnsMap(landmarks);
  const parts = [
    ...(endings.length > 0 ? [figure('Days until expiry', expiryChart(endings, new Date(started)))] : []),
    ...(responses.length > 0 ? [figure('Response times', latencyChart(responses))] : []),
    ...landmarks
      .filter((each): each is SpfLandmark => each.what === 'spf')
      .map((each) => figure(`Servers that may send mail for ${each.domain} (SPF)`, spfChart(each))),
    ...(map.nodes.length > 1 ? [drawing('The domain', map, 'Names and their targets')] : []),
    ...(redirects.length > 0 ? [drawing('Redirects', redirectGraph(redirects), 'Redirects of each URL')] : []),
    ...(timeline.length > 0 ? [figure('Requests over time', timelineChart(timeline), asTable(timeline))] : []),
  ];
  return parts.length === 0 ? undefined : html`<h2>Pictures</h2>${parts}`;
}

function figure(title: string, picture: Markup, besides?: Markup): Markup {
  return html`<figure><figcaption>${title}</figcaption>${wide(title, picture)}${besides}</figure>`;
}

const STATES = { good: 'page found', bad: 'nothing found', plain: '' };

/** A graph, and the same as a table for screen readers. */
export function drawing(title: string, graph: Graph, name: string): Markup {
  const at = new Map(graph.nodes.map((node) => [node.id, node]));
  const left = new Set(graph.edges.map(({ from }) => from));
  const row = (from: string, by: string, to: string) => {
    const [a, b] = [at.get(from), at.get(to)];
    const state = STATES[(b ?? a)?.state ?? 'plain'];
    return html`<tr><td><code>${a?.label ?? ''}</code></td><td>${by}</td><td>${b === undefined ? '' : html`<code>${b.label}</code>`}</td><td>${state}</td></tr>`;
  };
  const rows = [
    ...graph.edges.map(({ from, to, label: by }) => row(from, by ?? '', to)),
    ...graph.nodes.filter(({ id }) => !left.has(id)).map(({ id }) => row(id, '', '')),
  ];
  const { more } = drawn(graph);
  const head = html`<thead><tr><th>from</th><th>by</th><th>to</th><th>state</th></tr></thead>`;
  const table = html`${more > 0 ? html`<p class="soft">${more} more are only in the table.</p>` : undefined}
<details><summary>Show as a table</summary>${wide(`${title}, as a table`, html`<table>${head}<tbody>${rows}</tbody></table>`)}</details>`;
  return figure(title, graphSvg(graph, name), table);
}

/** The most questions listed. */
const MOST_ROWS = 300;

function asTable(timeline: readonly Asking[]): Markup {
  const rows = timeline
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_ROWS)
    .map(
      ({ kind, about, at, ms }) =>
        html`<tr><td>${Math.round(at)}</td><td>${Math.round(ms)}</td><td>${kind}</td><td><code>${about}</code></td></tr>`,
    );
  const more = timeline.length > MOST_ROWS ? html`<p>${timeline.length - MOST_ROWS} more followed.</p>` : undefined;
  return html`<p class="soft">DNS, HTTP, TLS, file and browser requests; each lane holds one request at a time.</p>
<details><summary>Show as a table</summary>${wide('Requests as a table', html`<table><thead><tr><th>at, ms</th><th>took, ms</th><th>kind</th><th>question</th></tr></thead><tbody>${rows}</tbody></table>`)}${more}</details>`;
}
