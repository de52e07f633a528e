import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/gate/finding.ts
var PRIORITIES = ["block-now", "fix-before-launch", "fix-after-launch"];
var STAGES = ["prelaunch", "live"];
function placeName(place) {
  return "file" in place ? place.file : place.address;
}
function isActive(finding) {
  return finding.waived === void 0 || "expired" in finding.waived;
}

// src/gate/look.ts
var THINGS = {
  address: "addresses",
  "launch.yml entry": "launch.yml entries",
  command: "commands",
  deployment: "deployments",
  "DMARC record": "DMARC records",
  document: "documents",
  domain: "domains",
  endpoint: "endpoints",
  file: "files",
  host: "hosts",
  link: "links",
  logger: "loggers",
  manifest: "manifests",
  message: "messages",
  migration: "migrations",
  "migration folder": "migration folders",
  monitor: "monitors",
  name: "names",
  "name server": "name servers",
  page: "pages",
  part: "parts",
  path: "paths",
  provider: "providers",
  record: "records",
  "record set": "record sets",
  redirect: "redirects",
  reply: "replies",
  route: "routes",
  sender: "senders",
  server: "servers",
  service: "services",
  "SPF record": "SPF records",
  tracker: "trackers",
  variable: "variables",
  version: "versions",
  webhook: "webhooks",
  workflow: "workflows",
  zone: "zones"
};
function lookAt(of, things, judge) {
  const said = things.map(judge);
  return { looked: { [of]: said.filter((each) => !isUnseen(each)).length }, said: said.flat() };
}
function lookAtAny(of, things, none, judge) {
  return things.length === 0 ? { notApplicable: none } : lookAt(of, things, judge);
}
function inParts(parts) {
  return parts.some((part) => !isUnseen(part)) ? leftOpen(parts.flat()) : parts.flat();
}
function leftOpen(said) {
  return said.map((each) => isUnknown(each) ? { ...each, isOpen: true } : each);
}
function blind(of, ...said) {
  return { looked: { [of]: 0 }, said };
}
function isUnseen(said) {
  return said.length > 0 && said.every((each) => isUnknown(each) && !each.isOpen);
}
var isUnknown = (said) => "unknown" in said;
var isEvidence = (said) => !isUnknown(said);
var WITHIN = (of) => of === "host" || of === "page" ? " on " : " in ";
var amount = (looked) => Object.values(looked).reduce((sum, each) => sum + each, 0);
function thingsWords(looked) {
  return Object.entries(looked).filter(([, count]) => count > 0).map(([of, count]) => countWords(of, count)).join(", ");
}
var countWords = (of, count) => `${count.toLocaleString("en")} ${count === 1 ? of : THINGS[of]}`;
function lookedWords(looked) {
  return Object.entries(looked).filter(([, count]) => count > 0).map(([of, count], i) => `${i > 0 ? WITHIN(of) : ""}${countWords(of, count)}`).join("");
}

export {
  PRIORITIES,
  STAGES,
  placeName,
  isActive,
  THINGS,
  lookAt,
  lookAtAny,
  inParts,
  leftOpen,
  blind,
  isUnseen,
  isUnknown,
  isEvidence,
  amount,
  thingsWords,
  lookedWords
};
