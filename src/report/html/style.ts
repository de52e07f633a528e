/** One column, readable on a phone; colors follow the system's color scheme, and every meaning is also in words. */
export const STYLE = `:root {
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
