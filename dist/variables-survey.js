import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_dist
} from "./lib-yaml.js";
import {
  listFiles
} from "./world-files.js";
import "./world-git.js";
import "./world-error-code.js";
import {
  failure
} from "./world-world.js";
import {
  __toESM
} from "./runtime.js";

// src/variables/survey.ts
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// src/variables/dockerfile.ts
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

// src/variables/env-file.ts
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

// src/variables/javascript.ts
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
  const { parse: parse2 } = await import("./lib-babel-parser.js");
  let unparsed = { line: 1, reason: "it cannot be read as JavaScript or TypeScript" };
  for (const plugins of dialectsOf(file)) {
    try {
      const tree = parse2(text, { sourceType: "unambiguous", errorRecovery: true, plugins: [...plugins, "decorators"] });
      return surveyTree(tree.program, text, file, new Set(known));
    } catch (error) {
      unparsed = { ...unparsed, line: error.loc?.line ?? 1 };
    }
  }
  return unparsed;
}
function dialectsOf(file) {
  if (/\.[cm]?ts$/.test(file)) return [["typescript"]];
  if (/\.tsx$/.test(file)) return [["typescript", "jsx"]];
  return /\.(?:vue|svelte|astro)$/.test(file) ? [["typescript"], ["jsx"]] : [["jsx"], ["jsx", "flow"]];
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
var isMember = (node) => node.type === "MemberExpression" || node.type === "OptionalMemberExpression";
function isEnvironment(node) {
  if (!node || !isMember(node) || nameOf(node["property"]) !== "env") return false;
  const object = node["object"];
  if (object.type === "MetaProperty") return true;
  const name = nameOf(object) ?? nameOf(object["property"]);
  return ["process", "Bun"].includes(name ?? "");
}
var nameOf = (node) => node?.type === "Identifier" ? node["name"] : node?.type === "StringLiteral" ? node["value"] : void 0;
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
var SKIPPED = /* @__PURE__ */ new Set([
  "loc",
  "start",
  "end",
  "leadingComments",
  "trailingComments",
  "innerComments",
  "extra",
  "errors"
]);
var DEEPEST = 600;
function walk(node, above, visit) {
  visit(node, above);
  if (above.length > DEEPEST) return;
  above.push(node);
  for (const [key, value] of Object.entries(node)) {
    if (SKIPPED.has(key) || typeof value !== "object" || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === "string") walk(child, above, visit);
  }
  above.pop();
}

// src/variables/other-languages.ts
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
    files: /\.prisma$/,
    required: [/^(?!\s*shadowDatabaseUrl)[^\n]*\benv\(\s*"([A-Z][A-Z0-9_]*)"\s*\)/gm],
    optional: []
  }
];
var MOST_USES = 1e3;
var isOtherCode = (file) => FORMS.some(({ files }) => files.test(file));
function surveyText(text, file) {
  const form = FORMS.find(({ files }) => files.test(file));
  if (form === void 0) return [];
  const found = (patterns, isRequired2) => patterns.flatMap(
    (pattern) => [...text.matchAll(pattern)].flatMap(
      ({ 1: name = "", index }) => isComment(text, index) ? [] : [{ name, file, line: lineAt(text, index), isRequired: isRequired2 }]
    )
  );
  const uses = [...found(form.required, true), ...found(form.optional, false)].slice(0, MOST_USES);
  return uses.sort((a, b) => a.line - b.line || (a.name < b.name ? -1 : 1));
}
function isComment(text, index) {
  const begin = text.lastIndexOf("\n", index - 1) + 1;
  return /^\s*(?:#|\/\/|\*|--)/.test(text.slice(begin, index + 1));
}
function lineAt(text, index) {
  let line = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < index; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}

// node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
var HAS_WELLFORMED = !!"".isWellFormed;

// node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

// src/variables/platforms.ts
var import_yaml = __toESM(require_dist(), 1);
var PLATFORMS = [
  { file: /(^|\/)vercel\.json$/, in: "platform file", at: [["env"], ["build", "env"]] },
  {
    file: /(^|\/)netlify\.toml$/,
    in: "platform file",
    at: [
      ["build", "environment"],
      ["context", "*", "environment"]
    ]
  },
  { file: /(^|\/)fly\.toml$/, in: "platform file", at: [["env"]] },
  { file: /(^|\/)wrangler\.(?:toml|jsonc?)$/, in: "platform file", at: [["vars"], ["env", "*", "vars"]] },
  {
    file: /(^|\/)render\.ya?ml$/,
    in: "platform file",
    at: [
      ["services", "*", "envVars"],
      ["envVarGroups", "*", "envVars"]
    ]
  },
  { file: /(^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, in: "platform file", at: [["services", "*", "environment"]] },
  { file: /(^|\/)app\.json$/, in: "platform file", at: [["env"]] },
  {
    file: /(^|\/)serverless\.ya?ml$/,
    in: "platform file",
    at: [
      ["provider", "environment"],
      ["functions", "*", "environment"]
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
  const data = parsed(text, file);
  if (platform === void 0 || data === void 0) return { reason: "it cannot be read" };
  const found = platform.at.flatMap((path) => groupsAt(data, path)).flatMap(entriesOf);
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
function parsed(text, file) {
  try {
    if (file.endsWith(".toml")) return parse(text);
    const document = (0, import_yaml.parseDocument)(/\.jsonc?$/.test(file) ? withoutComments(text) : text, { logLevel: "silent" });
    return document.errors.length > 0 ? void 0 : document.toJS();
  } catch {
    return void 0;
  }
}
var withoutComments = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g, (_, string) => string ?? "");
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
      const [name = "", ...value2] = each.split("=");
      return NAME2.test(name) ? [[name, value2.length > 0 ? value2.join("=") : void 0]] : [];
    }
    const { key, value } = each ?? {};
    return typeof key === "string" && NAME2.test(key) ? [[key, value]] : [];
  });
}
function lineOf(text, name) {
  const found = new RegExp(`(^|[\\s"'-])${name}\\b`, "m").exec(text);
  return found === null ? 1 : lineAt(text, found.index + (found[1] ?? "").length);
}

// src/variables/survey.ts
var MOST_BYTES = 1024 * 1024;
var SCRIPT = /\.[cm]?[jt]sx?$/;
var MARKUP = /\.(?:vue|svelte|astro)$/;
var NO_PRODUCT = /(^|\/)(?:node_modules|\.yarn|scripts|generated|__generated__|dist|build|out|vendor|\.next|coverage|tests?|__tests__|spec|e2e|cypress|playwright|examples?|fixtures|docs?|stories)\/|\.(?:test|spec|stories|d|min)\.[cm]?[jt]sx?$|(^|\/)(?:(?:drizzle|playwright|cypress|vitest|jest|eslint|prettier|tailwind|postcss|commitlint|knip)\.config\.[cm]?[jt]s|\.pnp\.[\w.]+)$/;
var TURN_MS = 12;
async function surveyVariables({ names }, root, signal) {
  const answer = {
    kind: "answer",
    uses: [],
    declared: [],
    formats: [],
    images: [],
    unread: [],
    files: 0
  };
  const scripts = { direct: [], others: [] };
  const files = await listFiles(root, signal);
  const listed = /* @__PURE__ */ new Set([...files, ...names]);
  let begun = performance.now();
  const turn = async () => {
    if (performance.now() - begun > TURN_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      begun = performance.now();
    }
    return signal.aborted;
  };
  for (const file of listed) {
    if (await turn()) return failure("deadline", "the run’s time was over");
    if (isWanted(file) || names.includes(file)) lookAt(file, root, names, answer, scripts);
  }
  await surveyScripts(scripts, root, answer, turn);
  if (signal.aborted) return failure("deadline", "the run’s time was over");
  const ignored = textOf(root, ".dockerignore");
  answer.images = answer.images.map((image) => ({ ...image, isKeptOut: keepsOut(ignored) }));
  return answer;
}
var isEnvFile = (file) => /(^|\/)\.env(?:\.[\w.-]+)?$|(^|\/)env\.example$/.test(file);
var isExample = (file) => /example|sample|template|default|dist$/i.test(file.slice(file.lastIndexOf("/") + 1));
var isDockerfile = (file) => /^(?:Dockerfile(?:\.(?!dockerignore)[\w-]+)?|[\w-]+\.Dockerfile)$/.test(file);
var isWanted = (file) => isEnvFile(file) || isPlatformFile(file) || isDockerfile(file) || !NO_PRODUCT.test(file) && (SCRIPT.test(file) || MARKUP.test(file) || isOtherCode(file));
function textOf(root, file) {
  try {
    const path = join(root, file);
    return statSync(path).size <= MOST_BYTES ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}
function lookAt(file, root, names, answer, scripts) {
  const text = textOf(root, file);
  if (text === void 0) {
    if (names.includes(file)) answer.unread.push({ file, reason: "there is no such file, or it is too large" });
    return;
  }
  answer.files += 1;
  if (names.includes(file)) answer.declared.push(...namesIn(text, file));
  else if (isEnvFile(file)) envFile(text, file, answer);
  else if (isDockerfile(file)) answer.images.push(...imageOf(text, file));
  else if (isPlatformFile(file)) {
    const found = declaredInPlatform(text, file);
    if ("reason" in found) answer.unread.push({ file, ...found });
    else answer.declared.push(...found.declared);
  } else if (isOtherCode(file)) answer.uses.push(...surveyText(text, file));
  else if (SCRIPT_WORDS.some((word) => text.includes(word))) scripts.direct.push({ file, text: codeOf(text, file) });
  else scripts.others.push(file);
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
function scriptOf(text) {
  const kept = [];
  let isInside = /^---\s*$/.test(text.split("\n", 1)[0] ?? "");
  for (const [i, row] of text.split("\n").entries()) {
    const isFence = /^---\s*$/.test(row);
    const opens = /<script\b[^>]*>\s*$/.test(row);
    if (isFence && i > 0) isInside = false;
    if (/<\/script>/.test(row)) isInside = false;
    kept.push(isInside && !isFence ? row : "");
    if (opens) isInside = true;
  }
  return kept.join("\n");
}
var codeOf = (text, file) => MARKUP.test(file) ? scriptOf(text) : text;
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
