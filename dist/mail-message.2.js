import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  lookup
} from "./world-address.js";

// src/world/records.ts
import { isIP } from "node:net";
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
function presentation(record) {
  switch (record.type) {
    case "A":
    case "AAAA":
      return addressOf(record.data, record.type === "A" ? 4 : 6);
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME":
      return nameOf(record.data);
    case "MX":
      return `${record.data.preference ?? 0} ${nameOf(record.data.exchange)}`;
    case "TXT":
      return [record.data].flat().map((part) => quote(part)).join(" ");
    case "SRV":
      return `${record.data.priority ?? 0} ${record.data.weight ?? 0} ${record.data.port} ${nameOf(record.data.target)}`;
    case "CAA":
      return `${record.data.flags ?? 0} ${nameOf(record.data.tag)} ${quote(record.data.value)}`;
    case "SOA": {
      const { mname, rname, serial, refresh, retry, expire, minimum } = record.data;
      return [nameOf(mname), nameOf(rname), serial, refresh, retry, expire, minimum].join(" ");
    }
    case "DS":
      return [
        record.data.keyTag,
        record.data.algorithm,
        record.data.digestType,
        record.data.digest.toString("hex")
      ].join(" ");
    case "DNSKEY":
      return [record.data.flags, 3, record.data.algorithm, record.data.key.toString("base64")].join(" ");
    case "TLSA":
      return [
        record.data.usage,
        record.data.selector,
        record.data.matchingType,
        record.data.certificate.toString("hex")
      ].join(" ");
    case "RRSIG":
      return [
        record.data.typeCovered,
        record.data.algorithm,
        record.data.originalTTL,
        record.data.expiration,
        record.data.inception,
        record.data.keyTag,
        nameOf(record.data.signersName)
      ].join(" ");
    default:
      return rawOf(record.data);
  }
}
function addressOf(address, family) {
  if (isIP(address) !== family) throw new Error("an address record without an address");
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
  if (type === "AAAA" && isIP(trimmed) === 6) return new URL(`http://[${trimmed}]/`).hostname.slice(1, -1);
  if (type === "CAA")
    return trimmed.replace(
      /^(\d+)\s+(\S+)\s+"?([^"]*)"?$/,
      (_, flags, tag, text) => `${flags} ${String(tag).toLowerCase()} "${text}"`
    );
  return trimmed.split(/\s+/).map((word) => /^[\d:]+$/.test(word) ? word : nameOf(word)).join(" ");
}

// src/mail/resolver.ts
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

// src/mail/message.ts
async function readMessage(world, text) {
  const { dkimVerify } = await import("./lib-mailauth.js");
  const { dmarc } = await import("./lib-mailauth.2.js");
  const resolver = resolverOf(world);
  const headers = headersOf(text);
  const date = new Date(headerOf(headers, "date") ?? "");
  const curTime = Number.isNaN(date.getTime()) ? {} : { curTime: date };
  const verified = await dkimVerify(Buffer.from(text, "latin1"), { resolver, ...curTime });
  const from = verified.headerFrom.length === 1 ? String(verified.headerFrom[0]) : void 0;
  const passing = verified.results.filter(({ status }) => status.result === "pass");
  const policy = from === void 0 ? false : await dmarc({
    headerFrom: verified.headerFrom,
    dkimDomains: passing.map((result) => ({ id: result.id, domain: result.signingDomain ?? "" })),
    resolver
  });
  const signatures = verified.results.flatMap(
    (result) => result.signingDomain === void 0 ? [] : [
      {
        domain: result.signingDomain,
        selector: result.selector ?? "",
        result: result.status.result,
        reason: String(result.status.comment || ""),
        covers: coveredBy(result),
        isAligned: Boolean(result.status.aligned),
        isPartial: result.canonBodyLengthLimited === true
      }
    ]
  );
  return {
    from: from === void 0 ? void 0 : { address: from, domain: from.slice(from.lastIndexOf("@") + 1) },
    subject: (headerOf(headers, "subject") ?? "").slice(0, 120),
    signatures,
    dmarc: {
      result: policy === false ? "none" : policy.status.result,
      policy: policy === false ? "" : String(policy.policy ?? "")
    },
    isBulk: ["list-unsubscribe", "list-id"].some((name) => headerOf(headers, name) !== void 0),
    unsubscribe: unsubscribeOf(headers, signatures),
    isEncrypted: encryptedOf(headers),
    missing: ["from", "date", "message-id"].filter(
      (name) => headers.filter((header) => header.name === name).length !== 1
    ),
    links: linksIn(text)
  };
}
function headersOf(text) {
  const head = /^[\s\S]*?(?=\r?\n\r?\n|$)/.exec(text)?.[0] ?? "";
  return head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
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
    const bare = url.replace(/[.,;:!?]+$/, "");
    if (!found.has(bare) && found.size < MOST_LINKS) found.set(bare, line);
  }
  return [...found].map(([url, place]) => ({ url, line: place }));
}
var MOST_LINKS = 200;

export {
  nameOf,
  quote,
  presentation,
  textStrings,
  canonicalValue,
  resolverOf,
  readMessage,
  linksIn
};
