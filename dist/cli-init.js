import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  remembering
} from "./io-remembering.js";
import {
  outside
} from "./io-real.js";
import {
  CHECK_OPTIONS,
  parse
} from "./run-options.js";
import "./report-formats.js";
import {
  readInput
} from "./run-settings.js";
import {
  parseConfig
} from "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product-folder.js";
import {
  gitRoot,
  pathInRepository
} from "./io-git.js";
import {
  textIn
} from "./io-disk-read.js";
import {
  NOTHING_PERMITTED,
  codeUses,
  linkedHosts,
  memberPages,
  servicesOf
} from "./checks-migrations-rules-history.js";
import {
  visit
} from "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-http.js";
import "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import {
  isOfPlatform
} from "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import {
  TargetError,
  parseTarget
} from "./lib-domain-names.js";
import {
  hostName,
  isUnder
} from "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import "./package.js";
import "./run-surveys.js";
import "./io-disk-watch.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import {
  isProduct
} from "./lib-product-paths.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import {
  inert,
  shellLine
} from "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/cli/init.ts
import { execFile } from "node:child_process";
import { statSync as statSync2 } from "node:fs";
import { join as join2, posix as posix2, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
import { promisify } from "node:util";

// src/cli/init/domain.ts
var NAMED = [
  [/^CNAME$|^(?:public|static)\/CNAME$/, /^[ \t]{0,20}([a-z0-9.-]{1,253})[ \t\r]{0,20}$/im, "", true],
  [/^package\.json$/, /"homepage"\s*:\s*"([^"]+)"/, "homepage", false],
  [
    /^\.env\.(?:example|sample|template|production)$/,
    /^(?:NEXT_PUBLIC_|PUBLIC_|VITE_|NUXT_PUBLIC_)?(?:SITE|APP|PUBLIC|WEB|FRONTEND|NEXTAUTH)_?(?:SITE_)?URL\s*=\s*["']?(https?:\/\/[^\s"'#]+)/m,
    "the address of the site",
    false
  ],
  [/^astro\.config\.[cm]?[jt]s$/, /\bsite\s*:\s*["'`](https?:\/\/[^"'`]+)/, "site", true],
  [/^next-sitemap\.config\.[cm]?js$/, /\bsiteUrl\s{0,20}:[^"'`\n]{0,200}["'`](https?:\/\/[^"'`]+)/, "siteUrl", true],
  [
    /^(?:_config\.ya?ml|hugo\.toml|config\.toml)$/,
    /^(?:url|baseURL)\s*[:=]\s*["']?(https?:\/\/[^\s"']+)/m,
    "url",
    true
  ],
  [/^wrangler\.(?:toml|jsonc?)$/, /\bpattern["']?\s*[:=]\s*["']([a-z0-9.-]+\.[a-z]{2,})/, "a route", true],
  [/^(?:public|static)\/robots\.txt$/, /^Sitemap:\s*(https?:\/\/\S+)/im, "Sitemap", true]
];
var NOBODY = /(^|\.)(example\.\w+|localhost|local|test|invalid|github\.(com|io)|gitlab\.(com|io)|bitbucket\.(org|io)|codeberg\.(org|page)|huggingface\.co|npmjs\.com|pypi\.org|render\.com|auth0\.com|clerk\.(com|dev)|supabase\.(co|com)|openai\.com|anthropic\.com|stripe\.com|astro\.build|nextjs\.org|gohugo\.io|jekyllrb\.com|expo\.dev)$/;
var PLACEHOLDER = /^(?:your|my|the)?-?(?:domain|site|website|app|company|product|project|name)s?\.\w+$|^(?:foo|bar|acme|changeme|placeholder)\.\w+$|yourdomain|your-domain|mydomain/i;
var domainFiles = (files) => NAMED.flatMap(([form]) => files.filter((file) => form.test(file)));
function domainGuess(texts) {
  for (const [file, form, what, isSure] of NAMED) {
    for (const [path, text] of texts) {
      const found = file.test(path) ? form.exec(text)?.[1] : void 0;
      const name = found === void 0 ? void 0 : siteOf(found);
      if (name !== void 0) return { value: name, because: what === "" ? path : `${path}: ${what}`, isSure };
    }
  }
  return void 0;
}
function siteOf(text) {
  try {
    const url = URL.parse(text);
    if (url !== null && url.pathname.length > 1 && !/\.xml$/.test(url.pathname)) return void 0;
    const { name, site } = parseTarget(url?.hostname ?? text);
    if (hostName(name) === void 0 || NOBODY.test(name) || isOfPlatform(name) || PLACEHOLDER.test(name))
      return void 0;
    return /^(?:www|app)\./.test(name) ? site : name;
  } catch (error) {
    if (error instanceof TargetError) return void 0;
    throw error;
  }
}

// src/cli/init/launch-file.ts
function launchFile(guesses) {
  const parts = [
    HEAD,
    domainPart(guesses),
    rootPart(guesses.root),
    guesses.canonical && line("canonical", guesses.canonical),
    section("subdomains", guesses.subdomains),
    section("routes", guesses.routes),
    webhookPart(guesses.webhooks),
    sendersPart(guesses.senders),
    ownerPart(guesses.owner),
    assistantPart(guesses.assistant),
    handoverPart(guesses.services)
  ];
  return `${parts.filter((part) => part !== void 0).join("\n")}
`;
}
var HEAD = `# What Launch Gate checks, and what blocks the launch. Each guess says what it is based on: keep, correct or remove it.
# \`launch-gate schema\` prints the JSON Schema, for editors.`;
var quoted = (text) => /^(?:https?:\/\/)?[a-z/][\w./@-]*$/i.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
var RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
var remark = (text) => `# ${inert(text, 120)}`;
var line = (name, { value, because }, indent = "") => `${indent}${name}: ${quoted(value)} ${remark(because)}`;
function domainPart({ domain, domainHint, stage }) {
  const unnamed = domainHint ? `# domain: ${inert(domainHint.value, 120)} ${remark(`${domainHint.because}; remove the first # if that is right`)}` : "# domain: name it here, and DNS, mail, TLS and the live product are judged, too";
  const named = domain === void 0 ? unnamed : line("domain", domain);
  return `${named}
stage: ${stage} # live once there are members: some rules weigh more then`;
}
function rootPart(root) {
  if (root === void 0) return void 0;
  return `root: ${quoted(root)} # this folder, the packages that it depends on, and what is at the top`;
}
function section(name, entries) {
  if (entries.length === 0) return void 0;
  return [`${name}:`, ...entries.map((each) => line(quoted(each.name), each, "  "))].join("\n");
}
function webhookPart(webhooks) {
  const [first] = webhooks;
  if (first === void 0) return void 0;
  return `# To name a webhook under routes: agrees to three forged messages to it, which it must refuse:
#   webhook: ${quoted(first.value)} ${remark(first.because)}`;
}
function sendersPart(senders) {
  if (senders.length === 0) return void 0;
  return [
    "email:",
    "  senders:",
    ...senders.map(({ value, because }) => `    - ${quoted(value)} ${remark(because)}`)
  ].join("\n");
}
function ownerPart(owner) {
  if (owner === void 0)
    return "# owners: { default: { name: ana@example.com, backup: ben@example.com, channel: slack } } # who is called when it breaks";
  return `owners:
  default:
    name: ${quoted(owner.value)} ${remark(owner.because)}
    # backup: who is called when that one sleeps
    # channel: how they hear of it, such as slack`;
}
function assistantPart(file) {
  if (file === void 0) return void 0;
  return `# ${inert(file, 120)} calls a language model. To test its replies on a staging host:
# ai: { endpoint: https://staging.example.com/api/chat, canary: AI_CANARY }`;
}
function handoverPart(services) {
  const rows = [...new Map(services.map((each) => [each.role, each])).values()].map(
    ({ role, name }) => `#     ${role}: where the access to ${inert(name, 60)} is kept`
  );
  return [
    "# For `launch-gate handover`, the packet with which somebody else can run it:",
    "# handover:",
    "#   access: # a place, never a password",
    ...rows.length > 0 ? rows : ["#     dns: the vault “Operations”"],
    "#   billing: { default: who pays }",
    "#   escalation: [who is called first, who is called next]"
  ].join("\n");
}

// src/cli/init/look.ts
async function look(world, domain) {
  const subject = {
    ...domain !== void 0 && { domain },
    stage: "prelaunch",
    subdomains: {},
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: true
  };
  const [site, { services, unseen }, { uses }, code] = await Promise.all([
    domain === void 0 ? NO_SITE : siteOf2(world, domain, subject),
    servicesOf(world, subject),
    codeUses(world),
    codeOf(world)
  ]);
  return {
    ...site,
    ...code,
    services,
    senders: uses.map(({ provider, file, shown }) => ({ value: provider.id, because: `${file}: ${shown}` })),
    unseen: [.../* @__PURE__ */ new Set([...site.unseen, ...unseen.map(({ reason }) => reason)])]
  };
}
var NO_SITE = { canonical: void 0, subdomains: [], routes: [], unseen: [] };
async function siteOf2(world, name, subject) {
  const domain = parseTarget(name);
  const start = `https://${domain.name}/`;
  const home = await visit(world, start);
  if (home.end.kind !== "page" || home.end.page.status !== 200)
    return { ...NO_SITE, unseen: [`${start} shows no page yet`] };
  const { url } = home.end.page;
  const { hostname } = new URL(url);
  if (!isUnder(hostname, domain.site))
    return { ...NO_SITE, unseen: [`${start} leads to ${hostname}, which is not below ${domain.site}`] };
  const linked = linkedHosts([home], domain, [{ name: domain.name, role: "apex" }]);
  const others = linked.filter((host) => host.name !== hostname && host.name !== `www.${domain.name}`);
  const answering = await Promise.all(
    others.map(async (host) => ({ host, chain: await visit(world, `https://${host.name}/`) }))
  );
  const pages = memberPages(home, domain, subject, url);
  return {
    canonical: { value: hostname, because: `where ${start} ends` },
    subdomains: answering.filter(({ chain }) => isPage(chain)).map(({ host }) => ({
      // The whole prefix, so that `a.b` and `a-b` stay different.
      name: host.name.slice(0, -domain.site.length - 1),
      value: host.name,
      because: "the first page links to it"
    })),
    routes: (await Promise.all(pages.map((each) => answered(world, each, hostname)))).flat(),
    unseen: []
  };
}
var isPage = ({ end }) => end.kind === "page" && end.page.status === 200;
async function answered(world, { role, url }, canonical) {
  if (!isPage(await visit(world, url))) return [];
  const { hostname, pathname } = new URL(url);
  return [{ name: role, value: hostname === canonical ? pathname : url, because: "the first page links to it" }];
}
var MODELS = [
  "from 'openai'",
  'from "openai"',
  "@anthropic-ai/sdk",
  "@ai-sdk/",
  "import openai",
  "from openai import"
];
async function codeOf(world) {
  const [files, found] = await Promise.all([world.list(), world.search({ words: MODELS })]);
  const { fileRoutes } = await import("./lookups-file-routes.js");
  const webhooks = fileRoutes(files).filter(({ kind, path }) => kind === "endpoint" && /webhooks?(?:\/|$)/i.test(path));
  const model = found.kind === "answer" ? found.places.find(({ file }) => isProduct(file)) : void 0;
  return {
    webhooks: webhooks.map(({ path, file }) => ({ value: path.startsWith("/") ? path : `/${path}`, because: file })),
    assistant: model?.file
  };
}

// src/cli/init/workflows.ts
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
var WORKFLOWS = [
  {
    file: ".github/workflows/launch-gate.yml",
    from: "pull-request",
    uses: /uses:\s*['"]?launch-gate\/launch-gate(?:@|\/actions\/(?!nightly))/,
    about: "checks every pull request"
  },
  {
    file: ".github/workflows/launch-gate-nightly.yml",
    from: "nightly",
    uses: /uses:\s*['"]?launch-gate\/launch-gate\/actions\/nightly/,
    about: "checks the live product every night"
  }
];
function workflowFor(name, config) {
  const text = read(examples(), name).replace(/^ +stage: live\n/gm, "").replace(/^ +env:\n +SLACK_WEBHOOK_URL:[^\n]*\n/m, "");
  if (config !== void 0)
    return text.replace(/^( +)domain: example\.com\n/gm, `$1config: ${JSON.stringify(config)}
`);
  return text.replace(/^ +domain: example\.com\n/gm, "").replace(/^ +with:\n(?= *(?:-|[a-z]+:|$))(?! {10})/m, "");
}
function workflowOf(name) {
  const folder = examples();
  const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ""));
  if (name === void 0) return listing(names.map((each) => [each, about(read(folder, each))]));
  return names.includes(name) ? read(folder, name) : void 0;
}
function listing(rows) {
  const lines = rows.map(([name, text]) => `  ${name.padEnd(18)} ${text}`);
  return `${lines.join("\n")}

launch-gate init --workflow NAME > .github/workflows/launch-gate.yml
`;
}
var read = (folder, name) => pinned(readFileSync(new URL(`${name}.yml`, folder), "utf8"), folder);
function pinned(text, folder) {
  const commit = commitOf(fileURLToPath(folder));
  if (commit === void 0) return text;
  return text.replace(/@v0 # pin the commit you reviewed$/gm, `@${commit} # v0; Dependabot can update it`);
}
function commitOf(folder) {
  try {
    const git = (...args) => execFileSync("git", ["-C", folder, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 5e3
    });
    if (git("ls-files", "--error-unmatch", "pull-request.yml") === "") return void 0;
    return /^[0-9a-f]{40}$/m.exec(git("rev-parse", "HEAD"))?.[0];
  } catch {
    return void 0;
  }
}
function about(text) {
  const remark2 = text.split("\n").filter((line2) => line2.startsWith("#")).map((line2) => line2.slice(2));
  return remark2.join(" ").split(/[.:] /)[0] ?? "";
}
function examples() {
  const found = ["../examples/workflows/", "../../../examples/workflows/"].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (found === void 0) throw new Error("the folder examples/ is not beside this installation");
  return found;
}

// src/cli/init/write-files.ts
import { existsSync as existsSync2, mkdirSync, readdirSync as readdirSync2, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
var LAUNCH_FILES = ["launch.yml", ".github/launch.yml"];
function writeGate(text, { domain }, cwd, product = ".") {
  const found = LAUNCH_FILES.map((name) => posix.join(product, name)).find((file) => existsSync2(join(cwd, file)));
  const launch = found ?? posix.join(product, "launch.yml");
  const known = found === void 0 ? domain?.value : parseConfig(readInput(found, cwd, "config"), found).domain;
  const root = gitRoot(cwd) ?? cwd;
  const running = workflowsIn(root);
  const files = [
    {
      file: launch,
      text,
      about: "what is checked; each guess says what it is based on",
      isThere: found !== void 0
    },
    ...WORKFLOWS.filter(({ from }) => from !== "nightly" || known !== void 0).map(({ file, from, uses, about: about2 }) => {
      const own = running.find((each) => uses.test(each.text))?.file;
      const config = relative(root, join(cwd, launch)).split(sep).join("/");
      return {
        file: own ?? relative(cwd, join(root, file)),
        text: workflowFor(from, LAUNCH_FILES.includes(config) ? void 0 : config),
        about: about2,
        isThere: own !== void 0
      };
    })
  ].map((each) => ({ ...each, isNew: !each.isThere && !existsSync2(resolve(cwd, each.file)) }));
  parseConfig(text, "launch.yml");
  try {
    for (const { file, isNew } of files) if (isNew) mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
    for (const { file, text: content, isNew } of files)
      if (isNew) writeFileSync(resolve(cwd, file), content, { flag: "wx" });
  } catch (error) {
    throw new UsageError(`The file cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return files;
}
var WORKFLOW_BYTES = 512 * 1024;
function workflowsIn(root) {
  const folder = join(root, ".github/workflows");
  if (!existsSync2(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync2(folder).filter((name) => /\.ya?ml$/.test(name)).flatMap((name) => {
    const text = textIn(root, join(".github/workflows", name), WORKFLOW_BYTES);
    return text === void 0 ? [] : [{ file: join(".github/workflows", name), text }];
  });
}

// src/cli/init.ts
var INIT_OPTIONS = {
  yes: { type: "boolean", help: "ask nothing" },
  "dry-run": { type: "boolean", help: "print launch.yml and write nothing" },
  root: { type: "string", value: "FOLDER", help: "the product’s folder, in a repository of several products" },
  list: { type: "boolean", help: "list all example workflows" },
  workflow: { type: "string", value: "NAME", help: "print this workflow" },
  hook: {
    type: "boolean",
    help: "only install a pre-commit hook that scans for secrets (git, husky, lefthook, pre-commit)"
  },
  resolver: CHECK_OPTIONS.resolver,
  "connect-to": CHECK_OPTIONS["connect-to"],
  ca: CHECK_OPTIONS.ca,
  "allow-private": CHECK_OPTIONS["allow-private"],
  timeout: CHECK_OPTIONS.timeout,
  help: { type: "boolean", help: "show this help" }
};
var parseInit = (args) => parse(args, INIT_OPTIONS);
async function init(args, process) {
  const { values, positionals } = parseInit(args);
  if (positionals.length > 1) throw new UsageError(`init takes one domain, not ${positionals.length}.`);
  if (values.list || values.workflow !== void 0) {
    const text2 = workflowOf(values.workflow);
    if (text2 !== void 0) return say(text2, process);
    throw new UsageError(`There is no workflow ${JSON.stringify(values.workflow)}; --list shows all of them.`);
  }
  if (values.hook) {
    const { writeHook } = await import("./cli-init-write-hook.js");
    return say(await writeHook(process), process);
  }
  const product = productOf(values.root, process.cwd);
  const config = parseConfig(JSON.stringify(product === void 0 ? {} : { root: product }), "launch.yml");
  const world = remembering(outside({ ...values, "no-browser": true }, config, process));
  const guesses = await guess(world, positionals[0], values, process);
  const root = posix2.join(pathInRepository(process.cwd), product ?? ".");
  const text = launchFile({ ...guesses, ...root !== "." && { root } });
  if (values["dry-run"]) return say(text, process);
  return say(report(writeGate(text, guesses, process.cwd, product), guesses, process), process);
}
function productOf(named, cwd) {
  if (named === void 0) return void 0;
  const folder = relative2(cwd, resolve2(cwd, named)).split(sep2).join("/");
  if (folder === "") return void 0;
  if (!folder.startsWith("..") && statSync2(join2(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(`--root ${JSON.stringify(named)}: there is no such folder here.`);
}
function say(text, { stdout }) {
  stdout.write(text);
  return EXIT.go;
}
async function guess(world, given, options, process) {
  const ask = options.yes || options["dry-run"] ? void 0 : process.ask;
  const { domain, hint } = await domainOf(world, given, ask);
  const stage = await ask?.("Does the product have members already? [y/N] ");
  const known = await ownerOf(process);
  const owner = await ask?.(
    `Who is on call when it breaks?${known ? ` [${known.value}]` : " An address, or nothing: "} `
  );
  const seen = await look(world, domain?.value);
  return {
    ...seen,
    domain,
    domainHint: hint,
    stage: /^y/i.test(stage?.trim() ?? "") ? "live" : "prelaunch",
    owner: owner?.trim() ? { value: owner.trim(), because: "as you said" } : known
  };
}
async function domainOf(world, given, ask) {
  const said = (text) => ({
    domain: { value: parseTarget(text).name, because: "as you said" },
    hint: void 0
  });
  if (given !== void 0) return said(given);
  const files = domainFiles(await world.list());
  const read2 = await Promise.all(files.map(async (file) => ({ file, answer: await world.read(file) })));
  const texts = read2.flatMap(
    ({ file, answer: answer2 }) => answer2.kind === "answer" ? [[file, answer2.text]] : []
  );
  const found = domainGuess(new Map(texts));
  if (ask === void 0) return found?.isSure ? { domain: found, hint: void 0 } : { domain: void 0, hint: found };
  const answer = await ask(`Which domain will members type?${found ? ` [${found.value}]` : " Or nothing: "} `);
  return answer.trim() ? said(answer.trim()) : { domain: found, hint: void 0 };
}
var GIT_MS = 5e3;
async function ownerOf({ cwd }) {
  try {
    const { stdout } = await promisify(execFile)("git", ["config", "user.email"], { cwd, timeout: GIT_MS });
    const value = stdout.trim();
    return /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/.test(value) && !/no-?reply/i.test(value) ? { value, because: "git config user.email" } : void 0;
  } catch {
    return void 0;
  }
}
function report(written, guesses, process) {
  const width = Math.max(...written.map(({ file }) => file.length)) + 2;
  const rows = (isNew) => written.filter((each) => each.isNew === isNew).map(({ file, about: about2 }) => `  ${file.padEnd(width)}${isNew ? about2 : "already exists"}`);
  const [fresh, kept] = [rows(true), rows(false)];
  const call = (...words) => shellLine([...process.program ?? ["launch-gate"], ...words]);
  const launch = written.find(({ file }) => /(?:^|\/)launch\.yml$/.test(file))?.file;
  const paths = written.filter(({ isNew }) => isNew).map(({ file }) => file);
  return [
    ...fresh.length > 0 ? ["Written:", "", ...fresh, ""] : ["Nothing was written.", ""],
    ...kept.length > 0 ? ["Not changed:", "", ...kept, ""] : [],
    ...guesses.unseen.map((reason) => `Not detected: ${inert(reason)}.`),
    ...guesses.unseen.length > 0 ? [""] : [],
    "Next:",
    "",
    `  1. Read ${inert(launch ?? "launch.yml", 120)}, and correct wrong guesses.`,
    `  2. ${call("check", ...launch === void 0 || LAUNCH_FILES.includes(launch) ? [] : ["--config", launch])}`,
    `  3. ${paths.length > 0 ? `${shellLine(["git", "add", ...paths])}, commit, and push to the main branch` : "Push to the main branch"}: a pull request is checked by the launch.yml of the branch it goes to.`,
    "  4. Open a pull request. The job “gate” runs and comments on it.",
    "  5. On GitHub, under Settings > Rules > Rulesets, require the status check “gate” (offered after its first run). Then a launch blocker cannot be merged. In a private repository this needs a paid plan.",
    ""
  ].join("\n");
}
var command = { options: INIT_OPTIONS, run: init };
export {
  command
};
