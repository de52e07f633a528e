import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  listFiles,
  treeOf
} from "./io-files.js";
import {
  fromProduct
} from "./io-product-folder.js";
import "./io-git.js";
import {
  textIn
} from "./io-disk-read.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import {
  deploys,
  platformFile
} from "./catalog-platforms-index.js";
import {
  at,
  entries,
  lineOf,
  parsed,
  texts
} from "./lib-smol-toml.js";
import "./lib-yaml.js";
import {
  lineAt
} from "./lib-lines.js";
import "./lib-host-names.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import {
  escapeRegExp
} from "./lib-globs.js";
import {
  kindOfPath
} from "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/deploy/commands.ts
var DOES = [
  [
    "migrate",
    /\bprisma\s+(?:migrate\s+deploy|db\s+push)|\bdrizzle-kit\s+(?:migrate|push)|\bsupabase\s+(?:db\s+push|migration\s+up)|\b(?:rails|rake)\s+db:(?:migrate|prepare)|\bmanage\.py\s+migrate|\balembic\s+upgrade|\bartisan\s+migrate|\bknex\s+migrate:(?:latest|up)|\btypeorm[\w-]*\s+(?:\S+\s+)?migration:run|\bsequelize(?:-cli)?\s+db:migrate|\bnode-pg-migrate\s+up|\bgoose\s+(?:\S+\s+){0,8}up\b|\bdbmate\s+(?:\S+\s+){0,8}(?:up|migrate)\b|\bflyway\s+(?:\S+\s+){0,8}migrate|\bsqlx\s+migrate\s+run|\bmigrate\s+(?:\S+\s+){0,8}-(?:path|database|source)\b|\bwrangler\s+d1\s+migrations\s+apply|\bsql-migrate\s+up|\bflask\s+db\s+upgrade|\bdb:migrate\b|\bmikro-orm\s+migration:up/
  ],
  [
    "reset",
    /\bprisma\s+(?:migrate\s+reset|db\s+push\s[^&|;\n]{0,300}--(?:accept-data-loss|force-reset))|\bmigrate:(?:fresh|refresh|reset)\b|\bdb:(?:drop|reset|schema:load|setup)\b|\bsupabase\s+db\s+reset|\bdrizzle-kit\s+push\s[^&|;\n]{0,300}--force|\bmanage\.py\s+flush|\bflyway\s+(?:\S+\s+){0,8}clean/
  ],
  [
    "build",
    /\b(?:next|nuxt|nuxi|astro|vite|remix|react-router|svelte-kit|vinxi|gatsby|turbo|nx|nest|tsc|webpack|rollup|esbuild|tsup|ng)\s+(?:run\s+)?build\b|\bvite-node\b|\btsc\b|\bdocker\s+(?:buildx\s+)?build\b|\bgo\s+build\b|\bcargo\s+build\b|\bassets:precompile\b|\bcollectstatic\b|\bdocker\s+compose\s+build\b/
  ],
  [
    "deploy",
    /\bkubectl\s+(?:apply|rollout|set\s+image)|\bkamal\s+deploy|\bcap\s+production\s+deploy|\bcdk\s+deploy|\bsst\s+deploy/
  ],
  ["test", /\b(?:jest|vitest|playwright\s+test|mocha|rspec|pytest|phpunit|go\s+test|cargo\s+test)\b/]
];
function commandOf(text, place) {
  const words = text.replace(/(^|\s)#.*$/gm, "$1");
  const does = DOES.flatMap(
    ([what, form]) => form.test(words) || what === "deploy" && deploys("command", words) ? [what] : []
  );
  return { ...place, scripts: scriptsIn(words), mayRun: bareScriptsIn(words), does };
}
var TAKES = "(?:--(?:prefix|workspace|filter|dir|cwd|workspace-root)|-[wFC])";
var RUN = new RegExp(
  String.raw`\b(npm|pnpm|yarn|bun)\s+(?:(?:${TAKES}\s+\S+|--?[\w-]+(?:=\S+)?)\s+){0,6}run\s+(?:(?:${TAKES}\s+\S+|--?[\w-]+(?:=\S+)?)\s+){0,6}([\w:.-]+)(?![\w:./\${}-])([^&|;\n]*)`,
  "g"
);
function scriptsIn(text) {
  const names = [...text.matchAll(RUN)].flatMap(([, manager = "", name = "", rest = ""]) => {
    const isLoose = /--if-present/.test(rest) || /^[-.]|:$|\.[cm]?[jt]sx?$/.test(name) || /^[${/]/.test(rest);
    return isLoose || !["npm", "pnpm"].includes(manager) ? [] : [name];
  });
  return [...new Set(names)];
}
var bareScriptsIn = (text) => [
  ...new Set([...text.matchAll(/\b(?:pnpm|yarn|npm|bun)\s+(?:run\s+)?([a-z][\w:.-]*)/g)].map(([, name = ""]) => name))
];
function commandsOfPackage(text, file) {
  return entries(at(parsed(text, file), "scripts")).flatMap(
    ([name, command]) => typeof command === "string" ? [
      commandOf(command, {
        file,
        line: lineOf(text, new RegExp(`"${escapeRegExp(name)}"\\s*:`)),
        when: "script",
        name
      })
    ] : []
  );
}
function commandsOfWorkflow(text, file) {
  let behind = 0;
  const lineFrom = (words) => {
    const at2 = text.indexOf(words, behind);
    if (at2 !== -1) behind = at2 + words.length;
    return lineAt(text, at2);
  };
  return entries(at(parsed(text, file), "jobs")).flatMap(
    ([, job]) => entries(at(job, "steps")).flatMap(([, step]) => {
      const [run] = texts(at(step, "run"));
      const [uses = ""] = texts(at(step, "uses"));
      const place = { file, line: lineFrom((run ?? uses).split("\n", 1)[0] ?? ""), when: "workflow" };
      if (run !== void 0) return [commandOf(run, place)];
      const does = /docker\/build-push-action|cloudflare\/pages-action/.test(uses) ? ["build"] : deploys("action", uses) ? ["deploy"] : [];
      return does.length === 0 ? [] : [{ ...place, scripts: [], mayRun: [], does: [...does] }];
    })
  );
}
function commandsOfImage(text, file) {
  const joined = text.replace(/\\\n(?:[ \t]*#[^\n]*\n)*/g, (broken) => ` ${" ".repeat(broken.length - 1)}`);
  return [...joined.matchAll(/^(RUN|CMD|ENTRYPOINT)\s+(.+)$/gim)].map((match) => {
    const words = (match[2] ?? "").replace(/^\[|\]$|",\s*"|"/g, " ");
    const line = lineAt(text, match.index);
    return commandOf(words, { file, line, when: match[1]?.toUpperCase() === "RUN" ? "build" : "start" });
  });
}
function commandsOfShell(text, file) {
  if (/\bsupabase\s+start\b|\bdocker(?:-|\s+)compose\s+(?:-\S+\s+\S+\s+)?up\b/.test(text)) return [];
  return text.split("\n").slice(0, MOST_LINES).flatMap((row, i) => {
    const command = commandOf(row.slice(0, MOST_ROW), { file, line: i + 1, when: "start" });
    return command.does.length + command.scripts.length + command.mayRun.length > 0 ? [command] : [];
  });
}
var MOST_LINES = 2e3;
var MOST_ROW = 2e3;

// src/surveys/deploy/unread.ts
var UNREAD = "it cannot be read";

// src/surveys/deploy/locks.ts
var FORMS = [
  {
    manager: "npm",
    file: /(^|\/)package\.json$/,
    locks: [
      "package-lock.json",
      "npm-shrinkwrap.json",
      "pnpm-lock.yaml",
      "yarn.lock",
      "bun.lock",
      "bun.lockb",
      "deno.lock"
    ],
    packages: (_, tree) => ["dependencies", "devDependencies", "optionalDependencies"].reduce(
      (sum, key) => sum + entries(at(tree, key)).length,
      0
    )
  },
  {
    manager: "Bundler",
    file: /(^|\/)Gemfile$/,
    locks: ["Gemfile.lock"],
    packages: (text) => text.match(/^[ \t]*gem\s/gm)?.length ?? 0
  },
  {
    manager: "Composer",
    file: /(^|\/)composer\.json$/,
    locks: ["composer.lock"],
    packages: (_, tree) => entries(at(tree, "require")).filter(([name]) => name.includes("/")).length
  },
  {
    manager: "Poetry",
    file: /(^|\/)pyproject\.toml$/,
    locks: ["poetry.lock", "uv.lock", "pdm.lock"],
    packages: (_, tree) => entries(at(tree, "tool", "poetry", "dependencies")).filter(([name]) => name !== "python").length
  },
  {
    manager: "Pipenv",
    file: /(^|\/)Pipfile$/,
    locks: ["Pipfile.lock"],
    packages: (text) => /^\[packages\]\s*\n([\s\S]*?)(?:\n\[|$(?![\s\S]))/m.exec(text)?.[1]?.match(/^[\w"-]+\s*=/gm)?.length ?? 0
  },
  {
    manager: "Go",
    file: /(^|\/)go\.mod$/,
    locks: ["go.sum"],
    packages: (text) => goModules(text).length
  }
];
var TO_BE_FILLED = /\{\{|\{%|<%|(?:^|\/)remix\.init\//;
var isManifest = (file) => !TO_BE_FILLED.test(file) && FORMS.some((form) => form.file.test(file));
function manifestOf(text, file, files, treeOf2) {
  const form = FORMS.find((each) => each.file.test(file));
  const needsTree = /\.(?:json|toml)$/.test(file);
  const tree = needsTree ? parsed(text, file) : void 0;
  if (form === void 0) return void 0;
  if (needsTree && tree === void 0) return UNREAD;
  const packages = form.packages(text, tree);
  if (packages === 0 && form.manager !== "npm") return void 0;
  const locks = locksFor(file, form.locks, files);
  return {
    file,
    line: Math.max(
      1,
      lineOf(text, /"dependencies"|^[ \t]*gem\s|"require"|\[tool\.poetry\.dependencies\]|\[packages\]|^require/m)
    ),
    manager: form.manager,
    packages,
    scripts: entries(at(tree, "scripts")).map(([name]) => name),
    locks,
    unlocked: form.manager === "npm" && locks.length === 1 ? unlockedIn(text, tree, file, locks[0] ?? "", treeOf2) : []
  };
}
function locksFor(file, names, files) {
  for (let folder = file.replace(/(?<=^|\/)[^/]*$/, ""); ; folder = folder.replace(/(?<=^|\/)[^/]+\/$/, "")) {
    const found = names.filter((name) => files.has(folder + name)).map((name) => folder + name);
    if (found.length > 0 || folder === "") return found;
  }
}
function unlockedIn(text, tree, file, lock, treeOf2) {
  const known = lockedBy(lock, file, treeOf2);
  if (known === void 0) return [];
  const overridden = new Set(
    [at(tree, "overrides"), at(tree, "resolutions"), at(tree, "pnpm", "overrides"), at(treeOf2(lock), "overrides")].flatMap(entries).map(([name]) => name.replace(/^.*>/, "").replace(/(?<=[\s\S])@[\s\S]*/, ""))
  );
  const asked = GROUPS.flatMap((key) => entries(at(tree, key)));
  return asked.filter(
    ([name, range]) => typeof range === "string" && !overridden.has(name) && known.get(name)?.has(range) !== true
  ).map(([name]) => ({ name, line: lineOf(text, new RegExp(`"${escapeRegExp(name)}"\\s*:\\s*"`)) }));
}
var GROUPS = ["dependencies", "devDependencies", "optionalDependencies"];
function lockedBy(lock, file, treeOf2) {
  const folder = file.slice(0, file.lastIndexOf("/") + 1).slice(lock.lastIndexOf("/") + 1).replace(/\/$/, "");
  const isNpm = /(?:package-lock|npm-shrinkwrap)\.json$/.test(lock);
  if (!isNpm && !lock.endsWith("pnpm-lock.yaml")) return void 0;
  const own = isNpm ? at(treeOf2(lock), "packages", folder) : at(treeOf2(lock), "importers", folder === "" ? "." : folder);
  if (own === void 0) return void 0;
  const ranges = /* @__PURE__ */ new Map();
  for (const [name, range] of [...GROUPS.flatMap((key) => entries(at(own, key))), ...entries(at(own, "specifiers"))]) {
    const told = typeof range === "string" ? range : at(range, "specifier");
    if (typeof told === "string") ranges.set(name, (ranges.get(name) ?? /* @__PURE__ */ new Set()).add(told));
  }
  return ranges;
}
function lockTrees(read) {
  const known = /* @__PURE__ */ new Map();
  return (lock) => {
    if (!known.has(lock)) {
      const text = read(lock) ?? "";
      known.set(lock, parsed(lock.endsWith(".yaml") ? importersOf(text) : text, lock));
    }
    return known.get(lock);
  };
}
function importersOf(text) {
  const end = text.search(/^(?:packages|snapshots):/m);
  return end === -1 ? text : text.slice(0, end);
}
function goModules(text) {
  const local = new Set(
    [...text.matchAll(/^[ \t]*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s*=>\s*[./]/gm)].map(([, name = ""]) => name)
  );
  const asked = [
    ...text.matchAll(/^[ \t]*(?:require\s+)?([\w-]{1,100}(?:\.[\w-]{1,100}){1,8}\/\S{1,300})\s{1,40}v\d/gm)
  ].map(([, name = ""]) => name);
  return asked.filter((name) => !local.has(name));
}

// src/surveys/deploy/platforms.ts
var isDeployFile = (file) => platformFile(file) !== void 0 || /(^|\/)Procfile$/.test(file);
function readPlatform(text, file) {
  if (/(^|\/)Procfile$/.test(file)) return procfile(text, file);
  const found = platformFile(file);
  const tree = parsed(text, file);
  if (found === void 0 || tree === void 0) return UNREAD;
  const { platform, file: form } = found;
  if (form.isOwn?.(tree) === false) return void 0;
  const commands = form.commands.flatMap(
    ([when, ...path]) => below(tree, path).flatMap(texts).map((command) => commandOf(command, { file, line: lineOf(text, command.split("\n", 1)[0] ?? ""), when }))
  );
  const versions = (form.versions?.(tree) ?? []).map(([language, version, words]) => {
    return { language, version, file, line: lineOf(text, words), by: "platform" };
  });
  return {
    platform: { name: platform.name, file, line: 1, usesImage: form.usesImage?.(tree) ?? false },
    versions,
    commands
  };
}
function below(tree, [first, ...rest]) {
  if (first === void 0) return tree === void 0 ? [] : [tree];
  const next = first === "*" ? entries(tree).map(([, each]) => each) : [at(tree, first)];
  return next.flatMap((each) => below(each, rest));
}
function procfile(text, file) {
  const commands = text.split("\n").flatMap((row, i) => {
    const [, process, command] = /^(\w+):\s*(\S.*)$/.exec(row) ?? [];
    return command === void 0 ? [] : [commandOf(command, { file, line: i + 1, when: process === "release" ? "release" : "start" })];
  });
  return { platform: { name: "Heroku", file, line: 1, usesImage: false }, versions: [], commands };
}

// src/surveys/deploy/versions.ts
var WHOLE = /^\s*(?:v(?=\d))?(?<version>[^\s#]+)/;
var SPOTS = [
  { file: /(^|\/)\.nvmrc$/, language: "Node.js", by: ".nvmrc", pattern: WHOLE },
  { file: /(^|\/)\.node-version$/, language: "Node.js", by: ".node-version", pattern: WHOLE },
  { file: /(^|\/)\.python-version$/, language: "Python", by: ".python-version", pattern: WHOLE },
  { file: /(^|\/)runtime\.txt$/, language: "Python", by: "runtime.txt", pattern: /^python-(?<version>[\d.]+)/ },
  {
    file: /(^|\/)\.ruby-version$/,
    language: "Ruby",
    by: ".ruby-version",
    pattern: /^\s*(?:ruby-)?(?<version>\d[\w.]*)/
  },
  {
    file: /(^|\/)Gemfile$/,
    language: "Ruby",
    by: "manifest",
    pattern: /^[ \t]*ruby[ \t]{0,20}\(?[ \t]{0,20}["'](?<version>[^"'\n]+)["']/m
  },
  {
    file: /(^|\/)pyproject\.toml$/,
    language: "Python",
    by: "manifest",
    pattern: /^(?:requires-python|python)\s*=\s*"(?<version>[^"\n]+)"/m
  },
  { file: /(^|\/)composer\.json$/, language: "PHP", by: "manifest", pattern: /"php"\s*:\s*"(?<version>[^"\n]+)"/ },
  { file: /(^|\/)go\.mod$/, language: "Go", by: "manifest", pattern: /^go\s+(?<version>\d[\w.]*)/m },
  ...tools(".tool-versions", ".tool-versions", (names) => new RegExp(`^(?:${names})\\s+(?<version>\\S+)`, "m")),
  ...tools(
    "\\.?mise\\.toml",
    "mise",
    (names) => new RegExp(
      `^[ \\t]*"?(?:${names})"?\\s*=\\s*(?:\\{[^}\\n]*version\\s*=\\s*)?\\[?\\s*"(?<version>[^"\\n]+)"`,
      "m"
    )
  )
];
function tools(file, by, pattern) {
  const names = [
    ["Node.js", "node|nodejs"],
    ["Python", "python"],
    ["Ruby", "ruby"],
    ["Go", "go|golang"]
  ];
  return names.map(([language, name]) => ({ file: new RegExp(`(^|/)${file}$`), language, by, pattern: pattern(name) }));
}
var isVersionFile = (file) => SPOTS.some((spot) => spot.file.test(file)) || /(^|\/)package\.json$/.test(file);
function versionsIn(text, file) {
  if (/(^|\/)package\.json$/.test(file)) return ofPackage(text, file);
  return SPOTS.filter((spot) => spot.file.test(file)).flatMap(({ language, by, pattern }) => {
    const found = pattern.exec(text);
    const version = found?.groups?.["version"];
    return version === void 0 ? [] : [{ language, version, file, line: lineAt(text, found?.index ?? 0), by }];
  });
}
function ofPackage(text, file) {
  const data = parsed(text, file);
  const found = [
    ["manifest", at(data, "engines", "node"), /"engines"[^"]{0,20}(?:"[^"]{0,200}"[^"]{0,20}){0,20}?"node"\s{0,20}:/],
    ["volta", at(data, "volta", "node"), /"volta"[^"]{0,20}(?:"[^"]{0,200}"[^"]{0,20}){0,20}?"node"\s{0,20}:/]
  ];
  return found.flatMap(([by, version, words]) => {
    if (typeof version !== "string") return [];
    const match = words.exec(text);
    const line = lineAt(text, (match?.index ?? 0) + (match?.[0].length ?? 0));
    return [{ language: "Node.js", version, file, line, by }];
  });
}
var IMAGES = [
  [/^(?:[\w.-]+\/)*node$/, "Node.js"],
  [/^(?:[\w.-]+\/)*python$/, "Python"],
  [/^(?:[\w.-]+\/)*ruby$/, "Ruby"],
  [/^(?:[\w.-]+\/)*php$/, "PHP"],
  [/^(?:[\w.-]+\/)*golang$/, "Go"]
];
var UNKNOWN = "\0";
function versionOfImage(text, file) {
  const values = new Map(
    [...text.matchAll(/^ARG\s+(\w+)=["']?([^\s"']+)/gim)].map(([, name = "", value = ""]) => [name, value])
  );
  const stages = [...text.matchAll(/^FROM\s+(?:--platform=\S+\s+)?(\S+)(?:\s+AS\s+(\S+))?/gim)].map((match) => ({
    image: (match[1] ?? "").replace(
      /\$\{?(\w+)(?::-([^}]*))?\}?/g,
      (_, name, or = UNKNOWN) => values.get(name) ?? or
    ),
    name: match[2]?.toLowerCase(),
    line: lineAt(text, match.index)
  }));
  let last = stages.at(-1);
  for (let i = 0; i < stages.length; i += 1) {
    const below2 = stages.find(({ name }) => name !== void 0 && name === last?.image.toLowerCase());
    if (below2 === void 0 || below2 === last) break;
    last = below2;
  }
  const [, image = "", tag] = /^(.*?)(?::([\w.-]+))?(?:@sha256:\w+)?$/.exec(last?.image ?? "") ?? [];
  if (last?.image.includes(UNKNOWN)) return [];
  if (/^[^:@]+@sha256:/.test(last?.image ?? "")) return [];
  const language = IMAGES.find(([name]) => name.test(image))?.[1];
  return language === void 0 || last === void 0 ? [] : [{ language, version: tag ?? "latest", file, line: last.line, by: "image" }];
}
var SETUPS = [
  [/^actions\/setup-node@/, "node-version", "Node.js"],
  [/^actions\/setup-python@/, "python-version", "Python"],
  [/^ruby\/setup-ruby@/, "ruby-version", "Ruby"],
  [/^shivammathur\/setup-php@/, "php-version", "PHP"],
  [/^actions\/setup-go@/, "go-version", "Go"]
];
function versionsOfWorkflow(text, file) {
  const jobs = entries(at(parsed(text, file), "jobs"));
  return jobs.flatMap(
    ([, job]) => entries(at(job, "steps")).flatMap(([, step]) => {
      const setup = SETUPS.find(([action]) => texts(at(step, "uses")).some((uses) => action.test(uses)));
      if (setup === void 0) return [];
      const [, key, language] = setup;
      const given = texts(at(step, "with", key));
      const matrix = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(given[0] ?? "")?.[1];
      const versions = matrix === void 0 ? given : texts(at(job, "strategy", "matrix", matrix));
      return versions.filter((version) => !version.includes("${{")).map((version) => {
        return { language, version, file, line: lineOf(text, new RegExp(`${key}\\s*:`)), by: "workflow" };
      });
    })
  );
}

// src/surveys/deploy/survey.ts
var MOST_BYTES = 16 * 1024 * 1024;
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var IMAGE = /(^|\/)(?:Dockerfile|Containerfile)(?:\.(?!dockerignore)[\w-]+)?$|\.Dockerfile$/;
var SCRIPT = /(^|\/)(?:docker-)?(?:entrypoint|start|release|deploy|migrate)(?:\.sh)?$/;
var SAYS = /^(?!---[ \t\r]*$)[ \t\r]{0,200}[^\s#]/m;
var MOST_MANIFESTS = 500;
var DEPTH = 3;
var isDeployed = (file) => ["product", "script"].includes(kindOfPath(file));
async function surveyDeployment(of, signal) {
  const tree = treeOf(of);
  const files = await listFiles(of, signal);
  const all = new Set(files);
  const answer = {
    kind: "answer",
    versions: [],
    platforms: [],
    manifests: [],
    commands: [],
    scripts: [],
    unread: []
  };
  const read = (file) => textIn(tree.root, file, MOST_BYTES);
  const lockTreeOf = lockTrees(read);
  for (const file of files) {
    if (fromProduct(tree, file).split("/").length > DEPTH || !isDeployed(file)) continue;
    const isWanted = isVersionFile(file) || isManifest(file) || isDeployFile(file) || WORKFLOW.test(file) || IMAGE.test(file) || SCRIPT.test(file);
    if (!isWanted) continue;
    const text = read(file);
    if (text === void 0) answer.unread.push({ file, reason: UNREAD });
    else if (SAYS.test(text)) lookAt(text, file, all, lockTreeOf, answer);
  }
  const manifests = files.filter((file) => /(^|\/)package\.json$/.test(file) && !/(^|\/)node_modules\//.test(file));
  for (const file of manifests.slice(0, MOST_MANIFESTS))
    answer.scripts.push(...entries(at(parsed(read(file) ?? "", file), "scripts")).map(([name]) => name));
  const image = files.find((file) => IMAGE.test(file) && isDeployed(file) && !/dev|test/i.test(file));
  if (image !== void 0 && !answer.platforms.some(({ usesImage }) => usesImage))
    answer.platforms.push({ name: "Docker", file: image, line: 1, usesImage: true });
  return signal.aborted ? failure("deadline", "the run’s time limit was reached") : answer;
}
function lookAt(text, file, all, treeOf2, answer) {
  if (isVersionFile(file)) answer.versions.push(...versionsIn(text, file));
  if (isManifest(file))
    keep(manifestOf(text, file, all, treeOf2), file, answer, (manifest) => answer.manifests.push(manifest));
  if (/(^|\/)package\.json$/.test(file)) answer.commands.push(...commandsOfPackage(text, file));
  if (isDeployFile(file))
    keep(readPlatform(text, file), file, answer, ({ platform, versions, commands }) => {
      answer.platforms.push(platform);
      answer.versions.push(...versions);
      answer.commands.push(...commands);
    });
  if (WORKFLOW.test(file)) workflow(text, file, answer);
  if (IMAGE.test(file) && !/dev|test/i.test(file)) {
    answer.versions.push(...versionOfImage(text, file));
    answer.commands.push(...commandsOfImage(text, file));
  }
  if (SCRIPT.test(file)) answer.commands.push(...commandsOfShell(text, file));
}
function keep(found, file, answer, add) {
  if (found === void 0) return;
  if (typeof found === "string") answer.unread.push({ file, reason: found });
  else add(found);
}
function workflow(text, file, answer) {
  if (parsed(text, file) === void 0) {
    answer.unread.push({ file, reason: UNREAD });
    return;
  }
  answer.versions.push(...versionsOfWorkflow(text, file));
  answer.commands.push(...commandsOfWorkflow(text, file));
}
export {
  surveyDeployment
};
