import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  addressKind
} from "./io-address.js";

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
  lookup,
  lookupAt,
  addressesOf,
  valuesOf
};
