import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  PRIORITY_TITLES,
  askedWords,
  body,
  cell,
  join,
  markdown,
  md,
  openGroups,
  ours,
  tally,
  unknownGroups,
  verdictSentence,
  verdictSign,
  waivedGroups
} from "./output-markdown.js";
import {
  BaseError,
  GateFiles,
  gitBase
} from "./commands-trust.js";
import {
  oneOf,
  parseCertificates,
  parseDiversion,
  parseResolvers,
  parseTimeout,
  readInput,
  selection,
  writable
} from "./commands-settings.js";
import {
  ConfigError,
  parseConfig
} from "./lib-yaml.js";
import {
  EXIT,
  UsageError
} from "./commands-usage.js";
import {
  errorCode,
  gitRoot,
  listFiles,
  readText
} from "./world-git.js";
import {
  ZoneFileError,
  checks,
  knownHosts,
  leakIn,
  parseZoneFile,
  snapshotFile
} from "./checks-tls-rules-certificates.js";
import {
  ITSELF,
  count,
  verdictOf
} from "./gate-verdict.js";
import {
  nameOf,
  presentation
} from "./mail-message.2.js";
import {
  addressKind,
  lookup,
  parseEndpoint
} from "./world-address.js";
import {
  failure
} from "./world-world.js";
import {
  json
} from "./output-json.2.js";
import {
  iso_exports
} from "./lib-zod.js";
import {
  _enum,
  array,
  literal,
  looseObject,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  unknown
} from "./lib-zod.2.js";
import {
  applyWaivers,
  fixLines,
  placeName,
  proofWords,
  unusedWaivers,
  zoneLine
} from "./output-fix.js";
import {
  inert,
  inertCode,
  logLine,
  shellLine
} from "./output-inert.js";
import {
  findingsOf
} from "./gate-report.js";
import {
  PRIORITIES,
  STAGES
} from "./gate-finding.js";
import {
  VERSION
} from "./package.js";
import {
  parseTarget,
  shownDomain
} from "./looking-target.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./runtime.js";

// node_modules/dns-packet/types.js
var require_types = __commonJS({
  "node_modules/dns-packet/types.js"(exports) {
    "use strict";
    exports.toString = function(type) {
      switch (type) {
        case 1:
          return "A";
        case 10:
          return "NULL";
        case 28:
          return "AAAA";
        case 18:
          return "AFSDB";
        case 42:
          return "APL";
        case 257:
          return "CAA";
        case 60:
          return "CDNSKEY";
        case 59:
          return "CDS";
        case 37:
          return "CERT";
        case 5:
          return "CNAME";
        case 49:
          return "DHCID";
        case 32769:
          return "DLV";
        case 39:
          return "DNAME";
        case 48:
          return "DNSKEY";
        case 43:
          return "DS";
        case 55:
          return "HIP";
        case 13:
          return "HINFO";
        case 45:
          return "IPSECKEY";
        case 25:
          return "KEY";
        case 36:
          return "KX";
        case 29:
          return "LOC";
        case 15:
          return "MX";
        case 35:
          return "NAPTR";
        case 2:
          return "NS";
        case 47:
          return "NSEC";
        case 50:
          return "NSEC3";
        case 51:
          return "NSEC3PARAM";
        case 12:
          return "PTR";
        case 46:
          return "RRSIG";
        case 17:
          return "RP";
        case 24:
          return "SIG";
        case 6:
          return "SOA";
        case 99:
          return "SPF";
        case 33:
          return "SRV";
        case 44:
          return "SSHFP";
        case 32768:
          return "TA";
        case 249:
          return "TKEY";
        case 52:
          return "TLSA";
        case 250:
          return "TSIG";
        case 16:
          return "TXT";
        case 252:
          return "AXFR";
        case 251:
          return "IXFR";
        case 41:
          return "OPT";
        case 255:
          return "ANY";
      }
      return "UNKNOWN_" + type;
    };
    exports.toType = function(name) {
      switch (name.toUpperCase()) {
        case "A":
          return 1;
        case "NULL":
          return 10;
        case "AAAA":
          return 28;
        case "AFSDB":
          return 18;
        case "APL":
          return 42;
        case "CAA":
          return 257;
        case "CDNSKEY":
          return 60;
        case "CDS":
          return 59;
        case "CERT":
          return 37;
        case "CNAME":
          return 5;
        case "DHCID":
          return 49;
        case "DLV":
          return 32769;
        case "DNAME":
          return 39;
        case "DNSKEY":
          return 48;
        case "DS":
          return 43;
        case "HIP":
          return 55;
        case "HINFO":
          return 13;
        case "IPSECKEY":
          return 45;
        case "KEY":
          return 25;
        case "KX":
          return 36;
        case "LOC":
          return 29;
        case "MX":
          return 15;
        case "NAPTR":
          return 35;
        case "NS":
          return 2;
        case "NSEC":
          return 47;
        case "NSEC3":
          return 50;
        case "NSEC3PARAM":
          return 51;
        case "PTR":
          return 12;
        case "RRSIG":
          return 46;
        case "RP":
          return 17;
        case "SIG":
          return 24;
        case "SOA":
          return 6;
        case "SPF":
          return 99;
        case "SRV":
          return 33;
        case "SSHFP":
          return 44;
        case "TA":
          return 32768;
        case "TKEY":
          return 249;
        case "TLSA":
          return 52;
        case "TSIG":
          return 250;
        case "TXT":
          return 16;
        case "AXFR":
          return 252;
        case "IXFR":
          return 251;
        case "OPT":
          return 41;
        case "ANY":
          return 255;
        case "*":
          return 255;
      }
      if (name.toUpperCase().startsWith("UNKNOWN_")) return parseInt(name.slice(8));
      return 0;
    };
  }
});

// node_modules/dns-packet/rcodes.js
var require_rcodes = __commonJS({
  "node_modules/dns-packet/rcodes.js"(exports) {
    "use strict";
    exports.toString = function(rcode) {
      switch (rcode) {
        case 0:
          return "NOERROR";
        case 1:
          return "FORMERR";
        case 2:
          return "SERVFAIL";
        case 3:
          return "NXDOMAIN";
        case 4:
          return "NOTIMP";
        case 5:
          return "REFUSED";
        case 6:
          return "YXDOMAIN";
        case 7:
          return "YXRRSET";
        case 8:
          return "NXRRSET";
        case 9:
          return "NOTAUTH";
        case 10:
          return "NOTZONE";
        case 11:
          return "RCODE_11";
        case 12:
          return "RCODE_12";
        case 13:
          return "RCODE_13";
        case 14:
          return "RCODE_14";
        case 15:
          return "RCODE_15";
      }
      return "RCODE_" + rcode;
    };
    exports.toRcode = function(code) {
      switch (code.toUpperCase()) {
        case "NOERROR":
          return 0;
        case "FORMERR":
          return 1;
        case "SERVFAIL":
          return 2;
        case "NXDOMAIN":
          return 3;
        case "NOTIMP":
          return 4;
        case "REFUSED":
          return 5;
        case "YXDOMAIN":
          return 6;
        case "YXRRSET":
          return 7;
        case "NXRRSET":
          return 8;
        case "NOTAUTH":
          return 9;
        case "NOTZONE":
          return 10;
        case "RCODE_11":
          return 11;
        case "RCODE_12":
          return 12;
        case "RCODE_13":
          return 13;
        case "RCODE_14":
          return 14;
        case "RCODE_15":
          return 15;
      }
      return 0;
    };
  }
});

// node_modules/dns-packet/opcodes.js
var require_opcodes = __commonJS({
  "node_modules/dns-packet/opcodes.js"(exports) {
    "use strict";
    exports.toString = function(opcode) {
      switch (opcode) {
        case 0:
          return "QUERY";
        case 1:
          return "IQUERY";
        case 2:
          return "STATUS";
        case 3:
          return "OPCODE_3";
        case 4:
          return "NOTIFY";
        case 5:
          return "UPDATE";
        case 6:
          return "OPCODE_6";
        case 7:
          return "OPCODE_7";
        case 8:
          return "OPCODE_8";
        case 9:
          return "OPCODE_9";
        case 10:
          return "OPCODE_10";
        case 11:
          return "OPCODE_11";
        case 12:
          return "OPCODE_12";
        case 13:
          return "OPCODE_13";
        case 14:
          return "OPCODE_14";
        case 15:
          return "OPCODE_15";
      }
      return "OPCODE_" + opcode;
    };
    exports.toOpcode = function(code) {
      switch (code.toUpperCase()) {
        case "QUERY":
          return 0;
        case "IQUERY":
          return 1;
        case "STATUS":
          return 2;
        case "OPCODE_3":
          return 3;
        case "NOTIFY":
          return 4;
        case "UPDATE":
          return 5;
        case "OPCODE_6":
          return 6;
        case "OPCODE_7":
          return 7;
        case "OPCODE_8":
          return 8;
        case "OPCODE_9":
          return 9;
        case "OPCODE_10":
          return 10;
        case "OPCODE_11":
          return 11;
        case "OPCODE_12":
          return 12;
        case "OPCODE_13":
          return 13;
        case "OPCODE_14":
          return 14;
        case "OPCODE_15":
          return 15;
      }
      return 0;
    };
  }
});

// node_modules/dns-packet/classes.js
var require_classes = __commonJS({
  "node_modules/dns-packet/classes.js"(exports) {
    "use strict";
    exports.toString = function(klass) {
      switch (klass) {
        case 1:
          return "IN";
        case 2:
          return "CS";
        case 3:
          return "CH";
        case 4:
          return "HS";
        case 255:
          return "ANY";
      }
      return "UNKNOWN_" + klass;
    };
    exports.toClass = function(name) {
      switch (name.toUpperCase()) {
        case "IN":
          return 1;
        case "CS":
          return 2;
        case "CH":
          return 3;
        case "HS":
          return 4;
        case "ANY":
          return 255;
      }
      return 0;
    };
  }
});

// node_modules/dns-packet/optioncodes.js
var require_optioncodes = __commonJS({
  "node_modules/dns-packet/optioncodes.js"(exports) {
    "use strict";
    exports.toString = function(type) {
      switch (type) {
        // list at
        // https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-11
        case 1:
          return "LLQ";
        case 2:
          return "UL";
        case 3:
          return "NSID";
        case 5:
          return "DAU";
        case 6:
          return "DHU";
        case 7:
          return "N3U";
        case 8:
          return "CLIENT_SUBNET";
        case 9:
          return "EXPIRE";
        case 10:
          return "COOKIE";
        case 11:
          return "TCP_KEEPALIVE";
        case 12:
          return "PADDING";
        case 13:
          return "CHAIN";
        case 14:
          return "KEY_TAG";
        case 26946:
          return "DEVICEID";
      }
      if (type < 0) {
        return null;
      }
      return `OPTION_${type}`;
    };
    exports.toCode = function(name) {
      if (typeof name === "number") {
        return name;
      }
      if (!name) {
        return -1;
      }
      switch (name.toUpperCase()) {
        case "OPTION_0":
          return 0;
        case "LLQ":
          return 1;
        case "UL":
          return 2;
        case "NSID":
          return 3;
        case "OPTION_4":
          return 4;
        case "DAU":
          return 5;
        case "DHU":
          return 6;
        case "N3U":
          return 7;
        case "CLIENT_SUBNET":
          return 8;
        case "EXPIRE":
          return 9;
        case "COOKIE":
          return 10;
        case "TCP_KEEPALIVE":
          return 11;
        case "PADDING":
          return 12;
        case "CHAIN":
          return 13;
        case "KEY_TAG":
          return 14;
        case "DEVICEID":
          return 26946;
        case "OPTION_65535":
          return 65535;
      }
      const m = name.match(/_(\d+)$/);
      if (m) {
        return parseInt(m[1], 10);
      }
      return -1;
    };
  }
});

// node_modules/@leichtgewicht/ip-codec/index.cjs
var require_ip_codec = __commonJS({
  "node_modules/@leichtgewicht/ip-codec/index.cjs"(exports, module) {
    var ipCodec = (function(exports2) {
      "use strict";
      Object.defineProperty(exports2, "__esModule", {
        value: true
      });
      exports2.decode = decode;
      exports2.encode = encode;
      exports2.familyOf = familyOf;
      exports2.name = void 0;
      exports2.sizeOf = sizeOf;
      exports2.v6 = exports2.v4 = void 0;
      const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
      const v4Size = 4;
      const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
      const v6Size = 16;
      const v4 = {
        name: "v4",
        size: v4Size,
        isFormat: (ip) => v4Regex.test(ip),
        encode(ip, buff, offset) {
          offset = ~~offset;
          buff = buff || new Uint8Array(offset + v4Size);
          const max = ip.length;
          let n = 0;
          for (let i = 0; i < max; ) {
            const c = ip.charCodeAt(i++);
            if (c === 46) {
              buff[offset++] = n;
              n = 0;
            } else {
              n = n * 10 + (c - 48);
            }
          }
          buff[offset] = n;
          return buff;
        },
        decode(buff, offset) {
          offset = ~~offset;
          return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
        }
      };
      exports2.v4 = v4;
      const v6 = {
        name: "v6",
        size: v6Size,
        isFormat: (ip) => ip.length > 0 && v6Regex.test(ip),
        encode(ip, buff, offset) {
          offset = ~~offset;
          let end = offset + v6Size;
          let fill = -1;
          let hexN = 0;
          let decN = 0;
          let prevColon = true;
          let useDec = false;
          buff = buff || new Uint8Array(offset + v6Size);
          for (let i = 0; i < ip.length; i++) {
            let c = ip.charCodeAt(i);
            if (c === 58) {
              if (prevColon) {
                if (fill !== -1) {
                  if (offset < end) buff[offset] = 0;
                  if (offset < end - 1) buff[offset + 1] = 0;
                  offset += 2;
                } else if (offset < end) {
                  fill = offset;
                }
              } else {
                if (useDec === true) {
                  if (offset < end) buff[offset] = decN;
                  offset++;
                } else {
                  if (offset < end) buff[offset] = hexN >> 8;
                  if (offset < end - 1) buff[offset + 1] = hexN & 255;
                  offset += 2;
                }
                hexN = 0;
                decN = 0;
              }
              prevColon = true;
              useDec = false;
            } else if (c === 46) {
              if (offset < end) buff[offset] = decN;
              offset++;
              decN = 0;
              hexN = 0;
              prevColon = false;
              useDec = true;
            } else {
              prevColon = false;
              if (c >= 97) {
                c -= 87;
              } else if (c >= 65) {
                c -= 55;
              } else {
                c -= 48;
                decN = decN * 10 + c;
              }
              hexN = (hexN << 4) + c;
            }
          }
          if (prevColon === false) {
            if (useDec === true) {
              if (offset < end) buff[offset] = decN;
              offset++;
            } else {
              if (offset < end) buff[offset] = hexN >> 8;
              if (offset < end - 1) buff[offset + 1] = hexN & 255;
              offset += 2;
            }
          } else if (fill === 0) {
            if (offset < end) buff[offset] = 0;
            if (offset < end - 1) buff[offset + 1] = 0;
            offset += 2;
          } else if (fill !== -1) {
            offset += 2;
            for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) {
              buff[i] = buff[i - 2];
            }
            buff[fill] = 0;
            buff[fill + 1] = 0;
            fill = offset;
          }
          if (fill !== offset && fill !== -1) {
            if (offset > end - 2) {
              offset = end - 2;
            }
            while (end > fill) {
              buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
            }
          } else {
            while (offset < end) {
              buff[offset++] = 0;
            }
          }
          return buff;
        },
        decode(buff, offset) {
          offset = ~~offset;
          let result = "";
          for (let i = 0; i < v6Size; i += 2) {
            if (i !== 0) {
              result += ":";
            }
            result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
          }
          return result.replace(/(^|:)0(:0)*:0(:|$)/, "$1::$3").replace(/:{3,4}/, "::");
        }
      };
      exports2.v6 = v6;
      const name = "ip";
      exports2.name = name;
      function sizeOf(ip) {
        if (v4.isFormat(ip)) return v4.size;
        if (v6.isFormat(ip)) return v6.size;
        throw Error(`Invalid ip address: ${ip}`);
      }
      function familyOf(string2) {
        return sizeOf(string2) === v4.size ? 1 : 2;
      }
      function encode(ip, buff, offset) {
        offset = ~~offset;
        const size = sizeOf(ip);
        if (typeof buff === "function") {
          buff = buff(offset + size);
        }
        if (size === v4.size) {
          return v4.encode(ip, buff, offset);
        }
        return v6.encode(ip, buff, offset);
      }
      function decode(buff, offset, length) {
        offset = ~~offset;
        length = length || buff.length - offset;
        if (length === v4.size) {
          return v4.decode(buff, offset, length);
        }
        if (length === v6.size) {
          return v6.decode(buff, offset, length);
        }
        throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
      }
      return "default" in exports2 ? exports2.default : exports2;
    })({});
    if (typeof define === "function" && define.amd) define([], function() {
      return ipCodec;
    });
    else if (typeof module === "object" && typeof exports === "object") module.exports = ipCodec;
  }
});

// node_modules/dns-packet/index.js
var require_dns_packet = __commonJS({
  "node_modules/dns-packet/index.js"(exports) {
    "use strict";
    var Buffer2 = __require("buffer").Buffer;
    var types = require_types();
    var rcodes = require_rcodes();
    var opcodes = require_opcodes();
    var classes = require_classes();
    var optioncodes = require_optioncodes();
    var ip = require_ip_codec();
    var QUERY_FLAG = 0;
    var RESPONSE_FLAG = 1 << 15;
    var FLUSH_MASK = 1 << 15;
    var NOT_FLUSH_MASK = ~FLUSH_MASK;
    var QU_MASK = 1 << 15;
    var NOT_QU_MASK = ~QU_MASK;
    var name = exports.name = {};
    name.encode = function(str, buf, offset, { mail = false } = {}) {
      if (!buf) buf = Buffer2.alloc(name.encodingLength(str));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const n = str.replace(/^\.|\.$/gm, "");
      if (n.length) {
        let list = [];
        if (mail) {
          let localPart = "";
          n.split(".").forEach((label) => {
            if (label.endsWith("\\")) {
              localPart += (localPart.length ? "." : "") + label.slice(0, -1);
            } else {
              if (list.length === 0 && localPart.length) {
                list.push(localPart + "." + label);
              } else {
                list.push(label);
              }
            }
          });
        } else {
          list = n.split(".");
        }
        for (let i = 0; i < list.length; i++) {
          const len = buf.write(list[i], offset + 1);
          buf[offset] = len;
          offset += len + 1;
        }
      }
      buf[offset++] = 0;
      name.encode.bytes = offset - oldOffset;
      return buf;
    };
    name.encode.bytes = 0;
    name.decode = function(buf, offset, { mail = false } = {}) {
      if (!offset) offset = 0;
      const list = [];
      let oldOffset = offset;
      let totalLength = 0;
      let consumedBytes = 0;
      let jumped = false;
      while (true) {
        if (offset >= buf.length) {
          throw new Error("Cannot decode name (buffer overflow)");
        }
        const len = buf[offset++];
        consumedBytes += jumped ? 0 : 1;
        if (len === 0) {
          break;
        } else if ((len & 192) === 0) {
          if (offset + len > buf.length) {
            throw new Error("Cannot decode name (buffer overflow)");
          }
          totalLength += len + 1;
          if (totalLength > 254) {
            throw new Error("Cannot decode name (name too long)");
          }
          let label = buf.toString("utf-8", offset, offset + len);
          if (mail) {
            label = label.replace(/\./g, "\\.");
          }
          list.push(label);
          offset += len;
          consumedBytes += jumped ? 0 : len;
        } else if ((len & 192) === 192) {
          if (offset + 1 > buf.length) {
            throw new Error("Cannot decode name (buffer overflow)");
          }
          const jumpOffset = buf.readUInt16BE(offset - 1) - 49152;
          if (jumpOffset >= oldOffset) {
            throw new Error("Cannot decode name (bad pointer)");
          }
          offset = jumpOffset;
          oldOffset = jumpOffset;
          consumedBytes += jumped ? 0 : 1;
          jumped = true;
        } else {
          throw new Error("Cannot decode name (bad label)");
        }
      }
      name.decode.bytes = consumedBytes;
      return list.length === 0 ? "." : list.join(".");
    };
    name.decode.bytes = 0;
    name.encodingLength = function(n) {
      if (n === "." || n === "..") return 1;
      return Buffer2.byteLength(n.replace(/^\.|\.$/gm, "")) + 2;
    };
    var string2 = {};
    string2.encode = function(s, buf, offset) {
      if (!buf) buf = Buffer2.alloc(string2.encodingLength(s));
      if (!offset) offset = 0;
      const len = buf.write(s, offset + 1);
      buf[offset] = len;
      string2.encode.bytes = len + 1;
      return buf;
    };
    string2.encode.bytes = 0;
    string2.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf[offset];
      const s = buf.toString("utf-8", offset + 1, offset + 1 + len);
      string2.decode.bytes = len + 1;
      return s;
    };
    string2.decode.bytes = 0;
    string2.encodingLength = function(s) {
      return Buffer2.byteLength(s) + 1;
    };
    var header = {};
    header.encode = function(h, buf, offset) {
      if (!buf) buf = header.encodingLength(h);
      if (!offset) offset = 0;
      const flags = (h.flags || 0) & 32767;
      const type = h.type === "response" ? RESPONSE_FLAG : QUERY_FLAG;
      buf.writeUInt16BE(h.id || 0, offset);
      buf.writeUInt16BE(flags | type, offset + 2);
      buf.writeUInt16BE(h.questions.length, offset + 4);
      buf.writeUInt16BE(h.answers.length, offset + 6);
      buf.writeUInt16BE(h.authorities.length, offset + 8);
      buf.writeUInt16BE(h.additionals.length, offset + 10);
      return buf;
    };
    header.encode.bytes = 12;
    header.decode = function(buf, offset) {
      if (!offset) offset = 0;
      if (buf.length < 12) throw new Error("Header must be 12 bytes");
      const flags = buf.readUInt16BE(offset + 2);
      return {
        id: buf.readUInt16BE(offset),
        type: flags & RESPONSE_FLAG ? "response" : "query",
        flags: flags & 32767,
        flag_qr: (flags >> 15 & 1) === 1,
        opcode: opcodes.toString(flags >> 11 & 15),
        flag_aa: (flags >> 10 & 1) === 1,
        flag_tc: (flags >> 9 & 1) === 1,
        flag_rd: (flags >> 8 & 1) === 1,
        flag_ra: (flags >> 7 & 1) === 1,
        flag_z: (flags >> 6 & 1) === 1,
        flag_ad: (flags >> 5 & 1) === 1,
        flag_cd: (flags >> 4 & 1) === 1,
        rcode: rcodes.toString(flags & 15),
        questions: new Array(buf.readUInt16BE(offset + 4)),
        answers: new Array(buf.readUInt16BE(offset + 6)),
        authorities: new Array(buf.readUInt16BE(offset + 8)),
        additionals: new Array(buf.readUInt16BE(offset + 10))
      };
    };
    header.decode.bytes = 12;
    header.encodingLength = function() {
      return 12;
    };
    var runknown = exports.unknown = {};
    runknown.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(runknown.encodingLength(data));
      if (!offset) offset = 0;
      buf.writeUInt16BE(data.length, offset);
      data.copy(buf, offset + 2);
      runknown.encode.bytes = data.length + 2;
      return buf;
    };
    runknown.encode.bytes = 0;
    runknown.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      const data = buf.slice(offset + 2, offset + 2 + len);
      runknown.decode.bytes = len + 2;
      return data;
    };
    runknown.decode.bytes = 0;
    runknown.encodingLength = function(data) {
      return data.length + 2;
    };
    var rns = exports.ns = {};
    rns.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rns.encodingLength(data));
      if (!offset) offset = 0;
      name.encode(data, buf, offset + 2);
      buf.writeUInt16BE(name.encode.bytes, offset);
      rns.encode.bytes = name.encode.bytes + 2;
      return buf;
    };
    rns.encode.bytes = 0;
    rns.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      const dd = name.decode(buf, offset + 2);
      rns.decode.bytes = len + 2;
      return dd;
    };
    rns.decode.bytes = 0;
    rns.encodingLength = function(data) {
      return name.encodingLength(data) + 2;
    };
    var rsoa = exports.soa = {};
    rsoa.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rsoa.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      name.encode(data.mname, buf, offset);
      offset += name.encode.bytes;
      name.encode(data.rname, buf, offset, { mail: true });
      offset += name.encode.bytes;
      buf.writeUInt32BE(data.serial || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.refresh || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.retry || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.expire || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.minimum || 0, offset);
      offset += 4;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rsoa.encode.bytes = offset - oldOffset;
      return buf;
    };
    rsoa.encode.bytes = 0;
    rsoa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.mname = name.decode(buf, offset);
      offset += name.decode.bytes;
      data.rname = name.decode(buf, offset, { mail: true });
      offset += name.decode.bytes;
      data.serial = buf.readUInt32BE(offset);
      offset += 4;
      data.refresh = buf.readUInt32BE(offset);
      offset += 4;
      data.retry = buf.readUInt32BE(offset);
      offset += 4;
      data.expire = buf.readUInt32BE(offset);
      offset += 4;
      data.minimum = buf.readUInt32BE(offset);
      offset += 4;
      rsoa.decode.bytes = offset - oldOffset;
      return data;
    };
    rsoa.decode.bytes = 0;
    rsoa.encodingLength = function(data) {
      return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname);
    };
    var rtxt = exports.txt = {};
    rtxt.encode = function(data, buf, offset) {
      if (!Array.isArray(data)) data = [data];
      for (let i = 0; i < data.length; i++) {
        if (typeof data[i] === "string") {
          data[i] = Buffer2.from(data[i]);
        }
        if (!Buffer2.isBuffer(data[i])) {
          throw new Error("Must be a Buffer");
        }
      }
      if (!buf) buf = Buffer2.alloc(rtxt.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      data.forEach(function(d) {
        buf[offset++] = d.length;
        d.copy(buf, offset, 0, d.length);
        offset += d.length;
      });
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rtxt.encode.bytes = offset - oldOffset;
      return buf;
    };
    rtxt.encode.bytes = 0;
    rtxt.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      let remaining = buf.readUInt16BE(offset);
      offset += 2;
      let data = [];
      while (remaining > 0) {
        const len = buf[offset++];
        --remaining;
        if (remaining < len) {
          throw new Error("Buffer overflow");
        }
        data.push(buf.slice(offset, offset + len));
        offset += len;
        remaining -= len;
      }
      rtxt.decode.bytes = offset - oldOffset;
      return data;
    };
    rtxt.decode.bytes = 0;
    rtxt.encodingLength = function(data) {
      if (!Array.isArray(data)) data = [data];
      let length = 2;
      data.forEach(function(buf) {
        if (typeof buf === "string") {
          length += Buffer2.byteLength(buf) + 1;
        } else {
          length += buf.length + 1;
        }
      });
      return length;
    };
    var rnull = exports.null = {};
    rnull.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnull.encodingLength(data));
      if (!offset) offset = 0;
      if (typeof data === "string") data = Buffer2.from(data);
      if (!data) data = Buffer2.alloc(0);
      const oldOffset = offset;
      offset += 2;
      const len = data.length;
      data.copy(buf, offset, 0, len);
      offset += len;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rnull.encode.bytes = offset - oldOffset;
      return buf;
    };
    rnull.encode.bytes = 0;
    rnull.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const len = buf.readUInt16BE(offset);
      offset += 2;
      const data = buf.slice(offset, offset + len);
      offset += len;
      rnull.decode.bytes = offset - oldOffset;
      return data;
    };
    rnull.decode.bytes = 0;
    rnull.encodingLength = function(data) {
      if (!data) return 2;
      return (Buffer2.isBuffer(data) ? data.length : Buffer2.byteLength(data)) + 2;
    };
    var rhinfo = exports.hinfo = {};
    rhinfo.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rhinfo.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      string2.encode(data.cpu, buf, offset);
      offset += string2.encode.bytes;
      string2.encode(data.os, buf, offset);
      offset += string2.encode.bytes;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rhinfo.encode.bytes = offset - oldOffset;
      return buf;
    };
    rhinfo.encode.bytes = 0;
    rhinfo.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.cpu = string2.decode(buf, offset);
      offset += string2.decode.bytes;
      data.os = string2.decode(buf, offset);
      offset += string2.decode.bytes;
      rhinfo.decode.bytes = offset - oldOffset;
      return data;
    };
    rhinfo.decode.bytes = 0;
    rhinfo.encodingLength = function(data) {
      return string2.encodingLength(data.cpu) + string2.encodingLength(data.os) + 2;
    };
    var rptr = exports.ptr = {};
    var rcname = exports.cname = rptr;
    var rdname = exports.dname = rptr;
    rptr.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rptr.encodingLength(data));
      if (!offset) offset = 0;
      name.encode(data, buf, offset + 2);
      buf.writeUInt16BE(name.encode.bytes, offset);
      rptr.encode.bytes = name.encode.bytes + 2;
      return buf;
    };
    rptr.encode.bytes = 0;
    rptr.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const data = name.decode(buf, offset + 2);
      rptr.decode.bytes = name.decode.bytes + 2;
      return data;
    };
    rptr.decode.bytes = 0;
    rptr.encodingLength = function(data) {
      return name.encodingLength(data) + 2;
    };
    var rsrv = exports.srv = {};
    rsrv.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rsrv.encodingLength(data));
      if (!offset) offset = 0;
      buf.writeUInt16BE(data.priority || 0, offset + 2);
      buf.writeUInt16BE(data.weight || 0, offset + 4);
      buf.writeUInt16BE(data.port || 0, offset + 6);
      name.encode(data.target, buf, offset + 8);
      const len = name.encode.bytes + 6;
      buf.writeUInt16BE(len, offset);
      rsrv.encode.bytes = len + 2;
      return buf;
    };
    rsrv.encode.bytes = 0;
    rsrv.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      const data = {};
      data.priority = buf.readUInt16BE(offset + 2);
      data.weight = buf.readUInt16BE(offset + 4);
      data.port = buf.readUInt16BE(offset + 6);
      data.target = name.decode(buf, offset + 8);
      rsrv.decode.bytes = len + 2;
      return data;
    };
    rsrv.decode.bytes = 0;
    rsrv.encodingLength = function(data) {
      return 8 + name.encodingLength(data.target);
    };
    var rcaa = exports.caa = {};
    rcaa.ISSUER_CRITICAL = 1 << 7;
    rcaa.encode = function(data, buf, offset) {
      const len = rcaa.encodingLength(data);
      if (!buf) buf = Buffer2.alloc(rcaa.encodingLength(data));
      if (!offset) offset = 0;
      if (data.issuerCritical) {
        data.flags = rcaa.ISSUER_CRITICAL;
      }
      buf.writeUInt16BE(len - 2, offset);
      offset += 2;
      buf.writeUInt8(data.flags || 0, offset);
      offset += 1;
      string2.encode(data.tag, buf, offset);
      offset += string2.encode.bytes;
      buf.write(data.value, offset);
      offset += Buffer2.byteLength(data.value);
      rcaa.encode.bytes = len;
      return buf;
    };
    rcaa.encode.bytes = 0;
    rcaa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      offset += 2;
      const oldOffset = offset;
      const data = {};
      data.flags = buf.readUInt8(offset);
      offset += 1;
      data.tag = string2.decode(buf, offset);
      offset += string2.decode.bytes;
      data.value = buf.toString("utf-8", offset, oldOffset + len);
      data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL);
      rcaa.decode.bytes = len + 2;
      return data;
    };
    rcaa.decode.bytes = 0;
    rcaa.encodingLength = function(data) {
      return string2.encodingLength(data.tag) + string2.encodingLength(data.value) + 2;
    };
    var rmx = exports.mx = {};
    rmx.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rmx.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      buf.writeUInt16BE(data.preference || 0, offset);
      offset += 2;
      name.encode(data.exchange, buf, offset);
      offset += name.encode.bytes;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rmx.encode.bytes = offset - oldOffset;
      return buf;
    };
    rmx.encode.bytes = 0;
    rmx.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.preference = buf.readUInt16BE(offset);
      offset += 2;
      data.exchange = name.decode(buf, offset);
      offset += name.decode.bytes;
      rmx.decode.bytes = offset - oldOffset;
      return data;
    };
    rmx.encodingLength = function(data) {
      return 4 + name.encodingLength(data.exchange);
    };
    var ra = exports.a = {};
    ra.encode = function(host, buf, offset) {
      if (!buf) buf = Buffer2.alloc(ra.encodingLength(host));
      if (!offset) offset = 0;
      buf.writeUInt16BE(4, offset);
      offset += 2;
      ip.v4.encode(host, buf, offset);
      ra.encode.bytes = 6;
      return buf;
    };
    ra.encode.bytes = 0;
    ra.decode = function(buf, offset) {
      if (!offset) offset = 0;
      offset += 2;
      const host = ip.v4.decode(buf, offset);
      ra.decode.bytes = 6;
      return host;
    };
    ra.decode.bytes = 0;
    ra.encodingLength = function() {
      return 6;
    };
    var raaaa = exports.aaaa = {};
    raaaa.encode = function(host, buf, offset) {
      if (!buf) buf = Buffer2.alloc(raaaa.encodingLength(host));
      if (!offset) offset = 0;
      buf.writeUInt16BE(16, offset);
      offset += 2;
      ip.v6.encode(host, buf, offset);
      raaaa.encode.bytes = 18;
      return buf;
    };
    raaaa.encode.bytes = 0;
    raaaa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      offset += 2;
      const host = ip.v6.decode(buf, offset);
      raaaa.decode.bytes = 18;
      return host;
    };
    raaaa.decode.bytes = 0;
    raaaa.encodingLength = function() {
      return 18;
    };
    var roption = exports.option = {};
    roption.encode = function(option, buf, offset) {
      if (!buf) buf = Buffer2.alloc(roption.encodingLength(option));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const code = optioncodes.toCode(option.code);
      buf.writeUInt16BE(code, offset);
      offset += 2;
      if (option.data) {
        buf.writeUInt16BE(option.data.length, offset);
        offset += 2;
        option.data.copy(buf, offset);
        offset += option.data.length;
      } else {
        switch (code) {
          // case 3: NSID.  No encode makes sense.
          // case 5,6,7: Not implementable
          case 8:
            const spl = option.sourcePrefixLength || 0;
            const fam = option.family || ip.familyOf(option.ip);
            const ipBuf = ip.encode(option.ip, Buffer2.alloc);
            const ipLen = Math.ceil(spl / 8);
            buf.writeUInt16BE(ipLen + 4, offset);
            offset += 2;
            buf.writeUInt16BE(fam, offset);
            offset += 2;
            buf.writeUInt8(spl, offset++);
            buf.writeUInt8(option.scopePrefixLength || 0, offset++);
            ipBuf.copy(buf, offset, 0, ipLen);
            offset += ipLen;
            break;
          // case 9: EXPIRE (experimental)
          // case 10: COOKIE.  No encode makes sense.
          case 11:
            if (option.timeout) {
              buf.writeUInt16BE(2, offset);
              offset += 2;
              buf.writeUInt16BE(option.timeout, offset);
              offset += 2;
            } else {
              buf.writeUInt16BE(0, offset);
              offset += 2;
            }
            break;
          case 12:
            const len = option.length || 0;
            buf.writeUInt16BE(len, offset);
            offset += 2;
            buf.fill(0, offset, offset + len);
            offset += len;
            break;
          // case 13:  CHAIN.  Experimental.
          case 14:
            const tagsLen = option.tags.length * 2;
            buf.writeUInt16BE(tagsLen, offset);
            offset += 2;
            for (const tag of option.tags) {
              buf.writeUInt16BE(tag, offset);
              offset += 2;
            }
            break;
          default:
            throw new Error(`Unknown roption code: ${option.code}`);
        }
      }
      roption.encode.bytes = offset - oldOffset;
      return buf;
    };
    roption.encode.bytes = 0;
    roption.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const option = {};
      option.code = buf.readUInt16BE(offset);
      option.type = optioncodes.toString(option.code);
      offset += 2;
      const len = buf.readUInt16BE(offset);
      offset += 2;
      option.data = buf.slice(offset, offset + len);
      switch (option.code) {
        // case 3: NSID.  No decode makes sense.
        case 8:
          option.family = buf.readUInt16BE(offset);
          offset += 2;
          option.sourcePrefixLength = buf.readUInt8(offset++);
          option.scopePrefixLength = buf.readUInt8(offset++);
          const padded = Buffer2.alloc(option.family === 1 ? 4 : 16);
          buf.copy(padded, 0, offset, offset + len - 4);
          option.ip = ip.decode(padded);
          break;
        // case 12: Padding.  No decode makes sense.
        case 11:
          if (len > 0) {
            option.timeout = buf.readUInt16BE(offset);
            offset += 2;
          }
          break;
        case 14:
          option.tags = [];
          for (let i = 0; i < len; i += 2) {
            option.tags.push(buf.readUInt16BE(offset));
            offset += 2;
          }
      }
      roption.decode.bytes = len + 4;
      return option;
    };
    roption.decode.bytes = 0;
    roption.encodingLength = function(option) {
      if (option.data) {
        return option.data.length + 4;
      }
      const code = optioncodes.toCode(option.code);
      switch (code) {
        case 8:
          const spl = option.sourcePrefixLength || 0;
          return Math.ceil(spl / 8) + 8;
        case 11:
          return typeof option.timeout === "number" ? 6 : 4;
        case 12:
          return option.length + 4;
        case 14:
          return 4 + option.tags.length * 2;
      }
      throw new Error(`Unknown roption code: ${option.code}`);
    };
    var ropt = exports.opt = {};
    ropt.encode = function(options, buf, offset) {
      if (!buf) buf = Buffer2.alloc(ropt.encodingLength(options));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const rdlen = encodingLengthList(options, roption);
      buf.writeUInt16BE(rdlen, offset);
      offset = encodeList(options, roption, buf, offset + 2);
      ropt.encode.bytes = offset - oldOffset;
      return buf;
    };
    ropt.encode.bytes = 0;
    ropt.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const options = [];
      let rdlen = buf.readUInt16BE(offset);
      offset += 2;
      let o = 0;
      while (rdlen > 0) {
        options[o++] = roption.decode(buf, offset);
        offset += roption.decode.bytes;
        rdlen -= roption.decode.bytes;
      }
      ropt.decode.bytes = offset - oldOffset;
      return options;
    };
    ropt.decode.bytes = 0;
    ropt.encodingLength = function(options) {
      return 2 + encodingLengthList(options || [], roption);
    };
    var rdnskey = exports.dnskey = {};
    rdnskey.PROTOCOL_DNSSEC = 3;
    rdnskey.ZONE_KEY = 128;
    rdnskey.SECURE_ENTRYPOINT = 32768;
    rdnskey.encode = function(key, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rdnskey.encodingLength(key));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const keydata = key.key;
      if (!Buffer2.isBuffer(keydata)) {
        throw new Error("Key must be a Buffer");
      }
      offset += 2;
      buf.writeUInt16BE(key.flags, offset);
      offset += 2;
      buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset);
      offset += 1;
      buf.writeUInt8(key.algorithm, offset);
      offset += 1;
      keydata.copy(buf, offset, 0, keydata.length);
      offset += keydata.length;
      rdnskey.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset);
      return buf;
    };
    rdnskey.encode.bytes = 0;
    rdnskey.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var key = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      key.flags = buf.readUInt16BE(offset);
      offset += 2;
      if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) {
        throw new Error("Protocol must be 3");
      }
      offset += 1;
      key.algorithm = buf.readUInt8(offset);
      offset += 1;
      key.key = buf.slice(offset, oldOffset + length + 2);
      offset += key.key.length;
      rdnskey.decode.bytes = offset - oldOffset;
      return key;
    };
    rdnskey.decode.bytes = 0;
    rdnskey.encodingLength = function(key) {
      return 6 + Buffer2.byteLength(key.key);
    };
    var rrrsig = exports.rrsig = {};
    rrrsig.encode = function(sig, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rrrsig.encodingLength(sig));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const signature = sig.signature;
      if (!Buffer2.isBuffer(signature)) {
        throw new Error("Signature must be a Buffer");
      }
      offset += 2;
      buf.writeUInt16BE(types.toType(sig.typeCovered), offset);
      offset += 2;
      buf.writeUInt8(sig.algorithm, offset);
      offset += 1;
      buf.writeUInt8(sig.labels, offset);
      offset += 1;
      buf.writeUInt32BE(sig.originalTTL, offset);
      offset += 4;
      buf.writeUInt32BE(sig.expiration, offset);
      offset += 4;
      buf.writeUInt32BE(sig.inception, offset);
      offset += 4;
      buf.writeUInt16BE(sig.keyTag, offset);
      offset += 2;
      name.encode(sig.signersName, buf, offset);
      offset += name.encode.bytes;
      signature.copy(buf, offset, 0, signature.length);
      offset += signature.length;
      rrrsig.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset);
      return buf;
    };
    rrrsig.encode.bytes = 0;
    rrrsig.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var sig = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      sig.typeCovered = types.toString(buf.readUInt16BE(offset));
      offset += 2;
      sig.algorithm = buf.readUInt8(offset);
      offset += 1;
      sig.labels = buf.readUInt8(offset);
      offset += 1;
      sig.originalTTL = buf.readUInt32BE(offset);
      offset += 4;
      sig.expiration = buf.readUInt32BE(offset);
      offset += 4;
      sig.inception = buf.readUInt32BE(offset);
      offset += 4;
      sig.keyTag = buf.readUInt16BE(offset);
      offset += 2;
      sig.signersName = name.decode(buf, offset);
      offset += name.decode.bytes;
      sig.signature = buf.slice(offset, oldOffset + length + 2);
      offset += sig.signature.length;
      rrrsig.decode.bytes = offset - oldOffset;
      return sig;
    };
    rrrsig.decode.bytes = 0;
    rrrsig.encodingLength = function(sig) {
      return 20 + name.encodingLength(sig.signersName) + Buffer2.byteLength(sig.signature);
    };
    var rrp = exports.rp = {};
    rrp.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rrp.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      name.encode(data.mbox || ".", buf, offset, { mail: true });
      offset += name.encode.bytes;
      name.encode(data.txt || ".", buf, offset);
      offset += name.encode.bytes;
      rrp.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset);
      return buf;
    };
    rrp.encode.bytes = 0;
    rrp.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.mbox = name.decode(buf, offset, { mail: true }) || ".";
      offset += name.decode.bytes;
      data.txt = name.decode(buf, offset) || ".";
      offset += name.decode.bytes;
      rrp.decode.bytes = offset - oldOffset;
      return data;
    };
    rrp.decode.bytes = 0;
    rrp.encodingLength = function(data) {
      return 2 + name.encodingLength(data.mbox || ".") + name.encodingLength(data.txt || ".");
    };
    var typebitmap = {};
    typebitmap.encode = function(typelist, buf, offset) {
      if (!buf) buf = Buffer2.alloc(typebitmap.encodingLength(typelist));
      if (!offset) offset = 0;
      const oldOffset = offset;
      var typesByWindow = [];
      for (var i = 0; i < typelist.length; i++) {
        var typeid = types.toType(typelist[i]);
        if (typesByWindow[typeid >> 8] === void 0) {
          typesByWindow[typeid >> 8] = [];
        }
        typesByWindow[typeid >> 8][typeid >> 3 & 31] |= 1 << 7 - (typeid & 7);
      }
      for (i = 0; i < typesByWindow.length; i++) {
        if (typesByWindow[i] !== void 0) {
          var windowBuf = Buffer2.from(typesByWindow[i]);
          buf.writeUInt8(i, offset);
          offset += 1;
          buf.writeUInt8(windowBuf.length, offset);
          offset += 1;
          windowBuf.copy(buf, offset);
          offset += windowBuf.length;
        }
      }
      typebitmap.encode.bytes = offset - oldOffset;
      return buf;
    };
    typebitmap.encode.bytes = 0;
    typebitmap.decode = function(buf, offset, length) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var typelist = [];
      while (offset - oldOffset < length) {
        var window = buf.readUInt8(offset);
        offset += 1;
        var windowLength = buf.readUInt8(offset);
        offset += 1;
        for (var i = 0; i < windowLength; i++) {
          var b = buf.readUInt8(offset + i);
          for (var j = 0; j < 8; j++) {
            if (b & 1 << 7 - j) {
              var typeid = types.toString(window << 8 | i << 3 | j);
              typelist.push(typeid);
            }
          }
        }
        offset += windowLength;
      }
      typebitmap.decode.bytes = offset - oldOffset;
      return typelist;
    };
    typebitmap.decode.bytes = 0;
    typebitmap.encodingLength = function(typelist) {
      var extents = [];
      for (var i = 0; i < typelist.length; i++) {
        var typeid = types.toType(typelist[i]);
        extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, typeid & 255);
      }
      var len = 0;
      for (i = 0; i < extents.length; i++) {
        if (extents[i] !== void 0) {
          len += 2 + Math.ceil((extents[i] + 1) / 8);
        }
      }
      return len;
    };
    var rnsec = exports.nsec = {};
    rnsec.encode = function(record2, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnsec.encodingLength(record2));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      name.encode(record2.nextDomain, buf, offset);
      offset += name.encode.bytes;
      typebitmap.encode(record2.rrtypes, buf, offset);
      offset += typebitmap.encode.bytes;
      rnsec.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset);
      return buf;
    };
    rnsec.encode.bytes = 0;
    rnsec.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var record2 = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      record2.nextDomain = name.decode(buf, offset);
      offset += name.decode.bytes;
      record2.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset));
      offset += typebitmap.decode.bytes;
      rnsec.decode.bytes = offset - oldOffset;
      return record2;
    };
    rnsec.decode.bytes = 0;
    rnsec.encodingLength = function(record2) {
      return 2 + name.encodingLength(record2.nextDomain) + typebitmap.encodingLength(record2.rrtypes);
    };
    var rnsec3 = exports.nsec3 = {};
    rnsec3.encode = function(record2, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnsec3.encodingLength(record2));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const salt = record2.salt;
      if (!Buffer2.isBuffer(salt)) {
        throw new Error("salt must be a Buffer");
      }
      const nextDomain = record2.nextDomain;
      if (!Buffer2.isBuffer(nextDomain)) {
        throw new Error("nextDomain must be a Buffer");
      }
      offset += 2;
      buf.writeUInt8(record2.algorithm, offset);
      offset += 1;
      buf.writeUInt8(record2.flags, offset);
      offset += 1;
      buf.writeUInt16BE(record2.iterations, offset);
      offset += 2;
      buf.writeUInt8(salt.length, offset);
      offset += 1;
      salt.copy(buf, offset, 0, salt.length);
      offset += salt.length;
      buf.writeUInt8(nextDomain.length, offset);
      offset += 1;
      nextDomain.copy(buf, offset, 0, nextDomain.length);
      offset += nextDomain.length;
      typebitmap.encode(record2.rrtypes, buf, offset);
      offset += typebitmap.encode.bytes;
      rnsec3.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset);
      return buf;
    };
    rnsec3.encode.bytes = 0;
    rnsec3.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var record2 = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      record2.algorithm = buf.readUInt8(offset);
      offset += 1;
      record2.flags = buf.readUInt8(offset);
      offset += 1;
      record2.iterations = buf.readUInt16BE(offset);
      offset += 2;
      const saltLength = buf.readUInt8(offset);
      offset += 1;
      record2.salt = buf.slice(offset, offset + saltLength);
      offset += saltLength;
      const hashLength = buf.readUInt8(offset);
      offset += 1;
      record2.nextDomain = buf.slice(offset, offset + hashLength);
      offset += hashLength;
      record2.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset));
      offset += typebitmap.decode.bytes;
      rnsec3.decode.bytes = offset - oldOffset;
      return record2;
    };
    rnsec3.decode.bytes = 0;
    rnsec3.encodingLength = function(record2) {
      return 8 + record2.salt.length + record2.nextDomain.length + typebitmap.encodingLength(record2.rrtypes);
    };
    var rds = exports.ds = {};
    rds.encode = function(digest, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rds.encodingLength(digest));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const digestdata = digest.digest;
      if (!Buffer2.isBuffer(digestdata)) {
        throw new Error("Digest must be a Buffer");
      }
      offset += 2;
      buf.writeUInt16BE(digest.keyTag, offset);
      offset += 2;
      buf.writeUInt8(digest.algorithm, offset);
      offset += 1;
      buf.writeUInt8(digest.digestType, offset);
      offset += 1;
      digestdata.copy(buf, offset, 0, digestdata.length);
      offset += digestdata.length;
      rds.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset);
      return buf;
    };
    rds.encode.bytes = 0;
    rds.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var digest = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      digest.keyTag = buf.readUInt16BE(offset);
      offset += 2;
      digest.algorithm = buf.readUInt8(offset);
      offset += 1;
      digest.digestType = buf.readUInt8(offset);
      offset += 1;
      digest.digest = buf.slice(offset, oldOffset + length + 2);
      offset += digest.digest.length;
      rds.decode.bytes = offset - oldOffset;
      return digest;
    };
    rds.decode.bytes = 0;
    rds.encodingLength = function(digest) {
      return 6 + Buffer2.byteLength(digest.digest);
    };
    var rsshfp = exports.sshfp = {};
    rsshfp.getFingerprintLengthForHashType = function getFingerprintLengthForHashType(hashType) {
      switch (hashType) {
        case 1:
          return 20;
        case 2:
          return 32;
      }
    };
    rsshfp.encode = function encode(record2, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rsshfp.encodingLength(record2));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      buf[offset] = record2.algorithm;
      offset += 1;
      buf[offset] = record2.hash;
      offset += 1;
      const fingerprintBuf = Buffer2.from(record2.fingerprint.toUpperCase(), "hex");
      if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record2.hash)) {
        throw new Error("Invalid fingerprint length");
      }
      fingerprintBuf.copy(buf, offset);
      offset += fingerprintBuf.byteLength;
      rsshfp.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset);
      return buf;
    };
    rsshfp.encode.bytes = 0;
    rsshfp.decode = function decode(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const record2 = {};
      offset += 2;
      record2.algorithm = buf[offset];
      offset += 1;
      record2.hash = buf[offset];
      offset += 1;
      const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record2.hash);
      record2.fingerprint = buf.slice(offset, offset + fingerprintLength).toString("hex").toUpperCase();
      offset += fingerprintLength;
      rsshfp.decode.bytes = offset - oldOffset;
      return record2;
    };
    rsshfp.decode.bytes = 0;
    rsshfp.encodingLength = function(record2) {
      return 4 + Buffer2.from(record2.fingerprint, "hex").byteLength;
    };
    var rnaptr = exports.naptr = {};
    rnaptr.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnaptr.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      buf.writeUInt16BE(data.order || 0, offset);
      offset += 2;
      buf.writeUInt16BE(data.preference || 0, offset);
      offset += 2;
      string2.encode(data.flags, buf, offset);
      offset += string2.encode.bytes;
      string2.encode(data.services, buf, offset);
      offset += string2.encode.bytes;
      string2.encode(data.regexp, buf, offset);
      offset += string2.encode.bytes;
      name.encode(data.replacement, buf, offset);
      offset += name.encode.bytes;
      rnaptr.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset);
      return buf;
    };
    rnaptr.encode.bytes = 0;
    rnaptr.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.order = buf.readUInt16BE(offset);
      offset += 2;
      data.preference = buf.readUInt16BE(offset);
      offset += 2;
      data.flags = string2.decode(buf, offset);
      offset += string2.decode.bytes;
      data.services = string2.decode(buf, offset);
      offset += string2.decode.bytes;
      data.regexp = string2.decode(buf, offset);
      offset += string2.decode.bytes;
      data.replacement = name.decode(buf, offset);
      offset += name.decode.bytes;
      rnaptr.decode.bytes = offset - oldOffset;
      return data;
    };
    rnaptr.decode.bytes = 0;
    rnaptr.encodingLength = function(data) {
      return string2.encodingLength(data.flags) + string2.encodingLength(data.services) + string2.encodingLength(data.regexp) + name.encodingLength(data.replacement) + 6;
    };
    var rtlsa = exports.tlsa = {};
    rtlsa.encode = function(cert, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rtlsa.encodingLength(cert));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const certdata = cert.certificate;
      if (!Buffer2.isBuffer(certdata)) {
        throw new Error("Certificate must be a Buffer");
      }
      offset += 2;
      buf.writeUInt8(cert.usage, offset);
      offset += 1;
      buf.writeUInt8(cert.selector, offset);
      offset += 1;
      buf.writeUInt8(cert.matchingType, offset);
      offset += 1;
      certdata.copy(buf, offset, 0, certdata.length);
      offset += certdata.length;
      rtlsa.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset);
      return buf;
    };
    rtlsa.encode.bytes = 0;
    rtlsa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const cert = {};
      const length = buf.readUInt16BE(offset);
      offset += 2;
      cert.usage = buf.readUInt8(offset);
      offset += 1;
      cert.selector = buf.readUInt8(offset);
      offset += 1;
      cert.matchingType = buf.readUInt8(offset);
      offset += 1;
      cert.certificate = buf.slice(offset, oldOffset + length + 2);
      offset += cert.certificate.length;
      rtlsa.decode.bytes = offset - oldOffset;
      return cert;
    };
    rtlsa.decode.bytes = 0;
    rtlsa.encodingLength = function(cert) {
      return 5 + Buffer2.byteLength(cert.certificate);
    };
    var renc = exports.record = function(type) {
      switch (type.toUpperCase()) {
        case "A":
          return ra;
        case "PTR":
          return rptr;
        case "CNAME":
          return rcname;
        case "DNAME":
          return rdname;
        case "TXT":
          return rtxt;
        case "NULL":
          return rnull;
        case "AAAA":
          return raaaa;
        case "SRV":
          return rsrv;
        case "HINFO":
          return rhinfo;
        case "CAA":
          return rcaa;
        case "NS":
          return rns;
        case "SOA":
          return rsoa;
        case "MX":
          return rmx;
        case "OPT":
          return ropt;
        case "DNSKEY":
          return rdnskey;
        case "RRSIG":
          return rrrsig;
        case "RP":
          return rrp;
        case "NSEC":
          return rnsec;
        case "NSEC3":
          return rnsec3;
        case "SSHFP":
          return rsshfp;
        case "DS":
          return rds;
        case "NAPTR":
          return rnaptr;
        case "TLSA":
          return rtlsa;
      }
      return runknown;
    };
    var answer = exports.answer = {};
    answer.encode = function(a, buf, offset) {
      if (!buf) buf = Buffer2.alloc(answer.encodingLength(a));
      if (!offset) offset = 0;
      const oldOffset = offset;
      name.encode(a.name, buf, offset);
      offset += name.encode.bytes;
      buf.writeUInt16BE(types.toType(a.type), offset);
      if (a.type.toUpperCase() === "OPT") {
        if (a.name !== ".") {
          throw new Error("OPT name must be root.");
        }
        buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2);
        buf.writeUInt8(a.extendedRcode || 0, offset + 4);
        buf.writeUInt8(a.ednsVersion || 0, offset + 5);
        buf.writeUInt16BE(a.flags || 0, offset + 6);
        offset += 8;
        ropt.encode(a.options || [], buf, offset);
        offset += ropt.encode.bytes;
      } else {
        let klass = classes.toClass(a.class === void 0 ? "IN" : a.class);
        if (a.flush) klass |= FLUSH_MASK;
        buf.writeUInt16BE(klass, offset + 2);
        buf.writeUInt32BE(a.ttl || 0, offset + 4);
        offset += 8;
        const enc = renc(a.type);
        enc.encode(a.data, buf, offset);
        offset += enc.encode.bytes;
      }
      answer.encode.bytes = offset - oldOffset;
      return buf;
    };
    answer.encode.bytes = 0;
    answer.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const a = {};
      const oldOffset = offset;
      a.name = name.decode(buf, offset);
      offset += name.decode.bytes;
      a.type = types.toString(buf.readUInt16BE(offset));
      if (a.type === "OPT") {
        a.udpPayloadSize = buf.readUInt16BE(offset + 2);
        a.extendedRcode = buf.readUInt8(offset + 4);
        a.ednsVersion = buf.readUInt8(offset + 5);
        a.flags = buf.readUInt16BE(offset + 6);
        a.flag_do = (a.flags >> 15 & 1) === 1;
        a.options = ropt.decode(buf, offset + 8);
        offset += 8 + ropt.decode.bytes;
      } else {
        const klass = buf.readUInt16BE(offset + 2);
        a.ttl = buf.readUInt32BE(offset + 4);
        a.class = classes.toString(klass & NOT_FLUSH_MASK);
        a.flush = !!(klass & FLUSH_MASK);
        const enc = renc(a.type);
        a.data = enc.decode(buf, offset + 8);
        offset += 8 + enc.decode.bytes;
      }
      answer.decode.bytes = offset - oldOffset;
      return a;
    };
    answer.decode.bytes = 0;
    answer.encodingLength = function(a) {
      const data = a.data !== null && a.data !== void 0 ? a.data : a.options;
      return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data);
    };
    var question = exports.question = {};
    question.encode = function(q, buf, offset) {
      if (!buf) buf = Buffer2.alloc(question.encodingLength(q));
      if (!offset) offset = 0;
      const oldOffset = offset;
      name.encode(q.name, buf, offset);
      offset += name.encode.bytes;
      buf.writeUInt16BE(types.toType(q.type), offset);
      offset += 2;
      buf.writeUInt16BE(classes.toClass(q.class === void 0 ? "IN" : q.class), offset);
      offset += 2;
      question.encode.bytes = offset - oldOffset;
      return q;
    };
    question.encode.bytes = 0;
    question.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const q = {};
      q.name = name.decode(buf, offset);
      offset += name.decode.bytes;
      q.type = types.toString(buf.readUInt16BE(offset));
      offset += 2;
      q.class = classes.toString(buf.readUInt16BE(offset));
      offset += 2;
      const qu = !!(q.class & QU_MASK);
      if (qu) q.class &= NOT_QU_MASK;
      question.decode.bytes = offset - oldOffset;
      return q;
    };
    question.decode.bytes = 0;
    question.encodingLength = function(q) {
      return name.encodingLength(q.name) + 4;
    };
    exports.AUTHORITATIVE_ANSWER = 1 << 10;
    exports.TRUNCATED_RESPONSE = 1 << 9;
    exports.RECURSION_DESIRED = 1 << 8;
    exports.RECURSION_AVAILABLE = 1 << 7;
    exports.AUTHENTIC_DATA = 1 << 5;
    exports.CHECKING_DISABLED = 1 << 4;
    exports.DNSSEC_OK = 1 << 15;
    exports.encode = function(result, buf, offset) {
      const allocing = !buf;
      if (allocing) buf = Buffer2.alloc(exports.encodingLength(result));
      if (!offset) offset = 0;
      const oldOffset = offset;
      if (!result.questions) result.questions = [];
      if (!result.answers) result.answers = [];
      if (!result.authorities) result.authorities = [];
      if (!result.additionals) result.additionals = [];
      header.encode(result, buf, offset);
      offset += header.encode.bytes;
      offset = encodeList(result.questions, question, buf, offset);
      offset = encodeList(result.answers, answer, buf, offset);
      offset = encodeList(result.authorities, answer, buf, offset);
      offset = encodeList(result.additionals, answer, buf, offset);
      exports.encode.bytes = offset - oldOffset;
      if (allocing && exports.encode.bytes !== buf.length) {
        return buf.slice(0, exports.encode.bytes);
      }
      return buf;
    };
    exports.encode.bytes = 0;
    exports.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const result = header.decode(buf, offset);
      offset += header.decode.bytes;
      offset = decodeList(result.questions, question, buf, offset);
      offset = decodeList(result.answers, answer, buf, offset);
      offset = decodeList(result.authorities, answer, buf, offset);
      offset = decodeList(result.additionals, answer, buf, offset);
      exports.decode.bytes = offset - oldOffset;
      return result;
    };
    exports.decode.bytes = 0;
    exports.encodingLength = function(result) {
      return header.encodingLength(result) + encodingLengthList(result.questions || [], question) + encodingLengthList(result.answers || [], answer) + encodingLengthList(result.authorities || [], answer) + encodingLengthList(result.additionals || [], answer);
    };
    exports.streamEncode = function(result) {
      const buf = exports.encode(result);
      const sbuf = Buffer2.alloc(2);
      sbuf.writeUInt16BE(buf.byteLength);
      const combine = Buffer2.concat([sbuf, buf]);
      exports.streamEncode.bytes = combine.byteLength;
      return combine;
    };
    exports.streamEncode.bytes = 0;
    exports.streamDecode = function(sbuf) {
      const len = sbuf.readUInt16BE(0);
      if (sbuf.byteLength < len + 2) {
        return null;
      }
      const result = exports.decode(sbuf.slice(2));
      exports.streamDecode.bytes = exports.decode.bytes;
      return result;
    };
    exports.streamDecode.bytes = 0;
    function encodingLengthList(list, enc) {
      let len = 0;
      for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i]);
      return len;
    }
    function encodeList(list, enc, buf, offset) {
      for (let i = 0; i < list.length; i++) {
        enc.encode(list[i], buf, offset);
        offset += enc.encode.bytes;
      }
      return offset;
    }
    function decodeList(list, enc, buf, offset) {
      for (let i = 0; i < list.length; i++) {
        list[i] = enc.decode(buf, offset);
        offset += enc.decode.bytes;
      }
      return offset;
    }
  }
});

// src/commands/render.ts
import { extname } from "node:path";

// src/output/terminal.ts
import { styleText } from "node:util";
function terminal(report, { color, width, detail }) {
  const paint = (style, text) => color ? styleText(style, text, { validateStream: false }) : text;
  const page = new Page(Math.max(60, Math.min(width, 110)), paint);
  page.line(
    `${paint(VERDICT_STYLES[report.verdict], ` ${report.verdict} `)}  ${paint("bold", inert(report.target))}  ${paint("dim", `${report.stage} · launch-gate ${report.tool.version}`)}`
  );
  page.prose(verdictSentence(report), 0);
  page.line(tally(report));
  if (detail !== "quiet") body2(page, report, detail === "verbose");
  return page.text();
}
var VERDICT_STYLES = {
  GO: ["bold", "white", "bgGreen"],
  "NO-GO": ["bold", "white", "bgRed"],
  INCOMPLETE: ["bold", "black", "bgYellow"]
};
var MARKS = {
  "block-now": { mark: "✗", style: "red" },
  "fix-before-launch": { mark: "!", style: "yellow" },
  "fix-after-launch": { mark: "·", style: "cyan" }
};
function body2(page, report, verbose) {
  const open = openGroups(report);
  for (const priority of PRIORITIES) {
    const groups = open.filter((group) => group.priority === priority);
    if (groups.length > 0) page.heading(PRIORITY_TITLES[priority], MARKS[priority].style);
    for (const group of groups) findingGroup(page, group);
  }
  const unknown2 = unknownGroups(report);
  if (unknown2.length > 0) page.heading("Not known", "magenta");
  for (const { reason, rules, places } of unknown2) {
    page.line(`  ${page.paint("magenta", "?")} ${inert(reason)}`);
    if (places.length > 0) page.prose(`at ${places.map((place) => inert(place)).join(", ")}`, 4);
    page.prose(`needed by ${rules.join(", ")}`, 4, "dim");
  }
  const waived = waivedGroups(report);
  if (waived.length > 0) page.heading("Accepted", "blue");
  for (const { rule, findings } of waived) {
    for (const finding of findings)
      page.line(`  - ${rule} at ${inert(placeName(finding.place))}: ${waiverWords(finding)}`);
  }
  passes(page, report, verbose);
  for (const note of report.notes) page.line(`note: ${inert(note)}`);
  page.line(page.paint("dim", askedWords(report)));
}
function findingGroup(page, { rule, priority, findings }) {
  const [first] = findings;
  const { mark, style } = MARKS[priority];
  page.line(`  ${page.paint(style, mark)} ${page.paint("bold", first.title)}  ${page.paint("dim", rule)}`);
  for (const finding of findings) evidence(page, finding);
  page.labelled("why", first.why);
  page.labelled("do", first.remedy);
  page.line();
}
function evidence(page, finding) {
  page.line(
    `    ${page.paint("underline", inert(placeName(finding.place)))}${"line" in finding.place ? `:${finding.place.line}` : ""}`
  );
  if (finding.problem) page.prose(finding.problem, 6);
  for (const [name, value] of Object.entries(finding.seen))
    page.line(`      ${page.paint("dim", `${inert(name)}:`)} ${inert(value) || "(empty)"}`);
  if (finding.expected !== void 0) page.line(`      ${page.paint("dim", "expected:")} ${inert(finding.expected)}`);
  if (finding.fix) {
    for (const line of fixLines(finding.fix)) page.line(`      ${page.paint("green", inertCode(line))}`);
    const proof2 = proofWords(finding);
    if (proof2) page.prose(`(${proof2})`, 8, "dim");
  }
  if (finding.waived && "expired" in finding.waived)
    page.prose(`accepted until ${finding.waived.until}, which has passed`, 6);
  if (finding.recheck) page.line(`      ${page.paint("dim", `$ ${shellLine(finding.recheck)}`)}`);
}
function waiverWords({ waived }) {
  if (waived?.by === "accept") return `${inert(waived.why)} (until ${waived.until})`;
  return "in the baseline";
}
function passes(page, report, verbose) {
  page.heading("Looked at", "green");
  for (const outcome of report.checks) {
    if (outcome.status === "not-applicable")
      page.line(`  - ${outcome.check}: not applicable, ${inert(outcome.reason)}`);
    if (outcome.status === "could-not-check")
      page.line(`  ? ${outcome.check}: could not be checked, ${inert(outcome.reason)}`);
    if (outcome.status !== "checked") continue;
    page.line(
      `  ${page.paint("green", "✓")} ${outcome.check}: ${outcome.held.length} held, ${outcome.notApplicable.length} not applicable`
    );
    if (!verbose) continue;
    for (const rule of outcome.held) page.line(`      ${rule}`);
    for (const { rule, reason } of outcome.notApplicable)
      page.line(`      ${page.paint("dim", `${rule}: ${inert(reason)}`)}`);
  }
}
var Page = class {
  paint;
  #lines = [];
  #width;
  constructor(width, paint) {
    this.#width = width;
    this.paint = paint;
  }
  line(text = "") {
    this.#lines.push(logLine(text));
  }
  heading(text, style) {
    if (this.#lines.at(-1) !== "") this.line();
    this.line(this.paint([style, "bold"].flat(), text.toUpperCase()));
  }
  labelled(label, text) {
    const [first = "", ...rest] = wrap(text, this.#width - 9);
    this.line(`    ${this.paint("dim", label.padEnd(4))} ${first}`);
    for (const line of rest) this.line(`         ${line}`);
  }
  prose(text, indent, style) {
    for (const line of wrap(text, this.#width - indent))
      this.line(" ".repeat(indent) + (style ? this.paint(style, line) : line));
  }
  text() {
    return `${this.#lines.join("\n")}
`;
  }
};
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/output/merged.ts
var DETAILED = 40;
function mergedSentence({ reports, expected }) {
  const go = reports.filter(({ verdict }) => verdict === "GO").length;
  const missing = expected - reports.length;
  return `${go} of ${expected} may launch${missing > 0 ? `; ${missing} left no report` : ""}.`;
}
var ALL_TARGETS = "all targets";
function mergedMarkdown(merged, detail = "full") {
  const heading = md`## ${verdictSign(merged.verdict)}: ${ours(ALL_TARGETS)}`;
  return `${join([heading, mergedBody(merged, detail)], "\n\n").text}
`;
}
function mergedBody(merged, detail) {
  const stopped = merged.reports.filter(({ verdict }) => verdict !== "GO");
  const shown = detail === "brief" ? [] : stopped.slice(0, DETAILED);
  return join(
    [ours(mergedSentence(merged)), table(merged.reports), ...shown.map((each) => folded(each, detail))],
    "\n\n"
  );
}
function table(reports) {
  const rows = reports.map((report) => {
    const { target, verdict, counts } = report;
    const numbers = [counts["block-now"], counts["fix-before-launch"], counts["fix-after-launch"], counts.unknown];
    return `| ${cell(target).text} | ${verdictSign(verdict).text} | ${numbers.join(" | ")} |`;
  });
  const head = "| target | verdict | block now | fix before launch | fix after launch | not known |\n|---|---|--:|--:|--:|--:|";
  return ours([head, ...rows].join("\n"));
}
function folded(report, detail) {
  const title = ours(`<details><summary>${verdictSign(report.verdict).text} · ${tally(report)}</summary>`);
  return join([title, md`### ${report.target}`, body(report, detail), ours("</details>")], "\n\n");
}
function mergedTerminal(merged, options) {
  const { reports } = merged;
  const width = Math.max(...reports.map(({ target }) => inert(target).length), 0);
  const rows = reports.map(
    (report) => `  ${report.verdict.padEnd(10)}  ${inert(report.target).padEnd(width)}  ${tally(report)}`
  );
  const stopped = options.detail === "quiet" ? [] : reports.filter(({ verdict }) => verdict !== "GO");
  return [
    ...stopped.map((report) => terminal(report, options)),
    `${merged.verdict}: ${mergedSentence(merged)}
${rows.map((row) => `${row}
`).join("")}`
  ].join("\n");
}
function mergedJson(merged, one) {
  const { reports, ...head } = merged;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},
  "reports": [
${reports.map((report) => one(report).trimEnd()).join(",\n")}
  ]
}
`;
}

// src/commands/render.ts
var FORMATS = ["terminal", "txt", "json", "md", "sarif", "xml"];
function outletsOf({ format, output = [] }, cwd) {
  return {
    format: oneOf(format, FORMATS, "format") ?? "terminal",
    files: output.map((file) => ({ file, format: formatOf(file, cwd) }))
  };
}
function formatOf(file, cwd) {
  const format = FORMATS.find((each) => each !== "terminal" && each === extname(file).slice(1));
  if (format === void 0) {
    throw new UsageError(
      `--output ${JSON.stringify(file)}: the ending says the format, one of .json, .md, .txt, .sarif and .xml.`
    );
  }
  writable(file, cwd, "output");
  return format;
}
async function render(report, format, looks, process2) {
  switch (format) {
    case "json":
      return json(report);
    case "md":
      return markdown(report);
    case "sarif":
      return (await import("./output-sarif.js")).sarif(report);
    case "xml":
      return (await import("./output-junit.js")).junit(report);
    default:
      return terminal(report, terminalLooks(format, looks, process2));
  }
}
function outletsOfMany(wanted, cwd) {
  const outlets = outletsOf(wanted, cwd);
  const alone = [outlets.format, ...outlets.files.map(({ format }) => format)].find(
    (each) => each === "sarif" || each === "xml"
  );
  if (alone === void 0) return outlets;
  throw new UsageError(`Many reports together are written as .json, .md or .txt, not as .${alone}; each alone can be.`);
}
function renderMerged(merged, format, looks, process2) {
  if (format === "json") return mergedJson(merged, json);
  if (format === "md") return mergedMarkdown(merged);
  return mergedTerminal(merged, terminalLooks(format, looks, process2));
}
function terminalLooks(format, looks, { stdout, env }) {
  const mayColor = format === "terminal" && !looks["no-color"] && !env["NO_COLOR"];
  return {
    color: mayColor && (stdout.isTTY === true || (env["FORCE_COLOR"] ?? "0") !== "0"),
    width: stdout.columns ?? 100,
    detail: looks.quiet ? "quiet" : looks.verbose ? "verbose" : "normal"
  };
}

// src/commands/told.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join2, resolve as resolve2 } from "node:path";

// src/commands/baseline.ts
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
var baselineSchema = strictObject({
  version: literal(1),
  findings: array(strictObject({ fingerprint: string(), rule: string(), place: string() }))
});
function readBaseline(file, cwd, willWrite) {
  if (willWrite && !existsSync(resolve(cwd, file))) return /* @__PURE__ */ new Set();
  return parseBaseline(readInput(file, cwd, "baseline"), file);
}
function parseBaseline(text, file) {
  try {
    return new Set(baselineSchema.parse(JSON.parse(text)).findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  } catch {
    throw new UsageError(`--baseline ${JSON.stringify(file)}: it is no baseline; --update-baseline writes one.`);
  }
}
function writeBaseline(file, cwd, { checks: checks2 }) {
  const findings = findingsOf(checks2).filter(({ waived }) => waived?.by !== "accept").map(({ fingerprint: fingerprint2, rule, place }) => ({ fingerprint: fingerprint2, rule, place: placeName(place) })).sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1);
  writeFileSync(resolve(cwd, file), `${JSON.stringify({ version: 1, findings }, null, 2)}
`);
}

// src/commands/told.ts
var CONFIG_FILES = ["launch.yml", ".github/launch.yml"];
async function told(options, { cwd, base: given, notes = [] }, recorded) {
  if (recorded && options.config === void 0)
    return { notes: [], accepted: {}, ...recorded, baseline: baselineHere(options, cwd) };
  const ref = options["base-ref"];
  const base = given ?? (ref === void 0 ? void 0 : gitBase(ref, cwd));
  if (base === void 0)
    return { config: configHere(options.config, cwd), baseline: baselineHere(options, cwd), notes, accepted: {} };
  const files = new GateFiles(base, cwd);
  try {
    const { config, note } = await configOf(base, options.config, cwd, files);
    const listed = options.baseline === void 0 ? void 0 : await files.read(options.baseline);
    return {
      config,
      baseline: listed === void 0 ? /* @__PURE__ */ new Set() : parseBaseline(listed, `${options.baseline} of ${base.name}`),
      accepted: await acceptedOf(config, files, selection(options)),
      change: files.change(),
      notes: [...notes, note]
    };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const unreadable = `The gate of ${base.name} could not be read, and a change may not bring its own: ${error.message}.`;
    const config = whereToLook(configHere(options.config, cwd, true));
    return { config, baseline: /* @__PURE__ */ new Set(), change: { unreadable }, notes, accepted: {} };
  }
}
async function acceptedOf(config, files, wanted) {
  const judging = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  const names = judging.flatMap(({ name, compared }) => compared(config[name]));
  const texts = await Promise.all(names.map(async (file) => [file, await files.read(file)]));
  return Object.fromEntries(texts);
}
async function configOf(base, named, cwd, files) {
  const here = configHere(named, cwd, true);
  for (const file of named === void 0 ? CONFIG_FILES : [named]) {
    const text = await files.read(file);
    if (text === void 0) continue;
    try {
      const config = parseConfig(text, `${file} of ${base.name}`);
      return { config, note: `Configuration, waivers and baseline are those of ${base.name}.` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { config: whereToLook(here), note: `The configuration of ${base.name} is not valid: ${error.message}` };
    }
  }
  return { config: whereToLook(here), note: `There is no configuration on ${base.name}: nothing is accepted yet.` };
}
function whereToLook({ domain, canonical, subdomains, routes }) {
  return {
    ...parseConfig("", ""),
    ...domain !== void 0 && { domain },
    ...canonical !== void 0 && { canonical },
    subdomains,
    routes
  };
}
function configHere(named, cwd, mayLack = false) {
  const expected = CONFIG_FILES.find((each) => existsSync2(join2(cwd, each)));
  const file = mayLack && named !== void 0 && !existsSync2(resolve2(cwd, named)) ? void 0 : named ?? expected;
  if (file === void 0) return parseConfig("", CONFIG_FILES[0] ?? "");
  return parseConfig(readInput(file, cwd, "config"), file);
}
function baselineHere({ baseline, "update-baseline": updates = false }, cwd) {
  if (baseline !== void 0) return readBaseline(baseline, cwd, updates);
  if (updates) throw new UsageError("--update-baseline needs --baseline FILE.");
  return /* @__PURE__ */ new Set();
}

// src/commands/check.ts
import { writeFileSync as writeFileSync2 } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/gate/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, evidence2) {
  const identity = [rule, placeName(evidence2.place), evidence2.problem ?? "", evidence2.key ?? ""];
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
}
function distinct(fingerprints) {
  const seen = /* @__PURE__ */ new Map();
  return fingerprints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}-${nth}`;
  });
}

// src/gate/run.ts
function inspectAll(plan, world) {
  return Promise.all(plan.checks.map((check2) => inspect(check2, plan, world)));
}
async function inspect(check2, plan, world) {
  const reason = check2.notApplicable(plan.subject);
  if (reason !== void 0) return { check: check2.name, status: "not-applicable", reason };
  try {
    const judged = await check2.inspect(world, plan.options[check2.name], plan.subject);
    return outcomeOf(
      check2.name,
      judged.filter(({ rule }) => plan.wanted(rule)),
      plan.subject.stage
    );
  } catch (error) {
    return { check: check2.name, status: "could-not-check", reason: sentence(error), unknown: [] };
  }
}
function outcomeOf(check2, judged, stage) {
  const findings = judged.flatMap((one) => findingsOf2(one, stage));
  const unknown2 = judged.flatMap(unknownsOf);
  const held = judged.filter(({ judgement }) => Array.isArray(judgement) && judgement.length === 0);
  if (findings.length + held.length === 0 && unknown2.length > 0) {
    return { check: check2, status: "could-not-check", reason: commonest(unknown2), unknown: unknown2 };
  }
  const idle = judged.flatMap(
    ({ rule, judgement }) => "notApplicable" in judgement ? [{ rule, reason: judgement.notApplicable }] : []
  );
  if (findings.length + held.length === 0) {
    return { check: check2, status: "not-applicable", reason: idle[0]?.reason ?? "no rule of it was chosen" };
  }
  const prints = distinct(findings.map((finding) => finding.fingerprint));
  return {
    check: check2,
    status: "checked",
    findings: findings.map((finding, i) => ({ ...finding, fingerprint: prints[i] ?? finding.fingerprint })),
    held: held.map(({ rule }) => rule),
    unknown: unknown2,
    notApplicable: idle
  };
}
function findingsOf2({ rule, words, judgement }, stage) {
  if (!Array.isArray(judgement)) return [];
  return judgement.filter(isEvidence).map((evidence2) => {
    const { key: _, priority, ...shown } = evidence2;
    return {
      rule,
      priority: priority ?? priorityAt(words.priority, stage),
      title: words.title,
      why: words.why,
      remedy: words.remedy,
      ...shown,
      fingerprint: fingerprint(rule, evidence2)
    };
  });
}
function unknownsOf({ rule, judgement }) {
  if (!Array.isArray(judgement)) return [];
  return judgement.filter(isUnknown).map(({ unknown: unknown2, place }) => ({
    rule,
    reason: unknown2,
    ...place && { place: placeName(place) }
  }));
}
function priorityAt(priority, stage) {
  return typeof priority === "string" ? priority : priority[stage];
}
var isUnknown = (judged) => "unknown" in judged;
var isEvidence = (judged) => !isUnknown(judged);
function commonest(unknown2) {
  const times = /* @__PURE__ */ new Map();
  for (const { reason } of unknown2) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].reduce((best, next) => next[1] > best[1] ? next : best)[0];
}
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/gate/prove.ts
var MAX_PROOFS = 24;
async function prove(outcomes, plan, change) {
  const fixes = /* @__PURE__ */ new Map();
  for (const { fix } of findingsOf(outcomes))
    if (fix?.kind === "dns") fixes.set(JSON.stringify(fix.change), fix.change);
  const tried = await Promise.all(
    [...fixes].slice(0, MAX_PROOFS).map(async ([key, fix]) => [key, await inspectAll(plan, change(fix))])
  );
  const after = new Map(tried);
  const marked = (finding) => {
    const then = finding.fix?.kind === "dns" ? after.get(JSON.stringify(finding.fix.change)) : void 0;
    return then === void 0 ? finding : { ...finding, ...proof(finding, outcomes, then) };
  };
  return outcomes.map(
    (outcome) => outcome.status === "checked" ? { ...outcome, findings: outcome.findings.map(marked) } : outcome
  );
}
function proof(finding, before, after) {
  const known = new Set(findingsOf(before).map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const left = findingsOf(after).filter(
    ({ fingerprint: fingerprint2 }) => fingerprint2 === finding.fingerprint || !known.has(fingerprint2)
  );
  const blinded = after.filter(
    ({ check: check2, status }) => status !== "checked" && before.some((each) => each.check === check2 && each.status === "checked")
  );
  const lost = unknownRules(after).filter((rule) => !unknownRules(before).includes(rule));
  const afterFix = [.../* @__PURE__ */ new Set([...left.map(({ rule }) => rule), ...lost, ...blinded.map(({ check: check2 }) => check2)])];
  return afterFix.length === 0 ? { proved: true } : { proved: false, afterFix };
}
function unknownRules(outcomes) {
  return outcomes.flatMap(
    (outcome) => outcome.status === "not-applicable" ? [] : outcome.unknown.map(({ rule }) => rule)
  );
}

// src/gate/judge.ts
async function judge(gate, world, change, asked) {
  const found = await inspectAll(gate, world);
  const proved = await prove(found, gate, change);
  const checks2 = applyWaivers(proved, gate.waivers, gate.baseline, world.now);
  const stale = unusedWaivers(
    checks2,
    gate.waivers.filter(({ rule }) => gate.wanted(rule))
  ).map(({ rule, at }) => `accept: ${rule}${at ? ` at ${at}` : ""} matches no finding any more; take it out.`);
  return {
    version: 1,
    tool: { name: "launch-gate", version: gate.version },
    verdict: verdictOf(checks2, gate.blockOn),
    stage: gate.subject.stage,
    target: gate.target,
    blockOn: gate.blockOn,
    started: world.now.toISOString(),
    durationMs: world.elapsed(),
    asked: asked(),
    notes: [...gate.notes, ...stale],
    checks: checks2,
    counts: count(checks2)
  };
}

// src/gate/redact.ts
var MIN_CHARS = 8;
var HIDDEN = "***";
function redactor(values) {
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest, text);
}
function formsOf(value) {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [value, ...lines].filter((each) => each.length >= MIN_CHARS).flatMap((each) => [
    each,
    JSON.stringify(each).slice(1, -1),
    percentEncoded(each),
    Buffer.from(each).toString("hex"),
    ...[0, 1, 2].flatMap((shift) => base64At(each, shift))
  ]).filter((form) => form.length >= MIN_CHARS);
}
var percentEncoded = (text) => encodeURIComponent(text.toWellFormed());
function base64At(text, shift) {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const whole = Math.floor(bytes.length * 8 / 6);
  const own = (encoded) => encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  return [own(bytes.toString("base64")), own(bytes.toString("base64url"))];
}
function redacted(report, hide) {
  return {
    ...report,
    target: hide(report.target),
    notes: report.notes.map(hide),
    checks: report.checks.map((outcome) => ({
      ...outcome,
      ..."reason" in outcome && { reason: hide(outcome.reason) },
      ..."findings" in outcome && { findings: outcome.findings.map((finding) => hiddenFinding(finding, hide)) },
      ..."unknown" in outcome && { unknown: outcome.unknown.map((each) => hiddenUnknown(each, hide)) }
    }))
  };
}
function hiddenFinding(finding, hide) {
  const { place, seen, expected, fix, recheck } = finding;
  return {
    ...finding,
    place: hiddenPlace(place, hide),
    seen: Object.fromEntries(Object.entries(seen).map(([name, value]) => [hide(name), hide(value)])),
    ...expected !== void 0 && { expected: hide(expected) },
    ...fix !== void 0 && { fix: hiddenFix(fix, hide) },
    ...recheck !== void 0 && { recheck: recheck.map(hide) }
  };
}
function hiddenPlace(place, hide) {
  return "file" in place ? { ...place, file: hide(place.file) } : { address: hide(place.address) };
}
function hiddenUnknown(unknown2, hide) {
  const { reason, place } = unknown2;
  return { ...unknown2, reason: hide(reason), ...place !== void 0 && { place: hide(place) } };
}
function hiddenFix(fix, hide) {
  switch (fix.kind) {
    case "dns": {
      const lines = (records) => records.map((record2) => ({ ...record2, name: hide(record2.name), value: hide(record2.value) }));
      return { ...fix, change: { add: lines(fix.change.add), remove: lines(fix.change.remove) } };
    }
    case "redirect":
      return { ...fix, from: hide(fix.from), to: hide(fix.to) };
    case "file":
      return { ...fix, path: hide(fix.path), patch: hide(fix.patch) };
    case "command":
      return { ...fix, argv: fix.argv.map(hide) };
  }
}

// src/world/overlaid.ts
var MAX_CHAIN = 16;
var DEFAULT_TTL = 300;
function withChange(world, change) {
  const same = (a, b) => a.name === b.name && a.type === b.type && a.value === b.value;
  return overlaid(world, {
    covers: (name) => [...change.add, ...change.remove].some((line) => line.name === name),
    async records(name, type, published) {
      const left = (await published()).filter((record2) => !change.remove.some((line) => same(line, record2)));
      return [...left, ...change.add.filter((line) => line.name === name && line.type === type).map(asRecord)];
    },
    exists: (name, rcode) => rcode !== "NXDOMAIN" || change.add.some((line) => line.name === name)
  });
}
function withFiles(world, texts) {
  return {
    ...world,
    elapsed: () => world.elapsed(),
    async read(file) {
      const path = typeof file === "string" ? file : file.path;
      if (!Object.hasOwn(texts, path)) return world.read(file);
      const text = texts[path];
      return text === void 0 ? failure("missing", "there is no such file") : { kind: "answer", text };
    }
  };
}
function withZone(world, zone) {
  const isBelow = (name, top) => name === top || name.endsWith(`.${top}`);
  const cuts = zone.records.filter(({ type, name }) => type === "NS" && name !== zone.origin).map(({ name }) => name);
  const covers = (name) => isBelow(name, zone.origin) && !cuts.some((cut) => isBelow(name, cut));
  const exists = (name) => zone.records.some((record2) => isBelow(record2.name, name)) || wildcardOf(zone, name) !== void 0;
  const below = overlaid(world, {
    covers,
    async records(name, type) {
      const owner = zone.records.some((record2) => isBelow(record2.name, name)) ? name : wildcardOf(zone, name);
      return zone.records.filter((record2) => record2.name === owner && record2.type === type).map((record2) => asRecord({ ...record2, name }));
    },
    exists
  });
  return {
    ...below,
    elapsed: () => world.elapsed(),
    async ask(question) {
      const isServersOwn = !question.recurse || question.dnssec || ["DS", "DNSKEY"].includes(question.type);
      if (isServersOwn && isBelow(question.name, zone.origin)) {
        return failure("not-published", "the zone is judged from a file; no server has it yet");
      }
      return below.ask(question);
    }
  };
}
function wildcardOf(zone, name) {
  for (let parent = parentOf(name); parent.length >= zone.origin.length; parent = parentOf(parent)) {
    if (zone.records.some((record2) => record2.name === `*.${parent}`)) return `*.${parent}`;
    if (zone.records.some((record2) => record2.name === parent || record2.name.endsWith(`.${parent}`))) return void 0;
  }
  return void 0;
}
var parentOf = (name) => name.slice(name.indexOf(".") + 1 || name.length);
var asRecord = ({ ttl = DEFAULT_TTL, ...line }) => ({ ...line, ttl });
function overlaid(world, overlay) {
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    fetch: (request) => world.fetch(request),
    // A browser looks names up for itself, where nothing is changed.
    browse: async () => failure("missing", "a browser sees what is published only"),
    handshake: (request) => world.handshake(request),
    list: () => world.list(),
    read: (file) => world.read(file),
    search: (question) => world.search(question),
    scan: (question) => world.scan(question),
    ask: (question) => walk(question, world, overlay)
  };
}
async function walk(question, world, overlay) {
  const answers = [];
  let below;
  let name = question.name;
  for (let length = 0; length < MAX_CHAIN; length += 1) {
    const owner = name;
    const covered = overlay.covers(owner);
    const ask = async () => {
      const known = below?.kind === "answer" && below.answers.some((record2) => record2.name === owner || record2.value === owner);
      if (!known) below = await world.ask({ ...question, name: owner });
      return below ?? failure("malformed", "no answer");
    };
    if (!covered) {
      const answer = await ask();
      if (answer.kind === "failure") return answer;
    }
    const published = async (type) => {
      const answer = await ask();
      return answer.kind === "answer" ? answer.answers.filter((record2) => record2.name === owner && record2.type === type) : [];
    };
    const at = (type) => covered ? overlay.records(owner, type, () => published(type)) : published(type);
    const cname = question.type === "CNAME" ? void 0 : (await at("CNAME"))[0];
    const found = cname === void 0 ? await at(question.type) : [cname];
    if (found.length === 0 && covered && below !== void 0 && isBroken(below)) return below;
    answers.push(...found);
    if (cname === void 0) return answerOf(answers, owner, covered, below, overlay);
    name = cname.value;
  }
  return failure("malformed", `a chain of more than ${MAX_CHAIN} CNAMEs`);
}
function isBroken(answer) {
  return answer.kind === "failure" || !["NOERROR", "NXDOMAIN"].includes(answer.rcode);
}
function answerOf(answers, last, covered, below, overlay) {
  const real = below?.kind === "answer" ? below : void 0;
  const rcodeBelow = real?.rcode ?? "NXDOMAIN";
  const ends = answers.some((record2) => record2.name === last);
  const rcode = covered ? ends || overlay.exists(last, rcodeBelow) ? "NOERROR" : "NXDOMAIN" : rcodeBelow;
  return {
    kind: "answer",
    rcode,
    authoritative: real?.authoritative ?? false,
    // Whoever signs the zone signs the change too.
    authenticated: real?.authenticated ?? false,
    answers,
    authority: real?.authority ?? [],
    errors: real?.errors ?? [],
    transport: real?.transport ?? "udp",
    ms: real?.ms ?? 0
  };
}

// src/world/real.ts
import { getServers } from "node:dns";

// src/world/connect.ts
import { connect as connectTcp, isIP as isIP2 } from "node:net";

// src/world/dns.ts
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { connect, isIP } from "node:net";

// src/world/dns-wire.ts
var import_dns_packet = __toESM(require_dns_packet(), 1);
var MAX_MESSAGE = 16384;
var MAX_RECORDS = 512;
var UDP_PAYLOAD = 1232;
var EXTENDED_ERROR = 15;
function askable(name) {
  if (name === ".") return true;
  return name.length <= 253 && name.split(".").every((label) => /^[ -[\]-~]{1,63}$/.test(label));
}
function encodeQuestion({ name, type, recurse, dnssec, unchecked }, id) {
  return import_dns_packet.default.encode({
    type: "query",
    id,
    flags: (recurse ? import_dns_packet.default.RECURSION_DESIRED : 0) | import_dns_packet.default.AUTHENTIC_DATA | (unchecked ? import_dns_packet.default.CHECKING_DISABLED : 0),
    // HTTPS (65) is not in the type list of dns-packet's declarations.
    questions: [{ name, type, class: "IN" }],
    additionals: [
      {
        type: "OPT",
        name: ".",
        udpPayloadSize: UDP_PAYLOAD,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: dnssec ? import_dns_packet.default.DNSSEC_OK : 0,
        flag_do: dnssec === true,
        options: []
      }
    ]
  });
}
function decodeMessage(message, question, id) {
  if (message.length > MAX_MESSAGE) return failure("too-large", `the answer is larger than ${MAX_MESSAGE} bytes`);
  if (message.length < 12 || message.readUInt16BE(0) !== id) return { kind: "foreign" };
  if (recordCount(message) > MAX_RECORDS)
    return failure("too-large", `the answer has more than ${MAX_RECORDS} records`);
  if (isTruncated(message)) return { kind: "truncated" };
  try {
    const packet = import_dns_packet.default.decode(message);
    return isReplyTo(packet, question) ? replyOf(packet, question) : { kind: "foreign" };
  } catch {
    return failure("malformed", "the answer is not a DNS message that can be decoded");
  }
}
function recordCount(message) {
  return message.readUInt16BE(6) + message.readUInt16BE(8) + message.readUInt16BE(10);
}
function isTruncated(message) {
  return (message.readUInt16BE(2) & 33280) === 33280;
}
function isReplyTo(packet, { name, type }) {
  const asked = packet.questions?.[0];
  if (!packet.flag_qr || packet.questions?.length !== 1 || asked === void 0) return false;
  return nameOf(asked.name) === nameOf(name) && (asked.type === type || asked.type === `UNKNOWN_${65}`);
}
function replyOf(packet, question) {
  const all = recordsOf(packet.answers);
  const answers = chainOf(all, question);
  if (all.length > 0 && answers.length === 0) return failure("mismatch", "the answer is about another name");
  const opt = packet.additionals?.find((record2) => record2.type === "OPT");
  return {
    kind: "reply",
    reply: {
      kind: "answer",
      rcode: packet.rcode,
      authoritative: packet.flag_aa,
      authenticated: packet.flag_ad,
      answers,
      authority: recordsOf(packet.authorities),
      errors: opt?.type === "OPT" ? opt.options.flatMap(extendedError) : []
    }
  };
}
function recordsOf(records = []) {
  return records.flatMap(
    (record2) => record2.type === "OPT" ? [] : [{ name: nameOf(record2.name), type: record2.type, ttl: record2.ttl ?? 0, value: presentation(record2) }]
  );
}
function chainOf(records, { name, type }) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  for (let owner = nameOf(name); owner !== void 0 && !seen.has(owner); ) {
    seen.add(owner);
    const here = records.filter((record2) => record2.name === owner);
    const cname = type === "CNAME" ? void 0 : here.find((record2) => record2.type === "CNAME");
    chain.push(...here.filter((record2) => record2 === cname || isAsked(record2.type, type) || record2.type === "RRSIG"));
    owner = cname?.value;
  }
  return chain;
}
var isAsked = (found, asked) => found === asked || asked === "HTTPS" && found === "UNKNOWN_65";
function extendedError(option) {
  const data = option.data;
  const isError = option.code === EXTENDED_ERROR || option.code === `OPTION_${EXTENDED_ERROR}`;
  if (!isError || !Buffer.isBuffer(data) || data.length < 2) return [];
  return [{ code: data.readUInt16BE(0), text: data.subarray(2, 130).toString("utf8") }];
}

// src/world/dns.ts
var SENDS_MS = [0, 350, 900, 1800, 2900];
var LAST_TRY_MS = 4e3;
var GIVE_UP_MS = 6e3;
var MAX_FOREIGN = 64;
async function askServer(question, endpoint, signal) {
  if (!askable(question.name)) return failure("malformed", "this name cannot be asked of a DNS server");
  const begun = performance.now();
  const answered = await overUdp(question, endpoint, signal);
  return timed(answered, begun);
}
async function askOverHttps(question, post, signal) {
  if (!askable(question.name)) return failure("malformed", "this name cannot be asked of a DNS server");
  const begun = performance.now();
  const body3 = await post(question.server, encodeQuestion(question, 0), signal);
  if (!Buffer.isBuffer(body3)) return body3;
  return timed(accept(decodeMessage(body3, question, 0), "https"), begun);
}
function serverEndpoint(server) {
  return parseEndpoint(server, 53);
}
function timed(answered, begun) {
  if ("kind" in answered) return answered;
  return { ...answered.reply, transport: answered.transport, ms: Math.round(performance.now() - begun) };
}
function accept(decoded, transport) {
  switch (decoded.kind) {
    case "reply":
      return { reply: decoded.reply, transport };
    case "failure":
      return decoded;
    case "truncated":
      return failure("malformed", `an answer over ${transport} says that it is cut short`);
    case "foreign":
      return failure("mismatch", "the answer belongs to another question");
  }
}
function overUdp(question, { host, port }, signal) {
  return new Promise((resolve5) => {
    const socket = createSocket(isIP(host) === 6 ? "udp6" : "udp4");
    const ids = /* @__PURE__ */ new Set();
    const timers = [];
    let foreign = 0;
    let triesTcp = false;
    const settle = (result) => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      socket.close();
      resolve5(result);
    };
    const finish = once(settle);
    const onAbort = () => finish(failure("deadline", "the run’s time was over"));
    const overTcp = (isLastTry = false) => {
      if (triesTcp) return;
      triesTcp = true;
      void askTcpTwice(question, { host, port }, signal).then((result) => {
        const isFiltered = isLastTry && "kind" in result && result.failure === "refused";
        finish(isFiltered ? failure("timeout", "no answer over UDP, and TCP is refused") : result);
      });
    };
    const send = () => {
      const id = randomInt(65536);
      ids.add(id);
      socket.send(encodeQuestion(question, id), (error) => error && finish(unreachable(error)));
    };
    const onMessage = (message) => {
      const id = message.length < 2 ? -1 : message.readUInt16BE(0);
      const decoded = ids.has(id) ? decodeMessage(message, question, id) : { kind: "foreign" };
      if (decoded.kind === "truncated") return overTcp();
      if (decoded.kind !== "foreign") return finish(accept(decoded, "udp"));
      foreign += 1;
      if (foreign > MAX_FOREIGN) finish(failure("mismatch", "only answers to other questions came"));
    };
    const giveUp = () => finish(
      foreign > 0 ? failure("mismatch", "only answers to other questions came") : failure("timeout", `no answer within ${GIVE_UP_MS / 1e3} s, asked ${SENDS_MS.length} times`)
    );
    if (signal.aborted) return resolve5(failure("deadline", "the run’s time was over"));
    signal.addEventListener("abort", onAbort);
    socket.on("error", (error) => finish(unreachable(error))).on("message", onMessage);
    socket.connect(port, host, (error) => {
      if (error) return finish(unreachable(error));
      for (const at of SENDS_MS) timers.push(setTimeout(send, at));
      timers.push(setTimeout(overTcp, LAST_TRY_MS, true), setTimeout(giveUp, GIVE_UP_MS));
    });
  });
}
async function askTcpTwice(question, endpoint, signal) {
  const first = await askTcp(question, endpoint, signal);
  return "kind" in first && first.failure === "reset" ? askTcp(question, endpoint, signal) : first;
}
function askTcp(question, { host, port }, signal) {
  return new Promise((resolve5) => {
    const id = randomInt(65536);
    const query = encodeQuestion(question, id);
    const socket = connect({ host, port, signal, noDelay: true });
    const timer = setTimeout(() => finish(failure("timeout", "no answer over TCP within 5 s")), 5e3);
    let received = Buffer.alloc(0);
    const finish = once((result) => {
      clearTimeout(timer);
      socket.destroy();
      resolve5(result);
    });
    socket.on("connect", () => socket.write(Buffer.concat([lengthOf(query), query]))).on("error", (error) => finish(unreachable(error))).on("close", () => finish(failure("reset", "the connection was closed before the answer was whole"))).on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const length = received.length < 2 ? Number.POSITIVE_INFINITY : received.readUInt16BE(0);
      if (length !== Number.POSITIVE_INFINITY && length > MAX_MESSAGE) {
        return finish(failure("too-large", `the answer is larger than ${MAX_MESSAGE} bytes`));
      }
      if (received.length >= length + 2)
        finish(accept(decodeMessage(received.subarray(2, length + 2), question, id), "tcp"));
    });
  });
}
function lengthOf(message) {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return length;
}
function unreachable(error) {
  const code = errorCode(error);
  if (error.name === "AbortError" || code === "ABORT_ERR") return failure("deadline", "the run’s time was over");
  switch (code) {
    case "ECONNREFUSED":
      return failure("refused", "nothing listens there (connection refused)");
    case "ENETUNREACH":
    case "EHOSTUNREACH":
    case "EADDRNOTAVAIL":
    case "EAFNOSUPPORT":
    case "EINVAL":
    case "EACCES":
      return failure("no-route", "this machine has no way to that address");
    case "ETIMEDOUT":
      return failure("timeout", "no connection in time");
    default:
      return failure("reset", "the connection was cut");
  }
}
function once(action) {
  let done = false;
  return (value) => {
    if (done) return;
    done = true;
    action(value);
  };
}

// src/world/connect.ts
var CONNECT_MS = 6e3;
function openTcp({ address, port }, signal) {
  return new Promise((resolve5) => {
    const begun = performance.now();
    const within = AbortSignal.any([signal, AbortSignal.timeout(CONNECT_MS)]);
    const socket = connectTcp({ host: address, port, noDelay: true });
    const onAbort = () => socket.destroy(new Error("no connection"));
    within.addEventListener("abort", onAbort);
    const onError = (error) => {
      within.removeEventListener("abort", onAbort);
      if (signal.aborted) resolve5(failure("deadline", "the run’s time was over"));
      else if (within.aborted) resolve5(failure("timeout", `no connection within ${CONNECT_MS / 1e3} s`));
      else resolve5(unreachable(error));
    };
    const ignore = () => void 0;
    socket.on("error", ignore).once("error", onError).once("connect", () => {
      within.removeEventListener("abort", onAbort);
      socket.off("error", onError);
      const onEnd = () => socket.destroy();
      signal.addEventListener("abort", onEnd, { once: true });
      socket.once("close", () => signal.removeEventListener("abort", onEnd));
      resolve5({ socket, tcpMs: since(begun) });
    });
  });
}
async function secure(socket, { host }, settings) {
  const tls = await import("node:tls");
  const begun = performance.now();
  const options = {
    socket,
    ALPNProtocols: settings.alpn,
    rejectUnauthorized: false,
    ...isIP2(host) === 0 && { servername: host },
    secureContext: contextOf(tls, settings)
  };
  return new Promise((resolve5) => {
    const timer = setTimeout(() => socket.destroy(new Error("handshake")), CONNECT_MS);
    const secured = tls.connect(options);
    const onEnd = () => done(failure("tls", "the TLS handshake did not end"));
    const done = (result) => {
      clearTimeout(timer);
      secured.off("close", onEnd);
      resolve5(result);
    };
    secured.once("error", (error) => done(handshakeFailure(error))).once("close", onEnd).once("secureConnect", () => {
      const certificate = secured.getPeerCertificate();
      const nameError = tls.checkServerIdentity(host, certificate);
      const code = secured.authorizationError ? String(secured.authorizationError) : void 0;
      done({ socket: secured, tlsMs: since(begun), distrust: distrustOf(code, nameError, certificate) });
    });
  });
}
var contexts = /* @__PURE__ */ new Map();
function contextOf(tls, { trust, version }) {
  const key = `${version ?? ""} ${trust === "nobody" ? trust : trust.join("")}`;
  const known = contexts.get(key);
  if (known) return known;
  const made = tls.createSecureContext({
    ...trust === "nobody" ? { ca: [] } : trust.length > 0 && { ca: [...tls.rootCertificates, ...trust] },
    // Browsers take RSA keys of 1024 bits; OpenSSL would end the handshake, and nobody would see why.
    ciphers: `${tls.DEFAULT_CIPHERS}:@SECLEVEL=1`,
    ...version && {
      minVersion: version,
      maxVersion: version,
      // TLS 1.0 and 1.1 need signatures that OpenSSL refuses at its default level.
      ciphers: "DEFAULT@SECLEVEL=0"
    }
  });
  contexts.set(key, made);
  return made;
}
function handshakeFailure(error) {
  const known = unreachable(error);
  const wasCut = ["ECONNRESET", "EPIPE"].includes(errorCode(error));
  if (known.failure === "deadline" || wasCut) return known;
  return failure("tls", "the TLS handshake failed");
}
var REASONS = {
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not-yet-valid",
  DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "unknown-issuer",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "unknown-issuer",
  UNABLE_TO_GET_ISSUER_CERT: "unknown-issuer",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "incomplete-chain"
};
function distrustOf(code, nameError, certificate, now = Date.now()) {
  const found = /* @__PURE__ */ new Map();
  const wrongName = code === "ERR_TLS_CERT_ALTNAME_INVALID";
  if (code !== void 0 && !wrongName) found.set(REASONS[code] ?? "other", code);
  if (nameError !== void 0 || wrongName) found.set("wrong-host", "ERR_TLS_CERT_ALTNAME_INVALID");
  if (Date.parse(certificate.valid_to) < now) found.set("expired", "CERT_HAS_EXPIRED");
  if (Date.parse(certificate.valid_from) > now) found.set("not-yet-valid", "CERT_NOT_YET_VALID");
  return [...found].map(([reason, value]) => ({ reason, code: value }));
}
function since(begun) {
  return Math.round(performance.now() - begun);
}

// src/world/connections.ts
var AT_A_TIME = 4;
function connections() {
  const idle = /* @__PURE__ */ new Map();
  const turns = /* @__PURE__ */ new Map();
  const silence = /* @__PURE__ */ new Map();
  const turn = async (host) => {
    const at = turns.get(host) ?? turnsAt();
    turns.set(host, at);
    await at.begin();
    return () => at.end();
  };
  return {
    turn,
    async over({ host, way, key = "" }, open, use) {
      const done = await turn(host);
      try {
        if ((silence.get(way) ?? 0) >= AT_A_TIME)
          return failure("timeout", "it left the questions before this one unanswered");
        const kept = takeOpen(idle.get(key));
        const connection = kept ?? await open();
        const { result, isReusable } = await useOf(connection, (made) => use(made, kept === void 0));
        silence.set(way, isTimeout(result) ? (silence.get(way) ?? 0) + 1 : 0);
        if (!("kind" in connection) && isReusable && key !== "") idle.set(key, [...idle.get(key) ?? [], connection]);
        else if (!("kind" in connection)) close(connection);
        return result;
      } finally {
        done();
      }
    }
  };
}
async function useOf(connection, use) {
  return "kind" in connection ? { result: connection, isReusable: false } : use(connection);
}
function turnsAt() {
  const waiting = [];
  let open = 0;
  return {
    async begin() {
      if (open < AT_A_TIME) open += 1;
      else await new Promise((resolve5) => waiting.push(resolve5));
    },
    end() {
      const first = waiting.shift();
      if (first) first();
      else open -= 1;
    }
  };
}
function takeOpen(waiting = []) {
  for (let last = waiting.pop(); last !== void 0; last = waiting.pop()) {
    if (!last.socket.destroyed && last.socket.writable && !last.client.destroyed) return last;
    close(last);
  }
  return void 0;
}
function close({ client, socket }) {
  void client.destroy().catch(() => void 0);
  socket.destroy();
}
function isTimeout(result) {
  return typeof result === "object" && result !== null && "failure" in result && result.failure === "timeout";
}

// src/world/cookies.ts
function cookieJars() {
  const jars = /* @__PURE__ */ new Map();
  const open = (name) => {
    const jar = jars.get(name) ?? import("./world-tough-cookie.js").then((library) => new library.CookieJar());
    jars.set(name, jar);
    return jar;
  };
  return {
    async keep(name, url, headers) {
      const jar = await open(name);
      for (const [header, value] of headers) {
        if (header === "set-cookie") jar.setCookieSync(value, url, { ignoreError: true });
      }
    },
    header: async (name, url) => (await open(name)).getCookieStringSync(url)
  };
}

// src/world/http.ts
var BODY_BYTES = 512 * 1024;
var HEADER_BYTES = 32 * 1024;
var ANSWER_MS = 15e3;
var TRIES = 3;
async function fetchOnce(request, settings, signal) {
  const isRepeatable = request.method !== "POST";
  for (let tries = 1; ; ) {
    let isKept = false;
    const answer = await settings.connections.over(
      doorOf(request, settings),
      () => connectFor(request, settings, signal),
      (connection, isFresh) => {
        isKept = !isFresh;
        return exchange(request, settings, connection, signal);
      }
    );
    const wasCut = answer.kind === "failure" && answer.failure === "reset";
    if (!wasCut || !isRepeatable || tries === TRIES) return answer;
    if (!isKept) tries += 1;
  }
}
var hostOf = (url) => new URL(url).hostname.replace(/^\[|\]$/g, "");
function doorOf({ url, protocol, method }, { endpoint }) {
  const way = `${endpoint.host} ${endpoint.port}`;
  const key = method === "POST" ? void 0 : `${new URL(url).origin} ${protocol ?? ""} ${way}`;
  return { host: hostOf(url), way, key };
}
function portOf(url) {
  return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}
async function exchange(request, settings, connection, signal) {
  const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  try {
    return await speak(request, settings, connection, within);
  } catch (error) {
    return { result: exchangeFailure(error, within, signal), isReusable: false };
  }
}
async function connectFor({ url: address, protocol }, { endpoint, trust }, signal) {
  const library = import("./world-undici.js");
  const url = new URL(address);
  const target = { host: hostOf(address), address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, signal);
  if ("kind" in opened) return opened;
  const { socket, tcpMs } = opened;
  const plain = { socket, protocol: "http/1.1", distrust: [], timing: { tcpMs, tlsMs: 0 } };
  if (url.protocol === "http:") return { ...plain, client: clientFor(await library, url, socket, false) };
  const alpn = protocol === "h2" ? ["h2", "http/1.1"] : ["http/1.1"];
  const secured = await secure(socket, target, { alpn, trust });
  if ("kind" in secured) {
    socket.destroy();
    return secured;
  }
  const { distrust, tlsMs } = secured;
  return {
    client: clientFor(await library, url, secured.socket, protocol === "h2"),
    socket: secured.socket,
    protocol: secured.socket.alpnProtocol === "h2" ? "h2" : "http/1.1",
    distrust,
    timing: { tcpMs, tlsMs }
  };
}
function clientFor({ Client }, { origin }, socket, allowH2) {
  let made = socket;
  return new Client(origin, {
    // Not at once: the client is not yet ready for it while it is asking.
    connect: (_, callback) => {
      const [error, given] = made === null ? [closed(), null] : [null, made];
      made = null;
      process.nextTick(callback, error, given);
    },
    allowH2,
    maxHeaderSize: HEADER_BYTES,
    pipelining: 1
  });
}
var closed = () => Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" });
async function speak(request, settings, { client, protocol, distrust, timing }, signal) {
  const url = new URL(request.url);
  const begun = performance.now();
  const response = await client.request({
    method: request.method ?? "GET",
    path: `${url.pathname}${url.search}`,
    headers: await headersOf(request, settings, isProved(url, distrust)),
    signal,
    responseHeaders: "raw"
  });
  const firstByteMs = since(begun);
  const headers = rawHeaders(response.headers);
  if (request.jar !== void 0) await settings.jars.keep(request.jar, request.url, headers);
  const encoding = headers.find(([name]) => name === "content-encoding")?.[1] ?? "";
  const { body: body3, truncated } = await readBody(response.body, encoding, request);
  const answer = {
    kind: "answer",
    status: response.statusCode,
    protocol,
    headers: headers.map(withoutCookieValue),
    body: body3,
    truncated,
    distrust,
    timing: { ...timing, firstByteMs }
  };
  const isClosing = headers.some(([name, value]) => name === "connection" && /\bclose\b/i.test(value));
  return { result: answer, isReusable: !truncated && !isClosing };
}
var isProved = ({ protocol }, distrust) => protocol === "https:" && distrust.length === 0;
async function headersOf(request, { userAgent, jars, introduction }, isToOwner) {
  const cookie = request.jar === void 0 ? "" : await jars.header(request.jar, request.url);
  return {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en",
    ...isToOwner && introduction,
    ...request.headers,
    ...cookie !== "" && { cookie }
  };
}
function rawHeaders(raw) {
  const text = (part) => typeof part === "string" ? part : part?.toString("latin1") ?? "";
  const pairs = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = text(raw[i]).toLowerCase();
    if (!name.startsWith(":")) pairs.push([name, text(raw[i + 1])]);
  }
  return pairs;
}
var ATTRIBUTES = /^\s*(?:domain|path|expires|max-age|secure|httponly|samesite|partitioned|priority)\s*(?:=|$)/i;
function withoutCookieValue([name, value]) {
  if (name !== "set-cookie") return [name, value];
  const [pair = "", ...attributes] = value.split(/;(?=\s*(?:[a-z-]+(?:=|;|$)))/i);
  const cookie = pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=…` : "…";
  return [name, [cookie, ...attributes.filter((part) => ATTRIBUTES.test(part))].join(";")];
}
async function readBody(stream, encoding, { maxBytes: cap = BODY_BYTES, bytes }) {
  const textOf = (chunks2) => Buffer.concat(chunks2).subarray(0, cap).toString(bytes ? "latin1" : "utf8");
  const decoded = await decompress(stream, encoding);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > cap) break;
    }
  } catch {
    return { body: textOf(chunks), truncated: true };
  } finally {
    stream.destroy();
  }
  return { body: textOf(chunks), truncated: size > cap };
}
async function decompress(stream, encoding) {
  const zlib = await import("node:zlib");
  const makers = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress
  };
  const maker = makers[encoding.trim().toLowerCase()];
  if (maker === void 0) return stream;
  const { pipeline } = await import("node:stream");
  const decoded = maker();
  pipeline(stream, decoded, () => void 0);
  return decoded;
}
function exchangeFailure(error, within, signal) {
  if (signal.aborted) return failure("deadline", "the run’s time was over");
  if (within.aborted) return failure("timeout", `no whole answer within ${ANSWER_MS / 1e3} s`);
  const code = errorCode(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW")
    return failure("too-large", `the headers are larger than ${HEADER_BYTES} bytes`);
  if (error instanceof Error && error.name === "HTTPParserError") return failure("malformed", "the answer is not HTTP");
  if (code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE")
    return failure("reset", "the connection was cut before the answer");
  return error instanceof Error ? unreachable(error) : failure("reset", "the connection was cut");
}

// src/world/tls.ts
import { createHash as createHash2, X509Certificate } from "node:crypto";
var MAX_CHAIN2 = 10;
async function shakeHands(request, { trust, endpoint }, signal) {
  const [judged, bare] = await Promise.all([
    shakeOnce(request, endpoint, trust, signal),
    shakeOnce(request, endpoint, "nobody", signal)
  ]);
  if (judged.kind === "failure") return judged;
  return { ...judged, chain: bare.kind === "answer" ? bare.chain : judged.chain.slice(0, 1) };
}
async function shakeOnce(request, endpoint, trust, signal) {
  const target = { host: request.host, address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, signal);
  if ("kind" in opened) return opened;
  const version = request.version ? { version: request.version } : {};
  const secured = await secure(opened.socket, target, { alpn: ["h2", "http/1.1"], trust, ...version });
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
    chain: chainOf2(socket.getPeerCertificate(true)),
    distrust: secured.distrust,
    timing: { tcpMs: opened.tcpMs, tlsMs: secured.tlsMs }
  };
  socket.destroy();
  return answer;
}
function chainOf2(leaf) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  for (let next = leaf; next?.raw && chain.length < MAX_CHAIN2 && !seen.has(next.fingerprint256); next = next.issuerCertificate) {
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
  return createHash2("sha256").update(key).digest("base64");
}

// src/world/told.ts
var MOST_SCRIPTS = 40;
var SCRIPT = /["'`]((?:https?:\/\/|\.{0,2}\/)?[\w@~%+./-]{1,200}\.m?js)["'`]/g;
var SOURCE_MAP = /\/[/*][#@]\s*sourceMappingURL=([^\s'"*]{1,500})/g;
async function toldOf(body3, url, secretsIn) {
  const { pathname } = new URL(url);
  const leak = leakIn(body3);
  const isScript = /\.m?js$/.test(pathname);
  const sourceMap = isScript ? [...body3.matchAll(SOURCE_MAP)].at(-1)?.[1] : void 0;
  const isApart = sourceMap !== void 0 && !sourceMap.startsWith("data:");
  const secrets = await secretsIn?.(body3, pathname);
  return {
    ...leak && { leak },
    ...secrets && { secrets },
    scripts: isScript ? [...new Set([...body3.matchAll(SCRIPT)].flatMap(([, name]) => name ?? []))].slice(0, MOST_SCRIPTS) : [],
    ...isApart && { sourceMap }
  };
}

// src/world/real.ts
var BUDGET = { perAddress: 250, total: 4e3 };
var DOH_MS = 6e3;
function realWorld(settings) {
  const { signal, trust, allowPrivate } = settings;
  const resolvers = settings.resolvers.length > 0 ? settings.resolvers : getServers();
  const begun = performance.now();
  const spend = budget();
  const jars = cookieJars();
  const kept = connections();
  const userAgent = `launch-gate/${settings.version} (launch readiness check; one visit per page)`;
  const reach = (name, address, port) => {
    const endpoint = divert(settings.diversions, name, address, port);
    const guarded = allowPrivate ? void 0 : guard(endpoint.host);
    return guarded ?? spend(endpoint.host) ?? endpoint;
  };
  let browser;
  const addressOf = async (host) => {
    const [server = ""] = resolvers;
    const found = await Promise.all(
      ["A", "AAAA"].map((type) => world.ask({ name: host, type, server, recurse: true }))
    );
    const records = found.flatMap((answer) => answer.kind === "answer" ? answer.answers : []);
    return records.find(({ type }) => type !== "CNAME")?.value;
  };
  const keyOf = async (host) => {
    const address = await addressOf(host);
    const shake = address === void 0 ? void 0 : await world.handshake({ host, address, port: 443 });
    return shake?.kind === "answer" && shake.distrust.length === 0 ? shake.chain.map(keyHash) : [];
  };
  const browserSettings = () => ({
    dial: async (host, port) => {
      const address = await addressOf(host);
      if (address === void 0) return failure("missing", "its name has no address");
      const endpoint = reach(host, address, port);
      if ("kind" in endpoint) return endpoint;
      const done = await kept.turn(host);
      const opened = await openTcp({ host, address: endpoint.host, port: endpoint.port }, signal);
      if ("kind" in opened) done();
      return "kind" in opened ? opened : { socket: opened.socket, done };
    },
    userAgent: `launch-gate/${settings.version}`,
    trusted: async (hosts) => trust.length === 0 ? [] : (await Promise.all(hosts.map(keyOf))).flat(),
    signal,
    env: settings.env ?? {}
  });
  const postDns = (url, body3) => postMessage(url, body3, trust, signal);
  const world = {
    resolvers,
    now: /* @__PURE__ */ new Date(),
    elapsed: () => Math.round(performance.now() - begun),
    async ask(question) {
      const named = serverEndpoint(question.server);
      if (resolvers.includes(question.server)) {
        const spent = spend();
        if (spent) return spent;
        return named ? askServer(question, named, signal) : askOverHttps(question, postDns, signal);
      }
      if (named === void 0) return failure("no-route", "that is no address of a DNS server");
      const endpoint = reach("", named.host, named.port);
      return "kind" in endpoint ? endpoint : askServer(question, endpoint, signal);
    },
    async fetch(request) {
      const url = new URL(request.url);
      const endpoint = reach(url.hostname, request.address, portOf(url));
      if ("kind" in endpoint) return endpoint;
      const introduction = introductionTo(url.hostname, settings.visitor);
      const answer = await fetchOnce(
        request,
        { userAgent, trust, endpoint, jars, connections: kept, introduction },
        signal
      );
      if (request.only === void 0 || answer.kind === "failure") return answer;
      return { ...answer, body: "", told: await toldOf(answer.body, request.url, settings.secretsIn) };
    },
    browse: async (request) => {
      if (settings.env === void 0) return failure("missing", "no browser is wanted");
      browser ??= import("./world-browser.js").then(({ browsing }) => browsing(browserSettings()));
      return (await browser)(request);
    },
    async handshake(request) {
      const endpoint = reach(request.host, request.address, request.port);
      return "kind" in endpoint ? endpoint : shakeHands(request, { trust, endpoint }, signal);
    },
    list: () => listFiles(settings.root, signal),
    read: (file) => typeof file === "string" ? readText(settings.root, file) : readText(settings.root, file.path, "latin1"),
    search: settings.search ?? (async () => failure("missing", "nothing here looks for words")),
    scan: settings.scan ?? (async () => failure("missing", "nothing here looks for secrets"))
  };
  return world;
}
function introductionTo(host, visitor) {
  const isOwn = visitor?.hosts.some((own) => host === own || host.endsWith(`.${own}`)) === true;
  return isOwn ? visitor.headers : {};
}
function divert(diversions, name, address, port) {
  const fitting = diversions.find(
    ({ host, port: only }) => (host === "" || host === name || host === address) && (only === void 0 || only === port)
  );
  return fitting?.to ?? { host: address, port };
}
function guard(address) {
  if (parseEndpoint(address, 0) === void 0) return failure("guarded", "that is no IP address");
  const kind = addressKind(address);
  if (kind === "public") return void 0;
  return failure("guarded", `a ${kind} address is not contacted without --allow-private`);
}
function budget() {
  const asked = /* @__PURE__ */ new Map();
  let total = 0;
  return (address) => {
    const times = (asked.get(address ?? "") ?? 0) + 1;
    if (address !== void 0 && times > BUDGET.perAddress || total >= BUDGET.total) {
      return failure("budget", "the run’s budget of questions was spent");
    }
    asked.set(address ?? "", times);
    total += 1;
    return void 0;
  };
}
async function postMessage(url, body3, trust, signal) {
  const { Client } = await import("./world-undici.js");
  const { origin, pathname, search } = new URL(url);
  const { rootCertificates } = await import("node:tls");
  const ca = trust.length > 0 ? { ca: [...rootCertificates, ...trust] } : {};
  const client = new Client(origin, { maxResponseSize: MAX_MESSAGE, connect: { timeout: DOH_MS, ...ca } });
  try {
    const response = await client.request({
      method: "POST",
      path: `${pathname}${search}`,
      body: body3,
      headers: { "content-type": "application/dns-message", accept: "application/dns-message" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(DOH_MS)])
    });
    const answer = Buffer.from(await response.body.arrayBuffer());
    return response.statusCode === 200 ? answer : failure("malformed", "the DNS-over-HTTPS server did not answer 200");
  } catch {
    return failure(signal.aborted ? "deadline" : "timeout", "the DNS-over-HTTPS server did not answer");
  } finally {
    void client.destroy();
  }
}

// src/world/remembering.ts
function remembering(world, onQuestion = () => void 0) {
  const counted = { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 };
  const byHost = /* @__PURE__ */ new Map();
  const count2 = (host, more) => {
    const times = (byHost.get(host) ?? 0) + more;
    byHost.set(host, times);
    counted.http += more;
    counted.mostOfOneHost = Math.max(counted.mostOfOneHost, times);
  };
  const once2 = (what, ask) => {
    const answers = /* @__PURE__ */ new Map();
    return (question) => {
      const key = questionKey(question);
      const known = answers.get(key);
      if (known !== void 0) return known;
      if (what !== "counted by host") counted[what] += 1;
      onQuestion(counted);
      const answer = ask(question);
      answers.set(key, answer);
      return answer;
    };
  };
  const browse = once2("counted by host", async (request) => {
    const answer = await world.browse(request);
    if (answer.kind === "failure") return answer;
    for (const [host, times] of Object.entries(answer.requests)) count2(host, times);
    onQuestion(counted);
    return answer;
  });
  const list = once2("files", () => world.list());
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    asked: () => ({ ...counted }),
    ask: once2("dns", (question) => world.ask(question)),
    fetch: once2("counted by host", (request) => {
      count2(new URL(request.url).hostname, 1);
      return world.fetch(request);
    }),
    browse,
    handshake: once2("tls", (request) => world.handshake(request)),
    list: () => list(""),
    read: once2("files", (file) => world.read(file)),
    search: once2("files", (question) => world.search(question)),
    scan: once2("files", (question) => world.scan(question))
  };
}
function questionKey(question) {
  if (typeof question !== "object" || question === null) return String(question);
  const entries = Object.entries(question).filter(([, value]) => value !== void 0 && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1));
}

// src/world/recorded.ts
function recordingWorld(world) {
  const asked = { ask: {}, browse: {}, fetch: {}, handshake: {}, read: {}, scan: {}, search: {} };
  let files = null;
  const keep = (method, ask) => async (question) => {
    const answer = await ask(question);
    asked[method][questionKey(question)] = answer;
    return answer;
  };
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    ask: keep("ask", (question) => world.ask(question)),
    fetch: keep("fetch", (request) => world.fetch(request)),
    browse: async (request) => {
      const answer = await world.browse(request);
      const { picture: _, ...kept } = answer;
      asked.browse[questionKey(request)] = kept;
      return answer;
    },
    handshake: keep("handshake", (request) => world.handshake(request)),
    // Messages are real ones, with links that log people in: they are in no recording.
    read: (file) => typeof file === "string" ? keep("read", (path) => world.read(path))(file) : world.read(file),
    search: keep("search", (question) => world.search(question)),
    scan: keep("scan", (question) => world.scan(question)),
    list: async () => {
      files = await world.list();
      return files;
    },
    recording: (tool, request, durationMs) => ({
      version: 1,
      tool,
      started: world.now.toISOString(),
      durationMs,
      resolvers: world.resolvers,
      request,
      asked: {
        ask: sorted(asked.ask),
        browse: sorted(asked.browse),
        fetch: sorted(asked.fetch),
        handshake: sorted(asked.handshake),
        read: sorted(asked.read),
        scan: sorted(asked.scan),
        search: sorted(asked.search)
      },
      files
    })
  };
}
function replayedWorld(recording) {
  const replay = (method) => async (question) => {
    const answers = recording.asked[method] ?? {};
    const key = questionKey(question);
    return Object.hasOwn(answers, key) ? answers[key] : failure("not-recorded", "this was not asked when the recording was made");
  };
  return {
    resolvers: recording.resolvers,
    now: new Date(recording.started),
    elapsed: () => recording.durationMs,
    ask: replay("ask"),
    fetch: replay("fetch"),
    browse: replay("browse"),
    handshake: replay("handshake"),
    read: replay("read"),
    scan: replay("scan"),
    search: replay("search"),
    async list() {
      if (recording.files === null) throw new Error("the repository was not read when the recording was made");
      return recording.files;
    }
  };
}
function sorted(answers) {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/commands/environment.ts
var SECRET_NAME = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|KEY|CREDENTIALS?|DSN|DATABASE_URL|WEBHOOK_URL|CONNECTION_STRING)$/i;
var PUBLIC_NAME = /PUBLIC|PUBLISHABLE|_SITE_KEY$/i;
function secretValues(env) {
  return Object.entries(env).flatMap(
    ([name, value]) => value !== void 0 && SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) ? [value] : []
  );
}

// src/commands/repository.ts
import { existsSync as existsSync3 } from "node:fs";
import { resolve as resolve3 } from "node:path";
var BEGINNINGS = ["package.json", "pyproject.toml", "requirements.txt", "Gemfile", "go.mod", "composer.json"];
function isRepository(cwd, { only = [] }) {
  const isNamed = only.some((names) => /(^|,)\s*secrets\b/.test(names));
  return isNamed || gitRoot(cwd) !== void 0 || BEGINNINGS.some((file) => existsSync3(resolve3(cwd, file)));
}
function scanOf({ diff, history, staged }, kept) {
  const wanted = [
    ...diff === void 0 ? [] : [{ scope: "change", base: diff }],
    ...history ? [{ scope: "history" }] : [],
    ...staged ? [{ scope: "staged" }] : []
  ];
  if (wanted.length > 1) throw new UsageError("--diff, --history and --staged are three ways to scan; take one.");
  const scan = wanted[0] ?? kept?.scan;
  return scan === void 0 ? {} : { scan };
}

// src/commands/snapshot.ts
var APEX_TYPES = ["A", "AAAA", "CAA", "MX", "NS", "TXT"];
var HOST_TYPES = ["A", "AAAA", "CNAME"];
async function snapshot(world, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const hosts = knownHosts(domain, subject);
  const wanted = [
    ...hosts.flatMap(({ name, role }) => (role === "apex" ? APEX_TYPES : HOST_TYPES).map((type) => ({ name, type }))),
    { name: `_dmarc.${domain.name}`, type: "TXT" }
  ];
  const found = await Promise.all(wanted.map(({ name, type }) => lookup(world, name, type)));
  const unsure = found.find((each) => !["found", "nodata", "nxdomain"].includes(each.outcome));
  if (unsure) return { missing: `${unsure.name} ${unsure.type} could not be looked up` };
  const lines = found.flatMap((each) => {
    const isOwn = each.cnames.length === 0 && each.outcome === "found";
    return isOwn ? each.records.map((record2) => zoneLine(record2)) : [];
  });
  const text = `; ${domain.name}: the published records, for dns/drift. Written by launch-gate check --update-snapshot.
${lines.sort().join("\n")}
`;
  return { text };
}

// src/commands/visitor.ts
function visitorOf({ domain, config, mayVerify }, env) {
  if (!mayVerify || domain === void 0) return void 0;
  const named = Object.entries(config.visitor?.headers ?? {});
  const headers = Object.fromEntries(
    named.flatMap(([name, variable]) => env[variable] ? [[name, env[variable]]] : [])
  );
  const hosts = [
    parseTarget(domain).site,
    ...Object.values(config.subdomains),
    ...config.canonical ? [config.canonical] : []
  ];
  return { headers, hosts };
}
function visitorNotes({ visitor }, env) {
  return Object.entries(visitor?.headers ?? {}).flatMap(
    ([name, variable]) => env[variable] ? [] : [`visitor.headers in launch.yml: ${variable} is not set, so ${name} is not sent.`]
  );
}

// src/commands/check.ts
async function check(target, options, process2) {
  const job = await prepare(target, options, process2);
  const visitor = visitorOf(job.request, process2.env);
  const hide = redactor([...secretValues(process2.env), ...Object.values(visitor?.headers ?? {})]);
  const recorded = recordingWorld(
    job.recording ? replayedWorld(job.recording) : withFiles(outside(options, job.request.config, process2, visitor), job.accepted)
  );
  const progress = progressLine(process2, options);
  const asked = remembering(recorded, progress.show);
  const world = job.zone === void 0 ? asked : remembering(withZone(asked, job.zone));
  const gate = await photographed(job.gate, world, options, process2);
  const judged = await judge(gate, world, (change) => remembering(withChange(world, change)), asked.asked);
  const report = redacted(judged, hide);
  if (options["update-snapshot"]) await writeSnapshot(world, job, process2);
  progress.clear();
  if (process2.signal.aborted) return { report, exit: EXIT.interrupted };
  await write(report, job, options, process2, async () => hide(await recordingText(recorded, job, report)));
  process2.stdout.write(await render(report, job.outlets.format, options, process2));
  return { report, exit: exitOf(report, job.onIncomplete) };
}
async function photographed(gate, world, { screenshots }, process2) {
  if (screenshots === void 0) return gate;
  const { takeScreenshots } = await import("./commands-screenshots.js");
  return { ...gate, notes: [...gate.notes, ...await takeScreenshots(screenshots, process2.cwd, world, gate.subject)] };
}
async function prepare(target, options, process2) {
  const { cwd } = process2;
  const outlets = outletsOf(options, cwd);
  if (options.record !== void 0) writable(options.record, cwd, "record");
  const recording = options.replay === void 0 ? void 0 : readRecording(options.replay, cwd);
  const kept = recording?.request;
  const files = await told(options, process2, kept);
  const request = requestOf(target, options, cwd, kept, files);
  const gate = gateOf(request, options, files.baseline, kept ? [] : visitorNotes(request.config, process2.env));
  const onIncomplete = oneOf(options["on-incomplete"], ["fail", "warn"], "on-incomplete") ?? request.config["on-incomplete"] ?? "fail";
  const zone = zoneOf(request, gate.subject.domain);
  return { gate, request, recording, zone, outlets, onIncomplete, accepted: files.accepted };
}
function gateOf(request, options, baseline, more) {
  const { config, zone, notes } = request;
  const subject = subjectOf(request, options);
  return {
    checks: chosen(options, subject),
    options: config,
    subject,
    wanted: selection(options),
    blockOn: oneOf(options["block-on"], [...PRIORITIES, "never"], "block-on") ?? config["block-on"] ?? "block-now",
    waivers: config.accept,
    baseline,
    target: subject.domain === void 0 ? "this repository" : shownDomain(parseTarget(subject.domain)),
    version: VERSION,
    notes: [
      ...notes,
      ...more,
      ...zone === void 0 ? [] : [`DNS is judged from the zone file ${zone.file}, not from what is published.`]
    ]
  };
}
async function write(report, { outlets }, options, process2, recording) {
  const put = (file, text) => writeFileSync2(resolve4(process2.cwd, file), text);
  for (const { file, format } of outlets.files) put(file, await render(report, format, options, process2));
  if (options.record !== void 0) put(options.record, await recording());
  if (options.baseline !== void 0 && options["update-baseline"])
    writeBaseline(options.baseline, process2.cwd, report);
}
async function recordingText(recorded, { request }, { durationMs }) {
  const text = JSON.stringify(recorded.recording(`launch-gate ${VERSION}`, request, durationMs), null, 1);
  const { withoutSecrets } = await import("./secrets-text.js");
  return `${await withoutSecrets(text, "recording.json")}
`;
}
function exitOf({ verdict }, onIncomplete) {
  if (verdict === "GO") return EXIT.go;
  return verdict === "INCOMPLETE" && onIncomplete === "warn" ? EXIT.go : EXIT.stop;
}
function requestOf(target, options, cwd, kept, { config, change, notes }) {
  const named = target ?? kept?.domain ?? config.domain;
  const domain = named === void 0 ? void 0 : parseTarget(named).name;
  const zone = options.zone === void 0 ? kept?.zone : { file: options.zone, text: readInput(options.zone, cwd, "zone") };
  return {
    ...domain !== void 0 && { domain },
    config,
    ...zone && { zone },
    ...change && { change },
    isRepository: kept?.isRepository ?? isRepository(cwd, options),
    mayVerify: options["no-verify"] !== true && kept?.mayVerify !== false,
    ...scanOf(options, kept),
    notes
  };
}
function subjectOf({ domain, config, change, isRepository: isHere, mayVerify, scan }, options) {
  return {
    ...domain !== void 0 && { domain },
    stage: oneOf(options.stage, STAGES, "stage") ?? config.stage ?? "prelaunch",
    ...config.canonical !== void 0 && { canonical: config.canonical },
    subdomains: config.subdomains,
    routes: config.routes,
    isRepository: isHere,
    mayVerify,
    ...scan && { scan },
    ...change && { change }
  };
}
function chosen(options, subject) {
  const wanted = selection(options);
  const fitting = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  if (fitting.length === 0) throw new UsageError("--only and --skip together leave no rule to judge.");
  const ofProduct = fitting.filter(({ name }) => name !== ITSELF);
  if (subject.domain === void 0 && ofProduct.every((each) => each.notApplicable(subject) !== void 0)) {
    throw new UsageError(
      "No target: name a domain, as in `launch-gate check example.com`, or set domain: in launch.yml."
    );
  }
  return fitting;
}
function zoneOf({ zone }, domain) {
  if (zone === void 0) return void 0;
  try {
    const parsed = parseZoneFile(zone.text, domain);
    const covers = domain === parsed.origin || domain?.endsWith(`.${parsed.origin}`);
    if (covers) return parsed;
    throw new UsageError(
      `--zone ${JSON.stringify(zone.file)}: it is the zone of ${parsed.origin}, which does not hold the target.`
    );
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    throw new UsageError(`${zone.file}:${error.line}: ${error.message}.`);
  }
}
function outside(options, config, { cwd, env, signal }, visitor) {
  const allowPrivate = options["allow-private"] === true;
  const configured = config["dns"]?.resolvers ?? [];
  const resolvers = options.resolver ? parseResolvers(options.resolver, "--resolver") : parseResolvers(configured, "dns.resolvers in launch.yml");
  const ends = AbortSignal.any([signal, AbortSignal.timeout(parseTimeout(options.timeout) * 1e3)]);
  return realWorld({
    resolvers,
    diversions: (options["connect-to"] ?? []).map((text) => parseDiversion(text, allowPrivate)),
    trust: parseCertificates(options.ca ?? [], cwd),
    allowPrivate,
    signal: ends,
    root: cwd,
    scan: async (question) => (await import("./secrets-scan.js")).scan(question, cwd, ends),
    secretsIn: async (text, path) => (await import("./secrets-text.js")).secretsIn(text, path),
    search: async (question) => (await import("./secrets-search.js")).search(question, cwd, ends),
    version: VERSION,
    visitor,
    ...options["no-browser"] !== true && { env }
  });
}
var recordingSchema = looseObject({
  version: literal(1),
  started: iso_exports.datetime(),
  durationMs: number(),
  resolvers: array(string()),
  request: looseObject({ config: looseObject({}) }),
  asked: partialRecord(
    _enum(["ask", "browse", "fetch", "handshake", "read", "scan", "search"]),
    record(string(), unknown())
  ),
  files: array(string()).nullable()
});
function readRecording(file, cwd) {
  const text = readInput(file, cwd, "replay");
  try {
    return recordingSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`--replay ${JSON.stringify(file)}: it is no recording; --record writes one.`);
  }
}
async function writeSnapshot(world, { gate, request }, { cwd, stderr }) {
  const file = snapshotFile(request.config["dns"] ?? {});
  const made = await snapshot(world, gate.subject);
  if ("text" in made) writeFileSync2(resolve4(cwd, file), made.text);
  else stderr.write(`launch-gate: the snapshot is not written: ${inert(made.missing)}.
`);
}
function progressLine({ stderr }, { quiet }) {
  if (stderr.isTTY !== true || quiet) return { show: () => void 0, clear: () => void 0 };
  const begun = performance.now();
  let timer;
  const print = ({ dns, http, tls }) => {
    const seconds = Math.round((performance.now() - begun) / 1e3);
    stderr.write(`\r\x1B[2Klooking: ${dns} DNS, ${http} HTTP, ${tls} TLS questions so far, ${seconds} s`);
  };
  return {
    // The counts grow in the object that is passed, so one clock is enough.
    show: (asked) => {
      timer ??= setInterval(print, 100, asked).unref();
    },
    clear() {
      clearInterval(timer);
      stderr.write("\r\x1B[2K");
    }
  };
}

export {
  formsOf,
  require_dns_packet,
  secretValues,
  mergedSentence,
  ALL_TARGETS,
  mergedMarkdown,
  mergedBody,
  outletsOfMany,
  renderMerged,
  told,
  check,
  exitOf,
  outside
};
