import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/version.ts
import { relative } from "node:path";

// package.json
var package_default = {
  name: "launch-gate",
  version: "0.1.0",
  description: "May this product launch? Judges the repository, the domain and the deployed product: GO, NO-GO or INCOMPLETE, with the evidence and the fix.",
  license: "MIT",
  repository: {
    type: "git",
    url: "git+https://github.com/launch-gate/launch-gate.git"
  },
  keywords: [
    "launch",
    "dns",
    "dmarc",
    "tls",
    "secrets",
    "migrations",
    "github-action"
  ],
  type: "module",
  bin: {
    "launch-gate": "dist/cli.js"
  },
  files: [
    "dist",
    "examples",
    "launch.schema.json",
    "report.schema.json"
  ],
  engines: {
    node: ">=22.19"
  },
  scripts: {
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --ci",
    "test:dist": "npm test -- --config jest.dist.config.js",
    "test:servers": "npm test -- --config jest.servers.config.js",
    lint: "biome check --error-on-warnings .",
    format: "biome check --write .",
    typecheck: "tsc",
    bundle: "node scripts/build.ts",
    "check-dist": "node scripts/check-dist.ts",
    "check-regexps": "node scripts/check-regexps.ts",
    "check-unused": "knip --no-progress",
    "bench:email": "node bench/email.ts",
    "bench:network": "node bench/network.ts",
    "bench:start": "node bench/start.ts",
    "bench:clock-thread": "node bench/clock-thread.ts",
    "bench:commit": "node bench/commit.ts",
    "bench:action": "node bench/action.ts",
    "bench:secrets": "node bench/secrets.ts",
    "bench:report": "node bench/report.ts",
    "bench:repository": "node bench/repository.ts",
    "bench:secret-clean": "node bench/secret-clean.ts",
    "bench:secret-samples": "node bench/secret-samples.ts",
    "bench:secret-recall": "node bench/secret-recall.ts",
    docs: "node scripts/docs.ts"
  },
  overrides: {
    undici: "$undici",
    mailauth: {
      tldts: "$tldts",
      libmime: "5.6.4"
    }
  },
  devDependencies: {
    "@actions/artifact": "6.2.1",
    "@actions/core": "3.0.1",
    "@actions/expressions": "0.3.61",
    "@actions/github": "9.1.1",
    "@actions/workflow-parser": "0.3.61",
    "@babel/parser": "8.1.3",
    "@biomejs/biome": "2.6.8",
    "@electric-sql/pglite": "0.5.8",
    "@electric-sql/pglite-pgvector": "0.0.9",
    "@electric-sql/pglite-prepopulatedfs": "0.5.8",
    "@jest/globals": "30.5.2",
    "@lezer/python": "1.1.19",
    "@octokit/rest": "22.0.1",
    "@peculiar/x509": "2.2.0",
    "@secretlint/core": "13.0.7",
    "@secretlint/profiler": "13.0.7",
    "@secretlint/secretlint-rule-preset-recommend": "13.0.7",
    "@secretlint/types": "13.0.7",
    "@types/dns-packet": "5.6.5",
    "@types/express": "5.0.6",
    "@types/node": "24.19.2",
    "@types/nodemailer": "8.0.2",
    "@types/pg": "8.23.1",
    "@types/semver": "7.8.0",
    "@types/smtp-server": "3.5.13",
    "@types/tar-stream": "3.1.5",
    "@types/yauzl": "3.4.0",
    ajv: "8.20.0",
    "axe-core": "4.14.1",
    "content-security-policy-parser": "0.6.0",
    "dns-packet": "5.6.1",
    esbuild: "0.28.2",
    express: "5.3.0",
    "express-rate-limit": "8.7.5",
    "fast-check": "4.10.2",
    "fastest-levenshtein": "1.0.16",
    "generate-license-file": "4.2.5",
    htmlparser2: "12.0.0",
    imapflow: "2.10.2",
    jest: "30.5.2",
    knip: "6.44.2",
    "libpg-query": "18.1.5",
    mailauth: "7.1.0",
    "mdast-util-from-markdown": "2.1.0",
    "mdast-util-gfm": "3.1.0",
    "micromark-extension-gfm": "3.0.0",
    node: "24.21.0",
    "node-releases": "2.0.66",
    "node-sql-parser": "5.4.0",
    nodemailer: "10.6.0",
    pg: "8.23.1",
    recheck: "4.5.0",
    "reflect-metadata": "0.2.2",
    semver: "7.8.6",
    "smol-toml": "1.9.1",
    "smtp-server": "3.21.6",
    "structured-headers": "2.1.0",
    "tar-stream": "3.2.2",
    tldts: "7.5.4",
    "tough-cookie": "6.1.0",
    typescript: "7.0.2",
    undici: "8.12.4",
    yaml: "2.9.1",
    yauzl: "3.4.0",
    zod: "4.6.7"
  },
  allowScripts: {
    node: true,
    esbuild: true,
    "@parcel/watcher": false
  },
  dependencies: {
    "playwright-core": "1.65.1"
  }
};

// src/lib/version.ts
var VERSION = package_default.version;
var LEAST_NODE = "22.19";
var NPX_NODE = ["npx", "-y", "node@24"];
function isTooOld(node) {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split(".").map(Number);
  return major < leastMajor || major === leastMajor && minor < leastMinor;
}
function callThatWorks([, entry = "", ...args], cwd) {
  const path = relative(cwd, entry);
  const words = [...NPX_NODE, path.startsWith("..") ? entry : path, ...args];
  return words.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
}

export {
  VERSION,
  LEAST_NODE,
  NPX_NODE,
  isTooOld,
  callThatWorks
};
