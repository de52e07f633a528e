import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/ai/letters.ts
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
var MOST_TEXT = 256 * 1024;
var bare = (text) => visible(text).toLowerCase().replace(/[^a-z0-9]/g, "");
function visible(text) {
  const plain = text.normalize("NFKC").slice(0, MOST_TEXT).normalize("NFD").replace(new RegExp("\\p{M}|[\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\u{e0000}-\\u{e007f}]", "gu"), "");
  return plain.replace(/[^ -~\s]/gu, (letter) => LOOK_ALIKES[letter.toLowerCase()] ?? letter);
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
  LEET,
  MORSE,
  MOST_TEXT,
  bare,
  visible
};
