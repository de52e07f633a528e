import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  ITSELF
} from "./gate-verdict.js";
import {
  blockedWords,
  cookiesOf,
  endReason,
  get,
  header,
  isPath,
  memberPages,
  readPage,
  visit,
  wallOf
} from "./looking-page.js";
import {
  ignoring
} from "./secrets-files.js";
import {
  linksIn,
  readMessage,
  resolverOf
} from "./mail-message.2.js";
import {
  addressesOf,
  lookup,
  lookupAt,
  valuesOf
} from "./looking-lookup.js";
import {
  DOWNLOAD_BYTES
} from "./world-world.js";
import {
  canonicalValue,
  nameOf,
  quote,
  textStrings
} from "./world-records.js";
import {
  addressKind
} from "./world-address.js";
import {
  SALT,
  isSecretName
} from "./secrets-names.js";
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
  COMMON_SELECTORS,
  providerById,
  providers,
  transactional
} from "./mail-providers-transactional.js";
import {
  hostName,
  isUnder,
  parseTarget,
  registrableOf
} from "./looking-target.js";
import {
  require_syntax
} from "./lib-ipaddr.js.js";
import {
  __toESM
} from "./runtime.js";

// src/gate/check.ts
function defineCheck(parts) {
  const { name, title, summary, options, rules: rules9 } = parts;
  return {
    name,
    title,
    summary,
    options,
    rules: rules9,
    notApplicable: (subject) => parts.notApplicable?.(subject),
    compared: (given) => parts.compared?.(options.parse(given ?? {})) ?? [],
    async inspect(world, given, subject) {
      const facts = await parts.gather(world, options.parse(given ?? {}), subject);
      return Object.entries(rules9).map(([id, rule]) => ({
        rule: `${name}/${id}`,
        words: rule,
        judgement: rule.judge(facts)
      }));
    }
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

// src/looking/dns-hosts.ts
var DNS_HOSTS = [
  { name: "Cloudflare", apex: "@", suffixes: ["ns.cloudflare.com"] },
  { name: "GoDaddy", apex: "@", suffixes: ["domaincontrol.com"] },
  { name: "Namecheap", apex: "@", suffixes: ["registrar-servers.com"] },
  { name: "Vercel", apex: "empty", suffixes: ["vercel-dns.com", "vercel-dns-016.com"] },
  { name: "Netlify", apex: "@", suffixes: ["nsone.net"] },
  {
    name: "Amazon Route 53",
    apex: "empty",
    text: "quoted",
    suffixes: ["awsdns.com", "awsdns.net", "awsdns.org", "awsdns.co.uk"]
  },
  { name: "Google Cloud DNS", apex: "empty", text: "quoted", suffixes: ["googledomains.com"] },
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
  if (found === void 0) return void 0;
  const { suffixes: _, ...host2 } = found;
  return host2;
}
function endsInOne(server, suffixes) {
  const plain = server.replace(/\.awsdns-\d+\./, ".awsdns.");
  return suffixes.some((suffix) => plain === suffix || plain.endsWith(`.${suffix}`));
}
function panelOf(host2, zone) {
  if (host2 === void 0) return void 0;
  const { name, ...words } = host2;
  return { host: name, zone, ...words };
}

// src/looking/hosts.ts
var STAGING = /(^|[.-])(staging|stage|preview|dev|test|qa|uat|beta|demo)([.-]|\d|$)/i;
var isStaging = (host2) => STAGING.test(host2.slice(0, -registrableOf(host2).length));
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

// src/world/zone-file.ts
import { isIP } from "node:net";
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
      origin = absolute(second, origin, entry.line);
    } else if (first === "$TTL") {
      defaultTtl = secondsOf(second) ?? fail(entry.line, "$TTL wants a number of seconds, or 1h, 1d, 1w");
    } else if (first.startsWith("$")) {
      fail(entry.line, "only $ORIGIN and $TTL are understood here; $INCLUDE and $GENERATE are not");
    } else {
      const words = [...entry.words];
      if (!entry.startsBlank) owner = absolute(words.shift() ?? "", origin, entry.line);
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
  const wanted2 = FIELD_COUNT[type];
  if (words.length === 0 || wanted2 !== void 0 && words.length !== wanted2) {
    fail(line2, `${wanted2 === void 0 ? "the record has no value" : `a record of this type has ${wanted2} field(s)`}`);
  }
  return { name: owner, type, value: fieldsOf(type, words, line2, origin), ...ttl !== void 0 && { ttl } };
}
function fieldsOf(type, words, line2, origin) {
  if (type === "TXT") return words.map((word) => quote(textStrings(word)[0] ?? "")).join(" ");
  const names = NAME_FIELDS[type] ?? [];
  const fields = words.map((word, i) => names.includes(i) ? absolute(word, origin, line2) : word);
  if (type === "SOA")
    return [...fields.slice(0, 3), ...fields.slice(3).map((field) => secondsOf(field) ?? field)].join(" ");
  if ((type === "A" || type === "AAAA") && isIP(fields[0] ?? "") !== (type === "A" ? 4 : 6)) {
    fail(line2, `the value of ${type === "A" ? "an A" : "an AAAA"} record is an address`);
  }
  return canonicalValue(type, fields.join(" "));
}
function absolute(name, origin, line2) {
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
  let depth2 = 0;
  text.split(/\r?\n/).forEach((source, index) => {
    const line2 = index + 1;
    const tokens = source.match(/"(?:[^"\\]|\\.)*"|;.*|[()]|(?:[^\s;()"\\]|\\.)+|"/g) ?? [];
    const entry = open ?? { line: line2, startsBlank: /^\s/.test(source), words: [] };
    for (const token of tokens) {
      if (token.startsWith(";")) break;
      if (token === '"') fail(line2, "a quoted string is not closed");
      if (token === "(") depth2 += 1;
      else if (token === ")") depth2 -= 1;
      else entry.words.push(token);
      if (depth2 < 0) fail(line2, "a parenthesis is closed that was not opened");
    }
    open = depth2 > 0 ? entry : void 0;
    if (depth2 === 0 && entry.words.length > 0) entries.push(entry);
  });
  if (open !== void 0) fail(open.line, "a parenthesis is not closed");
  return entries;
}
function fail(line2, problem) {
  throw new ZoneFileError(line2, problem);
}

// src/checks/dns/options.ts
import { isIP as isIP2 } from "node:net";
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
  return family === void 0 || values.every((value) => isIP2(value.trim()) === family);
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
    addresses.find(({ address: address2 }) => !address2.includes(":")),
    addresses.find(({ address: address2 }) => address2.includes(":"))
  ];
  if (v6 === void 0 || v4 === void 0) return void 0;
  const [over4, over6] = await Promise.all(
    [v4, v6].map(({ address: address2 }) => world.fetch({ url: `http://${name}/`, address: address2, method: "HEAD" }))
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
  const address2 = addresses.find((each2) => each2.address.includes(":"))?.address;
  if (address2 === void 0) return false;
  const answer = await world.fetch({ url: "http://data.iana.org/", address: address2, method: "HEAD" });
  return answer.kind === "answer";
}
async function issuanceOf(world, { name, role }, { addresses }) {
  const address2 = addresses[0]?.address;
  if (address2 === void 0 || role === "linked") return void 0;
  const [shaken, caa] = await Promise.all([
    world.handshake({ host: name, address: address2, port: 443 }),
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

// src/looking/dns-evidence.ts
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
function dnsFix(panel, add, remove = []) {
  return {
    kind: "dns",
    change: { add: add.map((line2) => ({ ttl: NEW_TTL, ...line2 })), remove },
    ...panel && { at: panel }
  };
}
function each(things, reason, judge) {
  return things.length === 0 ? { notApplicable: reason } : things.flatMap(judge);
}
function isAnswered({ outcome }) {
  return outcome === "found" || outcome === "nodata" || outcome === "nxdomain";
}

// src/checks/dns/rules/evidence.ts
function zoneFix({ dnsHost, authority }, add, remove = []) {
  return dnsFix(authority.kind === "found" ? panelOf(dnsHost, authority.zone) : void 0, add, remove);
}
function unsure({ name, v4, v6 }) {
  const failed = [v4, v6].find((found) => !isAnswered(found));
  return failed === void 0 ? [] : [notKnown(answerOf(failed), name)];
}
var BORROWED = { notApplicable: "the name is on its host’s own domain, which is the host’s to keep" };
function days(from, to) {
  return Math.floor((to.getTime() - from.getTime()) / 864e5);
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
  return special.map(({ address: address2, kind }) => {
    const type = address2.includes(":") ? "AAAA" : "A";
    return {
      place: at(name, type),
      key: address2,
      seen: { address: address2, kind },
      expected: "a public address",
      recheck: dig(name, type)
    };
  });
}
var hasIpv6 = (host2) => host2.ipv6 !== void 0;
function oncePerAddress(hosts) {
  return hosts.filter((host2, i) => hosts.findIndex(({ ipv6 }) => ipv6.address === host2.ipv6.address) === i);
}
function judgeReach(facts, { name }, { address: address2, v4, v6, reason }) {
  if (v6 === "answers" || v4 === "fails") return [];
  if (v6 === "unknown" || v4 === "unknown") return [notKnown(`IPv6 could not be tried from here: ${reason}`, name)];
  return [
    {
      place: at(name, "AAAA"),
      key: address2,
      seen: { address: address2, "over IPv4": "answers", "over IPv6": reason },
      expected: "an answer on both",
      recheck: ["curl", "-6", "-sS", "-o", "/dev/null", `http://${name}/`],
      fix: zoneFix(facts, [], [{ name, type: "AAAA", value: address2 }])
    }
  ];
}
function comparePlaces(apex, www, wwwName) {
  const [a, b] = [apex.end, www.end];
  if (a.kind !== "page" || b.kind !== "page")
    return [notKnown("one of the two could not be followed to a page", wwwName)];
  const wall = a.page.blockedBy ?? b.page.blockedBy;
  if (wall !== void 0) return [notKnown(blockedWords(wall), wwwName)];
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

// src/checks/dns/hosts-data.ts
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
  const isSilent2 = ["unknown", "servfail", "refused"].includes(host2.v4.outcome) && host2.addresses.length === 0;
  if (isSilent2) return [notKnown(answerOf(host2.v4), host2.name)];
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
  return zoneFix(facts, canPoint ? [{ name: host2.name, type: "CNAME", value: apex.name }] : [], remove);
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
function judgeHosts(facts, wanted2, whenNone) {
  const hosts = facts.hosts.filter(wanted2);
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
    return zoneFix(
      facts,
      declared.values.map((value) => ({ name: host2.name, type: declared.type, value }))
    );
  }
  const apex = facts.hosts.find(({ role }) => role === "apex");
  const apexWorks = apex !== void 0 && apex.addresses.length > 0;
  if (host2.role !== "www" || !apexWorks) return void 0;
  return zoneFix(facts, [{ name: host2.name, type: "CNAME", value: apex.name }]);
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
  const wanted2 = values.map((value) => canonicalValue(type, value)).sort();
  if (now.join("\n") === wanted2.join("\n")) return [];
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
      const recheck2 = ["curl", "-sSL", `https://rdap.org/domain/${domain.registrable}`];
      if (registration.kind === "unknown") return [notKnown(registration.reason, domain.registrable)];
      if (registration.kind === "unregistered") {
        const isDelegated = authority.kind === "found" && authority.parent !== void 0;
        if (isDelegated) return [notKnown("the registry does not know a domain that it delegates", domain.registrable)];
        const seen2 = { registry: registration.server, answer: "not found" };
        return [{ place, problem: "The registry does not know this domain.", seen: seen2, priority: "block-now", recheck: recheck2 }];
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
        found.push({ place, problem: "A status switches the domain off.", seen, priority: "block-now", recheck: recheck2 });
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
          recheck: recheck2
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
  const recheck2 = dig(caa.name, "CAA");
  if (caa.outcome === "servfail") {
    return [{ place, problem: "The look-up of CAA fails, which forbids every authority to issue.", seen, recheck: recheck2 }];
  }
  const wild = caa.records.flatMap(({ value }) => issuerIn(value, "issuewild"));
  const tag = isWildcard && wild.length > 0 ? "issuewild" : "issue";
  const allowed = caa.records.flatMap(({ value }) => issuerIn(value, tag));
  if (allowed.length === 0) return [];
  const names = CAA_NAMES.find(({ organization }) => organization.test(issuer))?.names;
  if (names === void 0) return [notKnown("the CAA name of this certificate’s authority is not known", name)];
  if (names.some((each2) => allowed.includes(each2))) return [];
  const wanted2 = names[0] ?? "";
  return [
    {
      place,
      problem: "The authority of the certificate in use is not among those allowed.",
      seen: { ...seen, allowed: allowed.join(", ") },
      expected: `0 ${tag} "${wanted2}"`,
      recheck: recheck2,
      fix: zoneFix(facts, [{ name: caa.name, type: "CAA", value: `0 ${tag} "${wanted2}"` }])
    }
  ];
}
function issuerIn(value, wanted2) {
  const [, tag, text] = /^\d+ (\S+) (".*")$/.exec(value) ?? [];
  if (tag?.toLowerCase() !== wanted2) return [];
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
      fix: zoneFix(facts, (cnames.length > 0 ? values : missing).map(line2), remove)
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

// src/world/leaks.ts
var isMarkup = (body) => /^\s*</.test(body);
var LEAKS = [
  {
    kind: "environment",
    name: "a file for the environment, with names and values",
    paths: ["/.env", "/.env.production"],
    is: (body) => !isMarkup(body) && isMostly(body, /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=/)
  },
  {
    kind: "git",
    name: "the folder of git: the whole history can be fetched",
    paths: ["/.git/HEAD"],
    // gitrepository-layout(5): a symbolic reference, or the name of a commit.
    is: (body) => /^(?:ref: refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(body)
  },
  {
    kind: "dump",
    name: "a dump of a database",
    paths: ["/backup.sql", "/dump.sql"],
    is: (body) => !isMarkup(body) && /^\s*(?:--[^\n]*\bdump\b|\/\*!|PGDMP|(?:CREATE|DROP) TABLE\b|INSERT INTO\b|PRAGMA foreign_keys)/im.test(
      body.slice(0, 4096)
    )
  },
  {
    kind: "phpinfo",
    name: "a page of phpinfo(), with the environment in it",
    paths: ["/phpinfo.php"],
    is: (body) => /<title>[^<]*phpinfo\(\)/i.test(body) && /PHP Version/.test(body)
  },
  {
    kind: "listing",
    name: "the list of a folder’s files",
    paths: ["/backup/", "/uploads/"],
    // nginx and Apache; Python's http.server.
    is: (body) => /<title>\s*(?:Index of|Directory listing for) \//i.test(body)
  },
  {
    kind: "source-map",
    name: "a source map with the sources in it",
    paths: [],
    // ECMA-426 section 8.
    is: (body) => /^\s*(?:\)\]\}'[^\n]*\n)?\{/.test(body) && /"sourcesContent"\s*:\s*\[\s*"/.test(body)
  }
];
function isMostly(body, line2) {
  const lines = body.split(/\r?\n/).filter((each2) => each2.trim() !== "" && !each2.startsWith("#"));
  return lines.filter((each2) => line2.test(each2)).length * 2 > lines.length;
}
function leakIn(body) {
  return LEAKS.find(({ is }) => is(body))?.kind;
}

// src/looking/document.ts
var MOST_RESOURCES = 300;
async function readDocument(html, url) {
  const { Parser } = await import("./lib-htmlparser2.js");
  const found = {
    scripts: [],
    preloads: [],
    styles: [],
    frames: [],
    images: [],
    robots: "",
    policies: []
  };
  let base = url;
  const add = (list, address2, integrity) => {
    if (address2 === void 0 || list.length >= MOST_RESOURCES || !URL.canParse(address2, base)) return;
    const { href, protocol } = new URL(address2, base);
    if (protocol === "http:" || protocol === "https:")
      list.push({ url: href, hasIntegrity: Boolean(integrity?.trim()) });
  };
  const parser = new Parser({
    onopentag(name, { src, href, rel = "", integrity, content = "", ...more }) {
      const kinds = rel.toLowerCase().split(/\s+/);
      const meta = (more["name"] ?? more["http-equiv"] ?? "").toLowerCase();
      if (name === "base" && href && URL.canParse(href, url)) base = new URL(href, url).href;
      if (name === "script") add(found.scripts, src, integrity);
      const isScript = kinds.includes("modulepreload") || kinds.includes("preload") && more["as"] === "script";
      if (name === "link" && isScript) add(found.preloads, href, integrity);
      if (name === "link" && kinds.includes("stylesheet")) add(found.styles, href, integrity);
      if (name === "iframe" || name === "frame") add(found.frames, src, void 0);
      if (name === "img" || name === "video" || name === "audio") add(found.images, src, void 0);
      if (name === "meta" && meta === "robots") found.robots += `,${content.toLowerCase()}`;
      if (name === "meta" && meta === "content-security-policy") found.policies.push(content);
    }
  });
  parser.end(html);
  return { ...found, robots: found.robots.slice(1).trim() };
}

// src/checks/edge/downloads.ts
var MOST_SCRIPTS = 10;
var MOST_CHUNKS = 4;
var MOST_MAPS = 2;
var MOST_PREVIEWS = 3;
var MOST_PREVIEW_SCRIPTS = 4;
async function downloadsOf(world, home2, domain, subject, options) {
  const pages = memberPages(home2, domain, subject, home2.start).filter(({ role }) => role !== "account");
  const chains = Promise.all([home2, ...pages.map(({ url }) => visit(world, url))]);
  const [product, ...previews] = await Promise.all([
    chains.then(
      (all) => downloadsAt(world, all, domain, { isPreview: false, most: MOST_SCRIPTS, chunks: MOST_CHUNKS, maps: MOST_MAPS })
    ),
    ...previewHosts(options, subject).map(
      async (host2) => downloadsAt(world, [await visit(world, `https://${host2}/`)], domain, {
        isPreview: true,
        most: MOST_PREVIEW_SCRIPTS,
        chunks: 0,
        maps: 0
      })
    )
  ]);
  return { downloads: [...product.downloads, ...previews.flatMap(({ downloads }) => downloads)], maps: product.maps };
}
function previewHosts({ previews }, { subdomains }) {
  return [.../* @__PURE__ */ new Set([...previews, ...Object.values(subdomains).filter(isStaging)])].slice(0, MOST_PREVIEWS);
}
async function downloadsAt(world, chains, domain, how) {
  const site = how.isPreview ? new URL(chains[0]?.start ?? "").hostname : domain.site;
  const isOwn2 = (url) => isUnder(new URL(url).hostname, site);
  const pages = chains.flatMap(
    ({ end }) => end.kind === "page" && end.page.blockedBy === void 0 && isOwn2(end.page.url) ? [end.page.url] : []
  );
  const [own, scripts] = await Promise.all([
    lookAt(world, [...new Set(pages)], how),
    Promise.all([...new Set(pages)].map((url) => scriptsOf(world, url))).then(
      (found) => lookAt(world, [...new Set(found.flat().filter(isOwn2))].slice(0, how.most), how)
    )
  ]);
  const first = new Set(scripts.map(({ url }) => url));
  const chunks = scripts.flatMap(({ url, told }) => (told?.scripts ?? []).flatMap((name) => chunkUrl(name, url)));
  const maps = scripts.filter(({ told }) => told !== void 0).map(({ url, told }) => new URL(told?.sourceMap ?? `${url.replace(/[?#].*$/, "")}.map`, url).href);
  const [later, mapped] = await Promise.all([
    lookAt(world, [...new Set(chunks)].filter((url) => isOwn2(url) && !first.has(url)).slice(0, how.chunks), how),
    lookAt(world, [...new Set(maps)].filter(isOwn2).slice(0, how.maps), how)
  ]);
  const unseen4 = how.isPreview ? [] : chains.flatMap(unseenAt).map((each2) => ({ ...each2, isPreview: false }));
  return {
    downloads: [...[...own, ...scripts, ...later, ...mapped].flatMap(downloadOf), ...unseen4],
    maps: mapped.map(mapOf)
  };
}
function unseenAt({ start, end }) {
  if (end.kind === "page")
    return end.page.blockedBy === void 0 ? [] : [{ url: end.page.url, unseen: blockedWords(end.page.blockedBy) }];
  const isAbsent2 = end.kind === "no-address" && isAnswered(end.lookup);
  return isAbsent2 ? [] : [{ url: "url" in end ? end.url : start, unseen: endReason(end) }];
}
async function scriptsOf(world, url) {
  const got = await get(world, url);
  if (!("answer" in got)) return [];
  const { scripts, preloads } = await readDocument(got.answer.body, url);
  return [...scripts, ...preloads].map((each2) => each2.url);
}
function chunkUrl(name, script) {
  const from = /^(https?:|\.|\/)/.test(name) ? script : new URL("/", script).href;
  return URL.canParse(name, from) ? [new URL(name, from).href] : [];
}
function lookAt(world, urls, { isPreview }) {
  return Promise.all(
    urls.map(async (url) => {
      const got = await get(world, url, { only: "told", maxBytes: DOWNLOAD_BYTES });
      if (!("answer" in got)) return { url, isPreview, status: 0, unseen: endReason(got.end) };
      const { status, told, truncated } = got.answer;
      const unseen4 = unseenBecause(status, truncated);
      const isThere = status === 200 || status === 206;
      return { url, isPreview, status, ...isThere && told && { told }, ...unseen4 !== void 0 && { unseen: unseen4 } };
    })
  );
}
function unseenBecause(status, isCut) {
  if (status === 429) return blockedWords("a rate limit (status 429)");
  if (status >= 500) return `status ${status}`;
  return status < 300 && isCut ? "it is larger than is read" : void 0;
}
function downloadOf({ url, isPreview, told, unseen: unseen4 }) {
  const seen = told?.secrets === void 0 ? [] : [{ url, isPreview, secrets: told.secrets }];
  const notSeen = unseen4 ?? (told !== void 0 && told.secrets === void 0 ? "nothing here looks for secrets" : void 0);
  return [...seen, ...notSeen === void 0 ? [] : [{ url, isPreview, unseen: notSeen }]];
}
function mapOf({ url, status, told, unseen: unseen4 }) {
  const leak = told?.leak === "source-map" ? told.leak : void 0;
  return unseen4 !== void 0 && leak === void 0 ? { url, unseen: unseen4 } : { url, status, leak };
}

// src/looking/networks.ts
import { BlockList, isIP as isIP3 } from "node:net";
var NETWORKS = [
  {
    id: "cloudflare",
    name: "Cloudflare",
    headers: [["cf-ray"], ["server", /^cloudflare$/i]],
    source: "https://www.cloudflare.com/ips/, as of 2026-09-29",
    ranges: [
      "173.245.48.0/20",
      "103.21.244.0/22",
      "103.22.200.0/22",
      "103.31.4.0/22",
      "141.101.64.0/18",
      "108.162.192.0/18",
      "190.93.240.0/20",
      "188.114.96.0/20",
      "197.234.240.0/22",
      "198.41.128.0/17",
      "162.158.0.0/15",
      "104.16.0.0/13",
      "104.24.0.0/14",
      "172.64.0.0/13",
      "131.0.72.0/22",
      "2400:cb00::/32",
      "2606:4700::/32",
      "2803:f800::/32",
      "2405:b500::/32",
      "2405:8100::/32",
      "2a06:98c0::/29",
      "2c0f:f248::/32"
    ]
  },
  {
    id: "fastly",
    name: "Fastly",
    headers: [["x-served-by", /^cache-/i], ["x-fastly-request-id"]],
    source: "https://api.fastly.com/public-ip-list, from copies of it compared on 2026-11-24",
    ranges: [
      "23.235.32.0/20",
      "43.249.72.0/22",
      "103.244.50.0/24",
      "103.245.222.0/23",
      "103.245.224.0/24",
      "104.156.80.0/20",
      "140.248.64.0/18",
      "140.248.128.0/17",
      "146.75.0.0/17",
      "151.101.0.0/16",
      "157.52.64.0/18",
      "167.82.0.0/17",
      "167.82.128.0/20",
      "167.82.160.0/20",
      "167.82.224.0/20",
      "172.111.64.0/18",
      "185.31.16.0/22",
      "199.27.72.0/21",
      "199.232.0.0/16",
      "2a04:4e40::/32",
      "2a04:4e42::/32"
    ]
  },
  {
    id: "imperva",
    name: "Imperva",
    headers: [["x-iinfo"], ["x-cdn", /imperva|incapsula/i]],
    source: "https://docs.imperva.com, from copies of its list compared on 2026-11-24",
    ranges: [
      "199.83.128.0/21",
      "198.143.32.0/19",
      "149.126.72.0/21",
      "103.28.248.0/22",
      "45.64.64.0/22",
      "185.11.124.0/22",
      "192.230.64.0/18",
      "107.154.0.0/16",
      "45.60.0.0/16",
      "45.223.0.0/16",
      "131.125.128.0/17",
      "2a02:e980::/29"
    ]
  },
  {
    id: "sucuri",
    name: "Sucuri",
    headers: [["x-sucuri-id"], ["server", /^sucuri/i]],
    source: "https://docs.sucuri.net, from copies of its list compared on 2026-11-24",
    ranges: ["192.88.134.0/23", "185.93.228.0/22", "66.248.200.0/22", "208.109.0.0/22", "2a02:fe80::/29"]
  },
  {
    id: "cloudfront",
    name: "Amazon CloudFront",
    headers: [["x-amz-cf-id"], ["via", /\.cloudfront\.net\b/i]],
    ranges: []
  },
  {
    id: "akamai",
    name: "Akamai",
    headers: [["server", /^akamai/i], ["akamai-grn"], ["x-akamai-request-id"]],
    ranges: []
  },
  { id: "azure-front-door", name: "Azure Front Door", headers: [["x-azure-ref"]], ranges: [] },
  { id: "bunny", name: "bunny.net", headers: [["cdn-pullzone"], ["server", /^bunnycdn/i]], ranges: [] },
  { id: "keycdn", name: "KeyCDN", headers: [["server", /^keycdn/i]], ranges: [] },
  { id: "vercel", name: "Vercel", headers: [["x-vercel-id"]], ranges: [], isPlatform: true },
  { id: "netlify", name: "Netlify", headers: [["x-nf-request-id"]], ranges: [], isPlatform: true },
  { id: "fly", name: "Fly.io", headers: [["fly-request-id"]], ranges: [], isPlatform: true }
];
var isAnswerOf = ({ headers: headers2 }, sent) => headers2.some(
  ([name, value]) => sent.some((each2) => each2[0] === name && (value === void 0 || value.test(each2[1])))
);
var lists = /* @__PURE__ */ new Map();
function isAddressOf({ id, ranges }, address2) {
  const list = lists.get(id) ?? listOf(ranges);
  lists.set(id, list);
  return isIP3(address2) !== 0 && list.check(address2, isIP3(address2) === 6 ? "ipv6" : "ipv4");
}
function listOf(ranges) {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", bits] = range.split("/");
    list.addSubnet(net, Number(bits), net.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
function networkOf(addresses, headers2) {
  const byAddress = NETWORKS.find((network) => addresses.some((address2) => isAddressOf(network, address2)));
  return byAddress ?? NETWORKS.find((network) => isAnswerOf(network, headers2));
}

// src/checks/edge/origin.ts
var FORGOTTEN = ["origin", "direct", "server", "mail", "ftp", "cpanel", "dev", "staging", "old", "api"];
var MOST_TRIED = 6;
async function frontOf(world, home2) {
  const { end } = home2;
  if (end.kind !== "page") return { unseen: endReason(end) };
  const { hostname: host2 } = new URL(end.page.url);
  const [{ addresses }, got] = await Promise.all([addressesOf(world, host2), get(world, end.page.url)]);
  const sent = "answer" in got ? got.answer.headers : [];
  const network = networkOf(
    addresses.map(({ address: address2 }) => address2),
    sent
  );
  if (network === void 0) return { host: host2, url: end.page.url, found: void 0 };
  const { id, name, isPlatform } = network;
  return { host: host2, url: end.page.url, found: { id, name, ...isPlatform && { isPlatform } } };
}
async function originsOf(world, front, home2, domain, hosts) {
  const network = "unseen" in front ? void 0 : NETWORKS.find(({ id }) => id === front.found?.id);
  if ("unseen" in front || network === void 0 || network.isPlatform || home2.end.kind !== "page") return [];
  const { blockedBy, signature, text } = home2.end.page;
  if (blockedBy !== void 0) return { unseen: blockedWords(blockedBy) };
  if (text === "") return { unseen: "the home page has no words by which it could be known again" };
  const own = new Set((await addressesOf(world, front.host)).addresses.map(({ address: address2 }) => address2));
  const linked = linkedHosts([home2], domain, []).map(({ name }) => name);
  const { candidates, unanswered: unanswered3 } = await candidatesOf(world, domain, [...hosts, ...linked]);
  const outside = candidates.filter(
    ({ address: address2 }) => !own.has(address2) && !isAddressOf(network, address2) && addressKind(address2) === "public"
  );
  const each2 = [...new Map(outside.map((one) => [one.address, one])).values()].slice(0, MOST_TRIED);
  const tried2 = await Promise.all(each2.map((one) => tryOrigin(world, front.url, one, network, signature)));
  const unseen4 = unanswered3.map((found) => ({
    address: `${found.name} ${found.type}`,
    from: "DNS",
    url: front.url,
    unseen: answerOf(found)
  }));
  return [...tried2, ...unseen4];
}
async function candidatesOf(world, domain, hosts) {
  const own = hosts.filter((host2) => isUnder(host2, domain.site));
  const names = [.../* @__PURE__ */ new Set([...own, ...FORGOTTEN.map((name) => `${name}.${domain.name}`)])];
  const [mx, txt] = await Promise.all([lookup(world, domain.name, "MX"), lookup(world, domain.name, "TXT")]);
  const mail = valuesOf(mx).map((value) => value.split(" ")[1] ?? "").filter((name) => isUnder(name, domain.site));
  const found = await Promise.all(
    [...mail.map((name) => ({ name, from: `MX ${name}` })), ...names.map((name) => ({ name, from: name }))].map(
      async ({ name, from }) => (await addressesOf(world, name)).addresses.map(({ address: address2 }) => ({ address: address2, from }))
    )
  );
  const senders = valuesOf(txt).flatMap((value) => spfAddresses(textStrings(value).join("")));
  return { candidates: [...found.flat(), ...senders], unanswered: [mx, txt].filter((each2) => !isAnswered(each2)) };
}
function spfAddresses(text) {
  if (!/^v=spf1(?: |$)/i.test(text)) return [];
  return [...text.matchAll(/(?:^|\s)\+?ip[46]:([0-9a-f.:]+)(?:\/(32|128))?(?=\s|$)/gi)].flatMap(
    ([, address2]) => address2 === void 0 ? [] : [{ address: address2, from: "the SPF record" }]
  );
}
async function tryOrigin(world, url, { address: address2, from }, network, signature) {
  const plain = url.replace(/^https:/, "http:");
  const answers = await Promise.all(
    [url, plain].map(async (each2) => ({ url: each2, answer: await world.fetch({ url: each2, address: address2 }) }))
  );
  for (const { url: asked2, answer } of answers) {
    if (answer.kind === "failure" || answer.status !== 200 || isAnswerOf(network, answer.headers)) continue;
    if ((await readPage(asked2, answer)).signature === signature)
      return { address: address2, from, url: asked2, serves: "the same page" };
  }
  const unasked = answers.flatMap(
    ({ answer }) => answer.kind === "failure" && UNASKED.includes(answer.failure) ? [answer.reason] : []
  );
  return { address: address2, from, url, ...unasked[0] === void 0 ? { serves: "nothing of it" } : { unseen: unasked[0] } };
}
var UNASKED = ["deadline", "budget", "guarded", "no-route", "not-recorded"];

// src/checks/edge/gather.ts
var PATHS = LEAKS.flatMap(({ paths }) => paths);
var MOST_MORE = 3;
var NO_FILE = "/launch-gate-finds-no-such-file";
async function gatherEdge(world, options, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const known = knownHosts(domain, subject).filter(({ role }) => role !== "www");
  const home2 = visit(world, `https://${subject.canonical ?? domain.name}/`);
  const paths = [.../* @__PURE__ */ new Set([...PATHS, ...options.paths])];
  const at3 = (hosts) => Promise.all(hosts.map((host2) => tryHost(world, host2, paths)));
  const names = known.map(({ name }) => name);
  const [own, others, { downloads, maps }, layer] = await Promise.all([
    at3(names),
    home2.then((chain) => at3(furtherHosts(chain, domain, known).filter((name) => !names.includes(name)))),
    home2.then((chain) => downloadsOf(world, chain, domain, subject, options)),
    home2.then(async (chain) => {
      const front = await frontOf(world, chain);
      return { front, origins: await originsOf(world, front, chain, domain, names) };
    })
  ]);
  return {
    stage: subject.stage,
    tried: [...own.flat(), ...others.flat(), ...maps, ...unseenAt(await home2)],
    downloads,
    layer: options.layer,
    ...layer
  };
}
function furtherHosts(chain, domain, known) {
  const { end } = chain;
  const landing = end.kind === "page" && isOwn(end.page.url, domain) ? [new URL(end.page.url).hostname] : [];
  const linked = linkedHosts([chain], domain, known).map(({ name }) => name);
  return [.../* @__PURE__ */ new Set([...landing, ...linked])].slice(0, MOST_MORE);
}
async function tryHost(world, host2, paths) {
  const { addresses, v4, v6 } = await addressesOf(world, host2);
  const failed = [v4, v6].find((found) => !isAnswered(found));
  if (addresses.length === 0) return failed ? [{ url: `https://${host2}/`, unseen: answerOf(failed) }] : [];
  const [always, ...tried2] = await Promise.all(
    [NO_FILE, ...paths].map((path) => tryAt(world, `https://${host2}${path}`))
  );
  const common2 = always !== void 0 && "leak" in always ? always.leak : void 0;
  return tried2.map((each2) => "leak" in each2 && each2.leak === common2 ? { ...each2, leak: void 0 } : each2);
}
function isOwn(url, domain) {
  return isUnder(new URL(url).hostname, domain.site);
}
async function tryAt(world, url) {
  const got = await get(world, url, { only: "told" });
  if (!("answer" in got)) return { url, unseen: endReason(got.end) };
  const { status, told } = got.answer;
  if (status === 429) return { url, unseen: blockedWords("a rate limit (status 429)") };
  if (status >= 500) return { url, unseen: `status ${status}` };
  return { url, status, leak: status === 200 || status === 206 ? told?.leak : void 0 };
}

// src/checks/edge/options.ts
var edgeOptions = strictObject({
  layer: _enum(["any", ...NETWORKS.map(({ id }) => id)]).optional().describe("The network that is to stand in front of the product, or `any`."),
  previews: array(string().refine((text) => hostName(text) !== void 0, "is not a host name such as staging.example.com")).max(20).default([]).describe("Hosts that are for nobody but yourselves, beside the subdomains whose names say so."),
  paths: array(string().regex(/^\/(?!\/)[^\s?#]*$/, "is no path that begins with /")).max(20).default([]).describe("Further paths where no file should lie, such as /old/backup.sql.")
});

// src/looking/key.ts
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
var keyProblem = ({ name }) => `It is a ${name}.`.replace(/^It is a (?=[AEIO])/, "It is an ");
function seenOfKey({ revoke, start, print, lowered, works, commit }) {
  return {
    ...start !== "" && { "begins with": start },
    fingerprint: print,
    ...lowered !== void 0 && { "weighs less": REASONS[lowered] },
    ...works && { tried: "Its provider was asked and takes it." },
    ...commit !== void 0 && { commit: commit.slice(0, 12) },
    [revoke.startsWith("take ") ? "instead" : "revoke at"]: revoke
  };
}

// src/checks/edge/rules/downloads.ts
var NOTHING = { notApplicable: "no page could be seen that visitors download" };
var downloadRules = {
  "bundle-secrets": {
    title: "A key lies in what visitors download",
    priority: "block-now",
    proves: "The pages, scripts and source maps that are served hold no key but those made for browsers.",
    why: "Anybody can open the page and read it; bots do so all day.",
    remedy: "Revoke the key where the finding says: it has been seen. Use it on the server only, under a name without NEXT_PUBLIC_, VITE_ or the like, and deploy again.",
    source: "OWASP Secrets Management Cheat Sheet; CWE-540; the formats of each provider: src/secrets/providers",
    judge: ({ downloads }) => downloads.length === 0 ? NOTHING : [...secretEvidence(downloads), ...unseen(downloads)]
  },
  "test-keys": {
    title: "Payments are in the wrong mode",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "The product’s pages have live keys for payments, and previews have test keys.",
    why: "With test keys nobody can pay; with live keys a preview charges real cards.",
    remedy: "Set the publishable key of each deployment to the mode that it is for, and deploy again.",
    source: "Stripe, API keys: sandbox and live mode; the formats of each provider: src/secrets/providers",
    judge: ({ downloads }) => downloads.length === 0 ? NOTHING : [...modeEvidence(downloads), ...unseen(downloads)]
  }
};
var servedIn = (downloads) => downloads.flatMap(
  (each2) => "secrets" in each2 ? each2.secrets.map((match) => ({ url: each2.url, isPreview: each2.isPreview, match })) : []
);
function secretEvidence(downloads) {
  const found = servedIn(downloads).filter(({ match }) => isOpen(match));
  return [...Map.groupBy(found, ({ match }) => match.print).values()].map(([first, ...more]) => {
    const { url, match } = first;
    const others = [...new Set(more.map((each2) => each2.url))].filter((each2) => each2 !== url);
    return {
      place: { address: url },
      key: `${match.provider} ${match.print}`,
      problem: keyProblem(match),
      seen: {
        line: String(match.line),
        ...seenOfKey(match),
        ...others.length > 0 && { "also in": others.slice(0, 3).join(", ") }
      },
      expected: "no key that is not made for browsers",
      ...weight(match)
    };
  });
}
var ALIKE = { "google-api-key": "fix-after-launch", "algolia-admin": "fix-before-launch" };
function weight({ lowered, provider }) {
  const priority = ALIKE[provider] ?? (lowered === void 0 ? void 0 : "fix-before-launch");
  return priority === void 0 ? {} : { priority };
}
function modeEvidence(downloads) {
  const keys = servedIn(downloads).filter(({ match }) => match.mode !== void 0);
  return [false, true].flatMap((isPreview) => {
    const here = keys.filter((each2) => each2.isPreview === isPreview);
    const wrong = isPreview ? "live" : "test";
    const [first] = here.filter(({ match }) => match.mode === wrong);
    if (first === void 0 || here.some(({ match }) => match.mode !== wrong)) return [];
    return [
      {
        place: { address: first.url },
        key: first.match.provider,
        problem: isPreview ? "A preview has a live key for payments." : "The product has a test key for payments.",
        seen: { key: first.match.name, "begins with": first.match.start, line: String(first.match.line) },
        expected: isPreview ? "the key of the test mode" : "the key of the live mode"
      }
    ];
  });
}
function unseen(downloads) {
  return downloads.flatMap(
    (each2) => "unseen" in each2 ? [{ unknown: each2.unseen, place: { address: each2.url } }] : []
  );
}

// src/checks/edge/rules/exposed.ts
var exposedRules = {
  "exposed-file": {
    title: "The server hands out a file that is nobody’s business",
    priority: "block-now",
    proves: "No file for the environment, folder of git, dump or page of phpinfo() lies where everybody looks first.",
    why: "Programs ask every new domain for these within hours, and use the keys that they find.",
    remedy: "Take the file away and serve only the folder of built output; then change every key that was in it, since it counts as read.",
    source: "OWASP Web Security Testing Guide, WSTG-CONF-04; CWE-538; ECMA-426 for source maps",
    judge: ({ tried: tried2 }) => tried2.length === 0 ? { notApplicable: "no host has an address" } : [...tried2.flatMap(judgeFile), ...unseen2(tried2)]
  }
};
var MILDER = ["listing", "source-map"];
function judgeFile(tried2) {
  const kind = "leak" in tried2 && LEAKS.find((each2) => each2.kind === tried2.leak);
  if (!kind) return [];
  return [
    {
      place: { address: tried2.url },
      problem: `Everybody can fetch ${kind.name}.`,
      seen: { status: String(tried2.status), "told by": "its content, which was not kept" },
      expected: "status 404",
      // The headers only: what is in it has no place in a terminal.
      recheck: ["curl", "-sSI", tried2.url],
      ...MILDER.includes(kind.kind) && { priority: "fix-before-launch" }
    }
  ];
}
function unseen2(tried2) {
  const reasons = tried2.flatMap(
    (each2) => "unseen" in each2 ? [{ unknown: each2.unseen, place: { address: `${new URL(each2.url).origin}/` } }] : []
  );
  return [...new Map(reasons.map((each2) => [JSON.stringify(each2), each2])).values()];
}

// src/checks/edge/rules/layer.ts
var layerRules = {
  proxied: {
    title: "The layer that is to stand in front of the product does not",
    priority: "fix-before-launch",
    proves: "The network that launch.yml names answers for the home page, by its addresses or its headers.",
    why: "Without it an attack reaches the server itself, and every visitor waits for it.",
    remedy: "Turn the proxy on for the record in its DNS panel, or point the name at the address that it gave you.",
    source: "the networks’ published address ranges, with their dates: src/looking/networks.ts",
    judge: ({ layer, front }) => {
      if (layer === void 0) return { notApplicable: "launch.yml names no layer (edge.layer)" };
      if ("unseen" in front) return [{ unknown: front.unseen }];
      const { host: host2, url, found } = front;
      if (found !== void 0 && (layer === "any" || found.id === layer)) return [];
      const wanted2 = NETWORKS.find(({ id }) => id === layer)?.name ?? "a CDN or DDoS layer";
      return [
        {
          place: { address: url },
          problem: found === void 0 ? "No layer is recognised." : "Another one is recognised.",
          seen: { host: host2, "in front": found?.name ?? "nobody that is recognised" },
          expected: wanted2,
          recheck: ["curl", "-sSI", url]
        }
      ];
    }
  },
  "origin-exposed": {
    title: "The server behind the proxy answers to everybody",
    priority: "fix-before-launch",
    proves: "No address that DNS gives away serves the home page past the layer in front.",
    why: "Who knows the address goes around the proxy: its rules, its limits and its protection do not hold there.",
    remedy: "Let only the proxy’s address ranges in at the firewall, or ask for its certificate (authenticated origin pulls); then change the address, since it is known. Take it out of DNS: give mail a host of its own.",
    source: "Cloudflare, Protect your origin server; OWASP WSTG-CONF-01",
    judge: ({ front, origins }) => {
      if ("unseen" in front) return [{ unknown: front.unseen }];
      const { host: host2, found } = front;
      if (found === void 0) return { notApplicable: "no layer is recognised in front of the home page" };
      if (found.isPlatform) return { notApplicable: `${found.name} runs the product: nothing is behind it` };
      if ("unseen" in origins) return [{ unknown: origins.unseen }];
      return origins.flatMap((origin) => judgeOrigin(origin, host2, found.name));
    }
  }
};
function judgeOrigin(origin, host2, name) {
  const { address: address2, from, url } = origin;
  if ("unseen" in origin) return [{ unknown: origin.unseen, place: { address: address2 } }];
  if (origin.serves !== "the same page") return [];
  const port = url.startsWith("https:") ? "443" : "80";
  return [
    {
      place: { address: `${address2}:${port}` },
      seen: { "in front": name, "given away by": from, serves: `the same page as ${url}` },
      expected: `no answer to anybody but ${name}`,
      recheck: ["curl", "-sSk", "--connect-to", `${host2}:${port}:${address2}:${port}`, url]
    }
  ];
}

// src/checks/edge/rules/index.ts
var rules2 = { ...exposedRules, ...downloadRules, ...layerRules };

// src/checks/edge/check.ts
var edge = defineCheck({
  name: "edge",
  title: "Edge",
  summary: "The public hosts hand out nothing that is nobody’s business, and what is to stand in front of them does.",
  options: edgeOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  gather: gatherEdge,
  rules: rules2
});

// src/mail/tags.ts
function parseTags(text) {
  const tags = [];
  const broken = [];
  for (const part of text.split(";")) {
    const trimmed2 = part.trim();
    if (trimmed2 === "") continue;
    const [, name, value] = /^([A-Za-z]\w*)\s*=\s*([\s\S]*)$/.exec(trimmed2) ?? [];
    if (name === void 0 || tags.some((tag) => tag.name === name)) broken.push(trimmed2);
    else tags.push({ name, value: value ?? "" });
  }
  return { tags, broken };
}
var tagOf = ({ tags }, name) => tags.find((tag) => tag.name === name)?.value;

// src/mail/dmarc-record.ts
var VERSION = /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/;
var MEANT = /dmarc/i;
function dmarcSet(records) {
  const texts = records.map(({ text: text2 }) => text2);
  const valid = texts.filter((text2) => VERSION.test(text2));
  if (valid.length > 1) return { kind: "several", texts: valid };
  const [text] = valid;
  if (text === void 0) {
    const near = texts.find((each2) => MEANT.test(each2));
    return near === void 0 ? { kind: "none" } : { kind: "invalid", text: near, fault: faultOf(near) };
  }
  const record2 = dmarcRecord(text);
  return record2 === void 0 ? { kind: "invalid", text, fault: "policy" } : { kind: "one", record: record2 };
}
function faultOf(text) {
  if (/["']/.test(text)) return "quotes";
  if (/^\s*v\s*=\s*DMARC1\b(?!\s*;)/i.test(text)) return "separator";
  return /^\s*v\s*=/i.test(text) ? "version" : "version-first";
}
var POLICIES = ["none", "quarantine", "reject"];
var KNOWN = ["v", "p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "psd", "t"];
var REMOVED = ["pct", "rf", "ri"];
function dmarcRecord(text) {
  const tags = parseTags(text);
  const value = (name) => tagOf(tags, name)?.toLowerCase();
  const policyOf2 = (name) => {
    const given2 = value(name);
    return given2 !== void 0 && POLICIES.includes(given2) ? given2 : void 0;
  };
  const reports = (tagOf(tags, "rua") ?? "").split(",").map((uri) => uri.trim()).filter(Boolean);
  const isVoid2 = ["sp", "np"].some((name) => value(name) !== void 0 && policyOf2(name) === void 0);
  const given = isVoid2 ? void 0 : policyOf2("p");
  if (given === void 0 && !reports.some(isMailTo)) return void 0;
  const policy = given ?? "none";
  const subdomains = policyOf2("sp") ?? policy;
  const warnings = [
    ...given === void 0 ? ["policy"] : [],
    ...tags.broken.length > 0 ? ["tags"] : [],
    ...hasBadValue(tags) ? ["value"] : []
  ];
  return {
    text,
    policy,
    subdomains,
    nonexistent: policyOf2("np") ?? subdomains,
    isTesting: value("t") === "y",
    psd: { y: "y", n: "n" }[value("psd") ?? ""] ?? "u",
    isStrict: { dkim: value("adkim") === "s", spf: value("aspf") === "s" },
    reports,
    removed: tags.tags.map(({ name }) => name).filter((name) => REMOVED.includes(name)),
    warnings
  };
}
var VALUES = {
  sp: /^(none|quarantine|reject)$/,
  np: /^(none|quarantine|reject)$/,
  adkim: /^[rs]$/,
  aspf: /^[rs]$/,
  t: /^[yn]$/,
  psd: /^[ynu]$/
};
function hasBadValue({ tags }) {
  return tags.some(({ name, value }) => VALUES[name]?.test(value.toLowerCase()) === false || isMisspelt(name));
}
var isMisspelt = (name) => !KNOWN.includes(name) && !REMOVED.includes(name);
function isMailTo(uri) {
  return /^mailto:[^\s@]+@[^\s@!]+(![0-9]+[kmgt]?)?$/i.test(uri);
}
function reportHost(uri) {
  return /^mailto:[^@]+@([^!?]+)/i.exec(uri)?.[1]?.toLowerCase();
}
var DMARC_STAGES = ["monitor", "test", "quarantine", "reject"];
function stageOf({ policy, isTesting }) {
  if (policy === "none") return "monitor";
  if (isTesting) return policy === "reject" ? "quarantine" : "test";
  return policy;
}

// src/mail/text-records.ts
function textRecords(found) {
  return valuesOf(found).map((value) => {
    const strings = textStrings(value);
    return { strings, text: strings.join("") };
  });
}

// src/mail/dmarc-discovery.ts
var MOST_LABELS = 7;
function walkNames(domain) {
  const labels = domain.split(".");
  const above = Math.min(labels.length - 1, MOST_LABELS);
  return [domain, ...Array.from({ length: above }, (_, i) => labels.slice(labels.length - above + i).join("."))];
}
function dmarcWalk(world, domain) {
  return Promise.all(
    walkNames(domain).map(async (name) => {
      const found = await lookup(world, `_dmarc.${name}`, "TXT");
      return { domain: name, lookup: found, set: dmarcSet(textRecords(found)) };
    })
  );
}
var recordOf2 = ({ set }) => set.kind === "one" ? set.record : void 0;
var isSilent = ({ lookup: found }) => !isAnswered(found);
function dmarcOf(walk) {
  const [first] = walk;
  if (first === void 0) return { kind: "none" };
  const own = recordOf2(first);
  if (own !== void 0) return { kind: "found", step: first, record: own, policy: own.policy, isOwn: true };
  const silent = walk.find(isSilent);
  const organisation = organisationStep(walk);
  if (silent !== void 0 && (organisation === void 0 || walk.indexOf(silent) < walk.indexOf(organisation)))
    return { kind: "unknown", step: silent };
  const applying = [organisation, walk.find((step) => recordOf2(step)?.psd === "y")].find(
    (step) => step && recordOf2(step)
  );
  const record2 = applying && recordOf2(applying);
  if (applying === void 0 || record2 === void 0) return { kind: "none" };
  return { kind: "found", step: applying, record: record2, policy: record2.subdomains, isOwn: false };
}
function organisationStep(walk) {
  const steps = walk.filter((step) => recordOf2(step) !== void 0);
  for (const step of steps) {
    const psd = recordOf2(step)?.psd;
    if (psd === "n") return step;
    if (psd === "y" && step !== walk[0]) return walk[walk.indexOf(step) - 1];
  }
  return steps.at(-1);
}

// src/mail/spf-tree.ts
import { isIP as isIP4 } from "node:net";

// src/mail/spf-record.ts
var import_syntax = __toESM(require_syntax(), 1);
function spfAmong(records) {
  const texts = records.map(({ text }) => text);
  return {
    records: texts.filter((text) => VERSION2.test(text)),
    near: texts.filter((text) => !VERSION2.test(text) && NEAR.test(text))
  };
}
var VERSION2 = /^v=spf1(?: |$)/i;
var NEAR = /^["'\s]*v\s*=\s*spf-?\d?\b|^\s*spf1?[\s:=]/i;
function spfTerms(record2) {
  return record2.split(" ").slice(1).filter(Boolean).map(termOf);
}
function termOf(text) {
  const [, modifier, given] = /^([a-z][a-z0-9\-_.]*)=(.*)$/i.exec(text) ?? [];
  if (modifier !== void 0)
    return { text, name: modifier.toLowerCase(), isModifier: true, qualifier: "+", target: given ?? "" };
  const [, qualifier = "", name = "", rest = ""] = /^([+\-~?]?)([a-z0-9]*)(.*)$/is.exec(text) ?? [];
  const target = rest.startsWith(":") ? rest.slice(1).replace(/(\/\d+)?(\/\/\d+)?$/, "") : "";
  return {
    text,
    name: name.toLowerCase(),
    isModifier: false,
    qualifier: qualifier || "+",
    // An IPv6 address keeps its colons, and a network its length.
    target: name.toLowerCase().startsWith("ip") ? rest.slice(1) : target
  };
}
function spfProblems(record2) {
  const terms = spfTerms(record2);
  const bad = terms.flatMap(
    (term) => (0, import_syntax.validateTerms)([term.text]) || isMistaken(term) ? [{ term: term.text, problem: problemOf(term) }] : []
  );
  if (bad.length > 0) return bad;
  const [twice] = ["redirect", "exp"].filter((name) => terms.filter((term) => term.name === name).length > 1);
  if (twice !== void 0) return [{ term: `${twice}=`, problem: "This modifier may stand in a record once." }];
  if (/[^\x20-\x7e]/.test(record2)) return [{ term: "", problem: "The record has characters that are not ASCII." }];
  const whole = terms.length > 0 && (0, import_syntax.validateTerms)(terms.map(({ text }) => text));
  return whole ? [{ term: "", problem: "The record cannot be read." }] : [];
}
function isMistaken({ name, isModifier, target }) {
  if (isModifier && MECHANISMS.includes(name)) return true;
  const isName = target === "" || target.includes("%") || hostName(target) !== void 0;
  return ["include", "redirect", "exists", "a", "mx"].includes(name) && !isName;
}
var MECHANISMS = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"];
function problemOf({ name, isModifier, text, target }) {
  if (isModifier && MECHANISMS.includes(name)) return "A colon belongs behind this mechanism, not an equals sign.";
  if (["redirect:", "exp:"].some((start) => text.toLowerCase().startsWith(start)))
    return "An equals sign belongs behind this modifier, not a colon.";
  if (name === "ipv4" || name === "ipv6" || name === "ip") return "The mechanisms for addresses are ip4 and ip6.";
  if (name === "ip4" || name === "ip6") return "That is no address or network of this kind.";
  if (text.includes(",")) return "Terms are separated by spaces, not commas.";
  if (/^https?:|\/\//.test(target)) return "A host name belongs here, not a URL.";
  if (target.includes("%")) return "The macro is not one that SPF has.";
  if (MECHANISMS.includes(name) && target === "") return "The mechanism has no host behind it.";
  return MECHANISMS.includes(name) ? "The host is not a name that can be asked for." : "SPF has no such mechanism.";
}
function spfDead(terms) {
  const all = terms.findIndex(({ name, isModifier }) => name === "all" && !isModifier);
  if (all === -1) return [];
  return terms.filter(({ name, isModifier }, i) => isModifier && name === "redirect" || !isModifier && i > all);
}
function spfLookingUp(terms) {
  const dead = spfDead(terms);
  return terms.filter(
    (term) => !dead.includes(term) && (term.isModifier ? term.name === "redirect" : ["include", "a", "mx", "ptr", "exists"].includes(term.name))
  );
}

// src/mail/spf-tree.ts
var MAX_NODES = 60;
var MAX_DEPTH = 12;
var MAX_TERMS = 40;
async function spfTree(world, domain) {
  let left = MAX_NODES;
  let termsLeft = MAX_TERMS;
  const within = (terms) => {
    const taken = terms.slice(0, Math.max(0, termsLeft));
    termsLeft -= terms.length;
    return taken;
  };
  const look = async (name, by, above) => {
    const found = await lookup(world, name, "TXT");
    const { records, near } = spfAmong(textRecords(found));
    const terms = records.length === 1 ? spfTerms(records[0]) : [];
    const node = { domain: name, by, lookup: found, records, near, terms };
    const looking = spfLookingUp(terms);
    const references = looking.filter(({ name: kind }) => kind === "include" || kind === "redirect");
    left -= references.length;
    if (left < 0 || above.length >= MAX_DEPTH) return { ...node, children: [], asked: [], cut: "size" };
    if (above.includes(name)) return { ...node, children: [], asked: [], cut: "circle" };
    const [children, asked2] = await Promise.all([
      Promise.all(
        references.flatMap((term) => {
          const target = targetOf(term, name);
          return target === void 0 ? [] : [look(target, term, [...above, name])];
        })
      ),
      Promise.all(
        within(looking.filter((term) => !references.includes(term))).map((term) => askFor(world, term, name))
      )
    ]);
    return { ...node, children, asked: asked2 };
  };
  return look(domain, void 0, []);
}
function targetOf({ target }, domain) {
  return hostName(target === "" ? domain : target.replace(/%\{d\}/gi, domain));
}
async function askFor(world, term, domain) {
  const target = targetOf(term, domain);
  if (target === void 0 || term.name === "ptr") return { term, found: [] };
  if (term.name !== "mx")
    return { term, found: await Promise.all([lookup(world, target, "A"), lookup(world, target, "AAAA")]) };
  const exchanges = await lookup(world, target, "MX");
  const hosts = valuesOf(exchanges).map((value) => value.split(" ")[1] ?? "");
  const addresses = await Promise.all(hosts.slice(0, 10).map((host2) => lookup(world, host2, "A")));
  return { term, found: [exchanges, ...addresses] };
}
function spfNodes(node) {
  return [node, ...node.children.flatMap(spfNodes)];
}
function spfLookups(node) {
  return spfLookingUp(node.terms).length + node.children.reduce((sum, child) => sum + spfLookups(child), 0);
}
var isVoid = ({ outcome }) => outcome === "nxdomain" || outcome === "nodata";
function spfVoids(node) {
  const own = node.asked.filter(
    ({ term, found }) => term.name === "mx" ? found[0] !== void 0 && isVoid(found[0]) : found.length > 0 && found.every(isVoid)
  );
  const including = node.children.filter((child) => isVoid(child.lookup));
  return [
    ...own.map(({ term }) => ({ term, domain: node.domain })),
    ...including.flatMap(({ by }) => by ? [{ term: by, domain: node.domain }] : []),
    ...node.children.flatMap(spfVoids)
  ];
}
function spfUnknown(node) {
  const failed = (found) => !isAnswered(found);
  return spfNodes(node).flatMap((each2) => [each2.lookup, ...each2.asked.flatMap(({ found }) => found)].filter(failed));
}
function sampleAddress(node) {
  for (const { terms, asked: asked2 } of spfNodes(node)) {
    const listed = terms.filter(({ name, qualifier }) => (name === "ip4" || name === "ip6") && qualifier === "+").map(({ target }) => target.split("/")[0] ?? "").find((address2) => isIP4(address2) !== 0);
    const found = asked2.flatMap(({ found: answers }) => answers.flatMap(valuesOf)).find((value) => isIP4(value) !== 0);
    if (listed !== void 0 || found !== void 0) return listed ?? found;
  }
  return void 0;
}

// src/mail/manifests.ts
function manifestPackages(file, text) {
  const lines = text.split("\n");
  return file.endsWith(".json") ? fromJson(text, lines) : fromLines(lines);
}
function fromJson(text, lines) {
  const first = /* @__PURE__ */ new Map();
  lines.forEach((line2, i) => {
    for (const [, name = ""] of line2.matchAll(/"([^"]{1,214})"\s*:/g)) if (!first.has(name)) first.set(name, i + 1);
  });
  try {
    const { dependencies, require: require2 } = JSON.parse(text);
    const names = [dependencies, require2].flatMap(
      (each2) => typeof each2 === "object" && each2 !== null ? Object.keys(each2) : []
    );
    return names.map((name) => ({ name, line: first.get(name) ?? 1 }));
  } catch {
    return [];
  }
}
function fromLines(lines) {
  return lines.flatMap((line2, i) => {
    const name = /^\s*(?:gem\s+|require\s+)?["']?([A-Za-z0-9@][\w@./-]*)/.exec(line2)?.[1];
    return name === void 0 ? [] : [{ name, line: i + 1 }];
  });
}

// src/checks/email/gather-code.ts
var NO_USE = /\.(md|mdx|rst|txt|adoc)$|(^|\/)(docs?|tests?|__tests__|spec|fixtures|examples?)\/|\.(test|spec)\.\w+$/i;
var MANIFEST = /(^|\/)(package\.json|requirements[\w-]*\.txt|pyproject\.toml|Pipfile|Gemfile|composer\.json|go\.mod)$/;
var MOST_MANIFESTS = 40;
async function codeUses(world) {
  const [files, found] = await Promise.all([
    world.list(),
    world.search({ words: providers.flatMap(({ shows }) => shows.words) })
  ]);
  const manifests = files.filter((path) => MANIFEST.test(path) && !NO_USE.test(path)).slice(0, MOST_MANIFESTS);
  const read = await Promise.all(manifests.map(async (file) => ({ file, answer: await world.read(file) })));
  const packages = read.flatMap(
    ({ file, answer }) => answer.kind === "answer" ? manifestPackages(file, answer.text).map((each2) => ({ ...each2, file })) : []
  );
  const places = found.kind === "answer" ? found.places.filter(({ file }) => !NO_USE.test(file)) : [];
  const failed = [found, ...read.map(({ answer }) => answer)].find((each2) => each2.kind === "failure");
  const uses = providers.flatMap((provider) => {
    const dependency = packages.find(({ name }) => provider.shows.packages.includes(name));
    const place = places.find(({ word }) => provider.shows.words.includes(word));
    if (dependency) return [{ provider, file: dependency.file, line: dependency.line, shown: dependency.name }];
    return place ? [{ provider, file: place.file, line: place.line, shown: place.word }] : [];
  });
  return { uses, unseen: failed?.kind === "failure" ? failed.reason : void 0 };
}

// src/mail/dkim-key.ts
import { createPublicKey } from "node:crypto";
function dkimKey(records) {
  const meant = records.filter(
    ({ text }) => /(^|[;\s"'])p\s*=|v\s*=\s*DKIM/i.test(text) && !/^\s*v\s*=\s*(spf1|DMARC1)/i.test(text)
  );
  const [record2] = meant;
  if (record2 === void 0) return void 0;
  if (meant.length > 1) return { kind: "broken", fault: "several" };
  return keyOf(record2.text);
}
function keyOf(text) {
  const broken = (fault) => ({ kind: "broken", fault });
  if (/^\s*["']|["']\s*$|=\s*["']/.test(text)) return broken("quotes");
  if (text.includes("\\")) return broken("escaped");
  const tags = parseTags(text);
  const version = tagOf(tags, "v");
  if (version !== void 0 && (version !== "DKIM1" || tags.tags[0]?.name !== "v")) return broken("version");
  const encoded = tagOf(tags, "p")?.replace(/\s+/g, "");
  if (encoded === void 0) return broken("no-key");
  if (encoded === "") return { kind: "revoked" };
  const type = tagOf(tags, "k") ?? "rsa";
  if (type !== "rsa" && type !== "ed25519") return broken("type");
  if (tags.broken.length > 0) return broken("tags");
  const lists2 = (name) => tagOf(tags, name)?.split(":").map((each2) => each2.trim().toLowerCase());
  if (lists2("h")?.includes("sha256") === false) return broken("hash");
  if (lists2("s")?.some((service) => service === "*" || service === "email") === false) return broken("service");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return broken("not-base64");
  const bits = bitsOf(type, Buffer.from(encoded, "base64"));
  if (typeof bits === "string") return broken(bits);
  return {
    kind: "key",
    type,
    bits,
    isTesting: (tagOf(tags, "t") ?? "").split(":").some((flag) => flag.trim() === "y")
  };
}
var ED25519_BYTES = 32;
function bitsOf(type, der) {
  if (type === "ed25519") {
    if (der.length === ED25519_BYTES) return 256;
    return der.length < ED25519_BYTES ? "truncated" : "not-a-key";
  }
  if (der.length < (announced(der) ?? 0)) return "truncated";
  for (const form of ["spki", "pkcs1"]) {
    try {
      const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key: der, format: "der", type: form });
      return asymmetricKeyType === "rsa" ? asymmetricKeyDetails?.modulusLength ?? 0 : "type";
    } catch {
    }
  }
  return "not-a-key";
}
function announced(der) {
  const [tag, first = 0] = der;
  if (tag !== 48) return void 0;
  if (first < 128) return 2 + first;
  const octets = first & 127;
  if (octets > 3 || der.length < 2 + octets) return void 0;
  return 2 + octets + der.readUIntBE(2, octets);
}

// src/checks/email/gather-dkim.ts
async function dkimFacts(world, domain, options) {
  const [base, selectors] = await Promise.all([
    lookup(world, `_domainkey.${domain}`, "TXT"),
    Promise.all(wanted(options).map((each2) => selectorFacts(world, domain, each2)))
  ]);
  return { base, selectors };
}
function wanted({ selectors, senders }) {
  const declared = selectors.map((selector) => ({ selector, why: "declared", provider: void 0 }));
  const known = senders.flatMap(
    (id) => (providerById(id)?.dkim?.selectors ?? []).map((selector) => ({ selector, why: "sender", provider: id }))
  );
  const common2 = COMMON_SELECTORS.map(({ selector, provider }) => ({ selector, why: "common", provider }));
  const first = /* @__PURE__ */ new Map();
  for (const each2 of [...declared, ...known, ...common2]) if (!first.has(each2.selector)) first.set(each2.selector, each2);
  return [...first.values()];
}
async function selectorFacts(world, domain, each2) {
  const name = `${each2.selector}._domainkey.${domain}`;
  const [found, doubled] = await Promise.all([
    lookup(world, name, "TXT"),
    each2.why === "common" ? void 0 : lookup(world, `${name}.${domain}`, "TXT")
  ]);
  const key = found.outcome === "found" ? dkimKey(textRecords(found)) : void 0;
  return { ...each2, lookup: found, key, doubled };
}

// src/checks/email/gather-senders.ts
import { isIP as isIP5 } from "node:net";

// src/looking/reverse.ts
import { isIPv4 } from "node:net";
function reverseName(address2) {
  if (isIPv4(address2)) return `${address2.split(".").reverse().join(".")}.in-addr.arpa`;
  return `${[...expanded(address2)].reverse().join(".")}.ip6.arpa`;
}
function expanded(address2) {
  const [head = "", tail] = new URL(`http://[${address2}]/`).hostname.slice(1, -1).split("::");
  const words = (text = "") => text.split(":").filter(Boolean);
  const [before, behind] = [words(head), words(tail)];
  const gap = tail === void 0 ? 0 : 8 - before.length - behind.length;
  return [...before, ...Array.from({ length: gap }, () => "0"), ...behind].map((word) => word.padStart(4, "0")).join("");
}

// src/mail/spf-evaluation.ts
var EVALUATION_MS = 2e4;
async function evaluateSpf(world, { ip, sender, helo }) {
  const { spf } = await import("./lib-mailauth.3.js");
  const options = { ip, sender, helo, strict: true, mta: "launch-gate", maxElapsedTime: EVALUATION_MS };
  const { status, explanation } = await spf({ ...options, resolver: resolverOf(world) });
  return { result: status.result, ...explanation !== void 0 && { explanation } };
}

// src/checks/email/gather-senders.ts
function sendersOf({ senders }, uses) {
  const declared = senders.map(
    (given) => ({ given, provider: providerById(given), place: { file: "launch.yml" } })
  );
  const shown4 = uses.filter(({ provider }) => !senders.includes(provider.id)).map(
    ({ provider, file, line: line2 }) => ({
      given: provider.id,
      provider,
      place: { file, ...line2 !== void 0 && { line: line2 } }
    })
  );
  return [...declared, ...new Map(shown4.map((each2) => [each2.given, each2])).values()];
}
var SUBDOMAINS = [
  "mail",
  "email",
  "e",
  "m",
  "send",
  "updates",
  "notify",
  "notifications",
  "news",
  "app",
  "auth",
  "hello"
];
function senderFacts(world, domain, tree, senders, isFromKnown) {
  return Promise.all(
    senders.map(async (sender) => {
      const include = includeOf(sender);
      const [spf, returnPath, below, named] = await Promise.all([
        tried(world, domain, tree, sender),
        returnPathOf(world, domain, sender.provider),
        isFromKnown ? [] : keysBelow(world, domain, sender.provider),
        reverseOf(world, sender.given)
      ]);
      const isIncluded = include !== void 0 && spfNodes(tree).some((node) => node.domain === include);
      return { ...sender, spf, isIncluded, returnPath, below, reverse: named };
    })
  );
}
function includeOf({ given, provider }) {
  return given.startsWith("include:") ? given.slice("include:".length).toLowerCase() : provider?.spf?.include;
}
async function tried(world, domain, tree, sender) {
  const { given, provider } = sender;
  if (provider !== void 0 && (provider.spf?.at !== "domain" || !provider.aligns.spf)) return void 0;
  if (tree.records.length !== 1) return void 0;
  const ip = await addressOf(world, sender);
  if (ip === void 0) return { untried: `the addresses of ${given} cannot be listed` };
  const { result } = await evaluateSpf(world, { ip, sender: `postmaster@${domain}`, helo: domain });
  return { ip, result };
}
async function addressOf(world, sender) {
  const [ip = ""] = sender.given.split("/");
  if (isIP5(ip) !== 0) return ip;
  const include = includeOf(sender);
  return include === void 0 ? void 0 : sampleAddress(await spfTree(world, include));
}
async function returnPathOf(world, domain, provider) {
  if (provider?.returnPath === void 0) return [];
  const name = `${provider.returnPath.label}.${domain}`;
  const found = await Promise.all(["MX", "TXT", "CNAME"].map((type) => lookup(world, name, type)));
  const owner = /([\w-]+\.[a-z]+)$/.exec(
    provider.returnPath.value.split(" ").find((word) => word.includes(".")) ?? ""
  )?.[1];
  return found.filter(
    (each2) => each2.outcome !== "found" || owner === void 0 || valuesOf(each2).some((value) => value.includes(owner))
  );
}
async function keysBelow(world, domain, provider) {
  const selectors = provider?.dkim?.selectors ?? [];
  const found = await Promise.all(
    SUBDOMAINS.flatMap(
      (label) => selectors.map((selector) => lookup(world, `${selector}._domainkey.${label}.${domain}`, "TXT"))
    )
  );
  return found.filter((each2) => !isAnswered(each2) || dkimKey(textRecords(each2)) !== void 0);
}
async function reverseOf(world, given) {
  const [ip = "", length] = given.split("/");
  if (isIP5(ip) === 0 || length !== void 0 && length !== "32" && length !== "128") return void 0;
  return reverse(world, ip);
}
var MOST_NAMES = 4;
var canonicalAddress = (ip) => canonicalValue(ip.includes(":") ? "AAAA" : "A", ip);
async function reverse(world, ip) {
  const pointer = await lookup(world, reverseName(ip), "PTR");
  const found = await Promise.all(
    valuesOf(pointer).slice(0, MOST_NAMES).map((name) => addressesOf(world, name))
  );
  const forward = found.flatMap(({ addresses }) => addresses.map(({ address: address2 }) => canonicalAddress(address2)));
  const unseen4 = found.flatMap(({ v4, v6 }) => [v4, v6]).find((each2) => !isAnswered(each2));
  return { ip: canonicalAddress(ip), pointer, forward, unseen: unseen4 };
}

// src/mail/mta-sts.ts
function stsRecord(records) {
  const meant = records.filter(({ text }) => /^\s*["']?v\s*=\s*STS/i.test(text));
  if (meant.length === 0) return "none";
  const valid = meant.filter(({ text }) => /^v=STSv1\s*;/.test(text));
  const id = valid.length === 1 ? tagOf(parseTags(valid[0]?.text ?? ""), "id") : void 0;
  return id !== void 0 && /^[A-Za-z0-9]{1,32}$/.test(id) ? { id } : "invalid";
}
var MAX_AGE = 31557600;
function stsPolicy(text) {
  const lines = text.split(/\r?\n/).filter((line2) => line2.trim() !== "");
  const pairs = lines.map((line2) => /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line2));
  const odd = lines.find((_, i) => pairs[i] === null);
  const values = (key) => pairs.flatMap((pair) => pair?.[1] === key ? [pair[2] ?? ""] : []);
  const [version] = values("version");
  const [mode] = values("mode");
  const [age = ""] = values("max_age");
  const fault = (problem, line2) => ({ problem, line: line2 });
  if (version !== "STSv1") return fault("The policy does not say version: STSv1.", lines[0] ?? "");
  if (odd !== void 0) return fault("No sender understands this line of the policy.", odd);
  if (mode !== "enforce" && mode !== "testing" && mode !== "none")
    return fault("The mode is neither enforce, testing nor none.", mode ?? "");
  if (!/^\d{1,10}$/.test(age) || Number(age) > MAX_AGE)
    return fault("max_age is no number of seconds up to a year.", age);
  const mx = values("mx").map((pattern) => pattern.toLowerCase());
  if (mode !== "none" && mx.length === 0) return fault("The policy names no mail server.", "");
  return { mode, mx, maxAge: Number(age) };
}
function stsCovers({ mx }, host2) {
  return mx.some(
    (pattern) => pattern.startsWith("*.") ? host2.slice(host2.indexOf(".") + 1) === pattern.slice(2) : host2 === pattern
  );
}

// src/checks/email/gather-sts.ts
var POLICY_BYTES = 64 * 1024;
async function stsFacts(world, domain) {
  const url = `https://mta-sts.${domain}/.well-known/mta-sts.txt`;
  const [record2, got] = await Promise.all([
    lookup(world, `_mta-sts.${domain}`, "TXT"),
    get(world, url, { maxBytes: POLICY_BYTES })
  ]);
  const said = record2.outcome === "found" ? stsRecord(textRecords(record2)) : "none";
  const id = typeof said === "string" ? said : said.id;
  if ("answer" in got) return { record: record2, id, policy: policyOf(got.answer, url) };
  const { end } = got;
  const isAbsent2 = end.kind === "no-address" && end.lookup.outcome !== "unknown";
  if (isAbsent2) return { record: record2, id, policy: { kind: "none" } };
  if (end.kind === "failed" && ["refused", "tls"].includes(end.failure))
    return {
      record: record2,
      id,
      policy: { kind: "bad", problem: "The policy cannot be fetched.", seen: { url, answer: end.reason } }
    };
  return { record: record2, id, policy: { kind: "unknown", reason: endReason(end) } };
}
function policyOf(answer, url) {
  const bad = (problem, seen) => ({
    kind: "bad",
    problem,
    seen: { url, ...seen }
  });
  const [distrust] = answer.distrust;
  if (distrust !== void 0)
    return bad("The certificate of the policy’s host is not valid.", { reason: distrust.reason });
  if (answer.status >= 300 && answer.status < 400)
    return bad("The policy’s address redirects, which senders do not follow.", { status: String(answer.status) });
  if (answer.status !== 200) return bad("The policy’s address does not answer 200.", { status: String(answer.status) });
  const type = header(answer, "content-type") ?? "";
  if (!/^text\/plain\b/i.test(type)) return bad("The policy is not served as text/plain.", { "content-type": type });
  const policy = stsPolicy(answer.body);
  return "problem" in policy ? bad(policy.problem, { line: policy.line }) : { kind: "policy", ...policy };
}

// src/checks/email/gather-texts.ts
var TEMPLATE = /(^|\/)(e-?mails?|mails?|mailers?|mailer_templates|email-templates|mail-templates|transactional|newsletters?)\/.*\.(html?|mjml|hbs|handlebars|ejs|pug|liquid|erb|haml|njk|twig|j2|jinja2?|tsx|jsx|vue|svelte|txt|md)$/i;
var MOST_SAMPLES = 20;
var MOST_TEMPLATES = 500;
var MOST_HOSTS = 25;
async function samplesOf(world, { samples }) {
  if (samples.length === 0) return [];
  const all = await world.list();
  const found = samples.map((pattern) => ({ pattern, files: all.filter(ignoring([pattern])) }));
  const files = [...new Set(found.flatMap((each2) => each2.files))];
  const unmatched = [
    ...found.flatMap(
      (each2) => each2.files.length === 0 ? [{ file: each2.pattern, unread: "there is no such file" }] : []
    ),
    ...files.slice(MOST_SAMPLES).map((file) => ({ file, unread: `more than ${MOST_SAMPLES} samples are not read` }))
  ];
  const read = files.slice(0, MOST_SAMPLES).map(async (file) => {
    const answer = await world.read({ path: file, bytes: true });
    if (answer.kind === "failure") return { file, unread: answer.reason };
    return { file, message: await readMessage(world, answer.text) };
  });
  return [...unmatched, ...await Promise.all(read)];
}
async function mailLinks(world, { templates }, domain, samples) {
  const { texts, unread: unread2 } = await templatesOf(world, templates);
  const found = [
    ...texts.flatMap(({ file, text }) => linksIn(text).map((link) => ({ ...link, file }))),
    ...(await samples).flatMap(
      (each2) => "message" in each2 ? each2.message.links.map((link) => ({ ...link, file: each2.file })) : []
    )
  ];
  const own = [...new Set(found.flatMap(({ url }) => ownHost(url, domain) ?? []))].slice(0, MOST_HOSTS);
  const hosts = new Map(await Promise.all(own.map(async (host2) => [host2, await firstPage(world, host2)])));
  const links = found.map((link) => ({ ...link, host: hosts.get(ownHost(link.url, domain) ?? "") }));
  return { links, hasTexts: texts.length + unread2.length + found.length > 0, unreadTexts: unread2 };
}
async function templatesOf(world, given) {
  if (given?.length === 0) return { texts: [], unread: [] };
  const isWanted = given === void 0 ? (path) => TEMPLATE.test(path) : ignoring(given);
  const files = (await world.list()).filter((path) => isWanted(path) && !/(^|\/)readme\.md$/i.test(path));
  const read = await Promise.all(
    files.slice(0, MOST_TEMPLATES).map(async (file) => ({ file, answer: await world.read(file) }))
  );
  const texts = read.flatMap(
    ({ file, answer }) => answer.kind === "answer" ? [{ file, text: CODE.test(file) ? linkedOnly(answer.text) : answer.text }] : []
  );
  const [next] = files.slice(MOST_TEMPLATES);
  const unread2 = [
    ...read.flatMap(({ file, answer }) => answer.kind === "failure" ? [{ file, reason: answer.reason }] : []),
    ...next === void 0 ? [] : [{ file: next, reason: `more than ${MOST_TEMPLATES} templates are not read` }]
  ];
  return { texts, unread: unread2 };
}
var CODE = /\.(tsx|jsx|vue|svelte|pug|haml|md)$/i;
var linkedOnly = (text) => text.split("\n").map(
  (line2) => [...line2.matchAll(/(?:href|src)\s*=\s*[{"'`]{0,2}\s*(https?:\/\/[^\s"'`}]+)|\]\((https?:\/\/[^)\s]+)/gi)].map(([, a, b]) => a ?? b).join(" ")
).join("\n");
function ownHost(url, { site }) {
  if (!URL.canParse(url)) return void 0;
  const name = hostName(new URL(url).hostname);
  return name !== void 0 && isUnder(name, site) ? name : void 0;
}
async function firstPage(world, host2) {
  const { end, hops } = await visit(world, `https://${host2}/`);
  if (end.kind === "page") return { ends: hostName(new URL(end.page.url).hostname), problem: void 0, reason: "" };
  const isAbsent2 = end.kind === "no-address" && end.lookup.outcome !== "unknown";
  const isFailing = end.kind === "failed" && ["refused", "tls"].includes(end.failure);
  const problem = isAbsent2 ? "no-address" : isFailing ? "fails" : void 0;
  return { ends: hops.length > 0 ? host2 : void 0, problem, reason: endReason(end) };
}

// src/checks/email/gather.ts
async function gatherEmail(world, options, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const code = subject.isRepository ? codeUses(world) : Promise.resolve({ uses: [], unseen: void 0 });
  const uses = code.then((shown5) => shown5.uses);
  const texts = samplesOf(world, options);
  const names = domainsOf(options, domain);
  const [panel, domains, shown4, samples, links] = await Promise.all([
    panelIn(world, domain.registrable),
    Promise.all(names.map((name) => mailDomain(world, name, options, uses))),
    code,
    texts,
    mailLinks(
      world,
      subject.isRepository ? options : { ...options, templates: options.templates ?? [] },
      domain,
      texts
    )
  ]);
  return {
    now: world.now,
    stage: subject.stage,
    domain,
    panel,
    domains,
    uses: shown4.uses.filter(({ provider }) => !options.senders.includes(provider.id)),
    usesUnseen: shown4.unseen,
    samples,
    ...links,
    options
  };
}
var MOST_DOMAINS = 8;
function domainsOf({ from }, domain) {
  const named = from.flatMap((address2) => hostName(address2.split("@")[1] ?? "") ?? []);
  if (named.length === 0) return domain.isBorrowed ? [] : [domain.registrable];
  return [...new Set(named)].slice(0, MOST_DOMAINS);
}
async function panelIn(world, zone) {
  return panelOf(dnsHostOf(valuesOf(await lookup(world, zone, "NS"))), zone);
}
async function mailDomain(world, name, options, uses) {
  const tree = spfTree(world, name);
  const senders = Promise.all([tree, uses]).then(
    ([spf2, shown5]) => senderFacts(world, name, spf2, sendersOf(options, shown5), options.from.length > 0)
  );
  const [mx, spf, dkim, dmarc, sts, tlsRpt, bimi, shown4, given] = await Promise.all([
    mxFacts(world, name),
    tree,
    dkimFacts(world, name, options),
    dmarcFacts(world, name),
    stsFacts(world, name),
    lookup(world, `_smtp._tls.${name}`, "TXT"),
    lookup(world, `default._bimi.${name}`, "TXT"),
    uses,
    senders
  ]);
  const isDeclared = options.senders.length + options.from.length > 0;
  const receives = mx.targets.some(({ host: host2 }) => host2 !== ".");
  const sends = isDeclared ? "declared" : shown4.length > 0 ? "code" : receives ? "receives" : void 0;
  return { name, sends, mx, spf, dkim, dmarc, senders: given, sts, tlsRpt, bimi };
}
var MOST_TARGETS = 12;
async function mxFacts(world, name) {
  const [found, own] = await Promise.all([lookup(world, name, "MX"), addressesOf(world, name)]);
  const targets = await Promise.all(
    valuesOf(found).slice(0, MOST_TARGETS).map(async (value) => {
      const [preference = "0", host2 = "."] = value.split(" ");
      const addresses = host2 === "." ? noAddresses(host2) : await addressesOf(world, host2);
      const [first] = addresses.addresses;
      const isOwn2 = first?.kind === "public" && isSameOwner(host2, name);
      return {
        preference: Number(preference),
        host: host2,
        addresses,
        reverse: isOwn2 ? await reverse(world, first.address) : void 0
      };
    })
  );
  return {
    lookup: found,
    isImplicit: own.addresses.length > 0,
    targets: targets.sort((a, b) => a.preference - b.preference)
  };
}
function noAddresses(host2) {
  const none = (type) => ({ name: host2, type, server: "", ms: 0, cnames: [], outcome: "nodata" });
  return { v4: none("A"), v6: none("AAAA"), addresses: [] };
}
async function dmarcFacts(world, name) {
  const walk = dmarcWalk(world, name);
  const alias = lookup(world, `_dmarc.${name}`, "CNAME");
  const astray = Promise.all(
    [name, `_dmarc.www.${name}`, `dmarc.${name}`].map(async (place) => {
      const answer = await lookup(world, place, "TXT");
      return { lookup: answer, set: dmarcSet(textRecords(answer)) };
    })
  );
  const found = dmarcOf(await walk);
  const reports = found.kind === "found" ? found.record.reports : [];
  const owner = found.kind === "found" ? found.step.domain : name;
  const authorisations = await Promise.all(
    reports.slice(0, MOST_REPORTS).flatMap((uri) => {
      const host2 = reportHost(uri);
      if (host2 === void 0 || isSameOwner(host2, owner)) return [];
      return [
        lookup(world, `${owner}._report._dmarc.${host2}`, "TXT").then((answer) => ({ uri, host: host2, lookup: answer }))
      ];
    })
  );
  return { walk: await walk, found, alias: await alias, astray: await astray, authorisations };
}
var MOST_REPORTS = 10;
var isSameOwner = (a, b) => registrableOf(a) === registrableOf(b);

// src/checks/email/options.ts
import { isIP as isIP6 } from "node:net";
var address = string().refine((text) => hostName(text.split("@")[1] ?? "") !== void 0, "is not a mail address such as hello@example.com").transform((text) => text.trim());
var ids = new Set(providers.map(({ id }) => id));
function isSender(text) {
  const [ip = "", length = "0"] = text.split("/");
  const most = isIP6(ip) === 4 ? 32 : 128;
  if (isIP6(ip) !== 0) return text.split("/").length < 3 && /^\d{1,3}$/.test(length) && Number(length) <= most;
  if (text.startsWith("include:")) return hostName(text.slice("include:".length)) !== void 0;
  return ids.has(text);
}
var emailOptions = strictObject({
  from: array(address).default([]).describe("Addresses the product sends from. Default: the domain itself."),
  senders: array(
    string().refine(
      isSender,
      "is no provider that is known here (see the check’s page), no include:HOST and no IP address"
    )
  ).default([]).describe("Who sends for the domain: provider names, `include:HOST`, IP addresses or networks."),
  selectors: array(string().refine((text) => hostName(text) !== void 0, "is not a DKIM selector")).default([]).describe("DKIM selectors that must publish a key. Default: those of the senders, and common ones."),
  samples: array(string()).default([]).describe("Files of real messages (`fixtures/mail/*.eml`), as they were received."),
  templates: array(string()).optional().describe("Files that mails are made of, for their links. Default: what lies in folders called emails or mail."),
  volume: _enum(["normal", "bulk"]).default("normal").describe("`bulk` from about 5,000 messages a day to one provider’s users: large receivers then demand more."),
  dmarc: strictObject({
    stage: _enum(DMARC_STAGES).describe("What is meant to be published now."),
    test: iso_exports.date().optional().describe("The day on which quarantine is tried out (`t=y`)."),
    quarantine: iso_exports.date().optional().describe("The day of `p=quarantine`."),
    reject: iso_exports.date().optional().describe("The day of `p=reject`.")
  }).optional().describe("Where the domain is on the way from watching to rejecting, and when the next steps are."),
  "send-test": strictObject({
    smtp: string().describe("Name of the environment variable with the product’s SMTP URL."),
    imap: string().describe("Name of the environment variable with the mailbox’s IMAP URL."),
    to: address.describe("The mailbox that the message is sent to.")
  }).optional().describe("What `launch-gate email send-test` uses. Values stay in the environment.")
});

// src/mail/provider.ts
function isVerified({ spf, dkim, returnPath }) {
  const facts = [spf, dkim, returnPath].filter((fact) => fact !== void 0);
  return facts.length > 0 && facts.every(({ source }) => source !== void 0);
}

// src/checks/email/rules/evidence.ts
function perDomain(facts, judge, needs = () => []) {
  const there = facts.domains.filter(
    ({ name, mx: { lookup: lookup2 } }) => name !== facts.domain.registrable || lookup2.outcome !== "nxdomain" && lookup2.cnames.length === 0
  );
  return there.length === 0 ? { notApplicable: "there is no domain of one’s own that mail could be of" } : there.flatMap((domain) => {
    const said = judge(domain);
    return said.length > 0 ? said : needs(domain).flatMap(unanswered);
  });
}
function ifItSends({ sends }) {
  return sends === void 0 ? { priority: "fix-before-launch" } : {};
}
function textValue(text) {
  const strings = Array.from(
    { length: Math.ceil(text.length / 255) || 1 },
    (_, i) => text.slice(i * 255, (i + 1) * 255)
  );
  return strings.map(quote).join(" ");
}
function textFix({ panel }, found, { remove, add }) {
  const { name, cnames } = found;
  if (cnames.length > 0) return {};
  const standing = valuesOf(found).filter((value) => remove.includes(textStrings(value).join("")));
  const fix = dnsFix(
    panel,
    add.map((text) => ({ name, type: "TXT", value: textValue(text) })),
    standing.map((value) => ({ name, type: "TXT", value }))
  );
  return { fix };
}
function atText(found, problem, more = {}) {
  const { name } = found;
  return { place: at(name, "TXT"), problem, seen: asked(found), recheck: dig(name, "TXT"), ...more };
}
function unanswered(found) {
  return isAnswered(found) ? [] : [notKnown(answerOf(found), `${found.name} ${found.type}`)];
}
var spfOf = ({ spf }) => [spf.lookup];
var dmarcAt = ({ dmarc }) => dmarc.walk.slice(0, 1).map(({ lookup: lookup2 }) => lookup2);
function perSender(facts, judge) {
  return facts.options.senders.flatMap((given) => {
    const said = facts.domains.flatMap((domain) => {
      const sender = domain.senders.find((each2) => each2.given === given);
      return sender === void 0 ? [] : [judge(domain, sender)];
    });
    return said.some((each2) => each2.length === 0) ? [] : said[0] ?? [];
  });
}

// src/checks/email/rules/alignment.ts
var alignmentRules = {
  alignment: {
    title: "Mail through a sender is not authenticated as the domain in its From line",
    priority: "block-now",
    proves: "For each declared sender, SPF or DKIM is of the From address’s own domain.",
    why: "DMARC counts only what matches the From line: the mail fails, although SPF and DKIM may pass for others.",
    remedy: "Set up the sender’s own domain authentication: its DKIM records, and its return path where it has one.",
    source: "RFC 9989 section 4.4",
    judge: (facts) => facts.options.senders.length === 0 ? { notApplicable: "launch.yml names no senders" } : perSender(facts, (domain, sender) => judgeAlignment(facts, domain, sender))
  }
};
function signsFor({ dkim }, { provider }) {
  const own = provider?.dkim?.selectors ?? [];
  return dkim.selectors.filter(
    ({ selector, why, key }) => key?.kind === "key" && (own.includes(selector) || why === "declared")
  );
}
function judgeAlignment({ options }, domain, sender) {
  const { provider, given, spf, returnPath } = sender;
  if (signsFor(domain, sender).length > 0) return [];
  const passes = spf !== void 0 && "result" in spf && spf.result === "pass";
  if (passes && provider?.aligns.spf !== false) return [];
  const isStrict = domain.dmarc.found.kind === "found" && domain.dmarc.found.record.isStrict.spf;
  if ([...isStrict ? [] : returnPath, ...sender.below].some(({ outcome }) => outcome === "found")) return [];
  const own = provider?.dkim?.selectors ?? [];
  const unknown2 = [
    ...returnPath,
    ...sender.below,
    ...domain.dkim.selectors.filter(({ selector }) => own.includes(selector)).map(({ lookup: lookup2 }) => lookup2)
  ].filter((found) => !isAnswered(found)).flatMap(unanswered);
  if (unknown2.length > 0) return unknown2;
  const place = { address: `_domainkey.${domain.name} TXT` };
  if (own.length === 0 && domain.dkim.base.outcome !== "nxdomain")
    return provider === void 0 ? [] : [{ unknown: `the selectors of ${provider.name} are of each account: name them under email.selectors`, place }];
  if (own.length === 0 && provider === void 0) return [];
  return [
    {
      place,
      problem: "Neither a DKIM key nor a return path of this sender is published.",
      seen: { sender: given, "looked for": lookedFor(domain, sender) },
      recheck: [
        "dig",
        own[0] === void 0 ? place.address.split(" ")[0] ?? "" : `${own[0]}._domainkey.${domain.name}`,
        "TXT"
      ],
      key: given,
      ...(provider !== void 0 && !isVerified(provider) || options.from.length === 0) && {
        priority: "fix-before-launch"
      }
    }
  ];
}
function lookedFor({ name }, { provider }) {
  const keys = (provider?.dkim?.selectors ?? []).map((selector) => `${selector}._domainkey.${name}`);
  const path = provider?.returnPath ? [`${provider.returnPath.label}.${name}`] : [];
  return [...keys, ...path].join(", ") || `_domainkey.${name}`;
}

// src/checks/email/rules/code.ts
var codeRules = {
  "provider-in-code": {
    title: "The code sends through a provider that the domain does not authorise",
    priority: "block-now",
    proves: "A mail provider that shows in the repository is one that the domain’s DNS authorises.",
    why: "The first mail that a new member waits for is sent, and never arrives.",
    remedy: "Add the domain in the provider’s panel, and publish the records that it shows.",
    source: "The provider’s own documentation, as the data file names it",
    judge: (facts) => {
      const unseen4 = facts.usesUnseen === void 0 ? [] : [{ unknown: facts.usesUnseen }];
      return facts.uses.length + unseen4.length === 0 || facts.domains.length === 0 ? { notApplicable: "no mail provider shows in the repository that launch.yml does not name" } : [...facts.uses.flatMap((use) => judgeUse(facts, use)), ...unseen4];
    }
  }
};
function judgeUse(facts, use) {
  const { provider } = use;
  const states = facts.domains.map((domain) => stateOf2(domain, provider));
  if (states.some((state) => state === "authorised")) return [];
  const unknown2 = states.flatMap((state) => typeof state === "object" ? state : []);
  if (unknown2.length > 0) return unknown2;
  const place = { file: use.file, ...use.line !== void 0 && { line: use.line } };
  if (states.includes("cannot-tell"))
    return [
      { unknown: `whether ${provider.name} may send cannot be seen: name its selectors under email.selectors`, place }
    ];
  const domains = facts.domains.map(({ name }) => name).join(", ");
  const other = facts.options.senders.length > 0 || facts.uses.some(
    (each2) => each2 !== use && facts.domains.some((domain) => stateOf2(domain, each2.provider) === "authorised")
  );
  return [
    {
      place,
      problem: "None of the records that this provider needs is published.",
      seen: { provider: provider.name, shown: use.shown, domain: domains, "looked for": lookedForIn(facts, provider) },
      expected: needed(provider, facts.domains[0]?.name ?? ""),
      key: provider.id,
      // What never blocks: a fact without a source, a provider that another may have replaced, a From address nobody
      // named, and a service for newsletters, which code may only hand addresses to.
      ...(!isVerified(provider) || other || facts.options.from.length === 0 || !transactional.includes(provider)) && {
        priority: "fix-before-launch"
      }
    }
  ];
}
function stateOf2(domain, provider) {
  const sender = domain.senders.find((each2) => each2.provider?.id === provider.id);
  if (sender === void 0) return "cannot-tell";
  if (signsFor(domain, sender).length > 0 || sender.returnPath.some(({ outcome }) => outcome === "found"))
    return "authorised";
  if (sender.isIncluded || sender.below.some(({ outcome }) => outcome === "found")) return "authorised";
  const open = lookupsOf(domain, sender).filter((found) => !isAnswered(found));
  if (open.length > 0) return open.flatMap(unanswered);
  const hasSelectors = (provider.dkim?.selectors.length ?? 0) > 0;
  return hasSelectors || domain.dkim.base.outcome === "nxdomain" ? "missing" : "cannot-tell";
}
function lookupsOf({ dkim, spf }, { provider, returnPath, below }) {
  const own = provider?.dkim?.selectors ?? [];
  return [
    ...dkim.selectors.filter(({ selector }) => own.includes(selector)).map(({ lookup: lookup2 }) => lookup2),
    ...returnPath,
    ...below,
    spf.lookup
  ];
}
function lookedForIn({ domains }, provider) {
  return domains.flatMap(
    (domain) => domain.senders.filter((each2) => each2.provider?.id === provider.id).map((sender) => lookedFor(domain, sender))
  ).join(", ");
}
function needed({ dkim, returnPath, spf }, domain) {
  const keys = (dkim?.selectors ?? []).map(
    (selector) => `${selector}._domainkey.${domain} ${dkim?.type ?? "TXT"} (the value that its panel shows)`
  );
  const path = returnPath ? [`${returnPath.label}.${domain} ${returnPath.type} ${returnPath.value}`] : [];
  const at3 = spf?.at === "domain" ? domain : `${returnPath?.label ?? "the return path of"}.${domain}`;
  const include = spf ? [`${at3} TXT v=spf1 include:${spf.include} ~all`] : [];
  return [...keys, ...path, ...include].join("; ") || "the records that its panel shows";
}

// src/checks/email/rules/dkim.ts
var LEAST_BITS = 1024;
var GOOD_BITS = 2048;
var dkimRules = {
  "dkim-key": {
    title: "A DKIM key of the domain cannot be used, or there is none",
    priority: "block-now",
    proves: "Each selector publishes one usable key of at least 1024, better 2048 bits.",
    why: "Signatures that nobody can verify count as none: mail goes to spam, and DMARC fails.",
    remedy: "Copy the record again from the panel of who sends, in one piece, and without quotes or backslashes of your own.",
    source: "RFC 6376 section 3.6.1; RFC 8301 section 3.2; RFC 8463",
    judge: (facts) => perDomain(facts, (domain) => judgeDkim(facts, domain))
  }
};
function judgeDkim(facts, domain) {
  const { base, selectors } = domain.dkim;
  const judged = selectors.flatMap((each2) => judgeSelector(facts, domain, each2));
  const isThere = selectors.some(({ key }) => key !== void 0);
  if (judged.length > 0 || isThere) return judged;
  if (!isAnswered(base)) return unanswered(base);
  if (base.outcome === "nxdomain" && domain.sends !== void 0)
    return [
      atText(base, "No DKIM key is published for this domain.", {
        priority: "fix-before-launch",
        expected: "a key at SELECTOR._domainkey, as each sender’s panel shows it"
      })
    ];
  return domain.sends === void 0 ? [] : [{ unknown: "no selector is known: name them under email.selectors", place: at(base.name, "TXT") }];
}
function judgeSelector(facts, { name: domain }, each2) {
  const { lookup: lookup2, key, why, doubled, selector } = each2;
  const evidence3 = (problem, more = {}) => [
    atText(lookup2, problem, { recheck: dig(lookup2.name, "TXT"), ...more })
  ];
  if (key?.kind === "broken")
    return evidence3(FAULTS[key.fault], why === "common" ? { priority: "fix-before-launch" } : {});
  if (key?.kind === "revoked") return why === "declared" ? evidence3("The key was taken back: p= is empty.") : [];
  if (key?.kind === "key") {
    const seen = { bits: String(key.bits), type: key.type };
    if (key.type === "rsa" && key.bits < LEAST_BITS)
      return evidence3("The key is too short: receivers ignore its signatures.", {
        seen,
        expected: `${GOOD_BITS} bits`
      });
    if (key.type === "rsa" && key.bits < GOOD_BITS)
      return evidence3("The key is short.", { seen, expected: `${GOOD_BITS} bits`, priority: "fix-before-launch" });
    return key.isTesting ? evidence3("The key is marked as a test (t=y): receivers may ignore it.", { priority: "fix-before-launch" }) : [];
  }
  if (!isAnswered(lookup2)) return why === "common" ? [] : unanswered(lookup2);
  if (lookup2.cnames.length > 0 && why !== "common")
    return evidence3("The selector is an alias that leads to no key.", {
      ...why !== "declared" && { priority: "fix-before-launch" }
    });
  if (doubled?.outcome === "found" && dkimKey(textRecords(doubled))?.kind === "key") {
    const [value = ""] = valuesOf(doubled);
    return evidence3("The key stands at a name that has the domain twice.", {
      seen: { "published at": doubled.name },
      fix: dnsFix(
        facts.panel,
        [{ name: `${selector}._domainkey.${domain}`, type: "TXT", value }],
        [{ name: doubled.name, type: "TXT", value }]
      )
    });
  }
  return why === "declared" ? evidence3("This selector publishes no key.") : [];
}
var FAULTS = {
  several: "Two TXT records stand at the selector: receivers may take either.",
  quotes: "There are quotes inside the record’s value.",
  escaped: "There are backslashes inside the record’s value.",
  "no-key": "The record has no p= with a key.",
  truncated: "The key is truncated: its end is missing.",
  "not-base64": "The key has characters that no key has.",
  "not-a-key": "What stands in p= is no key.",
  type: "The key is not of the type that k= says.",
  version: "The record begins with another version than v=DKIM1.",
  tags: "Parts of the record are no tags.",
  hash: "The key may not be used with SHA-256, which is what signers use (h=).",
  service: "The key is not for mail (s=)."
};

// src/checks/email/rules/dkim-signature.ts
var signatureRules = {
  "dkim-signature": {
    title: "A real message does not verify",
    priority: "block-now",
    proves: "Each sample has a signature of the From address’s domain that verifies and covers what it should.",
    why: "What fails here fails at every receiver.",
    remedy: "Take the sample as it was received, byte for byte; when it still fails, set the sender’s domain authentication up again.",
    source: "RFC 6376 sections 5.4, 6 and 8.2; RFC 9989 section 4.4",
    judge: ({ samples }) => samples.length === 0 ? { notApplicable: "launch.yml names no samples" } : samples.flatMap(
      (sample) => "unread" in sample ? unread(sample) : judgeSignatures(sample.file, sample.message)
    )
  }
};
var unread = (sample) => [
  { unknown: sample.unread, place: { file: sample.file } }
];
var COVERED = ["from", "subject", "date", "to"];
function judgeSignatures(file, { from, signatures, dmarc }) {
  const place = { file };
  const evidence3 = (problem, seen, more = {}) => ({
    place,
    problem,
    seen,
    ...more
  });
  if (from === void 0)
    return [evidence3("The message has no From, or more than one.", { signatures: String(signatures.length) })];
  if (signatures.length === 0) return [evidence3("The message has no DKIM signature.", { from: from.domain })];
  const failed = signatures.filter(({ result }) => result !== "pass");
  const passing = signatures.filter(({ result }) => result === "pass");
  if (passing.length === 0) {
    const asking = failed.filter(({ result }) => result === "temperror");
    if (asking.length > 0)
      return asking.map(({ domain }) => ({ unknown: `the key of ${domain} could not be asked for`, place }));
    return failed.map((each2) => evidence3("A signature does not verify.", shown(each2), { key: each2.domain }));
  }
  const aligned = passing.filter(({ isAligned }) => isAligned);
  if (aligned.length === 0)
    return [
      evidence3("The message is signed, but not by the domain in its From line.", {
        from: from.domain,
        signed: passing.map(({ domain }) => domain).join(", "),
        DMARC: dmarc.result
      })
    ];
  if (dmarc.result === "fail")
    return [
      evidence3("DMARC fails: the record asks for exactly the same domain.", {
        from: from.domain,
        ...shown(aligned[0])
      })
    ];
  const isWhole = ({ covers: covers2, isPartial }) => !isPartial && COVERED.every((name) => covers2.includes(name));
  const [short] = aligned;
  if (short === void 0 || aligned.some(isWhole)) return [];
  return [
    evidence3("The signature leaves parts of the message open to change.", shown(short), {
      priority: "fix-before-launch",
      expected: COVERED.join(", ")
    })
  ];
}
var shown = ({ domain, selector, result, reason, covers: covers2, isPartial }) => ({
  domain,
  selector,
  result,
  ...reason && { reason },
  covers: covers2.join(", "),
  ...isPartial && { "l=": "only the beginning of the body is signed" }
});

// src/checks/email/rules/dmarc.ts
var dmarcRules = {
  "dmarc-missing": {
    title: "The domain has no DMARC record",
    priority: "block-now",
    proves: "A DMARC record applies to the domain: its own, or one above it.",
    why: "Gmail, Yahoo and Microsoft refuse bulk mail without one, and anybody can write to your members in your name.",
    remedy: "Begin with a record that only asks for reports, and tighten it by the plan.",
    source: "RFC 9989 section 4.10; Google, Email sender guidelines; Microsoft 550 5.7.515",
    judge: (facts) => perDomain(facts, (domain) => judgeMissing(facts, domain))
  },
  "dmarc-two-records": {
    title: "The domain has more than one DMARC record, so that none counts",
    priority: "block-now",
    proves: "There is not more than one DMARC record, and no alias beside it.",
    why: "Receivers then act as if there were none.",
    remedy: "Keep one, and take the others away.",
    source: "RFC 9989 section 4.10; RFC 1034 section 3.6.2 for an alias beside it",
    judge: (facts) => perDomain(
      facts,
      ({ dmarc }) => {
        const [own] = dmarc.walk;
        const isBeside = own?.lookup.outcome === "found" && own.lookup.records.some(({ name }) => name === own.lookup.name);
        if (own !== void 0 && isBeside && dmarc.alias.outcome === "found")
          return [
            atText(own.lookup, "An alias (CNAME) stands beside the record.", {
              seen: { alias: valuesOf(dmarc.alias).join(", ") },
              fix: dnsFix(
                facts.panel,
                [],
                [{ name: own.lookup.name, type: "CNAME", value: valuesOf(dmarc.alias)[0] ?? "" }]
              )
            })
          ];
        if (own?.set.kind !== "several") return [];
        const [kept, ...others] = mildestFirst(own.set.texts);
        return [
          atText(own.lookup, "Several records begin with v=DMARC1.", {
            expected: kept ?? "",
            ...textFix(facts, own.lookup, { remove: others, add: [] })
          })
        ];
      },
      dmarcAt
    )
  }
};
function judgeMissing(facts, domain) {
  const { dmarc, name } = domain;
  if (dmarc.found.kind === "unknown") return unanswered(dmarc.found.step.lookup);
  const own = dmarc.walk[0];
  if (dmarc.found.kind === "found" || own === void 0 || own.set.kind !== "none" || dmarc.astray.some(isRecord))
    return [];
  const text = `v=DMARC1; p=none; rua=mailto:dmarc-reports@${name}`;
  return [
    atText(own.lookup, "There is no record at _dmarc, nor above.", {
      expected: text,
      ...textFix(facts, own.lookup, { remove: [], add: [text] }),
      ...ifItSends(domain)
    })
  ];
}
function mildestFirst(texts) {
  const rank2 = (text) => ["none", "quarantine", "reject"].findIndex((policy) => new RegExp(`;\\s*p\\s*=\\s*${policy}\\b`, "i").test(text));
  const hasReports = (text) => /;\s*rua\s*=/i.test(text) ? 0 : 1;
  return [...texts].sort((a, b) => rank2(a) - rank2(b) || hasReports(a) - hasReports(b) || (a < b ? -1 : 1));
}
var isRecord = ({ set }) => set.kind === "one" || set.kind === "several";

// src/checks/email/rules/dmarc-invalid.ts
var dmarcInvalidRules = {
  "dmarc-invalid": {
    title: "The DMARC record is not one that receivers honour",
    priority: "block-now",
    proves: "The record begins with v=DMARC1; and has a valid policy; no tag is misspelt.",
    why: "A record that is not understood is the same as none.",
    remedy: "Write it as shown.",
    source: "RFC 9989 sections 4.7 and 4.8",
    judge: (facts) => perDomain(facts, (domain) => judgeInvalid(facts, domain), dmarcAt)
  }
};
var FAULTS2 = {
  version: "The version is not written DMARC1.",
  "version-first": "The record does not begin with the version.",
  separator: "A semicolon is missing behind the version.",
  quotes: "There are quotes inside the record’s value.",
  policy: "The record has no valid policy, and no address for reports."
};
function judgeInvalid(facts, { dmarc }) {
  const [own] = dmarc.walk;
  if (own === void 0) return [];
  if (own.set.kind === "invalid") {
    const fixed = corrected(own.set.text);
    return [
      atText(own.lookup, FAULTS2[own.set.fault], {
        ...fixed && { expected: fixed, ...textFix(facts, own.lookup, { remove: [own.set.text], add: [fixed] }) }
      })
    ];
  }
  if (own.set.kind !== "one") return [];
  const { warnings, text, removed } = own.set.record;
  const mild = { seen: { record: text }, priority: "fix-before-launch" };
  return [
    ...warnings.includes("policy") ? [atText(own.lookup, "The policy is missing or misspelt: receivers take it for none.", { ...mild, key: "p" })] : [],
    ...warnings.includes("tags") ? [atText(own.lookup, "A part of the record is no tag, or comes twice.", { ...mild, key: "tags" })] : [],
    ...warnings.includes("value") ? [atText(own.lookup, "A tag is misspelt, or has a value that it cannot have.", { ...mild, key: "value" })] : [],
    ...removed.length > 0 ? [
      atText(own.lookup, "The record has tags that the standard no longer has; old receivers still read pct.", {
        seen: { record: text, tags: removed.join(", ") },
        priority: "fix-after-launch",
        key: "removed"
      })
    ] : []
  ];
}
function corrected(text) {
  const rest = text.replace(/["']/g, "").split(/;|(?<=DMARC1)\s+/i).map((part) => part.trim()).filter((part) => part !== "" && !/^v\s*=/i.test(part));
  return rest.some((part) => /^p\s*=\s*(none|quarantine|reject)$/i.test(part)) ? ["v=DMARC1", ...rest].join("; ") : void 0;
}

// src/checks/email/rules/dmarc-place.ts
var dmarcPlaceRules = {
  "dmarc-place": {
    title: "A DMARC record stands where no receiver looks",
    priority: "block-now",
    proves: "No DMARC record stands at the domain itself, at _dmarc.www or at dmarc without the underscore.",
    why: "It was published and does nothing.",
    remedy: "Move it to _dmarc below the domain.",
    source: "RFC 9989 section 4.6",
    judge: (facts) => perDomain(
      facts,
      (domain) => judgePlace(facts, domain),
      ({ dmarc }) => dmarc.astray.map(({ lookup: lookup2 }) => lookup2)
    )
  }
};
var isOfWww = ({ lookup: lookup2 }) => lookup2.name.startsWith("_dmarc.www.");
function judgePlace(facts, { dmarc, name }) {
  const strays2 = dmarc.astray.filter((each2) => isRecord(each2) && (dmarc.found.kind === "none" || !isOfWww(each2)));
  return strays2.map(({ lookup: lookup2, set }) => {
    const place = lookup2.name;
    const text = set.kind === "one" ? set.record.text : set.kind === "several" ? set.texts[0] ?? "" : "";
    const own = dmarc.walk[0];
    const isMissing = own?.set.kind === "none" && dmarc.found.kind === "none";
    return {
      place: at(place, "TXT"),
      problem: "A DMARC record stands at a name that no receiver of the domain’s mail asks for.",
      seen: { record: text, name: place },
      expected: `_dmarc.${name}`,
      recheck: dig(place, "TXT"),
      fix: dnsFix(
        facts.panel,
        isMissing ? [{ name: `_dmarc.${name}`, type: "TXT", value: textValue(text) }] : [],
        place.startsWith("_dmarc.") ? [] : [{ name: place, type: "TXT", value: textValue(text) }]
      ),
      // Where the right one stands too, this one only misleads.
      ...!isMissing && { priority: "fix-after-launch" }
    };
  });
}

// src/checks/email/rules/dmarc-reports.ts
var dmarcReportRules = {
  "dmarc-reports": {
    title: "Nobody gets the DMARC reports",
    priority: "fix-before-launch",
    proves: "The record names where reports go, and who is named takes them.",
    why: "Without reports nobody knows whose mail fails, and the policy cannot be tightened safely.",
    remedy: "Add rua=mailto: with a mailbox of the domain, or one of a service that reads reports.",
    source: "RFC 9990 sections 2 and 4 (authorisation of other domains)",
    judge: (facts) => perDomain(facts, (domain) => judgeReports(facts, domain))
  }
};
function judgeReports(facts, { dmarc, name }) {
  if (dmarc.found.kind !== "found") return dmarc.found.kind === "unknown" ? unanswered(dmarc.found.step.lookup) : [];
  const { step, record: record2, isOwn: isOwn2 } = dmarc.found;
  if (record2.reports.length === 0) {
    const fixed = `${record2.text.replace(/;\s*$/, "")}; rua=mailto:dmarc-reports@${name}`;
    const strict = stageOf(record2) !== "monitor";
    return [
      atText(
        step.lookup,
        strict ? "Mail is refused and nobody is told: a stage was skipped." : "The record has no rua.",
        {
          seen: { record: record2.text },
          ...isOwn2 && { expected: fixed, ...textFix(facts, step.lookup, { remove: [record2.text], add: [fixed] }) }
        }
      )
    ];
  }
  const wrong = record2.reports.filter((uri) => !isMailTo(uri));
  return [...wrong.map((uri) => notAnAddress(facts, step, record2, uri)), ...unauthorised(dmarc, step)];
}
function notAnAddress(facts, step, record2, uri) {
  const bare = /^[^\s@:]+@[^\s@:]+$/.test(uri);
  const fixed = record2.text.replace(uri, `mailto:${uri}`);
  return atText(step.lookup, bare ? "The address for reports lacks mailto:." : "The address for reports is none.", {
    seen: { rua: uri, record: record2.text },
    ...bare && { expected: fixed, ...textFix(facts, step.lookup, { remove: [record2.text], add: [fixed] }) },
    key: uri
  });
}
function unauthorised({ authorisations }, step) {
  return authorisations.flatMap(({ uri, host: host2, lookup: lookup2 }) => {
    if (!isAnswered(lookup2)) return unanswered(lookup2);
    if (textRecords(lookup2).some(({ text }) => /^v\s*=\s*DMARC1\b/.test(text))) return [];
    return [
      atText(lookup2, "The other domain does not say that it takes reports about this one.", {
        seen: { rua: uri, "published at": step.lookup.name },
        expected: `at ${host2}: ${lookup2.name} TXT "v=DMARC1"`
      })
    ];
  });
}

// src/checks/email/rules/dmarc-stage.ts
var dmarcStageRules = {
  "dmarc-stage": {
    title: "DMARC has a next step, or is not where the plan says",
    priority: "fix-before-launch",
    proves: "The policy is at the stage that launch.yml says, no step is overdue, and none was skipped.",
    why: "Watching for ever protects nobody; rejecting without having watched loses your own mail.",
    remedy: "Go the way in order: none with reports, quarantine as a test (t=y), quarantine, reject.",
    source: "RFC 9989 section 7 (policy enforcement considerations)",
    judge: (facts) => perDomain(facts, (domain) => judgeStage(facts, domain))
  }
};
var rank = (stage) => DMARC_STAGES.indexOf(stage);
var STEPS = ["test", "quarantine", "reject"];
var STEP_DAYS = 28;
var DAY_MS = 864e5;
var day = (date) => date.toISOString().slice(0, 10);
function judgeStage(facts, { dmarc }) {
  if (dmarc.found.kind === "unknown") return unanswered(dmarc.found.step.lookup);
  if (dmarc.found.kind === "none" || !dmarc.found.isOwn) return [];
  const { step, record: record2 } = dmarc.found;
  if (record2.reports.length === 0 && stageOf(record2) !== "monitor") return [];
  return [...onTheWay(facts, step, record2), ...weakBelow(step, record2)];
}
function onTheWay(facts, step, record2) {
  const plan = facts.options.dmarc;
  const stage = stageOf(record2);
  const due = dueStage(facts);
  const wanted2 = due ?? plan?.stage ?? "monitor";
  const next = DMARC_STAGES[rank(stage) + 1];
  const when = next && (plan?.[next] ?? day(new Date(facts.now.getTime() + STEP_DAYS * DAY_MS)));
  const said = (problem, to, more = {}) => [
    atText(step.lookup, problem, {
      seen: { stage, ...next && { "next step": `${next}, ${when}` }, record: record2.text },
      expected: textFor(record2, to),
      ...textFix(facts, step.lookup, { remove: [record2.text], add: [textFor(record2, to)] }),
      ...more
    })
  ];
  const later = { priority: "fix-after-launch" };
  if (plan === void 0)
    return stage === "monitor" && facts.stage === "live" ? said("The policy only watches, and no plan says until when.", "test", later) : [];
  if (rank(stage) < rank(wanted2))
    return said(due ? "The day of the next step has passed." : "The policy is milder than the plan says.", wanted2);
  if (rank(stage) > rank(wanted2)) return tooStrict(step, record2, stage, wanted2);
  if (next === void 0 || plan[next] === void 0) return [];
  return said("The plan is kept to; this is the next step.", next, later);
}
function tooStrict(step, record2, stage, wanted2) {
  return [
    atText(step.lookup, "The policy is stricter than launch.yml says: a stage was skipped, or launch.yml is behind.", {
      seen: { stage, "stage in launch.yml": wanted2, record: record2.text }
    })
  ];
}
function dueStage({ options: { dmarc: plan }, now }) {
  const due = STEPS.filter((step) => plan?.[step] !== void 0 && (plan[step] ?? "") <= day(now)).at(-1);
  return due !== void 0 && rank(due) > rank(plan?.stage ?? "monitor") ? due : void 0;
}
function weakBelow(step, record2) {
  const levels = ["none", "quarantine", "reject"];
  const isWeak = [record2.subdomains, record2.nonexistent].some(
    (each2) => levels.indexOf(each2) < levels.indexOf(record2.policy)
  );
  return isWeak ? [
    atText(step.lookup, "Subdomains are protected less than the domain (sp or np).", {
      seen: { record: record2.text },
      priority: "fix-after-launch",
      key: "sp"
    })
  ] : [];
}
function textFor({ text }, stage) {
  const kept = text.split(";").map((part) => part.trim()).filter((part) => part !== "" && !/^(v|p|t|pct)\s*=/i.test(part));
  const policy = {
    monitor: ["p=none"],
    test: ["p=quarantine", "t=y"],
    quarantine: ["p=quarantine"],
    reject: ["p=reject"]
  };
  return ["v=DMARC1", ...policy[stage], ...kept].join("; ");
}

// src/checks/email/rules/links.ts
var linkRules = {
  links: {
    title: "A link in a mail leads nowhere, or to the wrong place",
    priority: "block-now",
    proves: "Links in templates and samples lead to live hosts of the product over https; none to a machine or a preview.",
    why: "The link that confirms an address or resets a password is dead for everybody who gets it, and mail cannot be taken back.",
    remedy: "Build links from the address the product has in production.",
    source: "RFC 6761 section 6.3 for localhost; the hosts’ own names for previews",
    judge: (facts) => {
      if (!facts.hasTexts) return { notApplicable: "there are no templates and no samples of mails here" };
      const unread2 = facts.unreadTexts.map(({ file, reason }) => ({ unknown: reason, place: { file } }));
      return [...facts.links.flatMap((link) => judgeLink(link, facts)), ...unread2];
    }
  }
};
var LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|host\.docker\.internal|.*\.(local|localhost|internal|test))$/i;
var TUNNEL = /\.(ngrok(-free)?\.(io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net)$/i;
var PREVIEW = /\.(vercel\.app|netlify\.app|herokuapp\.com|onrender\.com|fly\.dev|up\.railway\.app|pages\.dev|web\.app|github\.dev|gitpod\.io|webcontainer\.io|replit\.(app|dev))$/i;
var EXAMPLE = /(^|\.)(example\.(com|net|org)|yourdomain\.com|your-?domain\.\w+|acme\.com)$/i;
function judgeLink(link, facts) {
  if (!URL.canParse(link.url)) return [];
  const url = new URL(link.url);
  const host2 = url.hostname.replace(/^\[|\]$/g, "");
  const place = { file: link.file, line: link.line };
  const said = (problem, more = {}) => [
    {
      place,
      problem,
      seen: { link: shownLink(url), ...more.seen },
      key: `${url.origin} ${problem}`,
      ...withoutSeen(more)
    }
  ];
  const isOwn2 = link.host !== void 0 || isUnder(host2, facts.domain.site);
  if (LOCAL.test(host2)) return said("The link leads to the machine it was written on.");
  if (TUNNEL.test(host2)) return said("The link leads to a tunnel to somebody’s machine.");
  if (PREVIEW.test(host2) && !isOwn2)
    return said("The link leads to a preview or a host’s own name, not to the product’s domain.", {
      priority: "fix-before-launch"
    });
  if (EXAMPLE.test(host2) && !isOwn2)
    return said("The link leads to an example’s domain.", { priority: "fix-before-launch" });
  if (!isOwn2) return [];
  if (url.protocol === "http:")
    return said("The link to the product is not encrypted (http).", { priority: "fix-before-launch" });
  if (link.host?.problem === "no-address") return said("The link’s host has no address.");
  if (link.host?.problem === "fails")
    return said("The link’s host does not answer.", { seen: { reason: link.host.reason } });
  if (link.host !== void 0 && link.host.ends === void 0) return [{ unknown: link.host.reason, place }];
  const canonical = hostName(facts.domain.name);
  const ends = link.host?.ends;
  return ends !== void 0 && ends !== host2 && isUnder(ends, canonical ?? "") ? said("The link leads over a host that sends people on.", {
    seen: { ends },
    expected: `${url.protocol}//${ends}`,
    priority: "fix-after-launch"
  }) : [];
}
function shownLink({ origin, pathname }) {
  const path = pathname.split("/").map((part) => part.length > 20 || /\d/.test(part) && part.length > 8 ? "…" : part);
  return `${origin}${path.join("/")}`.slice(0, 200);
}
function withoutSeen({ seen: _, ...rest }) {
  return rest;
}

// src/checks/email/rules/mx.ts
import { isIP as isIP7 } from "node:net";
var mxRules = {
  mx: {
    title: "Nobody can answer mail from this domain",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "The domain names servers that take its mail.",
    why: "Members answer the mails they get; complaints, bounces and password questions come back to nobody.",
    remedy: "Publish the MX records of your mailbox provider, or a forwarding service’s.",
    source: "RFC 5321 section 5.1; RFC 7505 for a domain that takes no mail",
    judge: (facts) => perDomain(facts, judgeMx)
  },
  "mx-target": {
    title: "A mail server that the domain names cannot be reached by that name",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "Each MX names a host with an address of its own: no alias, no bare address, no private one.",
    why: "Some senders deliver, others give up: mail gets lost for some people only.",
    remedy: "Name the hosts exactly as your mailbox provider lists them, and take old ones away.",
    source: "RFC 2181 section 10.3; RFC 5321 section 5.1; RFC 7505 section 3",
    judge: (facts) => perDomain(
      facts,
      ({ name, mx }) => {
        if (mx.lookup.outcome !== "found") return [];
        const isMixed = mx.targets.length > 1;
        return mx.targets.flatMap((target) => judgeTarget(name, target, isMixed));
      },
      ({ mx }) => [mx.lookup]
    )
  }
};
function judgeMx({ name, mx, sends }) {
  const isBelow = registrableOf(name) !== name;
  const { lookup: lookup2, targets } = mx;
  if (!isAnswered(lookup2)) return [notKnown(answerOf(lookup2), `${name} MX`)];
  const evidence3 = (problem) => ({
    place: at(name, "MX"),
    problem,
    seen: asked(lookup2),
    recheck: dig(name, "MX"),
    // A domain that nobody writes from needs no mailbox to launch.
    // Nor does one below another that takes mail, or whose own address is tried.
    ...(sends === void 0 || mx.isImplicit || isBelow) && { priority: "fix-before-launch" }
  });
  if (lookup2.outcome !== "found") return [evidence3("The domain has no MX record.")];
  const takesNone = targets.every(({ host: host2 }) => host2 === ".");
  return takesNone && sends === "declared" ? [evidence3("The domain says that it takes no mail, and launch.yml says that it sends some.")] : [];
}
function judgeTarget(name, target, isMixed) {
  const { host: host2, preference, addresses } = target;
  const evidence3 = (problem, seen = {}) => [
    {
      place: at(name, "MX"),
      problem,
      seen: { exchange: `${preference} ${host2}`, ...seen },
      recheck: dig(host2, "A"),
      key: host2
    }
  ];
  if (host2 === ".") return isMixed ? evidence3("The MX that says “no mail” stands beside others.") : [];
  if (isIP7(host2) !== 0) return evidence3("The MX names an address where a host name belongs.");
  const { v4, v6 } = addresses;
  if (v4.cnames.some((record2) => record2.name === host2))
    return evidence3("The MX names an alias, which senders need not follow.", { alias: v4.cnames[0]?.value ?? "" });
  const misplaced = addresses.addresses.find(({ kind }) => kind !== "public");
  if (misplaced !== void 0)
    return evidence3("The mail server’s address is not a public one.", { address: misplaced.address });
  if (addresses.addresses.length > 0) return [];
  const failed = [v4, v6].find((found) => !isAnswered(found));
  return failed === void 0 ? evidence3("The mail server’s name has no address.", { answer: answerOf(v4) }) : [notKnown(answerOf(failed), `${host2} A`)];
}

// src/checks/email/rules/sender-rules.ts
var receiverRules = {
  "sender-rules": {
    title: "Large receivers ask for more than this mail has",
    priority: "fix-before-launch",
    proves: "Own mail servers have matching names; samples came encrypted, are whole, and let people unsubscribe in one click.",
    why: "Gmail, Yahoo and Microsoft slow such mail down, put it into spam or refuse it.",
    remedy: "Do what each of them asks for, as named.",
    source: "Google, Email sender guidelines; Yahoo, Sender best practices; Microsoft, high-volume senders; RFC 8058",
    judge: (facts) => {
      const own = facts.domains.flatMap(ownAddresses);
      const read = facts.samples.filter((each2) => "message" in each2);
      if (own.length + read.length === 0)
        return { notApplicable: "no mail server of one’s own is known, and no samples" };
      return [
        ...own.flatMap(judgeReverse),
        ...read.flatMap(({ file, message }) => judgeWhole(file, message, facts.options))
      ];
    }
  }
};
function judgeMessage(file, message, options) {
  return [...judgeSignatures(file, message), ...judgeWhole(file, message, options)];
}
function ownAddresses({ senders, mx, spf }) {
  const sending = spf.terms.some(({ name, isModifier }) => name === "mx" && !isModifier) ? mx.targets : [];
  const all = [...senders, ...sending].flatMap(({ reverse: reverse2 }) => reverse2 ?? []);
  return [...new Map(all.map((each2) => [each2.ip, each2])).values()];
}
function judgeReverse({ ip, pointer, forward, unseen: unseen4 }) {
  if (!isAnswered(pointer)) return unanswered(pointer);
  const [name] = valuesOf(pointer);
  const place = { address: `${pointer.name} PTR` };
  const recheck2 = ["dig", "-x", ip];
  if (name === void 0)
    return [{ place, problem: "The mail server’s address has no name (PTR).", seen: { address: ip }, recheck: recheck2 }];
  if (unseen4 !== void 0 && !forward.includes(ip)) return unanswered(unseen4);
  return forward.includes(ip) ? [] : [
    {
      place,
      problem: "The name of the mail server’s address does not lead back to it.",
      seen: { address: ip, name, leads: forward.join(", ") },
      recheck: recheck2
    }
  ];
}
function judgeWhole(file, message, options) {
  const { isBulk, unsubscribe, isEncrypted, missing } = message;
  const problems = [];
  const add = (problem, seen2) => problems.push({ place: { file }, problem, seen: seen2, key: problem });
  if (isEncrypted === false) add("The message came in without encryption.", { subject: message.subject });
  if (missing.length > 0)
    add("A header that must be there once is missing or doubled.", { headers: missing.join(", ") });
  if (!isBulk && options.volume !== "bulk") return problems;
  const { hasUrl, isOneClick, isSigned } = unsubscribe;
  const seen = {
    "List-Unsubscribe": hasUrl ? "https" : "no https address",
    "List-Unsubscribe-Post": isOneClick ? "One-Click" : "missing"
  };
  if (isBulk && !(hasUrl && isOneClick)) add("People cannot unsubscribe in one click.", seen);
  else if (isBulk && !isSigned) add("The headers for unsubscribing are not covered by a signature.", seen);
  return problems;
}

// src/checks/email/rules/spf.ts
var spfRules = {
  "spf-missing": {
    title: "The domain does not say who may send for it",
    priority: "block-now",
    proves: "The domain publishes an SPF record.",
    why: "Large receivers refuse mail without it or put it into spam: nobody gets the mail that confirms a sign-up.",
    remedy: "Publish one TXT record that begins with v=spf1 and names who sends.",
    source: "RFC 7208 section 3; Google, Email sender guidelines (SPF or DKIM for all, both for bulk)",
    judge: (facts) => perDomain(facts, (domain) => judgeMissing2(facts, domain))
  },
  "spf-two-records": {
    title: "The domain has more than one SPF record, so that none counts",
    priority: "block-now",
    proves: "There is not more than one SPF record.",
    why: "Receivers then take SPF for broken (permerror) and treat all mail as unauthenticated.",
    remedy: "Put the terms of all of them into one record and delete the others.",
    source: "RFC 7208 sections 3.2 and 4.5",
    judge: (facts) => perDomain(
      facts,
      ({ spf }) => spf.records.length > 1 ? [
        atText(spf.lookup, "Several records begin with v=spf1.", {
          expected: merged(spf.records),
          ...textFix(facts, spf.lookup, { remove: spf.records, add: [merged(spf.records)] })
        })
      ] : [],
      spfOf
    )
  }
};
function judgeMissing2(facts, domain) {
  const { spf } = domain;
  if (!isAnswered(spf.lookup)) return unanswered(spf.lookup);
  if (spf.records.length + spf.near.length > 0) return [];
  const record2 = proposal2(domain);
  return [
    atText(spf.lookup, "There is no record that begins with v=spf1.", {
      expected: record2,
      ...textFix(facts, spf.lookup, { remove: [], add: [record2] }),
      ...ifItSends(domain),
      ...isOthersToSay(domain) && { priority: "fix-before-launch" }
    })
  ];
}
function isOthersToSay({ name, senders, mx }) {
  const hasOwnPaths = senders.length > 0 && senders.every(({ provider }) => provider !== void 0 && provider.spf?.at !== "domain");
  return mx.lookup.outcome !== "found" && (hasOwnPaths || registrableOf(name) !== name);
}
function proposal2({ senders, mx, sends }) {
  const own = senders.flatMap(({ given, provider }) => {
    if (provider !== void 0) return provider.spf?.at === "domain" ? [`include:${provider.spf.include}`] : [];
    return given.startsWith("include:") ? [given] : [`${given.includes(":") ? "ip6" : "ip4"}:${given}`];
  });
  const mailbox = providers.find(
    ({ receives = [] }) => mx.targets.some(({ host: host2 }) => receives.some((suffix) => isUnder(host2, suffix)))
  );
  const receiving = mailbox?.spf ? [`include:${mailbox.spf.include}`] : mx.targets.length > 0 ? ["mx"] : [];
  const terms = [.../* @__PURE__ */ new Set([...own, ...receiving])];
  return sends === void 0 ? "v=spf1 -all" : `v=spf1 ${terms.join(" ")} ~all`.replace(/ {2,}/, " ");
}
function merged(records) {
  const terms = records.flatMap(
    (record2) => record2.split(" ").slice(1).filter(Boolean).map((term) => term.replace(/^redirect=/i, "include:"))
  );
  const isAll = (term) => /^[+\-~?]?all$/i.test(term);
  const mildest = terms.some((term) => /^~all$/i.test(term)) ? "~all" : terms.some((term) => /^-all$/i.test(term)) ? "-all" : "~all";
  return ["v=spf1", ...new Set(terms.filter((term) => !isAll(term))), mildest].join(" ");
}

// src/checks/email/rules/spf-invalid.ts
var spfInvalidRules = {
  "spf-invalid": {
    title: "The SPF record cannot be evaluated",
    priority: "block-now",
    proves: "The record and every record it includes are valid SPF.",
    why: "A receiver that meets an error gives the whole record up (permerror), for everybody who sends for you.",
    remedy: "Correct the term that is named, or take it away when nobody sends through it any more.",
    source: "RFC 7208 sections 4.5, 4.6 and 5.2",
    judge: (facts) => perDomain(facts, (domain) => judgeInvalid2(facts, domain), spfOf)
  }
};
function judgeInvalid2(facts, { spf }) {
  const [meant] = spf.near;
  if (spf.records.length === 0 && meant !== void 0) {
    const record2 = meant.replace(/^["'\s]*v\s*=\s*spf-?1?[\s;]*/i, "v=spf1 ").replace(/["']\s*$/, "");
    return [
      atText(spf.lookup, "A record is meant to be SPF and does not begin with v=spf1 and a space.", {
        expected: record2,
        ...textFix(facts, spf.lookup, { remove: [meant], add: [record2] })
      })
    ];
  }
  return spfNodes(spf).flatMap((node) => [...ownProblems(node, spf), ...childProblems(node, spf)]);
}
function ownProblems(node, root) {
  if (node.records.length !== 1) return [];
  return spfProblems(node.records[0]).map(
    ({ term, problem }) => atText(root.lookup, problem, {
      seen: { record: node.records[0], ...term && { term }, ...through(node, root) },
      key: `${node.domain} ${term}`
    })
  );
}
function childProblems(node, root) {
  return node.children.flatMap((child) => {
    if (!isAnswered(child.lookup)) return unanswered(child.lookup);
    const problem = child.cut === "circle" ? "The record includes itself." : child.records.length === 0 ? "A name is included that has no SPF record." : child.records.length > 1 ? "A name is included that has more than one SPF record." : void 0;
    if (problem === void 0) return [];
    const seen = { record: node.records[0] ?? "", term: child.by?.text ?? "", ...through(node, root) };
    return [
      atText(root.lookup, problem, {
        seen,
        key: `${node.domain} ${child.domain}`,
        recheck: ["dig", child.domain, "TXT"]
      })
    ];
  });
}
var through = (node, root) => node === root ? {} : { "included name": node.domain };

// src/checks/email/rules/spf-limits.ts
var MAX_LOOKUPS = 10;
var MAX_VOIDS = 2;
var spfLimitRules = {
  "spf-lookups": {
    title: "The SPF record needs more than ten look-ups, so that receivers give it up",
    priority: "block-now",
    proves: "The whole tree of includes takes at most ten look-ups.",
    why: "From the eleventh on the result is a permanent error: mail of senders at the end of the record fails.",
    remedy: "Take away includes that nobody sends through; move newsletters and support mail to a subdomain with a record of its own. Do not copy the addresses of others into your record: they change.",
    source: "RFC 7208 section 4.6.4",
    judge: (facts) => perDomain(facts, (domain) => judgeLookups(facts, domain))
  },
  "spf-void": {
    title: "The SPF record asks for too much that does not exist",
    priority: "block-now",
    proves: "At most two terms of the tree lead to names without records.",
    why: "At the third empty answer receivers give the record up (permerror).",
    remedy: "Take the terms away that lead nowhere.",
    source: "RFC 7208 section 4.6.4",
    judge: (facts) => perDomain(facts, ({ spf }) => {
      const voids = spfVoids(spf);
      if (voids.length <= MAX_VOIDS) return unknownIn(spf);
      const terms = voids.map(({ term, domain }) => `${term.text} (${domain})`).join(", ");
      return [
        atText(spf.lookup, "More than two terms lead to nothing.", {
          seen: { "empty answers": String(voids.length), terms },
          expected: `at most ${MAX_VOIDS}`
        })
      ];
    })
  }
};
function judgeLookups(facts, domain) {
  const { spf } = domain;
  const count = spfLookups(spf);
  if (count <= MAX_LOOKUPS) return unknownIn(spf);
  return [
    atText(spf.lookup, "The tree is too large.", {
      seen: { "look-ups": String(count), shares: shares(spf), ...advice(domain) },
      expected: `at most ${MAX_LOOKUPS}`,
      ...trimmed(facts, domain, count)
    })
  ];
}
function shares(spf) {
  const own = spf.asked.map(({ term }) => `${term.text} 1`);
  return [...spf.children.map((child) => `${child.by?.text} ${1 + spfLookups(child)}`), ...own].join(", ");
}
function unusedIncludes({ spf, senders }) {
  if (senders.length === 0) return [];
  const used = senders.flatMap(({ given, provider }) => [provider?.spf?.include, given.replace(/^include:/, "")]);
  const isKnown = (name) => movableProviders.some((provider) => provider.spf?.include === name);
  return spf.children.filter(({ by, domain }) => by?.name === "include" && isKnown(domain) && !used.includes(domain));
}
function advice(domain) {
  const unused = unusedIncludes(domain).map((node) => node.domain);
  const movable = domain.spf.children.map((node) => node.domain).filter((name) => !unused.includes(name) && movableProviders.some(({ spf }) => spf?.include === name));
  return {
    ...unused.length > 0 && { "no sender that is known here uses": unused.join(", ") },
    ...movable.length > 0 && { "can send from a subdomain with a record of its own": movable.join(", ") }
  };
}
var movableProviders = providers.filter(({ receives }) => receives === void 0);
function trimmed(facts, domain, count) {
  const drop = unusedIncludes(domain);
  const left = count - drop.reduce((sum, child) => sum + 1 + spfLookups(child), 0);
  const [record2] = domain.spf.records;
  if (drop.length === 0 || left > MAX_LOOKUPS || record2 === void 0) return {};
  const terms = drop.map(({ by }) => by?.text);
  const shorter = record2.split(" ").filter((term) => !terms.includes(term)).join(" ");
  return { ...textFix(facts, domain.spf.lookup, { remove: [record2], add: [shorter] }) };
}
var unknownIn = (spf) => spfUnknown(spf).flatMap(unanswered);

// src/checks/email/rules/spf-senders.ts
var spfSenderRules = {
  "spf-senders": {
    title: "Somebody who is to send for the domain is not in its SPF record",
    priority: "block-now",
    proves: "An address of each declared sender, tried as a receiver does, passes SPF.",
    why: "Mail through this sender fails SPF, which receivers count against it.",
    remedy: "Add the sender’s include to the record, before all; or take the sender out of launch.yml.",
    source: "RFC 7208 section 4",
    judge: (facts) => facts.options.senders.length === 0 ? { notApplicable: "launch.yml names no senders" } : perSender(facts, (domain, sender) => judgeSender(facts, domain, sender))
  }
};
var ELSEWHERE = ["pass", "none"];
function judgeSender(facts, { spf }, sender) {
  const tried2 = sender.spf;
  if (tried2 === void 0) return unanswered(spf.lookup);
  const { given, provider } = sender;
  if ("untried" in tried2) {
    if (sender.isIncluded) return [];
    return [{ unknown: tried2.untried, place: { address: `${spf.domain} TXT` } }];
  }
  const unknown2 = spfUnknown(spf);
  if (tried2.result === "temperror") return unknown2.flatMap(unanswered);
  if (ELSEWHERE.includes(tried2.result)) return [];
  if (tried2.result === "permerror") return hasCause(spf) ? [] : [brokenAt(spf, tried2)];
  if (unknown2.length > 0) return unknown2.flatMap(unanswered);
  return [
    atText(spf.lookup, "SPF does not pass for this sender.", {
      seen: { sender: given, address: tried2.ip, result: tried2.result, record: spf.records[0] ?? "" },
      key: given,
      ...added(facts, spf, includeTerm(sender)),
      ...provider !== void 0 && provider.spf?.source === void 0 && { priority: "fix-before-launch" }
    })
  ];
}
var hasCause = (spf) => spfLookups(spf) > 10 || spfVoids(spf).length > 2 || spfNodes(spf).some(
  (node) => node.records.length !== 1 || node.cut !== void 0 || spfProblems(node.records[0] ?? "").length > 0
);
var brokenAt = (spf, { ip, result }) => atText(
  spf.lookup,
  "Receivers give the record up in the middle (a name with too many mail servers, or without addresses of this kind).",
  {
    seen: { address: ip, result, record: spf.records[0] ?? "" }
  }
);
function includeTerm({ given, provider }) {
  if (provider?.spf) return `include:${provider.spf.include}`;
  return given.startsWith("include:") ? given : `${given.includes(":") ? "ip6" : "ip4"}:${given}`;
}
function added(facts, spf, term) {
  const [record2 = ""] = spf.records;
  const [version = "v=spf1", ...terms] = record2.split(" ").filter(Boolean);
  const expected = [version, term, ...terms].join(" ");
  return { expected, ...textFix(facts, spf.lookup, { remove: [record2], add: [expected] }) };
}

// src/checks/email/rules/spf-terms.ts
var spfTermRules = {
  "spf-all": {
    title: "The SPF record does not say what to do with mail of others",
    priority: "fix-before-launch",
    proves: "The record ends with -all or ~all, or leads on to one that does.",
    why: "Anybody may send in your name and passes: phishing of your own members.",
    remedy: "End the record with ~all; with -all once DMARC reports show that every sender of yours is in it.",
    source: "RFC 7208 sections 5.1 and 8.2; M3AAWG, Email Authentication Recommended Best Practices",
    judge: (facts) => perDomain(facts, (domain) => judgeAll(facts, domain))
  },
  "spf-ptr": {
    title: "The SPF record uses ptr, which receivers skip",
    priority: "fix-before-launch",
    proves: "No term asks for the name of the sender’s address.",
    why: "It is slow and not trusted: whoever relies on it fails at some receivers.",
    remedy: "Name the addresses or the provider’s include instead.",
    source: "RFC 7208 section 5.5: “should not be published”",
    judge: (facts) => perDomain(
      facts,
      ({ spf }) => {
        const terms = spf.terms.filter(({ name, isModifier }) => name === "ptr" && !isModifier);
        return terms.map(
          ({ text }) => atText(spf.lookup, "The record has a ptr term.", {
            seen: { record: spf.records[0] ?? "", term: text },
            key: text
          })
        );
      },
      spfOf
    )
  },
  "spf-dead-terms": {
    title: "Terms of the SPF record are never looked at",
    priority: "fix-before-launch",
    proves: "Nothing stands behind all, and no redirect beside it.",
    why: "Whoever was added at the end is not authorised, and nobody notices until the mail is missing.",
    remedy: "Move all to the end.",
    source: "RFC 7208 sections 5.1 and 6.1",
    judge: (facts) => perDomain(facts, (domain) => judgeDead(facts, domain), spfOf)
  }
};
function judgeAll(facts, { spf }) {
  const [record2] = spf.records;
  if (record2 === void 0 || spf.records.length > 1) return unanswered(spf.lookup);
  const all = spf.terms.find(({ name, isModifier }) => name === "all" && !isModifier);
  const redirect = spf.terms.some(({ name, isModifier }) => name === "redirect" && isModifier);
  const open = spfNodes(spf).find((node) => node !== spf && node.by?.name === "include" && letsAll(node));
  if (open !== void 0)
    return [
      atText(spf.lookup, "An included record lets everybody send.", {
        seen: { record: record2, "included name": open.domain, "its record": open.records[0] ?? "" },
        priority: "block-now"
      })
    ];
  if (all === void 0 && redirect) return judgeRedirect(spf);
  if (all !== void 0 && (all.qualifier === "-" || all.qualifier === "~")) return [];
  const fixed = `${record2.split(" ").filter((term) => term !== all?.text).join(" ").trim()} ~all`;
  const more = {
    seen: { record: record2 },
    expected: fixed,
    ...textFix(facts, spf.lookup, { remove: [record2], add: [fixed] })
  };
  if (all === void 0) return [atText(spf.lookup, "There is no all at the end.", more)];
  return all.qualifier === "+" ? [atText(spf.lookup, "The record lets everybody send.", { ...more, priority: "block-now" })] : [atText(spf.lookup, "The record says nothing about mail of others (?all).", more)];
}
var letsAll = ({ terms }) => terms.some(({ name, isModifier, qualifier }) => name === "all" && !isModifier && qualifier === "+");
function judgeRedirect(spf) {
  const next = spf.children.find(({ by }) => by?.name === "redirect");
  if (next === void 0) return [];
  if (!isAnswered(next.lookup)) return unanswered(next.lookup);
  if (next.records.length !== 1) return [];
  const all = next.terms.find(({ name, isModifier }) => name === "all" && !isModifier);
  if (all?.qualifier === "-" || all?.qualifier === "~") return [];
  if (all === void 0 && next.terms.some(({ name }) => name === "redirect")) return judgeRedirect(next);
  return [
    atText(spf.lookup, "The record leads on to one that does not say what to do with mail of others.", {
      seen: { "record there": next.records[0] ?? "", name: next.domain },
      ...all?.qualifier === "+" && { priority: "block-now" }
    })
  ];
}
function judgeDead(facts, { spf }) {
  const [record2] = spf.records;
  const dead = spfDead(spf.terms);
  if (record2 === void 0 || dead.length === 0) return [];
  const isAll = (term) => /^[+\-~?]?all$/i.test(term);
  const terms = record2.split(" ").filter(Boolean);
  const alive = terms.filter((term) => !/^redirect=/i.test(term) && !isAll(term));
  const moved = [...alive, terms.find(isAll) ?? "~all"].join(" ");
  return [
    atText(spf.lookup, "What stands behind all does not count.", {
      seen: { record: record2, "dead terms": dead.map(({ text }) => text).join(" ") },
      expected: moved,
      ...textFix(facts, spf.lookup, { remove: [record2], add: [moved] })
    })
  ];
}

// src/checks/email/rules/transport.ts
var transportRules = {
  "mta-sts": {
    title: "The policy for encrypted delivery does not hold together",
    priority: "fix-before-launch",
    proves: "Where MTA-STS is published, record, policy and mail servers fit. It is an option after launch, not a must.",
    why: "Senders that keep to the policy stop delivering when the servers are not the ones it names.",
    remedy: "Correct the policy, and give the record a new id each time the policy changes.",
    source: "RFC 8461",
    judge: (facts) => perDomainWith(
      facts,
      ({ sts }) => sts.id !== "none" || sts.policy.kind === "policy",
      judgeSts,
      "the domain publishes no MTA-STS (a step for after the launch)"
    )
  },
  "tls-rpt": {
    title: "Nobody is told when encrypted delivery fails",
    priority: "fix-after-launch",
    proves: "Where MTA-STS is enforced, reports about failures go somewhere; a record for reports is valid.",
    why: "Mail that does not arrive because of TLS is noticed by nobody.",
    remedy: "Publish v=TLSRPTv1; rua=mailto: and a mailbox at _smtp._tls.",
    source: "RFC 8460 section 3",
    judge: (facts) => perDomainWith(
      facts,
      ({ tlsRpt, sts }) => speaksOf(tlsRpt, /TLSRPT/i) || sts.policy.kind === "policy" && sts.policy.mode === "enforce",
      judgeRpt,
      "the domain publishes no TLS reporting (a step for after the launch)"
    )
  },
  bimi: {
    title: "The BIMI record is not valid",
    priority: "fix-after-launch",
    proves: "Where a logo for mail is published, its record is valid and DMARC is enforced. It is an option, not a must.",
    why: "The logo does not show.",
    remedy: "Write the record as v=BIMI1; l=https://… with an SVG, after DMARC is at quarantine or reject.",
    source: "draft-brand-indicators-for-message-identification, section 4",
    judge: (facts) => perDomainWith(facts, ({ bimi }) => speaksOf(bimi, /BIMI/i), judgeBimi, "the domain publishes no BIMI")
  }
};
var speaksOf = (found, word) => textRecords(found).some(({ text }) => word.test(text));
function perDomainWith(facts, has, judge, reason) {
  const failedOf = ({ sts, tlsRpt, bimi }) => [sts.record, tlsRpt, bimi].flatMap(unanswered);
  const failed = facts.domains.flatMap(failedOf);
  if (!facts.domains.some(has)) return failed.length > 0 ? failed : { notApplicable: reason };
  return perDomain(facts, (domain) => has(domain) ? judge(domain) : failedOf(domain));
}
function judgeSts({ name, sts, mx }) {
  const { policy, id, record: record2 } = sts;
  if (id === "invalid")
    return [atText(record2, "The record at _mta-sts is not valid: v=STSv1; id= with letters and digits.")];
  const place = { address: `https://mta-sts.${name}/.well-known/mta-sts.txt` };
  const recheck2 = ["curl", "-si", place.address];
  if (id === "none") return [atText(record2, "The policy is served, and no record at _mta-sts says so.")];
  if (policy.kind === "unknown") return [notKnown(policy.reason, place.address)];
  if (policy.kind === "none")
    return [
      {
        place,
        problem: "The record announces a policy, and its host has no address.",
        seen: { record: `_mta-sts.${name}` },
        recheck: dig(`mta-sts.${name}`, "A")
      }
    ];
  if (policy.kind === "bad") return [{ place, problem: policy.problem, seen: policy.seen, recheck: recheck2 }];
  if (!isAnswered(mx.lookup)) return unanswered(mx.lookup);
  if (policy.mode === "none" || mx.lookup.outcome !== "found") return [];
  const outside = mx.targets.filter(({ host: host2 }) => !stsCovers(policy, host2)).map(({ host: host2 }) => host2);
  if (outside.length === 0) return [];
  return [
    {
      place,
      problem: "The policy does not name a mail server of the domain.",
      seen: { mx: policy.mx.join(", "), mode: policy.mode, "not covered": outside.join(", ") },
      recheck: recheck2,
      ...policy.mode === "enforce" && { priority: "block-now" }
    }
  ];
}
function judgeRpt({ tlsRpt }) {
  if (!isAnswered(tlsRpt)) return unanswered(tlsRpt);
  const records = textRecords(tlsRpt).filter(({ text }) => /TLSRPT/i.test(text));
  const tags = parseTags(records[0]?.text ?? "");
  const isValid = records.length === 1 && tagOf(tags, "v") === "TLSRPTv1" && /^(mailto:|https:)/.test(tagOf(tags, "rua") ?? "");
  if (isValid) return [];
  return [
    {
      place: at(tlsRpt.name, "TXT"),
      problem: records.length === 0 ? "MTA-STS is enforced, and no record asks for reports." : "The record at _smtp._tls is not valid.",
      seen: asked(tlsRpt),
      recheck: dig(tlsRpt.name, "TXT")
    }
  ];
}
function judgeBimi({ bimi, dmarc }) {
  const record2 = textRecords(bimi).find(({ text }) => /BIMI/i.test(text));
  const tags = parseTags(record2?.text ?? "");
  const logo = tagOf(tags, "l");
  if (tagOf(tags, "v") !== "BIMI1" || logo === void 0 || logo !== "" && !/^https:\/\/\S+\.svg$/i.test(logo))
    return [atText(bimi, "The record is not v=BIMI1 with the https address of an SVG.")];
  if (dmarc.found.kind === "unknown") return unanswered(dmarc.found.step.lookup);
  const isEnforced = dmarc.found.kind === "found" && dmarc.found.policy !== "none";
  return isEnforced || logo === "" ? [] : [atText(bimi, "Receivers show no logo while DMARC is not enforced.")];
}

// src/checks/email/rules/index.ts
var rules3 = {
  ...mxRules,
  ...spfRules,
  ...spfInvalidRules,
  ...spfLimitRules,
  ...spfTermRules,
  ...spfSenderRules,
  ...alignmentRules,
  ...dkimRules,
  ...signatureRules,
  ...receiverRules,
  ...dmarcRules,
  ...dmarcInvalidRules,
  ...dmarcPlaceRules,
  ...dmarcStageRules,
  ...dmarcReportRules,
  ...transportRules,
  ...codeRules,
  ...linkRules
};

// src/checks/email/check.ts
var email = defineCheck({
  name: "email",
  title: "Mail",
  summary: "Mail from this domain arrives, and nobody else can send in its name.",
  options: emailOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  gather: gatherEmail,
  rules: rules3
});

// src/checks/gate/rules.ts
var SHOWN = 5;
var rules4 = {
  changed: {
    title: "This change edits the gate that judges it",
    priority: "fix-before-launch",
    proves: "The change leaves launch.yml and the baseline as they are on the branch it goes to.",
    why: "Whoever edits the gate can let a blocker through. Nothing of the edit counted in this run, and it will count from the merge on.",
    remedy: "Have somebody who answers for the launch review these lines.",
    source: "a reviewed change to the gate is the only way past it: ours",
    judge: ({ base, files }) => files.filter(({ before, after: after2 }) => before !== after2).map((file) => evidence(file, base))
  }
};
function evidence({ file, before, after: after2 }, base) {
  const [old, now] = [linesOf(before), linesOf(after2)];
  const removed = old.filter((line3) => !now.includes(line3));
  const added2 = now.filter((line3) => !old.includes(line3));
  const line2 = now.findIndex((text) => added2.includes(text)) + 1;
  return {
    place: { file, ...line2 > 0 && { line: line2 } },
    problem: problemOf2(before, after2),
    seen: {
      ...removed.length > 0 && { "taken out": shown2(removed) },
      ...added2.length > 0 && { added: shown2(added2) }
    },
    recheck: ["git", "diff", base, "--", file]
  };
}
function problemOf2(before, after2) {
  if (before === void 0) return "The file is new: it said where to look, and nothing that it accepts counted.";
  if (after2 === void 0) return "The file is taken away: it still counted in this run.";
  return "The file is edited: what counted in this run is how it was.";
}
var linesOf = (text) => text === void 0 ? [] : text.split(/\r?\n/).filter((line2) => line2.trim() !== "");
function shown2(lines) {
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
  rules: rules4
});
function changeOf({ change }) {
  if (change === void 0) throw new Error("no change is judged");
  if ("unreadable" in change) throw new Error(change.unreadable);
  return change;
}

// src/looking/patch.ts
var CONTEXT = 3;
var NO_END = "\\ No newline at end of file";
function patchOf(path, text, { line: line2, instead, added: added2 }) {
  const lines = text.split("\n");
  const hasEnd = lines.at(-1) === "";
  if (hasEnd) lines.pop();
  const isOpen2 = !hasEnd && line2 === lines.length;
  const put = instead ?? (isOpen2 ? lines[line2 - 1] : void 0);
  const end = text.includes("\r\n") ? "\r" : "";
  const more = [...instead === void 0 ? [] : [instead.replace(/\r$/, "")], ...added2].map((each2) => each2 + end);
  const news = instead === void 0 && put !== void 0 ? [put, ...more] : more;
  const from = Math.max(0, line2 - CONTEXT);
  const before = lines.slice(from, put === void 0 ? line2 : line2 - 1);
  const removed = put === void 0 ? [] : lines.slice(line2 - 1, line2);
  const after2 = lines.slice(line2, line2 + CONTEXT);
  const marked = (sign, list) => list.map((each2) => `${sign}${each2}`);
  const first = before.length + removed.length + after2.length === 0 ? 0 : from + 1;
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${first},${before.length + removed.length + after2.length} +${from + 1},${before.length + news.length + after2.length} @@`,
    ...marked(" ", before),
    ...marked("-", removed),
    ...isOpen2 ? [NO_END] : [],
    ...marked("+", news),
    ...marked(" ", after2),
    ...!hasEnd && after2.length > 0 && line2 + CONTEXT >= lines.length ? [NO_END] : []
  ].join("\n");
}
function newFilePatch(path, lines) {
  return ["--- /dev/null", `+++ b/${path}`, `@@ -0,0 +1,${lines.length} @@`, ...lines.map((line2) => `+${line2}`)].join(
    "\n"
  );
}
var isElsewhere = (path) => /(^|\/)(node_modules|examples?|tests?|docs)\//.test(path);

// src/checks/headers/hosts/hosts.ts
var indentOf = (line2 = "") => /^\s*/.exec(line2)?.[0] ?? "";
var lineOf = (lines, pattern, from = 0) => 1 + lines.findIndex((line2, i) => i >= from && pattern.test(line2));
var atEnd = (lines, added2) => ({
  line: lines.at(-1) === "" ? lines.length - 1 : lines.length,
  added: added2
});
var single = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
var double = (text) => JSON.stringify(text);
function after(lines, line2, added2, deeper = "") {
  const indent = indentOf(lines[line2 - 1]) + deeper;
  return line2 === 0 ? void 0 : { line: line2, added: added2.map((each2) => indent + each2) };
}
function inHeadersFile(lines, { name, value }) {
  const all = lineOf(lines, /^\/\*\s*$/);
  return all > 0 ? { line: all, added: [`  ${name}: ${value}`] } : atEnd(lines, ["/*", `  ${name}: ${value}`]);
}
function inNetlify(lines, { name, value }) {
  const all = lineOf(lines, /^\s*for\s*=\s*["']\/\*["']/);
  const values = all === 0 ? 0 : lineOf(lines, /^\s*\[headers\.values\]/, all);
  const line2 = `${name} = ${double(value)}`;
  return after(lines, values, [line2], "  ") ?? atEnd(lines, ["", "[[headers]]", '  for = "/*"', "  [headers.values]", `    ${line2}`]);
}
function inVercel(lines, { name, value }) {
  const pair = `{ "key": ${double(name)}, "value": ${double(value)} }`;
  const all = lineOf(lines, /"source"\s*:\s*"\/\(\.\*\)"/);
  const inner = all === 0 ? 0 : lineOf(lines, /"headers"\s*:\s*\[\s*$/, all - 1);
  if (inner > 0) return after(lines, inner, [`${pair},`], "  ");
  if (lines.some((line2) => /"headers"\s*:/.test(line2)) || lines[0]?.trim() !== "{" || lines.length < 3)
    return void 0;
  return { line: 1, added: [`  "headers": [{ "source": "/(.*)", "headers": [${pair}] }],`] };
}
function inNext(lines, { name, value }) {
  const pair = `{ key: ${single(name)}, value: ${single(value)} }`;
  const known = lineOf(lines, /^\s*\{\s*key\s*:/);
  if (known > 0) return { line: known - 1, added: [`${indentOf(lines[known - 1])}${pair},`] };
  if (lines.some((line2) => /\bheaders\s*(\(|:)/.test(line2))) return void 0;
  const begin = lineOf(
    lines,
    /^(?:module\.exports|export default|(?:const|let)\s+\w+(?:\s*:\s*\w+)?)\s*(?:=\s*)?\{\s*$/
  );
  return after(
    lines,
    begin,
    ["async headers() {", `  return [{ source: '/:path*', headers: [${pair}] }];`, "},"],
    "  "
  );
}
function inNginx(lines, { name, value }) {
  return after(lines, lineOf(lines, /^\s*listen\s.*\b443\b.*;/), [`add_header ${name} ${double(value)} always;`]);
}
function inCaddy(lines, { name, value }) {
  return after(lines, lineOf(lines, /^[^\s#{(][^{]*\{\s*$/), [`header ${name} ${double(value)}`], "	");
}
function inExpress(lines, { name, value }) {
  const made = lineOf(lines, /^\s*(?:const|let|var)\s+\w+\s*=\s*express\(\)/);
  const app = /(\w+)\s*=\s*express\(\)/.exec(lines[made - 1] ?? "")?.[1] ?? "app";
  return after(lines, made, [
    `${app}.use((request, response, next) => {`,
    `  response.set(${single(name)}, ${single(value)});`,
    "  next();",
    "});"
  ]);
}
function inRails(lines, { name, value }) {
  const begin = lineOf(lines, /^Rails\.application\.configure do/);
  const isHsts = name === "Strict-Transport-Security" && !lines.some((line2) => /^\s*config\.force_ssl\s*=/.test(line2));
  return after(
    lines,
    begin,
    [isHsts ? "config.force_ssl = true" : `config.action_dispatch.default_headers[${single(name)}] = ${single(value)}`],
    "  "
  );
}
function besideWrangler(lines, path) {
  const line2 = lineOf(lines, /["']?directory["']?\s*[:=]\s*["'][^"']+["']/);
  const folder = /directory["']?\s*[:=]\s*["'](?:\.\/)?([^"']+?)\/?["']/.exec(lines[line2 - 1] ?? "")?.[1];
  return folder === void 0 ? void 0 : { path: `${path.replace(/[^/]*$/, "")}${folder}/_headers`, line: line2 };
}
var HEADER_HOSTS = [
  {
    id: "headers",
    file: /(^|\/)_headers$/,
    answers: [
      ["x-nf-request-id", /./],
      ["cf-ray", /./]
    ],
    add: inHeadersFile
  },
  { id: "netlify", file: /(^|\/)netlify\.toml$/, answers: [["x-nf-request-id", /./]], add: inNetlify },
  { id: "vercel", file: /(^|\/)vercel\.json$/, answers: [["x-vercel-id", /./]], add: inVercel },
  { id: "next", file: /(^|\/)next\.config\.(?:m?[jt]s|cjs)$/, answers: [["x-powered-by", /Next\.js/]], add: inNext },
  {
    id: "wrangler",
    file: /(^|\/)wrangler\.(?:toml|jsonc?)$/,
    answers: [["cf-ray", /./]],
    add: () => void 0,
    beside: besideWrangler
  },
  { id: "caddy", file: /(^|\/)Caddyfile$/, answers: [["server", /^Caddy/i]], add: inCaddy },
  { id: "nginx", file: /(^|\/)nginx\.conf$|(^|\/)nginx\/.*\.conf$/, answers: [["server", /^nginx/i]], add: inNginx },
  { id: "rails", file: /(^|\/)config\/environments\/production\.rb$/, answers: [["x-runtime", /./]], add: inRails },
  {
    id: "express",
    file: /(^|\/)(?:src\/)?(?:server|app|index)\.(?:m?[jt]s|cjs)$/,
    answers: [["x-powered-by", /Express/i]],
    add: inExpress
  }
];

// src/checks/headers/hosts/propose.ts
var MOST_FILES = 12;
async function headerFiles(world, { isRepository }) {
  if (!isRepository) return [];
  const paths = (await world.list()).filter((path) => !isElsewhere(path));
  const nearest = HEADER_HOSTS.flatMap(({ id, file }) => {
    const own = paths.filter((path) => file.test(path)).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    return own.slice(0, 2).map((path) => ({ host: id, path }));
  });
  const read = await Promise.all(
    nearest.slice(0, MOST_FILES).map(async ({ host: host2, path }) => ({ host: host2, path, answer: await world.read(path) }))
  );
  return read.flatMap(
    ({ host: host2, path, answer }) => answer.kind === "answer" ? [{ host: host2, path, text: answer.text }] : []
  );
}
var depth = (path) => path.split("/").length;
var EVERYWHERE = {
  "Strict-Transport-Security": (value) => ({ name: "Strict-Transport-Security", value }),
  "X-Content-Type-Options": (value) => ({ name: "X-Content-Type-Options", value }),
  "X-Frame-Options": (value) => ({ name: "X-Frame-Options", value }),
  "Referrer-Policy": (value) => ({ name: "Referrer-Policy", value }),
  "Content-Security-Policy": (value) => ({
    name: value.startsWith("frame-ancestors") ? "Content-Security-Policy" : "Content-Security-Policy-Report-Only",
    value
  })
};
function inFile(evidence3, files, sent) {
  const [, name = "", value = ""] = /^([\w-]+): (.*)$/.exec(evidence3.expected ?? "") ?? [];
  const isPolicy = name === "Content-Security-Policy";
  const isSent = sent.some(([each2]) => each2 === "content-security-policy");
  const line2 = isPolicy && isSent ? void 0 : EVERYWHERE[name]?.(value);
  const page = "address" in evidence3.place ? evidence3.place.address : "";
  if (line2 === void 0 || page === "") return evidence3;
  for (const { file, host: host2 } of byAnswer(files, sent)) {
    const found = replacement(file, name, value, evidence3) ?? addition(file, host2, line2);
    if (found === void 0) continue;
    const { place, patch, path = file.path } = found;
    return {
      ...evidence3,
      place,
      key: `${name} ${evidence3.key ?? ""}`.trim(),
      seen: { page, ...evidence3.seen },
      fix: { kind: "file", path, patch }
    };
  }
  return evidence3;
}
function byAnswer(files, sent) {
  const known = files.flatMap((file) => {
    const host2 = HEADER_HOSTS.find(({ id }) => id === file.host);
    return host2 === void 0 ? [] : [{ file, host: host2, gave: gave(host2, sent) }];
  });
  return known.sort((a, b) => Number(b.gave) - Number(a.gave));
}
var gave = ({ answers = [] }, sent) => answers.some(([name, value]) => sent.some((each2) => each2[0] === name && value.test(each2[1])));
function replacement({ path, text }, name, value, { seen }) {
  const received = seen[name.toLowerCase()];
  if (received === void 0 || received === "not sent") return void 0;
  const lines = text.split("\n");
  const at3 = lines.findIndex((line2) => line2.toLowerCase().includes(name.toLowerCase()) && line2.includes(received));
  if (at3 === -1) return void 0;
  const instead = (lines[at3] ?? "").replace(received, value);
  return { place: { file: path, line: at3 + 1 }, patch: patchOf(path, text, { line: at3 + 1, instead, added: [] }) };
}
function addition({ path, text }, host2, header2) {
  const lines = text.split("\n");
  const beside = host2.beside?.(lines, path);
  if (beside) {
    const patch = newFilePatch(beside.path, ["/*", `  ${header2.name}: ${header2.value}`]);
    return { place: { file: path, line: beside.line }, patch, path: beside.path };
  }
  const edit = host2.add(lines, header2);
  return edit && { place: { file: path, line: Math.max(1, edit.line) }, patch: patchOf(path, text, edit) };
}

// src/checks/headers/well-known.ts
async function robotsOf(world, url) {
  const got = await get(world, url);
  if (!("answer" in got)) return { url, unseen: endReason(got.end) };
  const { status } = got.answer;
  if (status === 429 || status >= 500) return { url, unseen: `status ${status}` };
  if (status !== 200 || !isText(got.answer)) return void 0;
  return { url, disallowsAll: disallowsAll(got.answer.body) };
}
function disallowsAll(text) {
  let isForAll = false;
  let wasAgent = false;
  let denies = false;
  for (const line2 of text.split(/\r?\n/)) {
    const [, name = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line2) ?? [];
    const field = name.toLowerCase();
    if (field === "user-agent") {
      isForAll = wasAgent && isForAll || value.trim() === "*";
      wasAgent = true;
      continue;
    }
    if (field === "") continue;
    wasAgent = false;
    if (isForAll && field === "disallow" && /^\/\*?\s*$/.test(value.trim())) denies = true;
    if (isForAll && field === "allow" && value.trim() !== "") denies = false;
  }
  return denies;
}
async function securityTxtOf(world, url) {
  const got = await get(world, url);
  if (!("answer" in got)) return { kind: "unknown", url, reason: endReason(got.end) };
  const { status, body } = got.answer;
  if (status === 404 || status === 410 || status === 200 && !isText(got.answer)) return { kind: "none", url };
  if (status !== 200) return { kind: "unknown", url, reason: `status ${status}` };
  const hasContact = /^contact:\s*\S/im.test(body);
  if (!hasContact && !/^expires:/im.test(body)) return { kind: "none", url };
  return { kind: "found", url, hasContact, expires: /^expires:\s*(\S+)/im.exec(body)?.[1] };
}
var isText = (answer) => /^text\/plain/i.test(header(answer, "content-type") ?? "") && !/^\s*</.test(answer.body);

// src/checks/headers/gather.ts
var STRANGER = "https://launch-gate.invalid";
var NO_PAGE = "/launch-gate-finds-no-such-page";
var HASHED = /[._-][0-9a-z_-]*\d[0-9a-z_-]{5,}\.(?:m?js|css|woff2?)(?:$|\?)/i;
var MOST_ASSETS = 3;
async function gatherHeaders(world, options, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const base = `https://${subject.canonical ?? domain.name}/`;
  const home2 = visit(world, base);
  const origin = home2.then(({ end }) => end.kind === "page" ? new URL(end.page.url).origin : new URL(base).origin);
  const wanted2 = home2.then((chain) => memberPages(chain, domain, subject, base));
  const [landing, found, error, staging, foreign, robots, securityTxt, files] = await Promise.all([
    home2.then((chain) => pageOf(world, "home", base, chain)),
    wanted2.then(
      (pages) => Promise.all(pages.map(async ({ role, url }) => pageOf(world, role, url, await visit(world, url))))
    ),
    origin.then(async (at3) => pageOf(world, "error", `${at3}${NO_PAGE}`, await visit(world, `${at3}${NO_PAGE}`))),
    Promise.all(
      stagingHosts(options, subject).map(
        async (host2) => pageOf(world, "staging", `https://${host2}/`, await visit(world, `https://${host2}/`))
      )
    ),
    wanted2.then(
      async (pages) => foreignAnswers(world, [...pages.map(({ url }) => url), ...apiRoutes(subject, await origin), `${await origin}/`])
    ),
    origin.then((at3) => robotsOf(world, `${at3}/robots.txt`)),
    origin.then((at3) => securityTxtOf(world, `${at3}/.well-known/security.txt`)),
    headerFiles(world, subject)
  ]);
  const assets = "unseen" in landing ? [] : await assetsOf(
    world,
    landing.document.scripts.concat(landing.document.styles).map(({ url }) => url),
    domain
  );
  return {
    now: world.now,
    stage: subject.stage,
    domain,
    pages: [landing, ...found, error, ...staging],
    assets,
    foreign,
    robots,
    securityTxt,
    files
  };
}
function stagingHosts({ staging }, subject) {
  const declared = Object.values(subject.subdomains).filter(isStaging);
  return [.../* @__PURE__ */ new Set([...staging, ...declared])].slice(0, 6);
}
var apiRoutes = (subject, origin) => (subject.routes["api"] ?? []).map((route2) => new URL(route2, origin).href);
async function pageOf(world, role, url, { end }) {
  if (end.kind !== "page") return { role, url, unseen: endReason(end) };
  if (end.page.blockedBy && role !== "staging") return { role, url, unseen: blockedWords(end.page.blockedBy) };
  const got = await get(world, end.page.url);
  if (!("answer" in got)) return { role, url, unseen: endReason(got.end) };
  const { status, headers: headers2, body } = got.answer;
  const cookies = cookiesOf(got.answer);
  return { role, url: end.page.url, status, headers: headers2, cookies, document: await readDocument(body, end.page.url) };
}
async function assetsOf(world, urls, domain) {
  const own = urls.filter((url) => HASHED.test(url) && isUnder(new URL(url).hostname, domain.site));
  const got = [...new Set(own)].slice(0, MOST_ASSETS).map(async (url) => ({
    url,
    // As `edge` asks for it, so that it is asked once.
    got: await get(world, url, { only: "told", maxBytes: DOWNLOAD_BYTES })
  }));
  return (await Promise.all(got)).flatMap(({ url, got: got2 }) => {
    if (!("answer" in got2)) return [{ url, unseen: endReason(got2.end) }];
    return got2.answer.status === 200 ? [{ url, status: 200, headers: got2.answer.headers }] : [];
  });
}
function foreignAnswers(world, urls) {
  return Promise.all(
    [...new Set(urls)].map(async (url) => {
      const got = await get(world, url, { headers: { origin: STRANGER } });
      if (!("answer" in got)) return { url, unseen: endReason(got.end) };
      return {
        url,
        origin: STRANGER,
        allowed: header(got.answer, "access-control-allow-origin"),
        withCredentials: header(got.answer, "access-control-allow-credentials")?.trim() === "true"
      };
    })
  );
}

// src/checks/headers/options.ts
var headersOptions = strictObject({
  staging: array(string().refine((text) => hostName(text) !== void 0, "is not a host name")).default([]).describe(
    "Hosts that search engines are to leave alone. Default: those whose name says staging, preview or the like."
  )
});

// node_modules/content-security-policy-parser/esm/mod.js
var ASCII_WHITESPACE_CHARS = "	\n\f\r ";
var ASCII_WHITESPACE = RegExp(`[${ASCII_WHITESPACE_CHARS}]+`);
var ASCII_WHITESPACE_AT_START = RegExp(`^[${ASCII_WHITESPACE_CHARS}]+`);
var ASCII_WHITESPACE_AT_END = RegExp(`[${ASCII_WHITESPACE_CHARS}]+$`);
var ASCII = /^[\x00-\x7f]*$/;
function parseContentSecurityPolicy(policy) {
  const result = /* @__PURE__ */ new Map();
  for (let token of policy.split(";")) {
    token = token.replace(ASCII_WHITESPACE_AT_START, "").replace(ASCII_WHITESPACE_AT_END, "");
    if (!token || !ASCII.test(token))
      continue;
    const [rawDirectiveName, ...directiveValue] = token.split(ASCII_WHITESPACE);
    const directiveName = rawDirectiveName.toLowerCase();
    if (result.has(directiveName))
      continue;
    result.set(directiveName, directiveValue);
  }
  return result;
}

// src/checks/headers/rules/evidence.ts
function perPage(facts, roles, judge) {
  const pages = facts.pages.filter(({ role }) => roles.includes(role));
  if (pages.length === 0) return { notApplicable: "the product has no such page that could be found" };
  return once(
    pages.flatMap(
      (page) => "unseen" in page ? [{ unknown: page.unseen, place: { address: page.url } }] : judge(page).map((each2) => "unknown" in each2 ? each2 : inFile(each2, facts.files, page.headers))
    )
  );
}
function once(said) {
  const name = (each2) => JSON.stringify("unknown" in each2 ? each2 : [each2.place, each2.problem, each2.key]);
  return [...new Map(said.map((each2) => [name(each2), each2])).values()];
}
function headerOf({ headers: headers2 }, name) {
  const values = headers2.filter(([each2]) => each2 === name).map(([, value]) => value);
  return values.length === 0 ? void 0 : values.join(", ");
}
var curl = (url, ...more) => ["curl", "-sSI", ...more, url];
function about(page, name, problem, expected, more = {}) {
  const value = headerOf(page, name);
  return {
    place: { address: page.url },
    problem,
    seen: { [name]: value ?? "not sent" },
    expected,
    recheck: curl(page.url),
    ...more
  };
}
var originOf = (url) => new URL(url).origin;
var EVERY = ["home", "login", "signup", "account", "error"];

// src/checks/headers/rules/content.ts
var PAGES = ["home", "login", "signup", "account"];
var contentRules = {
  csp: {
    title: "Nothing limits what scripts may run on the page",
    priority: "fix-after-launch",
    proves: "A Content-Security-Policy is sent, and it stops scripts that somebody smuggled into the page.",
    why: "One place that shows what a member typed is enough to take over everybody’s session.",
    remedy: "Begin with Content-Security-Policy-Report-Only, allow what is reported, then enforce it.",
    source: "W3C, Content Security Policy Level 3; MDN HTTP Observatory",
    judge: (facts) => perPage(facts, PAGES, judgeCsp)
  },
  framing: {
    title: "Other sites may show the page in a frame",
    priority: "fix-before-launch",
    proves: "Login, sign-up and account pages cannot be framed by strangers.",
    why: "An invisible frame lets people press your buttons while they think they press others (clickjacking).",
    remedy: "Send frame-ancestors in the policy, or X-Frame-Options.",
    source: "W3C, Content Security Policy Level 3, frame-ancestors; RFC 7034",
    judge: (facts) => perPage(facts, PAGES, judgeFraming)
  },
  nosniff: {
    title: "Browsers may guess what a file is",
    priority: "fix-after-launch",
    proves: "X-Content-Type-Options: nosniff is sent.",
    why: "An uploaded picture that reads like a script may be run as one.",
    remedy: "Send the header with every answer.",
    source: "WHATWG Fetch, X-Content-Type-Options; MDN HTTP Observatory",
    judge: (facts) => perPage(facts, PAGES, (page) => {
      const value = headerOf(page, "x-content-type-options")?.split(",")[0]?.trim().toLowerCase();
      return value === "nosniff" ? [] : [
        about(
          page,
          "x-content-type-options",
          "The header is missing, or not nosniff.",
          "X-Content-Type-Options: nosniff"
        )
      ];
    })
  },
  referrer: {
    title: "Addresses of the product are told to other sites",
    priority: "fix-after-launch",
    proves: "No policy hands whole addresses to other sites.",
    why: "A link in a password reset carries its token to whoever the page links to.",
    remedy: "Send Referrer-Policy: strict-origin-when-cross-origin, which is what browsers do by themselves.",
    source: "W3C, Referrer Policy; MDN HTTP Observatory",
    judge: (facts) => perPage(facts, PAGES, judgeReferrer)
  }
};
function policiesOf(page) {
  const sent = (headerOf(page, "content-security-policy") ?? "").split(",");
  return [...sent, ...page.document.policies].filter((text) => text.trim() !== "").map((text) => parseContentSecurityPolicy(text));
}
var lower = (values = []) => values.map((value) => value.toLowerCase());
function judgeCsp(page) {
  const policies = policiesOf(page);
  const expected = "Content-Security-Policy: default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
  const said = (problem, isWorse = false) => [
    about(page, "content-security-policy", problem, expected, isWorse ? { priority: "fix-before-launch" } : {})
  ];
  if (policies.length === 0) return said("The header is not sent.");
  const scripts = policies.map((policy) => policy.get("script-src") ?? policy.get("default-src"));
  if (scripts.some((sources) => sources !== void 0 && weakness(lower(sources)) === void 0)) return [];
  const [first] = scripts;
  if (first === void 0) return said("The policy says nothing about scripts.");
  return said(weakness(lower(first)) ?? "", true);
}
var BROAD = ["*", "http:", "https:", "http://*", "https://*", "data:", "blob:"];
function weakness(sources) {
  const isStrict = sources.some((source) => /^'(nonce-|sha(256|384|512)-)/.test(source));
  const isDynamic = isStrict && sources.includes("'strict-dynamic'");
  if (sources.includes("'unsafe-inline'") && !isStrict)
    return "The policy allows scripts inside the page (unsafe-inline).";
  if (!isDynamic && sources.some((source) => BROAD.includes(source))) return "The policy allows scripts from anywhere.";
  return void 0;
}
function judgeFraming(page) {
  const ancestors = policiesOf(page).flatMap((policy) => policy.get("frame-ancestors") ?? []);
  const hasPolicy = policiesOf(page).some((policy) => policy.has("frame-ancestors"));
  if (hasPolicy && !lower(ancestors).some((source) => BROAD.includes(source))) return [];
  const option = headerOf(page, "x-frame-options")?.split(",")[0]?.trim().toLowerCase();
  if (!hasPolicy && (option === "deny" || option === "sameorigin")) return [];
  const isMild = page.role === "home" ? { priority: "fix-after-launch" } : {};
  const isApart = policiesOf(page).length > 0 && !hasPolicy;
  const expected = isApart ? "X-Frame-Options: DENY" : "Content-Security-Policy: frame-ancestors 'none'";
  return [about(page, "x-frame-options", "Nothing forbids it.", expected, isMild)];
}
var TELLING = ["unsafe-url", "no-referrer-when-downgrade", "origin-when-cross-origin"];
function judgeReferrer(page) {
  const policy = headerOf(page, "referrer-policy")?.split(",").map((value) => value.trim().toLowerCase()).filter(Boolean).at(-1);
  if (policy === void 0 || !TELLING.includes(policy)) return [];
  return [
    about(
      page,
      "referrer-policy",
      "The policy hands more than the origin to other sites.",
      "Referrer-Policy: strict-origin-when-cross-origin"
    )
  ];
}

// src/checks/headers/rules/exposure.ts
var exposureRules = {
  "server-version": {
    title: "The server tells its version",
    priority: "fix-after-launch",
    proves: "No header names a program with its version.",
    why: "Programs that look for known holes find you first.",
    remedy: 'Switch it off: server_tokens off in nginx, ServerTokens Prod in Apache, app.disable("x-powered-by") in Express.',
    source: "RFC 9110 section 10.2.4: needless detail should not be sent",
    judge: (facts) => perPage(facts, EVERY, judgeVersion)
  },
  indexing: {
    title: "Search engines see what they should not, or do not see what they should",
    priority: "fix-before-launch",
    proves: "The home page may be found; staging hosts and previews may not.",
    why: "A product that forbids it is in no search; a staging host that is found shows people what is not yet to be seen.",
    remedy: "Take noindex and Disallow: / away from production; send X-Robots-Tag: noindex on staging.",
    source: "RFC 9309; Google, robots meta tag and X-Robots-Tag",
    judge: (facts) => judgeIndexing(facts)
  },
  "security-txt": {
    title: "Nobody can tell you of a hole in a known place",
    priority: "fix-after-launch",
    proves: "security.txt names a contact, and has not run out.",
    why: "Who finds something asks nobody twice, and then tells everybody.",
    remedy: "Serve /.well-known/security.txt with Contact: and Expires:.",
    source: "RFC 9116 sections 2.5.3 and 2.5.5",
    judge: judgeSecurityTxt
  }
};
function judgeVersion(page) {
  const place = { address: `${originOf(page.url)}/` };
  return ["server", "x-powered-by", "x-aspnet-version", "x-generator"].flatMap((name) => {
    const value = headerOf(page, name);
    return value !== void 0 && /\d+\.\d+/.test(value) ? [about(page, name, "A header names the program’s version.", `${name} without a version`, { place, key: name })] : [];
  });
}
function judgeIndexing(facts) {
  const home2 = perPage(facts, ["home"], (page) => judgeHome(facts, page));
  const staging = facts.pages.some(({ role }) => role === "staging") ? perPage(facts, ["staging"], judgeStaging) : [];
  return [...Array.isArray(home2) ? home2 : [], ...Array.isArray(staging) ? staging : []];
}
function forbids({ headers: headers2, document }) {
  const sent = headers2.filter(([name]) => name === "x-robots-tag").map(([, value]) => value);
  return [...sent, document.robots].some((text) => {
    const [, bot, directives = text] = /^\s*((?!unavailable_after|max-)[\w-]+)\s*:(.*)$/i.exec(text) ?? [];
    const isHeeded = bot === void 0 || bot.toLowerCase() === "googlebot";
    return isHeeded && directives.split(",").some((each2) => /^(noindex|none)$/i.test(each2.trim()));
  });
}
function judgeHome({ robots, stage }, page) {
  const weight2 = stage === "live" ? { priority: "block-now" } : {};
  const seen = {
    "x-robots-tag": headerOf(page, "x-robots-tag") ?? "not sent",
    "meta robots": page.document.robots || "none"
  };
  const said = (problem, more = {}, at3 = page.url) => [
    { place: { address: at3 }, problem, seen: { ...seen, ...more }, recheck: curl(at3), ...weight2 }
  ];
  if (forbids(page)) return said("The home page asks not to be found (noindex).");
  if (robots !== void 0 && "unseen" in robots) return [{ unknown: robots.unseen, place: { address: robots.url } }];
  return robots?.disallowsAll ? said("robots.txt keeps search engines off the whole site.", {}, robots.url) : [];
}
function judgeStaging(page) {
  if (page.status >= 400 || forbids(page)) return [];
  return [about(page, "x-robots-tag", "A staging host may be found by search engines.", "X-Robots-Tag: noindex")];
}
function judgeSecurityTxt({ securityTxt, now }) {
  const { url } = securityTxt;
  const place = { address: url };
  const said = (problem, seen) => [
    { place, problem, seen, recheck: ["curl", "-sS", url] }
  ];
  if (securityTxt.kind === "unknown") return [{ unknown: securityTxt.reason, place }];
  if (securityTxt.kind === "none") return said("There is none.", { answer: "no such file" });
  const { hasContact, expires } = securityTxt;
  if (!hasContact) return said("It names no contact.", { Contact: "missing" });
  if (expires === void 0 || Number.isNaN(Date.parse(expires)))
    return said("It does not say until when it holds.", { Expires: expires ?? "missing" });
  return Date.parse(expires) < now.getTime() ? said("It has run out.", { Expires: expires }) : [];
}

// src/checks/headers/cookies.ts
var SESSION = /sess|login|(^|[._-])(sid|auth|token|jwt|connect\.sid|remember)([._-]|$)|auth-?token|access[_-]?token|refresh[_-]?token|^sb-.*-auth/i;
var OPEN = /csrf|xsrf/i;
var isSession = ({ name }) => SESSION.test(name) && !OPEN.test(name);
function brokenPrefix({ name, secure, domain, path }) {
  if (/^__Secure-/i.test(name)) return !secure;
  return /^__Host-/i.test(name) && (!secure || domain !== void 0 || path !== "/");
}

// src/checks/headers/rules/state.ts
var LEAST_STATIC_AGE = 86400;
var stateRules = {
  cookies: {
    title: "A cookie that keeps people logged in can be stolen",
    priority: "block-now",
    proves: "Session cookies have Secure and HttpOnly, prefixes are kept, and SameSite=None is not without Secure.",
    why: "Whoever has the cookie is logged in as the member.",
    remedy: "Set it with Secure; HttpOnly; SameSite=Lax.",
    source: "RFC 6265bis sections 4.1 and 5.7; MDN HTTP Observatory",
    judge: (facts) => perPage(facts, EVERY, (page) => page.cookies.flatMap((cookie) => judgeCookie(page, cookie)))
  },
  cors: {
    title: "Any site may read the product as the member who visits it",
    priority: "block-now",
    proves: "No page or API allows credentials to an origin that it does not know.",
    why: "A page of a stranger’s reads the member’s account while the member looks at it.",
    remedy: "Allow the origins that you know by name, or leave Access-Control-Allow-Credentials out.",
    source: "WHATWG Fetch, CORS protocol; MDN HTTP Observatory",
    judge: ({ foreign }) => foreign.flatMap(judgeForeign)
  },
  "cache-private": {
    title: "A page of a member may be kept for others",
    priority: "block-now",
    proves: "Login and account pages, and what sets a session, may not be kept by shared caches.",
    why: "A CDN hands one member’s page, or session, to the next.",
    remedy: "Send Cache-Control: private, no-store with every page of a member.",
    source: "RFC 9111 sections 3 and 5.2.2",
    judge: (facts) => perPage(facts, EVERY, judgePrivate)
  },
  "cache-static": {
    title: "Files that never change are fetched again and again",
    priority: "fix-after-launch",
    proves: "Files with a hash in their name may be kept.",
    why: "Each visit loads everything anew: slow for members, and paid for by you.",
    remedy: "Send Cache-Control: public, max-age=31536000, immutable for them.",
    source: "RFC 9111 section 5.2.2.1; RFC 8246",
    judge: ({ assets }) => assets.length === 0 ? { notApplicable: "no file with a hash in its name was found" } : assets.flatMap((asset) => {
      if ("unseen" in asset) return [{ unknown: asset.unseen, place: { address: asset.url } }];
      const value = headerOf(asset, "cache-control") ?? "";
      const age = Number(/(?:^|,)\s*max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0);
      const isKept = age >= LEAST_STATIC_AGE && !/no-store|no-cache/i.test(value);
      return isKept ? [] : [
        about(
          asset,
          "cache-control",
          "It may not be kept.",
          "Cache-Control: public, max-age=31536000, immutable"
        )
      ];
    })
  }
};
function judgeCookie(page, cookie) {
  const { name, secure, httpOnly, sameSite } = cookie;
  const problems = [
    ...isSession(cookie) && !secure ? ["The session’s cookie is sent over http too (no Secure)."] : [],
    ...isSession(cookie) && !httpOnly ? ["The session’s cookie can be read by scripts (no HttpOnly)."] : [],
    ...brokenPrefix(cookie) ? ["The cookie’s prefix promises what its attributes do not keep: browsers drop it."] : [],
    ...sameSite === "none" && !secure ? ["SameSite=None without Secure: browsers drop the cookie."] : []
  ];
  const seen = {
    cookie: name,
    attributes: [secure && "Secure", httpOnly && "HttpOnly", sameSite && `SameSite=${sameSite}`].filter(Boolean).join("; ") || "none"
  };
  return problems.map((problem) => ({
    place: { address: page.url },
    problem,
    seen,
    expected: `Set-Cookie: ${name}=…; Path=/; Secure; HttpOnly; SameSite=Lax`,
    recheck: curl(page.url),
    key: name,
    // What browsers drop does no harm but to who relies on it; a cookie that guards nothing may wait.
    ...!isSession(cookie) && { priority: "fix-before-launch" }
  }));
}
function judgeForeign(answer) {
  if ("unseen" in answer) return [{ unknown: answer.unseen, place: { address: answer.url } }];
  const { url, origin, allowed, withCredentials } = answer;
  if (!withCredentials || allowed !== origin && allowed !== "null") return [];
  return [
    {
      place: { address: url },
      problem: "A foreign origin is let in, with credentials.",
      seen: {
        asked: `Origin: ${origin}`,
        "access-control-allow-origin": allowed,
        "access-control-allow-credentials": "true"
      },
      expected: "no Access-Control-Allow-Origin for an origin that is not known",
      recheck: curl(url, "-H", `Origin: ${origin}`)
    }
  ];
}
function judgePrivate(page) {
  const isMembers = page.role === "account" || page.cookies.some(isSession);
  if (!isMembers) return [];
  const value = headerOf(page, "cache-control") ?? "";
  const cdn = headerOf(page, "cdn-cache-control") ?? "";
  const isShared = (text) => /(?:^|,)\s*(public|s-maxage\s*=\s*"?[1-9])/i.test(text) && !/no-store|private/i.test(text);
  const isHit = /\bhit\b/i.test(
    headerOf(page, "cf-cache-status") ?? headerOf(page, "x-vercel-cache") ?? headerOf(page, "x-cache") ?? ""
  );
  if (!isShared(value) && !isShared(cdn) && !isHit) return [];
  return [about(page, "cache-control", "Shared caches may keep it.", "Cache-Control: private, no-store")];
}

// src/checks/headers/rules/transport.ts
var LEAST_AGE = 15552e3;
var transportRules2 = {
  hsts: {
    title: "Browsers are not told to use https only",
    priority: "fix-before-launch",
    proves: "Each host sends Strict-Transport-Security for at least six months.",
    why: "The first request of each visit may go over http, where anybody on the way can answer it.",
    remedy: "Send the header with every answer over https.",
    source: "RFC 6797; MDN HTTP Observatory (at least 15552000 seconds)",
    judge: (facts) => perPage(facts, ["home", "login", "signup", "account"], judgeHsts)
  },
  "mixed-content": {
    title: "A page over https loads parts over http",
    priority: "fix-before-launch",
    proves: "Scripts, styles and frames of the pages that matter are loaded over https.",
    why: "Browsers block them: the page is broken, or somebody on the way can change it.",
    remedy: "Write the addresses with https, or without a scheme.",
    source: "W3C, Mixed Content, section 4",
    judge: (facts) => perPage(facts, EVERY, judgeMixed)
  },
  sri: {
    title: "Scripts of others are loaded without a check",
    priority: "fix-after-launch",
    proves: "Scripts and styles from other owners’ hosts have an integrity attribute.",
    why: "Whoever changes the file there runs what they like on your login page.",
    remedy: "Add integrity and crossorigin, or serve the file from your own host.",
    source: "W3C, Subresource Integrity; MDN HTTP Observatory",
    judge: (facts) => perPage(facts, ["login", "signup", "account"], judgeIntegrity)
  }
};
function judgeHsts(page) {
  const value = headerOf(page, "strict-transport-security");
  const expected = "Strict-Transport-Security: max-age=31536000";
  const place = { address: `${originOf(page.url)}/` };
  if (value === void 0)
    return [about(page, "strict-transport-security", "The header is not sent.", expected, { place })];
  const age = Number(/(?:^|;)\s*max-age\s*=\s*"?(\d+)/i.exec(value.split(",")[0] ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(age))
    return [
      about(page, "strict-transport-security", "The header has no max-age, so that it does not count.", expected, {
        place
      })
    ];
  return age >= LEAST_AGE ? [] : [about(page, "strict-transport-security", "It lasts for less than six months.", expected, { place })];
}
function judgeMixed(page) {
  const { scripts, styles, frames } = page.document;
  if (!page.url.startsWith("https:")) return [];
  const plain = [...scripts, ...styles, ...frames].filter(({ url }) => url.startsWith("http:")).map(({ url }) => url);
  return plain.length === 0 ? [] : [
    {
      place: { address: page.url },
      problem: "Browsers block what is loaded over http.",
      seen: { loaded: plain.slice(0, 5).join(", "), parts: String(plain.length) },
      expected: "https",
      recheck: curl(page.url)
    }
  ];
}
function judgeIntegrity(page) {
  const own = registrableOf(new URL(page.url).hostname);
  const foreign = [...page.document.scripts, ...page.document.styles].filter(({ url, hasIntegrity }) => !hasIntegrity && registrableOf(new URL(url).hostname) !== own).map(({ url }) => url);
  return foreign.length === 0 ? [] : [
    {
      place: { address: page.url },
      problem: "The page runs what other hosts serve.",
      seen: { loaded: foreign.slice(0, 5).join(", "), parts: String(foreign.length) },
      expected: "an integrity attribute"
    }
  ];
}

// src/checks/headers/rules/index.ts
var rules5 = {
  ...transportRules2,
  ...contentRules,
  ...stateRules,
  ...exposureRules
};

// src/checks/headers/check.ts
var headers = defineCheck({
  name: "headers",
  title: "Headers",
  summary: "The pages that matter tell browsers and caches what they may do.",
  options: headersOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  gather: gatherHeaders,
  rules: rules5
});

// src/checks/redirects/browser.ts
var MOST_ENTRIES = 12;
async function browserVisits(world, entries, own, isWanted) {
  if (!isWanted) return { absent: "launch.yml wants no browser (redirects.browser)" };
  const homes = entries.filter(isOpened).slice(0, MOST_ENTRIES);
  const passed = homes.flatMap(({ chain, host: host2 }) => [host2.name, ...chain.hops.map(({ url }) => new URL(url).hostname)]);
  const hosts = [.../* @__PURE__ */ new Set([...own, ...passed])];
  const seen = /* @__PURE__ */ new Set();
  const visits = await Promise.all(
    homes.map(async (entry) => {
      const { end } = entry.withCookies ?? entry.chain;
      const goal = end.kind === "page" ? end.page.url : entry.url;
      const isShort = seen.has(goal);
      seen.add(goal);
      const before = upgradedBy(entry, entries);
      const answer = await world.browse({
        url: entry.url,
        hosts,
        ...isShort && { isShort: true },
        ...before !== void 0 && { before }
      });
      return { entry, before, answer };
    })
  );
  const absent = visits.flatMap(
    ({ answer }) => answer.kind === "failure" && answer.failure === "missing" ? [answer.reason] : []
  );
  return absent[0] === void 0 ? { visits } : { absent: absent[0] };
}
function isOpened({ kind, chain, withCookies }) {
  return kind === "home" && (withCookies ?? chain).end.kind === "page";
}
function upgradedBy({ url, host: host2 }, entries) {
  if (!url.startsWith("http:")) return void 0;
  return entries.find(
    (above) => above.kind === "home" && above.url.startsWith("https:") && above.host.name !== host2.name && isUnder(host2.name, above.host.name) && above.chain.hops[0]?.hsts === "and below"
  )?.url;
}

// src/checks/redirects/gather.ts
var DEEP = "/launch-gate/deep/path?launch-gate=1&keep=a%20b";
var STRANGER2 = "https://launch-gate.invalid/";
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
  const all = Promise.all([
    early,
    linkedTo.then((linked2) => Promise.all(homeUrls(linked2).map((entry) => follow(world, entry))))
  ]);
  const browser = all.then(async ([first, further]) => {
    const own = [domain.site, ...[...known, ...await linkedTo].map(({ name }) => name)];
    return browserVisits(world, [...first, ...further], own, options.browser);
  });
  const [entries, linked, more, declared, routes, login] = await Promise.all([
    early,
    linkedTo,
    all.then(([, further]) => further),
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
    routes,
    browser: await browser,
    file: await redirectsFile(world, subject, [...entries, ...more])
  };
}
async function redirectsFile(world, { isRepository }, entries) {
  const paths = isRepository ? (await world.list()).filter((path2) => /(^|\/)_redirects$/.test(path2)) : [];
  const [path] = paths.filter((each2) => !isElsewhere(each2)).sort((a, b) => a.length - b.length);
  const answer = path === void 0 ? void 0 : await world.read(path);
  if (path === void 0 || answer?.kind !== "answer") return void 0;
  const hops = entries.flatMap(({ chain }) => chain.hops).filter(({ isNetlify }) => isNetlify);
  return { path, text: answer.text, hosts: [...new Set(hops.map(({ url }) => new URL(url).hostname))] };
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
  const isOwn2 = ({ hostname }) => hosts.some(({ name }) => name === hostname) || isUnder(hostname, domain.site);
  const url = declared === void 0 ? loginLink(await entries, isOwn2) : new URL(declared, base);
  if (url === void 0) return void 0;
  const names = [.../* @__PURE__ */ new Set([...hosts.map(({ name }) => name), url.hostname])];
  const returnTo = `${url.origin}${url.pathname}?${RETURN_PARAMETERS.map((name) => `${name}=${encodeURIComponent(STRANGER2 + name)}`).join("&")}`;
  const [pages, chain] = await Promise.all([
    Promise.all(names.map(async (host2) => ({ host: host2, chain: await visit(world, `https://${host2}${url.pathname}`) }))),
    visit(world, returnTo)
  ]);
  return { path: url.pathname, pages, returnTo: { url: returnTo, chain } };
}
function loginLink(entries, isOwn2) {
  const landing = entries.map(({ chain }) => chain.end).find((end) => end.kind === "page");
  const links = landing?.kind === "page" ? landing.page.links : [];
  return links.map((link) => new URL(link)).find((url) => isOwn2(url) && isPath("login", url.pathname));
}

// src/checks/redirects/options.ts
var mapping = strictObject({
  from: string().describe("An old address: a URL, or a path on the canonical host."),
  to: string().describe("Where it must land: a URL, or a path on the canonical host."),
  status: union([literal(301), literal(302), literal(303), literal(307), literal(308)]).optional()
});
var redirectsOptions = union([
  array(mapping),
  strictObject({
    map: array(mapping).default([]),
    "max-hops": int().min(0).max(10).default(1),
    browser: boolean().default(true)
  })
]).default([]).transform((given) => Array.isArray(given) ? { map: given, "max-hops": 1, browser: true } : given).describe("Old addresses and where they must lead; or `map:` with `max-hops:` and `browser: false`.");

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
  return isUnder(host2, domain.site) || host2 === canonical || hosts.some(({ name }) => name === host2);
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
  const at3 = steps.findIndex((step) => isSignIn(step) && !isOurs(facts, step.to.hostname));
  return at3 === -1 ? { steps, signInAt: void 0 } : { steps: steps.slice(0, at3), signInAt: steps[at3] };
}
var carried = (url) => [...url.searchParams.values()].join("\n");
function unseen3({ url, chain: { end } }) {
  const unknown2 = (reason) => [{ unknown: reason, place: { address: url } }];
  if (end.kind === "no-address") return end.lookup.outcome === "unknown" ? unknown2(end.lookup.reason) : [];
  if (end.kind === "failed") return unknown2(end.reason);
  return end.kind === "page" && end.page.blockedBy ? unknown2(blockedWords(end.page.blockedBy)) : [];
}
function firstOf(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter((one) => {
    const key = "unknown" in one ? `?${one.unknown}` : `${one.problem ?? ""} ${one.key ?? JSON.stringify(one.place)}`;
    return !seen.has(key) && seen.add(key);
  });
}
function curl2(url) {
  return ["curl", "-sSIL", "--max-redirs", "20", url];
}

// src/checks/redirects/rules/browser.ts
var browserRules = {
  browser: {
    title: "A browser does not get where a program does",
    priority: "block-now",
    proves: "A real browser ends on the host where the chain of redirects does, and keeps the cookies that it is sent.",
    why: "Members have browsers: what scripts, HSTS and cookies do to the way is seen by them only.",
    remedy: "Open the address with an empty profile, as the evidence shows, and let the server redirect instead of a script.",
    source: "RFC 6797 section 8.3; HTML, pragma directive refresh; Fetch section 4.4; RFC 6265bis section 5.7",
    judge: (facts) => {
      const { browser } = facts;
      if ("absent" in browser) return { notApplicable: browser.absent };
      return firstOf(browser.visits.flatMap((visit2) => judgeVisit(facts, visit2)));
    }
  }
};
var chainOf = ({ entry }) => entry.withCookies ?? entry.chain;
function judgeVisit(facts, visit2) {
  const { entry, answer } = visit2;
  const place = { address: entry.url };
  if (answer.kind === "failure") return [{ unknown: answer.reason, place }];
  const { end } = chainOf(visit2);
  if (end.kind !== "page" || end.page.blockedBy || chainOf(visit2).hops.some(({ distrust }) => distrust.length > 0))
    return [];
  const wall = wallOf(answer.steps.at(-1)?.status ?? 0, []);
  if (wall !== void 0 && answer.end.kind === "page") return [{ unknown: blockedWords(wall), place }];
  const { end: got } = answer;
  const isDoubtful = got.kind === "failed" && (!got.isCertain || chainOf(visit2).hops.some(({ url }) => url === got.url));
  if (isDoubtful) return [{ unknown: `the browser did not get there: ${got.reason}`, place }];
  return [...difference(facts, end, answer).map(toEvidence(visit2, answer)), ...dropped(visit2, answer)];
}
function difference(facts, { page }, { end, steps }) {
  const meant = new URL(page.url);
  if (end.kind === "loop") return [{ problem: "The browser goes in circles.", key: meant.host }];
  if (end.kind === "failed") return [{ problem: "The browser cannot open it.", key: new URL(end.url).host }];
  const got = new URL(end.url);
  if (got.host === meant.host && got.protocol === meant.protocol) return [];
  if (got.protocol === "http:" && meant.protocol === "https:")
    return [{ problem: "The browser is led back to http.", key: got.host }];
  const last = steps.at(-2)?.url ?? page.url;
  const isLogin = isSignIn({ from: new URL(last), to: got }) && !isOurs(facts, got.hostname);
  const problem = end.kind === "left" ? "The page leads the browser to somebody else’s host." : "The page leads the browser to another host.";
  return isLogin ? [] : [{ problem, key: got.host, priority: "fix-before-launch" }];
}
var toEvidence = (visit2, answer) => ({ problem, key, priority }) => ({
  place: { address: visit2.entry.url },
  problem,
  key,
  seen: {
    "by redirects": line(chainOf(visit2)),
    "in the browser": way(answer),
    ...visit2.before !== void 0 && {
      "visited before": `${visit2.before}, which tells it to use https for this host too`
    },
    ...answer.cookies.length > 0 && { cookies: answer.cookies.slice(0, 8).join(", ") }
  },
  ...priority && { priority }
});
function way({ steps, end }) {
  const told = steps.map(
    ({ url, by, status }) => `${url}${status === void 0 ? "" : ` (${status})`}${by === "page" ? ", by the page before" : ""}`
  );
  const shown4 = told.length > 8 ? [...told.slice(0, 5), `${told.length - 5} more`] : told;
  return [...shown4, ...end.kind === "loop" ? ["and on"] : end.kind === "failed" ? [end.reason] : []].join(" → ");
}
function dropped({ entry }, { dropped: names }) {
  return names.slice(0, 8).map((name) => ({
    place: { address: `https://${entry.host.name}/` },
    key: name,
    problem: "A cookie that the product sets is not kept.",
    seen: { cookie: name, "opened at": entry.url },
    expected: "a cookie that browsers take: see headers/cookies",
    priority: "fix-before-launch"
  }));
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
  const unknown2 = firstOf([...entries.flatMap(unseen3), ...entries.flatMap(homeless)]);
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
        recheck: curl2(entry.url),
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
  return [{ place: { address: end.page.url }, problem: "The home page does not exist.", seen, recheck: curl2(url) }];
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
          recheck: curl2(page.url)
        }
      ];
    }),
    ...firstOf(entries.flatMap(unseen3))
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
    judge: ({ entries }) => firstOf(entries.flatMap((entry) => [...judgeLoop(entry), ...unseen3(entry)]))
  },
  chain: {
    title: "It takes too many redirects to arrive",
    priority: "fix-before-launch",
    proves: "At most one redirect from any entry (max-hops), besides the step from http to https on the same host.",
    why: "Every redirect costs a visitor on a phone a third of a second or more before anything shows.",
    remedy: "Let the first redirect lead straight to the final address.",
    source: "squirrelscan allows two answers, lychee five redirects; each one can cost DNS, TCP and TLS again",
    judge: (facts) => firstOf(facts.entries.flatMap((entry) => [...judgeLength(facts, entry), ...unseen3(entry)]))
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
      recheck: curl2(url),
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
      recheck: curl2(url)
    }
  ];
}

// src/checks/redirects/rules/https.ts
var httpsRules = {
  https: {
    title: "An http address does not lead to https on the same host",
    priority: "block-now",
    proves: "Every http address redirects to https on its own host first, and https answers.",
    why: "Passwords and sessions travel readable, or the browser stops with a warning.",
    remedy: "Redirect http to https on the same host with 301 or 308, and serve https there.",
    source: "RFC 6797 section 7.2; MDN HTTP Observatory (redirection); Internet.nl (https redirect on the same host)",
    judge: (facts) => {
      const homes = facts.entries.filter(({ kind }) => kind === "home");
      const plain = homes.filter(({ url }) => url.startsWith("http:"));
      const secure = homes.filter(({ url }) => url.startsWith("https:"));
      return firstOf([
        ...plain.flatMap((entry) => judgePlain(facts, entry)),
        ...secure.flatMap((entry) => judgeSecure(entry))
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
      recheck: curl2(url),
      ...priority && { priority }
    }
  ];
  const [first] = stepsOf(chain);
  if (first === void 0) return judgeAnswer(chain.end, evidence3) ?? unseen3({ url, chain });
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
function judgeSecure({ url, host: host2, chain }) {
  const { end } = chain;
  const isSilent2 = end.kind === "failed" && end.url === url && ["refused", "tls"].includes(end.failure);
  if (!isSilent2) return unseen3({ url, chain });
  const seen = { address: end.address, answer: end.reason };
  const priority = host2.role === "linked" ? { priority: "fix-before-launch" } : {};
  return [
    {
      place: { address: url },
      problem: "https does not answer.",
      seen,
      expected: "an answer",
      recheck: curl2(url),
      ...priority
    }
  ];
}

// src/checks/redirects/rules/in-file.ts
function inRedirectsFile(rules9) {
  const placed = Object.entries(rules9).map(([id, rule]) => [
    id,
    { ...rule, judge: (facts) => placedIn(rule.judge(facts), facts.file) }
  ]);
  return Object.fromEntries(placed);
}
function placedIn(judgement, file) {
  if (file === void 0 || !Array.isArray(judgement)) return judgement;
  return judgement.map((each2) => "unknown" in each2 ? each2 : inFile2(each2, file));
}
function inFile2(evidence3, { path, text, hosts }) {
  const { fix, place } = evidence3;
  if (fix?.kind !== "redirect" || !("address" in place) || /[?#]/.test(fix.from)) return evidence3;
  if (!hosts.includes(new URL(fix.from).hostname)) return evidence3;
  const line2 = `${fix.from} ${fix.to.replace(/\*$/, ":splat")} ${fix.status}!`;
  return {
    ...evidence3,
    place: { file: path, line: 1 },
    key: `${place.address} ${evidence3.key ?? ""}`.trim(),
    seen: { address: place.address, ...evidence3.seen },
    fix: { kind: "file", path, patch: patchOf(path, text, { line: 0, added: [line2] }) }
  };
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
      recheck: curl2(from)
    }
  ];
  if (chain.end.kind === "loop" || chain.end.kind === "too-long") return evidence3("It goes round in a circle.");
  if (chain.end.kind === "bad-location") return evidence3("It redirects to something that is no web address.");
  if (chain.end.kind !== "page") return unseen3({ url: from, chain });
  const { page } = chain.end;
  if (page.url !== to) return page.blockedBy ? unseen3({ url: from, chain }) : evidence3("It lands elsewhere.");
  const first = chain.hops[0]?.status;
  if (status !== void 0 && first !== status) return evidence3("It lands there by another status.");
  if (page.status === 404 || page.status === 410 || page.status >= 500)
    return evidence3("It lands there, and there is no page.");
  return unseen3({ url: from, chain });
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
      recheck: curl2(`https://${logins[1]?.host ?? ""}${path}`)
    });
  }
  for (const { host: host2, chain } of pages) {
    const cookies = chain.hops.flatMap(
      (hop) => hop.cookies.map((cookie) => ({ cookie, at: new URL(hop.url).hostname }))
    );
    found.push(
      ...cookies.flatMap(({ cookie, at: at3 }) => fits(cookie, at3) ? [] : [misfit(cookie, at3, `https://${host2}${path}`)])
    );
  }
  return firstOf([
    ...found,
    ...served.length > 0 ? [] : pages.flatMap(({ host: host2, chain }) => unseen3({ url: `https://${host2}${path}`, chain }))
  ]);
}
function fits({ domain }, host2) {
  return domain === void 0 || isUnder(host2, domain);
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
          recheck: curl2(from.href)
        })),
        ...unseen3(entry)
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
      ...firstOf(facts.entries.flatMap((entry) => [...strays(facts, entry), ...unseen3(entry)])),
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
      recheck: curl2(away.from.href),
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
  if (away === void 0) return unseen3(login.returnTo);
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
    return found === void 0 ? [] : [{ place: { address: step.from.href }, key, recheck: curl2(step.from.href), ...found }];
  });
  return firstOf([...broken, ...entries.flatMap(unseen3)]);
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
  if (first === void 0) return chain.end.kind === "page" ? [] : unseen3({ url: chain.start, chain });
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
var rules6 = inRedirectsFile({
  ...httpsRules,
  ...canonicalRules,
  ...followingRules,
  ...moveRules,
  ...leavingRules,
  ...landingRules,
  ...browserRules
});

// src/checks/redirects/check.ts
var redirects = defineCheck({
  name: "redirects",
  title: "Redirects",
  summary: "Every address that people type or follow ends at the one right page, over https.",
  options: redirectsOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  gather: gatherRedirects,
  rules: rules6
});

// src/checks/secrets/gather.ts
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
  const { matches, unread: unread2, limits, environments, files } = answer;
  return { scope: scan.scope, matches, unread: unread2, limits, environments, files };
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
function evidence2(match, priority) {
  const { provider, file, line: line2, print } = match;
  return {
    place: { file, line: line2 },
    key: `${provider} ${print}`,
    problem: keyProblem(match),
    seen: seenOfKey(match),
    recheck: RECHECK,
    ...priority && { priority }
  };
}
var RECHECK = ["launch-gate", "check", "--only", "secrets", "--verbose"];
var NAMED = 10;
function unreadOf({ unread: unread2 }) {
  const named = unread2.slice(0, NAMED).map(({ file, reason }) => ({ unknown: reason, place: { file } }));
  return unread2.length > NAMED ? [...named, { unknown: `${unread2.length - NAMED} more files could not be read` }] : named;
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
var rules7 = { ...keyRules, ...placeRules };

// src/checks/secrets/check.ts
var secrets = defineCheck({
  name: "secrets",
  title: "Secrets",
  summary: "No key reaches the repository, its history or the browser.",
  options: secretsOptions,
  notApplicable: ({ isRepository }) => isRepository ? void 0 : "this folder is no repository; --only secrets scans it all the same",
  gather: gatherSecrets,
  rules: rules7
});

// src/checks/tls/gather.ts
import { X509Certificate } from "node:crypto";
var VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
var MOST_HOPS = 8;
var CERTIFICATE_BYTES = 64 * 1024;
async function gatherTls(world, options, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const known = knownHosts(domain, subject);
  const first = Promise.all(known.map(({ name }) => hostTls(world, name, "page")));
  const more = Promise.all(known.map(({ name }) => visit(world, `https://${name}/`))).then((chains) => {
    const linked = linkedHosts(chains, domain, known).map(({ name }) => ({ name, why: "page" }));
    const named = new Set([...known, ...linked].map(({ name }) => name));
    const hops = hopHosts(chains).filter((name) => !named.has(name));
    const passed = hops.slice(0, MOST_HOPS).map((name) => ({ name, why: "hop" }));
    return Promise.all([...linked, ...passed].map(({ name, why }) => hostTls(world, name, why)));
  });
  const origins = Object.entries(options.origins).map(async ([host2, address2]) => {
    return { host: host2, address: address2, shake: await world.handshake({ host: host2, address: address2, port: 443 }) };
  });
  const [own, others, behind] = await Promise.all([first, more, Promise.all(origins)]);
  return { now: world.now, stage: subject.stage, hosts: [...own, ...others], origins: behind, options };
}
function hopHosts(chains) {
  const names = chains.flatMap(
    ({ hops }) => hops.filter(({ url }) => url.startsWith("https:")).flatMap(({ url }) => hostName(new URL(url).hostname) ?? [])
  );
  return [...new Set(names)];
}
async function hostTls(world, name, why) {
  const { v4, v6, addresses } = await addressesOf(world, name);
  const tried2 = [4, 6].flatMap(
    (family) => addresses.find(({ address: address2 }) => address2.includes(":") === (family === 6)) ?? []
  );
  const [one] = tried2;
  const failed = [v4, v6].find((found) => !isAnswered(found));
  const [servers, versions] = await Promise.all([
    Promise.all(
      tried2.map(async ({ address: address2 }) => ({ address: address2, shake: await world.handshake({ host: name, address: address2, port: 443 }) }))
    ),
    one === void 0 ? [] : Promise.all(VERSIONS.map((version) => speaks(world, name, one.address, version)))
  ]);
  const answered = servers.flatMap(({ shake }) => shake.kind === "answer" ? shake : []);
  const lacking = answered.find(({ distrust }) => distrust.some(({ reason: why2 }) => why2 === "incomplete-chain"));
  return {
    name,
    why,
    servers,
    unknown: tried2.length === 0 && failed ? answerOf(failed) : void 0,
    versions: Object.fromEntries(
      VERSIONS.map((version, i) => [version, versions[i] ?? "unknown"])
    ),
    missing: lacking && await missingOf(world, lacking)
  };
}
async function speaks(world, host2, address2, version) {
  const answer = await world.handshake({ host: host2, address: address2, port: 443, version });
  if (answer.kind === "answer") return "yes";
  return answer.failure === "tls" || answer.failure === "reset" ? "no" : "unknown";
}
async function missingOf(world, { chain }) {
  const last = chain.at(-1);
  const url = last && issuerUrl(last);
  if (last === void 0 || url === void 0) return { kind: "none" };
  const got = await get(world, url, { bytes: true, maxBytes: CERTIFICATE_BYTES });
  if (!("answer" in got)) return { kind: "unknown", url, reason: "what is missing could not be fetched" };
  if (got.answer.status !== 200) return { kind: "unknown", url, reason: `status ${got.answer.status}` };
  const issuer = certificateOf(got.answer.body);
  const isIssuer = issuer !== void 0 && new X509Certificate(last.pem).verify(issuer.publicKey);
  return isIssuer ? { kind: "proved", url, subject: issuer.subject.replaceAll("\n", ", ") } : { kind: "none" };
}
function issuerUrl({ pem }) {
  const found = /CA Issuers - URI:(http:\/\/\S+)/.exec(new X509Certificate(pem).infoAccess ?? "")?.[1];
  return found !== void 0 && URL.canParse(found) ? found : void 0;
}
function certificateOf(body) {
  try {
    return new X509Certificate(Buffer.from(body, "latin1"));
  } catch {
    return void 0;
  }
}

// src/checks/tls/options.ts
import { isIP as isIP8 } from "node:net";
var tlsOptions = strictObject({
  owner: string().optional().describe("Who renews certificates that do not renew themselves: a person or a mailbox."),
  origins: record(
    string(),
    string().refine((text) => isIP8(text) !== 0, "is not an IP address")
  ).default({}).describe("The address of the server behind a proxy, by host: `{ www.example.com: 192.0.2.10 }`.")
});

// src/checks/tls/certificate.ts
import { X509Certificate as X509Certificate2 } from "node:crypto";
var DAY_MS2 = 864e5;
function lifeOf({ validFrom, validTo }, now) {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
  return { lifetime: (to - from) / DAY_MS2, left: (to - now.getTime()) / DAY_MS2 };
}
var AUTOMATIC = /^(Let's Encrypt|Google Trust Services|ZeroSSL|Amazon|Cloudflare|Buypass|SSL Corp|Actalis|Microsoft Corporation)/i;
var SHORT_DAYS = 100;
function isAutomatic(certificate, { lifetime }) {
  return lifetime <= SHORT_DAYS || AUTOMATIC.test(certificate.issuerOrganization);
}
function signatureOf({ pem }) {
  const { signatureAlgorithm } = new X509Certificate2(pem);
  return signatureAlgorithm?.toLowerCase();
}
function covers({ pem }, host2) {
  return new X509Certificate2(pem).checkHost(host2) !== void 0;
}

// src/checks/tls/rules/evidence.ts
function perServer({ hosts }, judge) {
  if (hosts.every(isAbsent)) return NOBODY;
  return hosts.flatMap((host2) => {
    if (host2.unknown !== void 0) return [{ unknown: host2.unknown, place: { address: host2.name } }];
    return host2.servers.flatMap(
      (server) => server.shake.kind === "answer" ? judge(host2, server, server.shake) : unanswered2(host2, server)
    );
  });
}
var isAbsent = ({ servers, unknown: unknown2 }) => servers.length === 0 && unknown2 === void 0;
var NOBODY = { notApplicable: "no host has an address (see dns)" };
function unanswered2(host2, { address: address2, shake }) {
  if (shake.kind === "answer") return [];
  const heard = host2.servers.some((other) => other.shake.kind === "answer");
  if (heard && address2.includes(":")) return [];
  return [{ unknown: shake.reason, place: at2(host2, address2) }];
}
var at2 = ({ name }, address2) => ({
  address: `${name}:443${address2.includes(":") ? ` (${address2})` : ""}`
});
function recheck({ name }, address2) {
  const to = address2.includes(":") ? `[${address2}]` : address2;
  return ["openssl", "s_client", "-connect", `${to}:443`, "-servername", name, "-showcerts"];
}
function shown3({ subject, altNames, issuer, validFrom, validTo }) {
  return {
    names: altNames.join(", ") || subject,
    issuer,
    "valid from": validFrom.slice(0, 10),
    "valid to": validTo.slice(0, 10)
  };
}
var TOO_WEAK = ["EE_KEY_TOO_SMALL", "CA_KEY_TOO_SMALL", "CA_MD_TOO_WEAK"];

// src/checks/tls/rules/certificates.ts
var RENEW_AT = 1 / 3;
var LAST_DAYS = 3;
var LAST_SHARE = 0.1;
var certificateRules = {
  invalid: {
    title: "Browsers refuse the certificate",
    priority: "block-now",
    proves: "Each host, and each hop on the way to it, shows a trusted, matching certificate that is in force.",
    why: "Visitors see a full-page warning instead of the product, and programs get an error.",
    remedy: "Have the host issue a certificate for this name, or correct the one that is named.",
    source: "RFC 5280 section 6; RFC 6125 section 6",
    judge: (facts) => perServer(facts, judgeTrust)
  },
  chain: {
    title: "The server does not send its whole chain of certificates",
    priority: "block-now",
    proves: "Each server sends what is between its certificate and the root.",
    why: "Desktop browsers fill the gap and show nothing; phones, mail programs, webhooks and payment providers fail.",
    remedy: "Serve the file with the full chain (fullchain.pem), not the certificate alone.",
    source: "RFC 8446 section 4.4.2",
    judge: (facts) => perServer(facts, judgeChain)
  },
  expiry: {
    title: "The certificate runs out",
    priority: "fix-before-launch",
    proves: "A third of each certificate’s life is left, so that its renewal works.",
    why: "On that day the product is unreachable for everybody, without any change of yours.",
    remedy: "See why the renewal did not happen, or did not reach the server; then reload it.",
    source: "CA/Browser Forum SC-081v3 (lifetimes of 200, 100 and 47 days); Let’s Encrypt (renewal at two thirds)",
    judge: (facts) => perServer(facts, (host2, server, shake) => judgeExpiry(facts, host2, server, shake))
  },
  renewal: {
    title: "Nobody is named who renews the certificate",
    priority: "fix-before-launch",
    proves: "The certificate is of a kind that programs renew, or launch.yml names who does.",
    why: "A certificate that somebody once bought runs out when that person has left.",
    remedy: "Let the host renew it (ACME), or name somebody under tls.owner.",
    source: "CA/Browser Forum SC-081v3",
    judge: (facts) => facts.options.owner === void 0 ? perServer(facts, (_, server, shake) => judgeRenewal(facts, server, shake)) : []
  }
};
var PROBLEMS2 = {
  expired: "The certificate has expired.",
  "not-yet-valid": "The certificate is not in force yet.",
  "wrong-host": "The certificate is for other names.",
  "self-signed": "The certificate is signed by itself.",
  "unknown-issuer": "The certificate is from an issuer that browsers do not know.",
  other: "Browsers refuse the certificate."
};
function judgeTrust(host2, { address: address2 }, { chain, distrust }) {
  const [leaf] = chain;
  const reasons = distrust.filter(({ code }) => !TOO_WEAK.includes(code)).map(
    ({ reason }) => reason === "incomplete-chain" ? host2.missing?.kind === "none" ? "unknown-issuer" : void 0 : reason
  );
  const found = Object.keys(PROBLEMS2).filter((reason) => reasons.includes(reason));
  const [first] = found;
  if (first === void 0) return [];
  return [
    {
      place: at2(host2, address2),
      problem: PROBLEMS2[first],
      seen: { reasons: found.join(", "), ...leaf && shown3(leaf) },
      expected: `a certificate for ${host2.name} that is in force, from a public issuer`,
      recheck: recheck(host2, address2)
    }
  ];
}
function judgeChain(host2, { address: address2 }, { chain, distrust }) {
  if (!distrust.some(({ reason }) => reason === "incomplete-chain")) return [];
  const { missing } = host2;
  if (missing === void 0 || missing.kind === "none") return [];
  if (missing.kind === "unknown") return [{ unknown: missing.reason, place: at2(host2, address2) }];
  return [
    {
      place: at2(host2, address2),
      problem: "With the certificate that is missing the chain is whole.",
      seen: { "certificates sent": String(chain.length), missing: missing.subject, "fetched from": missing.url },
      expected: "the certificate and those of its issuers",
      recheck: recheck(host2, address2)
    }
  ];
}
function judgeExpiry(facts, host2, { address: address2 }, { chain }) {
  const [leaf] = chain;
  if (leaf === void 0) return [];
  const life = lifeOf(leaf, facts.now);
  if (life.left <= 0 || life.left >= life.lifetime * RENEW_AT) return [];
  const isLast = life.left < Math.max(LAST_DAYS, life.lifetime * LAST_SHARE);
  return [
    {
      place: at2(host2, address2),
      problem: whyOld(facts, host2, leaf, life),
      seen: { ...shown3(leaf), "days left": life.left.toFixed(1), "lifetime in days": life.lifetime.toFixed(0) },
      recheck: recheck(host2, address2),
      ...isLast && { priority: "block-now" }
    }
  ];
}
function whyOld(facts, host2, leaf, life) {
  const newer = facts.hosts.flatMap(({ servers }) => servers.flatMap(({ shake }) => shake.kind === "answer" ? shake.chain[0] ?? [] : [])).some((other) => other.validTo > leaf.validTo && covers(other, host2.name));
  if (newer) return "A newer certificate for this name is in use elsewhere: this server has not loaded it.";
  return isAutomatic(leaf, life) ? "It renews itself, and should have by now." : "It runs out soon, and is not of a kind that renews itself.";
}
function judgeRenewal(facts, { address: address2 }, { chain, distrust }) {
  const [leaf] = chain;
  if (leaf === void 0 || distrust.length > 0) return [];
  if (isAutomatic(leaf, lifeOf(leaf, facts.now))) return [];
  return [{ place: { address: address2 }, seen: shown3(leaf), expected: "tls.owner in launch.yml", key: leaf.fingerprint256 }];
}

// src/checks/tls/rules/connections.ts
var OLD = ["TLSv1", "TLSv1.1"];
var NEW = ["TLSv1.2", "TLSv1.3"];
var LEAST_RSA = 2048;
var LEAST_CURVE = 256;
var connectionRules = {
  protocols: {
    title: "The server speaks old versions of TLS",
    priority: "fix-before-launch",
    proves: "Each server takes TLS 1.2 or 1.3, and nothing older.",
    why: "Old versions can be broken, and audits of customers fail; with nothing newer browsers refuse to connect.",
    remedy: "Switch TLS 1.0 and 1.1 off at the host or the proxy.",
    source: "RFC 8996; Internet.nl, TLS version",
    judge: ({ hosts }) => hosts.every(isAbsent) ? NOBODY : hosts.filter((host2) => !isAbsent(host2)).flatMap(judgeVersions)
  },
  key: {
    title: "The certificate’s key or signature is weak",
    priority: "fix-before-launch",
    proves: "Keys have at least 2048 bits (RSA) or 256 (curves), and no signature is made with SHA-1.",
    why: "Browsers and payment providers refuse them, or will.",
    remedy: "Have a new certificate issued with a new key.",
    source: "CA/Browser Forum Baseline Requirements sections 6.1.5 and 7.1.3",
    judge: (facts) => perServer(facts, judgeKey)
  },
  "end-to-end": {
    title: "Behind the proxy the connection is not protected",
    priority: { prelaunch: "fix-before-launch", live: "block-now" },
    proves: "The origin that launch.yml names speaks TLS too, with a certificate for the host.",
    why: "In the proxy’s “flexible” mode passwords travel readable between proxy and server, and redirects turn in circles.",
    remedy: "Install a certificate at the origin, and set the proxy to check it (“full, strict”).",
    source: "RFC 9110 section 4.2.2; Cloudflare, encryption modes",
    judge: ({ origins }) => origins.length === 0 ? { notApplicable: "launch.yml names no origin behind a proxy" } : origins.flatMap(judgeOrigin2)
  }
};
function judgeVersions({ name, versions, servers, unknown: unknown2 }) {
  const place = { address: `${name}:443` };
  if (unknown2 !== void 0) return [{ unknown: unknown2, place }];
  const said = (wanted2, answer) => wanted2.filter((version) => versions[version] === answer);
  const old = said(OLD, "yes");
  const spoken = [...old, ...said(NEW, "yes")];
  if (spoken.length === 0 || old.length === 0 && said(OLD, "no").length < OLD.length)
    return [{ unknown: "not all versions of TLS could be tried", place }];
  if (old.length === 0) return [];
  const isOnly = said(NEW, "yes").length === 0;
  return [
    {
      place,
      problem: isOnly ? "Nothing newer than TLS 1.1 is spoken: browsers refuse to connect." : "TLS 1.0 or 1.1 is taken.",
      seen: { versions: spoken.join(", "), address: servers[0]?.address ?? "" },
      expected: NEW.join(", "),
      recheck: ["openssl", "s_client", "-connect", `${name}:443`, "-tls1_1"],
      ...isOnly && { priority: "block-now" }
    }
  ];
}
function judgeKey(host2, { address: address2 }, { chain, distrust }) {
  const [leaf] = chain;
  if (leaf === void 0) return [];
  const signature = signatureOf(leaf);
  const problem = weaknessOf(leaf, signature, distrust);
  if (problem === void 0) return [];
  return [
    {
      place: at2(host2, address2),
      problem,
      seen: { key: `${leaf.keyType} ${leaf.keyBits}`, ...signature && { signature }, ...shown3(leaf) },
      expected: `at least ${LEAST_RSA} bits (RSA) or ${LEAST_CURVE} (curves), SHA-256`,
      recheck: recheck(host2, address2)
    }
  ];
}
function weaknessOf(leaf, signature, distrust) {
  const least = leaf.keyType === "rsa" ? LEAST_RSA : LEAST_CURVE;
  if (leaf.keyBits > 0 && leaf.keyBits < least) return "The key is too short.";
  if (/sha1|md5/.test(signature ?? "")) return "The signature is made with SHA-1 or MD5.";
  const refused = TOO_WEAK.find((code) => distrust.some((each2) => each2.code === code));
  return refused && (refused === "CA_MD_TOO_WEAK" ? "A signature of the chain is too weak." : "A key of the chain is too short.");
}
function judgeOrigin2({ host: host2, address: address2, shake }) {
  const place = { address: `${host2}:443 (${address2})` };
  if (shake.kind === "failure") {
    if (shake.failure !== "tls" && shake.failure !== "refused") return [{ unknown: shake.reason, place }];
    return [{ place, problem: "The origin speaks no TLS.", seen: { address: address2, answer: shake.reason } }];
  }
  const reasons = shake.distrust.map(({ reason }) => reason);
  if (reasons.length === 0) return [];
  const [leaf] = shake.chain;
  return [
    {
      place,
      problem: "A proxy that checks the origin’s certificate would refuse it.",
      seen: { reasons: reasons.join(", "), ...leaf && shown3(leaf) },
      recheck: ["openssl", "s_client", "-connect", `${address2}:443`, "-servername", host2]
    }
  ];
}

// src/checks/tls/rules/index.ts
var rules8 = { ...certificateRules, ...connectionRules };

// src/checks/tls/check.ts
var tls = defineCheck({
  name: "tls",
  title: "TLS",
  summary: "Every host shows a certificate that browsers take, and goes on doing so.",
  options: tlsOptions,
  notApplicable: ({ domain }) => domain === void 0 ? "no domain is given" : void 0,
  gather: gatherTls,
  rules: rules8
});

// src/checks/index.ts
var checks = [dns, email, redirects, tls, headers, edge, secrets, gate];

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
  visitor: strictObject({
    headers: record(
      string().regex(/^[A-Za-z0-9-]+$/, "is not the name of a header"),
      string().regex(/^[A-Za-z_]\w*$/, "is not the name of an environment variable")
    ).describe(
      "Headers that let the gate past your own walls, each with the environment variable that holds its value."
    )
  }).optional().describe("How the product knows the gate: sent over https, and to the product’s own hosts only."),
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
  knownHosts,
  ZoneFileError,
  parseZoneFile,
  snapshotFile,
  leakIn,
  emailOptions,
  judgeMessage,
  checks,
  configSchema,
  configJsonSchema
};
