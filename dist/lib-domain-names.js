import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  hostName
} from "./lib-host-names.js";
import {
  require_cjs
} from "./lib-tldts.js";
import {
  __toESM
} from "./runtime.js";

// src/lib/domain-names.ts
var import_tldts = __toESM(require_cjs(), 1);
import { isIP } from "node:net";
import { domainToUnicode } from "node:url";
var TargetError = class extends Error {
  /** The reason, as half a sentence. */
  why;
  constructor(shown, why) {
    super(`${shown} is not a domain: ${why}.`);
    this.why = why;
  }
};
function parseTarget(text) {
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  const problem = (why) => new TargetError(shown, why);
  if (/\s/.test(text.trim()) || text.trim() === "") throw problem("it is empty or contains spaces");
  const url = urlOf(text.trim());
  if (url === void 0) throw problem("it cannot be read as a name such as example.com");
  if (!["http:", "https:"].includes(url.protocol)) throw problem("only http and https addresses can be checked");
  if (url.username !== "" || url.password !== "") {
    throw new TargetError("The address", "it contains a user name or a password");
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0) throw problem("it is an IP address, not a name");
  return domainOf(url.hostname, problem);
}
function targetProblem(text) {
  try {
    parseTarget(text);
    return void 0;
  } catch (error) {
    if (error instanceof TargetError) return error.why;
    throw error;
  }
}
function shownDomain({ name, unicode }) {
  return unicode === name ? name : `${unicode} (${name})`;
}
function registrableOf(host) {
  return (0, import_tldts.parse)(host, { allowPrivateDomains: false, validateHostname: false }).domain ?? host;
}
function urlOf(text) {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : void 0;
}
function domainOf(host, problem) {
  const ascii = hostName(host);
  if (ascii === void 0) throw problem("a label has an invalid character or length");
  if (!ascii.includes("."))
    throw problem(
      "it has only one label, which is not reachable from the internet (deploy a preview, or use --connect-to)"
    );
  const { domain, publicSuffix } = (0, import_tldts.parse)(ascii, { allowPrivateDomains: false, validateHostname: false });
  if (domain === null) throw problem("it is a public suffix, under which others register names");
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

export {
  TargetError,
  parseTarget,
  targetProblem,
  shownDomain,
  registrableOf
};
