import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  MARKUP,
  SCRIPT,
  codeOf,
  isMember,
  nameOf,
  otherLanguages,
  parseScript,
  textOf,
  turns,
  unreadBecause,
  walk
} from "./surveys-code-sources.js";
import {
  listFiles,
  treeOf
} from "./io-files.js";
import {
  fromProduct
} from "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import {
  deployPlatforms
} from "./catalog-platforms-index.js";
import {
  parsedAll
} from "./lib-smol-toml.js";
import "./lib-yaml.js";
import {
  lineAt,
  linesIn
} from "./lib-lines.js";
import "./lib-host-names.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import {
  isProduct
} from "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/environment/survey.ts
import { posix } from "node:path";

// src/surveys/environment/env-file.ts
var MOST_LINES = 400;
var LONG = "over several lines";
var ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/;
var MERGE = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
function readEnvFile(text, file) {
  const lines = [];
  const faults = [];
  const names = /* @__PURE__ */ new Set();
  const rows = text.split(/\r?\n/);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? "";
    const line = i + 1;
    if (MERGE.test(row)) faults.push({ file, line, fault: "merge marker" });
    else if (row.trim() !== "" && !row.trim().startsWith("#")) {
      const [, name, raw = ""] = ASSIGNMENT.exec(row) ?? [];
      if (name === void 0) {
        faults.push({ file, line, fault: "no variable" });
        continue;
      }
      const quoted = quotedValue(raw, rows, i);
      if (quoted === void 0) faults.push({ file, line, fault: "open quote", name });
      if (names.has(name)) faults.push({ file, line, fault: "twice", name });
      names.add(name);
      lines.push({ name, line, value: shapeOf(name, quoted?.value ?? raw) });
      i += quoted?.more ?? 0;
    }
  }
  return { lines, faults };
}
function quotedValue(raw, rows, at) {
  const text = raw.trim();
  const [quote = ""] = /^["'`]/.exec(text) ?? [];
  if (quote === "") return { value: text.split(" #", 1)[0]?.trim() ?? "", more: keyLines(text, rows, at) };
  for (let more = 0, part = text.slice(1); more < MOST_LINES && at + more < rows.length; more += 1) {
    const end = part.indexOf(quote);
    if (end >= 0) return { value: more === 0 ? part.slice(0, end) : LONG, more };
    part = rows[at + more + 1] ?? "";
  }
  return void 0;
}
function keyLines(text, rows, at) {
  if (!text.startsWith("-----BEGIN")) return 0;
  const end = rows.slice(at, at + MOST_LINES).findIndex((row) => row.includes("-----END"));
  return end < 0 ? MOST_LINES : end;
}
var STAND_IN = /^(?:<[^<>]{0,80}>|\{\{[^{}]{0,80}\}\}|change[-_]?me|todo|xxx+|your[-_][\w-]{1,60}|\.\.\.|…)$/i;
var OWN_MACHINE = /(?:^|@|\/\/)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)(?:[:/?]|$)/i;
function shapeOf(name, value) {
  if (value === "") return "empty";
  if (/^(?:sk|pk|rk)_test_/.test(value)) return "test key";
  if (value.includes("${") || /^\$\w+$/.test(value)) return "none";
  if (/^(?:NODE|APP|RAILS|RACK|FLASK|DJANGO)_ENV$/.test(name) && /^(?:dev|development|test|staging|local)$/i.test(value))
    return "not production";
  if (OWN_MACHINE.test(value.slice(0, 2e3))) return "own machine";
  return STAND_IN.test(value.slice(0, 200)) ? "stand-in" : "something";
}

// src/surveys/environment/dockerfile.ts
function imageOf(text, file) {
  const rows = text.split("\n");
  const lastStage = rows.findLastIndex((row) => /^\s*FROM\s/i.test(row));
  return rows.flatMap((row, i) => {
    const copiesAll = /^\s*(?:COPY|ADD)\s(?!.*--from=)(?:\s*--\S+\s)*\s*\.\/?\s+\S/i.test(row);
    return copiesAll && i > lastStage ? [{ file, line: i + 1, isKeptOut: false }] : [];
  });
}
var KEEPS = /^(?:\*\*\/)?(?:\.env\*?|\.env\.\*|\*\.env\*?|\.env\*\*?|\*\*?|\.\*)$/;
function keepsOut(ignored) {
  const rows = (ignored ?? "").split("\n").map((row) => row.trim());
  const telling = rows.filter((row) => KEEPS.test(row.replace(/^!/, "").replace(/^\//, "")) && row !== "!.env.example");
  return telling.length > 0 && !(telling.at(-1) ?? "").startsWith("!");
}
function declaredInImage(text, file) {
  return text.split("\n").flatMap((row, i) => {
    const given = /^\s*ENV\s+(\S.*)$/i.exec(row)?.[1] ?? "";
    const old = /^([A-Z][A-Z0-9_]*)\s+(\S.*)$/.exec(given);
    const pairs = old ? [old] : [...given.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*)=("[^"]*"|'[^']*'|\S*)/g)];
    return pairs.map(([, name = "", value = ""]) => {
      return { name, file, line: i + 1, in: "platform file", value: shapeOf(name, value.replace(/^["']|["']$/g, "")) };
    });
  });
}

// src/surveys/environment/javascript.ts
var NAME = /^[A-Z][A-Z0-9_]*$/;
var SCHEMAS = /^(?:createEnv|cleanEnv|parseEnv)$/;
var OPTIONAL = /\.(?:optional|default|nullish|nullable|catch)\(|\bdefault\s*:/;
var SCRIPT_WORDS = [
  "process.env",
  "import.meta.env",
  "Deno.env",
  "Bun.env",
  "createEnv",
  "cleanEnv",
  "parseEnv"
];
async function surveyScript(text, file, known = []) {
  const parsed = await parseScript(text, file);
  return "reason" in parsed ? parsed : surveyTree(parsed.tree, text, file, new Set(known));
}
function surveyTree(root, text, file, known) {
  const survey = { uses: [], wrappers: [] };
  const add = (name, node, isRequired2) => {
    if (typeof name === "string" && NAME.test(name))
      survey.uses.push({ name, file, line: node.loc?.start.line ?? 1, isRequired: isRequired2 });
  };
  walk(root, [], (node, above) => {
    if (isMember(node)) memberUse(node, above, add, survey);
    if (node.type === "VariableDeclarator" && isEnvironment(node["init"])) patternUses(node["id"], add);
    if (node.type === "CallExpression") callUses(node, above, text, known, add);
  });
  return { ...survey, uses: withoutGuarded(survey.uses) };
}
function withoutGuarded(uses) {
  const asked = new Set(uses.flatMap(({ name, isRequired: isRequired2 }) => isRequired2 ? [] : [name]));
  return uses.map((use) => ({ ...use, isRequired: use.isRequired && !asked.has(use.name) }));
}
function isEnvironment(node) {
  if (!node || !isMember(node) || nameOf(node["property"]) !== "env") return false;
  const object = node["object"];
  if (object.type === "MetaProperty") return true;
  const name = nameOf(object) ?? nameOf(object["property"]);
  return ["process", "Bun"].includes(name ?? "");
}
function memberUse(node, above, add, survey) {
  if (!isEnvironment(node["object"])) return;
  const property = node["property"];
  if (node["computed"] === true && property.type === "Identifier") {
    const wrapper = wrapperAround(above, property["name"]);
    if (wrapper !== void 0 && isRequired(node, above)) survey.wrappers.push(wrapper);
    return;
  }
  add(nameOf(property), node, isRequired(node, above));
}
function wrapperAround(above, parameter) {
  for (let i = above.length - 1; i >= 0; i -= 1) {
    const node = above[i];
    if (!/Function/.test(node.type)) continue;
    const takes = (node["params"] ?? []).some((each) => nameOf(each) === parameter);
    if (!takes) return void 0;
    return nameOf(node["id"]) ?? nameOf(above[i - 1]?.["id"] ?? above[i - 1]?.["key"]);
  }
  return void 0;
}
var TRANSPARENT = /* @__PURE__ */ new Set([
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "ParenthesizedExpression"
]);
var ASKED = {
  ConditionalExpression: "test",
  IfStatement: "test",
  WhileStatement: "test",
  DoWhileStatement: "test",
  ForStatement: "test",
  SwitchStatement: "discriminant"
};
function isRequired(node, above) {
  const parent = above.at(-1);
  if (parent === void 0) return true;
  if (TRANSPARENT.has(parent.type)) return isRequired(parent, above.slice(0, -1));
  const isLeft = parent["left"] === node;
  if (parent.type === "LogicalExpression") return !isLeft;
  const asked = ASKED[parent.type];
  if (asked !== void 0) return parent[asked] !== node;
  if (parent.type === "UnaryExpression" || parent.type === "BinaryExpression") return false;
  if (parent.type === "AssignmentExpression" && isLeft) return false;
  if (parent.type === "CallExpression" && nameOf(parent["callee"]) === "Boolean") return false;
  const isQuestioned = parent.type.startsWith("Optional") && parent["optional"] === true;
  return !isQuestioned;
}
function patternUses(pattern, add) {
  if (pattern.type !== "ObjectPattern") return;
  for (const property of pattern["properties"]) {
    const hasDefault = property["value"]?.type === "AssignmentPattern";
    add(nameOf(property["key"]), property, !hasDefault);
  }
}
function callUses(node, above, text, known, add) {
  const callee = node["callee"];
  const called = nameOf(callee) ?? nameOf(callee["property"]) ?? "";
  const parameters = node["arguments"];
  const isDeno = called === "get" && nameOf(callee["object"]?.["property"]) === "env";
  if (isDeno || callee.type === "Identifier" && known.has(called)) {
    add(nameOf(parameters[0]), node, isRequired(node, above) && parameters.length === 1);
    return;
  }
  const takesEnvironment = parameters.some(isEnvironment);
  if (SCHEMAS.test(called)) for (const each of parameters) schemaUses(each, text, add);
  else if (takesEnvironment && /^(?:safe)?parse(?:Async)?$/i.test(called)) schemaUses(callee, text, add);
}
function schemaUses(node, text, add) {
  walk(node, [], (each) => {
    if (each.type !== "ObjectProperty" || isMember(each["value"])) return;
    const { start, end } = each["value"];
    add(nameOf(each["key"]), each, !OPTIONAL.test(text.slice(start, end)));
  });
}

// src/surveys/environment/other-languages.ts
var FORMS = [
  {
    files: /\.py$/,
    required: [/\bos\.environ\[\s*["']([A-Z][A-Z0-9_]*)["']\s*\](?!\s*=[^=])/g],
    optional: [
      /\bos\.(?:getenv|environ\.get)\(\s*["']([A-Z][A-Z0-9_]*)["']/g,
      /\b(?:env|config)(?:\.\w+)?\(\s*["']([A-Z][A-Z0-9_]*)["']/g
    ]
  },
  {
    files: /\.(?:rb|erb|rake|ru)$/,
    required: [/\bENV\.fetch\(\s*["']([A-Z][A-Z0-9_]*)["']\s*\)(?!\s*(?:\{|do\b))/g],
    optional: [
      /\bENV\[\s*["']([A-Z][A-Z0-9_]*)["']\s*\]/g,
      /\bENV\.fetch\(\s*["']([A-Z][A-Z0-9_]*)["']\s*(?:,|\)\s*(?:\{|do\b))/g
    ]
  },
  {
    files: /\.go$/,
    required: [],
    optional: [/\bos\.(?:Getenv|LookupEnv)\(\s*"([A-Z][A-Z0-9_]*)"/g]
  },
  {
    files: /\.php$/,
    required: [],
    optional: [
      /\b(?:env|getenv)\(\s*["']([A-Z][A-Z0-9_]*)["']/g,
      /\$_(?:ENV|SERVER)\[\s*["']([A-Z][A-Z0-9_]*)["']\s*\]/g
    ]
  },
  {
    // A plain name may be a variable of the script itself; this form requires it from outside.
    files: /(?:\.(?:sh|bash)|(^|\/)(?:docker-)?entrypoint)$/,
    required: [/\$\{([A-Z][A-Z0-9_]*):?\?/g],
    optional: []
  },
  {
    files: /\.prisma$/,
    required: [/(?<!shadowDatabaseUrl[ \t]{0,40}=[ \t]{0,40})\benv\(\s{0,40}"([A-Z][A-Z0-9_]*)"\s{0,40}\)/g],
    optional: []
  }
];
var MOST_USES = 1e3;
var isOtherCode = (file) => FORMS.some(({ files }) => files.test(file));
function surveyText(text, file) {
  const form = FORMS.find(({ files }) => files.test(file));
  if (form === void 0) return [];
  const line = linesIn(text);
  const found = (patterns, isRequired2) => patterns.flatMap(
    (pattern) => [...text.matchAll(pattern)].flatMap(
      ({ 1: name = "", index }) => isComment(text, index) ? [] : [{ name, file, line: line(index), isRequired: isRequired2 }]
    )
  );
  const uses = [...found(form.required, true), ...found(form.optional, false)].slice(0, MOST_USES);
  return uses.sort((a, b) => a.line - b.line || (a.name < b.name ? -1 : 1));
}
function isComment(text, index) {
  const begin = text.lastIndexOf("\n", index - 1) + 1;
  return /^\s*(?:#|\/\/|\*|--)/.test(text.slice(begin, index + 1));
}

// src/surveys/environment/platforms.ts
var PLATFORMS = [
  ...deployPlatforms.flatMap(
    ({ file }) => file?.variables ? [{ file: file.name, in: "platform file", at: file.variables }] : []
  ),
  { file: /(^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, in: "platform file", at: [["services", "*", "environment"]] },
  {
    // Kubernetes: containers of pods, and names of ConfigMaps and Secrets.
    file: /(?<=^|\/)(?:k8s|kubernetes|manifests)\/[^\n]{1,500}(?<=\.ya?ml)$/,
    in: "platform file",
    at: [
      ["spec", "template", "spec", "containers", "*", "env"],
      ["spec", "containers", "*", "env"],
      ["data"],
      ["stringData"]
    ]
  },
  {
    file: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    in: "workflow",
    at: [["env"], ["jobs", "*", "env"], ["jobs", "*", "steps", "*", "env"]]
  }
];
var isPlatformFile = (path) => PLATFORMS.some(({ file }) => file.test(path));
function declaredInPlatform(text, file) {
  const platform = PLATFORMS.find((each) => each.file.test(file));
  const data = parsedAll(text, file);
  if (platform === void 0 || data === void 0) return { reason: "it cannot be read" };
  const found = platform.at.flatMap((path) => data.flatMap((each) => groupsAt(each, path))).flatMap(entriesOf);
  return {
    declared: found.map(([name, value]) => ({
      name,
      file,
      line: lineOf(text, name),
      in: platform.in,
      value: typeof value === "string" || typeof value === "number" ? shapeOf(name, String(value)) : "none"
    }))
  };
}
function groupsAt(data, [first, ...rest]) {
  if (first === void 0) return [data];
  if (typeof data !== "object" || data === null) return [];
  const next = first === "*" ? Object.values(data) : [data[first]];
  return next.flatMap((each) => groupsAt(each, rest));
}
var NAME2 = /^[A-Za-z_]\w*$/;
function entriesOf(group) {
  if (typeof group !== "object" || group === null) return [];
  if (!Array.isArray(group)) return Object.entries(group).filter(([name]) => NAME2.test(name));
  return group.flatMap((each) => {
    if (typeof each === "string") {
      const [name2 = "", ...value2] = each.split("=");
      return NAME2.test(name2) ? [[name2, value2.length > 0 ? value2.join("=") : void 0]] : [];
    }
    const { name, key = name, value } = each ?? {};
    return typeof key === "string" && NAME2.test(key) ? [[key, value]] : [];
  });
}
function lineOf(text, name) {
  const found = new RegExp(`(^|[\\s"'-])${name}\\b`, "m").exec(text);
  return found === null ? 1 : lineAt(text, found.index + (found[1] ?? "").length);
}

// src/surveys/environment/survey.ts
async function surveyVariables({ names, within }, of, signal) {
  const tree = treeOf(of);
  const { root } = tree;
  const answer = {
    kind: "answer",
    uses: [],
    declared: [],
    formats: [],
    images: [],
    unread: [],
    files: 0,
    environmentFiles: 0
  };
  const scripts = { direct: [], others: [] };
  const files = await listFiles(of, signal);
  const listed = /* @__PURE__ */ new Set([...files, ...names]);
  const turn = turns(signal);
  for (const file of listed) {
    if (await turn()) return failure("deadline", "the run’s time limit was reached");
    if (!isWanted(file) && !names.includes(file)) continue;
    if (lookAt(file, tree, names, answer, scripts)) tally(file, within, answer);
  }
  answer.unread.push(...otherLanguages(within ?? files));
  await surveyScripts(scripts, root, answer, turn);
  if (signal.aborted) return failure("deadline", "the run’s time limit was reached");
  const ignoresIn = (folder) => keepsOut(textOf(root, posix.join(folder, ".dockerignore")));
  answer.images = answer.images.map((image2) => {
    const isKeptOut = ignoresIn(posix.dirname(image2.file)) || ignoresIn(".");
    return { ...image2, isKeptOut };
  });
  return answer;
}
var isEnvFile = (file) => /(^|\/)\.env(?:\.[\w.-]+)?$|(^|\/)env\.example$/.test(file);
var isExample = (file) => /example|sample|template|default|dist$/i.test(file.slice(file.lastIndexOf("/") + 1));
var isImage = (file) => /(^|\/)(?:Dockerfile(?:\.(?!dockerignore)[\w-]+)?|[\w-]+\.Dockerfile)$/.test(file) && isProduct(file);
var isDockerfile = (file) => /^(?:Dockerfile(?:\.(?!dockerignore)[\w-]+)?|[\w-]+\.Dockerfile)$/.test(file);
var isWanted = (file) => isEnvFile(file) || isPlatformFile(file) || isImage(file) || isProduct(file) && (SCRIPT.test(file) || MARKUP.test(file) || isOtherCode(file));
function tally(file, within, answer) {
  if (within !== void 0 && !within.includes(file)) return;
  answer.files += 1;
  if (isEnvFile(file)) answer.environmentFiles += 1;
}
function lookAt(file, tree, names, answer, scripts) {
  const { root } = tree;
  const text = textOf(root, file);
  if (text === void 0) {
    const lost = names.includes(file) ? "the file does not exist or is too large" : void 0;
    const reason = lost ?? unreadBecause(root, file);
    if (reason !== void 0) answer.unread.push({ file, reason });
    return false;
  }
  if (names.includes(file)) answer.declared.push(...namesIn(text, file));
  else if (isEnvFile(file)) envFile(text, file, answer);
  else if (isImage(file)) image(text, file, tree, answer);
  else if (isPlatformFile(file)) {
    const found = declaredInPlatform(text, file);
    if ("reason" in found) answer.unread.push({ file, ...found });
    else answer.declared.push(...found.declared);
  } else if (isOtherCode(file)) answer.uses.push(...surveyText(text, file));
  else if (SCRIPT_WORDS.some((word) => text.includes(word))) scripts.direct.push({ file, text: codeOf(text, file) });
  else scripts.others.push(file);
  return true;
}
function image(text, file, tree, answer) {
  if (isDockerfile(fromProduct(tree, file))) answer.images.push(...imageOf(text, file));
  answer.declared.push(...declaredInImage(text, file));
}
function envFile(text, file, answer) {
  const { lines, faults } = readEnvFile(text, file);
  answer.formats.push(...faults);
  const place = isExample(file) ? "example" : "environment file";
  answer.declared.push(...lines.map(({ name, line, value }) => ({ name, file, line, in: place, value })));
}
function namesIn(text, file) {
  return text.split("\n").flatMap((row, i) => {
    const name = /^[\s│║|{["-]*(?:name"?\s*:\s*"?)?([A-Z][A-Z0-9_]{1,})(?=[\s│║|",=]|$)/.exec(row)?.[1];
    return name === void 0 ? [] : [{ name, file, line: i + 1, in: "names", value: "none" }];
  });
}
async function surveyScripts({ direct, others }, root, answer, turn) {
  const wrappers = /* @__PURE__ */ new Map();
  for (const { file, text } of direct) {
    if (await turn()) return;
    const survey = await surveyScript(text, file);
    if ("reason" in survey) answer.unread.push({ file, ...survey });
    else {
      answer.uses.push(...survey.uses);
      for (const wrapper of survey.wrappers) wrappers.set(wrapper, file);
    }
  }
  if (wrappers.size === 0) return;
  const all = [...direct, ...others.map((file) => ({ file, text: void 0 }))];
  for (const { file, text = codeOf(textOf(root, file) ?? "", file) } of all) {
    if (await turn()) return;
    const known = [...wrappers].flatMap(([name, home]) => calls(text, name, home === file) ? [name] : []);
    if (known.length > 0) await addCalls(text, file, known, answer);
  }
}
function calls(text, name, isHome) {
  const bare = name.replaceAll("$", "\\$");
  if (!text.includes(name) || !new RegExp(`\\b${bare}\\s*\\(\\s*["'\`][A-Z]`).test(text)) return false;
  return isHome || new RegExp(
    `\\bimport\\b[^;'"]{0,2000}\\b${bare}\\b|\\b${bare}\\b[^;=]{0,500}=\\s*(?:await\\s+import|require)\\(`
  ).test(text);
}
async function addCalls(text, file, known, answer) {
  const survey = await surveyScript(text, file, known);
  if (!("uses" in survey)) return;
  const isNew = (use) => !answer.uses.some((each) => each.file === file && each.line === use.line && each.name === use.name);
  answer.uses.push(...survey.uses.filter(isNew));
}
export {
  surveyVariables
};
