import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  lookup
} from "./io-address-guard.js";
import {
  textStrings
} from "./io-records.js";

// src/lookups/email/resolver.ts
var CODES = {
  nxdomain: "ENOTFOUND",
  nodata: "ENODATA",
  servfail: "ESERVFAIL",
  refused: "EREFUSED",
  unknown: "ETIMEOUT"
};
function resolverOf(world) {
  return async (name, type) => {
    const found = await lookup(world, name.toLowerCase().replace(/\.$/, ""), type);
    if (found.outcome === "found") return found.records.map(({ value }) => asNode(type, value));
    throw Object.assign(new Error(`${type} ${found.outcome}`), { code: CODES[found.outcome] });
  };
}
function asNode(type, value) {
  if (type === "TXT") return textStrings(value);
  if (type !== "MX") return value;
  const [priority, exchange = ""] = value.split(" ");
  return { priority: Number(priority), exchange: exchange === "." ? "" : exchange };
}

// src/lookups/email/message.ts
async function readMessage(world, text) {
  const headers = headersOf(text);
  const resolver = resolverOf(world);
  const verified = await verify(text, headerOf(headers, "date"), resolver);
  const from = verified.headerFrom.length === 1 ? String(verified.headerFrom[0]) : void 0;
  const signatures = verified.results.flatMap(signatureOf);
  return {
    from: from === void 0 ? void 0 : { address: from, domain: from.slice(from.lastIndexOf("@") + 1) },
    subject: (headerOf(headers, "subject") ?? "").slice(0, 120),
    signatures,
    dmarc: from === void 0 ? { result: "none", policy: "" } : await dmarcOf(verified, resolver),
    isBulk: ["list-unsubscribe", "list-id"].some((name) => headerOf(headers, name) !== void 0),
    unsubscribe: unsubscribeOf(headers, signatures),
    isEncrypted: encryptedOf(headers),
    missing: ["from", "date", "message-id"].filter(
      (name) => headers.filter((header) => header.name === name).length !== 1
    ),
    links: linksIn(text)
  };
}
async function verify(text, sent, resolver) {
  const { dkimVerify } = await import("./lib-mailauth.js");
  const date = new Date(sent ?? "");
  const curTime = Number.isNaN(date.getTime()) ? {} : { curTime: date };
  return dkimVerify(Buffer.from(text, "latin1"), { resolver, ...curTime });
}
async function dmarcOf({ headerFrom, results }, resolver) {
  const { dmarc } = await import("./lib-mailauth.2.js");
  const passing = results.filter(({ status }) => status.result === "pass");
  const dkimDomains = passing.map(({ id, signingDomain }) => ({ id, domain: signingDomain ?? "" }));
  const found = await dmarc({ headerFrom, dkimDomains, resolver });
  if (found === false) return { result: "none", policy: "" };
  return { result: found.status.result, policy: String(found.policy ?? "") };
}
function signatureOf(result) {
  if (result.signingDomain === void 0) return [];
  return [
    {
      domain: result.signingDomain,
      selector: result.selector ?? "",
      result: result.status.result,
      reason: String(result.status.comment || ""),
      covers: coveredBy(result),
      isAligned: Boolean(result.status.aligned),
      isPartial: result.canonBodyLengthLimited === true
    }
  ];
}
function headersOf(text) {
  const head = /^[\s\S]*?(?=\r?\n\r?\n|$)/.exec(text)?.[0] ?? "";
  return head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^([!-9;-~]+):\s*(\S.*)?$/.exec(line) ?? [];
    return name === void 0 ? [] : [{ name: name.toLowerCase(), value: value ?? "" }];
  });
}
var headerOf = (headers, name) => headers.find((header) => header.name === name)?.value;
function coveredBy(result) {
  const { signingHeaders } = result;
  return (signingHeaders?.keys ?? "").toLowerCase().split(":").map((name) => name.trim()).filter(Boolean);
}
function unsubscribeOf(headers, signatures) {
  return {
    hasUrl: /<https:\/\/[^<>]+>/i.test(headerOf(headers, "list-unsubscribe") ?? ""),
    isOneClick: /^\s*List-Unsubscribe=One-Click\s*$/i.test(headerOf(headers, "list-unsubscribe-post") ?? ""),
    isSigned: signatures.some(
      ({ result, covers }) => result === "pass" && covers.includes("list-unsubscribe") && covers.includes("list-unsubscribe-post")
    )
  };
}
function encryptedOf(headers) {
  const received = headers.find(
    ({ name, value }) => name === "received" && /\bfrom\s/i.test(value) && /\bwith\s+\S*SMTP/i.test(value)
  )?.value;
  if (received === void 0) return void 0;
  return /\bwith\s+\S*SMTPS/i.test(received) || /\bTLS|cipher/i.test(received);
}
function linksIn(text) {
  const isEncoded = /^content-transfer-encoding:\s*quoted-printable/im.test(text);
  const plain = isEncoded ? text.replace(/=\r?\n/g, "").replace(/=3D/g, "=") : text;
  const found = /* @__PURE__ */ new Map();
  let line = 1;
  let at = 0;
  for (const { 0: url, index } of plain.matchAll(/https?:\/\/[^\s"'<>()[\]{}\\^`|]{3,500}/gi)) {
    line += plain.slice(at, index).split("\n").length - 1;
    at = index;
    const bare = url.replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
    if (!found.has(bare) && found.size < MOST_LINKS) found.set(bare, line);
  }
  return [...found].map(([url, place]) => ({ url, line: place }));
}
var MOST_LINKS = 200;

export {
  resolverOf,
  readMessage,
  linksIn
};
