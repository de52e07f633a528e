import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  openTcp,
  secure
} from "./lib-dns-packet.js";

// src/io/tls.ts
import { createHash, X509Certificate } from "node:crypto";
var MAX_CHAIN = 10;
async function shakeHands(request, { trust, endpoint }, time) {
  const [judged, bare] = await Promise.all([
    shakeOnce(request, endpoint, trust, time),
    shakeOnce(request, endpoint, "nobody", time)
  ]);
  if (judged.kind === "failure") return judged;
  return { ...judged, chain: bare.kind === "answer" ? bare.chain : judged.chain.slice(0, 1) };
}
async function shakeOnce(request, endpoint, trust, time) {
  const target = { host: request.host, address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, time);
  if ("kind" in opened) return opened;
  const version = request.version ? { version: request.version } : {};
  const secured = await secure(opened.socket, target, { alpn: ["h2", "http/1.1"], trust, ...version }, time.clock);
  if ("kind" in secured) {
    opened.socket.destroy();
    return secured;
  }
  const { socket } = secured;
  const answer = {
    kind: "answer",
    version: socket.getProtocol() ?? "",
    cipher: socket.getCipher().standardName,
    alpn: socket.alpnProtocol || "",
    chain: chainOf(socket.getPeerCertificate(true)),
    distrust: secured.distrust,
    timing: { tcpMs: opened.tcpMs, tlsMs: secured.tlsMs }
  };
  socket.destroy();
  return answer;
}
function chainOf(leaf) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  for (let next = leaf; next?.raw && chain.length < MAX_CHAIN && !seen.has(next.fingerprint256); next = next.issuerCertificate) {
    seen.add(next.fingerprint256);
    chain.push(describe(new X509Certificate(next.raw)));
  }
  return chain;
}
function describe(certificate) {
  const details = certificate.publicKey.asymmetricKeyDetails;
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    issuerOrganization: /(?:^|\n)O=([^\n]*)/.exec(certificate.issuer)?.[1] ?? "",
    altNames: certificate.subjectAltName?.split(", ") ?? [],
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint256: certificate.fingerprint256,
    keyType: certificate.publicKey.asymmetricKeyType ?? "unknown",
    keyBits: details?.modulusLength ?? curveBits(details?.namedCurve),
    pem: certificate.toString()
  };
}
function curveBits(curve) {
  return Number(/\d{3}/.exec(curve ?? "")?.[0] ?? 0);
}
var oneLine = (name) => (name ?? "").replaceAll("\n", ", ");
function keyHash({ pem }) {
  const key = new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

export {
  shakeHands,
  keyHash
};
