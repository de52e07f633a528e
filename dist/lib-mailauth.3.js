import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_syntax
} from "./lib-ipaddr.js.js";
import {
  require_lib,
  require_tools
} from "./lib-joi.js";
import {
  require_libmime
} from "./lib-libmime.js";
import "./lib-tldts.js";
import {
  __commonJS,
  __require
} from "./runtime.js";

// node_modules/mailauth/lib/spf/macro.js
var require_macro = __commonJS({
  "node_modules/mailauth/lib/spf/macro.js"(exports, module) {
    "use strict";
    var os = __require("node:os");
    var { parseIp } = require_syntax();
    var urlEscape = (value) => Array.from(Buffer.from(value, "utf-8")).map((byte) => {
      let chr = String.fromCharCode(byte);
      if (/^[A-Za-z0-9\-._~]$/.test(chr)) {
        return chr;
      }
      return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    }).join("");
    var macro = (input, values) => {
      input = (input || "").toString();
      if (input.indexOf("%") < 0) {
        return input;
      }
      let { sender, ip, helo, mta, domain, p, addr } = values || {};
      sender = (sender || "").toString();
      ip = (ip || "").toString();
      helo = (helo || "").toString();
      let atPos = sender.lastIndexOf("@");
      let senderLocal = atPos >= 0 ? sender.substr(0, atPos) : "";
      let senderDomain = atPos >= 0 ? sender.substr(atPos + 1) : sender;
      let parsedIp = addr || parseIp(ip);
      let vStr = parsedIp ? parsedIp.kind() === "ipv4" ? "in-addr" : "ip6" : "";
      return input.replace(/%%|%_|%-|%\{([^}]+)\}|%/gi, (m, c) => {
        if (m === "%") {
          let err = new Error("Syntax error on parsing macro");
          err.spfResult = { error: "permerror", message: `Unexpected % in macro` };
          throw err;
        }
        if (m === "%%") {
          return "%";
        }
        if (m === "%_") {
          return " ";
        }
        if (m === "%-") {
          return "%20";
        }
        let curval = "";
        let chars = c.split("");
        let macroChar = chars.shift();
        let delimiters = "";
        switch (macroChar.toLowerCase()) {
          case "s":
            curval = sender;
            break;
          case "l":
            curval = senderLocal;
            break;
          case "o":
            curval = senderDomain;
            break;
          case "p":
            curval = p || "unknown";
            break;
          case "d":
            curval = domain || senderDomain;
            break;
          case "i":
            if (!parsedIp) {
              throw new Error(`Invalid IP address ${ip}`);
            }
            curval = parsedIp.toNormalizedString();
            if (parsedIp.kind() === "ipv6") {
              curval = curval.split(":").flatMap((p2) => {
                if (p2.length < 4) {
                  p2 = "0".repeat(4 - p2.length) + p2;
                }
                return p2.split("");
              }).join(".");
            }
            break;
          case "v":
            curval = vStr;
            break;
          case "h":
            curval = helo || `[${parsedIp ? parsedIp.toString() : ip}]`;
            break;
          case "c":
            if (!parsedIp) {
              throw new Error(`Invalid IP address ${ip}`);
            }
            curval = parsedIp.toString();
            break;
          case "r":
            curval = mta || os.hostname();
            break;
          case "t":
            curval = Math.round(Date.now() / 1e3).toString();
            break;
          default: {
            let err = new Error("Syntax error on parsing macro");
            err.spfResult = { error: "permerror", message: `Unknown macro letter "${macroChar}"` };
            throw err;
          }
        }
        let nr = "";
        let reversed = false;
        while (chars.length) {
          let char = chars[0];
          if (char >= "0" && char <= "9") {
            chars.shift();
            nr += char;
          } else {
            break;
          }
        }
        if (nr) {
          nr = parseInt(nr, 10);
        }
        if (chars.length && chars[0].toLowerCase() === "r") {
          chars.shift();
          reversed = true;
        }
        for (let char of chars) {
          if ([".", "-", "+", ",", "/", "_", "="].includes(char) && delimiters.indexOf(char) < 0) {
            delimiters += char;
          }
        }
        delimiters = delimiters || ".";
        if (reversed || nr || delimiters !== ".") {
          curval = curval.split(new RegExp(`[${delimiters.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}]`));
          if (reversed) {
            curval = curval.reverse();
          }
          if (nr && nr > 0) {
            curval = curval.slice(-nr);
          }
          curval = curval.join(".");
        }
        if (macroChar !== macroChar.toLowerCase()) {
          curval = urlEscape(curval);
        }
        return curval;
      });
    };
    module.exports = macro;
  }
});

// node_modules/mailauth/lib/spf/spf-verify.js
var require_spf_verify = __commonJS({
  "node_modules/mailauth/lib/spf/spf-verify.js"(exports, module) {
    "use strict";
    var net = __require("net");
    var macro = require_macro();
    var dns = __require("node:dns").promises;
    var { getPtrHostname, formatDomain, toALabel } = require_tools();
    var { parseIp, ipInNetwork, normalizeTargetName, isValidTargetName, parseMacroString, validateTerms } = require_syntax();
    var LIMIT_PTR_RESOLVE_RECORDS = 10;
    var isFatalError = (err) => !!(err && (err.spfResult && err.spfResult.error === "permerror" || err.code === "ESPFTIMELIMIT"));
    var usesMacro = (input, letters) => (input || "").toString().replace(/%%/g, "").split("%{").slice(1).some((part) => letters.includes(part.charAt(0).toLowerCase()));
    var permError = (text) => {
      let err = new Error("SPF failure");
      err.spfResult = { error: "permerror", text };
      return err;
    };
    var matchIp = (addr, range) => {
      let prefix;
      let rangeMatch = range.match(/^(.*)\/(\d+)$/);
      if (rangeMatch) {
        range = rangeMatch[1];
        prefix = Number(rangeMatch[2]);
      }
      let network = parseIp(range);
      if (!network) {
        throw new Error(`Invalid IP address ${range}`);
      }
      if (typeof prefix !== "number") {
        prefix = network.kind() === "ipv4" ? 32 : 128;
      }
      return ipInNetwork(addr, network, prefix);
    };
    var parseCidrValue = (val, defaultValue, type) => {
      val = val || "";
      let domain = "";
      let cidr4 = "";
      let cidr6 = "";
      let dualCidr = false;
      if (val) {
        let cidrMatch = val.match(/^(.*?)(\/\d+)?(\/\/\d+)?$/);
        if (!cidrMatch || /^\/0+[1-9]/.test(cidrMatch[2]) || /^\/\/0+[1-9]/.test(cidrMatch[3])) {
          throw permError(`invalid address definition: ${val}`);
        }
        domain = cidrMatch[1] || "";
        cidr4 = cidrMatch[2] ? Number(cidrMatch[2].substr(1)) : "";
        cidr6 = cidrMatch[3] ? Number(cidrMatch[3].substr(2)) : "";
        dualCidr = !!cidrMatch[3];
        if (type === "ip6" && typeof cidr4 === "number" && cidr6 === "") {
          cidr6 = cidr4;
          cidr4 = "";
        }
      }
      domain = domain.trim() || defaultValue;
      if (typeof cidr4 === "number" && cidr4 > 32 && !net.isIPv6(domain) || typeof cidr6 === "number" && cidr6 > 128) {
        throw permError(`invalid cidr definition: ${val}`);
      }
      return {
        domain,
        cidr4: typeof cidr4 === "number" ? `/${cidr4}` : "",
        cidr6: typeof cidr6 === "number" ? `/${cidr6}` : "",
        dualCidr
      };
    };
    var getValidatedNames = async (addr, resolver, subResolver) => {
      let ptrValues;
      try {
        ptrValues = await resolver(getPtrHostname(addr), "PTR");
      } catch (err) {
        if (isFatalError(err)) {
          throw err;
        }
        return [];
      }
      ptrValues = (Array.isArray(ptrValues) ? ptrValues : []).slice(0, LIMIT_PTR_RESOLVE_RECORDS);
      let results = await Promise.allSettled(ptrValues.map((ptrValue) => subResolver(ptrValue, addr.kind() === "ipv6" ? "AAAA" : "A")));
      let timeLimit = results.find((result) => result.status === "rejected" && result.reason && result.reason.code === "ESPFTIMELIMIT");
      if (timeLimit) {
        throw timeLimit.reason;
      }
      let kind = addr.kind();
      let normalized = addr.toNormalizedString();
      let validated = [];
      for (let i = 0; i < results.length; i++) {
        let result = results[i];
        if (result.status === "fulfilled" && Array.isArray(result.value) && result.value.some((val) => {
          let parsed = parseIp(val);
          return parsed && parsed.kind() === kind && parsed.toNormalizedString() === normalized;
        })) {
          validated.push(ptrValues[i]);
        }
      }
      return validated;
    };
    var selectPtrName = (validatedNames, domain) => {
      let target = formatDomain(domain || "");
      let names = validatedNames.map((name) => ({ name: name.toString().replace(/\.+$/, ""), formatted: formatDomain(name.toString()) }));
      let match = names.find((entry) => entry.formatted === target) || names.find((entry) => target && entry.formatted.substr(-(target.length + 1)) === `.${target}`) || names[0];
      return match ? match.name : "unknown";
    };
    var reportSubQueries = (resolver, subResolver, type) => {
      if (typeof resolver.updateSubQueries === "function" && typeof subResolver.getResolveCount === "function") {
        resolver.updateSubQueries(type, subResolver.getResolveCount());
        resolver.updateSubQueries(`${type}:void`, subResolver.getVoidCount());
      }
    };
    var spfVerify = async (domain, opts) => {
      opts = opts || {};
      let addr = opts.addr || (opts.ip ? parseIp(opts.ip) : null);
      if (!addr) {
        return false;
      }
      let strict = !!opts.strict;
      let ctx = opts.ctx || { warnings: /* @__PURE__ */ new Set() };
      if (!opts.ctx || !opts.addr) {
        opts = Object.assign({}, opts, { ctx, addr });
      }
      domain = toALabel(domain);
      let isIPv6 = addr.kind() === "ipv6";
      let macroValues = { sender: opts.sender, ip: opts.ip, addr, helo: opts.helo, mta: opts.mta, domain };
      let resolver = opts.resolver || dns.resolve;
      let createSubResolver = (options) => typeof opts.createSubResolver === "function" ? opts.createSubResolver(options) : resolver;
      let senderStr = (opts.sender || "").toString();
      let nonAsciiLocalPart = /[^\x00-\x7F]/.test(senderStr.substr(0, Math.max(senderStr.lastIndexOf("@"), 0)));
      let withPtr = async (ptrResolver, subResolver) => Object.assign({}, macroValues, { p: selectPtrName(await getValidatedNames(addr, ptrResolver, subResolver), domain) });
      let expandTarget = async (spec, options) => {
        options = options || {};
        if (usesMacro(spec, "sl")) {
          if (!options.explanation) {
            ctx.usedLocalPart = true;
          }
          if (nonAsciiLocalPart) {
            if (strict) {
              return { skip: "local-part" };
            }
            ctx.warnings.add("non-ascii-local-part");
          }
        }
        let values = usesMacro(spec, "p") ? await withPtr(options.ptrResolver || resolver, options.ptrResolver || createSubResolver({ ignoreVoid: true })) : macroValues;
        if (options.lowercase) {
          spec = spec.replace(/%\{[^}]*\}|%[%_-]|[^%]+|%/g, (part) => part.charAt(0) === "%" ? part : part.toLowerCase());
        }
        let name = toALabel(macro(spec, values).replace(/\.$/, ""));
        name = normalizeTargetName(name);
        if (strict && !isValidTargetName(name)) {
          return { skip: "invalid", name };
        }
        return { name };
      };
      let responses;
      try {
        responses = await resolver(domain, "TXT");
      } catch (err) {
        if (err.code !== "ENOTFOUND" && err.code !== "ENODATA") {
          throw err;
        }
        responses = [];
      }
      let spfRecord;
      let spfRr;
      for (let row of responses || []) {
        row = [].concat(row || []).join("");
        let parts;
        let exactVersion = /^v=spf1(?: |$)/i.test(row);
        if (strict) {
          if (!exactVersion) {
            continue;
          }
          parts = row.split(" ").filter((part) => part);
        } else {
          parts = row.trim().split(/\s+/);
          if (parts[0].toLowerCase() !== "v=spf1") {
            continue;
          }
          if (!exactVersion) {
            ctx.warnings.add("syntax-error");
          }
        }
        if (spfRecord) {
          throw permError(`multiple SPF records found for ${domain}`);
        }
        spfRr = row;
        spfRecord = parts.slice(1);
        if (spfRr && /[^\x20-\x7E]/.test(spfRr)) {
          let err = new Error("Invalid characters in DNS response");
          err.spfResult = {
            error: "permerror",
            text: "DNS response includes invalid characters"
          };
          throw err;
        }
      }
      if (!spfRecord) {
        let err = new Error("SPF failure");
        err.spfResult = { error: "none", text: `no SPF records found for ${domain}` };
        throw err;
      }
      let syntaxError = validateTerms(spfRecord);
      if (syntaxError) {
        if (strict) {
          throw permError(syntaxError);
        }
        ctx.warnings.add("syntax-error");
      }
      let redirected = false;
      let getResult = async () => {
        for (let i = spfRecord.length - 1; i >= 0; i--) {
          let part = spfRecord[i];
          if (/^[^:/]+=/.test(part)) {
            if (!/^[a-z](a-z0-9-_\.)*/i.test(part)) {
              throw permError(`invalid modifier ${part}`);
            }
            let splitPos = part.indexOf("=");
            let modifier = part.substr(0, splitPos).toLowerCase();
            let rawValue = part.substr(splitPos + 1);
            if (!strict) {
              let value = macro(rawValue, macroValues).replace(/\.$/, "");
              if (!value && (modifier === "redirect" || modifier === "exp")) {
                throw permError(`Empty modifier value for ${modifier}`);
              } else if (modifier === "redirect" && !/^([\x21-\x2D\x2f-\x7e]+\.)+[a-z]+[a-z\-0-9]*$/i.test(value)) {
                throw permError(`Invalid redirect target ${value}`);
              }
            }
            spfRecord.splice(i, 1);
            spfRecord.push({ modifier, value: rawValue });
            continue;
          }
          let mechanism = part.split(/[:/=]/).shift().toLowerCase().replace(/^[?\-~+]/, "");
          if (!["all", "include", "a", "mx", "ip4", "ip6", "exists", "ptr"].includes(mechanism)) {
            throw permError(`Unknown mechanism ${mechanism}`);
          }
        }
        if (spfRecord.filter((p) => p && p.modifier === "redirect").length > 1) {
          throw permError(`more than 1 redirect found`);
        }
        for (let i = 0; i < spfRecord.length; i++) {
          let part = spfRecord[i];
          if (typeof part === "object" && part.modifier) {
            let { modifier, value } = part;
            switch (modifier) {
              case "redirect":
                {
                  if (spfRecord.some((p) => /^[?\-~+]?all$/i.test(p))) {
                    continue;
                  }
                  let target = await expandTarget(value);
                  if (target.skip) {
                    throw permError(`Invalid redirect target ${target.name || value}`);
                  }
                  try {
                    let subResult = await spfVerify(target.name, opts);
                    if (subResult) {
                      redirected = true;
                      return subResult;
                    }
                  } catch (err) {
                    if (err.spfResult && err.spfResult.error === "none") {
                      err.spfResult.error = "permerror";
                    }
                    throw err;
                  }
                }
                break;
              case "exp":
              default:
            }
            continue;
          }
          let key = "";
          let val = "";
          let qualifier = "+";
          let splitterPos = part.indexOf(":");
          if (splitterPos === part.length - 1) {
            throw permError(`unexpected empty value`);
          }
          if (splitterPos >= 0) {
            key = part.substr(0, splitterPos);
            val = part.substr(splitterPos + 1);
          } else {
            let splitterPos2 = part.indexOf("/");
            if (splitterPos2 >= 0) {
              key = part.substr(0, splitterPos2);
              val = part.substr(splitterPos2);
            } else {
              key = part;
            }
          }
          if (/^[?\-~+]/.test(key)) {
            qualifier = key.charAt(0);
            key = key.substr(1);
          }
          let type = key.toLowerCase();
          switch (type) {
            case "all":
              if (val) {
                throw permError(`unexpected extension for all`);
              }
              return { type, qualifier };
            case "include":
              {
                let sub;
                try {
                  let target = await expandTarget(val);
                  if (target.skip === "local-part") {
                    break;
                  }
                  if (target.skip) {
                    throw permError(`Invalid include target ${target.name}`);
                  }
                  sub = await spfVerify(target.name, Object.assign({}, opts, { inInclude: true }));
                } catch (err) {
                  if (err.spfResult) {
                    if (err.spfResult.error === "none") {
                      err.spfResult.error = "permerror";
                    }
                    return err.spfResult;
                  }
                  throw err;
                }
                if (sub && sub.qualifier === "+") {
                  return { type, val, include: sub, qualifier };
                }
                if (sub && sub.error) {
                  return sub;
                }
              }
              break;
            case "ip4":
            case "ip6":
              {
                let res = strict ? matchIpTermStrict(type, val, addr) : matchIpTermLax(type, val, addr, opts.ip);
                if (res) {
                  return { type, val, qualifier };
                }
              }
              break;
            case "a":
              {
                let { domain: a, cidr4, cidr6 } = parseCidrValue(val, domain, type);
                let cidr = isIPv6 ? cidr6 : cidr4;
                let target = await expandTarget(a, { lowercase: true });
                if (target.skip) {
                  break;
                }
                let responses2 = await resolver(target.name, isIPv6 ? "AAAA" : "A", { clientIpType: isIPv6 ? 6 : 4 });
                if (responses2) {
                  for (let ip of responses2) {
                    if (matchIp(addr, ip + cidr)) {
                      return { type, val: domain, qualifier };
                    }
                  }
                }
              }
              break;
            case "mx":
              {
                let { domain: mxDomain, cidr4, cidr6 } = parseCidrValue(val, domain, type);
                let cidr = isIPv6 ? cidr6 : cidr4;
                let target = await expandTarget(mxDomain, { lowercase: true });
                if (target.skip) {
                  break;
                }
                let mxList = await resolver(target.name, "MX");
                if (mxList) {
                  let subResolver = createSubResolver({ ignoreVoid: true });
                  try {
                    mxList = mxList.sort((a, b) => a.priority - b.priority);
                    for (let mx of mxList) {
                      let exchange = mx && mx.exchange ? mx.exchange.toString().replace(/\.$/, "") : "";
                      if (exchange) {
                        let responses2 = await subResolver(exchange, isIPv6 ? "AAAA" : "A", {
                          clientIpType: isIPv6 ? 6 : 4
                        });
                        if (responses2) {
                          for (let a of responses2) {
                            if (matchIp(addr, a + cidr)) {
                              return { type, val: mx.exchange, qualifier };
                            }
                          }
                        }
                      }
                    }
                  } finally {
                    reportSubQueries(resolver, subResolver, "mx");
                  }
                }
              }
              break;
            case "exists":
              {
                let target = await expandTarget(val);
                if (target.skip) {
                  break;
                }
                let responses2 = await resolver(target.name, "A");
                if (responses2 && responses2.length) {
                  return { type, val: target.name, qualifier };
                }
              }
              break;
            case "ptr":
              {
                let { cidr4, cidr6 } = parseCidrValue(val, false, type);
                if (cidr4 || cidr6) {
                  throw permError(`invalid domain-spec definition: ${val}`);
                }
                let ptrDomain = domain;
                if (val) {
                  let target = await expandTarget(val);
                  if (target.skip) {
                    break;
                  }
                  ptrDomain = target.name;
                }
                ptrDomain = formatDomain(ptrDomain);
                let subResolver = createSubResolver({ ignoreVoid: true });
                let validatedPtrRecords = await getValidatedNames(addr, resolver, subResolver);
                reportSubQueries(resolver, subResolver, "ptr");
                for (let ptrRecord of validatedPtrRecords) {
                  let formattedPtrRecord = formatDomain(ptrRecord);
                  if (formattedPtrRecord === ptrDomain || formattedPtrRecord.substr(-(ptrDomain.length + 1)) === `.${ptrDomain}`) {
                    return { type, val: ptrRecord, qualifier };
                  }
                }
              }
              break;
          }
        }
        return false;
      };
      let getExplanation = async (spec) => {
        let expResolver = opts.expResolver || resolver;
        try {
          let target = await expandTarget(spec, { explanation: true, ptrResolver: expResolver });
          if (target.skip || !target.name) {
            return false;
          }
          let records = await expResolver(target.name, "TXT");
          if (!Array.isArray(records) || records.length !== 1) {
            return false;
          }
          let text = [].concat(records[0] || []).join("");
          if (!text || /[^\x20-\x7E]/.test(text)) {
            return false;
          }
          parseMacroString(text, { explain: true });
          if (usesMacro(text, "sl") && nonAsciiLocalPart && strict) {
            return false;
          }
          return macro(text, usesMacro(text, "p") ? await withPtr(expResolver, expResolver) : macroValues);
        } catch (err) {
          return false;
        }
      };
      try {
        let res = await getResult();
        if (res && res.qualifier === "-" && !redirected && !opts.inInclude) {
          let exp = spfRecord.find((p) => p && typeof p === "object" && p.modifier === "exp");
          if (exp) {
            let explanation = await getExplanation(exp.value);
            if (explanation) {
              res.explanation = explanation;
            }
          }
        }
        if (res && spfRr) {
          res.rr = spfRr;
        } else if (spfRr) {
          res = {
            // default is neutral
            qualifier: "?",
            rr: spfRr
          };
        }
        return res;
      } catch (err) {
        if (spfRr && err.spfResult) {
          err.spfResult.rr = spfRr;
        }
        throw err;
      }
    };
    var matchIpTermStrict = (type, val, addr) => {
      let match = val.match(/^(.*?)(?:\/(\d+))?$/);
      let network = parseIp(match[1]);
      if (!network || network.kind() !== (type === "ip4" ? "ipv4" : "ipv6")) {
        throw permError(`invalid IP address`);
      }
      let prefix = typeof match[2] === "string" ? Number(match[2]) : type === "ip4" ? 32 : 128;
      return ipInNetwork(addr, network, prefix);
    };
    var matchIpTermLax = (type, val, addr, clientIp) => {
      let { domain: range, cidr4, cidr6, dualCidr } = parseCidrValue(val, false, type);
      if (!range) {
        throw permError(`bare IP address`);
      }
      let mappingMatch = range.match(/^[:A-F]+:((\d+\.){3}\d+)$/i);
      if (type === "ip6") {
        if (net.isIPv6(range)) {
          if (dualCidr && mappingMatch) {
            throw permError(`invalid CIDR for IP`);
          }
          return addr.kind() === "ipv6" && matchIp(addr, range + cidr6);
        }
        if (net.isIPv4(range)) {
          if (cidr6) {
            throw permError(`invalid CIDR for IP`);
          }
          return false;
        }
        throw permError(`invalid IP address`);
      }
      if (mappingMatch) {
        range = mappingMatch[1];
      }
      if (!net.isIP(range)) {
        throw permError(`invalid IP address`);
      }
      if (cidr6 && net.isIPv4(range)) {
        throw permError(`invalid CIDR for IP`);
      }
      if (net.isIP(range) !== net.isIP(clientIp) || !net.isIPv4(range)) {
        return false;
      }
      return matchIp(addr, range + cidr4);
    };
    module.exports = { spfVerify };
  }
});

// node_modules/mailauth/lib/spf/index.js
var require_spf = __commonJS({
  "node_modules/mailauth/lib/spf/index.js"(exports, module) {
    "use strict";
    var { spfVerify } = require_spf_verify();
    var { parseIp, isValidTargetName } = require_syntax();
    var os = __require("node:os");
    var dns = __require("node:dns");
    var libmime = require_libmime();
    var Joi = require_lib();
    var domainSchema = Joi.string().domain({ allowUnicode: false, tlds: false });
    var { formatAuthHeaderRow, escapeCommentValue, formatDotAtomOrQuoted, MAX_HEADER_VALUE_LENGTH, toALabel } = require_tools();
    var MAX_RESOLVE_COUNT = 10;
    var MAX_VOID_COUNT = 2;
    var formatHeaders = (result, keys) => {
      let pairs = [];
      for (let key of ["client-ip", "envelope-from", "helo"]) {
        if (keys[key]) {
          let value = formatDotAtomOrQuoted(keys[key]);
          if (Buffer.byteLength(value) <= MAX_HEADER_VALUE_LENGTH) {
            pairs.push(`${key}=${value};`);
          }
        }
      }
      let header = `Received-SPF: ${result.status.result}${result.status.comment ? ` (${escapeCommentValue(result.status.comment)})` : ""}${pairs.length ? ` ${pairs.join(" ")}` : ""}`;
      return libmime.foldLines(header, 160);
    };
    var timeLimitError = () => {
      let err = new Error("SPF evaluation time limit exceeded");
      err.code = "ESPFTIMELIMIT";
      err.spfResult = {
        error: "temperror",
        text: "SPF evaluation time limit exceeded"
      };
      return err;
    };
    var dualStackResolver = async (resolver, domain, opts, state) => {
      const isIPv6 = opts.clientIpType === 6;
      const [aResult, aaaaResult] = await Promise.allSettled([resolver(domain, "A"), resolver(domain, "AAAA")]);
      const aRecords = aResult.status === "fulfilled" ? aResult.value : [];
      const aError = aResult.status === "rejected" ? aResult.reason : null;
      const aaaaRecords = aaaaResult.status === "fulfilled" ? aaaaResult.value : [];
      const aaaaError = aaaaResult.status === "rejected" ? aaaaResult.reason : null;
      const aIsVoid = aError && (aError.code === "ENOTFOUND" || aError.code === "ENODATA");
      const aaaaIsVoid = aaaaError && (aaaaError.code === "ENOTFOUND" || aaaaError.code === "ENODATA");
      if (isIPv6 && aaaaError && !aaaaIsVoid) {
        throw aaaaError;
      }
      if (!isIPv6 && aError && !aIsVoid) {
        throw aError;
      }
      if (aIsVoid && aaaaIsVoid) {
        let voidError = isIPv6 ? aaaaError || aError : aError || aaaaError;
        throw voidError;
      }
      if (state && (isIPv6 ? aaaaIsVoid : aIsVoid)) {
        state.clientVoid = true;
      }
      return isIPv6 ? aaaaRecords : aRecords;
    };
    var limitedResolver = (resolver, maxResolveCount, maxVoidCount, ignoreFirst, options) => {
      options = options || {};
      let resolveCount = 0;
      let voidCount = 0;
      let rfcVoidCount = 0;
      let subResolveCounts = {};
      let firstCounted = !ignoreFirst;
      maxResolveCount = maxResolveCount || MAX_RESOLVE_COUNT;
      maxVoidCount = maxVoidCount || MAX_VOID_COUNT;
      let checkRfcVoidCount = () => {
        if (rfcVoidCount > maxVoidCount && options.ctx && options.ctx.warnings) {
          options.ctx.warnings.add("void-lookup-limit");
        }
      };
      let resolverFunc = async (domain, type, opts) => {
        if (options.deadline && Date.now() >= options.deadline) {
          throw timeLimitError();
        }
        if (firstCounted) {
          resolveCount++;
        } else {
          firstCounted = true;
        }
        if (resolveCount > maxResolveCount) {
          let error = new Error("Too many DNS requests");
          error.spfResult = {
            error: "permerror",
            text: "Too many DNS requests"
          };
          throw error;
        }
        try {
          if (!/^([\x20-\x2D\x2f-\x7e]+\.)+[a-z]+[a-z\-0-9]*$/i.test(domain) && !(options.strict && isValidTargetName(domain))) {
            throw new Error("Failed to validate domain");
          }
        } catch (err) {
          err.spfResult = {
            error: "permerror",
            text: `Invalid domain ${domain}`
          };
          throw err;
        }
        let state = {};
        try {
          let result;
          if (!options.strict && opts?.clientIpType && (type === "A" || type === "AAAA")) {
            result = await dualStackResolver(resolver, domain, opts, state);
          } else {
            result = await resolver(domain, type);
          }
          if (state.clientVoid) {
            rfcVoidCount++;
            checkRfcVoidCount();
          }
          return result;
        } catch (err) {
          if (!err || typeof err !== "object") {
            let wrapped = new Error(`DNS error when resolving ${domain}: ${err}`);
            wrapped.spfResult = {
              error: "temperror",
              text: wrapped.message
            };
            throw wrapped;
          }
          switch (err.code) {
            case "ENOTFOUND":
            // Domain does not exist
            case "ENODATA": {
              voidCount++;
              rfcVoidCount++;
              if (voidCount > maxVoidCount) {
                err.spfResult = {
                  error: "permerror",
                  text: "Too many void DNS results"
                };
                throw err;
              }
              checkRfcVoidCount();
              return [];
            }
            case "ETIMEOUT":
              err.spfResult = {
                error: "temperror",
                text: "DNS timeout"
              };
              throw err;
            case "EREFUSED":
              err.spfResult = {
                error: "temperror",
                text: `DNS request refused by server when resolving ${domain}`
              };
              throw err;
            case "ESPFTIMELIMIT":
              throw err;
            case "EBADNAME":
              err.spfResult = {
                error: "permerror",
                text: `Invalid domain ${domain}`
              };
              throw err;
            default:
              if (!err.spfResult) {
                err.spfResult = {
                  error: "temperror",
                  text: err.message
                };
              }
              throw err;
          }
        }
      };
      resolverFunc.updateSubQueries = (type, count) => {
        if (!subResolveCounts[type]) {
          subResolveCounts[type] = count;
        } else {
          subResolveCounts[type] += count;
        }
      };
      resolverFunc.getResolveCount = () => resolveCount;
      resolverFunc.getResolveLimit = () => maxResolveCount;
      resolverFunc.getSubResolveCounts = () => subResolveCounts;
      resolverFunc.getVoidCount = () => voidCount;
      return resolverFunc;
    };
    var memoizeResolver = (resolver) => {
      const answers = /* @__PURE__ */ new Map();
      const copyError = (err) => {
        if (!err || typeof err !== "object") {
          return err;
        }
        let copy = Object.assign(new Error(err.message), err);
        copy.code = err.code;
        if (err.spfResult && typeof err.spfResult === "object") {
          copy.spfResult = Object.assign({}, err.spfResult);
        }
        return copy;
      };
      return (name, type) => {
        let key = `${type}:${name}`;
        let answer = answers.get(key);
        if (!answer) {
          answer = Promise.resolve(resolver(name, type));
          answer.catch(() => false);
          answers.set(key, answer);
        }
        return answer.then(
          (value) => Array.isArray(value) ? value.slice() : value,
          (err) => {
            throw copyError(err);
          }
        );
      };
    };
    var verify = async (opts) => {
      let { sender, ip, helo, mta, maxResolveCount, maxVoidCount, resolver, strict, maxElapsedTime } = opts || {};
      strict = !!strict;
      mta = mta || os.hostname();
      let nullSender = !sender;
      sender = sender || `postmaster@${helo}`;
      let parsedIp = ip ? parseIp(ip) : null;
      if (parsedIp) {
        ip = ip.toString().trim();
      }
      if (parsedIp && parsedIp.kind() === "ipv6" && parsedIp.isIPv4MappedAddress()) {
        parsedIp = parsedIp.toIPv4Address();
        ip = parsedIp.toString();
      }
      let atPos = sender.lastIndexOf("@");
      if (atPos < 0) {
        sender = `postmaster@${sender}`;
      } else if (atPos === 0) {
        sender = `postmaster${sender}`;
      }
      atPos = sender.lastIndexOf("@");
      let domain = sender.substr(atPos + 1).toLowerCase().trim() || "-";
      let evalSender = sender;
      if (/[^\x00-\x7F]/.test(domain)) {
        domain = toALabel(domain);
        evalSender = `${sender.substr(0, atPos)}@${domain}`;
      }
      resolver = memoizeResolver(resolver || dns.promises.resolve);
      let status = {
        result: "neutral",
        comment: false,
        // ptype properties
        smtp: {
          mailfrom: sender,
          helo
        }
      };
      let ctx = { warnings: /* @__PURE__ */ new Set(), usedLocalPart: false };
      let deadline = typeof maxElapsedTime === "number" && maxElapsedTime > 0 ? Date.now() + maxElapsedTime : false;
      let resolverOptions = { strict, ctx, deadline };
      let verifyResolver = limitedResolver(resolver, maxResolveCount, maxVoidCount, true, resolverOptions);
      let expResolver = async (name, type) => {
        if (deadline && Date.now() >= deadline) {
          throw timeLimitError();
        }
        return await resolver(name, type);
      };
      let result;
      let timer;
      try {
        if (!parsedIp) {
          let err = new Error("Invalid client IP");
          err.spfResult = {
            error: "temperror",
            text: "missing or invalid client IP address"
          };
          throw err;
        }
        let validation = domainSchema.validate(domain);
        if (validation.error) {
          let err = validation.error;
          err.spfResult = {
            error: "none",
            text: `Invalid domain ${domain}`
          };
          throw err;
        }
        let evaluation = spfVerify(domain, {
          sender: evalSender,
          ip,
          mta,
          helo,
          strict,
          ctx,
          expResolver,
          // generate DNS handler
          resolver: verifyResolver,
          // allow to create sub resolvers. Address lookups of MX and PTR names do not count as void lookups
          createSubResolver: (subOptions) => limitedResolver(resolver, maxResolveCount, subOptions && subOptions.ignoreVoid ? Infinity : maxVoidCount, false, resolverOptions)
        });
        if (deadline) {
          evaluation.catch(() => false);
          result = await Promise.race([
            evaluation,
            new Promise((resolve, reject) => {
              timer = setTimeout(() => reject(timeLimitError()), Math.max(deadline - Date.now(), 0));
            })
          ]);
        } else {
          result = await evaluation;
        }
      } catch (err) {
        if (err.spfResult) {
          result = err.spfResult;
        } else {
          result = {
            error: "temperror",
            text: err.message
          };
        }
      } finally {
        clearTimeout(timer);
      }
      if (result && typeof result === "object") {
        result.lookups = {
          limit: verifyResolver.getResolveLimit(),
          count: verifyResolver.getResolveCount(),
          void: verifyResolver.getVoidCount(),
          subqueries: verifyResolver.getSubResolveCounts()
        };
      }
      let response = { domain, "client-ip": ip };
      if (helo) {
        response.helo = helo;
      }
      if (sender) {
        response["envelope-from"] = sender;
      }
      result = result || {
        // default is neutral
        qualifier: "?"
      };
      switch (result.qualifier || result.error) {
        // qualifiers
        case "+":
          status.result = "pass";
          status.comment = `${mta}: domain of ${sender} designates ${ip} as permitted sender`;
          break;
        case "~":
          status.result = "softfail";
          status.comment = `${mta}: domain of transitioning ${sender} does not designate ${ip} as permitted sender`;
          break;
        case "-":
          status.result = "fail";
          status.comment = `${mta}: domain of ${sender} does not designate ${ip} as permitted sender`;
          break;
        case "?":
          status.result = "neutral";
          status.comment = `${mta}: ${ip} is neither permitted nor denied by domain of ${sender}`;
          break;
        // errors
        case "none":
          status.result = "none";
          status.comment = `${mta}: ${domain} does not designate permitted sender hosts`;
          break;
        case "permerror":
          status.result = "permerror";
          status.comment = `${mta}: permanent error in processing during lookup of ${sender}${result.text ? `: ${result.text}` : ""}`;
          break;
        case "temperror":
        default:
          status.result = "temperror";
          status.comment = `${mta}: error in processing during lookup of ${sender}${result.text ? `: ${result.text}` : ""}`;
          break;
      }
      if (strict) {
        status.smtp = nullSender ? { helo } : { mailfrom: ctx.usedLocalPart ? sender : sender.substr(atPos + 1) };
      }
      if (result.rr) {
        response.rr = result.rr;
      }
      response.status = status;
      response.header = formatHeaders(response, {
        "client-ip": parsedIp ? ip : false,
        // RFC 7208 section 9.1: "envelope-from" if the "MAIL FROM" identity was checked
        "envelope-from": nullSender ? false : sender,
        helo
      });
      response.info = formatAuthHeaderRow("spf", status, { strict });
      if (typeof response.status.comment === "boolean") {
        delete response.status.comment;
      }
      if (result.lookups) {
        response.lookups = result.lookups;
      }
      if (result.explanation && status.result === "fail") {
        response.explanation = result.explanation;
      }
      if (ctx.warnings.size && status.result !== "permerror") {
        response.warnings = Array.from(ctx.warnings);
      }
      return response;
    };
    module.exports = { spf: verify };
  }
});

// named:mailauth/lib/spf/index.js
var all = require_spf();
var spf_default = all;
var { spf } = all;
export {
  spf_default as default,
  spf
};
