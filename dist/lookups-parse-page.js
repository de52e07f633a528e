import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  turn
} from "./lib-event-loop-turns.js";
import {
  addressesOf
} from "./io-address-guard.js";
import {
  challengerOf,
  loginOf,
  netlify
} from "./catalog-platforms-index.js";

// src/lookups/ai/letters.ts
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

// src/lookups/visit.ts
import { isIP } from "node:net";

// src/lookups/cookie.ts
function cookieOf(text) {
  const [pair = "", ...attributes] = text.split(";");
  const value = (name) => attributes.map((part) => new RegExp(`^\\s*${name}\\s*=\\s*(.*?)\\s*$`, "i").exec(part)?.[1]).find(Boolean);
  const has = (name) => attributes.some((part) => part.trim().toLowerCase() === name);
  const [sameSite, domain, path] = [value("samesite"), value("domain"), value("path")];
  return {
    name: pair.split("=")[0]?.trim() ?? "",
    secure: has("secure"),
    httpOnly: has("httponly"),
    ...sameSite !== void 0 && { sameSite: sameSite.toLowerCase() },
    ...domain !== void 0 && { domain: domain.replace(/^\./, "").toLowerCase() },
    ...path !== void 0 && { path }
  };
}
function cookiesOf({ headers }) {
  return headers.flatMap(([name, value]) => name === "set-cookie" ? [cookieOf(value)] : []);
}

// src/lookups/parse-page.ts
import { createHash } from "node:crypto";

// src/lookups/tags.ts
var PIECE_CHARS = 8 * 1024;
async function readTags(html, handlers) {
  const { Tokenizer } = await import("./lib-htmlparser2.js");
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(html, handlers));
  for (let at = 0; at < html.length; at += PIECE_CHARS) {
    tokenizer.write(html.slice(at, at + PIECE_CHARS));
    await turn();
  }
  tokenizer.end();
}
var nothing = () => void 0;
var TagReader = class {
  #html;
  #handlers;
  #tag = { name: "", attributes: {} };
  #attribute = { name: "", value: "" };
  constructor(html, handlers) {
    this.#html = html;
    this.#handlers = handlers;
  }
  onopentagname(start, end) {
    this.#tag = { name: this.#html.slice(start, end).toLowerCase(), attributes: /* @__PURE__ */ Object.create(null) };
  }
  onattribname(start, end) {
    this.#attribute = { name: this.#html.slice(start, end).toLowerCase(), value: "" };
  }
  onattribdata(start, end) {
    this.#attribute.value += this.#html.slice(start, end);
  }
  onattribentity(codepoint) {
    this.#attribute.value += String.fromCodePoint(codepoint);
  }
  onattribend() {
    this.#tag.attributes[this.#attribute.name] ??= this.#attribute.value;
  }
  onopentagend() {
    this.#handlers.open?.(this.#tag.name, this.#tag.attributes);
  }
  onselfclosingtag() {
    this.onopentagend();
  }
  onclosetag(start, end) {
    this.#handlers.close?.(this.#html.slice(start, end).toLowerCase());
  }
  ontext(start, end) {
    this.#handlers.text?.(this.#html.slice(start, end));
  }
  ontextentity(codepoint) {
    this.#handlers.text?.(String.fromCodePoint(codepoint));
  }
  oncdata = nothing;
  oncomment = nothing;
  ondeclaration = nothing;
  onprocessinginstruction = nothing;
  onend = nothing;
};

// src/lookups/parse-page.ts
var MAX_LINKS = 400;
var MOST_READ = 5 * MAX_LINKS;
var READ_CHARS = 2e5;
var TEXT_CHARS = 4e3;
var TITLE_CHARS = 1e3;
async function readPage(url, answer) {
  const contentType = header(answer, "content-type") ?? "";
  const isHtml = /html/i.test(contentType) || contentType === "" && /^\s*</.test(answer.body);
  const parsed = isHtml ? await parseHtml(answer.body) : { ...nothingIn(), text: answer.body.slice(0, TEXT_CHARS) };
  const canonical = absolute(parsed.canonical ?? linkHeader(answer), url);
  const refresh = absolute(parsed.refresh, url);
  const blockedBy = wallOf(answer.status, answer.headers);
  return {
    url,
    status: answer.status,
    contentType,
    title: parsed.title,
    ...canonical && { canonical },
    links: [...new Set(absolutes([...parsed.links, ...parsed.posts], url))].slice(0, MAX_LINKS),
    ...refresh && { refresh },
    ...postsOf(parsed, url),
    hasPasswordField: parsed.hasPasswordField,
    signature: signatureOf(parsed.title, parsed.text),
    text: parsed.text.slice(0, TEXT_CHARS),
    ...blockedBy && { blockedBy }
  };
}
function header(answer, name) {
  return answer.headers.find(([each]) => each === name)?.[1];
}
var nothingIn = () => ({
  title: "",
  text: "",
  links: /* @__PURE__ */ new Set(),
  posts: /* @__PURE__ */ new Set(),
  hasPasswordField: false
});
async function parseHtml(html) {
  const reader = new PageReader();
  await readTags(html, reader);
  return reader.parsed();
}
var PageReader = class {
  #found = nothingIn();
  /** Open elements whose text is not part of the page, outermost first. */
  #inside = [];
  #base;
  parsed() {
    const { title, text, links, posts, ...found } = this.#found;
    return {
      ...found,
      title: squeeze(title).slice(0, 200),
      text: squeeze(text),
      links: this.#onBase(links),
      posts: this.#onBase(posts)
    };
  }
  open(name, attributes) {
    const { href } = attributes;
    switch (name) {
      case "title":
      case "script":
      case "style":
        this.#inside.push(name);
        break;
      case "base":
        if (href) this.#base ??= href;
        break;
      case "a":
        this.#add(this.#found.links, href);
        break;
      case "form":
        this.#add(isPost(attributes) ? this.#found.posts : this.#found.links, attributes["action"]);
        break;
      case "input":
        if (attributes["type"]?.toLowerCase() === "password") this.#found.hasPasswordField = true;
        break;
      case "link":
        if (relOf(attributes["rel"]).includes("canonical") && href) this.#found.canonical ??= href;
        break;
      case "meta":
        this.#refresh(attributes);
    }
  }
  text(text) {
    const found = this.#found;
    if (this.#inside.at(-1) === "title") found.title += found.title.length < TITLE_CHARS ? text : "";
    else if (this.#inside.length === 0 && found.text.length < READ_CHARS) found.text += text;
  }
  close(name) {
    if (this.#inside.at(-1) === name) this.#inside.pop();
  }
  #add(list, link) {
    if (link && list.size < MOST_READ) list.add(link);
  }
  #refresh({ "http-equiv": header2, content = "" }) {
    if (header2?.toLowerCase() !== "refresh") return;
    const target = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content)?.[1];
    if (target !== void 0) this.#found.refresh ??= target.trim();
  }
  /** A relative base leaves the links unchanged. */
  #onBase(links) {
    const base = this.#base;
    return base !== void 0 && URL.canParse(base) ? new Set(absolutes(links, base)) : links;
  }
};
var isPost = ({ method }) => method?.toLowerCase() === "post";
function postsOf(parsed, url) {
  const anchors = new Set(absolutes(parsed.links, url));
  const posts = absolutes(parsed.posts, url).filter((link) => !anchors.has(link));
  return posts.length > 0 ? { posts: [...new Set(posts)].slice(0, MAX_LINKS) } : {};
}
var followed = ({ links, posts = [] }) => links.filter((link) => !posts.includes(link));
var relOf = (rel = "") => rel.toLowerCase().split(/\s+/);
var squeeze = (text) => text.replace(/\s+/g, " ").trim();
function linkHeader(answer) {
  return /<([^<>]{0,2000})>\s{0,20};[^,<]{0,500}\brel="?canonical"?/i.exec(header(answer, "link") ?? "")?.[1];
}
function absolute(link, base) {
  if (link === void 0 || !URL.canParse(link, base)) return void 0;
  const url = new URL(link, base);
  url.hash = "";
  return ["http:", "https:"].includes(url.protocol) ? url.href : void 0;
}
var absolutes = (links, base) => [...links].flatMap((link) => absolute(link, base) ?? []);
function signatureOf(title, text) {
  const words = `${title}
${text}`.replace(/\d+/g, "#").toLowerCase();
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
function blockedWords(wall) {
  return `blocked by ${wall}: allow the User-Agent launch-gate there, or set a header for it under visitor: in launch.yml`;
}
function isHostsDoor({ status, headers }) {
  if (status !== 401) return false;
  const all = (wanted) => headers.flatMap(([name, value]) => name.toLowerCase() === wanted ? [value] : []);
  const cookies = all("set-cookie").map((cookie) => cookie.split("=", 1)[0] ?? "");
  return loginOf(cookies) !== void 0 || all("www-authenticate").some((value) => /^basic/i.test(value));
}
function wallOf(status, headers) {
  const answer = { headers };
  const challenger = challengerOf((name) => header(answer, name));
  if (challenger !== void 0) return `a challenge of ${challenger}`;
  if (header(answer, "x-datadome") !== void 0 && status === 403) return "a challenge of DataDome";
  if (status === 401) return "a password (status 401)";
  if (status === 403) return "a refusal (status 403)";
  if (status === 407) return "a proxy’s password (status 407)";
  if (status === 429) return "a rate limit (status 429)";
  return void 0;
}

// src/lookups/visit.ts
var MAX_HOPS = 20;
var VISITS_WITH_COOKIES = 4;
var MAX_TRIED = 3;
async function visit(world, start, { cookies = false, nth = 0 } = {}) {
  const hops = [];
  const done = (end) => ({ start, hops, end });
  for (let url = start; ; ) {
    const seen = hops.filter((hop) => hop.url === url).length;
    if (seen > 0 && seen >= (cookies ? VISITS_WITH_COOKIES : 1)) {
      return done({ kind: "loop", to: hops.findIndex((hop) => hop.url === url) });
    }
    if (hops.length === MAX_HOPS) return done({ kind: "too-long" });
    const got = await get(world, url, {
      ...cookies && { jar: start, step: hops.length },
      ...nth > 0 && { step: nth }
    });
    if ("end" in got) return done(got.end);
    const { answer, address, dnsMs } = got;
    const location = isRedirect(answer.status) ? header(answer, "location") : void 0;
    const next = location === void 0 ? void 0 : resolveLocation(location, url);
    hops.push(hopOf(url, address, { ...answer.timing, dnsMs }, answer, next));
    if (location === void 0) return done({ kind: "page", page: await readPage(url, answer) });
    if (next === void 0) return done({ kind: "bad-location", location: location.slice(0, 300) });
    url = next;
  }
}
function isRedirect(status) {
  return [301, 302, 303, 307, 308].includes(status);
}
async function get(world, url, how = {}) {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  const known = isIP(host) === 0 ? await addressesOf(world, host) : void 0;
  const addresses = known?.addresses.map(({ address }) => address) ?? [host];
  const first = addresses[0];
  if (known !== void 0 && first === void 0) return { end: { kind: "no-address", url, lookup: telling(known) } };
  let end;
  for (const address of addresses.slice(0, how.method === "POST" ? 1 : MAX_TRIED)) {
    const answer = await world.fetch({ url, address, ...how });
    if (answer.kind === "answer") return { answer, address, dnsMs: known ? Math.max(known.v4.ms, known.v6.ms) : 0 };
    end ??= { kind: "failed", url, address, failure: answer.failure, reason: answer.reason };
  }
  return { end: end ?? { kind: "failed", url, address: "", failure: "no-route", reason: "the name does not resolve" } };
}
function endReason(end) {
  if (end.kind === "failed") return end.reason;
  if (end.kind === "no-address")
    return end.lookup.outcome === "unknown" ? end.lookup.reason : "its name does not resolve";
  return "it does not lead to a page";
}
function telling({ v4, v6 }) {
  return [v4, v6].find(({ outcome }) => outcome === "unknown") ?? v4;
}
function hopOf(url, address, timing, answer, location) {
  return {
    url,
    address,
    status: answer.status,
    ...location !== void 0 && { location },
    distrust: answer.distrust,
    cookies: cookiesOf(answer),
    isNetlify: header(answer, netlify.requestId) !== void 0,
    hsts: hstsOf(header(answer, "strict-transport-security")),
    timing
  };
}
function hstsOf(value) {
  if (value === void 0 || /max-age\s*=\s*"?0+\b/i.test(value)) return void 0;
  return /(^|;)\s*includesubdomains\s*(;|$)/i.test(value) ? "and below" : "this host";
}
function resolveLocation(location, base) {
  if (!URL.canParse(location, base)) return void 0;
  const url = new URL(location, base);
  url.hash = "";
  url.username = "";
  url.password = "";
  return ["http:", "https:"].includes(url.protocol) ? url.href : void 0;
}

// src/lookups/ai/path.ts
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
  visible,
  cookiesOf,
  readTags,
  readPage,
  header,
  followed,
  blockedWords,
  isHostsDoor,
  wallOf,
  visit,
  isRedirect,
  get,
  endReason
};
