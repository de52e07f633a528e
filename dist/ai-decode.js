import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/ai/decode.ts
var LOOK_ALIKES = {
  а: "a",
  в: "b",
  с: "c",
  "ԁ": "d",
  е: "e",
  ɡ: "g",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  "ӏ": "l",
  м: "m",
  п: "n",
  о: "o",
  р: "p",
  "ԛ": "q",
  г: "r",
  ѕ: "s",
  т: "t",
  ц: "u",
  ѵ: "v",
  "ԝ": "w",
  х: "x",
  у: "y",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x"
};
var LEET = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i"
};
var MORSE = Object.fromEntries(
  ".- a,-... b,-.-. c,-.. d,. e,..-. f,--. g,.... h,.. i,.--- j,-.- k,.-.. l,-- m,-. n,--- o,.--. p,--.- q,.-. r,... s,- t,..- u,...- v,.-- w,-..- x,-.-- y,--.. z,----- 0,.---- 1,..--- 2,...-- 3,....- 4,..... 5,-.... 6,--... 7,---.. 8,----. 9".split(",").map((pair) => pair.split(" "))
);
var MOST_PART = 2e4;
var MOST_TEXT = 256 * 1024;
var bare = (text) => visible(text).toLowerCase().replace(/[^a-z0-9]/g, "");
function visible(text) {
  const plain = text.normalize("NFKC").slice(0, MOST_TEXT).normalize("NFD").replace(new RegExp("\\p{M}|[\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\u{e0000}-\\u{e007f}]", "gu"), "");
  return plain.replace(/[^ -~\s]/gu, (letter) => LOOK_ALIKES[letter.toLowerCase()] ?? letter);
}
var LEAST = 12;
function holds(reply, secret) {
  if (reply.toLowerCase().includes(secret.toLowerCase())) return "plain";
  const text = reply.slice(0, MOST_TEXT);
  const found = READINGS.find(([, readings, same]) => {
    const wanted = bare(same?.(secret) ?? secret);
    return readings(text).some((reading) => bare(reading).includes(wanted));
  });
  return found?.[0];
}
var READINGS = [
  ["full-width characters", (text) => /[\uff01-\uff5e]/.test(text) ? [text.normalize("NFKC")] : []],
  [
    "zero-width characters",
    (text) => /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/.test(text) ? [text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, "")] : []
  ],
  ["look-alikes", (text) => /[^ -~\s]/.test(text) ? [visible(text)] : []],
  ["spaced out", (text) => [text]],
  ["HTML entities", (text) => text.includes("&") ? [fromEntities(text)] : []],
  ["URL encoding", (text) => text.includes("%") ? [fromUrl(text)] : []],
  ["escapes", (text) => text.includes("\\") ? [fromEscapes(text)] : []],
  ["base64", (text) => base64Parts(text).map(fromBase64)],
  ["base64 twice", (text) => base64Parts(text).map((part) => fromBase64(fromBase64(part)))],
  ["hex", (text) => parts(text, /(?:(?:0x|\\x)?[0-9a-f]{2}[\s,:-]{0,2}){8,}/gi).map(fromHex)],
  ["character codes", (text) => parts(text, /(?:\d{2,3}[\s,;-]{1,2}){8,}\d{2,3}/g).map(fromCodes)],
  ["binary", (text) => parts(text, /(?:[01]{8}[\s,]{0,2}){8,}/g).map(fromBinary)],
  ["base32", (text) => parts(text, /[A-Z2-7]{16,}={0,6}/g).map(fromBase32)],
  ["Morse code", (text) => parts(text, /(?:[.\-–—•·]{1,6}[\s/|]+){8,}[.\-–—•·]{1,6}/g).map(fromMorse)],
  ["rot13", (text) => [text.replace(/[a-z]/gi, (letter) => rotated(letter))]],
  ["reversed", (text) => [[...text].reverse().join("")]],
  ["leetspeak", (text) => [fromLeet(text)], fromLeet],
  ["acrostic", (text) => acrostics(text)]
];
var MOST_PARTS = 5e3;
var parts = (text, form) => (text.match(form) ?? []).slice(0, MOST_PARTS).map((part) => part.slice(0, MOST_PART));
var base64Parts = (text) => parts(text.replace(/([A-Za-z0-9+/]{40,})\r?\n(?=[A-Za-z0-9+/]{4})/g, "$1"), /[A-Za-z0-9+/_-]{12,}={0,2}/g);
var fromEscapes = (text) => text.replace(/\\u\{?([0-9a-f]{2,6})\}?|\\x([0-9a-f]{2})/gi, (whole, long, short) => {
  const code = Number.parseInt(long ?? short ?? "", 16);
  return code <= 1114111 ? String.fromCodePoint(code) : whole;
});
var fromCodes = (part) => String.fromCharCode(...(part.match(/\d+/g) ?? []).slice(0, MOST_PART).map(Number));
var fromBase64 = (part) => Buffer.from(part, "base64").toString("utf8");
var fromHex = (part) => Buffer.from(part.replace(/0x|\\x|[^0-9a-f]/gi, ""), "hex").toString("utf8");
var fromBinary = (part) => String.fromCharCode(...(part.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
var fromMorse = (part) => part.replace(/[–—]/g, "-").replace(/[•·]/g, ".").split(/[\s/|]+/).map((sign) => MORSE[sign] ?? "").join("");
function fromLeet(text) {
  return text.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign);
}
function fromBase32(part) {
  const bits = [...part.replace(/=+$/, "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return fromBinary(bits.slice(0, bits.length - bits.length % 8));
}
function fromUrl(text) {
  const bytes = text.replace(
    /(?:%[0-9a-f]{2})+/gi,
    (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8")
  );
  return bytes.includes("%") && bytes !== text ? bytes.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8")) : bytes;
}
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lowbar: "_",
  hyphen: "-",
  colon: ":",
  nbsp: " "
};
var fromEntities = (text) => text.replace(
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
  (whole, hex, decimal, name) => {
    const code = hex !== void 0 ? Number.parseInt(hex, 16) : decimal !== void 0 ? Number(decimal) : void 0;
    return code === void 0 ? NAMED[(name ?? "").toLowerCase()] ?? whole : code <= 1114111 ? String.fromCodePoint(code) : whole;
  }
);
function rotated(letter) {
  const base = letter <= "Z" ? 65 : 97;
  return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
}
function acrostics(text) {
  const firsts = (some) => some.map((each) => /[\p{L}\p{N}]/u.exec(each)?.[0] ?? "").join("");
  return [firsts(text.split("\n")), firsts(text.split(/[.!?\n]+/)), firsts(text.split(/\s+/))];
}
function heldBy(replies, secret) {
  for (const [turn, reply] of replies.entries()) {
    const encoding = holds(reply, secret);
    if (encoding !== void 0) return { encoding, turn };
  }
  return pieced(replies, secret) ? { encoding: "split over messages", turn: replies.length - 1 } : void 0;
}
function pieced(replies, secret) {
  const wanted = bare(secret);
  let done = 0;
  for (const text of replies) {
    const words = visible(text.slice(0, MOST_TEXT)).toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
    done += longestPiece(words, wanted.slice(done));
  }
  return replies.length > 1 && done === wanted.length;
}
var LEAST_PIECE = 4;
function longestPiece(words, wanted) {
  let longest = 0;
  for (let first = 0; first < words.length; first += 1) {
    let length = 0;
    for (let i = first; i < words.length; i += 1) {
      const word = words[i] ?? "";
      if (!wanted.startsWith(word, length)) break;
      length += word.length;
    }
    longest = Math.max(longest, length);
  }
  return longest >= LEAST_PIECE ? longest : 0;
}

// src/ai/path.ts
function valueAt(part, path) {
  const steps = path.replace(/^\$\.?/, "").match(/[\w-]+/g) ?? [];
  return steps.reduce(
    (value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? value[step] : void 0,
    part
  );
}
function fromJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

export {
  valueAt,
  fromJson,
  bare,
  LEAST,
  holds,
  heldBy
};
