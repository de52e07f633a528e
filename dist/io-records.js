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
