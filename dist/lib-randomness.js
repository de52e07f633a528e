import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/randomness.ts
var STAND_INS = /example|sample|placeholder|change_?me|redacted|dummy|x{6}|replace|insert|secret_?here|token_?here|key_?here|foobar|(?<![a-z0-9])(?:your|put|todo|lorem|xxx+|my)(?![a-z0-9])/i;
var REPEATED = /(.)\1{5,}|(.{2,4})\2{3}|(.{5,6})\3{2}/;
var ORDERED = "abcdefghijklmnopqrstuvwxyz 0123456789 01234567890123456789";
var RUN_LENGTH = 9;
function isStandIn(secret) {
  return STAND_INS.test(secret) || REPEATED.test(secret) || hasOrder(secret.toLowerCase());
}
function hasOrder(text) {
  for (let i = 0; i + RUN_LENGTH <= text.length; i += 1) {
    if (ORDERED.includes(text.slice(i, i + RUN_LENGTH))) return true;
  }
  return isCounted(text.replaceAll(/[^a-z0-9]/g, ""));
}
var COUNTED = { least: 16, share: 0.6 };
function isCounted(text) {
  if (text.length < COUNTED.least) return false;
  let steps = 0;
  for (let i = 1; i < text.length; i += 1)
    if (isNext(text.charCodeAt(i - 1), text.charCodeAt(i)) || isNext(text.charCodeAt(i - 2), text.charCodeAt(i)))
      steps += 1;
  return steps >= (text.length - 1) * COUNTED.share;
}
var [ZERO, NINE, A, F, Z] = [..."09afz"].map((char) => char.charCodeAt(0));
function isNext(code, next) {
  if (code === NINE) return next === ZERO;
  return next === code + 1 || next === A && (code === F || code === Z);
}
function entropy(text) {
  const times = /* @__PURE__ */ new Map();
  for (const char of text) times.set(char, (times.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of times.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
var SHARE = 0.72;
function isRandom(secret) {
  const letters = /^[a-fA-F0-9:-]+$/.test(secret) ? 16 : /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 62 : 36;
  return entropy(secret) >= SHARE * Math.log2(Math.min(secret.length, letters)) && !isStandIn(secret);
}
function isWords(text) {
  const parts = text.split(/[-_./:+|]|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  const word = /[-_./:+|]/.test(text) ? /^[A-Za-z]?[a-z]{2,}$|^[A-Z]{3,}$/ : /^[A-Za-z]?[a-z]{3,}$/;
  const words = parts.filter((part) => word.test(part));
  if (words.join("").length >= text.length * 0.5) return true;
  return (text.match(/[a-z]{12,}|[A-Z]{12,}/g) ?? []).some(isPronounceable);
}
function isPronounceable(letters) {
  const share = (letters.match(/[aeiouy]/gi)?.length ?? 0) / letters.length;
  return share >= 0.3 && share <= 0.6 && !/[^aeiouy]{4}/i.test(letters);
}

export {
  isStandIn,
  entropy,
  isRandom,
  isWords
};
