import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  openLog
} from "./surveys-logs-lines.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import "./runtime.js";

// src/surveys/logs/personal.ts
var FORMS = [
  {
    what: "card",
    hint: /\d{4}[ -]?\d{4}/,
    form: /(?<![\w.-])(?:\d{15,16}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|3\d{3}[ -]\d{6}[ -]\d{5})(?![\w.-])/g,
    holds: ([text]) => isCard(text)
  },
  {
    what: "IBAN",
    hint: /[A-Z]{2}\d\d/,
    form: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g,
    holds: ([text]) => isIban(text)
  },
  {
    what: "social security number",
    hint: /\d{3}-\d\d-/,
    form: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g
  },
  {
    what: "mail address",
    hint: /@/,
    form: /(?<![\w./:@-])[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,18}\b(?![:/])/gi,
    holds: ([text]) => !/^(?:git|noreply|no-reply)@|@[\d.]+x?\.|@example\.(?:com|org|net)$|\.(?:example|invalid|test|png|jpe?g|svg|gif|webp|css|js|mjs|map|ts|local)$/i.test(
      text
    )
  },
  {
    what: "password",
    hint: /passw|passwd/i,
    form: /["']?\b(?:password|passwd)["']?\s*(?:=>|[:=](?!>))\s*(?:"((?:[^"\\]|\\.){1,200})"|'([^']{1,200})'|([^\s"',;&}\])]{1,200}))/gi,
    holds: ([, one, other, loose]) => loose === void 0 ? isTold(one ?? other ?? "") : isTold(loose) && /\d/.test(loose)
  },
  {
    what: "bearer token",
    hint: /bearer/i,
    form: /\bbearer\s+([\w~+/.-]{16,}=*)/gi,
    holds: ([, token]) => !isMasked(token ?? "")
  },
  {
    what: "cookie",
    hint: /cookie/i,
    form: /["']?\b(?:set-)?cookie["']?\s{0,20}[:=]\s{0,20}\[?\s{0,20}["']?[\w.-]{1,60}=([^;"'\s]{16,})/gi,
    holds: ([, value]) => !isMasked(value ?? "")
  }
];
function personalIn(line) {
  return FORMS.flatMap(({ what, hint, form, holds }) => {
    if (!hint.test(line)) return [];
    for (const found of line.matchAll(form)) if (holds?.(found) ?? true) return [what];
    return [];
  });
}
var MASKED = /^(?:\[.*\]?|<.*>?|[*x.…]+|\$\d+|\?|:\w+|%\w|\/.*|\{.*|null|none|nil|undefined|true|false|required|invalid|incorrect|missing|redacted|filtered|masked|hidden)\]?$/i;
var isMasked = (value) => MASKED.test(value);
var isTold = (value) => !isMasked(value) && value.trim().split(/\s+/).length < 3;
function isCard(text) {
  const digits = text.replace(/\D/g, "");
  const isIssued = digits.length === 15 ? /^3[47]/.test(digits) : /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720)|6(?:011|5|4[4-9])|35(?:2[89]|[3-8]))/.test(digits);
  return isIssued && !/^(\d)\1+$/.test(digits) && luhn(digits) % 10 === 0;
}
function luhn(digits) {
  return [...digits].toReversed().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
function isIban(text) {
  const bare = text.replaceAll(" ", "");
  if (bare.length < 15 || bare.length > 34) return false;
  const digits = `${bare.slice(4)}${bare.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

// src/surveys/logs/scan.ts
var MOST_BYTES = 256 * 1024 * 1024;
var PIECE = 512 * 1024;
var MOST_SECRETS = 50;
async function scanLog(question, root, secretsIn, signal) {
  const opened = openLog(root, question.file, MOST_BYTES, signal);
  if ("kind" in opened) return opened;
  const scan = new LogScan(question, secretsIn);
  try {
    for await (const line of opened.lines) {
      scan.read(line);
      if (scan.isPieceFull) await scan.judgePiece();
    }
    await scan.judgePiece();
  } catch {
    return signal.aborted ? failure("deadline", "the run’s time limit was reached") : failure("malformed", "the file cannot be read");
  }
  return scan.answer(opened.isCut());
}
var LogScan = class {
  #question;
  #secretsIn;
  #lines = 0;
  #words = /* @__PURE__ */ new Map();
  #personal = /* @__PURE__ */ new Map();
  #requests = { lines: 0, withId: 0 };
  #secrets = [];
  /** The secret scan of a chunk did not finish. */
  #isPieceLost = false;
  #piece = [];
  #pieceSize = 0;
  constructor(question, secretsIn) {
    this.#question = question;
    this.#secretsIn = secretsIn;
  }
  read(line) {
    this.#lines += 1;
    this.#findWords(line);
    this.#findPersonal(line);
    countRequest(line, this.#requests);
    this.#piece.push(line);
    this.#pieceSize += line.length;
  }
  get isPieceFull() {
    return this.#pieceSize > PIECE;
  }
  /** Scans the lines since the last call for secrets. */
  async judgePiece() {
    const { file } = this.#question;
    const begun = this.#lines - this.#piece.length;
    const secrets = this.#secrets.length < MOST_SECRETS ? await this.#secretsIn(this.#piece.join("\n"), file) : [];
    if (secrets === void 0) this.#isPieceLost = true;
    this.#secrets.push(...(secrets ?? []).map((each) => ({ ...each, file, line: each.line + begun })));
    this.#piece = [];
    this.#pieceSize = 0;
  }
  answer(isFileCut) {
    return {
      kind: "answer",
      lines: this.#lines,
      words: [...this.#words].map(([word, line]) => ({ word, line })),
      personal: [...this.#personal].map(([what, place]) => ({ what, ...place })),
      secrets: this.#secrets.slice(0, MOST_SECRETS),
      requests: this.#requests,
      isCut: this.#isPieceLost || isFileCut
    };
  }
  #findWords(line) {
    for (const word of this.#question.words)
      if (!this.#words.has(word) && line.includes(word)) this.#words.set(word, this.#lines);
  }
  #findPersonal(line) {
    for (const what of personalIn(line)) {
      const known = this.#personal.get(what) ?? { line: this.#lines, lines: 0 };
      this.#personal.set(what, { ...known, lines: known.lines + 1 });
    }
  }
};
var REQUEST = /\b(?:GET|POST|PUT|PATCH|DELETE)\b["\s,]+(?:"?(?:url|path)"?\s*[:=]\s*"?)?\/|"(?:url|path|route)"\s*:\s*"\//;
var ID = /\b(?:req(?:uest)?[-_]?id|x-request-id|trace[-_]?id|correlation[-_]?id|cf-ray|x-vercel-id|reqId|traceparent)\b["'\s]*[:=]\s*["']?[\w:./-]{4,}|\[[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}\]|\brequest_id=\S{4,}/i;
function countRequest(line, requests) {
  if (!REQUEST.test(line)) return;
  requests.lines += 1;
  if (ID.test(line)) requests.withId += 1;
}
export {
  scanLog
};
