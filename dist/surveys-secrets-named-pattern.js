import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  loginOf,
  ownText,
  providers
} from "./catalog-key-kinds-hosting.js";
import {
  isRandom,
  isStandIn
} from "./lib-randomness.js";
import {
  escapeRegExp
} from "./lib-globs.js";
import {
  kindOfPath
} from "./lib-product-paths.js";

// src/surveys/secrets/escapes.ts
var ESCAPE = "\\\\(?:[abfnrtv0]|x[\\da-fA-F]{2}|u[\\da-fA-F]{4})|%[\\da-fA-F]{2}|=(?:[23][\\dA-F]|0[9AD])";
var AFTER_ESCAPE = `(?<=${ESCAPE})`;
var MOST = 6;
var ENDS_IN_ESCAPE = new RegExp(`(?:${ESCAPE})$`);
var ESCAPES = new RegExp(`(?:${ESCAPE})(?=[A-Za-z\\d])`, "g");
var endsInEscape = (before) => ENDS_IN_ESCAPE.test(before.slice(-MOST));
function isBehindEscape(bytes, start) {
  const third = bytes[start - 3];
  if (bytes[start - 2] !== BACKSLASH && third !== PERCENT && third !== EQUALS && bytes[start - 4] !== BACKSLASH && bytes[start - 6] !== BACKSLASH)
    return false;
  return endsInEscape(String.fromCharCode(...bytes.subarray(Math.max(0, start - MOST), start)));
}
var [BACKSLASH, PERCENT, EQUALS] = [92, 37, 61];
var withoutEscapes = (text) => text.replace(ESCAPES, (found) => " ".repeat(found.length));

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
var FARTHEST = 640;
var anything = () => true;
function lazily(make) {
  let made;
  return (bytes, start, end, length) => {
    made ??= make();
    return made(bytes, start, end, length);
  };
}
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
var ALNUM = setOf("A-Za-z0-9");
var isFirst = (set, bytes, start) => start === 0 || set[bytes[start - 1]] === 0;
function aroundPart(parts, at) {
  const [before, behind] = [parts[at - 1], followsParts(parts.slice(at + 1))];
  const isAfter = typeof before === "object" ? precedes(before) : anything;
  return (bytes, start, end, length) => (at > 0 || isFirst(ALNUM, bytes, start) || isBehindEscape(bytes, start)) && isAfter(bytes, start, end, length) && behind(bytes, end, length);
}
var either = (...checks) => (bytes, start, end, length) => checks.some((check) => check(bytes, start, end, length));

// src/surveys/secrets/naming.ts
var COMMON = new Set(
  "api app access key keys secret token auth client password private webhook signing admin rest master service account id url".split(
    " "
  )
);
var NESTED = "[\"'`]?\\s{0,3}[:=]{1,2}\\s{0,3}(?:\\{[^{}]{0,160}?|\\r?\\n(?:[^\\n]{0,80}\\n){0,2}?)[\\s\"'`]{1,24}";
var NESTED_LENGTH = 1 + 3 + 2 + 3 + (2 + 2 * 81) + 24;
var MOST_BEFORE_VALUE = NESTED_LENGTH + 190;
var MOST_AT_ONCE = 110;
var LONGEST_NAME = NESTED_LENGTH + 64;
var wordsOf = (name) => name.split(/[_-]/);
var REST = "[\\w.-]{0,32}";
function nameSource(name) {
  const [first = "", second, ...others] = wordsOf(name);
  if (second === void 0) return `${escapeRegExp(first)}${REST}(?:${NESTED}[\\w.-]{1,32})?`;
  return [escapeRegExp(first), joined(second, `|${NESTED}`), ...others.map((word) => joined(word)), REST].join("");
}
var joined = (word, nested = "") => word === "" ? "[_.-]" : `(?:[_.-]${nested})?${escapeRegExp(word)}`;
function plainNameSource(name) {
  const [first = "", ...others] = wordsOf(name);
  return escapeRegExp(first) + moreWords(others);
}
var moreWords = (words) => words.map((word) => joined(word)).join("");
var RARE = 4;
function anchorsOf(name) {
  const words = wordsOf(name).filter(Boolean);
  const rare = words.filter((word) => !COMMON.has(word));
  const text = longest(rare.length > 0 ? rare : words);
  const at = words.indexOf(text);
  const [previous, next] = [words[at - 1], words[at + 1]];
  if (text.length >= RARE || COMMON.has(text) || words.length === 1)
    return [{ text, previous, next, rest: words.slice(at + 1) }];
  const first = next === void 0 ? at - 1 : at;
  return ["_", "-", ".", ""].map((sign) => ({
    text: `${words[first]}${sign}${words[first + 1]}`,
    previous: words[first - 1],
    next: words[first + 2],
    rest: words.slice(first + 2)
  }));
}
var longest = (words) => words.reduce((best, word) => word.length > best.length ? word : best, "");
function beginsWord(before, first) {
  return !/[A-Za-z]$/.test(before) || /[a-z]$/.test(before) && /[A-Z]/.test(first) || endsInEscape(before);
}

// src/surveys/secrets/named-pattern.ts
var source = (part) => typeof part === "string" ? escapeRegExp(part) : `[${part.chars}]{${part.min},${part.max}}`;
function edgeOf(parts) {
  const last = parts.at(-1);
  return `(?![${typeof last === "object" ? last.chars : "A-Za-z0-9"}])`;
}
var NO_VALUE = /[_.-](file|name|path|arn|header|id|guid|url|uri|host|ref|version|prefix|label|org|topic|region|project)s?$|[a-z](File|Name|Path|Arn|Header|Id|ID|Guid|Url|URL|Uri|Host|Ref|Version|Prefix|Label|Org|Topic|Region|Project)s?$/;
var LOCK_FILE = /(?:^|\/)nx\.json$|\.symbols$|(?:^|\/)\.next\/(?!static\/)[^.]{0,200}-manifest\.js(?:on)?$|(?:^|[/.-])(?:lock|lockb|sum|resolved)$|(?:^|[/.-])lock\.(?:json|ya?ml)$|(?:^|\/)(?:SHA\d*SUMS?|checksums?|manifest)(?:\.\w+)?$/i;
var TYPE = "(?:\\s?:?\\s?(?:[Ss]tring|str|&(?:'static )?str|char\\s?\\*|Optional\\[str\\])\\??)?";
var SIGN = "(?:%3[AaDd]|=3D|\\\\u003[AaDd]|=>|:=|[:=]{1,4}|[.+]=|\\?\\?=?|\\?[:=]|\\|\\|=?|:-|[,>(|{])";
var VALUE_IS = "[\"'`]?(?:value|default|fallback)[\"'`]?\\s{0,2}[:=(]>?\\s{0,2}";
var CLOSE = "(?:[\"'`\\]\\\\)}]{0,4}(?:</key>)?|%2[27])";
var OPEN = "(?:[\"'`(\\[{\\\\<@]{0,4}|%2[27])";
var BLANKS = "[ \\t]{1,3}";
var givesWithin = (blanks, far) => `(${CLOSE}${blanks}{0,3}${TYPE}${blanks}{0,8}(?:${SIGN}${far}(?:${VALUE_IS})?|[,;]?\\s{1,40}${VALUE_IS}|\\s{0,40}<string>|${BLANKS})${OPEN})`;
var GIVES = givesWithin("\\s", "\\s{0,40}");
var GIVES_AT_ONCE = givesWithin("[ \\t]", "[ \\t]{0,8}");
function namedPattern(form) {
  const find = finder(form, nameSource, GIVES);
  return {
    *matches(content, path) {
      if (LOCK_FILE.test(path)) return;
      for (const { name, gives, secret, begin, before } of find(content)) {
        if (isAbout(name) || isAbout(outerOf(name)) || NEXT_OF_LIST.test(gives)) continue;
        if (isBlank(gives) && !isCapital(before + name)) continue;
        if (isRandom(ownText(secret, [form])) && /\d/.test(secret))
          yield { index: begin, secret, given: before + name };
      }
    }
  };
}
function finder({ names, parts }, sourceOf, gives) {
  const value = parts.map(source).join("");
  const pattern = new RegExp(`(${names.map(sourceOf).join("|")})${gives}(${value})${edgeOf(parts)}`, "gi");
  const exact = new RegExp(`^${value}$`);
  return function* (content) {
    for (const { index, 0: whole, 1: name = "", 2: given = "", 3: secret = "" } of wholeNames(pattern, content)) {
      const begin = index + whole.length - secret.length;
      pattern.lastIndex = begin;
      if (!exact.test(secret)) continue;
      const before = nameBefore(content, index);
      yield { before, name, gives: given, secret, start: index - before.length, begin };
    }
  };
}
var NEXT_OF_LIST = /^["'`]\s{0,3},[ \t\r]{0,20}\n\s{0,200}["'`]$/;
var isBlank = (gives) => /^[ \t]+$/.test(gives);
var isCapital = (name) => !/[a-z]/.test(name);
var outerOf = (name) => /^[\w.-]*/.exec(name)?.[0] ?? "";
var isAbout = (name) => NO_VALUE.test(name) || NO_VALUE.test(name.toLowerCase());
var STAGE = "(?:[_.-]?(?:prod(?:uction)?|live|staging|stage|dev(?:elopment)?|test(?:ing)?|value|old|new|v?\\d{1,2}))?";
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|erb|haml|php|go|java|kts?|scala|cs|rs|exs?|eex|heex|swift|dart|c|h|cc|cpp|css|scss|less|sql|mdx?|lua|pl|html?)$|^https?:/i;
function patternByName(form) {
  const find = finder(form, (name) => plainNameSource(name) + STAGE, GIVES_AT_ONCE);
  return {
    *matches(content, path) {
      if (LOCK_FILE.test(path) || kindOfPath(path) === "dependency") return;
      for (const each of find(content))
        if (isValue(content, each, path))
          yield { index: each.begin, secret: each.secret, given: each.before + each.name };
    }
  };
}
function givenAtOnce([value = ""], rest) {
  const least = typeof value === "object" ? { ...value, max: value.min } : value;
  return new RegExp(`^${moreWords(rest)}${STAGE}${GIVES_AT_ONCE}${source(least)}`, "i");
}
function isValue(content, given, path) {
  const { start, gives, begin, secret } = given;
  const end = begin + secret.length;
  if (content[start - 1] === "/" || isListed(content, given)) return false;
  const [open = "", close = ""] = [content[begin - 1], content[end]];
  const isQuoted = /["'`]/.test(open) && close === open;
  const isEscaped = content[begin - 2] === "\\" && close === "\\";
  if (isQuoted || isEscaped) return true;
  if (gives === "=" && isInConnectionString(content, start, end)) return true;
  if (/(?:^|[/_.])netrc$/.test(path)) return true;
  const name = content.slice(start, begin);
  if (isBlank(gives) && !isCapital(name) && !name.startsWith("--")) return false;
  return !CODE.test(path) && !/["'`(|{,]/.test(gives) && /^(?:[\s<,;&"'\\}]|$)/.test(close);
}
function isListed(content, { start, gives }) {
  if (!/^["'`]?\s{0,3},/.test(gives) || /value|default|fallback/i.test(gives)) return false;
  return !/\(\s{0,3}["'`]$/.test(content.slice(Math.max(0, start - 5), start));
}
function isInConnectionString(content, before, end) {
  const around = content.slice(Math.max(0, before - 300), Math.min(content.length, end + 300)).split("\n");
  return around.some(
    (line) => /\b(?:host|server|data source|addr)\s?=/i.test(line) && /\b(?:user(?: id)?|uid|dbname|database|initial catalog)\s?=/i.test(line)
  );
}
function* wholeNames(pattern, content) {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(content); found !== null; found = pattern.exec(content)) {
    if (beginsWord(content.slice(Math.max(0, found.index - 6), found.index), content[found.index] ?? "")) yield found;
    else pattern.lastIndex = found.index + 1;
  }
}
var MOST_BEFORE = 120;
function nameBefore(content, index) {
  let begin = index;
  while (begin > Math.max(0, index - MOST_BEFORE) && /[\w.-]/.test(content[begin - 1] ?? "")) begin -= 1;
  return content.slice(begin, index);
}

// src/surveys/secrets/member-pattern.ts
var MOST_OF_OBJECT = 4e3;
function memberPattern({ names, beside, parts }) {
  const value = parts.map(source).join("");
  const member = new RegExp(
    `(?<![\\w$])["'\`]?(?:${names.join("|")})["'\`]?\\s{0,3}:\\s{0,3}["'\`](${value})${edgeOf(parts)}`,
    "g"
  );
  const other = new RegExp(`(?<![\\w$])${beside}["'\`\\\\]{0,4}\\s{0,3}:`);
  return {
    *matches(content) {
      for (const { index, 0: whole, 1: secret = "" } of content.matchAll(member))
        if (other.test(objectAround(content, index))) yield { index: index + whole.length - secret.length, secret };
    }
  };
}
function objectAround(content, index) {
  const before = content.slice(Math.max(0, index - MOST_OF_OBJECT), index);
  const behind = content.slice(index, index + MOST_OF_OBJECT);
  const end = behind.indexOf("}");
  return before.slice(before.lastIndexOf("{") + 1) + behind.slice(0, end === -1 ? behind.length : end);
}

// src/surveys/secrets/name-bytes.ts
var NAME = setOf("A-Za-z0-9_.\\-");
var AFTER_NAME = setOf("=:,>|?!.+({<)}%\\[\\]\"'`\\\\ \\t\\r\\n");
var MOST_NAME = 64;
function assigned(parts, { previous, next }) {
  const isNear = nearby(parts, MOST_BEFORE_VALUE);
  const isBehind = wordBefore(previous, OPENS);
  const isBefore = wordBehind(next, previous === void 0 ? OPENS : NOTHING);
  return (bytes, start, end, length) => {
    if (!isBehind(bytes, start, length) || !isBefore(bytes, end, length)) return false;
    const name = end + runLength(bytes, end, Math.min(length, end + MOST_NAME), NAME);
    if (name - end === MOST_NAME) return true;
    return name < length && AFTER_NAME[bytes[name]] === 1 && isNear(bytes, name, length);
  };
}
function assignedAtOnce(parts, { previous, next, rest }) {
  const isNear = nearby(parts, MOST_AT_ONCE + MOST_NAME);
  const isBehind = wordBefore(previous, NOTHING);
  const isBefore = wordBehind(next, NOTHING);
  let given;
  return (bytes, start, end, length) => {
    if (!isBehind(bytes, start, length) || !isBefore(bytes, end, length) || !isNear(bytes, end, length)) return false;
    given ??= givenAtOnce(parts, rest);
    return given.test(Buffer.from(bytes.buffer, bytes.byteOffset, length).toString("utf8", end, end + FARTHEST));
  };
}
var NOTHING = new Uint8Array(256);
var JOINS = setOf("_.\\-");
var OPENS = setOf("\"'`:=\\s{");
function wordBefore(word, opens) {
  if (word === void 0) return beginsName;
  const isThere = textAt(word);
  return (bytes, start, length) => {
    if (start === 0) return false;
    const before = bytes[start - 1];
    if (opens[before] === 1) return true;
    let end = start;
    while (start - end < 2 && JOINS[bytes[end - 1]] === 1) end -= 1;
    return end >= word.length && isThere(bytes, end - word.length, length);
  };
}
function wordBehind(word, opens) {
  if (word === void 0) return () => true;
  const isThere = textAt(word);
  return (bytes, end, length) => {
    if (opens[bytes[end]] === 1) return true;
    return isThere(bytes, end + runLength(bytes, end, end + 2, JOINS), length);
  };
}
function nearby([part, ...others], most) {
  if (part === void 0) return () => true;
  if (typeof part === "string") return textNearby(part, most);
  const set = inEitherCase(part.chars);
  const isLoose = others.length > 0 || set[DIGIT_ZERO] === 0;
  return (bytes, from, length) => hasRun(bytes, from, length, { set, min: part.min, isLoose, most });
}
function textNearby(text, most) {
  const isThere = textAt(text);
  const [lower, upper] = [text.toLowerCase().charCodeAt(0), text.toUpperCase().charCodeAt(0)];
  return (bytes, from, length) => {
    const last = Math.min(length, from + most);
    for (let at = from; at < last; at += 1) {
      const byte = bytes[at];
      if ((byte === lower || byte === upper) && isThere(bytes, at, length)) return true;
    }
    return false;
  };
}
function hasRun(bytes, from, length, { set, min, isLoose, most }) {
  const least = min < SURE ? min : SURE;
  const last = Math.min(length, from + most + least);
  let found = 0;
  let hasDigit = isLoose;
  for (let at = from; at < last; at += 1) {
    const byte = bytes[at];
    if (set[byte] === 0) {
      found = 0;
      hasDigit = isLoose;
      continue;
    }
    found += 1;
    hasDigit ||= byte >= DIGIT_ZERO && byte <= DIGIT_ZERO + 9;
    if (found >= least && hasDigit) return true;
  }
  return found >= least;
}
var DIGIT_ZERO = 48;
var LETTER = setOf("A-Za-z");
var LOWER = setOf("a-z");
var UPPER = setOf("A-Z");
function beginsName(bytes, start) {
  if (start === 0) return true;
  const before = bytes[start - 1];
  return LETTER[before] === 0 || LOWER[before] === 1 && UPPER[bytes[start]] === 1 || isBehindEscape(bytes, start);
}
function inEitherCase(chars) {
  const set = setOf(chars).slice();
  for (let lower = 97; lower <= 122; lower += 1) {
    const upper = lower - 32;
    if (set[lower] === 1 || set[upper] === 1) set[lower] = set[upper] = 1;
  }
  return set;
}

// src/surveys/secrets/indexed-rule.ts
var RULE_PREFIX = "@launch-gate/secretlint-rule-";
var MESSAGES = { FOUND: { en: (props) => `found ${props.name}` } };
function provedRule(provider) {
  const line = provider.judge === void 0 ? 0 : NEAR * 8;
  const isFar = (form) => form.kind === "member" || form.kind === "token" && lengthOf(form.parts) > FARTHEST;
  return {
    creator: creatorOf(provider),
    isNear: !provider.forms.some(isFar),
    words: provider.forms.flatMap((form) => wordsOf2(form, provider.isGeneric ? assignedAtOnce : assigned)),
    reach: [
      line + EDGE + Math.max(...provider.forms.map((form) => reachOf(form)[0])),
      line + EDGE + Math.max(...provider.forms.map((form) => reachOf(form)[1]))
    ]
  };
}
var EDGE = 8;
function reachOf(form) {
  if (form.kind === "member") return [MOST_OF_OBJECT * 2, MOST_OF_OBJECT * 2];
  const length = lengthOf(form.parts);
  if (form.kind === "named") return [LONGEST_NAME, length + LONGEST_NAME + MOST_BEFORE_VALUE];
  return [lengthOf(form.parts.slice(0, wordOf(form.parts))), length];
}
var lengthOf = (parts) => parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.max), 0);
function wordsOf2(form, around) {
  if (form.kind === "named")
    return form.names.flatMap(anchorsOf).map((anchor) => ({
      text: anchor.text,
      around: lazily(() => around(form.parts, anchor))
    }));
  if (form.kind === "member") return [{ text: form.beside, exact: true, around: anything }];
  const at = wordOf(form.parts);
  return [{ text: String(form.parts[at]), exact: true, around: lazily(() => aroundPart(form.parts, at)) }];
}
function wordOf(parts) {
  const length = (part) => typeof part === "string" ? part.length : 0;
  return parts.reduce((best, part, i) => length(part) > length(parts[best]) ? i : best, 0);
}
function creatorOf(provider) {
  const { id, name, forms } = provider;
  let patterns;
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
          patterns ??= forms.map((form) => patternOf(form, provider));
          for (const pattern of patterns) {
            for (const { index, secret, given } of pattern.matches(source2.content, source2.filePath ?? "")) {
              if (!counts(provider, secret, lineAt(source2.content, index), given)) continue;
              context.report({ message: t("FOUND", { name }), range: [index, index + secret.length] });
            }
          }
        }
      };
    }
  };
}
var counts = ({ judge, isGeneric }, secret, line, name) => (judge === void 0 || judge(secret, line, name) !== void 0) && !(isGeneric && isRefused(secret));
var formsThatTell;
function isRefused(secret) {
  formsThatTell ??= new RegExp(
    providers.filter(
      (each) => !each.isGeneric && (each.judge !== void 0 || each.public !== void 0 || each.test !== void 0)
    ).flatMap(
      ({ forms }) => forms.filter(({ kind }) => kind === "token").map(({ parts }) => `^${parts.map(source).join("")}$`)
    ).join("|")
  );
  return formsThatTell.test(secret);
}
var NEAR = 120;
function lineAt(content, index) {
  const begin = Math.max(content.lastIndexOf("\n", index - 1) + 1, index - NEAR);
  const end = content.indexOf("\n", index);
  return content.slice(begin, Math.min(end === -1 ? content.length : end, index + NEAR * 2));
}
function patternOf(form, { verbatim, isGeneric }) {
  if (form.kind === "token") return tokenPattern(form, verbatim === true);
  if (form.kind === "member") return memberPattern(form);
  return isGeneric ? patternByName(form) : namedPattern(form);
}
function tokenPattern(form, verbatim) {
  const { parts } = form;
  const pattern = new RegExp(`(?:(?<![A-Za-z0-9])|${AFTER_ESCAPE})${parts.map(source).join("")}${edgeOf(parts)}`, "g");
  return {
    *matches(content) {
      for (const { index, 0: secret } of content.matchAll(pattern))
        if (verbatim || isVaried(loginOf(secret)?.password ?? ownText(secret.slice(0, 400), [form])))
          yield { index, secret };
    }
  };
}
var isVaried = (own) => !isStandIn(own) && new Set(own.slice(-16)).size > 4;

export {
  isBehindEscape,
  withoutEscapes,
  setOf,
  FARTHEST,
  anything,
  follows,
  followsText,
  either,
  RULE_PREFIX,
  provedRule
};
