import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parseEndpoint
} from "./io-endpoint.js";
import {
  failure
} from "./io-failure.js";

// src/io/address-guard.ts
import { BlockList, isIP } from "node:net";

// src/io/reserved-ranges.ts
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
  [
    "reserved",
    // Protocol assignments, including anycast addresses of gateways; the 6to4 relay (RFC 7526).
    "192.0.0.0/24",
    "192.88.99.0/24",
    "240.0.0.0/4",
    // Local NAT64 (RFC 8215), discard (RFC 6666), dummy (RFC 9780), segment routing (RFC 9602).
    "64:ff9b:1::/48",
    "100::/64",
    "100:0:0:1::/64",
    "5f00::/16",
    // Protocol assignments, including Teredo (RFC 4380) and ORCHID (RFC 7343).
    "2001::/23"
  ]
];
var GLOBALLY_REACHABLE = ["2001:3::/32", "2001:4:112::/48"];
var GLOBAL_UNICAST = ["2000::/3"];

// src/io/address-guard.ts
var LISTS = SPECIAL.map(([kind, ...ranges]) => [kind, blockList(ranges)]);
var REACHABLE = blockList(GLOBALLY_REACHABLE);
var UNICAST = blockList(GLOBAL_UNICAST);
function addressKind(address) {
  const bare = embeddedIpv4(address) ?? address;
  const family = isIP(bare);
  if (family === 0) throw new Error("not an IP address");
  const type = family === 4 ? "ipv4" : "ipv6";
  if (REACHABLE.check(bare, type)) return "public";
  const special = LISTS.find(([, list]) => list.check(bare, type))?.[0];
  return special ?? (family === 4 || UNICAST.check(bare, type) ? "public" : "reserved");
}
function embeddedIpv4(address) {
  if (isIP(address) !== 6) return void 0;
  const groups = expand(address);
  const [a = 0, b = 0, , , e = 0, f = 0, g = 0, h = 0] = groups;
  const ipv4 = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const areZero = (from, to) => groups.slice(from, to).every((group) => group === 0);
  const isCompatible = areZero(0, 6) && g !== 0;
  const isMapped = areZero(0, 5) && f === 65535;
  const isTranslated = areZero(0, 4) && e === 65535 && f === 0;
  const isNat64 = a === 100 && b === 65435 && areZero(2, 6);
  const isIsatap = (e & 65023) === 0 && f === 24318;
  if (isCompatible || isMapped || isTranslated || isNat64 || isIsatap) return ipv4(g, h);
  return a === 8194 ? ipv4(groups[1], groups[2]) : void 0;
}
function expand(address) {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address.replace(/%[\s\S]*/, ""));
  const hex = (high, low) => (Number(high) << 8 | Number(low)).toString(16);
  const plain = dotted ? `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}` : address.replace(/%[\s\S]*/, "");
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
function guardAddress(address) {
  if (parseEndpoint(address, 0) === void 0) return failure("guarded", "that is not an IP address");
  const kind = addressKind(address);
  if (kind === "public") return void 0;
  return failure("guarded", `a ${kind} address is not contacted without --allow-private`);
}

// src/lookups/lookup.ts
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
  const cnames = type === "CNAME" ? [] : answer.answers.filter((record) => record.type === "CNAME");
  const records = answer.answers.filter((record) => record.type !== "RRSIG" && !cnames.includes(record));
  const { rcode, errors, authenticated } = answer;
  if (rcode === "NXDOMAIN") return { ...base, cnames, outcome: "nxdomain" };
  if (rcode === "SERVFAIL") return { ...base, cnames, outcome: "servfail", rcode, errors };
  if (rcode !== "NOERROR") return { ...base, cnames, outcome: "refused", rcode, errors };
  if (records.length === 0) return { ...base, cnames, outcome: "nodata" };
  return { ...base, cnames, outcome: "found", records, authenticated };
}
var MAX_ADDRESSES = 16;
async function addressesOf(world, host) {
  const [v4, v6] = await Promise.all([lookup(world, host, "A"), lookup(world, host, "AAAA")]);
  const addresses = [...valuesOf(v4), ...valuesOf(v6)].slice(0, MAX_ADDRESSES);
  return { v4, v6, addresses: addresses.map((address) => ({ address, kind: addressKind(address) })) };
}
function valuesOf(found) {
  return found.outcome === "found" ? found.records.map(({ value }) => value) : [];
}

export {
  addressKind,
  guardAddress,
  lookup,
  lookupAt,
  addressesOf,
  valuesOf
};
