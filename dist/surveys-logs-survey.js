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
  linesIn
} from "./lib-lines.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import {
  isProduct
} from "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/logs/names.ts
var KINDS = [
  [/(?:passwords?|passwd|pwd|passphrase)$/, "password"],
  [/^(?:card_?number|credit_?card(?:_?number)?|cvv|cvc|ssn|social_?security_?number)$/, "payment"],
  [/(?:^|_)(?:secret|secret_?key|client_?secret|api_?key|private_?key|credentials?)$/, "token"],
  [
    /^(?:access|refresh|id|auth|bearer|session|reset|jwt|api|csrf|verification|magic|invite|device|push|service)_?token$/,
    "token"
  ],
  [/^(?:authorization|auth_?header|jwt|cookie|set_?cookie)$/, "token"]
];
var MOST_NAME = 80;
var ABOUT = /^(?:is|has|no|max|min|total|num|count|forgot|forgotten|show|hide|needs|on|set|use|update|change|invalid|wrong|require|requires|required|allow|allows|enforce|missing|incorrect|weak|bad|valid|should|can|with|without|reset)_/;
var LABELS = /^t$|(?:errors?|labels?|strings|codes|messages|i18n|translations|placeholders|schema|rules|touched|dirty|types|hints|styles|classes|routes|paths|fields|validation|strength|features|attempts|icons|urls|links|account)$/i;
function ofName(name, owner) {
  if (name.length > MOST_NAME || LABELS.test(owner ?? "")) return void 0;
  if (name === name.toUpperCase()) return void 0;
  const lower = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  if (ABOUT.test(lower) && !/^reset_(?:password_)?token$/.test(lower)) return void 0;
  const kind = KINDS.find(([form]) => form.test(lower))?.[1];
  if (kind !== void 0) return kind;
  if (lower === "token" && /^(?:user|req|query|params|session|body|data|auth|account|member|credentials)$/i.test(owner ?? ""))
    return "token";
  return lower === "session" && /^(?:req|request|ctx)$/.test(owner ?? "") ? "session" : void 0;
}
var lineOf = (node) => node.loc?.start.line ?? 1;

// src/surveys/logs/calls.ts
var METHODS = /^(?:log|info|warn|error|debug|trace|fatal|verbose|silly|notice|dir|write)$/;
var SINKS = /^(?:console|log|logger|winston|pino|logging)$|logger$/i;
var CALL = /\b(?:console|winston|pino|logging|\w*log(?:ger)?)\??\.(?:log|info|warn|error|debug|trace|fatal|verbose|silly|notice|dir|write)\s*\(/gi;
var WORDS = /\b(?:(?:raw)?(?:body|headers)|(?:signed)?cookies?|env|session|jwt)\b|passw|passp|pwd|secret|token|api_?key|authori[sz]ation|card|cvv|cvc|ssn|private_?key|credential/i;
var HEADER = /\b(?:get|header)\(\s*["'](?:authorization|cookie|x-api-key)/i;
var TEXTS = /(?<=(?:^|[(,:+[{=?])\s{0,200})(?:'[^'\n]*'|"[^"\n]*")(?=\s{0,200}(?:$|[),:+\]};?]))/g;
var SETUPS = /\b(?:pino|pinoHttp|createLogger|fastify|Fastify|LoggerModule)\s*[(.]/;
var CALL_CHARS = 600;
async function loggingOf(text, file) {
  if (!mayMatter(text)) return { calls: [], loggers: [] };
  const parsed = await parseScript(text, file);
  if ("reason" in parsed) return parsed;
  const found = { calls: [], loggers: [] };
  walk(parsed.tree, [], (node, above) => {
    if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression") return;
    const sink = sinkOf(node["callee"]);
    if (sink !== void 0) found.calls.push(...spilled(node, file, sink));
    const logger = loggerOf(node, above, text, file);
    if (logger !== void 0) found.loggers.push(logger);
  });
  return found;
}
function mayMatter(text) {
  if (SETUPS.test(text)) return true;
  for (const call of text.matchAll(CALL)) {
    const end = call.index + call[0].length;
    const given = text.slice(end, end + CALL_CHARS);
    if (HEADER.test(given) || WORDS.test(given.replace(TEXTS, ""))) return true;
  }
  return false;
}
function sinkOf(callee) {
  if (!isMember(callee)) return void 0;
  const method = nameOf(callee["property"]) ?? "";
  const object = callee["object"];
  const name = nameOf(object) ?? (isMember(object) ? nameOf(object["property"]) : void 0) ?? "";
  return METHODS.test(method) && SINKS.test(name) ? `${name}.${method}` : void 0;
}
function spilled(call, file, sink) {
  const found = [];
  const add = (what, node) => {
    const line = node.loc?.start.line ?? 1;
    if (!found.some((each) => each.what === what && each.line === line)) found.push({ file, line, what, sink });
  };
  for (const argument of call["arguments"]) look(argument, add);
  return found;
}
function look(node, add) {
  const what = readsHeader(node) ? "token" : NAMED.has(node.type) ? whatIs(node) : void 0;
  if (what !== void 0) add(what, node);
  for (const each of handedOn(node)) if (each) look(each, add);
}
var NAMED = /* @__PURE__ */ new Set(["Identifier", "MemberExpression", "OptionalMemberExpression"]);
var PARTS = {
  TemplateLiteral: ["expressions"],
  ObjectExpression: ["properties"],
  ObjectProperty: ["value"],
  ArrayExpression: ["elements"],
  ConditionalExpression: ["consequent", "alternate"],
  LogicalExpression: ["left", "right"],
  SpreadElement: ["argument"],
  AwaitExpression: ["argument"],
  TSAsExpression: ["expression"],
  TSNonNullExpression: ["expression"],
  TSSatisfiesExpression: ["expression"],
  ParenthesizedExpression: ["expression"]
};
function handedOn(node) {
  if (node.type === "BinaryExpression")
    return node["operator"] === "+" ? [node["left"], node["right"]] : [];
  if (node.type === "CallExpression" || node.type === "OptionalCallExpression") return throughCall(node);
  return (PARTS[node.type] ?? []).flatMap((key) => node[key]);
}
function throughCall(node) {
  const callee = node["callee"];
  const name = (isMember(callee) ? nameOf(callee["property"]) : nameOf(callee)) ?? "";
  if (!/^(?:stringify|inspect|format|toString|trim|concat|join|fromEntries|assign|entries)$/.test(name)) return [];
  const isOwn = isMember(callee) && !/^(?:JSON|util|Object)$/.test(nameOf(callee["object"]) ?? "");
  return [...node["arguments"], ...isOwn ? [callee["object"]] : []];
}
function readsHeader(node) {
  const callee = node["callee"];
  if (node.type !== "CallExpression" || callee === void 0 || !isMember(callee)) return false;
  const [first] = node["arguments"];
  return /^(?:get|header)$/.test(nameOf(callee["property"]) ?? "") && /^(?:authorization|cookie|x-api-key)$/i.test(String(first?.["value"] ?? ""));
}
var REQUESTS = /^(?:req|request|ctx|context|event|c)$/;
var WHOLE = /^(?:body|headers|rawHeaders|cookies|signedCookies|rawBody)$/;
function whatIs(node) {
  if (!isMember(node)) return ofName(nameOf(node) ?? "", void 0);
  const object = node["object"];
  const name = nameOf(node["property"]) ?? "";
  const owner = nameOf(object) ?? (isMember(object) ? nameOf(object["property"]) : void 0) ?? "";
  const isAnswer = name === "body" && /^(?:ctx|context|c)$/.test(owner);
  if (WHOLE.test(name) && REQUESTS.test(owner) && !isAnswer) return "request";
  if (name === "env" && (owner === "process" || object.type === "MetaProperty")) return "environment";
  if (owner === "env") return ofVariable(name);
  if (owner === "headers" && /^(?:authorization|cookie|set-cookie|x-api-key)$/i.test(name)) return "token";
  return ofName(name, owner);
}
function ofVariable(name) {
  if (/PUBLIC|PUBLISHABLE|ANON/.test(name)) return void 0;
  if (/(?:^|_)(?:SECRET(?:_KEY)?|PASSWORD|API_?KEY|PRIVATE_KEY|DATABASE_URL|SERVICE_ROLE(?:_KEY)?)$/.test(name))
    return "environment";
  return /(?:^|_)TOKEN$/.test(name) ? "token" : void 0;
}
var LIBRARIES = [
  [/^pino$/, "pino", /\bredact\b/],
  [/^(?:pinoHttp|LoggerModule\.forRoot(?:Async)?)$/, "pino-http", /\bredact\b|\bserializers\b/],
  [/^(?:winston\.)?createLogger$/, "winston", /redact|mask|sanitiz|scrub|censor|filter/i],
  [/^[fF]astify$/, "Fastify", /\bredact\b|\bserializers\b/]
];
function loggerOf(node, above, text, file) {
  const callee = node["callee"];
  const object = isMember(callee) ? nameOf(callee["object"]) : void 0;
  const name = object === void 0 ? nameOf(callee) ?? "" : `${object}.${nameOf(callee["property"]) ?? ""}`;
  const entry = LIBRARIES.find(([form]) => form.test(name));
  if (entry === void 0) return void 0;
  const [, library, masked] = entry;
  const { start, end } = node;
  const own = text.slice(start, end);
  if (library === "Fastify" && !/\blogger\s*:\s*(?:true|\{)/.test(own)) return void 0;
  if (library === "winston" && !/winston/.test(text)) return void 0;
  const isWhole = node["arguments"].some((each) => each.type === "Identifier");
  const masks = masked.test(isWhole || above.length === 0 ? text : own) || library === "winston" && masked.test(text);
  return { library, file, line: lineOf(node), masks };
}

// src/surveys/logs/other-calls.ts
var FORMS = [
  {
    files: /\.py$/,
    sink: /\b((?:logging|logger|log|LOGGER|_logger|current_app\.logger|app\.logger)\.(?:debug|info|warning|warn|error|exception|critical|log)|print)\(/g,
    spills: [
      [/\brequest\.(?:POST|data|body|form|json|headers|META|COOKIES|cookies)\b(?!\s*[.[]|\.get)/, "request"],
      [/\bos\.environ\b(?!\s*[.[])/, "environment"]
    ]
  },
  {
    files: /\.(?:rb|rake)$/,
    sink: /\b((?:Rails\.)?logger\.(?:debug|info|warn|error|fatal)|puts|pp)\b[ (]/g,
    spills: [
      [/(?<![\w.:@"'])(?:params|request\.(?:headers|env|body|raw_post)|cookies)\b(?!\s*[[.]|\[)/, "request"],
      [/\bENV\b(?!\s*[[.])/, "environment"]
    ]
  },
  {
    files: /\.php$/,
    sink: /\b(Log::(?:debug|info|notice|warning|error|critical)|logger\(\)->\w+|error_log|var_dump|dd|dump)\(/g,
    spills: [
      [
        /\$request->(?:all|input|headers)(?:\(\)|->all\(\)|\b(?!\s*[(-]))|\$_(?:POST|REQUEST|COOKIE)\b(?!\s*\[)/,
        "request"
      ],
      [/\$_(?:ENV|SERVER)\b(?!\s*\[)/, "environment"]
    ]
  },
  {
    files: /\.go$/,
    sink: /\b((?:log|slog|logger|logrus|zap)\.(?:Print|Println|Printf|Info|Infof|Debug|Debugf|Warn|Warnf|Error|Errorf|Infow|Fatal|Fatalf)|fmt\.Print(?:ln|f)?)\(/g,
    spills: [
      [/\br(?:eq|equest)?\.(?:Header|Form|PostForm)\b(?!\s*[.[])/, "request"],
      [/\bos\.Environ\(\)/, "environment"]
    ]
  }
];
var isOtherLogging = (file) => FORMS.some(({ files }) => files.test(file));
function otherLogCalls(text, file) {
  const form = FORMS.find(({ files }) => files.test(file));
  if (form === void 0) return [];
  const lineAt = linesIn(text);
  return [...text.matchAll(form.sink)].flatMap((match) => {
    const start = text.lastIndexOf("\n", match.index) + 1;
    const end = text.indexOf("\n", match.index);
    if (/^\s*(?:#|\/\/|\*)/.test(text.slice(start, match.index))) return [];
    const begin = match.index + match[0].length;
    const rest = text.slice(begin, end === -1 ? void 0 : Math.min(end, begin + MOST_CALL));
    const given = code(match[0].endsWith("(") ? toClosing(rest) : rest.split(/ (?:if|unless|#)\b| # /, 1)[0] ?? "");
    const spills = form.spills.flatMap(([words, what]) => words.test(given) ? [what] : []);
    const line = lineAt(match.index);
    return [.../* @__PURE__ */ new Set([...spills, ...named(given)])].map((what) => ({ file, line, what, sink: match[1] ?? "" }));
  });
}
var MOST_CALL = 2e3;
function toClosing(rest) {
  let depth = 0;
  let quote = "";
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest[at];
    if (quote !== "") {
      if (char === "\\") at += 1;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (char === "(") depth += 1;
    else if (char === ")" && depth-- === 0) return rest.slice(0, at);
  }
  return rest;
}
function named(given) {
  const told = given.replace(/\b(?:mask|redact|hash|filter|sanitize|scrub|len|bool|bcrypt)\w*\([^()]*\)/gi, "");
  return [
    ...told.matchAll(/(?<![:\w])\$?([A-Za-z_]\w{0,80})((?:(?:\.|->|&\.|::)\w{1,80})*)(?!\w|\s*(?:\(|[!=]=|=~))/g)
  ].flatMap(([, first = "", rest = ""]) => {
    const parts = [first, ...rest.match(/\w+/g) ?? []];
    const what = ofName(parts.at(-1) ?? "", parts.at(-2));
    return what === void 0 || what === "session" ? [] : [what];
  });
}
function code(line) {
  return line.replace(
    /\bf(["'])((?:(?!\1).)*)\1/g,
    (_, __, inside) => [...inside.matchAll(/\{([^{}]*)\}/g)].map(([, each = ""]) => ` ${each.replace(/[:!][\s\S]*/, "")} `).join(",")
  ).replace(
    /\\[\s\S]|"((?:[^"\\]|\\[\s\S])*)"/g,
    (whole, inside) => inside === void 0 ? whole : codeInside(inside)
  ).replace(/\\[\s\S]|'(?:[^'\\]|\\[\s\S])*'/g, (whole) => whole.startsWith("\\") ? whole : "''");
}
var codeInside = (text) => [...text.matchAll(/#\{([^{}]*)\}|\{(\$[^{}]*)\}/g)].map(([, ruby, php]) => ` ${ruby ?? php ?? ""} `).join(",");

// src/surveys/logs/survey.ts
var MOST_CALLS = 200;
async function surveyLogging({ within }, of, signal) {
  const tree = treeOf(of);
  const { root } = tree;
  const answer = { kind: "answer", calls: [], loggers: [], files: 0, unread: [] };
  const turn = turns(signal);
  const files = await listFiles(of, signal);
  const own = within === void 0 ? files : files.filter((file) => within.includes(file));
  let isFiltered = false;
  for (const file of own) {
    if (await turn()) return failure("deadline", "the run’s time limit was reached");
    const isScript = SCRIPT.test(file) || MARKUP.test(file);
    if (!isProduct(file) || !(isScript || isOtherLogging(file))) continue;
    const text = textOf(root, file);
    if (text === void 0) {
      const reason = unreadBecause(root, file);
      if (reason !== void 0) answer.unread.push({ file, reason });
      continue;
    }
    answer.files += 1;
    if (/\bfilter_parameters\b/.test(text)) isFiltered = true;
    const found = isScript ? await loggingOf(codeOf(text, file), file) : { calls: otherLogCalls(text, file), loggers: [] };
    if ("reason" in found) answer.unread.push({ file, ...found });
    else {
      answer.calls.push(...found.calls.slice(0, MOST_CALLS));
      answer.loggers.push(...found.loggers);
    }
  }
  answer.unread.push(...otherLanguages(own));
  const rails = own.find((file) => fromProduct(tree, file) === "config/application.rb");
  if (rails !== void 0) answer.loggers.push({ library: "Rails", file: rails, line: 1, masks: isFiltered });
  return answer;
}
export {
  surveyLogging
};
