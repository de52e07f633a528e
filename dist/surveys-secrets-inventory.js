import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parse
} from "./run-options.js";
import {
  oneOf
} from "./run-settings.js";
import {
  EXIT
} from "./run-process.js";
import {
  listFiles
} from "./io-files.js";
import {
  textIn
} from "./io-disk-read.js";
import {
  platformFile
} from "./catalog-platforms-index.js";
import {
  lineAt
} from "./lib-lines.js";
import {
  providers
} from "./catalog-key-kinds-hosting.js";
import {
  isSecretName
} from "./lib-secret-names.js";
import {
  inert
} from "./report-inert.js";

// src/surveys/secrets/inventory.ts
var NAME = "([A-Z][A-Z0-9_]{2,})";
var MENTIONS = {
  code: [
    new RegExp(`\\b(?:process\\.env|import\\.meta\\.env|Bun\\.env)(?:\\.|\\[\\s*["'\`])${NAME}\\b`, "g"),
    new RegExp(
      `\\b(?:Deno\\.env\\.get|os\\.getenv|os\\.environ\\.get|getenv|os\\.Getenv|ENV\\.fetch|env)\\(\\s*["'\`]${NAME}["'\`]`,
      "g"
    ),
    new RegExp(`\\b(?:os\\.environ|ENV|\\$_ENV)\\[\\s*["']${NAME}["']\\]`, "g")
  ],
  workflow: [new RegExp(`\\bsecrets\\.${NAME}\\b`, "g")],
  "environment file": [new RegExp(`^[ \\t]*(?:export[ \\t]+)?${NAME}[ \\t]*=`, "gm")],
  "platform file": [
    new RegExp(`^[ \\t]*(?:-[ \\t]*)?(?:key:[ \\t]*)?["']?${NAME}["']?[ \\t]*(?:[:=]|$)`, "gm"),
    new RegExp(`\\$\\{${NAME}\\b`, "g")
  ]
};
var CODE = /\.(m?[jt]sx?|c[jt]s|vue|svelte|astro|py|rb|go|php|ex|exs|rs|java|kt)$/;
var COMPOSE = /(^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/;
function placeKind(path) {
  if (/(^|\/)\.env(?:\.[^/\n]+)?$/.test(path)) return "environment file";
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return "workflow";
  if (COMPOSE.test(path) || platformFile(path) !== void 0) return "platform file";
  return CODE.test(path) ? "code" : void 0;
}
function inventory(files) {
  const needs = /* @__PURE__ */ new Map();
  for (const { path, text } of files) {
    const kind = placeKind(path);
    for (const pattern of kind === void 0 ? [] : MENTIONS[kind]) {
      for (const { 1: name = "", index } of text.matchAll(pattern)) {
        if (!isSecretName(name)) continue;
        const need = needs.get(name) ?? { name, ...serviceOf(name), places: [] };
        needs.set(name, need);
        const line = lineAt(text, index);
        if (!need.places.some((place) => place.file === path))
          need.places.push({ kind: kind ?? "code", file: path, line });
      }
    }
  }
  return [...needs.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
var GENERAL = [
  [/DATABASE|POSTGRES|MYSQL|MONGO|REDIS|_DB_|^DB_/, "database"],
  [/JWT|SESSION|AUTH|COOKIE|OAUTH|CLIENT_SECRET|ENCRYPTION/, "sign-in"],
  [/SMTP|MAIL/, "mail"],
  [/WEBHOOK|PAYMENT|BILLING/, "money"],
  [/AWS|GCP|AZURE|DEPLOY|SSH/, "infrastructure"],
  [/GITHUB|GITLAB|NPM/, "code"]
];
var NO_SERVICE = /* @__PURE__ */ new Set([
  "session",
  "encryption",
  "client",
  "basic",
  "private",
  "smtp",
  "redis",
  "amqp",
  "key",
  "tf"
]);
function serviceOf(name) {
  const words = new Set(name.toLowerCase().split("_"));
  const first = (id) => id.split("-")[0] ?? "";
  const known = providers.find(({ id, isGeneric }) => !isGeneric && words.has(first(id)) && !NO_SERVICE.has(first(id)));
  if (known) return { opens: known.opens, service: known.name.split(" ")[0] ?? known.name };
  return { opens: GENERAL.find(([pattern]) => pattern.test(name))?.[1] ?? "other" };
}

// src/cli/inventory.ts
var INVENTORY_OPTIONS = {
  format: { type: "string", value: "F", help: "txt (default) or json" },
  help: { type: "boolean", help: "show this help" }
};
var MAX_BYTES = 1024 * 1024;
var SHOWN = 3;
async function secretInventory(args, { cwd, signal }) {
  const { values } = parse(args, INVENTORY_OPTIONS);
  const format = oneOf(values.format, ["txt", "json"], "format") ?? "txt";
  const needs = await needsIn(cwd, signal);
  return format === "json" ? `${JSON.stringify({ version: 1, secrets: needs }, null, 2)}
` : table(needs);
}
async function needsIn(cwd, signal) {
  return inventory(textsOf(cwd, await listFiles(cwd, signal)));
}
function* textsOf(cwd, paths) {
  for (const path of paths) {
    if (placeKind(path) === void 0) continue;
    const text = textIn(cwd, path, MAX_BYTES);
    if (text !== void 0) yield { path, text };
  }
}
function table(needs) {
  if (needs.length === 0) return "No file in this folder names a secret.\n";
  const width = Math.max(...needs.map(({ name }) => name.length));
  const lines = needs.map(({ name, opens, service, places }) => {
    const shown = places.slice(0, SHOWN).map(({ file, line }) => `${inert(file)}:${line}`);
    const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : "";
    return `${inert(name).padEnd(width)}  ${(service ?? opens).padEnd(16)}  ${shown.join(", ")}${more}`;
  });
  return `${needs.length} secrets, by their names in code, workflows and platform files. No values are stored.

${lines.join("\n")}
`;
}
var command = {
  options: INVENTORY_OPTIONS,
  async run(args, process) {
    process.stdout.write(await secretInventory(args, process));
    return EXIT.go;
  }
};

export {
  secretInventory,
  needsIn,
  command
};
