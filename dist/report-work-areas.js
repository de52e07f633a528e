import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/work-areas.ts
var AREAS = ["registrar", "dns", "mail", "host", "code", "launch.yml", "github"];
var WORK = {
  dns: ["dns", { registration: "registrar", nameservers: "registrar" }],
  email: [
    "dns",
    { alignment: "mail", "dkim-signature": "mail", "sender-rules": "mail", "provider-in-code": "mail", links: "code" }
  ],
  redirects: ["host", { "off-site": "code", "cookie-hosts": "code" }],
  tls: ["host", { renewal: "launch.yml" }],
  headers: ["host", { "mixed-content": "code", sri: "code", cookies: "code", cors: "code", "cache-private": "code" }],
  edge: ["host", { "bundle-secrets": "code", proxied: "dns" }],
  smoke: ["host", { "stale-links": "code", "member-pages": "code", "webhook-unsigned": "code", assets: "code" }],
  performance: ["code"],
  limits: ["code"],
  secrets: ["code"],
  environment: ["code", { missing: "host", "wrong-stage": "host" }],
  migrations: ["code"],
  deploy: ["code", { rollback: "launch.yml", "node-mismatch": "host" }],
  logs: ["code"],
  ai: ["code", { configured: "launch.yml" }],
  alerts: ["launch.yml"],
  handover: ["launch.yml"],
  gate: ["github"]
};
function areaOf({ rule, fix, place }) {
  if (fix?.kind === "dns") return "dns";
  const [check = "", name = ""] = rule.split("/");
  const [usual = "code", others = {}] = WORK[check] ?? [];
  const area = others[name] ?? usual;
  return area === "host" && (fix?.kind === "file" || "file" in place) ? "code" : area;
}
var URGENT = [
  "secrets/live-key",
  "edge/bundle-secrets",
  "secrets/in-output",
  "environment/bundle",
  "secrets/in-history",
  "edge/exposed-file",
  "logs/canary",
  "migrations/rls-missing",
  "smoke/member-pages",
  "dns/registration",
  "tls/invalid",
  "tls/expiry",
  "dns/dangling",
  "smoke/reachable"
];
var isUrgent = (rule) => URGENT.includes(rule);
function orderOf(finding, isMinutes) {
  return isMinutes ? URGENT.indexOf(finding.rule) : URGENT.length + AREAS.indexOf(areaOf(finding));
}

export {
  areaOf,
  isUrgent,
  orderOf
};
