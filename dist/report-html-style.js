import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  inert,
  logLine
} from "./report-inert.js";
import {
  landmarksOf,
  readingsOf
} from "./gate-verdict.js";

// src/report/html/markup.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
var MOST_CHARS = 1e3;
function html(markup, ...values) {
  return new Markup(String.raw({ raw: markup }, ...values.map(textOf)));
}
var raw = (text) => new Markup(text);
var together = (parts, separator = "\n") => new Markup(parts.map(({ text }) => text).join(separator));
function textOf(value) {
  if (value === void 0) return "";
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(({ text }) => text).join("\n");
  return escaped(inert(String(value), MOST_CHARS));
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
var code = (lines, line) => new Markup(lines.map((each) => escaped(logLine(line(each)))).join("\n"));
var wide = (name, content) => html`<div class="wide" tabindex="0" role="group" aria-label="${name}">${content}</div>`;

// src/report/graph.ts
var MOST_NODES = 60;
function drawn(graph) {
  const nodes = graph.nodes.slice(0, MOST_NODES);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    more: graph.nodes.length - nodes.length
  };
}
var Drawing = class {
  #nodes = /* @__PURE__ */ new Map();
  #edges = /* @__PURE__ */ new Map();
  node(label, state = "plain") {
    const known = this.#nodes.get(label);
    if (known === void 0) this.#nodes.set(label, { id: `n${this.#nodes.size}`, label, state });
    else if (known.state === "plain") known.state = state;
    return this.#nodes.get(label)?.id ?? "";
  }
  edge(from, to, label) {
    this.#edges.set(`${from} ${to} ${label ?? ""}`, { from, to, ...label !== void 0 && { label } });
  }
  graph() {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
};
function dnsMap(landmarks) {
  const drawing2 = new Drawing();
  const zones = landmarks.flatMap((each) => each.what === "records" && each.purpose === "NS" ? [each] : []);
  const zone = zones[0]?.name;
  for (const { name, values } of zones)
    for (const server of values) drawing2.edge(drawing2.node(name), drawing2.node(server), "NS");
  for (const each of landmarks) {
    if (each.what === "host") {
      const host = drawing2.node(
        each.host,
        each.state === "answers" ? "good" : each.state === "not known" ? "plain" : "bad"
      );
      if (zone !== void 0 && each.host !== zone) drawing2.edge(drawing2.node(zone), host);
      for (const { type, value } of each.records) drawing2.edge(host, drawing2.node(value), type);
    }
    if (each.what === "records" && each.purpose === "MX")
      for (const value of each.values)
        drawing2.edge(drawing2.node(each.name), drawing2.node(value.split(" ").at(-1) ?? value), "MX");
  }
  return drawing2.graph();
}
function redirectGraph(redirects) {
  const drawing2 = new Drawing();
  for (const { from, hops, end } of redirects) {
    const stops = hops.map(({ url, status }) => ({ url, status }));
    stops.forEach(({ url, status }, i) => {
      const next = stops[i + 1];
      const isLast = next === void 0;
      const id = drawing2.node(
        url,
        isLast ? end === "page" ? "good" : end === "not known" ? "plain" : "bad" : "plain"
      );
      if (next !== void 0) drawing2.edge(id, drawing2.node(next.url), String(status));
    });
    if (stops.length === 0) drawing2.node(from, end === "not known" ? "plain" : "bad");
  }
  return drawing2.graph();
}
function mermaid(graph) {
  const { nodes, edges, more } = drawn(graph);
  const label = (text) => text.replace(/[^\p{L}\p{N} .:/_@?=*-]/gu, "·").slice(0, 60);
  return [
    "graph LR",
    ...more > 0 ? [`  %% ${more} more are not drawn`] : [],
    ...nodes.map(({ id, label: text }) => `  ${id}["${label(text)}"]`),
    ...edges.map(({ from, to, label: text }) => `  ${from} -->${text === void 0 ? "" : `|${label(text)}|`} ${to}`),
    ...nodes.filter(({ state }) => state === "bad").map(({ id }) => `  style ${id} stroke:#b3261e,stroke-dasharray:5 3`)
  ];
}

// src/report/html/charts.ts
var WIDTH = 640;
var LABEL = 200;
var ROW = 28;
var DAY_MS = 864e5;
function expiryChart(endings, now) {
  const days = endings.map(({ ends }) => Math.floor((Date.parse(ends) - now.getTime()) / DAY_MS));
  const most = Math.max(90, ...days);
  const x = (day) => LABEL + Math.sqrt(Math.max(0, day) / most) * (WIDTH - LABEL - 130);
  const rows = endings.map(({ what, place: place2 }, i) => {
    const day = days[i] ?? 0;
    const state = day < 7 ? "bad" : day < 21 ? "late" : "";
    return html`<g><title>${what} of ${place2}: ${day} days</title>
<text x="0" y="${i * ROW + 17}">${cut(place2)}</text>
<rect class="bar ${state}" x="${LABEL}" y="${i * ROW + 6}" width="${Math.max(2, x(day) - LABEL)}" height="14" rx="2"/>
<text x="${x(day) + 6}" y="${i * ROW + 17}">${day} days, ${what === "registration" ? "domain" : "certificate"}</text></g>`;
  });
  const ticks = [7, 30, 90, 365].filter((tick) => tick <= most);
  return svg("Days until certificates and the domain registration expire", rows.length * ROW + 22, [
    ...ticks.map(
      (tick) => html`<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="0" y2="${rows.length * ROW}"/><text class="soft" x="${x(tick) - 8}" y="${rows.length * ROW + 16}">${tick}</text>`
    ),
    ...rows
  ]);
}
function latencyChart(responses) {
  const most = Math.max(...responses.map(({ p95 }) => p95), 100);
  const x = (ms) => ms / most * (WIDTH - LABEL - 90);
  const rows = responses.map(
    ({ place: place2, p50, p95, samples }, i) => html`<g><title>${place2}: ${p50} ms, ${p95} ms, ${samples} answers</title>
<text x="0" y="${i * ROW + 17}">${cut(pathOf(place2))}</text>
<rect class="bar late" x="${LABEL}" y="${i * ROW + 9}" width="${Math.max(2, x(p95))}" height="8" rx="2"/>
<rect class="bar" x="${LABEL}" y="${i * ROW + 6}" width="${Math.max(2, x(p50))}" height="14" rx="2"/>
<text x="${LABEL + x(p95) + 6}" y="${i * ROW + 17}">${Math.round(p50)} / ${Math.round(p95)} ms</text></g>`
  );
  return svg("Median and 95th percentile of the response time of each page", rows.length * ROW + 6, rows);
}
var MOST_LOOKUPS = 10;
function spfChart({ domain, lookups, tree }) {
  const slots = Math.max(MOST_LOOKUPS, lookups);
  const boxes = Array.from({ length: slots }, (_, i) => {
    const state = i >= lookups ? "" : i >= MOST_LOOKUPS ? "bar bad" : "bar";
    return html`<rect class="${state || "node"}" x="${i * 26 + 2}" y="4" width="20" height="20" rx="3"/>`;
  });
  const picture = svg(
    `${lookups} of ${MOST_LOOKUPS} DNS lookups of the SPF record of ${domain}`,
    28,
    boxes,
    slots * 26 + 4
  );
  return html`${lookups > 0 ? picture : void 0}
<p class="soft">${lookups} of at most ${MOST_LOOKUPS} DNS lookups</p>
<ul class="tree">${branch(tree)}</ul>`;
}
function branch({ term, lookups, branches }) {
  const inner = branches.length > 0 ? html`<ul>${branches.map(branch)}</ul>` : void 0;
  return html`<li><code>${term}</code>${lookups > 0 ? html` <span class="soft">${lookups}</span>` : void 0}${inner}</li>`;
}
var LANES = 26;
function timelineChart(timeline) {
  const ends = Math.max(...timeline.map(({ at, ms }) => at + ms), 1);
  const x = (ms) => ms / ends * (WIDTH - 4);
  const free = [];
  const bars = timeline.toSorted((a, b) => a.at - b.at).map(({ kind, about, at, ms }) => {
    const known = free.findIndex((until) => until <= at);
    const lane = known !== -1 ? known : free.length < LANES ? free.length : free.indexOf(Math.min(...free));
    free[lane] = at + ms;
    return html`<rect class="${kind}" x="${round(x(at))}" y="${lane * 7}" width="${round(Math.max(1, x(ms)))}" height="5"><title>${about}: ${Math.round(ms)} ms</title></rect>`;
  });
  const height = Math.min(free.length, LANES) * 7;
  return svg(`${timeline.length} requests in ${(ends / 1e3).toFixed(1)} s`, height + 20, [
    ...bars,
    html`<text class="soft" x="0" y="${height + 15}">0 s</text><text class="soft" x="${WIDTH - 60}" y="${height + 15}">${(ends / 1e3).toFixed(1)} s</text>`
  ]);
}
var round = (value) => Math.round(value * 10) / 10;
function svg(name, height, parts, width = WIDTH) {
  return html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${together(parts)}
</svg>`;
}
var cut = (text) => text.length > 26 ? `${text.slice(0, 25)}…` : text;
var pathOf = (url) => URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url;

// src/report/html/graph-svg.ts
var CHAR = 7.3;
var MOST_CHARS2 = 34;
var ROW2 = 40;
var GAP = 74;
function graphSvg(whole, name) {
  const graph = drawn(whole);
  const placed = place(graph);
  const at = new Map(placed.map((node) => [node.id, node]));
  const isBack = graph.edges.some(({ from, to }) => (at.get(to)?.x ?? 0) <= (at.get(from)?.x ?? 0));
  const width = Math.max(...placed.map((node) => node.x + node.width)) + (isBack ? 48 : 8);
  const height = Math.max(...placed.map(({ y }) => y)) + ROW2;
  const edges = graph.edges.flatMap(({ from, to, label }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? [edge(a, b, label)] : [];
  });
  return html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${together(edges)}
${together(placed.map(box))}
</svg>`;
}
function place({ nodes, edges }) {
  const depth = depths(nodes, edges);
  const columns = Map.groupBy(nodes, ({ id }) => depth.get(id) ?? 0);
  let x = 4;
  return [...columns.keys()].sort((a, b) => a - b).flatMap((column) => {
    const own = (columns.get(column) ?? []).map((node) => {
      const text = node.label.length > MOST_CHARS2 ? `${node.label.slice(0, MOST_CHARS2 - 1)}…` : node.label;
      return { ...node, text, x, y: 0, width: text.length * CHAR + 18 };
    });
    own.forEach((node, i) => {
      node.y = 6 + i * ROW2;
    });
    x += Math.max(...own.map(({ width }) => width)) + GAP;
    return own;
  });
}
function depths(nodes, edges) {
  const following = Map.groupBy(edges, ({ from }) => from);
  const depth = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const walk = (id, steps) => {
    if (open.has(id) || (depth.get(id) ?? -1) >= steps) return;
    depth.set(id, steps);
    open.add(id);
    for (const { to } of following.get(id) ?? []) walk(to, steps + 1);
    open.delete(id);
  };
  const led = new Set(edges.filter(({ from, to }) => from !== to).map(({ to }) => to));
  for (const { id } of nodes) if (!led.has(id)) walk(id, 0);
  for (const { id } of nodes) if (!depth.has(id)) walk(id, 0);
  return depth;
}
var box = ({ x, y, width, text, label, state }) => html`<g><title>${label}${state === "bad" ? ": nothing found" : state === "good" ? ": page found" : ""}</title><rect class="node ${state}" x="${x}" y="${y}" width="${width}" height="26" rx="4"/><text x="${x + 9}" y="${y + 17}">${text}</text></g>`;
function edge(a, b, label) {
  const [x1, y1, y2] = [a.x + a.width, a.y + 13, b.y + 13];
  const isBack = b.x <= a.x;
  const x2 = isBack ? b.x + b.width : b.x;
  const bend = isBack ? x1 + 40 : (x1 + x2) / 2;
  const words = label === void 0 ? void 0 : html`<text class="soft" x="${bend - label.length * 3.6}" y="${(y1 + y2) / 2 - 3}">${label}</text>`;
  return html`<path class="edge" d="M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"/>${words}`;
}

// src/report/html/figures.ts
function figures(report, timeline) {
  const { checks, started } = report;
  const landmarks = landmarksOf(checks);
  const readings = readingsOf(checks);
  const endings = readings.flatMap(
    (each) => each.what === "certificate" || each.what === "registration" ? [each] : []
  );
  const responses = readings.filter((each) => each.what === "response");
  const redirects = landmarks.filter((each) => each.what === "redirect");
  const map = dnsMap(landmarks);
  const parts = [
    ...endings.length > 0 ? [figure("Days until expiry", expiryChart(endings, new Date(started)))] : [],
    ...responses.length > 0 ? [figure("Response times", latencyChart(responses))] : [],
    ...landmarks.filter((each) => each.what === "spf").map((each) => figure(`Servers that may send mail for ${each.domain} (SPF)`, spfChart(each))),
    ...map.nodes.length > 1 ? [drawing("The domain", map, "Names and their targets")] : [],
    ...redirects.length > 0 ? [drawing("Redirects", redirectGraph(redirects), "Redirects of each URL")] : [],
    ...timeline.length > 0 ? [figure("Requests over time", timelineChart(timeline), asTable(timeline))] : []
  ];
  return parts.length === 0 ? void 0 : html`<h2>Pictures</h2>${parts}`;
}
function figure(title, picture, besides) {
  return html`<figure><figcaption>${title}</figcaption>${wide(title, picture)}${besides}</figure>`;
}
var STATES = { good: "page found", bad: "nothing found", plain: "" };
function drawing(title, graph, name) {
  const at = new Map(graph.nodes.map((node) => [node.id, node]));
  const left = new Set(graph.edges.map(({ from }) => from));
  const row = (from, by, to) => {
    const [a, b] = [at.get(from), at.get(to)];
    const state = STATES[(b ?? a)?.state ?? "plain"];
    return html`<tr><td><code>${a?.label ?? ""}</code></td><td>${by}</td><td>${b === void 0 ? "" : html`<code>${b.label}</code>`}</td><td>${state}</td></tr>`;
  };
  const rows = [
    ...graph.edges.map(({ from, to, label: by }) => row(from, by ?? "", to)),
    ...graph.nodes.filter(({ id }) => !left.has(id)).map(({ id }) => row(id, "", ""))
  ];
  const { more } = drawn(graph);
  const head = html`<thead><tr><th>from</th><th>by</th><th>to</th><th>state</th></tr></thead>`;
  const table = html`${more > 0 ? html`<p class="soft">${more} more are only in the table.</p>` : void 0}
<details><summary>Show as a table</summary>${wide(`${title}, as a table`, html`<table>${head}<tbody>${rows}</tbody></table>`)}</details>`;
  return figure(title, graphSvg(graph, name), table);
}
var MOST_ROWS = 300;
function asTable(timeline) {
  const rows = timeline.toSorted((a, b) => a.at - b.at).slice(0, MOST_ROWS).map(
    ({ kind, about, at, ms }) => html`<tr><td>${Math.round(at)}</td><td>${Math.round(ms)}</td><td>${kind}</td><td><code>${about}</code></td></tr>`
  );
  const more = timeline.length > MOST_ROWS ? html`<p>${timeline.length - MOST_ROWS} more followed.</p>` : void 0;
  return html`<p class="soft">DNS, HTTP, TLS, file and browser requests; each lane holds one request at a time.</p>
<details><summary>Show as a table</summary>${wide("Requests as a table", html`<table><thead><tr><th>at, ms</th><th>took, ms</th><th>kind</th><th>question</th></tr></thead><tbody>${rows}</tbody></table>`)}${more}</details>`;
}

// src/report/html/page.ts
import { createHash } from "node:crypto";

// src/report/html/script.ts
var SCRIPT = `'use strict';
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  for (const element of all('[data-needs-script]')) element.hidden = false;

  const said = document.querySelector('#said');
  async function copy(button) {
    const text = button.previousElementSibling.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'Copied';
    if (said) said.textContent = 'Copied.';
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  }
  for (const button of all('button[data-copy]')) button.addEventListener('click', () => copy(button));

  const filter = document.querySelector('#filter');
  if (filter) {
    const groups = all('[data-priority]').map((element) => ({
      element,
      priority: element.dataset.priority,
      check: element.dataset.check,
      text: '',
    }));
    const sections = all('[data-section]');
    const count = document.querySelector('#count');
    const show = () => {
      const wanted = new Set(all('input[type=checkbox]:checked', filter).map(({ value }) => value));
      const check = filter.elements.check.value;
      const words = filter.elements.words.value.trim().toLowerCase();
      let shown = 0;
      for (const group of groups) {
        if (words !== '' && group.text === '') group.text = group.element.textContent.toLowerCase();
        const isShown = wanted.has(group.priority) && (check === '' || group.check === check) && group.text.includes(words);
        group.element.hidden = !isShown;
        if (isShown) shown += 1;
      }
      for (const section of sections) section.hidden = all('[data-priority]:not([hidden])', section).length === 0;
      count.textContent = shown + ' of ' + groups.length + ' shown';
    };
    filter.addEventListener('input', show);
    filter.addEventListener('reset', () => setTimeout(show));
    filter.addEventListener('submit', (event) => event.preventDefault());
    show();
  }

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });
})();
`;

// src/report/html/style.ts
var STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c1d21; --soft: #5b5e68; --line: #d9dade; --panel: #f3f3f0;
  --red: #b3261e; --amber: #8a5a00; --blue: #1f5fa8; --green: #1e6b3a; --link: #1f5fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e9e6; --soft: #a9acb6; --line: #3a3c43; --panel: #202227;
    --red: #ff8a80; --amber: #f0b94d; --blue: #8ab8f5; --green: #7fd199; --link: #8ab8f5;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0 auto; max-width: 62rem; padding: 1.25rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 0 0 .3rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--link); }
code, pre { font: .86em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; }
pre { margin: 0; padding: .7rem .8rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem;
  white-space: pre-wrap; }

.panel { margin: .6rem 0 .2rem; } .copy { display: inline-flex; gap: .4rem; align-items: baseline; } .copy code { overflow-wrap: anywhere; } .copy button { flex: none; }
.plan ol { margin: .2rem 0 .8rem; padding-left: 2rem; } .plan h3 { margin: .8rem 0 .2rem; } .plan li { margin: .3rem 0; }
.label { font-size: .75rem; font-weight: 600; color: var(--mark, var(--soft)); }
.add { color: var(--green); } .del { color: var(--red); }
.soft { color: var(--soft); font-size: .92rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .4rem; }
.verdict { display: inline-block; padding: .15rem .7rem; border: 2px solid currentColor; border-radius: .4rem; font-weight: 700; }
.NO-GO { color: var(--red); } .GO { color: var(--green); } .INCOMPLETE { color: var(--amber); }
.tally { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; list-style: none; padding: 0; margin: .8rem 0; }
.tally b { font-size: 1.15rem; }
.block-now { --mark: var(--red); } .fix-before-launch { --mark: var(--amber); } .fix-after-launch { --mark: var(--blue); }
article { border: 1px solid var(--line); border-left: .35rem solid var(--mark, var(--line)); border-radius: .4rem;
  padding: .8rem 1rem; margin: .8rem 0; content-visibility: auto; contain-intrinsic-size: auto 14rem; }
article > header { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; justify-content: space-between; }
.where { margin: .9rem 0 0; }
.fix { position: relative; margin: .5rem 0; }
.fix button { position: absolute; top: .35rem; right: .35rem; }
button, select, input[type=search] { font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--soft);
  border-radius: .35rem; padding: .25rem .6rem; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--soft); }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .15rem .9rem; margin: .4rem 0; }
dt { color: var(--soft); } dd { margin: 0; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .6rem .8rem; background: var(--panel);
  border: 1px solid var(--line); border-radius: .4rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem .9rem; }
legend { float: left; padding: 0; margin-right: .6rem; color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .93rem; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
.wide { overflow-x: auto; max-width: 100%; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .3rem; }
svg { max-width: none; display: block; }
svg text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .axis { stroke: var(--line); } svg .edge { stroke: var(--soft); fill: none; }
svg .node { fill: var(--panel); stroke: var(--soft); } svg .node.bad { stroke: var(--red); stroke-width: 2; stroke-dasharray: 5 3; }
svg .node.good { stroke: var(--green); } svg .bar { fill: var(--blue); } svg .bar.late { fill: var(--amber); } svg .bar.bad { fill: var(--red); }
svg .dns { fill: var(--blue); } svg .http { fill: var(--green); } svg .tls { fill: var(--amber); } svg .file { fill: var(--soft); } svg .browser { fill: var(--red); }
.tree, .tree ul { list-style: none; margin: 0; padding-left: 1.1rem; border-left: 1px solid var(--line); }
.tree { padding-left: 0; border: 0; }
.unknown { color: var(--amber); font-weight: 600; }
.limit { border-left: 3px solid var(--amber); padding-left: 0.8rem; }
.chapter h3 { margin: 1.5rem 0 .3rem; }
.keep { border-left: .25rem solid var(--line); padding-left: .8rem; }
nav ul { columns: 2; padding-left: 1.1rem; } li { margin: .15rem 0; }
.checklist { list-style: none; padding-left: 0; }
[hidden] { display: none !important; }
@media (max-width: 34rem) { .cards, .cards tbody, .cards tr, .cards td, .cards th { display: block; } .cards thead { display: none; } .cards tr { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: .3rem .6rem; } .cards td::before { content: attr(data-label) ': '; color: var(--soft); } .cards td:empty { display: none; } .wide td { min-width: 6.5rem; } nav ul { columns: 1; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } .fix button { position: static; margin-top: .3rem; } }
@media print {
  [data-priority][hidden], [data-section][hidden] { display: block !important; }
  body { max-width: none; padding: 0; font-size: 10pt; } form, button, .skip { display: none !important; }
  article, figure, tr { break-inside: avoid; } article { content-visibility: visible; } h2, h3 { break-after: avoid; }
  .wide { overflow: visible; } svg { max-width: 100%; height: auto; } details::details-content { content-visibility: visible; height: auto; }
  .chapter + .chapter { break-before: page; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;

// src/report/html/page.ts
var hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
var POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
var GENERATOR = '<meta name="generator" content="launch-gate">';
function page(title, body) {
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${raw(GENERATOR)}
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${body}
<script>${raw(SCRIPT)}</script>
</body>
</html>`.text}
`;
}

export {
  dnsMap,
  redirectGraph,
  mermaid,
  html,
  raw,
  together,
  escaped,
  code,
  wide,
  figures,
  drawing,
  GENERATOR,
  page
};
