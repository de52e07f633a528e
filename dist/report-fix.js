import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  shellLine
} from "./report-inert.js";

// src/report/fix.ts
function recordRows({ change, at }) {
  return [
    ...change.remove.map((line) => ({ does: "Delete", ...fieldsOf(line, at) })),
    ...change.add.map(
      (line) => ({
        does: "Add",
        ...fieldsOf(line, at),
        ttl: line.ttl === void 0 ? "automatic" : String(line.ttl)
      })
    )
  ];
}
function panelName({ at }) {
  if (at?.host === void 0) return void 0;
  return at.panel === void 0 ? at.host : `${at.host}: ${at.panel}`;
}
function fixLines(fix) {
  switch (fix.kind) {
    case "dns":
      return [`In the DNS panel${nameAfter(panelName(fix))}:`, ...recordRows(fix).map(rowLine)];
    case "redirect":
      return [`redirect ${fix.from} to ${fix.to} with status ${fix.status}`];
    case "file":
      return fix.patch.split("\n");
    case "command":
      return [shellLine(fix.argv)];
  }
}
var nameAfter = (name) => name === void 0 ? "" : ` (${name})`;
function rowLine({ does, type, name, value, priority, ttl }) {
  const fields = [
    `Type ${type}`,
    `Name ${name}`,
    `Value ${value}`,
    ...priority === void 0 ? [] : [`Priority ${priority}`],
    ...ttl === void 0 ? [] : [`TTL ${ttl}`]
  ];
  return `  ${does}: ${fields.join(" · ")}`;
}
function proofWords({ proved, afterFix = [] }) {
  if (proved === void 0) return void 0;
  if (proved) return "verified: checked again with this change, the finding is gone and no new one appears";
  return `not sufficient alone: with this change, ${afterFix.join(", ")} still need work`;
}
var NAMED = /* @__PURE__ */ new Set(["CNAME", "MX", "NS", "PTR", "SRV", "DNAME"]);
function zoneLine({ name, type, value, ttl }) {
  const whole = NAMED.has(type) && !value.endsWith(".") ? `${value}.` : value;
  return [`${name}.`, ...ttl === void 0 ? [] : [ttl], "IN", type, whole].join(" ");
}
function fieldsOf({ name, type, value }, at) {
  const [priority = "", exchange = ""] = value.split(" ");
  if (type === "MX") return { type, name: relative(name, at), value: undotted(exchange), priority };
  const shown = type === "TXT" && at?.text !== "quoted" ? bareText(value) : NAMED.has(type) ? undotted(value) : value;
  return { type, name: relative(name, at), value: shown };
}
function relative(name, at) {
  if (at === void 0) return name;
  if (name === at.zone) return { "@": "@", empty: NO_NAME, name }[at.apex];
  return name.endsWith(`.${at.zone}`) ? name.slice(0, -at.zone.length - 1) : name;
}
var NO_NAME = "(leave empty)";
var undotted = (name) => name.replace(/(?<=[^\s.])\.$/, "");
function bareText(value) {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)/g)].map(
    ([, text = ""]) => text.replace(/\\(["\\])/g, "$1")
  );
  return strings.length === 0 ? value : strings.join("");
}

export {
  recordRows,
  panelName,
  fixLines,
  proofWords,
  zoneLine,
  NO_NAME
};
