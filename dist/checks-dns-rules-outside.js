import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ITSELF
} from "./gate-verdict.js";
import {
  require_cjs
} from "./lib-tldts.js";
import {
  iso_exports
} from "./lib-zod.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  object,
  record,
  strictObject,
  string,
  toJSONSchema,
  tuple,
  union,
  unknown
} from "./lib-zod.2.js";
import {
  PRIORITIES,
  STAGES
} from "./gate-finding.js";
import {
  __toESM
} from "./runtime.js";

// src/gate/check.ts
function defineCheck(parts) {
  const { name, title, summary, options, rules: rules5 } = parts;
  return {
    name,
    title,
    summary,
    options,
    rules: rules5,
    notApplicable: (subject) => parts.notApplicable?.(subject),
    compared: (given) => parts.compared?.(options.parse(given ?? {})) ?? [],
    async inspect(world, given, subject) {
      const facts = await parts.gather(world, options.parse(given ?? {}), subject);
      return Object.entries(rules5).map(([id, rule]) => ({
        rule: `${name}/${id}`,
        words: rule,
        judgement: rule.judge(facts)
      }));
    }
  };
}

// src/world/address.ts
import { BlockList, isIP } from "node:net";
var SPECIAL = [
  [
    "cloud metadata",
    "169.254.169.254/32",
    "169.254.170.2/32",
    "100.100.100.200/32",
    "fd00:ec2::254/128",
    "168.63.129.16/32"
  ],
  ["loopback", "127.0.0.0/8", "::1/128"],
  ["unspecified", "0.0.0.0/8", "::/128"],
  ["private", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"],
  ["carrier-grade NAT", "100.64.0.0/10"],
  ["link-local", "169.254.0.0/16", "fe80::/10"],
  ["documentation", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"],
  ["benchmarking", "198.18.0.0/15", "2001:2::/48"],
  ["multicast", "224.0.0.0/4", "ff00::/8"],
  ["reserved", "192.0.0.0/24", "240.0.0.0/4", "100::/64", "5f00::/16", "2001:10::/28"]
];
var LISTS = SPECIAL.map(([kind, ...ranges]) => [kind, blockList(ranges)]);
function addressKind(address) {
  const bare = embeddedIpv4(address) ?? address;
  const family = isIP(bare);
  if (family === 0) throw new Error("not an IP address");
  return LISTS.find(([, list]) => list.check(bare, family === 4 ? "ipv4" : "ipv6"))?.[0] ?? "public";
}
function embeddedIpv4(address) {
  if (isIP(address) !== 6) return void 0;
  const groups = expand(address);
  const [a = 0, b = 0] = groups;
  const ipv4 = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535;
  const nat64 = a === 100 && b === 65435 && groups.slice(2, 6).every((group) => group === 0);
  if (mapped || nat64) return ipv4(groups[6], groups[7]);
  return a === 8194 ? ipv4(groups[1], groups[2]) : void 0;
}
function expand(address) {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address.replace(/%.*$/, ""));
  const hex = (high, low) => (Number(high) << 8 | Number(low)).toString(16);
  const plain = dotted ? `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}` : address.replace(/%.*$/, "");
  const [head = "", tail] = plain.split("::");
  const groups = (part) => part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const before = groups(head);
  const after = tail === void 0 ? [] : groups(tail);
  return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
function blockList(ranges) {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", bits] = range.split("/");
    list.addSubnet(network, Number(bits), isIP(network) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}
function parseEndpoint(text, defaultPort) {
  if (isIP(text) !== 0) return { host: text, port: defaultPort };
  const match = /^(?:\[([0-9a-f:.%]+)\]|([\d.]+))(?::(\d{1,5}))?$/i.exec(text);
  const host2 = match?.[1] ?? match?.[2] ?? "";
  const port = match?.[3] === void 0 ? defaultPort : Number(match[3]);
  return isIP(host2) !== 0 && port > 0 && port < 65536 ? { host: host2, port } : void 0;
}

// src/looking/lookup.ts
async function lookup(world, name, type) {
  let last = { name, type, server: "", ms: 0, cnames: [], outcome: "unknown", reason: "no resolver is known" };
  for (const server of world.resolvers) {
    last = await lookupAt(world, server, name, type);
    if (["found", "nxdomain", "nodata"].includes(last.outcome)) return last;
  }
  return last;
}
async function lookupAt(world, server, name, type, flags = {}) {
  return interpret(await world.ask({ name, type, server, recurse: true, ...flags }), name, type, server);
}
function interpret(answer, name, type, server) {
  const base = { name, type, server, ms: answer.kind === "answer" ? answer.ms : 0, cnames: [] };
  if (answer.kind === "failure") return { ...base, outcome: "unknown", reason: answer.reason };
  const cnames = type === "CNAME" ? [] : answer.answers.filter((record2) => record2.type === "CNAME");
  const records = answer.answers.filter((record2) => record2.type !== "RRSIG" && !cnames.includes(record2));
  const { rcode, errors, authenticated } = answer;
  if (rcode === "NXDOMAIN") return { ...base, cnames, outcome: "nxdomain" };
  if (rcode === "SERVFAIL") return { ...base, cnames, outcome: "servfail", rcode, errors };
  if (rcode !== "NOERROR") return { ...base, cnames, outcome: "refused", rcode, errors };
  if (records.length === 0) return { ...base, cnames, outcome: "nodata" };
  return { ...base, cnames, outcome: "found", records, authenticated };
}
var MAX_ADDRESSES = 16;
async function addressesOf(world, host2) {
  const [v4, v6] = await Promise.all([lookup(world, host2, "A"), lookup(world, host2, "AAAA")]);
  const addresses = [...valuesOf(v4), ...valuesOf(v6)].slice(0, MAX_ADDRESSES);
  return { v4, v6, addresses: addresses.map((address) => ({ address, kind: addressKind(address) })) };
}
function valuesOf(found) {
  return found.outcome === "found" ? found.records.map(({ value }) => value) : [];
}

// src/looking/target.ts
var import_tldts = __toESM(require_cjs(), 1);
import { isIP as isIP2 } from "node:net";
import { domainToASCII, domainToUnicode } from "node:url";
var TargetError = class extends Error {
};
function parseTarget(text) {
  const shown2 = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  const problem = (why) => new TargetError(`${shown2} is not a domain: ${why}.`);
  if (/\s/.test(text.trim()) || text.trim() === "") throw problem("it is empty or has spaces in it");
  const url = urlOf(text.trim());
  if (url === void 0) throw problem("it cannot be read as a name such as example.com");
  if (!["http:", "https:"].includes(url.protocol)) throw problem("only http and https addresses can be checked");
  if (url.username !== "" || url.password !== "") {
    throw new TargetError("The address has a user name or password in it; leave it out, it is not needed.");
  }
  if (isIP2(url.hostname.replace(/^\[|\]$/g, "")) !== 0) throw problem("it is an IP address, and people type names");
  return domainOf(url.hostname, problem);
}
function shownDomain({ name, unicode }) {
  return unicode === name ? name : `${unicode} (${name})`;
}
function hostName(text) {
  const ascii = domainToASCII(text.trim().replace(/\.$/, "")).toLowerCase();
  const isName = ascii.length <= 253 && ascii.split(".").every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  return isName && isIP2(ascii) === 0 ? ascii : void 0;
}
function registrableOf(host2) {
  return (0, import_tldts.parse)(host2, { allowPrivateDomains: false, validateHostname: false }).domain ?? host2;
}
function urlOf(text) {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : void 0;
}
function domainOf(host2, problem) {
  const ascii = hostName(host2);
  if (ascii === void 0) throw problem("a label has a character or a length that DNS does not take");
  if (!ascii.includes(".")) throw problem("it has one label only, and the public cannot reach such a name");
  const { domain, publicSuffix } = (0, import_tldts.parse)(ascii, { allowPrivateDomains: false, validateHostname: false });
  if (domain === null) throw problem("it is a public suffix, under which others register their names");
  const name = ascii === `www.${domain}` ? domain : ascii;
  const owned = (0, import_tldts.parse)(ascii, { allowPrivateDomains: true, validateHostname: false });
  return {
    name,
    unicode: domainToUnicode(name),
    registrable: domain,
    publicSuffix: publicSuffix ?? "",
    site: owned.domain ?? name,
    isBorrowed: owned.isPrivate === true
  };
}

// src/looking/authority.ts
var MAX_SERVERS = 13;
var PARENT_SERVERS = 2;
async function authorityOf(world, domain) {
  const zone = await zoneOf(world, domain);
  if ("reason" in zone) return { kind: "unknown", reason: zone.reason };
  const [listed, parent] = await Promise.all([lookup(world, zone.name, "NS"), delegation(world, zone.name)]);
  if (listed.outcome === "unknown" && parent === void 0) return { kind: "unknown", reason: listed.reason };
  const own = valuesOf(listed);
  const names = [.../* @__PURE__ */ new Set([...parent ?? own, ...own])].sort().slice(0, MAX_SERVERS);
  const servers = await Promise.all(
    names.map(async (name) => {
      const { addresses, state } = await serverState(world, name, zone.name);
      return { name, addresses, delegated: (parent ?? own).includes(name), listed: own.includes(name), state };
    })
  );
  return { kind: "found", zone: zone.name, servers, parent };
}
async function askAuthority(world, authority, name, type) {
  if (authority.kind === "unknown") return void 0;
  const good = authority.servers.filter(({ state }) => state.kind === "authoritative");
  for (const server of good.flatMap(({ addresses }) => addresses).slice(0, 2)) {
    const answer = await world.ask({ name, type, server, recurse: false });
    if (answer.kind === "answer" && answer.authoritative) return answer;
  }
  return void 0;
}
async function zoneOf(world, domain) {
  const registrable = registrableOf(domain);
  const above = domain.slice(0, Math.max(0, domain.length - registrable.length - 1)).split(".").filter(Boolean);
  const names = [...above.map((_, i) => [...above.slice(i), registrable].join(".")), registrable];
  const found = await Promise.all(names.map((name) => lookup(world, name, "SOA")));
  const own = found.find((each2) => each2.outcome === "found" && each2.cnames.length === 0);
  if (own) return { name: own.name };
  const unsure2 = found.find(({ outcome }) => outcome === "unknown");
  return unsure2?.outcome === "unknown" ? { reason: unsure2.reason } : { name: registrable };
}
async function delegation(world, zone) {
  const parents = valuesOf(await lookup(world, parentZone(zone), "NS")).sort().slice(0, PARENT_SERVERS);
  const said = await Promise.all(
    parents.map(async (name) => {
      const server = (await firstAddresses(world, name))[0];
      return server === void 0 ? void 0 : world.ask({ name: zone, type: "NS", server, recurse: false });
    })
  );
  return said.flatMap((answer) => answer === void 0 ? [] : [namedIn(answer, zone)]).find((names) => names.length > 0);
}
var parentZone = (zone) => zone.slice(zone.indexOf(".") + 1);
function namedIn(answer, zone) {
  if (answer.kind === "failure") return [];
  const isNs = ({ type, name }) => type === "NS" && name === zone;
  return [...answer.answers, ...answer.authority].filter(isNs).map(({ value }) => value).sort();
}
async function firstAddresses(world, name) {
  const { v4, v6 } = await addressesOf(world, name);
  return [...valuesOf(v4), ...valuesOf(v6)].slice(0, 2);
}
async function serverState(world, name, zone) {
  const { v4, v6 } = await addressesOf(world, name);
  const addresses = [...valuesOf(v4), ...valuesOf(v6)].slice(0, 2);
  const server = addresses[0];
  if (server === void 0) {
    const unsure2 = [v4, v6].find(({ outcome }) => outcome !== "nodata" && outcome !== "nxdomain");
    if (unsure2 === void 0) return { addresses, state: { kind: "no-address" } };
    return { addresses, state: { kind: "unknown", reason: "its name could not be looked up" } };
  }
  const [soa, ns] = await Promise.all([
    world.ask({ name: zone, type: "SOA", server, recurse: false }),
    world.ask({ name: zone, type: "NS", server, recurse: false })
  ]);
  return { addresses, state: stateOf(soa, ns) };
}
function stateOf(soa, ns) {
  if (soa.kind === "failure")
    return soa.failure === "refused" ? { kind: "dead" } : { kind: "unknown", reason: soa.reason };
  const record2 = soa.answers.find(({ type }) => type === "SOA");
  if (!soa.authoritative || record2 === void 0) return { kind: "lame", rcode: soa.rcode };
  const nameServers = ns.kind === "answer" ? ns.answers.filter(({ type }) => type === "NS") : void 0;
  return {
    kind: "authoritative",
    // The third field of a SOA is its serial (RFC 1035 section 3.3.13).
    serial: Number(record2.value.split(" ")[2]),
    nameServers: nameServers?.map(({ value }) => value).sort()
  };
}

// src/looking/hosts.ts
var MAX_LINKED = 12;
function knownHosts(domain, subject) {
  const hosts = [{ name: domain.name, role: "apex" }];
  if (domain.name === domain.registrable) hosts.push({ name: `www.${domain.name}`, role: "www" });
  for (const name of [...Object.values(subject.subdomains), subject.canonical]) {
    const isNew = name !== void 0 && hosts.every((host2) => host2.name !== name);
    if (isNew) hosts.push({ name, role: "declared" });
  }
  return hosts;
}
function linkedHosts(chains, domain, known) {
  const found = /* @__PURE__ */ new Set();
  for (const { hops, end } of chains) {
    const links = end.kind === "page" ? end.page.links : [];
    for (const url of [...hops.flatMap(({ location }) => location ?? []), ...links]) {
      const name = hostName(new URL(url).hostname);
      const isOurs2 = name?.endsWith(`.${domain.site}`) === true;
      if (name !== void 0 && isOurs2 && known.every((host2) => host2.name !== name)) found.add(name);
    }
  }
  return [...found].sort().slice(0, MAX_LINKED).map((name) => ({ name, role: "linked" }));
}

// src/looking/visit.ts
import { isIP as isIP3 } from "node:net";

// src/looking/page.ts
import { createHash } from "node:crypto";
var MAX_LINKS = 400;
var TEXT_CHARS = 4e3;
async function readPage(url, answer) {
  const contentType = header(answer, "content-type") ?? "";
  const isHtml = /html/i.test(contentType) || contentType === "" && /^\s*</.test(answer.body);
  const parsed = isHtml ? await parseHtml(answer.body) : { title: "", text: answer.body.slice(0, TEXT_CHARS), links: [], hasPasswordField: false };
  const canonical = absolute(parsed.canonical ?? linkHeader(answer), url);
  const refresh = absolute(parsed.refresh, url);
  const blockedBy = blocker(answer);
  return {
    url,
    status: answer.status,
    contentType,
    title: parsed.title,
    ...canonical && { canonical },
    links: [...new Set(parsed.links.flatMap((link) => absolute(link, url) ?? []))].slice(0, MAX_LINKS),
    ...refresh && { refresh },
    hasPasswordField: parsed.hasPasswordField,
    signature: signatureOf(parsed.title, parsed.text),
    text: parsed.text.slice(0, TEXT_CHARS),
    ...blockedBy && { blockedBy }
  };
}
function header(answer, name) {
  return answer.headers.find(([each2]) => each2 === name)?.[1];
}
async function parseHtml(html) {
  const { Parser } = await import("./lib-htmlparser2.js");
  const found = { title: "", text: "", links: [], hasPasswordField: false };
  const inside = [];
  let base;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (["title", "script", "style"].includes(name)) inside.push(name);
      if (name === "base" && attributes["href"]) base ??= attributes["href"];
      if (name === "a" && attributes["href"]) found.links.push(attributes["href"]);
      if (name === "form" && attributes["action"]) found.links.push(attributes["action"]);
      if (name === "input" && attributes["type"]?.toLowerCase() === "password") found.hasPasswordField = true;
      if (name === "link" && relOf(attributes["rel"]).includes("canonical") && attributes["href"])
        found.canonical ??= attributes["href"];
      const refresh = name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh" ? attributes["content"] : void 0;
      const target = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(refresh ?? "")?.[1];
      if (target !== void 0) found.refresh ??= target.trim();
    },
    ontext(text) {
      if (inside.at(-1) === "title") found.title += text;
      else if (inside.length === 0 && found.text.length < 2e5) found.text += text;
    },
    onclosetag(name) {
      if (inside.at(-1) === name) inside.pop();
    }
  });
  parser.end(html);
  found.title = squeeze(found.title).slice(0, 200);
  found.text = squeeze(found.text);
  const root = base;
  if (root !== void 0 && URL.canParse(root)) found.links = found.links.flatMap((link) => absolute(link, root) ?? []);
  return found;
}
var relOf = (rel = "") => rel.toLowerCase().split(/\s+/);
var squeeze = (text) => text.replace(/\s+/g, " ").trim();
function linkHeader(answer) {
  return /<([^>]*)>\s*;[^,]*\brel="?canonical"?/i.exec(header(answer, "link") ?? "")?.[1];
}
function absolute(link, base) {
  if (link === void 0 || !URL.canParse(link, base)) return void 0;
  const url = new URL(link, base);
  url.hash = "";
  return ["http:", "https:"].includes(url.protocol) ? url.href : void 0;
}
function signatureOf(title, text) {
  const words = `${title}
${text}`.replace(/\d+/g, "#").toLowerCase();
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
function blocker(answer) {
  const { status } = answer;
  if (header(answer, "cf-mitigated") === "challenge") return "a challenge of Cloudflare";
  if (header(answer, "x-vercel-mitigated") !== void 0) return "a challenge of Vercel";
  if (header(answer, "x-datadome") !== void 0 && status === 403) return "a challenge of DataDome";
  if (status === 401) return "a password (status 401)";
  if (status === 403) return "a refusal (status 403)";
  if (status === 407) return "a proxy’s password (status 407)";
  if (status === 429) return "a rate limit (status 429)";
  return void 0;
}

// src/looking/visit.ts
var MAX_HOPS = 20;
var VISITS_WITH_COOKIES = 4;
var MAX_TRIED = 3;
async function visit(world, start, { cookies = false } = {}) {
  const hops = [];
  const done = (end) => ({ start, hops, end });
  for (let url = start; ; ) {
    const seen = hops.filter((hop) => hop.url === url).length;
    if (seen > 0 && seen >= (cookies ? VISITS_WITH_COOKIES : 1)) {
      return done({ kind: "loop", to: hops.findIndex((hop) => hop.url === url) });
    }
    if (hops.length === MAX_HOPS) return done({ kind: "too-long" });
    const got = await get(world, url, cookies ? { jar: start, step: hops.length } : {});
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
  const host2 = new URL(url).hostname.replace(/^\[|\]$/g, "");
  const known = isIP3(host2) === 0 ? await addressesOf(world, host2) : void 0;
  const addresses = known?.addresses.map(({ address }) => address) ?? [host2];
  const first = addresses[0];
  if (known !== void 0 && first === void 0) return { end: { kind: "no-address", url, lookup: telling(known) } };
  let end;
  for (const address of addresses.slice(0, MAX_TRIED)) {
    const answer = await world.fetch({ url, address, ...how });
    if (answer.kind === "answer") return { answer, address, dnsMs: known ? Math.max(known.v4.ms, known.v6.ms) : 0 };
    end ??= { kind: "failed", url, address, failure: answer.failure, reason: answer.reason };
  }
  return { end: end ?? { kind: "failed", url, address: "", failure: "no-route", reason: "there is no address" } };
}
function endReason(end) {
  if (end.kind === "failed") return end.reason;
  if (end.kind === "no-address")
    return end.lookup.outcome === "unknown" ? end.lookup.reason : "its name has no address";
  return "it leads to no page";
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
    cookies: answer.headers.flatMap(([name, value]) => name === "set-cookie" ? [cookieOf(value)] : []),
    hasHsts: header(answer, "strict-transport-security") !== void 0,
    timing
  };
}
function cookieOf(text) {
  const [pair = "", ...attributes] = text.split(";");
  const domain = attributes.map((part) => /^\s*domain\s*=\s*\.?(\S+)/i.exec(part)?.[1]).find(Boolean);
  const has = (name) => attributes.some((part) => part.trim().toLowerCase() === name);
  return {
    name: pair.split("=")[0]?.trim() ?? "",
    ...domain !== void 0 && { domain: domain.toLowerCase() },
    secure: has("secure"),
    httpOnly: has("httponly")
  };
}
function resolveLocation(location, base) {
  if (!URL.canParse(location, base)) return void 0;
  const url = new URL(location, base);
  url.hash = "";
  url.username = "";
  url.password = "";
  return ["http:", "https:"].includes(url.protocol) ? url.href : void 0;
}

// src/looking/registration.ts
var BOOTSTRAP = "https://data.iana.org/rdap/dns.json";
var BOOTSTRAP_BYTES = 1024 * 1024;
var bootstrapSchema = object({ services: array(tuple([array(string()), array(string())])) });
var domainSchema = object({
  status: array(string()).optional(),
  events: array(object({ eventAction: string(), eventDate: string() })).optional(),
  entities: array(
    object({
      roles: array(string()).optional(),
      vcardArray: tuple([string(), array(array(unknown()))]).optional()
    })
  ).optional()
});
async function registrationOf(world, domain) {
  const bootstrap = await getJson(world, BOOTSTRAP, bootstrapSchema);
  if ("reason" in bootstrap) return { kind: "unknown", reason: `IANA’s list of registries: ${bootstrap.reason}` };
  const tld = domain.slice(domain.lastIndexOf(".") + 1);
  const server = bootstrap.data.services.find(([tlds]) => tlds.includes(tld))?.[1].find((url) => url.startsWith("https:"));
  if (server === void 0)
    return { kind: "unknown", reason: "the registry of this top-level domain publishes no data (RDAP)" };
  const found = await getJson(world, `${server.replace(/\/?$/, "/")}domain/${domain}`, domainSchema);
  if ("status" in found && found.status === 404) return { kind: "unregistered", server };
  if ("reason" in found) return { kind: "unknown", reason: `the registry: ${found.reason}` };
  return { kind: "found", server, ...factsOf(found.data) };
}
function factsOf({ status = [], events = [], entities = [] }) {
  const expires = events.find(({ eventAction }) => eventAction === "expiration")?.eventDate;
  const registrar = entities.find(({ roles }) => roles?.includes("registrar"))?.vcardArray?.[1].find(([field]) => field === "fn")?.[3];
  return {
    statuses: status,
    ...expires !== void 0 && !Number.isNaN(Date.parse(expires)) && { expires: new Date(expires).toISOString() },
    ...typeof registrar === "string" && { registrar }
  };
}
async function getJson(world, url, schema) {
  const got = await get(world, url, {
    maxBytes: BOOTSTRAP_BYTES,
    headers: { accept: "application/rdap+json, application/json" }
  });
  if ("end" in got) return { reason: endReason(got.end) };
  const { status, body, distrust } = got.answer;
  if (status !== 200) return { reason: `status ${status}`, status };
  if (distrust.length > 0) return { reason: "its certificate is not trusted" };
  const parsed = schema.safeParse(jsonOf(body));
  return parsed.success ? { data: parsed.data } : { reason: "its answer is not the JSON that was expected" };
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/world/records.ts
import { isIP as isIP4 } from "node:net";
function nameOf(name) {
  const bare = name.length > 1 && name.endsWith(".") && !name.endsWith("\\.") ? name.slice(0, -1) : name;
  return printable(bare === "" ? "." : bare.toLowerCase());
}
function quote(bytes) {
  const text = typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("latin1");
  return `"${printable(text.replace(/["\\]/g, "\\$&"), " ")}"`;
}
function printable(text, also = "") {
  const isWide = [...text].some((char) => char.charCodeAt(0) > 255);
  return [...Buffer.from(text, isWide ? "utf8" : "latin1")].map((byte) => {
    const char = String.fromCharCode(byte);
    const isPlain = byte > 32 && byte < 127 || char === also;
    return isPlain ? char : `\\${String(byte).padStart(3, "0")}`;
  }).join("");
}
function presentation(record2) {
  switch (record2.type) {
    case "A":
    case "AAAA":
      return addressOf(record2.data, record2.type === "A" ? 4 : 6);
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME":
      return nameOf(record2.data);
    case "MX":
      return `${record2.data.preference ?? 0} ${nameOf(record2.data.exchange)}`;
    case "TXT":
      return [record2.data].flat().map((part) => quote(part)).join(" ");
    case "SRV":
      return `${record2.data.priority ?? 0} ${record2.data.weight ?? 0} ${record2.data.port} ${nameOf(record2.data.target)}`;
    case "CAA":
      return `${record2.data.flags ?? 0} ${nameOf(record2.data.tag)} ${quote(record2.data.value)}`;
    case "SOA": {
      const { mname, rname, serial, refresh, retry, expire, minimum } = record2.data;
      return [nameOf(mname), nameOf(rname), serial, refresh, retry, expire, minimum].join(" ");
    }
    case "DS":
      return [
        record2.data.keyTag,
        record2.data.algorithm,
        record2.data.digestType,
        record2.data.digest.toString("hex")
      ].join(" ");
    case "DNSKEY":
      return [record2.data.flags, 3, record2.data.algorithm, record2.data.key.toString("base64")].join(" ");
    case "TLSA":
      return [
        record2.data.usage,
        record2.data.selector,
        record2.data.matchingType,
        record2.data.certificate.toString("hex")
      ].join(" ");
    case "RRSIG":
      return [
        record2.data.typeCovered,
        record2.data.algorithm,
        record2.data.originalTTL,
        record2.data.expiration,
        record2.data.inception,
        record2.data.keyTag,
        nameOf(record2.data.signersName)
      ].join(" ");
    default:
      return rawOf(record2.data);
  }
}
function addressOf(address, family) {
  if (isIP4(address) !== family) throw new Error("an address record without an address");
  return address;
}
function rawOf(data) {
  if (!(data instanceof Uint8Array)) return "\\# 0";
  return `\\# ${data.length} ${Buffer.from(data).toString("hex")}`.trim();
}
function textStrings(value) {
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, bare]) => (quoted ?? bare ?? "").replace(
      /\\(\d{3}|.)/g,
      (_, escaped) => escaped.length === 3 ? String.fromCharCode(Number(escaped)) : escaped
    )
  );
}
function canonicalValue(type, value) {
  const trimmed = value.trim();
  if (type === "TXT") return quote(textStrings(/^"/.test(trimmed) ? trimmed : quote(trimmed)).join(""));
  if (type === "AAAA" && isIP4(trimmed) === 6) return new URL(`http://[${trimmed}]/`).hostname.slice(1, -1);
  if (type === "CAA")
    return trimmed.replace(
      /^(\d+)\s+(\S+)\s+"?([^"]*)"?$/,
      (_, flags, tag, text) => `${flags} ${String(tag).toLowerCase()} "${text}"`
    );
  return trimmed.split(/\s+/).map((word) => /^[\d:]+$/.test(word) ? word : nameOf(word)).join(" ");
}

// src/world/zone-file.ts
import { isIP as isIP5 } from "node:net";
var ZoneFileError = class extends Error {
  line;
  constructor(line2, problem) {
    super(problem);
    this.line = line2;
  }
};
var CLASSES = /* @__PURE__ */ new Set(["IN", "CH", "HS"]);
var NAME_FIELDS = {
  CNAME: [0],
  NS: [0],
  PTR: [0],
  DNAME: [0],
  MX: [1],
  SRV: [3],
  SOA: [0, 1]
};
var FIELD_COUNT = {
  A: 1,
  AAAA: 1,
  CNAME: 1,
  NS: 1,
  PTR: 1,
  DNAME: 1,
  MX: 2,
  SRV: 4,
  SOA: 7,
  CAA: 3
};
function parseZoneFile(text, defaultOrigin) {
  let origin = defaultOrigin;
  let defaultTtl;
  let owner;
  const records = [];
  for (const entry of entriesOf(text)) {
    const [first = "", second = ""] = entry.words;
    if (first === "$ORIGIN") {
      origin = absolute2(second, origin, entry.line);
    } else if (first === "$TTL") {
      defaultTtl = secondsOf(second) ?? fail(entry.line, "$TTL wants a number of seconds, or 1h, 1d, 1w");
    } else if (first.startsWith("$")) {
      fail(entry.line, "only $ORIGIN and $TTL are understood here; $INCLUDE and $GENERATE are not");
    } else {
      const words = [...entry.words];
      if (!entry.startsBlank) owner = absolute2(words.shift() ?? "", origin, entry.line);
      if (owner === void 0) fail(entry.line, "the first record needs a name");
      records.push(recordOf(owner, words, entry.line, origin, defaultTtl));
    }
  }
  const soa = records.find(({ type }) => type === "SOA");
  const zone = soa?.name ?? origin;
  if (records.length === 0) return fail(1, "there is no record in this zone file");
  if (zone === void 0) return fail(1, "neither a SOA nor an $ORIGIN says whose zone this is");
  return { origin: zone, records };
}
function recordOf(owner, words, line2, origin, defaultTtl) {
  let ttl = defaultTtl;
  for (let word = words[0]; word !== void 0; word = words[0]) {
    const seconds = secondsOf(word);
    if (seconds === void 0 && !CLASSES.has(word.toUpperCase())) break;
    if (seconds !== void 0) ttl = seconds;
    words.shift();
  }
  const type = (words.shift() ?? fail(line2, "a record needs a type")).toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(type)) fail(line2, "a record needs a type, such as A, CNAME or TXT");
  const wanted = FIELD_COUNT[type];
  if (words.length === 0 || wanted !== void 0 && words.length !== wanted) {
    fail(line2, `${wanted === void 0 ? "the record has no value" : `a record of this type has ${wanted} field(s)`}`);
  }
  return { name: owner, type, value: fieldsOf(type, words, line2, origin), ...ttl !== void 0 && { ttl } };
}
function fieldsOf(type, words, line2, origin) {
  if (type === "TXT") return words.map((word) => quote(textStrings(word)[0] ?? "")).join(" ");
  const names = NAME_FIELDS[type] ?? [];
  const fields = words.map((word, i) => names.includes(i) ? absolute2(word, origin, line2) : word);
  if (type === "SOA")
    return [...fields.slice(0, 3), ...fields.slice(3).map((field) => secondsOf(field) ?? field)].join(" ");
  if ((type === "A" || type === "AAAA") && isIP5(fields[0] ?? "") !== (type === "A" ? 4 : 6)) {
    fail(line2, `the value of ${type === "A" ? "an A" : "an AAAA"} record is an address`);
  }
  return canonicalValue(type, fields.join(" "));
}
function absolute2(name, origin, line2) {
  if (name === ".") return ".";
  if (name.endsWith(".")) return nameOf(name);
  if (origin === void 0)
    return fail(line2, "a relative name needs an $ORIGIN before it, or --zone with a target domain");
  return name === "@" ? origin : nameOf(origin === "." ? name : `${name}.${origin}`);
}
function secondsOf(text) {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^(\d+[smhdw])+$/i.test(text)) return void 0;
  const unit = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
  const parts = [...text.matchAll(/(\d+)([smhdw])/gi)];
  return parts.reduce((sum, [, number, letter = "s"]) => sum + Number(number) * (unit[letter.toLowerCase()] ?? 1), 0);
}
function entriesOf(text) {
  const entries = [];
  let open;
  let depth = 0;
  text.split(/\r?\n/).forEach((source, index) => {
    const line2 = index + 1;
    const tokens = source.match(/"(?:[^"\\]|\\.)*"|;.*|[()]|(?:[^\s;()"\\]|\\.)+|"/g) ?? [];
    const entry = open ?? { line: line2, startsBlank: /^\s/.test(source), words: [] };
    for (const token of tokens) {
      if (token.startsWith(";")) break;
      if (token === '"') fail(line2, "a quoted string is not closed");
      if (token === "(") depth += 1;
      else if (token === ")") depth -= 1;
      else entry.words.push(token);
      if (depth < 0) fail(line2, "a parenthesis is closed that was not opened");
    }
    open = depth > 0 ? entry : void 0;
    if (depth === 0 && entry.words.length > 0) entries.push(entry);
  });
  if (open !== void 0) fail(open.line, "a parenthesis is not closed");
  return entries;
}
function fail(line2, problem) {
  throw new ZoneFileError(line2, problem);
}

// src/checks/dns/options.ts
import { isIP as isIP6 } from "node:net";
var RECORD_TYPES = ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SRV", "TXT"];
var dnsOptions = strictObject({
  records: array(
    strictObject({
      name: string().describe("Relative to the domain; `@` is the domain itself; a name with a final dot stands as it is."),
      type: _enum(RECORD_TYPES),
      value: union([string(), array(string()).min(1)]).describe("As in a zone file; several for several records.")
    }).refine(({ type, value }) => hasAddresses(type, [value].flat()), {
      path: ["value"],
      message: "is not an IP address of that type"
    })
  ).default([]).describe("Records that must be published."),
  resolvers: array(string()).default([]).describe("Resolvers to ask instead of the system’s: addresses or DNS-over-HTTPS URLs. Several are compared."),
  snapshot: string().optional().describe(
    "A zone file of what is to stay as it is (`--update-snapshot` writes it). Default: launch.dns.zone, if it exists."
  ),
  cutover: iso_exports.date().optional().describe("The day on which the domain is pointed at its new place: TTLs are judged until then.")
});
function hasAddresses(type, values) {
  const family = { A: 4, AAAA: 6 }[type];
  return family === void 0 || values.every((value) => isIP6(value.trim()) === family);
}
var snapshotFile = ({ snapshot }) => snapshot ?? "launch.dns.zone";

// src/checks/dns/gather-declared.ts
async function declaredRecord(world, record2, domain) {
  const name = fullName(record2.name, domain);
  const values = [record2.value].flat().map((value) => canonicalValue(record2.type, value));
  return { name, type: record2.type, values, published: await lookup(world, name, record2.type) };
}
function fullName(name, domain) {
  const bare = nameOf(name.trim() === "" ? "@" : name.trim());
  if (bare === "@") return domain;
  const isWhole = name.trim().endsWith(".") || bare === domain || bare.endsWith(`.${domain}`);
  return isWhole ? bare : `${bare}.${domain}`;
}
async function snapshotOf(world, configured, domain) {
  const file = snapshotFile({ snapshot: configured });
  const read = await world.read(file);
  if (read.kind === "failure") {
    return configured === void 0 && read.failure === "missing" ? { kind: "absent" } : { kind: "unreadable", file, reason: read.reason };
  }
  try {
    const { records } = parseZoneFile(read.text, domain);
    const keys = [...new Set(records.filter(({ type }) => type !== "SOA").map(({ name, type }) => `${name} ${type}`))];
    const sets = keys.map(async (key) => {
      const [name = "", type = ""] = key.split(" ");
      const here = records.filter((record2) => record2.name === name && record2.type === type);
      const published = await lookup(world, name, type);
      return { name, type, values: here.map(({ value }) => value).sort(), ttl: here[0]?.ttl, published };
    });
    return { kind: "read", file, sets: await Promise.all(sets) };
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    return { kind: "unreadable", file, reason: `line ${error.line}: ${error.message}` };
  }
}

// src/checks/dns/gather-hosts.ts
async function hostFacts(world, host2, authority) {
  const { name } = host2;
  const addresses = addressesOf(world, name);
  const [published, elsewhere, own, beside, chain, dangling, ipv6, issuance] = await Promise.all([
    addresses,
    Promise.all(world.resolvers.slice(1).map((server) => lookupAt(world, server, name, "A"))),
    authority.then((found) => askAuthority(world, found, name, "A")),
    Promise.all(["CNAME", "MX", "TXT"].map((type) => lookup(world, name, type))),
    visitHost(world, name),
    addresses.then((found) => danglingOf(world, found)),
    addresses.then((found) => ipv6Of(world, name, found)),
    addresses.then((found) => issuanceOf(world, host2, found))
  ]);
  return { ...host2, ...published, elsewhere, own, beside, visit: chain, dangling, ipv6, issuance };
}
async function visitHost(world, name) {
  const [secure, plain] = await Promise.all([visit(world, `https://${name}/`), visit(world, `http://${name}/`)]);
  if (secure.end.kind === "no-address") return void 0;
  return secure.hops.length === 0 && plain.hops.length > 0 ? plain : secure;
}
async function danglingOf(world, { v4, v6 }) {
  const target = v4.cnames.at(-1)?.value ?? v6.cnames.at(-1)?.value;
  const isGone = target !== void 0 && v4.outcome === "nxdomain" && v6.outcome === "nxdomain";
  if (!isGone) return void 0;
  const registrable = registrableOf(target);
  const { outcome } = await lookup(world, registrable, "NS");
  const isKnown = outcome === "found" || outcome === "nodata";
  const registered = outcome === "nxdomain" ? "no" : isKnown ? "yes" : "unknown";
  return { name: target, registrable, registered };
}
async function ipv6Of(world, name, { addresses }) {
  const [v4, v6] = [
    addresses.find(({ address }) => !address.includes(":")),
    addresses.find(({ address }) => address.includes(":"))
  ];
  if (v6 === void 0 || v4 === void 0) return void 0;
  const [over4, over6] = await Promise.all(
    [v4, v6].map(({ address }) => world.fetch({ url: `http://${name}/`, address, method: "HEAD" }))
  );
  const isUnsure = over6?.kind === "failure" && over6.failure === "timeout";
  const hasIpv62 = isUnsure && await reachesIpv6(world);
  const worthOf = (answer) => {
    if (answer?.kind === "answer") return "answers";
    if (answer?.failure === "timeout") return hasIpv62 ? "fails" : "unknown";
    return answer !== void 0 && ["refused", "reset"].includes(answer.failure) ? "fails" : "unknown";
  };
  return {
    address: v6.address,
    v4: worthOf(over4),
    v6: worthOf(over6),
    reason: over6?.kind === "failure" ? over6.reason : ""
  };
}
async function reachesIpv6(world) {
  const { addresses } = await addressesOf(world, "data.iana.org");
  const address = addresses.find((each2) => each2.address.includes(":"))?.address;
  if (address === void 0) return false;
  const answer = await world.fetch({ url: "http://data.iana.org/", address, method: "HEAD" });
  return answer.kind === "answer";
}
async function issuanceOf(world, { name, role }, { addresses }) {
  const address = addresses[0]?.address;
  if (address === void 0 || role === "linked") return void 0;
  const [shaken, caa] = await Promise.all([
    world.handshake({ host: name, address, port: 443 }),
    nearestCaa(world, name)
  ]);
  const leaf = shaken.kind === "answer" ? shaken.chain[0] : void 0;
  if (leaf === void 0) return void 0;
  return { issuer: leaf.issuerOrganization, isWildcard: !leaf.altNames.includes(`DNS:${name}`), caa };
}
async function nearestCaa(world, name) {
  const labels = name.split(".");
  const levels = labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
  const found = await Promise.all(levels.map((level) => lookup(world, level, "CAA")));
  const last = found.at(-1);
  const nearest = found.find(({ outcome }) => !["nodata", "nxdomain"].includes(outcome)) ?? last;
  if (nearest === void 0) throw new Error("a host name has at least one label");
  return nearest;
}

// src/checks/dns/hosts-data.ts
var DNS_HOSTS = [
  { name: "Cloudflare", apex: "@", suffixes: ["ns.cloudflare.com"] },
  { name: "GoDaddy", apex: "@", suffixes: ["domaincontrol.com"] },
  { name: "Namecheap", apex: "@", suffixes: ["registrar-servers.com"] },
  { name: "Vercel", apex: "empty", suffixes: ["vercel-dns.com", "vercel-dns-016.com"] },
  { name: "Netlify", apex: "@", suffixes: ["nsone.net"] },
  { name: "Amazon Route 53", apex: "empty", suffixes: ["awsdns.com", "awsdns.net", "awsdns.org", "awsdns.co.uk"] },
  { name: "Google Cloud DNS", apex: "empty", suffixes: ["googledomains.com"] },
  { name: "Azure DNS", apex: "@", suffixes: ["azure-dns.com", "azure-dns.net", "azure-dns.org", "azure-dns.info"] },
  { name: "DigitalOcean", apex: "@", suffixes: ["digitalocean.com"] },
  { name: "Hetzner", apex: "@", suffixes: ["ns.hetzner.com", "ns.hetzner.de"] },
  { name: "Gandi", apex: "@", suffixes: ["gandi.net"] },
  { name: "Porkbun", apex: "empty", suffixes: ["porkbun.com"] },
  { name: "DNSimple", apex: "empty", suffixes: ["dnsimple.com", "dnsimple-edge.net"] },
  { name: "OVHcloud", apex: "empty", suffixes: ["ovh.net", "anycast.me"] },
  { name: "IONOS", apex: "@", suffixes: ["ui-dns.com", "ui-dns.de", "ui-dns.org", "ui-dns.biz"] },
  { name: "Squarespace", apex: "@", suffixes: ["squarespacedns.com"] },
  { name: "Wix", apex: "@", suffixes: ["wixdns.net"] }
];
function dnsHostOf(nameServers) {
  const found = DNS_HOSTS.find(
    ({ suffixes }) => nameServers.length > 0 && nameServers.every((server) => endsInOne(server, suffixes))
  );
  return found && { name: found.name, apex: found.apex };
}
function endsInOne(server, suffixes) {
  const plain = server.replace(/\.awsdns-\d+\./, ".awsdns.");
  return suffixes.some((suffix) => plain === suffix || plain.endsWith(`.${suffix}`));
}
var UNCLAIMED = [
  { service: "Amazon S3", suffixes: ["amazonaws.com"], says: "The specified bucket does not exist", claimable: true },
  { service: "Bitbucket", suffixes: ["bitbucket.io"], says: "Repository not found", claimable: true },
  {
    service: "Ghost",
    suffixes: ["ghost.io"],
    says: "The thing you were looking for is no longer here, or never was",
    claimable: true
  },
  {
    service: "Help Scout",
    suffixes: ["helpscoutdocs.com"],
    says: "No settings were found for this company:",
    claimable: true
  },
  { service: "Ngrok", suffixes: ["ngrok.io"], says: ".ngrok.io not found", claimable: true },
  { service: "Readme.io", suffixes: ["readme.io"], says: "Project doesnt exist... yet!", claimable: true },
  { service: "Surge.sh", suffixes: ["surge.sh"], says: "project not found", claimable: true },
  { service: "Wordpress", suffixes: ["wordpress.com"], says: "Do you want to register ", claimable: true },
  { service: "Fastly", suffixes: ["fastly.net"], says: "Fastly error: unknown domain:", claimable: false },
  { service: "GitHub Pages", suffixes: ["github.io"], says: "There isn't a GitHub Pages site here.", claimable: false },
  {
    service: "Heroku",
    suffixes: ["herokuapp.com", "herokudns.com", "herokussl.com"],
    says: "No such app",
    claimable: false
  },
  { service: "Netlify", suffixes: ["netlify.app", "netlify.com"], says: "Not Found - Request ID:", claimable: false },
  { service: "Pantheon", suffixes: ["pantheonsite.io"], says: "404 error unknown site!", claimable: false },
  {
    service: "Shopify",
    suffixes: ["myshopify.com"],
    says: "Sorry, this shop is currently unavailable.",
    claimable: false
  },
  {
    service: "Tumblr",
    suffixes: ["tumblr.com"],
    says: "Whatever you were looking for doesn't currently exist at this address",
    claimable: false
  },
  {
    service: "Vercel",
    suffixes: ["vercel-dns.com", "vercel.app"],
    says: "The deployment could not be found on Vercel.",
    claimable: false
  },
  {
    service: "Webflow",
    suffixes: ["webflow.com", "webflow.io"],
    says: "The page you are looking for doesn't exist or has been moved.",
    claimable: false
  },
  { service: "Zendesk", suffixes: ["zendesk.com"], says: "Help Center Closed", claimable: false }
];
var CAA_NAMES = [
  { organization: /^Let's Encrypt$/i, names: ["letsencrypt.org"] },
  { organization: /^Google Trust Services/i, names: ["pki.goog"] },
  { organization: /^Amazon$/i, names: ["amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com"] },
  {
    organization: /^DigiCert|^GeoTrust|^Thawte|^RapidSSL/i,
    names: ["digicert.com", "www.digicert.com", "symantec.com", "geotrust.com", "rapidssl.com", "thawte.com"]
  },
  {
    organization: /^Sectigo|^COMODO|^ZeroSSL/i,
    names: ["sectigo.com", "comodoca.com", "comodo.com", "usertrust.com", "trust-provider.com"]
  },
  { organization: /^GlobalSign/i, names: ["globalsign.com"] },
  { organization: /^Entrust/i, names: ["entrust.net", "affirmtrust.com"] },
  { organization: /^GoDaddy|^Starfield/i, names: ["godaddy.com", "starfieldtech.com"] },
  { organization: /^SSL Corp/i, names: ["ssl.com"] },
  { organization: /^Buypass/i, names: ["buypass.com", "buypass.no"] },
  { organization: /^Microsoft Corporation$/i, names: ["microsoft.com"] }
];

// src/checks/dns/gather.ts
var NOBODYS_NAME = "launch-gate-finds-no-such-name";
async function gatherDns(world, options, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const known = knownHosts(domain, subject);
  const authority = authorityOf(world, domain.name);
  const visits = Promise.all(known.map(({ name }) => visitHost(world, name)));
  const linked = visits.then(
    (chains) => linkedHosts(
      chains.flatMap((chain) => chain ?? []),
      domain,
      known
    )
  );
  const [hosts, later, found, dnssec, wildcard, registration, snapshot, declared, control] = await Promise.all([
    Promise.all(known.map((host2) => hostFacts(world, host2, authority))),
    linked.then((more) => Promise.all(more.map((host2) => hostFacts(world, host2, authority)))),
    authority,
    dnssecOf(world, domain.registrable),
    lookup(world, `${NOBODYS_NAME}.${domain.name}`, "A"),
    registrationOf(world, domain.registrable),
    snapshotOf(world, options.snapshot, domain.name),
    Promise.all(options.records.map((record2) => declaredRecord(world, record2, domain.name))),
    lookup(world, domain.publicSuffix, "NS")
  ]);
  const nameServers = found.kind === "found" ? found.servers.map(({ name }) => name) : [];
  return {
    now: world.now,
    stage: subject.stage,
    domain,
    resolverWorks: ["found", "nodata", "nxdomain"].includes(control.outcome),
    hosts: [...hosts, ...later],
    declared,
    authority: found,
    dnssec,
    wildcard,
    registration,
    snapshot,
    cutover: options.cutover,
    dnsHost: dnsHostOf(nameServers)
  };
}
async function dnssecOf(world, zone) {
  const server = world.resolvers[0] ?? "";
  const [ds, checked, unchecked] = await Promise.all([
    lookup(world, zone, "DS"),
    lookupAt(world, server, zone, "SOA"),
    lookupAt(world, server, zone, "SOA", { unchecked: true })
  ]);
  return { ds, checked, unchecked };
}

// src/checks/dns/rules/evidence.ts
var NEW_TTL = 300;
function asked(lookup2) {
  return {
    question: `${lookup2.name} ${lookup2.type}`,
    server: lookup2.server,
    answer: answerOf(lookup2),
    ...lookup2.cnames.length > 0 && { through: lookup2.cnames.map(({ value }) => value).join(" → ") }
  };
}
function answerOf(lookup2) {
  switch (lookup2.outcome) {
    case "found":
      return lookup2.records.map(({ value }) => value).join(", ");
    case "nxdomain":
      return "NXDOMAIN: the name does not exist";
    case "nodata":
      return "NODATA: the name exists without this type";
    case "servfail":
    case "refused":
      return [lookup2.rcode, ...lookup2.errors.map(({ code, text }) => `(extended error ${code} ${text})`)].join(" ");
    case "unknown":
      return lookup2.reason;
  }
}
function dig(name, type, server) {
  return ["dig", ...server === void 0 ? [] : [`@${server}`], name, type];
}
function at(name, type) {
  return { address: `${name} ${type}` };
}
function notKnown(reason, name) {
  return { unknown: reason, ...name !== void 0 && { place: { address: name } } };
}
function dnsFix(facts, add, remove = []) {
  const { dnsHost, authority } = facts;
  return {
    kind: "dns",
    change: { add: add.map((line2) => ({ ttl: NEW_TTL, ...line2 })), remove },
    ...dnsHost && authority.kind === "found" && { at: { host: dnsHost.name, zone: authority.zone, apex: dnsHost.apex } }
  };
}
function each(things, reason, judge) {
  return things.length === 0 ? { notApplicable: reason } : things.flatMap(judge);
}
function unsure({ name, v4, v6 }) {
  const failed = [v4, v6].find((found) => !isAnswered(found));
  return failed === void 0 ? [] : [notKnown(answerOf(failed), name)];
}
var BORROWED = { notApplicable: "the name is on its host’s own domain, which is the host’s to keep" };
function days(from, to) {
  return Math.floor((to.getTime() - from.getTime()) / 864e5);
}
function isAnswered({ outcome }) {
  return outcome === "found" || outcome === "nodata" || outcome === "nxdomain";
}

// src/checks/dns/rules/addresses.ts
var addressRules = {
  "private-address": {
    title: "A public name points to an address that the public cannot reach",
    priority: "block-now",
    proves: "No published address is private, loopback, link-local, documentation or metadata space.",
    why: "The name works on the machine or network where it was tried and for nobody else.",
    remedy: "Publish the public address of the server, or the name that your host gives you.",
    source: "IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890)",
    judge: ({ hosts }) => each(
      hosts.filter((host2) => host2.addresses.length > 0 || unsure(host2).length > 0),
      "no host has an address",
      (host2) => [...unsure(host2), ...judgeAddresses(host2)]
    )
  },
  "ipv6-dead": {
    title: "The published IPv6 address does not answer",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "Where A and AAAA are published, the product answers on both.",
    why: "Visitors with IPv6, most mobile networks among them, wait for a time-out or see an error.",
    remedy: "Serve the product on that address, or take the AAAA record away.",
    source: "RFC 8305 (Happy Eyeballs hides this from some visitors only)",
    judge: (facts) => {
      const published = oncePerAddress(facts.hosts.filter(hasIpv6));
      const silent = facts.hosts.flatMap(unsure);
      if (published.length + silent.length === 0) {
        return { notApplicable: "no host publishes an IPv6 address beside an IPv4 one" };
      }
      return [...published.flatMap((host2) => judgeReach(facts, host2, host2.ipv6)), ...silent];
    }
  },
  "same-place": {
    title: "The domain and www end at different products",
    priority: "fix-before-launch",
    proves: "Following the domain and following www ends at the same host or the same page.",
    why: "Half of the visitors see something else: an old site, a parking page, the host’s own page.",
    remedy: "Point both names to the same place, then let one redirect to the other.",
    source: "RFC 1034 section 3.6; a parked www is the commonest case",
    judge: ({ hosts }) => {
      const [apex, www] = ["apex", "www"].map((role) => hosts.find((host2) => host2.role === role));
      if (apex === void 0 || www === void 0) return { notApplicable: "the target has no www name" };
      const silent = [...unsure(apex), ...unsure(www)];
      const isUnseen = apex.visit === void 0 || www.visit === void 0;
      if (isUnseen && silent.length > 0) return silent;
      if (apex.visit === void 0 || www.visit === void 0)
        return { notApplicable: "one of the two has no address" };
      return comparePlaces(apex.visit, www.visit, www.name);
    }
  }
};
function judgeAddresses({ name, addresses }) {
  const special = addresses.filter(({ kind }) => kind !== "public");
  return special.map(({ address, kind }) => {
    const type = address.includes(":") ? "AAAA" : "A";
    return {
      place: at(name, type),
      key: address,
      seen: { address, kind },
      expected: "a public address",
      recheck: dig(name, type)
    };
  });
}
var hasIpv6 = (host2) => host2.ipv6 !== void 0;
function oncePerAddress(hosts) {
  return hosts.filter((host2, i) => hosts.findIndex(({ ipv6 }) => ipv6.address === host2.ipv6.address) === i);
}
function judgeReach(facts, { name }, { address, v4, v6, reason }) {
  if (v6 === "answers" || v4 === "fails") return [];
  if (v6 === "unknown" || v4 === "unknown") return [notKnown(`IPv6 could not be tried from here: ${reason}`, name)];
  return [
    {
      place: at(name, "AAAA"),
      key: address,
      seen: { address, "over IPv4": "answers", "over IPv6": reason },
      expected: "an answer on both",
      recheck: ["curl", "-6", "-sS", "-o", "/dev/null", `http://${name}/`],
      fix: dnsFix(facts, [], [{ name, type: "AAAA", value: address }])
    }
  ];
}
function comparePlaces(apex, www, wwwName) {
  const [a, b] = [apex.end, www.end];
  if (a.kind !== "page" || b.kind !== "page")
    return [notKnown("one of the two could not be followed to a page", wwwName)];
  const wall = a.page.blockedBy ?? b.page.blockedBy;
  if (wall !== void 0) return [notKnown(`the page is behind ${wall}`, wwwName)];
  const isSame = new URL(a.page.url).hostname === new URL(b.page.url).hostname || a.page.signature === b.page.signature || a.page.canonical !== void 0 && a.page.canonical === b.page.canonical || a.page.title !== "" && a.page.title === b.page.title;
  if (isSame) return [];
  return [
    {
      place: { address: www.start },
      seen: {
        "the domain ends at": a.page.url,
        "its title": a.page.title,
        "www ends at": b.page.url,
        "title of www": b.page.title
      },
      expected: "one product",
      recheck: ["curl", "-sSL", "-o", "/dev/null", "-w", "%{url_effective}", www.start]
    }
  ];
}

// src/checks/dns/rules/dangling.ts
var danglingRules = {
  dangling: {
    title: "A name points to something that is not there",
    priority: "block-now",
    proves: "No CNAME leads to a name that does not exist, and no host answers as unclaimed at its service.",
    why: "The host is down, and where the target can be registered or claimed a stranger can serve pages under your name.",
    remedy: "Take the record away, or claim the name at the service again.",
    source: 'The "can I take over XYZ" collection (CC BY 4.0); suffix and words must both fit before it blocks',
    judge: (facts) => facts.hosts.flatMap((host2) => judgeHost(facts, host2))
  }
};
function judgeHost(facts, host2) {
  if (host2.dangling) return [gone(facts, host2, host2.dangling)];
  const isSilent = ["unknown", "servfail", "refused"].includes(host2.v4.outcome) && host2.addresses.length === 0;
  if (isSilent) return [notKnown(answerOf(host2.v4), host2.name)];
  return unclaimed(facts, host2);
}
function gone(facts, host2, { name, registrable, registered }) {
  const isFree = registered === "no";
  return {
    place: at(host2.name, "CNAME"),
    problem: isFree ? "The CNAME’s target lies in a domain that nobody has registered." : "The CNAME’s target does not exist.",
    key: name,
    seen: { ...asked(host2.v4), target: name, [`${registrable} is registered`]: registered },
    expected: "a target with an address",
    recheck: dig(name, "A"),
    fix: repoint(facts, host2)
  };
}
function repoint(facts, host2) {
  const cname = host2.v4.cnames.find((record2) => record2.name === host2.name) ?? host2.v6.cnames[0];
  const remove = cname ? [{ name: cname.name, type: "CNAME", value: cname.value }] : [];
  const apex = facts.hosts.find(({ role }) => role === "apex");
  const canPoint = host2.role === "www" && apex !== void 0 && apex.addresses.length > 0;
  return dnsFix(facts, canPoint ? [{ name: host2.name, type: "CNAME", value: apex.name }] : [], remove);
}
function unclaimed(facts, host2) {
  const end = host2.visit?.end;
  const target = host2.v4.cnames.at(-1)?.value;
  if (end?.kind !== "page" || end.page.blockedBy) {
    const isSuspect = target !== void 0 && UNCLAIMED.some(({ suffixes }) => isUnderOne(target, suffixes));
    return isSuspect ? [notKnown("the page could not be seen, so whether the name is claimed is not known", host2.name)] : [];
  }
  const said = UNCLAIMED.find(({ says }) => end.page.text.includes(says) || end.page.title.includes(says));
  if (said === void 0 || end.page.status < 400) return [];
  const fits2 = target !== void 0 && isUnderOne(target, said.suffixes);
  const evidence3 = {
    place: at(host2.name, target === void 0 ? "A" : "CNAME"),
    problem: "The service behind this host says that nobody has claimed the name there.",
    key: said.service,
    seen: { ...asked(host2.v4), service: said.service, page: said.says, status: String(end.page.status) },
    recheck: ["curl", "-sSi", end.page.url],
    priority: fits2 && said.claimable ? "block-now" : "fix-before-launch"
  };
  return [fits2 ? { ...evidence3, fix: repoint(facts, host2) } : evidence3];
}
function isUnderOne(name, suffixes) {
  return suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

// src/checks/dns/rules/resolving.ts
var resolvingRules = {
  "apex-resolves": {
    title: "The domain itself has no address",
    priority: "block-now",
    proves: "The domain has an IPv4 or IPv6 address; no such name, no address, a failing zone and not knowing are told apart.",
    why: "Nobody who types the domain reaches the product.",
    remedy: "Publish an A record (or your host’s ALIAS or flattened CNAME) at the domain itself.",
    source: "RFC 1034 section 3.6; RFC 2308 for NXDOMAIN and NODATA",
    judge: (facts) => judgeHosts(facts, (host2) => host2.role === "apex", "the apex is always there")
  },
  "www-resolves": {
    title: "The www name has no address",
    priority: "block-now",
    proves: "www has an address: people type it and links use it whether or not it is the canonical name.",
    why: "Everybody who types www, and every old link with it, sees an error page of the browser.",
    remedy: "Publish a CNAME for www that points to the domain or to the name your host gives you.",
    source: "RFC 1034 section 3.6",
    judge: (facts) => judgeHosts(facts, (host2) => host2.role === "www", "the target is itself a subdomain, so www is not expected")
  },
  "subdomain-resolves": {
    title: "A host that the product needs has no address",
    priority: "block-now",
    proves: "Every subdomain declared in launch.yml, and every one the site links to, has an address.",
    why: "The app, the admin area or the links in mails lead to an error page of the browser.",
    remedy: "Publish the record that the service behind this host asks for, or take the link out.",
    source: "RFC 1034 section 3.6",
    judge: (facts) => judgeHosts(
      facts,
      ({ role }) => role === "declared" || role === "linked",
      "no subdomain is declared or linked to"
    )
  }
};
function judgeHosts(facts, wanted, whenNone) {
  const hosts = facts.hosts.filter(wanted);
  if (hosts.length === 0) return { notApplicable: whenNone };
  const explained = (host2) => host2.dangling !== void 0 || isBogus(facts) && failsToAnswer(host2);
  return each(
    hosts.filter((host2) => !explained(host2)),
    "dns/dangling or dns/dnssec says why there is no address",
    (host2) => judgeHost2(facts, host2)
  );
}
function judgeHost2(facts, host2) {
  const { v4, v6 } = host2;
  if (v4.outcome === "found" || v6.outcome === "found") return [];
  const unsure2 = [v4, v6].find(({ outcome }) => outcome === "unknown" || outcome === "refused");
  if (unsure2) return [notKnown(answerOf(unsure2), host2.name)];
  if (v4.outcome === "servfail" && !facts.resolverWorks) return [notKnown(RESOLVER_DOWN, host2.name)];
  const fix = v4.outcome === "servfail" ? void 0 : proposal(facts, host2);
  return [
    {
      place: at(host2.name, "A"),
      problem: PROBLEMS[v4.outcome] ?? "There is no address.",
      seen: { ...asked(v4), AAAA: v6.outcome, ...host2.role === "linked" && { "linked from": "the site itself" } },
      expected: "an A or AAAA record",
      recheck: dig(host2.name, "A"),
      ...fix && { fix }
    }
  ];
}
var RESOLVER_DOWN = "the resolver answers SERVFAIL for the top-level domain as well";
var PROBLEMS = {
  nxdomain: "The name does not exist (NXDOMAIN).",
  nodata: "The name exists, but has no address (NODATA).",
  servfail: "The zone’s own servers fail to answer (SERVFAIL)."
};
function proposal(facts, host2) {
  const declared = facts.declared.find(({ name, type }) => name === host2.name && ["A", "AAAA", "CNAME"].includes(type));
  if (declared) {
    return dnsFix(
      facts,
      declared.values.map((value) => ({ name: host2.name, type: declared.type, value }))
    );
  }
  const apex = facts.hosts.find(({ role }) => role === "apex");
  const apexWorks = apex !== void 0 && apex.addresses.length > 0;
  if (host2.role !== "www" || !apexWorks) return void 0;
  return dnsFix(facts, [{ name: host2.name, type: "CNAME", value: apex.name }]);
}
function isBogus({ dnssec }) {
  const isSigned = dnssec.ds.outcome !== "nodata" && dnssec.ds.outcome !== "nxdomain";
  return isSigned && dnssec.checked.outcome === "servfail" && ["found", "nodata"].includes(dnssec.unchecked.outcome);
}
var failsToAnswer = ({ v4, v6 }) => v4.outcome === "servfail" && v6.outcome === "servfail";

// src/checks/dns/rules/dnssec.ts
var dnssecRules = {
  dnssec: {
    title: "DNSSEC does not protect the domain",
    priority: "fix-after-launch",
    proves: "The zone is signed and its chain of trust validates.",
    why: "Unsigned, answers can be forged on the way; with a broken signature, validating resolvers give no answer at all.",
    remedy: "Switch DNSSEC on at the DNS host, then give the registrar the DS record it shows.",
    source: "RFC 4033 section 5; RFC 8914 for the reason a resolver gives",
    judge: (facts) => facts.domain.isBorrowed ? BORROWED : judgeDnssec(facts)
  }
};
function judgeDnssec(facts) {
  const { ds, checked, unchecked } = facts.dnssec;
  const place = at(checked.name, "DS");
  if (isBogus(facts)) {
    return [
      {
        place,
        problem: "The zone is signed, and the signature does not hold (bogus).",
        seen: { ...asked(checked), "without validation (CD)": answerOf(unchecked) },
        expected: "an answer that validates",
        priority: "block-now",
        recheck: ["delv", checked.name, "SOA"]
      }
    ];
  }
  if (checked.outcome === "unknown") return [notKnown(checked.reason, checked.name)];
  if (ds.outcome === "nodata" || ds.outcome === "nxdomain") {
    return [
      {
        place,
        problem: "The zone is not signed, or its registrar does not know it.",
        seen: asked(ds),
        recheck: dig(ds.name, "DS")
      }
    ];
  }
  if (ds.outcome !== "found") return [notKnown(answerOf(ds), ds.name)];
  const isValidated = checked.outcome === "found" && checked.authenticated;
  return isValidated ? [] : [notKnown("the zone is signed, but this resolver does not validate (no AD bit)", ds.name)];
}

// src/checks/dns/rules/drift.ts
var ROTATING_TTL = 60;
var driftRules = {
  drift: {
    title: "A record differs from the committed snapshot",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "What is published is what was committed: nobody changed DNS without the repository knowing.",
    why: "An unnoticed change at the DNS host is how domains break overnight, and how they are taken over.",
    remedy: "Put the record back, or run `launch-gate check --update-snapshot` and commit the change.",
    source: "The snapshot file of the repository",
    judge: ({ snapshot }) => {
      if (snapshot.kind === "absent") return { notApplicable: "there is no snapshot; --update-snapshot writes one" };
      if (snapshot.kind === "unreadable") return [notKnown(`${snapshot.file}: ${snapshot.reason}`)];
      return snapshot.sets.flatMap((set) => judgeDrift(snapshot.file, set));
    }
  }
};
function judgeDrift(file, { name, type, values, ttl, published }) {
  if (!isAnswered(published)) return [notKnown(answerOf(published), name)];
  const now = published.cnames.length > 0 && type !== "CNAME" ? [] : valuesOf(published).map((value) => canonicalValue(type, value)).sort();
  const wanted = values.map((value) => canonicalValue(type, value)).sort();
  if (now.join("\n") === wanted.join("\n")) return [];
  const rotates = (type === "A" || type === "AAAA") && ttl !== void 0 && ttl <= ROTATING_TTL && now.length > 0;
  return [
    {
      place: at(name, type),
      seen: { ...asked(published), "in the snapshot": values.join(", "), file },
      expected: values.join(", "),
      recheck: dig(name, type),
      ...rotates && { priority: "fix-after-launch" }
    }
  ];
}

// src/checks/dns/rules/names.ts
var STAGES2 = ["staging", "stage", "dev", "test", "qa", "preview", "beta", "demo", "prod", "uat"];
var nameRules = {
  wildcard: {
    title: "A wildcard answers for names nobody declared",
    priority: "fix-after-launch",
    proves: "A name that nobody published does not resolve.",
    why: "Typing errors look like working hosts, and every invented name of yours can be linked to.",
    remedy: "Publish the names you use and take the wildcard away, or declare it under dns.records.",
    source: "RFC 4592",
    judge: ({ wildcard, declared, domain }) => {
      if (domain.isBorrowed) return BORROWED;
      if (declared.some(({ name }) => name.startsWith("*."))) return [];
      if (wildcard.outcome === "found") return [wildcardEvidence(wildcard)];
      return ["nxdomain", "nodata"].includes(wildcard.outcome) ? [] : [notKnown(answerOf(wildcard))];
    }
  },
  naming: {
    title: "Subdomains do not follow one pattern",
    priority: "fix-after-launch",
    proves: "Subdomains read as words, and environments are marked in one way only.",
    why: "In an incident somebody has to know from the name what a host is and whether members use it.",
    remedy: "Choose one form (`app`, `staging-app`) and move the others to it.",
    source: "RFC 1178 (Choosing a Name for Your Computer)",
    judge: ({ hosts, domain }) => {
      const names = hosts.map(({ name }) => name).filter((name) => name.endsWith(`.${domain.registrable}`));
      const labels = names.map((name) => name.slice(0, -domain.registrable.length - 1)).filter((label) => label !== "www");
      if (labels.length === 0) return { notApplicable: "there is no subdomain" };
      return [...unreadable(labels, domain.registrable), ...mixed(labels, domain.registrable)];
    }
  }
};
function wildcardEvidence(wildcard) {
  const name = `*.${wildcard.name.slice(wildcard.name.indexOf(".") + 1)}`;
  return {
    place: at(name, "A"),
    seen: { ...asked(wildcard), answer: valuesOf(wildcard).join(", ") },
    expected: "NXDOMAIN",
    recheck: dig(wildcard.name, "A")
  };
}
function unreadable(labels, domain) {
  const isGenerated = (label) => label.length >= 10 && (label.match(/[a-z]\d|\d[a-z]/g)?.length ?? 0) >= 3;
  return labels.filter((label) => label.split(".").some((part) => isGenerated(part) || part.includes("_"))).map((label) => ({
    place: { address: `${label}.${domain}` },
    problem: "The name reads like one that a machine made.",
    seen: { name: `${label}.${domain}` }
  }));
}
function mixed(labels, domain) {
  const marked = labels.filter(
    (label) => label.split(/[.-]/).some((word) => STAGES2.includes(word)) && /[.-]/.test(label)
  );
  const forms = /* @__PURE__ */ new Map();
  for (const label of marked) forms.set(formOf(label), label);
  if (forms.size < 2) return [];
  return [
    {
      place: { address: domain },
      problem: "Environments are marked in more than one way.",
      seen: { forms: [...forms].map(([form, label]) => `${form}: ${label}.${domain}`).join("; ") }
    }
  ];
}
function formOf(label) {
  const separator = label.includes(".") ? "." : "-";
  const isFirst = STAGES2.includes(label.split(separator)[0] ?? "");
  return isFirst ? `environment${separator}name` : `name${separator}environment`;
}

// src/checks/dns/rules/nameservers.ts
var nameserverRules = {
  nameservers: {
    title: "The zone’s name servers do not agree",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "Every delegated server answers with authority, all name the same set and serial, and there are at least two.",
    why: "Resolvers pick any of them: a part of the visitors gets old answers, errors or none.",
    remedy: "At the registrar, set exactly the name servers that your DNS host lists, and remove a former provider’s.",
    source: "RFC 1034 section 4.2.2; RFC 2182 section 5; Zonemaster DELEGATION01, CONSISTENCY01 and 04",
    judge: ({ authority, domain, dnssec }) => {
      if (domain.isBorrowed) return BORROWED;
      if (authority.kind === "unknown") return [notKnown(authority.reason, domain.name)];
      const isIntercepted = authority.servers.length > 0 && authority.servers.every(({ state }) => state.kind === "lame") && dnssec.checked.outcome === "found";
      if (isIntercepted)
        return [notKnown("something between here and the name servers answers in their place", domain.name)];
      return judgeServers(authority);
    }
  }
};
function judgeServers({ zone, servers, parent }) {
  const place = at(zone, "NS");
  const evidence3 = (problem, key, seen) => ({
    place,
    problem,
    key,
    seen,
    recheck: dig(zone, "SOA", key.includes(".") ? key : void 0)
  });
  const found = servers.flatMap((server) => judgeServer(server, zone, evidence3));
  if (parent === void 0) found.push(notKnown("no server of the parent zone was heard", zone));
  const delegated = servers.filter((server) => server.delegated).map(({ name }) => name);
  const listed = servers.filter((server) => server.listed).map(({ name }) => name);
  if (parent !== void 0 && listed.length > 0 && delegated.join() !== listed.join()) {
    found.push(
      evidence3("The registrar names other servers than the zone itself.", "sets", {
        "at the registrar": delegated.join(", "),
        "in the zone": listed.join(", ")
      })
    );
  }
  const serials = servers.flatMap(
    ({ name, state }) => state.kind === "authoritative" ? [`${name}: ${state.serial}`] : []
  );
  if (new Set(serials.map((text) => text.split(": ")[1])).size > 1) {
    const behind = evidence3("The servers have different versions of the zone.", "serials", {
      serials: serials.join(", ")
    });
    found.push({ ...behind, priority: "fix-before-launch" });
  }
  found.push(...judgeSets(zone, servers, evidence3));
  if (servers.length === 1)
    found.push(evidence3("There is only one name server.", "one", { server: servers[0]?.name ?? "" }));
  return found;
}
function judgeSets(zone, servers, evidence3) {
  const said = servers.flatMap(
    ({ name, state }) => state.kind === "authoritative" ? [{ name, set: state.nameServers }] : []
  );
  const silent = said.filter(({ set }) => set === void 0).map(({ name }) => notKnown(`${name} did not say who serves the zone`, zone));
  const sets = said.flatMap(({ name, set }) => set === void 0 ? [] : [{ name, set: set.join(", ") }]);
  if (new Set(sets.map(({ set }) => set)).size < 2) return silent;
  const seen = Object.fromEntries(sets.map(({ name, set }) => [`according to ${name}`, set]));
  return [evidence3("The servers name different sets of servers.", "own sets", seen), ...silent];
}
function judgeServer({ name, addresses, state }, zone, evidence3) {
  const seen = { server: name, address: addresses[0] ?? "none", question: `${zone} SOA, without recursion` };
  switch (state.kind) {
    case "authoritative":
      return [];
    case "lame":
      return [
        evidence3("A name server does not answer for this zone (lame).", name, {
          ...seen,
          answer: `${state.rcode}, without authority`
        })
      ];
    case "dead":
      return [evidence3("Nothing listens at a name server’s address.", name, { ...seen, answer: "connection refused" })];
    case "no-address":
      return [evidence3("A name server’s own name has no address.", name, seen)];
    case "unknown":
      return [notKnown(`${name}: ${state.reason}`, zone)];
  }
}

// src/checks/dns/rules/outside.ts
var EXPIRES_SOON_DAYS = 30;
var EXPIRES_NOW_DAYS = 7;
var FATAL_STATUSES = ["client hold", "server hold", "redemption period", "pending delete", "inactive"];
var outsideRules = {
  caa: {
    title: "CAA does not allow the certificate authority in use",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "The authority that issued the certificate in use may issue the next one, and CAA can be looked up.",
    why: "The certificate in use works until it has to be renewed; then the renewal is refused and the site goes down.",
    remedy: "Add the authority’s CAA record, or take the CAA records away.",
    source: "RFC 8659 section 3: the nearest name that has CAA decides; a failing look-up forbids",
    judge: (facts) => each(
      facts.hosts.filter(shouldHaveCertificate),
      "no host has an address",
      (host2) => host2.issuance ? judgeCaa(facts, host2, host2.issuance) : [notKnown("no certificate could be seen", host2.name)]
    )
  },
  registration: {
    title: "The registration of the domain is about to end or on hold",
    priority: "fix-before-launch",
    proves: "The registry knows the domain, it has more than 30 days left and no status that switches it off.",
    why: "Site, mail and log-ins end on one day, and the name may go to somebody else.",
    remedy: "Renew the domain for more than one year, switch auto-renewal on, and check whose card and address are used.",
    source: "RFC 9083 (RDAP); RFC 8056 for statuses",
    judge: ({ registration, domain, now, authority }) => {
      if (domain.isBorrowed) return BORROWED;
      const place = { address: domain.registrable };
      const recheck = ["curl", "-sSL", `https://rdap.org/domain/${domain.registrable}`];
      if (registration.kind === "unknown") return [notKnown(registration.reason, domain.registrable)];
      if (registration.kind === "unregistered") {
        const isDelegated = authority.kind === "found" && authority.parent !== void 0;
        if (isDelegated) return [notKnown("the registry does not know a domain that it delegates", domain.registrable)];
        const seen2 = { registry: registration.server, answer: "not found" };
        return [{ place, problem: "The registry does not know this domain.", seen: seen2, priority: "block-now", recheck }];
      }
      const fatal = registration.statuses.filter((status) => FATAL_STATUSES.includes(status.toLowerCase()));
      const seen = {
        registry: registration.server,
        registrar: registration.registrar ?? "not said",
        expires: registration.expires ?? "not said",
        status: registration.statuses.join(", ")
      };
      const found = [];
      if (fatal.length > 0) {
        found.push({ place, problem: "A status switches the domain off.", seen, priority: "block-now", recheck });
      }
      if (registration.expires === void 0)
        return [...found, notKnown("the registry does not say when it ends", domain.registrable)];
      const left = days(now, new Date(registration.expires));
      if (left > EXPIRES_SOON_DAYS) return found;
      return [
        ...found,
        {
          place,
          problem: "The registration ends soon.",
          seen: { ...seen, "days left": String(left) },
          priority: urgency(left),
          recheck
        }
      ];
    }
  }
};
var urgency = (left) => left <= EXPIRES_NOW_DAYS ? "block-now" : "fix-before-launch";
var shouldHaveCertificate = ({ role, addresses }) => role !== "linked" && addresses.length > 0;
function judgeCaa(facts, { name }, { issuer, caa, isWildcard }) {
  if (caa.outcome === "nodata" || caa.outcome === "nxdomain") return [];
  if (caa.outcome === "unknown" || caa.outcome === "refused") return [notKnown(answerOf(caa), name)];
  const seen = { ...asked(caa), "certificate issued by": issuer };
  const place = at(name, "CAA");
  const recheck = dig(caa.name, "CAA");
  if (caa.outcome === "servfail") {
    return [{ place, problem: "The look-up of CAA fails, which forbids every authority to issue.", seen, recheck }];
  }
  const wild = caa.records.flatMap(({ value }) => issuerIn(value, "issuewild"));
  const tag = isWildcard && wild.length > 0 ? "issuewild" : "issue";
  const allowed = caa.records.flatMap(({ value }) => issuerIn(value, tag));
  if (allowed.length === 0) return [];
  const names = CAA_NAMES.find(({ organization }) => organization.test(issuer))?.names;
  if (names === void 0) return [notKnown("the CAA name of this certificate’s authority is not known", name)];
  if (names.some((each2) => allowed.includes(each2))) return [];
  const wanted = names[0] ?? "";
  return [
    {
      place,
      problem: "The authority of the certificate in use is not among those allowed.",
      seen: { ...seen, allowed: allowed.join(", ") },
      expected: `0 ${tag} "${wanted}"`,
      recheck,
      fix: dnsFix(facts, [{ name: caa.name, type: "CAA", value: `0 ${tag} "${wanted}"` }])
    }
  ];
}
function issuerIn(value, wanted) {
  const [, tag, text] = /^\d+ (\S+) (".*")$/.exec(value) ?? [];
  if (tag?.toLowerCase() !== wanted) return [];
  return [(textStrings(text ?? "")[0] ?? "").split(";")[0]?.trim().toLowerCase() || "nobody"];
}

// src/checks/dns/rules/propagation.ts
var BRIEF_SECONDS = 60;
var propagationRules = {
  propagation: {
    title: "A resolver still has an old answer",
    priority: "fix-before-launch",
    proves: "Every resolver asked gives what the zone’s own servers publish now.",
    why: "Some visitors still reach the old place, or none; announcing now sends them there.",
    remedy: "Wait until the time given, which follows from the TTL, then check again.",
    source: "RFC 1035 section 7.4; RFC 2308 section 5 for remembered absence",
    judge: (facts) => each(
      facts.hosts.filter(({ role }) => role !== "linked"),
      "there is no host",
      (host2) => judgeViews(facts, host2)
    )
  }
};
function judgeViews(facts, host2) {
  if (host2.own === void 0)
    return [notKnown("no server of the zone was heard, so nothing says what is current", host2.name)];
  const current = host2.own.answers.filter((record2) => record2.name === host2.name);
  const currentValues = current.map(({ value }) => value);
  const rotates = current.some(({ ttl }) => ttl <= BRIEF_SECONDS);
  return [host2.v4, ...host2.elsewhere].flatMap((view) => {
    if (view.outcome === "unknown") return [notKnown(`${view.server}: ${view.reason}`, host2.name)];
    if (view.outcome === "servfail" || view.outcome === "refused") {
      return [notKnown(`${view.server} answers ${answerOf(view)}`, host2.name)];
    }
    const old = firstLink(view, host2.name);
    const agrees = old.values.some((value) => currentValues.includes(value)) || old.values.length + currentValues.length === 0;
    if (agrees || rotates || old.ttl !== void 0 && old.ttl <= BRIEF_SECONDS) return [];
    const mayBeGeo = view.cnames.length === 0 && old.values.length > 0 && current.some(({ type }) => type === "A") && facts.cutover === void 0;
    return [
      {
        ...mayBeGeo && { priority: "fix-after-launch" },
        place: at(host2.name, "A"),
        key: view.server,
        seen: {
          ...asked(view),
          "published now": currentValues.join(", ") || "nothing",
          ...whenSafe(facts.now, old.ttl)
        },
        expected: currentValues.join(", ") || "no such record",
        recheck: dig(host2.name, "A", view.server)
      }
    ];
  });
}
function firstLink(view, name) {
  const cname = view.cnames.find((record2) => record2.name === name);
  if (cname) return { values: [cname.value], ttl: cname.ttl };
  const ttl = view.outcome === "found" ? view.records[0]?.ttl : void 0;
  return { values: valuesOf(view), ...ttl !== void 0 && { ttl } };
}
function whenSafe(now, ttl) {
  if (ttl === void 0) return { "safe by": "the end of the zone’s negative TTL" };
  const safe = new Date(now.getTime() + ttl * 1e3).toISOString();
  return { TTL: `${ttl} s left`, "safe by": `${safe.slice(11, 16)} UTC on ${safe.slice(0, 10)}` };
}

// src/checks/dns/rules/records.ts
var MAX_CHAIN = 8;
var recordRules = {
  "expected-record": {
    title: "A record that launch.yml declares is not what is published",
    priority: "block-now",
    proves: "Each record under dns.records is published as declared: addresses, CNAME, MX and NS exactly, TXT and CAA at least.",
    why: "The service behind the record does not work or is not verified.",
    remedy: "Publish the record as declared, or correct launch.yml.",
    source: "launch.yml, dns.records",
    judge: (facts) => each(facts.declared, "launch.yml declares no records", (record2) => judgeDeclared(facts, record2))
  },
  "cname-conflict": {
    title: "A CNAME stands where DNS does not allow it",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "No CNAME at the zone’s own name or beside other records, and no chain of more than 8.",
    why: "Resolvers drop the other records: mail, verification and sometimes the whole domain fail, for some people only.",
    remedy: "At the domain itself use A, AAAA or your host’s ALIAS (flattened CNAME); elsewhere keep the CNAME alone.",
    source: "RFC 1034 section 3.6.2; RFC 2181 section 10.1",
    judge: (facts) => facts.hosts.flatMap((host2) => judgeConflict(facts, host2))
  }
};
function judgeDeclared(facts, { name, type, values, published }) {
  if (!isAnswered(published)) return [notKnown(answerOf(published), name)];
  const found = valuesOf(published).map((value) => canonicalValue(type, value));
  const missing = values.filter((value) => !found.includes(value));
  const isExact = !["TXT", "CAA"].includes(type);
  const extra = isExact ? found.filter((value) => !values.includes(value)) : [];
  if (missing.length + extra.length === 0) return [];
  const line2 = (value) => ({ name, type, value });
  const cnames = type === "CNAME" ? [] : published.cnames.filter((record2) => record2.name === name);
  const remove = [
    ...cnames.map(({ value }) => ({ name, type: "CNAME", value })),
    ...cnames.length > 0 ? [] : extra.map(line2)
  ];
  return [
    {
      place: at(name, type),
      problem: missing.length === 0 ? "More is published than is declared." : "It is missing or has another value.",
      seen: asked(published),
      expected: values.join(", "),
      recheck: dig(name, type),
      fix: dnsFix(facts, (cnames.length > 0 ? values : missing).map(line2), remove)
    }
  ];
}
function judgeConflict(facts, host2) {
  const { name, v4, beside } = host2;
  const cname = beside.find(({ type }) => type === "CNAME");
  if (cname === void 0 || !isAnswered(cname)) return [notKnown(cname ? answerOf(cname) : "not asked", name)];
  const target = cname.outcome === "found" ? cname.records[0]?.value : void 0;
  const isZone = facts.authority.kind === "found" ? name === facts.authority.zone : host2.role === "apex";
  const others = [v4, host2.v6, ...beside].filter(({ type }) => type !== "CNAME").filter((found) => standsAt(found, name));
  const conflict = target === void 0 ? void 0 : conflictOf(
    isZone,
    others.map(({ type }) => type)
  );
  const evidence3 = (problem, seen) => ({
    place: at(name, "CNAME"),
    problem,
    seen,
    recheck: dig(name, "ANY")
  });
  if (conflict !== void 0) {
    return [
      evidence3(conflict, { CNAME: target ?? "", beside: others.map(({ type }) => type).join(", ") || "SOA, NS" })
    ];
  }
  if (v4.cnames.length <= MAX_CHAIN) return [];
  const chain = v4.cnames.map(({ value }) => value).join(" → ");
  return [evidence3("The chain of CNAMEs is too long for some resolvers.", { chain, length: String(v4.cnames.length) })];
}
function conflictOf(isZone, others) {
  if (isZone) return "The zone’s own name has a CNAME, beside the SOA and NS that every zone has.";
  return others.length > 0 ? "A CNAME stands beside other records of the same name." : void 0;
}
var standsAt = (found, name) => found.outcome === "found" && found.records.some((record2) => record2.name === name);

// src/checks/dns/rules/ttl.ts
var MAX_TTL = 3600;
var ttlRules = {
  ttl: {
    title: "A record about to change is remembered for too long",
    priority: "fix-before-launch",
    proves: "Records that will change (declared otherwise, or before the day under dns.cutover) have a TTL of at most one hour.",
    why: "After the change, visitors go on reaching the old place for as long as the TTL says.",
    remedy: "Lower the TTL to 300 now, wait for the old TTL to pass, then make the change.",
    source: "RFC 1035 section 3.2.1; one hour is the common default of DNS hosts",
    judge: (facts) => each(aboutToChange(facts), "no record is declared to change", judgeTtl)
  }
};
function aboutToChange({ declared, hosts, cutover, now }) {
  const other = declared.flatMap(({ name, type, values, published }) => {
    const found = published.outcome === "found" ? published.records : [];
    const differs = found.length > 0 && found.some(({ value }) => !values.includes(value));
    const own = hosts.find((host2) => host2.name === name);
    return differs ? [changing(name, type, own, found[0]?.ttl ?? 0, "launch.yml declares another value")] : [];
  });
  const isAhead = cutover !== void 0 && cutover >= now.toISOString().slice(0, 10);
  const moving = isAhead ? hosts.filter(({ addresses }) => addresses.length > 0) : [];
  return [
    ...other,
    ...moving.map((host2) => changing(host2.name, "A", host2, ttlOf(host2.v4), `the domain moves on ${cutover}`))
  ];
}
function changing(name, type, host2, heard, reason) {
  const own = host2?.own?.answers.find((record2) => record2.name === name && [type, "CNAME"].includes(record2.type));
  return { name, type, ttl: own?.ttl, atLeast: own?.ttl ?? heard, reason };
}
function ttlOf(found) {
  return found.cnames[0]?.ttl ?? (found.outcome === "found" ? found.records[0]?.ttl ?? 0 : 0);
}
function judgeTtl({ name, type, ttl, atLeast, reason }) {
  if (atLeast > MAX_TTL) {
    const seen = { TTL: `${atLeast} s`, "about to change": reason };
    return [{ place: at(name, type), seen, expected: `at most ${MAX_TTL} s`, recheck: dig(name, type) }];
  }
  return ttl === void 0 ? [notKnown("no server of the zone was heard, and a resolver counts TTLs down", name)] : [];
}

// src/checks/dns/rules/index.ts
var rules = {
  ...resolvingRules,
  ...recordRules,
  ...addressRules,
  ...danglingRules,
  ...driftRules,
  ...propagationRules,
  ...nameserverRules,
  ...dnssecRules,
  ...outsideRules,
  ...ttlRules,
  ...nameRules
};

// src/checks/dns/check.ts
var dns = defineCheck({
  name: "dns",
  title: "DNS",
  summary: "Every name a user needs leads to the product, and goes on doing so.",
  options: dnsOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  compared: (options) => [snapshotFile(options)],
  gather: gatherDns,
  rules
});

// src/checks/gate/rules.ts
var SHOWN = 5;
var rules2 = {
  changed: {
    title: "This change edits the gate that judges it",
    priority: "fix-before-launch",
    proves: "The change leaves launch.yml and the baseline as they are on the branch it goes to.",
    why: "Whoever edits the gate can let a blocker through. Nothing of the edit counted in this run, and it will count from the merge on.",
    remedy: "Have somebody who answers for the launch review these lines.",
    source: "a reviewed change to the gate is the only way past it: ours",
    judge: ({ base, files }) => files.filter(({ before, after }) => before !== after).map((file) => evidence(file, base))
  }
};
function evidence({ file, before, after }, base) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const removed = old.filter((line3) => !now.includes(line3));
  const added = now.filter((line3) => !old.includes(line3));
  const line2 = now.findIndex((text) => added.includes(text)) + 1;
  return {
    place: { file, ...line2 > 0 && { line: line2 } },
    problem: problemOf(before, after),
    seen: {
      ...removed.length > 0 && { "taken out": shown(removed) },
      ...added.length > 0 && { added: shown(added) }
    },
    recheck: ["git", "diff", base, "--", file]
  };
}
function problemOf(before, after) {
  if (before === void 0) return "The file is new: it said where to look, and nothing that it accepts counted.";
  if (after === void 0) return "The file is taken away: it still counted in this run.";
  return "The file is edited: what counted in this run is how it was.";
}
var linesOf = (text) => text === void 0 ? [] : text.split(/\r?\n/).filter((line2) => line2.trim() !== "");
function shown(lines) {
  const more = lines.length > SHOWN ? ` … and ${lines.length - SHOWN} more lines` : "";
  return lines.slice(0, SHOWN).map((line2) => line2.trim()).join(" ⏎ ") + more;
}

// src/checks/gate/check.ts
var gate = defineCheck({
  name: "gate",
  title: "The gate itself",
  summary: "A change is judged by the gate of the branch it goes to, and cannot approve itself.",
  options: strictObject({}),
  notApplicable: ({ change }) => change === void 0 ? "no change is judged, but the product as it is" : void 0,
  gather: async (_world, _options, subject) => changeOf(subject),
  rules: rules2
});
function changeOf({ change }) {
  if (change === void 0) throw new Error("no change is judged");
  if ("unreadable" in change) throw new Error(change.unreadable);
  return change;
}

// src/checks/redirects/gather.ts
var DEEP = "/launch-gate/deep/path?launch-gate=1&keep=a%20b";
var STRANGER = "https://launch-gate.invalid/";
var RETURN_PARAMETERS = [
  "next",
  "redirect",
  "redirect_to",
  "redirect_uri",
  "return",
  "return_to",
  "returnTo",
  "returnUrl",
  "callbackUrl",
  "continue",
  "url"
];
var LOGIN_PATH = /^\/(?:[\w-]+\/)?(?:log-?in|sign-?in|auth\/(?:login|signin)|account\/login)\/?$/i;
var POSTED = ["webhook", "api"];
async function gatherRedirects(world, options, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const known = knownHosts(domain, subject);
  const base = home(domain, subject);
  const early = Promise.all(entryUrls(known).map((entry) => follow(world, entry)));
  const linkedTo = early.then(
    (entries2) => linkedHosts(
      entries2.map(({ chain }) => chain),
      domain,
      known
    )
  );
  const [entries, linked, more, declared, routes, login] = await Promise.all([
    early,
    linkedTo,
    linkedTo.then((linked2) => Promise.all(homeUrls(linked2).map((entry) => follow(world, entry)))),
    Promise.all(options.map.map((mapping2) => declaredRedirect(world, mapping2, base))),
    Promise.all(postedRoutes(subject, base).map(async ({ name, url }) => ({ name, chain: await visit(world, url) }))),
    loginOf(world, early, known, domain, subject, base)
  ]);
  const ends = [...entries, ...more].map(({ chain }) => chain.end);
  if (ends.every(({ kind }) => kind === "no-address")) {
    const [reason = ""] = ends.map(endReason);
    throw new Error(`no host of the product could be visited: ${reason}`);
  }
  return {
    domain,
    canonical: subject.canonical,
    maxHops: options["max-hops"],
    hosts: [...known, ...linked],
    entries: [...entries, ...more],
    declared,
    login,
    routes
  };
}
function entryUrls(hosts) {
  const isMain2 = ({ role }) => role === "apex" || role === "www";
  const deep = hosts.filter(isMain2).flatMap(
    (host2) => ["http", "https"].map((scheme) => ({ url: `${scheme}://${host2.name}${DEEP}`, host: host2, kind: "deep" }))
  );
  return [...homeUrls(hosts), ...deep];
}
function homeUrls(hosts) {
  return hosts.flatMap(
    (host2) => ["http", "https"].map((scheme) => ({ url: `${scheme}://${host2.name}/`, host: host2, kind: "home" }))
  );
}
async function follow(world, entry) {
  const chain = await visit(world, entry.url);
  const setsCookie = chain.hops.slice(0, -1).some(({ cookies }) => cookies.length > 0) || chain.end.kind === "loop";
  const withCookies = setsCookie ? await visit(world, entry.url, { cookies: true }) : void 0;
  return { ...entry, chain, withCookies };
}
var home = (domain, subject) => `https://${subject.canonical ?? domain.name}/`;
async function declaredRedirect(world, mapping2, base) {
  const [from, to] = [new URL(mapping2.from, base).href, new URL(mapping2.to, base).href];
  return { from, to, status: mapping2.status, chain: await visit(world, from) };
}
function postedRoutes(subject, base) {
  return POSTED.flatMap(
    (name) => (subject.routes[name] ?? []).map((route2) => ({ name, url: new URL(route2, base).href }))
  );
}
async function loginOf(world, entries, hosts, domain, subject, base) {
  const declared = subject.routes["login"]?.[0];
  const isOwn = ({ hostname }) => hosts.some(({ name }) => name === hostname) || hostname === domain.site || hostname.endsWith(`.${domain.site}`);
  const url = declared === void 0 ? loginLink(await entries, isOwn) : new URL(declared, base);
  if (url === void 0) return void 0;
  const names = [.../* @__PURE__ */ new Set([...hosts.map(({ name }) => name), url.hostname])];
  const returnTo = `${url.origin}${url.pathname}?${RETURN_PARAMETERS.map((name) => `${name}=${encodeURIComponent(STRANGER + name)}`).join("&")}`;
  const [pages, chain] = await Promise.all([
    Promise.all(names.map(async (host2) => ({ host: host2, chain: await visit(world, `https://${host2}${url.pathname}`) }))),
    visit(world, returnTo)
  ]);
  return { path: url.pathname, pages, returnTo: { url: returnTo, chain } };
}
function loginLink(entries, isOwn) {
  const landing = entries.map(({ chain }) => chain.end).find((end) => end.kind === "page");
  const links = landing?.kind === "page" ? landing.page.links : [];
  return links.map((link) => new URL(link)).find((url) => isOwn(url) && LOGIN_PATH.test(url.pathname));
}

// src/checks/redirects/options.ts
var mapping = strictObject({
  from: string().describe("An old address: a URL, or a path on the canonical host."),
  to: string().describe("Where it must land: a URL, or a path on the canonical host."),
  status: union([literal(301), literal(302), literal(303), literal(307), literal(308)]).optional()
});
var redirectsOptions = union([
  array(mapping),
  strictObject({ map: array(mapping).default([]), "max-hops": int().min(0).max(10).default(1) })
]).default([]).transform((given) => Array.isArray(given) ? { map: given, "max-hops": 1 } : given).describe("Old addresses and where they must lead; or `map:` with `max-hops:`.");

// src/checks/redirects/rules/chains.ts
function stepsOf({ hops }) {
  return hops.flatMap(
    (hop) => hop.location === void 0 ? [] : [{ hop, from: new URL(hop.url), to: new URL(hop.location) }]
  );
}
function line({ hops, end }) {
  const steps = hops.map(({ url, status, timing }) => `${url} (${status}, ${total(timing)} ms)`);
  return [...steps, ...endWords(end, hops)].join(" → ");
}
function phases({ hops }) {
  return hops.map(
    ({ timing: { dnsMs, tcpMs, tlsMs, firstByteMs } }) => `dns ${dnsMs}, tcp ${tcpMs}, tls ${tlsMs}, first byte ${firstByteMs} ms`
  ).join(" → ");
}
var total = ({ dnsMs, tcpMs, tlsMs, firstByteMs }) => dnsMs + tcpMs + tlsMs + firstByteMs;
function endWords(end, hops) {
  switch (end.kind) {
    case "page":
      return [];
    case "loop":
      return [`${hops[end.to]?.url ?? ""} again`];
    case "too-long":
      return ["and on"];
    case "bad-location":
      return [`${end.location} (no web address)`];
    case "no-address":
      return [`${end.url} (no address)`];
    case "failed":
      return [`${end.url} (${end.reason})`];
  }
}
function isOurs({ hosts, domain, canonical }, host2) {
  const isUnder = host2 === domain.site || host2.endsWith(`.${domain.site}`);
  return isUnder || host2 === canonical || hosts.some(({ name }) => name === host2);
}
var isMain = ({ host: host2 }) => host2.role === "apex" || host2.role === "www";
function isUpgrade({ from, to }) {
  return from.protocol === "http:" && to.protocol === "https:" && from.hostname === to.hostname;
}
function isHostMove({ hosts, canonical }, step) {
  const isMainHost = (name) => name === canonical || hosts.some((host2) => host2.name === name && (host2.role === "apex" || host2.role === "www"));
  const { from, to } = step;
  return isUpgrade(step) || from.hostname !== to.hostname && isMainHost(from.hostname) && isMainHost(to.hostname);
}
function isSignIn({ from, to }) {
  return ["client_id", "redirect_uri", "SAMLRequest"].some((name) => to.searchParams.has(name)) || to.pathname.split("/").includes(from.hostname) || carried(to).includes(from.hostname);
}
function beforeSignIn(facts, chain) {
  const steps = stepsOf(chain);
  const at2 = steps.findIndex((step) => isSignIn(step) && !isOurs(facts, step.to.hostname));
  return at2 === -1 ? { steps, signInAt: void 0 } : { steps: steps.slice(0, at2), signInAt: steps[at2] };
}
var carried = (url) => [...url.searchParams.values()].join("\n");
function unseen({ url, chain: { end } }) {
  const unknown2 = (reason) => [{ unknown: reason, place: { address: url } }];
  if (end.kind === "no-address") return end.lookup.outcome === "unknown" ? unknown2(end.lookup.reason) : [];
  if (end.kind === "failed") return unknown2(end.reason);
  return end.kind === "page" && end.page.blockedBy ? unknown2(`kept out by ${end.page.blockedBy}`) : [];
}
function firstOf(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter((one) => {
    const key = "unknown" in one ? `?${one.unknown}` : `${one.problem ?? ""} ${one.key ?? JSON.stringify(one.place)}`;
    return !seen.has(key) && seen.add(key);
  });
}
function curl(url) {
  return ["curl", "-sSIL", "--max-redirs", "20", url];
}

// src/checks/redirects/rules/canonical.ts
var canonicalRules = {
  canonical: {
    title: "The addresses of the site do not end at one URL",
    priority: "block-now",
    proves: "http and https, with and without www, at / and at a deep path, all end at one host.",
    why: "Log-ins made on one name are lost on the other, and search engines see two sites.",
    remedy: "Choose one host and redirect the other to it with 301 or 308, path and query included.",
    source: "RFC 9110 section 15.4.2; RFC 6265bis section 5.7 (cookies belong to one host)",
    judge: (facts) => judgeCanonical(facts)
  },
  duplicate: {
    title: "Two hosts serve the same page",
    priority: "fix-before-launch",
    proves: "No other host serves the home page without a redirect or a canonical link.",
    why: "Search engines pick one of them, and people bookmark the other.",
    remedy: 'Redirect the second host, or add `link rel="canonical"` that names the first.',
    source: "RFC 6596",
    judge: ({ entries }) => judgeDuplicates(entries.filter(({ url, kind }) => kind === "home" && url.startsWith("https:")))
  }
};
function judgeCanonical(facts) {
  const entries = facts.entries.filter(isMain);
  const unknown2 = firstOf([...entries.flatMap(unseen), ...entries.flatMap(homeless)]);
  const landed = entries.flatMap((entry) => {
    const { end } = entry.chain;
    const { signInAt } = beforeSignIn(facts, entry.chain);
    if (signInAt) return [{ entry, url: signInAt.from.href, canonical: void 0, host: signInAt.from.host }];
    const isSecurePage = end.kind === "page" && end.page.url.startsWith("https:") && !end.page.blockedBy;
    return isSecurePage ? [{ entry, url: end.page.url, canonical: end.page.canonical, host: new URL(end.page.url).host }] : [];
  });
  const canonical = facts.canonical ?? commonest(landed.map(({ host: host2 }) => host2));
  const astray = landed.filter(({ host: host2 }) => host2 !== canonical);
  const byHost = [...new Map(astray.map((one) => [`${one.host} ${one.entry.host.name}`, one])).values()];
  const named = landed.filter(({ entry }) => entry.kind === "home").map((home2) => home2.canonical);
  const isAgreed = !named.includes(void 0) && new Set(named).size === 1;
  return [
    ...byHost.map(
      ({ entry, url }) => ({
        place: { address: `https://${entry.host.name}/` },
        key: new URL(url).host,
        seen: { chain: line(entry.chain), "ends at": url, "must end at": `https://${canonical}/` },
        expected: `https://${canonical}/`,
        fix: {
          kind: "redirect",
          from: `https://${new URL(url).host}/*`,
          to: `https://${canonical}/*`,
          status: 308
        },
        recheck: curl(entry.url),
        // Search engines are told which page counts; log-ins still part.
        ...isAgreed && { priority: "fix-before-launch" }
      })
    ),
    ...firstOf(entries.flatMap(errorPage)),
    ...unknown2
  ];
}
function errorPage({ url, kind, chain: { end } }) {
  if (kind !== "home" || end.kind !== "page" || end.page.blockedBy || end.page.status < 400) return [];
  const { status } = end.page;
  if (![404, 410].includes(status))
    return [{ unknown: `the home page is an error (status ${status})`, place: { address: url } }];
  const seen = { status: String(status), title: end.page.title };
  return [{ place: { address: end.page.url }, problem: "The home page does not exist.", seen, recheck: curl(url) }];
}
function homeless({ url, chain: { end } }) {
  const isKnown = end.kind === "no-address" && end.lookup.outcome !== "unknown";
  return isKnown ? [{ unknown: "a host has no address (see dns), so it cannot be compared", place: { address: url } }] : [];
}
function commonest(values) {
  const times = (value) => values.filter((each2) => each2 === value).length;
  return [...values].sort((a, b) => times(b) - times(a) || a.length - b.length || (a < b ? -1 : 1))[0];
}
function judgeDuplicates(entries) {
  const served = entries.flatMap((entry) => {
    const { end, hops } = entry.chain;
    const isOwnPage = end.kind === "page" && hops.length === 1 && end.page.status === 200 && end.page.text !== "";
    return isOwnPage ? [{ entry, page: end.page }] : [];
  });
  return [
    ...served.flatMap(({ entry, page }, i) => {
      const twin = served.slice(0, i).find((other) => other.page.signature === page.signature);
      const isPair = twin !== void 0 && !(isMain(entry) && isMain(twin.entry));
      const links = /* @__PURE__ */ new Set([page.canonical, twin?.page.canonical]);
      if (!isPair || links.size === 1 && page.canonical !== void 0) return [];
      return [
        {
          place: { address: page.url },
          seen: { "same page at": twin.page.url, title: page.title, "canonical link": page.canonical ?? "none" },
          expected: `a redirect, or a canonical link to ${twin.page.url}`,
          fix: { kind: "redirect", from: page.url, to: twin.page.url, status: 308 },
          recheck: curl(page.url)
        }
      ];
    }),
    ...firstOf(entries.flatMap(unseen))
  ];
}

// src/checks/redirects/rules/following.ts
var followingRules = {
  loop: {
    title: "A redirect goes round in a circle",
    priority: "block-now",
    proves: "No address comes back to itself, with cookies or without.",
    why: "The browser gives up with “too many redirects”, and nobody gets in.",
    remedy: "Find the two places that disagree (often a CDN that speaks http to a host that demands https, or www against the bare domain) and let one of them decide.",
    source: "Fetch standard section 4.4 (20 redirects); the “flexible SSL” loop",
    judge: ({ entries }) => firstOf(entries.flatMap((entry) => [...judgeLoop(entry), ...unseen(entry)]))
  },
  chain: {
    title: "It takes too many redirects to arrive",
    priority: "fix-before-launch",
    proves: "At most one redirect from any entry (max-hops), besides the step from http to https on the same host.",
    why: "Every redirect costs a visitor on a phone a third of a second or more before anything shows.",
    remedy: "Let the first redirect lead straight to the final address.",
    source: "squirrelscan allows two answers, lychee five redirects; each one can cost DNS, TCP and TLS again",
    judge: (facts) => firstOf(facts.entries.flatMap((entry) => [...judgeLength(facts, entry), ...unseen(entry)]))
  }
};
function judgeLoop({ url, chain, withCookies }) {
  const isLoop = (kind) => kind === "loop" || kind === "too-long";
  const [without, kept] = [isLoop(chain.end.kind), isLoop((withCookies ?? chain).end.kind)];
  if (!without && !kept) return [];
  const looping = without ? chain : withCookies ?? chain;
  const circle = looping.end.kind === "loop" ? looping.hops.slice(looping.end.to) : looping.hops.slice(-1);
  return [
    {
      place: { address: url },
      problem: kept ? "It never arrives." : "It arrives only for a visitor who keeps cookies: programs, previews and search engines go round.",
      // The same circle is one fault, wherever it is entered.
      key: circle.map((hop) => hop.url).sort().join(" "),
      seen: {
        chain: line(looping),
        "without cookies": without ? "goes round" : "arrives",
        "with cookies": kept ? "goes round" : "arrives"
      },
      expected: "a page",
      recheck: curl(url),
      ...!kept && { priority: "fix-before-launch" }
    }
  ];
}
function judgeLength(facts, { url, chain }) {
  const { steps } = beforeSignIn(facts, chain);
  const [first] = steps;
  const allowed = facts.maxHops + (first !== void 0 && isUpgrade(first) ? 1 : 0);
  if (chain.end.kind !== "page" || steps.length <= allowed) return [];
  return [
    {
      place: { address: url },
      seen: { chain: line(chain), redirects: String(steps.length), time: phases(chain) },
      expected: `at most ${allowed}`,
      fix: { kind: "redirect", from: url, to: chain.end.page.url, status: 308 },
      recheck: curl(url)
    }
  ];
}

// src/checks/redirects/rules/https.ts
var httpsRules = {
  https: {
    title: "An http address does not lead to https on the same host",
    priority: "block-now",
    proves: "Every http address redirects to https on its own host first, and that https is one a browser accepts.",
    why: "Passwords and sessions travel readable, or the browser stops with a warning.",
    remedy: "Redirect http to https on the same host with 301 or 308, and serve https with a valid certificate.",
    source: "RFC 6797 section 7.2; MDN HTTP Observatory (redirection); Internet.nl (https redirect on the same host)",
    judge: (facts) => {
      const homes = facts.entries.filter(({ kind }) => kind === "home");
      const plain = homes.filter(({ url }) => url.startsWith("http:"));
      const secure = homes.filter(({ url }) => url.startsWith("https:"));
      return firstOf([
        ...plain.flatMap((entry) => judgePlain(facts, entry)),
        ...secure.flatMap((entry) => judgeSecure(facts, entry))
      ]);
    }
  }
};
function judgePlain(facts, { url, host: host2, chain }) {
  const secure = url.replace("http:", "https:");
  const evidence3 = (problem, priority) => [
    {
      place: { address: url },
      problem,
      seen: { chain: line(chain) },
      expected: `a redirect to ${secure}`,
      fix: { kind: "redirect", from: url, to: secure, status: 308 },
      recheck: curl(url),
      ...priority && { priority }
    }
  ];
  const [first] = stepsOf(chain);
  if (first === void 0) return judgeAnswer(chain.end, evidence3) ?? unseen({ url, chain });
  if (first.to.protocol === "https:") {
    const isDetour = first.to.hostname !== host2.name && isOurs(facts, first.to.hostname);
    return isDetour ? evidence3("The first redirect goes to another host, so HSTS is never set for this one.", "fix-after-launch") : [];
  }
  const endsSecure = chain.end.kind === "page" && chain.end.page.url.startsWith("https:");
  return endsSecure ? evidence3("It reaches https by way of another http address.", "fix-before-launch") : evidence3("It leads to another http address and never to https.");
}
function judgeAnswer(end, evidence3) {
  if (end.kind === "bad-location") return evidence3("It redirects to something that is no web address.");
  if (end.kind === "failed" && end.failure === "refused") {
    return evidence3("Nothing listens on port 80, so http links end in an error.", "fix-before-launch");
  }
  if (end.kind !== "page" || end.page.blockedBy) return void 0;
  const { status, url } = end.page;
  if (status >= 500) return [{ unknown: `an error (status ${status}) on port 80`, place: { address: url } }];
  if (status >= 400) return evidence3("Port 80 answers with an error, so http links end in one.", "fix-before-launch");
  return evidence3("The page is served without https.");
}
function judgeSecure(facts, { url, host: host2, chain }) {
  const distrusted = chain.hops.filter(
    ({ url: at2, distrust }) => distrust.length > 0 && isOurs(facts, new URL(at2).hostname)
  );
  const found = distrusted.map(({ url: at2, distrust }) => {
    const { origin } = new URL(at2);
    return {
      place: { address: `${origin}/` },
      problem: "Browsers refuse the certificate.",
      seen: { certificate: distrust.map(({ reason }) => reason).join(", "), address: at2 },
      expected: "a certificate that browsers accept",
      recheck: curl(`${origin}/`)
    };
  });
  const { end } = chain;
  const isSilent = end.kind === "failed" && end.url === url && ["refused", "tls"].includes(end.failure);
  if (!isSilent) return [...found, ...unseen({ url, chain })];
  const seen = { address: end.address, answer: end.reason };
  const priority = host2.role === "linked" ? { priority: "fix-before-launch" } : {};
  return [
    {
      place: { address: url },
      problem: "https does not answer.",
      seen,
      expected: "an answer",
      recheck: curl(url),
      ...priority
    }
  ];
}

// src/checks/redirects/rules/landing.ts
var landingRules = {
  map: {
    title: "An old address does not land where launch.yml says",
    priority: "block-now",
    proves: "Each address under redirects: lands on its declared target, with the declared status, on a page that exists.",
    why: "Links, bookmarks and search results of the old site end in an error.",
    remedy: "Add the redirect at the host, or correct launch.yml.",
    source: "launch.yml, redirects",
    judge: ({ declared }) => declared.length === 0 ? { notApplicable: "launch.yml declares no redirects" } : declared.flatMap(judgeDeclared2)
  },
  "cookie-hosts": {
    title: "The login’s cookie and the login’s host do not fit",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "The login page is served on one host only, and its cookies have a Domain that browsers accept there.",
    why: "People log in on one name and are logged out on the other, or are never logged in at all.",
    remedy: "Redirect the login of every other host to one of them, and leave Domain out of the cookie.",
    source: "RFC 6265bis sections 5.1.3 and 5.7 (domain matching)",
    judge: ({ login }) => login === void 0 ? { notApplicable: "no login is declared or linked to" } : judgeLogin(login)
  }
};
function judgeDeclared2({ from, to, status, chain }) {
  const place = { address: from };
  const evidence3 = (problem) => [
    {
      place,
      problem,
      seen: { chain: line(chain) },
      expected: `${to}${status ? ` by ${status}` : ""}`,
      fix: { kind: "redirect", from, to, status: status === 308 ? 308 : 301 },
      recheck: curl(from)
    }
  ];
  if (chain.end.kind === "loop" || chain.end.kind === "too-long") return evidence3("It goes round in a circle.");
  if (chain.end.kind === "bad-location") return evidence3("It redirects to something that is no web address.");
  if (chain.end.kind !== "page") return unseen({ url: from, chain });
  const { page } = chain.end;
  if (page.url !== to) return page.blockedBy ? unseen({ url: from, chain }) : evidence3("It lands elsewhere.");
  const first = chain.hops[0]?.status;
  if (status !== void 0 && first !== status) return evidence3("It lands there by another status.");
  if (page.status === 404 || page.status === 410 || page.status >= 500)
    return evidence3("It lands there, and there is no page.");
  return unseen({ url: from, chain });
}
function judgeLogin({ path, pages }) {
  const served = pages.filter(
    ({ chain }) => chain.hops.length === 1 && chain.end.kind === "page" && chain.end.page.status === 200
  );
  const logins = served.filter(({ chain }) => chain.end.kind === "page" && chain.end.page.hasPasswordField);
  const found = [];
  if (logins.length > 1) {
    found.push({
      place: { address: `https://${logins[1]?.host ?? ""}${path}` },
      problem: "The login page is served on more than one host.",
      seen: { hosts: logins.map(({ host: host2 }) => host2).join(", ") },
      expected: "one host, the others redirecting to it",
      recheck: curl(`https://${logins[1]?.host ?? ""}${path}`)
    });
  }
  for (const { host: host2, chain } of pages) {
    const cookies = chain.hops.flatMap(
      (hop) => hop.cookies.map((cookie) => ({ cookie, at: new URL(hop.url).hostname }))
    );
    found.push(
      ...cookies.flatMap(({ cookie, at: at2 }) => fits(cookie, at2) ? [] : [misfit(cookie, at2, `https://${host2}${path}`)])
    );
  }
  return firstOf([
    ...found,
    ...served.length > 0 ? [] : pages.flatMap(({ host: host2, chain }) => unseen({ url: `https://${host2}${path}`, chain }))
  ]);
}
function fits({ domain }, host2) {
  return domain === void 0 || host2 === domain || host2.endsWith(`.${domain}`);
}
function misfit({ name, domain }, host2, url) {
  return {
    place: { address: url },
    problem: "A cookie names a Domain that is not its host’s: browsers throw it away.",
    key: name,
    seen: { cookie: name, Domain: domain ?? "", "set by": host2 },
    expected: `no Domain, or ${host2}`,
    recheck: ["curl", "-sSi", url],
    priority: "block-now"
  };
}

// src/checks/redirects/rules/leaving.ts
var leavingRules = {
  downgrade: {
    title: "A redirect goes from https back to http",
    priority: "block-now",
    proves: "No step on any chain leads from https to http.",
    why: "The visitor was safe and is not any more; browsers warn, and cookies marked Secure are lost.",
    remedy: "Write the redirect’s target with https, or let the program know that it is served behind https (X-Forwarded-Proto).",
    source: "RFC 9110 section 17; MDN HTTP Observatory (redirection)",
    judge: ({ entries }) => firstOf(
      // A circle between http and https is redirects/loop's.
      entries.filter(({ chain }) => chain.end.kind !== "loop").flatMap((entry) => [
        ...stepsOf(entry.chain).filter(({ from, to }) => from.protocol === "https:" && to.protocol === "http:").map(({ from, to }) => ({
          place: { address: from.href },
          key: `${from.origin} ${to.origin}`,
          seen: { from: from.href, to: to.href, chain: line(entry.chain) },
          expected: to.href.replace("http:", "https:"),
          recheck: curl(from.href)
        })),
        ...unseen(entry)
      ])
    )
  },
  "off-site": {
    title: "A redirect leads to a host that nobody declared",
    priority: "block-now",
    proves: "No entry leaves the product’s own hosts, and the login returns to none but them.",
    why: "Visitors land on a parking page, another product or, with a prepared link, on a stranger’s copy of the login.",
    remedy: "Correct the target, or declare the host under canonical: or subdomains:; let the login return to own paths only.",
    source: "CWE-601; OWASP Unvalidated Redirects",
    judge: (facts) => [
      ...firstOf(facts.entries.flatMap((entry) => [...strays(facts, entry), ...unseen(entry)])),
      ...openRedirect(facts)
    ]
  }
};
function strays(facts, entry) {
  const away = stepsOf(entry.chain).find(({ from, to }) => isOurs(facts, from.hostname) && !isOurs(facts, to.hostname));
  if (away === void 0 || isSignIn(away)) return [];
  return [
    {
      place: { address: away.from.href },
      problem: "An entry of the site leaves the product.",
      key: `${away.from.origin} ${away.to.hostname}`,
      seen: { chain: line(entry.chain), host: away.to.hostname },
      expected: "a host of the product",
      recheck: curl(away.from.href),
      // A help or status host is often a service's own; that it is meant can be declared.
      ...!isMain(entry) && { priority: "fix-after-launch" }
    }
  ];
}
function openRedirect({ login, ...facts }) {
  const away = login && stepsOf(login.returnTo.chain).find(
    ({ to }) => to.hostname.endsWith(".invalid") && !isOurs({ login, ...facts }, to.hostname)
  );
  if (login === void 0) return [];
  if (away === void 0) return unseen(login.returnTo);
  const parameter = away.to.pathname.slice(1);
  return [
    {
      place: { address: `${away.from.origin}${login.path}` },
      problem: "The login sends people to any host that a link names (open redirect).",
      key: "open",
      seen: { parameter: parameter || "unknown", "leads to": away.to.href },
      expected: "a path of the product",
      recheck: ["curl", "-sSI", `${away.from.origin}${login.path}?${parameter}=${encodeURIComponent(away.to.href)}`]
    }
  ];
}

// src/checks/redirects/rules/moves.ts
var moveRules = {
  permanent: {
    title: "A redirect has the wrong kind of status",
    priority: "fix-before-launch",
    proves: "Steps to https and between the domain and www are permanent (301, 308), and routes that programs call keep their method.",
    why: "Temporary ones are asked again each time and not trusted by search engines; a 301 turns a POST into a GET and loses its body.",
    remedy: "Answer 308 (or 301 for pages), and for a route that takes POST no redirect at all.",
    source: "RFC 9110 sections 15.4.2, 15.4.3, 15.4.8 and 15.4.9",
    judge: (facts) => [
      ...eachMove(
        facts,
        ({ hop, from, to }) => [302, 303, 307].includes(hop.status) ? { seen: { status: String(hop.status), from: from.href, to: to.href }, expected: "301 or 308" } : void 0
      ),
      ...facts.routes.flatMap(judgeRoute)
    ]
  },
  "path-lost": {
    title: "A redirect drops the path",
    priority: "fix-before-launch",
    proves: "A deep address arrives at the same path on the other host.",
    why: "Links in mails, invoices and search results all end at the home page.",
    remedy: "Redirect to the same path: most hosts call it “preserve path” or write it as `/*`.",
    source: "RFC 9110 section 15.4",
    judge: (facts) => eachDeepMove(facts, (from, to) => keepsPath(from, to) ? void 0 : `${to.origin}${from.pathname}`)
  },
  "query-lost": {
    title: "A redirect drops the query",
    priority: "fix-before-launch",
    proves: "The query of a deep address arrives unchanged.",
    why: "Invitation codes, password resets and campaign marks are lost on the way.",
    remedy: "Redirect with the query string: most hosts call it “preserve query”.",
    source: "RFC 9110 section 15.4",
    judge: (facts) => eachDeepMove(
      facts,
      (from, to) => keepsQuery(from, to) ? void 0 : `${to.origin}${to.pathname}${from.search}`
    )
  }
};
function eachMove(facts, judge, entries = facts.entries) {
  const moves = entries.flatMap(({ chain }) => stepsOf(chain)).filter((step) => isHostMove(facts, step));
  const broken = moves.flatMap((step) => {
    const found = judge(step);
    const key = `${step.from.origin} ${step.to.origin}`;
    return found === void 0 ? [] : [{ place: { address: step.from.href }, key, recheck: curl(step.from.href), ...found }];
  });
  return firstOf([...broken, ...entries.flatMap(unseen)]);
}
function eachDeepMove(facts, lost) {
  const deep = facts.entries.filter(({ kind }) => kind === "deep");
  const starts = new Set(deep.map(({ url }) => new URL(url).pathname));
  return eachMove(
    facts,
    ({ from, to }) => {
      const expected = starts.has(from.pathname) ? lost(from, to) : void 0;
      return expected === void 0 ? void 0 : { seen: { from: from.href, to: to.href }, expected };
    },
    deep
  );
}
function keepsPath(from, to) {
  return to.pathname.endsWith(from.pathname) || carried(to).includes(from.pathname);
}
function keepsQuery(from, to) {
  const isKept = [...from.searchParams].every(([name, value]) => to.searchParams.get(name) === value);
  return isKept || carried(to).includes(from.search);
}
function judgeRoute({ name, chain }) {
  const [first] = stepsOf(chain);
  if (first === void 0) return chain.end.kind === "page" ? [] : unseen({ url: chain.start, chain });
  if ([307, 308].includes(first.hop.status)) return [];
  return [
    {
      place: { address: chain.start },
      problem: "A route that programs call with POST is redirected in a way that turns it into GET.",
      key: name,
      seen: { chain: line(chain), route: name },
      expected: "no redirect, or 308",
      recheck: ["curl", "-sSi", "-X", "POST", chain.start]
    }
  ];
}

// src/checks/redirects/rules/index.ts
var rules3 = {
  ...httpsRules,
  ...canonicalRules,
  ...followingRules,
  ...moveRules,
  ...leavingRules,
  ...landingRules
};

// src/checks/redirects/check.ts
var redirects = defineCheck({
  name: "redirects",
  title: "Redirects",
  summary: "Every address that people type or follow ends at the one right page, over https.",
  options: redirectsOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  gather: gatherRedirects,
  rules: rules3
});

// src/checks/secrets/gather.ts
var SALT = "launch-gate secrets 1";
async function gatherSecrets(world, options, subject) {
  const scan = subject.scan ?? { scope: "tree" };
  const answer = await world.scan({
    ...scan,
    ignore: options.ignore,
    heedComments: options["inline-allows"],
    verify: subject.mayVerify === false ? [] : options.verify,
    salt: options.salt ?? SALT
  });
  if (answer.kind === "failure") throw new Error(answer.reason);
  const isAll = scan.scope === "tree" || scan.scope === "history" || answer.limits.length > 0;
  if (isAll && answer.files === 0 && answer.matches.length === 0)
    throw new Error("there is no file here that could be scanned");
  const { matches, unread, limits, environments, files } = answer;
  return { scope: scan.scope, matches, unread, limits, environments, files };
}

// src/checks/secrets/options.ts
var VERIFIABLE = ["stripe", "github", "openai", "anthropic", "sendgrid"];
var secretsOptions = strictObject({
  ignore: array(string().min(1)).default([]).describe("Paths that are not scanned; `*` within a folder, `**` across. A folder’s name covers what is in it."),
  "inline-allows": boolean().default(true).describe("Comments such as `launch-gate:allow REASON` and `secretlint-disable-line` count. Default: true."),
  verify: array(_enum(VERIFIABLE)).default([]).describe(
    "Providers that are asked, read-only, whether a key that was found works. Default: nobody is asked. Never on pull requests from forks."
  ),
  salt: string().min(8).optional().describe("Any text: it goes into the fingerprints of secrets. Default: one that everybody knows.")
});

// src/checks/secrets/rules/evidence.ts
var VITAL = /* @__PURE__ */ new Set(["money", "sign-in", "database", "infrastructure", "code"]);
var isVital = ({ opens }) => VITAL.has(opens);
var isOpen = ({ lowered, isPublic, allowed }) => lowered !== "stand-in" && isPublic === void 0 && allowed === void 0;
var isLive = (match) => isOpen(match) && match.lowered === void 0;
var REASONS = {
  "test-key": "It opens a test mode only.",
  fixture: "It lies among tests, examples or documentation.",
  "stand-in": "It looks made up.",
  refused: "Its provider was asked and refuses it.",
  local: "It opens something on a machine or network of its own only.",
  "wrong-sum": "Its check sum does not fit: somebody may have changed it."
};
function evidence2(match, priority) {
  const { provider, name, revoke, file, line: line2, start, print, lowered, works, commit } = match;
  return {
    place: { file, line: line2 },
    key: `${provider} ${print}`,
    problem: `It is a ${name}.`.replace(/^It is a (?=[AEIO])/, "It is an "),
    seen: {
      ...start !== "" && { "begins with": start },
      fingerprint: print,
      ...lowered !== void 0 && { "weighs less": REASONS[lowered] },
      ...works && { tried: "Its provider was asked and takes it." },
      ...commit !== void 0 && { commit: commit.slice(0, 12) },
      [revoke.startsWith("take ") ? "instead" : "revoke at"]: revoke
    },
    recheck: RECHECK,
    ...priority && { priority }
  };
}
var RECHECK = ["launch-gate", "check", "--only", "secrets", "--verbose"];
var NAMED = 10;
function unreadOf({ unread }) {
  const named = unread.slice(0, NAMED).map(({ file, reason }) => ({ unknown: reason, place: { file } }));
  return unread.length > NAMED ? [...named, { unknown: `${unread.length - NAMED} more files could not be read` }] : named;
}

// src/checks/secrets/rules/keys.ts
var REMEDY = "Revoke the key first, where the finding says: it has been seen. Make a new one, keep it in the host’s environment variables, read it from there, and take this one out of the file. The history still has it, which does no harm once it is revoked.";
var keyRules = {
  "live-key": {
    title: "A live key lies in the repository",
    priority: "block-now",
    proves: "No file holds a key to money, accounts, data, servers or source code.",
    why: "Everybody who ever gets a copy of the repository can use it: move money, read members’ data, take over the product.",
    remedy: REMEDY,
    source: "OWASP Secrets Management Cheat Sheet; the formats of each provider: src/secrets/providers",
    judge: (facts) => [
      ...facts.matches.filter((match) => match.where === "tree" && isLive(match) && isVital(match)).map((match) => evidence2(match)),
      ...unreadOf(facts),
      ...facts.scope === "tree" || facts.scope === "staged" ? facts.limits.map((unknown2) => ({ unknown: unknown2 })) : []
    ]
  },
  "service-key": {
    title: "A key to a service lies in the repository",
    priority: "fix-before-launch",
    proves: "No file holds a key to a mail, AI, messaging, monitoring or content service.",
    why: "Whoever finds it sends mail in your name, or runs up your bill.",
    remedy: REMEDY,
    source: "OWASP Secrets Management Cheat Sheet; the formats of each provider: src/secrets/providers",
    judge: ({ matches }) => matches.filter((match) => match.where === "tree" && isLive(match) && !isVital(match)).map((match) => evidence2(match))
  },
  "test-key": {
    title: "A key of a test mode, or among tests, lies in the repository",
    priority: "fix-after-launch",
    proves: "Tests, examples and documentation hold no key that could be a real one.",
    why: "Test keys open less, but copied ones have turned out to be live.",
    remedy: "Make sure that it opens nothing real, then allow it with a reason: a comment “launch-gate:allow REASON”, or accept: in launch.yml.",
    source: "OWASP Secrets Management Cheat Sheet",
    judge: ({ matches }) => matches.filter((match) => match.where === "tree" && isOpen(match) && match.lowered !== void 0).map((match) => evidence2(match))
  },
  "allow-reason": {
    title: "A comment allows a key and gives no reason",
    priority: "fix-after-launch",
    proves: "Each comment that allows a key says why.",
    why: "In half a year nobody will know whether that was right.",
    remedy: "Write the reason behind launch-gate:allow.",
    source: "an exception without a reason cannot be reviewed: ours",
    judge: ({ matches }) => matches.filter(({ allowed }) => allowed === "without a reason").map((match) => evidence2(match))
  }
};

// src/secrets/names.ts
var SECRET = /SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|(^|_)(KEY|PASS|PWD)$|API_?KEY|(DATABASE|REDIS|MONGO\w*|POSTGRES\w*|MYSQL|SMTP)_(URL|URI)/i;
var PUBLIC = /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_|PUBLISHABLE|ANON_KEY|SITE_KEY|PUBLIC_KEY/i;
var isSecretName = (name) => SECRET.test(name) && !PUBLIC.test(name);

// src/checks/secrets/rules/places.ts
var placeRules = {
  "in-output": {
    title: "A key lies in what visitors download",
    priority: "block-now",
    proves: "Built scripts, pages and source maps hold no key but those made for browsers.",
    why: "Anybody can open the page and read it; bots do so all day.",
    remedy: "Revoke the key where the finding says. Use it on the server only: give its variable a name without NEXT_PUBLIC_, VITE_ or the like, and call it from an API route. Then build again.",
    source: "Next.js, Environment Variables, “Bundling for the browser”; Vite, Env Variables and Modes, “Security”",
    judge: ({ matches }) => matches.filter((match) => match.where === "output" && isOpen(match)).map((match) => evidence2(match, match.lowered === void 0 ? void 0 : "fix-before-launch"))
  },
  "in-history": {
    title: "A key lies in the history of the repository",
    priority: "block-now",
    proves: "No commit holds a live key that the files no longer show.",
    why: "Taking a key out of a file leaves it in every clone: it is as good as published.",
    remedy: "Revoke the key where the finding says; that ends it. If it is revoked already, accept the finding with that reason. Rewriting the history is not needed then.",
    source: "GitHub, Removing sensitive data from a repository",
    judge: ({ scope, matches, limits }) => {
      if (scope === "staged") return { notApplicable: "only what is staged was scanned" };
      const found = matches.filter((match) => match.where === "history" && isLive(match)).map((match) => evidence2(match, isVital(match) ? void 0 : "fix-before-launch"));
      if (scope === "tree") return { notApplicable: "the history is scanned with --history, as the nightly run does" };
      return [...found, ...limits.map((unknown2) => ({ unknown: unknown2 }))];
    }
  },
  "env-file": {
    title: "A file for the environment is in the repository",
    priority: "fix-before-launch",
    proves: "No .env file with passwords, keys or tokens is committed.",
    why: "It is where real values end up sooner or later, and every clone has them.",
    remedy: "Change the values, then take the file out and keep it out: git rm --cached, and a line in .gitignore. Commit an .env.example with the names only.",
    source: "The Twelve-Factor App, III. Config",
    judge: ({ environments }) => environments.flatMap(environmentEvidence)
  }
};
function environmentEvidence({ file, names }) {
  const secret = names.filter(isSecretName);
  if (secret.length === 0) return [];
  return [
    {
      place: { file },
      seen: { "has values for": secret.join(", ") },
      expected: "an .env.example with names and no values",
      fix: { kind: "command", argv: ["git", "rm", "--cached", "--", file] },
      recheck: ["git", "ls-files", "--", file]
    }
  ];
}

// src/checks/secrets/rules/index.ts
var rules4 = { ...keyRules, ...placeRules };

// src/checks/secrets/check.ts
var secrets = defineCheck({
  name: "secrets",
  title: "Secrets",
  summary: "No key reaches the repository, its history or the browser.",
  options: secretsOptions,
  notApplicable: ({ isRepository }) => isRepository ? void 0 : "this folder is no repository; --only secrets scans it all the same",
  gather: gatherSecrets,
  rules: rules4
});

// src/checks/index.ts
var checks = [dns, redirects, secrets, gate];

// src/config/schema.ts
var host = string().refine((text) => hostName(text) !== void 0, "is not a host name such as app.example.com").transform((text) => hostName(text) ?? text);
var route = string().refine((text) => URL.canParse(text, "https://example.com/"), "is neither a path nor a URL");
var waiver = strictObject({
  rule: string().describe("The id of a rule, such as `dns/dnssec`."),
  at: string().optional().describe("A file or an address; `*` stands for any run of characters. Default: everywhere."),
  why: string().min(1).describe("Why this is acceptable."),
  until: iso_exports.date().describe("The last day on which it is.")
});
var common = {
  domain: string().optional().describe("The domain that is judged when the command names none."),
  stage: _enum(STAGES).optional().describe("`prelaunch` until there are members, then `live`: some rules weigh more. Default: prelaunch."),
  canonical: host.optional().describe("The host that every address must end on. Default: found out."),
  subdomains: record(string(), host).default({}).describe("Hosts the product needs, by what they are for."),
  routes: record(
    string(),
    union([route, array(route)]).transform((given) => [given].flat())
  ).default({}).describe("Paths or URLs by what they are: home, login, signup, webhook, api."),
  deployments: array(string().regex(/^[\w*.-]+\.[\w-]+$/, "is not a host name, in which * may stand for a part of a label")).default([]).describe("Hosts beside the domain’s own that may be judged after a deployment, such as `shop-*-team.vercel.app`."),
  "block-on": _enum([...PRIORITIES, "never"]).optional().describe("The mildest priority that blocks. Default: block-now."),
  "on-incomplete": _enum(["fail", "warn"]).optional().describe("What INCOMPLETE does to the step. Default: fail."),
  accept: array(waiver).default([]).describe("What is accepted for now: a rule, a place, a reason and an end date.")
};
var configSchema = strictObject({
  ...common,
  ...Object.fromEntries(
    checks.filter(({ name }) => name !== ITSELF).map(({ name, options, summary }) => [name, options.optional().describe(summary)])
  )
});
function configJsonSchema() {
  const schema = toJSONSchema(configSchema, { io: "input", unrepresentable: "any" });
  return { ...schema, title: "launch.yml", description: "What Launch Gate is to judge, and by which gate." };
}

export {
  addressKind,
  parseEndpoint,
  lookup,
  TargetError,
  parseTarget,
  shownDomain,
  knownHosts,
  nameOf,
  presentation,
  ZoneFileError,
  parseZoneFile,
  snapshotFile,
  isSecretName,
  checks,
  configSchema,
  configJsonSchema
};
