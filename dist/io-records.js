import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/io/records.ts
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
  const { data } = record;
  if (!hasForm(record.type)) return rawOf(data);
  const fieldsOf = FIELDS[record.type];
  return fieldsOf(data).join(" ");
}
var FIELDS = {
  A: (address) => [addressOf(address, 4)],
  AAAA: (address) => [addressOf(address, 6)],
  CNAME: (name) => [nameOf(name)],
  NS: (name) => [nameOf(name)],
  PTR: (name) => [nameOf(name)],
  DNAME: (name) => [nameOf(name)],
  MX: ({ preference = 0, exchange }) => [preference, nameOf(exchange)],
  TXT: (parts) => [parts].flat().map((part) => quote(part)),
  SRV: ({ priority = 0, weight = 0, port, target }) => [priority, weight, port, nameOf(target)],
  CAA: ({ flags = 0, tag, value }) => [flags, nameOf(tag), quote(value)],
  SOA: ({ mname, rname, serial, refresh, retry, expire, minimum }) => [
    nameOf(mname),
    nameOf(rname),
    ...[serial, refresh, retry, expire, minimum]
  ],
  DS: ({ keyTag, algorithm, digestType, digest }) => [keyTag, algorithm, digestType, digest.toString("hex")],
  // The protocol is always 3 (RFC 4034 section 2.1.2).
  DNSKEY: ({ flags, algorithm, key }) => [flags, 3, algorithm, key.toString("base64")],
  TLSA: ({ usage, selector, matchingType, certificate }) => [
    ...[usage, selector, matchingType],
    certificate.toString("hex")
  ],
  RRSIG: ({ typeCovered, algorithm, originalTTL, expiration, inception, keyTag, signersName }) => [
    ...[typeCovered, algorithm, originalTTL, expiration, inception, keyTag],
    nameOf(signersName)
  ]
};
var hasForm = (type) => Object.hasOwn(FIELDS, type);
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
      /^(\d+)\s+(\S+)\s+"?([^"\s][^"]*)?"?$/,
      (_, flags, tag, text = "") => `${flags} ${String(tag).toLowerCase()} "${text}"`
    );
  return trimmed.split(/\s+/).map((word) => /^[\d:]+$/.test(word) ? word : nameOf(word)).join(" ");
}

export {
  nameOf,
  quote,
  presentation,
  textStrings,
  canonicalValue
};
