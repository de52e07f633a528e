import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  jsonForHtmlComment
} from "./gate-html-comment.js";
import {
  worst
} from "./gate-merged.js";
import {
  _enum,
  number,
  object,
  string,
  url
} from "./lib-zod.2.js";
import {
  within
} from "./report-detail.js";
import {
  verdictHeading,
  verdictSign
} from "./report-markdown.2.js";
import {
  cell,
  join,
  link,
  ours
} from "./report-safe-markdown.js";
import {
  moreThan
} from "./report-groups.js";
import {
  inert
} from "./report-inert.js";
import {
  blocks,
  findingsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  isActive,
  placeName
} from "./gate-look.js";

// src/report/comment.ts
import { createHash } from "node:crypto";
var COMMENT_CHARS = 6e4;
function sectionOf({ target, verdict, tally, body }, id, run, url2) {
  return { id, run, url: url2, target: inert(target), verdict, tally, text: within(COMMENT_CHARS * 0.9, body) };
}
var WHOLE = "all";
function commentMarker(workflow, { target, id }) {
  const names = [workflow, target, ...id === WHOLE ? [id] : []];
  const key = createHash("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 16);
  return `<!-- launch-gate:comment ${key} -->`;
}
function comment(marker, sections, limit = COMMENT_CHARS) {
  const parts = [...sections].sort((a, b) => a.id < b.id ? -1 : 1);
  for (; ; ) {
    const text = `${marker}
${composed(parts).text}
`;
    const longest = parts.reduce(
      (most, part) => part.text.length > most.text.length ? part : most,
      parts[0]
    );
    if (text.length <= limit || longest.text.length <= TOO_LONG.length) return text;
    parts[parts.indexOf(longest)] = { ...longest, text: TOO_LONG };
  }
}
var TOO_LONG = "This part is too long for a comment; the run’s summary has all of it.";
function composed(sections) {
  const [first] = sections;
  const heading = verdictHeading(worst(sections), first?.target ?? "");
  if (sections.length === 1 && first) return join([heading, kept(first)], "\n\n");
  return join([heading, table(sections), ...sections.map(folded)], "\n\n");
}
function folded(section) {
  const open = section.verdict === "NO-GO" ? " open" : "";
  const title = `<details${open}><summary>${verdictSign(section.verdict).text} · <b>${nameOf(section)}</b></summary>`;
  return join([ours(title), kept(section), ours("</details>")], "\n\n");
}
var nameOf = ({ id }) => /^[a-z0-9/ -]+$/.test(id) ? id : "a part";
function table(sections) {
  const rows = sections.map(
    ({ id, verdict, tally: words, url: url2 }) => `| ${cell(id).text} | ${verdictSign(verdict).text} | ${words} | ${link("run", url2).text} |`
  );
  return ours(["| part | verdict | | |", "|---|---|---|---|", ...rows].join("\n"));
}
function kept({ text, ...data }) {
  return ours(
    `<!-- launch-gate:section ${jsonForHtmlComment(data)} -->

${neutral(text)}

${END}

<sub>${link("the run", data.url).text}</sub>`
  );
}
var END = "<!-- launch-gate:end -->";
var neutral = (text) => text.replaceAll("<!--", "<!- -");
var sectionData = object({
  id: string(),
  run: number(),
  url: url({ protocol: /^https?$/ }),
  target: string(),
  verdict: _enum(["GO", "NO-GO", "INCOMPLETE"]),
  tally: string().regex(/^[\w .·()-]*$/)
});
var SECTION_END = "\n\n<!-- launch-gate:end -->";
function parseComment(text) {
  const parts = text.replaceAll("\r\n", "\n").split(SECTION_END).slice(0, -1);
  return parts.flatMap((part) => {
    const begin = part.indexOf("<!-- launch-gate:section {");
    const [, data = "", inner = ""] = /^<!-- launch-gate:section (\{.*\}) -->\n\n([\s\S]*)$/.exec(part.slice(begin)) ?? [];
    try {
      return [{ ...sectionData.parse(JSON.parse(data)), text: inner }];
    } catch {
      return [];
    }
  });
}
function withSection(sections, mine) {
  const newer = sections.find(({ id, run }) => id === mine.id && run > mine.run);
  return newer ? [...sections] : [...sections.filter(({ id }) => id !== mine.id), mine];
}
function saysTheSame(a, b) {
  const said = (sections) => JSON.stringify(sections.map(({ id, verdict, tally: words, text }) => [id, verdict, words, text.trim()]).sort());
  return said(a) === said(b);
}

// src/report/annotations.ts
var SHOWN = { error: 9, warning: 10, notice: 10 };
var LEVELS = {
  "block-now": "error",
  "fix-before-launch": "warning",
  "fix-after-launch": "notice"
};
function annotations({ checks, blockOn }) {
  const open = findingsOf(checks).filter(isActive);
  return PRIORITIES.flatMap((priority) => open.filter((finding) => finding.priority === priority)).map(
    (finding) => annotation(finding, blocks(finding, blockOn) ? "error" : LEVELS[finding.priority])
  );
}
function shownAnnotations(all) {
  return ["error", "warning", "notice"].flatMap((level) => {
    const these = all.filter((each) => each.level === level);
    if (these.length <= SHOWN[level]) return these;
    const left = these.length - SHOWN[level] + 1;
    return [
      ...these.slice(0, SHOWN[level] - 1),
      { level, title: "Launch Gate", message: `${left} more like these; the job summary has all of them.` }
    ];
  });
}
function annotation({ rule, title, place, alsoAt = [], problem, expected, remedy }, level) {
  const parts = [
    `${inert(placeName(place))}${alsoAt.length > 0 ? moreThan(0, alsoAt.length) : ""}:`,
    problem,
    expected === void 0 ? void 0 : `Expected ${inert(expected)}.`,
    remedy
  ];
  return {
    level,
    title: `${title} (${rule})`,
    message: parts.filter((part) => part !== void 0).join(" "),
    ..."file" in place && { file: inert(place.file), ...place.line !== void 0 && { line: place.line } }
  };
}

export {
  annotations,
  shownAnnotations,
  sectionOf,
  WHOLE,
  commentMarker,
  comment,
  parseComment,
  withSection,
  saysTheSame
};
