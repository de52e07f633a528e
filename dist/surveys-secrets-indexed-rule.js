import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isRandom,
  isStandIn,
  ownText
} from "./catalog-key-kinds-infrastructure.js";
import {
  escapeRegExp
} from "./lib-globs.js";

// src/surveys/secrets/bytes.ts
function setOf(chars) {
  let set = sets.get(chars);
  if (set) return set;
  set = new Uint8Array(256);
  const pattern = new RegExp(`[${chars}]`);
  for (let byte = 0; byte < 128; byte += 1) if (pattern.test(String.fromCharCode(byte))) set[byte] = 1;
  sets.set(chars, set);
  return set;
}
var sets = /* @__PURE__ */ new Map();
var FARTHEST = 320;
var anything = () => true;
function follows({ chars, min }) {
  const set = setOf(chars);
  return (bytes, _, end, length) => end + min <= length && runLength(bytes, end, end + min, set) === min;
}
function runLength(bytes, from, to, set) {
  let i = from;
  while (i < to && set[bytes[i]] === 1) i += 1;
  return i - from;
}
function followsText(text) {
  const isThere = textAt(text);
  return (bytes, _, end, length) => isThere(bytes, end, length);
}
function textAt(text) {
  const [lower, upper] = [Buffer.from(text.toLowerCase()), Buffer.from(text.toUpperCase())];
  return (bytes, at, length) => {
    if (at + lower.length > length) return false;
    for (let i = 0; i < lower.length; i += 1)
      if (bytes[at + i] !== lower[i] && bytes[at + i] !== upper[i]) return false;
    return true;
  };
}
function followsParts(parts) {
  const steps = parts.map((part, i) => stepOf(part, parts[i + 1]));
  return (bytes, at, length) => {
    let i = at;
    for (const step of steps) {
      if (i - at > SURE) return true;
      const next = step(bytes, i, length);
      if (next === MANY_WAYS) return true;
      if (next === NO_WAY) return false;
      i = next;
    }
    return true;
  };
}
var SURE = 128;
var NO_WAY = -1;
var MANY_WAYS = -2;
function stepOf(part, next) {
  if (typeof part === "string") {
    const isThere = textAt(part);
    return (bytes, at, length) => isThere(bytes, at, length) ? at + part.length : NO_WAY;
  }
  const { chars, min, max } = part;
  const set = setOf(chars);
  const isClear = min === max || typeof next === "string" && set[next.charCodeAt(0)] === 0;
  return (bytes, at, length) => {
    const most = Math.min(max, SURE);
    const found = runLength(bytes, at, Math.min(length, at + most), set);
    if (found < Math.min(min, SURE)) return NO_WAY;
    return isClear && found < SURE ? at + found : MANY_WAYS;
  };
}
function precedes({ chars, min }) {
  const set = setOf(chars);
  return (bytes, start) => {
    if (start < min) return false;
    for (let i = start - min; i < start; i += 1) if (set[bytes[i]] === 0) return false;
    return true;
  };
}
var LETTER = setOf("A-Za-z");
var ALNUM = setOf("A-Za-z0-9");
var isFirst = (set, bytes, start) => start === 0 || set[bytes[start - 1]] === 0;
function aroundPart(parts, at) {
  const [before, behind] = [parts[at - 1], followsParts(parts.slice(at + 1))];
  const isAfter = typeof before === "object" ? precedes(before) : anything;
  return (bytes, start, end, length) => (at > 0 || isFirst(ALNUM, bytes, start)) && isAfter(bytes, start, end, length) && behind(bytes, end, length);
}
var either = (...checks) => (bytes, start, end, length) => checks.some((check) => check(bytes, start, end, length));
var NAME = setOf("A-Za-z0-9_.\\-");
var BETWEEN = setOf("=:,>|?!()\\[\\]\"'` \\t\\r\\n\\\\");
var MOST_NAME = 24;
var MOST_BETWEEN = 16;
function assigned(part) {
  const isValue = typeof part === "string" ? textAt(part) : runInEitherCase(part);
  return (bytes, start, end, length) => {
    if (!isFirst(LETTER, bytes, start)) return false;
    const name = end + runLength(bytes, end, Math.min(length, end + MOST_NAME), NAME);
    const between = runLength(bytes, name, Math.min(length, name + MOST_BETWEEN), BETWEEN);
    return between > 0 && isValue(bytes, name + between, length);
  };
}
function runInEitherCase({ chars, min }) {
  const set = setOf(chars).slice();
  for (let lower = 97; lower <= 122; lower += 1) {
    const upper = lower - 32;
    if (set[lower] === 1 || set[upper] === 1) set[lower] = set[upper] = 1;
  }
  return (bytes, at, length) => at + min <= length && runLength(bytes, at, at + min, set) === min;
}

// src/surveys/secrets/indexed-rule.ts
var RULE_PREFIX = "@launch-gate/secretlint-rule-";
var MESSAGES = { FOUND: { en: (props) => `found ${props.name}` } };
function provedRule(provider) {
  const line = provider.judge === void 0 ? 0 : NEAR * 8;
  return {
    creator: creatorOf(provider),
    words: provider.forms.flatMap(wordsOf),
    reach: [
      line + Math.max(...provider.forms.map((form) => EDGE + lengthOf(beforeWord(form)))),
      line + Math.max(...provider.forms.map((form) => EDGE + lengthOf(form.parts) + (form.kind === "named" ? BETWEEN2 : 0)))
    ]
  };
}
var EDGE = 8;
var BETWEEN2 = 48;
var lengthOf = (parts) => parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.max), 0);
function wordsOf(form) {
  const [first] = form.parts;
  if (form.kind === "named")
    return form.names.map((text) => ({ text, around: first === void 0 ? anything : assigned(first) }));
  const at = wordOf(form.parts);
  return [{ text: String(form.parts[at]), exact: true, around: aroundPart(form.parts, at) }];
}
function wordOf(parts) {
  const length = (part) => typeof part === "string" ? part.length : 0;
  return parts.reduce((best, part, i) => length(part) > length(parts[best]) ? i : best, 0);
}
var beforeWord = ({ kind, parts }) => kind === "token" ? parts.slice(0, wordOf(parts)) : [];
function creatorOf(provider) {
  const { id, name, forms } = provider;
  const patterns = forms.map((form) => patternOf(form, provider));
  return {
    messages: MESSAGES,
    meta: {
      id: `${RULE_PREFIX}${id}`,
      recommended: true,
      type: "scanner",
      supportedContentTypes: ["text"],
      docs: { url: provider.revoke }
    },
    create(context) {
      const t = context.createTranslator(MESSAGES);
      return {
        file(source2) {
          for (const pattern of patterns) {
            for (const { index, secret } of pattern.matches(source2.content)) {
              if (!counts(provider, secret, source2.content, index)) continue;
              context.report({ message: t("FOUND", { name }), range: [index, index + secret.length] });
            }
          }
        }
      };
    }
  };
}
function counts(provider, secret, content, index) {
  if (provider.judge === void 0) return true;
  return provider.judge(secret, lineAt(content, index)) !== void 0;
}
var NEAR = 120;
function lineAt(content, index) {
  const begin = Math.max(content.lastIndexOf("\n", index - 1) + 1, index - NEAR);
  const end = content.indexOf("\n", index);
  return content.slice(begin, Math.min(end === -1 ? content.length : end, index + NEAR * 2));
}
var source = (part) => typeof part === "string" ? escapeRegExp(part) : `[${part.chars}]{${part.min},${part.max}}`;
function edgeOf(parts) {
  const last = parts.at(-1);
  return `(?![${typeof last === "object" ? last.chars : "A-Za-z0-9"}])`;
}
function patternOf(form, { verbatim, isGeneric }) {
  if (form.kind === "token") return tokenPattern(form.parts, verbatim === true);
  return namedPattern(form, isGeneric ? SETS : GIVES);
}
var SETS = "=>|:=|[:=]{1,3}";
var GIVES = "=>|\\?=|\\|\\||[:=]{1,3}|[,>(]";
function tokenPattern(parts, verbatim) {
  const pattern = new RegExp(`(?<![A-Za-z0-9])${parts.map(source).join("")}${edgeOf(parts)}`, "g");
  return {
    *matches(content) {
      for (const { index, 0: secret } of content.matchAll(pattern))
        if (verbatim || isVaried(ownText(secret.slice(0, 400), [{ kind: "token", parts: [...parts] }])))
          yield { index, secret };
    }
  };
}
var isVaried = (own) => !isStandIn(own) && new Set(own.slice(-16)).size > 4;
var NO_VALUE = /[_.-](file|name|path|arn|header|id|url|uri|host|ref|version|prefix|label)s?$|[a-z](File|Name|Path|Arn|Header|Id|Url|Uri|Host|Ref|Version|Prefix|Label)s?$/;
function namedPattern({ names, parts }, between) {
  const value = parts.map(source).join("");
  const pattern = new RegExp(
    `(?<![a-z])((?:${names.map(escapeRegExp).join("|")})[\\w.-]{0,24})["'\`\\]\\\\]{0,3}\\s{0,3}(?:${between})\\s{0,3}["'\`([\\\\]{0,3}(${value})${edgeOf(parts)}`,
    "gi"
  );
  const exact = new RegExp(`^${value}$`);
  return {
    *matches(content) {
      for (const { index, 0: whole, 1: name = "", 2: secret = "" } of content.matchAll(pattern)) {
        if (!exact.test(secret) || NO_VALUE.test(name) || NO_VALUE.test(name.toLowerCase())) continue;
        if (isRandom(ownText(secret, [{ kind: "named", names, parts }])) && /\d/.test(secret))
          yield { index: index + whole.length - secret.length, secret };
      }
    }
  };
}

export {
  setOf,
  FARTHEST,
  anything,
  follows,
  followsText,
  either,
  RULE_PREFIX,
  provedRule
};
