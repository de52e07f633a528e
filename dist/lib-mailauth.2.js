import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_tools
} from "./lib-joi.js";
import "./lib-libmime.js";
import "./lib-tldts.js";
import {
  __commonJS,
  __require
} from "./runtime.js";

// node_modules/mailauth/lib/dmarc/get-dmarc-record.js
var require_get_dmarc_record = __commonJS({
  "node_modules/mailauth/lib/dmarc/get-dmarc-record.js"(exports, module) {
    "use strict";
    var dns = __require("node:dns").promises;
    var net = __require("node:net");
    var { formatDomain } = require_tools();
    var CASE_INSENSITIVE_TAGS = /* @__PURE__ */ new Set(["p", "sp", "np", "adkim", "aspf", "fo", "rf", "t", "psd"]);
    var DMARC_VERSION_RE = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
    var NO_RECORD_CODES = /* @__PURE__ */ new Set(["ENOTFOUND", "ENODATA", "EBADNAME"]);
    var WALK_MAX_LABELS = 7;
    var isAddress = (domain) => domain.startsWith("[") || net.isIP(domain) !== 0;
    var isValidName = (name) => name.length <= 253 && name.split(".").every((label) => label.length && label.length <= 63);
    var POLICY_VALUES = /* @__PURE__ */ new Set(["none", "quarantine", "reject"]);
    var REPORTING_URI = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@$&'()*+;=]|%[0-9a-f]{2})*$/i;
    var OBS_REPORT_SIZE = /![0-9]+[kmgt]?$/i;
    var hasReportingUri = (record) => typeof record.rua === "string" && record.rua.split(",").some((uri) => REPORTING_URI.test(uri.trim().replace(OBS_REPORT_SIZE, "")));
    var getPolicyTags = (record) => {
      const isValid = (value) => value === void 0 || POLICY_VALUES.has(value);
      if (POLICY_VALUES.has(record.p) && isValid(record.sp) && isValid(record.np)) {
        return { p: record.p, sp: record.sp, np: record.np };
      }
      return hasReportingUri(record) ? { p: "none" } : null;
    };
    var domainExists = async (domain, resolver) => {
      if (!isValidName(domain)) {
        return false;
      }
      resolver = resolver || dns.resolve;
      try {
        await resolver(domain, "A");
        return true;
      } catch (err) {
        if (err.code === "ENODATA") {
          return true;
        }
        if (err.code === "EBADNAME") {
          return false;
        }
        if (err.code !== "ENOTFOUND") {
          throw err;
        }
      }
      try {
        return (await resolver(domain, "CNAME") || []).length > 0;
      } catch (err) {
        if (NO_RECORD_CODES.has(err.code)) {
          return false;
        }
        throw err;
      }
    };
    var KNOWN_TAGS = /* @__PURE__ */ new Set(["v", "p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "rf", "ri", "pct", "t", "psd"]);
    var parseDmarcRecord = (txt, opts) => {
      const { strict, warnings } = opts || {};
      let seen = /* @__PURE__ */ new Set();
      let duplicate = false;
      let entries = txt.split(";").map((e) => e.trim()).filter((e) => e).map((e, i) => {
        let splitPos = e.indexOf("=");
        if (splitPos < 0) {
          return [e.toLowerCase().trim(), false];
        } else if (splitPos === 0) {
          return [false, e];
        }
        let name = e.substr(0, splitPos).trim();
        let key = name.toLowerCase();
        if (strict && i > 0) {
          key = name;
        } else if (key !== name && KNOWN_TAGS.has(key) && i > 0) {
          warnings?.add("tag-case");
        }
        if (seen.has(key)) {
          duplicate = true;
        }
        seen.add(key);
        let val = e.substr(splitPos + 1).trim();
        if (["pct", "ri"].includes(key)) {
          val = parseInt(val, 10) || 0;
        } else if (CASE_INSENSITIVE_TAGS.has(key)) {
          val = val.toLowerCase();
        }
        return [key, val];
      });
      if (duplicate) {
        if (strict) {
          return null;
        }
        warnings?.add("duplicate-tag");
      }
      let parsed = Object.fromEntries(entries);
      parsed.rr = txt;
      return parsed;
    };
    var fetchRecord = async (name, resolver, opts) => {
      if (!isValidName(`_dmarc.${name}`)) {
        return false;
      }
      let records;
      try {
        let txt = await resolver(`_dmarc.${name}`, "TXT");
        records = (txt || []).map((row) => (Array.isArray(row) ? row.join("") : String(row)).trim()).filter((row) => DMARC_VERSION_RE.test(row));
      } catch (err) {
        if (NO_RECORD_CODES.has(err.code)) {
          return false;
        }
        throw err;
      }
      return records.length === 1 && parseDmarcRecord(records[0], opts) || false;
    };
    var createRecordLookup = (resolver, opts) => {
      resolver = resolver || dns.resolve;
      let cache = /* @__PURE__ */ new Map();
      return (name) => {
        if (!cache.has(name)) {
          cache.set(name, fetchRecord(name, resolver, opts));
        }
        return cache.get(name);
      };
    };
    var treeWalk = async (domain, lookup) => {
      let found = [];
      let labels = domain.split(".");
      while (labels.length) {
        let name = labels.join(".");
        let record;
        try {
          record = await lookup(name);
        } catch (err) {
          return { found, error: err };
        }
        if (record) {
          found.push({ domain: name, record });
          if (record.psd === "y" || record.psd === "n") {
            break;
          }
        }
        labels = labels.length > WALK_MAX_LABELS ? labels.slice(-WALK_MAX_LABELS) : labels.slice(1);
      }
      return { found };
    };
    var selectOrgDomain = (domain, found) => {
      for (let { domain: recordDomain, record } of found) {
        if (record.psd === "n") {
          return recordDomain;
        }
        if (record.psd === "y" && recordDomain !== domain) {
          let labelCount = recordDomain.split(".").length + 1;
          return domain.split(".").slice(-labelCount).join(".");
        }
      }
      return found.length ? found[found.length - 1].domain : domain;
    };
    var getOrgDomain = async (domain, lookup) => {
      if (isAddress(domain)) {
        return domain;
      }
      let { found, error } = await treeWalk(domain, lookup);
      if (error) {
        throw error;
      }
      return selectOrgDomain(domain, found);
    };
    var findOrgRecord = (orgDomain, found) => {
      let last = found[found.length - 1];
      let entry = found.find((e) => e.domain === orgDomain) || (last?.record.psd === "y" ? last : null);
      return entry || false;
    };
    var discoverPolicy = async (domain, lookup) => {
      if (isAddress(domain)) {
        return { record: false, recordDomain: null, orgDomain: domain, orgRecord: false };
      }
      let { found, error } = await treeWalk(domain, lookup);
      if (found[0]?.domain === domain) {
        if (error) {
          return { record: found[0].record, recordDomain: domain, orgDomain: null, orgRecord: null, error };
        }
        let orgDomain2 = selectOrgDomain(domain, found);
        return { record: found[0].record, recordDomain: domain, orgDomain: orgDomain2, orgRecord: findOrgRecord(orgDomain2, found).record || false };
      }
      if (error) {
        throw error;
      }
      let orgDomain = selectOrgDomain(domain, found);
      let entry = findOrgRecord(orgDomain, found);
      return { record: entry ? entry.record : false, recordDomain: entry ? entry.domain : null, orgDomain, orgRecord: entry ? entry.record : false };
    };
    var getDmarcRecord = async (domain, resolver, opts) => {
      domain = formatDomain(domain || "");
      let { record, recordDomain, orgDomain } = await discoverPolicy(domain, createRecordLookup(resolver, { strict: !!opts?.strict }));
      if (!record) {
        return false;
      }
      return Object.assign(record, {
        // the record is inherited from the Organizational Domain or the PSD
        isOrgRecord: recordDomain !== domain,
        recordDomain,
        orgDomain
      });
    };
    module.exports = getDmarcRecord;
    module.exports.createRecordLookup = createRecordLookup;
    module.exports.discoverPolicy = discoverPolicy;
    module.exports.getOrgDomain = getOrgDomain;
    module.exports.getPolicyTags = getPolicyTags;
    module.exports.domainExists = domainExists;
    module.exports.parseDmarcRecord = parseDmarcRecord;
  }
});

// node_modules/mailauth/lib/dmarc/author-domain.js
var require_author_domain = __commonJS({
  "node_modules/mailauth/lib/dmarc/author-domain.js"(exports, module) {
    "use strict";
    var { formatDomain, toALabel } = require_tools();
    var INVALID_DOMAIN_CHARS = /[\s"<>(),;:\\@[\]]/;
    var DOMAIN_LITERAL = /^\[[^[\]\\]*\]$/;
    var stripRoute = (address) => {
      if (address.charAt(0) !== "@") {
        return address;
      }
      let inLiteral = false;
      for (let i = 1; i < address.length; i++) {
        let c = address.charAt(i);
        if (c === "[") {
          inLiteral = true;
        } else if (c === "]") {
          inLiteral = false;
        } else if (c === ":" && !inLiteral) {
          return address.slice(i + 1);
        }
      }
      return address;
    };
    var findSeparators = (address, honorQuotes) => {
      let positions = [];
      let inQuote = false;
      let escaped = false;
      let inLiteral = false;
      for (let i = 0; i < address.length; i++) {
        let c = address.charAt(i);
        if (inQuote) {
          if (escaped) {
            escaped = false;
          } else if (c === "\\") {
            escaped = true;
          } else if (c === '"') {
            inQuote = false;
          }
          continue;
        }
        if (inLiteral) {
          if (c === "]") {
            inLiteral = false;
          }
          continue;
        }
        if (c === '"' && honorQuotes && !positions.length) {
          inQuote = true;
        } else if (c === "[" && positions.length) {
          inLiteral = true;
        } else if (c === "@") {
          positions.push(i);
        }
      }
      if (inQuote) {
        return findSeparators(address, false);
      }
      return positions;
    };
    var normalizeDomain = (value) => {
      let domain = (value || "").trim().toLowerCase();
      if (!domain) {
        return null;
      }
      if (!DOMAIN_LITERAL.test(domain)) {
        if (INVALID_DOMAIN_CHARS.test(domain)) {
          return null;
        }
        domain = toALabel(domain);
      }
      let authorDomain = formatDomain(domain);
      if (!authorDomain) {
        return null;
      }
      return { domain, authorDomain };
    };
    var getAddressDomains = (address) => {
      if (typeof address !== "string") {
        return [];
      }
      address = address.trim();
      if (address.indexOf("@") < 0) {
        let entry = normalizeDomain(address);
        return entry ? [entry] : [];
      }
      address = stripRoute(address);
      let positions = findSeparators(address, true);
      let domains = [];
      for (let i = 0; i < positions.length; i++) {
        let entry = normalizeDomain(address.slice(positions[i] + 1, i + 1 < positions.length ? positions[i + 1] : address.length));
        if (entry) {
          domains.push(entry);
        }
      }
      return domains;
    };
    var getAuthorDomain = (headerFrom, fromFields) => {
      let addresses = [].concat(headerFrom === void 0 || headerFrom === null ? [] : headerFrom);
      let found = /* @__PURE__ */ new Map();
      let invalid = false;
      for (let address of addresses) {
        let entries = getAddressDomains(address);
        if (!entries.length) {
          invalid = true;
        }
        for (let entry of entries) {
          if (!found.has(entry.authorDomain)) {
            found.set(entry.authorDomain, entry);
          }
        }
      }
      let mailboxes = addresses.length;
      if (fromFields > 1) {
        return { reason: "multiple-from-fields", domains: Array.from(found.keys()), mailboxes };
      }
      if (invalid && found.size) {
        return { reason: "invalid-author-domain", domains: Array.from(found.keys()), mailboxes };
      }
      if (found.size === 1) {
        let [entry] = found.values();
        return { domain: entry.domain, authorDomain: entry.authorDomain, mailboxes };
      }
      return {
        reason: found.size ? "multiple-author-domains" : "no-author-domain",
        domains: Array.from(found.keys()),
        mailboxes
      };
    };
    module.exports = { getAuthorDomain, getAddressDomains };
  }
});

// node_modules/mailauth/lib/dmarc/verify.js
var require_verify = __commonJS({
  "node_modules/mailauth/lib/dmarc/verify.js"(exports, module) {
    "use strict";
    var dns = __require("node:dns").promises;
    var { formatAuthHeaderRow, formatDomain } = require_tools();
    var { createRecordLookup, discoverPolicy, getOrgDomain, getPolicyTags, domainExists } = require_get_dmarc_record();
    var { getAuthorDomain } = require_author_domain();
    var MAX_ALIGNMENT_WALKS = 10;
    var TEST_MODE_POLICY = { reject: "quarantine", quarantine: "none", none: "none" };
    var POLICY_STRENGTH = { none: 0, quarantine: 1, reject: 2 };
    var shareParent = (a, b) => a.split(".").pop() === b.split(".").pop();
    var setHidden = (obj, key, value) => Object.defineProperty(obj, key, { value, enumerable: false, configurable: true, writable: true });
    var evaluateDmarc2 = async (opts) => {
      let { headerFrom, fromFields, spfDomains, dkimDomains, resolver, arcResult, strict } = opts;
      strict = !!strict;
      resolver = resolver || dns.resolve;
      const author = getAuthorDomain(headerFrom, fromFields);
      if (!author.authorDomain) {
        return { response: false, reason: author.reason, authorDomains: author.domains };
      }
      const { domain, authorDomain } = author;
      const warnings = /* @__PURE__ */ new Set();
      let formatResponse = (response2) => {
        if (warnings.size) {
          response2.warnings = Array.from(warnings);
        }
        response2.info = formatAuthHeaderRow("dmarc", response2.status, { strict });
        if (typeof response2.status.comment === "boolean") {
          delete response2.status.comment;
        }
        setHidden(response2, "authorMailboxes", author.mailboxes);
        return response2;
      };
      let status = {
        result: "neutral",
        comment: false,
        // ptype properties
        header: {
          // RFC 8601 2.7.2: header.from is the domain of the RFC5322.From address,
          // not the organizational domain the policy may have been inherited from
          from: domain
        }
      };
      const lookup = createRecordLookup(resolver, { strict, warnings });
      let policyDiscovery;
      try {
        policyDiscovery = await discoverPolicy(authorDomain, lookup);
      } catch (err) {
        status.result = "temperror";
        return { response: formatResponse({ status, domain: authorDomain, error: err.message }) };
      }
      let { record: dmarcRecord, recordDomain, orgDomain, orgRecord } = policyDiscovery;
      if (!dmarcRecord) {
        status.result = "none";
        return { response: formatResponse({ status, domain: orgDomain }) };
      }
      const policyTags = getPolicyTags(dmarcRecord);
      if (!policyTags) {
        status.result = "none";
        return { response: formatResponse({ status, domain: orgDomain || authorDomain }) };
      }
      if (!strict) {
        status.header.d = recordDomain;
      }
      let policy = policyTags.p;
      let existenceError = null;
      if (recordDomain !== authorDomain) {
        policy = policyTags.sp || policyTags.p;
        if (policyTags.np) {
          try {
            if (!await domainExists(authorDomain, resolver)) {
              policy = policyTags.np;
            }
          } catch (err) {
            if (policyTags.np !== policy) {
              existenceError = err;
              if (POLICY_STRENGTH[policyTags.np] < POLICY_STRENGTH[policy]) {
                policy = policyTags.np;
              }
            }
          }
        }
      }
      const testMode = dmarcRecord.t === "y";
      if (testMode) {
        policy = TEST_MODE_POLICY[policy];
      }
      status.comment = [].concat(`p=${policyTags.p.toUpperCase()}`).concat(policyTags.sp ? `sp=${policyTags.sp.toUpperCase()}` : []).concat(arcResult?.status?.result ? `arc=${arcResult?.status?.result}` : []).join(" ");
      const adkimStrict = dmarcRecord.adkim === "s";
      const aspfStrict = dmarcRecord.aspf === "s";
      let orgDomains = /* @__PURE__ */ new Map();
      const alignsRelaxed = async (entryDomain) => {
        if (entryDomain === authorDomain) {
          return true;
        }
        if (!orgDomain) {
          if (!shareParent(entryDomain, authorDomain)) {
            return false;
          }
          throw policyDiscovery.error;
        }
        if (entryDomain !== orgDomain && !entryDomain.endsWith(`.${orgDomain}`)) {
          return false;
        }
        if (!orgDomains.has(entryDomain)) {
          if (orgDomains.size >= MAX_ALIGNMENT_WALKS) {
            let err = new Error(`Alignment of ${entryDomain} not checked, limit of ${MAX_ALIGNMENT_WALKS} Tree Walks per message reached`);
            err.code = "EWALKLIMIT";
            throw err;
          }
          orgDomains.set(entryDomain, getOrgDomain(entryDomain, lookup));
        }
        return await orgDomains.get(entryDomain) === orgDomain;
      };
      const findAligned = async (entries, strictAlignment) => {
        let list = [].concat(entries || []).map((entry) => typeof entry === "string" ? { domain: entry } : entry).filter((entry) => entry && typeof entry.domain === "string").sort((a, b) => (a.underSized || 0) - (b.underSized || 0));
        let aligned = [];
        let error = null;
        for (let entry of list) {
          let entryDomain = formatDomain(entry.domain);
          if (!authorDomain || !entryDomain) {
            continue;
          }
          try {
            if (strictAlignment ? entryDomain === authorDomain : await alignsRelaxed(entryDomain)) {
              aligned.push(entry);
            }
          } catch (err) {
            error = error || err;
          }
        }
        return { aligned, error };
      };
      const spf = await findAligned(spfDomains, aspfStrict);
      const dkim = await findAligned(dkimDomains, adkimStrict);
      const spfAlignment = spf.aligned[0];
      const dkimAlignment = dkim.aligned[0];
      const walkError = spf.error || dkim.error;
      const underSized = adkimStrict && !dkimAlignment ? (await findAligned(dkimDomains, false)).aligned[0]?.underSized : dkimAlignment?.underSized;
      let response = {
        status,
        domain: orgDomain || authorDomain,
        // the DMARC Policy Domain (RFC 9989 3.2.5), where the applied record was published.
        // This is the domain RFC 9990 aggregate reports list as the published policy's domain.
        policyDomain: recordDomain,
        policy,
        p: policyTags.p,
        sp: policyTags.sp || policyTags.p,
        np: policyTags.np,
        testMode,
        rr: dmarcRecord.rr,
        alignment: {
          spf: { result: spfAlignment?.domain, strict: aspfStrict },
          dkim: { result: dkimAlignment?.domain, strict: adkimStrict, underSized }
        }
      };
      if (dkimAlignment || spfAlignment) {
        status.result = "pass";
      } else if (walkError || existenceError) {
        status.result = "temperror";
        response.error = (walkError || existenceError).message;
      } else {
        status.result = "fail";
      }
      if (status.result !== "temperror" && !existenceError) {
        status.policy = { dmarc: policy };
      }
      setHidden(response, "record", dmarcRecord);
      setHidden(response, "orgRecord", orgRecord);
      return { response: formatResponse(response), dkimAligned: new Set(dkim.aligned.map((entry) => formatDomain(entry.domain))) };
    };
    var verifyDmarc = async (opts) => (await evaluateDmarc2(opts)).response;
    module.exports = verifyDmarc;
    module.exports.evaluateDmarc = evaluateDmarc2;
  }
});

// node_modules/mailauth/lib/dmarc/index.js
var require_dmarc = __commonJS({
  "node_modules/mailauth/lib/dmarc/index.js"(exports, module) {
    "use strict";
    var verifyDmarc = require_verify();
    var { evaluateDmarc: evaluateDmarc2 } = verifyDmarc;
    var dmarc2 = async (opts) => verifyDmarc(opts);
    module.exports = { dmarc: dmarc2, evaluateDmarc: evaluateDmarc2 };
  }
});

// named:mailauth/lib/dmarc/index.js
var all = require_dmarc();
var dmarc_default = all;
var { dmarc, evaluateDmarc } = all;
export {
  dmarc_default as default,
  dmarc,
  evaluateDmarc
};
