import type { SpfBranch, SpfLandmark } from '../../gate/landmark.ts';
import type { Reading } from '../../gate/reading.ts';
import type { Asking } from '../../gate/report.ts';
import { html, type Markup, together } from './markup.ts';

const WIDTH = 640;
const LABEL = 200;
const ROW = 28;
const DAY_MS = 86_400_000;

type Ending = Extract<Reading, { ends: string }>;
type Response = Extract<Reading, { what: 'response' }>;

/** Days until each expiry, on a scale that spreads the near ones. */
export function expiryChart(endings: readonly Ending[], now: Date): Markup {
  const days = endings.map(({ ends }) => Math.floor((Date.parse(ends) - now.getTime()) / DAY_MS));
  const most = Math.max(90, ...days);
  const x = (day: number) => LABEL + Math.sqrt(Math.max(0, day) / most) * (WIDTH - LABEL - 130);
  const rows = endings.map(({ what, place }, i) => {
    const day = days[i] ?? 0;
    const state = day < 7 ? 'bad' : day < 21 ? 'late' : '';
    return html`<g><title>${what} of ${place}: ${day} days</title>
<text x="0" y="${i * ROW + 17}">${cut(place)}</text>
<rect class="bar ${state}" x="${LABEL}" y="${i * ROW + 6}" width="${Math.max(2, x(day) - LABEL)}" height="14" rx="2"/>
<text x="${x(day) + 6}" y="${i * ROW + 17}">${day} days, ${what === 'registration' ? 'domain' : 'certificate'}</text></g>`;
  });
  const ticks = [7, 30, 90, 365].filter((tick) => tick <= most);
  return svg('Days until certificates and the domain registration expire', rows.length * ROW + 22, [
    ...ticks.map(
      (tick) =>
        html`<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="0" y2="${rows.length * ROW}"/><text class="soft" x="${x(tick) - 8}" y="${rows.length * ROW + 16}">${tick}</text>`,
    ),
    ...rows,
  ]);
}

/** Median and 95th percentile per page. */
export function latencyChart(responses: readonly Response[]): Markup {
  const most = Math.max(...responses.map(({ p95 }) => p95), 100);
  const x = (ms: number) => (ms / most) * (WIDTH - LABEL - 90);
  const rows = responses.map(
    ({ place, p50, p95, samples }, i) => html`<g><title>${place}: ${p50} ms, ${p95} ms, ${samples} answers</title>
<text x="0" y="${i * ROW + 17}">${cut(pathOf(place))}</text>
<rect class="bar late" x="${LABEL}" y="${i * ROW + 9}" width="${Math.max(2, x(p95))}" height="8" rx="2"/>
<rect class="bar" x="${LABEL}" y="${i * ROW + 6}" width="${Math.max(2, x(p50))}" height="14" rx="2"/>
<text x="${LABEL + x(p95) + 6}" y="${i * ROW + 17}">${Math.round(p50)} / ${Math.round(p95)} ms</text></g>`,
  );
  return svg('Median and 95th percentile of the response time of each page', rows.length * ROW + 6, rows);
}

const MOST_LOOKUPS = 10;

/** The lookups that count towards the SPF limit of ten (RFC 7208, 4.6.4). */
export function spfChart({ domain, lookups, tree }: SpfLandmark): Markup {
  const slots = Math.max(MOST_LOOKUPS, lookups);
  const boxes = Array.from({ length: slots }, (_, i) => {
    const state = i >= lookups ? '' : i >= MOST_LOOKUPS ? 'bar bad' : 'bar';
    return html`<rect class="${state || 'node'}" x="${i * 26 + 2}" y="4" width="20" height="20" rx="3"/>`;
  });
  const picture = svg(
    `${lookups} of ${MOST_LOOKUPS} DNS lookups of the SPF record of ${domain}`,
    28,
    boxes,
    slots * 26 + 4,
  );
  // Without a lookup there is nothing to draw.
  return html`${lookups > 0 ? picture : undefined}
<p class="soft">${lookups} of at most ${MOST_LOOKUPS} DNS lookups</p>
<ul class="tree">${branch(tree)}</ul>`;
}

function branch({ term, lookups, branches }: SpfBranch): Markup {
  const inner = branches.length > 0 ? html`<ul>${branches.map(branch)}</ul>` : undefined;
  return html`<li><code>${term}</code>${lookups > 0 ? html` <span class="soft">${lookups}</span>` : undefined}${inner}</li>`;
}

const LANES = 26;

/** When each question was pending, in as many lanes as were pending at once. */
export function timelineChart(timeline: readonly Asking[]): Markup {
  const ends = Math.max(...timeline.map(({ at, ms }) => at + ms), 1);
  const x = (ms: number) => (ms / ends) * (WIDTH - 4);
  const free: number[] = [];
  const bars = timeline
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind, about, at, ms }) => {
      const known = free.findIndex((until) => until <= at);
      const lane = known !== -1 ? known : free.length < LANES ? free.length : free.indexOf(Math.min(...free));
      free[lane] = at + ms;
      return html`<rect class="${kind}" x="${round(x(at))}" y="${lane * 7}" width="${round(Math.max(1, x(ms)))}" height="5"><title>${about}: ${Math.round(ms)} ms</title></rect>`;
    });
  const height = Math.min(free.length, LANES) * 7;
  return svg(`${timeline.length} requests in ${(ends / 1000).toFixed(1)} s`, height + 20, [
    ...bars,
    html`<text class="soft" x="0" y="${height + 15}">0 s</text><text class="soft" x="${WIDTH - 60}" y="${height + 15}">${(ends / 1000).toFixed(1)} s</text>`,
  ]);
}

const round = (value: number) => Math.round(value * 10) / 10;

function svg(name: string, height: number, parts: readonly Markup[], width = WIDTH): Markup {
  return html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${together(parts)}
</svg>`;
}

const cut = (text: string) => (text.length > 26 ? `${text.slice(0, 25)}…` : text);
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url);
