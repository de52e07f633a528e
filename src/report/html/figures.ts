import type { RedirectLandmark, SpfLandmark } from '../../gate/landmark.ts';
import type { Reading } from '../../gate/reading.ts';
import { type Asking, landmarksOf, type Report, readingsOf } from '../../gate/report.ts';
import { dnsMap, drawn, type Graph, redirectGraph } from '../graph.ts';
import { expiryChart, latencyChart, spfChart, timelineChart } from './charts.ts';
import { graphSvg } from './graph-svg.ts';
import { html, type Markup, wide } from './markup.ts';

/** Pictures where looking beats reading; each with the same in words. */
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
    ...(endings.length > 0 ? [figure('What runs out, in days', expiryChart(endings, new Date(started)))] : []),
    ...(responses.length > 0 ? [figure('How long pages take', latencyChart(responses))] : []),
    ...landmarks
      .filter((each): each is SpfLandmark => each.what === 'spf')
      .map((each) => figure(`Who may send for ${each.domain}`, spfChart(each))),
    ...(map.nodes.length > 1 ? [drawing('The domain', map, 'Names, and where they lead')] : []),
    ...(redirects.length > 0 ? [drawing('Redirects', redirectGraph(redirects), 'Where each address leads')] : []),
    ...(timeline.length > 0 ? [figure('What was asked, and when', timelineChart(timeline), asTable(timeline))] : []),
  ];
  return parts.length === 0 ? undefined : html`<h2>Pictures</h2>${parts}`;
}

function figure(title: string, picture: Markup, besides?: Markup): Markup {
  return html`<figure><figcaption>${title}</figcaption>${wide(title, picture)}${besides}</figure>`;
}

const STATES = { good: 'a page is there', bad: 'nothing is there', plain: '' };

/** A graph, and all of it as a table for whoever does not see it. */
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
  const head = html`<thead><tr><th>from</th><th>by</th><th>to</th><th>there</th></tr></thead>`;
  const table = html`${more > 0 ? html`<p class="soft">${more} more are in the table alone.</p>` : undefined}
<details><summary>The same as a table</summary>${wide(`${title}, as a table`, html`<table>${head}<tbody>${rows}</tbody></table>`)}</details>`;
  return figure(title, graphSvg(graph, name), table);
}

/** So many are told one by one. */
const MOST_ROWS = 300;

function asTable(timeline: readonly Asking[]): Markup {
  const rows = timeline
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_ROWS)
    .map(
      ({ kind, about, at, ms }) =>
        html`<tr><td>${Math.round(at)}</td><td>${Math.round(ms)}</td><td>${kind}</td><td><code>${about}</code></td></tr>`,
    );
  const more = timeline.length > MOST_ROWS ? html`<p>${timeline.length - MOST_ROWS} more came after.</p>` : undefined;
  return html`<p class="soft">DNS, HTTP, TLS, files and a browser, each question once; as many lanes as were on their way at once.</p>
<details><summary>The same as a table</summary>${wide('What was asked, as a table', html`<table><thead><tr><th>at, ms</th><th>took, ms</th><th>kind</th><th>question</th></tr></thead><tbody>${rows}</tbody></table>`)}${more}</details>`;
}
