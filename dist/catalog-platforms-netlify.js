import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  at,
  entries,
  texts
} from "./lib-smol-toml.js";

// src/catalog/platforms/versions.ts
var VARIABLES = [
  [/^(?:RAILPACK_|NIXPACKS_)?NODE_VERSION$/, "Node.js"],
  [/^(?:RAILPACK_|NIXPACKS_)?PYTHON_VERSION$/, "Python"],
  [/^(?:RAILPACK_|NIXPACKS_)?RUBY_VERSION$/, "Ruby"],
  [/^(?:RAILPACK_|NIXPACKS_)?(?:GO_VERSION)$/, "Go"]
];
var fromMap = (map) => entries(map).flatMap(([name, value]) => {
  const language = VARIABLES.find(([known]) => known.test(name))?.[1];
  return language === void 0 || texts(value).length === 0 ? [] : [[language, String(value), name]];
});
var RUNTIMES = [
  [/^nodejs(\d+)/, "Node.js"],
  [/^python(\d[\d.]*)/, "Python"],
  [/^ruby(\d[\d.]*)/, "Ruby"]
];
function fromRuntime(runtime) {
  const [text = ""] = texts(runtime);
  return RUNTIMES.flatMap(([form, language]) => {
    const digits = form.exec(text)?.[1];
    if (digits === void 0) return [];
    const isPacked = language !== "Node.js" && !digits.includes(".") && digits.length > 1;
    return [[language, isPacked ? `${digits[0]}.${digits.slice(1)}` : digits, text]];
  });
}

// src/catalog/platforms/netlify.ts
var netlify = {
  name: "Netlify",
  leadsTo: ["netlify.app", "netlify.com", "netlifyglobalcdn.com"],
  gives: ["netlify.app"],
  doors: { "app.netlify.com": "the login of Netlify" },
  requestId: "x-nf-request-id",
  standIns: [{ is: "Netlify’s page for a site that is not there", title: /^Site not found$/i }],
  unclaimed: { suffixes: ["netlify.app", "netlify.com"], says: "Not Found - Request ID:" },
  dns: { nameServers: ["nsone.net"], apex: "@" },
  sets: /^(?:NETLIFY|DEPLOY_URL|DEPLOY_PRIME_URL|CONTEXT|COMMIT_REF|URL)$/,
  deploysBy: { command: /\bnetlify\s+deploy/ },
  file: {
    name: /(^|\/)netlify\.toml$/,
    commands: [
      ["build", "build", "command"],
      ["build", "context", "production", "command"]
    ],
    variables: [
      ["build", "environment"],
      ["context", "*", "environment"]
    ],
    versions: (tree) => [
      ...fromMap(at(tree, "context", "production", "environment")),
      ...fromMap(at(tree, "build", "environment"))
    ].slice(0, 1)
  },
  buildsPushes: true,
  rollback: {
    command: "Deploys > the deploy of before > Publish deploy",
    caveat: "variables stay as they are now; publishing of new deploys stops until it is unlocked"
  },
  versions: { "Node.js": { order: ["platform", ".node-version", ".nvmrc"], fallback: "22.x" } }
};

export {
  fromMap,
  fromRuntime,
  netlify
};
