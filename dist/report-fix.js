import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  shellLine
} from "./report-inert.js";

// src/report/fix.ts
function fixLines(fix) {
  switch (fix.kind) {
    case "dns":
      return [
        ...fix.change.remove.map((line) => `- ${zoneLine(line)}`),
        ...fix.change.add.map((line) => `+ ${zoneLine(line)}`),
        ...fix.at ? fix.change.add.map((line) => panelLine(line, fix.at)) : []
      ];
    case "redirect":
      return [`redirect ${fix.from} to ${fix.to} with status ${fix.status}`];
    case "file":
      return fix.patch.split("\n");
    case "command":
      return [shellLine(fix.argv)];
  }
}
function proofWords({ proved, afterFix = [] }) {
  if (proved === void 0) return void 0;
  if (proved) return "proved: judged again with this change, the finding is gone and no new one comes";
  return `not enough alone: with this change, ${afterFix.join(", ")} would still need work`;
}
var NAMED = /* @__PURE__ */ new Set(["CNAME", "MX", "NS", "PTR", "SRV", "DNAME"]);
function zoneLine({ name, type, value, ttl }) {
  const whole = NAMED.has(type) && !value.endsWith(".") ? `${value}.` : value;
  return [`${name}.`, ...ttl === void 0 ? [] : [ttl], "IN", type, whole].join(" ");
}
function panelLine({ name, type, value, ttl }, { host, zone, apex, text }) {
  const relative = name === zone ? { "@": "@", empty: "(leave empty)", name }[apex] : name.slice(0, -zone.length - 1);
  const [preference, exchange = ""] = value.split(" ");
  const shown = type === "MX" ? `mail server ${exchange}, priority ${preference}` : `value ${type === "TXT" && text !== "quoted" ? bareText(value) : value}`;
  return `at ${host}: type ${type}, name ${relative}, ${shown}, TTL ${ttl ?? "automatic"}`;
}
function bareText(value) {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)/g)].map(
    ([, text = ""]) => text.replace(/\\(["\\])/g, "$1")
  );
  return strings.length === 0 ? value : strings.join("");
}

export {
  fixLines,
  proofWords,
  zoneLine
};
