import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  ConfigError,
  readYaml
} from "./config-yaml.js";
import {
  checks,
  configSchema
} from "./checks-migrations-rules-history.js";
import {
  require_dist
} from "./lib-yaml.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/config/load.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var import_yaml = __toESM(require_dist(), 1);
var MOST_PROBLEMS = 20;
var NEAR = 3;
function parseConfig(text, file) {
  const { document, value, at } = readYaml(text, file);
  const result = configSchema.safeParse(value ?? {}, { reportInput: true });
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => explain(issue)).slice(0, MOST_PROBLEMS).map(({ path, problem, isKey }) => `${at(offsetOf(document.contents, path, isKey))}: ${problem}`);
    throw new ConfigError(problems.join("\n"));
  }
  const config = result.data;
  for (const [index, { rule }] of config.accept.entries()) {
    const known = ruleIds();
    if (known.includes(rule)) continue;
    throw new ConfigError(
      `${at(offsetOf(document.contents, ["accept", index, "rule"], false))}: there is no rule ${quoted(rule)}${nearest(rule, known)}`
    );
  }
  return config;
}
function ruleIds() {
  return checks.flatMap(({ name, rules }) => Object.keys(rules).map((rule) => `${name}/${rule}`));
}
function nearest(word, known) {
  const [best] = [...known].sort((a, b) => (0, import_fastest_levenshtein.distance)(word, a) - (0, import_fastest_levenshtein.distance)(word, b));
  return best !== void 0 && (0, import_fastest_levenshtein.distance)(word, best) <= NEAR ? `; did you mean ${quoted(best)}?` : ".";
}
function explain(issue, above = []) {
  const path = [...above, ...issue.path.map((part) => typeof part === "number" ? part : String(part))];
  const key = path.length === 0 ? "the file" : quoted(path.join("."));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((unknown) => ({
      path: [...path, unknown],
      problem: `unknown key ${quoted(unknown)}${nearest(unknown, keysAt(path))}`,
      isKey: true
    }));
  }
  if (issue.code === "invalid_union") {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => explain(inner, path)));
    const meant = branches.find((problems) => problems.some((problem) => problem.path.length > path.length));
    if (meant) return meant;
  }
  return [{ path, problem: `${key} ${wordsOf(issue)}`, isKey: false }];
}
function wordsOf(issue) {
  if (issue.code === "invalid_type" && issue.input === void 0) return "is missing.";
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}.`;
  if (issue.code === "invalid_value")
    return `must be one of ${issue.values.map((value) => quoted(String(value))).join(", ")}.`;
  if (issue.code === "custom") return `${issue.message}.`;
  if (issue.code === "invalid_format")
    return `is not ${issue.format === "date" ? "a date such as 2026-12-31" : `a valid ${issue.format}`}.`;
  return `is not valid: ${firstLine(issue.message)}.`;
}
var article = (type) => ({ array: "a list", object: "a group of keys", record: "a group of keys", string: "text" })[type] ?? `a ${type}`;
function keysAt(path) {
  let here = configSchema;
  for (const part of path) here = step(here, part);
  const found = unwrap(here);
  const shapes = [found, ...(found?.options ?? []).map(unwrap)];
  return shapes.flatMap((each) => Object.keys(each?.shape ?? {}));
}
function step(schema, part) {
  const inner = unwrap(schema);
  if (inner.options) return inner.options.map((option) => step(option, part)).find((found) => found !== void 0);
  return typeof part === "number" ? inner.element : inner.shape?.[part] ?? inner.valueType;
}
function unwrap(schema) {
  let inner = schema;
  for (let next = inner?.def?.innerType ?? inner?.def?.in; next; next = inner?.def?.innerType ?? inner?.def?.in) {
    inner = next;
  }
  return inner;
}
function offsetOf(contents, path, isKey) {
  let node = contents;
  let offset = (0, import_yaml.isNode)(node) ? node.range?.[0] ?? 0 : 0;
  for (const [depth, part] of path.entries()) {
    const pair = (0, import_yaml.isMap)(node) ? node.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === String(part)) : void 0;
    const wanted = isKey && depth === path.length - 1 ? pair?.key : pair?.value ?? itemAt(node, part);
    if (!(0, import_yaml.isNode)(wanted)) return offset;
    node = wanted;
    offset = wanted.range?.[0] ?? offset;
  }
  return offset;
}
function itemAt(node, part) {
  return typeof part === "number" && (0, import_yaml.isNode)(node) && "items" in node ? node.items[part] : void 0;
}
var quoted = (text) => JSON.stringify(text);
var firstLine = (text) => text.split("\n")[0]?.replace(/\.$/, "") ?? "";

export {
  parseConfig,
  ruleIds,
  nearest
};
