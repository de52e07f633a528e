import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/host-names.ts
import { isIP } from "node:net";
import { domainToASCII } from "node:url";
function hostName(text) {
  const ascii = domainToASCII(text.trim().replace(/\.$/, "")).toLowerCase();
  const isName = ascii.length <= 253 && ascii.split(".").every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  return isName && isIP(ascii) === 0 ? ascii : void 0;
}
function isUnder(host, domain) {
  return host === domain || host.endsWith(`.${domain}`);
}
var isUnderAny = (host, domains) => domains.some((domain) => isUnder(host, domain));

export {
  hostName,
  isUnder,
  isUnderAny
};
