import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_lib,
  require_libbase64,
  require_libmime,
  require_libqp,
  require_src
} from "./lib-libmime.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./runtime.js";

// node_modules/pino-std-serializers/lib/err-helpers.js
var require_err_helpers = __commonJS({
  "node_modules/pino-std-serializers/lib/err-helpers.js"(exports, module) {
    "use strict";
    var isErrorLike2 = (err) => {
      return err && typeof err.message === "string";
    };
    var getErrorCause = (err) => {
      if (!err) return;
      const cause = err.cause;
      if (typeof cause === "function") {
        const causeResult = err.cause();
        return isErrorLike2(causeResult) ? causeResult : void 0;
      } else {
        return isErrorLike2(cause) ? cause : void 0;
      }
    };
    var _stackWithCauses = (err, seen) => {
      if (!isErrorLike2(err)) return "";
      const stack = err.stack || "";
      if (seen.has(err)) {
        return stack + "\ncauses have become circular...";
      }
      const cause = getErrorCause(err);
      if (cause) {
        seen.add(err);
        return stack + "\ncaused by: " + _stackWithCauses(cause, seen);
      } else {
        return stack;
      }
    };
    var stackWithCauses = (err) => _stackWithCauses(err, /* @__PURE__ */ new Set());
    var _messageWithCauses = (err, seen, skip) => {
      if (!isErrorLike2(err)) return "";
      const message = skip ? "" : err.message || "";
      if (seen.has(err)) {
        return message + ": ...";
      }
      const cause = getErrorCause(err);
      if (cause) {
        seen.add(err);
        const skipIfVErrorStyleCause = typeof err.cause === "function";
        return message + (skipIfVErrorStyleCause ? "" : ": ") + _messageWithCauses(cause, seen, skipIfVErrorStyleCause);
      } else {
        return message;
      }
    };
    var messageWithCauses = (err) => _messageWithCauses(err, /* @__PURE__ */ new Set());
    module.exports = {
      isErrorLike: isErrorLike2,
      getErrorCause,
      stackWithCauses,
      messageWithCauses
    };
  }
});

// node_modules/pino-std-serializers/lib/err-proto.js
var require_err_proto = __commonJS({
  "node_modules/pino-std-serializers/lib/err-proto.js"(exports, module) {
    "use strict";
    var seen = /* @__PURE__ */ Symbol("circular-ref-tag");
    var rawSymbol = /* @__PURE__ */ Symbol("pino-raw-err-ref");
    var pinoErrProto = Object.create({}, {
      type: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      message: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      stack: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      aggregateErrors: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      raw: {
        enumerable: false,
        get: function() {
          return this[rawSymbol];
        },
        set: function(val) {
          this[rawSymbol] = val;
        }
      }
    });
    Object.defineProperty(pinoErrProto, rawSymbol, {
      writable: true,
      value: {}
    });
    module.exports = {
      pinoErrProto,
      pinoErrorSymbols: {
        seen,
        rawSymbol
      }
    };
  }
});

// node_modules/pino-std-serializers/lib/err.js
var require_err = __commonJS({
  "node_modules/pino-std-serializers/lib/err.js"(exports, module) {
    "use strict";
    module.exports = errSerializer;
    var { messageWithCauses, stackWithCauses, isErrorLike: isErrorLike2 } = require_err_helpers();
    var { pinoErrProto, pinoErrorSymbols } = require_err_proto();
    var { seen } = pinoErrorSymbols;
    var { toString } = Object.prototype;
    function errSerializer(err) {
      if (!isErrorLike2(err)) {
        return err;
      }
      err[seen] = void 0;
      const _err = Object.create(pinoErrProto);
      _err.type = toString.call(err.constructor) === "[object Function]" ? err.constructor.name : err.name;
      _err.message = messageWithCauses(err);
      _err.stack = stackWithCauses(err);
      if (Array.isArray(err.errors)) {
        _err.aggregateErrors = err.errors.map((err2) => errSerializer(err2));
      }
      for (const key in err) {
        if (_err[key] === void 0) {
          const val = err[key];
          if (isErrorLike2(val)) {
            if (key !== "cause" && !Object.prototype.hasOwnProperty.call(val, seen)) {
              _err[key] = errSerializer(val);
            }
          } else {
            _err[key] = val;
          }
        }
      }
      delete err[seen];
      _err.raw = err;
      return _err;
    }
  }
});

// node_modules/pino-std-serializers/lib/err-with-cause.js
var require_err_with_cause = __commonJS({
  "node_modules/pino-std-serializers/lib/err-with-cause.js"(exports, module) {
    "use strict";
    module.exports = errWithCauseSerializer;
    var { isErrorLike: isErrorLike2 } = require_err_helpers();
    var { pinoErrProto, pinoErrorSymbols } = require_err_proto();
    var { seen } = pinoErrorSymbols;
    var { toString } = Object.prototype;
    function errWithCauseSerializer(err) {
      if (!isErrorLike2(err)) {
        return err;
      }
      err[seen] = void 0;
      const _err = Object.create(pinoErrProto);
      _err.type = toString.call(err.constructor) === "[object Function]" ? err.constructor.name : err.name;
      _err.message = err.message;
      _err.stack = err.stack;
      if (Array.isArray(err.errors)) {
        _err.aggregateErrors = err.errors.map((err2) => errWithCauseSerializer(err2));
      }
      if (isErrorLike2(err.cause) && !Object.prototype.hasOwnProperty.call(err.cause, seen)) {
        _err.cause = errWithCauseSerializer(err.cause);
      }
      for (const key in err) {
        if (_err[key] === void 0) {
          const val = err[key];
          if (isErrorLike2(val)) {
            if (!Object.prototype.hasOwnProperty.call(val, seen)) {
              _err[key] = errWithCauseSerializer(val);
            }
          } else {
            _err[key] = val;
          }
        }
      }
      delete err[seen];
      _err.raw = err;
      return _err;
    }
  }
});

// node_modules/pino-std-serializers/lib/req.js
var require_req = __commonJS({
  "node_modules/pino-std-serializers/lib/req.js"(exports, module) {
    "use strict";
    module.exports = {
      mapHttpRequest,
      reqSerializer
    };
    var rawSymbol = /* @__PURE__ */ Symbol("pino-raw-req-ref");
    var pinoReqProto = Object.create({}, {
      id: {
        enumerable: true,
        writable: true,
        value: ""
      },
      method: {
        enumerable: true,
        writable: true,
        value: ""
      },
      url: {
        enumerable: true,
        writable: true,
        value: ""
      },
      query: {
        enumerable: true,
        writable: true,
        value: ""
      },
      params: {
        enumerable: true,
        writable: true,
        value: ""
      },
      headers: {
        enumerable: true,
        writable: true,
        value: {}
      },
      remoteAddress: {
        enumerable: true,
        writable: true,
        value: ""
      },
      remotePort: {
        enumerable: true,
        writable: true,
        value: ""
      },
      raw: {
        enumerable: false,
        get: function() {
          return this[rawSymbol];
        },
        set: function(val) {
          this[rawSymbol] = val;
        }
      }
    });
    Object.defineProperty(pinoReqProto, rawSymbol, {
      writable: true,
      value: {}
    });
    function reqSerializer(req) {
      const connection = req.info || req.socket;
      const _req = Object.create(pinoReqProto);
      _req.id = typeof req.id === "function" ? req.id() : req.id || (req.info ? req.info.id : void 0);
      _req.method = req.method;
      if (req.originalUrl) {
        _req.url = req.originalUrl;
      } else {
        const path = req.path;
        _req.url = typeof path === "string" ? path : req.url ? req.url.path || req.url : void 0;
      }
      if (req.query) {
        _req.query = req.query;
      }
      if (req.params) {
        _req.params = req.params;
      }
      _req.headers = req.headers;
      _req.remoteAddress = connection && connection.remoteAddress;
      _req.remotePort = connection && connection.remotePort;
      _req.raw = req.raw || req;
      return _req;
    }
    function mapHttpRequest(req) {
      return {
        req: reqSerializer(req)
      };
    }
  }
});

// node_modules/pino-std-serializers/lib/res.js
var require_res = __commonJS({
  "node_modules/pino-std-serializers/lib/res.js"(exports, module) {
    "use strict";
    module.exports = {
      mapHttpResponse,
      resSerializer
    };
    var rawSymbol = /* @__PURE__ */ Symbol("pino-raw-res-ref");
    var pinoResProto = Object.create({}, {
      statusCode: {
        enumerable: true,
        writable: true,
        value: 0
      },
      headers: {
        enumerable: true,
        writable: true,
        value: ""
      },
      raw: {
        enumerable: false,
        get: function() {
          return this[rawSymbol];
        },
        set: function(val) {
          this[rawSymbol] = val;
        }
      }
    });
    Object.defineProperty(pinoResProto, rawSymbol, {
      writable: true,
      value: {}
    });
    function resSerializer(res) {
      const _res = Object.create(pinoResProto);
      _res.statusCode = res.headersSent ? res.statusCode : null;
      _res.headers = res.getHeaders ? res.getHeaders() : res._headers;
      _res.raw = res;
      return _res;
    }
    function mapHttpResponse(res) {
      return {
        res: resSerializer(res)
      };
    }
  }
});

// node_modules/pino-std-serializers/index.js
var require_pino_std_serializers = __commonJS({
  "node_modules/pino-std-serializers/index.js"(exports, module) {
    "use strict";
    var errSerializer = require_err();
    var errWithCauseSerializer = require_err_with_cause();
    var reqSerializers = require_req();
    var resSerializers = require_res();
    module.exports = {
      err: errSerializer,
      errWithCause: errWithCauseSerializer,
      mapHttpRequest: reqSerializers.mapHttpRequest,
      mapHttpResponse: resSerializers.mapHttpResponse,
      req: reqSerializers.reqSerializer,
      res: resSerializers.resSerializer,
      wrapErrorSerializer: function wrapErrorSerializer(customSerializer) {
        if (customSerializer === errSerializer) return customSerializer;
        return function wrapErrSerializer(err) {
          return customSerializer(errSerializer(err));
        };
      },
      wrapRequestSerializer: function wrapRequestSerializer(customSerializer) {
        if (customSerializer === reqSerializers.reqSerializer) return customSerializer;
        return function wrappedReqSerializer(req) {
          return customSerializer(reqSerializers.reqSerializer(req));
        };
      },
      wrapResponseSerializer: function wrapResponseSerializer(customSerializer) {
        if (customSerializer === resSerializers.resSerializer) return customSerializer;
        return function wrappedResSerializer(res) {
          return customSerializer(resSerializers.resSerializer(res));
        };
      }
    };
  }
});

// node_modules/pino/lib/caller.js
var require_caller = __commonJS({
  "node_modules/pino/lib/caller.js"(exports, module) {
    "use strict";
    function noOpPrepareStackTrace(_, stack) {
      return stack;
    }
    module.exports = function getCallers() {
      const originalPrepare = Error.prepareStackTrace;
      Error.prepareStackTrace = noOpPrepareStackTrace;
      const stack = new Error().stack;
      Error.prepareStackTrace = originalPrepare;
      if (!Array.isArray(stack)) {
        return void 0;
      }
      const entries = stack.slice(2);
      const fileNames = [];
      for (const entry of entries) {
        if (!entry) {
          continue;
        }
        fileNames.push(entry.getFileName());
      }
      return fileNames;
    };
  }
});

// node_modules/@pinojs/redact/index.js
var require_redact = __commonJS({
  "node_modules/@pinojs/redact/index.js"(exports, module) {
    "use strict";
    function deepClone(obj) {
      if (obj === null || typeof obj !== "object") {
        return obj;
      }
      if (obj instanceof Date) {
        return new Date(obj.getTime());
      }
      if (obj instanceof Array) {
        const cloned = [];
        for (let i = 0; i < obj.length; i++) {
          cloned[i] = deepClone(obj[i]);
        }
        return cloned;
      }
      if (typeof obj === "object") {
        const cloned = Object.create(Object.getPrototypeOf(obj));
        for (const key in obj) {
          if (Object.prototype.hasOwnProperty.call(obj, key)) {
            cloned[key] = deepClone(obj[key]);
          }
        }
        return cloned;
      }
      return obj;
    }
    function parsePath(path) {
      const parts = [];
      let current = "";
      let inBrackets = false;
      let inQuotes = false;
      let quoteChar = "";
      for (let i = 0; i < path.length; i++) {
        const char = path[i];
        if (!inBrackets && char === ".") {
          if (current) {
            parts.push(current);
            current = "";
          }
        } else if (char === "[") {
          if (current) {
            parts.push(current);
            current = "";
          }
          inBrackets = true;
        } else if (char === "]" && inBrackets) {
          parts.push(current);
          current = "";
          inBrackets = false;
          inQuotes = false;
        } else if ((char === '"' || char === "'") && inBrackets) {
          if (!inQuotes) {
            inQuotes = true;
            quoteChar = char;
          } else if (char === quoteChar) {
            inQuotes = false;
            quoteChar = "";
          } else {
            current += char;
          }
        } else {
          current += char;
        }
      }
      if (current) {
        parts.push(current);
      }
      return parts;
    }
    function setValue(obj, parts, value) {
      let current = obj;
      for (let i = 0; i < parts.length - 1; i++) {
        const key = parts[i];
        if (typeof current !== "object" || current === null || !(key in current)) {
          return false;
        }
        if (typeof current[key] !== "object" || current[key] === null) {
          return false;
        }
        current = current[key];
      }
      const lastKey = parts[parts.length - 1];
      if (lastKey === "*") {
        if (Array.isArray(current)) {
          for (let i = 0; i < current.length; i++) {
            current[i] = value;
          }
        } else if (typeof current === "object" && current !== null) {
          for (const key in current) {
            if (Object.prototype.hasOwnProperty.call(current, key)) {
              current[key] = value;
            }
          }
        }
      } else {
        if (typeof current === "object" && current !== null && lastKey in current && Object.prototype.hasOwnProperty.call(current, lastKey)) {
          current[lastKey] = value;
        }
      }
      return true;
    }
    function removeKey(obj, parts) {
      let current = obj;
      for (let i = 0; i < parts.length - 1; i++) {
        const key = parts[i];
        if (typeof current !== "object" || current === null || !(key in current)) {
          return false;
        }
        if (typeof current[key] !== "object" || current[key] === null) {
          return false;
        }
        current = current[key];
      }
      const lastKey = parts[parts.length - 1];
      if (lastKey === "*") {
        if (Array.isArray(current)) {
          for (let i = 0; i < current.length; i++) {
            current[i] = void 0;
          }
        } else if (typeof current === "object" && current !== null) {
          for (const key in current) {
            if (Object.prototype.hasOwnProperty.call(current, key)) {
              delete current[key];
            }
          }
        }
      } else {
        if (typeof current === "object" && current !== null && lastKey in current && Object.prototype.hasOwnProperty.call(current, lastKey)) {
          delete current[lastKey];
        }
      }
      return true;
    }
    var PATH_NOT_FOUND = /* @__PURE__ */ Symbol("PATH_NOT_FOUND");
    function getValueIfExists(obj, parts) {
      let current = obj;
      for (const part of parts) {
        if (current === null || current === void 0) {
          return PATH_NOT_FOUND;
        }
        if (typeof current !== "object" || current === null) {
          return PATH_NOT_FOUND;
        }
        if (!(part in current)) {
          return PATH_NOT_FOUND;
        }
        current = current[part];
      }
      return current;
    }
    function getValue(obj, parts) {
      let current = obj;
      for (const part of parts) {
        if (current === null || current === void 0) {
          return void 0;
        }
        if (typeof current !== "object" || current === null) {
          return void 0;
        }
        current = current[part];
      }
      return current;
    }
    function redactPaths(obj, paths, censor, remove = false) {
      for (const path of paths) {
        const parts = parsePath(path);
        if (parts.includes("*")) {
          redactWildcardPath(obj, parts, censor, path, remove);
        } else {
          if (remove) {
            removeKey(obj, parts);
          } else {
            const value = getValueIfExists(obj, parts);
            if (value === PATH_NOT_FOUND) {
              continue;
            }
            const actualCensor = typeof censor === "function" ? censor(value, parts) : censor;
            setValue(obj, parts, actualCensor);
          }
        }
      }
    }
    function redactWildcardPath(obj, parts, censor, originalPath, remove = false) {
      const wildcardIndex = parts.indexOf("*");
      if (wildcardIndex === parts.length - 1) {
        const parentParts = parts.slice(0, -1);
        let current = obj;
        for (const part of parentParts) {
          if (current === null || current === void 0) return;
          if (typeof current !== "object" || current === null) return;
          current = current[part];
        }
        if (Array.isArray(current)) {
          if (remove) {
            for (let i = 0; i < current.length; i++) {
              current[i] = void 0;
            }
          } else {
            for (let i = 0; i < current.length; i++) {
              const indexPath = [...parentParts, i.toString()];
              const actualCensor = typeof censor === "function" ? censor(current[i], indexPath) : censor;
              current[i] = actualCensor;
            }
          }
        } else if (typeof current === "object" && current !== null) {
          if (remove) {
            const keysToDelete = [];
            for (const key in current) {
              if (Object.prototype.hasOwnProperty.call(current, key)) {
                keysToDelete.push(key);
              }
            }
            for (const key of keysToDelete) {
              delete current[key];
            }
          } else {
            for (const key in current) {
              const keyPath = [...parentParts, key];
              const actualCensor = typeof censor === "function" ? censor(current[key], keyPath) : censor;
              current[key] = actualCensor;
            }
          }
        }
      } else {
        redactIntermediateWildcard(obj, parts, censor, wildcardIndex, originalPath, remove);
      }
    }
    function redactIntermediateWildcard(obj, parts, censor, wildcardIndex, originalPath, remove = false) {
      const beforeWildcard = parts.slice(0, wildcardIndex);
      const afterWildcard = parts.slice(wildcardIndex + 1);
      const pathArray = [];
      function traverse(current, pathLength) {
        if (pathLength === beforeWildcard.length) {
          if (Array.isArray(current)) {
            for (let i = 0; i < current.length; i++) {
              pathArray[pathLength] = i.toString();
              traverse(current[i], pathLength + 1);
            }
          } else if (typeof current === "object" && current !== null) {
            for (const key in current) {
              pathArray[pathLength] = key;
              traverse(current[key], pathLength + 1);
            }
          }
        } else if (pathLength < beforeWildcard.length) {
          const nextKey = beforeWildcard[pathLength];
          if (current && typeof current === "object" && current !== null && nextKey in current) {
            pathArray[pathLength] = nextKey;
            traverse(current[nextKey], pathLength + 1);
          }
        } else {
          if (afterWildcard.includes("*")) {
            const wrappedCensor = typeof censor === "function" ? (value, path) => {
              const fullPath = [...pathArray.slice(0, pathLength), ...path];
              return censor(value, fullPath);
            } : censor;
            redactWildcardPath(current, afterWildcard, wrappedCensor, originalPath, remove);
          } else {
            if (remove) {
              removeKey(current, afterWildcard);
            } else {
              const actualCensor = typeof censor === "function" ? censor(getValue(current, afterWildcard), [...pathArray.slice(0, pathLength), ...afterWildcard]) : censor;
              setValue(current, afterWildcard, actualCensor);
            }
          }
        }
      }
      if (beforeWildcard.length === 0) {
        traverse(obj, 0);
      } else {
        let current = obj;
        for (let i = 0; i < beforeWildcard.length; i++) {
          const part = beforeWildcard[i];
          if (current === null || current === void 0) return;
          if (typeof current !== "object" || current === null) return;
          current = current[part];
          pathArray[i] = part;
        }
        if (current !== null && current !== void 0) {
          traverse(current, beforeWildcard.length);
        }
      }
    }
    function buildPathStructure(pathsToClone) {
      if (pathsToClone.length === 0) {
        return null;
      }
      const pathStructure = /* @__PURE__ */ new Map();
      for (const path of pathsToClone) {
        const parts = parsePath(path);
        let current = pathStructure;
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i];
          if (!current.has(part)) {
            current.set(part, /* @__PURE__ */ new Map());
          }
          current = current.get(part);
        }
      }
      return pathStructure;
    }
    function selectiveClone(obj, pathStructure) {
      if (!pathStructure) {
        return obj;
      }
      function cloneSelectively(source, pathMap, depth = 0) {
        if (!pathMap || pathMap.size === 0) {
          return source;
        }
        if (source === null || typeof source !== "object") {
          return source;
        }
        if (source instanceof Date) {
          return new Date(source.getTime());
        }
        if (Array.isArray(source)) {
          const cloned2 = [];
          for (let i = 0; i < source.length; i++) {
            const indexStr = i.toString();
            if (pathMap.has(indexStr) || pathMap.has("*")) {
              cloned2[i] = cloneSelectively(source[i], pathMap.get(indexStr) || pathMap.get("*"));
            } else {
              cloned2[i] = source[i];
            }
          }
          return cloned2;
        }
        const cloned = Object.create(Object.getPrototypeOf(source));
        for (const key in source) {
          if (Object.prototype.hasOwnProperty.call(source, key)) {
            if (pathMap.has(key) || pathMap.has("*")) {
              cloned[key] = cloneSelectively(source[key], pathMap.get(key) || pathMap.get("*"));
            } else {
              cloned[key] = source[key];
            }
          }
        }
        return cloned;
      }
      return cloneSelectively(obj, pathStructure);
    }
    function validatePath(path) {
      if (typeof path !== "string") {
        throw new Error("Paths must be (non-empty) strings");
      }
      if (path === "") {
        throw new Error("Invalid redaction path ()");
      }
      if (path.includes("..")) {
        throw new Error(`Invalid redaction path (${path})`);
      }
      if (path.includes(",")) {
        throw new Error(`Invalid redaction path (${path})`);
      }
      let bracketCount = 0;
      let inQuotes = false;
      let quoteChar = "";
      for (let i = 0; i < path.length; i++) {
        const char = path[i];
        if ((char === '"' || char === "'") && bracketCount > 0) {
          if (!inQuotes) {
            inQuotes = true;
            quoteChar = char;
          } else if (char === quoteChar) {
            inQuotes = false;
            quoteChar = "";
          }
        } else if (char === "[" && !inQuotes) {
          bracketCount++;
        } else if (char === "]" && !inQuotes) {
          bracketCount--;
          if (bracketCount < 0) {
            throw new Error(`Invalid redaction path (${path})`);
          }
        }
      }
      if (bracketCount !== 0) {
        throw new Error(`Invalid redaction path (${path})`);
      }
    }
    function validatePaths(paths) {
      if (!Array.isArray(paths)) {
        throw new TypeError("paths must be an array");
      }
      for (const path of paths) {
        validatePath(path);
      }
    }
    function slowRedact(options = {}) {
      const {
        paths = [],
        censor = "[REDACTED]",
        serialize = JSON.stringify,
        strict = true,
        remove = false
      } = options;
      validatePaths(paths);
      const pathStructure = buildPathStructure(paths);
      return function redact(obj) {
        if (strict && (obj === null || typeof obj !== "object")) {
          if (obj === null || obj === void 0) {
            return serialize ? serialize(obj) : obj;
          }
          if (typeof obj !== "object") {
            return serialize ? serialize(obj) : obj;
          }
        }
        const cloned = selectiveClone(obj, pathStructure);
        const original = obj;
        let actualCensor = censor;
        if (typeof censor === "function") {
          actualCensor = censor;
        }
        redactPaths(cloned, paths, actualCensor, remove);
        if (serialize === false) {
          cloned.restore = function() {
            return deepClone(original);
          };
          return cloned;
        }
        if (typeof serialize === "function") {
          return serialize(cloned);
        }
        return JSON.stringify(cloned);
      };
    }
    module.exports = slowRedact;
  }
});

// node_modules/pino/lib/symbols.js
var require_symbols = __commonJS({
  "node_modules/pino/lib/symbols.js"(exports, module) {
    "use strict";
    var setLevelSym = /* @__PURE__ */ Symbol("pino.setLevel");
    var getLevelSym = /* @__PURE__ */ Symbol("pino.getLevel");
    var levelValSym = /* @__PURE__ */ Symbol("pino.levelVal");
    var levelCompSym = /* @__PURE__ */ Symbol("pino.levelComp");
    var useLevelLabelsSym = /* @__PURE__ */ Symbol("pino.useLevelLabels");
    var useOnlyCustomLevelsSym = /* @__PURE__ */ Symbol("pino.useOnlyCustomLevels");
    var mixinSym = /* @__PURE__ */ Symbol("pino.mixin");
    var lsCacheSym = /* @__PURE__ */ Symbol("pino.lsCache");
    var chindingsSym = /* @__PURE__ */ Symbol("pino.chindings");
    var asJsonSym = /* @__PURE__ */ Symbol("pino.asJson");
    var writeSym = /* @__PURE__ */ Symbol("pino.write");
    var redactFmtSym = /* @__PURE__ */ Symbol("pino.redactFmt");
    var timeSym = /* @__PURE__ */ Symbol("pino.time");
    var timeSliceIndexSym = /* @__PURE__ */ Symbol("pino.timeSliceIndex");
    var streamSym = /* @__PURE__ */ Symbol("pino.stream");
    var stringifySym = /* @__PURE__ */ Symbol("pino.stringify");
    var stringifySafeSym = /* @__PURE__ */ Symbol("pino.stringifySafe");
    var stringifiersSym = /* @__PURE__ */ Symbol("pino.stringifiers");
    var endSym = /* @__PURE__ */ Symbol("pino.end");
    var formatOptsSym = /* @__PURE__ */ Symbol("pino.formatOpts");
    var messageKeySym = /* @__PURE__ */ Symbol("pino.messageKey");
    var errorKeySym = /* @__PURE__ */ Symbol("pino.errorKey");
    var nestedKeySym = /* @__PURE__ */ Symbol("pino.nestedKey");
    var nestedKeyStrSym = /* @__PURE__ */ Symbol("pino.nestedKeyStr");
    var mixinMergeStrategySym = /* @__PURE__ */ Symbol("pino.mixinMergeStrategy");
    var msgPrefixSym = /* @__PURE__ */ Symbol("pino.msgPrefix");
    var wildcardFirstSym = /* @__PURE__ */ Symbol("pino.wildcardFirst");
    var serializersSym = /* @__PURE__ */ Symbol.for("pino.serializers");
    var formattersSym = /* @__PURE__ */ Symbol.for("pino.formatters");
    var hooksSym = /* @__PURE__ */ Symbol.for("pino.hooks");
    var needsMetadataGsym = /* @__PURE__ */ Symbol.for("pino.metadata");
    module.exports = {
      setLevelSym,
      getLevelSym,
      levelValSym,
      levelCompSym,
      useLevelLabelsSym,
      mixinSym,
      lsCacheSym,
      chindingsSym,
      asJsonSym,
      writeSym,
      serializersSym,
      redactFmtSym,
      timeSym,
      timeSliceIndexSym,
      streamSym,
      stringifySym,
      stringifySafeSym,
      stringifiersSym,
      endSym,
      formatOptsSym,
      messageKeySym,
      errorKeySym,
      nestedKeySym,
      wildcardFirstSym,
      needsMetadataGsym,
      useOnlyCustomLevelsSym,
      formattersSym,
      hooksSym,
      nestedKeyStrSym,
      mixinMergeStrategySym,
      msgPrefixSym
    };
  }
});

// node_modules/pino/lib/redaction.js
var require_redaction = __commonJS({
  "node_modules/pino/lib/redaction.js"(exports, module) {
    "use strict";
    var Redact = require_redact();
    var { redactFmtSym, wildcardFirstSym } = require_symbols();
    var rx = /[^.[\]]+|\[([^[\]]*?)\]/g;
    var CENSOR = "[Redacted]";
    var strict = false;
    function redaction(opts, serialize) {
      const { paths, censor, remove } = handle(opts);
      const shape = paths.reduce((o, str) => {
        rx.lastIndex = 0;
        const first = rx.exec(str);
        const next = rx.exec(str);
        let ns = first[1] !== void 0 ? first[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/, "$1") : first[0];
        if (ns === "*") {
          ns = wildcardFirstSym;
        }
        if (next === null) {
          o[ns] = null;
          return o;
        }
        if (o[ns] === null) {
          return o;
        }
        const { index } = next;
        const nextPath = `${str.substr(index, str.length - 1)}`;
        o[ns] = o[ns] || [];
        if (ns !== wildcardFirstSym && o[ns].length === 0) {
          o[ns].push(...o[wildcardFirstSym] || []);
        }
        if (ns === wildcardFirstSym) {
          Object.keys(o).forEach(function(k) {
            if (o[k]) {
              o[k].push(nextPath);
            }
          });
        }
        o[ns].push(nextPath);
        return o;
      }, {});
      const result = {
        [redactFmtSym]: Redact({ paths, censor, serialize, strict, remove })
      };
      const topCensor = (...args) => {
        return typeof censor === "function" ? serialize(censor(...args)) : serialize(censor);
      };
      return [...Object.keys(shape), ...Object.getOwnPropertySymbols(shape)].reduce((o, k) => {
        if (shape[k] === null) {
          o[k] = (value) => topCensor(value, [k]);
        } else {
          const wrappedCensor = typeof censor === "function" ? (value, path) => {
            return censor(value, [k, ...path]);
          } : censor;
          o[k] = Redact({
            paths: shape[k],
            censor: wrappedCensor,
            serialize,
            strict,
            remove
          });
        }
        return o;
      }, result);
    }
    function handle(opts) {
      if (Array.isArray(opts)) {
        opts = { paths: opts, censor: CENSOR };
        return opts;
      }
      let { paths, censor = CENSOR, remove } = opts;
      if (Array.isArray(paths) === false) {
        throw Error("pino – redact must contain an array of strings");
      }
      if (remove === true) censor = void 0;
      return { paths, censor, remove };
    }
    module.exports = redaction;
  }
});

// node_modules/pino/lib/time.js
var require_time = __commonJS({
  "node_modules/pino/lib/time.js"(exports, module) {
    "use strict";
    var nullTime = () => "";
    var epochTime = () => `,"time":${Date.now()}`;
    var unixTime = () => `,"time":${Math.round(Date.now() / 1e3)}`;
    var isoTime = () => `,"time":"${new Date(Date.now()).toISOString()}"`;
    var NS_PER_MS = 1000000n;
    var NS_PER_SEC = 1000000000n;
    var startWallTimeNs = BigInt(Date.now()) * NS_PER_MS;
    var startHrTime = process.hrtime.bigint();
    var isoTimeNano = () => {
      const elapsedNs = process.hrtime.bigint() - startHrTime;
      const currentTimeNs = startWallTimeNs + elapsedNs;
      const secondsSinceEpoch = currentTimeNs / NS_PER_SEC;
      const nanosWithinSecond = currentTimeNs % NS_PER_SEC;
      const msSinceEpoch = Number(secondsSinceEpoch * 1000n + nanosWithinSecond / 1000000n);
      const date = new Date(msSinceEpoch);
      const year = date.getUTCFullYear();
      const month = (date.getUTCMonth() + 1).toString().padStart(2, "0");
      const day = date.getUTCDate().toString().padStart(2, "0");
      const hours = date.getUTCHours().toString().padStart(2, "0");
      const minutes = date.getUTCMinutes().toString().padStart(2, "0");
      const seconds = date.getUTCSeconds().toString().padStart(2, "0");
      return `,"time":"${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${nanosWithinSecond.toString().padStart(9, "0")}Z"`;
    };
    module.exports = { nullTime, epochTime, unixTime, isoTime, isoTimeNano };
  }
});

// node_modules/quick-format-unescaped/index.js
var require_quick_format_unescaped = __commonJS({
  "node_modules/quick-format-unescaped/index.js"(exports, module) {
    "use strict";
    function tryStringify(o) {
      try {
        return JSON.stringify(o);
      } catch (e) {
        return '"[Circular]"';
      }
    }
    module.exports = format;
    function format(f, args, opts) {
      var ss = opts && opts.stringify || tryStringify;
      var offset = 1;
      if (typeof f === "object" && f !== null) {
        var len = args.length + offset;
        if (len === 1) return f;
        var objects = new Array(len);
        objects[0] = ss(f);
        for (var index = 1; index < len; index++) {
          objects[index] = ss(args[index]);
        }
        return objects.join(" ");
      }
      if (typeof f !== "string") {
        return f;
      }
      var argLen = args.length;
      if (argLen === 0) return f;
      var str = "";
      var a = 1 - offset;
      var lastPos = -1;
      var flen = f && f.length || 0;
      for (var i = 0; i < flen; ) {
        if (f.charCodeAt(i) === 37 && i + 1 < flen) {
          lastPos = lastPos > -1 ? lastPos : 0;
          switch (f.charCodeAt(i + 1)) {
            case 100:
            // 'd'
            case 102:
              if (a >= argLen)
                break;
              if (args[a] == null) break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += Number(args[a]);
              lastPos = i + 2;
              i++;
              break;
            case 105:
              if (a >= argLen)
                break;
              if (args[a] == null) break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += Math.floor(Number(args[a]));
              lastPos = i + 2;
              i++;
              break;
            case 79:
            // 'O'
            case 111:
            // 'o'
            case 106:
              if (a >= argLen)
                break;
              if (args[a] === void 0) break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              var type = typeof args[a];
              if (type === "string") {
                str += "'" + args[a] + "'";
                lastPos = i + 2;
                i++;
                break;
              }
              if (type === "function") {
                str += args[a].name || "<anonymous>";
                lastPos = i + 2;
                i++;
                break;
              }
              str += ss(args[a]);
              lastPos = i + 2;
              i++;
              break;
            case 115:
              if (a >= argLen)
                break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += String(args[a]);
              lastPos = i + 2;
              i++;
              break;
            case 37:
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += "%";
              lastPos = i + 2;
              i++;
              a--;
              break;
          }
          ++a;
        }
        ++i;
      }
      if (lastPos === -1)
        return f;
      else if (lastPos < flen) {
        str += f.slice(lastPos);
      }
      return str;
    }
  }
});

// node_modules/atomic-sleep/index.js
var require_atomic_sleep = __commonJS({
  "node_modules/atomic-sleep/index.js"(exports, module) {
    "use strict";
    if (typeof SharedArrayBuffer !== "undefined" && typeof Atomics !== "undefined") {
      let sleep = function(ms) {
        const valid = ms > 0 && ms < Infinity;
        if (valid === false) {
          if (typeof ms !== "number" && typeof ms !== "bigint") {
            throw TypeError("sleep: ms must be a number");
          }
          throw RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
        }
        Atomics.wait(nil, 0, 0, Number(ms));
      };
      const nil = new Int32Array(new SharedArrayBuffer(4));
      module.exports = sleep;
    } else {
      let sleep = function(ms) {
        const valid = ms > 0 && ms < Infinity;
        if (valid === false) {
          if (typeof ms !== "number" && typeof ms !== "bigint") {
            throw TypeError("sleep: ms must be a number");
          }
          throw RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
        }
        const target = Date.now() + Number(ms);
        while (target > Date.now()) {
        }
      };
      module.exports = sleep;
    }
  }
});

// node_modules/sonic-boom/index.js
var require_sonic_boom = __commonJS({
  "node_modules/sonic-boom/index.js"(exports, module) {
    "use strict";
    var fs = __require("fs");
    var EventEmitter2 = __require("events");
    var inherits = __require("util").inherits;
    var path = __require("path");
    var sleep = require_atomic_sleep();
    var assert = __require("assert");
    var BUSY_WRITE_TIMEOUT = 100;
    var kEmptyBuffer = Buffer.allocUnsafe(0);
    var MAX_WRITE = 16 * 1024;
    var kContentModeBuffer = "buffer";
    var kContentModeUtf8 = "utf8";
    var [major, minor] = (process.versions.node || "0.0").split(".").map(Number);
    var kCopyBuffer = major >= 22 && minor >= 7;
    function openFile(file, sonic) {
      sonic._opening = true;
      sonic._writing = true;
      sonic._asyncDrainScheduled = false;
      function fileOpened(err, fd) {
        if (err) {
          sonic._reopening = false;
          sonic._writing = false;
          sonic._opening = false;
          if (sonic.sync) {
            process.nextTick(() => {
              if (sonic.listenerCount("error") > 0) {
                sonic.emit("error", err);
              }
            });
          } else {
            sonic.emit("error", err);
          }
          return;
        }
        const reopening = sonic._reopening;
        sonic.fd = fd;
        sonic.file = file;
        sonic._reopening = false;
        sonic._opening = false;
        sonic._writing = false;
        if (sonic.sync) {
          process.nextTick(() => sonic.emit("ready"));
        } else {
          sonic.emit("ready");
        }
        if (sonic.destroyed) {
          return;
        }
        if (!sonic._writing && sonic._len > sonic.minLength || sonic._flushPending) {
          sonic._actualWrite();
        } else if (reopening) {
          process.nextTick(() => sonic.emit("drain"));
        }
      }
      const flags2 = sonic.append ? "a" : "w";
      const mode = sonic.mode;
      if (sonic.sync) {
        try {
          if (sonic.mkdir) fs.mkdirSync(path.dirname(file), { recursive: true });
          const fd = fs.openSync(file, flags2, mode);
          fileOpened(null, fd);
        } catch (err) {
          fileOpened(err);
          throw err;
        }
      } else if (sonic.mkdir) {
        fs.mkdir(path.dirname(file), { recursive: true }, (err) => {
          if (err) return fileOpened(err);
          fs.open(file, flags2, mode, fileOpened);
        });
      } else {
        fs.open(file, flags2, mode, fileOpened);
      }
    }
    function SonicBoom(opts) {
      if (!(this instanceof SonicBoom)) {
        return new SonicBoom(opts);
      }
      let { fd, dest, minLength, maxLength, maxWrite, periodicFlush, sync, append: append2 = true, mkdir, retryEAGAIN, fsync, contentMode, mode } = opts || {};
      fd = fd || dest;
      this._len = 0;
      this.fd = -1;
      this._bufs = [];
      this._lens = [];
      this._writing = false;
      this._ending = false;
      this._reopening = false;
      this._asyncDrainScheduled = false;
      this._flushPending = false;
      this._hwm = Math.max(minLength || 0, 16387);
      this.file = null;
      this.destroyed = false;
      this.minLength = minLength || 0;
      this.maxLength = maxLength || 0;
      this.maxWrite = maxWrite || MAX_WRITE;
      this._periodicFlush = periodicFlush || 0;
      this._periodicFlushTimer = void 0;
      this.sync = sync || false;
      this.writable = true;
      this._fsync = fsync || false;
      this.append = append2 || false;
      this.mode = mode;
      this.retryEAGAIN = retryEAGAIN || (() => true);
      this.mkdir = mkdir || false;
      let fsWriteSync;
      let fsWrite;
      if (contentMode === kContentModeBuffer) {
        this._writingBuf = kEmptyBuffer;
        this.write = writeBuffer;
        this.flush = flushBuffer;
        this.flushSync = flushBufferSync;
        this._actualWrite = actualWriteBuffer;
        fsWriteSync = () => fs.writeSync(this.fd, this._writingBuf);
        fsWrite = () => fs.write(this.fd, this._writingBuf, this.release);
      } else if (contentMode === void 0 || contentMode === kContentModeUtf8) {
        this._writingBuf = "";
        this.write = write;
        this.flush = flush;
        this.flushSync = flushSync;
        this._actualWrite = actualWrite;
        fsWriteSync = () => {
          if (Buffer.isBuffer(this._writingBuf)) {
            return fs.writeSync(this.fd, this._writingBuf);
          }
          return fs.writeSync(this.fd, this._writingBuf, "utf8");
        };
        fsWrite = () => {
          if (Buffer.isBuffer(this._writingBuf)) {
            return fs.write(this.fd, this._writingBuf, this.release);
          }
          return fs.write(this.fd, this._writingBuf, "utf8", this.release);
        };
      } else {
        throw new Error(`SonicBoom supports "${kContentModeUtf8}" and "${kContentModeBuffer}", but passed ${contentMode}`);
      }
      if (typeof fd === "number") {
        this.fd = fd;
        process.nextTick(() => this.emit("ready"));
      } else if (typeof fd === "string") {
        openFile(fd, this);
      } else {
        throw new Error("SonicBoom supports only file descriptors and files");
      }
      if (this.minLength >= this.maxWrite) {
        throw new Error(`minLength should be smaller than maxWrite (${this.maxWrite})`);
      }
      this.release = (err, n) => {
        if (err) {
          if ((err.code === "EAGAIN" || err.code === "EBUSY") && this.retryEAGAIN(err, this._writingBuf.length, this._len - this._writingBuf.length)) {
            if (this.sync) {
              try {
                sleep(BUSY_WRITE_TIMEOUT);
                this.release(void 0, 0);
              } catch (err2) {
                this.release(err2);
              }
            } else {
              setTimeout(fsWrite, BUSY_WRITE_TIMEOUT);
            }
          } else {
            this._writing = false;
            this.emit("error", err);
          }
          return;
        }
        this.emit("write", n);
        const releasedBufObj = releaseWritingBuf(this._writingBuf, this._len, n);
        this._len = releasedBufObj.len;
        this._writingBuf = releasedBufObj.writingBuf;
        if (this._writingBuf.length) {
          if (!this.sync) {
            fsWrite();
            return;
          }
          try {
            do {
              const n2 = fsWriteSync();
              const releasedBufObj2 = releaseWritingBuf(this._writingBuf, this._len, n2);
              this._len = releasedBufObj2.len;
              this._writingBuf = releasedBufObj2.writingBuf;
            } while (this._writingBuf.length);
          } catch (err2) {
            this.release(err2);
            return;
          }
        }
        if (this._fsync) {
          fs.fsyncSync(this.fd);
        }
        const len = this._len;
        if (this._reopening) {
          this._writing = false;
          this._reopening = false;
          this.reopen();
        } else if (len > this.minLength) {
          this._actualWrite();
        } else if (this._ending) {
          if (len > 0) {
            this._actualWrite();
          } else {
            this._writing = false;
            actualClose(this);
          }
        } else {
          this._writing = false;
          if (this.sync) {
            if (!this._asyncDrainScheduled) {
              this._asyncDrainScheduled = true;
              process.nextTick(emitDrain, this);
            }
          } else {
            this.emit("drain");
          }
        }
      };
      this.on("newListener", function(name2) {
        if (name2 === "drain") {
          this._asyncDrainScheduled = false;
        }
      });
      if (this._periodicFlush !== 0) {
        this._periodicFlushTimer = setInterval(() => this.flush(null), this._periodicFlush);
        this._periodicFlushTimer.unref();
      }
    }
    function releaseWritingBuf(writingBuf, len, n) {
      if (typeof writingBuf === "string") {
        writingBuf = Buffer.from(writingBuf);
      }
      len = Math.max(len - n, 0);
      writingBuf = writingBuf.subarray(n);
      return { writingBuf, len };
    }
    function emitDrain(sonic) {
      const hasListeners = sonic.listenerCount("drain") > 0;
      if (!hasListeners) return;
      sonic._asyncDrainScheduled = false;
      sonic.emit("drain");
    }
    inherits(SonicBoom, EventEmitter2);
    function mergeBuf(bufs, len) {
      if (bufs.length === 0) {
        return kEmptyBuffer;
      }
      if (bufs.length === 1) {
        return bufs[0];
      }
      return Buffer.concat(bufs, len);
    }
    function write(data) {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      data = "" + data;
      const dataLen = Buffer.byteLength(data);
      const len = this._len + dataLen;
      const bufs = this._bufs;
      if (this.maxLength && len > this.maxLength) {
        this.emit("drop", data);
        return this._len < this._hwm;
      }
      if (bufs.length === 0 || Buffer.byteLength(bufs[bufs.length - 1]) + dataLen > this.maxWrite) {
        bufs.push(data);
      } else {
        bufs[bufs.length - 1] += data;
      }
      this._len = len;
      if (!this._writing && this._len >= this.minLength) {
        this._actualWrite();
      }
      return this._len < this._hwm;
    }
    function writeBuffer(data) {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      const len = this._len + data.length;
      const bufs = this._bufs;
      const lens = this._lens;
      if (this.maxLength && len > this.maxLength) {
        this.emit("drop", data);
        return this._len < this._hwm;
      }
      if (bufs.length === 0 || lens[lens.length - 1] + data.length > this.maxWrite) {
        bufs.push([data]);
        lens.push(data.length);
      } else {
        bufs[bufs.length - 1].push(data);
        lens[lens.length - 1] += data.length;
      }
      this._len = len;
      if (!this._writing && this._len >= this.minLength) {
        this._actualWrite();
      }
      return this._len < this._hwm;
    }
    function callFlushCallbackOnDrain(cb) {
      this._flushPending = true;
      const onDrain = () => {
        if (!this._fsync) {
          try {
            fs.fsync(this.fd, (err) => {
              this._flushPending = false;
              cb(err);
            });
          } catch (err) {
            cb(err);
          }
        } else {
          this._flushPending = false;
          cb();
        }
        this.off("error", onError);
      };
      const onError = (err) => {
        this._flushPending = false;
        cb(err);
        this.off("drain", onDrain);
      };
      this.once("drain", onDrain);
      this.once("error", onError);
    }
    function flush(cb) {
      if (cb != null && typeof cb !== "function") {
        throw new Error("flush cb must be a function");
      }
      if (this.destroyed) {
        const error = new Error("SonicBoom destroyed");
        if (cb) {
          cb(error);
          return;
        }
        throw error;
      }
      if (this.minLength <= 0) {
        cb?.();
        return;
      }
      if (cb) {
        callFlushCallbackOnDrain.call(this, cb);
      }
      if (this._writing) {
        return;
      }
      if (this._bufs.length === 0) {
        this._bufs.push("");
      }
      this._actualWrite();
    }
    function flushBuffer(cb) {
      if (cb != null && typeof cb !== "function") {
        throw new Error("flush cb must be a function");
      }
      if (this.destroyed) {
        const error = new Error("SonicBoom destroyed");
        if (cb) {
          cb(error);
          return;
        }
        throw error;
      }
      if (this.minLength <= 0) {
        cb?.();
        return;
      }
      if (cb) {
        callFlushCallbackOnDrain.call(this, cb);
      }
      if (this._writing) {
        return;
      }
      if (this._bufs.length === 0) {
        this._bufs.push([]);
        this._lens.push(0);
      }
      this._actualWrite();
    }
    SonicBoom.prototype.reopen = function(file) {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this._opening) {
        this.once("ready", () => {
          this.reopen(file);
        });
        return;
      }
      if (this._ending) {
        return;
      }
      if (!this.file) {
        throw new Error("Unable to reopen a file descriptor, you must pass a file to SonicBoom");
      }
      if (file) {
        this.file = file;
      }
      this._reopening = true;
      if (this._writing) {
        return;
      }
      const fd = this.fd;
      this.once("ready", () => {
        if (fd !== this.fd) {
          fs.close(fd, (err) => {
            if (err) {
              return this.emit("error", err);
            }
          });
        }
      });
      openFile(this.file, this);
    };
    SonicBoom.prototype.end = function() {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this._opening) {
        this.once("ready", () => {
          this.end();
        });
        return;
      }
      if (this._ending) {
        return;
      }
      this._ending = true;
      if (this._writing) {
        return;
      }
      if (this._len > 0 && this.fd >= 0) {
        this._actualWrite();
      } else {
        actualClose(this);
      }
    };
    function flushSync() {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this.fd < 0) {
        throw new Error("sonic boom is not ready yet");
      }
      if (!this._writing && this._writingBuf.length > 0) {
        this._bufs.unshift(this._writingBuf);
        this._writingBuf = "";
      }
      let buf = "";
      while (this._bufs.length || buf.length) {
        if (buf.length <= 0) {
          buf = this._bufs[0];
        }
        try {
          const n = Buffer.isBuffer(buf) ? fs.writeSync(this.fd, buf) : fs.writeSync(this.fd, buf, "utf8");
          const releasedBufObj = releaseWritingBuf(buf, this._len, n);
          buf = releasedBufObj.writingBuf;
          this._len = releasedBufObj.len;
          if (buf.length <= 0) {
            this._bufs.shift();
          }
        } catch (err) {
          const shouldRetry = err.code === "EAGAIN" || err.code === "EBUSY";
          if (shouldRetry && !this.retryEAGAIN(err, buf.length, this._len - buf.length)) {
            throw err;
          }
          sleep(BUSY_WRITE_TIMEOUT);
        }
      }
      try {
        fs.fsyncSync(this.fd);
      } catch {
      }
    }
    function flushBufferSync() {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this.fd < 0) {
        throw new Error("sonic boom is not ready yet");
      }
      if (!this._writing && this._writingBuf.length > 0) {
        this._bufs.unshift([this._writingBuf]);
        this._writingBuf = kEmptyBuffer;
      }
      let buf = kEmptyBuffer;
      while (this._bufs.length || buf.length) {
        if (buf.length <= 0) {
          buf = mergeBuf(this._bufs[0], this._lens[0]);
        }
        try {
          const n = fs.writeSync(this.fd, buf);
          buf = buf.subarray(n);
          this._len = Math.max(this._len - n, 0);
          if (buf.length <= 0) {
            this._bufs.shift();
            this._lens.shift();
          }
        } catch (err) {
          const shouldRetry = err.code === "EAGAIN" || err.code === "EBUSY";
          if (shouldRetry && !this.retryEAGAIN(err, buf.length, this._len - buf.length)) {
            throw err;
          }
          sleep(BUSY_WRITE_TIMEOUT);
        }
      }
    }
    SonicBoom.prototype.destroy = function() {
      if (this.destroyed) {
        return;
      }
      actualClose(this);
    };
    function actualWrite() {
      const release = this.release;
      this._writing = true;
      this._writingBuf = this._writingBuf.length ? this._writingBuf : this._bufs.shift() || "";
      if (this.sync) {
        try {
          const written = Buffer.isBuffer(this._writingBuf) ? fs.writeSync(this.fd, this._writingBuf) : fs.writeSync(this.fd, this._writingBuf, "utf8");
          release(null, written);
        } catch (err) {
          release(err);
        }
      } else {
        fs.write(this.fd, this._writingBuf, release);
      }
    }
    function actualWriteBuffer() {
      const release = this.release;
      this._writing = true;
      this._writingBuf = this._writingBuf.length ? this._writingBuf : mergeBuf(this._bufs.shift(), this._lens.shift());
      if (this.sync) {
        try {
          const written = fs.writeSync(this.fd, this._writingBuf);
          release(null, written);
        } catch (err) {
          release(err);
        }
      } else {
        if (kCopyBuffer) {
          this._writingBuf = Buffer.from(this._writingBuf);
        }
        fs.write(this.fd, this._writingBuf, release);
      }
    }
    function actualClose(sonic) {
      if (sonic.fd === -1) {
        sonic.once("ready", actualClose.bind(null, sonic));
        return;
      }
      if (sonic._periodicFlushTimer !== void 0) {
        clearInterval(sonic._periodicFlushTimer);
      }
      sonic.destroyed = true;
      sonic._bufs = [];
      sonic._lens = [];
      assert(typeof sonic.fd === "number", `sonic.fd must be a number, got ${typeof sonic.fd}`);
      try {
        fs.fsync(sonic.fd, closeWrapped);
      } catch {
      }
      function closeWrapped() {
        if (sonic.fd !== 1 && sonic.fd !== 2) {
          fs.close(sonic.fd, done);
        } else {
          done();
        }
      }
      function done(err) {
        if (err) {
          sonic.emit("error", err);
          return;
        }
        if (sonic._ending && !sonic._writing) {
          sonic.emit("finish");
        }
        sonic.emit("close");
      }
    }
    SonicBoom.SonicBoom = SonicBoom;
    SonicBoom.default = SonicBoom;
    module.exports = SonicBoom;
  }
});

// node_modules/on-exit-leak-free/index.js
var require_on_exit_leak_free = __commonJS({
  "node_modules/on-exit-leak-free/index.js"(exports, module) {
    "use strict";
    var refs = {
      exit: [],
      beforeExit: []
    };
    var functions = {
      exit: onExit,
      beforeExit: onBeforeExit
    };
    var registry;
    function ensureRegistry() {
      if (registry === void 0) {
        registry = new FinalizationRegistry(clear);
      }
    }
    function install(event) {
      if (refs[event].length > 0) {
        return;
      }
      process.on(event, functions[event]);
    }
    function uninstall(event) {
      if (refs[event].length > 0) {
        return;
      }
      process.removeListener(event, functions[event]);
      if (refs.exit.length === 0 && refs.beforeExit.length === 0) {
        registry = void 0;
      }
    }
    function onExit() {
      callRefs("exit");
    }
    function onBeforeExit() {
      callRefs("beforeExit");
    }
    function callRefs(event) {
      for (const ref of refs[event]) {
        const obj = ref.deref();
        const fn = ref.fn;
        if (obj !== void 0) {
          fn(obj, event);
        }
      }
      refs[event] = [];
    }
    function clear(ref) {
      for (const event of ["exit", "beforeExit"]) {
        const index = refs[event].indexOf(ref);
        refs[event].splice(index, index + 1);
        uninstall(event);
      }
    }
    function _register(event, obj, fn) {
      if (obj === void 0) {
        throw new Error("the object can't be undefined");
      }
      install(event);
      const ref = new WeakRef(obj);
      ref.fn = fn;
      ensureRegistry();
      registry.register(obj, ref);
      refs[event].push(ref);
    }
    function register(obj, fn) {
      _register("exit", obj, fn);
    }
    function registerBeforeExit(obj, fn) {
      _register("beforeExit", obj, fn);
    }
    function unregister(obj) {
      if (registry === void 0) {
        return;
      }
      registry.unregister(obj);
      for (const event of ["exit", "beforeExit"]) {
        refs[event] = refs[event].filter((ref) => {
          const _obj = ref.deref();
          return _obj && _obj !== obj;
        });
        uninstall(event);
      }
    }
    module.exports = {
      register,
      registerBeforeExit,
      unregister
    };
  }
});

// node_modules/thread-stream/package.json
var require_package = __commonJS({
  "node_modules/thread-stream/package.json"(exports, module) {
    module.exports = {
      name: "thread-stream",
      version: "4.2.1",
      description: "A streaming way to send data to a Node.js Worker Thread",
      main: "index.js",
      types: "index.d.ts",
      engines: {
        node: ">=20"
      },
      dependencies: {
        "real-require": "^1.0.0"
      },
      devDependencies: {
        "@types/node": "^26.1.1",
        "@yao-pkg/pkg": "^6.0.0",
        borp: "^1.0.0",
        desm: "^1.3.0",
        eslint: "^9.39.1",
        fastbench: "^1.0.1",
        neostandard: "^0.13.0",
        "pino-elasticsearch": "^9.0.0",
        "sonic-boom": "^5.0.0",
        "ts-node": "^10.8.0",
        tsd: "^0.33.0",
        typescript: "~5.7.3"
      },
      scripts: {
        build: "tsc --noEmit",
        lint: "eslint",
        test: 'npm run lint && npm run build && npm run test:types && npm run transpile && borp --expose-gc --pattern "test/*.test.{js,mjs}"',
        "test:ci": 'npm run lint && npm run test:types && npm run transpile && borp --expose-gc --pattern "test/*.test.{js,mjs}"',
        "test:types": "tsd",
        "test:yarn": 'npm run transpile && borp --expose-gc --pattern "test/*.test.js"',
        transpile: "sh ./test/ts/transpile.sh"
      },
      tsd: {
        directory: "test/types"
      },
      repository: {
        type: "git",
        url: "git+https://github.com/mcollina/thread-stream.git"
      },
      keywords: [
        "worker",
        "thread",
        "threads",
        "stream"
      ],
      author: "Matteo Collina <hello@matteocollina.com>",
      license: "MIT",
      bugs: {
        url: "https://github.com/mcollina/thread-stream/issues"
      },
      homepage: "https://github.com/mcollina/thread-stream#readme"
    };
  }
});

// node_modules/thread-stream/lib/wait.js
var require_wait = __commonJS({
  "node_modules/thread-stream/lib/wait.js"(exports, module) {
    "use strict";
    var WAIT_MS = 1e4;
    function wait(state, index, expected, timeout, done) {
      const max = timeout === Infinity ? Infinity : Date.now() + timeout;
      const check = (previous) => {
        const current = Atomics.load(state, index);
        if (current >= expected) {
          done(null, "ok");
          return;
        }
        if (previous !== void 0 && current !== previous) {
          done(null, "not-equal");
          return;
        }
        if (max !== Infinity && Date.now() > max) {
          done(null, "timed-out");
          return;
        }
        const remaining = max === Infinity ? WAIT_MS : Math.min(WAIT_MS, Math.max(1, max - Date.now()));
        const result = Atomics.waitAsync(state, index, current, remaining);
        if (result.async) {
          result.value.then((res) => {
            if (res === "ok") {
              const latest = Atomics.load(state, index);
              done(null, latest >= expected ? "ok" : "not-equal");
              return;
            }
            check(current);
          });
        } else {
          setImmediate(done, null, "not-equal");
        }
      };
      check();
    }
    function waitDiff(state, index, expected, timeout, done) {
      const max = timeout === Infinity ? Infinity : Date.now() + timeout;
      const check = () => {
        const current = Atomics.load(state, index);
        if (current !== expected) {
          done(null, "ok");
          return;
        }
        if (max !== Infinity && Date.now() > max) {
          done(null, "timed-out");
          return;
        }
        const remaining = max === Infinity ? WAIT_MS : Math.min(WAIT_MS, Math.max(1, max - Date.now()));
        const result = Atomics.waitAsync(state, index, expected, remaining);
        if (result.async) {
          result.value.then((res) => {
            if (res === "ok") {
              done(null, "ok");
              return;
            }
            check();
          });
        } else {
          setImmediate(check);
        }
      };
      check();
    }
    module.exports = { wait, waitDiff };
  }
});

// node_modules/thread-stream/lib/indexes.js
var require_indexes = __commonJS({
  "node_modules/thread-stream/lib/indexes.js"(exports, module) {
    "use strict";
    var SEQ_INDEX = 2;
    var WRITE_INDEX = 4;
    var READ_INDEX = 8;
    module.exports = {
      WRITE_INDEX,
      READ_INDEX,
      SEQ_INDEX
    };
  }
});

// node_modules/thread-stream/index.js
var require_thread_stream = __commonJS({
  "node_modules/thread-stream/index.js"(exports, module) {
    "use strict";
    var { version: version2 } = require_package();
    var { EventEmitter: EventEmitter2 } = __require("events");
    var { Worker } = __require("worker_threads");
    var { join } = __require("path");
    var { pathToFileURL } = __require("url");
    var { wait } = require_wait();
    var {
      WRITE_INDEX,
      READ_INDEX,
      SEQ_INDEX
    } = require_indexes();
    var buffer = __require("buffer");
    var assert = __require("assert");
    var kImpl = /* @__PURE__ */ Symbol("kImpl");
    var MAX_STRING = buffer.constants.MAX_STRING_LENGTH;
    function noop3() {
    }
    function updateState(stream, fn) {
      Atomics.add(stream[kImpl].state, SEQ_INDEX, 1);
      fn();
      Atomics.add(stream[kImpl].state, SEQ_INDEX, 1);
      Atomics.notify(stream[kImpl].state, SEQ_INDEX);
    }
    function resetIndexes(stream) {
      updateState(stream, () => {
        Atomics.store(stream[kImpl].state, READ_INDEX, 0);
        Atomics.store(stream[kImpl].state, WRITE_INDEX, 0);
      });
      Atomics.notify(stream[kImpl].state, READ_INDEX);
    }
    var FakeWeakRef = class {
      constructor(value) {
        this._value = value;
      }
      deref() {
        return this._value;
      }
    };
    var FakeFinalizationRegistry = class {
      register() {
      }
      unregister() {
      }
    };
    var FinalizationRegistry2 = process.env.NODE_V8_COVERAGE ? FakeFinalizationRegistry : global.FinalizationRegistry || FakeFinalizationRegistry;
    var WeakRef2 = process.env.NODE_V8_COVERAGE ? FakeWeakRef : global.WeakRef || FakeWeakRef;
    var registry = new FinalizationRegistry2((worker) => {
      if (worker.exited) {
        return;
      }
      worker.terminate();
    });
    function createWorker(stream, opts) {
      const { filename, workerData } = opts;
      const bundlerOverrides = "__bundlerPathsOverrides" in globalThis ? globalThis.__bundlerPathsOverrides : {};
      const toExecute = bundlerOverrides["thread-stream-worker"] || join(__dirname, "lib", "worker.js");
      const worker = new Worker(toExecute, {
        ...opts.workerOpts,
        name: opts.workerOpts?.name || "thread-stream",
        trackUnmanagedFds: false,
        workerData: {
          filename: filename.indexOf("file://") === 0 ? filename : pathToFileURL(filename).href,
          dataBuf: stream[kImpl].dataBuf,
          stateBuf: stream[kImpl].stateBuf,
          workerData: {
            $context: {
              threadStreamVersion: version2
            },
            ...workerData
          }
        }
      });
      worker.stream = new FakeWeakRef(stream);
      worker.on("message", onWorkerMessage);
      worker.on("exit", onWorkerExit);
      registry.register(stream, worker);
      return worker;
    }
    function drain(stream) {
      assert(!stream[kImpl].sync);
      if (stream[kImpl].needDrain) {
        stream[kImpl].needDrain = false;
        stream.emit("drain");
      }
    }
    function nextFlush(stream) {
      while (true) {
        const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
        if (stream.destroyed || writeIndex < 0) {
          return;
        }
        const leftover = stream[kImpl].data.length - writeIndex;
        if (leftover > 0) {
          if (stream[kImpl].bufLen === 0) {
            stream[kImpl].flushing = false;
            if (stream[kImpl].ending) {
              end(stream);
            } else if (stream[kImpl].needDrain) {
              process.nextTick(drain, stream);
            }
            return;
          }
          write(stream, leftover, noop3);
          continue;
        }
        if (leftover === 0) {
          if (writeIndex === 0 && stream[kImpl].bufLen === 0) {
            return;
          }
          waitForRead(stream, () => {
            if (stream.destroyed) {
              return;
            }
            resetIndexes(stream);
            nextFlush(stream);
          });
          return;
        }
        destroy(stream, new Error("overwritten"));
        return;
      }
    }
    function onWorkerMessage(msg) {
      const stream = this.stream.deref();
      if (stream === void 0) {
        this.exited = true;
        this.terminate();
        return;
      }
      if (msg?.code == null) {
        return;
      }
      switch (msg.code) {
        case "READY":
          if (!stream[kImpl].ending) {
            this.stream = new WeakRef2(stream);
          }
          waitForRead(stream, () => {
            stream[kImpl].ready = true;
            stream.emit("ready");
          });
          break;
        case "ERROR":
          destroy(stream, msg.err);
          break;
        case "EVENT":
          if (Array.isArray(msg.args)) {
            stream.emit(msg.name, ...msg.args);
          } else {
            stream.emit(msg.name, msg.args);
          }
          break;
        case "FLUSHED": {
          if (msg.context !== "thread-stream") {
            destroy(stream, new Error("this should not happen: " + msg.code));
            break;
          }
          const cb = stream[kImpl].flushCallbacks.get(msg.id);
          if (cb) {
            stream[kImpl].flushCallbacks.delete(msg.id);
            process.nextTick(cb);
          }
          break;
        }
        case "WARNING":
          process.emitWarning(msg.err);
          break;
        default:
          destroy(stream, new Error("this should not happen: " + msg.code));
      }
    }
    function onWorkerExit(code) {
      const stream = this.stream.deref();
      if (stream === void 0) {
        return;
      }
      registry.unregister(stream);
      stream.worker.exited = true;
      stream.worker.off("exit", onWorkerExit);
      destroy(stream, code !== 0 ? new Error("the worker thread exited") : null);
    }
    var ThreadStream = class extends EventEmitter2 {
      constructor(opts = {}) {
        super();
        if (opts.bufferSize < 4) {
          throw new Error("bufferSize must at least fit a 4-byte utf-8 char");
        }
        this[kImpl] = {};
        this[kImpl].stateBuf = new SharedArrayBuffer(128);
        this[kImpl].state = new Int32Array(this[kImpl].stateBuf);
        this[kImpl].dataBuf = new SharedArrayBuffer(opts.bufferSize || 4 * 1024 * 1024);
        this[kImpl].data = Buffer.from(this[kImpl].dataBuf);
        this[kImpl].sync = opts.sync || false;
        this[kImpl].ending = false;
        this[kImpl].ended = false;
        this[kImpl].needDrain = false;
        this[kImpl].destroyed = false;
        this[kImpl].flushing = false;
        this[kImpl].ready = false;
        this[kImpl].finished = false;
        this[kImpl].errored = null;
        this[kImpl].closed = false;
        this[kImpl].buf = [];
        this[kImpl].bufHead = 0;
        this[kImpl].bufLen = 0;
        this[kImpl].flushCallbacks = /* @__PURE__ */ new Map();
        this[kImpl].nextFlushId = 0;
        this[kImpl].flushRetainCount = 0;
        this[kImpl].userRef = true;
        this.worker = createWorker(this, opts);
        this.on("message", (message, transferList) => {
          this.worker.postMessage(message, transferList);
        });
      }
      write(data) {
        const dataBuf = Buffer.isBuffer(data) ? data : Buffer.from(data);
        if (this[kImpl].destroyed) {
          error(this, new Error("the worker has exited"));
          return false;
        }
        if (this[kImpl].ending) {
          error(this, new Error("the worker is ending"));
          return false;
        }
        if (this[kImpl].flushing && this[kImpl].bufLen + dataBuf.length >= MAX_STRING) {
          try {
            writeSync(this);
            this[kImpl].flushing = true;
          } catch (err) {
            destroy(this, err);
            return false;
          }
        }
        this[kImpl].buf.push(dataBuf);
        this[kImpl].bufLen += dataBuf.length;
        if (this[kImpl].sync) {
          try {
            writeSync(this);
            return true;
          } catch (err) {
            destroy(this, err);
            return false;
          }
        }
        if (!this[kImpl].flushing) {
          this[kImpl].flushing = true;
          setImmediate(nextFlush, this);
        }
        this[kImpl].needDrain = this[kImpl].data.length - this[kImpl].bufLen - Atomics.load(this[kImpl].state, WRITE_INDEX) <= 0;
        return !this[kImpl].needDrain;
      }
      end() {
        if (this[kImpl].destroyed) {
          return;
        }
        this[kImpl].ending = true;
        this.worker.stream = new FakeWeakRef(this);
        end(this);
      }
      flush(cb) {
        const userCb = typeof cb === "function" ? cb : null;
        cb = userCb || noop3;
        if (userCb) {
          retainWorkerForPendingFlush(this);
        }
        let finished = false;
        const done = (err) => {
          if (finished) {
            return;
          }
          finished = true;
          if (userCb) {
            releaseWorkerForPendingFlush(this);
          }
          cb(err);
        };
        flushBuffer(this, (err) => {
          if (err) {
            process.nextTick(done, err);
            return;
          }
          requestWorkerFlush(this, done);
        });
      }
      flushSync() {
        if (this[kImpl].destroyed) {
          return;
        }
        writeSync(this);
        flushSync(this);
      }
      unref() {
        this[kImpl].userRef = false;
        if (this[kImpl].flushRetainCount === 0) {
          this.worker.unref();
        }
      }
      ref() {
        this[kImpl].userRef = true;
        this.worker.ref();
      }
      get ready() {
        return this[kImpl].ready;
      }
      get destroyed() {
        return this[kImpl].destroyed;
      }
      get closed() {
        return this[kImpl].closed;
      }
      get writable() {
        return !this[kImpl].destroyed && !this[kImpl].ending;
      }
      get writableEnded() {
        return this[kImpl].ending;
      }
      get writableFinished() {
        return this[kImpl].finished;
      }
      get writableNeedDrain() {
        return this[kImpl].needDrain;
      }
      get writableObjectMode() {
        return false;
      }
      get writableErrored() {
        return this[kImpl].errored;
      }
    };
    function flushBuffer(stream, cb) {
      if (stream[kImpl].destroyed) {
        process.nextTick(cb, new Error("the worker has exited"));
        return;
      }
      if (!stream[kImpl].sync && (stream[kImpl].flushing || stream[kImpl].bufLen > 0)) {
        setImmediate(flushBuffer, stream, cb);
        return;
      }
      waitForRead(stream, cb);
    }
    function waitForRead(stream, cb) {
      const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
      wait(stream[kImpl].state, READ_INDEX, writeIndex, Infinity, (err, res) => {
        if (err) {
          destroy(stream, err);
          cb(err);
          return;
        }
        if (res !== "ok") {
          waitForRead(stream, cb);
          return;
        }
        cb();
      });
    }
    function retainWorkerForPendingFlush(stream) {
      if (stream[kImpl].flushRetainCount === 0) {
        stream.worker.ref();
      }
      stream[kImpl].flushRetainCount++;
    }
    function releaseWorkerForPendingFlush(stream) {
      if (stream[kImpl].flushRetainCount === 0) {
        return;
      }
      stream[kImpl].flushRetainCount--;
      if (stream[kImpl].flushRetainCount === 0 && !stream[kImpl].userRef) {
        stream.worker.unref();
      }
    }
    function requestWorkerFlush(stream, cb) {
      if (stream[kImpl].destroyed) {
        process.nextTick(cb, new Error("the worker has exited"));
        return;
      }
      if (!stream[kImpl].ready) {
        const onReady = () => {
          cleanup();
          requestWorkerFlush(stream, cb);
        };
        const onClose = () => {
          cleanup();
          process.nextTick(cb, new Error("the worker has exited"));
        };
        const cleanup = () => {
          stream.off("ready", onReady);
          stream.off("close", onClose);
        };
        stream.once("ready", onReady);
        stream.once("close", onClose);
        return;
      }
      const id2 = ++stream[kImpl].nextFlushId;
      stream[kImpl].flushCallbacks.set(id2, cb);
      try {
        stream.worker.postMessage({
          code: "FLUSH",
          context: "thread-stream",
          id: id2
        });
      } catch (err) {
        stream[kImpl].flushCallbacks.delete(id2);
        destroy(stream, err);
        process.nextTick(cb, err);
      }
    }
    function failPendingFlushCallbacks(stream, err) {
      const callbacks = stream[kImpl].flushCallbacks;
      if (callbacks.size === 0) {
        return;
      }
      const flushErr = err || new Error("the worker has exited");
      for (const cb of callbacks.values()) {
        process.nextTick(cb, flushErr);
      }
      callbacks.clear();
    }
    function error(stream, err) {
      setImmediate(() => {
        stream.emit("error", err);
      });
    }
    function destroy(stream, err) {
      if (stream[kImpl].destroyed) {
        return;
      }
      stream[kImpl].destroyed = true;
      failPendingFlushCallbacks(stream, err);
      if (err) {
        stream[kImpl].errored = err;
        error(stream, err);
      }
      if (!stream.worker.exited) {
        stream.worker.terminate().catch(() => {
        }).then(() => {
          stream[kImpl].closed = true;
          stream.emit("close");
        });
      } else {
        setImmediate(() => {
          stream[kImpl].closed = true;
          stream.emit("close");
        });
      }
    }
    function write(stream, maxBytes, cb) {
      const current = Atomics.load(stream[kImpl].state, WRITE_INDEX);
      let offset = current;
      let remaining = maxBytes;
      while (remaining > 0 && stream[kImpl].bufLen !== 0) {
        const head = stream[kImpl].bufHead;
        const buf = stream[kImpl].buf[head];
        if (buf.length <= remaining) {
          buf.copy(stream[kImpl].data, offset);
          offset += buf.length;
          remaining -= buf.length;
          stream[kImpl].bufLen -= buf.length;
          stream[kImpl].bufHead = head + 1;
          if (stream[kImpl].bufHead === stream[kImpl].buf.length) {
            stream[kImpl].buf.length = 0;
            stream[kImpl].bufHead = 0;
          } else if (stream[kImpl].bufHead >= 1024 && stream[kImpl].bufHead * 2 >= stream[kImpl].buf.length) {
            stream[kImpl].buf.splice(0, stream[kImpl].bufHead);
            stream[kImpl].bufHead = 0;
          }
          continue;
        }
        buf.copy(stream[kImpl].data, offset, 0, remaining);
        stream[kImpl].buf[head] = buf.subarray(remaining);
        stream[kImpl].bufLen -= remaining;
        offset += remaining;
        remaining = 0;
      }
      updateState(stream, () => {
        Atomics.store(stream[kImpl].state, WRITE_INDEX, offset);
      });
      cb();
      return true;
    }
    function end(stream) {
      if (stream[kImpl].ended || !stream[kImpl].ending || stream[kImpl].flushing) {
        return;
      }
      stream[kImpl].ended = true;
      try {
        stream.flushSync();
        let readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
        updateState(stream, () => {
          Atomics.store(stream[kImpl].state, WRITE_INDEX, -1);
        });
        let spins = 0;
        while (readIndex !== -1) {
          Atomics.wait(stream[kImpl].state, READ_INDEX, readIndex, 1e3);
          readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
          if (readIndex === -2) {
            destroy(stream, new Error("end() failed"));
            return;
          }
          if (++spins === 10) {
            destroy(stream, new Error("end() took too long (10s)"));
            return;
          }
        }
        process.nextTick(() => {
          stream[kImpl].finished = true;
          stream.emit("finish");
        });
      } catch (err) {
        destroy(stream, err);
      }
    }
    function writeSync(stream) {
      const cb = () => {
        if (stream[kImpl].ending) {
          end(stream);
        } else if (stream[kImpl].needDrain) {
          process.nextTick(drain, stream);
        }
      };
      stream[kImpl].flushing = false;
      while (stream[kImpl].bufLen !== 0) {
        const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
        if (writeIndex < 0) {
          throw new Error("_writeSync failed");
        }
        const leftover = stream[kImpl].data.length - writeIndex;
        if (leftover === 0) {
          flushSync(stream);
          resetIndexes(stream);
          continue;
        } else if (leftover < 0) {
          throw new Error("overwritten");
        }
        write(stream, leftover, cb);
      }
    }
    function flushSync(stream) {
      if (stream[kImpl].flushing) {
        throw new Error("unable to flush while flushing");
      }
      const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
      let spins = 0;
      while (true) {
        const readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
        if (readIndex === -2) {
          throw Error("_flushSync failed");
        }
        if (readIndex !== writeIndex) {
          Atomics.wait(stream[kImpl].state, READ_INDEX, readIndex, 1e3);
        } else {
          break;
        }
        if (++spins === 10) {
          throw new Error("_flushSync took too long (10s)");
        }
      }
    }
    module.exports = ThreadStream;
  }
});

// node_modules/pino/lib/transport.js
var require_transport = __commonJS({
  "node_modules/pino/lib/transport.js"(exports, module) {
    "use strict";
    var { createRequire } = __require("module");
    var { existsSync } = __require("node:fs");
    var getCallers = require_caller();
    var { join, isAbsolute, sep } = __require("node:path");
    var { fileURLToPath } = __require("node:url");
    var sleep = require_atomic_sleep();
    var onExit = require_on_exit_leak_free();
    var ThreadStream = require_thread_stream();
    function setupOnExit(stream) {
      onExit.register(stream, autoEnd);
      onExit.registerBeforeExit(stream, flush);
      stream.on("close", function() {
        onExit.unregister(stream);
      });
    }
    function hasPreloadFlags() {
      const execArgv = process.execArgv;
      for (let i = 0; i < execArgv.length; i++) {
        const arg = execArgv[i];
        if (arg === "--import" || arg === "--require" || arg === "-r") {
          return true;
        }
        if (arg.startsWith("--import=") || arg.startsWith("--require=") || arg.startsWith("-r=")) {
          return true;
        }
      }
      return false;
    }
    function sanitizeNodeOptions(nodeOptions) {
      const tokens = nodeOptions.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);
      if (!tokens) {
        return nodeOptions;
      }
      const sanitized = [];
      let changed = false;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token === "--require" || token === "-r" || token === "--import") {
          const next = tokens[i + 1];
          if (next && shouldDropPreload(next)) {
            changed = true;
            i++;
            continue;
          }
          sanitized.push(token);
          if (next) {
            sanitized.push(next);
            i++;
          }
          continue;
        }
        if (token.startsWith("--require=") || token.startsWith("-r=") || token.startsWith("--import=")) {
          const value = token.slice(token.indexOf("=") + 1);
          if (shouldDropPreload(value)) {
            changed = true;
            continue;
          }
        }
        sanitized.push(token);
      }
      return changed ? sanitized.join(" ") : nodeOptions;
    }
    function shouldDropPreload(value) {
      const unquoted = stripQuotes(value);
      if (!unquoted) {
        return false;
      }
      let path = unquoted;
      if (path.startsWith("file://")) {
        try {
          path = fileURLToPath(path);
        } catch {
          return false;
        }
      }
      return isAbsolute(path) && !existsSync(path);
    }
    function stripQuotes(value) {
      const first = value[0];
      const last = value[value.length - 1];
      if (first === '"' && last === '"' || first === "'" && last === "'") {
        return value.slice(1, -1);
      }
      return value;
    }
    function buildStream(filename, workerData, workerOpts, sync, name2) {
      if (!workerOpts.execArgv && hasPreloadFlags() && __require.main === void 0) {
        workerOpts = {
          ...workerOpts,
          execArgv: []
        };
      }
      if (!workerOpts.env && process.env.NODE_OPTIONS) {
        const nodeOptions = sanitizeNodeOptions(process.env.NODE_OPTIONS);
        if (nodeOptions !== process.env.NODE_OPTIONS) {
          workerOpts = {
            ...workerOpts,
            env: {
              ...process.env,
              NODE_OPTIONS: nodeOptions
            }
          };
        }
      }
      workerOpts = { ...workerOpts, name: name2 };
      const stream = new ThreadStream({
        filename,
        workerData,
        workerOpts,
        sync
      });
      stream.on("ready", onReady);
      stream.on("close", function() {
        process.removeListener("exit", onExit2);
      });
      process.on("exit", onExit2);
      function onReady() {
        process.removeListener("exit", onExit2);
        stream.unref();
        if (workerOpts.autoEnd !== false) {
          setupOnExit(stream);
        }
      }
      function onExit2() {
        if (stream.closed) {
          return;
        }
        stream.flushSync();
        sleep(100);
        stream.end();
      }
      return stream;
    }
    function autoEnd(stream) {
      stream.ref();
      stream.flushSync();
      stream.end();
      stream.once("close", function() {
        stream.unref();
      });
    }
    function flush(stream) {
      stream.flushSync();
    }
    function transport(fullOptions) {
      const { pipeline, targets, levels, dedupe, worker = {}, caller = getCallers(), sync = false } = fullOptions;
      const options = {
        ...fullOptions.options
      };
      const callers = typeof caller === "string" ? [caller] : caller;
      const bundlerOverrides = typeof globalThis === "object" && Object.prototype.hasOwnProperty.call(globalThis, "__bundlerPathsOverrides") && globalThis.__bundlerPathsOverrides && typeof globalThis.__bundlerPathsOverrides === "object" ? globalThis.__bundlerPathsOverrides : /* @__PURE__ */ Object.create(null);
      let target = fullOptions.target;
      if (target && targets) {
        throw new Error("only one of target or targets can be specified");
      }
      if (targets) {
        target = bundlerOverrides["pino-worker"] || join(__dirname, "worker.js");
        options.targets = targets.filter((dest) => dest.target).map((dest) => {
          return {
            ...dest,
            target: fixTarget(dest.target)
          };
        });
        options.pipelines = targets.filter((dest) => dest.pipeline).map((dest) => {
          return dest.pipeline.map((t) => {
            return {
              ...t,
              level: dest.level,
              // duplicate the pipeline `level` property defined in the upper level
              target: fixTarget(t.target)
            };
          });
        });
      } else if (pipeline) {
        target = bundlerOverrides["pino-worker"] || join(__dirname, "worker.js");
        options.pipelines = [pipeline.map((dest) => {
          return {
            ...dest,
            target: fixTarget(dest.target)
          };
        })];
      }
      if (levels) {
        options.levels = levels;
      }
      if (dedupe) {
        options.dedupe = dedupe;
      }
      options.pinoWillSendConfig = true;
      const name2 = targets || pipeline ? "pino.transport" : target;
      return buildStream(fixTarget(target), options, worker, sync, name2);
      function fixTarget(origin) {
        origin = bundlerOverrides[origin] || origin;
        if (isAbsolute(origin) || origin.indexOf("file://") === 0) {
          return origin;
        }
        if (origin === "pino/file") {
          return join(__dirname, "..", "file.js");
        }
        let fixTarget2;
        for (const filePath of callers) {
          try {
            const context = filePath === "node:repl" ? process.cwd() + sep : filePath;
            fixTarget2 = createRequire(context).resolve(origin);
            break;
          } catch (err) {
            continue;
          }
        }
        if (!fixTarget2) {
          throw new Error(`unable to determine transport target for "${origin}"`);
        }
        return fixTarget2;
      }
    }
    module.exports = transport;
  }
});

// node_modules/pino/lib/tools.js
var require_tools = __commonJS({
  "node_modules/pino/lib/tools.js"(exports, module) {
    "use strict";
    var diagChan = __require("node:diagnostics_channel");
    var format = require_quick_format_unescaped();
    var { mapHttpRequest, mapHttpResponse } = require_pino_std_serializers();
    var SonicBoom = require_sonic_boom();
    var onExit = require_on_exit_leak_free();
    var {
      lsCacheSym,
      chindingsSym,
      writeSym,
      serializersSym,
      formatOptsSym,
      endSym,
      stringifiersSym,
      stringifySym,
      stringifySafeSym,
      wildcardFirstSym,
      nestedKeySym,
      formattersSym,
      messageKeySym,
      errorKeySym,
      nestedKeyStrSym,
      msgPrefixSym
    } = require_symbols();
    var { isMainThread } = __require("worker_threads");
    var transport = require_transport();
    var [nodeMajor] = process.versions.node.split(".").map((v) => Number(v));
    var asJsonChan = diagChan.tracingChannel("pino_asJson");
    var asString = nodeMajor >= 25 ? (str) => JSON.stringify(str) : _asString;
    function noop3() {
    }
    function genLog(level, hook) {
      if (!hook) return LOG;
      return function hookWrappedLog(...args) {
        hook.call(this, args, LOG, level);
      };
      function LOG(o, ...n) {
        if (typeof o === "object") {
          let msg = o;
          if (o !== null) {
            if (o.method && o.headers && o.socket) {
              o = mapHttpRequest(o);
            } else if (typeof o.setHeader === "function") {
              o = mapHttpResponse(o);
            }
          }
          let formatParams;
          if (msg === null && n.length === 0) {
            formatParams = [null];
          } else {
            msg = n.shift();
            formatParams = n;
          }
          if (typeof this[msgPrefixSym] === "string" && msg !== void 0 && msg !== null) {
            msg = this[msgPrefixSym] + msg;
          }
          this[writeSym](o, format(msg, formatParams, this[formatOptsSym]), level);
        } else {
          let msg = o === void 0 ? n.shift() : o;
          if (typeof this[msgPrefixSym] === "string" && msg !== void 0 && msg !== null) {
            msg = this[msgPrefixSym] + msg;
          }
          this[writeSym](null, format(msg, n, this[formatOptsSym]), level);
        }
      }
    }
    function _asString(str) {
      let result = "";
      let last = 0;
      let found = false;
      let point = 255;
      const l = str.length;
      if (l > 100) {
        return JSON.stringify(str);
      }
      for (var i = 0; i < l && point >= 32; i++) {
        point = str.charCodeAt(i);
        if (point === 34 || point === 92) {
          result += str.slice(last, i) + "\\";
          last = i;
          found = true;
        }
      }
      if (!found) {
        result = str;
      } else {
        result += str.slice(last);
      }
      return point < 32 ? JSON.stringify(str) : '"' + result + '"';
    }
    function asJson(obj, msg, num, time) {
      if (asJsonChan.hasSubscribers === false) {
        return _asJson.call(this, obj, msg, num, time);
      }
      const store2 = { instance: this, arguments };
      return asJsonChan.traceSync(_asJson, store2, this, obj, msg, num, time);
    }
    function _asJson(obj, msg, num, time) {
      const stringify2 = this[stringifySym];
      const stringifySafe = this[stringifySafeSym];
      const stringifiers = this[stringifiersSym];
      const end = this[endSym];
      const chindings = this[chindingsSym];
      const serializers = this[serializersSym];
      const formatters = this[formattersSym];
      const messageKey = this[messageKeySym];
      const errorKey = this[errorKeySym];
      let data = this[lsCacheSym][num] + time;
      data = data + chindings;
      let value;
      if (formatters.log) {
        obj = formatters.log(obj);
      }
      const wildcardStringifier = stringifiers[wildcardFirstSym];
      let propStr = "";
      for (const key in obj) {
        value = obj[key];
        if (Object.prototype.hasOwnProperty.call(obj, key) && value !== void 0) {
          if (serializers[key]) {
            value = serializers[key](value);
          } else if (key === errorKey && serializers.err) {
            value = serializers.err(value);
          }
          const stringifier = stringifiers[key] || wildcardStringifier;
          switch (typeof value) {
            case "undefined":
            case "function":
              continue;
            case "number":
              if (Number.isFinite(value) === false) {
                value = null;
              }
            // this case explicitly falls through to the next one
            case "boolean":
              if (stringifier) value = stringifier(value);
              break;
            case "string":
              value = (stringifier || asString)(value);
              break;
            default:
              value = (stringifier || stringify2)(value, stringifySafe);
          }
          if (value === void 0) continue;
          const strKey = asString(key);
          propStr += "," + strKey + ":" + value;
        }
      }
      let msgStr = "";
      if (msg !== void 0) {
        value = serializers[messageKey] ? serializers[messageKey](msg) : msg;
        const stringifier = stringifiers[messageKey] || wildcardStringifier;
        switch (typeof value) {
          case "function":
            break;
          case "number":
            if (Number.isFinite(value) === false) {
              value = null;
            }
          // this case explicitly falls through to the next one
          case "boolean":
            if (stringifier) value = stringifier(value);
            msgStr = ',"' + messageKey + '":' + value;
            break;
          case "string":
            value = (stringifier || asString)(value);
            msgStr = ',"' + messageKey + '":' + value;
            break;
          default:
            value = (stringifier || stringify2)(value, stringifySafe);
            msgStr = ',"' + messageKey + '":' + value;
        }
      }
      if (this[nestedKeySym] && propStr) {
        return data + this[nestedKeyStrSym] + propStr.slice(1) + "}" + msgStr + end;
      } else {
        return data + propStr + msgStr + end;
      }
    }
    function asChindings(instance, bindings) {
      let value;
      let data = instance[chindingsSym];
      const stringify2 = instance[stringifySym];
      const stringifySafe = instance[stringifySafeSym];
      const stringifiers = instance[stringifiersSym];
      const wildcardStringifier = stringifiers[wildcardFirstSym];
      const serializers = instance[serializersSym];
      const formatter = instance[formattersSym].bindings;
      bindings = formatter(bindings);
      for (const key in bindings) {
        value = bindings[key];
        const valid = (key.length < 5 || key !== "level" && key !== "serializers" && key !== "formatters" && key !== "customLevels") && bindings.hasOwnProperty(key) && value !== void 0;
        if (valid === true) {
          value = serializers[key] ? serializers[key](value) : value;
          value = (stringifiers[key] || wildcardStringifier || stringify2)(value, stringifySafe);
          if (value === void 0) continue;
          data += ',"' + key + '":' + value;
        }
      }
      return data;
    }
    function hasBeenTampered(stream) {
      return stream.write !== stream.constructor.prototype.write;
    }
    function buildSafeSonicBoom(opts) {
      const stream = new SonicBoom(opts);
      stream.on("error", filterBrokenPipe);
      if (!opts.sync && isMainThread) {
        onExit.register(stream, autoEnd);
        stream.on("close", function() {
          onExit.unregister(stream);
        });
      }
      return stream;
      function filterBrokenPipe(err) {
        if (err.code === "EPIPE") {
          stream.write = noop3;
          stream.end = noop3;
          stream.flushSync = noop3;
          stream.destroy = noop3;
          return;
        }
        stream.removeListener("error", filterBrokenPipe);
        stream.emit("error", err);
      }
    }
    function autoEnd(stream, eventName) {
      if (stream.destroyed) {
        return;
      }
      if (eventName === "beforeExit") {
        stream.flush();
        stream.on("drain", function() {
          stream.end();
        });
      } else {
        stream.flushSync();
      }
    }
    function createArgsNormalizer(defaultOptions) {
      return function normalizeArgs(instance, caller, opts = {}, stream) {
        if (typeof opts === "string") {
          stream = buildSafeSonicBoom({ dest: opts });
          opts = {};
        } else if (typeof stream === "string") {
          if (opts && opts.transport) {
            throw Error("only one of option.transport or stream can be specified");
          }
          stream = buildSafeSonicBoom({ dest: stream });
        } else if (opts instanceof SonicBoom || opts.writable || opts._writableState) {
          stream = opts;
          opts = {};
        } else if (opts.transport) {
          if (opts.transport instanceof SonicBoom || opts.transport.writable || opts.transport._writableState) {
            throw Error("option.transport do not allow stream, please pass to option directly. e.g. pino(transport)");
          }
          if (opts.transport.targets && opts.transport.targets.length && opts.formatters && typeof opts.formatters.level === "function") {
            throw Error("option.transport.targets do not allow custom level formatters");
          }
          let customLevels;
          if (opts.customLevels) {
            customLevels = opts.useOnlyCustomLevels ? opts.customLevels : Object.assign({}, opts.levels, opts.customLevels);
          }
          stream = transport({ caller, ...opts.transport, levels: customLevels });
        }
        opts = Object.assign({}, defaultOptions, opts);
        opts.serializers = Object.assign({}, defaultOptions.serializers, opts.serializers);
        opts.formatters = Object.assign({}, defaultOptions.formatters, opts.formatters);
        if (opts.prettyPrint) {
          throw new Error("prettyPrint option is no longer supported, see the pino-pretty package (https://github.com/pinojs/pino-pretty)");
        }
        const { enabled, onChild } = opts;
        if (enabled === false) opts.level = "silent";
        if (!onChild) opts.onChild = noop3;
        if (!stream) {
          if (!hasBeenTampered(process.stdout)) {
            stream = buildSafeSonicBoom({ fd: process.stdout.fd || 1 });
          } else {
            stream = process.stdout;
          }
        }
        return { opts, stream };
      };
    }
    function stringify(obj, stringifySafeFn) {
      try {
        return JSON.stringify(obj);
      } catch (_) {
        try {
          const stringify2 = stringifySafeFn || this[stringifySafeSym];
          return stringify2(obj);
        } catch (_2) {
          return '"[unable to serialize, circular reference is too complex to analyze]"';
        }
      }
    }
    function buildFormatters(level, bindings, log) {
      return {
        level,
        bindings,
        log
      };
    }
    function normalizeDestFileDescriptor(destination) {
      const fd = Number(destination);
      if (typeof destination === "string" && Number.isFinite(fd)) {
        return fd;
      }
      if (destination === void 0) {
        return 1;
      }
      return destination;
    }
    module.exports = {
      noop: noop3,
      buildSafeSonicBoom,
      asChindings,
      asJson,
      genLog,
      createArgsNormalizer,
      stringify,
      buildFormatters,
      normalizeDestFileDescriptor
    };
  }
});

// node_modules/pino/lib/constants.js
var require_constants = __commonJS({
  "node_modules/pino/lib/constants.js"(exports, module) {
    var DEFAULT_LEVELS = {
      trace: 10,
      debug: 20,
      info: 30,
      warn: 40,
      error: 50,
      fatal: 60
    };
    var SORTING_ORDER = {
      ASC: "ASC",
      DESC: "DESC"
    };
    module.exports = {
      DEFAULT_LEVELS,
      SORTING_ORDER
    };
  }
});

// node_modules/pino/lib/levels.js
var require_levels = __commonJS({
  "node_modules/pino/lib/levels.js"(exports, module) {
    "use strict";
    var {
      lsCacheSym,
      levelValSym,
      useOnlyCustomLevelsSym,
      streamSym,
      formattersSym,
      hooksSym,
      levelCompSym
    } = require_symbols();
    var { noop: noop3, genLog } = require_tools();
    var { DEFAULT_LEVELS, SORTING_ORDER } = require_constants();
    var levelMethods = {
      fatal: (hook) => {
        const logFatal = genLog(DEFAULT_LEVELS.fatal, hook);
        return function(...args) {
          const stream = this[streamSym];
          logFatal.call(this, ...args);
          if (typeof stream.flushSync === "function") {
            try {
              stream.flushSync();
            } catch (e) {
            }
          }
        };
      },
      error: (hook) => genLog(DEFAULT_LEVELS.error, hook),
      warn: (hook) => genLog(DEFAULT_LEVELS.warn, hook),
      info: (hook) => genLog(DEFAULT_LEVELS.info, hook),
      debug: (hook) => genLog(DEFAULT_LEVELS.debug, hook),
      trace: (hook) => genLog(DEFAULT_LEVELS.trace, hook)
    };
    var nums = Object.keys(DEFAULT_LEVELS).reduce((o, k) => {
      o[DEFAULT_LEVELS[k]] = k;
      return o;
    }, {});
    var initialLsCache = Object.keys(nums).reduce((o, k) => {
      o[k] = '{"level":' + Number(k);
      return o;
    }, {});
    function genLsCache(instance) {
      const formatter = instance[formattersSym].level;
      const { labels } = instance.levels;
      const cache = {};
      for (const label in labels) {
        const level = formatter(labels[label], Number(label));
        cache[label] = JSON.stringify(level).slice(0, -1);
      }
      instance[lsCacheSym] = cache;
      return instance;
    }
    function isStandardLevel(level, useOnlyCustomLevels) {
      if (useOnlyCustomLevels) {
        return false;
      }
      switch (level) {
        case "fatal":
        case "error":
        case "warn":
        case "info":
        case "debug":
        case "trace":
          return true;
        default:
          return false;
      }
    }
    function setLevel(level) {
      const { labels, values } = this.levels;
      if (typeof level === "number") {
        if (labels[level] === void 0) throw Error("unknown level value" + level);
        level = labels[level];
      }
      if (values[level] === void 0) throw Error("unknown level " + level);
      const preLevelVal = this[levelValSym];
      const levelVal = this[levelValSym] = values[level];
      const useOnlyCustomLevelsVal = this[useOnlyCustomLevelsSym];
      const levelComparison = this[levelCompSym];
      const hook = this[hooksSym].logMethod;
      for (const key in values) {
        if (levelComparison(values[key], levelVal) === false) {
          this[key] = noop3;
          continue;
        }
        this[key] = isStandardLevel(key, useOnlyCustomLevelsVal) ? levelMethods[key](hook) : genLog(values[key], hook);
      }
      this.emit(
        "level-change",
        level,
        levelVal,
        labels[preLevelVal],
        preLevelVal,
        this
      );
    }
    function getLevel(level) {
      const { levels, levelVal } = this;
      return levels && levels.labels ? levels.labels[levelVal] : "";
    }
    function isLevelEnabled(logLevel) {
      const { values } = this.levels;
      const logLevelVal = values[logLevel];
      return logLevelVal !== void 0 && this[levelCompSym](logLevelVal, this[levelValSym]);
    }
    function compareLevel(direction, current, expected) {
      if (direction === SORTING_ORDER.DESC) {
        return current <= expected;
      }
      return current >= expected;
    }
    function genLevelComparison(levelComparison) {
      if (typeof levelComparison === "string") {
        return compareLevel.bind(null, levelComparison);
      }
      return levelComparison;
    }
    function mappings(customLevels = null, useOnlyCustomLevels = false) {
      const customNums = customLevels ? Object.keys(customLevels).reduce((o, k) => {
        o[customLevels[k]] = k;
        return o;
      }, {}) : null;
      const labels = Object.assign(
        Object.create(Object.prototype, { Infinity: { value: "silent" } }),
        useOnlyCustomLevels ? null : nums,
        customNums
      );
      const values = Object.assign(
        Object.create(Object.prototype, { silent: { value: Infinity } }),
        useOnlyCustomLevels ? null : DEFAULT_LEVELS,
        customLevels
      );
      return { labels, values };
    }
    function assertDefaultLevelFound(defaultLevel, customLevels, useOnlyCustomLevels) {
      if (typeof defaultLevel === "number") {
        const values = [].concat(
          Object.keys(customLevels || {}).map((key) => customLevels[key]),
          useOnlyCustomLevels ? [] : Object.keys(nums).map((level) => +level),
          Infinity
        );
        if (!values.includes(defaultLevel)) {
          throw Error(`default level:${defaultLevel} must be included in custom levels`);
        }
        return;
      }
      const labels = Object.assign(
        Object.create(Object.prototype, { silent: { value: Infinity } }),
        useOnlyCustomLevels ? null : DEFAULT_LEVELS,
        customLevels
      );
      if (!(defaultLevel in labels)) {
        throw Error(`default level:${defaultLevel} must be included in custom levels`);
      }
    }
    function assertNoLevelCollisions(levels, customLevels) {
      const { labels, values } = levels;
      for (const k in customLevels) {
        if (k in values) {
          throw Error("levels cannot be overridden");
        }
        if (customLevels[k] in labels) {
          throw Error("pre-existing level values cannot be used for new levels");
        }
      }
    }
    function assertLevelComparison(levelComparison) {
      if (typeof levelComparison === "function") {
        return;
      }
      if (typeof levelComparison === "string" && Object.values(SORTING_ORDER).includes(levelComparison)) {
        return;
      }
      throw new Error('Levels comparison should be one of "ASC", "DESC" or "function" type');
    }
    module.exports = {
      initialLsCache,
      genLsCache,
      levelMethods,
      getLevel,
      setLevel,
      isLevelEnabled,
      mappings,
      assertNoLevelCollisions,
      assertDefaultLevelFound,
      genLevelComparison,
      assertLevelComparison
    };
  }
});

// node_modules/pino/lib/meta.js
var require_meta = __commonJS({
  "node_modules/pino/lib/meta.js"(exports, module) {
    "use strict";
    module.exports = { version: "10.3.1" };
  }
});

// node_modules/pino/lib/proto.js
var require_proto = __commonJS({
  "node_modules/pino/lib/proto.js"(exports, module) {
    "use strict";
    var { EventEmitter: EventEmitter2 } = __require("node:events");
    var {
      lsCacheSym,
      levelValSym,
      setLevelSym,
      getLevelSym,
      chindingsSym,
      mixinSym,
      asJsonSym,
      writeSym,
      mixinMergeStrategySym,
      timeSym,
      timeSliceIndexSym,
      streamSym,
      serializersSym,
      formattersSym,
      errorKeySym,
      messageKeySym,
      useOnlyCustomLevelsSym,
      needsMetadataGsym,
      redactFmtSym,
      stringifySym,
      formatOptsSym,
      stringifiersSym,
      msgPrefixSym,
      hooksSym
    } = require_symbols();
    var {
      getLevel,
      setLevel,
      isLevelEnabled,
      mappings,
      initialLsCache,
      genLsCache,
      assertNoLevelCollisions
    } = require_levels();
    var {
      asChindings,
      asJson,
      buildFormatters,
      stringify,
      noop: noop3
    } = require_tools();
    var {
      version: version2
    } = require_meta();
    var redaction = require_redaction();
    var constructor = class Pino {
    };
    var prototype = {
      constructor,
      child,
      bindings,
      setBindings,
      flush,
      isLevelEnabled,
      version: version2,
      get level() {
        return this[getLevelSym]();
      },
      set level(lvl) {
        this[setLevelSym](lvl);
      },
      get levelVal() {
        return this[levelValSym];
      },
      set levelVal(n) {
        throw Error("levelVal is read-only");
      },
      get msgPrefix() {
        return this[msgPrefixSym];
      },
      get [Symbol.toStringTag]() {
        return "Pino";
      },
      [lsCacheSym]: initialLsCache,
      [writeSym]: write,
      [asJsonSym]: asJson,
      [getLevelSym]: getLevel,
      [setLevelSym]: setLevel
    };
    Object.setPrototypeOf(prototype, EventEmitter2.prototype);
    module.exports = function() {
      return Object.create(prototype);
    };
    var resetChildingsFormatter = (bindings2) => bindings2;
    function child(bindings2, options) {
      if (!bindings2) {
        throw Error("missing bindings for child Pino");
      }
      const serializers = this[serializersSym];
      const formatters = this[formattersSym];
      const instance = Object.create(this);
      if (options == null) {
        if (instance[formattersSym].bindings !== resetChildingsFormatter) {
          instance[formattersSym] = buildFormatters(
            formatters.level,
            resetChildingsFormatter,
            formatters.log
          );
        }
        instance[chindingsSym] = asChindings(instance, bindings2);
        if (this.onChild !== noop3) {
          this.onChild(instance);
        }
        return instance;
      }
      if (options.hasOwnProperty("serializers") === true) {
        instance[serializersSym] = /* @__PURE__ */ Object.create(null);
        for (const k in serializers) {
          instance[serializersSym][k] = serializers[k];
        }
        const parentSymbols = Object.getOwnPropertySymbols(serializers);
        for (var i = 0; i < parentSymbols.length; i++) {
          const ks = parentSymbols[i];
          instance[serializersSym][ks] = serializers[ks];
        }
        for (const bk in options.serializers) {
          instance[serializersSym][bk] = options.serializers[bk];
        }
        const bindingsSymbols = Object.getOwnPropertySymbols(options.serializers);
        for (var bi = 0; bi < bindingsSymbols.length; bi++) {
          const bks = bindingsSymbols[bi];
          instance[serializersSym][bks] = options.serializers[bks];
        }
      } else instance[serializersSym] = serializers;
      if (options.hasOwnProperty("formatters")) {
        const { level, bindings: chindings, log } = options.formatters;
        instance[formattersSym] = buildFormatters(
          level || formatters.level,
          chindings || resetChildingsFormatter,
          log || formatters.log
        );
      } else {
        instance[formattersSym] = buildFormatters(
          formatters.level,
          resetChildingsFormatter,
          formatters.log
        );
      }
      if (options.hasOwnProperty("customLevels") === true) {
        assertNoLevelCollisions(this.levels, options.customLevels);
        instance.levels = mappings(options.customLevels, instance[useOnlyCustomLevelsSym]);
        genLsCache(instance);
      }
      if (typeof options.redact === "object" && options.redact !== null || Array.isArray(options.redact)) {
        instance.redact = options.redact;
        const stringifiers = redaction(instance.redact, stringify);
        const formatOpts = { stringify: stringifiers[redactFmtSym] };
        instance[stringifySym] = stringify;
        instance[stringifiersSym] = stringifiers;
        instance[formatOptsSym] = formatOpts;
      }
      if (typeof options.msgPrefix === "string") {
        instance[msgPrefixSym] = (this[msgPrefixSym] || "") + options.msgPrefix;
      }
      instance[chindingsSym] = asChindings(instance, bindings2);
      if (options.level !== void 0 && options.level !== this.level || options.hasOwnProperty("customLevels")) {
        const childLevel = options.level || this.level;
        instance[setLevelSym](childLevel);
      }
      this.onChild(instance);
      return instance;
    }
    function bindings() {
      const chindings = this[chindingsSym];
      const chindingsJson = `{${chindings.substr(1)}}`;
      const bindingsFromJson = JSON.parse(chindingsJson);
      delete bindingsFromJson.pid;
      delete bindingsFromJson.hostname;
      return bindingsFromJson;
    }
    function setBindings(newBindings) {
      const chindings = asChindings(this, newBindings);
      this[chindingsSym] = chindings;
    }
    function defaultMixinMergeStrategy(mergeObject, mixinObject) {
      return Object.assign(mixinObject, mergeObject);
    }
    function write(_obj, msg, num) {
      const t = this[timeSym]();
      const mixin = this[mixinSym];
      const errorKey = this[errorKeySym];
      const messageKey = this[messageKeySym];
      const mixinMergeStrategy = this[mixinMergeStrategySym] || defaultMixinMergeStrategy;
      let obj;
      const streamWriteHook = this[hooksSym].streamWrite;
      if (_obj === void 0 || _obj === null) {
        obj = {};
      } else if (_obj instanceof Error) {
        obj = { [errorKey]: _obj };
        if (msg === void 0) {
          msg = _obj.message;
        }
      } else {
        obj = _obj;
        if (msg === void 0 && _obj[messageKey] === void 0 && _obj[errorKey]) {
          msg = _obj[errorKey].message;
        }
      }
      if (mixin) {
        obj = mixinMergeStrategy(obj, mixin(obj, num, this));
      }
      const s = this[asJsonSym](obj, msg, num, t);
      const stream = this[streamSym];
      if (stream[needsMetadataGsym] === true) {
        stream.lastLevel = num;
        stream.lastObj = obj;
        stream.lastMsg = msg;
        stream.lastTime = t.slice(this[timeSliceIndexSym]);
        stream.lastLogger = this;
      }
      stream.write(streamWriteHook ? streamWriteHook(s) : s);
    }
    function flush(cb) {
      if (cb != null && typeof cb !== "function") {
        throw Error("callback must be a function");
      }
      const stream = this[streamSym];
      if (typeof stream.flush === "function") {
        stream.flush(cb || noop3);
      } else if (cb) cb();
    }
  }
});

// node_modules/safe-stable-stringify/index.js
var require_safe_stable_stringify = __commonJS({
  "node_modules/safe-stable-stringify/index.js"(exports, module) {
    "use strict";
    var { hasOwnProperty } = Object.prototype;
    var stringify = configure();
    stringify.configure = configure;
    stringify.stringify = stringify;
    stringify.default = stringify;
    exports.stringify = stringify;
    exports.configure = configure;
    module.exports = stringify;
    var strEscapeSequencesRegExp = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    function strEscape(str) {
      if (str.length < 5e3 && !strEscapeSequencesRegExp.test(str)) {
        return `"${str}"`;
      }
      return JSON.stringify(str);
    }
    function sort(array, comparator) {
      if (array.length > 200 || comparator) {
        return array.sort(comparator);
      }
      for (let i = 1; i < array.length; i++) {
        const currentValue = array[i];
        let position = i;
        while (position !== 0 && array[position - 1] > currentValue) {
          array[position] = array[position - 1];
          position--;
        }
        array[position] = currentValue;
      }
      return array;
    }
    var typedArrayPrototypeGetSymbolToStringTag = Object.getOwnPropertyDescriptor(
      Object.getPrototypeOf(
        Object.getPrototypeOf(
          new Int8Array()
        )
      ),
      Symbol.toStringTag
    ).get;
    function isTypedArrayWithEntries(value) {
      return typedArrayPrototypeGetSymbolToStringTag.call(value) !== void 0 && value.length !== 0;
    }
    function stringifyTypedArray(array, separator, maximumBreadth) {
      if (array.length < maximumBreadth) {
        maximumBreadth = array.length;
      }
      const whitespace = separator === "," ? "" : " ";
      let res = `"0":${whitespace}${array[0]}`;
      for (let i = 1; i < maximumBreadth; i++) {
        res += `${separator}"${i}":${whitespace}${array[i]}`;
      }
      return res;
    }
    function getCircularValueOption(options) {
      if (hasOwnProperty.call(options, "circularValue")) {
        const circularValue = options.circularValue;
        if (typeof circularValue === "string") {
          return `"${circularValue}"`;
        }
        if (circularValue == null) {
          return circularValue;
        }
        if (circularValue === Error || circularValue === TypeError) {
          return {
            toString() {
              throw new TypeError("Converting circular structure to JSON");
            }
          };
        }
        throw new TypeError('The "circularValue" argument must be of type string or the value null or undefined');
      }
      return '"[Circular]"';
    }
    function getDeterministicOption(options) {
      let value;
      if (hasOwnProperty.call(options, "deterministic")) {
        value = options.deterministic;
        if (typeof value !== "boolean" && typeof value !== "function") {
          throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');
        }
      }
      return value === void 0 ? true : value;
    }
    function getBooleanOption(options, key) {
      let value;
      if (hasOwnProperty.call(options, key)) {
        value = options[key];
        if (typeof value !== "boolean") {
          throw new TypeError(`The "${key}" argument must be of type boolean`);
        }
      }
      return value === void 0 ? true : value;
    }
    function getPositiveIntegerOption(options, key) {
      let value;
      if (hasOwnProperty.call(options, key)) {
        value = options[key];
        if (typeof value !== "number") {
          throw new TypeError(`The "${key}" argument must be of type number`);
        }
        if (!Number.isInteger(value)) {
          throw new TypeError(`The "${key}" argument must be an integer`);
        }
        if (value < 1) {
          throw new RangeError(`The "${key}" argument must be >= 1`);
        }
      }
      return value === void 0 ? Infinity : value;
    }
    function getItemCount(number) {
      if (number === 1) {
        return "1 item";
      }
      return `${number} items`;
    }
    function getUniqueReplacerSet(replacerArray) {
      const replacerSet = /* @__PURE__ */ new Set();
      for (const value of replacerArray) {
        if (typeof value === "string" || typeof value === "number") {
          replacerSet.add(String(value));
        }
      }
      return replacerSet;
    }
    function getStrictOption(options) {
      if (hasOwnProperty.call(options, "strict")) {
        const value = options.strict;
        if (typeof value !== "boolean") {
          throw new TypeError('The "strict" argument must be of type boolean');
        }
        if (value) {
          return (value2) => {
            let message = `Object can not safely be stringified. Received type ${typeof value2}`;
            if (typeof value2 !== "function") message += ` (${value2.toString()})`;
            throw new Error(message);
          };
        }
      }
    }
    function configure(options) {
      options = { ...options };
      const fail2 = getStrictOption(options);
      if (fail2) {
        if (options.bigint === void 0) {
          options.bigint = false;
        }
        if (!("circularValue" in options)) {
          options.circularValue = Error;
        }
      }
      const circularValue = getCircularValueOption(options);
      const bigint = getBooleanOption(options, "bigint");
      const deterministic = getDeterministicOption(options);
      const comparator = typeof deterministic === "function" ? deterministic : void 0;
      const maximumDepth = getPositiveIntegerOption(options, "maximumDepth");
      const maximumBreadth = getPositiveIntegerOption(options, "maximumBreadth");
      function stringifyFnReplacer(key, parent, stack, replacer, spacer, indentation) {
        let value = parent[key];
        if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
          value = value.toJSON(key);
        }
        value = replacer.call(parent, key, value);
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            let res = "";
            let join = ",";
            const originalIndentation = indentation;
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              if (spacer !== "") {
                indentation += spacer;
                res += `
${indentation}`;
                join = `,
${indentation}`;
              }
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += join;
              }
              const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              if (spacer !== "") {
                res += `
${originalIndentation}`;
              }
              stack.pop();
              return `[${res}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            let whitespace = "";
            let separator = "";
            if (spacer !== "") {
              indentation += spacer;
              join = `,
${indentation}`;
              whitespace = " ";
            }
            const maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (deterministic && !isTypedArrayWithEntries(value)) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifyFnReplacer(key2, value, stack, replacer, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
                separator = join;
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...":${whitespace}"${getItemCount(removedKeys)} not stringified"`;
              separator = join;
            }
            if (spacer !== "" && separator.length > 1) {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail2 ? fail2(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail2 ? fail2(value) : void 0;
        }
      }
      function stringifyArrayReplacer(key, value, stack, replacer, spacer, indentation) {
        if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
          value = value.toJSON(key);
        }
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            const originalIndentation = indentation;
            let res = "";
            let join = ",";
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              if (spacer !== "") {
                indentation += spacer;
                res += `
${indentation}`;
                join = `,
${indentation}`;
              }
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += join;
              }
              const tmp = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              if (spacer !== "") {
                res += `
${originalIndentation}`;
              }
              stack.pop();
              return `[${res}]`;
            }
            stack.push(value);
            let whitespace = "";
            if (spacer !== "") {
              indentation += spacer;
              join = `,
${indentation}`;
              whitespace = " ";
            }
            let separator = "";
            for (const key2 of replacer) {
              const tmp = stringifyArrayReplacer(key2, value[key2], stack, replacer, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
                separator = join;
              }
            }
            if (spacer !== "" && separator.length > 1) {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail2 ? fail2(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail2 ? fail2(value) : void 0;
        }
      }
      function stringifyIndent(key, value, stack, spacer, indentation) {
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (typeof value.toJSON === "function") {
              value = value.toJSON(key);
              if (typeof value !== "object") {
                return stringifyIndent(key, value, stack, spacer, indentation);
              }
              if (value === null) {
                return "null";
              }
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            const originalIndentation = indentation;
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              indentation += spacer;
              let res2 = `
${indentation}`;
              const join2 = `,
${indentation}`;
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyIndent(String(i), value[i], stack, spacer, indentation);
                res2 += tmp2 !== void 0 ? tmp2 : "null";
                res2 += join2;
              }
              const tmp = stringifyIndent(String(i), value[i], stack, spacer, indentation);
              res2 += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res2 += `${join2}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              res2 += `
${originalIndentation}`;
              stack.pop();
              return `[${res2}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            indentation += spacer;
            const join = `,
${indentation}`;
            let res = "";
            let separator = "";
            let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (isTypedArrayWithEntries(value)) {
              res += stringifyTypedArray(value, join, maximumBreadth);
              keys = keys.slice(value.length);
              maximumPropertiesToStringify -= value.length;
              separator = join;
            }
            if (deterministic) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifyIndent(key2, value[key2], stack, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}: ${tmp}`;
                separator = join;
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...": "${getItemCount(removedKeys)} not stringified"`;
              separator = join;
            }
            if (separator !== "") {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail2 ? fail2(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail2 ? fail2(value) : void 0;
        }
      }
      function stringifySimple(key, value, stack) {
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (typeof value.toJSON === "function") {
              value = value.toJSON(key);
              if (typeof value !== "object") {
                return stringifySimple(key, value, stack);
              }
              if (value === null) {
                return "null";
              }
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            let res = "";
            const hasLength = value.length !== void 0;
            if (hasLength && Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifySimple(String(i), value[i], stack);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += ",";
              }
              const tmp = stringifySimple(String(i), value[i], stack);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `,"... ${getItemCount(removedKeys)} not stringified"`;
              }
              stack.pop();
              return `[${res}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            let separator = "";
            let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (hasLength && isTypedArrayWithEntries(value)) {
              res += stringifyTypedArray(value, ",", maximumBreadth);
              keys = keys.slice(value.length);
              maximumPropertiesToStringify -= value.length;
              separator = ",";
            }
            if (deterministic) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifySimple(key2, value[key2], stack);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${tmp}`;
                separator = ",";
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...":"${getItemCount(removedKeys)} not stringified"`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail2 ? fail2(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail2 ? fail2(value) : void 0;
        }
      }
      function stringify2(value, replacer, space) {
        if (arguments.length > 1) {
          let spacer = "";
          if (typeof space === "number") {
            spacer = " ".repeat(Math.min(space, 10));
          } else if (typeof space === "string") {
            spacer = space.slice(0, 10);
          }
          if (replacer != null) {
            if (typeof replacer === "function") {
              return stringifyFnReplacer("", { "": value }, [], replacer, spacer, "");
            }
            if (Array.isArray(replacer)) {
              return stringifyArrayReplacer("", value, [], getUniqueReplacerSet(replacer), spacer, "");
            }
          }
          if (spacer.length !== 0) {
            return stringifyIndent("", value, [], spacer, "");
          }
        }
        return stringifySimple("", value, []);
      }
      return stringify2;
    }
  }
});

// node_modules/pino/lib/multistream.js
var require_multistream = __commonJS({
  "node_modules/pino/lib/multistream.js"(exports, module) {
    "use strict";
    var metadata = /* @__PURE__ */ Symbol.for("pino.metadata");
    var { DEFAULT_LEVELS } = require_constants();
    var DEFAULT_INFO_LEVEL = DEFAULT_LEVELS.info;
    function multistream(streamsArray, opts) {
      streamsArray = streamsArray || [];
      opts = opts || { dedupe: false };
      const streamLevels = Object.create(DEFAULT_LEVELS);
      streamLevels.silent = Infinity;
      if (opts.levels && typeof opts.levels === "object") {
        Object.keys(opts.levels).forEach((i) => {
          streamLevels[i] = opts.levels[i];
        });
      }
      const res = {
        write,
        add,
        remove,
        emit,
        flushSync,
        end,
        minLevel: 0,
        lastId: 0,
        streams: [],
        clone,
        [metadata]: true,
        streamLevels
      };
      if (Array.isArray(streamsArray)) {
        streamsArray.forEach(add, res);
      } else {
        add.call(res, streamsArray);
      }
      streamsArray = null;
      return res;
      function write(data) {
        let dest;
        const level = this.lastLevel;
        const { streams } = this;
        let recordedLevel = 0;
        let stream;
        for (let i = initLoopVar(streams.length, opts.dedupe); checkLoopVar(i, streams.length, opts.dedupe); i = adjustLoopVar(i, opts.dedupe)) {
          dest = streams[i];
          if (dest.level <= level) {
            if (recordedLevel !== 0 && recordedLevel !== dest.level) {
              break;
            }
            stream = dest.stream;
            if (stream[metadata]) {
              const { lastTime, lastMsg, lastObj, lastLogger } = this;
              stream.lastLevel = level;
              stream.lastTime = lastTime;
              stream.lastMsg = lastMsg;
              stream.lastObj = lastObj;
              stream.lastLogger = lastLogger;
            }
            stream.write(data);
            if (opts.dedupe) {
              recordedLevel = dest.level;
            }
          } else if (!opts.dedupe) {
            break;
          }
        }
      }
      function emit(...args) {
        for (const { stream } of this.streams) {
          if (typeof stream.emit === "function") {
            stream.emit(...args);
          }
        }
      }
      function flushSync() {
        for (const { stream } of this.streams) {
          if (typeof stream.flushSync === "function") {
            stream.flushSync();
          }
        }
      }
      function add(dest) {
        if (!dest) {
          return res;
        }
        const isStream = typeof dest.write === "function" || dest.stream;
        const stream_ = dest.write ? dest : dest.stream;
        if (!isStream) {
          throw Error("stream object needs to implement either StreamEntry or DestinationStream interface");
        }
        const { streams, streamLevels: streamLevels2 } = this;
        let level;
        if (typeof dest.levelVal === "number") {
          level = dest.levelVal;
        } else if (typeof dest.level === "string") {
          level = streamLevels2[dest.level];
        } else if (typeof dest.level === "number") {
          level = dest.level;
        } else {
          level = DEFAULT_INFO_LEVEL;
        }
        const dest_ = {
          stream: stream_,
          level,
          levelVal: void 0,
          id: ++res.lastId
        };
        streams.unshift(dest_);
        streams.sort(compareByLevel);
        this.minLevel = streams[0].level;
        return res;
      }
      function remove(id2) {
        const { streams } = this;
        const index = streams.findIndex((s) => s.id === id2);
        if (index >= 0) {
          streams.splice(index, 1);
          streams.sort(compareByLevel);
          this.minLevel = streams.length > 0 ? streams[0].level : -1;
        }
        return res;
      }
      function end() {
        for (const { stream } of this.streams) {
          if (typeof stream.flushSync === "function") {
            stream.flushSync();
          }
          stream.end();
        }
      }
      function clone(level) {
        const streams = new Array(this.streams.length);
        for (let i = 0; i < streams.length; i++) {
          streams[i] = {
            level,
            stream: this.streams[i].stream
          };
        }
        return {
          write,
          add,
          remove,
          minLevel: level,
          streams,
          clone,
          emit,
          flushSync,
          [metadata]: true
        };
      }
    }
    function compareByLevel(a, b) {
      return a.level - b.level;
    }
    function initLoopVar(length, dedupe) {
      return dedupe ? length - 1 : 0;
    }
    function adjustLoopVar(i, dedupe) {
      return dedupe ? i - 1 : i + 1;
    }
    function checkLoopVar(i, length, dedupe) {
      return dedupe ? i >= 0 : i < length;
    }
    module.exports = multistream;
  }
});

// node_modules/pino/pino.js
var require_pino = __commonJS({
  "node_modules/pino/pino.js"(exports, module) {
    "use strict";
    var os = __require("node:os");
    var stdSerializers = require_pino_std_serializers();
    var caller = require_caller();
    var redaction = require_redaction();
    var time = require_time();
    var proto = require_proto();
    var symbols = require_symbols();
    var { configure } = require_safe_stable_stringify();
    var { assertDefaultLevelFound, mappings, genLsCache, genLevelComparison, assertLevelComparison } = require_levels();
    var { DEFAULT_LEVELS, SORTING_ORDER } = require_constants();
    var {
      createArgsNormalizer,
      asChindings,
      buildSafeSonicBoom,
      buildFormatters,
      stringify,
      normalizeDestFileDescriptor,
      noop: noop3
    } = require_tools();
    var { version: version2 } = require_meta();
    var {
      chindingsSym,
      redactFmtSym,
      serializersSym,
      timeSym,
      timeSliceIndexSym,
      streamSym,
      stringifySym,
      stringifySafeSym,
      stringifiersSym,
      setLevelSym,
      endSym,
      formatOptsSym,
      messageKeySym,
      errorKeySym,
      nestedKeySym,
      mixinSym,
      levelCompSym,
      useOnlyCustomLevelsSym,
      formattersSym,
      hooksSym,
      nestedKeyStrSym,
      mixinMergeStrategySym,
      msgPrefixSym
    } = symbols;
    var { epochTime, nullTime } = time;
    var { pid } = process;
    var hostname = os.hostname();
    var defaultErrorSerializer = stdSerializers.err;
    var defaultOptions = {
      level: "info",
      levelComparison: SORTING_ORDER.ASC,
      levels: DEFAULT_LEVELS,
      messageKey: "msg",
      errorKey: "err",
      nestedKey: null,
      enabled: true,
      base: { pid, hostname },
      serializers: Object.assign(/* @__PURE__ */ Object.create(null), {
        err: defaultErrorSerializer
      }),
      formatters: Object.assign(/* @__PURE__ */ Object.create(null), {
        bindings(bindings) {
          return bindings;
        },
        level(label, number) {
          return { level: number };
        }
      }),
      hooks: {
        logMethod: void 0,
        streamWrite: void 0
      },
      timestamp: epochTime,
      name: void 0,
      redact: null,
      customLevels: null,
      useOnlyCustomLevels: false,
      depthLimit: 5,
      edgeLimit: 100
    };
    var normalize = createArgsNormalizer(defaultOptions);
    var serializers = Object.assign(/* @__PURE__ */ Object.create(null), stdSerializers);
    function pino2(...args) {
      const instance = {};
      const { opts, stream } = normalize(instance, caller(), ...args);
      if (opts.level && typeof opts.level === "string" && DEFAULT_LEVELS[opts.level.toLowerCase()] !== void 0) opts.level = opts.level.toLowerCase();
      const {
        redact,
        crlf,
        serializers: serializers2,
        timestamp,
        messageKey,
        errorKey,
        nestedKey,
        base,
        name: name2,
        level,
        customLevels,
        levelComparison,
        mixin,
        mixinMergeStrategy,
        useOnlyCustomLevels,
        formatters,
        hooks,
        depthLimit,
        edgeLimit,
        onChild,
        msgPrefix
      } = opts;
      const stringifySafe = configure({
        maximumDepth: depthLimit,
        maximumBreadth: edgeLimit
      });
      const allFormatters = buildFormatters(
        formatters.level,
        formatters.bindings,
        formatters.log
      );
      const stringifyFn = stringify.bind({
        [stringifySafeSym]: stringifySafe
      });
      const stringifiers = redact ? redaction(redact, stringifyFn) : {};
      const formatOpts = redact ? { stringify: stringifiers[redactFmtSym] } : { stringify: stringifyFn };
      const end = "}" + (crlf ? "\r\n" : "\n");
      const coreChindings = asChindings.bind(null, {
        [chindingsSym]: "",
        [serializersSym]: serializers2,
        [stringifiersSym]: stringifiers,
        [stringifySym]: stringify,
        [stringifySafeSym]: stringifySafe,
        [formattersSym]: allFormatters
      });
      let chindings = "";
      if (base !== null) {
        if (name2 === void 0) {
          chindings = coreChindings(base);
        } else {
          chindings = coreChindings(Object.assign({}, base, { name: name2 }));
        }
      }
      const time2 = timestamp instanceof Function ? timestamp : timestamp ? epochTime : nullTime;
      const timeSliceIndex = time2().indexOf(":") + 1;
      if (useOnlyCustomLevels && !customLevels) throw Error("customLevels is required if useOnlyCustomLevels is set true");
      if (mixin && typeof mixin !== "function") throw Error(`Unknown mixin type "${typeof mixin}" - expected "function"`);
      if (msgPrefix && typeof msgPrefix !== "string") throw Error(`Unknown msgPrefix type "${typeof msgPrefix}" - expected "string"`);
      assertDefaultLevelFound(level, customLevels, useOnlyCustomLevels);
      const levels = mappings(customLevels, useOnlyCustomLevels);
      if (typeof stream.emit === "function") {
        stream.emit("message", { code: "PINO_CONFIG", config: { levels, messageKey, errorKey } });
      }
      assertLevelComparison(levelComparison);
      const levelCompFunc = genLevelComparison(levelComparison);
      Object.assign(instance, {
        levels,
        [levelCompSym]: levelCompFunc,
        [useOnlyCustomLevelsSym]: useOnlyCustomLevels,
        [streamSym]: stream,
        [timeSym]: time2,
        [timeSliceIndexSym]: timeSliceIndex,
        [stringifySym]: stringify,
        [stringifySafeSym]: stringifySafe,
        [stringifiersSym]: stringifiers,
        [endSym]: end,
        [formatOptsSym]: formatOpts,
        [messageKeySym]: messageKey,
        [errorKeySym]: errorKey,
        [nestedKeySym]: nestedKey,
        // protect against injection
        [nestedKeyStrSym]: nestedKey ? `,${JSON.stringify(nestedKey)}:{` : "",
        [serializersSym]: serializers2,
        [mixinSym]: mixin,
        [mixinMergeStrategySym]: mixinMergeStrategy,
        [chindingsSym]: chindings,
        [formattersSym]: allFormatters,
        [hooksSym]: hooks,
        silent: noop3,
        onChild,
        [msgPrefixSym]: msgPrefix
      });
      Object.setPrototypeOf(instance, proto());
      genLsCache(instance);
      instance[setLevelSym](level);
      return instance;
    }
    module.exports = pino2;
    module.exports.destination = (dest = process.stdout.fd) => {
      if (typeof dest === "object") {
        dest.dest = normalizeDestFileDescriptor(dest.dest || process.stdout.fd);
        return buildSafeSonicBoom(dest);
      } else {
        return buildSafeSonicBoom({ dest: normalizeDestFileDescriptor(dest), minLength: 0 });
      }
    };
    module.exports.transport = require_transport();
    module.exports.multistream = require_multistream();
    module.exports.levels = mappings();
    module.exports.stdSerializers = serializers;
    module.exports.stdTimeFunctions = Object.assign({}, time);
    module.exports.symbols = symbols;
    module.exports.version = version2;
    module.exports.default = pino2;
    module.exports.pino = pino2;
  }
});

// node_modules/smart-buffer/build/utils.js
var require_utils = __commonJS({
  "node_modules/smart-buffer/build/utils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var buffer_1 = __require("buffer");
    var ERRORS = {
      INVALID_ENCODING: "Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",
      INVALID_SMARTBUFFER_SIZE: "Invalid size provided. Size must be a valid integer greater than zero.",
      INVALID_SMARTBUFFER_BUFFER: "Invalid Buffer provided in SmartBufferOptions.",
      INVALID_SMARTBUFFER_OBJECT: "Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",
      INVALID_OFFSET: "An invalid offset value was provided.",
      INVALID_OFFSET_NON_NUMBER: "An invalid offset value was provided. A numeric value is required.",
      INVALID_LENGTH: "An invalid length value was provided.",
      INVALID_LENGTH_NON_NUMBER: "An invalid length value was provived. A numeric value is required.",
      INVALID_TARGET_OFFSET: "Target offset is beyond the bounds of the internal SmartBuffer data.",
      INVALID_TARGET_LENGTH: "Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",
      INVALID_READ_BEYOND_BOUNDS: "Attempted to read beyond the bounds of the managed data.",
      INVALID_WRITE_BEYOND_BOUNDS: "Attempted to write beyond the bounds of the managed data."
    };
    exports.ERRORS = ERRORS;
    function checkEncoding(encoding) {
      if (!buffer_1.Buffer.isEncoding(encoding)) {
        throw new Error(ERRORS.INVALID_ENCODING);
      }
    }
    exports.checkEncoding = checkEncoding;
    function isFiniteInteger(value) {
      return typeof value === "number" && isFinite(value) && isInteger(value);
    }
    exports.isFiniteInteger = isFiniteInteger;
    function checkOffsetOrLengthValue(value, offset) {
      if (typeof value === "number") {
        if (!isFiniteInteger(value) || value < 0) {
          throw new Error(offset ? ERRORS.INVALID_OFFSET : ERRORS.INVALID_LENGTH);
        }
      } else {
        throw new Error(offset ? ERRORS.INVALID_OFFSET_NON_NUMBER : ERRORS.INVALID_LENGTH_NON_NUMBER);
      }
    }
    function checkLengthValue(length) {
      checkOffsetOrLengthValue(length, false);
    }
    exports.checkLengthValue = checkLengthValue;
    function checkOffsetValue(offset) {
      checkOffsetOrLengthValue(offset, true);
    }
    exports.checkOffsetValue = checkOffsetValue;
    function checkTargetOffset(offset, buff) {
      if (offset < 0 || offset > buff.length) {
        throw new Error(ERRORS.INVALID_TARGET_OFFSET);
      }
    }
    exports.checkTargetOffset = checkTargetOffset;
    function isInteger(value) {
      return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
    }
    function bigIntAndBufferInt64Check(bufferMethod) {
      if (typeof BigInt === "undefined") {
        throw new Error("Platform does not support JS BigInt type.");
      }
      if (typeof buffer_1.Buffer.prototype[bufferMethod] === "undefined") {
        throw new Error(`Platform does not support Buffer.prototype.${bufferMethod}.`);
      }
    }
    exports.bigIntAndBufferInt64Check = bigIntAndBufferInt64Check;
  }
});

// node_modules/smart-buffer/build/smartbuffer.js
var require_smartbuffer = __commonJS({
  "node_modules/smart-buffer/build/smartbuffer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var utils_1 = require_utils();
    var DEFAULT_SMARTBUFFER_SIZE = 4096;
    var DEFAULT_SMARTBUFFER_ENCODING = "utf8";
    var SmartBuffer = class _SmartBuffer {
      /**
       * Creates a new SmartBuffer instance.
       *
       * @param options { SmartBufferOptions } The SmartBufferOptions to apply to this instance.
       */
      constructor(options) {
        this.length = 0;
        this._encoding = DEFAULT_SMARTBUFFER_ENCODING;
        this._writeOffset = 0;
        this._readOffset = 0;
        if (_SmartBuffer.isSmartBufferOptions(options)) {
          if (options.encoding) {
            utils_1.checkEncoding(options.encoding);
            this._encoding = options.encoding;
          }
          if (options.size) {
            if (utils_1.isFiniteInteger(options.size) && options.size > 0) {
              this._buff = Buffer.allocUnsafe(options.size);
            } else {
              throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_SIZE);
            }
          } else if (options.buff) {
            if (Buffer.isBuffer(options.buff)) {
              this._buff = options.buff;
              this.length = options.buff.length;
            } else {
              throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER);
            }
          } else {
            this._buff = Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE);
          }
        } else {
          if (typeof options !== "undefined") {
            throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT);
          }
          this._buff = Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE);
        }
      }
      /**
       * Creates a new SmartBuffer instance with the provided internal Buffer size and optional encoding.
       *
       * @param size { Number } The size of the internal Buffer.
       * @param encoding { String } The BufferEncoding to use for strings.
       *
       * @return { SmartBuffer }
       */
      static fromSize(size, encoding) {
        return new this({
          size,
          encoding
        });
      }
      /**
       * Creates a new SmartBuffer instance with the provided Buffer and optional encoding.
       *
       * @param buffer { Buffer } The Buffer to use as the internal Buffer value.
       * @param encoding { String } The BufferEncoding to use for strings.
       *
       * @return { SmartBuffer }
       */
      static fromBuffer(buff, encoding) {
        return new this({
          buff,
          encoding
        });
      }
      /**
       * Creates a new SmartBuffer instance with the provided SmartBufferOptions options.
       *
       * @param options { SmartBufferOptions } The options to use when creating the SmartBuffer instance.
       */
      static fromOptions(options) {
        return new this(options);
      }
      /**
       * Type checking function that determines if an object is a SmartBufferOptions object.
       */
      static isSmartBufferOptions(options) {
        const castOptions = options;
        return castOptions && (castOptions.encoding !== void 0 || castOptions.size !== void 0 || castOptions.buff !== void 0);
      }
      // Signed integers
      /**
       * Reads an Int8 value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readInt8(offset) {
        return this._readNumberValue(Buffer.prototype.readInt8, 1, offset);
      }
      /**
       * Reads an Int16BE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readInt16BE(offset) {
        return this._readNumberValue(Buffer.prototype.readInt16BE, 2, offset);
      }
      /**
       * Reads an Int16LE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readInt16LE(offset) {
        return this._readNumberValue(Buffer.prototype.readInt16LE, 2, offset);
      }
      /**
       * Reads an Int32BE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readInt32BE(offset) {
        return this._readNumberValue(Buffer.prototype.readInt32BE, 4, offset);
      }
      /**
       * Reads an Int32LE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readInt32LE(offset) {
        return this._readNumberValue(Buffer.prototype.readInt32LE, 4, offset);
      }
      /**
       * Reads a BigInt64BE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { BigInt }
       */
      readBigInt64BE(offset) {
        utils_1.bigIntAndBufferInt64Check("readBigInt64BE");
        return this._readNumberValue(Buffer.prototype.readBigInt64BE, 8, offset);
      }
      /**
       * Reads a BigInt64LE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { BigInt }
       */
      readBigInt64LE(offset) {
        utils_1.bigIntAndBufferInt64Check("readBigInt64LE");
        return this._readNumberValue(Buffer.prototype.readBigInt64LE, 8, offset);
      }
      /**
       * Writes an Int8 value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeInt8(value, offset) {
        this._writeNumberValue(Buffer.prototype.writeInt8, 1, value, offset);
        return this;
      }
      /**
       * Inserts an Int8 value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertInt8(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeInt8, 1, value, offset);
      }
      /**
       * Writes an Int16BE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeInt16BE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeInt16BE, 2, value, offset);
      }
      /**
       * Inserts an Int16BE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertInt16BE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeInt16BE, 2, value, offset);
      }
      /**
       * Writes an Int16LE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeInt16LE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeInt16LE, 2, value, offset);
      }
      /**
       * Inserts an Int16LE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertInt16LE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeInt16LE, 2, value, offset);
      }
      /**
       * Writes an Int32BE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeInt32BE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeInt32BE, 4, value, offset);
      }
      /**
       * Inserts an Int32BE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertInt32BE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeInt32BE, 4, value, offset);
      }
      /**
       * Writes an Int32LE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeInt32LE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeInt32LE, 4, value, offset);
      }
      /**
       * Inserts an Int32LE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertInt32LE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeInt32LE, 4, value, offset);
      }
      /**
       * Writes a BigInt64BE value to the current write position (or at optional offset).
       *
       * @param value { BigInt } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeBigInt64BE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");
        return this._writeNumberValue(Buffer.prototype.writeBigInt64BE, 8, value, offset);
      }
      /**
       * Inserts a BigInt64BE value at the given offset value.
       *
       * @param value { BigInt } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertBigInt64BE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");
        return this._insertNumberValue(Buffer.prototype.writeBigInt64BE, 8, value, offset);
      }
      /**
       * Writes a BigInt64LE value to the current write position (or at optional offset).
       *
       * @param value { BigInt } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeBigInt64LE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");
        return this._writeNumberValue(Buffer.prototype.writeBigInt64LE, 8, value, offset);
      }
      /**
       * Inserts a Int64LE value at the given offset value.
       *
       * @param value { BigInt } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertBigInt64LE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");
        return this._insertNumberValue(Buffer.prototype.writeBigInt64LE, 8, value, offset);
      }
      // Unsigned Integers
      /**
       * Reads an UInt8 value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readUInt8(offset) {
        return this._readNumberValue(Buffer.prototype.readUInt8, 1, offset);
      }
      /**
       * Reads an UInt16BE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readUInt16BE(offset) {
        return this._readNumberValue(Buffer.prototype.readUInt16BE, 2, offset);
      }
      /**
       * Reads an UInt16LE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readUInt16LE(offset) {
        return this._readNumberValue(Buffer.prototype.readUInt16LE, 2, offset);
      }
      /**
       * Reads an UInt32BE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readUInt32BE(offset) {
        return this._readNumberValue(Buffer.prototype.readUInt32BE, 4, offset);
      }
      /**
       * Reads an UInt32LE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readUInt32LE(offset) {
        return this._readNumberValue(Buffer.prototype.readUInt32LE, 4, offset);
      }
      /**
       * Reads a BigUInt64BE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { BigInt }
       */
      readBigUInt64BE(offset) {
        utils_1.bigIntAndBufferInt64Check("readBigUInt64BE");
        return this._readNumberValue(Buffer.prototype.readBigUInt64BE, 8, offset);
      }
      /**
       * Reads a BigUInt64LE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { BigInt }
       */
      readBigUInt64LE(offset) {
        utils_1.bigIntAndBufferInt64Check("readBigUInt64LE");
        return this._readNumberValue(Buffer.prototype.readBigUInt64LE, 8, offset);
      }
      /**
       * Writes an UInt8 value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeUInt8(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeUInt8, 1, value, offset);
      }
      /**
       * Inserts an UInt8 value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertUInt8(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeUInt8, 1, value, offset);
      }
      /**
       * Writes an UInt16BE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeUInt16BE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeUInt16BE, 2, value, offset);
      }
      /**
       * Inserts an UInt16BE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertUInt16BE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeUInt16BE, 2, value, offset);
      }
      /**
       * Writes an UInt16LE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeUInt16LE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeUInt16LE, 2, value, offset);
      }
      /**
       * Inserts an UInt16LE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertUInt16LE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeUInt16LE, 2, value, offset);
      }
      /**
       * Writes an UInt32BE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeUInt32BE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeUInt32BE, 4, value, offset);
      }
      /**
       * Inserts an UInt32BE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertUInt32BE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeUInt32BE, 4, value, offset);
      }
      /**
       * Writes an UInt32LE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeUInt32LE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeUInt32LE, 4, value, offset);
      }
      /**
       * Inserts an UInt32LE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertUInt32LE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeUInt32LE, 4, value, offset);
      }
      /**
       * Writes a BigUInt64BE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeBigUInt64BE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE");
        return this._writeNumberValue(Buffer.prototype.writeBigUInt64BE, 8, value, offset);
      }
      /**
       * Inserts a BigUInt64BE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertBigUInt64BE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE");
        return this._insertNumberValue(Buffer.prototype.writeBigUInt64BE, 8, value, offset);
      }
      /**
       * Writes a BigUInt64LE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeBigUInt64LE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE");
        return this._writeNumberValue(Buffer.prototype.writeBigUInt64LE, 8, value, offset);
      }
      /**
       * Inserts a BigUInt64LE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertBigUInt64LE(value, offset) {
        utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE");
        return this._insertNumberValue(Buffer.prototype.writeBigUInt64LE, 8, value, offset);
      }
      // Floating Point
      /**
       * Reads an FloatBE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readFloatBE(offset) {
        return this._readNumberValue(Buffer.prototype.readFloatBE, 4, offset);
      }
      /**
       * Reads an FloatLE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readFloatLE(offset) {
        return this._readNumberValue(Buffer.prototype.readFloatLE, 4, offset);
      }
      /**
       * Writes a FloatBE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeFloatBE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeFloatBE, 4, value, offset);
      }
      /**
       * Inserts a FloatBE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertFloatBE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeFloatBE, 4, value, offset);
      }
      /**
       * Writes a FloatLE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeFloatLE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeFloatLE, 4, value, offset);
      }
      /**
       * Inserts a FloatLE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertFloatLE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeFloatLE, 4, value, offset);
      }
      // Double Floating Point
      /**
       * Reads an DoublEBE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readDoubleBE(offset) {
        return this._readNumberValue(Buffer.prototype.readDoubleBE, 8, offset);
      }
      /**
       * Reads an DoubleLE value from the current read position or an optionally provided offset.
       *
       * @param offset { Number } The offset to read data from (optional)
       * @return { Number }
       */
      readDoubleLE(offset) {
        return this._readNumberValue(Buffer.prototype.readDoubleLE, 8, offset);
      }
      /**
       * Writes a DoubleBE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeDoubleBE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeDoubleBE, 8, value, offset);
      }
      /**
       * Inserts a DoubleBE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertDoubleBE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeDoubleBE, 8, value, offset);
      }
      /**
       * Writes a DoubleLE value to the current write position (or at optional offset).
       *
       * @param value { Number } The value to write.
       * @param offset { Number } The offset to write the value at.
       *
       * @return this
       */
      writeDoubleLE(value, offset) {
        return this._writeNumberValue(Buffer.prototype.writeDoubleLE, 8, value, offset);
      }
      /**
       * Inserts a DoubleLE value at the given offset value.
       *
       * @param value { Number } The value to insert.
       * @param offset { Number } The offset to insert the value at.
       *
       * @return this
       */
      insertDoubleLE(value, offset) {
        return this._insertNumberValue(Buffer.prototype.writeDoubleLE, 8, value, offset);
      }
      // Strings
      /**
       * Reads a String from the current read position.
       *
       * @param arg1 { Number | String } The number of bytes to read as a String, or the BufferEncoding to use for
       *             the string (Defaults to instance level encoding).
       * @param encoding { String } The BufferEncoding to use for the string (Defaults to instance level encoding).
       *
       * @return { String }
       */
      readString(arg1, encoding) {
        let lengthVal;
        if (typeof arg1 === "number") {
          utils_1.checkLengthValue(arg1);
          lengthVal = Math.min(arg1, this.length - this._readOffset);
        } else {
          encoding = arg1;
          lengthVal = this.length - this._readOffset;
        }
        if (typeof encoding !== "undefined") {
          utils_1.checkEncoding(encoding);
        }
        const value = this._buff.slice(this._readOffset, this._readOffset + lengthVal).toString(encoding || this._encoding);
        this._readOffset += lengthVal;
        return value;
      }
      /**
       * Inserts a String
       *
       * @param value { String } The String value to insert.
       * @param offset { Number } The offset to insert the string at.
       * @param encoding { String } The BufferEncoding to use for writing strings (defaults to instance encoding).
       *
       * @return this
       */
      insertString(value, offset, encoding) {
        utils_1.checkOffsetValue(offset);
        return this._handleString(value, true, offset, encoding);
      }
      /**
       * Writes a String
       *
       * @param value { String } The String value to write.
       * @param arg2 { Number | String } The offset to write the string at, or the BufferEncoding to use.
       * @param encoding { String } The BufferEncoding to use for writing strings (defaults to instance encoding).
       *
       * @return this
       */
      writeString(value, arg2, encoding) {
        return this._handleString(value, false, arg2, encoding);
      }
      /**
       * Reads a null-terminated String from the current read position.
       *
       * @param encoding { String } The BufferEncoding to use for the string (Defaults to instance level encoding).
       *
       * @return { String }
       */
      readStringNT(encoding) {
        if (typeof encoding !== "undefined") {
          utils_1.checkEncoding(encoding);
        }
        let nullPos = this.length;
        for (let i = this._readOffset; i < this.length; i++) {
          if (this._buff[i] === 0) {
            nullPos = i;
            break;
          }
        }
        const value = this._buff.slice(this._readOffset, nullPos);
        this._readOffset = nullPos + 1;
        return value.toString(encoding || this._encoding);
      }
      /**
       * Inserts a null-terminated String.
       *
       * @param value { String } The String value to write.
       * @param arg2 { Number | String } The offset to write the string to, or the BufferEncoding to use.
       * @param encoding { String } The BufferEncoding to use for writing strings (defaults to instance encoding).
       *
       * @return this
       */
      insertStringNT(value, offset, encoding) {
        utils_1.checkOffsetValue(offset);
        this.insertString(value, offset, encoding);
        this.insertUInt8(0, offset + value.length);
        return this;
      }
      /**
       * Writes a null-terminated String.
       *
       * @param value { String } The String value to write.
       * @param arg2 { Number | String } The offset to write the string to, or the BufferEncoding to use.
       * @param encoding { String } The BufferEncoding to use for writing strings (defaults to instance encoding).
       *
       * @return this
       */
      writeStringNT(value, arg2, encoding) {
        this.writeString(value, arg2, encoding);
        this.writeUInt8(0, typeof arg2 === "number" ? arg2 + value.length : this.writeOffset);
        return this;
      }
      // Buffers
      /**
       * Reads a Buffer from the internal read position.
       *
       * @param length { Number } The length of data to read as a Buffer.
       *
       * @return { Buffer }
       */
      readBuffer(length) {
        if (typeof length !== "undefined") {
          utils_1.checkLengthValue(length);
        }
        const lengthVal = typeof length === "number" ? length : this.length;
        const endPoint = Math.min(this.length, this._readOffset + lengthVal);
        const value = this._buff.slice(this._readOffset, endPoint);
        this._readOffset = endPoint;
        return value;
      }
      /**
       * Writes a Buffer to the current write position.
       *
       * @param value { Buffer } The Buffer to write.
       * @param offset { Number } The offset to write the Buffer to.
       *
       * @return this
       */
      insertBuffer(value, offset) {
        utils_1.checkOffsetValue(offset);
        return this._handleBuffer(value, true, offset);
      }
      /**
       * Writes a Buffer to the current write position.
       *
       * @param value { Buffer } The Buffer to write.
       * @param offset { Number } The offset to write the Buffer to.
       *
       * @return this
       */
      writeBuffer(value, offset) {
        return this._handleBuffer(value, false, offset);
      }
      /**
       * Reads a null-terminated Buffer from the current read poisiton.
       *
       * @return { Buffer }
       */
      readBufferNT() {
        let nullPos = this.length;
        for (let i = this._readOffset; i < this.length; i++) {
          if (this._buff[i] === 0) {
            nullPos = i;
            break;
          }
        }
        const value = this._buff.slice(this._readOffset, nullPos);
        this._readOffset = nullPos + 1;
        return value;
      }
      /**
       * Inserts a null-terminated Buffer.
       *
       * @param value { Buffer } The Buffer to write.
       * @param offset { Number } The offset to write the Buffer to.
       *
       * @return this
       */
      insertBufferNT(value, offset) {
        utils_1.checkOffsetValue(offset);
        this.insertBuffer(value, offset);
        this.insertUInt8(0, offset + value.length);
        return this;
      }
      /**
       * Writes a null-terminated Buffer.
       *
       * @param value { Buffer } The Buffer to write.
       * @param offset { Number } The offset to write the Buffer to.
       *
       * @return this
       */
      writeBufferNT(value, offset) {
        if (typeof offset !== "undefined") {
          utils_1.checkOffsetValue(offset);
        }
        this.writeBuffer(value, offset);
        this.writeUInt8(0, typeof offset === "number" ? offset + value.length : this._writeOffset);
        return this;
      }
      /**
       * Clears the SmartBuffer instance to its original empty state.
       */
      clear() {
        this._writeOffset = 0;
        this._readOffset = 0;
        this.length = 0;
        return this;
      }
      /**
       * Gets the remaining data left to be read from the SmartBuffer instance.
       *
       * @return { Number }
       */
      remaining() {
        return this.length - this._readOffset;
      }
      /**
       * Gets the current read offset value of the SmartBuffer instance.
       *
       * @return { Number }
       */
      get readOffset() {
        return this._readOffset;
      }
      /**
       * Sets the read offset value of the SmartBuffer instance.
       *
       * @param offset { Number } - The offset value to set.
       */
      set readOffset(offset) {
        utils_1.checkOffsetValue(offset);
        utils_1.checkTargetOffset(offset, this);
        this._readOffset = offset;
      }
      /**
       * Gets the current write offset value of the SmartBuffer instance.
       *
       * @return { Number }
       */
      get writeOffset() {
        return this._writeOffset;
      }
      /**
       * Sets the write offset value of the SmartBuffer instance.
       *
       * @param offset { Number } - The offset value to set.
       */
      set writeOffset(offset) {
        utils_1.checkOffsetValue(offset);
        utils_1.checkTargetOffset(offset, this);
        this._writeOffset = offset;
      }
      /**
       * Gets the currently set string encoding of the SmartBuffer instance.
       *
       * @return { BufferEncoding } The string Buffer encoding currently set.
       */
      get encoding() {
        return this._encoding;
      }
      /**
       * Sets the string encoding of the SmartBuffer instance.
       *
       * @param encoding { BufferEncoding } The string Buffer encoding to set.
       */
      set encoding(encoding) {
        utils_1.checkEncoding(encoding);
        this._encoding = encoding;
      }
      /**
       * Gets the underlying internal Buffer. (This includes unmanaged data in the Buffer)
       *
       * @return { Buffer } The Buffer value.
       */
      get internalBuffer() {
        return this._buff;
      }
      /**
       * Gets the value of the internal managed Buffer (Includes managed data only)
       *
       * @param { Buffer }
       */
      toBuffer() {
        return this._buff.slice(0, this.length);
      }
      /**
       * Gets the String value of the internal managed Buffer
       *
       * @param encoding { String } The BufferEncoding to display the Buffer as (defaults to instance level encoding).
       */
      toString(encoding) {
        const encodingVal = typeof encoding === "string" ? encoding : this._encoding;
        utils_1.checkEncoding(encodingVal);
        return this._buff.toString(encodingVal, 0, this.length);
      }
      /**
       * Destroys the SmartBuffer instance.
       */
      destroy() {
        this.clear();
        return this;
      }
      /**
       * Handles inserting and writing strings.
       *
       * @param value { String } The String value to insert.
       * @param isInsert { Boolean } True if inserting a string, false if writing.
       * @param arg2 { Number | String } The offset to insert the string at, or the BufferEncoding to use.
       * @param encoding { String } The BufferEncoding to use for writing strings (defaults to instance encoding).
       */
      _handleString(value, isInsert, arg3, encoding) {
        let offsetVal = this._writeOffset;
        let encodingVal = this._encoding;
        if (typeof arg3 === "number") {
          offsetVal = arg3;
        } else if (typeof arg3 === "string") {
          utils_1.checkEncoding(arg3);
          encodingVal = arg3;
        }
        if (typeof encoding === "string") {
          utils_1.checkEncoding(encoding);
          encodingVal = encoding;
        }
        const byteLength = Buffer.byteLength(value, encodingVal);
        if (isInsert) {
          this.ensureInsertable(byteLength, offsetVal);
        } else {
          this._ensureWriteable(byteLength, offsetVal);
        }
        this._buff.write(value, offsetVal, byteLength, encodingVal);
        if (isInsert) {
          this._writeOffset += byteLength;
        } else {
          if (typeof arg3 === "number") {
            this._writeOffset = Math.max(this._writeOffset, offsetVal + byteLength);
          } else {
            this._writeOffset += byteLength;
          }
        }
        return this;
      }
      /**
       * Handles writing or insert of a Buffer.
       *
       * @param value { Buffer } The Buffer to write.
       * @param offset { Number } The offset to write the Buffer to.
       */
      _handleBuffer(value, isInsert, offset) {
        const offsetVal = typeof offset === "number" ? offset : this._writeOffset;
        if (isInsert) {
          this.ensureInsertable(value.length, offsetVal);
        } else {
          this._ensureWriteable(value.length, offsetVal);
        }
        value.copy(this._buff, offsetVal);
        if (isInsert) {
          this._writeOffset += value.length;
        } else {
          if (typeof offset === "number") {
            this._writeOffset = Math.max(this._writeOffset, offsetVal + value.length);
          } else {
            this._writeOffset += value.length;
          }
        }
        return this;
      }
      /**
       * Ensures that the internal Buffer is large enough to read data.
       *
       * @param length { Number } The length of the data that needs to be read.
       * @param offset { Number } The offset of the data that needs to be read.
       */
      ensureReadable(length, offset) {
        let offsetVal = this._readOffset;
        if (typeof offset !== "undefined") {
          utils_1.checkOffsetValue(offset);
          offsetVal = offset;
        }
        if (offsetVal < 0 || offsetVal + length > this.length) {
          throw new Error(utils_1.ERRORS.INVALID_READ_BEYOND_BOUNDS);
        }
      }
      /**
       * Ensures that the internal Buffer is large enough to insert data.
       *
       * @param dataLength { Number } The length of the data that needs to be written.
       * @param offset { Number } The offset of the data to be written.
       */
      ensureInsertable(dataLength, offset) {
        utils_1.checkOffsetValue(offset);
        this._ensureCapacity(this.length + dataLength);
        if (offset < this.length) {
          this._buff.copy(this._buff, offset + dataLength, offset, this._buff.length);
        }
        if (offset + dataLength > this.length) {
          this.length = offset + dataLength;
        } else {
          this.length += dataLength;
        }
      }
      /**
       * Ensures that the internal Buffer is large enough to write data.
       *
       * @param dataLength { Number } The length of the data that needs to be written.
       * @param offset { Number } The offset of the data to be written (defaults to writeOffset).
       */
      _ensureWriteable(dataLength, offset) {
        const offsetVal = typeof offset === "number" ? offset : this._writeOffset;
        this._ensureCapacity(offsetVal + dataLength);
        if (offsetVal + dataLength > this.length) {
          this.length = offsetVal + dataLength;
        }
      }
      /**
       * Ensures that the internal Buffer is large enough to write at least the given amount of data.
       *
       * @param minLength { Number } The minimum length of the data needs to be written.
       */
      _ensureCapacity(minLength) {
        const oldLength = this._buff.length;
        if (minLength > oldLength) {
          let data = this._buff;
          let newLength = oldLength * 3 / 2 + 1;
          if (newLength < minLength) {
            newLength = minLength;
          }
          this._buff = Buffer.allocUnsafe(newLength);
          data.copy(this._buff, 0, 0, oldLength);
        }
      }
      /**
       * Reads a numeric number value using the provided function.
       *
       * @typeparam T { number | bigint } The type of the value to be read
       *
       * @param func { Function(offset: number) => number } The function to read data on the internal Buffer with.
       * @param byteSize { Number } The number of bytes read.
       * @param offset { Number } The offset to read from (optional). When this is not provided, the managed readOffset is used instead.
       *
       * @returns { T } the number value
       */
      _readNumberValue(func, byteSize, offset) {
        this.ensureReadable(byteSize, offset);
        const value = func.call(this._buff, typeof offset === "number" ? offset : this._readOffset);
        if (typeof offset === "undefined") {
          this._readOffset += byteSize;
        }
        return value;
      }
      /**
       * Inserts a numeric number value based on the given offset and value.
       *
       * @typeparam T { number | bigint } The type of the value to be written
       *
       * @param func { Function(offset: T, offset?) => number} The function to write data on the internal Buffer with.
       * @param byteSize { Number } The number of bytes written.
       * @param value { T } The number value to write.
       * @param offset { Number } the offset to write the number at (REQUIRED).
       *
       * @returns SmartBuffer this buffer
       */
      _insertNumberValue(func, byteSize, value, offset) {
        utils_1.checkOffsetValue(offset);
        this.ensureInsertable(byteSize, offset);
        func.call(this._buff, value, offset);
        this._writeOffset += byteSize;
        return this;
      }
      /**
       * Writes a numeric number value based on the given offset and value.
       *
       * @typeparam T { number | bigint } The type of the value to be written
       *
       * @param func { Function(offset: T, offset?) => number} The function to write data on the internal Buffer with.
       * @param byteSize { Number } The number of bytes written.
       * @param value { T } The number value to write.
       * @param offset { Number } the offset to write the number at (REQUIRED).
       *
       * @returns SmartBuffer this buffer
       */
      _writeNumberValue(func, byteSize, value, offset) {
        if (typeof offset === "number") {
          if (offset < 0) {
            throw new Error(utils_1.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);
          }
          utils_1.checkOffsetValue(offset);
        }
        const offsetVal = typeof offset === "number" ? offset : this._writeOffset;
        this._ensureWriteable(byteSize, offsetVal);
        func.call(this._buff, value, offsetVal);
        if (typeof offset === "number") {
          this._writeOffset = Math.max(this._writeOffset, offsetVal + byteSize);
        } else {
          this._writeOffset += byteSize;
        }
        return this;
      }
    };
    exports.SmartBuffer = SmartBuffer;
  }
});

// node_modules/socks/build/common/constants.js
var require_constants2 = __commonJS({
  "node_modules/socks/build/common/constants.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SOCKS5_NO_ACCEPTABLE_AUTH = exports.SOCKS5_CUSTOM_AUTH_END = exports.SOCKS5_CUSTOM_AUTH_START = exports.SOCKS_INCOMING_PACKET_SIZES = exports.SocksClientState = exports.Socks5Response = exports.Socks5HostType = exports.Socks5Auth = exports.Socks4Response = exports.SocksCommand = exports.ERRORS = exports.DEFAULT_TIMEOUT = void 0;
    var DEFAULT_TIMEOUT = 3e4;
    exports.DEFAULT_TIMEOUT = DEFAULT_TIMEOUT;
    var ERRORS = {
      InvalidSocksCommand: "An invalid SOCKS command was provided. Valid options are connect, bind, and associate.",
      InvalidSocksCommandForOperation: "An invalid SOCKS command was provided. Only a subset of commands are supported for this operation.",
      InvalidSocksCommandChain: "An invalid SOCKS command was provided. Chaining currently only supports the connect command.",
      InvalidSocksClientOptionsDestination: "An invalid destination host was provided.",
      InvalidSocksClientOptionsExistingSocket: "An invalid existing socket was provided. This should be an instance of stream.Duplex.",
      InvalidSocksClientOptionsProxy: "Invalid SOCKS proxy details were provided.",
      InvalidSocksClientOptionsTimeout: "An invalid timeout value was provided. Please enter a value above 0 (in ms).",
      InvalidSocksClientOptionsProxiesLength: "At least two socks proxies must be provided for chaining.",
      InvalidSocksClientOptionsCustomAuthRange: "Custom auth must be a value between 0x80 and 0xFE.",
      InvalidSocksClientOptionsCustomAuthOptions: "When a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",
      NegotiationError: "Negotiation error",
      SocketClosed: "Socket closed",
      ProxyConnectionTimedOut: "Proxy connection timed out",
      InternalError: "SocksClient internal error (this should not happen)",
      InvalidSocks4HandshakeResponse: "Received invalid Socks4 handshake response",
      Socks4ProxyRejectedConnection: "Socks4 Proxy rejected connection",
      InvalidSocks4IncomingConnectionResponse: "Socks4 invalid incoming connection response",
      Socks4ProxyRejectedIncomingBoundConnection: "Socks4 Proxy rejected incoming bound connection",
      InvalidSocks5InitialHandshakeResponse: "Received invalid Socks5 initial handshake response",
      InvalidSocks5IntiailHandshakeSocksVersion: "Received invalid Socks5 initial handshake (invalid socks version)",
      InvalidSocks5InitialHandshakeNoAcceptedAuthType: "Received invalid Socks5 initial handshake (no accepted authentication type)",
      InvalidSocks5InitialHandshakeUnknownAuthType: "Received invalid Socks5 initial handshake (unknown authentication type)",
      Socks5AuthenticationFailed: "Socks5 Authentication failed",
      InvalidSocks5FinalHandshake: "Received invalid Socks5 final handshake response",
      InvalidSocks5FinalHandshakeRejected: "Socks5 proxy rejected connection",
      InvalidSocks5IncomingConnectionResponse: "Received invalid Socks5 incoming connection response",
      Socks5ProxyRejectedIncomingBoundConnection: "Socks5 Proxy rejected incoming bound connection"
    };
    exports.ERRORS = ERRORS;
    var SOCKS_INCOMING_PACKET_SIZES = {
      Socks5InitialHandshakeResponse: 2,
      Socks5UserPassAuthenticationResponse: 2,
      // Command response + incoming connection (bind)
      Socks5ResponseHeader: 5,
      // We need at least 5 to read the hostname length, then we wait for the address+port information.
      Socks5ResponseIPv4: 10,
      // 4 header + 4 ip + 2 port
      Socks5ResponseIPv6: 22,
      // 4 header + 16 ip + 2 port
      Socks5ResponseHostname: (hostNameLength) => hostNameLength + 7,
      // 4 header + 1 host length + host + 2 port
      // Command response + incoming connection (bind)
      Socks4Response: 8
      // 2 header + 2 port + 4 ip
    };
    exports.SOCKS_INCOMING_PACKET_SIZES = SOCKS_INCOMING_PACKET_SIZES;
    var SocksCommand;
    (function(SocksCommand2) {
      SocksCommand2[SocksCommand2["connect"] = 1] = "connect";
      SocksCommand2[SocksCommand2["bind"] = 2] = "bind";
      SocksCommand2[SocksCommand2["associate"] = 3] = "associate";
    })(SocksCommand || (exports.SocksCommand = SocksCommand = {}));
    var Socks4Response;
    (function(Socks4Response2) {
      Socks4Response2[Socks4Response2["Granted"] = 90] = "Granted";
      Socks4Response2[Socks4Response2["Failed"] = 91] = "Failed";
      Socks4Response2[Socks4Response2["Rejected"] = 92] = "Rejected";
      Socks4Response2[Socks4Response2["RejectedIdent"] = 93] = "RejectedIdent";
    })(Socks4Response || (exports.Socks4Response = Socks4Response = {}));
    var Socks5Auth;
    (function(Socks5Auth2) {
      Socks5Auth2[Socks5Auth2["NoAuth"] = 0] = "NoAuth";
      Socks5Auth2[Socks5Auth2["GSSApi"] = 1] = "GSSApi";
      Socks5Auth2[Socks5Auth2["UserPass"] = 2] = "UserPass";
    })(Socks5Auth || (exports.Socks5Auth = Socks5Auth = {}));
    var SOCKS5_CUSTOM_AUTH_START = 128;
    exports.SOCKS5_CUSTOM_AUTH_START = SOCKS5_CUSTOM_AUTH_START;
    var SOCKS5_CUSTOM_AUTH_END = 254;
    exports.SOCKS5_CUSTOM_AUTH_END = SOCKS5_CUSTOM_AUTH_END;
    var SOCKS5_NO_ACCEPTABLE_AUTH = 255;
    exports.SOCKS5_NO_ACCEPTABLE_AUTH = SOCKS5_NO_ACCEPTABLE_AUTH;
    var Socks5Response;
    (function(Socks5Response2) {
      Socks5Response2[Socks5Response2["Granted"] = 0] = "Granted";
      Socks5Response2[Socks5Response2["Failure"] = 1] = "Failure";
      Socks5Response2[Socks5Response2["NotAllowed"] = 2] = "NotAllowed";
      Socks5Response2[Socks5Response2["NetworkUnreachable"] = 3] = "NetworkUnreachable";
      Socks5Response2[Socks5Response2["HostUnreachable"] = 4] = "HostUnreachable";
      Socks5Response2[Socks5Response2["ConnectionRefused"] = 5] = "ConnectionRefused";
      Socks5Response2[Socks5Response2["TTLExpired"] = 6] = "TTLExpired";
      Socks5Response2[Socks5Response2["CommandNotSupported"] = 7] = "CommandNotSupported";
      Socks5Response2[Socks5Response2["AddressNotSupported"] = 8] = "AddressNotSupported";
    })(Socks5Response || (exports.Socks5Response = Socks5Response = {}));
    var Socks5HostType;
    (function(Socks5HostType2) {
      Socks5HostType2[Socks5HostType2["IPv4"] = 1] = "IPv4";
      Socks5HostType2[Socks5HostType2["Hostname"] = 3] = "Hostname";
      Socks5HostType2[Socks5HostType2["IPv6"] = 4] = "IPv6";
    })(Socks5HostType || (exports.Socks5HostType = Socks5HostType = {}));
    var SocksClientState;
    (function(SocksClientState2) {
      SocksClientState2[SocksClientState2["Created"] = 0] = "Created";
      SocksClientState2[SocksClientState2["Connecting"] = 1] = "Connecting";
      SocksClientState2[SocksClientState2["Connected"] = 2] = "Connected";
      SocksClientState2[SocksClientState2["SentInitialHandshake"] = 3] = "SentInitialHandshake";
      SocksClientState2[SocksClientState2["ReceivedInitialHandshakeResponse"] = 4] = "ReceivedInitialHandshakeResponse";
      SocksClientState2[SocksClientState2["SentAuthentication"] = 5] = "SentAuthentication";
      SocksClientState2[SocksClientState2["ReceivedAuthenticationResponse"] = 6] = "ReceivedAuthenticationResponse";
      SocksClientState2[SocksClientState2["SentFinalHandshake"] = 7] = "SentFinalHandshake";
      SocksClientState2[SocksClientState2["ReceivedFinalResponse"] = 8] = "ReceivedFinalResponse";
      SocksClientState2[SocksClientState2["BoundWaitingForConnection"] = 9] = "BoundWaitingForConnection";
      SocksClientState2[SocksClientState2["Established"] = 10] = "Established";
      SocksClientState2[SocksClientState2["Disconnected"] = 11] = "Disconnected";
      SocksClientState2[SocksClientState2["Error"] = 99] = "Error";
    })(SocksClientState || (exports.SocksClientState = SocksClientState = {}));
  }
});

// node_modules/socks/build/common/util.js
var require_util = __commonJS({
  "node_modules/socks/build/common/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SocksClientError = void 0;
    exports.shuffleArray = shuffleArray;
    var SocksClientError = class extends Error {
      constructor(message, options) {
        super(message);
        this.options = options;
      }
    };
    exports.SocksClientError = SocksClientError;
    function shuffleArray(array) {
      for (let i = array.length - 1; i > 0; i--) {
        const j = Math.floor(Math.random() * (i + 1));
        [array[i], array[j]] = [array[j], array[i]];
      }
    }
  }
});

// node_modules/ip-address/dist/address-error.js
var require_address_error = __commonJS({
  "node_modules/ip-address/dist/address-error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AddressError = void 0;
    var AddressError = class extends Error {
      constructor(message, parseMessage) {
        super(message);
        this.name = "AddressError";
        this.parseMessage = parseMessage;
      }
    };
    exports.AddressError = AddressError;
  }
});

// node_modules/ip-address/dist/common.js
var require_common = __commonJS({
  "node_modules/ip-address/dist/common.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isInSubnet = isInSubnet;
    exports.isHostInSubnet = isHostInSubnet;
    exports.isGloballyReachable = isGloballyReachable;
    exports.offsetBigInt = offsetBigInt;
    exports.isCorrect = isCorrect;
    exports.prefixLengthFromMask = prefixLengthFromMask;
    exports.assertByteArray = assertByteArray;
    exports.numberToPaddedHex = numberToPaddedHex;
    exports.stringToPaddedHex = stringToPaddedHex;
    exports.testBit = testBit;
    var address_error_1 = require_address_error();
    function isInSubnet(address) {
      if (this.subnetMask < address.subnetMask) {
        return false;
      }
      return isHostInSubnet.call(this, address);
    }
    function isHostInSubnet(address) {
      if (this.binaryZeroPad().length !== address.binaryZeroPad().length) {
        return false;
      }
      return this.mask(address.subnetMask) === address.mask();
    }
    function isGloballyReachable(entries) {
      let best = null;
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i];
        if (entry.reachable !== null && isHostInSubnet.call(this, entry.subnet) && (best === null || entry.subnet.subnetMask > best.subnet.subnetMask)) {
          best = entry;
        }
      }
      return best === null ? true : best.reachable;
    }
    function offsetBigInt(value, n, bits, family) {
      if (typeof n === "number" && !Number.isSafeInteger(n)) {
        throw new address_error_1.AddressError(`${family} offset must be an integer`);
      }
      if (typeof n !== "number" && typeof n !== "bigint") {
        throw new address_error_1.AddressError(`${family} offset must be an integer`);
      }
      const result = value + BigInt(n);
      if (result < BigInt(0) || result > (BigInt(1) << BigInt(bits)) - BigInt(1)) {
        throw new address_error_1.AddressError(`${family} offset leaves the address space`);
      }
      return result;
    }
    function isCorrect(defaultBits) {
      return function isCorrectForm() {
        if (this.addressMinusSuffix !== this.correctForm()) {
          return false;
        }
        if (this.subnetMask === defaultBits && !this.parsedSubnet) {
          return true;
        }
        return this.parsedSubnet === String(this.subnetMask);
      };
    }
    function prefixLengthFromMask(value, totalBits) {
      const binary = value.toString(2).padStart(totalBits, "0");
      if (binary.length > totalBits) {
        throw new address_error_1.AddressError("Invalid subnet mask.");
      }
      const firstZero = binary.indexOf("0");
      if (firstZero === -1) {
        return totalBits;
      }
      if (binary.slice(firstZero).includes("1")) {
        throw new address_error_1.AddressError("Invalid subnet mask.");
      }
      return firstZero;
    }
    function assertByteArray(bytes, byteCount, family, minimum) {
      if (bytes.length !== byteCount) {
        throw new address_error_1.AddressError(`${family} addresses require exactly ${byteCount} bytes`);
      }
      for (let i = 0; i < bytes.length; i++) {
        if (!Number.isInteger(bytes[i]) || bytes[i] < minimum || bytes[i] > 255) {
          throw new address_error_1.AddressError(`All bytes must be integers between ${minimum} and 255`);
        }
      }
    }
    function numberToPaddedHex(number) {
      return number.toString(16).padStart(2, "0");
    }
    function stringToPaddedHex(numberString) {
      return numberToPaddedHex(parseInt(numberString, 10));
    }
    function testBit(binaryValue, position) {
      const { length } = binaryValue;
      if (position >= length) {
        return false;
      }
      const positionInString = length - position - 1;
      return binaryValue.substring(positionInString, positionInString + 1) === "1";
    }
  }
});

// node_modules/ip-address/dist/v4/constants.js
var require_constants3 = __commonJS({
  "node_modules/ip-address/dist/v4/constants.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SPECIAL_PURPOSE = exports.RE_SUBNET_STRING = exports.RE_ADDRESS = exports.GROUPS = exports.BITS = void 0;
    exports.BITS = 32;
    exports.GROUPS = 4;
    exports.RE_ADDRESS = /^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g;
    exports.RE_SUBNET_STRING = /\/\d{1,2}$/;
    exports.SPECIAL_PURPOSE = [
      ["0.0.0.0/8", "This network", false],
      ["0.0.0.0/32", "This host on this network", false],
      ["10.0.0.0/8", "Private-Use", false],
      ["100.64.0.0/10", "Shared Address Space", false],
      ["127.0.0.0/8", "Loopback", false],
      ["169.254.0.0/16", "Link Local", false],
      ["172.16.0.0/12", "Private-Use", false],
      ["192.0.0.0/24", "IETF Protocol Assignments", false],
      ["192.0.0.0/29", "IPv4 Service Continuity Prefix", false],
      ["192.0.0.8/32", "IPv4 dummy address", false],
      ["192.0.0.9/32", "Port Control Protocol Anycast", true],
      ["192.0.0.10/32", "Traversal Using Relays around NAT Anycast", true],
      ["192.0.0.170/32", "NAT64/DNS64 Discovery", false],
      ["192.0.0.171/32", "NAT64/DNS64 Discovery", false],
      ["192.0.2.0/24", "Documentation (TEST-NET-1)", false],
      ["192.31.196.0/24", "AS112-v4", true],
      ["192.52.193.0/24", "AMT", true],
      ["192.88.99.0/24", "Deprecated (6to4 Relay Anycast)", null],
      ["192.88.99.2/32", "6a44-relay anycast address", false],
      ["192.168.0.0/16", "Private-Use", false],
      ["192.175.48.0/24", "Direct Delegation AS112 Service", true],
      ["198.18.0.0/15", "Benchmarking", false],
      ["198.51.100.0/24", "Documentation (TEST-NET-2)", false],
      ["203.0.113.0/24", "Documentation (TEST-NET-3)", false],
      ["240.0.0.0/4", "Reserved", false],
      ["255.255.255.255/32", "Limited Broadcast", false]
    ];
  }
});

// node_modules/ip-address/dist/ipv4.js
var require_ipv4 = __commonJS({
  "node_modules/ip-address/dist/ipv4.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) {
        for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
      }
      __setModuleDefault(result, mod);
      return result;
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Address4 = void 0;
    var common = __importStar(require_common());
    var constants = __importStar(require_constants3());
    var address_error_1 = require_address_error();
    var isCorrect4 = common.isCorrect(constants.BITS);
    var Address4 = class _Address4 {
      constructor(address) {
        this.addressMinusSuffix = "";
        this.groups = constants.GROUPS;
        this.parsedAddress = [];
        this.parsedSubnet = "";
        this.subnet = "/32";
        this.subnetMask = 32;
        this.v4 = true;
        this.isCorrect = isCorrect4;
        this.isInSubnet = common.isInSubnet;
        this.isHostInSubnet = common.isHostInSubnet;
        this.address = address;
        const subnet = constants.RE_SUBNET_STRING.exec(address);
        if (subnet) {
          this.parsedSubnet = subnet[0].replace("/", "");
          this.subnetMask = parseInt(this.parsedSubnet, 10);
          this.subnet = `/${this.subnetMask}`;
          if (this.subnetMask < 0 || this.subnetMask > constants.BITS) {
            throw new address_error_1.AddressError("Invalid subnet mask.");
          }
          address = address.replace(constants.RE_SUBNET_STRING, "");
        }
        const longest = constants.GROUPS * 4 - 1;
        if (address.length > longest) {
          throw new address_error_1.AddressError(`IPv4 addresses are at most ${longest} characters.`);
        }
        this.addressMinusSuffix = address;
        this.parsedAddress = this.parse(address);
      }
      /**
       * Returns true if the given string is a valid IPv4 address (with optional
       * CIDR subnet), false otherwise. Host bits in the subnet portion are
       * allowed (e.g. `192.168.1.5/24` is valid); for strict network-address
       * validation compare `correctForm()` to `startAddress().correctForm()`,
       * or use `networkForm()`.
       */
      static isValid(address) {
        try {
          new _Address4(address);
          return true;
        } catch {
          return false;
        }
      }
      /**
       * Parses an IPv4 address string into its four octet groups and stores the
       * result on `this.parsedAddress`. Called automatically by the constructor;
       * you typically don't need to call it directly. Throws `AddressError` if
       * the input is not a valid IPv4 address.
       */
      parse(address) {
        const groups = address.split(".");
        if (groups.some((group) => /^0\d/.test(group))) {
          throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.");
        }
        if (!address.match(constants.RE_ADDRESS)) {
          throw new address_error_1.AddressError("Invalid IPv4 address.");
        }
        return groups;
      }
      /**
       * Returns the address in correct form: octets joined with `.` and any
       * leading zeros stripped (e.g. `192.168.1.1`). For IPv4 this matches the
       * canonical dotted-decimal representation.
       */
      correctForm() {
        return this.parsedAddress.map((part) => parseInt(part, 10)).join(".");
      }
      /**
       * Construct an `Address4` from an address and a dotted-decimal subnet
       * mask given as separate strings (e.g. as returned by Node's
       * `os.networkInterfaces()`). Throws `AddressError` if the mask is
       * non-contiguous (e.g. `255.0.255.0`).
       * @example
       * var address = Address4.fromAddressAndMask('192.168.1.1', '255.255.255.0');
       * address.subnetMask; // 24
       */
      static fromAddressAndMask(address, mask) {
        const bits = common.prefixLengthFromMask(new _Address4(mask).bigInt(), constants.BITS);
        return new _Address4(`${address}/${bits}`);
      }
      /**
       * Construct an `Address4` from an address and a Cisco-style wildcard mask
       * given as separate strings (e.g. `0.0.0.255` for a `/24`). The wildcard
       * mask is the bitwise inverse of the subnet mask. Throws `AddressError`
       * if the mask is non-contiguous (e.g. `0.255.0.255`).
       * @example
       * var address = Address4.fromAddressAndWildcardMask('10.0.0.1', '0.0.0.255');
       * address.subnetMask; // 24
       */
      static fromAddressAndWildcardMask(address, wildcardMask) {
        const wildcard = new _Address4(wildcardMask).bigInt();
        const allOnes = (BigInt(1) << BigInt(constants.BITS)) - BigInt(1);
        const mask = wildcard ^ allOnes;
        const bits = common.prefixLengthFromMask(mask, constants.BITS);
        return new _Address4(`${address}/${bits}`);
      }
      /**
       * Construct an `Address4` from a wildcard pattern with trailing `*`
       * octets. The number of trailing wildcards determines the prefix
       * length: each `*` represents 8 bits.
       *
       * Only trailing whole-octet wildcards are supported. Partial-octet
       * wildcards (e.g. `192.168.0.1*`) and interior wildcards (e.g.
       * `192.*.0.1`) throw `AddressError`.
       * @example
       * Address4.fromWildcard('192.168.0.*').subnet;   // '/24'
       * Address4.fromWildcard('192.168.*.*').subnet;   // '/16'
       * Address4.fromWildcard('*.*.*.*').subnet;       // '/0'
       */
      static fromWildcard(input) {
        const groups = input.split(".");
        if (groups.length !== constants.GROUPS) {
          throw new address_error_1.AddressError("Wildcard pattern must have 4 octets");
        }
        let firstWildcard = -1;
        for (let i = 0; i < groups.length; i++) {
          if (groups[i] === "*") {
            if (firstWildcard === -1) {
              firstWildcard = i;
            }
          } else if (firstWildcard !== -1) {
            throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");
          }
        }
        const trailing = firstWildcard === -1 ? 0 : groups.length - firstWildcard;
        const replaced = groups.map((g) => g === "*" ? "0" : g);
        const subnetBits = constants.BITS - trailing * 8;
        return new _Address4(`${replaced.join(".")}/${subnetBits}`);
      }
      /**
       * Converts a hex string to an IPv4 address object. Accepts 8 hex digits
       * with optional `:` separators (e.g. `'7f000001'` or `'7f:00:00:01'`).
       * Throws `AddressError` for any other length or for non-hex characters.
       * @param {string} hex - a hex string to convert
       * @returns {Address4}
       */
      static fromHex(hex) {
        const stripped = hex.replace(/:/g, "");
        if (!/^[0-9a-fA-F]{8}$/.test(stripped)) {
          throw new address_error_1.AddressError("IPv4 hex must be exactly 8 hex digits");
        }
        const groups = [];
        for (let i = 0; i < 8; i += 2) {
          groups.push(parseInt(stripped.slice(i, i + 2), 16));
        }
        return new _Address4(groups.join("."));
      }
      /**
       * Converts an integer into a IPv4 address object. The integer must be a
       * non-negative safe integer in the range `[0, 2**32 - 1]`; otherwise
       * `AddressError` is thrown.
       * @param {integer} integer - a number to convert
       * @returns {Address4}
       */
      static fromInteger(integer) {
        if (!Number.isInteger(integer) || integer < 0 || integer > 4294967295) {
          throw new address_error_1.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");
        }
        return _Address4.fromHex(integer.toString(16).padStart(8, "0"));
      }
      /**
       * Return an address from in-addr.arpa form: the four octets reversed, with
       * or without the `.in-addr.arpa` suffix and root dot, in any case. Throws
       * `AddressError` unless the reversed labels form a valid IPv4 address, so
       * `fromArpa(x.reverseForm())` round-trips {@link reverseForm}.
       * @param {string} arpaFormAddress - an 'in-addr.arpa' form ipv4 address
       * @returns {Adress4}
       * @example
       * var address = Address4.fromArpa('42.2.0.192.in-addr.arpa.')
       * address.correctForm(); // '192.0.2.42'
       */
      static fromArpa(arpaFormAddress) {
        const longest = constants.GROUPS * 4 - 1 + "/32".length + ".in-addr.arpa.".length;
        if (arpaFormAddress.length > longest) {
          throw new address_error_1.AddressError(`in-addr.arpa names are at most ${longest} characters.`);
        }
        const leader = arpaFormAddress.replace(/(\.in-addr\.arpa)?\.?$/i, "");
        const address = leader.split(".").reverse().join(".");
        return new _Address4(address);
      }
      /**
       * Converts an IPv4 address object to a hex string
       * @returns {String}
       */
      toHex() {
        return this.parsedAddress.map((part) => common.stringToPaddedHex(part)).join(":");
      }
      /**
       * Converts an IPv4 address object to an array of bytes.
       *
       * To get a Node.js `Buffer`, wrap the result: `Buffer.from(address.toArray())`.
       * @returns {Array}
       */
      toArray() {
        return this.parsedAddress.map((part) => parseInt(part, 10));
      }
      /**
       * Converts an IPv4 address object to an IPv6 address group
       * @returns {String}
       */
      toGroup6() {
        const output = [];
        let i;
        for (i = 0; i < constants.GROUPS; i += 2) {
          output.push(`${common.stringToPaddedHex(this.parsedAddress[i])}${common.stringToPaddedHex(this.parsedAddress[i + 1])}`);
        }
        return output.join(":");
      }
      /**
       * Returns the address as a `bigint`
       * @returns {bigint}
       */
      bigInt() {
        return BigInt(`0x${this.parsedAddress.map((n) => common.stringToPaddedHex(n)).join("")}`);
      }
      /**
       * Helper function getting start address.
       * @returns {bigint}
       */
      _startAddress() {
        return BigInt(`0b${this.mask() + "0".repeat(constants.BITS - this.subnetMask)}`);
      }
      /**
       * The first address in the range given by this address' subnet.
       * Often referred to as the Network Address.
       * @returns {Address4}
       */
      startAddress() {
        return _Address4.fromBigInt(this._startAddress());
      }
      /**
       * The first host address in the range given by this address's subnet ie
       * the first address after the Network Address
       * @returns {Address4}
       */
      startAddressExclusive() {
        const adjust = BigInt("1");
        return _Address4.fromBigInt(this._startAddress() + adjust);
      }
      /**
       * Returns the address `n` addresses after this one (or before, when `n` is
       * negative), keeping this address's subnet mask. Throws `AddressError` when
       * the result would fall outside the IPv4 address space or `n` is not an
       * integer.
       * @param {number | bigint} n
       * @returns {Address4}
       * @example
       * new Address4('10.0.0.0/24').offset(1).correctForm(); // '10.0.0.1'
       */
      offset(n) {
        return _Address4.fromBigInt(common.offsetBigInt(this.bigInt(), n, constants.BITS, "IPv4")).withSubnetMask(this.subnetMask);
      }
      /**
       * Returns the network that follows this address's network: the address after
       * {@link endAddress}, with the same subnet mask. Throws `AddressError` when
       * this network is the last one in the address space.
       * @returns {Address4}
       * @example
       * new Address4('10.0.0.0/24').nextNetwork().networkForm(); // '10.0.1.0/24'
       */
      nextNetwork() {
        return _Address4.fromBigInt(common.offsetBigInt(this._endAddress(), 1, constants.BITS, "IPv4")).withSubnetMask(this.subnetMask);
      }
      withSubnetMask(subnetMask) {
        return new _Address4(`${this.correctForm()}/${subnetMask}`);
      }
      /**
       * Helper function getting end address.
       * @returns {bigint}
       */
      _endAddress() {
        return BigInt(`0b${this.mask() + "1".repeat(constants.BITS - this.subnetMask)}`);
      }
      /**
       * The last address in the range given by this address' subnet
       * Often referred to as the Broadcast
       * @returns {Address4}
       */
      endAddress() {
        return _Address4.fromBigInt(this._endAddress());
      }
      /**
       * The last host address in the range given by this address's subnet ie
       * the last address prior to the Broadcast Address
       * @returns {Address4}
       */
      endAddressExclusive() {
        const adjust = BigInt("1");
        return _Address4.fromBigInt(this._endAddress() - adjust);
      }
      /**
       * The dotted-decimal form of the subnet mask, e.g. `255.255.240.0` for
       * a `/20`. Returns an `Address4`; call `.correctForm()` for the string.
       * @returns {Address4}
       */
      subnetMaskAddress() {
        return _Address4.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants.BITS - this.subnetMask)}`));
      }
      /**
       * The Cisco-style wildcard mask, e.g. `0.0.0.255` for a `/24`. This is
       * the bitwise inverse of `subnetMaskAddress()`. Returns an `Address4`;
       * call `.correctForm()` for the string.
       * @returns {Address4}
       */
      wildcardMask() {
        return _Address4.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants.BITS - this.subnetMask)}`));
      }
      /**
       * The network address in CIDR string form, e.g. `192.168.1.0/24` for
       * `192.168.1.5/24`. For an address with no explicit subnet the prefix is
       * `/32`, e.g. `networkForm()` on `192.168.1.5` returns `192.168.1.5/32`.
       * @returns {string}
       */
      networkForm() {
        return `${this.startAddress().correctForm()}/${this.subnetMask}`;
      }
      /**
       * Converts a BigInt to a v4 address object. The value must be in the
       * range `[0, 2**32 - 1]`; otherwise `AddressError` is thrown.
       * @param {bigint} bigInt - a BigInt to convert
       * @returns {Address4}
       */
      static fromBigInt(bigInt) {
        if (bigInt < BigInt(0) || bigInt > BigInt(4294967295)) {
          throw new address_error_1.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");
        }
        return _Address4.fromHex(bigInt.toString(16).padStart(8, "0"));
      }
      /**
       * Convert a byte array to an Address4 object. Throws `AddressError` unless
       * given exactly 4 integers from 0 to 255. Signed bytes are rejected, so
       * this differs from `Address6.fromByteArray`, which folds them; the two
       * contracts converge on this stricter form in the next major version.
       *
       * To convert from a Node.js `Buffer`, spread it: `Address4.fromByteArray([...buf])`.
       * @param {Array<number>} bytes - an array of 4 bytes (0-255)
       * @returns {Address4}
       */
      static fromByteArray(bytes) {
        common.assertByteArray(bytes, 4, "IPv4", 0);
        return this.fromUnsignedByteArray(bytes);
      }
      /**
       * Convert an unsigned byte array to an Address4 object. Throws
       * `AddressError` unless given exactly 4 bytes, and rejects values outside
       * 0 to 255 when parsing the resulting address.
       *
       * To convert from a Node.js `Buffer`, spread it:
       * `Address4.fromUnsignedByteArray([...buf])`.
       * @param {Array<number>} bytes - an array of 4 unsigned bytes (0-255)
       * @returns {Address4}
       */
      static fromUnsignedByteArray(bytes) {
        if (bytes.length !== 4) {
          throw new address_error_1.AddressError("IPv4 addresses require exactly 4 bytes");
        }
        const address = bytes.join(".");
        return new _Address4(address);
      }
      /**
       * Returns the first n bits of the address, defaulting to the
       * subnet mask
       * @returns {String}
       */
      mask(mask) {
        if (mask === void 0) {
          mask = this.subnetMask;
        }
        return this.getBitsBase2(0, mask);
      }
      /**
       * Returns the bits in the given range as a base-2 string
       * @returns {string}
       */
      getBitsBase2(start, end) {
        return this.binaryZeroPad().slice(start, end);
      }
      /**
       * Return the reversed in-addr.arpa form of the address, e.g.
       * `42.2.0.192.in-addr.arpa.` for `192.0.2.42`.
       * @param {Object} options
       * @param {boolean} options.omitSuffix - omit the "in-addr.arpa" suffix
       * @returns {String}
       */
      reverseForm(options) {
        if (!options) {
          options = {};
        }
        const reversed = this.correctForm().split(".").reverse().join(".");
        if (options.omitSuffix) {
          return reversed;
        }
        return `${reversed}.in-addr.arpa.`;
      }
      /**
       * Returns true if the given address is a multicast address
       * @returns {boolean}
       */
      isMulticast() {
        return this.isHostInSubnet(MULTICAST_V4);
      }
      /**
       * Returns true if the address is in one of the [RFC 1918](https://datatracker.ietf.org/doc/html/rfc1918) private address ranges (`10.0.0.0/8`, `172.16.0.0/12`, `192.168.0.0/16`).
       * @returns {boolean}
       */
      isPrivate() {
        return PRIVATE_V4.some((subnet) => this.isHostInSubnet(subnet));
      }
      /**
       * Returns true if the address is in the loopback range `127.0.0.0/8` ([RFC 1122](https://datatracker.ietf.org/doc/html/rfc1122)).
       * @returns {boolean}
       */
      isLoopback() {
        return this.isHostInSubnet(LOOPBACK_V4);
      }
      /**
       * Returns true if the address is in the link-local range `169.254.0.0/16` ([RFC 3927](https://datatracker.ietf.org/doc/html/rfc3927)).
       * @returns {boolean}
       */
      isLinkLocal() {
        return this.isHostInSubnet(LINK_LOCAL_V4);
      }
      /**
       * Returns true if the address is the unspecified address `0.0.0.0`.
       * @returns {boolean}
       */
      isUnspecified() {
        return this.isHostInSubnet(UNSPECIFIED_V4);
      }
      /**
       * Returns true if the address is the limited broadcast address `255.255.255.255` ([RFC 919](https://datatracker.ietf.org/doc/html/rfc919)).
       * @returns {boolean}
       */
      isBroadcast() {
        return this.isHostInSubnet(BROADCAST_V4);
      }
      /**
       * Returns true if the address is in the carrier-grade NAT range `100.64.0.0/10` ([RFC 6598](https://datatracker.ietf.org/doc/html/rfc6598)).
       * @returns {boolean}
       */
      isCGNAT() {
        return this.isHostInSubnet(CGNAT_V4);
      }
      /**
       * Returns true if the address is in one of the documentation ranges
       * `192.0.2.0/24`, `198.51.100.0/24`, or `203.0.113.0/24` ([RFC 5737](https://datatracker.ietf.org/doc/html/rfc5737)).
       * @returns {boolean}
       */
      isDocumentation() {
        return DOCUMENTATION_V4.some((subnet) => this.isHostInSubnet(subnet));
      }
      /**
       * Returns true if the address is in the benchmarking range `198.18.0.0/15` ([RFC 2544](https://datatracker.ietf.org/doc/html/rfc2544)).
       * @returns {boolean}
       */
      isBenchmarking() {
        return this.isHostInSubnet(BENCHMARKING_V4);
      }
      /**
       * Returns true if the address is in the reserved range `240.0.0.0/4` ([RFC 1112](https://datatracker.ietf.org/doc/html/rfc1112)),
       * which includes the limited broadcast address.
       * @returns {boolean}
       */
      isReserved() {
        return this.isHostInSubnet(RESERVED_V4);
      }
      /**
       * Returns true if the address is globally reachable: not multicast, and not
       * in any block the [IANA IPv4 Special-Purpose Address Registry](https://www.iana.org/assignments/iana-ipv4-special-registry/)
       * marks as not globally reachable. That covers everything the individual
       * classifiers name (private, loopback, link-local, CGNAT, unspecified,
       * broadcast, documentation, benchmarking, reserved) and the blocks they do
       * not, such as `0.0.0.0/8` and the IETF protocol assignments in
       * `192.0.0.0/24`. This is the single predicate to use where a request must
       * not reach an internal or special-purpose destination; see SECURITY.md.
       * @returns {boolean}
       */
      isGlobal() {
        return !this.isMulticast() && common.isGloballyReachable.call(this, SPECIAL_PURPOSE_V4);
      }
      /**
       * Returns a zero-padded base-2 string representation of the address
       * @returns {string}
       */
      binaryZeroPad() {
        if (this._binaryZeroPad === void 0) {
          this._binaryZeroPad = this.bigInt().toString(2).padStart(constants.BITS, "0");
        }
        return this._binaryZeroPad;
      }
      /**
       * Groups an IPv4 address for inclusion at the end of an IPv6 address.
       *
       * Returns an HTML fragment: each half of the address is wrapped in a
       * `<span>` carrying the group classes an address-inspector UI hovers on.
       * The address content is HTML-escaped; anything you concatenate around it
       * is your responsibility.
       * @returns {String}
       */
      groupForV6() {
        const segments = this.parsedAddress;
        return this.correctForm().replace(constants.RE_ADDRESS, `<span class="hover-group group-v4 group-6">${segments.slice(0, 2).join(".")}</span>.<span class="hover-group group-v4 group-7">${segments.slice(2, 4).join(".")}</span>`);
      }
    };
    exports.Address4 = Address4;
    var MULTICAST_V4 = new Address4("224.0.0.0/4");
    var PRIVATE_V4 = [
      new Address4("10.0.0.0/8"),
      new Address4("172.16.0.0/12"),
      new Address4("192.168.0.0/16")
    ];
    var LOOPBACK_V4 = new Address4("127.0.0.0/8");
    var LINK_LOCAL_V4 = new Address4("169.254.0.0/16");
    var UNSPECIFIED_V4 = new Address4("0.0.0.0/32");
    var BROADCAST_V4 = new Address4("255.255.255.255/32");
    var CGNAT_V4 = new Address4("100.64.0.0/10");
    var DOCUMENTATION_V4 = [
      new Address4("192.0.2.0/24"),
      new Address4("198.51.100.0/24"),
      new Address4("203.0.113.0/24")
    ];
    var BENCHMARKING_V4 = new Address4("198.18.0.0/15");
    var RESERVED_V4 = new Address4("240.0.0.0/4");
    var SPECIAL_PURPOSE_V4 = constants.SPECIAL_PURPOSE.map(([cidr, , reachable]) => ({
      subnet: new Address4(cidr),
      reachable
    }));
  }
});

// node_modules/ip-address/dist/v6/constants.js
var require_constants4 = __commonJS({
  "node_modules/ip-address/dist/v6/constants.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SPECIAL_PURPOSE = exports.RE_URL_WITH_PORT = exports.RE_URL = exports.RE_ZONE_STRING = exports.RE_SUBNET_STRING = exports.RE_BAD_ADDRESS = exports.RE_BAD_CHARACTERS = exports.TYPES = exports.SCOPES = exports.GROUPS = exports.BITS = void 0;
    exports.BITS = 128;
    exports.GROUPS = 8;
    exports.SCOPES = {
      0: "Reserved",
      1: "Interface local",
      2: "Link local",
      4: "Admin local",
      5: "Site local",
      8: "Organization local",
      14: "Global",
      15: "Reserved"
    };
    exports.TYPES = {
      "ff01::1/128": "Multicast (All nodes on this interface)",
      "ff01::2/128": "Multicast (All routers on this interface)",
      "ff02::1/128": "Multicast (All nodes on this link)",
      "ff02::2/128": "Multicast (All routers on this link)",
      "ff05::2/128": "Multicast (All routers in this site)",
      "ff02::5/128": "Multicast (OSPFv3 AllSPF routers)",
      "ff02::6/128": "Multicast (OSPFv3 AllDR routers)",
      "ff02::9/128": "Multicast (RIP routers)",
      "ff02::a/128": "Multicast (EIGRP routers)",
      "ff02::d/128": "Multicast (PIM routers)",
      "ff02::16/128": "Multicast (MLDv2 reports)",
      "ff01::fb/128": "Multicast (mDNSv6)",
      "ff02::fb/128": "Multicast (mDNSv6)",
      "ff05::fb/128": "Multicast (mDNSv6)",
      "ff02::1:2/128": "Multicast (All DHCP servers and relay agents on this link)",
      "ff05::1:2/128": "Multicast (All DHCP servers and relay agents in this site)",
      "ff02::1:3/128": "Multicast (All DHCP servers on this link)",
      "ff05::1:3/128": "Multicast (All DHCP servers in this site)",
      "::/128": "Unspecified",
      "::1/128": "Loopback",
      "::ffff:0:0/96": "IPv4-mapped",
      "ff00::/8": "Multicast",
      "fe80::/10": "Link-local unicast",
      "fc00::/7": "Unique local",
      "2001::/32": "Teredo",
      "2001:2::/48": "Benchmarking",
      "2002::/16": "6to4",
      "2001:db8::/32": "Documentation",
      "3fff::/20": "Documentation",
      "100::/64": "Discard-only",
      "fec0::/10": "Site-local unicast (deprecated)",
      "::/96": "IPv4-compatible (deprecated)",
      "64:ff9b::/96": "NAT64 (well-known)",
      "64:ff9b:1::/48": "NAT64 (local-use)"
    };
    exports.RE_BAD_CHARACTERS = /([^0-9a-f:/%])/gi;
    exports.RE_BAD_ADDRESS = /([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;
    exports.RE_SUBNET_STRING = /\/\d{1,3}(?=%|$)/;
    exports.RE_ZONE_STRING = /%.*$/;
    exports.RE_URL = /^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i;
    exports.RE_URL_WITH_PORT = /^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i;
    exports.SPECIAL_PURPOSE = [
      ["::1/128", "Loopback Address", false],
      ["::/128", "Unspecified Address", false],
      ["::ffff:0:0/96", "IPv4-mapped Address", false],
      ["64:ff9b::/96", "IPv4-IPv6 Translat.", true],
      ["64:ff9b:1::/48", "IPv4-IPv6 Translat.", false],
      ["100::/64", "Discard-Only Address Block", false],
      ["100:0:0:1::/64", "Dummy IPv6 Prefix", false],
      ["2001::/23", "IETF Protocol Assignments", false],
      ["2001::/32", "TEREDO", false],
      ["2001:1::1/128", "Port Control Protocol Anycast", true],
      ["2001:1::2/128", "Traversal Using Relays around NAT Anycast", true],
      ["2001:1::3/128", "DNS-SD Service Registration Protocol Anycast", true],
      ["2001:2::/48", "Benchmarking", false],
      ["2001:3::/32", "AMT", true],
      ["2001:4:112::/48", "AS112-v6", true],
      ["2001:10::/28", "Deprecated (previously ORCHID)", null],
      ["2001:20::/28", "ORCHIDv2", true],
      ["2001:30::/28", "Drone Remote ID Protocol Entity Tags (DETs) Prefix", true],
      ["2001:db8::/32", "Documentation", false],
      ["2002::/16", "6to4", false],
      ["2620:4f:8000::/48", "Direct Delegation AS112 Service", true],
      ["3fff::/20", "Documentation", false],
      ["5f00::/16", "Segment Routing (SRv6) SIDs", false],
      ["fc00::/7", "Unique-Local", false],
      ["fe80::/10", "Link-Local Unicast", false]
    ];
  }
});

// node_modules/ip-address/dist/v6/helpers.js
var require_helpers = __commonJS({
  "node_modules/ip-address/dist/v6/helpers.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.escapeHtml = escapeHtml;
    exports.spanAllZeroes = spanAllZeroes;
    exports.spanAll = spanAll;
    exports.spanLeadingZeroes = spanLeadingZeroes;
    exports.simpleGroup = simpleGroup;
    function escapeHtml(s) {
      return s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
    }
    function spanAllZeroes(s) {
      return escapeHtml(s).replace(/(0+)/g, '<span class="zero">$1</span>');
    }
    function spanAll(s, offset = 0) {
      const letters = s.split("");
      return letters.map((n, i) => `<span class="digit value-${escapeHtml(n)} position-${i + offset}">${spanAllZeroes(n)}</span>`).join("");
    }
    function spanLeadingZeroesSimple(group) {
      return escapeHtml(group).replace(/^(0+)/, '<span class="zero">$1</span>');
    }
    function spanLeadingZeroes(address) {
      const groups = address.split(":");
      return groups.map((g) => spanLeadingZeroesSimple(g)).join(":");
    }
    function simpleGroup(addressString, offset = 0) {
      const groups = addressString.split(":");
      return groups.map((g, i) => {
        if (/group-v4/.test(g)) {
          return g;
        }
        return `<span class="hover-group group-${i + offset}">${spanLeadingZeroesSimple(g)}</span>`;
      });
    }
  }
});

// node_modules/ip-address/dist/v6/regular-expressions.js
var require_regular_expressions = __commonJS({
  "node_modules/ip-address/dist/v6/regular-expressions.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) {
        for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
      }
      __setModuleDefault(result, mod);
      return result;
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ADDRESS_BOUNDARY = void 0;
    exports.groupPossibilities = groupPossibilities;
    exports.padGroup = padGroup;
    exports.simpleRegularExpression = simpleRegularExpression;
    exports.possibleElisions = possibleElisions;
    var v6 = __importStar(require_constants4());
    function groupPossibilities(possibilities) {
      return `(${possibilities.join("|")})`;
    }
    function padGroup(group) {
      if (group.length < 4) {
        return `0{0,${4 - group.length}}${group}`;
      }
      return group;
    }
    exports.ADDRESS_BOUNDARY = "[^A-Fa-f0-9:]";
    function simpleRegularExpression(groups) {
      const zeroIndexes = [];
      groups.forEach((group, i) => {
        const groupInteger = parseInt(group, 16);
        if (groupInteger === 0) {
          zeroIndexes.push(i);
        }
      });
      const possibilities = zeroIndexes.map((zeroIndex) => groups.map((group, i) => {
        if (i === zeroIndex) {
          const elision = i === 0 || i === v6.GROUPS - 1 ? ":" : "";
          return groupPossibilities([padGroup(group), elision]);
        }
        return padGroup(group);
      }).join(":"));
      possibilities.push(groups.map(padGroup).join(":"));
      return groupPossibilities(possibilities);
    }
    function possibleElisions(elidedGroups, moreLeft, moreRight) {
      const left = moreLeft ? "" : ":";
      const right = moreRight ? "" : ":";
      const possibilities = [];
      if (!moreLeft && !moreRight) {
        possibilities.push("::");
      }
      if (moreLeft && moreRight) {
        possibilities.push("");
      }
      if (moreRight && !moreLeft || !moreRight && moreLeft) {
        possibilities.push(":");
      }
      possibilities.push(`${left}(:0{1,4}){1,${elidedGroups - 1}}`);
      possibilities.push(`(0{1,4}:){1,${elidedGroups - 1}}${right}`);
      possibilities.push(`(0{1,4}:){${elidedGroups - 1}}0{1,4}`);
      for (let groups = 1; groups < elidedGroups - 1; groups++) {
        for (let position = 1; position < elidedGroups - groups; position++) {
          possibilities.push(`(0{1,4}:){${position}}:(0{1,4}:){${elidedGroups - position - groups - 1}}0{1,4}`);
        }
      }
      return groupPossibilities(possibilities);
    }
  }
});

// node_modules/ip-address/dist/ipv6.js
var require_ipv6 = __commonJS({
  "node_modules/ip-address/dist/ipv6.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) {
        for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
      }
      __setModuleDefault(result, mod);
      return result;
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Address6 = void 0;
    var common = __importStar(require_common());
    var constants4 = __importStar(require_constants3());
    var constants6 = __importStar(require_constants4());
    var helpers = __importStar(require_helpers());
    var ipv4_1 = require_ipv4();
    var regular_expressions_1 = require_regular_expressions();
    var address_error_1 = require_address_error();
    var common_1 = require_common();
    var isCorrect6 = common.isCorrect(constants6.BITS);
    function assert(condition) {
      if (!condition) {
        throw new Error("Assertion failed.");
      }
    }
    function addCommas(number) {
      const r = /(\d+)(\d{3})/;
      while (r.test(number)) {
        number = number.replace(r, "$1,$2");
      }
      return number;
    }
    function spanLeadingZeroes4(n) {
      n = n.replace(/^(0{1,})([1-9]+)$/, '<span class="parse-error">$1</span>$2');
      n = n.replace(/^(0{1,})(0)$/, '<span class="parse-error">$1</span>$2');
      return n;
    }
    function compact(address, slice) {
      const s1 = [];
      const s2 = [];
      let i;
      for (i = 0; i < address.length; i++) {
        if (i < slice[0]) {
          s1.push(address[i]);
        } else if (i > slice[1]) {
          s2.push(address[i]);
        }
      }
      return s1.concat(["compact"]).concat(s2);
    }
    function paddedHex(octet) {
      return parseInt(octet, 16).toString(16).padStart(4, "0");
    }
    function unsignByte(b) {
      return b & 255;
    }
    var Address6 = class _Address6 {
      constructor(address, optionalGroups) {
        this.addressMinusSuffix = "";
        this.parsedSubnet = "";
        this.subnet = "/128";
        this.subnetMask = 128;
        this.v4 = false;
        this.zone = "";
        this.isInSubnet = common.isInSubnet;
        this.isHostInSubnet = common.isHostInSubnet;
        this.isCorrect = isCorrect6;
        if (optionalGroups === void 0) {
          this.groups = constants6.GROUPS;
        } else {
          this.groups = optionalGroups;
        }
        this.address = address;
        const subnet = constants6.RE_SUBNET_STRING.exec(address);
        if (subnet) {
          this.parsedSubnet = subnet[0].replace("/", "");
          this.subnetMask = parseInt(this.parsedSubnet, 10);
          this.subnet = `/${this.subnetMask}`;
          if (Number.isNaN(this.subnetMask) || this.subnetMask < 0 || this.subnetMask > constants6.BITS) {
            throw new address_error_1.AddressError("Invalid subnet mask.");
          }
          address = address.replace(constants6.RE_SUBNET_STRING, "");
        }
        if (/\//.test(address)) {
          throw new address_error_1.AddressError("Invalid subnet mask.");
        }
        const zoneStart = address.indexOf("%");
        if (zoneStart !== -1 && /^.*$/.test(address.slice(zoneStart))) {
          this.zone = address.slice(zoneStart);
          address = address.slice(0, zoneStart);
        }
        const longest = this.groups * 5 + 5;
        if (address.length > longest) {
          throw new address_error_1.AddressError(`IPv6 addresses are at most ${longest} characters.`);
        }
        this.addressMinusSuffix = address;
        this.parsedAddress = this.parse(this.addressMinusSuffix);
      }
      /**
       * Returns true if the given string is a valid IPv6 address (with optional
       * CIDR subnet and zone identifier), false otherwise. Host bits in the
       * subnet portion are allowed (e.g. `2001:db8::1/32` is valid); for strict
       * network-address validation compare `correctForm()` to
       * `startAddress().correctForm()`, or use `networkForm()`.
       */
      static isValid(address) {
        try {
          new _Address6(address);
          return true;
        } catch {
          return false;
        }
      }
      /**
       * Convert a BigInt to a v6 address object. The value must be in the
       * range `[0, 2**128 - 1]`; otherwise `AddressError` is thrown.
       * @param {bigint} bigInt - a BigInt to convert
       * @returns {Address6}
       * @example
       * var bigInt = BigInt('1000000000000');
       * var address = Address6.fromBigInt(bigInt);
       * address.correctForm(); // '::e8:d4a5:1000'
       */
      static fromBigInt(bigInt) {
        if (bigInt < BigInt(0) || bigInt > (BigInt(1) << BigInt(constants6.BITS)) - BigInt(1)) {
          throw new address_error_1.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");
        }
        const hex = bigInt.toString(16).padStart(32, "0");
        const groups = [];
        for (let i = 0; i < constants6.GROUPS; i++) {
          groups.push(hex.slice(i * 4, (i + 1) * 4));
        }
        return new _Address6(groups.join(":"));
      }
      /**
       * Parse a URL (with optional bracketed host and port) into an address and
       * port. Returns either `{ address, port }` on success or
       * `{ error, address: null, port: null }` if the URL could not be parsed.
       * Ports are returned as numbers (or `null` if absent or out of range).
       * @example
       * var addressAndPort = Address6.fromURL('http://[ffff::]:8080/foo/');
       * addressAndPort.address.correctForm(); // 'ffff::'
       * addressAndPort.port; // 8080
       */
      static fromURL(url) {
        var _a;
        let host;
        let port = null;
        let result;
        let error;
        const stripped = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
        if (stripped.indexOf("[") !== -1 && stripped.indexOf("]:") !== -1) {
          error = "failed to parse address with port";
          result = constants6.RE_URL_WITH_PORT.exec(stripped);
          if (result === null) {
            return { error, address: null, port: null };
          }
          host = result[1];
          port = result[2];
        } else {
          error = "failed to parse address from URL";
          result = constants6.RE_URL.exec(stripped);
          if (result === null) {
            return { error, address: null, port: null };
          }
          host = (_a = result[1]) !== null && _a !== void 0 ? _a : result[2];
        }
        if (port) {
          port = parseInt(port, 10);
          if (port < 0 || port > 65535) {
            port = null;
          }
        } else {
          port = null;
        }
        let address;
        try {
          address = new _Address6(host);
        } catch {
          return { error, address: null, port: null };
        }
        return { address, port };
      }
      /**
       * Construct an `Address6` from an address and a hex subnet mask given as
       * separate strings (e.g. as returned by Node's `os.networkInterfaces()`).
       * Throws `AddressError` if the mask is non-contiguous (e.g.
       * `ffff::ffff`).
       * @example
       * var address = Address6.fromAddressAndMask('fe80::1', 'ffff:ffff:ffff:ffff::');
       * address.subnetMask; // 64
       */
      static fromAddressAndMask(address, mask) {
        const bits = common.prefixLengthFromMask(new _Address6(mask).bigInt(), constants6.BITS);
        return new _Address6(`${address}/${bits}`);
      }
      /**
       * Construct an `Address6` from an address and a Cisco-style wildcard mask
       * given as separate strings (e.g. `::ffff:ffff:ffff:ffff` for a `/64`).
       * The wildcard mask is the bitwise inverse of the subnet mask. Throws
       * `AddressError` if the mask is non-contiguous.
       * @example
       * var address = Address6.fromAddressAndWildcardMask('fe80::1', '::ffff:ffff:ffff:ffff');
       * address.subnetMask; // 64
       */
      static fromAddressAndWildcardMask(address, wildcardMask) {
        const wildcard = new _Address6(wildcardMask).bigInt();
        const allOnes = (BigInt(1) << BigInt(constants6.BITS)) - BigInt(1);
        const mask = wildcard ^ allOnes;
        const bits = common.prefixLengthFromMask(mask, constants6.BITS);
        return new _Address6(`${address}/${bits}`);
      }
      /**
       * Construct an `Address6` from a wildcard pattern with trailing `*`
       * groups. The number of trailing wildcards determines the prefix
       * length: each `*` represents 16 bits. `::` is expanded to zero groups
       * (not wildcards) before evaluating trailing wildcards.
       *
       * Only trailing whole-group wildcards are supported. Partial-group
       * wildcards (e.g. `2001:db8::0*`) and interior wildcards (e.g.
       * `*::1`) throw `AddressError`.
       * @example
       * Address6.fromWildcard('2001:db8:*:*:*:*:*:*').subnet;  // '/32'
       * Address6.fromWildcard('2001:db8::*').subnet;           // '/112'
       * Address6.fromWildcard('*:*:*:*:*:*:*:*').subnet;       // '/0'
       */
      static fromWildcard(input) {
        if (input.includes("%") || input.includes("/")) {
          throw new address_error_1.AddressError("Wildcard pattern must not include a zone or CIDR suffix");
        }
        const halves = input.split("::");
        if (halves.length > 2) {
          throw new address_error_1.AddressError("Wildcard pattern cannot contain more than one '::'");
        }
        let groups;
        if (halves.length === 2) {
          const left = halves[0] === "" ? [] : halves[0].split(":");
          const right = halves[1] === "" ? [] : halves[1].split(":");
          const remaining = constants6.GROUPS - left.length - right.length;
          if (remaining < 1) {
            throw new address_error_1.AddressError("Wildcard pattern with '::' has too many groups");
          }
          groups = [...left, ...new Array(remaining).fill("0"), ...right];
        } else {
          groups = input.split(":");
        }
        if (groups.length !== constants6.GROUPS) {
          throw new address_error_1.AddressError("Wildcard pattern must have 8 groups");
        }
        let firstWildcard = -1;
        for (let i = 0; i < groups.length; i++) {
          if (groups[i] === "*") {
            if (firstWildcard === -1) {
              firstWildcard = i;
            }
          } else if (firstWildcard !== -1) {
            throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");
          }
        }
        const trailing = firstWildcard === -1 ? 0 : groups.length - firstWildcard;
        const replaced = groups.map((g) => g === "*" ? "0" : g);
        const subnetBits = constants6.BITS - trailing * 16;
        return new _Address6(`${replaced.join(":")}/${subnetBits}`);
      }
      /**
       * Create an IPv6-mapped address given an IPv4 address
       * @param {string} address - An IPv4 address string
       * @returns {Address6}
       * @example
       * var address = Address6.fromAddress4('192.168.0.1');
       * address.correctForm(); // '::ffff:c0a8:1'
       * address.to4in6(); // '::ffff:192.168.0.1'
       */
      static fromAddress4(address) {
        const address4 = new ipv4_1.Address4(address);
        const mask6 = constants6.BITS - (constants4.BITS - address4.subnetMask);
        return new _Address6(`::ffff:${address4.correctForm()}/${mask6}`);
      }
      /**
       * Return an address from ip6.arpa form. A full 32-nibble name gives a /128
       * address; a shorter name, as used for a delegated reverse zone, gives the
       * network it covers, with a subnet mask of four bits per nibble, so
       * `fromArpa(x.reverseForm())` round-trips {@link reverseForm} for any prefix.
       * @param {string} arpaFormAddress - an 'ip6.arpa' form address
       * @returns {Adress6}
       * @example
       * var address = Address6.fromArpa(e.f.f.f.3.c.2.6.f.f.f.e.6.6.8.e.1.0.6.7.9.4.e.c.0.0.0.0.1.0.0.2.ip6.arpa.)
       * address.correctForm(); // '2001:0:ce49:7601:e866:efff:62c3:fffe'
       * Address6.fromArpa('8.b.d.0.1.0.0.2.ip6.arpa.').networkForm(); // '2001:db8::/32'
       */
      static fromArpa(arpaFormAddress) {
        const nibbles = arpaFormAddress.replace(/(\.ip6\.arpa)?\.?$/i, "");
        if (!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(nibbles)) {
          throw new address_error_1.AddressError("Invalid 'ip6.arpa' form.");
        }
        const reversed = nibbles.split(".").reverse();
        const subnetMask = reversed.length * 4;
        const hex = reversed.join("").padEnd(32, "0");
        const groups = [];
        for (let i = 0; i < constants6.GROUPS; i++) {
          groups.push(hex.slice(i * 4, (i + 1) * 4));
        }
        return new _Address6(`${groups.join(":")}/${subnetMask}`);
      }
      /**
       * Return the Microsoft UNC transcription of the address
       * @returns {String} the Microsoft UNC transcription of the address
       */
      microsoftTranscription() {
        return `${this.correctForm().replace(/:/g, "-")}.ipv6-literal.net`;
      }
      /**
       * Return the first n bits of the address, defaulting to the subnet mask
       * @param {number} [mask=subnet] - the number of bits to mask
       * @returns {String} the first n bits of the address as a string
       */
      mask(mask = this.subnetMask) {
        return this.getBitsBase2(0, mask);
      }
      /**
       * Return the number of possible subnets of a given size in the address
       * @param {number} [subnetSize=128] - the subnet size
       * @returns {String}
       */
      // TODO: probably useful to have a numeric version of this too
      possibleSubnets(subnetSize = 128) {
        const availableBits = constants6.BITS - this.subnetMask;
        const subnetBits = Math.abs(subnetSize - constants6.BITS);
        const subnetPowers = availableBits - subnetBits;
        if (subnetPowers < 0) {
          return "0";
        }
        return addCommas((BigInt("2") ** BigInt(subnetPowers)).toString(10));
      }
      /**
       * Helper function getting start address.
       * @returns {bigint}
       */
      _startAddress() {
        return BigInt(`0b${this.mask() + "0".repeat(constants6.BITS - this.subnetMask)}`);
      }
      /**
       * The first address in the range given by this address' subnet
       * Often referred to as the Network Address.
       * @returns {Address6}
       */
      startAddress() {
        return _Address6.fromBigInt(this._startAddress());
      }
      /**
       * The first host address in the range given by this address's subnet ie
       * the first address after the Network Address
       * @returns {Address6}
       */
      startAddressExclusive() {
        const adjust = BigInt("1");
        return _Address6.fromBigInt(this._startAddress() + adjust);
      }
      /**
       * Helper function getting end address.
       * @returns {bigint}
       */
      _endAddress() {
        return BigInt(`0b${this.mask() + "1".repeat(constants6.BITS - this.subnetMask)}`);
      }
      /**
       * The last address in the range given by this address's subnet. IPv6 has
       * no broadcast address, so this is an ordinary assignable address (in a
       * 64-bit-interface-identifier subnet it falls inside the reserved
       * subnet-anycast block of [RFC 2526](https://datatracker.ietf.org/doc/html/rfc2526)).
       * @returns {Address6}
       */
      endAddress() {
        return _Address6.fromBigInt(this._endAddress());
      }
      /**
       * The address one before {@link endAddress}. This is the IPv6 counterpart
       * of the IPv4 method that skips the broadcast address; IPv6 has no broadcast,
       * so it drops exactly one address and does not model the 128 reserved
       * subnet-anycast identifiers of [RFC 2526](https://datatracker.ietf.org/doc/html/rfc2526).
       * @returns {Address6}
       */
      endAddressExclusive() {
        const adjust = BigInt("1");
        return _Address6.fromBigInt(this._endAddress() - adjust);
      }
      /**
       * Returns the address `n` addresses after this one (or before, when `n` is
       * negative), keeping this address's subnet mask. Throws `AddressError` when
       * the result would fall outside the IPv6 address space or `n` is not an
       * integer.
       * @param {number | bigint} n
       * @returns {Address6}
       * @example
       * new Address6('2001:db8::/64').offset(1).correctForm(); // '2001:db8::1'
       */
      offset(n) {
        return _Address6.fromBigInt(common.offsetBigInt(this.bigInt(), n, constants6.BITS, "IPv6")).withSubnetMask(this.subnetMask);
      }
      /**
       * Returns the network that follows this address's network: the address after
       * {@link endAddress}, with the same subnet mask. Throws `AddressError` when
       * this network is the last one in the address space.
       * @returns {Address6}
       * @example
       * new Address6('2001:db8::/64').nextNetwork().networkForm(); // '2001:db8:0:1::/64'
       */
      nextNetwork() {
        return _Address6.fromBigInt(common.offsetBigInt(this._endAddress(), 1, constants6.BITS, "IPv6")).withSubnetMask(this.subnetMask);
      }
      withSubnetMask(subnetMask) {
        return new _Address6(`${this.correctForm()}/${subnetMask}`);
      }
      /**
       * The hex form of the subnet mask, e.g. `ffff:ffff:ffff:ffff::` for a
       * `/64`. Returns an `Address6`; call `.correctForm()` for the string.
       * @returns {Address6}
       */
      subnetMaskAddress() {
        return _Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.BITS - this.subnetMask)}`));
      }
      /**
       * The Cisco-style wildcard mask, e.g. `::ffff:ffff:ffff:ffff` for a
       * `/64`. This is the bitwise inverse of `subnetMaskAddress()`. Returns
       * an `Address6`; call `.correctForm()` for the string.
       * @returns {Address6}
       */
      wildcardMask() {
        return _Address6.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS - this.subnetMask)}`));
      }
      /**
       * The network address in CIDR string form, e.g. `2001:db8::/32` for
       * `2001:db8::1/32`. For an address with no explicit subnet the prefix
       * is `/128`, e.g. `networkForm()` on `2001:db8::1` returns
       * `2001:db8::1/128`.
       * @returns {string}
       */
      networkForm() {
        return `${this.startAddress().correctForm()}/${this.subnetMask}`;
      }
      /**
       * Return the scope of the address. The 4-bit scope field
       * ([RFC 4291 §2.7](https://datatracker.ietf.org/doc/html/rfc4291#section-2.7))
       * is only defined for multicast addresses; for unicast addresses the scope
       * is derived from the address type per
       * [RFC 4007 §6](https://datatracker.ietf.org/doc/html/rfc4007#section-6).
       * @returns {String}
       */
      getScope() {
        const type = this.getType();
        if (type === "Multicast" || type.startsWith("Multicast ")) {
          const scope = constants6.SCOPES[parseInt(this.getBits(12, 16).toString(10), 10)];
          return scope || "Unknown";
        }
        if (type === "Link-local unicast" || type === "Loopback") {
          return "Link local";
        }
        if (type === "Unspecified") {
          return "Unknown";
        }
        return "Global";
      }
      /**
       * Return the type of the address
       * @returns {String}
       */
      getType() {
        for (let i = 0; i < TYPE_SUBNETS.length; i++) {
          const entry = TYPE_SUBNETS[i];
          if (this.isHostInSubnet(entry[0])) {
            return entry[1];
          }
        }
        return "Global unicast";
      }
      /**
       * Return the bits in the given range as a BigInt
       * @returns {bigint}
       */
      getBits(start, end) {
        return BigInt(`0b${this.getBitsBase2(start, end)}`);
      }
      /**
       * Return the bits in the given range as a base-2 string
       * @returns {String}
       */
      getBitsBase2(start, end) {
        return this.binaryZeroPad().slice(start, end);
      }
      /**
       * Return the bits in the given range as a base-16 string
       * @returns {String}
       */
      getBitsBase16(start, end) {
        const length = end - start;
        if (length % 4 !== 0) {
          throw new Error("Length of bits to retrieve must be divisible by four");
        }
        return this.getBits(start, end).toString(16).padStart(length / 4, "0");
      }
      /**
       * Return the bits that are set past the subnet mask length
       * @returns {String}
       */
      getBitsPastSubnet() {
        return this.getBitsBase2(this.subnetMask, constants6.BITS);
      }
      /**
       * Return the reversed ip6.arpa form of the address
       * @param {Object} options
       * @param {boolean} options.omitSuffix - omit the "ip6.arpa" suffix
       * @returns {String}
       */
      reverseForm(options) {
        if (!options) {
          options = {};
        }
        const characters = Math.floor(this.subnetMask / 4);
        const reversed = this.canonicalForm().replace(/:/g, "").split("").slice(0, characters).reverse().join(".");
        if (characters > 0) {
          if (options.omitSuffix) {
            return reversed;
          }
          return `${reversed}.ip6.arpa.`;
        }
        if (options.omitSuffix) {
          return "";
        }
        return "ip6.arpa.";
      }
      /**
       * Returns the address in correct form, per
       * [RFC 5952](https://datatracker.ietf.org/doc/html/rfc5952): leading zeros
       * stripped, the longest run of zero groups collapsed to `::`, and hex digits
       * lowercased (e.g. `2001:db8::1`). This is the recommended form for display.
       */
      correctForm() {
        let i;
        let groups = [];
        let zeroCounter = 0;
        const zeroes = [];
        for (i = 0; i < this.parsedAddress.length; i++) {
          const value = parseInt(this.parsedAddress[i], 16);
          if (value === 0) {
            zeroCounter++;
          }
          if (value !== 0 && zeroCounter > 0) {
            if (zeroCounter > 1) {
              zeroes.push([i - zeroCounter, i - 1]);
            }
            zeroCounter = 0;
          }
        }
        if (zeroCounter > 1) {
          zeroes.push([this.parsedAddress.length - zeroCounter, this.parsedAddress.length - 1]);
        }
        const zeroLengths = zeroes.map((n) => n[1] - n[0] + 1);
        if (zeroes.length > 0) {
          const index = zeroLengths.indexOf(Math.max(...zeroLengths));
          groups = compact(this.parsedAddress, zeroes[index]);
        } else {
          groups = this.parsedAddress;
        }
        for (i = 0; i < groups.length; i++) {
          if (groups[i] !== "compact") {
            groups[i] = parseInt(groups[i], 16).toString(16);
          }
        }
        let correct = groups.join(":");
        correct = correct.replace(/^compact$/, "::");
        correct = correct.replace(/(^compact)|(compact$)/, ":");
        correct = correct.replace(/compact/, "");
        return correct;
      }
      /**
       * Return a zero-padded base-2 string representation of the address
       * @returns {String}
       * @example
       * var address = new Address6('2001:4860:4001:803::1011');
       * address.binaryZeroPad();
       * // '0010000000000001010010000110000001000000000000010000100000000011
       * //  0000000000000000000000000000000000000000000000000001000000010001'
       */
      binaryZeroPad() {
        if (this._binaryZeroPad === void 0) {
          this._binaryZeroPad = this.bigInt().toString(2).padStart(constants6.BITS, "0");
        }
        return this._binaryZeroPad;
      }
      /**
       * Parses a v4-in-v6 string (e.g. `::ffff:192.168.0.1`) by extracting the
       * trailing IPv4 address into `this.address4` / `this.parsedAddress4` and
       * returning the address with the v4 portion converted to two v6 groups.
       * Used internally by `parse()`.
       */
      // TODO: Improve the semantics of this helper function
      parse4in6(address) {
        if (address.indexOf(".") === -1) {
          return address;
        }
        const groups = address.split(":");
        const lastGroup = groups.slice(-1)[0];
        const v4Octets = lastGroup.split(".");
        if (v4Octets.length === constants4.GROUPS && v4Octets.every((octet) => /^\d{1,3}$/.test(octet))) {
          if (v4Octets.some((octet) => /^0\d/.test(octet))) {
            const highlighted = v4Octets.map(spanLeadingZeroes4).join(".");
            const prefix = groups.slice(0, -1).map(helpers.escapeHtml).join(":");
            const separator = groups.length > 1 ? ":" : "";
            throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.", `${prefix}${separator}${highlighted}`);
          }
        }
        const address4 = lastGroup.match(constants4.RE_ADDRESS);
        if (address4) {
          this.parsedAddress4 = address4[0];
          const v4Suffix = this.subnetMask >= 96 ? `/${this.subnetMask - 96}` : "";
          this.address4 = new ipv4_1.Address4(`${this.parsedAddress4}${v4Suffix}`);
          this.v4 = true;
          groups[groups.length - 1] = this.address4.toGroup6();
          address = groups.join(":");
        }
        return address;
      }
      /**
       * Parses an IPv6 address string into its 8 hexadecimal groups (expanding
       * any `::` elision and any trailing v4-in-v6 portion) and stores the result
       * on `this.parsedAddress`. Called automatically by the constructor; you
       * typically don't need to call it directly. Throws `AddressError` if the
       * input is malformed.
       */
      // TODO: Make private?
      parse(address) {
        address = this.parse4in6(address);
        const badCharacters = address.match(constants6.RE_BAD_CHARACTERS);
        if (badCharacters) {
          throw new address_error_1.AddressError(`Bad character${badCharacters.length > 1 ? "s" : ""} detected in address: ${badCharacters.join("")}`, address.replace(constants6.RE_BAD_CHARACTERS, (character) => `<span class="parse-error">${helpers.escapeHtml(character)}</span>`));
        }
        const badAddress = address.match(constants6.RE_BAD_ADDRESS);
        if (badAddress) {
          throw new address_error_1.AddressError(`Address failed regex: ${badAddress.join("")}`, address.replace(constants6.RE_BAD_ADDRESS, '<span class="parse-error">$1</span>'));
        }
        let groups = [];
        const halves = address.split("::");
        if (halves.length === 2) {
          let first = halves[0].split(":");
          let last = halves[1].split(":");
          if (first.length === 1 && first[0] === "") {
            first = [];
          }
          if (last.length === 1 && last[0] === "") {
            last = [];
          }
          const remaining = this.groups - (first.length + last.length);
          if (!remaining) {
            throw new address_error_1.AddressError("Error parsing groups");
          }
          this.elidedGroups = remaining;
          this.elisionBegin = first.length;
          this.elisionEnd = first.length + this.elidedGroups;
          groups = groups.concat(first);
          for (let i = 0; i < remaining; i++) {
            groups.push("0");
          }
          groups = groups.concat(last);
        } else if (halves.length === 1) {
          groups = address.split(":");
          this.elidedGroups = 0;
        } else {
          throw new address_error_1.AddressError("Too many :: groups found");
        }
        groups = groups.map((group) => parseInt(group, 16).toString(16));
        if (groups.length !== this.groups) {
          throw new address_error_1.AddressError("Incorrect number of groups found");
        }
        return groups;
      }
      /**
       * Returns the canonical (fully expanded) form of the address: all 8 groups,
       * each padded to 4 hex digits, with no `::` collapsing
       * (e.g. `2001:0db8:0000:0000:0000:0000:0000:0001`). Useful for sorting and
       * byte-exact comparison.
       */
      canonicalForm() {
        return this.parsedAddress.map(paddedHex).join(":");
      }
      /**
       * Return the decimal form of the address
       * @returns {String}
       */
      decimal() {
        return this.parsedAddress.map((n) => parseInt(n, 16).toString(10).padStart(5, "0")).join(":");
      }
      /**
       * Return the address as a BigInt
       * @returns {bigint}
       */
      bigInt() {
        return BigInt(`0x${this.parsedAddress.map(paddedHex).join("")}`);
      }
      /**
       * Return the last two groups of this address as an IPv4 address string.
       * If this address carries a CIDR prefix that covers the trailing 32 bits
       * (i.e. `subnetMask >= 96`), the resulting `Address4` inherits the
       * corresponding v4 prefix (`subnetMask - 96`); otherwise it defaults to
       * `/32`.
       * @returns {Address4}
       * @example
       * var address = new Address6('2001:4860:4001::1825:bf11');
       * address.to4().correctForm(); // '24.37.191.17'
       */
      to4() {
        const binary = this.binaryZeroPad().split("");
        const hex = BigInt(`0b${binary.slice(96, 128).join("")}`).toString(16).padStart(8, "0");
        if (this.subnetMask >= 96) {
          const v4Mask = this.subnetMask - 96;
          const groups = [];
          for (let i = 0; i < 8; i += 2) {
            groups.push(parseInt(hex.slice(i, i + 2), 16));
          }
          return new ipv4_1.Address4(`${groups.join(".")}/${v4Mask}`);
        }
        return ipv4_1.Address4.fromHex(hex);
      }
      /**
       * Return the v4-in-v6 form of the address
       * @returns {String}
       */
      to4in6() {
        const address4 = this.to4();
        const address6 = new _Address6(this.parsedAddress.slice(0, 6).join(":"), 6);
        const correct = address6.correctForm();
        let infix = "";
        if (!/:$/.test(correct)) {
          infix = ":";
        }
        return correct + infix + address4.correctForm();
      }
      /**
       * Decodes the Teredo tunneling fields embedded in this address. Returns the
       * Teredo prefix, server IPv4, client IPv4, raw flag bits, cone-NAT flag,
       * UDP port, and Microsoft-format flag breakdown (reserved, universal/local,
       * group/individual, nonce). Only meaningful for addresses in `2001::/32`.
       */
      inspectTeredo() {
        const prefix = this.getBitsBase16(0, 32);
        const bitsForUdpPort = this.getBits(80, 96);
        const udpPort = (bitsForUdpPort ^ BigInt("0xffff")).toString();
        const server4 = ipv4_1.Address4.fromHex(this.getBitsBase16(32, 64));
        const bitsForClient4 = this.getBits(96, 128);
        const client4 = ipv4_1.Address4.fromHex((bitsForClient4 ^ BigInt("0xffffffff")).toString(16).padStart(8, "0"));
        const flagsBase2 = this.getBitsBase2(64, 80);
        const coneNat = (0, common_1.testBit)(flagsBase2, 15);
        const reserved = (0, common_1.testBit)(flagsBase2, 14);
        const groupIndividual = (0, common_1.testBit)(flagsBase2, 8);
        const universalLocal = (0, common_1.testBit)(flagsBase2, 9);
        const nonce = BigInt(`0b${flagsBase2.slice(2, 6) + flagsBase2.slice(8, 16)}`).toString(10);
        return {
          prefix: `${prefix.slice(0, 4)}:${prefix.slice(4, 8)}`,
          server4: server4.address,
          client4: client4.address,
          flags: flagsBase2,
          coneNat,
          microsoft: {
            reserved,
            universalLocal,
            groupIndividual,
            nonce
          },
          udpPort
        };
      }
      /**
       * Decodes the 6to4 tunneling fields embedded in this address. Returns the
       * 6to4 prefix and the embedded IPv4 gateway address. Only meaningful for
       * addresses in `2002::/16`.
       */
      inspect6to4() {
        const prefix = this.getBitsBase16(0, 16);
        const gateway = ipv4_1.Address4.fromHex(this.getBitsBase16(16, 48));
        return {
          prefix: prefix.slice(0, 4),
          gateway: gateway.address
        };
      }
      /**
       * Return a v6 6to4 address from a v6 v4inv6 address
       * @returns {Address6}
       */
      to6to4() {
        if (!this.is4()) {
          return null;
        }
        const addr6to4 = [
          "2002",
          this.getBitsBase16(96, 112),
          this.getBitsBase16(112, 128),
          "",
          "/16"
        ].join(":");
        return new _Address6(addr6to4);
      }
      /**
       * Embed an IPv4 address into a NAT64 IPv6 address using the encoding
       * defined by [RFC 6052](https://datatracker.ietf.org/doc/html/rfc6052).
       * The default prefix is the well-known prefix `64:ff9b::/96`. The prefix
       * length must be one of 32, 40, 48, 56, 64, or 96; for prefixes shorter
       * than /64 the IPv4 octets are split around the reserved bits 64–71.
       * @example
       * Address6.fromAddress4Nat64('192.0.2.33').correctForm(); // '64:ff9b::c000:221'
       * Address6.fromAddress4Nat64('192.0.2.33', '2001:db8::/32').correctForm(); // '2001:db8:c000:221::'
       */
      static fromAddress4Nat64(address, prefix = "64:ff9b::/96") {
        const v4 = new ipv4_1.Address4(address);
        const prefix6 = new _Address6(prefix);
        const pl = prefix6.subnetMask;
        if (pl !== 32 && pl !== 40 && pl !== 48 && pl !== 56 && pl !== 64 && pl !== 96) {
          throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");
        }
        const prefixBits = prefix6.binaryZeroPad();
        const v4Bits = v4.binaryZeroPad();
        let bits;
        if (pl === 96) {
          bits = prefixBits.slice(0, 96) + v4Bits;
        } else {
          const beforeU = 64 - pl;
          bits = [
            prefixBits.slice(0, pl),
            v4Bits.slice(0, beforeU),
            // Bits 64 to 71 are the reserved u octet and are always zero.
            "00000000",
            v4Bits.slice(beforeU),
            "0".repeat(128 - 72 - (32 - beforeU))
          ].join("");
        }
        const hex = BigInt(`0b${bits}`).toString(16).padStart(32, "0");
        const groups = [];
        for (let i = 0; i < 8; i++) {
          groups.push(hex.slice(i * 4, (i + 1) * 4));
        }
        return new _Address6(groups.join(":"));
      }
      /**
       * Extract the embedded IPv4 address from a NAT64 IPv6 address using the
       * encoding defined by [RFC 6052](https://datatracker.ietf.org/doc/html/rfc6052).
       * The default prefix is the well-known prefix `64:ff9b::/96`. Returns
       * `null` if this address is not contained within the given prefix.
       * @example
       * new Address6('64:ff9b::c000:221').toAddress4Nat64()!.correctForm(); // '192.0.2.33'
       */
      toAddress4Nat64(prefix = "64:ff9b::/96") {
        const prefix6 = new _Address6(prefix);
        const pl = prefix6.subnetMask;
        if (pl !== 32 && pl !== 40 && pl !== 48 && pl !== 56 && pl !== 64 && pl !== 96) {
          throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");
        }
        if (!this.isHostInSubnet(prefix6)) {
          return null;
        }
        const bits = this.binaryZeroPad();
        let v4Bits;
        if (pl === 96) {
          v4Bits = bits.slice(96, 128);
        } else {
          const beforeU = 64 - pl;
          v4Bits = bits.slice(pl, pl + beforeU) + bits.slice(72, 72 + (32 - beforeU));
        }
        const octets = [];
        for (let i = 0; i < 4; i++) {
          octets.push(parseInt(v4Bits.slice(i * 8, (i + 1) * 8), 2).toString());
        }
        return new ipv4_1.Address4(octets.join("."));
      }
      /**
       * Return a byte array.
       *
       * To get a Node.js `Buffer`, wrap the result: `Buffer.from(address.toByteArray())`.
       * @returns {Array}
       */
      toByteArray() {
        const value = this.bigInt().toString(16).padStart(constants6.BITS / 4, "0");
        const bytes = [];
        for (let i = 0, length = value.length; i < length; i += 2) {
          bytes.push(parseInt(value.substring(i, i + 2), 16));
        }
        return bytes;
      }
      /**
       * Return an unsigned byte array.
       *
       * To get a Node.js `Buffer`, wrap the result: `Buffer.from(address.toUnsignedByteArray())`.
       * @returns {Array}
       */
      toUnsignedByteArray() {
        return this.toByteArray().map(unsignByte);
      }
      /**
       * Convert a byte array to an Address6 object.
       *
       * Accepts unsigned bytes (0 to 255) or signed bytes (-128 to 127, as an
       * `Int8Array` or a Java `byte[]` holds them), folding signed values to their
       * unsigned equivalent. Throws `AddressError` unless given exactly 16
       * integers from -128 to 255.
       *
       * To convert from a Node.js `Buffer`, spread it: `Address6.fromByteArray([...buf])`.
       * @returns {Address6}
       */
      static fromByteArray(bytes) {
        common.assertByteArray(bytes, 16, "IPv6", -128);
        return this.fromUnsignedByteArray(bytes.map(unsignByte));
      }
      /**
       * Convert an unsigned byte array to an Address6 object.
       *
       * Throws `AddressError` unless given exactly 16 integers from 0 to 255.
       *
       * To convert from a Node.js `Buffer`, spread it: `Address6.fromUnsignedByteArray([...buf])`.
       * @returns {Address6}
       */
      static fromUnsignedByteArray(bytes) {
        common.assertByteArray(bytes, 16, "IPv6", 0);
        const BYTE_MAX = BigInt("256");
        let result = BigInt("0");
        let multiplier = BigInt("1");
        for (let i = bytes.length - 1; i >= 0; i--) {
          result += multiplier * BigInt(bytes[i].toString(10));
          multiplier *= BYTE_MAX;
        }
        return _Address6.fromBigInt(result);
      }
      /**
       * Returns true if the address is in the canonical form, false otherwise
       * @returns {boolean}
       */
      isCanonical() {
        return this.addressMinusSuffix === this.canonicalForm();
      }
      /**
       * Returns true if the address is a link-local unicast address in `fe80::/10`
       * ([RFC 4291 §2.4](https://datatracker.ietf.org/doc/html/rfc4291#section-2.4))
       * or an IPv4-mapped / NAT64 address whose embedded IPv4 address is link-local
       * (`169.254.0.0/16`, e.g. `::ffff:169.254.169.254`), false otherwise.
       * @returns {boolean}
       */
      isLinkLocal() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isLinkLocal();
        }
        return this.isHostInSubnet(LINK_LOCAL_SUBNET);
      }
      /**
       * Returns true if the address is a multicast address, false otherwise
       * @returns {boolean}
       */
      isMulticast() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isMulticast();
        }
        const type = this.getType();
        return type === "Multicast" || type.startsWith("Multicast ");
      }
      /**
       * Returns true if the address was written in v4-in-v6 dotted-quad notation
       * (e.g. `::ffff:127.0.0.1`), false otherwise. This is a notation-level flag
       * and does not reflect whether the address bits lie in the IPv4-mapped
       * (`::ffff:0:0/96`) subnet — for that, see {@link isMapped4}.
       * @returns {boolean}
       */
      is4() {
        return this.v4;
      }
      /**
       * Returns true if the address is an IPv4-mapped IPv6 address in
       * `::ffff:0:0/96` ([RFC 4291 §2.5.5.2](https://datatracker.ietf.org/doc/html/rfc4291#section-2.5.5.2)),
       * false otherwise. Unlike {@link is4}, this checks the underlying address
       * bits rather than the textual notation, so `::ffff:127.0.0.1` and
       * `::ffff:7f00:1` both return true.
       * @returns {boolean}
       */
      isMapped4() {
        return this.isHostInSubnet(IPV4_MAPPED_SUBNET);
      }
      /**
       * If this address embeds a routable IPv4 address — i.e. it is IPv4-mapped
       * (`::ffff:0:0/96`) or sits in the NAT64 well-known prefix (`64:ff9b::/96`,
       * [RFC 6052](https://datatracker.ietf.org/doc/html/rfc6052)) — return that
       * embedded address as an {@link Address4}; otherwise return null.
       *
       * The special-property checks (`isLoopback`, `isLinkLocal`, `isMulticast`,
       * `isUnspecified`, `isPrivate`, `isCGNAT`, `isBroadcast`) call this first and
       * delegate to the embedded {@link Address4} when present, so a literal such as
       * `::ffff:127.0.0.1` is classified by what it actually reaches (loopback)
       * rather than by its IPv6 wrapper (which `getType()` reports as IPv4-mapped).
       * This matters wherever the checks back a trust-boundary decision (e.g. an
       * SSRF allow/deny filter): without normalization, `::ffff:10.0.0.1`,
       * `::ffff:169.254.169.254`, `64:ff9b::7f00:1`, etc. would all read as
       * non-internal.
       * @returns {Address4 | null}
       */
      embeddedIPv4() {
        if (this.isMapped4() || this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)) {
          return this.to4();
        }
        return null;
      }
      /**
       * Returns true if the address is a Teredo address, false otherwise
       * @returns {boolean}
       */
      isTeredo() {
        return this.isHostInSubnet(TEREDO_SUBNET);
      }
      /**
       * Returns true if the address is a 6to4 address, false otherwise
       * @returns {boolean}
       */
      is6to4() {
        return this.isHostInSubnet(SIX_TO_FOUR_SUBNET);
      }
      /**
       * Returns true if the address is a loopback address, false otherwise
       * @returns {boolean}
       */
      isLoopback() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isLoopback();
        }
        return this.getType() === "Loopback";
      }
      /**
       * Returns true if the address is a Unique Local Address in `fc00::/7` ([RFC 4193](https://datatracker.ietf.org/doc/html/rfc4193)). ULAs are the IPv6 equivalent of IPv4 [RFC 1918](https://datatracker.ietf.org/doc/html/rfc1918) private addresses.
       * @returns {boolean}
       */
      isULA() {
        return this.isHostInSubnet(ULA_SUBNET);
      }
      /**
       * Returns true if the address is private, i.e. a Unique Local Address in
       * `fc00::/7` ([RFC 4193](https://datatracker.ietf.org/doc/html/rfc4193)), an
       * address in the NAT64 local-use range `64:ff9b:1::/48`
       * ([RFC 8215](https://datatracker.ietf.org/doc/html/rfc8215)), or an
       * IPv4-mapped / NAT64 well-known address whose embedded IPv4 address is in
       * one of the [RFC 1918](https://datatracker.ietf.org/doc/html/rfc1918)
       * private ranges (e.g. `::ffff:10.0.0.1`). This is the IPv6 counterpart to
       * {@link Address4.isPrivate}; use it instead of {@link isULA} when you need to
       * catch mapped RFC 1918 addresses as well as native ULAs.
       *
       * The local-use NAT64 range is reported private as a whole rather than by
       * its embedded IPv4 address: an operator may carve a prefix of any RFC 6052
       * length out of `64:ff9b:1::/48`, so the same bits decode to different IPv4
       * addresses under different deployments and no single decoding is correct.
       * Use {@link toAddress4Nat64} with the deployment's prefix to decode one.
       * @returns {boolean}
       */
      isPrivate() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isPrivate();
        }
        return this.isULA() || this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET);
      }
      /**
       * Returns true if the address is an IPv4-mapped / NAT64 address whose embedded
       * IPv4 address is in the carrier-grade NAT range `100.64.0.0/10`
       * ([RFC 6598](https://datatracker.ietf.org/doc/html/rfc6598)), false
       * otherwise. There is no native IPv6 CGNAT range, so this only ever returns
       * true for an embedded IPv4 address (e.g. `::ffff:100.64.0.1`).
       * @returns {boolean}
       */
      isCGNAT() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isCGNAT();
        }
        return false;
      }
      /**
       * Returns true if the address is an IPv4-mapped / NAT64 address whose embedded
       * IPv4 address is the limited broadcast address `255.255.255.255`
       * ([RFC 919](https://datatracker.ietf.org/doc/html/rfc919)), false otherwise.
       * There is no IPv6 broadcast, so this only ever returns true for an embedded
       * IPv4 address (e.g. `::ffff:255.255.255.255`).
       * @returns {boolean}
       */
      isBroadcast() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isBroadcast();
        }
        return false;
      }
      /**
       * Returns true if the address is the unspecified address `::`.
       * @returns {boolean}
       */
      isUnspecified() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isUnspecified();
        }
        return this.getType() === "Unspecified";
      }
      /**
       * Returns true if the address is in the documentation prefix `2001:db8::/32` ([RFC 3849](https://datatracker.ietf.org/doc/html/rfc3849)).
       * @returns {boolean}
       */
      isDocumentation() {
        return DOCUMENTATION_SUBNETS.some((subnet) => this.isHostInSubnet(subnet));
      }
      /**
       * Returns true if the address is in the benchmarking range `2001:2::/48`
       * ([RFC 5180](https://datatracker.ietf.org/doc/html/rfc5180)) or is an
       * IPv4-mapped / NAT64 address whose embedded IPv4 address is in
       * `198.18.0.0/15`, false otherwise.
       * @returns {boolean}
       */
      isBenchmarking() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isBenchmarking();
        }
        return this.isHostInSubnet(BENCHMARKING_SUBNET);
      }
      /**
       * Returns true if the address is globally reachable: inside the global
       * unicast allocation `2000::/3` (the only range the [IANA IPv6 Address Space
       * Registry](https://www.iana.org/assignments/ipv6-address-space/) assigns
       * for global unicast; everything else is reserved, ULA, link-local, or
       * multicast) and not in any block the [IANA IPv6 Special-Purpose Address Registry](https://www.iana.org/assignments/iana-ipv6-special-registry/)
       * marks as not globally reachable. An IPv4-mapped or NAT64 well-known
       * address answers for its embedded IPv4 address, so `::ffff:10.0.0.1` and
       * `64:ff9b::7f00:1` are not global. Teredo (`2001::/32`) and 6to4
       * (`2002::/16`) are not global either: the registry lists them as N/A and a
       * packet to one needs a relay.
       *
       * This covers everything the individual classifiers name and the blocks they
       * do not: the discard-only prefix `100::/64`, the IETF protocol assignments
       * in `2001::/23`, the deprecated site-local `fec0::/10` and IPv4-compatible
       * `::/96` ranges, and unallocated space such as `4000::/3`. It is the single
       * predicate to use where a request must not reach an internal or
       * special-purpose destination; see SECURITY.md.
       * @returns {boolean}
       */
      isGlobal() {
        const embedded = this.embeddedIPv4();
        if (embedded) {
          return embedded.isGlobal();
        }
        return this.isHostInSubnet(GLOBAL_UNICAST_SUBNET) && common.isGloballyReachable.call(this, SPECIAL_PURPOSE_V6);
      }
      // #endregion
      // #region HTML
      /**
       * Returns the address as an HTTP URL with the host bracketed, e.g.
       * `http://[2001:db8::1]/`. If `optionalPort` is provided it is appended,
       * e.g. `http://[2001:db8::1]:8080/`.
       */
      href(optionalPort) {
        if (optionalPort === void 0) {
          optionalPort = "";
        } else {
          optionalPort = `:${optionalPort}`;
        }
        return `http://[${this.correctForm()}]${optionalPort}/`;
      }
      /**
       * Returns an HTML `<a>` element whose `href` encodes the address in a URL
       * hash fragment (default prefix `/#address=`). Useful for linking between
       * pages of an address-inspector UI.
       * @param options.className - CSS class for the rendered `<a>` element
       * @param options.prefix - hash prefix prepended to the address (default `/#address=`)
       * @param options.v4 - when true, render the address in v4-in-v6 form
       */
      link(options) {
        if (!options) {
          options = {};
        }
        if (options.className === void 0) {
          options.className = "";
        }
        if (options.prefix === void 0) {
          options.prefix = "/#address=";
        }
        if (options.v4 === void 0) {
          options.v4 = false;
        }
        let formFunction = this.correctForm;
        if (options.v4) {
          formFunction = this.to4in6;
        }
        const form = formFunction.call(this);
        const safeHref = helpers.escapeHtml(`${options.prefix}${form}`);
        const safeForm = helpers.escapeHtml(form);
        if (options.className) {
          const safeClass = helpers.escapeHtml(options.className);
          return `<a href="${safeHref}" class="${safeClass}">${safeForm}</a>`;
        }
        return `<a href="${safeHref}">${safeForm}</a>`;
      }
      /**
       * Groups an address.
       *
       * Returns an HTML fragment: each group is wrapped in a `<span>` carrying
       * the group classes an address-inspector UI hovers on. The address content
       * is HTML-escaped; anything you concatenate around it is your
       * responsibility.
       * @returns {String}
       */
      group() {
        if (this.elidedGroups === 0) {
          return helpers.simpleGroup(this.addressMinusSuffix).join(":");
        }
        assert(typeof this.elidedGroups === "number");
        assert(typeof this.elisionBegin === "number");
        const output = [];
        const [left, right] = this.addressMinusSuffix.split("::");
        if (left.length) {
          output.push(...helpers.simpleGroup(left));
        } else {
          output.push("");
        }
        const classes = ["hover-group"];
        for (let i = this.elisionBegin; i < this.elisionBegin + this.elidedGroups; i++) {
          classes.push(`group-${i}`);
        }
        output.push(`<span class="${classes.join(" ")}"></span>`);
        if (right.length) {
          output.push(...helpers.simpleGroup(right, this.elisionEnd));
        } else {
          output.push("");
        }
        if (this.is4()) {
          assert(this.address4 instanceof ipv4_1.Address4);
          output.pop();
          output.push(this.address4.groupForV6());
        }
        return output.join(":");
      }
      // #endregion
      // #region Regular expressions
      /**
       * Generate a regular expression string that can be used to find or validate
       * all variations of this address
       * @param {boolean} substringSearch
       * @returns {string}
       */
      regularExpressionString(substringSearch = false) {
        let output = [];
        const address6 = new _Address6(this.correctForm());
        if (address6.elidedGroups === 0) {
          output.push((0, regular_expressions_1.simpleRegularExpression)(address6.parsedAddress));
        } else if (address6.elidedGroups === constants6.GROUPS) {
          output.push((0, regular_expressions_1.possibleElisions)(constants6.GROUPS));
        } else {
          const halves = address6.address.split("::");
          if (halves[0].length) {
            output.push((0, regular_expressions_1.simpleRegularExpression)(halves[0].split(":")));
          }
          assert(typeof address6.elidedGroups === "number");
          output.push((0, regular_expressions_1.possibleElisions)(address6.elidedGroups, halves[0].length !== 0, halves[1].length !== 0));
          if (halves[1].length) {
            output.push((0, regular_expressions_1.simpleRegularExpression)(halves[1].split(":")));
          }
          output = [output.join(":")];
        }
        if (!substringSearch) {
          output = [
            "(?=^|",
            regular_expressions_1.ADDRESS_BOUNDARY,
            "|[^\\w\\:])(",
            ...output,
            ")(?=[^\\w\\:]|",
            regular_expressions_1.ADDRESS_BOUNDARY,
            "|$)"
          ];
        }
        return output.join("");
      }
      /**
       * Generate a regular expression that can be used to find or validate all
       * variations of this address.
       * @param {boolean} substringSearch
       * @returns {RegExp}
       */
      regularExpression(substringSearch = false) {
        return new RegExp(this.regularExpressionString(substringSearch), "i");
      }
    };
    exports.Address6 = Address6;
    var TYPE_SUBNETS = Object.keys(constants6.TYPES).map((subnet) => [
      new Address6(subnet),
      constants6.TYPES[subnet]
    ]);
    var TEREDO_SUBNET = new Address6("2001::/32");
    var SIX_TO_FOUR_SUBNET = new Address6("2002::/16");
    var ULA_SUBNET = new Address6("fc00::/7");
    var LINK_LOCAL_SUBNET = new Address6("fe80::/10");
    var DOCUMENTATION_SUBNETS = [new Address6("2001:db8::/32"), new Address6("3fff::/20")];
    var BENCHMARKING_SUBNET = new Address6("2001:2::/48");
    var GLOBAL_UNICAST_SUBNET = new Address6("2000::/3");
    var SPECIAL_PURPOSE_V6 = constants6.SPECIAL_PURPOSE.map(([cidr, , reachable]) => ({
      subnet: new Address6(cidr),
      reachable
    }));
    var IPV4_MAPPED_SUBNET = new Address6("::ffff:0:0/96");
    var NAT64_WELL_KNOWN_SUBNET = new Address6("64:ff9b::/96");
    var NAT64_LOCAL_USE_SUBNET = new Address6("64:ff9b:1::/48");
  }
});

// node_modules/ip-address/dist/ip-address.js
var require_ip_address = __commonJS({
  "node_modules/ip-address/dist/ip-address.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) {
        for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
      }
      __setModuleDefault(result, mod);
      return result;
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.v6 = exports.AddressError = exports.Address6 = exports.Address4 = void 0;
    var ipv4_1 = require_ipv4();
    Object.defineProperty(exports, "Address4", { enumerable: true, get: function() {
      return ipv4_1.Address4;
    } });
    var ipv6_1 = require_ipv6();
    Object.defineProperty(exports, "Address6", { enumerable: true, get: function() {
      return ipv6_1.Address6;
    } });
    var address_error_1 = require_address_error();
    Object.defineProperty(exports, "AddressError", { enumerable: true, get: function() {
      return address_error_1.AddressError;
    } });
    var helpers = __importStar(require_helpers());
    exports.v6 = { helpers };
  }
});

// node_modules/socks/build/common/helpers.js
var require_helpers2 = __commonJS({
  "node_modules/socks/build/common/helpers.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateSocksClientOptions = validateSocksClientOptions;
    exports.validateSocksClientChainOptions = validateSocksClientChainOptions;
    exports.ipv4ToInt32 = ipv4ToInt32;
    exports.int32ToIpv4 = int32ToIpv4;
    exports.ipToBuffer = ipToBuffer;
    var util_1 = require_util();
    var constants_1 = require_constants2();
    var stream = __require("stream");
    var ip_address_1 = require_ip_address();
    var net3 = __require("net");
    function validateSocksClientOptions(options, acceptedCommands = ["connect", "bind", "associate"]) {
      if (!constants_1.SocksCommand[options.command]) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommand, options);
      }
      if (acceptedCommands.indexOf(options.command) === -1) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandForOperation, options);
      }
      if (!isValidSocksRemoteHost(options.destination)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination, options);
      }
      if (!isValidSocksProxy(options.proxy)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy, options);
      }
      validateCustomProxyAuth(options.proxy, options);
      if (options.timeout && !isValidTimeoutValue(options.timeout)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout, options);
      }
      if (options.existing_socket && !(options.existing_socket instanceof stream.Duplex)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket, options);
      }
    }
    function validateSocksClientChainOptions(options) {
      if (options.command !== "connect") {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain, options);
      }
      if (!isValidSocksRemoteHost(options.destination)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination, options);
      }
      if (!(options.proxies && Array.isArray(options.proxies) && options.proxies.length >= 2)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength, options);
      }
      options.proxies.forEach((proxy) => {
        if (!isValidSocksProxy(proxy)) {
          throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy, options);
        }
        validateCustomProxyAuth(proxy, options);
      });
      if (options.timeout && !isValidTimeoutValue(options.timeout)) {
        throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout, options);
      }
    }
    function validateCustomProxyAuth(proxy, options) {
      if (proxy.custom_auth_method !== void 0) {
        if (proxy.custom_auth_method < constants_1.SOCKS5_CUSTOM_AUTH_START || proxy.custom_auth_method > constants_1.SOCKS5_CUSTOM_AUTH_END) {
          throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange, options);
        }
        if (proxy.custom_auth_request_handler === void 0 || typeof proxy.custom_auth_request_handler !== "function") {
          throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions, options);
        }
        if (proxy.custom_auth_response_size === void 0) {
          throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions, options);
        }
        if (proxy.custom_auth_response_handler === void 0 || typeof proxy.custom_auth_response_handler !== "function") {
          throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions, options);
        }
      }
    }
    function isValidSocksRemoteHost(remoteHost) {
      return remoteHost && typeof remoteHost.host === "string" && Buffer.byteLength(remoteHost.host) < 256 && typeof remoteHost.port === "number" && remoteHost.port >= 0 && remoteHost.port <= 65535;
    }
    function isValidSocksProxy(proxy) {
      return proxy && (typeof proxy.host === "string" || typeof proxy.ipaddress === "string") && typeof proxy.port === "number" && proxy.port >= 0 && proxy.port <= 65535 && (proxy.type === 4 || proxy.type === 5);
    }
    function isValidTimeoutValue(value) {
      return typeof value === "number" && value > 0;
    }
    function ipv4ToInt32(ip) {
      const address = new ip_address_1.Address4(ip);
      return address.toArray().reduce((acc, part) => (acc << 8) + part, 0) >>> 0;
    }
    function int32ToIpv4(int32) {
      const octet1 = int32 >>> 24 & 255;
      const octet2 = int32 >>> 16 & 255;
      const octet3 = int32 >>> 8 & 255;
      const octet4 = int32 & 255;
      return [octet1, octet2, octet3, octet4].join(".");
    }
    function ipToBuffer(ip) {
      if (net3.isIPv4(ip)) {
        const address = new ip_address_1.Address4(ip);
        return Buffer.from(address.toArray());
      } else if (net3.isIPv6(ip)) {
        const address = new ip_address_1.Address6(ip);
        return Buffer.from(address.canonicalForm().split(":").map((segment) => segment.padStart(4, "0")).join(""), "hex");
      } else {
        throw new Error("Invalid IP address format");
      }
    }
  }
});

// node_modules/socks/build/common/receivebuffer.js
var require_receivebuffer = __commonJS({
  "node_modules/socks/build/common/receivebuffer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ReceiveBuffer = void 0;
    var ReceiveBuffer = class {
      constructor(size = 4096) {
        this.buffer = Buffer.allocUnsafe(size);
        this.offset = 0;
        this.originalSize = size;
      }
      get length() {
        return this.offset;
      }
      append(data) {
        if (!Buffer.isBuffer(data)) {
          throw new Error("Attempted to append a non-buffer instance to ReceiveBuffer.");
        }
        if (this.offset + data.length >= this.buffer.length) {
          const tmp = this.buffer;
          this.buffer = Buffer.allocUnsafe(Math.max(this.buffer.length + this.originalSize, this.buffer.length + data.length));
          tmp.copy(this.buffer);
        }
        data.copy(this.buffer, this.offset);
        return this.offset += data.length;
      }
      peek(length) {
        if (length > this.offset) {
          throw new Error("Attempted to read beyond the bounds of the managed internal data.");
        }
        return this.buffer.slice(0, length);
      }
      get(length) {
        if (length > this.offset) {
          throw new Error("Attempted to read beyond the bounds of the managed internal data.");
        }
        const value = Buffer.allocUnsafe(length);
        this.buffer.slice(0, length).copy(value);
        this.buffer.copyWithin(0, length, length + this.offset - length);
        this.offset -= length;
        return value;
      }
    };
    exports.ReceiveBuffer = ReceiveBuffer;
  }
});

// node_modules/socks/build/client/socksclient.js
var require_socksclient = __commonJS({
  "node_modules/socks/build/client/socksclient.js"(exports) {
    "use strict";
    var __awaiter = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SocksClientError = exports.SocksClient = void 0;
    var events_1 = __require("events");
    var net3 = __require("net");
    var smart_buffer_1 = require_smartbuffer();
    var constants_1 = require_constants2();
    var helpers_1 = require_helpers2();
    var receivebuffer_1 = require_receivebuffer();
    var util_1 = require_util();
    Object.defineProperty(exports, "SocksClientError", { enumerable: true, get: function() {
      return util_1.SocksClientError;
    } });
    var ip_address_1 = require_ip_address();
    var SocksClient2 = class _SocksClient extends events_1.EventEmitter {
      constructor(options) {
        super();
        this.options = Object.assign({}, options);
        (0, helpers_1.validateSocksClientOptions)(options);
        this.setState(constants_1.SocksClientState.Created);
      }
      /**
       * Creates a new SOCKS connection.
       *
       * Note: Supports callbacks and promises. Only supports the connect command.
       * @param options { SocksClientOptions } Options.
       * @param callback { Function } An optional callback function.
       * @returns { Promise }
       */
      static createConnection(options, callback) {
        return new Promise((resolve, reject) => {
          try {
            (0, helpers_1.validateSocksClientOptions)(options, ["connect"]);
          } catch (err) {
            if (typeof callback === "function") {
              callback(err);
              return resolve(err);
            } else {
              return reject(err);
            }
          }
          const client = new _SocksClient(options);
          client.connect(options.existing_socket);
          client.once("established", (info) => {
            client.removeAllListeners();
            if (typeof callback === "function") {
              callback(null, info);
              resolve(info);
            } else {
              resolve(info);
            }
          });
          client.once("error", (err) => {
            client.removeAllListeners();
            if (typeof callback === "function") {
              callback(err);
              resolve(err);
            } else {
              reject(err);
            }
          });
        });
      }
      /**
       * Creates a new SOCKS connection chain to a destination host through 2 or more SOCKS proxies.
       *
       * Note: Supports callbacks and promises. Only supports the connect method.
       * Note: Implemented via createConnection() factory function.
       * @param options { SocksClientChainOptions } Options
       * @param callback { Function } An optional callback function.
       * @returns { Promise }
       */
      static createConnectionChain(options, callback) {
        return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
          try {
            (0, helpers_1.validateSocksClientChainOptions)(options);
          } catch (err) {
            if (typeof callback === "function") {
              callback(err);
              return resolve(err);
            } else {
              return reject(err);
            }
          }
          if (options.randomizeChain) {
            (0, util_1.shuffleArray)(options.proxies);
          }
          try {
            let sock;
            for (let i = 0; i < options.proxies.length; i++) {
              const nextProxy = options.proxies[i];
              const nextDestination = i === options.proxies.length - 1 ? options.destination : {
                host: options.proxies[i + 1].host || options.proxies[i + 1].ipaddress,
                port: options.proxies[i + 1].port
              };
              const result = yield _SocksClient.createConnection({
                command: "connect",
                proxy: nextProxy,
                destination: nextDestination,
                existing_socket: sock
              });
              sock = sock || result.socket;
            }
            if (typeof callback === "function") {
              callback(null, { socket: sock });
              resolve({ socket: sock });
            } else {
              resolve({ socket: sock });
            }
          } catch (err) {
            if (typeof callback === "function") {
              callback(err);
              resolve(err);
            } else {
              reject(err);
            }
          }
        }));
      }
      /**
       * Creates a SOCKS UDP Frame.
       * @param options
       */
      static createUDPFrame(options) {
        const buff = new smart_buffer_1.SmartBuffer();
        buff.writeUInt16BE(0);
        buff.writeUInt8(options.frameNumber || 0);
        if (net3.isIPv4(options.remoteHost.host)) {
          buff.writeUInt8(constants_1.Socks5HostType.IPv4);
          buff.writeUInt32BE((0, helpers_1.ipv4ToInt32)(options.remoteHost.host));
        } else if (net3.isIPv6(options.remoteHost.host)) {
          buff.writeUInt8(constants_1.Socks5HostType.IPv6);
          buff.writeBuffer((0, helpers_1.ipToBuffer)(options.remoteHost.host));
        } else {
          buff.writeUInt8(constants_1.Socks5HostType.Hostname);
          buff.writeUInt8(Buffer.byteLength(options.remoteHost.host));
          buff.writeString(options.remoteHost.host);
        }
        buff.writeUInt16BE(options.remoteHost.port);
        buff.writeBuffer(options.data);
        return buff.toBuffer();
      }
      /**
       * Parses a SOCKS UDP frame.
       * @param data
       */
      static parseUDPFrame(data) {
        const buff = smart_buffer_1.SmartBuffer.fromBuffer(data);
        buff.readOffset = 2;
        const frameNumber = buff.readUInt8();
        const hostType = buff.readUInt8();
        let remoteHost;
        if (hostType === constants_1.Socks5HostType.IPv4) {
          remoteHost = (0, helpers_1.int32ToIpv4)(buff.readUInt32BE());
        } else if (hostType === constants_1.Socks5HostType.IPv6) {
          remoteHost = ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm();
        } else {
          remoteHost = buff.readString(buff.readUInt8());
        }
        const remotePort = buff.readUInt16BE();
        return {
          frameNumber,
          remoteHost: {
            host: remoteHost,
            port: remotePort
          },
          data: buff.readBuffer()
        };
      }
      /**
       * Internal state setter. If the SocksClient is in an error state, it cannot be changed to a non error state.
       */
      setState(newState) {
        if (this.state !== constants_1.SocksClientState.Error) {
          this.state = newState;
        }
      }
      /**
       * Starts the connection establishment to the proxy and destination.
       * @param existingSocket Connected socket to use instead of creating a new one (internal use).
       */
      connect(existingSocket) {
        this.onDataReceived = (data) => this.onDataReceivedHandler(data);
        this.onClose = () => this.onCloseHandler();
        this.onError = (err) => this.onErrorHandler(err);
        this.onConnect = () => this.onConnectHandler();
        const timer = setTimeout(() => this.onEstablishedTimeout(), this.options.timeout || constants_1.DEFAULT_TIMEOUT);
        if (timer.unref && typeof timer.unref === "function") {
          timer.unref();
        }
        if (existingSocket) {
          this.socket = existingSocket;
        } else {
          this.socket = new net3.Socket();
        }
        this.socket.once("close", this.onClose);
        this.socket.once("error", this.onError);
        this.socket.once("connect", this.onConnect);
        this.socket.on("data", this.onDataReceived);
        this.setState(constants_1.SocksClientState.Connecting);
        this.receiveBuffer = new receivebuffer_1.ReceiveBuffer();
        if (existingSocket) {
          this.socket.emit("connect");
        } else {
          this.socket.connect(this.getSocketOptions());
          if (this.options.set_tcp_nodelay !== void 0 && this.options.set_tcp_nodelay !== null) {
            this.socket.setNoDelay(!!this.options.set_tcp_nodelay);
          }
        }
        this.prependOnceListener("established", (info) => {
          setImmediate(() => {
            if (this.receiveBuffer.length > 0) {
              const excessData = this.receiveBuffer.get(this.receiveBuffer.length);
              info.socket.emit("data", excessData);
            }
            info.socket.resume();
          });
        });
      }
      // Socket options (defaults host/port to options.proxy.host/options.proxy.port)
      getSocketOptions() {
        return Object.assign(Object.assign({}, this.options.socket_options), { host: this.options.proxy.host || this.options.proxy.ipaddress, port: this.options.proxy.port });
      }
      /**
       * Handles internal Socks timeout callback.
       * Note: If the Socks client is not BoundWaitingForConnection or Established, the connection will be closed.
       */
      onEstablishedTimeout() {
        if (this.state !== constants_1.SocksClientState.Established && this.state !== constants_1.SocksClientState.BoundWaitingForConnection) {
          this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut);
        }
      }
      /**
       * Handles Socket connect event.
       */
      onConnectHandler() {
        this.setState(constants_1.SocksClientState.Connected);
        if (this.options.proxy.type === 4) {
          this.sendSocks4InitialHandshake();
        } else {
          this.sendSocks5InitialHandshake();
        }
        this.setState(constants_1.SocksClientState.SentInitialHandshake);
      }
      /**
       * Handles Socket data event.
       * @param data
       */
      onDataReceivedHandler(data) {
        this.receiveBuffer.append(data);
        this.processData();
      }
      /**
       * Handles processing of the data we have received.
       */
      processData() {
        while (this.state !== constants_1.SocksClientState.Established && this.state !== constants_1.SocksClientState.Error && this.receiveBuffer.length >= this.nextRequiredPacketBufferSize) {
          if (this.state === constants_1.SocksClientState.SentInitialHandshake) {
            if (this.options.proxy.type === 4) {
              this.handleSocks4FinalHandshakeResponse();
            } else {
              this.handleInitialSocks5HandshakeResponse();
            }
          } else if (this.state === constants_1.SocksClientState.SentAuthentication) {
            this.handleInitialSocks5AuthenticationHandshakeResponse();
          } else if (this.state === constants_1.SocksClientState.SentFinalHandshake) {
            this.handleSocks5FinalHandshakeResponse();
          } else if (this.state === constants_1.SocksClientState.BoundWaitingForConnection) {
            if (this.options.proxy.type === 4) {
              this.handleSocks4IncomingConnectionResponse();
            } else {
              this.handleSocks5IncomingConnectionResponse();
            }
          } else {
            this.closeSocket(constants_1.ERRORS.InternalError);
            break;
          }
        }
      }
      /**
       * Handles Socket close event.
       * @param had_error
       */
      onCloseHandler() {
        this.closeSocket(constants_1.ERRORS.SocketClosed);
      }
      /**
       * Handles Socket error event.
       * @param err
       */
      onErrorHandler(err) {
        this.closeSocket(err.message);
      }
      /**
       * Removes internal event listeners on the underlying Socket.
       */
      removeInternalSocketHandlers() {
        this.socket.pause();
        this.socket.removeListener("data", this.onDataReceived);
        this.socket.removeListener("close", this.onClose);
        this.socket.removeListener("error", this.onError);
        this.socket.removeListener("connect", this.onConnect);
      }
      /**
       * Closes and destroys the underlying Socket. Emits an error event.
       * @param err { String } An error string to include in error event.
       */
      closeSocket(err) {
        if (this.state !== constants_1.SocksClientState.Error) {
          this.setState(constants_1.SocksClientState.Error);
          this.socket.destroy();
          this.removeInternalSocketHandlers();
          this.emit("error", new util_1.SocksClientError(err, this.options));
        }
      }
      /**
       * Sends initial Socks v4 handshake request.
       */
      sendSocks4InitialHandshake() {
        const userId = this.options.proxy.userId || "";
        const buff = new smart_buffer_1.SmartBuffer();
        buff.writeUInt8(4);
        buff.writeUInt8(constants_1.SocksCommand[this.options.command]);
        buff.writeUInt16BE(this.options.destination.port);
        if (net3.isIPv4(this.options.destination.host)) {
          buff.writeBuffer((0, helpers_1.ipToBuffer)(this.options.destination.host));
          buff.writeStringNT(userId);
        } else {
          buff.writeUInt8(0);
          buff.writeUInt8(0);
          buff.writeUInt8(0);
          buff.writeUInt8(1);
          buff.writeStringNT(userId);
          buff.writeStringNT(this.options.destination.host);
        }
        this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks4Response;
        this.socket.write(buff.toBuffer());
      }
      /**
       * Handles Socks v4 handshake response.
       * @param data
       */
      handleSocks4FinalHandshakeResponse() {
        const data = this.receiveBuffer.get(8);
        if (data[1] !== constants_1.Socks4Response.Granted) {
          this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.Socks4Response[data[1]]})`);
        } else {
          if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.bind) {
            const buff = smart_buffer_1.SmartBuffer.fromBuffer(data);
            buff.readOffset = 2;
            const remoteHost = {
              port: buff.readUInt16BE(),
              host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE())
            };
            if (remoteHost.host === "0.0.0.0") {
              remoteHost.host = this.options.proxy.ipaddress;
            }
            this.setState(constants_1.SocksClientState.BoundWaitingForConnection);
            this.emit("bound", { remoteHost, socket: this.socket });
          } else {
            this.setState(constants_1.SocksClientState.Established);
            this.removeInternalSocketHandlers();
            this.emit("established", { socket: this.socket });
          }
        }
      }
      /**
       * Handles Socks v4 incoming connection request (BIND)
       * @param data
       */
      handleSocks4IncomingConnectionResponse() {
        const data = this.receiveBuffer.get(8);
        if (data[1] !== constants_1.Socks4Response.Granted) {
          this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.Socks4Response[data[1]]})`);
        } else {
          const buff = smart_buffer_1.SmartBuffer.fromBuffer(data);
          buff.readOffset = 2;
          const remoteHost = {
            port: buff.readUInt16BE(),
            host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE())
          };
          this.setState(constants_1.SocksClientState.Established);
          this.removeInternalSocketHandlers();
          this.emit("established", { remoteHost, socket: this.socket });
        }
      }
      /**
       * Sends initial Socks v5 handshake request.
       */
      sendSocks5InitialHandshake() {
        const buff = new smart_buffer_1.SmartBuffer();
        const supportedAuthMethods = [constants_1.Socks5Auth.NoAuth];
        if (this.options.proxy.userId || this.options.proxy.password) {
          supportedAuthMethods.push(constants_1.Socks5Auth.UserPass);
        }
        if (this.options.proxy.custom_auth_method !== void 0) {
          supportedAuthMethods.push(this.options.proxy.custom_auth_method);
        }
        buff.writeUInt8(5);
        buff.writeUInt8(supportedAuthMethods.length);
        for (const authMethod of supportedAuthMethods) {
          buff.writeUInt8(authMethod);
        }
        this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse;
        this.socket.write(buff.toBuffer());
        this.setState(constants_1.SocksClientState.SentInitialHandshake);
      }
      /**
       * Handles initial Socks v5 handshake response.
       * @param data
       */
      handleInitialSocks5HandshakeResponse() {
        const data = this.receiveBuffer.get(2);
        if (data[0] !== 5) {
          this.closeSocket(constants_1.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion);
        } else if (data[1] === constants_1.SOCKS5_NO_ACCEPTABLE_AUTH) {
          this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType);
        } else {
          if (data[1] === constants_1.Socks5Auth.NoAuth) {
            this.socks5ChosenAuthType = constants_1.Socks5Auth.NoAuth;
            this.sendSocks5CommandRequest();
          } else if (data[1] === constants_1.Socks5Auth.UserPass) {
            this.socks5ChosenAuthType = constants_1.Socks5Auth.UserPass;
            this.sendSocks5UserPassAuthentication();
          } else if (data[1] === this.options.proxy.custom_auth_method) {
            this.socks5ChosenAuthType = this.options.proxy.custom_auth_method;
            this.sendSocks5CustomAuthentication();
          } else {
            this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType);
          }
        }
      }
      /**
       * Sends Socks v5 user & password auth handshake.
       *
       * Note: No auth and user/pass are currently supported.
       */
      sendSocks5UserPassAuthentication() {
        const userId = this.options.proxy.userId || "";
        const password = this.options.proxy.password || "";
        const buff = new smart_buffer_1.SmartBuffer();
        buff.writeUInt8(1);
        buff.writeUInt8(Buffer.byteLength(userId));
        buff.writeString(userId);
        buff.writeUInt8(Buffer.byteLength(password));
        buff.writeString(password);
        this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse;
        this.socket.write(buff.toBuffer());
        this.setState(constants_1.SocksClientState.SentAuthentication);
      }
      sendSocks5CustomAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
          this.nextRequiredPacketBufferSize = this.options.proxy.custom_auth_response_size;
          this.socket.write(yield this.options.proxy.custom_auth_request_handler());
          this.setState(constants_1.SocksClientState.SentAuthentication);
        });
      }
      handleSocks5CustomAuthHandshakeResponse(data) {
        return __awaiter(this, void 0, void 0, function* () {
          return yield this.options.proxy.custom_auth_response_handler(data);
        });
      }
      handleSocks5AuthenticationNoAuthHandshakeResponse(data) {
        return __awaiter(this, void 0, void 0, function* () {
          return data[1] === 0;
        });
      }
      handleSocks5AuthenticationUserPassHandshakeResponse(data) {
        return __awaiter(this, void 0, void 0, function* () {
          return data[1] === 0;
        });
      }
      /**
       * Handles Socks v5 auth handshake response.
       * @param data
       */
      handleInitialSocks5AuthenticationHandshakeResponse() {
        return __awaiter(this, void 0, void 0, function* () {
          this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);
          let authResult = false;
          if (this.socks5ChosenAuthType === constants_1.Socks5Auth.NoAuth) {
            authResult = yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2));
          } else if (this.socks5ChosenAuthType === constants_1.Socks5Auth.UserPass) {
            authResult = yield this.handleSocks5AuthenticationUserPassHandshakeResponse(this.receiveBuffer.get(2));
          } else if (this.socks5ChosenAuthType === this.options.proxy.custom_auth_method) {
            authResult = yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.get(this.options.proxy.custom_auth_response_size));
          }
          if (!authResult) {
            this.closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed);
          } else {
            this.sendSocks5CommandRequest();
          }
        });
      }
      /**
       * Sends Socks v5 final handshake request.
       */
      sendSocks5CommandRequest() {
        const buff = new smart_buffer_1.SmartBuffer();
        buff.writeUInt8(5);
        buff.writeUInt8(constants_1.SocksCommand[this.options.command]);
        buff.writeUInt8(0);
        if (net3.isIPv4(this.options.destination.host)) {
          buff.writeUInt8(constants_1.Socks5HostType.IPv4);
          buff.writeBuffer((0, helpers_1.ipToBuffer)(this.options.destination.host));
        } else if (net3.isIPv6(this.options.destination.host)) {
          buff.writeUInt8(constants_1.Socks5HostType.IPv6);
          buff.writeBuffer((0, helpers_1.ipToBuffer)(this.options.destination.host));
        } else {
          buff.writeUInt8(constants_1.Socks5HostType.Hostname);
          buff.writeUInt8(this.options.destination.host.length);
          buff.writeString(this.options.destination.host);
        }
        buff.writeUInt16BE(this.options.destination.port);
        this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;
        this.socket.write(buff.toBuffer());
        this.setState(constants_1.SocksClientState.SentFinalHandshake);
      }
      /**
       * Handles Socks v5 final handshake response.
       * @param data
       */
      handleSocks5FinalHandshakeResponse() {
        const header = this.receiveBuffer.peek(5);
        if (header[0] !== 5 || header[1] !== constants_1.Socks5Response.Granted) {
          this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${constants_1.Socks5Response[header[1]]}`);
        } else {
          const addressType = header[3];
          let remoteHost;
          let buff;
          if (addressType === constants_1.Socks5HostType.IPv4) {
            const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
            if (this.receiveBuffer.length < dataNeeded) {
              this.nextRequiredPacketBufferSize = dataNeeded;
              return;
            }
            buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
            remoteHost = {
              host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE()),
              port: buff.readUInt16BE()
            };
            if (remoteHost.host === "0.0.0.0") {
              remoteHost.host = this.options.proxy.ipaddress;
            }
          } else if (addressType === constants_1.Socks5HostType.Hostname) {
            const hostLength = header[4];
            const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);
            if (this.receiveBuffer.length < dataNeeded) {
              this.nextRequiredPacketBufferSize = dataNeeded;
              return;
            }
            buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));
            remoteHost = {
              host: buff.readString(hostLength),
              port: buff.readUInt16BE()
            };
          } else if (addressType === constants_1.Socks5HostType.IPv6) {
            const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;
            if (this.receiveBuffer.length < dataNeeded) {
              this.nextRequiredPacketBufferSize = dataNeeded;
              return;
            }
            buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
            remoteHost = {
              host: ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),
              port: buff.readUInt16BE()
            };
          }
          this.setState(constants_1.SocksClientState.ReceivedFinalResponse);
          if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.connect) {
            this.setState(constants_1.SocksClientState.Established);
            this.removeInternalSocketHandlers();
            this.emit("established", { remoteHost, socket: this.socket });
          } else if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.bind) {
            this.setState(constants_1.SocksClientState.BoundWaitingForConnection);
            this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;
            this.emit("bound", { remoteHost, socket: this.socket });
          } else if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.associate) {
            this.setState(constants_1.SocksClientState.Established);
            this.removeInternalSocketHandlers();
            this.emit("established", {
              remoteHost,
              socket: this.socket
            });
          }
        }
      }
      /**
       * Handles Socks v5 incoming connection request (BIND).
       */
      handleSocks5IncomingConnectionResponse() {
        const header = this.receiveBuffer.peek(5);
        if (header[0] !== 5 || header[1] !== constants_1.Socks5Response.Granted) {
          this.closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${constants_1.Socks5Response[header[1]]}`);
        } else {
          const addressType = header[3];
          let remoteHost;
          let buff;
          if (addressType === constants_1.Socks5HostType.IPv4) {
            const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
            if (this.receiveBuffer.length < dataNeeded) {
              this.nextRequiredPacketBufferSize = dataNeeded;
              return;
            }
            buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
            remoteHost = {
              host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE()),
              port: buff.readUInt16BE()
            };
            if (remoteHost.host === "0.0.0.0") {
              remoteHost.host = this.options.proxy.ipaddress;
            }
          } else if (addressType === constants_1.Socks5HostType.Hostname) {
            const hostLength = header[4];
            const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);
            if (this.receiveBuffer.length < dataNeeded) {
              this.nextRequiredPacketBufferSize = dataNeeded;
              return;
            }
            buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));
            remoteHost = {
              host: buff.readString(hostLength),
              port: buff.readUInt16BE()
            };
          } else if (addressType === constants_1.Socks5HostType.IPv6) {
            const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;
            if (this.receiveBuffer.length < dataNeeded) {
              this.nextRequiredPacketBufferSize = dataNeeded;
              return;
            }
            buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
            remoteHost = {
              host: ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),
              port: buff.readUInt16BE()
            };
          }
          this.setState(constants_1.SocksClientState.Established);
          this.removeInternalSocketHandlers();
          this.emit("established", { remoteHost, socket: this.socket });
        }
      }
      get socksClientOptions() {
        return Object.assign({}, this.options);
      }
    };
    exports.SocksClient = SocksClient2;
  }
});

// node_modules/socks/build/index.js
var require_build = __commonJS({
  "node_modules/socks/build/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_socksclient(), exports);
  }
});

// node_modules/@zone-eu/mailsplit/lib/headers.js
var require_headers = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/headers.js"(exports, module) {
    "use strict";
    var libmime2 = require_libmime();
    var Libmime2 = (
      /** @type {any} */
      libmime2.Libmime
    );
    var Headers2 = class {
      /**
       * @param {string | Buffer | HeaderLine[] | false} [headers] Raw header source or already parsed lines.
       * @param {LibmimeOptions} [config] Optional libmime configuration.
       */
      constructor(headers, config) {
        config = config || {};
        if (Array.isArray(headers)) {
          this.changed = true;
          this.headers = false;
          this.parsed = true;
          this.lines = headers;
        } else {
          this.changed = false;
          this.headers = headers || false;
          this.parsed = false;
          this.lines = false;
        }
        this.mbox = false;
        this.http = false;
        this.libmime = new Libmime2({ Iconv: config.Iconv });
      }
      /**
       * @param {string} key
       * @returns {boolean}
       */
      hasHeader(key) {
        if (!this.parsed) {
          this._parseHeaders();
        }
        let lines = this._getLines();
        key = this._normalizeHeader(key);
        return typeof lines.find((line) => line.key === key) === "object";
      }
      /**
       * @param {string} key
       * @returns {string[]}
       */
      get(key) {
        if (!this.parsed) {
          this._parseHeaders();
        }
        let headerLines = this._getLines();
        key = this._normalizeHeader(key);
        let lines = headerLines.filter((line) => line.key === key).map((line) => this._decodeHeaderValue(line.line));
        return lines;
      }
      /**
       * @param {string} key
       * @returns {DecodedHeader[]}
       */
      getDecoded(key) {
        return this.get(key).map((line) => this.libmime.decodeHeader(line)).filter((line) => line && line.value);
      }
      /**
       * @param {string} key
       * @returns {string}
       */
      getFirst(key) {
        if (!this.parsed) {
          this._parseHeaders();
        }
        let lines = this._getLines();
        key = this._normalizeHeader(key);
        let header = lines.find((line) => line.key === key);
        if (!header) {
          return "";
        }
        return ((this.libmime.decodeHeader(this._decodeHeaderValue(header.line)) || {}).value || "").toString().trim();
      }
      /**
       * @returns {HeaderLine[]}
       */
      getList() {
        if (!this.parsed) {
          this._parseHeaders();
        }
        return this._getLines();
      }
      /**
       * @param {string} key
       * @param {string | number | Buffer} [value]
       * @param {number} [index]
       * @returns {void}
       */
      add(key, value, index) {
        if (typeof value === "undefined") {
          return;
        }
        if (typeof value === "number") {
          value = value.toString();
        }
        if (typeof value === "string") {
          value = Buffer.from(value);
        }
        value = value.toString("binary");
        this.addFormatted(key, this.libmime.foldLines(key + ": " + value.replace(/[\r\n]/g, ""), 76, false), index);
      }
      /**
       * @param {string} key
       * @param {string | Buffer | false} [line]
       * @param {number} [index]
       * @returns {void}
       */
      addFormatted(key, line, index) {
        if (!this.parsed) {
          this._parseHeaders();
        }
        let lines = this._getLines();
        index = index || 0;
        this.changed = true;
        if (!line) {
          return;
        }
        if (typeof line !== "string") {
          line = line.toString("binary");
        }
        line = this._normalizeInsertedLine(line);
        if (!line) {
          return;
        }
        let header = {
          key: this._normalizeHeader(key),
          line
        };
        if (index < 1) {
          lines.unshift(header);
        } else if (index >= lines.length) {
          lines.push(header);
        } else {
          lines.splice(index, 0, header);
        }
      }
      /**
       * @param {string} key
       * @returns {void}
       */
      remove(key) {
        if (!this.parsed) {
          this._parseHeaders();
        }
        let lines = this._getLines();
        key = this._normalizeHeader(key);
        for (let i = lines.length - 1; i >= 0; i--) {
          if (lines[i].key === key) {
            this.changed = true;
            lines.splice(i, 1);
          }
        }
      }
      /**
       * @param {string} key
       * @param {string | number | Buffer} [value]
       * @param {number} [relativeIndex]
       * @returns {void}
       */
      update(key, value, relativeIndex) {
        if (!this.parsed) {
          this._parseHeaders();
        }
        let lines = this._getLines();
        let keyName = key;
        let index = 0;
        key = this._normalizeHeader(key);
        let relativeIndexCount = 0;
        let relativeMatchFound = false;
        for (let i = lines.length - 1; i >= 0; i--) {
          if (lines[i].key === key) {
            if (relativeIndex && relativeIndex !== relativeIndexCount) {
              relativeIndexCount++;
              continue;
            }
            index = i;
            this.changed = true;
            lines.splice(i, 1);
            if (relativeIndex) {
              relativeMatchFound = true;
              break;
            }
          }
        }
        if (relativeIndex && !relativeMatchFound) {
          return;
        }
        this.add(keyName, value, index);
      }
      /**
       * Serializes the headers. Unmodified headers are returned byte for byte as they
       * were received, otherwise every line is rebuilt with `lineEnd` line endings.
       *
       * @param {string | false} [lineEnd] Line ending to use, defaults to CRLF.
       * @returns {Buffer}
       */
      build(lineEnd) {
        if (!this.changed && !lineEnd) {
          return typeof this.headers === "string" ? Buffer.from(this.headers, "binary") : this.headers || Buffer.alloc(0);
        }
        if (!this.parsed) {
          this._parseHeaders();
        }
        let lines = this._getLines();
        const ending = lineEnd || "\r\n";
        let headers = lines.map((line) => this._normalizeLineBreaks(line.line, ending)).filter((line) => line !== "").map((line) => this._buildHeaderLine(line)).reduce(
          (joined, line, idx) => {
            if (idx) {
              joined.push(Buffer.from(ending, "binary"));
            }
            joined.push(line);
            return joined;
          },
          /** @type {Buffer[]} */
          []
        );
        headers.push(Buffer.from(ending + ending, "binary"));
        if (this.mbox) {
          headers.unshift(Buffer.from(this.mbox + ending, "binary"));
        }
        if (this.http) {
          headers.unshift(Buffer.from(this.http + ending, "binary"));
        }
        return Buffer.concat(headers);
      }
      /**
       * @param {string} key
       * @returns {string}
       */
      _normalizeHeader(key) {
        return (key || "").toLowerCase().trim();
      }
      /**
       * Rewrites the line breaks of a header line so that the line can only ever parse
       * back as the single header it was reported as. A line break followed by whitespace
       * is folding and becomes `lineEnd`, every other line break would start a new header
       * line and is dropped.
       *
       * A bare <CR> is never a line break for _parseHeaders, so promoting one here would
       * emit a header line that was never reported as parsed.
       *
       * @param {string} line Header line to normalize.
       * @param {string} lineEnd Line ending to fold with.
       * @returns {string} Line with only folding line breaks left.
       */
      _normalizeLineBreaks(line, lineEnd) {
        return line.replace(/^[\r\n]+/, "").replace(/\r\n|\r|\n/g, (match, offset, source) => match !== "\r" && this._isFoldingChar(source.charAt(offset + match.length)) ? lineEnd : "");
      }
      /**
       * Prepares a caller supplied line for insertion. On top of the line break rules an
       * inserted line has to stand on its own: a leading fold or indent would attach it to
       * whichever header happens to precede it, and a leading line break would close the
       * header block outright.
       *
       * Lines that were parsed out of a message keep their leading whitespace instead, so
       * that rebuilding can never turn an indented continuation into a header of its own.
       *
       * An inserted line is normalized twice, here with CRLF and again in build() with the
       * line ending the caller asked for. That is only sound because _normalizeLineBreaks is
       * idempotent over its own output: the folds this pass emits are still recognized as
       * folds by the next one. Any change to how a fold is represented has to keep that true.
       *
       * @param {string} line Formatted header line supplied by the caller.
       * @returns {string} Line that inserts as exactly one header, or an empty string.
       */
      _normalizeInsertedLine(line) {
        return this._normalizeLineBreaks(line.replace(/^[\r\n \t]+/, ""), "\r\n");
      }
      /**
       * Tells whether a character continues the previous header line rather than
       * starting a new one. Used by both the parser and the builder so that the two
       * can not disagree on what folding is.
       *
       * @param {string} chr Character that follows a line break.
       * @returns {boolean} True if the line break is folding.
       */
      _isFoldingChar(chr) {
        return chr === " " || chr === "	";
      }
      /**
       * @returns {HeaderLine[]}
       */
      _getLines() {
        if (!this.lines) {
          this.lines = [];
        }
        return this.lines;
      }
      /**
       * @returns {void}
       */
      _parseHeaders() {
        if (!this.headers) {
          this.lines = [];
          this.parsed = true;
          return;
        }
        let raw = this.headers.toString("binary");
        let end = raw.length;
        while (end > 0 && (raw.charCodeAt(end - 1) === 10 || raw.charCodeAt(end - 1) === 13)) {
          end--;
        }
        let rawLines = raw.slice(0, end).split(/\r?\n/);
        let i = 1;
        let first = rawLines[0];
        while (i < rawLines.length && this._isFoldingChar(rawLines[i].charAt(0))) {
          first += "\r\n" + rawLines[i++];
        }
        let lines = [];
        if (/^From /i.test(first)) {
          this.mbox = first;
        } else if (/^POST /i.test(first)) {
          this.http = first;
        } else {
          lines.push({ key: this._normalizeHeader(first.substr(0, first.indexOf(":"))), line: first });
        }
        let keyPending = false;
        for (; i < rawLines.length; i++) {
          let currentLine = rawLines[i];
          if (this._isFoldingChar(currentLine.charAt(0))) {
            let entry = lines[lines.length - 1];
            if (keyPending) {
              let colon = currentLine.indexOf(":");
              if (colon >= 0) {
                entry.key = this._normalizeHeader(entry.line + "\r\n" + currentLine.substr(0, colon));
                keyPending = false;
              }
            }
            entry.line += "\r\n" + currentLine;
          } else {
            let colon = currentLine.indexOf(":");
            lines.push({ key: this._normalizeHeader(currentLine.substr(0, colon)), line: currentLine });
            keyPending = colon < 0;
          }
        }
        this.lines = lines;
        this.parsed = true;
      }
      /**
       * @param {string} line
       * @returns {Buffer}
       */
      _buildHeaderLine(line) {
        let value = this._decodeHeaderValue(line);
        return Buffer.from(value, value === line ? "binary" : "utf8");
      }
      /**
       * @param {string} str
       * @returns {string}
       */
      _decodeHeaderValue(str) {
        if (!str) {
          return str;
        }
        let utf8 = Buffer.from(str, "binary").toString("utf8");
        return utf8.includes("�") ? str : utf8;
      }
    };
    module.exports = Headers2;
  }
});

// node_modules/@zone-eu/mailsplit/lib/mime-node.js
var require_mime_node = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/mime-node.js"(exports, module) {
    "use strict";
    var Headers2 = require_headers();
    var libmime2 = require_libmime();
    var libqp2 = require_libqp();
    var libbase642 = require_libbase64();
    var PassThrough3 = __require("stream").PassThrough;
    var pathlib = __require("path");
    var Libmime2 = (
      /** @type {any} */
      libmime2.Libmime
    );
    var HEADER_LINE_MIN_COST = 64;
    function stripComments(value) {
      if (value.indexOf("(") < 0) {
        return value;
      }
      return value.split(/([\n\r\u2028\u2029])/).map((part) => {
        let start = part.indexOf("(");
        if (start < 0) {
          return part;
        }
        let end = part.lastIndexOf(")");
        return end > start ? part.slice(0, start) + part.slice(end + 1) : part;
      }).join("");
    }
    var MimeNode = class {
      /**
       * @param {MimeNodeType | false} parentNode Parent node, or false for the root node.
       * @param {SplitterOptions} [config] Splitter and libmime configuration.
       */
      constructor(parentNode, config) {
        this.type = "node";
        this.root = !parentNode;
        this.parentNode = parentNode;
        this._parentBoundary = this.parentNode && this.parentNode._boundary;
        this._parentBoundaryOwner = this.parentNode || false;
        this._headersLines = [];
        this._headerlen = 0;
        this._headerCost = 0;
        this._parsedContentType = false;
        this._parsedContentDisposition = false;
        this._boundary = false;
        this.multipart = false;
        this.encoding = false;
        this.headers = false;
        this.contentType = false;
        this.charset = false;
        this.disposition = false;
        this.filename = false;
        this.flowed = false;
        this.delSp = false;
        this.config = config || {};
        this.libmime = new Libmime2({ Iconv: this.config.Iconv });
        this.parentPartNumber = [];
        this.partNr = false;
        this.childPartNumbers = 0;
        this.rfc822 = false;
        this.messageNode = void 0;
      }
      /**
       * @param {PartNumberItem} [provided]
       * @returns {PartNumber}
       */
      getPartNr(provided) {
        let partNr = this.partNr || [];
        if (provided) {
          return partNr.filter((nr) => !isNaN(Number(nr))).concat(provided);
        }
        let childPartNr = ++this.childPartNumbers;
        return partNr.filter((nr) => !isNaN(Number(nr))).concat(childPartNr);
      }
      /**
       * @param {Buffer | false} [line]
       * @returns {boolean} Whether the line is the empty line that ends the header block.
       */
      addHeaderChunk(line) {
        if (!line) {
          return false;
        }
        this._headersLines.push(line);
        this._headerlen += line.length;
        let endsBlock = line.length === 1 && line[0] === 10 || line.length === 2 && line[0] === 13 && line[1] === 10;
        this._headerCost += endsBlock ? line.length : Math.max(line.length, HEADER_LINE_MIN_COST);
        return endsBlock;
      }
      /**
       * What the header lines of this node count for against maxHeadSize, see HEADER_LINE_MIN_COST.
       *
       * @param {number} [extra] Bytes of a header line that is not stored yet.
       * @returns {number} The cost in bytes.
       */
      headerCost(extra) {
        return this._headerCost + (extra ? Math.max(extra, HEADER_LINE_MIN_COST) : 0);
      }
      /**
       * @returns {void}
       */
      parseHeaders() {
        if (this.headers) {
          return;
        }
        this.headers = new Headers2(Buffer.concat(this._headersLines, this._headerlen), this.config);
        this._headersLines = [];
        let headers = this.headers;
        let dispositionHeader = headers.getFirst("Content-Disposition");
        this._parsedContentDisposition = this.libmime.parseHeaderValue(dispositionHeader, { stripComments: true });
        let parsedContentDisposition = (
          /** @type {StructuredHeader} */
          this._parsedContentDisposition
        );
        let contentHeader;
        if (headers.get("Content-Type").length) {
          contentHeader = headers.getFirst("Content-Type");
        } else {
          if (parsedContentDisposition.params.filename) {
            let extension = pathlib.parse(parsedContentDisposition.params.filename).ext.replace(/^\./, "");
            if (extension) {
              contentHeader = libmime2.detectMimeType(extension);
            }
          }
          if (!contentHeader) {
            if (/^attachment$/i.test(parsedContentDisposition.value)) {
              contentHeader = "application/octet-stream";
            } else {
              contentHeader = "text/plain";
            }
          }
        }
        this._parsedContentType = this.libmime.parseHeaderValue(contentHeader, { stripComments: true });
        let parsedContentType = (
          /** @type {StructuredHeader} */
          this._parsedContentType
        );
        this.encoding = stripComments(headers.getFirst("Content-Transfer-Encoding")).toLowerCase().trim();
        this.contentType = (parsedContentType.value || "").toLowerCase().trim() || false;
        this.charset = parsedContentType.params.charset || false;
        this.disposition = (parsedContentDisposition.value || "").toLowerCase().trim() || false;
        if (this.disposition) {
          try {
            this.disposition = this.libmime.decodeWords(this.disposition);
          } catch (_E) {
          }
        }
        this.filename = parsedContentDisposition.params.filename || parsedContentType.params.name || false;
        if (this.contentType === "text/plain" && parsedContentType.params.format && parsedContentType.params.format.toLowerCase().trim() === "flowed") {
          this.flowed = true;
          if (parsedContentType.params.delsp && parsedContentType.params.delsp.toLowerCase().trim() === "yes") {
            this.delSp = true;
          }
        }
        if (this.filename) {
          let decoded = parsedContentDisposition.params.filename ? parsedContentDisposition.decodedParams.includes("filename") : parsedContentType.decodedParams.includes("name");
          if (!decoded) {
            try {
              this.filename = this.libmime.decodeWords(this.filename);
            } catch (_E) {
            }
          }
        }
        this.multipart = this.contentType && this.contentType.substr(0, this.contentType.indexOf("/")) === "multipart" && this.contentType.substr(this.contentType.indexOf("/") + 1) || false;
        let boundary = (parsedContentType.params.boundary || "").trimEnd();
        let ascii = Buffer.byteLength(boundary) === boundary.length;
        this._boundary = boundary && ascii ? Buffer.from(boundary) : false;
        this.rfc822 = this.contentType === "message/rfc822";
        if (!this.parentNode || this.parentNode.rfc822) {
          this.partNr = this.parentNode ? this.parentNode.getPartNr("TEXT") : ["TEXT"];
        } else {
          this.partNr = this.parentNode ? this.parentNode.getPartNr() : [];
        }
      }
      /**
       * @returns {Buffer}
       */
      getHeaders() {
        if (!this.headers) {
          this.parseHeaders();
        }
        let headers = (
          /** @type {HeadersType} */
          this.headers
        );
        return headers.build();
      }
      /**
       * @param {string | false} [contentType]
       * @returns {void}
       */
      setContentType(contentType) {
        if (!this.headers) {
          this.parseHeaders();
        }
        let headers = (
          /** @type {HeadersType} */
          this.headers
        );
        let parsedContentType = (
          /** @type {StructuredHeader} */
          this._parsedContentType
        );
        contentType = (contentType || "").toLowerCase().trim();
        if (contentType) {
          parsedContentType.value = contentType;
        }
        if (!this.flowed && parsedContentType.params.format) {
          delete parsedContentType.params.format;
        }
        if (!this.delSp && parsedContentType.params.delsp) {
          delete parsedContentType.params.delsp;
        }
        headers.update("Content-Type", this.libmime.buildHeaderValue(parsedContentType));
      }
      /**
       * @param {string | false} [charset]
       * @returns {void}
       */
      setCharset(charset) {
        if (!this.headers) {
          this.parseHeaders();
        }
        let headers = (
          /** @type {HeadersType} */
          this.headers
        );
        let parsedContentType = (
          /** @type {StructuredHeader} */
          this._parsedContentType
        );
        charset = (charset || "").toLowerCase().trim();
        if (charset === "ascii") {
          charset = "";
        }
        if (!charset) {
          if (!parsedContentType.value) {
            return;
          }
          delete parsedContentType.params.charset;
        } else {
          parsedContentType.params.charset = charset;
        }
        if (!parsedContentType.value) {
          parsedContentType.value = "text/plain";
        }
        headers.update("Content-Type", this.libmime.buildHeaderValue(parsedContentType));
      }
      /**
       * @param {string | false} [filename]
       * @returns {void}
       */
      setFilename(filename) {
        if (!this.headers) {
          this.parseHeaders();
        }
        let headers = (
          /** @type {HeadersType} */
          this.headers
        );
        let parsedContentType = (
          /** @type {StructuredHeader} */
          this._parsedContentType
        );
        let parsedContentDisposition = (
          /** @type {StructuredHeader} */
          this._parsedContentDisposition
        );
        this.filename = (filename || "").toLowerCase().trim();
        if (parsedContentType.params.name) {
          delete parsedContentType.params.name;
          headers.update("Content-Type", this.libmime.buildHeaderValue(parsedContentType));
        }
        if (!this.filename) {
          if (!parsedContentDisposition.value) {
            return;
          }
          delete parsedContentDisposition.params.filename;
        } else {
          parsedContentDisposition.params.filename = this.filename;
        }
        if (!parsedContentDisposition.value) {
          parsedContentDisposition.value = "attachment";
        }
        headers.update("Content-Disposition", this.libmime.buildHeaderValue(parsedContentDisposition));
      }
      /**
       * @returns {import('stream').Transform | import('stream').PassThrough}
       */
      getDecoder() {
        if (!this.headers) {
          this.parseHeaders();
        }
        switch (this.encoding) {
          case "base64":
            return new libbase642.Decoder();
          case "quoted-printable":
            return new libqp2.Decoder();
          default:
            return new PassThrough3();
        }
      }
      /**
       * @param {string | false} [encoding]
       * @returns {import('stream').Transform | import('stream').PassThrough}
       */
      getEncoder(encoding) {
        if (!this.headers) {
          this.parseHeaders();
        }
        let headers = (
          /** @type {HeadersType} */
          this.headers
        );
        encoding = (encoding || "").toString().toLowerCase().trim();
        if (encoding && encoding !== this.encoding) {
          headers.update("Content-Transfer-Encoding", encoding);
        } else {
          encoding = this.encoding;
        }
        switch (encoding) {
          case "base64":
            return new libbase642.Encoder();
          case "quoted-printable":
            return new libqp2.Encoder();
          default:
            return new PassThrough3();
        }
      }
    };
    module.exports = MimeNode;
  }
});

// node_modules/@zone-eu/mailsplit/lib/message-splitter.js
var require_message_splitter = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/message-splitter.js"(exports, module) {
    "use strict";
    var Transform7 = __require("stream").Transform;
    var MimeNode = require_mime_node();
    var MAX_HEAD_SIZE = 1 * 1024 * 1024;
    var MAX_CHILD_NODES = 1e3;
    var MAX_PENDING_LINE_SIZE = 64 * 1024;
    var MAX_PENDING_LINE_CHUNKS = 1024;
    var BOUNDARY_LINE_TRAILING_WSP = 998;
    var BOUNDARY_LINE_SUFFIX = 2 + 2 + BOUNDARY_LINE_TRAILING_WSP + 2;
    var BOUNDARY_LINE_OVERHEAD = BOUNDARY_LINE_SUFFIX + 2;
    var YIELD_BYTES = 16 * 1024;
    var HEAD = 1;
    var BODY = 2;
    function maxLenError(message) {
      let err = (
        /** @type {Error & {code: string}} */
        new Error(message)
      );
      err.code = "EMAXLEN";
      return err;
    }
    function trimBodyLineEnd(group, chunk, start, end) {
      if (group.type !== "body" || !group.node || !group.node.parentNode) {
        return end;
      }
      if (end > start && chunk[end - 1] === 10) {
        end--;
        if (end > start && chunk[end - 1] === 13) {
          end--;
        }
      }
      return end;
    }
    var MessageSplitter = class extends Transform7 {
      /**
       * @param {SplitterOptions} [config]
       */
      constructor(config) {
        let options = {
          readableObjectMode: true,
          writableObjectMode: false
        };
        super(options);
        this.config = config || {};
        this.maxHeadSize = this.config.maxHeadSize || MAX_HEAD_SIZE;
        this.maxChildNodes = this.config.maxChildNodes || MAX_CHILD_NODES;
        this.nodeCounter = 0;
        this.node = /** @type {MimeNodeType} */
        /** @type {unknown} */
        null;
        this.inEpilogue = false;
        this.delimiterOwner = /** @type {MimeNodeType | false} */
        false;
        this.newNode();
        this.lineChunks = [];
        this.lineLength = 0;
        this.hasFailed = false;
        this.pendingLineTruncated = false;
      }
      /**
       * Appends unterminated trailing data to the pending line.
       *
       * @param {Buffer} chunk Data that follows the last line break of a write.
       * @returns {void}
       */
      appendPendingLine(chunk) {
        if (!chunk.length) {
          return;
        }
        this.lineChunks.push(chunk);
        this.lineLength += chunk.length;
        if (this.lineChunks.length >= MAX_PENDING_LINE_CHUNKS) {
          this.lineChunks = [Buffer.concat(this.lineChunks, this.lineLength)];
        }
      }
      /**
       * Returns the pending line as a single buffer and clears the pending state.
       *
       * @returns {Buffer | false} Pending line contents or false if there was none.
       */
      takePendingLine() {
        if (!this.lineLength) {
          return false;
        }
        let line = this.lineChunks.length === 1 ? this.lineChunks[0] : Buffer.concat(this.lineChunks, this.lineLength);
        this.lineChunks = [];
        this.lineLength = 0;
        return line;
      }
      /**
       * @param {Buffer} chunk
       * @param {BufferEncoding} encoding
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _transform(chunk, encoding, callback) {
        let pos = 0;
        let i = 0;
        let group = {
          type: "none"
        };
        let groupstart = this.lineLength ? -this.lineLength : 0;
        let groupend = 0;
        let yieldPos = 0;
        let inLine = false;
        let resumeInLine = false;
        let checkTrailingLinebreak = (data) => {
          if (data.type === "body" && data.node.parentNode && data.value && data.value.length) {
            if (data.value[data.value.length - 1] === 10) {
              groupstart--;
              groupend--;
              pos--;
              if (data.value.length > 1 && data.value[data.value.length - 2] === 13) {
                groupstart--;
                groupend--;
                pos--;
                if (groupstart < 0 && !this.lineLength) {
                  this.appendPendingLine(Buffer.from([13]));
                }
                data.value = data.value.slice(0, data.value.length - 2);
              } else {
                data.value = data.value.slice(0, data.value.length - 1);
              }
            } else if (data.value[data.value.length - 1] === 13) {
              groupstart--;
              groupend--;
              pos--;
              data.value = data.value.slice(0, data.value.length - 1);
            }
          }
        };
        let iterateData;
        let nextLine = () => {
          if (inLine && i - yieldPos < YIELD_BYTES) {
            resumeInLine = true;
            return;
          }
          setImmediate(iterateData);
        };
        let onLine = (err, data, flush) => {
          if (err) {
            this.hasFailed = true;
            return setImmediate(() => callback(err));
          }
          if (!data) {
            return nextLine();
          }
          if (flush) {
            if (group && group.type !== "none") {
              groupend = trimBodyLineEnd(group, chunk, groupstart, groupend);
              if (groupstart < groupend) {
                group.value = chunk.slice(groupstart, groupend);
                if (groupend < i && "value" in data) {
                  data.value = chunk.slice(groupend, i);
                }
              }
              this.push(group);
              group = {
                type: "none"
              };
              groupstart = groupend = i;
            }
            this.push(data);
            groupend = i;
            return nextLine();
          }
          if (data.type === group.type) {
            groupend = i;
          } else {
            groupend = trimBodyLineEnd(group, chunk, groupstart, groupend);
            if (group.type !== "none" && group.type !== "node") {
              if (groupstart !== groupend) {
                group.value = chunk.slice(groupstart, groupend);
                if (group.value && group.value.length) {
                  this.push(group);
                  group = {
                    type: "none"
                  };
                }
              }
            }
            if (data.type === "node") {
              this.push(data);
              groupstart = i;
              groupend = i;
            } else if (groupstart < 0) {
              groupstart = i;
              groupend = i;
              checkTrailingLinebreak(data);
              if (data.value && data.value.length) {
                this.push(data);
              }
            } else {
              group = data;
              groupstart = groupend;
              groupend = i;
            }
          }
          return nextLine();
        };
        iterateData = () => {
          yieldPos = i;
          while (i < chunk.length) {
            if (chunk[i] !== 10) {
              i++;
              continue;
            }
            let start = Math.max(pos, 0);
            pos = ++i;
            inLine = true;
            resumeInLine = false;
            this.processLine(chunk.slice(start, i), false, onLine);
            inLine = false;
            if (!resumeInLine) {
              return;
            }
          }
          pos = trimBodyLineEnd(group, chunk, groupstart, pos);
          if (group.type !== "none" && group.type !== "node" && pos > groupstart) {
            group.value = chunk.slice(groupstart, pos);
            if (group.value && group.value.length) {
              this.push(group);
              group = {
                type: "none"
              };
            }
          }
          if (pos < chunk.length) {
            this.appendPendingLine(chunk.slice(Math.max(pos, 0)));
          }
          let pendingLineError = this.enforcePendingLineLimit();
          if (pendingLineError) {
            this.hasFailed = true;
            return callback(pendingLineError);
          }
          callback();
        };
        setImmediate(iterateData);
      }
      /**
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _flush(callback) {
        if (this.hasFailed) {
          return callback();
        }
        this.processLine(false, true, (err, data) => {
          if (err) {
            return setImmediate(() => callback(err));
          }
          if (data && (data.type === "node" || data.value && data.value.length)) {
            this.push(data);
          }
          callback();
        });
      }
      /**
       * @param {Buffer} line
       * @param {number} startpos
       * @param {Buffer} boundary
       * @returns {1 | 2 | false}
       */
      compareBoundary(line, startpos, boundary) {
        if (line.length < boundary.length + 3 + startpos || line.length > boundary.length + BOUNDARY_LINE_SUFFIX + startpos) {
          return false;
        }
        for (let i2 = 0; i2 < boundary.length; i2++) {
          if (line[i2 + 2 + startpos] !== boundary[i2]) {
            return false;
          }
        }
        let i = boundary.length + 2 + startpos;
        let result = (
          /** @type {1 | 2} */
          1
        );
        if (line[i] === 45) {
          if (line[i + 1] !== 45) {
            return false;
          }
          result = 2;
          i += 2;
        }
        while (i < line.length && (line[i] === 32 || line[i] === 9)) {
          i++;
        }
        if (i === line.length) {
          return result === 2 ? 2 : false;
        }
        while (i < line.length && line[i] === 13) {
          i++;
        }
        if (i < line.length && line[i] === 10) {
          i++;
        }
        return i === line.length ? result : false;
      }
      /**
       * @param {Buffer} line
       * @returns {1 | 2 | 3 | 4 | false}
       */
      checkBoundary(line) {
        let startpos = 0;
        if (line.length >= 1 && (line[0] === 13 || line[0] === 10)) {
          startpos++;
          if (line.length >= 2 && line[0] === 13 && line[1] === 10) {
            startpos++;
          }
        }
        if (line.length < 4 || line[startpos] !== 45 || line[startpos + 1] !== 45) {
          return false;
        }
        let boundary;
        if (!this.inEpilogue && this.node._boundary && (boundary = this.compareBoundary(line, startpos, this.node._boundary))) {
          return boundary;
        }
        for (let owner = this.node._parentBoundaryOwner; owner; owner = owner._parentBoundaryOwner) {
          if (owner._boundary && (boundary = this.compareBoundary(line, startpos, owner._boundary))) {
            this.delimiterOwner = owner;
            return (
              /** @type {3 | 4} */
              boundary + 2
            );
          }
        }
        return false;
      }
      /**
       * Longest boundary a delimiter line on the current node could carry: the node's own
       * boundary or that of any open ancestor multipart.
       *
       * @returns {number} Boundary length in bytes, 0 when no boundary applies.
       */
      maxBoundaryLength() {
        let max = this.node._boundary ? this.node._boundary.length : 0;
        for (let owner = this.node._parentBoundaryOwner; owner; owner = owner._parentBoundaryOwner) {
          if (owner._boundary && owner._boundary.length > max) {
            max = owner._boundary.length;
          }
        }
        return max;
      }
      /**
       * Checks the header bytes collected for the current node against maxHeadSize. See
       * MimeNode#headerCost.
       *
       * @param {number} [extra] Bytes that belong to the header block but are not stored yet.
       * @returns {(Error & {code?: string}) | null} Error object if the limit was exceeded.
       */
      checkHeadSize(extra) {
        if (this.node.headerCost(extra) > this.maxHeadSize) {
          return maxLenError("Max header size for a MIME node exceeded");
        }
        return null;
      }
      /**
       * Enforces the limits on the pending line so that it can not grow without bound.
       * A line that is still short enough to become a boundary delimiter is always kept.
       * Past that length it is a header line and counts against maxHeadSize, or it is
       * body content, in which case it is pushed out rather than held in memory. Flushing
       * marks the pending line truncated, so the tail of it is not tested as a delimiter.
       *
       * @returns {(Error & {code?: string}) | null} Error object if a limit was exceeded.
       */
      enforcePendingLineLimit() {
        if (!this.lineLength) {
          return null;
        }
        if (this.lineLength <= this.maxBoundaryLength() + BOUNDARY_LINE_OVERHEAD) {
          return null;
        }
        if (this.state === HEAD) {
          return this.checkHeadSize(this.lineLength);
        }
        if (this.lineLength < MAX_PENDING_LINE_SIZE) {
          return null;
        }
        let value = (
          /** @type {Buffer} */
          this.takePendingLine()
        );
        if (value[value.length - 1] === 13) {
          this.appendPendingLine(Buffer.from([13]));
          value = value.slice(0, value.length - 1);
        }
        this.push({
          node: this.node,
          type: this.node.multipart ? "data" : "body",
          value
        });
        this.pendingLineTruncated = true;
        return null;
      }
      /**
       * @param {Buffer | false} line
       * @param {boolean} final
       * @param {ProcessLineCallback} next
       * @returns {void}
       */
      processLine(line, final, next) {
        let flush = false;
        let truncatedLine = this.pendingLineTruncated;
        this.pendingLineTruncated = false;
        let pending = this.takePendingLine();
        if (pending) {
          line = line ? Buffer.concat([pending, line]) : pending;
        }
        if (!line) {
          line = Buffer.alloc(0);
        }
        if (this.nodeCounter > this.maxChildNodes) {
          return next(maxLenError("Max allowed child nodes exceeded"));
        }
        let boundary = truncatedLine ? false : this.checkBoundary(line);
        if (boundary) {
          switch (boundary) {
            case 1:
              this.newNode(this.node);
              flush = true;
              break;
            case 2:
              break;
            case 3: {
              this.newNode(this.delimiterOwner);
              flush = true;
              break;
            }
            case 4: {
              if (this.node && this.node._headerlen && !this.node.headers) {
                this.node.parseHeaders();
                this.push(this.node);
              }
              let parentNode = this.delimiterOwner;
              if (parentNode) {
                this.node = parentNode;
                this.inEpilogue = true;
              }
              this.state = BODY;
              break;
            }
          }
          return next(
            null,
            {
              node: this.node,
              type: "data",
              value: line
            },
            flush
          );
        }
        switch (this.state) {
          case HEAD: {
            let endsBlock = this.node.addHeaderChunk(line);
            let headSizeError = this.checkHeadSize();
            if (headSizeError) {
              return next(headSizeError);
            }
            if (final || endsBlock) {
              let currentNode = this.node;
              currentNode.parseHeaders();
              if (currentNode.contentType === "message/rfc822" && !this.config.ignoreEmbedded && (!currentNode.encoding || ["7bit", "8bit", "binary"].includes(currentNode.encoding)) && (this.config.defaultInlineEmbedded ? currentNode.disposition !== "attachment" : currentNode.disposition === "inline")) {
                currentNode.messageNode = true;
                this.newNode(currentNode);
                if (currentNode.parentNode) {
                  this.node._parentBoundary = currentNode.parentNode._boundary;
                  this.node._parentBoundaryOwner = currentNode.parentNode;
                }
              } else {
                if (currentNode.contentType === "message/rfc822") {
                  currentNode.messageNode = false;
                }
                this.state = BODY;
              }
              return next(null, currentNode, flush);
            }
            return next();
          }
          case BODY: {
            return next(
              null,
              {
                node: this.node,
                type: this.node.multipart ? "data" : "body",
                value: line
              },
              flush
            );
          }
        }
        next(null, false);
      }
      /**
       * @param {MimeNodeType | false} [parent]
       * @returns {void}
       */
      newNode(parent) {
        this.node = /** @type {MimeNodeType} */
        new MimeNode(parent || false, this.config);
        this.state = HEAD;
        this.nodeCounter++;
        this.inEpilogue = false;
      }
    };
    module.exports = MessageSplitter;
  }
});

// node_modules/@zone-eu/mailsplit/lib/message-joiner.js
var require_message_joiner = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/message-joiner.js"(exports, module) {
    "use strict";
    var Transform7 = __require("stream").Transform;
    var MessageJoiner = class extends Transform7 {
      /**
       * Creates a joiner that accepts splitter objects and emits Buffer chunks.
       */
      constructor() {
        let options = {
          readableObjectMode: false,
          writableObjectMode: true
        };
        super(options);
      }
      /**
       * @param {SplitterChunk | Buffer} obj
       * @param {BufferEncoding} encoding
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _transform(obj, encoding, callback) {
        if (Buffer.isBuffer(obj)) {
          this.push(obj);
        } else if (obj.type === "node") {
          this.push(obj.getHeaders());
        } else if (obj.value) {
          this.push(obj.value);
        }
        return callback();
      }
      /**
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _flush(callback) {
        return callback();
      }
    };
    module.exports = MessageJoiner;
  }
});

// node_modules/@zone-eu/mailsplit/lib/flowed-decoder.js
var require_flowed_decoder = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/flowed-decoder.js"(exports, module) {
    "use strict";
    var Transform7 = __require("stream").Transform;
    var libmime2 = require_libmime();
    var Libmime2 = (
      /** @type {any} */
      libmime2.Libmime
    );
    var FlowedDecoder2 = class extends Transform7 {
      /**
       * @param {FlowedDecoderOptions} [config] Flowed text and charset decoding settings.
       */
      constructor(config) {
        super();
        this.config = config || {};
        this.chunks = [];
        this.chunklen = 0;
        this.libmime = new Libmime2({ Iconv: this.config.Iconv });
      }
      /**
       * @param {Buffer | string} chunk
       * @param {BufferEncoding} encoding
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _transform(chunk, encoding, callback) {
        if (!chunk || !chunk.length) {
          return callback();
        }
        if (typeof chunk === "string") {
          chunk = Buffer.from(chunk, encoding);
        }
        this.chunks.push(chunk);
        this.chunklen += chunk.length;
        callback();
      }
      /**
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _flush(callback) {
        if (this.chunklen) {
          let currentBody = Buffer.concat(this.chunks, this.chunklen);
          let content = this.libmime.decodeFlowed(currentBody.toString("binary"), this.config.delSp);
          this.push(Buffer.from(content, "binary"));
        }
        return callback();
      }
    };
    module.exports = FlowedDecoder2;
  }
});

// node_modules/@zone-eu/mailsplit/lib/node-rewriter.js
var require_node_rewriter = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/node-rewriter.js"(exports, module) {
    "use strict";
    var Transform7 = __require("stream").Transform;
    var FlowedDecoder2 = require_flowed_decoder();
    var NodeRewriter = class extends Transform7 {
      /**
       * @param {FilterFunc} filterFunc Function that receives a MIME node and returns true to rewrite it.
       * @param {Function} [rewriteAction] Optional compatibility hook stored on the instance.
       */
      constructor(filterFunc, rewriteAction) {
        let options = {
          readableObjectMode: true,
          writableObjectMode: true
        };
        super(options);
        this.filterFunc = filterFunc;
        this.rewriteAction = rewriteAction;
        this.decoder = false;
        this.encoder = false;
        this.continue = false;
      }
      /**
       * @param {RewriterInput} data
       * @param {BufferEncoding} encoding
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _transform(data, encoding, callback) {
        this.processIncoming(data, callback);
      }
      /**
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _flush(callback) {
        if (this.decoder) {
          return this.processIncoming(
            {
              type: "none"
            },
            callback
          );
        }
        return callback();
      }
      /**
       * @param {RewriterInput} data
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      processIncoming(data, callback) {
        if (this.decoder && data.type === "body") {
          if (!this.decoder.write(data.value)) {
            this.decoder.once("drain", callback);
            return;
          } else {
            return callback();
          }
        } else if (this.decoder && data.type !== "body") {
          this.continue = () => {
            this.continue = false;
            this.decoder = false;
            this.encoder = false;
            this.processIncoming(data, callback);
          };
          this.decoder.end();
          return;
        } else if (data.type === "node" && this.filterFunc(data)) {
          this.emit("node", this.createDecodePair(data));
        } else if (this.readable && data.type !== "none") {
          this.push(data);
        }
        callback();
      }
      /**
       * @param {MimeNode} node
       * @returns {RewriterNode}
       */
      createDecodePair(node) {
        this.decoder = /** @type {DecoderStream} */
        node.getDecoder();
        if (["base64", "quoted-printable"].includes(node.encoding || "")) {
          this.encoder = node.getEncoder();
        } else {
          this.encoder = node.getEncoder("quoted-printable");
        }
        let lastByte = false;
        let decoder = (
          /** @type {DecoderStream} */
          this.decoder
        );
        let encoder = (
          /** @type {ContentStream} */
          this.encoder
        );
        let firstChunk = true;
        decoder.$reading = false;
        let readFromEncoder = () => {
          decoder.$reading = true;
          let data = encoder.read();
          if (data === null) {
            decoder.$reading = false;
            return;
          }
          if (firstChunk) {
            firstChunk = false;
            if (this.readable) {
              this.push(node);
            }
          }
          let writeMore = true;
          if (this.readable) {
            writeMore = this.push({
              node,
              type: "body",
              value: data
            });
            lastByte = data && data.length && data[data.length - 1];
          }
          if (writeMore) {
            return setImmediate(readFromEncoder);
          } else {
            encoder.pause();
            setTimeout(() => {
              encoder.resume();
              setImmediate(readFromEncoder);
            }, 100);
          }
        };
        encoder.on("readable", () => {
          if (!decoder.$reading) {
            return readFromEncoder();
          }
        });
        encoder.on("end", () => {
          if (firstChunk) {
            firstChunk = false;
            if (this.readable) {
              this.push(node);
            }
          }
          if (lastByte !== 10) {
            this.push({
              node,
              type: "body",
              value: Buffer.from([10])
            });
          }
          if (this.continue) {
            return this.continue();
          }
        });
        if (/^text\//.test(node.contentType || "") && node.flowed) {
          let flowDecoder = decoder;
          decoder = new FlowedDecoder2({
            delSp: node.delSp
          });
          flowDecoder.on(
            "error",
            /**
             * Forwards flowed decoder errors to the replacement decoder.
             *
             * @param {Error} err Decoder error to forward.
             * @returns {void}
             */
            (err) => {
              decoder.emit("error", err);
            }
          );
          flowDecoder.pipe(decoder);
          node.flowed = false;
          node.delSp = false;
          node.setContentType();
        }
        return {
          node,
          decoder,
          encoder
        };
      }
    };
    module.exports = NodeRewriter;
  }
});

// node_modules/@zone-eu/mailsplit/lib/node-streamer.js
var require_node_streamer = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/node-streamer.js"(exports, module) {
    "use strict";
    var Transform7 = __require("stream").Transform;
    var FlowedDecoder2 = require_flowed_decoder();
    var NodeStreamer = class extends Transform7 {
      /**
       * @param {FilterFunc} filterFunc Function that receives a MIME node and returns true to stream it.
       * @param {Function} [streamAction] Optional compatibility hook stored on the instance.
       */
      constructor(filterFunc, streamAction) {
        let options = {
          readableObjectMode: true,
          writableObjectMode: true
        };
        super(options);
        this.filterFunc = filterFunc;
        this.streamAction = streamAction;
        this.decoder = false;
        this.canContinue = false;
        this.continue = false;
      }
      /**
       * @param {RewriterInput} data
       * @param {BufferEncoding} encoding
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _transform(data, encoding, callback) {
        this.processIncoming(data, callback);
      }
      /**
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _flush(callback) {
        if (this.decoder) {
          return this.processIncoming(
            {
              type: "none"
            },
            callback
          );
        }
        return callback();
      }
      /**
       * @param {RewriterInput} data
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      processIncoming(data, callback) {
        if (this.decoder && data.type === "body") {
          this.push(data);
          if (!this.decoder.write(data.value)) {
            this.decoder.once("drain", callback);
            return;
          } else {
            return callback();
          }
        } else if (this.decoder && data.type !== "body") {
          let doContinue = () => {
            this.continue = false;
            this.decoder = false;
            this.canContinue = false;
            this.processIncoming(data, callback);
          };
          if (this.canContinue) {
            setImmediate(doContinue);
          } else {
            this.continue = () => doContinue();
          }
          this.decoder.end();
          return;
        } else if (data.type === "node" && this.filterFunc(data)) {
          this.push(data);
          this.emit("node", this.createDecoder(data));
        } else if (this.readable && data.type !== "none") {
          this.push(data);
        }
        callback();
      }
      /**
       * @param {MimeNode} node
       * @returns {StreamerNode}
       */
      createDecoder(node) {
        this.decoder = /** @type {DecoderStream} */
        node.getDecoder();
        let decoder = (
          /** @type {DecoderStream} */
          this.decoder
        );
        decoder.$reading = false;
        if (/^text\//.test(node.contentType || "") && node.flowed) {
          let flowDecoder = decoder;
          decoder = new FlowedDecoder2({
            delSp: node.delSp
          });
          flowDecoder.on(
            "error",
            /**
             * Forwards flowed decoder errors to the output decoder.
             *
             * @param {Error} err Decoder error to forward.
             * @returns {void}
             */
            (err) => {
              decoder.emit("error", err);
            }
          );
          flowDecoder.pipe(decoder);
        }
        return {
          node,
          decoder,
          /**
           * Marks the selected node stream as consumed so the passthrough can continue.
           *
           * @returns {void}
           */
          done: () => {
            if (typeof this.continue === "function") {
              this.continue();
            } else {
              this.canContinue = true;
            }
          }
        };
      }
    };
    module.exports = NodeStreamer;
  }
});

// node_modules/@zone-eu/mailsplit/lib/chunked-passthrough.js
var require_chunked_passthrough = __commonJS({
  "node_modules/@zone-eu/mailsplit/lib/chunked-passthrough.js"(exports, module) {
    "use strict";
    var { Transform: Transform7 } = __require("stream");
    var ChunkedPassthrough = class extends Transform7 {
      /**
       * @param {import('..').ChunkedPassthroughOptions} [options]
       */
      constructor(options = {}) {
        let config = {
          readableObjectMode: true,
          writableObjectMode: false
        };
        super(config);
        this.chunkSize = options.chunkSize || 64 * 1024;
        this.buffer = Buffer.alloc(0);
      }
      /**
       * @param {Buffer} chunk
       * @param {BufferEncoding} encoding
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _transform(chunk, encoding, callback) {
        this.buffer = Buffer.concat([this.buffer, chunk]);
        if (this.buffer.length >= this.chunkSize) {
          this.push(this.buffer);
          this.buffer = Buffer.alloc(0);
        }
        callback();
      }
      /**
       * @param {import('stream').TransformCallback} callback
       * @returns {void}
       */
      _flush(callback) {
        if (this.buffer.length > 0) {
          this.push(this.buffer);
          this.buffer = Buffer.alloc(0);
        }
        callback();
      }
    };
    module.exports = ChunkedPassthrough;
  }
});

// node_modules/@zone-eu/mailsplit/index.js
var require_mailsplit = __commonJS({
  "node_modules/@zone-eu/mailsplit/index.js"(exports, module) {
    "use strict";
    var MessageSplitter = require_message_splitter();
    var MessageJoiner = require_message_joiner();
    var NodeRewriter = require_node_rewriter();
    var NodeStreamer = require_node_streamer();
    var Headers2 = require_headers();
    var ChunkedPassthrough = require_chunked_passthrough();
    var MimeNode = require_mime_node();
    module.exports = {
      Splitter: MessageSplitter,
      Joiner: MessageJoiner,
      Rewriter: NodeRewriter,
      Streamer: NodeStreamer,
      ChunkedPassthrough,
      Headers: Headers2,
      MimeNode
    };
  }
});

// node_modules/imapflow/dist/esm/imap-flow.js
import tls2 from "node:tls";
import net2 from "node:net";
import zlib from "node:zlib";
import { EventEmitter } from "node:events";
import { PassThrough as PassThrough2 } from "node:stream";

// node_modules/imapflow/dist/esm/logger.js
var import_pino = __toESM(require_pino(), 1);
var logger = null;
function getDefaultLogger() {
  if (!logger) {
    logger = (0, import_pino.default)({ level: "info" });
  }
  return logger;
}
function createConnectionLogger(options) {
  let child = getDefaultLogger().child({
    component: "imap-connection",
    cid: options.cid
  });
  if (options.logRaw) {
    child.level = "trace";
  }
  return child;
}

// node_modules/imapflow/dist/esm/package-info.js
var name = "imapflow";
var version = "2.10.2";

// node_modules/imapflow/dist/esm/handler/imap-stream.js
import { Transform } from "node:stream";

// node_modules/imapflow/dist/esm/errors.js
var ImapFlowErrorCode = {
  // the connection is gone, the command was not (or can no longer be) completed
  NoConnection: "NoConnection",
  EConnectionClosed: "EConnectionClosed",
  StateLogout: "StateLogout",
  ClosedAfterConnectText: "ClosedAfterConnectText",
  ClosedAfterConnectTLS: "ClosedAfterConnectTLS",
  // timeouts
  CONNECT_TIMEOUT: "CONNECT_TIMEOUT",
  GREETING_TIMEOUT: "GREETING_TIMEOUT",
  UPGRADE_TIMEOUT: "UPGRADE_TIMEOUT",
  ETIMEOUT: "ETIMEOUT",
  LockTimeout: "LockTimeout",
  // the server
  ETHROTTLE: "ETHROTTLE",
  UnexpectedTag: "UnexpectedTag",
  MissingTag: "MissingTag",
  InvalidResponse: "InvalidResponse",
  ResponseProcessingFailed: "ResponseProcessingFailed",
  STARTTLS_INJECTION: "STARTTLS_INJECTION",
  COMPRESS_TRAILING_DATA: "COMPRESS_TRAILING_DATA",
  PollFailed: "PollFailed",
  NotFound: "NotFound",
  MissingServerExtension: "MissingServerExtension",
  // response parsing and size limits
  ParserError: "ParserError",
  ParserErrorExchange: "ParserErrorExchange",
  // an unexpected exception inside the parser, re-raised with a code; a parser bug
  ParserErrorInternal: "ParserErrorInternal",
  MAX_IMAP_NESTING_REACHED: "MAX_IMAP_NESTING_REACHED",
  LineTooLarge: "LineTooLarge",
  LiteralTooLarge: "LiteralTooLarge",
  ResponseTooLarge: "ResponseTooLarge",
  TooManyTokens: "TooManyTokens",
  // one command received more untagged responses than are kept, see MAX_COLLECTED_RESPONSES
  TooManyResponses: "TooManyResponses",
  // invalid values in a command
  InvalidStringValue: "InvalidStringValue",
  InvalidTokenValue: "InvalidTokenValue",
  InvalidTextValue: "InvalidTextValue",
  InvalidSequenceSet: "InvalidSequenceSet",
  InvalidSearchQuery: "InvalidSearchQuery",
  InvalidMessageContent: "InvalidMessageContent",
  // download()
  DownloadOverflow: "DownloadOverflow",
  DownloadIncomplete: "DownloadIncomplete",
  // proxy connections
  ProxyError: "ProxyError",
  EPROXY: "EPROXY",
  UnsupportedProxyAddress: "UnsupportedProxyAddress",
  ERR_INVALID_URL: "ERR_INVALID_URL",
  // the transport option
  UnsupportedTransportOption: "UnsupportedTransportOption",
  // API misuse
  InstanceReused: "InstanceReused",
  // a message command (FETCH) was called while no mailbox was selected
  NoMailboxSelected: "NoMailboxSelected"
};
var AuthenticationFailure = class extends Error {
  constructor() {
    super(...arguments);
    this.authenticationFailed = true;
  }
};
function createImapError(message, code, props) {
  const error = new Error(message);
  error.code = code;
  if (props) {
    Object.assign(error, props);
  }
  return error;
}

// node_modules/imapflow/dist/esm/handler/limits.js
var MAX_LITERAL_SIZE = 1024 * 1024 * 1024;
var MAX_LINE_SIZE = MAX_LITERAL_SIZE;
var MAX_RESPONSE_SIZE = 2 * MAX_LITERAL_SIZE;
var MAX_RESPONSE_TOKENS = 1e6;
var ERROR_CONTEXT_LENGTH = 1024;
var boundedInput = (input) => ({
  input: input.slice(0, ERROR_CONTEXT_LENGTH),
  inputLength: input.length
});
var normalizeLimit = (value, defaultValue) => (Number.isInteger(value) || value === Infinity) && value >= 0 ? value : defaultValue;
var createLiteralTooLargeError = (literalSize, maxSize, reason) => createImapError(`Literal size ${literalSize} exceeds ${reason || `maximum allowed size of ${maxSize} bytes`}`, "LiteralTooLarge", {
  literalSize,
  maxSize
});

// node_modules/imapflow/dist/esm/handler/imap-stream.js
var LINE = 1;
var LITERAL = 2;
var LF = 10;
var CR = 13;
var NUM_0 = 48;
var NUM_9 = 57;
var CURLY_OPEN = 123;
var CURLY_CLOSE = 125;
var ImapStream = class extends Transform {
  /**
   * Creates a new ImapStream instance.
   *
   * @param options - Stream options, see ImapStreamOptions.
   */
  constructor(options) {
    super({
      //writableHighWaterMark: 3,
      readableObjectMode: true,
      writableObjectMode: false
    });
    this.options = options || {};
    this.cid = this.options.cid;
    if (this.options.logger && typeof this.options.logger === "object") {
      this.log = this.options.logger;
    } else {
      this.log = createConnectionLogger({ cid: this.cid, logRaw: this.options.logRaw });
    }
    this.readBytesCounter = 0;
    this.maxLineLength = normalizeLimit(this.options.maxLineLength, MAX_LINE_SIZE);
    this.maxLiteralSize = normalizeLimit(this.options.maxLiteralSize, MAX_LITERAL_SIZE);
    this.maxResponseSize = normalizeLimit(this.options.maxResponseSize, MAX_RESPONSE_SIZE);
    this.state = LINE;
    this.literalWaiting = 0;
    this.inputBuffer = [];
    this.lineBuffer = [];
    this.lineBytes = 0;
    this.literalBuffer = [];
    this.literals = [];
    this.responseBytes = 0;
    this.compress = false;
    this.secureConnection = this.options.secureConnection;
    this.processingInput = false;
    this.inputQueue = [];
    this.activeInput = null;
    this.pendingPush = null;
  }
  /**
   * Terminally fails the stream. Used for response limit violations and for any other
   * error raised while parsing.
   *
   * The stream is destroyed instead of only emitting `error`: emitting on a Transform leaves
   * it running, so the caller would keep scanning the rejected payload and could emit it as
   * protocol (an oversized literal body contains attacker-chosen CRLF delimited lines).
   * Destroying stops all parsing, drops the offending line, and releases every queued
   * transform callback exactly once (see `_destroy()`).
   *
   * `destroyed` (set synchronously by destroy()) is the single liveness flag every other path
   * checks, so a second failure attempt is a no-op and nothing is parsed after the first.
   *
   * @param err - The error to destroy the stream with.
   * @returns Always false, so callers can `return this.failStream(err)`.
   */
  failStream(err) {
    if (this.destroyed) {
      return false;
    }
    this.destroy(err);
    return false;
  }
  /**
   * Releases a queued input chunk's transform callback exactly once, signalling the writable
   * side that the chunk was consumed. The mirror image of ImapFlow's releaseStreamData(), which
   * releases the readable items this stream pushes downstream.
   *
   * @param item - Queue entry holding the chunk and its transform callback.
   */
  releaseInput(item) {
    if (!item || item.released) {
      return;
    }
    item.released = true;
    if (typeof item.next === "function") {
      item.next();
    }
  }
  /**
   * Checks whether the given line buffer ends with an IMAP literal size marker
   * (e.g., "{123}\r\n"). If a valid marker is found and the literal size is within
   * the allowed maximum, switches the stream state to LITERAL mode and records
   * the expected number of literal bytes.
   *
   * @param line - The line buffer to check for a trailing literal marker.
   * @returns True if a valid literal marker was found and literal state was activated, false otherwise.
   */
  checkLiteralMarker(line) {
    if (!line || !line.length) {
      return false;
    }
    let pos = line.length - 1;
    if (line[pos] !== LF) {
      return false;
    }
    pos--;
    if (pos >= 0 && line[pos] === CR) {
      pos--;
    }
    if (pos < 0 || !pos || line[pos] !== CURLY_CLOSE) {
      return false;
    }
    pos--;
    let digitsEnd = pos;
    for (; pos >= 0; pos--) {
      let c = line[pos];
      if (c >= NUM_0 && c <= NUM_9) {
        continue;
      }
      if (c === CURLY_OPEN && pos < digitsEnd) {
        let digitsStart = pos + 1;
        while (digitsStart < digitsEnd && line[digitsStart] === NUM_0) {
          digitsStart++;
        }
        if (digitsEnd + 1 - digitsStart > 19) {
          return this.failStream(createLiteralTooLargeError(Infinity, this.maxLiteralSize, "the widest permissible literal size (19 digits)"));
        }
        const literalSize = Number(line.toString("latin1", digitsStart, digitsEnd + 1));
        if (literalSize > this.maxLiteralSize) {
          return this.failStream(createLiteralTooLargeError(literalSize, this.maxLiteralSize));
        }
        this.state = LITERAL;
        this.literalWaiting = literalSize;
        return true;
      }
      return false;
    }
    return false;
  }
  /**
   * Enforces the configured line-length cap for a projected line length. The projected length
   * covers every byte of the line, the line terminator included, whether or not the line was
   * split across input chunks. A line exactly at the limit is accepted.
   *
   * @param lineLength - Total length the current line would reach.
   * @returns True if the line is within the limit, false if the stream was failed.
   */
  checkLineLength(lineLength) {
    if (lineLength <= this.maxLineLength) {
      return true;
    }
    const err = createImapError(`Line length ${lineLength} exceeds maximum allowed size of ${this.maxLineLength} bytes`, "LineTooLarge", {
      lineLength,
      maxSize: this.maxLineLength
    });
    return this.failStream(err);
  }
  /**
   * Enforces the configured per-response size cap: the cumulative bytes of every line
   * segment and declared literal of the response currently being assembled. Counting
   * declared literal sizes at marker time means an oversized total is rejected before
   * the literal bytes even arrive. The counter is reset when a response is emitted.
   *
   * @param additionalBytes - Bytes the next token would add to the response.
   * @param peek - Measure only, without committing the bytes to the counter.
   *   Used for a line that is still being assembled: its bytes are committed once, when the
   *   line completes.
   * @returns True if within the limit, false if the stream was failed.
   */
  checkResponseSize(additionalBytes, peek) {
    let total = this.responseBytes + additionalBytes;
    if (total <= this.maxResponseSize) {
      if (!peek) {
        this.responseBytes = total;
      }
      return true;
    }
    const err = createImapError(`Response size ${total} exceeds maximum allowed size of ${this.maxResponseSize} bytes`, "ResponseTooLarge", {
      responseSize: total,
      maxSize: this.maxResponseSize
    });
    return this.failStream(err);
  }
  /**
   * Processes a single input chunk of raw data. In LINE state, scans for LF-terminated
   * lines and checks for literal markers. In LITERAL state, collects the expected number
   * of literal bytes. When a complete command (with all its literals) is assembled, it is
   * pushed downstream as a readable object.
   *
   * @param chunk - The raw data chunk to process.
   */
  async processInputChunk(chunk) {
    let nextPos = 0;
    while (nextPos !== null) {
      nextPos = await this.processChunkSegment(chunk, nextPos);
    }
  }
  /**
   * Processes the chunk from `startPos` until the parser state changes or the chunk ends.
   *
   * @returns The offset to continue from after a state switch, or `null` when done with the chunk.
   */
  async processChunkSegment(chunk, startPos) {
    if (this.destroyed || startPos >= chunk.length) {
      return null;
    }
    switch (this.state) {
      case LINE: {
        let lineStart = startPos;
        for (let i = startPos, len = chunk.length; i < len; i++) {
          if (chunk[i] === LF) {
            let segment = chunk.subarray(lineStart, i + 1);
            if (!this.checkLineLength(this.lineBytes + segment.length)) {
              return null;
            }
            this.lineBuffer.push(segment);
            lineStart = i + 1;
            let line = this.lineBuffer.length === 1 ? this.lineBuffer[0] : Buffer.concat(this.lineBuffer);
            this.lineBuffer = [];
            this.lineBytes = 0;
            let isLiteralMarker = this.checkLiteralMarker(line);
            if (this.destroyed) {
              return null;
            }
            if (!this.checkResponseSize(line.length + (isLiteralMarker ? this.literalWaiting : 0))) {
              return null;
            }
            this.inputBuffer.push(line);
            if (isLiteralMarker) {
              return lineStart;
            }
            let payload = this.inputBuffer.length === 1 ? this.inputBuffer[0] : Buffer.concat(this.inputBuffer);
            let literals = this.literals;
            this.inputBuffer = [];
            this.literals = [];
            this.responseBytes = 0;
            if (payload.length) {
              if (payload[payload.length - 1] === LF) {
                let end = payload.length - 1;
                if (end > 0 && payload[end - 1] === CR) {
                  end--;
                }
                payload = payload.subarray(0, end);
              }
              if (payload.length) {
                let trailingAfterLine = lineStart < chunk.length || this.inputQueue.length > 0;
                await new Promise((resolve) => {
                  this.pendingPush = resolve;
                  const item = { payload, literals, next: resolve, trailingAfterLine };
                  this.push(item);
                });
                this.pendingPush = null;
                if (this.destroyed) {
                  return null;
                }
              }
            }
          }
        }
        if (lineStart < chunk.length) {
          let tail = chunk.subarray(lineStart);
          if (!this.checkLineLength(this.lineBytes + tail.length) || !this.checkResponseSize(this.lineBytes + tail.length, true)) {
            return null;
          }
          this.lineBytes += tail.length;
          this.lineBuffer.push(tail);
        }
        break;
      }
      case LITERAL: {
        const remainingInChunk = chunk.length - startPos;
        const bytesToRead = Math.min(remainingInChunk, this.literalWaiting);
        const partial = startPos === 0 && bytesToRead === chunk.length ? chunk : chunk.subarray(startPos, startPos + bytesToRead);
        this.literalBuffer.push(partial);
        this.literalWaiting -= bytesToRead;
        if (this.literalWaiting === 0) {
          this.literals.push(Buffer.concat(this.literalBuffer));
          this.literalBuffer = [];
          this.state = LINE;
          if (remainingInChunk > bytesToRead) {
            return startPos + bytesToRead;
          }
        }
        break;
      }
    }
    return null;
  }
  /**
   * Drains the input queue by processing each queued chunk sequentially.
   * Yields to the event loop every 10 chunks to prevent CPU blocking on
   * large bursts of incoming data.
   *
   * The `processingInput` guard is cleared in the same synchronous step that finds the queue
   * empty. Clearing it later (in a promise handler) leaves a gap of a few microtasks where a
   * chunk delivered by the writable side is queued but no loop is started for it, so its
   * transform callback is never called and the socket is never read again. Workers deliver
   * the next chunk inside that gap.
   */
  async processInput() {
    try {
      let data;
      let processedCount = 0;
      while (!this.destroyed && (data = this.inputQueue.shift())) {
        this.activeInput = data;
        await this.processInputChunk(data.chunk);
        this.activeInput = null;
        this.releaseInput(data);
        processedCount++;
        if (processedCount % 10 === 0) {
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
    } finally {
      this.processingInput = false;
    }
  }
  /**
   * Transform stream implementation. Receives raw data chunks from the writable side,
   * converts strings to Buffers, tracks total bytes read, optionally logs raw data,
   * and queues the chunk for asynchronous processing.
   *
   * @param chunk - The incoming data chunk.
   * @param encoding - The encoding if chunk is a string.
   * @param next - Callback to signal that this chunk has been consumed.
   */
  _transform(chunk, encoding, next) {
    if (typeof chunk === "string") {
      chunk = Buffer.from(chunk, encoding);
    }
    if (!chunk || !chunk.length) {
      return next();
    }
    this.readBytesCounter += chunk.length;
    if (this.options.logRaw) {
      this.log.trace({
        src: "s",
        msg: "read from socket",
        data: chunk.toString("base64"),
        compress: !!this.compress,
        secure: !!this.secureConnection,
        cid: this.cid
      });
    }
    if (this.destroyed) {
      return next();
    }
    this.inputQueue.push({ chunk, next });
    if (!this.processingInput) {
      this.processingInput = true;
      this.processInput().catch((err) => this.failStream(err));
    }
  }
  /**
   * Flush implementation called when the writable side ends. Signals completion immediately.
   *
   * @param next - Callback to signal flush completion.
   */
  _flush(next) {
    next();
  }
  /**
   * Destroy implementation for cleanup. Clears all internal buffers, drains the input queue
   * by invoking pending callbacks, and forwards the error (if any) to the callback.
   *
   * @param err - The error that caused destruction, or null.
   * @param callback - Callback to signal destruction completion.
   */
  _destroy(err, callback) {
    this.inputBuffer = [];
    this.lineBuffer = [];
    this.lineBytes = 0;
    this.literalBuffer = [];
    this.literals = [];
    this.responseBytes = 0;
    if (typeof this.pendingPush === "function") {
      const resolve = this.pendingPush;
      this.pendingPush = null;
      resolve();
    }
    this.releaseInput(this.activeInput);
    this.activeInput = null;
    while (this.inputQueue.length) {
      this.releaseInput(this.inputQueue.shift());
    }
    callback(err);
  }
};

// node_modules/imapflow/dist/esm/handler/imap-formal-syntax.js
function expandRange(start, end) {
  let chars = [];
  for (let i = start; i <= end; i++) {
    chars.push(i);
  }
  return String.fromCharCode(...chars);
}
function excludeChars(source, exclude) {
  return Array.prototype.filter.call(source, (ch) => exclude.indexOf(ch) < 0).join("");
}
function memo(compute) {
  let value = null;
  return () => {
    if (value === null) {
      value = compute();
    }
    return value;
  };
}
var CHAR = memo(() => expandRange(1, 127));
var CHAR8 = memo(() => expandRange(1, 255));
var SP = () => " ";
var CTL = memo(() => expandRange(0, 31) + "");
var DQUOTE = () => '"';
var ALPHA = memo(() => expandRange(65, 90) + expandRange(97, 122));
var DIGIT = memo(() => expandRange(48, 57));
var listWildcards = () => "%*";
var quotedSpecials = memo(() => DQUOTE() + "\\");
var respSpecials = () => "]";
var atomSpecials = memo(() => "(){" + SP() + CTL() + listWildcards() + quotedSpecials() + respSpecials());
var atomChar = memo(() => excludeChars(CHAR(), atomSpecials()));
var astringChar = memo(() => atomChar() + respSpecials());
var textChar = memo(() => excludeChars(CHAR(), "\r\n"));
var tag = memo(() => excludeChars(astringChar(), "+"));
var command = memo(() => ALPHA() + DIGIT() + "-");
function verify(str, allowedChars) {
  for (let i = 0, len = str.length; i < len; i++) {
    if (allowedChars.indexOf(str.charAt(i)) < 0) {
      return i;
    }
  }
  return -1;
}
var imapFormalSyntax = {
  CHAR,
  CHAR8,
  SP,
  CTL,
  DQUOTE,
  ALPHA,
  DIGIT,
  "ATOM-CHAR": atomChar,
  "ASTRING-CHAR": astringChar,
  "TEXT-CHAR": textChar,
  "atom-specials": atomSpecials,
  "list-wildcards": listWildcards,
  "quoted-specials": quotedSpecials,
  "resp-specials": respSpecials,
  tag,
  command,
  verify
};
var imap_formal_syntax_default = imapFormalSyntax;

// node_modules/imapflow/dist/esm/handler/token-parser.js
var STATE_ATOM = 1;
var STATE_LITERAL = 2;
var STATE_NORMAL = 3;
var STATE_PARTIAL = 4;
var STATE_SEQUENCE = 5;
var STATE_STRING = 6;
var RE_SINGLE_DIGIT = /^\d$/;
var MAX_NODE_DEPTH = 100;
var FETCH_DATA_ITEM_DEPTH = 2;
var TokenParser = class {
  /**
   * Creates a new TokenParser.
   *
   * @param parent - The parent ParserInstance that owns this token parser. Used to access the parsed command for context-sensitive parsing.
   * @param startPos - The starting position offset in the original input, used for error reporting.
   * @param str - The attribute string to tokenize.
   * @param options - Parser options.
   * @param options.literalPlus - Whether the LITERAL+ extension is in use.
   * @param options.literals - Pre-parsed literal values from the input stream.
   * @param options.maxLiteralSize - Maximum size (in bytes) of a literal parsed inline
   *   from the input, i.e. when no pre-parsed literal buffers were supplied. Defaults to 1GB.
   * @param options.maxResponseTokens - Maximum number of parse tree nodes, see MAX_RESPONSE_TOKENS.
   */
  constructor(parent, startPos, str, options) {
    this.str = (str || "").toString();
    this.options = options || {};
    this.parent = parent;
    this.maxLiteralSize = normalizeLimit(this.options.maxLiteralSize, MAX_LITERAL_SIZE);
    this.maxResponseTokens = normalizeLimit(this.options.maxResponseTokens, MAX_RESPONSE_TOKENS);
    this.tokenCount = 0;
    this.truncatedAttributes = [];
    this.tree = this.currentNode = this.createNode();
    this.pos = startPos || 0;
    this.currentNode.type = "TREE";
    this.state = STATE_NORMAL;
  }
  /**
   * Builds a numbered parser error that carries a bounded copy of the input and the position
   * (and character, when there is one) where parsing failed.
   *
   * @param message - The error message
   * @param code - The numbered parser error code
   * @param pos - Position of the failure in the original input
   * @param chr - The offending character
   * @returns The error to throw
   */
  parserError(message, code, pos, chr) {
    const parserContext = { ...boundedInput(this.str), pos };
    if (chr !== void 0) {
      parserContext.chr = chr;
    }
    return createImapError(message, code, { parserContext });
  }
  /**
   * Processes the input string and returns the parsed attributes as a flat array of typed objects.
   * Each attribute is an object with a `type` (e.g., "ATOM", "STRING", "LITERAL", "SEQUENCE")
   * and a `value` property. Lists are represented as nested arrays. Sections and partials are
   * attached as properties on the preceding attribute object.
   *
   * @returns A promise that resolves to an array of parsed attribute objects and nested arrays.
   * @throws {Error} If the input contains syntax errors or unclosed nodes.
   */
  async getAttributes() {
    await this.processString();
    const attributes = [];
    let branch = attributes;
    let walk = (node) => {
      let curBranch = branch;
      let elm;
      let partial;
      if (!node.isClosed && node.type === "SEQUENCE" && node.value === "*") {
        node.isClosed = true;
        node.type = "ATOM";
      }
      if (!node.isClosed) {
        throw this.parserError(`Unexpected end of input at position ${this.pos + this.str.length - 1} [E9]`, "ParserError9", this.pos + this.str.length - 1);
      }
      let type = (node.type || "").toString().toUpperCase();
      if (node.truncated) {
        if (type === "LIST") {
          branch.push(null);
        }
        return;
      }
      switch (type) {
        case "LITERAL":
        case "STRING":
        case "SEQUENCE":
          elm = {
            type: node.type.toUpperCase(),
            value: node.value
          };
          branch.push(elm);
          break;
        case "ATOM":
          if (node.value.toUpperCase() === "NIL") {
            branch.push(null);
            break;
          }
          elm = {
            type: node.type.toUpperCase(),
            value: node.value
          };
          branch.push(elm);
          break;
        case "SECTION":
          branch = branch[branch.length - 1].section = [];
          break;
        case "LIST":
          elm = [];
          branch.push(elm);
          branch = elm;
          break;
        case "PARTIAL":
          partial = node.value.split(".").map(Number);
          branch[branch.length - 1].partial = partial;
          break;
      }
      let childNodes = node.childNodes;
      for (let i = 0; childNodes && i < childNodes.length; i++) {
        walk(childNodes[i]);
        childNodes[i] = null;
      }
      branch = curBranch;
    };
    walk(this.tree);
    return attributes;
  }
  /**
   * Creates a new node in the parse tree. Each node represents a token or structural
   * element (e.g., atom, string, literal, list, section, partial). The node is automatically
   * appended to the parent's childNodes array if a parent is provided.
   *
   * @param parentNode - The parent node to attach this node to. If omitted, creates a root node.
   * @param startPos - The starting position of this node in the original input string.
   * @returns The newly created node with childNodes, type, value, and isClosed properties.
   * @throws {Error} If the nesting depth exceeds MAX_NODE_DEPTH outside a FETCH data item, or
   *   the response has more than maxResponseTokens nodes.
   */
  createNode(parentNode, startPos) {
    if (parentNode && ++this.tokenCount > this.maxResponseTokens) {
      throw createImapError(`Response has more than ${this.maxResponseTokens} tokens`, "TooManyTokens", {
        maxSize: this.maxResponseTokens,
        parserContext: { ...boundedInput(this.str), pos: startPos }
      });
    }
    let node = {
      // declared up front, so a node keeps one shape when its first child arrives
      childNodes: void 0,
      type: false,
      value: "",
      isClosed: true,
      depth: 0
    };
    if (parentNode) {
      node.parentNode = parentNode;
      node.depth = parentNode.depth + 1;
    } else {
      node.depth = 0;
    }
    if (node.depth > MAX_NODE_DEPTH) {
      if (!this.isFetchResponse()) {
        throw createImapError("Too much nesting in IMAP string", "MAX_IMAP_NESTING_REACHED", { _imapStr: this.str.slice(0, ERROR_CONTEXT_LENGTH) });
      }
      if (parentNode.depth === MAX_NODE_DEPTH) {
        this.truncateFetchDataItem(parentNode);
      }
    }
    if (typeof startPos === "number") {
      node.startPos = startPos;
    }
    if (parentNode) {
      (parentNode.childNodes ||= []).push(node);
    }
    return node;
  }
  /**
   * Whether the line being parsed is a message data response (`* 12 FETCH (...)`): a numeric
   * command with FETCH as its first attribute. Only those get the per-item nesting fallback.
   *
   * @returns True for an untagged FETCH response
   */
  isFetchResponse() {
    let command2 = this.parent.command;
    let first = this.tree.childNodes?.[0];
    return typeof command2 === "string" && /^\d+$/.test(command2) && !!first && first.type === "ATOM" && typeof first.value === "string" && first.value.toUpperCase() === "FETCH";
  }
  /**
   * Marks the FETCH data item a too deeply nested node belongs to as truncated and records
   * its key (the item before it in the list, e.g. BODYSTRUCTURE) for the caller to report.
   *
   * @param node - The node at MAX_NODE_DEPTH whose child would exceed the limit
   */
  truncateFetchDataItem(node) {
    let item = node;
    while (item.depth > FETCH_DATA_ITEM_DEPTH && item.parentNode) {
      item = item.parentNode;
    }
    if (item.truncated) {
      return;
    }
    item.truncated = true;
    let siblings = item.parentNode?.childNodes || [];
    let key = siblings[siblings.length - 2];
    this.truncatedAttributes.push(key && key.type === "ATOM" && typeof key.value === "string" ? key.value.toUpperCase() : "?");
  }
  /**
   * Processes the entire input string character by character using a state machine.
   * Transitions between states (NORMAL, ATOM, STRING, LITERAL, SEQUENCE, PARTIAL, TEXT)
   * based on the current character and builds the parse tree. This is the main parsing
   * loop that drives the tokenization.
   *
   * @throws {Error} If the input contains unexpected characters, unclosed structures, or other syntax errors.
   */
  async processString() {
    let chr, i, len;
    const checkSP = () => {
      while (this.str.charAt(i + 1) === " ") {
        i++;
      }
    };
    const closesNode = (c, node) => !!node && (c === ")" && node.type === "LIST" || c === "]" && node.type === "SECTION");
    let tokenLength = 0;
    let tokenStart = 0;
    let tokenSliced = true;
    let stringStart = 0;
    let stringEscaped = false;
    let tokenLast = "";
    let tokenPrev = "";
    let tokenDigitsOnly = true;
    let tokenHasStar = false;
    let tokenHasDot = false;
    const appendToToken = (c) => {
      if (!tokenLength) {
        tokenStart = i;
      }
      tokenSliced = tokenSliced && i === tokenStart + tokenLength && this.str.charAt(i) === c;
      this.currentNode.value = tokenSliced ? this.str.slice(tokenStart, i + 1) : this.currentNode.value + c;
      tokenLength++;
      tokenPrev = tokenLast;
      tokenLast = c;
      tokenDigitsOnly = tokenDigitsOnly && RE_SINGLE_DIGIT.test(c);
      tokenHasStar = tokenHasStar || c === "*";
      tokenHasDot = tokenHasDot || c === ".";
    };
    const continueAsAtom = () => {
      this.currentNode.type = "ATOM";
      this.state = STATE_ATOM;
      i--;
    };
    const startToken = (first) => {
      this.currentNode.value = "";
      tokenLength = 0;
      tokenSliced = true;
      tokenLast = tokenPrev = "";
      tokenDigitsOnly = true;
      tokenHasStar = tokenHasDot = false;
      if (first) {
        appendToToken(first);
      }
    };
    let literalIndex = 0;
    const takeLiteral = (literals) => {
      if (literalIndex >= literals.length) {
        throw this.parserError(`Literal without data at position ${this.pos + i} [E35]`, "ParserError35", this.pos + i, chr);
      }
      return literals[literalIndex++];
    };
    const startAtom = () => {
      if (!imap_formal_syntax_default["ATOM-CHAR"]().includes(chr) && chr !== "\\" && chr !== "%" && chr.charCodeAt(0) < 128) {
        throw this.parserError(`Unexpected char at position ${this.pos + i} [E13: ${JSON.stringify(chr)}]`, "ParserError13", this.pos + i, chr);
      }
      this.currentNode = this.createNode(this.currentNode, this.pos + i);
      this.currentNode.type = "ATOM";
      startToken(chr);
      this.state = STATE_ATOM;
    };
    for (i = 0, len = this.str.length; i < len; i++) {
      chr = this.str.charAt(i);
      switch (this.state) {
        case STATE_NORMAL:
          switch (chr) {
            // DQUOTE starts a new string
            case '"':
              this.currentNode = this.createNode(this.currentNode, this.pos + i);
              this.currentNode.type = "string";
              this.state = STATE_STRING;
              stringStart = i + 1;
              stringEscaped = false;
              this.currentNode.isClosed = false;
              break;
            // ( starts a new list
            case "(":
              this.currentNode = this.createNode(this.currentNode, this.pos + i);
              this.currentNode.type = "LIST";
              this.currentNode.isClosed = false;
              break;
            // ) closes a list
            case ")":
              if (this.currentNode.type !== "LIST") {
                throw this.parserError(`Unexpected list terminator ) at position ${this.pos + i} [E10]`, "ParserError10", this.pos + i, chr);
              }
              this.currentNode.isClosed = true;
              this.currentNode.endPos = this.pos + i;
              this.currentNode = this.currentNode.parentNode;
              checkSP();
              break;
            // ] closes section group
            case "]":
              if (this.currentNode.type !== "SECTION") {
                throw this.parserError(`Unexpected section terminator ] at position ${this.pos + i} [E11]`, "ParserError11", this.pos + i, chr);
              }
              this.currentNode.isClosed = true;
              this.currentNode.endPos = this.pos + i;
              this.currentNode = this.currentNode.parentNode;
              checkSP();
              break;
            // < starts a new partial byte range (e.g., BODY[]<0.1024>)
            case "<":
              if (this.str.charAt(i - 1) !== "]") {
                this.currentNode = this.createNode(this.currentNode, this.pos + i);
                this.currentNode.type = "ATOM";
                startToken(chr);
                this.state = STATE_ATOM;
              } else {
                this.currentNode = this.createNode(this.currentNode, this.pos + i);
                this.currentNode.type = "PARTIAL";
                startToken();
                this.state = STATE_PARTIAL;
                this.currentNode.isClosed = false;
              }
              break;
            // literal8 (RFC 3516): uses ~{size} prefix instead of {size}
            // literal8 allows binary data containing NUL bytes, unlike regular literals
            case "~": {
              let nextChr = this.str.charAt(i + 1);
              if (nextChr !== "{") {
                if (imap_formal_syntax_default["ATOM-CHAR"]().includes(nextChr) || nextChr === " " || nextChr === "" || closesNode(nextChr, this.currentNode)) {
                  startAtom();
                  break;
                }
                throw this.parserError(`Unexpected literal8 marker at position ${this.pos + i} [E12]`, "ParserError12", this.pos + i, chr);
              }
              this.expectedLiteralType = "literal8";
              break;
            }
            // { starts a new literal (regular {size}\r\n or literal8 ~{size}\r\n)
            case "{":
              this.currentNode = this.createNode(this.currentNode, this.pos + i);
              this.currentNode.type = "LITERAL";
              this.currentNode.literalType = this.expectedLiteralType || "literal";
              this.expectedLiteralType = false;
              this.state = STATE_LITERAL;
              this.currentNode.isClosed = false;
              break;
            // * starts a new sequence
            case "*":
              this.currentNode = this.createNode(this.currentNode, this.pos + i);
              this.currentNode.type = "SEQUENCE";
              startToken(chr);
              this.currentNode.isClosed = false;
              this.state = STATE_SEQUENCE;
              break;
            // normally a space should never occur
            case " ":
              break;
            // [ starts section
            case "[":
              if (["OK", "NO", "BAD", "BYE", "PREAUTH"].includes(this.parent.command.toUpperCase()) && this.currentNode === this.tree) {
                this.currentNode.endPos = this.pos + i;
                this.currentNode = this.createNode(this.currentNode, this.pos + i);
                this.currentNode.type = "ATOM";
                this.currentNode = this.createNode(this.currentNode, this.pos + i);
                this.currentNode.type = "SECTION";
                this.currentNode.isClosed = false;
                this.state = STATE_NORMAL;
                if (this.str.substring(i + 1, i + 10).toUpperCase() === "REFERRAL ") {
                  this.currentNode = this.createNode(this.currentNode, this.pos + i + 1);
                  this.currentNode.type = "ATOM";
                  this.currentNode.endPos = this.pos + i + 8;
                  this.currentNode.value = "REFERRAL";
                  this.currentNode = this.currentNode.parentNode;
                  this.currentNode = this.createNode(this.currentNode, this.pos + i + 10);
                  this.currentNode.type = "ATOM";
                  let depth = 0;
                  for (i = i + 10; i < this.str.length; i++) {
                    let urlChr = this.str.charAt(i);
                    if (urlChr === "[") {
                      depth++;
                    } else if (urlChr === "]" && depth-- === 0) {
                      break;
                    }
                  }
                  this.currentNode.endPos = this.pos + i - 1;
                  this.currentNode.value = this.str.substring(this.currentNode.startPos - this.pos, this.currentNode.endPos - this.pos + 1);
                  this.currentNode = this.currentNode.parentNode;
                  this.currentNode.isClosed = true;
                  this.currentNode = this.currentNode.parentNode;
                  checkSP();
                }
                break;
              }
              startAtom();
              break;
            default:
              startAtom();
              break;
          }
          break;
        case STATE_ATOM:
          if (chr === " ") {
            this.currentNode.endPos = this.pos + i - 1;
            this.currentNode = this.currentNode.parentNode;
            this.state = STATE_NORMAL;
            break;
          }
          if (closesNode(chr, this.currentNode.parentNode)) {
            this.currentNode.endPos = this.pos + i - 1;
            this.currentNode = this.currentNode.parentNode;
            this.currentNode.isClosed = true;
            this.currentNode.endPos = this.pos + i;
            this.currentNode = this.currentNode.parentNode;
            this.state = STATE_NORMAL;
            checkSP();
            break;
          }
          if (chr === "\\") {
            const parent = this.currentNode.parentNode;
            const value = this.currentNode.value;
            const next = this.str.charAt(i + 1);
            if (parent && parent.type === "LIST" && value.length > 1 && value.startsWith("\\") && next && (imap_formal_syntax_default["ATOM-CHAR"]().includes(next) || next === "*")) {
              this.currentNode.endPos = this.pos + i - 1;
              this.currentNode = parent;
              startAtom();
              break;
            }
          }
          if ((chr === "," || chr === ":") && tokenLength && tokenDigitsOnly) {
            this.currentNode.type = "SEQUENCE";
            this.currentNode.isClosed = true;
            this.state = STATE_SEQUENCE;
          }
          if (chr === "[" && tokenLength <= 11 && ["BODY", "BODY.PEEK", "BINARY", "BINARY.PEEK"].includes(this.currentNode.value.toUpperCase())) {
            this.currentNode.endPos = this.pos + i;
            this.currentNode = this.createNode(this.currentNode.parentNode, this.pos + i);
            this.currentNode.type = "SECTION";
            this.currentNode.isClosed = false;
            this.state = STATE_NORMAL;
            break;
          }
          if (!imap_formal_syntax_default["ATOM-CHAR"]().includes(chr) && chr.charCodeAt(0) < 128 && // allow 8bit (presumably unicode) bytes
          chr !== "]" && !(chr === "*" && this.currentNode.value === "\\") && (!this.parent || !this.parent.command || !["NO", "BAD", "OK"].includes(this.parent.command.toUpperCase()))) {
            throw this.parserError(`Unexpected char at position ${this.pos + i} [E16: ${JSON.stringify(chr)}]`, "ParserError16", this.pos + i, chr);
          } else if (this.currentNode.value === "\\*") {
            throw this.parserError(`Unexpected char at position ${this.pos + i} [E17: ${JSON.stringify(chr)}]`, "ParserError17", this.pos + i, chr);
          }
          appendToToken(chr);
          break;
        case STATE_STRING:
          if (chr === '"') {
            let value = this.str.slice(stringStart, i);
            this.currentNode.value = stringEscaped ? value.replace(/\\([\s\S])/g, "$1") : value;
            this.currentNode.endPos = this.pos + i;
            this.currentNode.isClosed = true;
            this.currentNode = this.currentNode.parentNode;
            this.state = STATE_NORMAL;
            checkSP();
            break;
          }
          if (chr === "\\") {
            i++;
            if (i >= len) {
              throw this.parserError(`Unexpected end of input at position ${this.pos + i} [E18]`, "ParserError18", this.pos + i);
            }
            stringEscaped = true;
          }
          break;
        case STATE_PARTIAL:
          if (chr === ">") {
            if (tokenLast === ".") {
              throw this.parserError(`Unexpected end of partial at position ${this.pos + i} [E19]`, "ParserError19", this.pos + i, chr);
            }
            this.currentNode.endPos = this.pos + i;
            this.currentNode.isClosed = true;
            this.currentNode = this.currentNode.parentNode;
            this.state = STATE_NORMAL;
            checkSP();
            break;
          }
          if (chr === "." && (!tokenLength || tokenHasDot)) {
            throw this.parserError(`Unexpected partial separator . at position ${this.pos + i} [E20]`, "ParserError20", this.pos + i, chr);
          }
          if (!imap_formal_syntax_default.DIGIT().includes(chr) && chr !== ".") {
            throw this.parserError(`Unexpected char at position ${this.pos + i} [E21: ${JSON.stringify(chr)}]`, "ParserError21", this.pos + i, chr);
          }
          if (tokenLast === "0" && (tokenLength === 1 || tokenPrev === ".") && chr !== ".") {
            throw this.parserError(`Invalid partial at position ${this.pos + i} [E22: ${JSON.stringify(chr)}]`, "ParserError22", this.pos + i, chr);
          }
          appendToToken(chr);
          break;
        case STATE_LITERAL:
          if (this.currentNode.started) {
            this.currentNode.chBuffer[this.currentNode.chPos++] = chr.charCodeAt(0);
            if (this.currentNode.chPos >= this.currentNode.literalLength) {
              this.currentNode.endPos = this.pos + i;
              this.currentNode.isClosed = true;
              this.currentNode.value = this.currentNode.chBuffer.toString("binary");
              this.currentNode.chBuffer = Buffer.alloc(0);
              this.currentNode = this.currentNode.parentNode;
              this.state = STATE_NORMAL;
              checkSP();
            }
            break;
          }
          if (chr === "+" && this.options.literalPlus) {
            this.currentNode.literalPlus = true;
            break;
          }
          if (chr === "}") {
            if (!("literalLength" in this.currentNode)) {
              throw this.parserError(`Unexpected literal prefix end char } at position ${this.pos + i} [E23]`, "ParserError23", this.pos + i, chr);
            }
            if (this.str.charAt(i + 1) === "\n") {
              i++;
            } else if (this.str.charAt(i + 1) === "\r" && this.str.charAt(i + 2) === "\n") {
              i += 2;
            } else {
              throw this.parserError(`Unexpected char at position ${this.pos + i} [E24: ${JSON.stringify(chr)}]`, "ParserError24", this.pos + i, chr);
            }
            this.currentNode.literalLength = Number(this.currentNode.literalLength);
            if (!this.currentNode.literalLength) {
              if (this.options.literals) {
                this.currentNode.value = takeLiteral(this.options.literals);
              }
              this.currentNode.endPos = this.pos + i;
              this.currentNode.isClosed = true;
              this.currentNode = this.currentNode.parentNode;
              this.state = STATE_NORMAL;
              checkSP();
            } else if (this.options.literals) {
              this.currentNode.value = takeLiteral(this.options.literals);
              this.currentNode.endPos = this.pos + i + this.currentNode.value.length;
              this.currentNode.started = false;
              this.currentNode.isClosed = true;
              this.currentNode = this.currentNode.parentNode;
              this.state = STATE_NORMAL;
              checkSP();
            } else {
              let available = this.str.length - i - 1;
              let literalLength = this.currentNode.literalLength;
              if (literalLength > this.maxLiteralSize || literalLength > available) {
                let overMax = literalLength > this.maxLiteralSize;
                let error = createLiteralTooLargeError(literalLength, overMax ? this.maxLiteralSize : available, overMax ? null : `the ${available} bytes available in the input`);
                error.parserContext = { ...boundedInput(this.str), pos: this.pos + i, chr };
                throw error;
              }
              this.currentNode.started = true;
              this.currentNode.chBuffer = Buffer.alloc(this.currentNode.literalLength);
              this.currentNode.chPos = 0;
            }
            break;
          }
          if (!imap_formal_syntax_default.DIGIT().includes(chr)) {
            throw this.parserError(`Unexpected char at position ${this.pos + i} [E25: ${JSON.stringify(chr)}]`, "ParserError25", this.pos + i, chr);
          }
          if (this.currentNode.literalLength === "0") {
            throw this.parserError(`Invalid literal at position ${this.pos + i} [E26]`, "ParserError26", this.pos + i, chr);
          }
          this.currentNode.literalLength = (this.currentNode.literalLength || "") + chr;
          break;
        case STATE_SEQUENCE: {
          let closesParent = closesNode(chr, this.currentNode.parentNode);
          if (chr === " " || closesParent) {
            if (!RE_SINGLE_DIGIT.test(tokenLast) && tokenLast !== "*") {
              if (!tokenHasStar) {
                continueAsAtom();
                break;
              }
              throw this.parserError(`Unexpected end of sequence at position ${this.pos + i} [E27: ${JSON.stringify(chr)}]`, "ParserError27", this.pos + i, chr);
            }
            if (this.currentNode.value !== "*" && tokenLast === "*" && tokenPrev !== ":") {
              throw this.parserError(`Unexpected end of sequence at position ${this.pos + i} [E28: ${JSON.stringify(chr)}]`, "ParserError28", this.pos + i, chr);
            }
            this.currentNode.isClosed = true;
            this.currentNode.endPos = this.pos + i - 1;
            this.currentNode = this.currentNode.parentNode;
            this.state = STATE_NORMAL;
            if (closesParent) {
              this.currentNode.isClosed = true;
              this.currentNode.endPos = this.pos + i;
              this.currentNode = this.currentNode.parentNode;
              checkSP();
            }
            break;
          }
          if (chr === ":") {
            if (!RE_SINGLE_DIGIT.test(tokenLast) && tokenLast !== "*") {
              if (!tokenHasStar) {
                continueAsAtom();
                break;
              }
              throw this.parserError(`Unexpected range separator : at position ${this.pos + i} [E29]`, "ParserError29", this.pos + i, chr);
            }
          } else if (chr === "*") {
            if (![",", ":"].includes(tokenLast)) {
              throw this.parserError(`Unexpected range wildcard at position ${this.pos + i} [E30]`, "ParserError30", this.pos + i, chr);
            }
          } else if (chr === ",") {
            if (!RE_SINGLE_DIGIT.test(tokenLast) && tokenLast !== "*") {
              if (!tokenHasStar) {
                continueAsAtom();
                break;
              }
              throw this.parserError(`Unexpected sequence separator , at position ${this.pos + i} [E31]`, "ParserError31", this.pos + i, chr);
            }
            if (tokenLast === "*" && tokenPrev !== ":") {
              throw this.parserError(`Unexpected sequence separator , at position ${this.pos + i} [E32]`, "ParserError32", this.pos + i, chr);
            }
          } else if (!RE_SINGLE_DIGIT.test(chr)) {
            if (!tokenHasStar) {
              continueAsAtom();
              break;
            }
            throw this.parserError(`Unexpected char at position ${this.pos + i} [E33: ${JSON.stringify(chr)}]`, "ParserError33", this.pos + i, chr);
          }
          if (RE_SINGLE_DIGIT.test(chr) && tokenLast === "*") {
            throw this.parserError(`Unexpected number at position ${this.pos + i} [E34: ${JSON.stringify(chr)}]`, "ParserError34", this.pos + i, chr);
          }
          appendToToken(chr);
          break;
        }
      }
    }
    if (this.state === STATE_SEQUENCE && (tokenLast === ":" || tokenLast === ",") && !tokenHasStar) {
      this.currentNode.type = "ATOM";
    }
    if (this.state === STATE_SEQUENCE && !this.currentNode.isClosed && (RE_SINGLE_DIGIT.test(tokenLast) || tokenLast === "*" && tokenPrev === ":")) {
      this.currentNode.isClosed = true;
      this.currentNode.endPos = this.pos + this.str.length - 1;
    }
  }
};

// node_modules/imapflow/dist/esm/handler/parser-instance.js
var ParserInstance = class {
  /**
   * Creates a new ParserInstance for parsing an IMAP response line.
   *
   * @param input - The raw IMAP response line to parse.
   * @param options - Parser options passed through to the TokenParser for attribute parsing.
   * @param options.literalPlus - Whether the LITERAL+ extension is in use.
   * @param options.literals - Pre-parsed literal values from the stream.
   */
  constructor(input, options) {
    this.input = (input || "").toString();
    this.options = options || {};
    this.remainder = this.input;
    this.pos = 0;
  }
  /**
   * The context a parse error carries: a bounded prefix of the input (and of the element that
   * failed, when there is one) with their full lengths, and the position.
   *
   * @param element - The element that failed to parse
   * @returns The context to attach to the error
   */
  errorContext(element) {
    let context = { ...boundedInput(this.input), pos: this.pos };
    if (element !== void 0) {
      let bounded = boundedInput(element);
      context.element = bounded.input;
      context.elementLength = bounded.inputLength;
    }
    return context;
  }
  /**
   * Extracts and returns the IMAP tag from the beginning of the response.
   * The tag is typically "*" for untagged responses, "+" for continuation requests,
   * or a client-assigned command tag like "A1".
   *
   * @returns The parsed tag string.
   * @throws {Error} If the tag contains invalid characters.
   */
  async getTag() {
    if (!this.tag) {
      this.tag = await this.getElement(imap_formal_syntax_default.tag() + "*+");
    }
    return this.tag;
  }
  /**
   * Extracts and returns the IMAP command or response name from the input.
   * For continuation responses (tag "+"), returns an empty string and stores
   * the remainder as human-readable text. For status responses (OK, NO, BAD,
   * PREAUTH, BYE), separates the optional response code from the human-readable text.
   *
   * @returns The parsed command string.
   * @throws {Error} If the command contains invalid characters or input ends unexpectedly.
   */
  async getCommand() {
    if (this.tag === "+") {
      this.humanReadable = this.remainder.trim();
      this.remainder = "";
      return "";
    }
    if (!this.command) {
      this.command = await this.getElement(imap_formal_syntax_default.command());
    }
    switch ((this.command || "").toString().toUpperCase()) {
      case "OK":
      case "NO":
      case "BAD":
      case "PREAUTH":
      case "BYE":
        {
          let match = this.remainder.match(/^\s+\[/);
          if (match) {
            let nesting = 1;
            let end = -1;
            for (let i = match[0].length; i < this.remainder.length; i++) {
              let c = this.remainder[i];
              if (c === "[") {
                nesting++;
              } else if (c === "]") {
                nesting--;
              }
              if (!nesting) {
                end = i;
                break;
              }
            }
            if (end < 0) {
              end = this.remainder.indexOf("]", match[0].length);
            }
            if (end >= 0) {
              this.humanReadable = this.remainder.substring(end + 1).trim();
              this.remainder = this.remainder.substring(0, end + 1);
            }
          } else {
            this.humanReadable = this.remainder.trim();
            this.remainder = "";
          }
        }
        break;
    }
    return this.command;
  }
  /**
   * Extracts the next whitespace-delimited element from the input and validates it
   * against the given syntax character set. Advances the parser position past the element.
   *
   * @param syntax - A string of allowed characters for the element (as returned by imap-formal-syntax methods).
   * @returns The extracted element string.
   * @throws {Error} If the element contains characters not in the syntax set, or if input ends unexpectedly.
   */
  async getElement(syntax) {
    let match, element, errPos;
    if (/^\s/.test(this.remainder)) {
      throw createImapError(`Unexpected whitespace at position ${this.pos} [E1]`, "ParserError1", { parserContext: this.errorContext() });
    }
    if (match = this.remainder.match(/^\s*[^\s]+(?=\s|$)/)) {
      element = match[0];
      if ((errPos = imap_formal_syntax_default.verify(element, syntax)) >= 0) {
        if (this.tag === "Server" && element === "Unavailable.") {
          throw createImapError(`Server returned an error: ${this.input}`, "ParserErrorExchange", {
            parserContext: {
              ...this.errorContext(element),
              value: {
                tag: "*",
                command: "BAD",
                attributes: [{ type: "TEXT", value: this.input }]
              }
            }
          });
        }
        throw createImapError(`Unexpected char at position ${this.pos + errPos} [E2: ${JSON.stringify(element.charAt(errPos))}]`, "ParserError2", {
          parserContext: this.errorContext(element)
        });
      }
    } else {
      throw createImapError(`Unexpected end of input at position ${this.pos} [E3]`, "ParserError3", { parserContext: this.errorContext() });
    }
    this.pos += match[0].length;
    this.remainder = this.remainder.slice(match[0].length);
    return element;
  }
  /**
   * Consumes a single space character from the current position in the input.
   * Advances the parser position by one.
   *
   * @throws {Error} If the current character is not a space, or if input has ended unexpectedly.
   */
  async getSpace() {
    if (!this.remainder.length) {
      if (this.tag === "+" && this.pos === 1) {
        return;
      }
      throw createImapError(`Unexpected end of input at position ${this.pos} [E4]`, "ParserError4", { parserContext: this.errorContext() });
    }
    if (imap_formal_syntax_default.verify(this.remainder.charAt(0), imap_formal_syntax_default.SP()) >= 0) {
      throw createImapError(`Unexpected char at position ${this.pos} [E5: ${JSON.stringify(this.remainder.charAt(0))}]`, "ParserError5", {
        parserContext: this.errorContext(this.remainder)
      });
    }
    this.pos++;
    this.remainder = this.remainder.slice(1);
  }
  /**
   * Parses the remaining input as IMAP attributes using the TokenParser.
   * This handles complex structures including nested lists, literals, strings,
   * atoms, sections, sequences, and partial ranges.
   *
   * @returns A promise that resolves to an array of parsed attribute objects.
   * @throws {Error} If the input contains unexpected whitespace, invalid characters, or ends unexpectedly.
   */
  async getAttributes() {
    if (!this.remainder.length) {
      throw createImapError(`Unexpected end of input at position ${this.pos} [E6]`, "ParserError6", { parserContext: this.errorContext() });
    }
    if (/^\s/.test(this.remainder)) {
      throw createImapError(`Unexpected whitespace at position ${this.pos} [E7]`, "ParserError7", {
        parserContext: this.errorContext(this.remainder)
      });
    }
    const tokenParser = new TokenParser(this, this.pos, this.remainder, this.options);
    let attributes = await tokenParser.getAttributes();
    this.truncatedAttributes = tokenParser.truncatedAttributes;
    return attributes;
  }
};

// node_modules/imapflow/dist/esm/handler/imap-parser.js
var PARSER_ERROR_CODES = /^(?:ParserError\d+|ParserErrorExchange|MAX_IMAP_NESTING_REACHED|LiteralTooLarge|TooManyTokens)$/;
function asParserError(err, input) {
  if (err instanceof Error && PARSER_ERROR_CODES.test(err.code || "")) {
    return err;
  }
  return createImapError(`Unexpected parser failure: ${err instanceof Error ? err.message : String(err)}`, "ParserErrorInternal", {
    parserContext: boundedInput(input.toString()),
    ...err instanceof Error ? { _err: err } : {}
  });
}
function readSearchNumbers(str) {
  let end = str.length;
  while (end > 1 && str.charCodeAt(end - 1) === 32) {
    end--;
  }
  if (end < 2 || str.charCodeAt(0) !== 32) {
    return null;
  }
  const numbers = [];
  let value = -1;
  for (let i = 1; i < end; i++) {
    const c = str.charCodeAt(i);
    if (c === 32) {
      if (value < 0) {
        return null;
      }
      numbers.push(value);
      value = -1;
    } else if (c >= 48 && c <= 57) {
      value = (value < 0 ? 0 : value * 10) + (c - 48);
      if (value > Number.MAX_SAFE_INTEGER) {
        return null;
      }
    } else {
      return null;
    }
  }
  if (value < 0) {
    return null;
  }
  numbers.push(value);
  return numbers;
}
var RE_SEARCH_MODSEQ = /^ \(MODSEQ (\d{1,19})\) *$/i;
function readSearchResponse(str) {
  if (!str.trimEnd().endsWith(")")) {
    const numbers2 = readSearchNumbers(str);
    return numbers2 && { numbers: numbers2 };
  }
  const open = str.lastIndexOf(" (");
  const match = open < 0 ? null : RE_SEARCH_MODSEQ.exec(str.slice(open));
  if (!match) {
    return null;
  }
  const numbers = readSearchNumbers(str.slice(0, open));
  return numbers && {
    numbers,
    attributes: [
      [
        { type: "ATOM", value: "MODSEQ" },
        { type: "ATOM", value: match[1] }
      ]
    ]
  };
}
async function parser(command2, options) {
  options = options || {};
  let nullBytesRemoved = 0;
  if (Buffer.isBuffer(command2) && command2[0] === 0) {
    let firstNonNull = -1;
    for (let i = 0; i < command2.length; i++) {
      if (command2[i] !== 0) {
        firstNonNull = i;
        break;
      }
    }
    if (firstNonNull === -1) {
      return { tag: "*", command: "BAD", attributes: [] };
    }
    command2 = command2.subarray(firstNonNull);
    nullBytesRemoved = firstNonNull;
  }
  const parserInstance = new ParserInstance(command2, options);
  const response = {};
  try {
    response.tag = await parserInstance.getTag();
    await parserInstance.getSpace();
    response.command = await parserInstance.getCommand();
    if (nullBytesRemoved) {
      response.nullBytesRemoved = nullBytesRemoved;
    }
    if (["UID", "AUTHENTICATE"].includes((response.command || "").toUpperCase())) {
      await parserInstance.getSpace();
      response.command += " " + await parserInstance.getElement(imap_formal_syntax_default.command());
    }
    if (response.tag === "*" && (response.command || "").toUpperCase() === "SEARCH") {
      const search2 = readSearchResponse(parserInstance.remainder);
      if (search2) {
        return Object.assign(response, search2);
      }
    }
    if (parserInstance.remainder.trim().length) {
      await parserInstance.getSpace();
      response.attributes = await parserInstance.getAttributes();
      if (parserInstance.truncatedAttributes && parserInstance.truncatedAttributes.length) {
        response.truncatedAttributes = parserInstance.truncatedAttributes;
      }
    }
    if (parserInstance.humanReadable) {
      response.attributes = (response.attributes || []).concat({
        type: "TEXT",
        value: parserInstance.humanReadable
      });
    }
  } catch (err) {
    let error = asParserError(err, command2);
    if (error.code === "ParserErrorExchange" && error.parserContext && error.parserContext.value) {
      return error.parserContext.value;
    }
    if (response.tag) {
      error.parsedTag = response.tag;
    }
    throw error;
  }
  return response;
}

// node_modules/imapflow/dist/esm/handler/imap-compiler.js
var SEQ_RANGE = /^(\d+|\*)(:(\d+|\*))?$/;
var isValidSequenceSet = (value) => value === "$" || value.split(",").every((part) => SEQ_RANGE.test(part));
var safeNumber = (value) => {
  let num = Math.round(Number(value));
  return Number.isSafeInteger(num) && num >= 0 ? num : 0;
};
var LOG_VALUE_LIMIT = 100;
var logPlaceholder = (length, kind) => `"(* ${length}B ${kind} *)"`;
var NOT_QUOTABLE = /[\r\n\0]/;
var CRLF = /[\r\n]/;
var quoteString = (value) => {
  if (NOT_QUOTABLE.test(value)) {
    throw createImapError("Unquotable character in IMAP string value", "InvalidStringValue");
  }
  return '"' + value.replace(/["\\]/g, (char) => "\\" + char) + '"';
};
function compiler(response, options) {
  let { asArray, isLogging, literalPlus, literalMinus } = options || {};
  const respParts = [];
  const emitEntry = (entry, opts) => {
    let { returnEmpty, raw } = opts || {};
    if (!raw && !isLogging && (typeof entry === "string" || Buffer.isBuffer(entry)) && CRLF.test(entry.toString("latin1"))) {
      throw createImapError("Line terminator in IMAP token", "InvalidTokenValue");
    }
    if (typeof entry === "string") {
      return Buffer.from(entry);
    }
    if (typeof entry === "number") {
      return Buffer.from(entry.toString());
    }
    if (Buffer.isBuffer(entry)) {
      return entry;
    }
    if (returnEmpty) {
      return null;
    }
    return Buffer.alloc(0);
  };
  let resp = [].concat(emitEntry(response.tag, { returnEmpty: true }) || []).concat(response.command ? emitEntry(" " + response.command) : []);
  let val;
  let lastType;
  let afterOpener = false;
  let walk = (node, options2) => {
    options2 = options2 || {};
    if (lastType === "LITERAL" || !afterOpener && resp.length) {
      if (!options2.subArray) {
        resp.push(emitEntry(" "));
      }
    }
    afterOpener = false;
    if (node && node.buffer && !Buffer.isBuffer(node)) {
      node = node.buffer;
    }
    if (Array.isArray(node)) {
      lastType = "LIST";
      resp.push(emitEntry("("));
      afterOpener = true;
      let subArray = node.length > 1 && Array.isArray(node[0]);
      for (let child of node) {
        if (subArray && !Array.isArray(child)) {
          subArray = false;
        }
        walk(child, { subArray });
      }
      resp.push(emitEntry(")"));
      afterOpener = false;
      return;
    }
    if (!node && typeof node !== "string" && typeof node !== "number" && !Buffer.isBuffer(node)) {
      resp.push(emitEntry("NIL"));
      return;
    }
    if (typeof node === "string" || Buffer.isBuffer(node)) {
      if (isLogging && node.length > LOG_VALUE_LIMIT) {
        resp.push(emitEntry(logPlaceholder(node.length, "string")));
      } else {
        resp.push(emitEntry(isLogging ? JSON.stringify(node.toString()) : quoteString(node.toString())));
      }
      return;
    }
    if (typeof node === "number") {
      resp.push(emitEntry(safeNumber(node)));
      return;
    }
    lastType = node.type;
    if (isLogging && node.sensitive) {
      resp.push(emitEntry('"(* value hidden *)"'));
      return;
    }
    switch (node.type.toUpperCase()) {
      case "LITERAL":
        if (isLogging) {
          resp.push(emitEntry(logPlaceholder(node.value.length, "literal")));
        } else {
          if (node.value && !Buffer.isBuffer(node.value) && typeof node.value !== "string") {
            throw createImapError("Literal value must be a Buffer or a string", "InvalidTokenValue");
          }
          let literalLength = !node.value ? 0 : Buffer.isBuffer(node.value) ? node.value.length : Buffer.byteLength(node.value.toString());
          let usePlus = literalPlus || literalMinus && literalLength <= 4096;
          let canAppend = !asArray || usePlus;
          resp.push(emitEntry(`${node.isLiteral8 ? "~" : ""}{${literalLength}${usePlus ? "+" : ""}}\r
`, { raw: true }));
          if (canAppend) {
            if (node.value && node.value.length) {
              resp.push(emitEntry(node.value, { raw: true }));
            }
          } else {
            respParts.push(resp);
            resp = [].concat(emitEntry(node.value, { returnEmpty: true, raw: true }) || []);
          }
        }
        break;
      case "STRING":
        if (isLogging && node.value.length > LOG_VALUE_LIMIT) {
          resp.push(emitEntry(logPlaceholder(node.value.length, "string")));
        } else {
          val = (node.value || "").toString();
          resp.push(emitEntry(isLogging ? JSON.stringify(val) : quoteString(val)));
        }
        break;
      case "SEQUENCE":
        if (!isLogging) {
          val = node.value === null || node.value === void 0 ? "" : node.value.toString();
          if (!isValidSequenceSet(val)) {
            throw createImapError("Invalid sequence set value", "InvalidSequenceSet");
          }
          resp.push(emitEntry(val, { raw: true }));
        } else if (node.value) {
          resp.push(emitEntry(node.value, { raw: true }));
        }
        break;
      case "TEXT":
        if (node.value) {
          if (!isLogging && CRLF.test(node.value.toString())) {
            throw createImapError("Line terminator in IMAP text value", "InvalidTextValue");
          }
          resp.push(emitEntry(node.value));
        }
        break;
      case "NUMBER":
        resp.push(emitEntry(safeNumber(node.value)));
        break;
      case "ATOM":
      case "SECTION":
        val = (node.value || "").toString();
        if (!node.section || val) {
          if (isLogging && val.length > LOG_VALUE_LIMIT) {
            val = logPlaceholder(val.length, "atom");
          } else if (node.value === "" || imap_formal_syntax_default.verify(val.charAt(0) === "\\" ? val.slice(1) : val, imap_formal_syntax_default["ATOM-CHAR"]()) >= 0) {
            val = isLogging ? JSON.stringify(val) : quoteString(val);
          }
          resp.push(emitEntry(val));
        }
        if (node.section) {
          resp.push(emitEntry("["));
          afterOpener = true;
          for (let child of node.section) {
            walk(child);
          }
          resp.push(emitEntry("]"));
          afterOpener = false;
        }
        if (node.partial) {
          resp.push(emitEntry(`<${node.partial.map(safeNumber).join(".")}>`));
        }
        break;
    }
  };
  if (response.attributes) {
    let attributes = Array.isArray(response.attributes) ? response.attributes : [].concat(response.attributes);
    for (let child of attributes) {
      walk(child);
    }
  }
  if (response.numbers) {
    for (let value of response.numbers) {
      walk(value);
    }
  }
  if (resp.length) {
    respParts.push(resp);
  }
  const compiled = respParts.map((part) => part.length === 1 ? part[0] : Buffer.concat(part));
  return asArray ? compiled : compiled.length === 1 ? compiled[0] : Buffer.concat(compiled);
}
var imap_compiler_default = compiler;

// node_modules/imapflow/dist/esm/proxy-connection.js
var import_socks = __toESM(require_build(), 1);
import dns from "node:dns";
import net from "node:net";
import tls from "node:tls";

// node_modules/libmime/dist/esm/libmime.js
import { Buffer as Buffer4 } from "node:buffer";

// node_modules/libbase64/dist/esm/libbase64.js
import { Buffer as Buffer2 } from "node:buffer";
import { Transform as Transform2 } from "node:stream";
function encode(buffer) {
  if (typeof buffer === "string") {
    return Buffer2.from(buffer, "utf-8").toString("base64");
  }
  if (!Buffer2.isBuffer(buffer)) {
    return Buffer2.from(buffer.buffer, buffer.byteOffset, buffer.byteLength).toString("base64");
  }
  return buffer.toString("base64");
}
function decode(str) {
  str = str || "";
  if (typeof str === "string") {
    if (/[^\u0000-\u00ff]/.test(str)) {
      str = str.replace(/[^\u0000-\u00ff]+/g, "");
    }
    let padPos = str.indexOf("=");
    if (padPos >= 0 && /[a-zA-Z0-9+/\-_]/.test(str.slice(padPos))) {
      let output = Buffer2.alloc(Math.floor(str.length * 3 / 4));
      let length = 0;
      let start = 0;
      while (start <= str.length) {
        let end = str.indexOf("=", start);
        if (end < 0) {
          end = str.length;
        }
        if (end > start) {
          length += output.write(str.substring(start, end), length, "base64");
        }
        start = end + 1;
      }
      return Buffer2.from(output.subarray(0, length));
    }
  }
  return Buffer2.from(str, "base64");
}
function normalizeLineLength(lineLength) {
  let length = Math.floor(Number(lineLength));
  return Number.isFinite(length) && length >= 1 ? length : 76;
}
function wrapBuffer(src, lineLength, final) {
  let lines = Math.ceil(src.length / lineLength);
  let complete = Math.max(lines - 1, 0);
  let rest = src.length - complete * lineLength;
  let output = Buffer2.allocUnsafe(complete * (lineLength + 2) + (final ? rest : 0));
  let to = 0;
  for (let from = 0; from < complete * lineLength; from += lineLength) {
    src.copy(output, to, from, from + lineLength);
    to += lineLength;
    output[to++] = 13;
    output[to++] = 10;
  }
  if (final) {
    to += src.copy(output, to, complete * lineLength);
    rest = 0;
  }
  if (to !== output.length) {
    throw new Error("Unexpected wrapped length");
  }
  return { output, rest };
}
function wrap(str, lineLength) {
  str = (str || "").toString();
  let length = normalizeLineLength(lineLength);
  if (str.length <= length) {
    return str;
  }
  if (/[^\u0000-\u00ff]|[\r\n]/.test(str) || str.trim() !== str) {
    return legacyWrap(str, length);
  }
  return wrapBuffer(Buffer2.from(str, "latin1"), length, true).output.toString("latin1");
}
function legacyWrap(str, lineLength) {
  let result = [];
  let pos = 0;
  let chunkLength = lineLength * 1024;
  let wrapRegex = new RegExp(".{" + lineLength + "}", "g");
  while (pos < str.length) {
    let wrappedLines = str.slice(pos, pos + chunkLength).replace(wrapRegex, "$&\r\n").trim();
    result.push(wrappedLines);
    pos += chunkLength;
  }
  return result.join("\r\n").trim();
}
var Encoder = class extends Transform2 {
  constructor(options) {
    super();
    this.options = options || {};
    if (this.options.lineLength !== false) {
      this.options.lineLength = normalizeLineLength(this.options.lineLength);
    }
    this.skipStartBytes = Number(this.options.skipStartBytes) || 0;
    this.limitOutputBytes = Number(this.options.limitOutputBytes || this.options.limitOutbutBytes) || 0;
    this._curLine = this.options.startPadding || "";
    this._remainingBytes = null;
    this.inputBytes = 0;
    this.outputBytes = 0;
  }
  /** @internal */
  _writeChunk(chunk) {
    if (this.skipStartBytes) {
      if (chunk.length <= this.skipStartBytes) {
        this.skipStartBytes -= chunk.length;
        return;
      }
      chunk = chunk.subarray(this.skipStartBytes);
      this.skipStartBytes = 0;
    }
    if (this.limitOutputBytes) {
      if (this.outputBytes >= this.limitOutputBytes) {
        return;
      }
      if (this.outputBytes + chunk.length > this.limitOutputBytes) {
        chunk = chunk.subarray(0, this.limitOutputBytes - this.outputBytes);
      }
    }
    this.outputBytes += chunk.length;
    this.push(chunk);
  }
  /**
   * Emits the encoded characters `b64` that follow the current line, keeping what can not be emitted
   * yet as the new current line
   *
   * @internal
   */
  _emit(b64, final) {
    let src = Buffer2.from(this._curLine + b64, "latin1");
    if (!src.length) {
      return;
    }
    if (!this.options.lineLength) {
      this._curLine = "";
      return this._writeChunk(src);
    }
    let { output, rest } = wrapBuffer(src, this.options.lineLength, final);
    this._curLine = rest ? src.toString("latin1", src.length - rest) : "";
    if (output.length) {
      this._writeChunk(output);
    }
  }
  /** @internal */
  _transform(chunk, encoding, done) {
    let buf = encoding !== "buffer" ? Buffer2.from(chunk, encoding) : chunk;
    if (!buf.length) {
      return done();
    }
    this.inputBytes += buf.length;
    if (this._remainingBytes) {
      buf = Buffer2.concat([this._remainingBytes, buf], this._remainingBytes.length + buf.length);
      this._remainingBytes = null;
    }
    let extra = buf.length % 3;
    if (extra) {
      this._remainingBytes = buf.subarray(buf.length - extra);
      buf = buf.subarray(0, buf.length - extra);
    }
    this._emit(encode(buf), false);
    done();
  }
  /** @internal */
  _flush(done) {
    this._emit(this._remainingBytes ? encode(this._remainingBytes) : "", true);
    this._remainingBytes = null;
    done();
  }
};
var Decoder = class extends Transform2 {
  constructor(options) {
    super();
    this.options = options || {};
    this._curLine = "";
    this.inputBytes = 0;
    this.outputBytes = 0;
  }
  /** @internal */
  _transform(chunk, _encoding, done) {
    if (!chunk || !chunk.length) {
      return done();
    }
    this.inputBytes += chunk.length;
    let b64 = this._curLine + chunk.toString("latin1");
    this._curLine = "";
    if (/[^a-zA-Z0-9+/=]/.test(b64)) {
      b64 = b64.replace(/[^a-zA-Z0-9+/=]/g, "");
    }
    let padded = "";
    let lastPad = b64.lastIndexOf("=");
    if (lastPad >= 0) {
      padded = b64.slice(0, lastPad + 1);
      b64 = b64.slice(lastPad + 1);
    }
    if (b64.length < 4) {
      this._curLine = b64;
      b64 = "";
    } else if (b64.length % 4) {
      this._curLine = b64.slice(-(b64.length % 4));
      b64 = b64.slice(0, b64.length - this._curLine.length);
    }
    b64 = padded + b64;
    if (b64) {
      let buf = decode(b64);
      this.outputBytes += buf.length;
      this.push(buf);
    }
    done();
  }
  /** @internal */
  _flush(done) {
    if (this._curLine) {
      let buf = decode(this._curLine);
      this.outputBytes += buf.length;
      this.push(buf);
      this._curLine = "";
    }
    done();
  }
};
var libbase64 = {
  encode,
  decode,
  wrap,
  Encoder,
  Decoder
};
var libbase64_default = libbase64;

// node_modules/libqp/dist/esm/libqp.js
import { Transform as Transform3 } from "node:stream";
var MIN_LINE_LENGTH = 4;
var QP_LITERAL = new Uint8Array(256);
for (let i = 0; i < 256; i++) {
  QP_LITERAL[i] = i === 9 || i === 10 || i === 13 || i >= 32 && i <= 126 && i !== 61 ? 1 : 0;
}
var HEX_DIGITS = Buffer.from("0123456789ABCDEF", "latin1");
var isWhitespace = (c) => c === 32 || c === 9;
function encode2(buffer) {
  return encodeBytes(typeof buffer === "string" ? Buffer.from(buffer, "utf-8") : buffer);
}
function encodeBytes(buffer, next, binary, previous) {
  const len = buffer.length;
  const output = Buffer.allocUnsafe(len * 3);
  let pos = 0;
  for (let i = 0; i < len; i++) {
    const ord = buffer[i];
    const preceding = i > 0 ? buffer[i - 1] : previous;
    const following = i + 1 < len ? buffer[i + 1] : next;
    const loneLineBreak = binary && (ord === 13 ? following !== 10 : ord === 10 && preceding !== 13);
    if (QP_LITERAL[ord] && !loneLineBreak && !(isWhitespace(ord) && (following === void 0 || following === 10 || following === 13)) && !(ord === 45 && (preceding === void 0 || preceding === 10 || preceding === 13))) {
      output[pos++] = ord;
      continue;
    }
    output[pos++] = 61;
    output[pos++] = HEX_DIGITS[Math.floor(ord / 16)];
    output[pos++] = HEX_DIGITS[ord % 16];
  }
  return output.toString("latin1", 0, pos);
}
function decode2(str) {
  let input;
  if (str instanceof Uint8Array) {
    input = (Buffer.isBuffer(str) ? str : Buffer.from(str.buffer, str.byteOffset, str.byteLength)).toString("binary");
  } else {
    input = (str || "").toString();
  }
  input = input.replace(/(^|[^ \t])[ \t]+(?=[\n\r\u2028\u2029]|$)/g, "$1").replace(/[=](?:\r?\n|$)/g, "");
  const len = input.length;
  let encodedBytesCount = 0;
  for (let i = input.indexOf("="); i >= 0 && i < len - 2; i = input.indexOf("=", i + 1)) {
    if (hexValue(input.charCodeAt(i + 1)) >= 0 && hexValue(input.charCodeAt(i + 2)) >= 0) {
      encodedBytesCount++;
      i += 2;
    }
  }
  const buffer = Buffer.alloc(len - encodedBytesCount * 2);
  let bufferPos = 0;
  for (let i = 0; i < len; i++) {
    const code = input.charCodeAt(i);
    if (code === 61 && i < len - 2) {
      const hi = hexValue(input.charCodeAt(i + 1));
      const lo = hexValue(input.charCodeAt(i + 2));
      if (hi >= 0 && lo >= 0) {
        buffer[bufferPos++] = hi * 16 + lo;
        i += 2;
        continue;
      }
    }
    buffer[bufferPos++] = code;
  }
  return buffer;
}
function hexValue(code) {
  if (code >= 48 && code <= 57) {
    return code - 48;
  }
  if (code >= 65 && code <= 70) {
    return code - 65 + 10;
  }
  if (code >= 97 && code <= 102) {
    return code - 97 + 10;
  }
  return -1;
}
function wrap2(str, lineLength) {
  str = (str || "").toString();
  lineLength = Math.max(Number(lineLength) || 76, MIN_LINE_LENGTH);
  if (str.length <= lineLength) {
    return str;
  }
  const parts = str.split(/(\r?\n)/);
  for (let i = 0; i < parts.length; i += 2) {
    parts[i] = wrapLine(parts[i], lineLength);
  }
  return parts.join("");
}
function wrapLine(str, lineLength) {
  const len = str.length;
  const lineMargin = Math.floor(lineLength / 3);
  let pos = 0;
  let result = "";
  for (; ; ) {
    const escapeHyphen = pos > 0 && str.charCodeAt(pos) === 45;
    if (len - pos + (escapeHyphen ? 2 : 0) <= lineLength) {
      result += escapeHyphen ? "=2D" + str.substr(pos + 1) : str.substr(pos);
      break;
    }
    let line = escapeHyphen ? "=2D" + str.substr(pos + 1, lineLength - 3) : str.substr(pos, lineLength);
    let match;
    if (match = line.substr(-lineMargin).match(/[ \t.,!?][^ \t.,!?]*$/)) {
      line = line.substr(0, line.length - (match[0].length - 1));
    } else if (/[=][\da-f]{0,2}$/i.test(line)) {
      line = trimUtf8Sequence(line.replace(/[=][\da-f]?$/i, ""));
    }
    if (line.length === lineLength) {
      line = line.substr(0, line.length - (/[=][\da-f]{2}$/i.test(line) ? 3 : 1));
    }
    pos += escapeHyphen ? line.length - 2 : line.length;
    result += line + "=\r\n";
  }
  return result;
}
function trimUtf8Sequence(line) {
  let end = line.length;
  while (end >= 3 && line.charCodeAt(end - 3) === 61) {
    const hi = hexValue(line.charCodeAt(end - 2));
    const lo = hexValue(line.charCodeAt(end - 1));
    if (hi < 0 || lo < 0) {
      break;
    }
    const code = hi * 16 + lo;
    if (code < 128) {
      break;
    }
    end -= 3;
    if (code >= 192) {
      break;
    }
  }
  return end > (line.startsWith("=2D") ? 3 : 0) ? line.substr(0, end) : line;
}
var toBuffer = (chunk, encoding) => typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk;
var ENCODE_SLICE_SIZE = 64 * 1024;
var Encoder2 = class extends Transform3 {
  /**
   * @param [options] Stream options
   * @param [options.lineLength=76] Maximum length for lines, set to false to disable wrapping
   * @param [options.binary=false] Encode every CR or LF that is not part of a CRLF pair
   */
  constructor(options) {
    const opts = options || {};
    super(opts);
    this.options = opts;
    if (this.options.lineLength !== false) {
      this.options.lineLength = this.options.lineLength || 76;
    }
    this._curLine = "";
    this._heldByte = void 0;
    this._lastByte = void 0;
    this.inputBytes = 0;
    this.outputBytes = 0;
  }
  /** @internal */
  _transform(chunk, encoding, done) {
    let buf = toBuffer(chunk, encoding);
    if (!buf || !buf.length) {
      return done();
    }
    this.inputBytes += buf.length;
    if (this._heldByte !== void 0) {
      this._encodeSlices(Buffer.of(this._heldByte), buf[0]);
      this._heldByte = void 0;
    }
    const last = buf[buf.length - 1];
    if (isWhitespace(last) || this.options.binary && last === 13) {
      this._heldByte = last;
      buf = buf.subarray(0, buf.length - 1);
    }
    this._encodeSlices(buf, this._heldByte);
    done();
  }
  /** @internal */
  _flush(done) {
    if (this._heldByte !== void 0) {
      this._encodeSlices(Buffer.of(this._heldByte), void 0);
      this._heldByte = void 0;
    }
    if (this._curLine) {
      const qp = wrap2(this._curLine, this.options.lineLength);
      this.outputBytes += qp.length;
      this.push(qp, "ascii");
      this._curLine = "";
    }
    done();
  }
  /**
   * Encodes the input in slices of ENCODE_SLICE_SIZE bytes. Each slice is told the bytes around
   * it, so a slice is encoded as if the input was not split
   *
   * @param buf Bytes to encode
   * @param next The byte that follows buf, undefined when it is not known
   * @internal
   */
  _encodeSlices(buf, next) {
    for (let start = 0; start < buf.length; start += ENCODE_SLICE_SIZE) {
      const end = Math.min(start + ENCODE_SLICE_SIZE, buf.length);
      let qp = encodeBytes(buf.subarray(start, end), end < buf.length ? buf[end] : next, this.options.binary, this._lastByte);
      this._lastByte = buf[end - 1];
      if (this.options.lineLength) {
        qp = this._curLine + qp;
        const cr = qp.endsWith("\r") ? "\r" : "";
        qp = wrap2(cr ? qp.slice(0, -1) : qp, this.options.lineLength);
        const lastLF = qp.lastIndexOf("\n");
        this._curLine = qp.substring(lastLF + 1) + cr;
        qp = qp.substring(0, lastLF + 1);
      }
      if (qp) {
        this.outputBytes += qp.length;
        this.push(qp, "ascii");
      }
    }
  }
};
var Decoder2 = class extends Transform3 {
  /**
   * @param [options] Stream options
   */
  constructor(options) {
    const opts = options || {};
    super(opts);
    this.options = opts;
    this.inputBytes = 0;
    this.outputBytes = 0;
    this.qpChunks = [];
  }
  /** @internal */
  _transform(chunk, encoding, done) {
    if (!chunk || !chunk.length) {
      return done();
    }
    const buf = toBuffer(chunk, encoding);
    this.qpChunks.push(buf.toString("binary"));
    this.inputBytes += buf.length;
    done();
  }
  /** @internal */
  _flush(done) {
    if (this.inputBytes) {
      const input = this.qpChunks.join("");
      this.qpChunks = [];
      const buf = decode2(input);
      this.outputBytes += buf.length;
      this.push(buf);
    }
    done();
  }
};
var libqp = {
  encode: encode2,
  decode: decode2,
  wrap: wrap2,
  Encoder: Encoder2,
  Decoder: Decoder2
};
var libqp_default = libqp;

// node_modules/libmime/dist/esm/charset.js
var import_iconv_lite = __toESM(require_lib(), 1);
var import_encoding_japanese = __toESM(require_src(), 1);
import { Buffer as Buffer3 } from "node:buffer";
import { Transform as Transform4 } from "node:stream";
import { StringDecoder } from "node:string_decoder";

// node_modules/libmime/dist/esm/charsets.js
var charsets = {
  "866": "IBM866",
  "unicode-1-1-utf-8": "UTF-8",
  "utf-8": "UTF-8",
  utf8: "UTF-8",
  cp866: "IBM866",
  csibm866: "IBM866",
  ibm866: "IBM866",
  csisolatin2: "ISO-8859-2",
  "iso-8859-2": "ISO-8859-2",
  "iso-ir-101": "ISO-8859-2",
  "iso8859-2": "ISO-8859-2",
  iso88592: "ISO-8859-2",
  "iso_8859-2": "ISO-8859-2",
  "iso_8859-2:1987": "ISO-8859-2",
  l2: "ISO-8859-2",
  latin2: "ISO-8859-2",
  csisolatin3: "ISO-8859-3",
  "iso-8859-3": "ISO-8859-3",
  "iso-ir-109": "ISO-8859-3",
  "iso8859-3": "ISO-8859-3",
  iso88593: "ISO-8859-3",
  "iso_8859-3": "ISO-8859-3",
  "iso_8859-3:1988": "ISO-8859-3",
  l3: "ISO-8859-3",
  latin3: "ISO-8859-3",
  csisolatin4: "ISO-8859-4",
  "iso-8859-4": "ISO-8859-4",
  "iso-ir-110": "ISO-8859-4",
  "iso8859-4": "ISO-8859-4",
  iso88594: "ISO-8859-4",
  "iso_8859-4": "ISO-8859-4",
  "iso_8859-4:1988": "ISO-8859-4",
  l4: "ISO-8859-4",
  latin4: "ISO-8859-4",
  csisolatincyrillic: "ISO-8859-5",
  cyrillic: "ISO-8859-5",
  "iso-8859-5": "ISO-8859-5",
  "iso-ir-144": "ISO-8859-5",
  "iso8859-5": "ISO-8859-5",
  iso88595: "ISO-8859-5",
  "iso_8859-5": "ISO-8859-5",
  "iso_8859-5:1988": "ISO-8859-5",
  arabic: "ISO-8859-6",
  "asmo-708": "ISO-8859-6",
  csiso88596e: "ISO-8859-6",
  csiso88596i: "ISO-8859-6",
  csisolatinarabic: "ISO-8859-6",
  "ecma-114": "ISO-8859-6",
  "iso-8859-6": "ISO-8859-6",
  "iso-8859-6-e": "ISO-8859-6",
  "iso-8859-6-i": "ISO-8859-6",
  "iso-ir-127": "ISO-8859-6",
  "iso8859-6": "ISO-8859-6",
  iso88596: "ISO-8859-6",
  "iso_8859-6": "ISO-8859-6",
  "iso_8859-6:1987": "ISO-8859-6",
  csisolatingreek: "ISO-8859-7",
  "ecma-118": "ISO-8859-7",
  elot_928: "ISO-8859-7",
  greek: "ISO-8859-7",
  greek8: "ISO-8859-7",
  "iso-8859-7": "ISO-8859-7",
  "iso-ir-126": "ISO-8859-7",
  "iso8859-7": "ISO-8859-7",
  iso88597: "ISO-8859-7",
  "iso_8859-7": "ISO-8859-7",
  "iso_8859-7:1987": "ISO-8859-7",
  sun_eu_greek: "ISO-8859-7",
  csiso88598e: "ISO-8859-8",
  csisolatinhebrew: "ISO-8859-8",
  hebrew: "ISO-8859-8",
  "iso-8859-8": "ISO-8859-8",
  "iso-8859-8-e": "ISO-8859-8",
  "iso-8859-8-i": "ISO-8859-8",
  "iso-ir-138": "ISO-8859-8",
  "iso8859-8": "ISO-8859-8",
  iso88598: "ISO-8859-8",
  "iso_8859-8": "ISO-8859-8",
  "iso_8859-8:1988": "ISO-8859-8",
  visual: "ISO-8859-8",
  csisolatin6: "ISO-8859-10",
  "iso-8859-10": "ISO-8859-10",
  "iso-ir-157": "ISO-8859-10",
  "iso8859-10": "ISO-8859-10",
  iso885910: "ISO-8859-10",
  l6: "ISO-8859-10",
  latin6: "ISO-8859-10",
  "iso-8859-13": "ISO-8859-13",
  "iso8859-13": "ISO-8859-13",
  iso885913: "ISO-8859-13",
  "iso-8859-14": "ISO-8859-14",
  "iso8859-14": "ISO-8859-14",
  iso885914: "ISO-8859-14",
  csisolatin9: "ISO-8859-15",
  "iso-8859-15": "ISO-8859-15",
  "iso8859-15": "ISO-8859-15",
  iso885915: "ISO-8859-15",
  "iso_8859-15": "ISO-8859-15",
  l9: "ISO-8859-15",
  "iso-8859-16": "ISO-8859-16",
  cskoi8r: "KOI8-R",
  koi: "KOI8-R",
  koi8: "KOI8-R",
  "koi8-r": "KOI8-R",
  koi8_r: "KOI8-R",
  "koi8-ru": "KOI8-U",
  "koi8-u": "KOI8-U",
  csmacintosh: "macintosh",
  mac: "macintosh",
  macintosh: "macintosh",
  "x-mac-roman": "macintosh",
  // the x-mac-* labels mail clients send, under the names iconv-lite knows them by
  "x-mac-ce": "maccenteuro",
  "x-mac-cyrillic": "maccyrillic",
  "x-mac-ukrainian": "macukraine",
  "dos-874": "windows-874",
  "iso-8859-11": "windows-874",
  "iso8859-11": "windows-874",
  iso885911: "windows-874",
  "tis-620": "windows-874",
  "windows-874": "windows-874",
  cp1250: "windows-1250",
  "windows-1250": "windows-1250",
  "x-cp1250": "windows-1250",
  cp1251: "windows-1251",
  "windows-1251": "windows-1251",
  "x-cp1251": "windows-1251",
  "ansi_x3.4-1968": "windows-1252",
  ascii: "windows-1252",
  cp1252: "windows-1252",
  cp819: "windows-1252",
  csisolatin1: "windows-1252",
  ibm819: "windows-1252",
  "iso-8859-1": "windows-1252",
  "iso-ir-100": "windows-1252",
  "iso8859-1": "windows-1252",
  iso88591: "windows-1252",
  "iso_8859-1": "windows-1252",
  "iso_8859-1:1987": "windows-1252",
  l1: "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  "windows-1252": "windows-1252",
  "x-cp1252": "windows-1252",
  cp1253: "windows-1253",
  "windows-1253": "windows-1253",
  "x-cp1253": "windows-1253",
  cp1254: "windows-1254",
  csisolatin5: "windows-1254",
  "iso-8859-9": "windows-1254",
  "iso-ir-148": "windows-1254",
  "iso8859-9": "windows-1254",
  iso88599: "windows-1254",
  "iso_8859-9": "windows-1254",
  "iso_8859-9:1989": "windows-1254",
  l5: "windows-1254",
  latin5: "windows-1254",
  "windows-1254": "windows-1254",
  "x-cp1254": "windows-1254",
  cp1255: "windows-1255",
  "windows-1255": "windows-1255",
  "x-cp1255": "windows-1255",
  cp1256: "windows-1256",
  "windows-1256": "windows-1256",
  "x-cp1256": "windows-1256",
  cp1257: "windows-1257",
  "windows-1257": "windows-1257",
  "x-cp1257": "windows-1257",
  cp1258: "windows-1258",
  "windows-1258": "windows-1258",
  "x-cp1258": "windows-1258",
  chinese: "GBK",
  csgb2312: "GBK",
  csiso58gb231280: "GBK",
  gb2312: "GBK",
  gb_2312: "GBK",
  "gb_2312-80": "GBK",
  gbk: "GBK",
  "iso-ir-58": "GBK",
  "x-gbk": "GBK",
  gb18030: "gb18030",
  big5: "Big5",
  "big5-hkscs": "Big5-HKSCS",
  "cn-big5": "Big5",
  csbig5: "Big5",
  "x-x-big5": "Big5",
  cseucpkdfmtjapanese: "EUC-JP",
  "euc-jp": "EUC-JP",
  "x-euc-jp": "EUC-JP",
  csshiftjis: "Shift_JIS",
  ms932: "Shift_JIS",
  ms_kanji: "Shift_JIS",
  "shift-jis": "Shift_JIS",
  shift_jis: "Shift_JIS",
  sjis: "Shift_JIS",
  "windows-31j": "Shift_JIS",
  "x-sjis": "Shift_JIS",
  cseuckr: "EUC-KR",
  csksc56011987: "EUC-KR",
  "euc-kr": "EUC-KR",
  "iso-ir-149": "EUC-KR",
  korean: "EUC-KR",
  "ks_c_5601-1987": "EUC-KR",
  "ks_c_5601-1989": "EUC-KR",
  ksc5601: "EUC-KR",
  ksc_5601: "EUC-KR",
  "windows-949": "EUC-KR",
  "utf-16be": "UTF-16BE",
  // iconv-lite's UTF-16 decoder reads the byte order from a BOM and guesses it from the
  // content without one, falling back to little endian
  "utf-16": "UTF-16",
  "utf-16le": "UTF-16LE"
};
var charsets_default = charsets;

// node_modules/libmime/dist/esm/charset.js
var UTF8_COMPATIBLE = /^(?:(?:us-)?ascii|utf-8|7bit)$/i;
var UNSUPPORTED_CODECS = new Set(["utf7", "utf7imap", "base64", "hex"].map((name2) => import_iconv_lite.default.getCodec(name2)));
var isUnsupportedCodec = (name2) => {
  try {
    return UNSUPPORTED_CODECS.has(import_iconv_lite.default.getCodec(name2));
  } catch (_err) {
    return false;
  }
};
var JAPANESE_CHARSET = /^jis|^iso-?2022-?jp|^EUCJP/i;
var CHARSET_ALIASES = new Map(Object.entries(charsets_default));
function encode3(str) {
  return Buffer3.from(str, "utf-8");
}
function decode3(buf, fromCharset) {
  fromCharset = normalizeCharset(fromCharset || "UTF-8");
  if (UTF8_COMPATIBLE.test(fromCharset)) {
    return buf.toString("utf-8");
  }
  if (isUnsupportedCodec(fromCharset)) {
    return buf.toString();
  }
  try {
    if (JAPANESE_CHARSET.test(fromCharset)) {
      if (typeof buf === "string") {
        buf = Buffer3.from(buf);
      }
      try {
        let output = import_encoding_japanese.default.convert(buf, {
          to: "UNICODE",
          from: fromCharset,
          type: "string"
        });
        if (typeof output === "string") {
          return output;
        }
      } catch (_err) {
      }
    }
    return import_iconv_lite.default.decode(buf, fromCharset);
  } catch (_err) {
    return buf.toString();
  }
}
function convert(data, fromCharset) {
  fromCharset = normalizeCharset(fromCharset || "UTF-8");
  if (typeof data !== "string") {
    if (UTF8_COMPATIBLE.test(fromCharset)) {
      return data;
    }
    return encode3(decode3(data, fromCharset));
  }
  return encode3(data);
}
function normalizeCharset(charset) {
  let name2 = (charset || "UTF-8").toString().toLowerCase().trim();
  let canonical = CHARSET_ALIASES.get(name2);
  if (canonical) {
    return canonical;
  }
  name2 = name2.replace(/^utf[-_]?(\d+)/, "utf-$1").replace(/^(?:us[-_]?)ascii/, "windows-1252").replace(/^win(?:dows)?[-_]?(\d+)/, "windows-$1").replace(/^(?:latin|iso[-_]?8859)?[-_]?(\d+)/, "iso-8859-$1").replace(/^l[-_]?(\d+)/, "iso-8859-$1");
  return CHARSET_ALIASES.get(name2) || name2.toUpperCase();
}
var DBCS_DECODER = import_iconv_lite.default.getCodec("gbk").decoder;
var BYTE_ORDER_GUESSING = /* @__PURE__ */ new Map([
  [import_iconv_lite.default.getCodec("utf-16"), 200],
  [import_iconv_lite.default.getCodec("utf-32"), 400]
]);
var LowByteCutDecoder = class {
  constructor(charset) {
    this.pending = [];
    this.charset = charset;
  }
  write(chunk) {
    let cut = chunk.length;
    while (cut > 0 && chunk[cut - 1] >= 48) {
      cut--;
    }
    if (!cut) {
      this.pending.push(Buffer3.from(chunk));
      return "";
    }
    let text = import_iconv_lite.default.decode(Buffer3.concat([...this.pending, chunk.subarray(0, cut)]), this.charset);
    this.pending = [Buffer3.from(chunk.subarray(cut))];
    return text;
  }
  end() {
    let rest = Buffer3.concat(this.pending);
    this.pending = [];
    return rest.length ? import_iconv_lite.default.decode(rest, this.charset) : void 0;
  }
};
var HeadBufferedDecoder = class {
  constructor(decoder, size) {
    this.head = [];
    this.headLength = 0;
    this.decoder = decoder;
    this.size = size;
  }
  write(chunk) {
    if (!this.head) {
      return this.decoder.write(chunk);
    }
    this.head.push(Buffer3.from(chunk));
    this.headLength += chunk.length;
    return this.headLength < this.size ? "" : this.releaseHead();
  }
  end() {
    return (this.head ? this.releaseHead() : "") + (this.decoder.end() || "");
  }
  releaseHead() {
    let head = Buffer3.concat(this.head || []);
    this.head = null;
    return this.decoder.write(head);
  }
};
function createChunkDecoder(charset) {
  let codec = import_iconv_lite.default.getCodec(charset);
  if (codec.decoder === DBCS_DECODER) {
    return new LowByteCutDecoder(charset);
  }
  let headSize = BYTE_ORDER_GUESSING.get(codec);
  return headSize ? new HeadBufferedDecoder(import_iconv_lite.default.getDecoder(charset), headSize) : import_iconv_lite.default.getDecoder(charset);
}
var DecodeStream = class extends Transform4 {
  constructor(charset) {
    super();
    this.decoder = null;
    this.chunks = [];
    this.highSurrogate = "";
    this.charset = normalizeCharset(charset || "UTF-8");
    if (UTF8_COMPATIBLE.test(this.charset)) {
      this.supported = true;
      this.decoder = new StringDecoder("utf-8");
    } else if (isUnsupportedCodec(this.charset) || !(JAPANESE_CHARSET.test(this.charset) || import_iconv_lite.default.encodingExists(this.charset))) {
      this.supported = false;
      this.decoder = new StringDecoder("utf-8");
    } else {
      this.supported = true;
      this.decoder = JAPANESE_CHARSET.test(this.charset) ? null : createChunkDecoder(this.charset);
    }
  }
  _transform(chunk, _encoding, done) {
    if (!this.decoder) {
      this.chunks.push(chunk);
      return done();
    }
    try {
      this.pushText(this.decoder.write(chunk), false);
    } catch (err) {
      return done(err);
    }
    done();
  }
  _flush(done) {
    try {
      this.pushText(this.decoder ? this.decoder.end() : decode3(Buffer3.concat(this.chunks), this.charset), true);
    } catch (err) {
      return done(err);
    }
    this.chunks = [];
    done();
  }
  // A decoder may return the two halves of a surrogate pair from separate writes, and a lone
  // half would turn into U+FFFD on its way to UTF-8, so a trailing high surrogate waits for
  // the rest of its character
  pushText(text, final) {
    text = this.highSurrogate + (text || "");
    this.highSurrogate = "";
    let last = text.charCodeAt(text.length - 1);
    if (!final && last >= 55296 && last <= 56319) {
      this.highSurrogate = text.slice(-1);
      text = text.slice(0, -1);
    }
    if (text) {
      this.push(Buffer3.from(text, "utf-8"));
    }
  }
};
function createDecodeStream(charset) {
  return new DecodeStream(charset);
}

// node_modules/libmime/dist/esm/mimetypes.js
var list = {
  "application/acad": "dwg",
  "application/applixware": "aw",
  "application/arj": "arj",
  "application/atom+xml": "xml",
  "application/atomcat+xml": "atomcat",
  "application/atomsvc+xml": "atomsvc",
  "application/base64": ["mm", "mme"],
  "application/binhex": "hqx",
  "application/binhex4": "hqx",
  "application/book": ["book", "boo"],
  "application/ccxml+xml": "ccxml",
  "application/cdf": "cdf",
  "application/cdmi-capability": "cdmia",
  "application/cdmi-container": "cdmic",
  "application/cdmi-domain": "cdmid",
  "application/cdmi-object": "cdmio",
  "application/cdmi-queue": "cdmiq",
  "application/clariscad": "ccad",
  "application/commonground": "dp",
  "application/cu-seeme": "cu",
  "application/davmount+xml": "davmount",
  "application/drafting": "drw",
  "application/dsptype": "tsp",
  "application/dssc+der": "dssc",
  "application/dssc+xml": "xdssc",
  "application/dxf": "dxf",
  "application/ecmascript": ["js", "es"],
  "application/emma+xml": "emma",
  "application/envoy": "evy",
  "application/epub+zip": "epub",
  "application/excel": ["xls", "xl", "xla", "xlb", "xlc", "xld", "xlk", "xll", "xlm", "xlt", "xlv", "xlw"],
  "application/exi": "exi",
  "application/font-tdpfr": "pfr",
  "application/fractals": "fif",
  "application/freeloader": "frl",
  "application/futuresplash": "spl",
  "application/geo+json": "geojson",
  "application/gnutar": "tgz",
  "application/groupwise": "vew",
  "application/hlp": "hlp",
  "application/hta": "hta",
  "application/hyperstudio": "stk",
  "application/i-deas": "unv",
  "application/iges": ["iges", "igs"],
  "application/inf": "inf",
  "application/internet-property-stream": "acx",
  "application/ipfix": "ipfix",
  "application/java": "class",
  "application/java-archive": "jar",
  "application/java-byte-code": "class",
  "application/java-serialized-object": "ser",
  "application/java-vm": "class",
  "application/javascript": "js",
  "application/json": "json",
  "application/lha": "lha",
  "application/lzx": "lzx",
  "application/mac-binary": "bin",
  "application/mac-binhex": "hqx",
  "application/mac-binhex40": "hqx",
  "application/mac-compactpro": "cpt",
  "application/macbinary": "bin",
  "application/mads+xml": "mads",
  "application/marc": "mrc",
  "application/marcxml+xml": "mrcx",
  "application/mathematica": "ma",
  "application/mathml+xml": "mathml",
  "application/mbedlet": "mbd",
  "application/mbox": "mbox",
  "application/mcad": "mcd",
  "application/mediaservercontrol+xml": "mscml",
  "application/metalink4+xml": "meta4",
  "application/mets+xml": "mets",
  "application/mime": "aps",
  "application/mods+xml": "mods",
  "application/mp21": "m21",
  "application/mp4": "mp4",
  "application/mspowerpoint": ["ppt", "pot", "pps", "ppz"],
  "application/msword": ["doc", "dot", "w6w", "wiz", "word"],
  "application/mswrite": "wri",
  "application/mxf": "mxf",
  "application/netmc": "mcp",
  "application/octet-stream": ["*"],
  "application/oda": "oda",
  "application/oebps-package+xml": "opf",
  "application/ogg": "ogx",
  "application/olescript": "axs",
  "application/onenote": "onetoc",
  "application/patch-ops-error+xml": "xer",
  "application/pdf": "pdf",
  "application/pgp-encrypted": "asc",
  "application/pgp-signature": "pgp",
  "application/pics-rules": "prf",
  "application/pkcs-12": "p12",
  "application/pkcs-crl": "crl",
  "application/pkcs10": "p10",
  "application/pkcs7-mime": ["p7c", "p7m"],
  "application/pkcs7-signature": "p7s",
  "application/pkcs8": "p8",
  "application/pkix-attr-cert": "ac",
  "application/pkix-cert": ["cer", "crt"],
  "application/pkix-crl": "crl",
  "application/pkix-pkipath": "pkipath",
  "application/pkixcmp": "pki",
  "application/plain": "text",
  "application/pls+xml": "pls",
  "application/postscript": ["ps", "ai", "eps"],
  "application/powerpoint": "ppt",
  "application/pro_eng": ["part", "prt"],
  "application/prs.cww": "cww",
  "application/pskc+xml": "pskcxml",
  "application/rdf+xml": "rdf",
  "application/reginfo+xml": "rif",
  "application/relax-ng-compact-syntax": "rnc",
  "application/resource-lists+xml": "rl",
  "application/resource-lists-diff+xml": "rld",
  "application/ringing-tones": "rng",
  "application/rls-services+xml": "rs",
  "application/rsd+xml": "rsd",
  "application/rss+xml": "xml",
  "application/rtf": ["rtf", "rtx"],
  "application/sbml+xml": "sbml",
  "application/scvp-cv-request": "scq",
  "application/scvp-cv-response": "scs",
  "application/scvp-vp-request": "spq",
  "application/scvp-vp-response": "spp",
  "application/sdp": "sdp",
  "application/sea": "sea",
  "application/set": "set",
  "application/set-payment-initiation": "setpay",
  "application/set-registration-initiation": "setreg",
  "application/shf+xml": "shf",
  "application/sla": "stl",
  "application/smil": ["smi", "smil"],
  "application/smil+xml": "smi",
  "application/solids": "sol",
  "application/sounder": "sdr",
  "application/sparql-query": "rq",
  "application/sparql-results+xml": "srx",
  "application/srgs": "gram",
  "application/srgs+xml": "grxml",
  "application/sru+xml": "sru",
  "application/ssml+xml": "ssml",
  "application/step": ["step", "stp"],
  "application/streamingmedia": "ssm",
  "application/tei+xml": "tei",
  "application/thraud+xml": "tfi",
  "application/timestamped-data": "tsd",
  "application/toolbook": "tbk",
  "application/vda": "vda",
  "application/vnd.3gpp.pic-bw-large": "plb",
  "application/vnd.3gpp.pic-bw-small": "psb",
  "application/vnd.3gpp.pic-bw-var": "pvb",
  "application/vnd.3gpp2.tcap": "tcap",
  "application/vnd.3m.post-it-notes": "pwn",
  "application/vnd.accpac.simply.aso": "aso",
  "application/vnd.accpac.simply.imp": "imp",
  "application/vnd.acucobol": "acu",
  "application/vnd.acucorp": "atc",
  "application/vnd.adobe.air-application-installer-package+zip": "air",
  "application/vnd.adobe.fxp": "fxp",
  "application/vnd.adobe.xdp+xml": "xdp",
  "application/vnd.adobe.xfdf": "xfdf",
  "application/vnd.ahead.space": "ahead",
  "application/vnd.airzip.filesecure.azf": "azf",
  "application/vnd.airzip.filesecure.azs": "azs",
  "application/vnd.amazon.ebook": "azw",
  "application/vnd.americandynamics.acc": "acc",
  "application/vnd.amiga.ami": "ami",
  "application/vnd.android.package-archive": "apk",
  "application/vnd.anser-web-certificate-issue-initiation": "cii",
  "application/vnd.anser-web-funds-transfer-initiation": "fti",
  "application/vnd.antix.game-component": "atx",
  "application/vnd.apple.installer+xml": "mpkg",
  "application/vnd.apple.mpegurl": "m3u8",
  "application/vnd.aristanetworks.swi": "swi",
  "application/vnd.audiograph": "aep",
  "application/vnd.blueice.multipass": "mpm",
  "application/vnd.bmi": "bmi",
  "application/vnd.businessobjects": "rep",
  "application/vnd.chemdraw+xml": "cdxml",
  "application/vnd.chipnuts.karaoke-mmd": "mmd",
  "application/vnd.cinderella": "cdy",
  "application/vnd.claymore": "cla",
  "application/vnd.cloanto.rp9": "rp9",
  "application/vnd.clonk.c4group": "c4g",
  "application/vnd.cluetrust.cartomobile-config": "c11amc",
  "application/vnd.cluetrust.cartomobile-config-pkg": "c11amz",
  "application/vnd.commonspace": "csp",
  "application/vnd.contact.cmsg": "cdbcmsg",
  "application/vnd.cosmocaller": "cmc",
  "application/vnd.crick.clicker": "clkx",
  "application/vnd.crick.clicker.keyboard": "clkk",
  "application/vnd.crick.clicker.palette": "clkp",
  "application/vnd.crick.clicker.template": "clkt",
  "application/vnd.crick.clicker.wordbank": "clkw",
  "application/vnd.criticaltools.wbs+xml": "wbs",
  "application/vnd.ctc-posml": "pml",
  "application/vnd.cups-ppd": "ppd",
  "application/vnd.curl.car": "car",
  "application/vnd.curl.pcurl": "pcurl",
  "application/vnd.data-vision.rdz": "rdz",
  "application/vnd.denovo.fcselayout-link": "fe_launch",
  "application/vnd.dna": "dna",
  "application/vnd.dolby.mlp": "mlp",
  "application/vnd.dpgraph": "dpg",
  "application/vnd.dreamfactory": "dfac",
  "application/vnd.dvb.ait": "ait",
  "application/vnd.dvb.service": "svc",
  "application/vnd.dynageo": "geo",
  "application/vnd.ecowin.chart": "mag",
  "application/vnd.enliven": "nml",
  "application/vnd.epson.esf": "esf",
  "application/vnd.epson.msf": "msf",
  "application/vnd.epson.quickanime": "qam",
  "application/vnd.epson.salt": "slt",
  "application/vnd.epson.ssf": "ssf",
  "application/vnd.eszigno3+xml": "es3",
  "application/vnd.ezpix-album": "ez2",
  "application/vnd.ezpix-package": "ez3",
  "application/vnd.fdf": "fdf",
  "application/vnd.fdsn.seed": "seed",
  "application/vnd.flographit": "gph",
  "application/vnd.fluxtime.clip": "ftc",
  "application/vnd.framemaker": "fm",
  "application/vnd.frogans.fnc": "fnc",
  "application/vnd.frogans.ltf": "ltf",
  "application/vnd.fsc.weblaunch": "fsc",
  "application/vnd.fujitsu.oasys": "oas",
  "application/vnd.fujitsu.oasys2": "oa2",
  "application/vnd.fujitsu.oasys3": "oa3",
  "application/vnd.fujitsu.oasysgp": "fg5",
  "application/vnd.fujitsu.oasysprs": "bh2",
  "application/vnd.fujixerox.ddd": "ddd",
  "application/vnd.fujixerox.docuworks": "xdw",
  "application/vnd.fujixerox.docuworks.binder": "xbd",
  "application/vnd.fuzzysheet": "fzs",
  "application/vnd.genomatix.tuxedo": "txd",
  "application/vnd.geogebra.file": "ggb",
  "application/vnd.geogebra.tool": "ggt",
  "application/vnd.geometry-explorer": "gex",
  "application/vnd.geonext": "gxt",
  "application/vnd.geoplan": "g2w",
  "application/vnd.geospace": "g3w",
  "application/vnd.gmx": "gmx",
  "application/vnd.google-earth.kml+xml": "kml",
  "application/vnd.google-earth.kmz": "kmz",
  "application/vnd.grafeq": "gqf",
  "application/vnd.groove-account": "gac",
  "application/vnd.groove-help": "ghf",
  "application/vnd.groove-identity-message": "gim",
  "application/vnd.groove-injector": "grv",
  "application/vnd.groove-tool-message": "gtm",
  "application/vnd.groove-tool-template": "tpl",
  "application/vnd.groove-vcard": "vcg",
  "application/vnd.hal+xml": "hal",
  "application/vnd.handheld-entertainment+xml": "zmm",
  "application/vnd.hbci": "hbci",
  "application/vnd.hhe.lesson-player": "les",
  "application/vnd.hp-hpgl": ["hgl", "hpg", "hpgl"],
  "application/vnd.hp-hpid": "hpid",
  "application/vnd.hp-hps": "hps",
  "application/vnd.hp-jlyt": "jlt",
  "application/vnd.hp-pcl": "pcl",
  "application/vnd.hp-pclxl": "pclxl",
  "application/vnd.hydrostatix.sof-data": "sfd-hdstx",
  "application/vnd.hzn-3d-crossword": "x3d",
  "application/vnd.ibm.minipay": "mpy",
  "application/vnd.ibm.modcap": "afp",
  "application/vnd.ibm.rights-management": "irm",
  "application/vnd.ibm.secure-container": "sc",
  "application/vnd.iccprofile": "icc",
  "application/vnd.igloader": "igl",
  "application/vnd.immervision-ivp": "ivp",
  "application/vnd.immervision-ivu": "ivu",
  "application/vnd.insors.igm": "igm",
  "application/vnd.intercon.formnet": "xpw",
  "application/vnd.intergeo": "i2g",
  "application/vnd.intu.qbo": "qbo",
  "application/vnd.intu.qfx": "qfx",
  "application/vnd.ipunplugged.rcprofile": "rcprofile",
  "application/vnd.irepository.package+xml": "irp",
  "application/vnd.is-xpr": "xpr",
  "application/vnd.isac.fcs": "fcs",
  "application/vnd.jam": "jam",
  "application/vnd.jcp.javame.midlet-rms": "rms",
  "application/vnd.jisp": "jisp",
  "application/vnd.joost.joda-archive": "joda",
  "application/vnd.kahootz": "ktz",
  "application/vnd.kde.karbon": "karbon",
  "application/vnd.kde.kchart": "chrt",
  "application/vnd.kde.kformula": "kfo",
  "application/vnd.kde.kivio": "flw",
  "application/vnd.kde.kontour": "kon",
  "application/vnd.kde.kpresenter": "kpr",
  "application/vnd.kde.kspread": "ksp",
  "application/vnd.kde.kword": "kwd",
  "application/vnd.kenameaapp": "htke",
  "application/vnd.kidspiration": "kia",
  "application/vnd.kinar": "kne",
  "application/vnd.koan": "skp",
  "application/vnd.kodak-descriptor": "sse",
  "application/vnd.las.las+xml": "lasxml",
  "application/vnd.llamagraphics.life-balance.desktop": "lbd",
  "application/vnd.llamagraphics.life-balance.exchange+xml": "lbe",
  "application/vnd.lotus-1-2-3": "123",
  "application/vnd.lotus-approach": "apr",
  "application/vnd.lotus-freelance": "pre",
  "application/vnd.lotus-notes": "nsf",
  "application/vnd.lotus-organizer": "org",
  "application/vnd.lotus-screencam": "scm",
  "application/vnd.lotus-wordpro": "lwp",
  "application/vnd.macports.portpkg": "portpkg",
  "application/vnd.mcd": "mcd",
  "application/vnd.medcalcdata": "mc1",
  "application/vnd.mediastation.cdkey": "cdkey",
  "application/vnd.mfer": "mwf",
  "application/vnd.mfmp": "mfm",
  "application/vnd.micrografx.flo": "flo",
  "application/vnd.micrografx.igx": "igx",
  "application/vnd.mif": "mif",
  "application/vnd.mobius.daf": "daf",
  "application/vnd.mobius.dis": "dis",
  "application/vnd.mobius.mbk": "mbk",
  "application/vnd.mobius.mqy": "mqy",
  "application/vnd.mobius.msl": "msl",
  "application/vnd.mobius.plc": "plc",
  "application/vnd.mobius.txf": "txf",
  "application/vnd.mophun.application": "mpn",
  "application/vnd.mophun.certificate": "mpc",
  "application/vnd.mozilla.xul+xml": "xul",
  "application/vnd.ms-artgalry": "cil",
  "application/vnd.ms-cab-compressed": "cab",
  "application/vnd.ms-excel": ["xls", "xla", "xlc", "xlm", "xlt", "xlw", "xlb", "xll"],
  "application/vnd.ms-excel.addin.macroenabled.12": "xlam",
  "application/vnd.ms-excel.sheet.binary.macroenabled.12": "xlsb",
  "application/vnd.ms-excel.sheet.macroenabled.12": "xlsm",
  "application/vnd.ms-excel.template.macroenabled.12": "xltm",
  "application/vnd.ms-fontobject": "eot",
  "application/vnd.ms-htmlhelp": "chm",
  "application/vnd.ms-ims": "ims",
  "application/vnd.ms-lrm": "lrm",
  "application/vnd.ms-officetheme": "thmx",
  "application/vnd.ms-outlook": "msg",
  "application/vnd.ms-pki.certstore": "sst",
  "application/vnd.ms-pki.pko": "pko",
  "application/vnd.ms-pki.seccat": "cat",
  "application/vnd.ms-pki.stl": "stl",
  "application/vnd.ms-pkicertstore": "sst",
  "application/vnd.ms-pkiseccat": "cat",
  "application/vnd.ms-pkistl": "stl",
  "application/vnd.ms-powerpoint": ["ppt", "pot", "pps", "ppa", "pwz"],
  "application/vnd.ms-powerpoint.addin.macroenabled.12": "ppam",
  "application/vnd.ms-powerpoint.presentation.macroenabled.12": "pptm",
  "application/vnd.ms-powerpoint.slide.macroenabled.12": "sldm",
  "application/vnd.ms-powerpoint.slideshow.macroenabled.12": "ppsm",
  "application/vnd.ms-powerpoint.template.macroenabled.12": "potm",
  "application/vnd.ms-project": "mpp",
  "application/vnd.ms-word.document.macroenabled.12": "docm",
  "application/vnd.ms-word.template.macroenabled.12": "dotm",
  "application/vnd.ms-works": ["wks", "wcm", "wdb", "wps"],
  "application/vnd.ms-wpl": "wpl",
  "application/vnd.ms-xpsdocument": "xps",
  "application/vnd.mseq": "mseq",
  "application/vnd.musician": "mus",
  "application/vnd.muvee.style": "msty",
  "application/vnd.neurolanguage.nlu": "nlu",
  "application/vnd.noblenet-directory": "nnd",
  "application/vnd.noblenet-sealer": "nns",
  "application/vnd.noblenet-web": "nnw",
  "application/vnd.nokia.configuration-message": "ncm",
  "application/vnd.nokia.n-gage.data": "ngdat",
  "application/vnd.nokia.n-gage.symbian.install": "n-gage",
  "application/vnd.nokia.radio-preset": "rpst",
  "application/vnd.nokia.radio-presets": "rpss",
  "application/vnd.nokia.ringing-tone": "rng",
  "application/vnd.novadigm.edm": "edm",
  "application/vnd.novadigm.edx": "edx",
  "application/vnd.novadigm.ext": "ext",
  "application/vnd.oasis.opendocument.chart": "odc",
  "application/vnd.oasis.opendocument.chart-template": "otc",
  "application/vnd.oasis.opendocument.database": "odb",
  "application/vnd.oasis.opendocument.formula": "odf",
  "application/vnd.oasis.opendocument.formula-template": "odft",
  "application/vnd.oasis.opendocument.graphics": "odg",
  "application/vnd.oasis.opendocument.graphics-template": "otg",
  "application/vnd.oasis.opendocument.image": "odi",
  "application/vnd.oasis.opendocument.image-template": "oti",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/vnd.oasis.opendocument.presentation-template": "otp",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.spreadsheet-template": "ots",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.text-master": "odm",
  "application/vnd.oasis.opendocument.text-template": "ott",
  "application/vnd.oasis.opendocument.text-web": "oth",
  "application/vnd.olpc-sugar": "xo",
  "application/vnd.oma.dd2+xml": "dd2",
  "application/vnd.openofficeorg.extension": "oxt",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.openxmlformats-officedocument.presentationml.slide": "sldx",
  "application/vnd.openxmlformats-officedocument.presentationml.slideshow": "ppsx",
  "application/vnd.openxmlformats-officedocument.presentationml.template": "potx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template": "xltx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template": "dotx",
  "application/vnd.osgeo.mapguide.package": "mgp",
  "application/vnd.osgi.dp": "dp",
  "application/vnd.palm": "pdb",
  "application/vnd.pawaafile": "paw",
  "application/vnd.pg.format": "str",
  "application/vnd.pg.osasli": "ei6",
  "application/vnd.picsel": "efif",
  "application/vnd.pmi.widget": "wg",
  "application/vnd.pocketlearn": "plf",
  "application/vnd.powerbuilder6": "pbd",
  "application/vnd.previewsystems.box": "box",
  "application/vnd.proteus.magazine": "mgz",
  "application/vnd.publishare-delta-tree": "qps",
  "application/vnd.pvi.ptid1": "ptid",
  "application/vnd.quark.quarkxpress": "qxd",
  "application/vnd.realvnc.bed": "bed",
  "application/vnd.recordare.musicxml": "mxl",
  "application/vnd.recordare.musicxml+xml": "musicxml",
  "application/vnd.rig.cryptonote": "cryptonote",
  "application/vnd.rim.cod": "cod",
  "application/vnd.rn-realmedia": "rm",
  "application/vnd.rn-realplayer": "rnx",
  "application/vnd.route66.link66+xml": "link66",
  "application/vnd.sailingtracker.track": "st",
  "application/vnd.seemail": "see",
  "application/vnd.sema": "sema",
  "application/vnd.semd": "semd",
  "application/vnd.semf": "semf",
  "application/vnd.shana.informed.formdata": "ifm",
  "application/vnd.shana.informed.formtemplate": "itp",
  "application/vnd.shana.informed.interchange": "iif",
  "application/vnd.shana.informed.package": "ipk",
  "application/vnd.simtech-mindmapper": "twd",
  "application/vnd.smaf": "mmf",
  "application/vnd.smart.teacher": "teacher",
  "application/vnd.solent.sdkm+xml": "sdkm",
  "application/vnd.spotfire.dxp": "dxp",
  "application/vnd.spotfire.sfs": "sfs",
  "application/vnd.stardivision.calc": "sdc",
  "application/vnd.stardivision.draw": "sda",
  "application/vnd.stardivision.impress": "sdd",
  "application/vnd.stardivision.math": "smf",
  "application/vnd.stardivision.writer": "sdw",
  "application/vnd.stardivision.writer-global": "sgl",
  "application/vnd.stepmania.stepchart": "sm",
  "application/vnd.sun.xml.calc": "sxc",
  "application/vnd.sun.xml.calc.template": "stc",
  "application/vnd.sun.xml.draw": "sxd",
  "application/vnd.sun.xml.draw.template": "std",
  "application/vnd.sun.xml.impress": "sxi",
  "application/vnd.sun.xml.impress.template": "sti",
  "application/vnd.sun.xml.math": "sxm",
  "application/vnd.sun.xml.writer": "sxw",
  "application/vnd.sun.xml.writer.global": "sxg",
  "application/vnd.sun.xml.writer.template": "stw",
  "application/vnd.sus-calendar": "sus",
  "application/vnd.svd": "svd",
  "application/vnd.symbian.install": "sis",
  "application/vnd.syncml+xml": "xsm",
  "application/vnd.syncml.dm+wbxml": "bdm",
  "application/vnd.syncml.dm+xml": "xdm",
  "application/vnd.tao.intent-module-archive": "tao",
  "application/vnd.tmobile-livetv": "tmo",
  "application/vnd.trid.tpt": "tpt",
  "application/vnd.triscape.mxs": "mxs",
  "application/vnd.trueapp": "tra",
  "application/vnd.ufdl": "ufd",
  "application/vnd.uiq.theme": "utz",
  "application/vnd.umajin": "umj",
  "application/vnd.unity": "unityweb",
  "application/vnd.uoml+xml": "uoml",
  "application/vnd.vcx": "vcx",
  "application/vnd.visio": "vsd",
  "application/vnd.visionary": "vis",
  "application/vnd.vsf": "vsf",
  "application/vnd.wap.wbxml": "wbxml",
  "application/vnd.wap.wmlc": "wmlc",
  "application/vnd.wap.wmlscriptc": "wmlsc",
  "application/vnd.webturbo": "wtb",
  "application/vnd.wolfram.player": "nbp",
  "application/vnd.wordperfect": "wpd",
  "application/vnd.wqd": "wqd",
  "application/vnd.wt.stf": "stf",
  "application/vnd.xara": ["web", "xar"],
  "application/vnd.xfdl": "xfdl",
  "application/vnd.yamaha.hv-dic": "hvd",
  "application/vnd.yamaha.hv-script": "hvs",
  "application/vnd.yamaha.hv-voice": "hvp",
  "application/vnd.yamaha.openscoreformat": "osf",
  "application/vnd.yamaha.openscoreformat.osfpvg+xml": "osfpvg",
  "application/vnd.yamaha.smaf-audio": "saf",
  "application/vnd.yamaha.smaf-phrase": "spf",
  "application/vnd.yellowriver-custom-menu": "cmp",
  "application/vnd.zul": "zir",
  "application/vnd.zzazz.deck+xml": "zaz",
  "application/vocaltec-media-desc": "vmd",
  "application/vocaltec-media-file": "vmf",
  "application/voicexml+xml": "vxml",
  "application/wasm": "wasm",
  "application/widget": "wgt",
  "application/winhlp": "hlp",
  "application/wordperfect": ["wp", "wp5", "wp6", "wpd"],
  "application/wordperfect6.0": ["w60", "wp5"],
  "application/wordperfect6.1": "w61",
  "application/wsdl+xml": "wsdl",
  "application/wspolicy+xml": "wspolicy",
  "application/x-123": "wk1",
  "application/x-7z-compressed": "7z",
  "application/x-abiword": "abw",
  "application/x-ace-compressed": "ace",
  "application/x-aim": "aim",
  "application/x-authorware-bin": "aab",
  "application/x-authorware-map": "aam",
  "application/x-authorware-seg": "aas",
  "application/x-bcpio": "bcpio",
  "application/x-binary": "bin",
  "application/x-binhex40": "hqx",
  "application/x-bittorrent": "torrent",
  "application/x-bsh": ["bsh", "sh", "shar"],
  "application/x-bytecode.elisp": "elc",
  "application/x-bytecode.python": "pyc",
  "application/x-bzip": "bz",
  "application/x-bzip2": ["boz", "bz2"],
  "application/x-cdf": "cdf",
  "application/x-cdlink": "vcd",
  "application/x-chat": ["cha", "chat"],
  "application/x-chess-pgn": "pgn",
  "application/x-cmu-raster": "ras",
  "application/x-cocoa": "cco",
  "application/x-compactpro": "cpt",
  "application/x-compress": "z",
  "application/x-compressed": ["tgz", "gz", "z", "zip"],
  "application/x-conference": "nsc",
  "application/x-cpio": "cpio",
  "application/x-cpt": "cpt",
  "application/x-csh": "csh",
  "application/x-debian-package": "deb",
  "application/x-deepv": "deepv",
  "application/x-director": ["dir", "dcr", "dxr"],
  "application/x-doom": "wad",
  "application/x-dtbncx+xml": "ncx",
  "application/x-dtbook+xml": "dtb",
  "application/x-dtbresource+xml": "res",
  "application/x-dvi": "dvi",
  "application/x-elc": "elc",
  "application/x-envoy": ["env", "evy"],
  "application/x-esrehber": "es",
  "application/x-excel": ["xls", "xla", "xlb", "xlc", "xld", "xlk", "xll", "xlm", "xlt", "xlv", "xlw"],
  "application/x-font-bdf": "bdf",
  "application/x-font-ghostscript": "gsf",
  "application/x-font-linux-psf": "psf",
  "application/x-font-otf": "otf",
  "application/x-font-pcf": "pcf",
  "application/x-font-snf": "snf",
  "application/x-font-ttf": "ttf",
  "application/x-font-type1": "pfa",
  "application/x-font-woff": "woff",
  "application/x-frame": "mif",
  "application/x-freelance": "pre",
  "application/x-futuresplash": "spl",
  "application/x-gnumeric": "gnumeric",
  "application/x-gsp": "gsp",
  "application/x-gss": "gss",
  "application/x-gtar": "gtar",
  "application/x-gzip": ["gz", "gzip"],
  "application/x-hdf": "hdf",
  "application/x-helpfile": ["help", "hlp"],
  "application/x-httpd-imap": "imap",
  "application/x-ima": "ima",
  "application/x-internet-signup": ["ins", "isp"],
  "application/x-internett-signup": "ins",
  "application/x-inventor": "iv",
  "application/x-ip2": "ip",
  "application/x-iphone": "iii",
  "application/x-java-class": "class",
  "application/x-java-commerce": "jcm",
  "application/x-java-jnlp-file": "jnlp",
  "application/x-javascript": "js",
  "application/x-koan": ["skd", "skm", "skp", "skt"],
  "application/x-ksh": "ksh",
  "application/x-latex": ["latex", "ltx"],
  "application/x-lha": "lha",
  "application/x-lisp": "lsp",
  "application/x-livescreen": "ivy",
  "application/x-lotus": "wq1",
  "application/x-lotusscreencam": "scm",
  "application/x-lzh": "lzh",
  "application/x-lzx": "lzx",
  "application/x-mac-binhex40": "hqx",
  "application/x-macbinary": "bin",
  "application/x-magic-cap-package-1.0": "mc$",
  "application/x-mathcad": "mcd",
  "application/x-meme": "mm",
  "application/x-midi": ["mid", "midi"],
  "application/x-mif": "mif",
  "application/x-mix-transfer": "nix",
  "application/x-mobipocket-ebook": "prc",
  "application/x-mplayer2": "asx",
  "application/x-ms-application": "application",
  "application/x-ms-wmd": "wmd",
  "application/x-ms-wmz": "wmz",
  "application/x-ms-xbap": "xbap",
  "application/x-msaccess": "mdb",
  "application/x-msbinder": "obd",
  "application/x-mscardfile": "crd",
  "application/x-msclip": "clp",
  "application/x-msdownload": ["exe", "dll"],
  "application/x-msexcel": ["xls", "xla", "xlw"],
  "application/x-msmediaview": ["mvb", "m13", "m14"],
  "application/x-msmetafile": "wmf",
  "application/x-msmoney": "mny",
  "application/x-mspowerpoint": "ppt",
  "application/x-mspublisher": "pub",
  "application/x-msschedule": "scd",
  "application/x-msterminal": "trm",
  "application/x-mswrite": "wri",
  "application/x-navi-animation": "ani",
  "application/x-navidoc": "nvd",
  "application/x-navimap": "map",
  "application/x-navistyle": "stl",
  "application/x-netcdf": ["cdf", "nc"],
  "application/x-newton-compatible-pkg": "pkg",
  "application/x-nokia-9000-communicator-add-on-software": "aos",
  "application/x-omc": "omc",
  "application/x-omcdatamaker": "omcd",
  "application/x-omcregerator": "omcr",
  "application/x-pagemaker": ["pm4", "pm5"],
  "application/x-pcl": "pcl",
  "application/x-perfmon": ["pma", "pmc", "pml", "pmr", "pmw"],
  "application/x-pixclscript": "plx",
  "application/x-pkcs10": "p10",
  "application/x-pkcs12": ["p12", "pfx"],
  "application/x-pkcs7-certificates": ["p7b", "spc"],
  "application/x-pkcs7-certreqresp": "p7r",
  "application/x-pkcs7-mime": ["p7m", "p7c"],
  "application/x-pkcs7-signature": ["p7s", "p7a"],
  "application/x-pointplus": "css",
  "application/x-portable-anymap": "pnm",
  "application/x-project": ["mpc", "mpt", "mpv", "mpx"],
  "application/x-qpro": "wb1",
  "application/x-rar-compressed": "rar",
  "application/x-rtf": "rtf",
  "application/x-sdp": "sdp",
  "application/x-sea": "sea",
  "application/x-seelogo": "sl",
  "application/x-sh": "sh",
  "application/x-shar": ["shar", "sh"],
  "application/x-shockwave-flash": "swf",
  "application/x-silverlight-app": "xap",
  "application/x-sit": "sit",
  "application/x-sprite": ["spr", "sprite"],
  "application/x-stuffit": "sit",
  "application/x-stuffitx": "sitx",
  "application/x-sv4cpio": "sv4cpio",
  "application/x-sv4crc": "sv4crc",
  "application/x-tar": "tar",
  "application/x-tbook": ["sbk", "tbk"],
  "application/x-tcl": "tcl",
  "application/x-tex": "tex",
  "application/x-tex-tfm": "tfm",
  "application/x-texinfo": ["texi", "texinfo"],
  "application/x-troff": ["roff", "t", "tr"],
  "application/x-troff-man": "man",
  "application/x-troff-me": "me",
  "application/x-troff-ms": "ms",
  "application/x-troff-msvideo": "avi",
  "application/x-ustar": "ustar",
  "application/x-visio": ["vsd", "vst", "vsw"],
  "application/x-vnd.audioexplosion.mzz": "mzz",
  "application/x-vnd.ls-xpix": "xpix",
  "application/x-vrml": "vrml",
  "application/x-wais-source": ["src", "wsrc"],
  "application/x-winhelp": "hlp",
  "application/x-wintalk": "wtk",
  "application/x-world": ["wrl", "svr"],
  "application/x-wpwin": "wpd",
  "application/x-wri": "wri",
  "application/x-x509-ca-cert": ["cer", "crt", "der"],
  "application/x-x509-user-cert": "crt",
  "application/x-xfig": "fig",
  "application/x-xpinstall": "xpi",
  "application/x-zip-compressed": "zip",
  "application/xcap-diff+xml": "xdf",
  "application/xenc+xml": "xenc",
  "application/xhtml+xml": "xhtml",
  "application/xml": "xml",
  "application/xml-dtd": "dtd",
  "application/xop+xml": "xop",
  "application/xslt+xml": "xslt",
  "application/xspf+xml": "xspf",
  "application/xv+xml": "mxml",
  "application/yaml": ["yaml", "yml"],
  "application/yang": "yang",
  "application/yin+xml": "yin",
  "application/ynd.ms-pkipko": "pko",
  "application/zip": "zip",
  "audio/adpcm": "adp",
  "audio/aiff": ["aiff", "aif", "aifc"],
  "audio/basic": ["snd", "au"],
  "audio/it": "it",
  "audio/make": ["funk", "my", "pfunk"],
  "audio/make.my.funk": "pfunk",
  "audio/mid": ["mid", "rmi"],
  "audio/midi": ["midi", "kar", "mid"],
  "audio/mod": "mod",
  "audio/mp4": "mp4a",
  "audio/mpeg": ["mpga", "mp3", "m2a", "mp2", "mpa", "mpg"],
  "audio/mpeg3": "mp3",
  "audio/nspaudio": ["la", "lma"],
  "audio/ogg": "oga",
  "audio/opus": "opus",
  "audio/s3m": "s3m",
  "audio/tsp-audio": "tsi",
  "audio/tsplayer": "tsp",
  "audio/vnd.dece.audio": "uva",
  "audio/vnd.digital-winds": "eol",
  "audio/vnd.dra": "dra",
  "audio/vnd.dts": "dts",
  "audio/vnd.dts.hd": "dtshd",
  "audio/vnd.lucent.voice": "lvp",
  "audio/vnd.ms-playready.media.pya": "pya",
  "audio/vnd.nuera.ecelp4800": "ecelp4800",
  "audio/vnd.nuera.ecelp7470": "ecelp7470",
  "audio/vnd.nuera.ecelp9600": "ecelp9600",
  "audio/vnd.qcelp": "qcp",
  "audio/vnd.rip": "rip",
  "audio/voc": "voc",
  "audio/voxware": "vox",
  "audio/wav": "wav",
  "audio/webm": "weba",
  "audio/x-aac": "aac",
  "audio/x-adpcm": "snd",
  "audio/x-aiff": ["aiff", "aif", "aifc"],
  "audio/x-au": "au",
  "audio/x-gsm": ["gsd", "gsm"],
  "audio/x-jam": "jam",
  "audio/x-liveaudio": "lam",
  "audio/x-m4a": "m4a",
  "audio/x-mid": ["mid", "midi"],
  "audio/x-midi": ["midi", "mid"],
  "audio/x-mod": "mod",
  "audio/x-mpeg": "mp2",
  "audio/x-mpeg-3": "mp3",
  "audio/x-mpegurl": "m3u",
  "audio/x-mpequrl": "m3u",
  "audio/x-ms-wax": "wax",
  "audio/x-ms-wma": "wma",
  "audio/x-nspaudio": ["la", "lma"],
  "audio/x-pn-realaudio": ["ra", "ram", "rm", "rmm", "rmp"],
  "audio/x-pn-realaudio-plugin": ["ra", "rmp", "rpm"],
  "audio/x-psid": "sid",
  "audio/x-realaudio": "ra",
  "audio/x-twinvq": "vqf",
  "audio/x-twinvq-plugin": ["vqe", "vql"],
  "audio/x-vnd.audioexplosion.mjuicemediafile": "mjf",
  "audio/x-voc": "voc",
  "audio/x-wav": "wav",
  "audio/xm": "xm",
  "chemical/x-cdx": "cdx",
  "chemical/x-cif": "cif",
  "chemical/x-cmdf": "cmdf",
  "chemical/x-cml": "cml",
  "chemical/x-csml": "csml",
  "chemical/x-pdb": ["pdb", "xyz"],
  "chemical/x-xyz": "xyz",
  "drawing/x-dwf": "dwf",
  "font/woff": "woff",
  "font/woff2": "woff2",
  "i-world/i-vrml": "ivr",
  "image/avif": "avif",
  "image/bmp": ["bmp", "bm"],
  "image/cgm": "cgm",
  "image/cis-cod": "cod",
  "image/cmu-raster": ["ras", "rast"],
  "image/fif": "fif",
  "image/florian": ["flo", "turbot"],
  "image/g3fax": "g3",
  "image/gif": "gif",
  "image/heic": "heic",
  "image/heif": "heif",
  "image/ief": ["ief", "iefs"],
  "image/jpeg": ["jpeg", "jpe", "jpg", "jfif", "jfif-tbnl"],
  "image/jutvision": "jut",
  "image/ktx": "ktx",
  "image/naplps": ["nap", "naplps"],
  "image/pict": ["pic", "pict"],
  "image/pipeg": "jfif",
  "image/pjpeg": ["jfif", "jpe", "jpeg", "jpg"],
  "image/png": ["png", "x-png"],
  "image/prs.btif": "btif",
  "image/svg+xml": "svg",
  "image/tiff": ["tif", "tiff"],
  "image/vasa": "mcf",
  "image/vnd.adobe.photoshop": "psd",
  "image/vnd.dece.graphic": "uvi",
  "image/vnd.djvu": "djvu",
  "image/vnd.dvb.subtitle": "sub",
  "image/vnd.dwg": ["dwg", "dxf", "svf"],
  "image/vnd.dxf": "dxf",
  "image/vnd.fastbidsheet": "fbs",
  "image/vnd.fpx": "fpx",
  "image/vnd.fst": "fst",
  "image/vnd.fujixerox.edmics-mmr": "mmr",
  "image/vnd.fujixerox.edmics-rlc": "rlc",
  "image/vnd.ms-modi": "mdi",
  "image/vnd.net-fpx": ["fpx", "npx"],
  "image/vnd.rn-realflash": "rf",
  "image/vnd.rn-realpix": "rp",
  "image/vnd.wap.wbmp": "wbmp",
  "image/vnd.xiff": "xif",
  "image/webp": "webp",
  "image/x-cmu-raster": "ras",
  "image/x-cmx": "cmx",
  "image/x-dwg": ["dwg", "dxf", "svf"],
  "image/x-freehand": "fh",
  "image/x-icon": "ico",
  "image/x-jg": "art",
  "image/x-jps": "jps",
  "image/x-niff": ["niff", "nif"],
  "image/x-pcx": "pcx",
  "image/x-pict": ["pct", "pic"],
  "image/x-portable-anymap": "pnm",
  "image/x-portable-bitmap": "pbm",
  "image/x-portable-graymap": "pgm",
  "image/x-portable-greymap": "pgm",
  "image/x-portable-pixmap": "ppm",
  "image/x-quicktime": ["qif", "qti", "qtif"],
  "image/x-rgb": "rgb",
  "image/x-tiff": ["tif", "tiff"],
  "image/x-windows-bmp": "bmp",
  "image/x-xbitmap": "xbm",
  "image/x-xbm": "xbm",
  "image/x-xpixmap": ["xpm", "pm"],
  "image/x-xwd": "xwd",
  "image/x-xwindowdump": "xwd",
  "image/xbm": "xbm",
  "image/xpm": "xpm",
  "message/rfc822": ["eml", "mht", "mhtml", "nws", "mime"],
  "model/iges": ["iges", "igs"],
  "model/mesh": "msh",
  "model/vnd.collada+xml": "dae",
  "model/vnd.dwf": "dwf",
  "model/vnd.gdl": "gdl",
  "model/vnd.gtw": "gtw",
  "model/vnd.mts": "mts",
  "model/vnd.vtu": "vtu",
  "model/vrml": ["vrml", "wrl", "wrz"],
  "model/x-pov": "pov",
  "multipart/x-gzip": "gzip",
  "multipart/x-ustar": "ustar",
  "multipart/x-zip": "zip",
  "music/crescendo": ["mid", "midi"],
  "music/x-karaoke": "kar",
  "paleovu/x-pv": "pvu",
  "text/asp": "asp",
  "text/calendar": "ics",
  "text/css": "css",
  "text/csv": "csv",
  "text/ecmascript": "js",
  "text/h323": "323",
  "text/html": ["html", "htm", "stm", "acgi", "htmls", "htx", "shtml"],
  "text/iuls": "uls",
  "text/javascript": "js",
  "text/markdown": "md",
  "text/mcf": "mcf",
  "text/n3": "n3",
  "text/pascal": "pas",
  "text/plain": [
    "txt",
    "bas",
    "c",
    "h",
    "c++",
    "cc",
    "com",
    "conf",
    "cxx",
    "def",
    "f",
    "f90",
    "for",
    "g",
    "hh",
    "idc",
    "jav",
    "java",
    "list",
    "log",
    "lst",
    "m",
    "mar",
    "pl",
    "sdml",
    "text"
  ],
  "text/plain-bas": "par",
  "text/prs.lines.tag": "dsc",
  "text/richtext": ["rtx", "rt", "rtf"],
  "text/scriplet": "wsc",
  "text/scriptlet": "sct",
  "text/sgml": ["sgm", "sgml"],
  "text/tab-separated-values": "tsv",
  "text/troff": "t",
  "text/turtle": "ttl",
  "text/uri-list": ["uni", "unis", "uri", "uris"],
  "text/vnd.abc": "abc",
  "text/vnd.curl": "curl",
  "text/vnd.curl.dcurl": "dcurl",
  "text/vnd.curl.mcurl": "mcurl",
  "text/vnd.curl.scurl": "scurl",
  "text/vnd.fly": "fly",
  "text/vnd.fmi.flexstor": "flx",
  "text/vnd.graphviz": "gv",
  "text/vnd.in3d.3dml": "3dml",
  "text/vnd.in3d.spot": "spot",
  "text/vnd.rn-realtext": "rt",
  "text/vnd.sun.j2me.app-descriptor": "jad",
  "text/vnd.wap.wml": "wml",
  "text/vnd.wap.wmlscript": "wmls",
  "text/webviewhtml": "htt",
  "text/x-asm": ["asm", "s"],
  "text/x-audiosoft-intra": "aip",
  "text/x-c": ["c", "cc", "cpp"],
  "text/x-component": "htc",
  "text/x-fortran": ["for", "f", "f77", "f90"],
  "text/x-h": ["h", "hh"],
  "text/x-java-source": ["java", "jav"],
  "text/x-la-asf": "lsx",
  "text/x-m": "m",
  "text/x-pascal": "p",
  "text/x-script": "hlb",
  "text/x-script.csh": "csh",
  "text/x-script.elisp": "el",
  "text/x-script.guile": "scm",
  "text/x-script.ksh": "ksh",
  "text/x-script.lisp": "lsp",
  "text/x-script.perl": "pl",
  "text/x-script.perl-module": "pm",
  "text/x-script.phyton": "py",
  "text/x-script.rexx": "rexx",
  "text/x-script.scheme": "scm",
  "text/x-script.sh": "sh",
  "text/x-script.tcl": "tcl",
  "text/x-script.tcsh": "tcsh",
  "text/x-script.zsh": "zsh",
  "text/x-server-parsed-html": ["shtml", "ssi"],
  "text/x-setext": "etx",
  "text/x-sgml": ["sgm", "sgml"],
  "text/x-speech": ["spc", "talk"],
  "text/x-uil": "uil",
  "text/x-uuencode": ["uu", "uue"],
  "text/x-vcalendar": "vcs",
  "text/x-vcard": "vcf",
  "text/xml": "xml",
  "video/3gpp": "3gp",
  "video/3gpp2": "3g2",
  "video/animaflex": "afl",
  "video/avi": "avi",
  "video/avs-video": "avs",
  "video/dl": "dl",
  "video/fli": "fli",
  "video/gl": "gl",
  "video/h261": "h261",
  "video/h263": "h263",
  "video/h264": "h264",
  "video/jpeg": "jpgv",
  "video/jpm": "jpm",
  "video/mj2": "mj2",
  "video/mp4": "mp4",
  "video/mpeg": ["mpeg", "mp2", "mpa", "mpe", "mpg", "mpv2", "m1v", "m2v", "mp3"],
  "video/msvideo": "avi",
  "video/ogg": "ogv",
  "video/quicktime": ["mov", "qt", "moov"],
  "video/vdo": "vdo",
  "video/vivo": ["viv", "vivo"],
  "video/vnd.dece.hd": "uvh",
  "video/vnd.dece.mobile": "uvm",
  "video/vnd.dece.pd": "uvp",
  "video/vnd.dece.sd": "uvs",
  "video/vnd.dece.video": "uvv",
  "video/vnd.fvt": "fvt",
  "video/vnd.mpegurl": "mxu",
  "video/vnd.ms-playready.media.pyv": "pyv",
  "video/vnd.rn-realvideo": "rv",
  "video/vnd.uvvu.mp4": "uvu",
  "video/vnd.vivo": ["viv", "vivo"],
  "video/vosaic": "vos",
  "video/webm": "webm",
  "video/x-amt-demorun": "xdr",
  "video/x-amt-showrun": "xsr",
  "video/x-atomic3d-feature": "fmf",
  "video/x-dl": "dl",
  "video/x-dv": ["dif", "dv"],
  "video/x-f4v": "f4v",
  "video/x-fli": "fli",
  "video/x-flv": "flv",
  "video/x-gl": "gl",
  "video/x-isvideo": "isu",
  "video/x-la-asf": ["lsf", "lsx"],
  "video/x-m4v": "m4v",
  "video/x-motion-jpeg": "mjpg",
  "video/x-mpeg": ["mp3", "mp2"],
  "video/x-mpeq2a": "mp2",
  "video/x-ms-asf": ["asf", "asr", "asx"],
  "video/x-ms-asf-plugin": "asx",
  "video/x-ms-wm": "wm",
  "video/x-ms-wmv": "wmv",
  "video/x-ms-wmx": "wmx",
  "video/x-ms-wvx": "wvx",
  "video/x-msvideo": "avi",
  "video/x-qtc": "qtc",
  "video/x-scm": "scm",
  "video/x-sgi-movie": ["movie", "mv"],
  "windows/metafile": "wmf",
  "www/mime": "mime",
  "x-conference/x-cooltalk": "ice",
  "x-music/x-midi": ["mid", "midi"],
  "x-world/x-3dmf": ["3dm", "3dmf", "qd3", "qd3d"],
  "x-world/x-svr": "svr",
  "x-world/x-vrml": ["flr", "vrml", "wrl", "wrz", "xaf", "xof"],
  "x-world/x-vrt": "vrt",
  "xgl/drawing": "xgz",
  "xgl/movie": "xmz"
};
var extensions = {
  "*": "application/octet-stream",
  "123": "application/vnd.lotus-1-2-3",
  "323": "text/h323",
  "3dm": "x-world/x-3dmf",
  "3dmf": "x-world/x-3dmf",
  "3dml": "text/vnd.in3d.3dml",
  "3g2": "video/3gpp2",
  "3gp": "video/3gpp",
  "7z": "application/x-7z-compressed",
  a: "application/octet-stream",
  aab: "application/x-authorware-bin",
  aac: "audio/x-aac",
  aam: "application/x-authorware-map",
  aas: "application/x-authorware-seg",
  abc: "text/vnd.abc",
  abw: "application/x-abiword",
  ac: "application/pkix-attr-cert",
  acc: "application/vnd.americandynamics.acc",
  ace: "application/x-ace-compressed",
  acgi: "text/html",
  acu: "application/vnd.acucobol",
  acx: "application/internet-property-stream",
  adp: "audio/adpcm",
  aep: "application/vnd.audiograph",
  afl: "video/animaflex",
  afp: "application/vnd.ibm.modcap",
  ahead: "application/vnd.ahead.space",
  ai: "application/postscript",
  aif: ["audio/aiff", "audio/x-aiff"],
  aifc: ["audio/aiff", "audio/x-aiff"],
  aiff: ["audio/aiff", "audio/x-aiff"],
  aim: "application/x-aim",
  aip: "text/x-audiosoft-intra",
  air: "application/vnd.adobe.air-application-installer-package+zip",
  ait: "application/vnd.dvb.ait",
  ami: "application/vnd.amiga.ami",
  ani: "application/x-navi-animation",
  aos: "application/x-nokia-9000-communicator-add-on-software",
  apk: "application/vnd.android.package-archive",
  application: "application/x-ms-application",
  apr: "application/vnd.lotus-approach",
  aps: "application/mime",
  arc: "application/octet-stream",
  arj: ["application/arj", "application/octet-stream"],
  art: "image/x-jg",
  asf: "video/x-ms-asf",
  asm: "text/x-asm",
  aso: "application/vnd.accpac.simply.aso",
  asp: "text/asp",
  asr: "video/x-ms-asf",
  asx: ["video/x-ms-asf", "application/x-mplayer2", "video/x-ms-asf-plugin"],
  atc: "application/vnd.acucorp",
  atomcat: "application/atomcat+xml",
  atomsvc: "application/atomsvc+xml",
  atx: "application/vnd.antix.game-component",
  au: ["audio/basic", "audio/x-au"],
  avi: ["video/avi", "video/msvideo", "application/x-troff-msvideo", "video/x-msvideo"],
  avif: "image/avif",
  avs: "video/avs-video",
  aw: "application/applixware",
  axs: "application/olescript",
  azf: "application/vnd.airzip.filesecure.azf",
  azs: "application/vnd.airzip.filesecure.azs",
  azw: "application/vnd.amazon.ebook",
  bas: "text/plain",
  bcpio: "application/x-bcpio",
  bdf: "application/x-font-bdf",
  bdm: "application/vnd.syncml.dm+wbxml",
  bed: "application/vnd.realvnc.bed",
  bh2: "application/vnd.fujitsu.oasysprs",
  bin: ["application/octet-stream", "application/mac-binary", "application/macbinary", "application/x-macbinary", "application/x-binary"],
  bm: "image/bmp",
  bmi: "application/vnd.bmi",
  bmp: ["image/bmp", "image/x-windows-bmp"],
  boo: "application/book",
  book: "application/book",
  box: "application/vnd.previewsystems.box",
  boz: "application/x-bzip2",
  bsh: "application/x-bsh",
  btif: "image/prs.btif",
  bz: "application/x-bzip",
  bz2: "application/x-bzip2",
  c: ["text/plain", "text/x-c"],
  "c++": "text/plain",
  c11amc: "application/vnd.cluetrust.cartomobile-config",
  c11amz: "application/vnd.cluetrust.cartomobile-config-pkg",
  c4g: "application/vnd.clonk.c4group",
  cab: "application/vnd.ms-cab-compressed",
  car: "application/vnd.curl.car",
  cat: ["application/vnd.ms-pkiseccat", "application/vnd.ms-pki.seccat"],
  cc: ["text/plain", "text/x-c"],
  ccad: "application/clariscad",
  cco: "application/x-cocoa",
  ccxml: "application/ccxml+xml",
  cdbcmsg: "application/vnd.contact.cmsg",
  cdf: ["application/cdf", "application/x-cdf", "application/x-netcdf"],
  cdkey: "application/vnd.mediastation.cdkey",
  cdmia: "application/cdmi-capability",
  cdmic: "application/cdmi-container",
  cdmid: "application/cdmi-domain",
  cdmio: "application/cdmi-object",
  cdmiq: "application/cdmi-queue",
  cdx: "chemical/x-cdx",
  cdxml: "application/vnd.chemdraw+xml",
  cdy: "application/vnd.cinderella",
  cer: ["application/pkix-cert", "application/x-x509-ca-cert"],
  cgm: "image/cgm",
  cha: "application/x-chat",
  chat: "application/x-chat",
  chm: "application/vnd.ms-htmlhelp",
  chrt: "application/vnd.kde.kchart",
  cif: "chemical/x-cif",
  cii: "application/vnd.anser-web-certificate-issue-initiation",
  cil: "application/vnd.ms-artgalry",
  cla: "application/vnd.claymore",
  class: ["application/octet-stream", "application/java", "application/java-byte-code", "application/java-vm", "application/x-java-class"],
  clkk: "application/vnd.crick.clicker.keyboard",
  clkp: "application/vnd.crick.clicker.palette",
  clkt: "application/vnd.crick.clicker.template",
  clkw: "application/vnd.crick.clicker.wordbank",
  clkx: "application/vnd.crick.clicker",
  clp: "application/x-msclip",
  cmc: "application/vnd.cosmocaller",
  cmdf: "chemical/x-cmdf",
  cml: "chemical/x-cml",
  cmp: "application/vnd.yellowriver-custom-menu",
  cmx: "image/x-cmx",
  cod: ["image/cis-cod", "application/vnd.rim.cod"],
  com: ["application/octet-stream", "text/plain"],
  conf: "text/plain",
  cpio: "application/x-cpio",
  cpp: "text/x-c",
  cpt: ["application/mac-compactpro", "application/x-compactpro", "application/x-cpt"],
  crd: "application/x-mscardfile",
  crl: ["application/pkix-crl", "application/pkcs-crl"],
  crt: ["application/pkix-cert", "application/x-x509-user-cert", "application/x-x509-ca-cert"],
  cryptonote: "application/vnd.rig.cryptonote",
  csh: ["text/x-script.csh", "application/x-csh"],
  csml: "chemical/x-csml",
  csp: "application/vnd.commonspace",
  css: ["text/css", "application/x-pointplus"],
  csv: "text/csv",
  cu: "application/cu-seeme",
  curl: "text/vnd.curl",
  cww: "application/prs.cww",
  cxx: "text/plain",
  dae: "model/vnd.collada+xml",
  daf: "application/vnd.mobius.daf",
  davmount: "application/davmount+xml",
  dcr: "application/x-director",
  dcurl: "text/vnd.curl.dcurl",
  dd2: "application/vnd.oma.dd2+xml",
  ddd: "application/vnd.fujixerox.ddd",
  deb: "application/x-debian-package",
  deepv: "application/x-deepv",
  def: "text/plain",
  der: "application/x-x509-ca-cert",
  dfac: "application/vnd.dreamfactory",
  dif: "video/x-dv",
  dir: "application/x-director",
  dis: "application/vnd.mobius.dis",
  djvu: "image/vnd.djvu",
  dl: ["video/dl", "video/x-dl"],
  dll: "application/x-msdownload",
  dms: "application/octet-stream",
  dna: "application/vnd.dna",
  doc: "application/msword",
  docm: "application/vnd.ms-word.document.macroenabled.12",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  dot: "application/msword",
  dotm: "application/vnd.ms-word.template.macroenabled.12",
  dotx: "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
  dp: ["application/commonground", "application/vnd.osgi.dp"],
  dpg: "application/vnd.dpgraph",
  dra: "audio/vnd.dra",
  drw: "application/drafting",
  dsc: "text/prs.lines.tag",
  dssc: "application/dssc+der",
  dtb: "application/x-dtbook+xml",
  dtd: "application/xml-dtd",
  dts: "audio/vnd.dts",
  dtshd: "audio/vnd.dts.hd",
  dump: "application/octet-stream",
  dv: "video/x-dv",
  dvi: "application/x-dvi",
  dwf: ["model/vnd.dwf", "drawing/x-dwf"],
  dwg: ["application/acad", "image/vnd.dwg", "image/x-dwg"],
  dxf: ["application/dxf", "image/vnd.dwg", "image/vnd.dxf", "image/x-dwg"],
  dxp: "application/vnd.spotfire.dxp",
  dxr: "application/x-director",
  ecelp4800: "audio/vnd.nuera.ecelp4800",
  ecelp7470: "audio/vnd.nuera.ecelp7470",
  ecelp9600: "audio/vnd.nuera.ecelp9600",
  edm: "application/vnd.novadigm.edm",
  edx: "application/vnd.novadigm.edx",
  efif: "application/vnd.picsel",
  ei6: "application/vnd.pg.osasli",
  el: "text/x-script.elisp",
  elc: ["application/x-elc", "application/x-bytecode.elisp"],
  eml: "message/rfc822",
  emma: "application/emma+xml",
  env: "application/x-envoy",
  eol: "audio/vnd.digital-winds",
  eot: "application/vnd.ms-fontobject",
  eps: "application/postscript",
  epub: "application/epub+zip",
  es: ["application/ecmascript", "application/x-esrehber"],
  es3: "application/vnd.eszigno3+xml",
  esf: "application/vnd.epson.esf",
  etx: "text/x-setext",
  evy: ["application/envoy", "application/x-envoy"],
  exe: ["application/octet-stream", "application/x-msdownload"],
  exi: "application/exi",
  ext: "application/vnd.novadigm.ext",
  ez2: "application/vnd.ezpix-album",
  ez3: "application/vnd.ezpix-package",
  f: ["text/plain", "text/x-fortran"],
  f4v: "video/x-f4v",
  f77: "text/x-fortran",
  f90: ["text/plain", "text/x-fortran"],
  fbs: "image/vnd.fastbidsheet",
  fcs: "application/vnd.isac.fcs",
  fdf: "application/vnd.fdf",
  fe_launch: "application/vnd.denovo.fcselayout-link",
  fg5: "application/vnd.fujitsu.oasysgp",
  fh: "image/x-freehand",
  fif: ["application/fractals", "image/fif"],
  fig: "application/x-xfig",
  fli: ["video/fli", "video/x-fli"],
  flo: ["image/florian", "application/vnd.micrografx.flo"],
  flr: "x-world/x-vrml",
  flv: "video/x-flv",
  flw: "application/vnd.kde.kivio",
  flx: "text/vnd.fmi.flexstor",
  fly: "text/vnd.fly",
  fm: "application/vnd.framemaker",
  fmf: "video/x-atomic3d-feature",
  fnc: "application/vnd.frogans.fnc",
  for: ["text/plain", "text/x-fortran"],
  fpx: ["image/vnd.fpx", "image/vnd.net-fpx"],
  frl: "application/freeloader",
  fsc: "application/vnd.fsc.weblaunch",
  fst: "image/vnd.fst",
  ftc: "application/vnd.fluxtime.clip",
  fti: "application/vnd.anser-web-funds-transfer-initiation",
  funk: "audio/make",
  fvt: "video/vnd.fvt",
  fxp: "application/vnd.adobe.fxp",
  fzs: "application/vnd.fuzzysheet",
  g: "text/plain",
  g2w: "application/vnd.geoplan",
  g3: "image/g3fax",
  g3w: "application/vnd.geospace",
  gac: "application/vnd.groove-account",
  gdl: "model/vnd.gdl",
  geo: "application/vnd.dynageo",
  geojson: "application/geo+json",
  gex: "application/vnd.geometry-explorer",
  ggb: "application/vnd.geogebra.file",
  ggt: "application/vnd.geogebra.tool",
  ghf: "application/vnd.groove-help",
  gif: "image/gif",
  gim: "application/vnd.groove-identity-message",
  gl: ["video/gl", "video/x-gl"],
  gmx: "application/vnd.gmx",
  gnumeric: "application/x-gnumeric",
  gph: "application/vnd.flographit",
  gqf: "application/vnd.grafeq",
  gram: "application/srgs",
  grv: "application/vnd.groove-injector",
  grxml: "application/srgs+xml",
  gsd: "audio/x-gsm",
  gsf: "application/x-font-ghostscript",
  gsm: "audio/x-gsm",
  gsp: "application/x-gsp",
  gss: "application/x-gss",
  gtar: "application/x-gtar",
  gtm: "application/vnd.groove-tool-message",
  gtw: "model/vnd.gtw",
  gv: "text/vnd.graphviz",
  gxt: "application/vnd.geonext",
  gz: ["application/x-gzip", "application/x-compressed"],
  gzip: ["multipart/x-gzip", "application/x-gzip"],
  h: ["text/plain", "text/x-h"],
  h261: "video/h261",
  h263: "video/h263",
  h264: "video/h264",
  hal: "application/vnd.hal+xml",
  hbci: "application/vnd.hbci",
  hdf: "application/x-hdf",
  heic: "image/heic",
  heif: "image/heif",
  help: "application/x-helpfile",
  hgl: "application/vnd.hp-hpgl",
  hh: ["text/plain", "text/x-h"],
  hlb: "text/x-script",
  hlp: ["application/winhlp", "application/hlp", "application/x-helpfile", "application/x-winhelp"],
  hpg: "application/vnd.hp-hpgl",
  hpgl: "application/vnd.hp-hpgl",
  hpid: "application/vnd.hp-hpid",
  hps: "application/vnd.hp-hps",
  hqx: [
    "application/mac-binhex40",
    "application/binhex",
    "application/binhex4",
    "application/mac-binhex",
    "application/x-binhex40",
    "application/x-mac-binhex40"
  ],
  hta: "application/hta",
  htc: "text/x-component",
  htke: "application/vnd.kenameaapp",
  htm: "text/html",
  html: "text/html",
  htmls: "text/html",
  htt: "text/webviewhtml",
  htx: "text/html",
  hvd: "application/vnd.yamaha.hv-dic",
  hvp: "application/vnd.yamaha.hv-voice",
  hvs: "application/vnd.yamaha.hv-script",
  i2g: "application/vnd.intergeo",
  icc: "application/vnd.iccprofile",
  ice: "x-conference/x-cooltalk",
  ico: "image/x-icon",
  ics: "text/calendar",
  idc: "text/plain",
  ief: "image/ief",
  iefs: "image/ief",
  ifm: "application/vnd.shana.informed.formdata",
  iges: ["application/iges", "model/iges"],
  igl: "application/vnd.igloader",
  igm: "application/vnd.insors.igm",
  igs: ["application/iges", "model/iges"],
  igx: "application/vnd.micrografx.igx",
  iif: "application/vnd.shana.informed.interchange",
  iii: "application/x-iphone",
  ima: "application/x-ima",
  imap: "application/x-httpd-imap",
  imp: "application/vnd.accpac.simply.imp",
  ims: "application/vnd.ms-ims",
  inf: "application/inf",
  ins: ["application/x-internet-signup", "application/x-internett-signup"],
  ip: "application/x-ip2",
  ipfix: "application/ipfix",
  ipk: "application/vnd.shana.informed.package",
  irm: "application/vnd.ibm.rights-management",
  irp: "application/vnd.irepository.package+xml",
  isp: "application/x-internet-signup",
  isu: "video/x-isvideo",
  it: "audio/it",
  itp: "application/vnd.shana.informed.formtemplate",
  iv: "application/x-inventor",
  ivp: "application/vnd.immervision-ivp",
  ivr: "i-world/i-vrml",
  ivu: "application/vnd.immervision-ivu",
  ivy: "application/x-livescreen",
  jad: "text/vnd.sun.j2me.app-descriptor",
  jam: ["application/vnd.jam", "audio/x-jam"],
  jar: "application/java-archive",
  jav: ["text/plain", "text/x-java-source"],
  java: ["text/plain", "text/x-java-source"],
  jcm: "application/x-java-commerce",
  jfif: ["image/pipeg", "image/jpeg", "image/pjpeg"],
  "jfif-tbnl": "image/jpeg",
  jisp: "application/vnd.jisp",
  jlt: "application/vnd.hp-jlyt",
  jnlp: "application/x-java-jnlp-file",
  joda: "application/vnd.joost.joda-archive",
  jpe: ["image/jpeg", "image/pjpeg"],
  jpeg: ["image/jpeg", "image/pjpeg"],
  jpg: ["image/jpeg", "image/pjpeg"],
  jpgv: "video/jpeg",
  jpm: "video/jpm",
  jps: "image/x-jps",
  js: ["application/javascript", "application/ecmascript", "text/javascript", "text/ecmascript", "application/x-javascript"],
  json: "application/json",
  jut: "image/jutvision",
  kar: ["audio/midi", "music/x-karaoke"],
  karbon: "application/vnd.kde.karbon",
  kfo: "application/vnd.kde.kformula",
  kia: "application/vnd.kidspiration",
  kml: "application/vnd.google-earth.kml+xml",
  kmz: "application/vnd.google-earth.kmz",
  kne: "application/vnd.kinar",
  kon: "application/vnd.kde.kontour",
  kpr: "application/vnd.kde.kpresenter",
  ksh: ["application/x-ksh", "text/x-script.ksh"],
  ksp: "application/vnd.kde.kspread",
  ktx: "image/ktx",
  ktz: "application/vnd.kahootz",
  kwd: "application/vnd.kde.kword",
  la: ["audio/nspaudio", "audio/x-nspaudio"],
  lam: "audio/x-liveaudio",
  lasxml: "application/vnd.las.las+xml",
  latex: "application/x-latex",
  lbd: "application/vnd.llamagraphics.life-balance.desktop",
  lbe: "application/vnd.llamagraphics.life-balance.exchange+xml",
  les: "application/vnd.hhe.lesson-player",
  lha: ["application/octet-stream", "application/lha", "application/x-lha"],
  lhx: "application/octet-stream",
  link66: "application/vnd.route66.link66+xml",
  list: "text/plain",
  lma: ["audio/nspaudio", "audio/x-nspaudio"],
  log: "text/plain",
  lrm: "application/vnd.ms-lrm",
  lsf: "video/x-la-asf",
  lsp: ["application/x-lisp", "text/x-script.lisp"],
  lst: "text/plain",
  lsx: ["video/x-la-asf", "text/x-la-asf"],
  ltf: "application/vnd.frogans.ltf",
  ltx: "application/x-latex",
  lvp: "audio/vnd.lucent.voice",
  lwp: "application/vnd.lotus-wordpro",
  lzh: ["application/octet-stream", "application/x-lzh"],
  lzx: ["application/lzx", "application/octet-stream", "application/x-lzx"],
  m: ["text/plain", "text/x-m"],
  m13: "application/x-msmediaview",
  m14: "application/x-msmediaview",
  m1v: "video/mpeg",
  m21: "application/mp21",
  m2a: "audio/mpeg",
  m2v: "video/mpeg",
  m3u: ["audio/x-mpegurl", "audio/x-mpequrl"],
  m3u8: "application/vnd.apple.mpegurl",
  m4a: "audio/mp4",
  m4v: "video/x-m4v",
  ma: "application/mathematica",
  mads: "application/mads+xml",
  mag: "application/vnd.ecowin.chart",
  man: "application/x-troff-man",
  map: "application/x-navimap",
  mar: "text/plain",
  markdown: "text/markdown",
  mathml: "application/mathml+xml",
  mbd: "application/mbedlet",
  mbk: "application/vnd.mobius.mbk",
  mbox: "application/mbox",
  mc$: "application/x-magic-cap-package-1.0",
  mc1: "application/vnd.medcalcdata",
  mcd: ["application/mcad", "application/vnd.mcd", "application/x-mathcad"],
  mcf: ["image/vasa", "text/mcf"],
  mcp: "application/netmc",
  mcurl: "text/vnd.curl.mcurl",
  md: "text/markdown",
  mdb: "application/x-msaccess",
  mdi: "image/vnd.ms-modi",
  me: "application/x-troff-me",
  meta4: "application/metalink4+xml",
  mets: "application/mets+xml",
  mfm: "application/vnd.mfmp",
  mgp: "application/vnd.osgeo.mapguide.package",
  mgz: "application/vnd.proteus.magazine",
  mht: "message/rfc822",
  mhtml: "message/rfc822",
  mid: ["audio/mid", "audio/midi", "music/crescendo", "x-music/x-midi", "audio/x-midi", "application/x-midi", "audio/x-mid"],
  midi: ["audio/midi", "music/crescendo", "x-music/x-midi", "audio/x-midi", "application/x-midi", "audio/x-mid"],
  mif: ["application/vnd.mif", "application/x-mif", "application/x-frame"],
  mime: ["message/rfc822", "www/mime"],
  mj2: "video/mj2",
  mjf: "audio/x-vnd.audioexplosion.mjuicemediafile",
  mjpg: "video/x-motion-jpeg",
  mjs: "text/javascript",
  mlp: "application/vnd.dolby.mlp",
  mm: ["application/base64", "application/x-meme"],
  mmd: "application/vnd.chipnuts.karaoke-mmd",
  mme: "application/base64",
  mmf: "application/vnd.smaf",
  mmr: "image/vnd.fujixerox.edmics-mmr",
  mny: "application/x-msmoney",
  mod: ["audio/mod", "audio/x-mod"],
  mods: "application/mods+xml",
  moov: "video/quicktime",
  mov: "video/quicktime",
  movie: "video/x-sgi-movie",
  mp2: ["video/mpeg", "audio/mpeg", "video/x-mpeg", "audio/x-mpeg", "video/x-mpeq2a"],
  mp3: ["audio/mpeg", "audio/mpeg3", "video/mpeg", "audio/x-mpeg-3", "video/x-mpeg"],
  mp4: ["video/mp4", "application/mp4"],
  mp4a: "audio/mp4",
  mpa: ["video/mpeg", "audio/mpeg"],
  mpc: ["application/vnd.mophun.certificate", "application/x-project"],
  mpe: "video/mpeg",
  mpeg: "video/mpeg",
  mpg: ["video/mpeg", "audio/mpeg"],
  mpga: "audio/mpeg",
  mpkg: "application/vnd.apple.installer+xml",
  mpm: "application/vnd.blueice.multipass",
  mpn: "application/vnd.mophun.application",
  mpp: "application/vnd.ms-project",
  mpt: "application/x-project",
  mpv: "application/x-project",
  mpv2: "video/mpeg",
  mpx: "application/x-project",
  mpy: "application/vnd.ibm.minipay",
  mqy: "application/vnd.mobius.mqy",
  mrc: "application/marc",
  mrcx: "application/marcxml+xml",
  ms: "application/x-troff-ms",
  mscml: "application/mediaservercontrol+xml",
  mseq: "application/vnd.mseq",
  msf: "application/vnd.epson.msf",
  msg: "application/vnd.ms-outlook",
  msh: "model/mesh",
  msl: "application/vnd.mobius.msl",
  msty: "application/vnd.muvee.style",
  mts: "model/vnd.mts",
  mus: "application/vnd.musician",
  musicxml: "application/vnd.recordare.musicxml+xml",
  mv: "video/x-sgi-movie",
  mvb: "application/x-msmediaview",
  mwf: "application/vnd.mfer",
  mxf: "application/mxf",
  mxl: "application/vnd.recordare.musicxml",
  mxml: "application/xv+xml",
  mxs: "application/vnd.triscape.mxs",
  mxu: "video/vnd.mpegurl",
  my: "audio/make",
  mzz: "application/x-vnd.audioexplosion.mzz",
  "n-gage": "application/vnd.nokia.n-gage.symbian.install",
  n3: "text/n3",
  nap: "image/naplps",
  naplps: "image/naplps",
  nbp: "application/vnd.wolfram.player",
  nc: "application/x-netcdf",
  ncm: "application/vnd.nokia.configuration-message",
  ncx: "application/x-dtbncx+xml",
  ngdat: "application/vnd.nokia.n-gage.data",
  nif: "image/x-niff",
  niff: "image/x-niff",
  nix: "application/x-mix-transfer",
  nlu: "application/vnd.neurolanguage.nlu",
  nml: "application/vnd.enliven",
  nnd: "application/vnd.noblenet-directory",
  nns: "application/vnd.noblenet-sealer",
  nnw: "application/vnd.noblenet-web",
  npx: "image/vnd.net-fpx",
  nsc: "application/x-conference",
  nsf: "application/vnd.lotus-notes",
  nvd: "application/x-navidoc",
  nws: "message/rfc822",
  o: "application/octet-stream",
  oa2: "application/vnd.fujitsu.oasys2",
  oa3: "application/vnd.fujitsu.oasys3",
  oas: "application/vnd.fujitsu.oasys",
  obd: "application/x-msbinder",
  oda: "application/oda",
  odb: "application/vnd.oasis.opendocument.database",
  odc: "application/vnd.oasis.opendocument.chart",
  odf: "application/vnd.oasis.opendocument.formula",
  odft: "application/vnd.oasis.opendocument.formula-template",
  odg: "application/vnd.oasis.opendocument.graphics",
  odi: "application/vnd.oasis.opendocument.image",
  odm: "application/vnd.oasis.opendocument.text-master",
  odp: "application/vnd.oasis.opendocument.presentation",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odt: "application/vnd.oasis.opendocument.text",
  oga: "audio/ogg",
  ogv: "video/ogg",
  ogx: "application/ogg",
  omc: "application/x-omc",
  omcd: "application/x-omcdatamaker",
  omcr: "application/x-omcregerator",
  onetoc: "application/onenote",
  opf: "application/oebps-package+xml",
  opus: "audio/opus",
  org: "application/vnd.lotus-organizer",
  osf: "application/vnd.yamaha.openscoreformat",
  osfpvg: "application/vnd.yamaha.openscoreformat.osfpvg+xml",
  otc: "application/vnd.oasis.opendocument.chart-template",
  otf: "application/x-font-otf",
  otg: "application/vnd.oasis.opendocument.graphics-template",
  oth: "application/vnd.oasis.opendocument.text-web",
  oti: "application/vnd.oasis.opendocument.image-template",
  otp: "application/vnd.oasis.opendocument.presentation-template",
  ots: "application/vnd.oasis.opendocument.spreadsheet-template",
  ott: "application/vnd.oasis.opendocument.text-template",
  oxt: "application/vnd.openofficeorg.extension",
  p: "text/x-pascal",
  p10: ["application/pkcs10", "application/x-pkcs10"],
  p12: ["application/pkcs-12", "application/x-pkcs12"],
  p7a: "application/x-pkcs7-signature",
  p7b: "application/x-pkcs7-certificates",
  p7c: ["application/pkcs7-mime", "application/x-pkcs7-mime"],
  p7m: ["application/pkcs7-mime", "application/x-pkcs7-mime"],
  p7r: "application/x-pkcs7-certreqresp",
  p7s: ["application/pkcs7-signature", "application/x-pkcs7-signature"],
  p8: "application/pkcs8",
  par: "text/plain-bas",
  part: "application/pro_eng",
  pas: "text/pascal",
  paw: "application/vnd.pawaafile",
  pbd: "application/vnd.powerbuilder6",
  pbm: "image/x-portable-bitmap",
  pcf: "application/x-font-pcf",
  pcl: ["application/vnd.hp-pcl", "application/x-pcl"],
  pclxl: "application/vnd.hp-pclxl",
  pct: "image/x-pict",
  pcurl: "application/vnd.curl.pcurl",
  pcx: "image/x-pcx",
  pdb: ["application/vnd.palm", "chemical/x-pdb"],
  pdf: "application/pdf",
  pfa: "application/x-font-type1",
  pfr: "application/font-tdpfr",
  pfunk: ["audio/make", "audio/make.my.funk"],
  pfx: "application/x-pkcs12",
  pgm: ["image/x-portable-graymap", "image/x-portable-greymap"],
  pgn: "application/x-chess-pgn",
  pgp: "application/pgp-signature",
  pic: ["image/pict", "image/x-pict"],
  pict: "image/pict",
  pkg: "application/x-newton-compatible-pkg",
  pki: "application/pkixcmp",
  pkipath: "application/pkix-pkipath",
  pko: ["application/ynd.ms-pkipko", "application/vnd.ms-pki.pko"],
  pl: ["text/plain", "text/x-script.perl"],
  plb: "application/vnd.3gpp.pic-bw-large",
  plc: "application/vnd.mobius.plc",
  plf: "application/vnd.pocketlearn",
  pls: "application/pls+xml",
  plx: "application/x-pixclscript",
  pm: ["text/x-script.perl-module", "image/x-xpixmap"],
  pm4: "application/x-pagemaker",
  pm5: "application/x-pagemaker",
  pma: "application/x-perfmon",
  pmc: "application/x-perfmon",
  pml: ["application/vnd.ctc-posml", "application/x-perfmon"],
  pmr: "application/x-perfmon",
  pmw: "application/x-perfmon",
  png: "image/png",
  pnm: ["application/x-portable-anymap", "image/x-portable-anymap"],
  portpkg: "application/vnd.macports.portpkg",
  pot: ["application/vnd.ms-powerpoint", "application/mspowerpoint"],
  potm: "application/vnd.ms-powerpoint.template.macroenabled.12",
  potx: "application/vnd.openxmlformats-officedocument.presentationml.template",
  pov: "model/x-pov",
  ppa: "application/vnd.ms-powerpoint",
  ppam: "application/vnd.ms-powerpoint.addin.macroenabled.12",
  ppd: "application/vnd.cups-ppd",
  ppm: "image/x-portable-pixmap",
  pps: ["application/vnd.ms-powerpoint", "application/mspowerpoint"],
  ppsm: "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
  ppsx: "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
  ppt: ["application/vnd.ms-powerpoint", "application/mspowerpoint", "application/powerpoint", "application/x-mspowerpoint"],
  pptm: "application/vnd.ms-powerpoint.presentation.macroenabled.12",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ppz: "application/mspowerpoint",
  prc: "application/x-mobipocket-ebook",
  pre: ["application/vnd.lotus-freelance", "application/x-freelance"],
  prf: "application/pics-rules",
  prt: "application/pro_eng",
  ps: "application/postscript",
  psb: "application/vnd.3gpp.pic-bw-small",
  psd: ["application/octet-stream", "image/vnd.adobe.photoshop"],
  psf: "application/x-font-linux-psf",
  pskcxml: "application/pskc+xml",
  ptid: "application/vnd.pvi.ptid1",
  pub: "application/x-mspublisher",
  pvb: "application/vnd.3gpp.pic-bw-var",
  pvu: "paleovu/x-pv",
  pwn: "application/vnd.3m.post-it-notes",
  pwz: "application/vnd.ms-powerpoint",
  py: "text/x-script.phyton",
  pya: "audio/vnd.ms-playready.media.pya",
  pyc: "application/x-bytecode.python",
  pyv: "video/vnd.ms-playready.media.pyv",
  qam: "application/vnd.epson.quickanime",
  qbo: "application/vnd.intu.qbo",
  qcp: "audio/vnd.qcelp",
  qd3: "x-world/x-3dmf",
  qd3d: "x-world/x-3dmf",
  qfx: "application/vnd.intu.qfx",
  qif: "image/x-quicktime",
  qps: "application/vnd.publishare-delta-tree",
  qt: "video/quicktime",
  qtc: "video/x-qtc",
  qti: "image/x-quicktime",
  qtif: "image/x-quicktime",
  qxd: "application/vnd.quark.quarkxpress",
  ra: ["audio/x-realaudio", "audio/x-pn-realaudio", "audio/x-pn-realaudio-plugin"],
  ram: "audio/x-pn-realaudio",
  rar: "application/x-rar-compressed",
  ras: ["image/cmu-raster", "application/x-cmu-raster", "image/x-cmu-raster"],
  rast: "image/cmu-raster",
  rcprofile: "application/vnd.ipunplugged.rcprofile",
  rdf: "application/rdf+xml",
  rdz: "application/vnd.data-vision.rdz",
  rep: "application/vnd.businessobjects",
  res: "application/x-dtbresource+xml",
  rexx: "text/x-script.rexx",
  rf: "image/vnd.rn-realflash",
  rgb: "image/x-rgb",
  rif: "application/reginfo+xml",
  rip: "audio/vnd.rip",
  rl: "application/resource-lists+xml",
  rlc: "image/vnd.fujixerox.edmics-rlc",
  rld: "application/resource-lists-diff+xml",
  rm: ["application/vnd.rn-realmedia", "audio/x-pn-realaudio"],
  rmi: "audio/mid",
  rmm: "audio/x-pn-realaudio",
  rmp: ["audio/x-pn-realaudio-plugin", "audio/x-pn-realaudio"],
  rms: "application/vnd.jcp.javame.midlet-rms",
  rnc: "application/relax-ng-compact-syntax",
  rng: ["application/ringing-tones", "application/vnd.nokia.ringing-tone"],
  rnx: "application/vnd.rn-realplayer",
  roff: "application/x-troff",
  rp: "image/vnd.rn-realpix",
  rp9: "application/vnd.cloanto.rp9",
  rpm: "audio/x-pn-realaudio-plugin",
  rpss: "application/vnd.nokia.radio-presets",
  rpst: "application/vnd.nokia.radio-preset",
  rq: "application/sparql-query",
  rs: "application/rls-services+xml",
  rsd: "application/rsd+xml",
  rt: ["text/richtext", "text/vnd.rn-realtext"],
  rtf: ["application/rtf", "text/richtext", "application/x-rtf"],
  rtx: ["text/richtext", "application/rtf"],
  rv: "video/vnd.rn-realvideo",
  s: "text/x-asm",
  s3m: "audio/s3m",
  saf: "application/vnd.yamaha.smaf-audio",
  saveme: "application/octet-stream",
  sbk: "application/x-tbook",
  sbml: "application/sbml+xml",
  sc: "application/vnd.ibm.secure-container",
  scd: "application/x-msschedule",
  scm: ["application/vnd.lotus-screencam", "video/x-scm", "text/x-script.guile", "application/x-lotusscreencam", "text/x-script.scheme"],
  scq: "application/scvp-cv-request",
  scs: "application/scvp-cv-response",
  sct: "text/scriptlet",
  scurl: "text/vnd.curl.scurl",
  sda: "application/vnd.stardivision.draw",
  sdc: "application/vnd.stardivision.calc",
  sdd: "application/vnd.stardivision.impress",
  sdkm: "application/vnd.solent.sdkm+xml",
  sdml: "text/plain",
  sdp: ["application/sdp", "application/x-sdp"],
  sdr: "application/sounder",
  sdw: "application/vnd.stardivision.writer",
  sea: ["application/sea", "application/x-sea"],
  see: "application/vnd.seemail",
  seed: "application/vnd.fdsn.seed",
  sema: "application/vnd.sema",
  semd: "application/vnd.semd",
  semf: "application/vnd.semf",
  ser: "application/java-serialized-object",
  set: "application/set",
  setpay: "application/set-payment-initiation",
  setreg: "application/set-registration-initiation",
  "sfd-hdstx": "application/vnd.hydrostatix.sof-data",
  sfs: "application/vnd.spotfire.sfs",
  sgl: "application/vnd.stardivision.writer-global",
  sgm: ["text/sgml", "text/x-sgml"],
  sgml: ["text/sgml", "text/x-sgml"],
  sh: ["application/x-shar", "application/x-bsh", "application/x-sh", "text/x-script.sh"],
  shar: ["application/x-bsh", "application/x-shar"],
  shf: "application/shf+xml",
  shtml: ["text/html", "text/x-server-parsed-html"],
  sid: "audio/x-psid",
  sis: "application/vnd.symbian.install",
  sit: ["application/x-stuffit", "application/x-sit"],
  sitx: "application/x-stuffitx",
  skd: "application/x-koan",
  skm: "application/x-koan",
  skp: ["application/vnd.koan", "application/x-koan"],
  skt: "application/x-koan",
  sl: "application/x-seelogo",
  sldm: "application/vnd.ms-powerpoint.slide.macroenabled.12",
  sldx: "application/vnd.openxmlformats-officedocument.presentationml.slide",
  slt: "application/vnd.epson.salt",
  sm: "application/vnd.stepmania.stepchart",
  smf: "application/vnd.stardivision.math",
  smi: ["application/smil", "application/smil+xml"],
  smil: "application/smil",
  snd: ["audio/basic", "audio/x-adpcm"],
  snf: "application/x-font-snf",
  sol: "application/solids",
  spc: ["text/x-speech", "application/x-pkcs7-certificates"],
  spf: "application/vnd.yamaha.smaf-phrase",
  spl: ["application/futuresplash", "application/x-futuresplash"],
  spot: "text/vnd.in3d.spot",
  spp: "application/scvp-vp-response",
  spq: "application/scvp-vp-request",
  spr: "application/x-sprite",
  sprite: "application/x-sprite",
  src: "application/x-wais-source",
  sru: "application/sru+xml",
  srx: "application/sparql-results+xml",
  sse: "application/vnd.kodak-descriptor",
  ssf: "application/vnd.epson.ssf",
  ssi: "text/x-server-parsed-html",
  ssm: "application/streamingmedia",
  ssml: "application/ssml+xml",
  sst: ["application/vnd.ms-pkicertstore", "application/vnd.ms-pki.certstore"],
  st: "application/vnd.sailingtracker.track",
  stc: "application/vnd.sun.xml.calc.template",
  std: "application/vnd.sun.xml.draw.template",
  step: "application/step",
  stf: "application/vnd.wt.stf",
  sti: "application/vnd.sun.xml.impress.template",
  stk: "application/hyperstudio",
  stl: ["application/vnd.ms-pkistl", "application/sla", "application/vnd.ms-pki.stl", "application/x-navistyle"],
  stm: "text/html",
  stp: "application/step",
  str: "application/vnd.pg.format",
  stw: "application/vnd.sun.xml.writer.template",
  sub: "image/vnd.dvb.subtitle",
  sus: "application/vnd.sus-calendar",
  sv4cpio: "application/x-sv4cpio",
  sv4crc: "application/x-sv4crc",
  svc: "application/vnd.dvb.service",
  svd: "application/vnd.svd",
  svf: ["image/vnd.dwg", "image/x-dwg"],
  svg: "image/svg+xml",
  svr: ["x-world/x-svr", "application/x-world"],
  swf: "application/x-shockwave-flash",
  swi: "application/vnd.aristanetworks.swi",
  sxc: "application/vnd.sun.xml.calc",
  sxd: "application/vnd.sun.xml.draw",
  sxg: "application/vnd.sun.xml.writer.global",
  sxi: "application/vnd.sun.xml.impress",
  sxm: "application/vnd.sun.xml.math",
  sxw: "application/vnd.sun.xml.writer",
  t: ["text/troff", "application/x-troff"],
  talk: "text/x-speech",
  tao: "application/vnd.tao.intent-module-archive",
  tar: "application/x-tar",
  tbk: ["application/toolbook", "application/x-tbook"],
  tcap: "application/vnd.3gpp2.tcap",
  tcl: ["text/x-script.tcl", "application/x-tcl"],
  tcsh: "text/x-script.tcsh",
  teacher: "application/vnd.smart.teacher",
  tei: "application/tei+xml",
  tex: "application/x-tex",
  texi: "application/x-texinfo",
  texinfo: "application/x-texinfo",
  text: ["application/plain", "text/plain"],
  tfi: "application/thraud+xml",
  tfm: "application/x-tex-tfm",
  tgz: ["application/gnutar", "application/x-compressed"],
  thmx: "application/vnd.ms-officetheme",
  tif: ["image/tiff", "image/x-tiff"],
  tiff: ["image/tiff", "image/x-tiff"],
  tmo: "application/vnd.tmobile-livetv",
  torrent: "application/x-bittorrent",
  tpl: "application/vnd.groove-tool-template",
  tpt: "application/vnd.trid.tpt",
  tr: "application/x-troff",
  tra: "application/vnd.trueapp",
  trm: "application/x-msterminal",
  tsd: "application/timestamped-data",
  tsi: "audio/tsp-audio",
  tsp: ["application/dsptype", "audio/tsplayer"],
  tsv: "text/tab-separated-values",
  ttf: "application/x-font-ttf",
  ttl: "text/turtle",
  turbot: "image/florian",
  twd: "application/vnd.simtech-mindmapper",
  txd: "application/vnd.genomatix.tuxedo",
  txf: "application/vnd.mobius.txf",
  txt: "text/plain",
  ufd: "application/vnd.ufdl",
  uil: "text/x-uil",
  uls: "text/iuls",
  umj: "application/vnd.umajin",
  uni: "text/uri-list",
  unis: "text/uri-list",
  unityweb: "application/vnd.unity",
  unv: "application/i-deas",
  uoml: "application/vnd.uoml+xml",
  uri: "text/uri-list",
  uris: "text/uri-list",
  ustar: ["application/x-ustar", "multipart/x-ustar"],
  utz: "application/vnd.uiq.theme",
  uu: ["application/octet-stream", "text/x-uuencode"],
  uue: "text/x-uuencode",
  uva: "audio/vnd.dece.audio",
  uvh: "video/vnd.dece.hd",
  uvi: "image/vnd.dece.graphic",
  uvm: "video/vnd.dece.mobile",
  uvp: "video/vnd.dece.pd",
  uvs: "video/vnd.dece.sd",
  uvu: "video/vnd.uvvu.mp4",
  uvv: "video/vnd.dece.video",
  vcd: "application/x-cdlink",
  vcf: "text/x-vcard",
  vcg: "application/vnd.groove-vcard",
  vcs: "text/x-vcalendar",
  vcx: "application/vnd.vcx",
  vda: "application/vda",
  vdo: "video/vdo",
  vew: "application/groupwise",
  vis: "application/vnd.visionary",
  viv: ["video/vivo", "video/vnd.vivo"],
  vivo: ["video/vivo", "video/vnd.vivo"],
  vmd: "application/vocaltec-media-desc",
  vmf: "application/vocaltec-media-file",
  voc: ["audio/voc", "audio/x-voc"],
  vos: "video/vosaic",
  vox: "audio/voxware",
  vqe: "audio/x-twinvq-plugin",
  vqf: "audio/x-twinvq",
  vql: "audio/x-twinvq-plugin",
  vrml: ["model/vrml", "x-world/x-vrml", "application/x-vrml"],
  vrt: "x-world/x-vrt",
  vsd: ["application/vnd.visio", "application/x-visio"],
  vsf: "application/vnd.vsf",
  vst: "application/x-visio",
  vsw: "application/x-visio",
  vtu: "model/vnd.vtu",
  vxml: "application/voicexml+xml",
  w60: "application/wordperfect6.0",
  w61: "application/wordperfect6.1",
  w6w: "application/msword",
  wad: "application/x-doom",
  wasm: "application/wasm",
  wav: ["audio/wav", "audio/x-wav"],
  wax: "audio/x-ms-wax",
  wb1: "application/x-qpro",
  wbmp: "image/vnd.wap.wbmp",
  wbs: "application/vnd.criticaltools.wbs+xml",
  wbxml: "application/vnd.wap.wbxml",
  wcm: "application/vnd.ms-works",
  wdb: "application/vnd.ms-works",
  web: "application/vnd.xara",
  weba: "audio/webm",
  webm: "video/webm",
  webp: "image/webp",
  wg: "application/vnd.pmi.widget",
  wgt: "application/widget",
  wiz: "application/msword",
  wk1: "application/x-123",
  wks: "application/vnd.ms-works",
  wm: "video/x-ms-wm",
  wma: "audio/x-ms-wma",
  wmd: "application/x-ms-wmd",
  wmf: ["windows/metafile", "application/x-msmetafile"],
  wml: "text/vnd.wap.wml",
  wmlc: "application/vnd.wap.wmlc",
  wmls: "text/vnd.wap.wmlscript",
  wmlsc: "application/vnd.wap.wmlscriptc",
  wmv: "video/x-ms-wmv",
  wmx: "video/x-ms-wmx",
  wmz: "application/x-ms-wmz",
  woff: "application/x-font-woff",
  woff2: "font/woff2",
  word: "application/msword",
  wp: "application/wordperfect",
  wp5: ["application/wordperfect", "application/wordperfect6.0"],
  wp6: "application/wordperfect",
  wpd: ["application/wordperfect", "application/vnd.wordperfect", "application/x-wpwin"],
  wpl: "application/vnd.ms-wpl",
  wps: "application/vnd.ms-works",
  wq1: "application/x-lotus",
  wqd: "application/vnd.wqd",
  wri: ["application/mswrite", "application/x-wri", "application/x-mswrite"],
  wrl: ["model/vrml", "x-world/x-vrml", "application/x-world"],
  wrz: ["model/vrml", "x-world/x-vrml"],
  wsc: "text/scriplet",
  wsdl: "application/wsdl+xml",
  wspolicy: "application/wspolicy+xml",
  wsrc: "application/x-wais-source",
  wtb: "application/vnd.webturbo",
  wtk: "application/x-wintalk",
  wvx: "video/x-ms-wvx",
  "x-png": "image/png",
  x3d: "application/vnd.hzn-3d-crossword",
  xaf: "x-world/x-vrml",
  xap: "application/x-silverlight-app",
  xar: "application/vnd.xara",
  xbap: "application/x-ms-xbap",
  xbd: "application/vnd.fujixerox.docuworks.binder",
  xbm: ["image/xbm", "image/x-xbm", "image/x-xbitmap"],
  xdf: "application/xcap-diff+xml",
  xdm: "application/vnd.syncml.dm+xml",
  xdp: "application/vnd.adobe.xdp+xml",
  xdr: "video/x-amt-demorun",
  xdssc: "application/dssc+xml",
  xdw: "application/vnd.fujixerox.docuworks",
  xenc: "application/xenc+xml",
  xer: "application/patch-ops-error+xml",
  xfdf: "application/vnd.adobe.xfdf",
  xfdl: "application/vnd.xfdl",
  xgz: "xgl/drawing",
  xhtml: "application/xhtml+xml",
  xif: "image/vnd.xiff",
  xl: "application/excel",
  xla: ["application/vnd.ms-excel", "application/excel", "application/x-msexcel", "application/x-excel"],
  xlam: "application/vnd.ms-excel.addin.macroenabled.12",
  xlb: ["application/excel", "application/vnd.ms-excel", "application/x-excel"],
  xlc: ["application/vnd.ms-excel", "application/excel", "application/x-excel"],
  xld: ["application/excel", "application/x-excel"],
  xlk: ["application/excel", "application/x-excel"],
  xll: ["application/excel", "application/vnd.ms-excel", "application/x-excel"],
  xlm: ["application/vnd.ms-excel", "application/excel", "application/x-excel"],
  xls: ["application/vnd.ms-excel", "application/excel", "application/x-msexcel", "application/x-excel"],
  xlsb: "application/vnd.ms-excel.sheet.binary.macroenabled.12",
  xlsm: "application/vnd.ms-excel.sheet.macroenabled.12",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlt: ["application/vnd.ms-excel", "application/excel", "application/x-excel"],
  xltm: "application/vnd.ms-excel.template.macroenabled.12",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
  xlv: ["application/excel", "application/x-excel"],
  xlw: ["application/vnd.ms-excel", "application/excel", "application/x-msexcel", "application/x-excel"],
  xm: "audio/xm",
  xml: ["application/xml", "text/xml", "application/atom+xml", "application/rss+xml"],
  xmz: "xgl/movie",
  xo: "application/vnd.olpc-sugar",
  xof: "x-world/x-vrml",
  xop: "application/xop+xml",
  xpi: "application/x-xpinstall",
  xpix: "application/x-vnd.ls-xpix",
  xpm: ["image/xpm", "image/x-xpixmap"],
  xpr: "application/vnd.is-xpr",
  xps: "application/vnd.ms-xpsdocument",
  xpw: "application/vnd.intercon.formnet",
  xslt: "application/xslt+xml",
  xsm: "application/vnd.syncml+xml",
  xspf: "application/xspf+xml",
  xsr: "video/x-amt-showrun",
  xul: "application/vnd.mozilla.xul+xml",
  xwd: ["image/x-xwd", "image/x-xwindowdump"],
  xyz: ["chemical/x-xyz", "chemical/x-pdb"],
  yaml: "application/yaml",
  yang: "application/yang",
  yin: "application/yin+xml",
  yml: "application/yaml",
  z: ["application/x-compressed", "application/x-compress"],
  zaz: "application/vnd.zzazz.deck+xml",
  zip: ["application/zip", "multipart/x-zip", "application/x-zip-compressed", "application/x-compressed"],
  zir: "application/vnd.zul",
  zmm: "application/vnd.handheld-entertainment+xml",
  zoo: "application/octet-stream",
  zsh: "text/x-script.zsh"
};

// node_modules/libmime/dist/esm/libmime.js
var STAGE_KEY = 4097;
var STAGE_VALUE = 4098;
var findCommentEnd = (str, start) => {
  let depth = 0;
  for (let i = start, len = str.length; i < len; i++) {
    let chr = str.charAt(i);
    if (chr === "\\") {
      i++;
    } else if (chr === "(") {
      depth++;
    } else if (chr === ")" && --depth === 0) {
      return i;
    }
  }
  return -1;
};
var setOwnProperty = (obj, key, value) => {
  if (key === "__proto__") {
    Object.defineProperty(obj, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    obj[key] = value;
  }
};
var PROTOTYPE_KEYS = new Set(Object.getOwnPropertyNames(Object.prototype));
var isWSP = (chr) => chr === " " || chr === "	" || chr === "\r" || chr === "\n" || chr === "\f" || chr === "\v";
var Libmime = class {
  constructor(config) {
    this.config = config || {};
  }
  /**
   * Checks if a value is plaintext string (uses only printable 7bit chars)
   *
   * When isParam is set the value is destined for a header parameter, so HT, CR and LF
   * are not plaintext either: a header parameter has no way to carry them. HT is a valid
   * fold point, so folding and unfolding a header would rewrite it as a space, and CR/LF
   * cannot appear in a header value at all. DEL is neither a token character nor qtext,
   * so it can not be carried bare or quoted. Such values have to go through the rfc2231
   * parameter continuation encoding instead, the same way non-ASCII text does.
   *
   * @param {String} value String to be tested
   * @param {Boolean} [isParam] Set to true if the value is a header parameter value
   * @returns {Boolean} true if it is a plaintext string
   */
  isPlainText(value, isParam) {
    let re = isParam ? /[\x00-\x1f\x7f\u0080-\uFFFF]/ : /[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/;
    return typeof value === "string" && !re.test(value);
  }
  // A parameter value goes out as is only when it is plain text that does not look like an encoded
  // word. Receivers decode encoded words found in parameter values (and libmime itself does so for
  // unencoded continuations), so as plain text it would come back as something else
  isPlainParamValue(value) {
    return this.isPlainText(value, true) && !value.includes("=?");
  }
  /**
   * Checks if a multi line string containes lines longer than the selected value.
   *
   * Useful when detecting if a mail message needs any processing at all:
   * if only plaintext characters are used and lines are short, then there is
   * no need to encode the values in any way. If the value is plaintext but has
   * longer lines then allowed, then use format=flowed
   *
   * @param {String} str String to be tested
   * @param {Number} lineLength Max line length to check for
   * @returns {Boolean} Returns true if there is at least one line longer than lineLength chars
   */
  hasLongerLines(str, lineLength) {
    return new RegExp("^.{" + (lineLength + 1) + ",}", "m").test(str);
  }
  /**
   * Decodes a string from a format=flowed soft wrapping.
   *
   * @param {String} str Plaintext string with format=flowed to decode
   * @param {Boolean} [delSp] If true, delete leading spaces (delsp=yes)
   * @return {String} Mime decoded string
   */
  decodeFlowed(input, delSp) {
    let str = (input || "").toString();
    let lines = str.split(/\r?\n/);
    let result = [];
    let parts = [], partsLength = 0, depth = 0, prefix = "";
    let pushPart = (part) => {
      if (part) {
        parts.push(part);
        partsLength += part.length;
      }
    };
    for (let i = 0; i < lines.length; i++) {
      let line = lines[i];
      let lineDepth = 0;
      while (line.charCodeAt(lineDepth) === 62) {
        lineDepth++;
      }
      let prefixLength = lineDepth && line.charCodeAt(lineDepth) === 32 ? lineDepth + 1 : lineDepth;
      let content = line.slice(prefixLength);
      let last = parts.length ? parts[parts.length - 1] : "";
      let isSoftBreak = lineDepth === depth && last.endsWith(" ") && !(partsLength === 3 && parts.join("") === "-- ");
      if (isSoftBreak) {
        if (delSp) {
          parts.pop();
          partsLength -= last.length;
          pushPart(last.slice(0, -1));
          pushPart(content);
        } else {
          pushPart(lineDepth ? content : content.replace(/^ /, ""));
        }
      } else {
        if (i > 0) {
          result.push(prefix + parts.join(""));
        }
        parts = [];
        partsLength = 0;
        depth = lineDepth;
        prefix = line.slice(0, prefixLength);
        pushPart(content);
      }
    }
    if (partsLength || prefix) {
      result.push(prefix + parts.join(""));
    }
    return result.join("\n").replace(/^ /gm, "");
  }
  /**
   * Adds soft line breaks to content marked with format=flowed to
   * ensure that no line in the message is never longer than lineLength
   *
   * @param {String} str Plaintext string that requires wrapping
   * @param {Number} [lineLength=76] Maximum length of a line
   * @return {String} String with forced line breaks
   */
  encodeFlowed(str, lineLength) {
    lineLength = lineLength || 76;
    let stuff = (line) => line.replace(/^( |From|>)/i, " $1");
    let flowed = [];
    str.split(/\r?\n/).forEach((line) => {
      if (line !== "-- ") {
        line = line.replace(/ +$/, "");
      }
      let folded = this.foldLines(stuff(line), lineLength, true).split("\r\n");
      for (let i = 1; i < folded.length; i++) {
        folded[i] = stuff(folded[i]);
      }
      flowed.push(folded.join("\r\n"));
    });
    return flowed.join("\r\n");
  }
  /**
   * Encodes a string or an Buffer to an UTF-8 MIME Word (rfc2047)
   *
   * @param {String|Buffer} data String to be encoded
   * @param {String} mimeWordEncoding='Q' Encoding for the mime word, either Q or B
   * @param {Number} [maxLength=0] If set, split mime words into several chunks if needed
   * @return {String} Single or several mime words joined together
   */
  encodeWord(data, mimeWordEncoding, maxLength) {
    mimeWordEncoding = (mimeWordEncoding || "Q").toString().toUpperCase().trim().charAt(0);
    maxLength = maxLength || 0;
    let encodedStr = "";
    let toCharset = "UTF-8";
    if (maxLength && maxLength > 7 + toCharset.length) {
      maxLength -= 7 + toCharset.length;
    }
    if (mimeWordEncoding === "Q") {
      encodedStr = libqp_default.encode(data).replace(/[^a-z0-9!*+\-/=]/gi, (chr) => {
        let ord = chr.charCodeAt(0).toString(16).toUpperCase();
        if (chr === " ") {
          return "_";
        } else {
          return "=" + (ord.length === 1 ? "0" + ord : ord);
        }
      });
    } else if (mimeWordEncoding === "B") {
      encodedStr = typeof data === "string" ? data : data.toString("utf-8");
      maxLength = maxLength ? Math.max(3, (maxLength - maxLength % 4) / 4 * 3) : 0;
    }
    if (maxLength && (mimeWordEncoding !== "B" ? encodedStr : libbase64_default.encode(data)).length > maxLength) {
      if (mimeWordEncoding === "Q") {
        encodedStr = this.splitMimeEncodedString(encodedStr, maxLength).join("?= =?" + toCharset + "?" + mimeWordEncoding + "?");
      } else {
        let parts = [];
        let lpart = "";
        for (let chr of encodedStr) {
          if (Buffer4.byteLength(lpart + chr) <= maxLength || !lpart) {
            lpart += chr;
          } else {
            parts.push(libbase64_default.encode(lpart));
            lpart = chr;
          }
        }
        if (lpart) {
          parts.push(libbase64_default.encode(lpart));
        }
        if (parts.length > 1) {
          encodedStr = parts.join("?= =?" + toCharset + "?" + mimeWordEncoding + "?");
        } else {
          encodedStr = parts.join("");
        }
      }
    } else if (mimeWordEncoding === "B") {
      encodedStr = libbase64_default.encode(data);
    }
    return "=?" + toCharset + "?" + mimeWordEncoding + "?" + encodedStr + (encodedStr.slice(-2) === "?=" ? "" : "?=");
  }
  /**
   * Normalizes a charset name to its canonical form, resolving common aliases and
   * invalid names. For example `iso-8859-8-i` and `iso-8859-8-e` become `ISO-8859-8`
   * and `win-1257` becomes `windows-1257`. Unknown charsets are returned uppercased.
   * Missing or non-string input defaults to `UTF-8`.
   *
   * @param {String} charset Charset name to normalize
   * @return {String} Canonical charset name
   */
  normalizeCharset(charset) {
    return normalizeCharset(charset);
  }
  /**
   * Creates a Transform stream that decodes a body in the given charset into UTF-8 Buffers,
   * resolving the charset name and handling the Japanese charsets the same way header
   * decoding does. An unknown or refused charset (UTF-7, base64, hex) is decoded as UTF-8,
   * and the stream says so with `supported` set to false.
   *
   * @param {String} [charset='UTF-8'] Charset the input is encoded in
   * @return {DecodeStream} Transform stream with `charset` and `supported` properties
   */
  createDecodeStream(charset) {
    return createDecodeStream(charset);
  }
  /**
   * Decodes the inner payload of a single mime encoded-word into a unicode string.
   * Expects the three components of `=?charset?encoding?text?=` already separated.
   *
   * @param {String} charset Charset name from the encoded-word (may include an RFC 2231 language tag, which is ignored)
   * @param {String} encoding Encoding indicator, either 'Q' or 'B' (case insensitive)
   * @param {String} str Encoded payload between the second `?` and the trailing `?=`
   * @return {String} Decoded unicode string
   */
  decodeWord(charset, encoding, str) {
    let splitPos = charset.indexOf("*");
    if (splitPos >= 0) {
      charset = charset.substring(0, splitPos);
    }
    charset = normalizeCharset(charset);
    encoding = encoding.toUpperCase();
    let decoded;
    if (encoding === "Q") {
      str = str.replace(/=\s+([0-9a-fA-F])/g, "=$1").replace(/[_\s]/g, " ");
      let buf = Buffer4.from(str);
      let bytes = [];
      for (let i = 0, len = buf.length; i < len; i++) {
        let c = buf[i];
        if (i <= len - 2 && c === 61) {
          let c1 = this.getHex(buf[i + 1]);
          let c2 = this.getHex(buf[i + 2]);
          if (c1 && c2) {
            let c3 = parseInt(c1 + c2, 16);
            bytes.push(c3);
            i += 2;
            continue;
          }
        }
        bytes.push(c);
      }
      decoded = Buffer4.from(bytes);
    } else if (encoding === "B") {
      decoded = libbase64_default.decode(str);
    } else {
      decoded = Buffer4.from(str);
    }
    return decode3(decoded, charset);
  }
  /**
   * Finds word sequences with non ascii text and converts these to mime words
   *
   * @param {String|Buffer} data String to be encoded
   * @param {String} mimeWordEncoding='Q' Encoding for the mime word, either Q or B
   * @param {Number} [maxLength=0] If set, split mime words into several chunks if needed
   * @param {String} [fromCharset='UTF-8'] Source character set
   * @return {String} String with possible mime words
   */
  encodeWords(data, mimeWordEncoding, maxLength, fromCharset) {
    if (!fromCharset && typeof maxLength === "string" && !maxLength.match(/^[0-9]+$/)) {
      fromCharset = maxLength;
      maxLength = void 0;
    }
    let maxLineLength = Number(maxLength) || 0;
    let decodedValue = decode3(convert(data || "", fromCharset));
    let encodedValue;
    let firstMatch = decodedValue.match(/(?:^|\s)([^\s]*[\u0080-\uFFFF])/);
    if (!firstMatch) {
      return decodedValue;
    }
    let startIndex = firstMatch.index + (firstMatch[0].match(/[^\s]/) || {
      index: 0
    }).index;
    let lastIndex = decodedValue.length - 1;
    while (lastIndex >= 0 && decodedValue.charCodeAt(lastIndex) < 128) {
      lastIndex--;
    }
    let wordEnd = decodedValue.slice(lastIndex + 1).search(/\s/);
    let endIndex = wordEnd < 0 ? decodedValue.length : lastIndex + 1 + wordEnd;
    encodedValue = (startIndex ? decodedValue.substring(0, startIndex) : "") + this.encodeWord(decodedValue.substring(startIndex, endIndex), mimeWordEncoding || "Q", maxLineLength) + (endIndex < decodedValue.length ? decodedValue.slice(endIndex) : "");
    return encodedValue;
  }
  /**
   * Decode a string that might include one or several mime words
   *
   * @param {String} str String including some mime words that will be decoded
   * @return {String} Decoded unicode string
   */
  decodeWords(str) {
    return (str || "").toString().replace(/(=\?([^?]+)\?[Bb]\?[^?]*\?=)\s*(?==\?([^?]+)\?[Bb]\?[^?]*\?=)/g, (match, left, chLeft, chRight) => {
      if (normalizeCharset(chLeft || "") === normalizeCharset(chRight || "")) {
        return left + "__\0JOIN\0__";
      }
      return match;
    }).replace(/(=\?([^?]+)\?[Qq]\?[^?]*\?=)\s*(?==\?([^?]+)\?[Qq]\?[^?]*\?=)/g, (match, left, chLeft, chRight) => {
      if (normalizeCharset(chLeft || "") === normalizeCharset(chRight || "")) {
        return left + "__\0JOIN\0__";
      }
      return match;
    }).replace(/(\?=)?__\x00JOIN\x00__(=\?([^?]+)\?[QqBb]\?)?/g, "").replace(/(=\?[^?]+\?[QqBb]\?[^?]*\?=)\s+(?==\?[^?]+\?[QqBb]\?[^?]*\?=)/g, "$1").replace(/=\?([\w_\-*]+)\?([QqBb])\?([^?]*)\?=/g, (_m, charset, encoding, text) => this.decodeWord(charset, encoding, text));
  }
  getHex(c) {
    if (c !== void 0 && (c >= 48 && c <= 57 || c >= 97 && c <= 102 || c >= 65 && c <= 70)) {
      return String.fromCharCode(c);
    }
    return false;
  }
  /**
   * Splits a string by :
   * The result is not mime word decoded, you need to do your own decoding based
   * on the rules for the specific header key
   *
   * @param {String} headerLine Single header line, might include linebreaks as well if folded
   * @return {Object} An object of {key, value}
   */
  decodeHeader(headerLine) {
    let line = (headerLine || "").toString().replace(/(?:\r?\n|\r)[ \t]*/g, " ").trim(), match = line.match(/^\s*([^:]+):(.*)$/), key = (match && match[1] || "").trim().toLowerCase(), value = (match && match[2] || "").trim();
    return {
      key,
      value
    };
  }
  /**
   * Parses a block of header lines. Does not decode mime words as every
   * header might have its own rules (eg. formatted email addresses and such)
   *
   * @param {String} headers Headers string
   * @param {Object} [options] Options
   * @param {Boolean} [options.skipPrototypeKeys] Leave out headers named like an Object.prototype member, eg. `__proto__` and `constructor`
   * @return {Object} An object of headers, where header keys are object keys and every value is an Array of the values for that key
   */
  decodeHeaders(headers, options) {
    let lines = headers.split(/\r?\n|\r/), headersObj = {}, header, i, len;
    let headersPos = 0;
    while (headersPos < lines.length && lines[headersPos] === "") {
      headersPos++;
    }
    let bodyPos = lines.indexOf("", headersPos);
    lines = lines.slice(headersPos, bodyPos >= 0 ? bodyPos : lines.length);
    let unfolded = [];
    for (i = 0, len = lines.length; i < len; i++) {
      if (unfolded.length && /^[ \t]/.test(lines[i])) {
        unfolded[unfolded.length - 1] += "\r\n" + lines[i];
      } else {
        unfolded.push(lines[i]);
      }
    }
    lines = unfolded;
    for (i = 0, len = lines.length; i < len; i++) {
      header = this.decodeHeader(lines[i]);
      if (options?.skipPrototypeKeys && PROTOTYPE_KEYS.has(header.key)) {
        continue;
      }
      if (!Object.hasOwn(headersObj, header.key)) {
        setOwnProperty(headersObj, header.key, [header.value]);
      } else {
        headersObj[header.key].push(header.value);
      }
    }
    return headersObj;
  }
  /**
   * Joins parsed header value together as 'value; param1=value1; param2=value2'
   * PS: We are following RFC 822 for the list of special characters that we need to keep in quotes.
   *      Refer: https://www.w3.org/Protocols/rfc1341/4_Content-Type.html
   * @param {Object} structured Parsed header value
   * @return {String} joined header value
   */
  buildHeaderValue(structured) {
    let paramsArray = [];
    let params = structured.params || {};
    Object.keys(params).forEach((key) => {
      let value2 = params[key];
      let param = key.replace(/[\x00-\x1f\x7f]/g, "");
      if (!this.isPlainParamValue(value2) || value2.length >= 75) {
        this.buildHeaderParam(param, value2, 50).forEach((encodedParam) => {
          if (!/[\s"\\;:/=(),<>@[\]?]|^[-']|'$/.test(encodedParam.value) || encodedParam.key.endsWith("*")) {
            paramsArray.push(encodedParam.key + "=" + encodedParam.value);
          } else {
            paramsArray.push(encodedParam.key + "=" + JSON.stringify(encodedParam.value));
          }
        });
      } else if (!value2.length || /[\s'"\\;:/=(),<>@[\]?]|^-/.test(value2)) {
        paramsArray.push(param + "=" + JSON.stringify(value2));
      } else {
        paramsArray.push(param + "=" + value2);
      }
    });
    let value = typeof structured.value === "string" ? structured.value.replace(/[\x00-\x1f\x7f]/g, "") : structured.value;
    return value + (paramsArray.length ? "; " + paramsArray.join("; ") : "");
  }
  /**
   * Parses a header value with key=value arguments into a structured
   * object.
   *
   *   parseHeaderValue('text/plain; CHARSET=UTF-8') ->
   *   {
   *     'value': 'text/plain',
   *     'params': {
   *       'charset': 'UTF-8'
   *     }
   *   }
   *
   * The result also carries a non-enumerable `decodedParams` array that names the params
   * assembled from rfc2231 segments (title*=, title*0*=, title*0=). Those values are already
   * decoded, so a caller that runs decodeWords() over the params has to leave them out
   *
   * @param {String} str Header value
   * @param {Object} [options] Options, see ParseHeaderValueOptions
   * @return {Object} Header value as a parsed structure
   */
  parseHeaderValue(str, options) {
    let stripComments = !!options?.stripComments;
    let response = {
      value: "",
      params: {}
    };
    Object.defineProperty(response, "decodedParams", {
      value: [],
      writable: true,
      enumerable: false,
      configurable: true
    });
    let key = false;
    let value = "";
    let valueEnd = 0;
    let stage = STAGE_VALUE;
    let quote = false;
    let quoteClosed = false;
    let escaped = false;
    let chr;
    let tokenOpen = false;
    let commit = () => {
      let collected = value.substring(0, valueEnd);
      value = "";
      valueEnd = 0;
      if (stage === STAGE_KEY) {
        let name2 = collected.toLowerCase();
        if (name2 && !Object.hasOwn(response.params, name2)) {
          setOwnProperty(response.params, name2, "");
        }
      } else if (key === false) {
        response.value = collected;
      } else if (!Object.hasOwn(response.params, key)) {
        setOwnProperty(response.params, key, collected);
      }
    };
    for (let i = 0, len = str.length; i < len; i++) {
      chr = str.charAt(i);
      if (stripComments && chr === "(" && !quote && !escaped && !tokenOpen) {
        let end = findCommentEnd(str, i);
        if (end < 0 && str.indexOf(";", i) < 0) {
          end = len - 1;
        }
        if (end >= 0) {
          i = end;
          continue;
        }
        stripComments = false;
      }
      switch (stage) {
        case STAGE_KEY:
          if (chr === "=") {
            key = value.substring(0, valueEnd).toLowerCase();
            value = "";
            valueEnd = 0;
            stage = STAGE_VALUE;
            tokenOpen = true;
          } else if (chr === ";") {
            commit();
          } else if (isWSP(chr)) {
            if (value.length) {
              value += chr;
            }
          } else {
            value += chr;
            valueEnd = value.length;
          }
          break;
        case STAGE_VALUE:
          if (quoteClosed && chr !== ";") {
            escaped = false;
            break;
          }
          if (escaped) {
            value += chr;
            valueEnd = value.length;
            tokenOpen = key !== false && !quote;
          } else if (chr === "\\") {
            escaped = true;
            continue;
          } else if (chr === '"') {
            quoteClosed = quote;
            quote = !quote;
            tokenOpen = false;
          } else if (!quote && chr === ";") {
            commit();
            stage = STAGE_KEY;
            tokenOpen = false;
            quoteClosed = false;
          } else if (!quote && isWSP(chr)) {
            if (value.length) {
              value += chr;
            }
            tokenOpen = false;
          } else {
            value += chr;
            valueEnd = value.length;
            tokenOpen = key !== false && !quote;
          }
          escaped = false;
          break;
      }
    }
    commit();
    let continuations = /* @__PURE__ */ new Map();
    for (let key2 of Object.keys(response.params)) {
      let match = key2.match(/\*((\d+)\*?)?$/);
      if (!match) {
        continue;
      }
      let actualKey = key2.substring(0, match.index).toLowerCase();
      let nr = Number(match[2]) || 0;
      let value2 = response.params[key2];
      delete response.params[key2];
      let continuation = continuations.get(actualKey);
      if (!continuation) {
        continuation = {
          charset: false,
          values: []
        };
        continuations.set(actualKey, continuation);
      }
      if (nr === 0 && match[0].charAt(match[0].length - 1) === "*" && (match = value2.match(/^([^']*)'[^']*'(.*)$/))) {
        continuation.charset = match[1] || "utf-8";
        value2 = match[2];
      }
      continuation.values.push({ nr, value: value2 });
    }
    for (let [key2, continuation] of continuations) {
      let value2 = continuation.values.sort((a, b) => a.nr - b.nr).map((val) => val.value).join("");
      response.decodedParams.push(key2);
      if (!continuation.charset) {
        setOwnProperty(response.params, key2, this.decodeWords(value2));
        continue;
      }
      let qpValue = value2.replace(/[=_\s]/g, (s) => {
        if (s === " ") {
          return "_";
        }
        let c = s.charCodeAt(0).toString(16);
        return "%" + (c.length < 2 ? "0" : "") + c;
      }).replace(/%/g, "=");
      setOwnProperty(response.params, key2, this.decodeWord(continuation.charset, "Q", qpValue));
    }
    return response;
  }
  /**
   * Encodes a string or an Buffer to an UTF-8 Parameter Value Continuation encoding (rfc2231)
   * Useful for splitting long parameter values.
   *
   * For example
   *      title="unicode string"
   * becomes
   *     title*0*=utf-8''unicode
   *     title*1*=%20string
   *
   * @param {String} key Parameter name (eg. 'filename')
   * @param {String|Buffer} data String to be encoded
   * @param {Number} [maxLength=50] Max length for generated chunks
   * @param {String} [fromCharset='UTF-8'] Source character set
   * @return {Array} A list of encoded keys and headers
   */
  buildHeaderParam(key, data, maxLength, fromCharset) {
    let list3 = [];
    if (typeof data !== "string" && !Buffer4.isBuffer(data)) {
      data = data === null || data === void 0 ? "" : data.toString();
    }
    let encodedStr = typeof data === "string" ? data : decode3(data, fromCharset);
    let chr;
    let line;
    let startPos = 0;
    let isEncoded = false;
    let i, len;
    maxLength = maxLength || 50;
    if (this.isPlainParamValue(data)) {
      if (encodedStr.length <= maxLength) {
        return [
          {
            key,
            value: encodedStr
          }
        ];
      }
      encodedStr = encodedStr.replace(new RegExp(".{" + maxLength + "}", "g"), (str) => {
        list3.push({
          line: str
        });
        return "";
      });
      if (encodedStr) {
        list3.push({
          line: encodedStr
        });
      }
    } else {
      if (/[\uD800-\uDBFF]/.test(encodedStr)) {
        encodedStr = Array.from(encodedStr);
      }
      line = "utf-8''";
      isEncoded = true;
      startPos = 0;
      for (i = 0, len = encodedStr.length; i < len; i++) {
        chr = encodedStr[i];
        if (isEncoded) {
          chr = this.safeEncodeURIComponent(chr);
        } else {
          chr = chr === " " ? chr : this.safeEncodeURIComponent(chr);
          if (chr !== encodedStr[i]) {
            if ((this.safeEncodeURIComponent(line) + chr).length >= maxLength) {
              list3.push({
                line,
                encoded: isEncoded
              });
              line = "";
              isEncoded = true;
            } else {
              isEncoded = true;
              i = startPos;
              line = "";
              continue;
            }
          }
        }
        if ((line + chr).length >= maxLength) {
          list3.push({
            line,
            encoded: isEncoded
          });
          line = chr = encodedStr[i] === " " ? " " : this.safeEncodeURIComponent(encodedStr[i]);
          if (chr === encodedStr[i]) {
            isEncoded = false;
            startPos = i - 1;
          } else {
            isEncoded = true;
          }
        } else {
          line += chr;
        }
      }
      if (line) {
        list3.push({
          line,
          encoded: isEncoded
        });
      }
    }
    return list3.map((item, i2) => ({
      // encoded lines: {name}*{part}*
      // unencoded lines: {name}*{part}
      // if any line needs to be encoded then the first line (part==0) is always encoded
      key: key + "*" + i2 + (item.encoded ? "*" : ""),
      value: item.line
    }));
  }
  /**
   * Returns file extension for a content type string. If no suitable extensions
   * are found, 'bin' is used as the default extension
   *
   * @param {String} mimeType Content type to be checked for
   * @return {String} File extension
   */
  detectExtension(input) {
    let mimeType = (input || "").toString().toLowerCase().replace(/\s/g, "");
    if (!Object.hasOwn(list, mimeType)) {
      return "bin";
    }
    if (typeof list[mimeType] === "string") {
      return list[mimeType];
    }
    let mimeParts = mimeType.split("/");
    for (let i = 0, len = list[mimeType].length; i < len; i++) {
      if (mimeParts[1] === list[mimeType][i]) {
        return list[mimeType][i];
      }
    }
    return list[mimeType][0] !== "*" ? list[mimeType][0] : "bin";
  }
  /**
   * Returns content type for a file extension. If no suitable content types
   * are found, 'application/octet-stream' is used as the default content type
   *
   * @param {String} extension Extension (or filename) to be checked for
   * @return {String} Content type
   */
  detectMimeType(input) {
    let extension = (input || "").toString().toLowerCase().replace(/\s/g, "").replace(/^\./g, "").split(".").pop() || "";
    if (!Object.hasOwn(extensions, extension)) {
      return "application/octet-stream";
    }
    if (typeof extensions[extension] === "string") {
      return extensions[extension];
    }
    let mimeParts;
    for (let i = 0, len = extensions[extension].length; i < len; i++) {
      mimeParts = extensions[extension][i].split("/");
      if (mimeParts[1] === extension) {
        return extensions[extension][i];
      }
    }
    return extensions[extension][0];
  }
  /**
   * Folds long lines, useful for folding header lines (afterSpace=false) and
   * flowed text (afterSpace=true)
   *
   * @param {String} str String to be folded
   * @param {Number} [lineLength=76] Maximum length of a line
   * @param {Boolean} afterSpace If true, leave a space in the end of a line
   * @return {String} String with folded lines
   */
  foldLines(input, lineLength, afterSpace) {
    let str = (input || "").toString();
    lineLength = lineLength || 76;
    let pos = 0, len = str.length, result = "", line, match;
    while (pos < len) {
      line = str.substring(pos, pos + Math.max(lineLength, 0));
      if (line.length < lineLength) {
        result += line;
        break;
      }
      if (match = line.match(/^[^\n\r]*(\r?\n|\r)/)) {
        line = match[0];
        result += line;
        pos += line.length;
        continue;
      } else if ((match = line.match(/(\s+)[^\s]*$/)) && match[0].length - (afterSpace ? (match[1] || "").length : 0) < line.length) {
        line = line.substring(0, line.length - (match[0].length - (afterSpace ? (match[1] || "").length : 0)));
      } else if (match = str.slice(pos + line.length).match(/^[^\s]+(\s*)/)) {
        line = line + match[0].substring(0, match[0].length - (!afterSpace ? (match[1] || "").length : 0));
      }
      result += line;
      pos += line.length;
      if (pos < len) {
        result += "\r\n";
      }
    }
    return result;
  }
  /**
   * Splits a mime encoded string. Needed for dividing mime words into smaller chunks
   *
   * @param {String} str Mime encoded string to be split up
   * @param {Number} maxlen Maximum length of characters for one part (minimum 12)
   * @return {Array} Split string
   */
  splitMimeEncodedString(str, maxlen) {
    let curLine, fallbackLine, match, chr, done, lines = [];
    maxlen = Math.max(maxlen || 0, 12);
    while (str.length) {
      curLine = str.substring(0, maxlen);
      if (match = curLine.match(/[=][0-9A-F]?$/i)) {
        curLine = curLine.substring(0, match.index);
      }
      fallbackLine = curLine.length ? curLine : str.substring(0, maxlen);
      done = false;
      while (!done && curLine.length) {
        done = true;
        if (match = str.slice(curLine.length).match(/^[=]([0-9A-F]{2})/i)) {
          chr = parseInt(match[1], 16);
          if (chr < 194 && chr > 127 && /=[0-9A-F]{2}$/i.test(curLine)) {
            curLine = curLine.substring(0, curLine.length - 3);
            done = false;
          }
        }
      }
      if (!curLine.length) {
        curLine = fallbackLine;
      }
      lines.push(curLine);
      str = str.slice(curLine.length);
    }
    return lines;
  }
  encodeURICharComponent(chr) {
    let res = "";
    let buf = Buffer4.from(chr, "utf-8");
    for (let i = 0, len = buf.length; i < len; i++) {
      let ord = buf[i].toString(16).toUpperCase();
      res += "%" + (ord.length < 2 ? "0" : "") + ord;
    }
    return res;
  }
  safeEncodeURIComponent(input) {
    let str = (input || "").toString();
    try {
      str = encodeURIComponent(str);
    } catch (_err) {
      str = encodeURIComponent(Buffer4.from(str, "utf-8").toString("utf-8"));
    }
    return str.replace(/[\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]/g, (chr) => this.encodeURICharComponent(chr));
  }
};
var libmime = new Libmime();
libmime.Libmime = Libmime;
var libmime_default = libmime;

// node_modules/imapflow/dist/esm/charsets.js
var CHARACTER_SETS = [
  "US-ASCII",
  "ISO-8859-1",
  "ISO-8859-2",
  "ISO-8859-3",
  "ISO-8859-4",
  "ISO-8859-5",
  "ISO-8859-6",
  "ISO-8859-7",
  "ISO-8859-8",
  "ISO-8859-9",
  "ISO-8859-10",
  "ISO_6937-2-add",
  "JIS_X0201",
  "JIS_Encoding",
  "Shift_JIS",
  "EUC-JP",
  "Extended_UNIX_Code_Fixed_Width_for_Japanese",
  "BS_4730",
  "SEN_850200_C",
  "IT",
  "ES",
  "DIN_66003",
  "NS_4551-1",
  "NF_Z_62-010",
  "ISO-10646-UTF-1",
  "ISO_646.basic:1983",
  "INVARIANT",
  "ISO_646.irv:1983",
  "NATS-SEFI",
  "NATS-SEFI-ADD",
  "NATS-DANO",
  "NATS-DANO-ADD",
  "SEN_850200_B",
  "KS_C_5601-1987",
  "ISO-2022-KR",
  "EUC-KR",
  "ISO-2022-JP",
  "ISO-2022-JP-2",
  "JIS_C6220-1969-jp",
  "JIS_C6220-1969-ro",
  "PT",
  "greek7-old",
  "latin-greek",
  "NF_Z_62-010_(1973)",
  "Latin-greek-1",
  "ISO_5427",
  "JIS_C6226-1978",
  "BS_viewdata",
  "INIS",
  "INIS-8",
  "INIS-cyrillic",
  "ISO_5427:1981",
  "ISO_5428:1980",
  "GB_1988-80",
  "GB_2312-80",
  "NS_4551-2",
  "videotex-suppl",
  "PT2",
  "ES2",
  "MSZ_7795.3",
  "JIS_C6226-1983",
  "greek7",
  "ASMO_449",
  "iso-ir-90",
  "JIS_C6229-1984-a",
  "JIS_C6229-1984-b",
  "JIS_C6229-1984-b-add",
  "JIS_C6229-1984-hand",
  "JIS_C6229-1984-hand-add",
  "JIS_C6229-1984-kana",
  "ISO_2033-1983",
  "ANSI_X3.110-1983",
  "T.61-7bit",
  "T.61-8bit",
  "ECMA-cyrillic",
  "CSA_Z243.4-1985-1",
  "CSA_Z243.4-1985-2",
  "CSA_Z243.4-1985-gr",
  "ISO-8859-6-E",
  "ISO-8859-6-I",
  "T.101-G2",
  "ISO-8859-8-E",
  "ISO-8859-8-I",
  "CSN_369103",
  "JUS_I.B1.002",
  "IEC_P27-1",
  "JUS_I.B1.003-serb",
  "JUS_I.B1.003-mac",
  "greek-ccitt",
  "NC_NC00-10:81",
  "ISO_6937-2-25",
  "GOST_19768-74",
  "ISO_8859-supp",
  "ISO_10367-box",
  "latin-lap",
  "JIS_X0212-1990",
  "DS_2089",
  "us-dk",
  "dk-us",
  "KSC5636",
  "UNICODE-1-1-UTF-7",
  "ISO-2022-CN",
  "ISO-2022-CN-EXT",
  "UTF-8",
  "ISO-8859-13",
  "ISO-8859-14",
  "ISO-8859-15",
  "ISO-8859-16",
  "GBK",
  "GB18030",
  "OSD_EBCDIC_DF04_15",
  "OSD_EBCDIC_DF03_IRV",
  "OSD_EBCDIC_DF04_1",
  "ISO-11548-1",
  "KZ-1048",
  "ISO-10646-UCS-2",
  "ISO-10646-UCS-4",
  "ISO-10646-UCS-Basic",
  "ISO-10646-Unicode-Latin1",
  "ISO-10646-J-1",
  "ISO-Unicode-IBM-1261",
  "ISO-Unicode-IBM-1268",
  "ISO-Unicode-IBM-1276",
  "ISO-Unicode-IBM-1264",
  "ISO-Unicode-IBM-1265",
  "UNICODE-1-1",
  "SCSU",
  "UTF-7",
  "UTF-16BE",
  "UTF-16LE",
  "UTF-16",
  "CESU-8",
  "UTF-32",
  "UTF-32BE",
  "UTF-32LE",
  "BOCU-1",
  "ISO-8859-1-Windows-3.0-Latin-1",
  "ISO-8859-1-Windows-3.1-Latin-1",
  "ISO-8859-2-Windows-Latin-2",
  "ISO-8859-9-Windows-Latin-5",
  "hp-roman8",
  "Adobe-Standard-Encoding",
  "Ventura-US",
  "Ventura-International",
  "DEC-MCS",
  "IBM850",
  "PC8-Danish-Norwegian",
  "IBM862",
  "PC8-Turkish",
  "IBM-Symbols",
  "IBM-Thai",
  "HP-Legal",
  "HP-Pi-font",
  "HP-Math8",
  "Adobe-Symbol-Encoding",
  "HP-DeskTop",
  "Ventura-Math",
  "Microsoft-Publishing",
  "Windows-31J",
  "GB2312",
  "Big5",
  "macintosh",
  "IBM037",
  "IBM038",
  "IBM273",
  "IBM274",
  "IBM275",
  "IBM277",
  "IBM278",
  "IBM280",
  "IBM281",
  "IBM284",
  "IBM285",
  "IBM290",
  "IBM297",
  "IBM420",
  "IBM423",
  "IBM424",
  "IBM437",
  "IBM500",
  "IBM851",
  "IBM852",
  "IBM855",
  "IBM857",
  "IBM860",
  "IBM861",
  "IBM863",
  "IBM864",
  "IBM865",
  "IBM868",
  "IBM869",
  "IBM870",
  "IBM871",
  "IBM880",
  "IBM891",
  "IBM903",
  "IBM904",
  "IBM905",
  "IBM918",
  "IBM1026",
  "EBCDIC-AT-DE",
  "EBCDIC-AT-DE-A",
  "EBCDIC-CA-FR",
  "EBCDIC-DK-NO",
  "EBCDIC-DK-NO-A",
  "EBCDIC-FI-SE",
  "EBCDIC-FI-SE-A",
  "EBCDIC-FR",
  "EBCDIC-IT",
  "EBCDIC-PT",
  "EBCDIC-ES",
  "EBCDIC-ES-A",
  "EBCDIC-ES-S",
  "EBCDIC-UK",
  "EBCDIC-US",
  "UNKNOWN-8BIT",
  "MNEMONIC",
  "MNEM",
  "VISCII",
  "VIQR",
  "KOI8-R",
  "HZ-GB-2312",
  "IBM866",
  "IBM775",
  "KOI8-U",
  "IBM00858",
  "IBM00924",
  "IBM01140",
  "IBM01141",
  "IBM01142",
  "IBM01143",
  "IBM01144",
  "IBM01145",
  "IBM01146",
  "IBM01147",
  "IBM01148",
  "IBM01149",
  "Big5-HKSCS",
  "IBM1047",
  "PTCP154",
  "Amiga-1251",
  "KOI7-switched",
  "BRF",
  "TSCII",
  "CP51932",
  "windows-874",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-1258",
  "TIS-620",
  "CP50220"
];
var CHARSET_MAP = /* @__PURE__ */ new Map();
CHARACTER_SETS.forEach((entry) => {
  let key = entry.replace(/[_-\s]/g, "").toLowerCase();
  let modifiedKey = key.replace(/^windows/, "win").replace(/^usascii/, "ascii").replace(/^iso8859/, "latin");
  CHARSET_MAP.set(key, entry);
  if (!CHARSET_MAP.has(modifiedKey)) {
    CHARSET_MAP.set(modifiedKey, entry);
  }
});
var resolveCharset = (charset) => {
  let key = charset.replace(/[_-\s]/g, "").toLowerCase();
  return CHARSET_MAP.get(key) ?? null;
};

// node_modules/imapflow/dist/esm/tools.js
import { createHash } from "node:crypto";

// node_modules/imapflow/dist/esm/jp-decoder.js
var import_encoding_japanese2 = __toESM(require_src(), 1);
import { Transform as Transform6 } from "node:stream";

// node_modules/imapflow/dist/esm/limited-passthrough.js
import { Transform as Transform5 } from "node:stream";
var normalizeByteLimit = (value) => {
  let bytes = Number(value);
  return Number.isFinite(bytes) && bytes > 0 ? Math.max(Math.floor(bytes), 1) : Infinity;
};
var LimitedPassthrough = class extends Transform5 {
  constructor(options) {
    super();
    this.options = options || {};
    this.maxBytes = normalizeByteLimit(this.options.maxBytes);
    this.processed = 0;
    this.limited = false;
  }
  _transform(chunk, encoding, done) {
    if (this.limited) {
      return done();
    }
    const remainingBytes = this.maxBytes - this.processed;
    if (remainingBytes < 1) {
      return done();
    }
    if (chunk.length > remainingBytes) {
      chunk = chunk.subarray(0, remainingBytes);
    }
    this.processed += chunk.length;
    if (this.processed >= this.maxBytes) {
      this.limited = true;
    }
    this.push(chunk);
    done();
  }
};

// node_modules/imapflow/dist/esm/jp-decoder.js
var ENCODING_NAMES = /* @__PURE__ */ new Set([
  "UTF32",
  "UTF16",
  "UTF16BE",
  "UTF16LE",
  "BINARY",
  "ASCII",
  "JIS",
  "UTF8",
  "EUCJP",
  "SJIS",
  "UNICODE"
]);
function toJapaneseEncoding(charset) {
  const name2 = charset.toUpperCase().replace(/[^A-Z0-9]+/g, "");
  if (ENCODING_NAMES.has(name2)) {
    return name2;
  }
  if (/^EUC/.test(name2)) {
    return "EUCJP";
  }
  if (/^(JIS|ISO2022JP)/.test(name2)) {
    return "JIS";
  }
  if (/^(SHIFTJIS|XSJIS|CP932|MSKANJI|WINDOWS31J)/.test(name2)) {
    return "SJIS";
  }
  return "AUTO";
}
var JPDecoder = class extends Transform6 {
  constructor(charset, maxBytes) {
    super();
    this.charset = charset;
    this.chunks = [];
    this.chunklen = 0;
    this.maxBytes = normalizeByteLimit(maxBytes);
    this.limited = false;
  }
  // Buffer all incoming chunks (up to maxBytes); no decoding happens here because
  // Japanese charsets require the complete input for accurate conversion.
  _transform(chunk, encoding, done) {
    if (typeof chunk === "string") {
      chunk = Buffer.from(chunk, encoding);
    }
    if (this.chunklen + chunk.length > this.maxBytes) {
      chunk = chunk.subarray(0, Math.max(0, this.maxBytes - this.chunklen));
    }
    if (chunk.length) {
      this.chunks.push(chunk);
      this.chunklen += chunk.length;
    }
    if (this.chunklen >= this.maxBytes) {
      this.limited = true;
    }
    done();
  }
  // Perform the actual charset conversion once all input has been received.
  // Uses the encoding-japanese library to convert from the source charset to Unicode.
  // On failure (corrupt or unrecognizable data), passes through the raw bytes unchanged.
  _flush(done) {
    let input = Buffer.concat(this.chunks, this.chunklen);
    try {
      let output = import_encoding_japanese2.default.convert(input, {
        to: "UNICODE",
        // to_encoding
        from: toJapaneseEncoding(this.charset),
        // from_encoding
        type: "string"
      });
      this.push(Buffer.from(output));
    } catch {
      this.push(input);
    }
    done();
  }
  _destroy(err, callback) {
    this.chunks = [];
    this.chunklen = 0;
    callback(err);
  }
};

// node_modules/imapflow/dist/esm/tools.js
var import_iconv_lite2 = __toESM(require_lib(), 1);
var FLAG_COLORS = ["red", "orange", "yellow", "green", "blue", "purple", "grey"];
var CONNECTION_GONE_CODES = /* @__PURE__ */ new Set([ImapFlowErrorCode.NoConnection, ImapFlowErrorCode.EConnectionClosed, ImapFlowErrorCode.StateLogout]);
var EXPANDED_RANGE_LIMIT = 16777216;
var MAX_COLLECTED_RESPONSES = 1e6;
var MAX_UINT32_DIGITS = 10;
var MAX_NUMBER64_DIGITS = 19;
var UNSAFE_OBJECT_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var IMAP4REV2_FOLDED_CAPABILITIES = /* @__PURE__ */ new Set([
  "ENABLE",
  "ESEARCH",
  "IDLE",
  "LIST-EXTENDED",
  "LIST-STATUS",
  "LITERAL-",
  "MOVE",
  "NAMESPACE",
  "SASL-IR",
  "SEARCHRES",
  "SPECIAL-USE",
  "STATUS=SIZE",
  "UIDPLUS",
  "UNSELECT"
]);
var noop = () => {
};
function isIpLiteral(host) {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || host.includes(":");
}
var CONNECTION_ERROR_SITE_KEYS = ["rejectedFrom", "command", "path"];
function buildConnectionError(cid, code, message, meta) {
  return createImapError(message, code, { cid, ...meta });
}
function restampConnectionError(err, meta) {
  let error = buildConnectionError(err.cid, err.code, err.message, err);
  for (let key of CONNECTION_ERROR_SITE_KEYS) {
    delete error[key];
  }
  if (meta) {
    Object.assign(error, meta);
  }
  error.cause = err;
  return error;
}
function guardedPromise(executor) {
  let promise = new Promise(executor);
  promise.catch(noop);
  return promise;
}
function guardedReject(error) {
  let promise = Promise.reject(error);
  promise.catch(noop);
  return promise;
}
function clearTimer(timer) {
  if (timer) {
    clearTimeout(timer);
  }
}
function unrefTimer(timer) {
  if (timer && typeof timer.unref === "function") {
    timer.unref();
  }
  return timer;
}
function logConnectionError(connection, msg, err) {
  let routine = !!err && CONNECTION_GONE_CODES.has(err.code) && !err.reason;
  connection.log[routine ? "debug" : "warn"]({ msg, err, cid: connection.id });
}
function isServerRefusal(err) {
  return !!err && (err.responseStatus === "NO" || err.responseStatus === "BAD") && err.code !== ImapFlowErrorCode.ETHROTTLE;
}
function isRev2Active(connection) {
  return connection.enabled.has("IMAP4REV2") || connection.capabilities.has("IMAP4rev2") && !connection.capabilities.has("IMAP4rev1");
}
function hasCapability(connection, capability2) {
  if (connection.capabilities.has(capability2)) {
    return true;
  }
  return IMAP4REV2_FOLDED_CAPABILITIES.has(capability2) && isRev2Active(connection);
}
function buildStatusQueryAttributes(connection, statusQuery) {
  let attributes = [];
  let query = statusQuery || {};
  Object.keys(query).forEach((key) => {
    if (!query[key]) {
      return;
    }
    switch (key.toUpperCase()) {
      case "MESSAGES":
      case "UIDNEXT":
      case "UIDVALIDITY":
      case "UNSEEN":
        attributes.push({ type: "ATOM", value: key.toUpperCase() });
        break;
      case "RECENT":
        if (!isRev2Active(connection)) {
          attributes.push({ type: "ATOM", value: key.toUpperCase() });
        }
        break;
      case "HIGHESTMODSEQ":
        if (connection.capabilities.has("CONDSTORE") || connection.capabilities.has("QRESYNC")) {
          attributes.push({ type: "ATOM", value: key.toUpperCase() });
        }
        break;
      case "SIZE":
        if (hasCapability(connection, "STATUS=SIZE")) {
          attributes.push({ type: "ATOM", value: key.toUpperCase() });
        }
        break;
      case "DELETED":
        if (isRev2Active(connection) || connection.capabilities.has("QUOTA=RES-MESSAGE")) {
          attributes.push({ type: "ATOM", value: key.toUpperCase() });
        }
        break;
    }
  });
  return attributes;
}
function encodePath(connection, path) {
  path = (path || "").toString();
  if (!connection.enabled.has("UTF8=ACCEPT") && !isRev2Active(connection) && /[&\x00-\x08\x0b-\x0c\x0e-\x1f\u0080-\uffff]/.test(path)) {
    try {
      path = import_iconv_lite2.default.encode(path, "utf-7-imap").toString();
    } catch {
    }
  }
  return path;
}
function decodePath(connection, path) {
  path = (path || "").toString();
  if (!connection.enabled.has("UTF8=ACCEPT") && !isRev2Active(connection) && /[&]/.test(path)) {
    try {
      path = import_iconv_lite2.default.decode(Buffer.from(path), "utf-7-imap").toString();
    } catch {
    }
  }
  return path;
}
function normalizePath(connection, path, skipNamespace) {
  if (Array.isArray(path)) {
    path = path.join(connection.namespace && connection.namespace.delimiter || "");
  }
  if (path.toUpperCase() === "INBOX") {
    return "INBOX";
  }
  if (!skipNamespace && connection.namespace && connection.namespace.prefix && !path.startsWith(connection.namespace.prefix)) {
    path = connection.namespace.prefix + path;
  }
  return path;
}
function comparePaths(connection, a, b) {
  if (!a || !b) {
    return false;
  }
  return normalizePath(connection, a) === normalizePath(connection, b);
}
function updateCapabilities(list3) {
  let map = /* @__PURE__ */ new Map();
  if (list3 && Array.isArray(list3)) {
    list3.forEach((val) => {
      if (!val || typeof val.value !== "string") {
        return;
      }
      let capability2 = val.value.toUpperCase().trim();
      if (capability2 === "IMAP4REV1") {
        map.set("IMAP4rev1", true);
        return;
      }
      if (capability2 === "IMAP4REV2") {
        map.set("IMAP4rev2", true);
        return;
      }
      if (capability2.startsWith("APPENDLIMIT=")) {
        let splitPos = capability2.indexOf("=");
        map.set("APPENDLIMIT", parseUintValue(capability2.slice(splitPos + 1)) || 0);
        return;
      }
      map.set(capability2, true);
    });
  }
  return map;
}
function getStatusCode(response) {
  return response && typeof response === "object" && response.attributes && response.attributes[0] && response.attributes[0].section && response.attributes[0].section[0] && typeof response.attributes[0].section[0].value === "string" ? response.attributes[0].section[0].value.toUpperCase().trim() : false;
}
function emitSafe(connection, event, ...args) {
  try {
    connection.emit(event, ...args);
  } catch (err) {
    connection.log.warn({ msg: "Event listener failed", event, err, cid: connection.id });
  }
}
function getTextValues(attributes) {
  return (attributes || []).filter((attr) => attr?.type === "TEXT").map((attr) => String(attr?.value ?? ""));
}
async function getErrorText(response) {
  if (!response) {
    return false;
  }
  try {
    return imap_compiler_default(response).toString();
  } catch {
    return imap_compiler_default(response, { isLogging: true }).toString();
  }
}
async function enhanceCommandError(err) {
  let errorCode = getStatusCode(err.response);
  if (errorCode) {
    err.serverResponseCode = errorCode;
  }
  err.response = await getErrorText(err.response);
  return err;
}
async function reportCommandError(connection, err) {
  await enhanceCommandError(err);
  connection.log.warn({ err, cid: connection.id });
}
function isAuthenticatedState(connection) {
  return connection.state === connection.states.AUTHENTICATED || connection.state === connection.states.SELECTED;
}
function getSelectedMailbox(connection) {
  return connection.state === connection.states.SELECTED && connection.mailbox ? connection.mailbox : false;
}
function getFolderTree(folders) {
  let tree = {
    root: true,
    folders: []
  };
  let childIndex = /* @__PURE__ */ new Map();
  let childByName = (node, name2) => {
    let index = childIndex.get(node);
    return index ? index.get(name2) : void 0;
  };
  let indexChild = (node, child) => {
    let index = childIndex.get(node);
    if (!index) {
      index = /* @__PURE__ */ new Map();
      childIndex.set(node, index);
    }
    index.set(child.name, child);
  };
  let getTreeNode = (parents) => {
    let node = tree;
    if (!parents || !parents.length) {
      return node;
    }
    for (let parent of parents) {
      let cur = childByName(node, parent);
      if (cur) {
        node = cur;
      }
    }
    return node;
  };
  let byDepth = [...folders].sort((a, b) => (a.parent ? a.parent.length : 0) - (b.parent ? b.parent.length : 0));
  for (let folder of byDepth) {
    let parent = getTreeNode(folder.parent);
    let existing = childByName(parent, folder.name);
    if (existing) {
      existing.name = folder.name;
      existing.flags = folder.flags;
      existing.path = folder.path;
      existing.subscribed = !!folder.subscribed;
      existing.listed = !!folder.listed;
      existing.status = folder.status;
      if (folder.specialUse) {
        existing.specialUse = folder.specialUse;
      }
      if (folder.flags.has("\\Noselect")) {
        existing.disabled = true;
      }
      if (folder.flags.has("\\HasChildren") && !existing.folders) {
        existing.folders = [];
      }
    } else {
      let data = {
        name: folder.name,
        flags: folder.flags,
        path: folder.path,
        subscribed: !!folder.subscribed,
        listed: !!folder.listed,
        status: folder.status
      };
      if (folder.delimiter) {
        data.delimiter = folder.delimiter;
      }
      if (folder.specialUse) {
        data.specialUse = folder.specialUse;
      }
      if (folder.flags.has("\\Noselect")) {
        data.disabled = true;
      }
      if (folder.flags.has("\\HasChildren")) {
        data.folders = [];
      }
      if (!parent.folders) {
        parent.folders = [];
      }
      parent.folders.push(data);
      indexChild(parent, data);
    }
  }
  return tree;
}
function getFlagColor(flags2) {
  if (!flags2.has("\\Flagged")) {
    return null;
  }
  const bit0 = flags2.has("$MailFlagBit0") ? 1 : 0;
  const bit1 = flags2.has("$MailFlagBit1") ? 2 : 0;
  const bit2 = flags2.has("$MailFlagBit2") ? 4 : 0;
  const color = bit0 | bit1 | bit2;
  return FLAG_COLORS[color] ?? "red";
}
function getColorFlags(color) {
  const colorCode = color ? FLAG_COLORS.indexOf(color.toString().toLowerCase().trim()) : null;
  if (colorCode === null || colorCode < 0) {
    if (colorCode === null) {
      return { add: [], remove: ["\\Flagged", "$MailFlagBit0", "$MailFlagBit1", "$MailFlagBit2"] };
    }
    return null;
  }
  let result = { add: ["\\Flagged"], remove: [] };
  for (let i = 0; i < 3; i++) {
    if (colorCode & 1 << i) {
      result.add.push(`$MailFlagBit${i}`);
    } else {
      result.remove.push(`$MailFlagBit${i}`);
    }
  }
  return result;
}
function mergeFetchRows(rows) {
  if (rows.length === 1) {
    return rows[0];
  }
  let merged = {};
  let partialOrigins;
  for (let row of rows) {
    let { bodyParts, binaryParts, ...rest } = row;
    Object.assign(merged, rest);
    bodyParts?.forEach((value, key) => (merged.bodyParts ??= /* @__PURE__ */ new Map()).set(key, value));
    binaryParts?.forEach((key) => (merged.binaryParts ??= /* @__PURE__ */ new Set()).add(key));
    row.partialOrigins?.forEach((value, key) => (partialOrigins ??= /* @__PURE__ */ new Map()).set(key, value));
  }
  if (partialOrigins) {
    Object.defineProperty(merged, "partialOrigins", { value: partialOrigins, writable: true, configurable: true });
  }
  return merged;
}
async function formatMessageResponse(untagged, mailbox, idHashAlgorithm, connection) {
  let map = {};
  map.seq = parseUintValue(untagged.command, MAX_UINT32_DIGITS) || void 0;
  let key;
  let origin = false;
  let partialOrigins;
  let recordOrigin = (sectionKey) => {
    if (origin !== false) {
      if (!partialOrigins) {
        partialOrigins = /* @__PURE__ */ new Map();
      }
      partialOrigins.set(sectionKey, origin);
    }
  };
  let attributes = untagged.attributes && untagged.attributes[1] || [];
  for (let i = 0, len = attributes.length; i < len; i++) {
    let attribute = attributes[i];
    if (i % 2 === 0) {
      origin = false;
      key = imap_compiler_default({
        attributes: [attribute]
      }).toString().toLowerCase().replace(/<(\d+)(\.\d+)?>$/, (match, start) => {
        origin = parseUintValue(start, MAX_UINT32_DIGITS);
        return "";
      });
      continue;
    }
    if (typeof key !== "string") {
      continue;
    }
    let getString = (attribute2) => {
      if (!attribute2) {
        return false;
      }
      if (typeof attribute2.value === "string") {
        return attribute2.value;
      }
      if (Buffer.isBuffer(attribute2.value)) {
        return attribute2.value.toString();
      }
    };
    let getBuffer = (attribute2) => {
      if (!attribute2) {
        return false;
      }
      if (Buffer.isBuffer(attribute2.value)) {
        return attribute2.value;
      }
      if (typeof attribute2.value === "string") {
        return Buffer.from(attribute2.value);
      }
    };
    let getArray = (attribute2) => getStringList(attribute2);
    let getUint = (attribute2, maxDigits) => parseUintValue(getString(attribute2), maxDigits);
    switch (key) {
      case "body[]":
      case "binary[]":
        map.source = getBuffer(attribute);
        recordOrigin("");
        break;
      case "uid":
        map.uid = getUint(attribute, MAX_UINT32_DIGITS) || void 0;
        if (map.uid && (!mailbox.uidNext || mailbox.uidNext <= map.uid)) {
          mailbox.uidNext = map.uid + 1;
        }
        break;
      case "modseq": {
        let modseq = parseBigIntValue(getArray(attribute)[0]);
        if (modseq === false) {
          break;
        }
        map.modseq = modseq;
        if (map.modseq && (!mailbox.highestModseq || mailbox.highestModseq < map.modseq)) {
          mailbox.highestModseq = map.modseq;
        }
        break;
      }
      case "emailid":
        map.emailId = getArray(attribute)[0];
        break;
      case "x-gm-msgid":
        map.emailId = getString(attribute);
        break;
      case "threadid":
        map.threadId = getArray(attribute)[0];
        break;
      case "x-gm-thrid":
        map.threadId = getString(attribute);
        break;
      case "x-gm-labels":
        map.labels = new Set(getArray(attribute).map((label) => connection ? decodePath(connection, label) : label));
        break;
      case "rfc822.size":
        map.size = getUint(attribute) || 0;
        break;
      case "flags":
        map.flags = new Set(getArray(attribute));
        break;
      // A server with nothing to report can answer ENVELOPE NIL or BODYSTRUCTURE NIL.
      // The field is left unset then: parsing NIL threw, and the whole message
      // disappeared from the FETCH result.
      case "envelope":
        if (Array.isArray(attribute)) {
          map.envelope = parseEnvelope(attribute);
        }
        break;
      case "bodystructure":
        if (Array.isArray(attribute)) {
          map.bodyStructure = parseBodystructure(attribute);
        }
        break;
      case "internaldate": {
        let value = getString(attribute);
        let date = new Date(value);
        if (date.toString() === "Invalid Date") {
          map.internalDate = value;
        } else {
          map.internalDate = date;
        }
        break;
      }
      default: {
        let match = key.match(/(body|binary)\[/i);
        if (match) {
          let partKey = key.replace(/^(body|binary)\[|]$/gi, "");
          partKey = partKey.replace(/\.fields.*$/g, "");
          let value = getBuffer(attribute);
          if (partKey === "header") {
            map.headers = value;
            break;
          }
          if (!map.bodyParts) {
            map.bodyParts = /* @__PURE__ */ new Map();
          }
          map.bodyParts.set(partKey, value);
          recordOrigin(partKey);
          if (match[1].toLowerCase() === "binary") {
            if (!map.binaryParts) {
              map.binaryParts = /* @__PURE__ */ new Set();
            }
            map.binaryParts.add(partKey);
          }
          break;
        }
        break;
      }
    }
  }
  if (map.emailId || map.uid) {
    let path = mailbox.path;
    if (/[\u0080-\uffff]/.test(path)) {
      try {
        path = import_iconv_lite2.default.encode(path, "utf-7-imap").toString();
      } catch {
      }
    }
    map.id = map.emailId || createHash(idHashAlgorithm || "md5").update([path, mailbox.uidValidity?.toString() || "", map.uid.toString()].join(":")).digest("hex");
  }
  if (partialOrigins) {
    Object.defineProperty(map, "partialOrigins", { value: partialOrigins, writable: true, configurable: true });
  }
  if (map.flags) {
    let flagColor = getFlagColor(map.flags);
    if (flagColor) {
      map.flagColor = flagColor;
    }
  }
  return map;
}
function processName(name2) {
  let value = (name2 || "").toString();
  if (value.length > 2 && value.at(0) === '"' && value.at(-1) === '"') {
    value = value.slice(1, -1);
  }
  return value;
}
function decodeText(value) {
  return processName(libmime_default.decodeWords(value));
}
function parseEnvelope(entry) {
  let getStrValue = (obj) => {
    if (!obj) {
      return false;
    }
    if (typeof obj.value === "string") {
      return obj.value;
    }
    if (Buffer.isBuffer(obj.value)) {
      return obj.value.toString();
    }
    return obj.value;
  };
  let processAddresses = function(list3) {
    return [].concat(list3 || []).map((addr) => {
      if (!addr) {
        return false;
      }
      let entry2 = addr;
      let name2 = decodeText(getStrValue(entry2[0]));
      let mailbox = getStrValue(entry2[2]) || "";
      let host = getStrValue(entry2[3]) || "";
      if (!host) {
        return { name: name2 || mailbox && decodeText(mailbox), address: "" };
      }
      return { name: name2, address: `${mailbox}@${host}` };
    }).filter((addr) => !!(addr && (addr.name || addr.address)));
  }, envelope = {};
  if (entry[0] && entry[0].value) {
    let date = new Date(getStrValue(entry[0]));
    if (date.toString() === "Invalid Date") {
      envelope.date = getStrValue(entry[0]);
    } else {
      envelope.date = date;
    }
  }
  if (entry[1] && entry[1].value) {
    envelope.subject = libmime_default.decodeWords(getStrValue(entry[1]));
  }
  if (Array.isArray(entry[2]) && entry[2].length) {
    envelope.from = processAddresses(entry[2]);
  }
  if (Array.isArray(entry[3]) && entry[3].length) {
    envelope.sender = processAddresses(entry[3]);
  }
  if (Array.isArray(entry[4]) && entry[4].length) {
    envelope.replyTo = processAddresses(entry[4]);
  }
  if (Array.isArray(entry[5]) && entry[5].length) {
    envelope.to = processAddresses(entry[5]);
  }
  if (Array.isArray(entry[6]) && entry[6].length) {
    envelope.cc = processAddresses(entry[6]);
  }
  if (Array.isArray(entry[7]) && entry[7].length) {
    envelope.bcc = processAddresses(entry[7]);
  }
  if (entry[8] && entry[8].value) {
    envelope.inReplyTo = (getStrValue(entry[8]) || "").toString().trim();
  }
  if (entry[9] && entry[9].value) {
    envelope.messageId = (getStrValue(entry[9]) || "").toString().trim();
  }
  return envelope;
}
function getStructuredParams(arr) {
  let key;
  let params = {};
  [].concat(arr || []).forEach((val, j) => {
    if (j % 2) {
      if (!isUnsafeKey(key)) {
        params[key] = libmime_default.decodeWords((val && val.value || "").toString());
      }
    } else {
      key = (val && val.value || "").toString().toLowerCase();
    }
  });
  if (params.filename && !params["filename*"] && /^[a-z\-_0-9]+'[a-z]*'[^'\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uffff]+/.test(params.filename)) {
    let [encoding, , encodedValue] = params.filename.split("'");
    if (resolveCharset(encoding)) {
      params["filename*"] = `${encoding}''${encodedValue}`;
    }
  }
  Object.keys(params).forEach((key2) => {
    let actualKey;
    let nr;
    let value;
    let match = key2.match(/\*((\d+)\*?)?$/);
    if (!match) {
      return;
    }
    actualKey = key2.substring(0, match.index).toLowerCase();
    nr = Number(match[2]) || 0;
    if (isUnsafeKey(actualKey)) {
      delete params[key2];
      return;
    }
    if (!params[actualKey] || typeof params[actualKey] !== "object") {
      params[actualKey] = {
        charset: false,
        values: []
      };
    }
    value = params[key2];
    if (nr === 0 && match[0].at(-1) === "*" && (match = value.match(/^([^']*)'[^']*'(.*)$/))) {
      params[actualKey].charset = match[1] || "utf-8";
      value = match[2];
    }
    params[actualKey].values.push({ nr, value });
    delete params[key2];
  });
  Object.keys(params).forEach((key2) => {
    let value;
    if (params[key2] && Array.isArray(params[key2].values)) {
      value = params[key2].values.sort((a, b) => a.nr - b.nr).map((val) => val && val.value || "").join("");
      if (params[key2].charset) {
        params[key2] = libmime_default.decodeWords("=?" + params[key2].charset + "?Q?" + value.replace(/[=?_\s]/g, (s) => {
          if (s === " ") {
            return "_";
          }
          let c = s.charCodeAt(0).toString(16);
          return "%" + (c.length < 2 ? "0" : "") + c;
        }).replace(/%/g, "=") + "?=");
      } else {
        params[key2] = libmime_default.decodeWords(value);
      }
    }
  });
  return params;
}
function parseBodystructure(entry) {
  let walk = (node, path) => {
    path = path || [];
    let curNode = {}, i = 0, part = 0;
    if (path.length) {
      curNode.part = path.join(".");
    }
    if (Array.isArray(node[0])) {
      curNode.childNodes = [];
      while (Array.isArray(node[i])) {
        curNode.childNodes.push(walk(node[i], path.concat(++part)));
        i++;
      }
      curNode.type = "multipart/" + ((node[i++] || {}).value || "").toString().toLowerCase();
      if (i < node.length) {
        if (node[i]) {
          curNode.parameters = getStructuredParams(node[i]);
        }
        i++;
      }
    } else {
      curNode.type = [
        ((node[i++] || {}).value || "").toString().toLowerCase(),
        ((node[i++] || {}).value || "").toString().toLowerCase()
      ].join("/");
      if (node[i]) {
        curNode.parameters = getStructuredParams(node[i]);
      }
      i++;
      if (node[i]) {
        curNode.id = (node[i].value || "").toString();
      }
      i++;
      if (node[i]) {
        curNode.description = (node[i].value || "").toString();
      }
      i++;
      if (node[i]) {
        curNode.encoding = (node[i].value || "").toString().toLowerCase();
      }
      i++;
      if (node[i]) {
        curNode.size = Number(node[i].value || 0) || 0;
      }
      i++;
      if (curNode.type === "message/rfc822") {
        if (node[i]) {
          curNode.envelope = parseEnvelope([].concat(node[i] || []));
        }
        i++;
        if (node[i]) {
          curNode.childNodes = [
            // The nested bodystructure reuses the same path (not path+1) because
            // the encapsulated message shares the part number with its wrapper.
            // Distinction is via suffixes: path.MIME = wrapper headers,
            // path.HEADER = encapsulated message headers.
            walk(node[i], path)
          ];
        }
        i++;
        if (node[i]) {
          curNode.lineCount = Number(node[i].value || 0) || 0;
        }
        i++;
      }
      if (/^text\//.test(curNode.type)) {
        if (node.length === 11 && Array.isArray(node[i + 1]) && !Array.isArray(node[i + 2])) {
        } else {
          if (node[i]) {
            curNode.lineCount = Number(node[i].value || 0) || 0;
          }
          i++;
        }
      }
      if (i < node.length) {
        if (node[i]) {
          curNode.md5 = (node[i].value || "").toString().toLowerCase();
        }
        i++;
      }
    }
    if (i < node.length) {
      let disposition = node[i];
      if (Array.isArray(disposition) && disposition.length) {
        curNode.disposition = (disposition[0] && disposition[0].value || "").toString().toLowerCase();
        if (Array.isArray(disposition[1])) {
          curNode.dispositionParameters = getStructuredParams(disposition[1]);
        }
      }
      i++;
    }
    if (i < node.length) {
      if (node[i]) {
        curNode.language = [].concat(node[i] || []).map((val) => (val && val.value || "").toString().toLowerCase());
      }
      i++;
    }
    if (i < node.length) {
      if (node[i]) {
        curNode.location = (node[i].value || "").toString();
      }
    }
    return curNode;
  };
  return walk(entry);
}
function isDate(obj) {
  return Object.prototype.toString.call(obj) === "[object Date]";
}
function toValidDate(value) {
  if (!value) {
    return null;
  }
  if (typeof value === "string") {
    value = new Date(value);
  }
  if (!isDate(value) || value.toString() === "Invalid Date") {
    return null;
  }
  return value;
}
function formatDate(value) {
  let date = toValidDate(value);
  if (!date) {
    return;
  }
  let dateParts = date.toISOString().substring(0, 10).split("-");
  dateParts.reverse();
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  dateParts[1] = months[Number(dateParts[1]) - 1];
  return dateParts.join("-");
}
function formatDateTime(value) {
  let date = toValidDate(value);
  if (!date) {
    return;
  }
  let dateStr = formatDate(date).replace(/^0/, " ");
  let timeStr = date.toISOString().substring(11, 19);
  return `${dateStr} ${timeStr} +0000`;
}
var atomChars = imap_formal_syntax_default["ATOM-CHAR"];
function formatFlag(flag) {
  let atom = flag.charAt(0) === "\\" ? flag.slice(1) : flag;
  if (!atom || imap_formal_syntax_default.verify(atom, atomChars()) >= 0) {
    return false;
  }
  switch (flag.toLowerCase()) {
    case "\\recent":
      return false;
    case "\\seen":
    case "\\answered":
    case "\\flagged":
    case "\\deleted":
    case "\\draft":
      return flag.toLowerCase().replace(/^\\./, (c) => c.toUpperCase());
  }
  return flag;
}
function canUseFlag(mailbox, flag) {
  return !mailbox || !mailbox.permanentFlags || mailbox.permanentFlags.has("\\*") || mailbox.permanentFlags.has(flag);
}
function isValidSequenceValue(value) {
  return Number.isSafeInteger(value) && value > 0 && value <= 4294967295;
}
function isDecimalString(value, maxDigits) {
  return typeof value === "string" && value.length > 0 && value.length <= maxDigits && /^[0-9]+$/.test(value);
}
function isUnsafeKey(key) {
  return UNSAFE_OBJECT_KEYS.has(key);
}
function getStringList(list3) {
  if (!Array.isArray(list3)) {
    return [];
  }
  let strings = [];
  for (let entry of list3) {
    let value = getStringValue(entry);
    if (value) {
      strings.push(value);
    }
  }
  return strings;
}
function getStringValue(attribute) {
  let value = attribute && attribute.value;
  if (Buffer.isBuffer(value)) {
    return value.toString();
  }
  return typeof value === "string" ? value : void 0;
}
function parseBigIntValue(value, maxDigits) {
  if (!isDecimalString(value, maxDigits || MAX_NUMBER64_DIGITS)) {
    return false;
  }
  return BigInt(value);
}
function parseUintValue(value, maxDigits) {
  if (!isDecimalString(value, maxDigits || MAX_NUMBER64_DIGITS)) {
    return false;
  }
  let num = Number(value);
  return Number.isSafeInteger(num) ? num : false;
}
function parseRangeEntries(range) {
  let entries = [];
  if (typeof range !== "string") {
    return entries;
  }
  for (let entry of range.split(",")) {
    entry = entry.trim();
    let colon = entry.indexOf(":");
    if (colon < 0) {
      let value = Number(entry);
      if (isValidSequenceValue(value)) {
        entries.push([value, value]);
      }
      continue;
    }
    let first = Number(entry.substring(0, colon));
    let second = Number(entry.slice(colon + 1));
    if (isValidSequenceValue(first) && isValidSequenceValue(second)) {
      entries.push([first, second]);
    }
  }
  return entries;
}
function* iterateRange(range) {
  let count = 0;
  for (let [first, second] of parseRangeEntries(range)) {
    let step = first <= second ? 1 : -1;
    for (let i = first; count < EXPANDED_RANGE_LIMIT; i += step) {
      yield i;
      count++;
      if (i === second) {
        break;
      }
    }
    if (count >= EXPANDED_RANGE_LIMIT) {
      break;
    }
  }
}
function countRange(range) {
  let count = 0;
  for (let [first, second] of parseRangeEntries(range)) {
    count += Math.abs(second - first) + 1;
    if (count >= EXPANDED_RANGE_LIMIT) {
      return EXPANDED_RANGE_LIMIT;
    }
  }
  return count;
}
function expandRange2(range) {
  return Array.from(iterateRange(range));
}
function getDecoder(charset, maxBytes) {
  charset = (charset || "ascii").toString().trim().toLowerCase();
  if (/^jis|^iso-?2022-?jp|^euc-?jp/.test(charset)) {
    return new JPDecoder(charset, maxBytes);
  }
  return import_iconv_lite2.default.decodeStream(charset);
}
function packMessageRange(list3) {
  let items;
  if (!Array.isArray(list3)) {
    items = [].concat(list3 || []);
  } else {
    items = list3;
  }
  if (!items.length) {
    return "";
  }
  items = Array.from(new Set(items)).sort((a, b) => a - b);
  let parts = [];
  let start = items[0];
  let prev = start;
  for (let i = 1; i <= items.length; i++) {
    let value = items[i];
    if (i < items.length && value === prev + 1) {
      prev = value;
      continue;
    }
    parts.push(start === prev ? String(start) : start + ":" + prev);
    start = prev = value;
  }
  return parts.join(",");
}

// node_modules/imapflow/dist/esm/connection-deadline.js
var CONNECT_TIMEOUT = 90 * 1e3;
var ConnectionDeadline = class {
  /**
   * @param timeout Configured connection timeout in milliseconds. Normalized once
   *   here; 0 and any other falsy or invalid value fall back to the 90 second default.
   */
  constructor(timeout) {
    this.timeout = Number(timeout) || CONNECT_TIMEOUT;
    this.startedAt = Date.now();
  }
  /**
   * @returns Milliseconds left in the budget, never negative.
   */
  remaining() {
    return Math.max(0, this.timeout - (Date.now() - this.startedAt));
  }
  /**
   * @returns The shared `CONNECT_TIMEOUT` error.
   */
  error() {
    return createImapError("Failed to establish connection in required time", "CONNECT_TIMEOUT", { details: { connectionTimeout: this.timeout } });
  }
  /**
   * Maps a dependency's own expiry onto the shared `CONNECT_TIMEOUT` shape, so callers see one
   * timeout error whichever layer noticed first. The original error is kept as `_err`. Anything
   * that is not a timeout is returned unchanged.
   *
   * @param err Error raised by a dependency during a connection phase.
   * @returns Either the normalized timeout error or the original error.
   */
  normalize(err) {
    if (!err || err.code === "CONNECT_TIMEOUT") {
      return err;
    }
    if (err.code !== "ETIMEDOUT" && !/timed out/i.test(err.message || "")) {
      return err;
    }
    let normalized = this.error();
    normalized._err = err;
    return normalized;
  }
  /**
   * Throws before a phase is started if the budget is already used up, so no work is begun
   * that could only ever time out.
   */
  check() {
    if (!this.remaining()) {
      throw this.error();
    }
  }
  /**
   * Races a phase against the remaining budget. The timer is always cleared, so a completed
   * phase never leaves a pending timer behind.
   *
   * @param promise Phase to run under the deadline.
   * @returns Resolves with the phase result, rejects with `CONNECT_TIMEOUT`.
   */
  async race(promise) {
    this.check();
    let timer = null;
    try {
      return await Promise.race([
        promise,
        new Promise((_resolve, reject) => {
          timer = setTimeout(() => reject(this.error()), this.remaining());
        })
      ]);
    } finally {
      clearTimer(timer);
    }
  }
};

// node_modules/imapflow/dist/esm/proxy-connection.js
var MAX_RESPONSE_HEADER_BYTES = 64 * 1024;
var DEFAULT_SOCKS_PORT = 1080;
var unbracketAddress = (host) => typeof host === "string" && host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
var formatAuthority = (host, port) => {
  let address = unbracketAddress(host);
  return net.isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
};
var redactUrl = (proxyUrl) => {
  let redacted = new URL(proxyUrl.href);
  if (redacted.password) {
    redacted.password = "(hidden)";
  }
  return redacted.href;
};
var proxyError = (message, code) => createImapError(message, code || "ProxyError");
var decodeUserInfo = (value) => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
var stripProxyCredentials = (err) => {
  if (err && typeof err === "object") {
    delete err.options;
    delete err.input;
  }
  return err;
};
var attachEarlyErrorHandler = (logger2, socket) => {
  if (!socket || typeof socket.on !== "function") {
    return;
  }
  socket._earlyErrorHandler = (err) => {
    logger2.error({ msg: "Proxy socket error before connection setup", err });
  };
  socket.on("error", socket._earlyErrorHandler);
};
var detachEarlyErrorHandler = (socket) => {
  if (socket && socket._earlyErrorHandler) {
    socket.removeListener("error", socket._earlyErrorHandler);
    socket._earlyErrorHandler = null;
  }
};
var httpConnect = async ({ logger: logger2, proxyUrl, secureProxy, proxyHost, proxyPort, host, port, deadline }) => {
  let destinationPort = Number(port) || 0;
  if (!destinationPort || /[\r\n]/.test(host)) {
    throw proxyError("Invalid proxy destination", "EPROXY");
  }
  let authority = formatAuthority(host, destinationPort);
  let remaining = deadline.remaining();
  if (!remaining) {
    throw deadline.error();
  }
  let socket = null;
  return await new Promise((resolve, reject) => {
    let settled = false;
    let timer = null;
    let headers = "";
    const onSocketData = (chunk) => {
      let searchFrom = Math.max(0, headers.length - 3);
      headers += chunk.toString("binary");
      let terminator = headers.indexOf("\r\n\r\n", searchFrom);
      if (terminator < 0) {
        if (headers.length > MAX_RESPONSE_HEADER_BYTES) {
          fail2(proxyError("Proxy response headers too large", "EPROXY"));
        }
        return;
      }
      socket.removeListener("data", onSocketData);
      socket.pause();
      let headerBytes = terminator + 4;
      let consumedFromChunk = chunk.length - (headers.length - headerBytes);
      if (consumedFromChunk < chunk.length) {
        socket.unshift(chunk.subarray(consumedFromChunk));
      }
      headers = headers.slice(0, terminator);
      let status2 = headers.match(/^HTTP\/\d+\.\d+ (\d+)/i);
      if (!status2 || (status2[1] || "").charAt(0) !== "2") {
        return fail2(proxyError(`Invalid response from proxy${status2 ? `: ${status2[1]}` : ""}`, "EPROXY"));
      }
      succeed();
    };
    const cleanup = () => {
      clearTimer(timer);
      timer = null;
      if (socket) {
        socket.removeListener("connect", onConnected);
        socket.removeListener("data", onSocketData);
        socket.removeListener("error", fail2);
        socket.removeListener("close", onEarlyClose);
      }
    };
    function fail2(err) {
      if (settled) {
        return;
      }
      settled = true;
      cleanup();
      if (socket) {
        socket.destroy();
      }
      reject(err);
    }
    function succeed() {
      settled = true;
      cleanup();
      resolve(socket);
    }
    function onEarlyClose() {
      fail2(proxyError("Proxy closed the connection before the tunnel was established", "EPROXY"));
    }
    timer = setTimeout(() => fail2(deadline.error()), remaining);
    let connectOptions = { host: proxyHost, port: proxyPort };
    if (secureProxy) {
      if (!net.isIP(proxyHost)) {
        connectOptions.servername = proxyHost;
      }
    }
    function onConnected() {
      let requestHeaders = {
        Host: authority,
        Connection: "close"
      };
      if (proxyUrl.username || proxyUrl.password) {
        let credentials = `${decodeUserInfo(proxyUrl.username)}:${decodeUserInfo(proxyUrl.password)}`;
        requestHeaders["Proxy-Authorization"] = `Basic ${Buffer.from(credentials).toString("base64")}`;
      }
      socket.write(`CONNECT ${authority} HTTP/1.1\r
` + Object.keys(requestHeaders).map((key) => `${key}: ${requestHeaders[key]}`).join("\r\n") + "\r\n\r\n");
      socket.on("data", onSocketData);
    }
    socket = secureProxy ? tls.connect(connectOptions, onConnected) : net.connect(connectOptions, onConnected);
    socket.once("error", fail2);
    socket.once("close", onEarlyClose);
  }).then((established) => {
    logger2.info({
      msg: `Established a socket via HTTP proxy`,
      proxyUrl: redactUrl(proxyUrl),
      port,
      host
    });
    attachEarlyErrorHandler(logger2, established);
    return established;
  }).catch((err) => {
    logger2.error({
      msg: "Failed to establish a socket via HTTP proxy",
      proxyUrl: redactUrl(proxyUrl),
      port,
      host,
      err
    });
    throw err;
  });
};
var resolveIPv4 = async (hostname, deadline) => {
  let { address } = await deadline.race(dns.promises.lookup(hostname, { family: 4 }));
  return address;
};
var socksConnect = async ({ logger: logger2, proxyUrl, protocol, proxyHost, proxyPort, host, port, deadline }) => {
  let proxyType = protocol === "socks4" || protocol === "socks4a" ? 4 : 5;
  let destinationHost = unbracketAddress(host);
  try {
    if (proxyType === 4) {
      if (net.isIPv6(destinationHost)) {
        throw proxyError(`SOCKS4 and SOCKS4a cannot address IPv6 destinations (${destinationHost})`, "UnsupportedProxyAddress");
      }
      if (protocol === "socks4" && !net.isIP(destinationHost)) {
        destinationHost = await resolveIPv4(destinationHost, deadline);
      }
    }
    let connectionOpts = {
      proxy: {
        // The endpoint is handed to net.Socket.connect() by the dependency, so a hostname
        // is left unresolved and gets Node's normal lookup and connection behavior.
        host: proxyHost,
        port: proxyPort,
        type: proxyType
      },
      destination: {
        host: destinationHost,
        port
      },
      command: "connect",
      set_tcp_nodelay: true
    };
    if (proxyUrl.username || proxyUrl.password) {
      connectionOpts.proxy.userId = decodeUserInfo(proxyUrl.username);
      connectionOpts.proxy.password = decodeUserInfo(proxyUrl.password);
    }
    let remaining = deadline.remaining();
    if (!remaining) {
      throw deadline.error();
    }
    connectionOpts.timeout = remaining;
    const info = await deadline.race(import_socks.SocksClient.createConnection(connectionOpts));
    if (!info || !info.socket) {
      throw proxyError("SOCKS proxy did not return a socket", "EPROXY");
    }
    logger2.info({
      msg: "Established a socket via SOCKS proxy",
      proxyUrl: redactUrl(proxyUrl),
      port,
      host
    });
    attachEarlyErrorHandler(logger2, info.socket);
    return info.socket;
  } catch (caught) {
    let err = deadline.normalize(stripProxyCredentials(caught));
    stripProxyCredentials(err._err);
    logger2.error({
      msg: "Failed to establish a socket via SOCKS proxy",
      proxyUrl: redactUrl(proxyUrl),
      port,
      host,
      err
    });
    throw err;
  }
};
var proxyConnection = async (logger2, connectionUrl, host, port, options) => {
  options = options || {};
  let deadline = options.deadline || new ConnectionDeadline(options.connectionTimeout);
  deadline.check();
  let proxyUrl;
  try {
    proxyUrl = new URL(connectionUrl);
  } catch (err) {
    throw proxyError("Invalid proxy URL", err.code || "ERR_INVALID_URL");
  }
  let protocol = proxyUrl.protocol.replace(/:$/, "").toLowerCase();
  let proxyHost = unbracketAddress(proxyUrl.hostname);
  switch (protocol) {
    // Connect using a HTTP CONNECT method
    case "http":
    case "https":
      return await httpConnect({
        logger: logger2,
        proxyUrl,
        secureProxy: protocol === "https",
        proxyHost,
        proxyPort: Number(proxyUrl.port) || (protocol === "https" ? 443 : 80),
        host,
        port,
        deadline
      });
    // SOCKS proxy
    case "socks":
    case "socks5":
    case "socks4":
    case "socks4a":
      return await socksConnect({
        logger: logger2,
        proxyUrl,
        protocol,
        proxyHost,
        proxyPort: Number(proxyUrl.port) || DEFAULT_SOCKS_PORT,
        host,
        port,
        deadline
      });
  }
  return void 0;
};

// node_modules/imapflow/dist/esm/download.js
import { PassThrough } from "node:stream";
var import_mailsplit = __toESM(require_mailsplit(), 1);
var import_flowed_decoder = __toESM(require_flowed_decoder(), 1);
var DRAIN_WAIT_EVENTS = ["drain", "error", "close"];
var isEmptySection = (value) => !value?.length;
var droppedSection = (mime, content, mimeRequest, contentRequest) => {
  if (isEmptySection(mime) === isEmptySection(content)) {
    return void 0;
  }
  return isEmptySection(content) ? contentRequest : mimeRequest;
};
var partialStarts = (requests) => {
  let starts = /* @__PURE__ */ new Map();
  for (let request of requests) {
    if (typeof request !== "string") {
      starts.set(request.key, Number(request.start) || 0);
    }
  }
  return starts;
};
var MAX_FETCH_ATTEMPTS = 3;
var requestedUid = (range, options) => options.uid && /^\d+$/.test(String(range)) ? Number(range) : void 0;
var isForeignAnswer = (response, expected) => {
  if (expected.uid && response.uid && response.uid !== expected.uid) {
    return true;
  }
  for (let [key, start] of expected.origins) {
    let origin = response.partialOrigins && response.partialOrigins.get(key);
    if (typeof origin === "number" && origin !== start) {
      return true;
    }
  }
  return false;
};
async function fetchExpected(client, range, query, options, expected) {
  for (let attempt = 1; ; attempt++) {
    let response = await client.fetchOne(range, query, options);
    if (response === false && expected.retryEmpty && expected.retryEmpty() && attempt < MAX_FETCH_ATTEMPTS) {
      client.log.warn({ msg: "Server answered a request for an existing message with no data, asking again", attempt, cid: client.id });
      continue;
    }
    if (!response || !isForeignAnswer(response, expected)) {
      return response;
    }
    client.log.warn({
      msg: "Server answered with data of another request, asking again",
      uid: response.uid,
      origins: response.partialOrigins && Object.fromEntries(response.partialOrigins),
      attempt,
      cid: client.id
    });
    if (attempt >= MAX_FETCH_ATTEMPTS) {
      throw createImapError("Server kept answering with data of another request", "DownloadIncomplete", { cid: client.id });
    }
  }
}
async function refetchDroppedSections(client, response, range, options, sections) {
  if (!sections.length) {
    return;
  }
  client.log.debug({
    msg: "Server answered a body section empty while its companion section was not, asking it again separately",
    sections: sections.map((section) => typeof section === "string" ? section : section.key),
    cid: client.id
  });
  let uid = response.uid;
  let retry = await fetchExpected(client, uid || range, { uid: true, bodyParts: sections }, uid ? { ...options, uid: true } : options, {
    uid,
    origins: partialStarts(sections),
    retryEmpty: () => true
  });
  if (!retry) {
    return;
  }
  if (retry.headers) {
    response.headers = retry.headers;
  }
  for (let [key, value] of retry.bodyParts || []) {
    (response.bodyParts ??= /* @__PURE__ */ new Map()).set(key, value);
    if (retry.binaryParts && retry.binaryParts.has(key)) {
      (response.binaryParts ??= /* @__PURE__ */ new Set()).add(key);
    } else if (response.binaryParts) {
      response.binaryParts.delete(key);
    }
  }
}
async function downloadMessage(client, range, part, options) {
  if (!client.mailbox) {
    return {};
  }
  let downloadOptions = Object.assign({
    chunkSize: 64 * 1024,
    maxBytes: Infinity
  }, options || {});
  let hasMore = true;
  let processed = 0;
  let chunkSize = Number(downloadOptions.chunkSize) || 64 * 1024;
  let maxBytes = normalizeByteLimit(downloadOptions.maxBytes);
  let uid = false;
  if (part === "1") {
    let expectedUid = requestedUid(range, downloadOptions);
    let response2 = await fetchExpected(client, range, { uid: true, bodyStructure: true }, downloadOptions, {
      uid: expectedUid,
      origins: /* @__PURE__ */ new Map(),
      // a message addressed by UID is taken to exist, see getNextPart() below
      retryEmpty: expectedUid ? () => true : void 0
    });
    if (!response2) {
      return {};
    }
    if (!uid && response2.uid) {
      uid = response2.uid;
      range = uid;
      downloadOptions.uid = true;
    }
    if (!response2.bodyStructure?.childNodes) {
      part = "TEXT";
    }
  }
  let stream;
  let output;
  let fetchAborted = false;
  let downloadAborted = () => fetchAborted || !!output?.destroyed;
  let getNextPart = async (query) => {
    query = query || {};
    let mimeKey;
    let contentRequest;
    if (!part) {
      query.source = {
        start: processed,
        maxLength: chunkSize
      };
    } else {
      part = part.toString().toLowerCase().trim();
      if (!query.bodyParts) {
        query.bodyParts = [];
      }
      if (query.size) {
        if (/^[\d.]+$/.test(part)) {
          mimeKey = part + ".mime";
          query.bodyParts.push(mimeKey);
        } else if (part === "text") {
          mimeKey = "header";
          query.bodyParts.push(mimeKey);
        }
      }
      contentRequest = {
        key: part,
        start: processed,
        maxLength: chunkSize
      };
      query.bodyParts.push(contentRequest);
    }
    let expectedUid = uid || requestedUid(range, downloadOptions);
    let expected = {
      uid: expectedUid,
      origins: /* @__PURE__ */ new Map([[part || "", processed]]),
      // Every chunk after the first is of a message that was there a moment ago, and a
      // message the caller addresses by UID is taken to exist: an empty answer may be a
      // late one (Apache James), a message that is really gone costs two more requests
      retryEmpty: processed > 0 || expectedUid ? () => !downloadAborted() : void 0
    };
    let response2 = await fetchExpected(client, range, query, downloadOptions, expected);
    if (!response2) {
      if (!client.usable) {
        throw client.createNoConnectionError(false, { rejectedFrom: "download" });
      }
      return { response: false, chunk: false };
    }
    if (!uid && response2.uid) {
      uid = response2.uid;
      range = uid;
      downloadOptions.uid = true;
    }
    if (mimeKey && contentRequest) {
      let dropped = droppedSection(mimeKey === "header" ? response2.headers : response2.bodyParts?.get(mimeKey), response2.bodyParts?.get(part), mimeKey, contentRequest);
      if (dropped) {
        await refetchDroppedSections(client, response2, range, downloadOptions, [dropped]);
      }
    }
    let chunk2 = !part ? response2.source : response2.bodyParts && response2.bodyParts.get(part);
    if (!chunk2) {
      return {};
    }
    processed += chunk2.length;
    hasMore = chunk2.length === chunkSize;
    if (chunk2.length > chunkSize) {
      client.log.warn({
        msg: "Server returned more than the requested window, treating the part as complete",
        chunkSize,
        received: chunk2.length,
        processed,
        cid: client.id
      });
    }
    let result = { chunk: chunk2 };
    if (query.size) {
      result.response = response2;
    }
    if (query.bodyParts) {
      if (mimeKey === "header") {
        result.mime = response2.headers;
      } else {
        result.mime = response2.bodyParts && mimeKey ? response2.bodyParts.get(mimeKey) : void 0;
      }
    }
    return result;
  };
  let { response, chunk, mime } = await getNextPart({
    size: true,
    uid: true
  });
  if (!response || !chunk) {
    return {};
  }
  let meta = {
    expectedSize: response.size
  };
  if (!part) {
    meta.contentType = "message/rfc822";
  } else if (mime) {
    let headers = new import_mailsplit.Headers(mime);
    let contentType = libmime_default.parseHeaderValue(headers.getFirst("Content-Type"));
    let transferEncoding = libmime_default.parseHeaderValue(headers.getFirst("Content-Transfer-Encoding"));
    let disposition = libmime_default.parseHeaderValue(headers.getFirst("Content-Disposition"));
    if (contentType.value.toLowerCase().trim()) {
      meta.contentType = contentType.value.toLowerCase().trim();
    }
    if (contentType.params.charset) {
      meta.charset = contentType.params.charset.toLowerCase().trim();
    }
    if (transferEncoding.value) {
      meta.encoding = transferEncoding.value.replace(/\(.*\)/g, "").toLowerCase().trim();
    }
    if (disposition.value) {
      meta.disposition = disposition.value.toLowerCase().trim() || false;
      try {
        meta.disposition = libmime_default.decodeWords(meta.disposition);
      } catch {
      }
    }
    if (contentType.params.format && contentType.params.format.toLowerCase().trim() === "flowed") {
      meta.flowed = true;
      if (contentType.params.delsp && contentType.params.delsp.toLowerCase().trim() === "yes") {
        meta.delSp = true;
      }
    }
    let filename = disposition.params.filename || contentType.params.name || false;
    if (filename) {
      try {
        filename = libmime_default.decodeWords(filename);
      } catch {
      }
      meta.filename = filename;
    }
  }
  let clientEncoding = response.binaryParts && part && response.binaryParts.has(part) ? false : meta.encoding;
  switch (clientEncoding) {
    case "base64":
      output = stream = new libbase64_default.Decoder();
      break;
    case "quoted-printable":
      output = stream = new libqp_default.Decoder();
      break;
    default:
      output = stream = new PassThrough();
  }
  let limiters = [];
  let isLimited = () => limiters.some((entry) => entry.limited);
  let stages = [];
  let pipeStage = (stage) => {
    output.on("error", (err) => {
      stage.destroy(err);
    });
    output = output.pipe(stage);
    stages.push(stage);
    return stage;
  };
  let isTextNode = ["text/html", "text/plain", "text/x-amp-html"].includes(meta.contentType) || part === "1" && !meta.contentType;
  if (downloadOptions.decodeText !== false && (!meta.disposition || meta.disposition === "inline") && isTextNode) {
    if (meta.flowed) {
      limiters.push(pipeStage(new LimitedPassthrough({ maxBytes })));
      pipeStage(new import_flowed_decoder.default(meta.delSp ? { delSp: true } : {}));
    }
    if (meta.charset && !["ascii", "usascii", "utf8"].includes(meta.charset.toLowerCase().replace(/[^a-z0-9]+/g, ""))) {
      try {
        let decoder = getDecoder(meta.charset, maxBytes);
        decoder.on("error", (err) => {
          client.log.warn({ err, charset: meta.charset, cid: client.id });
        });
        limiters.push(pipeStage(decoder));
        meta.charset = "utf-8";
      } catch {
      }
    }
  }
  let limiter = pipeStage(new LimitedPassthrough({ maxBytes }));
  limiters.push(limiter);
  const cleanup = () => {
    fetchAborted = true;
    for (let entry of [stream, ...stages]) {
      entry.destroy();
    }
  };
  output.once("error", cleanup);
  output.once("close", cleanup);
  let writeChunk = (chunk2) => {
    if (isLimited() || fetchAborted || stream.destroyed) {
      return true;
    }
    return stream.write(chunk2);
  };
  let maxTotalBytes = normalizeByteLimit(meta.expectedSize ? meta.expectedSize * 2 + chunkSize : 0);
  let waitForDrain = () => new Promise((resolve, reject) => {
    const finish = (err) => {
      for (let event of DRAIN_WAIT_EVENTS) {
        stream.removeListener(event, finish);
      }
      if (err) {
        reject(err);
      } else {
        resolve();
      }
    };
    for (let event of DRAIN_WAIT_EVENTS) {
      stream.once(event, finish);
    }
  });
  let writeAndDrain = async (chunk2) => {
    if (writeChunk(chunk2) !== false) {
      return;
    }
    try {
      await waitForDrain();
    } catch (err) {
      if (!fetchAborted) {
        throw err;
      }
    }
  };
  let fetchAllParts = async (head) => {
    await writeAndDrain(head);
    while (hasMore && !isLimited() && !fetchAborted) {
      if (processed >= maxTotalBytes) {
        throw createImapError("Download exceeded the expected message size", "DownloadOverflow", { maxSize: maxTotalBytes, cid: client.id });
      }
      let { response: response2, chunk: chunk2 } = await getNextPart();
      if (downloadAborted()) {
        break;
      }
      if (response2 === false) {
        throw createImapError("Message disappeared before the download completed", "DownloadIncomplete", { cid: client.id });
      }
      if (!chunk2) {
        break;
      }
      await writeAndDrain(chunk2);
    }
  };
  client._openDownloads++;
  let downloadDone = false;
  let finishDownload = () => {
    if (!downloadDone) {
      downloadDone = true;
      client._openDownloads--;
      client.autoidle();
    }
  };
  let runFetchAllParts = (head) => {
    fetchAllParts(head).catch((err) => {
      if (!fetchAborted && stream && !stream.destroyed) {
        stream.destroy(err);
      } else {
        client.log.warn({
          msg: "Download error after stream closed",
          err,
          fetchAborted,
          streamDestroyed: stream?.destroyed,
          cid: client.id
        });
      }
    }).finally(() => {
      finishDownload();
      if (!fetchAborted && stream && !stream.destroyed) {
        stream.end();
      }
    }).catch((err) => client.log.error({ msg: "Failed to fail the download stream", err, cid: client.id }));
  };
  setImmediate(() => runFetchAllParts(chunk));
  return {
    meta,
    content: output
  };
}
async function downloadMessageParts(client, range, parts, options) {
  if (!client.mailbox) {
    return {};
  }
  let downloadOptions = options || {};
  let maxBytes = normalizeByteLimit(downloadOptions.maxBytes);
  let query = { bodyParts: [] };
  let contentRequests = /* @__PURE__ */ new Map();
  for (let part of parts) {
    query.bodyParts.push(part + ".mime");
    let contentRequest = maxBytes > 4294967295 ? part : { key: part, start: 0, maxLength: maxBytes };
    contentRequests.set(part, contentRequest);
    query.bodyParts.push(contentRequest);
  }
  let expectedUid = requestedUid(range, downloadOptions);
  let response = await fetchExpected(client, range, query, downloadOptions, {
    uid: expectedUid,
    origins: partialStarts(query.bodyParts),
    // a message addressed by UID is taken to exist, as for download()
    retryEmpty: expectedUid ? () => true : void 0
  });
  if (!response || !response.bodyParts) {
    return {};
  }
  let dropped = [];
  for (let [part, contentRequest] of contentRequests) {
    let section = droppedSection(response.bodyParts.get(part + ".mime"), response.bodyParts.get(part), part + ".mime", contentRequest);
    if (section) {
      dropped.push(section);
    }
  }
  await refetchDroppedSections(client, response, range, downloadOptions, dropped);
  let data = {};
  for (let [part, content] of response.bodyParts) {
    let keyParts = part.split(".mime");
    if (isUnsafeKey(keyParts[0])) {
      continue;
    }
    if (keyParts.length === 1) {
      let key = keyParts[0];
      if (content.length > maxBytes) {
        client.log.warn({
          msg: "Server returned more than the requested window, truncating the part",
          part: key,
          maxBytes,
          received: content.length,
          cid: client.id
        });
        content = content.subarray(0, maxBytes);
      }
      if (!data[key]) {
        data[key] = { content };
      } else {
        data[key].content = content;
      }
    } else if (keyParts.length === 2) {
      let key = keyParts[0];
      if (!data[key]) {
        data[key] = {};
      }
      let entry = data[key];
      if (!entry.meta) {
        entry.meta = {};
      }
      let meta = entry.meta;
      let headers = new import_mailsplit.Headers(content);
      let contentType = libmime_default.parseHeaderValue(headers.getFirst("Content-Type"));
      let transferEncoding = libmime_default.parseHeaderValue(headers.getFirst("Content-Transfer-Encoding"));
      let disposition = libmime_default.parseHeaderValue(headers.getFirst("Content-Disposition"));
      if (contentType.value.toLowerCase().trim()) {
        meta.contentType = contentType.value.toLowerCase().trim();
      }
      if (contentType.params.charset) {
        meta.charset = contentType.params.charset.toLowerCase().trim();
      }
      if (transferEncoding.value) {
        meta.encoding = transferEncoding.value.replace(/\(.*\)/g, "").toLowerCase().trim();
      }
      if (disposition.value) {
        meta.disposition = disposition.value.toLowerCase().trim() || false;
        try {
          meta.disposition = libmime_default.decodeWords(meta.disposition);
        } catch {
        }
      }
      if (contentType.params.format && contentType.params.format.toLowerCase().trim() === "flowed") {
        meta.flowed = true;
        if (contentType.params.delsp && contentType.params.delsp.toLowerCase().trim() === "yes") {
          meta.delSp = true;
        }
      }
      let filename = disposition.params.filename || contentType.params.name || false;
      if (filename) {
        try {
          filename = libmime_default.decodeWords(filename);
        } catch {
        }
        meta.filename = filename;
      }
    }
  }
  for (let part of Object.keys(data)) {
    let entry = data[part];
    let meta = entry.meta || {};
    entry.meta = meta;
    let clientEncoding = response.binaryParts && response.binaryParts.has(part) ? false : meta.encoding;
    switch (clientEncoding) {
      case "base64":
        entry.content = entry.content ? libbase64_default.decode(entry.content.toString()) : null;
        break;
      case "quoted-printable":
        entry.content = entry.content ? libqp_default.decode(entry.content.toString()) : null;
        break;
      default:
    }
  }
  return data;
}

// node_modules/imapflow/dist/esm/commands/id.js
async function id(connection, clientInfo) {
  if (!connection.capabilities.has("ID")) {
    return;
  }
  let response;
  try {
    let map = {};
    let formattedClientInfo = !clientInfo ? null : Object.keys(clientInfo).map((key) => [key, formatValue(key, clientInfo[key])]).filter((entry) => entry[1]).flatMap((entry) => entry);
    if (formattedClientInfo && !formattedClientInfo.length) {
      formattedClientInfo = null;
    }
    response = await connection.exec("ID", [formattedClientInfo], {
      untagged: {
        // Parse the server's ID response: a flat list of alternating key-value atoms.
        // Even indices (i % 2 === 0) are keys, odd indices are the corresponding values.
        ID: async (untagged) => {
          let params = untagged.attributes && untagged.attributes[0];
          let key;
          (Array.isArray(params) ? params : [].concat(params || [])).forEach((val, i) => {
            let value = getStringValue(val);
            if (i % 2 === 0) {
              key = value;
            } else if (key !== void 0 && value !== void 0) {
              let name2 = key.toLowerCase().trim();
              if (!isUnsafeKey(name2)) {
                map[name2] = value;
              }
            }
          });
        }
      }
    });
    connection.serverInfo = map;
    response.next();
    return map;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}
function formatValue(key, value) {
  switch (key.toLowerCase()) {
    case "date":
      return formatDateTime(value);
    default:
      return (value || "").toString().replace(/\s+/g, " ");
  }
}

// node_modules/imapflow/dist/esm/commands/capability.js
async function capability(connection) {
  if (connection.capabilities.size && !connection.expectCapabilityUpdate) {
    return connection.capabilities;
  }
  let response;
  try {
    response = await connection.exec("CAPABILITY");
    response.next();
    return connection.capabilities;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/namespace.js
async function namespace(connection) {
  if (!isAuthenticatedState(connection)) {
    return;
  }
  if (!hasCapability(connection, "NAMESPACE")) {
    let { prefix, delimiter } = await getListPrefix(connection);
    if (delimiter && prefix && prefix.charAt(prefix.length - 1) !== delimiter) {
      prefix += delimiter;
    }
    let map = {
      personal: [{ prefix: prefix || "", delimiter }],
      other: false,
      shared: false
    };
    connection.namespaces = map;
    connection.namespace = connection.namespaces.personal[0];
    return connection.namespace;
  }
  let response;
  try {
    let map = { personal: [], other: false, shared: false };
    response = await connection.exec("NAMESPACE", false, {
      untagged: {
        // The NAMESPACE response (RFC 2342) contains exactly three sections:
        //   [0] = personal namespaces (user's own mailboxes)
        //   [1] = other users' namespaces (shared by other users)
        //   [2] = shared namespaces (public/organizational folders)
        // Each section is either NIL or a list of (prefix, delimiter) pairs.
        NAMESPACE: async (untagged) => {
          if (!untagged.attributes || !untagged.attributes.length) {
            return;
          }
          map.personal = getNamsepaceInfo(untagged.attributes[0]) || [];
          map.other = getNamsepaceInfo(untagged.attributes[1]);
          map.shared = getNamsepaceInfo(untagged.attributes[2]);
        }
      }
    });
    response.next();
    connection.namespaces = map;
    if (!connection.namespaces.personal[0]) {
      connection.namespaces.personal[0] = { prefix: "", delimiter: "." };
    }
    connection.namespaces.personal[0].prefix = connection.namespaces.personal[0].prefix || "";
    connection.namespace = connection.namespaces.personal[0];
    return connection.namespace;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return {
      error: true,
      status: err.responseStatus,
      text: err.responseText
    };
  }
}
async function getListPrefix(connection) {
  let response;
  try {
    let map = {};
    response = await connection.exec("LIST", ["", ""], {
      untagged: {
        LIST: async (untagged) => {
          if (!untagged.attributes || !untagged.attributes.length) {
            return;
          }
          map.flags = new Set(getStringList(untagged.attributes[0]));
          map.delimiter = getStringValue(untagged.attributes[1]) || null;
          map.prefix = getStringValue(untagged.attributes[2]) || "";
          if (map.delimiter && map.prefix.charAt(0) === map.delimiter) {
            map.prefix = map.prefix.slice(1);
          }
        }
      }
    });
    response.next();
    return map;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return {};
  }
}
function getNamsepaceInfo(attribute) {
  if (!attribute || !Array.isArray(attribute) || !attribute.length) {
    return false;
  }
  let entries = [];
  for (let entry of attribute) {
    if (!Array.isArray(entry)) {
      continue;
    }
    let pair = entry;
    let prefix = getStringValue(pair[0]);
    let delimiter = pair[1] === null ? null : getStringValue(pair[1]);
    if (pair.length < 2 || prefix === void 0 || delimiter === void 0) {
      continue;
    }
    if (delimiter && prefix && prefix.charAt(prefix.length - 1) !== delimiter) {
      prefix += delimiter;
    }
    entries.push({ prefix, delimiter });
  }
  return entries;
}

// node_modules/imapflow/dist/esm/commands/login.js
async function login(connection, username, password) {
  if (connection.state !== connection.states.NOT_AUTHENTICATED) {
    return;
  }
  try {
    let response = await connection.exec("LOGIN", [
      { type: "STRING", value: username },
      // sensitive: true prevents the password from appearing in debug logs
      { type: "STRING", value: password, sensitive: true }
    ]);
    response.next();
    connection.authCapabilities.set("LOGIN", true);
    return username;
  } catch (err) {
    let errorCode = getStatusCode(err.response);
    if (errorCode) {
      err.serverResponseCode = errorCode;
    }
    if (isServerRefusal(err)) {
      err.authenticationFailed = true;
    }
    err.response = await getErrorText(err.response);
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/logout.js
var LOGOUT_TIMEOUT = 10 * 1e3;
async function logout(connection) {
  if (connection.state === connection.states.LOGOUT) {
    return false;
  }
  if (connection.state === connection.states.NOT_AUTHENTICATED) {
    connection.state = connection.states.LOGOUT;
    connection.close();
    return false;
  }
  let response;
  let timer = setTimeout(() => connection.close(), LOGOUT_TIMEOUT);
  try {
    response = await connection.exec("LOGOUT");
    return true;
  } catch (err) {
    if (err.code === "NoConnection") {
      return true;
    }
    connection.log.warn({ err, cid: connection.id });
    return false;
  } finally {
    clearTimer(timer);
    connection.state = connection.states.LOGOUT;
    if (response && typeof response.next === "function") {
      response.next();
    }
    connection.close();
  }
}

// node_modules/imapflow/dist/esm/commands/starttls.js
async function starttls(connection) {
  if (!connection.capabilities.has("STARTTLS") || connection.secureConnection) {
    return false;
  }
  let response;
  try {
    response = await connection.exec("STARTTLS");
    connection._starttlsHadTrailingData = !!(response && response.hasTrailingData);
    response.next();
    return true;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/status-fields.js
var uint32 = (value) => parseUintValue(value, MAX_UINT32_DIGITS);
var STATUS_FIELDS = {
  MESSAGES: { key: "messages", parser: uint32 },
  RECENT: { key: "recent", parser: uint32 },
  UIDNEXT: { key: "uidNext", parser: uint32 },
  // Nominally 32-bit, but stored as a BigInt precisely so a server that exceeds that still
  // round-trips, so the wider bound applies
  UIDVALIDITY: { key: "uidValidity", parser: (value) => parseBigIntValue(value) },
  UNSEEN: { key: "unseen", parser: uint32 },
  HIGHESTMODSEQ: { key: "highestModseq", parser: (value) => parseBigIntValue(value) },
  // IMAP4rev2 additions (RFC 9051): total mailbox size in octets (number64, exact as a JS
  // number up to 2^53-1) and count of messages carrying the \Deleted flag
  SIZE: { key: "size", parser: (value) => parseUintValue(value) },
  DELETED: { key: "deleted", parser: uint32 }
};
var parseStatusList = (list3, onField) => {
  let name2;
  list3.forEach((entry, i) => {
    if (i % 2 === 0) {
      name2 = entry && typeof entry.value === "string" ? entry.value : false;
      return;
    }
    if (!name2 || !entry) {
      return;
    }
    const field = STATUS_FIELDS[name2.toUpperCase()];
    if (!field) {
      return;
    }
    const value = field.parser(entry.value);
    if (value === false) {
      return;
    }
    onField(field.key, value);
  });
};

// node_modules/imapflow/dist/esm/special-use.js
var GENERIC_TOKENS = new Set([
  // English. "e" is here because TOKEN_SPLIT breaks on the hyphen, so the
  // "e-mail" / "e-posta" / "e-kirjad" family arrives as a bare "e" token.
  "e",
  "mail",
  "mails",
  "email",
  "emails",
  "message",
  "messages",
  "item",
  "items",
  "folder",
  "my",
  // German, Dutch, Nordic
  "objekt",
  "objekte",
  "objekten",
  "objekter",
  "elemente",
  "elementen",
  "elementer",
  "nachrichten",
  "berichten",
  "post",
  "poster",
  "viestit",
  "kirjad",
  "meldinger",
  "beskeder",
  // Romance
  "correo",
  "posta",
  "courrier",
  "elementos",
  "elementi",
  "éléments",
  "mensajes",
  "messaggi",
  "mensagens",
  "itens",
  // Slavic
  "poczta",
  "pošta",
  "elementy",
  "wiadomości",
  "položky",
  "správy",
  "письма",
  "письмо",
  "элементы",
  "сообщения",
  "пошта",
  // Other
  "öğeler",
  "mesajlar",
  "μηνύματα",
  "στοιχεία"
].map((token) => token.toLowerCase().normalize("NFKC")));
var TOKEN_SPLIT = /[\s\-_/.,()[\]]+/;
var flags = ["\\All", "\\Archive", "\\Drafts", "\\Flagged", "\\Junk", "\\Sent", "\\Trash"];
var LOWERCASE_FLAGS = flags.map((flag) => flag.toLowerCase());
var names = {
  "\\Sent": [
    "aika",
    "air a chur",
    "am post cuirte",
    "anfonwyd",
    "bidalia",
    "bidaliak",
    "bidalita",
    "bidalitakoak",
    "currieru mandatu",
    "danfonwyd",
    "dihantar",
    "e rometsweng",
    "e tindami",
    "elementos enviados",
    "elküldött",
    "elküldött elemek",
    "elküldött üzenetek",
    "elküldöttek",
    "enviadas",
    "enviados",
    "enviat",
    "enviats",
    "envoyés",
    "ethunyelweyo",
    "expediate",
    "ezipuru",
    "ferstjoerd",
    "gesendet",
    "gesendete",
    "gesendete elemente",
    "gestuur",
    "gönderilmiş",
    "gönderilmiş öğeler",
    "göndərilənlər",
    "hantar",
    "iberilen",
    "inviata",
    "inviate",
    "inviati",
    "išsiųsti",
    "išsiųsti laiškai",
    "išsiųstieji",
    "jo`natilgan xatlar",
    "jo‘natilgan",
    "kaset",
    "kuthunyelwe",
    "küldöttek",
    "lasa",
    "lähetetyt",
    "mesaje trimise",
    "messages envoyés",
    "naipadala",
    "nalefa",
    "napadala",
    "nosūtīts",
    "nosūtītās",
    "nosūtītās ziņas",
    "odeslaná pošta",
    "odeslané",
    "odoslaná",
    "odoslaná pošta",
    "odoslané",
    "padala",
    "poslana pošta",
    "poslane",
    "poslano",
    "poslané",
    "poslato",
    "posta inviata",
    "pósłane",
    "pósłany",
    "saadetud",
    "saadetud kirjad",
    "saadetud üksused",
    "senditujo",
    "sendt",
    "sendt post",
    "sendte",
    "sendte beskeder",
    "sent",
    "sent items",
    "sent messages",
    "seolta",
    "siūsti",
    "skickat",
    "sända poster",
    "sänt",
    "sūtīt",
    "terkirim",
    "thư đã gửi",
    "ti fi ranṣẹ",
    "titaq",
    "tramess",
    "trimis",
    "trimise",
    "ttwaznen",
    "të dërguar",
    "të dërguara",
    "unviaos",
    "unvios fechos",
    "verschéckt",
    "verzonden",
    "verzonden berichten",
    "vilivyotumwa",
    "wysłane",
    "éléments envoyés",
    "đã gửi",
    "şandî",
    "απεσταλμένα",
    "σταλθέντα",
    "адпраўлена",
    "жиберилген",
    "жіберілген",
    "жіберілген хаттар",
    "жіберілгендер",
    "изпратени",
    "изпратени писма",
    "илгээсэн",
    "ирсол шуд",
    "испратени",
    "испратено",
    "надіслані",
    "отправленные",
    "пасланыя",
    "послате",
    "послато",
    "пратени",
    "юборилган",
    "ուղարկուած",
    "ուղարկված",
    "נשלח",
    "נשלחו",
    "פריטים שנשלחו",
    "ئەۋەتىلگەن",
    "ارسال شده",
    "ارسالی",
    "البريد المرسل",
    "المرسل",
    "المرسلة",
    "المُرسَل",
    "بھیجا ہوا میل",
    "بھیجے گئے",
    "سوزمژہ",
    "لېږل شوي ليکونه",
    "لېګل شوی",
    "موارد ارسال شده",
    "مُرسَل",
    "نێردراو",
    "पठईएका मेलहरु",
    "पाठवलेले",
    "पाठविले",
    "पाठविलेले",
    "प्रेषित",
    "भेजा गया",
    "भेजे गए",
    "পাঠানো হয়েছে",
    "প্রেরিত",
    "প্রেরিত(পাঠানো মেইল)",
    "প্ৰেৰিত",
    "ਭੇਜੇ",
    "મોકલેલા",
    "મોકલેલ્યા",
    "ପଠାଗଲା",
    "அனுப்பிய அஞ்சல்",
    "அனுப்பியவை",
    "పంపించబడింది",
    "ಕಳುಹಿಸಲಾದ",
    "അയച്ചവ",
    "അയച്ചു",
    "යැවු පණිවුඩ",
    "යැවූ",
    "ที่ส่งแล้ว",
    "ส่ง",
    "ส่งแล้ว",
    "გაგზავნილი",
    "ዝተለኣኸ",
    "የተላኩ",
    "បាន​ផ្ញើ",
    "សំបុត្រដែលបានបញ្ជូន",
    "寄件備份",
    "已发信息",
    "已发送",
    "已发送消息",
    "已发送邮件",
    "送信済み",
    "送信済みアイテム",
    "送信済みトレイ",
    "送信済みメール",
    "발신 메시지",
    "보낸 편지함",
    "보냄"
  ],
  "\\Trash": [
    "an sgudal",
    "articole șterse",
    "atkritne",
    "bin",
    "borttaget",
    "borttagna objekt",
    "bosca bruscair",
    "bruscar",
    "cestino",
    "chanaster da palpiri",
    "chiqitdon",
    "corbe a papiro",
    "corbeille",
    "coș de gunoi",
    "curbella",
    "deleted",
    "deleted items",
    "deleted messages",
    "dzēstie vienumi",
    "elementi eliminati",
    "elementos borrados",
    "elementos eliminados",
    "elements suprimits",
    "eliminata",
    "gelöscht",
    "gelöschte elemente",
    "gelöschte objekte",
    "gunoi",
    "hedhurina",
    "item dipadam",
    "itens apagados",
    "itens eliminados",
    "itens excluídos",
    "ištrinti",
    "iḍuman",
    "jiskefet",
    "jêbirdank",
    "kanta",
    "kest",
    "kosz",
    "koš",
    "kuka",
    "kustutatud",
    "kustutatud üksused",
    "kôš",
    "lixeira",
    "lixo",
    "lomtár",
    "molwuj",
    "mục đã xóa",
    "obrisane stavke",
    "odpadkový kôš",
    "odstraněná pošta",
    "odstraněné položky",
    "papeleira",
    "papelera",
    "paperera",
    "papierkorb",
    "papirkorg",
    "papirkurv",
    "papjernik",
    "papperskorg",
    "papperskorgen",
    "papīrgrozs",
    "papīrkurvis",
    "pesan terhapus",
    "pod-lastez",
    "poistetut",
    "poubelle",
    "praht",
    "prullenbak",
    "prügikast",
    "reciclagem",
    "roskakori",
    "rubujo",
    "rusl",
    "savat",
    "sbwriel",
    "sgudal",
    "silinmiş öğeler",
    "skrell",
    "sletta",
    "slettede beskeder",
    "slettede elementer",
    "slettet",
    "smeti",
    "smeće",
    "snippermandjie",
    "surat terhapus",
    "səbət",
    "thùng rác",
    "tong sampah",
    "trash",
    "törölt",
    "törölt elemek",
    "usunięte",
    "usunięte wiadomości",
    "verwijderde items",
    "vymazané správy",
    "zakarrontzia",
    "çöp",
    "çöp kutusu",
    "éléments supprimés",
    "šiukšliadėžė",
    "šiukšlinė",
    "šiukšlių dėžė",
    "șterse",
    "απορρίμματα",
    "διαγραμμένα",
    "κάδος απορριμάτων",
    "κάδος απορριμμάτων",
    "видалені",
    "выдаленыя",
    "жойылғандар",
    "избришани",
    "изтрити",
    "канта",
    "корзина",
    "корпа",
    "кошик",
    "кошче",
    "обрисане ставке",
    "себет",
    "сметніца",
    "смеће",
    "смітник",
    "удаленные",
    "удалённые",
    "хогийн сав",
    "қоқыс шелегі",
    "աղբարկղ",
    "אשפה",
    "פריטים שנמחקו",
    "اشغال دانی",
    "العناصر المحذوفة",
    "المهملات",
    "ردی کی ٹوکری",
    "زباله‌دان",
    "زبڵدان",
    "موارد حذف شده",
    "مُهملات",
    "کثافت دانۍ",
    "कचरा",
    "कचरा पेटी",
    "रद्दी",
    "रद्दी टोकरी",
    "ঝুড়ি",
    "ডাস্টবিন",
    "કચરો",
    "குப்பை",
    "ചവറ്റുകുട്ട",
    "ඉවතලන බඳුන",
    "ถังขยะ",
    "รายการที่ลบ",
    "ნაგავი",
    "ურნა",
    "წაშლილი",
    "እንዳጉሓፍ",
    "ធុងសំរាម",
    "ごみ箱",
    "ゴミ箱",
    "削除済みアイテム",
    "回收站",
    "垃圾桶",
    "已删除邮件",
    "已刪除項目",
    "废件箱",
    "지운 편지함",
    "휴지통"
  ],
  "\\Junk": [
    "aspam",
    "basura",
    "brukalas",
    "bulk mail",
    "cajk",
    "correo basura",
    "correo lixo",
    "correo no deseado",
    "correu brossa",
    "corréu puxarra",
    "courrier indésirable",
    "dramhaíl",
    "dramhphost",
    "gemors",
    "gemorspos",
    "gereksiz",
    "indesiderata",
    "indesirate",
    "indésirables",
    "istenmeyen",
    "istenmeyen e-posta",
    "i̇stenmeyen",
    "junk",
    "junk e-mail",
    "junk email",
    "junk mail",
    "junk-e-mail",
    "kéretlen",
    "lastez",
    "levélszemét",
    "lixo electrónico",
    "lixo eletrónico",
    "lixo eletrônico",
    "mel remeh",
    "mesaje nedorite",
    "møsn",
    "mēstule",
    "mēstules",
    "nepoželjne",
    "nesolicitate",
    "net-winske",
    "nevyžiadaná pošta",
    "nevyžádaná",
    "nevyžádaná pošta",
    "nevēlams",
    "nezaželeno",
    "neželena pošta",
    "neželena sporočila",
    "neželjena pošta",
    "niechciane",
    "no deseado",
    "nungiavischà",
    "ongewenst",
    "ongewenste e-mail",
    "posta indesiderata",
    "posta indesirate",
    "pourriel",
    "pourriels",
    "puxarra",
    "roskaa",
    "roskaposti",
    "roskapostit",
    "ruslpóstur",
    "rämps",
    "rämpspost",
    "sbam",
    "seq'",
    "skräp",
    "skräppost",
    "sothach",
    "spam",
    "spamowanie",
    "spamujo",
    "stroboù",
    "szemét",
    "søppelpost",
    "thư rác",
    "truilleis",
    "të pavlera",
    "të pavlerë",
    "uønsket",
    "uønsket e-mail",
    "uønsket e-post",
    "uønsket post",
    "uønskt",
    "wiadomości-śmieci",
    "zabor-posta",
    "zaborra",
    "önemsiz",
    "čapor",
    "šiukšlės",
    "šlamštas",
    "ανεπιθύμητα",
    "ανεπιθύμητη αλληλογραφία",
    "небажана пошта",
    "нежелана поща",
    "нежелательная почта",
    "непажаданая пошта",
    "непожељна пошта",
    "непожељне",
    "непожељно",
    "непосакувана пошта",
    "спам",
    "қалаусыз пошта",
    "անպիտան",
    "թափոն",
    "սպամ",
    "דואר זבל",
    "זבל",
    "الرسائل العشوائية",
    "الرسائل غير المرغوب فيها",
    "بنجل",
    "بیکاره",
    "بێکه‌ڵک",
    "جنک",
    "جنک میل",
    "سُخام",
    "غير المرغوب",
    "هرزنامه",
    "नको असलेले कचरा संदेश",
    "स्पाम",
    "स्पैम",
    "আজেবাজে মেইল",
    "எரிதம்",
    "ആവശ്യമില്ലാത്തവ",
    "සුන්බුන්",
    "กล่องจดหมายขยะ",
    "ขยะ",
    "สแปม",
    "อีเมลขยะ",
    "სპამი",
    "ჯართი",
    "እንዳቅንጠመንጢ",
    "សំបុត្រមិនល្អ",
    "ឥត​បាន​ការ",
    "垃圾",
    "垃圾信件",
    "垃圾邮件",
    "垃圾郵件",
    "垃圾電郵",
    "迷惑メール",
    "스팸",
    "스팸 편지함",
    "정크",
    "정크 메일"
  ],
  "\\Drafts": [
    "arewway",
    "ba brouillon",
    "borrador",
    "borradores",
    "bozze",
    "brouilhedoù",
    "brouillonen",
    "brouillons",
    "bruttacopie",
    "bản thảo",
    "ciorne",
    "concepten",
    "draf",
    "drafftiau",
    "draft",
    "drafts",
    "dreachdan",
    "dréachtaí",
    "drög",
    "entwürfe",
    "esborranys",
    "esbossos",
    "garalamalar",
    "ihe edeturu",
    "iidrafti",
    "izinhlaka",
    "juodraščiai",
    "jusamaj",
    "kladd",
    "kladdar",
    "kladder",
    "koncepty",
    "konsep",
    "konsepte",
    "konsepten",
    "kopie robocze",
    "layihələr",
    "luonnokset",
    "malnetujo",
    "melnraksti",
    "meralo",
    "mesaje nefinalizate",
    "mesazhe të padërguara",
    "mga draft",
    "mustandid",
    "nacerjenja",
    "nacrti",
    "naćiski",
    "nedovršene",
    "nedovršeno",
    "onvoltooid",
    "osnutki",
    "piszkozatok",
    "qaralamalar",
    "qoralama xatlar",
    "qoralamalar",
    "rascunhos",
    "rasimu",
    "reşnivîs",
    "rozepsané",
    "sbozs",
    "skica",
    "skice",
    "skitsur",
    "szkice",
    "taslak",
    "taslaklar",
    "thư nháp",
    "tsararrun saƙonni",
    "utkast",
    "uzmetumi",
    "vakiraoka",
    "versiones provisori",
    "vázlatok",
    "wersje robocze",
    "zirriborroak",
    "àwọn àkọpamọ́",
    "προσχέδια",
    "πρόχειρα",
    "драфтови",
    "жоба жазбалар",
    "жобалар",
    "нацрти",
    "недовршене",
    "недовршено",
    "непратени",
    "нооргууд",
    "ноорог",
    "сиёҳнавис",
    "скици",
    "хомаки хатлар",
    "чарнавікі",
    "чернетки",
    "чернови",
    "черновики",
    "черновиктер",
    "шимай қағаз",
    "սեւագրեր",
    "טיוטות",
    "المسودات",
    "بارليک",
    "قوليازمىلار",
    "مسودات",
    "مسوّدات",
    "موسودې",
    "نامه های ناتکمیل",
    "پیش نویسها",
    "پیش‌نویس‌ها",
    "ڈرافٹ",
    "ڈرافٹ/",
    "ڕه‌شنووسەکان",
    "ड्राफ़ट",
    "ड्राफ़्ट",
    "ड्राफ्ट",
    "ड्राफ्टहरू",
    "प्रारूप",
    "मसुदा",
    "খসড়া",
    "ড্ৰাফ্ট",
    "ਡ੍ਰਾਫਟ",
    "ડ્રાફ્ટ",
    "ડ્રાફ્ટસ",
    "ଡ୍ରାଫ୍ଟ",
    "வரைவுகள்",
    "చిత్తు ప్రతులు",
    "ಕರಡುಗಳು",
    "കരടുകള്‍",
    "ഡ്രാഫ്റ്റുകൾ",
    "പൂര്‍ത്തിയാകാത്തവ",
    "කටු සටහන්",
    "කෙටුම් පත්",
    "กล่องจดหมายร่าง",
    "ฉบับร่าง",
    "ร่าง",
    "လိက်အပြောံ",
    "დროებითი",
    "მონახაზები",
    "წინასწარი",
    "ረቂቆች",
    "ወጡን ጽሑፍ",
    "សារព្រាង",
    "សេចក្ដី​ព្រាង​",
    "សំបុត្រពង្រៀង",
    "下書き",
    "草稿",
    "草稿匣",
    "草稿箱",
    "임시 보관함",
    "초안"
  ],
  "\\Archive": [
    "an chartlann",
    "archief",
    "archieven",
    "archif",
    "archifau",
    "archiv",
    "archivados",
    "archivar",
    "archive",
    "archives",
    "archivi",
    "archivio",
    "archivo",
    "archivos",
    "archivovať",
    "archivs",
    "archivu",
    "archiválás",
    "archiwum",
    "archiwy",
    "archyvas",
    "archyvuoti",
    "archív",
    "archívum",
    "archívy",
    "argief",
    "argiven",
    "argyf",
    "arhiiv",
    "arhiv",
    "arhiva",
    "arhive",
    "arhivi",
    "arhivă",
    "arhīvi",
    "arhīvs",
    "arkib",
    "arkisto",
    "arkiv",
    "arkiva",
    "arkiver",
    "arkivo",
    "arkivoje",
    "arquivamento",
    "arquivo",
    "arquivo morto",
    "arquivos",
    "arsip",
    "artxibatu",
    "artxiboa",
    "artxiboak",
    "arxiu",
    "arxiv",
    "arxivlar",
    "arşiv",
    "arşivler",
    "aḥraz",
    "cartlanna",
    "diell",
    "dielloù",
    "erşîv",
    "geymsla",
    "goym í skjalasavni",
    "iɣbaren",
    "lưu trữ",
    "skjalageymsla",
    "taq yakb'äl",
    "tasg-lannan",
    "αρχειοθέτηση",
    "αρχειοθήκη",
    "архив",
    "архива",
    "архиве",
    "архиви",
    "архивирай",
    "архивтер",
    "архивы",
    "архів",
    "архіви",
    "архівы",
    "архіў",
    "мұрағат",
    "արխիվ",
    "արխիւներ",
    "ארכיון",
    "أرشفة",
    "أرشيف",
    "ئارخىپ",
    "ئەرشیف",
    "ارشیو",
    "الأرشيف",
    "بایگانی",
    "जतन केलेला",
    "संग्रह",
    "ശേഖരം",
    "සංරක්‍ෂණය",
    "การเก็บถาวร",
    "ที่เก็บถาวร",
    "არქივები",
    "არქივი",
    "ប័ណ្ណសារ",
    "ប័ណ្ណសារ​",
    "アーカイブ",
    "備存",
    "存档",
    "存檔",
    "封存",
    "归档",
    "보관 편지함",
    "보관함",
    "저장 편지함"
  ]
};
var NAME_INDEX = /* @__PURE__ */ new Map();
for (let flag of Object.keys(names)) {
  for (let entry of names[flag]) {
    NAME_INDEX.set(entry, flag);
  }
}
function normalizeName(name2) {
  return name2.toLowerCase().replace(/[\u200e\u200f]/g, "").trim().normalize("NFKC");
}
var specialUse = (hasSpecialUseExtension, folder) => {
  if (hasSpecialUseExtension) {
    const listed = /* @__PURE__ */ new Set();
    folder.flags.forEach((flag3) => listed.add(flag3.toLowerCase()));
    const flag2 = flags.find((flag3, i) => listed.has(LOWERCASE_FLAGS[i]));
    if (flag2) {
      return { flag: flag2, source: "extension" };
    }
  }
  let name2 = normalizeName(folder.name);
  let flag = NAME_INDEX.get(name2);
  if (flag) {
    return { flag, source: "name" };
  }
  let core = name2.split(TOKEN_SPLIT).filter((token) => token && !GENERIC_TOKENS.has(token));
  if (core.length === 1 && core[0] !== name2) {
    flag = NAME_INDEX.get(core[0]);
    if (flag) {
      return { flag, source: "name-guess" };
    }
  }
  return { flag: null };
};

// node_modules/imapflow/dist/esm/commands/list.js
async function list2(connection, reference, mailbox, options) {
  options = options || {};
  const FLAG_SORT_ORDER = ["\\Inbox", "\\Flagged", "\\Sent", "\\Drafts", "\\All", "\\Archive", "\\Junk", "\\Trash"];
  const SOURCE_SORT_ORDER = ["user", "extension", "name", "name-guess"];
  const PUBLIC_SOURCE = { "name-guess": "name" };
  const isNameSource = (source) => source === "name" || source === "name-guess";
  let listCommand = connection.capabilities.has("XLIST") && !hasCapability(connection, "SPECIAL-USE") ? "XLIST" : "LIST";
  try {
    let entries = [];
    let statusMap = /* @__PURE__ */ new Map();
    let specialUseMatches = {};
    let statusQueryAttributes = buildStatusQueryAttributes(connection, options.statusQuery);
    let supportsExtendedList = connection.capabilities.has("LIST-EXTENDED") || connection.capabilities.has("IMAP4rev2") && !connection.skipRev2;
    let canRequestStatus = listCommand === "LIST" && !connection.skipListStatusArgs && hasCapability(connection, "LIST-STATUS") && !!statusQueryAttributes.length;
    let canRequestSubscribed = listCommand === "LIST" && !options.listOnly && !connection.skipListSubscribedArg && supportsExtendedList;
    let auxArgsAvailable = hasCapability(connection, "SPECIAL-USE") || connection.capabilities.has("CHILDREN") || supportsExtendedList;
    let stageHasAuxArgs = (stage) => (stage.status || stage.subscribed) && stage.aux !== false && !connection.skipListAuxArgs && auxArgsAvailable;
    let buildListArgs = (stage) => {
      let args = [];
      if (stage.status) {
        args.push({ type: "ATOM", value: "STATUS" }, statusQueryAttributes);
      }
      if (stageHasAuxArgs(stage)) {
        if (hasCapability(connection, "SPECIAL-USE")) {
          args.push({ type: "ATOM", value: "SPECIAL-USE" });
        }
        if (connection.capabilities.has("CHILDREN") || supportsExtendedList) {
          args.push({ type: "ATOM", value: "CHILDREN" });
        }
      }
      if (stage.subscribed) {
        args.push({ type: "ATOM", value: "SUBSCRIBED" });
      }
      return args;
    };
    let addSpecialUseMatch = (entry, type, source) => {
      if (!specialUseMatches[type]) {
        specialUseMatches[type] = [];
      }
      specialUseMatches[type].push({ entry, source });
    };
    let normalizeFlags = (entry) => {
      if (entry.flags.has("\\NonExistent")) {
        entry.flags.add("\\Noselect");
      }
      if (entry.flags.has("\\Subscribed")) {
        entry.flags.delete("\\Subscribed");
        entry.subscribed = true;
      }
    };
    let specialUseHints = /* @__PURE__ */ Object.create(null);
    if (options.specialUseHints && typeof options.specialUseHints === "object") {
      for (let type of Object.keys(options.specialUseHints)) {
        if (["sent", "junk", "trash", "drafts", "archive"].includes(type) && options.specialUseHints[type] && typeof options.specialUseHints[type] === "string") {
          specialUseHints[normalizePath(connection, options.specialUseHints[type])] = `\\${type.replace(/^./, (c) => c.toUpperCase())}`;
        }
      }
    }
    let runList = async (reference2, mailbox2, returnArgs) => {
      const cmdArgs = [encodePath(connection, reference2), encodePath(connection, mailbox2)];
      let overflow = null;
      if (returnArgs.length) {
        cmdArgs.push({ type: "ATOM", value: "RETURN" }, returnArgs);
      }
      let response = await connection.exec(listCommand, cmdArgs, {
        untagged: {
          // Each untagged LIST response: * LIST (<flags>) "<delimiter>" "<mailbox name>"
          // attributes[0] = flags array, attributes[1] = delimiter, attributes[2] = mailbox name
          [listCommand]: async (untagged) => {
            if (!untagged.attributes || !untagged.attributes.length) {
              return;
            }
            let rawPath = (untagged.attributes[2] && untagged.attributes[2].value || "").toString();
            let entry = {
              // Decode from modified UTF-7 wire format and normalize the path
              path: normalizePath(connection, decodePath(connection, rawPath)),
              pathAsListed: rawPath,
              flags: new Set(getStringList(untagged.attributes[0])),
              delimiter: getStringValue(untagged.attributes[1]),
              listed: true
            };
            normalizeFlags(entry);
            if (specialUseHints[entry.path]) {
              addSpecialUseMatch(entry, specialUseHints[entry.path], "user");
            }
            if (listCommand === "XLIST" && entry.flags.has("\\Inbox")) {
              entry.flags.delete("\\Inbox");
              if (entry.path !== "INBOX") {
                addSpecialUseMatch(entry, "\\Inbox", "extension");
              }
            }
            if (entry.path.toUpperCase() === "INBOX" && !entry.flags.has("\\NonExistent")) {
              addSpecialUseMatch(entry, "\\Inbox", "name");
            }
            if (entry.delimiter && entry.path.charAt(0) === entry.delimiter) {
              entry.path = entry.path.slice(1);
            }
            entry.parentPath = entry.delimiter && entry.path ? entry.path.substring(0, entry.path.lastIndexOf(entry.delimiter)) : "";
            entry.parent = entry.delimiter ? entry.path.split(entry.delimiter) : [entry.path];
            entry.name = entry.parent.pop();
            let { flag: specialUseFlag, source: flagSource } = specialUse(connection.capabilities.has("XLIST") || hasCapability(connection, "SPECIAL-USE"), entry);
            if (specialUseFlag && (!isNameSource(flagSource) || !entry.flags.has("\\NonExistent"))) {
              addSpecialUseMatch(entry, specialUseFlag, flagSource);
            }
            if (entries.length >= MAX_COLLECTED_RESPONSES) {
              overflow = overflow || createImapError(`LIST returned more than ${MAX_COLLECTED_RESPONSES} mailboxes`, "TooManyResponses");
              return;
            }
            entries.push(entry);
          },
          // Inline STATUS response from LIST-STATUS extension (RFC 5819).
          // Parses alternating key-value pairs (i % 2 pattern).
          STATUS: async (untagged) => {
            let statusPath = normalizePath(connection, decodePath(connection, untagged.attributes[0] && untagged.attributes[0].value || ""));
            let statusList = untagged.attributes && Array.isArray(untagged.attributes[1]) ? untagged.attributes[1] : false;
            if (!statusList || !statusPath) {
              return;
            }
            let map = { path: statusPath };
            parseStatusList(statusList, (key, value) => {
              map[key] = value;
            });
            statusMap.set(statusPath, map);
          }
        }
      });
      response.next();
      if (overflow) {
        throw overflow;
      }
    };
    let normalizedReference = normalizePath(connection, reference || "");
    let normalizedMailbox = normalizePath(connection, mailbox || "", true);
    let stages = [];
    if (canRequestStatus && canRequestSubscribed) {
      stages.push({ status: true, subscribed: true });
    }
    if (canRequestStatus) {
      stages.push({ status: true, subscribed: false });
    } else if (canRequestSubscribed) {
      stages.push({ status: false, subscribed: true });
    }
    stages.push({ status: false, subscribed: false });
    let isRejectedCommand = (err) => err.responseStatus === "BAD" && err.code !== "ETHROTTLE";
    let successStage = null;
    let subscriptionStateKnown = false;
    let anyEntrySubscribed = () => entries.some((entry) => entry.subscribed);
    let lastRejectedStage = null;
    let auxRetryInserted = false;
    for (let i = 0; i < stages.length; i++) {
      let stage = stages[i];
      let stageArgs = buildListArgs(stage);
      entries = [];
      statusMap = /* @__PURE__ */ new Map();
      specialUseMatches = {};
      try {
        await runList(normalizedReference, normalizedMailbox, stageArgs);
        if (lastRejectedStage) {
          if (lastRejectedStage.subscribed && !stage.subscribed) {
            connection.skipListSubscribedArg = true;
          }
          if (lastRejectedStage.status && !stage.status) {
            connection.skipListStatusArgs = true;
          }
          if (stageHasAuxArgs(lastRejectedStage) && stage.aux === false && lastRejectedStage.status === stage.status && lastRejectedStage.subscribed === stage.subscribed) {
            connection.skipListAuxArgs = true;
          }
        }
        successStage = stage;
        subscriptionStateKnown = !!stage.subscribed;
        break;
      } catch (err) {
        if (i === stages.length - 1 || !isRejectedCommand(err)) {
          throw err;
        }
        lastRejectedStage = stage;
        if (!auxRetryInserted && stageHasAuxArgs(stage)) {
          stages.splice(i + 1, 0, { ...stage, aux: false });
          auxRetryInserted = true;
        }
        connection.log.warn({ msg: "LIST RETURN options rejected, retrying with reduced options", err, cid: connection.id });
      }
    }
    if (options.listOnly) {
      return entries;
    }
    if (normalizedReference && !specialUseMatches["\\Inbox"]) {
      let returnArgs = buildListArgs(successStage);
      let entryCountBefore = entries.length;
      let specialUseCountsBefore = {};
      for (let type of Object.keys(specialUseMatches)) {
        specialUseCountsBefore[type] = specialUseMatches[type].length;
      }
      try {
        await runList("", "INBOX", returnArgs);
      } catch (err) {
        if (!returnArgs.length || !isRejectedCommand(err)) {
          throw err;
        }
        entries.length = entryCountBefore;
        for (let type of Object.keys(specialUseMatches)) {
          if (!(type in specialUseCountsBefore)) {
            delete specialUseMatches[type];
          } else {
            specialUseMatches[type].length = specialUseCountsBefore[type];
          }
        }
        connection.log.warn({ msg: "INBOX LIST with RETURN options failed, retrying plain", err, cid: connection.id });
        await runList("", "INBOX", []);
      }
    }
    if (options.statusQuery) {
      let syntheticRecent = options.statusQuery.recent && isRev2Active(connection);
      for (let entry of entries) {
        if (!entry.flags.has("\\Noselect") && !entry.flags.has("\\NonExistent")) {
          if (statusMap.has(entry.path)) {
            entry.status = statusMap.get(entry.path);
            if (syntheticRecent) {
              entry.status.recent = 0;
            }
          } else if (!statusMap.size) {
            try {
              entry.status = await connection.run("STATUS", entry.path, options.statusQuery);
            } catch (err) {
              entry.status = { error: err };
            }
          }
        }
      }
    }
    let runLsub = async () => {
      let entriesByPath = /* @__PURE__ */ new Map();
      for (let entry of entries) {
        if (!entriesByPath.has(entry.path)) {
          entriesByPath.set(entry.path, entry);
        }
      }
      let response = await connection.exec("LSUB", [encodePath(connection, normalizedReference), encodePath(connection, normalizedMailbox)], {
        untagged: {
          LSUB: async (untagged) => {
            if (!untagged.attributes || !untagged.attributes.length) {
              return;
            }
            let rawPath = (untagged.attributes[2] && untagged.attributes[2].value || "").toString();
            let entry = {
              path: normalizePath(connection, decodePath(connection, rawPath)),
              pathAsListed: rawPath,
              flags: new Set(getStringList(untagged.attributes[0])),
              delimiter: getStringValue(untagged.attributes[1]),
              subscribed: true
            };
            if (entry.path.toUpperCase() === "INBOX") {
              addSpecialUseMatch(entry, "\\Inbox", "name");
            }
            if (entry.delimiter && entry.path.charAt(0) === entry.delimiter) {
              entry.path = entry.path.slice(1);
            }
            entry.parentPath = entry.delimiter && entry.path ? entry.path.substring(0, entry.path.lastIndexOf(entry.delimiter)) : "";
            entry.parent = entry.delimiter ? entry.path.split(entry.delimiter) : [entry.path];
            entry.name = entry.parent.pop();
            let existing = entriesByPath.get(entry.path);
            if (existing) {
              existing.subscribed = true;
              entry.flags.forEach((flag) => existing.flags.add(flag));
              normalizeFlags(existing);
            }
          }
        }
      });
      response.next();
    };
    let needsLsub = !isRev2Active(connection) && (!successStage.subscribed || !anyEntrySubscribed());
    if (needsLsub) {
      subscriptionStateKnown = false;
    }
    if (needsLsub && !connection.skipLsub) {
      try {
        await runLsub();
        subscriptionStateKnown = true;
      } catch (err) {
        if (isRejectedCommand(err)) {
          connection.skipLsub = true;
        } else if (err.responseStatus !== "NO" || err.code === "ETHROTTLE") {
          throw err;
        }
        connection.log.warn({ msg: "Failed to request subscription info", err, cid: connection.id });
      }
    }
    let candidates = Object.entries(specialUseMatches).flatMap(([type, matches]) => matches.map((match) => ({ type, ...match })));
    candidates.sort((a, b) => {
      let aSource = SOURCE_SORT_ORDER.indexOf(a.source);
      let bSource = SOURCE_SORT_ORDER.indexOf(b.source);
      if (aSource !== bSource) {
        return aSource - bSource;
      }
      let aDepth = a.entry.parent.length;
      let bDepth = b.entry.parent.length;
      if (aDepth !== bDepth) {
        return aDepth - bDepth;
      }
      return a.entry.path.localeCompare(b.entry.path);
    });
    let assignedTypes = /* @__PURE__ */ new Set();
    for (let { type, entry, source } of candidates) {
      if (assignedTypes.has(type) || entry.specialUse) {
        continue;
      }
      entry.specialUse = type;
      entry.specialUseSource = PUBLIC_SOURCE[source] || source;
      assignedTypes.add(type);
    }
    if (!subscriptionStateKnown && !anyEntrySubscribed()) {
      for (let entry of entries) {
        if (!entry.flags.has("\\NonExistent")) {
          entry.subscribed = true;
        }
      }
    }
    let inboxEntry = entries.find((entry) => entry.specialUse === "\\Inbox");
    if (inboxEntry && !inboxEntry.subscribed) {
      inboxEntry.subscribed = true;
    }
    return entries.sort((a, b) => {
      if (a.specialUse && !b.specialUse) {
        return -1;
      }
      if (!a.specialUse && b.specialUse) {
        return 1;
      }
      if (a.specialUse && b.specialUse) {
        return FLAG_SORT_ORDER.indexOf(a.specialUse) - FLAG_SORT_ORDER.indexOf(b.specialUse);
      }
      let aList = [].concat(a.parent).concat(a.name);
      let bList = [].concat(b.parent).concat(b.name);
      for (let i = 0; i < aList.length; i++) {
        let aPart = aList[i];
        let bPart = bList[i];
        if (aPart !== bPart) {
          return aPart.localeCompare(bPart || "");
        }
      }
      return a.path.localeCompare(b.path);
    });
  } catch (err) {
    await enhanceCommandError(err);
    connection.log.warn({ msg: "Failed to list folders", err, cid: connection.id });
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/enable.js
async function enable(connection, extensionList) {
  if (!hasCapability(connection, "ENABLE") || connection.state !== connection.states.AUTHENTICATED) {
    return;
  }
  let advertised = new Set([...connection.capabilities.keys()].map((capability2) => capability2.toUpperCase()));
  extensionList = extensionList.filter((extension) => advertised.has(extension.toUpperCase()));
  if (!extensionList.length) {
    return;
  }
  let response;
  try {
    let enabled = /* @__PURE__ */ new Set();
    response = await connection.exec("ENABLE", extensionList.map((extension) => ({ type: "ATOM", value: extension.toUpperCase() })), {
      untagged: {
        // The untagged ENABLED response is a flat list of extension names
        // (e.g., "* ENABLED CONDSTORE UTF8=ACCEPT"), NOT key-value pairs.
        // Each attribute is a single extension identifier.
        ENABLED: async (untagged) => {
          if (!untagged.attributes || !untagged.attributes.length) {
            return;
          }
          untagged.attributes.forEach((attr) => {
            let value = attr.value;
            if (value && typeof value === "string") {
              enabled.add(value.toUpperCase().trim());
            }
          });
        }
      }
    });
    connection.enabled = /* @__PURE__ */ new Set([...connection.enabled, ...enabled]);
    if (connection.enabled.has("QRESYNC")) {
      connection.enabled.add("CONDSTORE");
    }
    response.next();
    return connection.enabled;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/select.js
var VALUED_RESPONSE_CODES = Object.assign(/* @__PURE__ */ Object.create(null), {
  // CONDSTORE (RFC 7162): highest mod-sequence value for the mailbox, used for incremental
  // sync. Stored as a BigInt since modseq values can exceed Number.MAX_SAFE_INTEGER.
  //
  // A value that is not a bounded digit run is dropped rather than stored raw: every consumer
  // compares highestModseq relationally, and a relational compare against a non-numeric string
  // is false in both directions, so the value could never advance and delta sync would stop.
  highestmodseq: { key: "highestModseq", parse: (value) => parseBigIntValue(value) },
  // Unique identifier validity. If this changes between sessions, all previously cached UIDs
  // are invalid and the client must re-sync from scratch. Nominally 32-bit, but stored as a
  // BigInt precisely so a server that exceeds that still round-trips, hence the wider bound.
  uidvalidity: { key: "uidValidity", parse: (value) => parseBigIntValue(value) },
  // The next UID to be assigned in this mailbox, useful for detecting new arrivals. A huge
  // digit run would coerce to Infinity and corrupt every later UID range computation.
  uidnext: { key: "uidNext", parse: (value) => parseUintValue(value, MAX_UINT32_DIGITS) },
  // Sequence number of the first unseen message (RFC 3501 section 7.1). Not a count of unseen
  // messages - use mailboxStatus() with {unseen: true} for that.
  unseen: { key: "unseen", parse: (value) => parseUintValue(value, MAX_UINT32_DIGITS) },
  // APPENDLIMIT (RFC 7889): largest message size in octets the server accepts for APPEND into
  // this mailbox. Spelled all lowercase, unlike the camelCase fields around it, because that is
  // the name this object has always exposed.
  appendlimit: { key: "appendlimit", parse: (value) => parseUintValue(value) },
  // OBJECTID (RFC 8474): server-assigned mailbox identifier that survives renames. Sent as a
  // parenthesized list, but servers in the wild send it bare too.
  mailboxid: {
    key: "mailboxId",
    parse: (value) => Array.isArray(value) ? value.length > 0 && value[0] : typeof value === "string" && value
  },
  // Flags the client may change permanently on messages in this mailbox, including \* if the
  // server allows custom flags. Only the parenthesized form carries flags, and a malformed
  // value must leave permanentFlags unset rather than set an empty Set: canUseFlag() reads
  // unset as permissive and empty as deny-all, so an empty Set would turn every later flag
  // update into a silent no-op for the rest of the session.
  permanentflags: { key: "permanentFlags", parse: (value) => Array.isArray(value) && new Set(value) }
});
async function select(connection, pathInput, options) {
  if (!isAuthenticatedState(connection)) {
    return;
  }
  options = options || {};
  let path = normalizePath(connection, pathInput);
  if (!connection.folders.has(path)) {
    let folders = await connection.run("LIST", "", path);
    if (!folders) {
      throw new Error("Failed to fetch folders");
    }
    folders.forEach((folder) => {
      connection.folders.set(folder.path, folder);
    });
  }
  let folderListData = connection.folders.has(path) ? connection.folders.get(path) : false;
  let response;
  try {
    let map = { path };
    if (folderListData) {
      ["delimiter", "specialUse", "subscribed", "listed"].forEach((key) => {
        if (folderListData[key]) {
          map[key] = folderListData[key];
        }
      });
    }
    let uidValidity = options.uidValidity !== void 0 ? parseBigIntValue(String(options.uidValidity)) : false;
    let extraArgs = [];
    if (connection.enabled.has("QRESYNC") && options.changedSince && uidValidity) {
      extraArgs.push([
        { type: "ATOM", value: "QRESYNC" },
        [
          { type: "ATOM", value: uidValidity.toString() },
          { type: "ATOM", value: options.changedSince.toString() }
        ]
      ]);
      map.qresync = true;
    }
    let encodedPath = encodePath(connection, path);
    let selectCommand = {
      command: !options.readOnly ? "SELECT" : "EXAMINE",
      /* c8 ignore next */
      // extraArgs is always initialised to an array, so the [] fallback is unreachable
      arguments: [{ type: encodedPath.indexOf("&") >= 0 ? "STRING" : "ATOM", value: encodedPath }].concat(extraArgs || [])
    };
    response = await connection.exec(selectCommand.command, selectCommand.arguments, {
      untagged: {
        // Untagged OK responses carry response codes in brackets, e.g.:
        // * OK [UIDVALIDITY 1234] UIDs valid
        // * OK [PERMANENTFLAGS (\Seen \Answered \*)] Flags permitted
        // The section array holds the parsed bracket contents: section[0] is the
        // key (e.g., "UIDVALIDITY"), section[1] is the value or list.
        OK: async (untagged) => {
          if (!untagged.attributes || !untagged.attributes.length) {
            return;
          }
          let section2 = !untagged.attributes[0].value && untagged.attributes[0].section;
          if (section2 && section2.length > 1 && section2[0] && section2[0].type === "ATOM" && typeof section2[0].value === "string") {
            let key = section2[0].value.toLowerCase();
            let value;
            if (section2[1] && typeof section2[1].value === "string") {
              value = section2[1].value;
            } else if (Array.isArray(section2[1])) {
              value = getStringList(section2[1]);
            }
            let field = VALUED_RESPONSE_CODES[key];
            if (field) {
              let parsed = field.parse(value);
              if (parsed !== false) {
                map[field.key] = parsed;
              }
            }
          }
          if (section2 && section2.length === 1 && section2[0] && section2[0].type === "ATOM" && section2[0].value?.toUpperCase() === "NOMODSEQ") {
            map.noModseq = true;
          }
        },
        // Untagged FLAGS response lists all flags defined for this mailbox
        // (both system flags and custom flags). Example: * FLAGS (\Seen \Answered \Flagged)
        FLAGS: async (untagged) => {
          if (!untagged.attributes || !untagged.attributes.length || !Array.isArray(untagged.attributes[0])) {
            return;
          }
          map.flags = new Set(getStringList(untagged.attributes[0]));
        },
        // Untagged EXISTS response: "* <count> EXISTS" tells us the total number
        // of messages in the mailbox. The count is in the command field (numeric prefix).
        EXISTS: async (untagged) => {
          let num = parseUintValue(untagged.command, MAX_UINT32_DIGITS);
          if (num === false) {
            return false;
          }
          map.exists = num;
        },
        // VANISHED responses (QRESYNC): server reports UIDs that have been expunged
        // since the client's last known state. Only received when QRESYNC was requested.
        // A dummy mailbox object is passed because the mailbox isn't officially open yet.
        VANISHED: async (untagged) => {
          await connection.untaggedVanished(untagged, { path, uidNext: false, uidValidity: false });
        },
        // Untagged FETCH during SELECT/EXAMINE: only occurs with QRESYNC, delivering
        // updated flags for messages that changed since the client's last modseq.
        FETCH: async (untagged) => {
          await connection.untaggedFetch(untagged, { path, uidNext: false, uidValidity: false });
        }
      }
    });
    let okAttributes = response.response && response.response.attributes || [];
    let section = okAttributes[0] && !okAttributes[0].value && okAttributes[0].section;
    if (section && section.length && section[0] && section[0].type === "ATOM" && typeof section[0].value === "string") {
      map.readOnly = section[0].value.toUpperCase() === "READ-ONLY";
    }
    if (map.qresync && (uidValidity !== map.uidValidity || !map.highestModseq || map.noModseq)) {
      map.qresync = false;
    }
    let currentMailbox = connection.mailbox;
    connection.mailbox = false;
    let reopened = !currentMailbox || currentMailbox.path !== path || !!currentMailbox.uidValidity && !!map.uidValidity && currentMailbox.uidValidity !== map.uidValidity;
    if (currentMailbox && reopened) {
      emitSafe(connection, "mailboxClose", currentMailbox);
    }
    connection.mailbox = map;
    connection.currentSelectCommand = selectCommand;
    connection.state = connection.states.SELECTED;
    if (reopened || !currentMailbox) {
      emitSafe(connection, "mailboxOpen", connection.mailbox);
    } else {
      if (typeof map.exists === "number" && map.exists !== currentMailbox.exists) {
        emitSafe(connection, "exists", { path, count: map.exists, prevCount: currentMailbox.exists });
      }
      if (map.highestModseq && map.highestModseq !== currentMailbox.highestModseq) {
        emitSafe(connection, "highestModseq", { path, highestModseq: map.highestModseq, prevHighestModseq: currentMailbox.highestModseq });
      }
    }
    response.next();
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    if (connection.state === connection.states.SELECTED) {
      let currentMailbox = connection.mailbox;
      connection.mailbox = false;
      connection.currentSelectCommand = false;
      connection.state = connection.states.AUTHENTICATED;
      if (currentMailbox) {
        emitSafe(connection, "mailboxClose", currentMailbox);
      }
    }
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/fetch.js
async function fetch(connection, range, query, options) {
  let mailbox = getSelectedMailbox(connection);
  if (!mailbox) {
    throw connection.createNoMailboxError("FETCH");
  }
  if (!range) {
    return;
  }
  options = options || {};
  const canUseBinary = connection.capabilities.has("BINARY") || isRev2Active(connection);
  const commandKey = canUseBinary && options.binary && !connection.disableBinary ? "BINARY" : "BODY";
  const maxRetries = 4;
  const baseDelay = 1e3;
  let maxDelivered = 0;
  for (let retryCount = 0; ; retryCount++) {
    let messages = {
      count: 0,
      list: []
    };
    let consumerError = null;
    let response;
    try {
      let attributes = [{ type: "SEQUENCE", value: (range || "*").toString() }];
      let queryStructure = [];
      let setBodyPeek = (attributes2, partial) => {
        let section = [].concat(attributes2 || []);
        let first = section[0];
        let binaryAddressable = !section.length || section.length === 1 && typeof first.value === "string" && /^\d+(\.\d+)*$/.test(first.value);
        let bodyPeek = {
          type: "ATOM",
          value: `${binaryAddressable ? commandKey : "BODY"}.PEEK`,
          section,
          partial
        };
        queryStructure.push(bodyPeek);
      };
      let full = !!query.full;
      let all = !!query.all || full;
      let fast = !!query.fast || all;
      let items = {
        flags: query.flags || fast,
        internalDate: query.internalDate || fast,
        size: query.size || fast,
        envelope: query.envelope || all,
        bodyStructure: query.bodyStructure || full
      };
      if (query.uid) {
        queryStructure.push({ type: "ATOM", value: "UID" });
      }
      ["flags", "bodyStructure", "envelope", "internalDate"].forEach((key) => {
        if (items[key]) {
          queryStructure.push({ type: "ATOM", value: key.toUpperCase() });
        }
      });
      if (items.size) {
        queryStructure.push({ type: "ATOM", value: "RFC822.SIZE" });
      }
      if (query.source) {
        let partial;
        if (typeof query.source === "object" && (query.source.start || query.source.maxLength)) {
          partial = [Number(query.source.start) || 0];
          if (query.source.maxLength && !isNaN(query.source.maxLength)) {
            partial.push(Number(query.source.maxLength));
          }
        }
        setBodyPeek(null, partial);
      }
      if (connection.capabilities.has("OBJECTID")) {
        queryStructure.push({ type: "ATOM", value: "EMAILID" });
      } else if (connection.capabilities.has("X-GM-EXT-1")) {
        queryStructure.push({ type: "ATOM", value: "X-GM-MSGID" });
      }
      if (query.threadId) {
        if (connection.capabilities.has("OBJECTID")) {
          queryStructure.push({ type: "ATOM", value: "THREADID" });
        } else if (connection.capabilities.has("X-GM-EXT-1")) {
          queryStructure.push({ type: "ATOM", value: "X-GM-THRID" });
        }
      }
      if (query.labels) {
        if (connection.capabilities.has("X-GM-EXT-1")) {
          queryStructure.push({ type: "ATOM", value: "X-GM-LABELS" });
        }
      }
      if (connection.enabled.has("CONDSTORE") && !mailbox.noModseq) {
        queryStructure.push({ type: "ATOM", value: "MODSEQ" });
      }
      if (!query.uid) {
        queryStructure.push({ type: "ATOM", value: "UID" });
      }
      if (query.headers) {
        if (Array.isArray(query.headers)) {
          setBodyPeek([{ type: "ATOM", value: "HEADER.FIELDS" }, query.headers.map((header) => ({ type: "ATOM", value: header }))]);
        } else {
          setBodyPeek({ type: "ATOM", value: "HEADER" });
        }
      }
      if (query.bodyParts && query.bodyParts.length) {
        query.bodyParts.forEach((part) => {
          if (!part) {
            return;
          }
          let key;
          let partial;
          if (typeof part === "object") {
            if (!part.key || typeof part.key !== "string") {
              return;
            }
            key = part.key.toUpperCase();
            if (part.start || part.maxLength) {
              partial = [Number(part.start) || 0];
              if (part.maxLength && !isNaN(part.maxLength)) {
                partial.push(Number(part.maxLength));
              }
            }
          } else if (typeof part === "string") {
            key = part.toUpperCase();
          } else {
            return;
          }
          setBodyPeek({ type: "ATOM", value: key }, partial);
        });
      }
      let queryAttribute = queryStructure;
      if (queryStructure.length === 1) {
        queryAttribute = queryStructure.pop();
      }
      attributes.push(queryAttribute);
      if (options.changedSince && connection.enabled.has("CONDSTORE") && !mailbox.noModseq) {
        let changedSinceArgs = [
          {
            type: "ATOM",
            value: "CHANGEDSINCE"
          },
          {
            type: "ATOM",
            value: options.changedSince.toString()
          }
        ];
        if (options.uid && connection.enabled.has("QRESYNC")) {
          changedSinceArgs.push({
            type: "ATOM",
            value: "VANISHED"
          });
        }
        attributes.push(changedSinceArgs);
      }
      response = await connection.exec(options.uid ? "UID FETCH" : "FETCH", attributes, {
        untagged: {
          // Each matching message triggers an untagged FETCH response.
          // If onUntaggedFetch callback is provided, stream messages to it one by one
          // (useful for large result sets). Otherwise, collect all into messages.list.
          FETCH: async (untagged) => {
            messages.count++;
            if (consumerError) {
              return;
            }
            let formatted = await formatMessageResponse(untagged, mailbox, connection.idHashAlgorithm, connection);
            if (typeof options.onUntaggedFetch === "function") {
              let key = options.uid ? formatted.uid || formatted.seq : formatted.seq;
              if (retryCount && key <= maxDelivered) {
                return;
              }
              maxDelivered = Math.max(maxDelivered, key);
              try {
                await new Promise((resolve, reject) => {
                  options.onUntaggedFetch(formatted, (err) => {
                    if (err) {
                      reject(err);
                    } else {
                      resolve();
                    }
                  });
                });
              } catch (err) {
                consumerError = err;
              }
            } else if (messages.list.length >= MAX_COLLECTED_RESPONSES) {
              consumerError = createImapError(`FETCH returned more than ${MAX_COLLECTED_RESPONSES} messages`, "TooManyResponses");
            } else {
              messages.list.push(formatted);
            }
          }
        }
      });
      response.next();
      if (consumerError) {
        throw consumerError;
      }
      return messages;
    } catch (err) {
      if (err.code === "ETHROTTLE" && retryCount < maxRetries - 1) {
        const backoffDelay = Math.min(baseDelay * Math.pow(2, retryCount), 3e4);
        const delay = Math.max(err.throttleReset || 0, backoffDelay) - (err.throttleWaited || 0);
        connection.log.warn({
          msg: "Retrying throttled request with exponential backoff",
          cid: connection.id,
          code: err.code,
          response: err.responseText,
          throttleReset: err.throttleReset,
          retryCount,
          delayMs: delay
        });
        let aborted = await connection.throttleWait(delay);
        if (aborted) {
          throw connection.createNoConnectionError(connection.byeReason, { rejectedFrom: "throttleAbort", command: "FETCH" });
        }
        continue;
      }
      connection.log.warn({ err, cid: connection.id });
      throw err;
    }
  }
}

// node_modules/imapflow/dist/esm/commands/create.js
async function create(connection, path) {
  if (!isAuthenticatedState(connection)) {
    return;
  }
  path = normalizePath(connection, path);
  let response;
  try {
    let map = {
      path
    };
    response = await connection.exec("CREATE", [{ type: "ATOM", value: encodePath(connection, path) }]);
    let section = response.response.attributes && response.response.attributes[0] && response.response.attributes[0].section && response.response.attributes[0].section.length ? response.response.attributes[0].section : false;
    if (section) {
      let key;
      section.forEach((attribute, i) => {
        if (i % 2 === 0) {
          key = attribute && typeof attribute.value === "string" ? attribute.value : false;
          return;
        }
        if (!key) {
          return;
        }
        let value;
        switch (key.toLowerCase()) {
          case "mailboxid":
            key = "mailboxId";
            value = Array.isArray(attribute) && attribute[0] && typeof attribute[0].value === "string" ? attribute[0].value : false;
            break;
        }
        if (key && value) {
          map[key] = value;
        }
      });
    }
    map.created = true;
    response.next();
    await connection.run("SUBSCRIBE", path);
    return map;
  } catch (err) {
    let errorCode = getStatusCode(err.response);
    if (errorCode === "ALREADYEXISTS") {
      return {
        path,
        created: false
      };
    }
    await reportCommandError(connection, err);
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/delete.js
async function deleteMailbox(connection, path) {
  if (!isAuthenticatedState(connection)) {
    return;
  }
  path = normalizePath(connection, path);
  let selected = getSelectedMailbox(connection);
  if (selected && selected.path === path) {
    await connection.run("CLOSE", { unselect: true });
  }
  let response;
  try {
    let map = {
      path
    };
    response = await connection.exec("DELETE", [{ type: "ATOM", value: encodePath(connection, path) }]);
    response.next();
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/rename.js
async function rename(connection, path, newPath) {
  if (!isAuthenticatedState(connection)) {
    return;
  }
  path = normalizePath(connection, path);
  newPath = normalizePath(connection, newPath);
  let selected = getSelectedMailbox(connection);
  if (selected && selected.path === path) {
    await connection.run("CLOSE", { unselect: true });
  }
  let response;
  try {
    let map = {
      path,
      newPath
    };
    response = await connection.exec("RENAME", [
      { type: "ATOM", value: encodePath(connection, path) },
      { type: "ATOM", value: encodePath(connection, newPath) }
    ]);
    response.next();
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/close.js
async function close(connection, options) {
  if (connection.state !== connection.states.SELECTED) {
    return;
  }
  let response;
  try {
    response = await connection.exec(options?.unselect && hasCapability(connection, "UNSELECT") ? "UNSELECT" : "CLOSE");
    response.next();
    let currentMailbox = connection.mailbox;
    connection.mailbox = false;
    connection.currentSelectCommand = false;
    connection.state = connection.states.AUTHENTICATED;
    if (currentMailbox) {
      emitSafe(connection, "mailboxClose", currentMailbox);
    }
    return true;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/subscription.js
async function setSubscription(connection, command2, path) {
  if (!isAuthenticatedState(connection)) {
    return;
  }
  path = normalizePath(connection, path);
  let response;
  try {
    response = await connection.exec(command2, [{ type: "ATOM", value: encodePath(connection, path) }]);
    response.next();
    return true;
  } catch (err) {
    await reportCommandError(connection, err);
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/subscribe.js
async function subscribe(connection, path) {
  return await setSubscription(connection, "SUBSCRIBE", path);
}

// node_modules/imapflow/dist/esm/commands/unsubscribe.js
async function unsubscribe(connection, path) {
  return await setSubscription(connection, "UNSUBSCRIBE", path);
}

// node_modules/imapflow/dist/esm/commands/store.js
async function store(connection, range, flags2, options) {
  options = options || {};
  let mailbox = getSelectedMailbox(connection);
  if (!mailbox || !range || options.useLabels && !connection.capabilities.has("X-GM-EXT-1")) {
    return false;
  }
  let operation = "FLAGS";
  if (options.useLabels) {
    operation = "X-GM-LABELS";
  } else if (options.silent) {
    operation = `${operation}.SILENT`;
  }
  const operationName = (options.operation || "").toLowerCase();
  switch (operationName) {
    case "set":
      break;
    case "remove":
      operation = `-${operation}`;
      break;
    case "add":
    default:
      operation = `+${operation}`;
      break;
  }
  const clearAll = operationName === "set" && Array.isArray(flags2) && !flags2.length;
  const flagSource = options.useLabels ? false : mailbox;
  const dropped = [];
  flags2 = (Array.isArray(flags2) ? flags2 : [].concat(flags2 || [])).map((flag) => {
    let formatted = options.useLabels && flag && flag.charAt(0) !== "\\" ? encodePath(connection, flag) : formatFlag(flag);
    if (!formatted || !canUseFlag(flagSource, formatted) && operationName !== "remove") {
      dropped.push(flag);
      return false;
    }
    return formatted;
  }).filter((flag) => !!flag);
  if (dropped.length) {
    connection.log.warn({
      msg: "Dropped flags the mailbox does not accept",
      cid: connection.id,
      path: mailbox.path,
      operation,
      dropped
    });
  }
  if (!flags2.length && !clearAll) {
    return false;
  }
  let attributes = [{ type: "SEQUENCE", value: range }];
  if (options.unchangedSince && connection.enabled.has("CONDSTORE") && !mailbox.noModseq) {
    attributes.push([
      {
        type: "ATOM",
        value: "UNCHANGEDSINCE"
      },
      {
        type: "ATOM",
        value: options.unchangedSince.toString()
      }
    ]);
  }
  attributes.push({ type: "ATOM", value: operation }, flags2.map((flag) => ({ type: "ATOM", value: flag })));
  let response;
  try {
    response = await connection.exec(options.uid ? "UID STORE" : "STORE", attributes);
    response.next();
    return true;
  } catch (err) {
    await reportCommandError(connection, err);
    return false;
  }
}

// node_modules/imapflow/dist/esm/search-compiler.js
var UNICODE_PATTERN = /[^\x00-\x7F]/;
var setBoolOpt = (attributes, term, value) => {
  if (!value) {
    if (/^un/i.test(term)) {
      term = term.slice(2);
    } else {
      term = "UN" + term;
    }
  }
  attributes.push({ type: "ATOM", value: term.toUpperCase() });
};
var toSequenceValue = (value) => [].concat(value).join(",");
var toSearchValue = (value) => UNICODE_PATTERN.test(value) && !value.includes("\0") ? { type: "LITERAL", value: Buffer.from(value) } : { type: "ATOM", value };
var setOpt = (attributes, term, value) => {
  attributes.push({ type: "ATOM", value: term.toUpperCase() });
  if (Array.isArray(value)) {
    value.forEach((entry) => attributes.push(toSearchValue((entry || "").toString())));
  } else {
    attributes.push(toSearchValue(value.toString()));
  }
};
var processDateField = (attributes, term, value) => {
  let date = toValidDate(value);
  if (!date) {
    return;
  }
  if (["BEFORE", "SENTBEFORE"].includes(term.toUpperCase()) && date.toISOString().substring(11) !== "00:00:00.000Z") {
    date = new Date(date.getTime() + 24 * 3600 * 1e3);
  }
  let formatted = formatDate(date);
  if (!formatted) {
    return;
  }
  setOpt(attributes, term, formatted);
};
var fail = (code, message) => {
  throw createImapError(message, code);
};
var hasLiteral = (attributes) => attributes.some((attr) => Array.isArray(attr) ? hasLiteral(attr) : attr.type === "LITERAL");
var searchCompiler = (connection, query) => {
  const attributes = [];
  const walk = (params) => {
    let walkOperand = (operator, obj) => {
      let startIdx = attributes.length;
      if (obj && typeof obj === "object") {
        walk(obj);
      }
      if (attributes.length === startIdx) {
        fail("InvalidSearchQuery", `Search operand for ${operator} does not include any usable search criteria`);
      }
      if (Object.keys(obj).length > 1) {
        let subAttrs = attributes.splice(startIdx);
        attributes.push(subAttrs);
      }
    };
    Object.keys(params || {}).forEach((term) => {
      switch (term.toUpperCase()) {
        // Custom sequence range support (non-standard)
        case "SEQ":
          {
            let value = params[term] || params[term] === 0 ? toSequenceValue(params[term]) : "";
            if (value) {
              attributes.push({ type: "SEQUENCE", value });
            }
          }
          break;
        // Boolean flags that support UN- prefixing
        case "ANSWERED":
        case "DELETED":
        case "DRAFT":
        case "FLAGGED":
        case "SEEN":
        case "UNANSWERED":
        case "UNDELETED":
        case "UNDRAFT":
        case "UNFLAGGED":
        case "UNSEEN":
          setBoolOpt(attributes, term, !!params[term]);
          break;
        // Simple boolean flags without UN- support
        case "ALL":
          if (params[term]) {
            setBoolOpt(attributes, term, true);
          }
          break;
        case "NEW":
        case "OLD":
        case "RECENT":
          if (params[term]) {
            if (isRev2Active(connection)) {
              fail("MissingServerExtension", `The "${term.toLowerCase()}" search key does not exist in IMAP4rev2`);
            }
            setBoolOpt(attributes, term, true);
          }
          break;
        // Numeric comparisons
        case "LARGER":
        case "SMALLER":
        case "MODSEQ":
          if (params[term]) {
            setOpt(attributes, term, params[term]);
          }
          break;
        // Text search fields - check for Unicode
        case "BCC":
        case "BODY":
        case "CC":
        case "FROM":
        case "SUBJECT":
        case "TEXT":
        case "TO":
          if (params[term]) {
            setOpt(attributes, term, params[term]);
          }
          break;
        // UID sequences. The key stays an ATOM and only the value is a
        // SEQUENCE token, so the compiler validates the sequence set
        // itself rather than the "UID" keyword in front of it.
        case "UID":
          if (params[term]) {
            attributes.push({ type: "ATOM", value: "UID" });
            attributes.push({ type: "SEQUENCE", value: toSequenceValue(params[term]) });
          }
          break;
        // Email ID support (OBJECTID or Gmail extension)
        case "EMAILID":
          if (!params[term]) {
            break;
          }
          if (connection.capabilities.has("OBJECTID")) {
            setOpt(attributes, "EMAILID", params[term]);
          } else if (connection.capabilities.has("X-GM-EXT-1")) {
            setOpt(attributes, "X-GM-MSGID", params[term]);
          } else {
            fail("MissingServerExtension", "Server does not support OBJECTID or X-GM-EXT-1 extension required for EMAILID");
          }
          break;
        // Thread ID support (OBJECTID or Gmail extension)
        case "THREADID":
          if (!params[term]) {
            break;
          }
          if (connection.capabilities.has("OBJECTID")) {
            setOpt(attributes, "THREADID", params[term]);
          } else if (connection.capabilities.has("X-GM-EXT-1")) {
            setOpt(attributes, "X-GM-THRID", params[term]);
          } else {
            fail("MissingServerExtension", "Server does not support OBJECTID or X-GM-EXT-1 extension required for THREADID");
          }
          break;
        // Gmail raw search
        case "GMRAW":
        case "GMAILRAW":
          if (connection.capabilities.has("X-GM-EXT-1")) {
            setOpt(attributes, "X-GM-RAW", params[term]);
          } else {
            fail("MissingServerExtension", "Server does not support X-GM-EXT-1 extension required for X-GM-RAW");
          }
          break;
        // Gmail label search. Compiles { has, not } into an X-GM-RAW "label:"/"-label:" query
        // since Gmail labels are not a native IMAP SEARCH key. Gmail-only (X-GM-EXT-1).
        case "LABELS": {
          let labelQuery = params[term];
          if (!labelQuery || typeof labelQuery !== "object") {
            break;
          }
          let formatLabel = (name2) => {
            let label = (name2 || "").toString().replace(/[\s"]+/g, " ").trim();
            return label.indexOf(" ") >= 0 ? `"${label}"` : label;
          };
          let rawParts = [];
          for (let name2 of [].concat(labelQuery.has || [])) {
            if (name2) {
              rawParts.push(`label:${formatLabel(name2)}`);
            }
          }
          for (let name2 of [].concat(labelQuery.not || [])) {
            if (name2) {
              rawParts.push(`-label:${formatLabel(name2)}`);
            }
          }
          if (!rawParts.length) {
            break;
          }
          if (!connection.capabilities.has("X-GM-EXT-1")) {
            fail("MissingServerExtension", "Server does not support X-GM-EXT-1 extension required for label search");
          }
          let rawQuery = rawParts.join(" ");
          setOpt(attributes, "X-GM-RAW", rawQuery);
          break;
        }
        // Date searches with WITHIN extension support
        case "BEFORE":
        case "SINCE":
          {
            let value = toValidDate(params[term]);
            if (!value) {
              break;
            }
            const withinSeconds = Math.round((Date.now() - value.getTime()) / 1e3);
            if (connection.capabilities.has("WITHIN") && withinSeconds >= 1) {
              const withinKeyword = term.toUpperCase() === "BEFORE" ? "OLDER" : "YOUNGER";
              setOpt(attributes, withinKeyword, withinSeconds.toString());
              break;
            }
            processDateField(attributes, term, value);
          }
          break;
        // Standard date searches
        case "ON":
        case "SENTBEFORE":
        case "SENTON":
        case "SENTSINCE":
          processDateField(attributes, term, params[term]);
          break;
        // Keyword/flag searches
        case "KEYWORD":
        case "UNKEYWORD":
          {
            if (typeof params[term] !== "string") {
              fail("InvalidSearchQuery", `Search value for ${term.toLowerCase()} must be a string`);
            }
            let flag = formatFlag(params[term]);
            if (flag === false) {
              fail("InvalidSearchQuery", /^\\recent$/i.test(params[term]) ? `${params[term]} can not be searched as a keyword, use the "recent" search key instead` : `${params[term]} is not a valid keyword`);
            }
            if (flag) {
              setOpt(attributes, term, flag);
            }
          }
          break;
        // Header field searches
        case "HEADER":
          if (params[term] && typeof params[term] === "object") {
            Object.keys(params[term]).forEach((header) => {
              let value = params[term][header];
              if (value === true) {
                value = "";
              }
              if (typeof value !== "string") {
                return;
              }
              setOpt(attributes, term, [header.toUpperCase().trim(), value]);
            });
          }
          break;
        // NOT operator
        // A falsy operand means no NOT clause (`not: cond && {...}`). Any other one goes
        // through walkOperand(), which refuses a value that is not a query object or
        // compiles to nothing: dropping it would turn the filter into a search that
        // matches everything
        case "NOT":
          if (params[term]) {
            attributes.push({ type: "ATOM", value: "NOT" });
            walkOperand("NOT", params[term]);
          }
          break;
        // OR operator - complex logic for building OR trees
        case "OR":
          {
            if (!params[term] || !Array.isArray(params[term]) || !params[term].length) {
              break;
            }
            if (params[term].length === 1) {
              if (params[term][0]) {
                walkOperand("OR", params[term][0]);
              }
              break;
            }
            let genOrTree = (list3) => {
              let groups = [];
              for (let i = 0; i + 1 < list3.length; i += 2) {
                groups.push([list3[i], list3[i + 1]]);
              }
              if (list3.length % 2) {
                let group = [list3[list3.length - 1]];
                while (group.length === 1 && Array.isArray(group[0])) {
                  group = group[0];
                }
                groups.push(group);
              }
              while (groups.length > 2) {
                groups = genOrTree(groups);
              }
              while (groups.length === 1 && Array.isArray(groups[0])) {
                groups = groups[0];
              }
              return groups;
            };
            let walkOrTree = (entry) => {
              if (Array.isArray(entry)) {
                if (entry.length > 1) {
                  attributes.push({ type: "ATOM", value: "OR" });
                }
                entry.forEach(walkOrTree);
                return;
              }
              walkOperand("OR", entry);
            };
            walkOrTree(genOrTree(params[term]));
          }
          break;
        default:
          fail("InvalidSearchQuery", `Unknown search key "${term}"`);
      }
    });
  };
  walk(query);
  if (!connection.enabled.has("UTF8=ACCEPT") && hasLiteral(attributes)) {
    attributes.unshift({ type: "ATOM", value: "UTF-8" });
    attributes.unshift({ type: "ATOM", value: "CHARSET" });
  }
  return attributes;
};

// node_modules/imapflow/dist/esm/commands/esearch-parser.js
function parseEsearchResponse(attrs) {
  const result = {};
  let i = 0;
  while (i < attrs.length) {
    const token = attrs[i];
    if (!token || token.type !== "ATOM") {
      i++;
      continue;
    }
    const key = token.value.toUpperCase();
    if (i + 1 >= attrs.length) {
      i++;
      continue;
    }
    switch (key) {
      // COUNT is a plain message count; MIN and MAX are sequence numbers or UIDs. All
      // three are bounded decimal runs - isNaN() would also admit '1e400' (Infinity)
      case "COUNT": {
        const n = parseUintValue(attrs[++i]?.value, MAX_UINT32_DIGITS);
        if (n !== false)
          result.count = n;
        break;
      }
      case "MIN": {
        const n = parseUintValue(attrs[++i]?.value, MAX_UINT32_DIGITS);
        if (n !== false)
          result.min = n;
        break;
      }
      case "MAX": {
        const n = parseUintValue(attrs[++i]?.value, MAX_UINT32_DIGITS);
        if (n !== false)
          result.max = n;
        break;
      }
      case "MODSEQ": {
        const modseq = parseBigIntValue(attrs[++i]?.value);
        if (modseq !== false)
          result.modseq = modseq;
        break;
      }
      case "ALL": {
        const allToken = attrs[++i];
        if (allToken && typeof allToken.value === "string") {
          result.all = allToken.value;
        }
        break;
      }
      case "PARTIAL": {
        const listToken = attrs[++i];
        const items = Array.isArray(listToken) ? listToken : null;
        if (!items || items.length < 2)
          break;
        const range = items[0]?.value;
        if (typeof range !== "string")
          break;
        const messages = items[1]?.value;
        result.partial = {
          range,
          messages: typeof messages === "string" ? messages : ""
        };
        break;
      }
      default:
        i++;
        break;
    }
    i++;
  }
  return result;
}

// node_modules/imapflow/dist/esm/commands/search.js
var stripEsearchPrefix = (attrs) => {
  let start = 0;
  if (attrs[start] && Array.isArray(attrs[start]))
    start++;
  if (attrs[start] && typeof attrs[start].value === "string" && attrs[start].value.toUpperCase() === "UID")
    start++;
  return attrs.slice(start);
};
async function searchFailed(connection, err) {
  await reportCommandError(connection, err);
  if (isServerRefusal(err)) {
    return false;
  }
  throw err;
}
async function search(connection, query, options) {
  const mailbox = getSelectedMailbox(connection);
  if (!mailbox) {
    return false;
  }
  options = options || {};
  let attributes;
  if (!query || query === true || typeof query === "object" && (!Object.keys(query).length || Object.keys(query).length === 1 && query.all)) {
    attributes = [{ type: "ATOM", value: "ALL" }];
  } else if (query && typeof query === "object") {
    attributes = searchCompiler(connection, query);
  } else {
    return false;
  }
  const useEsearch = options.returnOptions && options.returnOptions.length > 0 && hasCapability(connection, "ESEARCH");
  if (useEsearch) {
    const returnItems = [];
    for (const opt of options.returnOptions) {
      if (typeof opt === "string") {
        returnItems.push({ type: "ATOM", value: opt.toUpperCase() });
      } else if (opt && typeof opt.partial === "string") {
        returnItems.push({ type: "ATOM", value: "PARTIAL" });
        returnItems.push({ type: "ATOM", value: opt.partial });
      }
    }
    if (returnItems.length > 0) {
      const returnClause = [{ type: "ATOM", value: "RETURN" }, returnItems];
      let esearchResult = {};
      let response2;
      try {
        response2 = await connection.exec(options.uid ? "UID SEARCH" : "SEARCH", [...returnClause, ...attributes], {
          untagged: {
            ESEARCH: async (untagged) => {
              if (!untagged || !untagged.attributes)
                return;
              esearchResult = parseEsearchResponse(stripEsearchPrefix(untagged.attributes));
            }
          }
        });
        response2.next();
        return esearchResult;
      } catch (err) {
        return await searchFailed(connection, err);
      }
    }
  }
  let results = [];
  let esearchAdded = 0;
  let response;
  try {
    response = await connection.exec(options.uid ? "UID SEARCH" : "SEARCH", attributes, {
      untagged: {
        SEARCH: async (untagged) => {
          if (!untagged) {
            return;
          }
          let numbers = untagged.numbers;
          let attributes2 = untagged.attributes || [];
          let count = numbers ? numbers.length : attributes2.length;
          if (count) {
            let target = numbers && !results.length ? numbers : results;
            let size = target === results ? results.length : 0;
            let truncated = false;
            let discarded = false;
            for (let i = 0; i < count; i++) {
              if (size >= EXPANDED_RANGE_LIMIT) {
                truncated = true;
                break;
              }
              let attribute = attributes2[i];
              let value = numbers ? numbers[i] : attribute && typeof attribute.value === "string" ? Number(attribute.value) : NaN;
              if (!isValidSequenceValue(value)) {
                discarded = true;
                continue;
              }
              target[size++] = value;
            }
            target.length = size;
            results = target;
            if (truncated || discarded) {
              connection.log.warn({
                msg: "Invalid entries in the SEARCH result",
                truncated,
                discarded,
                cid: connection.id
              });
            }
          }
        },
        // IMAP4rev2 servers answer even a plain SEARCH with an untagged
        // ESEARCH response (RFC 9051 deprecated the SEARCH response), so
        // both forms are collected into the same result set
        ESEARCH: async (untagged) => {
          if (!untagged || !untagged.attributes) {
            return;
          }
          let parsed = parseEsearchResponse(stripEsearchPrefix(untagged.attributes));
          if (parsed.all) {
            let existsCount = () => mailbox.exists || 0;
            let overBudget = () => esearchAdded >= existsCount() || results.length >= EXPANDED_RANGE_LIMIT;
            let add = (value) => {
              results.push(value);
              esearchAdded++;
            };
            let resolveId = (part) => part === "*" ? options.uid ? 0 : existsCount() : Number(part);
            let truncated = false;
            let discarded = false;
            sequenceSetLoop: for (let part of parsed.all.split(",")) {
              part = part.trim();
              let colon = part.indexOf(":");
              if (colon < 0) {
                let value = resolveId(part);
                if (!isValidSequenceValue(value)) {
                  discarded = true;
                  continue;
                }
                if (overBudget()) {
                  truncated = true;
                  break;
                }
                add(value);
                continue;
              }
              let first = resolveId(part.substring(0, colon));
              let second = resolveId(part.slice(colon + 1));
              if (!isValidSequenceValue(first) || !isValidSequenceValue(second)) {
                discarded = true;
                continue;
              }
              for (let id2 = Math.min(first, second); id2 <= Math.max(first, second); id2++) {
                if (overBudget()) {
                  truncated = true;
                  break sequenceSetLoop;
                }
                add(id2);
              }
            }
            if (truncated || discarded) {
              connection.log.warn({
                msg: "Invalid entries in the ESEARCH ALL result",
                truncated,
                discarded,
                cid: connection.id
              });
            }
          }
        }
      }
    });
    response.next();
    results.sort((a, b) => a - b);
    let unique = 0;
    for (let i = 0; i < results.length; i++) {
      if (!unique || results[i] !== results[unique - 1]) {
        results[unique++] = results[i];
      }
    }
    results.length = unique;
    return results;
  } catch (err) {
    return await searchFailed(connection, err);
  }
}

// node_modules/imapflow/dist/esm/commands/noop.js
async function noop2(connection) {
  try {
    let response = await connection.exec("NOOP", false, { comment: "Requested by command" });
    response.next();
    return true;
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/expunge.js
async function expunge(connection, range, options) {
  let mailbox = getSelectedMailbox(connection);
  if (!mailbox || !range) {
    return;
  }
  options = options || {};
  if (!await connection.messageFlagsAdd(range, ["\\Deleted"], options)) {
    return false;
  }
  let byUid = options.uid && hasCapability(connection, "UIDPLUS");
  let command2 = byUid ? "UID EXPUNGE" : "EXPUNGE";
  let attributes = byUid ? [{ type: "SEQUENCE", value: range }] : false;
  let response;
  try {
    response = await connection.exec(command2, attributes);
    let section = response.response.attributes && response.response.attributes[0] && response.response.attributes[0].section;
    let responseCode = section && section.length && section[0] && typeof section[0].value === "string" ? section[0].value : "";
    if (responseCode.toUpperCase() === "HIGHESTMODSEQ") {
      let codeSection = section;
      let highestModseq = parseBigIntValue(codeSection[1] && codeSection[1].value);
      if (highestModseq && (!mailbox.highestModseq || highestModseq > mailbox.highestModseq)) {
        mailbox.highestModseq = highestModseq;
      }
    }
    response.next();
    return true;
  } catch (err) {
    await reportCommandError(connection, err);
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/append.js
async function append(connection, destination, content, flags2, idate) {
  if (!isAuthenticatedState(connection) || !destination) {
    return;
  }
  let message;
  if (typeof content === "string") {
    message = Buffer.from(content);
  } else if (content instanceof Uint8Array) {
    message = Buffer.isBuffer(content) ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  } else {
    throw createImapError("Message content must be a Buffer, Uint8Array or string", "InvalidMessageContent");
  }
  if (connection.capabilities.has("APPENDLIMIT")) {
    let appendLimit = connection.capabilities.get("APPENDLIMIT");
    if (typeof appendLimit === "number" && appendLimit < message.length) {
      let err = new Error("Message content too big for APPENDLIMIT=" + appendLimit);
      err.serverResponseCode = "APPENDLIMIT";
      throw err;
    }
  }
  destination = normalizePath(connection, destination);
  let selected = getSelectedMailbox(connection);
  const targetMailbox = selected && comparePaths(connection, selected.path, destination) ? selected : false;
  const flagSource = targetMailbox && !targetMailbox.readOnly ? targetMailbox : false;
  const dropped = [];
  flags2 = (Array.isArray(flags2) ? flags2 : [].concat(flags2 || [])).map((flag) => {
    const formatted = flag && formatFlag(flag.toString());
    if (!formatted || !canUseFlag(flagSource, formatted)) {
      if (flag) {
        dropped.push(flag.toString());
      }
      return false;
    }
    return formatted;
  }).filter((flag) => !!flag);
  if (dropped.length) {
    connection.log.warn({
      msg: "Dropped flags the mailbox does not accept",
      cid: connection.id,
      path: destination,
      dropped
    });
  }
  let attributes = [{ type: "ATOM", value: encodePath(connection, destination) }];
  idate = idate ? formatDateTime(idate) : false;
  if (flags2.length || idate) {
    attributes.push(flags2.map((flag) => ({ type: "ATOM", value: flag })));
  }
  if (idate) {
    attributes.push({ type: "STRING", value: idate });
  }
  let isLiteral8 = false;
  if (connection.capabilities.has("BINARY") && !connection.disableBinary) {
    isLiteral8 = message.indexOf(0) >= 0;
  }
  attributes.push({ type: "LITERAL", value: message, isLiteral8 });
  let map = { destination };
  if (connection.mailbox && connection.mailbox.path) {
    map.path = connection.mailbox.path;
  }
  const handleExistsUpdate = (untagged) => {
    let seq = parseUintValue(untagged.command, MAX_UINT32_DIGITS);
    if (seq === false) {
      return;
    }
    map.seq = seq;
    if (targetMailbox) {
      let prevCount = targetMailbox.exists;
      if (map.seq !== prevCount) {
        targetMailbox.exists = map.seq;
        emitSafe(connection, "exists", {
          path: targetMailbox.path,
          count: map.seq,
          prevCount
        });
      }
    }
  };
  let response;
  try {
    response = await connection.exec("APPEND", attributes, {
      // Only listen for EXISTS if we're appending to the currently selected mailbox
      untagged: targetMailbox ? { EXISTS: handleExistsUpdate } : false
    });
    let section = response.response.attributes && response.response.attributes[0] && response.response.attributes[0].section;
    if (section && section.length) {
      let first = section[0];
      let responseCode = first && typeof first.value === "string" ? first.value : "";
      if (responseCode.toUpperCase() === "APPENDUID") {
        let uidValidity = parseBigIntValue(section[1] && section[1].value, MAX_UINT32_DIGITS);
        let uid = parseUintValue(section[2] && section[2].value, MAX_UINT32_DIGITS);
        if (uid) {
          map.uid = uid;
          if (uidValidity) {
            map.uidValidity = uidValidity;
          }
        }
      }
    }
    response.next();
    if (targetMailbox && !map.seq) {
      try {
        response = await connection.exec("NOOP", false, {
          untagged: { EXISTS: handleExistsUpdate },
          comment: "Sequence not found from APPEND output"
        });
        response.next();
      } catch (err) {
        connection.log.warn({ err, cid: connection.id });
      }
    }
    if (map.seq && !map.uid) {
      try {
        let list3 = await connection.search({ seq: map.seq }, { uid: true });
        if (Array.isArray(list3) && list3.length) {
          map.uid = list3[0];
        }
      } catch (err) {
        logConnectionError(connection, "Failed to look up the UID of the appended message", err);
      }
    }
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    throw err;
  }
}

// node_modules/imapflow/dist/esm/commands/status.js
var MAILBOX_UPDATERS = {
  messages: (value, mailbox, connection, path) => {
    let prevCount = mailbox.exists;
    if (prevCount !== value) {
      mailbox.exists = value;
      emitSafe(connection, "exists", { path, count: value, prevCount });
    }
  },
  uidNext: (value, mailbox) => {
    mailbox.uidNext = value;
  },
  highestModseq: (value, mailbox, connection, path) => {
    let prevHighestModseq = mailbox.highestModseq;
    if (prevHighestModseq !== value) {
      mailbox.highestModseq = value;
      emitSafe(connection, "highestModseq", { path, highestModseq: value, prevHighestModseq });
    }
  }
};
async function status(connection, path, query) {
  if (!isAuthenticatedState(connection) || !path) {
    return false;
  }
  path = normalizePath(connection, path);
  let encodedPath = encodePath(connection, path);
  let attributes = [{ type: encodedPath.indexOf("&") >= 0 ? "STRING" : "ATOM", value: encodedPath }];
  let queryAttributes = buildStatusQueryAttributes(connection, query);
  let syntheticRecent = query && query.recent && isRev2Active(connection);
  if (!queryAttributes.length) {
    return syntheticRecent ? { path, recent: 0 } : false;
  }
  attributes.push(queryAttributes);
  let response;
  try {
    let map = { path };
    response = await connection.exec("STATUS", attributes, {
      untagged: {
        // STATUS response: * STATUS <mailbox> (<key> <value> <key> <value> ...)
        // Parsed as alternating key-value pairs (i % 2 pattern).
        STATUS: async (untagged) => {
          let selected = getSelectedMailbox(connection);
          let currentMailbox = selected && selected.path === path ? selected : false;
          let list3 = untagged.attributes && Array.isArray(untagged.attributes[1]) ? untagged.attributes[1] : false;
          if (!list3) {
            return;
          }
          let updates = [];
          parseStatusList(list3, (key, value) => {
            map[key] = value;
            if (currentMailbox && MAILBOX_UPDATERS[key]) {
              updates.push([key, value]);
            }
          });
          if (currentMailbox && map.uidValidity && currentMailbox.uidValidity && map.uidValidity !== currentMailbox.uidValidity) {
            return;
          }
          for (let [key, value] of updates) {
            MAILBOX_UPDATERS[key](value, currentMailbox, connection, path);
          }
        }
      }
    });
    response.next();
    if (syntheticRecent) {
      map.recent = 0;
    }
    return map;
  } catch (err) {
    if (err.responseStatus === "NO") {
      let folders = await connection.run("LIST", "", path, { listOnly: true }).catch((listErr) => {
        logConnectionError(connection, "Failed to check if the mailbox exists", listErr);
        return false;
      });
      if (folders && !folders.length) {
        throw createImapError(`Mailbox doesn't exist: ${path}`, "NotFound", { response: err });
      }
    }
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/copyuid-parser.js
var UID_SET_ELEMENT = /^\d+(:\d+)?$/;
var isUidSet = (value) => typeof value === "string" && value.split(",").every((part) => UID_SET_ELEMENT.test(part));
var uidSetValues = (attribute) => {
  const value = attribute && attribute.value;
  return isUidSet(value) ? expandRange2(value) : false;
};
function parseCopyUid(response, map) {
  let section = response.attributes && response.attributes[0] && response.attributes[0].section;
  let responseCode = section && section.length && section[0] && typeof section[0].value === "string" ? section[0].value : "";
  if (responseCode !== "COPYUID") {
    return;
  }
  let codeSection = section;
  let uidValidity = parseBigIntValue(codeSection[1] && codeSection[1].value);
  if (uidValidity !== false) {
    map.uidValidity = uidValidity;
  }
  const sourceUids = uidSetValues(codeSection[2]);
  const destinationUids = uidSetValues(codeSection[3]);
  if (sourceUids && destinationUids && sourceUids.length === destinationUids.length) {
    map.uidMap = new Map(sourceUids.map((uid, i) => [uid, destinationUids[i]]));
  }
}

// node_modules/imapflow/dist/esm/commands/copy.js
async function copy(connection, range, destination, options) {
  let mailbox = getSelectedMailbox(connection);
  if (!mailbox || !range || !destination) {
    return;
  }
  options = options || {};
  destination = normalizePath(connection, destination);
  let attributes = [
    { type: "SEQUENCE", value: range },
    { type: "ATOM", value: encodePath(connection, destination) }
  ];
  let response;
  try {
    response = await connection.exec(options.uid ? "UID COPY" : "COPY", attributes);
    response.next();
    let map = { path: mailbox.path, destination };
    parseCopyUid(response.response, map);
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/move.js
async function move(connection, range, destination, options) {
  let mailbox = getSelectedMailbox(connection);
  if (!mailbox || !range || !destination) {
    return;
  }
  options = options || {};
  destination = normalizePath(connection, destination);
  let attributes = [
    { type: "SEQUENCE", value: range },
    { type: "ATOM", value: encodePath(connection, destination) }
  ];
  let map = { path: mailbox.path, destination };
  if (!hasCapability(connection, "MOVE")) {
    let result = await connection.messageCopy(range, destination, options);
    if (!result) {
      return result;
    }
    let deleted = await connection.messageDelete(range, Object.assign({ silent: true }, options));
    return deleted ? result : false;
  }
  let response;
  try {
    response = await connection.exec(options.uid ? "UID MOVE" : "MOVE", attributes, {
      untagged: {
        OK: async (untagged) => {
          parseCopyUid(untagged, map);
        }
      }
    });
    response.next();
    parseCopyUid(response.response, map);
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/compress.js
async function compress(connection) {
  if (!connection.capabilities.has("COMPRESS=DEFLATE") || connection._inflate) {
    return false;
  }
  let response;
  try {
    response = await connection.exec("COMPRESS", [{ type: "ATOM", value: "DEFLATE" }]);
  } catch (err) {
    connection.log.warn({ err, cid: connection.id });
    return false;
  }
  if (response.hasTrailingData) {
    let error = createImapError("Server sent data between the COMPRESS response and the compression layer switch", "COMPRESS_TRAILING_DATA");
    connection.log.error({ err: error, cid: connection.id });
    connection.closeConnectionAfter();
    response.next();
    throw error;
  }
  response.next();
  return true;
}

// node_modules/imapflow/dist/esm/commands/quota.js
async function quota(connection, path) {
  if (!isAuthenticatedState(connection) || !path) {
    return;
  }
  if (!connection.capabilities.has("QUOTA") && ![...connection.capabilities.keys()].some((capability2) => capability2.startsWith("QUOTA=RES-"))) {
    return false;
  }
  path = normalizePath(connection, path);
  let map = { path };
  let processQuotaResponse = (untagged) => {
    let attributes = untagged.attributes && untagged.attributes[1];
    if (!attributes || !Array.isArray(attributes) || !attributes.length) {
      return false;
    }
    let key = false;
    attributes.forEach((attribute, i) => {
      const position = i % 3;
      if (position === 0) {
        key = attribute && typeof attribute.value === "string" ? attribute.value.toLowerCase() : false;
        return;
      }
      if (!key) {
        return;
      }
      let value = parseUintValue(attribute && attribute.value);
      if (value === false) {
        return;
      }
      if (isUnsafeKey(key) || key === "path" || key === "quotaroot") {
        return;
      }
      let resource = map[key];
      if (typeof resource !== "object") {
        resource = {};
        map[key] = resource;
      }
      const multiplier = key === "storage" ? 1024 : 1;
      if (position === 1) {
        resource.usage = value * multiplier;
      } else if (position === 2) {
        resource.limit = value * multiplier;
        if (resource.limit) {
          resource.status = Math.round((resource.usage || 0) / resource.limit * 100) + "%";
        }
      }
    });
  };
  let quotaFound = false;
  let response;
  try {
    response = await connection.exec("GETQUOTAROOT", [{ type: "ATOM", value: encodePath(connection, path) }], {
      untagged: {
        // QUOTAROOT response tells us which quota root applies to this mailbox.
        // A mailbox may have zero or one quota root.
        QUOTAROOT: async (untagged) => {
          let quotaRoot = getStringValue(untagged.attributes && untagged.attributes[1]);
          if (quotaRoot) {
            map.quotaRoot = quotaRoot;
          }
        },
        // QUOTA response provides the actual resource usage and limits
        QUOTA: async (untagged) => {
          quotaFound = true;
          processQuotaResponse(untagged);
        }
      }
    });
    response.next();
    if (map.quotaRoot && !quotaFound) {
      response = await connection.exec("GETQUOTA", [{ type: "ATOM", value: map.quotaRoot }], {
        untagged: {
          QUOTA: async (untagged) => {
            processQuotaResponse(untagged);
          }
        }
      });
      response.next();
    }
    return map;
  } catch (err) {
    await reportCommandError(connection, err);
    return false;
  }
}

// node_modules/imapflow/dist/esm/commands/idle.js
var NOOP_INTERVAL = 2 * 60 * 1e3;
function claimIdling(connection) {
  let token = {};
  connection._idleSession = token;
  connection.idling = true;
  return () => {
    if (connection._idleSession === token) {
      connection._idleSession = null;
      connection.idling = false;
    }
  };
}
async function runIdle(connection) {
  let response;
  let preCheckWaitQueue = [];
  let ownPreCheck = null;
  let releaseIdling = claimIdling(connection);
  let continuationTimer = null;
  let clearContinuationTimer = () => {
    clearTimer(continuationTimer);
    continuationTimer = null;
  };
  try {
    let doneRequested = false;
    let doneSent = false;
    let canEnd = false;
    let preCheck = async () => {
      doneRequested = true;
      if (canEnd && !doneSent) {
        connection.log.debug({
          src: "c",
          msg: `DONE`,
          comment: `breaking IDLE`,
          lockId: connection.currentLock ? connection.currentLock.lockId : void 0,
          path: connection.mailbox && connection.mailbox.path,
          cid: connection.id
        });
        doneSent = true;
        connection.write("DONE");
        releaseIdling();
        if (connection.preCheck === ownPreCheck) {
          connection.preCheck = false;
        }
        while (preCheckWaitQueue.length) {
          let { resolve } = preCheckWaitQueue.shift();
          resolve();
        }
      }
    };
    let connectionPreCheck = () => {
      let handler = guardedPromise((resolve, reject) => {
        preCheckWaitQueue.push({ resolve, reject });
      });
      connection.log.trace({
        msg: "Requesting IDLE break",
        lockId: connection.currentLock ? connection.currentLock.lockId : void 0,
        path: connection.mailbox && connection.mailbox.path,
        queued: preCheckWaitQueue.length,
        doneRequested,
        canEnd,
        doneSent,
        cid: connection.id
      });
      preCheck().catch((err) => logConnectionError(connection, "Failed to break IDLE", err));
      return handler;
    };
    ownPreCheck = connectionPreCheck;
    connection.preCheck = connectionPreCheck;
    response = await connection.exec("IDLE", false, {
      // Server responds with "+" continuation to acknowledge IDLE mode.
      // After this, the server will push untagged responses for mailbox changes.
      // We can now safely send DONE if a break was already requested.
      onPlusTag: async () => {
        clearContinuationTimer();
        connection.log.debug({
          msg: `Initiated IDLE, waiting for server input`,
          lockId: connection.currentLock ? connection.currentLock.lockId : void 0,
          doneRequested,
          cid: connection.id
        });
        canEnd = true;
        if (doneRequested) {
          try {
            await preCheck();
          } catch (err) {
            logConnectionError(connection, "Failed to break IDLE", err);
          }
        }
      },
      // The server has socketTimeout from the moment IDLE is on the wire to acknowledge it
      // with the "+". The socket watchdog only covers a server that goes quiet: one that
      // keeps sending untagged lines without ever answering "+" kept the IDLE in flight for
      // good, and every later command queued behind it. DONE can not be sent before the
      // "+" (RFC 2177 section 3), so there is no way to break such an IDLE and fall back
      // to polling; the connection is failed the way the watchdog fails a dead peer.
      onSend: () => {
        continuationTimer = unrefTimer(setTimeout(() => {
          continuationTimer = null;
          if (canEnd || connection.isClosed) {
            return;
          }
          connection.log.error({
            msg: "Server did not acknowledge IDLE, closing the connection",
            timeout: connection.socketTimeout,
            cid: connection.id
          });
          connection.emitError(createImapError("IDLE was not acknowledged within the socket timeout", "ETIMEOUT", {
            command: "IDLE",
            details: { socketTimeout: connection.socketTimeout }
          }));
        }, connection.socketTimeout));
      }
    });
    response.next();
    return;
  } catch (err) {
    logConnectionError(connection, "IDLE session failed", err);
    let answeredByServer = err.responseStatus === "NO" || err.responseStatus === "BAD";
    if (isServerRefusal(err)) {
      connection.skipIdle = true;
    }
    if (preCheckWaitQueue.length && !answeredByServer) {
      let waiterError = restampConnectionError(err, { rejectedFrom: "preCheckWaiter" });
      while (preCheckWaitQueue.length) {
        let { reject } = preCheckWaitQueue.shift();
        reject(waiterError);
      }
    }
    return false;
  } finally {
    clearContinuationTimer();
    releaseIdling();
    if (connection.preCheck === ownPreCheck) {
      connection.preCheck = false;
    }
    while (preCheckWaitQueue.length) {
      let { resolve } = preCheckWaitQueue.shift();
      resolve();
    }
  }
}
async function pollOnce(connection, session) {
  let path = connection.mailbox && connection.mailbox.path;
  switch (connection.missingIdleCommand) {
    case "SELECT":
      connection.log.debug({ msg: `Running SELECT to detect changes in folder`, cid: connection.id });
      await connection.runInternal("SELECT", path, { readOnly: session.selectCommand.command === "EXAMINE" });
      break;
    case "STATUS": {
      connection.log.debug({ msg: `Running STATUS to detect changes in folder`, cid: connection.id });
      let polled = connection.mailbox;
      let status2 = await connection.runInternal("STATUS", path, {
        messages: true,
        uidNext: true,
        uidValidity: true,
        unseen: true,
        highestModseq: true
      });
      if (!status2) {
        throw createImapError("STATUS poll failed", "PollFailed");
      }
      if (polled && connection.mailbox === polled && status2.uidValidity && polled.uidValidity && status2.uidValidity !== polled.uidValidity) {
        connection.log.info({ msg: "UIDVALIDITY changed, selecting the mailbox again", path, cid: connection.id });
        await connection.runInternal("SELECT", path, { readOnly: session.selectCommand.command === "EXAMINE" });
      }
      break;
    }
    case "NOOP":
    default: {
      let response = await connection.exec("NOOP", false, { comment: "IDLE not supported" });
      response.next();
      break;
    }
  }
}
async function runPollingFallback(connection, maxIdleTime) {
  if (!connection.currentSelectCommand) {
    return;
  }
  let session = {
    cancelled: false,
    timer: null,
    preCheck: null,
    selectCommand: connection.currentSelectCommand
  };
  let interval = maxIdleTime ? Math.min(NOOP_INTERVAL, maxIdleTime) : NOOP_INTERVAL;
  let releaseIdling = claimIdling(connection);
  try {
    await new Promise((resolve) => {
      const cancel = () => {
        if (session.cancelled) {
          return;
        }
        session.cancelled = true;
        clearTimer(session.timer);
        session.timer = null;
        resolve();
      };
      session.preCheck = async () => {
        connection.log.debug({ msg: `Breaking NOOP loop`, cid: connection.id });
        cancel();
      };
      connection.preCheck = session.preCheck;
      const runPoll = () => {
        if (session.cancelled) {
          return;
        }
        if (!connection.socket || connection.socket.destroyed || !getSelectedMailbox(connection)) {
          return cancel();
        }
        pollOnce(connection, session).then(() => {
          connection._lastPollAt = Date.now();
          if (session.cancelled) {
            return;
          }
          scheduleNextPoll(interval);
        }).catch((err) => {
          logConnectionError(connection, "Failed to poll for mailbox changes", err);
          cancel();
        });
      };
      function scheduleNextPoll(delay) {
        session.timer = setTimeout(runPoll, delay);
        unrefTimer(session.timer);
      }
      connection.log.debug({ msg: `Initiated NOOP loop`, cid: connection.id });
      let sinceLastPoll = Math.max(0, Date.now() - (connection._lastPollAt || 0));
      if (sinceLastPoll >= interval) {
        runPoll();
      } else {
        scheduleNextPoll(interval - sinceLastPoll);
      }
    });
  } finally {
    session.cancelled = true;
    clearTimer(session.timer);
    session.timer = null;
    releaseIdling();
    if (connection.preCheck === session.preCheck) {
      connection.preCheck = false;
    }
  }
}
async function idle(connection, maxIdleTime) {
  if (connection.state !== connection.states.SELECTED) {
    return;
  }
  if (hasCapability(connection, "IDLE") && !connection.skipIdle) {
    let idleTimer;
    let stillIdling = false;
    for (; ; ) {
      if (maxIdleTime) {
        idleTimer = setTimeout(() => {
          if (connection.idling) {
            if (typeof connection.preCheck === "function") {
              stillIdling = true;
              connection.log.trace({ msg: "Max allowed IDLE time reached", cid: connection.id });
              connection.preCheck().catch((err) => logConnectionError(connection, "Failed to break IDLE for restart", err));
            }
          }
        }, maxIdleTime);
        unrefTimer(idleTimer);
      }
      let resp = await runIdle(connection);
      clearTimeout(idleTimer);
      const canRestart = stillIdling && !connection.requestQueue.length && !!getSelectedMailbox(connection) && connection.usable;
      if (!canRestart) {
        return resp;
      }
      stillIdling = false;
    }
  }
  return runPollingFallback(connection, maxIdleTime);
}

// node_modules/imapflow/dist/esm/commands/authenticate.js
var RE_CONTROL_CHARS = /[\x00-\x1f\x7f]/;
function assertSaslValue(value, what) {
  if (RE_CONTROL_CHARS.test(value)) {
    throw createImapError(`The ${what} contains control characters`, "InvalidStringValue");
  }
}
function escapeSaslName(value) {
  return value.replace(/[=]/g, "=3D").replace(/,/g, "=2C");
}
async function handleAuthError(err, errorResponse) {
  let errorCode = getStatusCode(err.response);
  if (errorCode) {
    err.serverResponseCode = errorCode;
  }
  if (isServerRefusal(err)) {
    err.authenticationFailed = true;
  }
  err.response = await getErrorText(err.response);
  if (errorResponse) {
    err.oauthError = errorResponse;
  }
  return err;
}
async function authOauth(connection, username, accessToken) {
  let oauthbearer;
  let command2;
  let breaker;
  assertSaslValue(username, "username");
  assertSaslValue(accessToken, "access token");
  if (connection.capabilities.has("AUTH=OAUTHBEARER")) {
    oauthbearer = [
      `n,a=${escapeSaslName(username)},`,
      `host=${connection.servername || connection.host}`,
      `port=${connection.port}`,
      `auth=Bearer ${accessToken}`,
      "",
      ""
    ].join("");
    command2 = "OAUTHBEARER";
    breaker = "AQ==";
  } else if (connection.capabilities.has("AUTH=XOAUTH") || connection.capabilities.has("AUTH=XOAUTH2")) {
    oauthbearer = [`user=${username}`, `auth=Bearer ${accessToken}`, "", ""].join("");
    command2 = "XOAUTH2";
    breaker = "";
  }
  let encoded = Buffer.from(oauthbearer).toString("base64");
  let payloadPending = !connection.capabilities.has("SASL-IR");
  let errorResponse = false;
  try {
    let attributes = [{ type: "ATOM", value: command2 }];
    if (!payloadPending) {
      attributes.push({ type: "ATOM", value: encoded, sensitive: true });
    }
    let response = await connection.exec("AUTHENTICATE", attributes, {
      // Server sends a "+" continuation if auth fails, with a base64 JSON error payload.
      // We decode it for diagnostics, then send the breaker to terminate the exchange.
      onPlusTag: async (resp) => {
        if (payloadPending) {
          payloadPending = false;
          connection.log.debug({ src: "c", msg: "(* value hidden *)", comment: `Encoded response for AUTH=${command2}`, cid: connection.id });
          connection.write(encoded);
          return;
        }
        if (resp.attributes && resp.attributes[0] && resp.attributes[0].type === "TEXT") {
          try {
            errorResponse = JSON.parse(Buffer.from(resp.attributes[0].value, "base64").toString());
          } catch (err) {
            connection.log.debug({
              msg: "Failed to parse OAuth error response",
              errorResponse: resp.attributes[0].value,
              err,
              cid: connection.id
            });
          }
        }
        connection.log.debug({ src: "c", msg: breaker, comment: `Error response for ${command2}`, cid: connection.id });
        connection.write(breaker);
      }
    });
    response.next();
    connection.authCapabilities.set(`AUTH=${command2}`, true);
    return username;
  } catch (err) {
    throw await handleAuthError(err, errorResponse);
  }
}
async function authLogin(connection, username, password) {
  let errorResponse = false;
  try {
    let usernameSent = false;
    let response = await connection.exec("AUTHENTICATE", [{ type: "ATOM", value: "LOGIN" }], {
      onPlusTag: async (resp) => {
        let question = resp.attributes && resp.attributes[0] && resp.attributes[0].type === "TEXT" ? Buffer.from(resp.attributes[0].value, "base64").toString().toLowerCase().replace(/[:\x00]*$/, "") : "";
        if (question === "username" || question === "user name" || !question && !usernameSent) {
          let encodedUsername = Buffer.from(username).toString("base64");
          connection.log.debug({ src: "c", msg: encodedUsername, comment: `Encoded username for AUTH=LOGIN`, cid: connection.id });
          connection.write(encodedUsername);
          usernameSent = true;
        } else if (question === "password") {
          connection.log.debug({ src: "c", msg: "(* value hidden *)", comment: `Encoded password for AUTH=LOGIN`, cid: connection.id });
          connection.write(Buffer.from(password).toString("base64"));
        } else {
          connection.log.warn({ msg: "Unknown AUTH=LOGIN challenge, cancelling", question, cid: connection.id });
          connection.write("*");
        }
      }
    });
    response.next();
    connection.authCapabilities.set(`AUTH=LOGIN`, true);
    return username;
  } catch (err) {
    throw await handleAuthError(err, errorResponse);
  }
}
async function authPlain(connection, username, password, authzid) {
  let errorResponse = false;
  try {
    let response = await connection.exec("AUTHENTICATE", [{ type: "ATOM", value: "PLAIN" }], {
      onPlusTag: async () => {
        let authzidValue = authzid || "";
        let encodedResponse = Buffer.from([authzidValue, username, password].join("\0")).toString("base64");
        let loggedResponse = Buffer.from([authzidValue, username, "(* value hidden *)"].join("\0")).toString("base64");
        connection.log.debug({
          src: "c",
          msg: loggedResponse,
          comment: `Encoded response for AUTH=PLAIN${authzid ? " with authzid" : ""}`,
          cid: connection.id
        });
        connection.write(encodedResponse);
      }
    });
    response.next();
    connection.authCapabilities.set(`AUTH=PLAIN`, true);
    return authzid || username;
  } catch (err) {
    throw await handleAuthError(err, errorResponse);
  }
}
async function authenticate(connection, username, { accessToken, password, loginMethod, authzid }) {
  if (connection.state !== connection.states.NOT_AUTHENTICATED) {
    return;
  }
  if (accessToken) {
    if (connection.capabilities.has("AUTH=OAUTHBEARER") || connection.capabilities.has("AUTH=XOAUTH") || connection.capabilities.has("AUTH=XOAUTH2")) {
      return await authOauth(connection, username, accessToken);
    }
  }
  if (password) {
    if (!loginMethod && connection.capabilities.has("AUTH=PLAIN") || loginMethod === "AUTH=PLAIN") {
      return await authPlain(connection, username, password, authzid);
    }
    if (!loginMethod && connection.capabilities.has("AUTH=LOGIN") || loginMethod === "AUTH=LOGIN") {
      return await authLogin(connection, username, password);
    }
  }
  throw new Error("Unsupported authentication mechanism");
}

// node_modules/imapflow/dist/esm/imap-commands.js
var imapCommands = /* @__PURE__ */ new Map([
  ["ID", id],
  ["CAPABILITY", capability],
  ["NAMESPACE", namespace],
  ["LOGIN", login],
  ["LOGOUT", logout],
  ["STARTTLS", starttls],
  ["LIST", list2],
  ["ENABLE", enable],
  ["SELECT", select],
  ["FETCH", fetch],
  ["CREATE", create],
  ["DELETE", deleteMailbox],
  ["RENAME", rename],
  ["CLOSE", close],
  ["SUBSCRIBE", subscribe],
  ["UNSUBSCRIBE", unsubscribe],
  ["STORE", store],
  ["SEARCH", search],
  ["NOOP", noop2],
  ["EXPUNGE", expunge],
  ["APPEND", append],
  ["STATUS", status],
  ["COPY", copy],
  ["MOVE", move],
  ["COMPRESS", compress],
  ["QUOTA", quota],
  ["IDLE", idle],
  ["AUTHENTICATE", authenticate]
]);
var imap_commands_default = imapCommands;

// node_modules/imapflow/dist/esm/streams-transport.js
import { Duplex } from "node:stream";
function closeQuietly(socket) {
  try {
    Promise.resolve(socket.close()).catch(noop);
  } catch {
  }
}
var StreamsDuplex = class _StreamsDuplex extends Duplex {
  constructor(api, socket, onConnect, plain) {
    super({ allowHalfOpen: false });
    this._reader = null;
    this._writer = null;
    this._pumping = false;
    this._readRequested = false;
    this._awaitingStarttls = false;
    this._lineTail = "";
    this._tailDropped = false;
    this._readsHeld = false;
    this._upgraded = false;
    this._timeout = 0;
    this._timer = null;
    this._lastActivity = 0;
    this._api = api;
    this._socket = socket;
    this._plain = plain || null;
    socket.opened.then((info) => {
      if (this.destroyed) {
        return;
      }
      try {
        this._reader = info.readable.getReader();
        this._writer = info.writable.getWriter();
      } catch (err) {
        this.destroy(err);
        return;
      }
      this.remoteAddress = info.remoteAddress;
      this.remotePort = info.remotePort;
      this.localAddress = info.localAddress;
      this.localPort = info.localPort;
      const tls3 = info.tls;
      if (tls3) {
        this.authorized = tls3.authorized;
        this.getCipher = () => ({ name: tls3.name || "", standardName: tls3.standardName || tls3.name || "", version: tls3.version || "" });
      }
      this._touch();
      onConnect();
      if (this._readRequested) {
        void this._pump();
      }
    }, (err) => this.destroy(err));
    socket.closed?.catch((err) => {
      if (!this._upgraded) {
        this.destroy(err);
      }
    });
  }
  _read() {
    if (this._readsHeld) {
      return;
    }
    if (!this._reader) {
      this._readRequested = true;
    } else if (!this._pumping) {
      void this._pump();
    }
  }
  async _pump() {
    const reader = this._reader;
    this._pumping = true;
    try {
      for (; ; ) {
        const { done, value } = await reader.read();
        if (this._upgraded || this.destroyed) {
          return;
        }
        if (done || !value) {
          this.push(null);
          return;
        }
        this._touch();
        const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        const pushed = this.push(chunk);
        if (this._awaitingStarttls && this._starttlsCompleted(chunk)) {
          this._readsHeld = true;
          return;
        }
        if (!pushed) {
          return;
        }
      }
    } catch (err) {
      if (!this._upgraded) {
        this.destroy(err);
      }
    } finally {
      this._pumping = false;
    }
  }
  // Whether the chunk holds the tagged response of the STARTTLS command and it is an OK. Lines
  // end with LF, CR is optional, as for the parser
  _starttlsCompleted(chunk) {
    const skipFirst = this._tailDropped;
    const lines = (this._lineTail + chunk.toString("latin1")).split("\n");
    const tail = lines.pop();
    if (skipFirst && !lines.length) {
      return false;
    }
    this._tailDropped = tail.length > 1024;
    this._lineTail = this._tailDropped ? "" : tail;
    for (let i = skipFirst ? 1 : 0; i < lines.length; i++) {
      const tagged = /^(?![*+] )\S+ (OK|NO|BAD)\b/i.exec(lines[i]);
      if (tagged) {
        this._awaitingStarttls = false;
        return tagged[1].toUpperCase() === "OK";
      }
    }
    return false;
  }
  /** Stops reading after the tagged response of the STARTTLS command about to be sent, if it is an OK */
  holdAfterStarttls() {
    this._awaitingStarttls = true;
    this._lineTail = "";
    this._tailDropped = false;
  }
  _write(chunk, _encoding, callback) {
    if (!this._writer) {
      callback(new Error("Socket is not open yet"));
      return;
    }
    this._touch();
    this._writer.write(chunk).then(() => callback(), callback);
  }
  _destroy(err, callback) {
    this._clearTimer();
    if (!this._upgraded) {
      this._close();
    }
    if (this._plain) {
      this._plain._close();
      this._plain.destroy();
    }
    callback(err);
  }
  // Closes the connection. An API that refuses to close while its streams are locked (Direct
  // Sockets) gets a second attempt with the locks released; releasing them right away would
  // fail the read in flight, which ends the request on celld
  _close() {
    const retry = () => {
      for (const stream of [this._reader, this._writer]) {
        try {
          stream?.releaseLock();
        } catch {
        }
      }
      closeQuietly(this._socket);
    };
    try {
      const closing = this._socket.close();
      if (typeof closing?.then === "function") {
        closing.then(void 0, retry);
      }
    } catch {
      retry();
    }
  }
  /** Like net.Socket#setTimeout(): emits 'timeout' after `ms` without traffic, 0 disables */
  setTimeout(ms) {
    this._timeout = ms;
    this._clearTimer();
    this._touch();
    return this;
  }
  setKeepAlive() {
    return this;
  }
  /** Hands the connection over to a TLS socket, this one only stays as its transport */
  startTls(options, onSecure) {
    this._upgraded = true;
    this._clearTimer();
    this._reader?.releaseLock();
    this._writer?.releaseLock();
    let tlsSocket;
    try {
      tlsSocket = this._api.upgrade(this._socket, options);
    } catch (err) {
      this._upgraded = false;
      throw err;
    }
    return new _StreamsDuplex(this._api, tlsSocket, onSecure, this);
  }
  _touch() {
    this._lastActivity = Date.now();
    if (!this._timer) {
      this._arm(this._timeout);
    }
  }
  _arm(ms) {
    if (this._timeout > 0 && !this.destroyed && !this._upgraded) {
      this._timer = unrefTimer(setTimeout(() => {
        this._timer = null;
        const idle2 = Date.now() - this._lastActivity;
        if (idle2 >= this._timeout) {
          this.emit("timeout");
        } else {
          this._arm(this._timeout - idle2);
        }
      }, ms));
    }
  }
  _clearTimer() {
    clearTimer(this._timer);
    this._timer = null;
  }
};
function createStreamsTransport(api) {
  const transport = {
    connect: (options, onConnect) => new StreamsDuplex(api, api.open(options), onConnect)
  };
  if (api.upgrade) {
    transport.prepareUpgrade = (socket) => socket.holdAfterStarttls();
    transport.upgrade = (socket, options, onSecure) => socket.startTls(options, onSecure);
  }
  return transport;
}

// node_modules/imapflow/dist/esm/sockets-transport.js
var UNSUPPORTED_TLS_OPTIONS = ["ca", "cert", "key", "pfx", "passphrase", "checkServerIdentity"];
function refuse(option) {
  throw createImapError(`The ${option} option is not supported by this transport`, "UnsupportedTransportOption");
}
function assertOptions(options) {
  const tlsOptions = options.tls || {};
  if (tlsOptions.rejectUnauthorized === false) {
    refuse("tls.rejectUnauthorized=false");
  }
  if (options.servername && options.servername !== options.host) {
    refuse("servername");
  }
  const unsupported = UNSUPPORTED_TLS_OPTIONS.find((key) => tlsOptions[key] !== void 0);
  if (unsupported) {
    refuse("tls." + unsupported);
  }
}
function splitAddress(address) {
  const match = typeof address === "string" && address.match(/^\[?(.*?)\]?:(\d+)$/);
  return match ? { address: match[1], port: Number(match[2]) } : {};
}
function wrap3(raw) {
  return {
    raw,
    opened: raw.opened.then((info) => {
      const remote = splitAddress(info?.remoteAddress);
      const local = splitAddress(info?.localAddress);
      return {
        readable: raw.readable,
        writable: raw.writable,
        remoteAddress: remote.address,
        remotePort: remote.port,
        localAddress: local.address,
        localPort: local.port
      };
    }),
    closed: raw.closed,
    close: () => raw.close()
  };
}
function createSocketsTransport(connect) {
  return createStreamsTransport({
    open(options) {
      if (options.secure) {
        assertOptions(options);
      }
      return wrap3(connect({ hostname: options.host, port: options.port }, { secureTransport: options.secure ? "on" : "starttls" }));
    },
    upgrade(socket, options) {
      assertOptions(options);
      return wrap3(socket.raw.startTls());
    }
  });
}

// node_modules/imapflow/dist/esm/imap-flow.js
var GREETING_TIMEOUT = 16 * 1e3;
var ALERT_RESPONSES = /* @__PURE__ */ new Set(["OK", "NO", "BAD", "BYE", "PREAUTH"]);
var UPGRADE_TIMEOUT = 10 * 1e3;
var SOCKET_TIMEOUT = 5 * 60 * 1e3;
var MAX_THROTTLE_DELAY = 5 * 60 * 1e3;
var HELD_LOCK_WARN_MS = 30 * 60 * 1e3;
var AUTO_IDLE_DELAY = 15 * 1e3;
var AUTO_IDLE_SOCKET_MARGIN = 1e3;
var RAW_SENSITIVE_COMMANDS = /* @__PURE__ */ new Set(["LOGIN", "AUTHENTICATE"]);
var RAW_HIDDEN_PLACEHOLDER = Buffer.from("(* value hidden *)\r\n").toString("base64");
var SEPARATE_LINE_BREAK_SIZE = 64 * 1024;
var CRLF2 = Buffer.from("\r\n");
var BROKEN_REV2_SERVERS = /* @__PURE__ */ new Set(["rzimapd"]);
function hasSensitiveAttribute(attributes) {
  return [].concat(attributes || []).some((node) => Array.isArray(node) ? hasSensitiveAttribute(node) : !!node && typeof node === "object" && !Buffer.isBuffer(node) && !!node.sensitive);
}
var MAX_ERROR_FLATTEN_DEPTH = 4;
function isErrorLike(value) {
  return value instanceof Error || !!value && typeof value === "object" && typeof value.message === "string" && typeof value.stack === "string";
}
function flattenLoggedError(value, depth = 0, seen = /* @__PURE__ */ new Set()) {
  if (depth >= MAX_ERROR_FLATTEN_DEPTH) {
    return isErrorLike(value) ? value.message : value;
  }
  if (Array.isArray(value)) {
    return value.map((entry) => flattenLoggedError(entry, depth + 1, seen));
  }
  if (!isErrorLike(value)) {
    return value;
  }
  if (seen.has(value)) {
    return value.message;
  }
  seen.add(value);
  let flatErr = {
    message: value.message,
    stack: value.stack
  };
  for (let key of /* @__PURE__ */ new Set([...Object.keys(value), "cause", "errors"])) {
    if (key in value) {
      flatErr[key] = flattenLoggedError(value[key], depth + 1, seen);
    }
  }
  return flatErr;
}
var MAX_TIMER_DELAY = 2 ** 31 - 1;
var stateValues = {
  NOT_AUTHENTICATED: 1,
  AUTHENTICATED: 2,
  SELECTED: 3,
  LOGOUT: 4
};
var states = stateValues;
var normalizeAutoIdleDelay = (value, socketTimeout, log, cid) => {
  const maxDelay = Math.max(0, Math.min(socketTimeout, MAX_TIMER_DELAY) - AUTO_IDLE_SOCKET_MARGIN);
  const configured = value !== void 0 && value !== null;
  let delay = typeof value === "number" || typeof value === "string" && value.trim() ? Number(value) : NaN;
  let reason = null;
  if (!Number.isFinite(delay) || delay < 0) {
    reason = "not a non-negative finite number";
    delay = AUTO_IDLE_DELAY;
  }
  if (delay > maxDelay) {
    reason = reason || `above socketTimeout (${socketTimeout} ms)`;
    delay = maxDelay;
  }
  if (configured && reason) {
    log.warn({ msg: "Adjusted unusable autoIdleDelay option", requested: value, autoIdleDelay: delay, reason, cid });
  }
  return Math.floor(delay);
};
var ImapFlow = class extends EventEmitter {
  static {
    this.version = version;
  }
  /**
   * The mailboxes a `verifyOnly` connection with `includeMailboxes` listed before it logged out,
   * `undefined` otherwise
   *
   * @example
   * let client = new ImapFlow({ ..., verifyOnly: true, includeMailboxes: true });
   * await client.connect();
   * console.log(client.mailboxList.map(mailbox => mailbox.path));
   */
  get mailboxList() {
    return this._mailboxList;
  }
  /**
   * Creates a client for one IMAP connection. Nothing is sent before `connect()` is called
   */
  constructor(options) {
    super({ captureRejections: true });
    this.options = options || {};
    this.id = this.options.id || this.getRandomId();
    this.clientInfo = Object.assign({
      name,
      version,
      vendor: "Postal Systems",
      "support-url": "https://github.com/postalsys/imapflow/issues"
    }, this.options.clientInfo || {});
    for (let key of Object.keys(this.clientInfo)) {
      if (typeof this.clientInfo[key] === "string") {
        this.clientInfo[key] = this.clientInfo[key].normalize("NFD").replace(new RegExp("\\p{Diacritic}", "gu"), "");
      }
    }
    this.serverInfo = null;
    this.log = this.getLogger();
    this.secureConnection = !!this.options.secure;
    this.port = Number(this.options.port) || (this.secureConnection ? 993 : 143);
    this.host = this.options.host || "localhost";
    this.servername = this.options.servername ? this.options.servername : !isIpLiteral(this.host) ? this.host : false;
    if (typeof this.options.secure === "undefined" && this.port === 993) {
      this.secureConnection = true;
    }
    this.socketTimeout = Number(this.options.socketTimeout) || SOCKET_TIMEOUT;
    this.logRaw = this.options.logRaw;
    this.streamer = new ImapStream({
      logger: this.log,
      cid: this.id,
      logRaw: this.logRaw,
      secureConnection: this.secureConnection,
      maxLineLength: this.options.maxLineLength,
      maxLiteralSize: this.options.maxLiteralSize,
      maxResponseSize: this.options.maxResponseSize
    });
    this.reading = false;
    this.socket = false;
    this.writeSocket = false;
    this._throttleWaits = /* @__PURE__ */ new Set();
    this._upgradeReject = null;
    this.isClosed = false;
    this._errorReported = false;
    this.states = states;
    this.state = this.states.NOT_AUTHENTICATED;
    this.lockCounter = 0;
    this.tagCounter = 0;
    this.requestTagMap = /* @__PURE__ */ new Map();
    this.requestQueue = [];
    this.currentRequest = false;
    this.parkedRelease = null;
    this._unknownTagCount = 0;
    this._nextUnknownTagWarn = 1;
    this.writeBytesCounter = 0;
    this.commandParts = [];
    this.rawSensitiveCommand = true;
    this.capabilities = /* @__PURE__ */ new Map();
    this.authCapabilities = /* @__PURE__ */ new Map();
    this.rawCapabilities = null;
    this.expectCapabilityUpdate = false;
    this._starttlsHadTrailingData = false;
    this.enabled = /* @__PURE__ */ new Set();
    this.usable = false;
    this.authenticated = false;
    this.mailbox = false;
    this.currentSelectCommand = false;
    this.idling = false;
    this.context = this.options.context;
    this.connectedAt = null;
    this.lastClientWrite = null;
    this._idleWaiters = [];
    this.idlingAtClose = false;
    this.closedByClient = false;
    this._closePending = false;
    this.emitLogs = !!this.options.emitLogs;
    this.lo = 0;
    this.untaggedHandlers = {};
    this.sectionHandlers = {};
    this.commands = imap_commands_default;
    this.folders = /* @__PURE__ */ new Map();
    this.currentLock = false;
    this.locks = [];
    this.idRequested = false;
    this.maxIdleTime = this.options.maxIdleTime || false;
    this.autoIdleDelay = normalizeAutoIdleDelay(this.options.autoIdleDelay, this.socketTimeout, this.log, this.id);
    if (this.maxIdleTime && this.autoIdleDelay > this.maxIdleTime) {
      this.autoIdleDelay = this.maxIdleTime;
    }
    this._lastPollAt = 0;
    this._openDownloads = 0;
    this._recoveryPending = false;
    this._processingResponse = false;
    this.missingIdleCommand = (this.options.missingIdleCommand || "").toString().toUpperCase().trim() || "NOOP";
    this.disableBinary = !!this.options.disableBinary;
    this.idHashAlgorithm = this.options.idHashAlgorithm || "md5";
    this.skipListSubscribedArg = false;
    this.skipListStatusArgs = false;
    this.skipListAuxArgs = false;
    this.skipLsub = false;
    this.skipIdle = false;
    this.skipRev2 = !!this.options.disableIMAP4rev2;
    this._streamerErrorHandler = (err) => {
      if (["Z_BUF_ERROR", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH"].includes(err.code)) {
        this.closeConnectionAfter();
        return;
      }
      this.log.error({ err, cid: this.id });
      this.emitError(err);
    };
    this.streamer.on("error", this._streamerErrorHandler);
    this._connectCalled = false;
  }
  /** @internal */
  emitError(err) {
    if (!err) {
      return;
    }
    err._connId = err._connId || this.id;
    if (this._errorReported) {
      this.log.debug({ msg: "Suppressed error after the connection already reported one", err, cid: this.id });
      this.closeConnectionAfter();
      return;
    }
    if (this.upgrading) {
      let reject = this._upgradeReject;
      this._upgradeReject = null;
      if (typeof reject === "function") {
        this._errorReported = true;
        reject(err);
        return;
      }
      this.upgrading = false;
      this.closeConnectionAfter();
      return;
    }
    if (typeof this.initialReject === "function") {
      let reject = this.initialReject;
      this.initialResolve = false;
      this.initialReject = false;
      this._errorReported = true;
      this.closeConnectionAfter();
      reject(err);
      return;
    }
    this._errorReported = true;
    this.closeConnectionAfter();
    this.emit("error", err);
  }
  /** @internal */
  getRandomId() {
    let rid = BigInt("0x" + Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(13))).toString("hex")).toString(36);
    if (rid.length < 20) {
      rid = "0".repeat(20 - rid.length) + rid;
    }
    if (rid.length > 20) {
      rid = rid.substring(0, 20);
    }
    return rid;
  }
  /** @internal */
  write(chunk) {
    if (!this.socket || this.socket.destroyed) {
      throw this.createConnectionError("NoConnection", "Socket is already closed", { rejectedFrom: "writeNoSocket" });
    }
    if (this.state === this.states.LOGOUT) {
      throw this.createConnectionError("StateLogout", "Can not send data after logged out", { rejectedFrom: "writeAfterLogout" });
    }
    if (this.writeSocket.destroyed) {
      this.log.error({ msg: "Write socket destroyed", cid: this.id });
      this.closeConnection();
      return;
    }
    let addLineBreak = !this.commandParts.length;
    let frames;
    if (typeof chunk === "string") {
      if (addLineBreak) {
        chunk += "\r\n";
      }
      frames = [Buffer.from(chunk, "binary")];
    } else if (Buffer.isBuffer(chunk)) {
      if (!addLineBreak) {
        frames = [chunk];
      } else {
        frames = chunk.length >= SEPARATE_LINE_BREAK_SIZE ? [chunk, CRLF2] : [Buffer.concat([chunk, CRLF2])];
      }
    } else {
      return false;
    }
    this.lastClientWrite = Date.now();
    for (let data of frames) {
      if (this.logRaw) {
        this.log.trace({
          src: "c",
          msg: "write to socket",
          data: this.rawSensitiveCommand ? RAW_HIDDEN_PLACEHOLDER : data.toString("base64"),
          ...this.rawSensitiveCommand ? { hidden: true } : {},
          compress: !!this._deflate,
          secure: !!this.secureConnection,
          cid: this.id
        });
      }
      this.writeBytesCounter += data.length;
      this.writeSocket.write(data);
    }
  }
  /**
   * Returns byte counters for the current connection.
   *
   * @param reset If `true` then resets the byte counters after returning the current values
   * @returns Byte counters: bytes sent to and received from the server
   */
  stats(reset) {
    let result = {
      sent: this.writeBytesCounter || 0,
      received: this.streamer && this.streamer.readBytesCounter || 0
    };
    if (reset) {
      this.writeBytesCounter = 0;
      if (this.streamer) {
        this.streamer.readBytesCounter = 0;
      }
    }
    return result;
  }
  // Compiles and sends an IMAP command to the server. The command is compiled
  // twice: once as an array (for sending, with literal data split into parts)
  // and once as a string (for logging, with sensitive data masked).
  // When LITERAL- or LITERAL+ extensions are available, the compiler can use
  // non-synchronizing literals to avoid waiting for server "+" continuation.
  // Async although nothing in it awaits: a failure inside it rejects one microtask later, so a
  // close() in the same tick settles the command with NoConnection first (see
  // test/unhandled-rejection-test.ts)
  /** @internal */
  async send(data) {
    if (this.state === this.states.LOGOUT) {
      throw this.createNoConnectionError(false, { rejectedFrom: "sendAfterLogout", command: data.command });
    }
    this.rawSensitiveCommand = RAW_SENSITIVE_COMMANDS.has(typeof data.command === "string" ? data.command.toUpperCase() : "") || hasSensitiveAttribute(data.attributes);
    let compiled = imap_compiler_default(data, {
      asArray: true,
      // LITERAL- is part of base IMAP4rev2
      literalMinus: hasCapability(this, "LITERAL-") || this.capabilities.has("LITERAL+")
    });
    this.commandParts = compiled;
    let options = data.options || {};
    if (this.isLogLevelEnabled("debug")) {
      let logCompiled = imap_compiler_default(data, {
        isLogging: true
      });
      this.log.debug({ src: "c", msg: logCompiled.toString(), cid: this.id, comment: options.comment });
    }
    this.write(this.commandParts.shift());
    if (this.currentRequest && this.currentRequest.tag === data.tag) {
      this.currentRequest.sent = true;
    }
    if (typeof options.onSend === "function") {
      try {
        options.onSend();
      } catch (err) {
        this.log.warn({ err, cid: this.id });
      }
    }
  }
  /** @internal */
  async trySend() {
    while (!this.currentRequest && this.requestQueue.length) {
      this.currentRequest = this.requestQueue.shift();
      try {
        await this.send({
          tag: this.currentRequest.tag,
          command: this.currentRequest.command,
          attributes: this.currentRequest.attributes,
          options: this.currentRequest.options
        });
        return;
      } catch (err) {
        this.rejectCurrentRequest(err);
      }
    }
  }
  /** @internal */
  exec(command2, attributes, options) {
    if (this.state === this.states.LOGOUT || this.isClosed) {
      return guardedReject(this.createNoConnectionError(false, { rejectedFrom: "execClosed", command: command2 }));
    }
    if (!this.socket || this.socket.destroyed) {
      return guardedReject(this.createConnectionError("EConnectionClosed", "Connection closed", { rejectedFrom: "execNoSocket", command: command2 }));
    }
    let tag2 = (++this.tagCounter).toString(16).toUpperCase();
    let execOptions = options || {};
    return guardedPromise((resolve, reject) => {
      this.requestTagMap.set(tag2, { command: command2, attributes, options: execOptions, resolve, reject });
      this.requestQueue.push({ tag: tag2, command: command2, attributes, options: execOptions });
      this.trySend().catch((err) => logConnectionError(this, "Failed to dispatch command", err));
    });
  }
  // Resolves an untagged server response to the keyword it is dispatched on. IMAP untagged
  // responses come in two forms:
  //   * CAPABILITY ...       (keyword as command)
  //   * 42 FETCH (...)       (numeric prefix + keyword)
  // For numeric-prefixed responses the keyword sits in the first attribute, because `command`
  // holds the sequence number. Also used for logging, so a failure reports FETCH rather than
  // the message number that happened to precede it.
  /** @internal */
  normalizeUntaggedCommand(command2, attributes) {
    if (/^[0-9]+$/.test(command2)) {
      let type = attributes && attributes.length && typeof attributes[0].value === "string" ? attributes[0].value.toUpperCase() : false;
      if (type) {
        command2 = type;
      }
    }
    return command2.toUpperCase().trim();
  }
  // Handler priority: command-specific handlers (registered per exec() call) take
  // precedence over global handlers (registered on the connection).
  /** @internal */
  getUntaggedHandler(command2, attributes) {
    command2 = this.normalizeUntaggedCommand(command2, attributes);
    if (this.currentRequest && this.currentRequest.options && this.currentRequest.options.untagged && this.currentRequest.options.untagged[command2]) {
      return this.currentRequest.options.untagged[command2];
    }
    let handler = this.untaggedHandlers[command2];
    if (handler) {
      return handler;
    }
  }
  /** @internal */
  getSectionHandler(key) {
    if (this.sectionHandlers[key]) {
      return this.sectionHandlers[key];
    }
  }
  // Releases a readable stream item exactly once. The item's `next` callback is the parser's
  // backpressure token: until it is called, ImapStream stops feeding the connection. Every
  // path out of response handling - success, handled error, or unexpected throw - has to go
  // through here, otherwise the parser stalls permanently.
  /** @internal */
  releaseStreamData(data) {
    if (!data || data.released) {
      return;
    }
    data.released = true;
    if (typeof data.next === "function") {
      data.next();
    }
  }
  // Records a tagged response whose tag was never issued by this connection. ImapFlow talks
  // to a wide range of non-conforming servers, so this is tolerated rather than terminal, but
  // it must not pass silently. Warnings are emitted for the first occurrence and then at
  // powers of two so a server spraying stray tagged lines cannot flood the log, while the
  // counter itself stays exact and is reported when the connection closes.
  /** @internal */
  countUnknownTag(tag2) {
    if (this.isClosed) {
      return;
    }
    this._unknownTagCount++;
    if (this._unknownTagCount === this._nextUnknownTagWarn) {
      this._nextUnknownTagWarn *= 2;
      this.log.warn({
        msg: "Tagged response for an unknown tag",
        tag: tag2,
        unknownTagCount: this._unknownTagCount,
        cid: this.id
      });
    }
  }
  // Terminally fails the connection on a protocol violation: stop parsing, then report. Both
  // steps are explicit here rather than destroying the parser *with* the error and relying on
  // its error listener to report, so the reporting path does not depend on teardown ordering or
  // on the streamer error handler's suppression list.
  /** @internal */
  failProtocol(err) {
    if (this.streamer && !this.streamer.destroyed) {
      this.streamer.destroy();
    }
    this.emitError(err);
  }
  // Rejects the in-flight request, if any, exactly once. Used when response handling fails in
  // a way that leaves the command's outcome unknown.
  /** @internal */
  rejectCurrentRequest(err) {
    let request = this.takeCurrentRequest();
    if (request) {
      request.reject(err);
    }
  }
  /**
   * Takes the in-flight command off the connection: its tag map entry, and the literal parts it
   * still had to send (a tagged NO before the "+" of a refused APPEND leaves them behind, and
   * they must neither stay referenced nor answer a later continuation). The parts are dropped
   * whether or not a command is still current, as a failed dispatch may have cleared it already.
   *
   * @returns The pending request entry, if the command was still current
   * @internal
   */
  takeCurrentRequest() {
    this.commandParts = [];
    if (!this.currentRequest) {
      return void 0;
    }
    let tag2 = this.currentRequest.tag;
    this.currentRequest = false;
    let request = this.requestTagMap.get(tag2);
    this.requestTagMap.delete(tag2);
    return request;
  }
  /**
   * Resolves a command's promise with its tagged response and parks the reader until the
   * command's handler calls next(). The release is kept in parkedRelease so a handler that
   * throws before calling next() can be unparked (see releaseOrphanedResponse()); every path
   * that resolves a command this way goes through here for that reason.
   *
   * @param request - Pending request entry
   * @param parsed - Parsed tagged response
   * @param hasTrailingData - Whether more input was already buffered after this line
   * @internal
   */
  resolveParked(request, parsed, hasTrailingData) {
    return new Promise((resolve) => {
      let release = () => {
        if (this.parkedRelease === release) {
          this.parkedRelease = null;
        }
        resolve();
      };
      this.parkedRelease = release;
      request.resolve({ response: parsed, next: release, hasTrailingData });
    });
  }
  /**
   * Waits out a throttle back-off.
   *
   * The delay is capped at MAX_THROTTLE_DELAY because it can come straight from a server hint
   * (a Microsoft 365 "Suggested Backoff Time", say) and an uncapped hint would park the caller
   * for weeks. The timer is unref'd and tracked so it can never outlive the client: a bare
   * setTimeout here keeps a short-lived process alive for the full delay after close(), and
   * leaves the caller waiting on a connection that is already gone.
   *
   * @param delay - Requested delay in milliseconds.
   * @returns True if close() aborted the wait, false on normal expiry.
   * @internal
   */
  async throttleWait(delay) {
    delay = Math.min(Math.max(Number(delay) || 0, 0), MAX_THROTTLE_DELAY);
    return await new Promise((resolve) => {
      let entry = { resolve };
      entry.timer = setTimeout(() => {
        this._throttleWaits.delete(entry);
        resolve(false);
      }, delay);
      unrefTimer(entry.timer);
      this._throttleWaits.add(entry);
    });
  }
  /** @internal */
  async reader() {
    let data;
    let processedCount = 0;
    while ((data = this.streamer.read()) !== null) {
      let keepReading;
      try {
        this._processingResponse = true;
        keepReading = await this.handleResponse(data);
      } catch (err) {
        keepReading = false;
        let error = createImapError("Failed to process server response", "ResponseProcessingFailed", { _err: err });
        this.log.error({ msg: "Failed to process server response", err, cid: this.id });
        this.rejectCurrentRequest(error);
        this.failProtocol(error);
      } finally {
        this._processingResponse = false;
        this.releaseStreamData(data);
      }
      if (!keepReading) {
        return;
      }
      processedCount++;
      if (processedCount % 10 === 0) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }
  /**
   * Fails the in-flight command when a line that could not be parsed was addressed to its tag.
   * Only the leading tag is read from the raw payload - the rest of the line is by definition
   * not trustworthy - and only the command that is actually on the wire may be settled this way,
   * the same invariant the parsed tagged-response path enforces.
   *
   * @param payload - Raw bytes of the line that failed to parse.
   * @param parserError - The error the parser raised.
   * @internal
   */
  rejectUnparsedCompletion(payload, parserError) {
    if (!this.currentRequest || !this.currentRequest.sent) {
      return false;
    }
    let tag2 = parserError && parserError.parsedTag;
    if (!tag2) {
      let match = payload.toString("latin1", 0, 64).match(/^\0*([^\s\x00-\x1f\x7f]+)/);
      tag2 = match && match[1];
    }
    if (!tag2 || tag2 !== this.currentRequest.tag) {
      return false;
    }
    let err = new Error("Failed to parse the server response for this command");
    err.code = parserError.code || "ParserError";
    err.parserError = parserError;
    this.failInFlight(err);
    return true;
  }
  /**
   * Fails the in-flight command when the server answered it with a NO or BAD status line that
   * has no tag at all (Namecheap Private Email: `BAD "Must issue a STARTTLS command first"`).
   * Only one command is ever on the wire, and leaving it pending would stall the connection
   * until the socket timeout. Tags are uppercase hex, so a command can carry the tag BAD:
   * callers check for the command's own tag first.
   *
   * @param payload - Raw bytes of the line.
   * @returns `true` when the line failed the in-flight command
   * @internal
   */
  rejectTaglessCompletion(payload) {
    if (!this.currentRequest || !this.currentRequest.sent) {
      return false;
    }
    let match = payload.toString("latin1", 0, 1024).match(/^\0*(BAD|NO)(?:\s+([^]*))?$/i);
    if (!match) {
      return false;
    }
    let err = createImapError("Command failed", "MissingTag", {
      command: this.currentRequest.command,
      responseStatus: match[1].toUpperCase(),
      responseText: (match[2] || "").trim().replace(/^"(.*)"$/, "$1")
    });
    this.log.warn({ msg: "Server sent a status response without a tag", err, cid: this.id });
    this.failInFlight(err);
    return true;
  }
  // Rejects the in-flight command and moves on to the next queued one
  /** @internal */
  failInFlight(err) {
    this.rejectCurrentRequest(err);
    this.trySend().catch((sendErr) => logConnectionError(this, "Failed to dispatch command", sendErr));
  }
  // RFC 9051 section 7.1: the text of an ALERT must be presented to the user. It can come
  // with any status response, tagged or untagged, the greeting and BYE included. Called for
  // responses that carry the ALERT code.
  /** @internal */
  reportAlert(parsed) {
    let response = (parsed.command || "").toUpperCase();
    if (!ALERT_RESPONSES.has(response)) {
      return;
    }
    let alert = {
      message: getTextValues(parsed.attributes).map((value) => value.trim()).join(" "),
      response
    };
    if (parsed.tag && parsed.tag !== "*") {
      alert.tag = parsed.tag;
    }
    this.log.info({ msg: "Server alert", alert: alert.message, response: alert.response, cid: this.id });
    emitSafe(this, "alert", alert);
  }
  /**
   * Handles a single parsed server response: telemetry, continuation requests, response-code
   * section handlers, untagged handlers and tagged command completion.
   *
   * @param data - Readable item from the parser stream.
   * @returns `true` to keep reading, `false` to stop (connection is failing).
   * @internal
   */
  async handleResponse(data) {
    let parsed;
    try {
      parsed = await parser(data.payload, { literals: data.literals, maxResponseTokens: this.options.maxResponseTokens });
    } catch (err) {
      if (err.code === "TooManyTokens") {
        this.log.error({ msg: "Response exceeded the token limit", payloadBytes: data.payload.length, err, cid: this.id });
        this.rejectCurrentRequest(err);
        this.failProtocol(err);
        return false;
      }
      this.log.error({ src: "s", msg: data.payload.toString("latin1", 0, 1024), payloadBytes: data.payload.length, err, cid: this.id });
      if (!this.rejectUnparsedCompletion(data.payload, err)) {
        this.rejectTaglessCompletion(data.payload);
      }
      return true;
    }
    if (parsed.truncatedAttributes) {
      this.log.warn({
        msg: "FETCH data item exceeded the nesting limit and was dropped",
        seq: parsed.command,
        attributes: parsed.truncatedAttributes,
        cid: this.id
      });
    }
    if (parsed.tag && !["*", "+"].includes(parsed.tag) && parsed.command) {
      let payload = { response: parsed.command };
      if (parsed.attributes && parsed.attributes[0] && parsed.attributes[0].section && parsed.attributes[0].section[0] && parsed.attributes[0].section[0].type === "ATOM") {
        payload.code = parsed.attributes[0].section[0].value;
      }
      try {
        this.emit("response", payload);
      } catch (err) {
        this.log.warn({ err, cid: this.id });
      }
    }
    let logLevel = /^\d+$/.test(parsed.command || "") && parsed.attributes && parsed.attributes[0] && parsed.attributes[0].value === "FETCH" ? "trace" : "debug";
    if (this.isLogLevelEnabled(logLevel)) {
      let logCompiled = imap_compiler_default(parsed, {
        isLogging: true
      });
      this.log[logLevel]({ src: "s", msg: logCompiled.toString(), cid: this.id, nullBytesRemoved: parsed.nullBytesRemoved });
    }
    if (parsed.tag === "+" && this.currentRequest && this.currentRequest.options && typeof this.currentRequest.options.onPlusTag === "function") {
      try {
        await this.currentRequest.options.onPlusTag(parsed);
      } catch (err) {
        this.log.warn({
          msg: "Failed to process continuation response",
          command: this.currentRequest ? this.currentRequest.command : void 0,
          err,
          cid: this.id
        });
      }
      return true;
    }
    if (parsed.tag === "+" && this.commandParts.length) {
      let content = this.commandParts.shift();
      try {
        this.write(content);
        this.log.debug({ src: "c", msg: `(* ${content.length}B continuation *)`, cid: this.id });
      } catch (err) {
        logConnectionError(this, "Failed to send literal continuation", err);
      }
      return true;
    }
    let section = parsed.attributes && parsed.attributes.length && parsed.attributes[0] && !parsed.attributes[0].value && parsed.attributes[0].section;
    if (section && section.length && section[0] && section[0].type === "ATOM" && typeof section[0].value === "string") {
      let sectionKey = section[0].value.toUpperCase().trim();
      if (sectionKey === "ALERT") {
        this.reportAlert(parsed);
      }
      let sectionHandler = this.getSectionHandler(sectionKey);
      if (sectionHandler) {
        try {
          await sectionHandler(section.slice(1));
        } catch (err) {
          this.log.warn({ msg: "Failed to process response section", section: sectionKey, err, cid: this.id });
        }
      }
    }
    if (parsed.tag === "*" && parsed.command) {
      let untaggedHandler = this.getUntaggedHandler(parsed.command, parsed.attributes);
      if (untaggedHandler) {
        try {
          await untaggedHandler(parsed);
        } catch (err) {
          this.log.warn({
            msg: "Failed to process untagged response",
            command: this.normalizeUntaggedCommand(parsed.command, parsed.attributes),
            err,
            cid: this.id
          });
          return true;
        }
      }
    }
    if (parsed.tag && !["*", "+"].includes(parsed.tag)) {
      if (this.currentRequest && this.currentRequest.tag === parsed.tag && this.currentRequest.sent) {
        let request = this.takeCurrentRequest();
        if (request) {
          await this.settleRequest(request, parsed, !!data.trailingAfterLine);
        }
        try {
          await this.trySend();
        } catch (err) {
          this.log.warn({ err, cid: this.id });
        }
      } else if (this.requestTagMap.has(parsed.tag)) {
        let request = this.requestTagMap.get(parsed.tag);
        this.requestTagMap.delete(parsed.tag);
        let err = createImapError("Server sent a tagged response for a command that was not in flight", "UnexpectedTag", {
          details: {
            received: parsed.tag,
            expected: this.currentRequest ? this.currentRequest.tag : null
          }
        });
        this.log.error({ msg: "Protocol desynchronization", err, cid: this.id });
        request.reject(err);
        this.failProtocol(err);
        return false;
      } else if (!this.rejectTaglessCompletion(data.payload)) {
        this.countUnknownTag(parsed.tag);
      }
    }
    return true;
  }
  /**
   * Settles a request with its tagged completion response.
   *
   * On success the returned promise stays pending until the command handler calls `next()` on
   * the response, which is what orders state application before the next queued command is
   * dispatched. A command handler must therefore always release its own response before
   * awaiting another command on the same connection.
   *
   * @param request - Pending request entry (resolve/reject and the compiled command).
   * @param parsed - Parsed tagged response.
   * @param hasTrailingData - Whether more input was already buffered after this line.
   * @internal
   */
  async settleRequest(request, parsed, hasTrailingData) {
    switch ((parsed.command || "").toUpperCase()) {
      case "OK":
        await this.resolveParked(request, parsed, hasTrailingData);
        break;
      case "BYE": {
        await this.serverBye(parsed);
        let err = this.createNoConnectionError(this.byeReason, { rejectedFrom: "taggedBye", command: request.command });
        err.response = parsed;
        err.responseStatus = "BYE";
        request.reject(err);
        break;
      }
      case "NO":
      case "BAD": {
        let txt = getTextValues(parsed.attributes).map((val) => val.trim()).join(" ");
        let err = new Error("Command failed");
        err.response = parsed;
        err.responseStatus = parsed.command.toUpperCase();
        try {
          err.executedCommand = parsed.tag + imap_compiler_default(request, {
            isLogging: true
          }).toString();
        } catch {
        }
        if (txt) {
          err.responseText = txt;
          if (err.responseStatus === "NO" && txt.includes("Some of the requested messages no longer exist")) {
            this.log.warn({ msg: "Partial FETCH response", cid: this.id, err });
            await this.resolveParked(request, parsed);
            break;
          }
          let throttleDelay = false;
          if (/Request is throttled/i.test(txt) && /Backoff Time/i.test(txt)) {
            let throttlingMatch = txt.match(/Backoff Time[:=\s]+(\d+)/i);
            if (throttlingMatch) {
              throttleDelay = Number(throttlingMatch[1]);
            }
          }
          if (throttleDelay) {
            err.code = "ETHROTTLE";
            err.throttleReset = throttleDelay;
            let delayResponse = Math.min(throttleDelay, MAX_THROTTLE_DELAY, Math.floor(this.socketTimeout / 2));
            err.throttleWaited = delayResponse;
            this.log.warn({ msg: "Throttling detected", cid: this.id, throttleDelay, delayResponse, err });
            let aborted = await this.throttleWait(delayResponse);
            if (aborted) {
              request.reject(this.createNoConnectionError(this.byeReason, { rejectedFrom: "throttleAbort", command: request.command }));
              break;
            }
          }
        }
        request.reject(err);
        break;
      }
      default: {
        let err = createImapError("Invalid server response", "InvalidResponse", { response: parsed });
        request.reject(err);
        break;
      }
    }
  }
  /** @internal */
  setEventHandlers() {
    const onReadable = () => {
      if (!this.reading) {
        this.reading = true;
        this.reader().catch((err) => this.log.error({ err, cid: this.id })).finally(() => {
          this.reading = false;
          if (this.streamer && !this.streamer.destroyed && this.streamer.readableLength > 0) {
            onReadable();
          }
        });
      }
    };
    this.socketReadable = onReadable;
    this.streamer.on("readable", onReadable);
  }
  /**
   * Applies the transport options every established application socket needs: TCP keepalive and
   * the inactivity watchdog. Called for direct TLS, cleartext, proxied and STARTTLS-upgraded
   * sockets, so the watchdog cannot silently differ between transports (a STARTTLS session used
   * to end up with no armed timer at all).
   *
   * @param socket - The socket that now carries the IMAP session.
   * @internal
   */
  configureSocket(socket) {
    if (!socket) {
      return;
    }
    if (typeof socket.setKeepAlive === "function") {
      socket.setKeepAlive(true, 5 * 1e3);
    }
    this.armSocketTimeout(socket);
  }
  /**
   * Arms the inactivity watchdog on a socket. Guarded the same way as the rest of
   * configureSocket(): other runtimes stub socket features.
   *
   * @param socket - The socket to arm
   * @internal
   */
  armSocketTimeout(socket) {
    if (typeof socket.setTimeout === "function") {
      socket.setTimeout(this.socketTimeout);
    } else {
      this.log.warn({ msg: "The socket has no setTimeout(), socketTimeout is not enforced", cid: this.id });
    }
  }
  /** @internal */
  setSocketHandlers() {
    this.clearSocketHandlers();
    this._socketError = this._socketError || ((err) => {
      this.log.error({ err, cid: this.id });
      this.emitError(err);
    });
    this._socketClose = this._socketClose || (() => this.closeConnection());
    this._socketEnd = this._socketEnd || (() => this.closeConnection());
    this._socketTimeout = this._socketTimeout || (() => {
      const timeoutError = () => createImapError("Socket timeout", "ETIMEOUT");
      if (!this.usable || !this.socket || this.socket.destroyed) {
        this.emitError(timeoutError());
        return;
      }
      if (this._processingResponse) {
        this.log.debug({ msg: "Socket timeout while a response is being processed", cid: this.id });
        this.armSocketTimeout(this.socket);
        return;
      }
      const quietExpected = this.idling || this._openDownloads || this.currentLock || this._throttleWaits.size;
      const commandStuck = this.currentRequest && !(this.idling && this.currentRequest.command === "IDLE");
      if (quietExpected && !commandStuck && !this._recoveryPending) {
        this._recoveryPending = true;
        this.armSocketTimeout(this.socket);
        this.run("NOOP").catch((err) => {
          this.log.warn({ msg: "Connection recovery failed after timeout", err, cid: this.id });
          if (!this.isClosed) {
            this.closeConnection();
          }
        }).finally(() => {
          this._recoveryPending = false;
        });
      } else {
        this.log.debug({ msg: "Socket timeout", cid: this.id });
        this.emitError(timeoutError());
      }
    });
    const socket = this.socket;
    socket.on("error", this._socketError);
    socket.once("close", this._socketClose);
    socket.once("end", this._socketEnd);
    socket.on("tlsClientError", this._socketError);
    socket.on("timeout", this._socketTimeout);
    if (this.writeSocket && this.writeSocket !== this.socket) {
      this.writeSocket.on("error", this._socketError);
    }
  }
  /** @internal */
  clearSocketHandlers() {
    if (!this.socket) {
      return;
    }
    if (this._connectErrorHandler) {
      this.socket.removeListener("error", this._connectErrorHandler);
      this._connectErrorHandler = null;
    }
    if (this._socketError) {
      this.socket.removeListener("error", this._socketError);
      this.socket.removeListener("tlsClientError", this._socketError);
      if (this.writeSocket && this.writeSocket !== this.socket) {
        this.writeSocket.removeListener("error", this._socketError);
      }
    }
    if (this._socketTimeout) {
      this.socket.removeListener("timeout", this._socketTimeout);
    }
    if (this._socketClose) {
      this.socket.removeListener("close", this._socketClose);
    }
    if (this._socketEnd) {
      this.socket.removeListener("end", this._socketEnd);
    }
  }
  /** @internal */
  async startSession() {
    await this.run("CAPABILITY");
    await this.upgradeToSTARTTLS();
    if (this.capabilities.has("ID")) {
      this.idRequested = await this.run("ID", this.clientInfo);
    }
    await this.authenticate();
    if ((!this.idRequested || Object.keys(this.idRequested).length < 2) && this.capabilities.has("ID")) {
      this.idRequested = await this.run("ID", this.clientInfo);
    }
    let serverName = this.serverInfo?.name;
    if (!this.skipRev2 && typeof serverName === "string" && BROKEN_REV2_SERVERS.has(serverName.trim().toLowerCase())) {
      this.skipRev2 = true;
      this.log.info({ msg: "Not enabling IMAP4rev2, the server is known to answer SEARCH incorrectly in that mode", server: serverName, cid: this.id });
    }
    let nsResponse = await this.run("NAMESPACE");
    if (nsResponse && nsResponse.error && nsResponse.status === "BAD" && /User is authenticated but not connected/i.test(nsResponse.text)) {
      this.authenticated = false;
      let err = new AuthenticationFailure("Authentication failed");
      err.response = nsResponse.text;
      throw err;
    }
    if (this.options.verifyOnly) {
      if (this.options.includeMailboxes) {
        this._mailboxList = await this.list();
      }
      return await this.logout();
    }
    if (!this.options.disableCompression) {
      await this.compress();
    }
    if (!this.options.disableAutoEnable) {
      await this.autoEnable();
    }
    this.usable = true;
  }
  // Enable extensions if possible. IMAP4rev2 must be enabled explicitly on
  // servers that advertise both rev1 and rev2 (RFC 9051 Appendix A); a single
  // ENABLE call is used so the enabled set is built in one round trip.
  /** @internal */
  async autoEnable() {
    let enableList = ["CONDSTORE", "UTF8=ACCEPT"].concat(this.options.qresync ? "QRESYNC" : []).concat(this.skipRev2 ? [] : "IMAP4rev2");
    let enableResult = await this.run("ENABLE", enableList);
    if (enableResult === false && enableList.includes("IMAP4rev2")) {
      if (this.capabilities.has("IMAP4rev2") && !isRev2Active(this)) {
        this.skipRev2 = true;
        this.skipLsub = true;
      }
      await this.run("ENABLE", enableList.filter((extension) => extension !== "IMAP4rev2"));
    }
  }
  /** @internal */
  async compress() {
    if (typeof zlib.createDeflateRaw !== "function") {
      this.log.debug({ msg: "Streaming DEFLATE is not available, skipping COMPRESS", cid: this.id });
      return;
    }
    if (!await this.run("COMPRESS")) {
      return;
    }
    this._deflate = zlib.createDeflateRaw({
      windowBits: 15,
      level: zlib.constants.Z_DEFAULT_COMPRESSION,
      // Use default compression level (6)
      memLevel: 8,
      // Memory usage level (8 is default)
      strategy: zlib.constants.Z_DEFAULT_STRATEGY,
      chunkSize: 16 * 1024
      // Process in 16KB chunks to prevent CPU blocking
    });
    this._inflate = zlib.createInflateRaw({
      chunkSize: 16 * 1024
      // Process in 16KB chunks to prevent CPU blocking
    });
    const socket = this.socket;
    socket.unpipe(this.streamer);
    this.streamer.compress = true;
    socket.pipe(this._inflate).pipe(this.streamer);
    this._inflate.on("error", (err) => {
      if (!this.streamer.destroyed && this.streamer.listenerCount("error")) {
        this.streamer.emit("error", err);
      }
    });
    const writeSocket = new PassThrough2({
      highWaterMark: 64 * 1024,
      // 64KB buffer limit to prevent excessive memory usage
      // read() hands out each written chunk as is: in byte mode it joins whatever is
      // queued into a new Buffer, which copies every large literal once more
      readableObjectMode: true
    });
    this.writeSocket = writeSocket;
    writeSocket.destroySoon = () => {
      try {
        if (this.socket) {
          this.socket.destroy();
        }
        writeSocket.end();
      } catch (err) {
        this.log.error({ err, msg: "Failed to destroy PassThrough socket", cid: this.id });
        throw err;
      }
    };
    let reading = false;
    let processedChunks = 0;
    let readNext = async () => {
      try {
        reading = true;
        processedChunks = 0;
        let chunk;
        while (this.writeSocket && (chunk = this.writeSocket.read()) !== null) {
          if (this._deflate && this._deflate.write(chunk) === false) {
            this._deflate.once("drain", () => {
              void readNext();
            });
            return;
          }
          processedChunks++;
          if (processedChunks % 100 === 0) {
            await new Promise((resolve) => setImmediate(resolve));
            if (!this.writeSocket) {
              break;
            }
          }
        }
        if (this._deflate) {
          this._deflate.flush();
        }
        reading = false;
      } catch (ex) {
        this.emitError(ex);
      }
    };
    writeSocket.on("readable", () => {
      if (!reading && this.writeSocket) {
        void readNext();
      }
    });
    writeSocket.on("error", (err) => {
      if (this.socket) {
        this.socket.emit("error", err);
      }
    });
    this._deflate.pipe(socket);
    this._deflate.on("error", (err) => {
      if (this.socket) {
        this.socket.emit("error", err);
      }
    });
  }
  /** @internal */
  _failSTARTTLS(reason = "Server does not support STARTTLS") {
    if (this.options.doSTARTTLS === true) {
      let err = new Error(reason);
      err.tlsFailed = true;
      throw err;
    }
    this.log.warn({
      msg: reason + ", continuing over an unencrypted connection",
      host: this.host,
      port: this.port,
      cid: this.id
    });
    return false;
  }
  /**
   * Tries to upgrade the connection to TLS using STARTTLS.
   * @throws if STARTTLS is required, but not possible.
   * @returns true, if the connection is now protected by TLS, either direct TLS or STARTTLS.
   */
  async upgradeToSTARTTLS() {
    if (this.options.doSTARTTLS === true && this.options.secure === true) {
      throw new Error("Misconfiguration: Cannot set both secure=true for TLS and doSTARTTLS=true for STARTTLS.");
    }
    if (this.secureConnection) {
      return true;
    }
    if (this.options.doSTARTTLS === false) {
      return false;
    }
    if (this.state !== this.states.NOT_AUTHENTICATED) {
      return this._failSTARTTLS("STARTTLS is not possible after a PREAUTH greeting");
    }
    if (!this.capabilities.has("STARTTLS")) {
      return this._failSTARTTLS();
    }
    if (this.options.transport && !this.options.transport.upgrade) {
      return this._failSTARTTLS("The transport can not start TLS");
    }
    this.expectCapabilityUpdate = true;
    if (this.options.transport?.prepareUpgrade && this.socket) {
      this.options.transport.prepareUpgrade(this.socket);
    }
    let canUpgrade = await this.run("STARTTLS");
    if (!canUpgrade) {
      return this._failSTARTTLS();
    }
    const failSTARTTLSInjection = () => {
      let err = createImapError("Server sent data after the STARTTLS response and before the TLS handshake; possible plaintext-injection attack", "STARTTLS_INJECTION", { tlsFailed: true });
      this.closeConnectionAfter();
      return err;
    };
    if (this._starttlsHadTrailingData) {
      throw failSTARTTLSInjection();
    }
    const socketPlain = this.socket;
    socketPlain.unpipe(this.streamer);
    let injectedTail = typeof socketPlain.read === "function" ? socketPlain.read() : null;
    if (injectedTail && injectedTail.length) {
      throw failSTARTTLSInjection();
    }
    let upgraded = await new Promise((resolve, reject) => {
      let opts = Object.assign({
        socket: socketPlain,
        // host is required even though the socket is already connected: without
        // it, a connection made to an IP literal (servername=false) has its
        // certificate verified against Node's fallback name "localhost" instead
        // of the IP - accepting any "localhost" certificate for any IP-hosted
        // server, and rejecting legitimate IP-SAN certificates.
        host: this.host,
        port: this.port
      }, this.tlsServername(), this.options.tls || {});
      this.clearSocketHandlers();
      let settled = false;
      const settle = (err, result) => {
        if (settled) {
          if (err) {
            this.log.debug({ msg: "Socket error after the TLS upgrade was settled", err, cid: this.id });
          }
          return;
        }
        settled = true;
        clearTimer(this.upgradeTimeout);
        this.upgradeTimeout = null;
        this.upgrading = false;
        this._upgradeReject = null;
        if (!err) {
          socketPlain.removeListener("error", settle);
          if (this.socket && this.socket !== socketPlain) {
            this.socket.removeListener("error", settle);
          }
        }
        if (err) {
          clearTimer(this.connectTimeout);
          err.tlsFailed = true;
          this.closeConnectionAfter();
          return reject(err);
        }
        resolve(result);
      };
      this._upgradeReject = settle;
      socketPlain.on("error", settle);
      this.upgradeTimeout = setTimeout(() => {
        let err = createImapError("Failed to upgrade connection in required time", "UPGRADE_TIMEOUT");
        settle(err);
      }, UPGRADE_TIMEOUT);
      this.upgrading = true;
      let tlsSocket;
      try {
        let onSecure = () => {
          try {
            if (this.isClosed) {
              return settle(this.createNoConnectionError(false, { rejectedFrom: "tlsUpgrade" }));
            }
            this.secureConnection = true;
            this.streamer.secureConnection = true;
            tlsSocket.pipe(this.streamer);
            this.tls = typeof tlsSocket.getCipher === "function" && tlsSocket.getCipher() || false;
            if (this.tls) {
              this.tls.authorized = tlsSocket.authorized;
              this.log.info({
                src: "tls",
                msg: "Established TLS session",
                cid: this.id,
                authorized: this.tls.authorized,
                /* c8 ignore next */
                // cipher.standardName is present on modern Node, so the .name fallback rarely runs
                algo: this.tls.standardName || this.tls.name,
                version: this.tls.version
              });
            }
            if (typeof socketPlain.setTimeout === "function") {
              socketPlain.setTimeout(0);
            }
            this.setSocketHandlers();
            this.configureSocket(this.socket);
            settle(null, true);
          } catch (ex) {
            this.emitError(ex);
          }
        };
        tlsSocket = this.options.transport ? this.options.transport.upgrade(socketPlain, this.transportOptions(), onSecure) : tls2.connect(opts, onSecure);
      } catch (err) {
        settle(err);
        return;
      }
      this.socket = tlsSocket;
      tlsSocket.on("error", settle);
      this.writeSocket = tlsSocket;
    });
    if (upgraded) {
      this.clearCapabilities();
      await this.run("CAPABILITY");
    }
    return upgraded;
  }
  /** @internal */
  async setAuthenticationState() {
    this.state = this.states.AUTHENTICATED;
    this.authenticated = true;
    if (this.expectCapabilityUpdate) {
      await this.run("CAPABILITY");
    }
  }
  /** @internal */
  async authenticate() {
    if (this.state === this.states.LOGOUT) {
      throw new AuthenticationFailure("Already logged out");
    }
    if (this.state !== this.states.NOT_AUTHENTICATED) {
      return true;
    }
    if (!this.options.auth) {
      throw new AuthenticationFailure("Please configure the login");
    }
    this.expectCapabilityUpdate = true;
    let loginMethod = (this.options.auth.loginMethod || "").toString().trim().toUpperCase();
    if (!loginMethod && /\\|\//.test(this.options.auth.user)) {
      loginMethod = "LOGIN";
    }
    if (this.options.auth.accessToken) {
      this.authenticated = await this.run("AUTHENTICATE", this.options.auth.user, { accessToken: this.options.auth.accessToken });
    } else if (this.options.auth.pass) {
      if ((this.capabilities.has("AUTH=LOGIN") || this.capabilities.has("AUTH=PLAIN")) && loginMethod !== "LOGIN") {
        this.authenticated = await this.run("AUTHENTICATE", this.options.auth.user, {
          password: this.options.auth.pass,
          loginMethod,
          authzid: this.options.auth.authzid
        });
      } else {
        if (this.capabilities.has("LOGINDISABLED")) {
          throw new AuthenticationFailure("Login is disabled");
        }
        this.authenticated = await this.run("LOGIN", this.options.auth.user, this.options.auth.pass);
      }
    } else {
      throw new AuthenticationFailure("No password configured");
    }
    if (this.authenticated) {
      this.log.info({
        src: "auth",
        msg: "User authenticated",
        cid: this.id,
        user: this.options.auth.user
      });
      await this.setAuthenticationState();
      return true;
    }
    throw new AuthenticationFailure("No matching authentication method");
  }
  /** @internal */
  beginSession() {
    clearTimer(this.greetingTimeout);
    this.greetingReceived = true;
    this.untaggedHandlers.OK = null;
    this.untaggedHandlers.PREAUTH = null;
    if (this.isClosed) {
      return;
    }
    this.startSession().then(() => {
      if (typeof this.initialResolve === "function") {
        let resolve = this.initialResolve;
        this.initialResolve = false;
        this.initialReject = false;
        return resolve();
      }
    }).catch((err) => {
      this.closeConnectionAfter();
      if (typeof this.initialReject === "function") {
        this.log.error({ err, cid: this.id });
        clearTimer(this.greetingTimeout);
        let reject = this.initialReject;
        this.initialResolve = false;
        this.initialReject = false;
        return reject(err);
      }
      logConnectionError(this, "Session setup failed", err);
    });
  }
  /** @internal */
  async initialOK(message) {
    this.greeting = getTextValues(message.attributes).filter((entry) => entry).join("");
    this.beginSession();
  }
  /** @internal */
  async initialPREAUTH() {
    if (this.isClosed) {
      return;
    }
    this.state = this.states.AUTHENTICATED;
    this.authenticated = true;
    this.beginSession();
  }
  /** @internal */
  async serverBye(parsed) {
    let reason = parsed && getTextValues(parsed.attributes).map((val) => val.trim()).join(" ");
    this.byeReason = reason || "Server closed connection";
    this.untaggedHandlers.BYE = null;
    this.state = this.states.LOGOUT;
    const answersLogout = !!this.currentRequest && this.currentRequest.command.toUpperCase() === "LOGOUT";
    if (!this.greetingReceived || !answersLogout) {
      this.closeConnectionAfter();
    }
  }
  // Drops every capability-derived field together - the counterpart of
  // updateCapabilitiesFromRaw() below, which sets them together. rawCapabilities is
  // public surface external consumers read, so a discard (RFC 9051 6.2.1 requires
  // one after STARTTLS) that missed it would leave the stale list visible if the
  // re-fetch fails.
  /** @internal */
  clearCapabilities() {
    this.capabilities.clear();
    this.authCapabilities.clear();
    this.rawCapabilities = null;
  }
  /** @internal */
  updateCapabilitiesFromRaw(rawCapabilities) {
    this.rawCapabilities = rawCapabilities;
    this.capabilities = updateCapabilities(rawCapabilities);
    if (this.capabilities) {
      for (let [capa] of this.capabilities) {
        if (/^AUTH=/i.test(capa) && !this.authCapabilities.has(capa.toUpperCase())) {
          this.authCapabilities.set(capa.toUpperCase(), false);
        }
      }
    }
    if (this.expectCapabilityUpdate) {
      this.expectCapabilityUpdate = false;
    }
  }
  /** @internal */
  async sectionCapability(section) {
    this.updateCapabilitiesFromRaw(section);
  }
  /** @internal */
  async untaggedCapability(untagged) {
    this.updateCapabilitiesFromRaw(untagged.attributes);
  }
  /** @internal */
  async untaggedExists(untagged) {
    if (!this.mailbox) {
      return;
    }
    if (!untagged) {
      return;
    }
    let count = parseUintValue(untagged.command, MAX_UINT32_DIGITS);
    if (count === false) {
      return;
    }
    if (count === this.mailbox.exists) {
      return;
    }
    let prevCount = this.mailbox.exists;
    this.mailbox.exists = count;
    emitSafe(this, "exists", {
      path: this.mailbox.path,
      count,
      prevCount
    });
  }
  // Reports one expunged message, either through the caller's expungeHandler or as an
  // 'expunge' event. Shared by the EXPUNGE and VANISHED paths so the two cannot drift.
  /** @internal */
  async notifyExpunge(payload) {
    if (typeof this.options.expungeHandler !== "function") {
      emitSafe(this, "expunge", payload);
      return;
    }
    try {
      await this.options.expungeHandler(payload);
    } catch (err) {
      this.log.error({ msg: "Failed to notify expunge event", payload, err, cid: this.id });
    }
  }
  /** @internal */
  async untaggedExpunge(untagged) {
    if (!this.mailbox) {
      return;
    }
    if (!untagged) {
      return;
    }
    let seq = parseUintValue(untagged.command, MAX_UINT32_DIGITS);
    if (seq && seq <= this.mailbox.exists) {
      this.mailbox.exists--;
      let payload = {
        path: this.mailbox.path,
        seq,
        vanished: false
      };
      await this.notifyExpunge(payload);
    }
  }
  /** @internal */
  async untaggedVanished(untagged, mailbox) {
    mailbox = mailbox || this.mailbox;
    if (!mailbox) {
      return;
    }
    let tags = [];
    let uids = false;
    if (!untagged.attributes || !untagged.attributes.length) {
      return;
    }
    if (untagged.attributes.length > 1 && Array.isArray(untagged.attributes[0])) {
      tags = getStringList(untagged.attributes[0]).map((value) => value.toUpperCase());
      untagged.attributes.shift();
    }
    if (untagged.attributes[0] && typeof untagged.attributes[0].value === "string") {
      uids = untagged.attributes[0].value;
    }
    let earlier = tags.includes("EARLIER");
    if (!earlier) {
      mailbox.exists = Math.max(0, mailbox.exists - countRange(uids));
    }
    for (let uid of iterateRange(uids)) {
      let payload = {
        path: mailbox.path,
        uid,
        vanished: true,
        earlier
      };
      await this.notifyExpunge(payload);
    }
  }
  /** @internal */
  async untaggedFetch(untagged, mailbox) {
    mailbox = mailbox || this.mailbox;
    if (!mailbox) {
      return;
    }
    let message = await formatMessageResponse(untagged, mailbox, this.idHashAlgorithm, this);
    if (message.flags) {
      let updateEvent = {
        path: mailbox.path,
        seq: message.seq
      };
      if (message.uid) {
        updateEvent.uid = message.uid;
      }
      if (message.modseq) {
        updateEvent.modseq = message.modseq;
      }
      updateEvent.flags = message.flags;
      if (message.flagColor) {
        updateEvent.flagColor = message.flagColor;
      }
      emitSafe(this, "flags", updateEvent);
    }
  }
  /** @internal */
  async ensureSelectedMailbox(path) {
    if (!path) {
      return false;
    }
    if (!this.mailbox || !comparePaths(this, this.mailbox.path, Array.isArray(path) ? normalizePath(this, path) : path)) {
      return await this.mailboxOpen(path);
    }
    return true;
  }
  // servername for tls.connect(), left out for an IP literal host (this.servername is false then):
  // Node treats a false value like a missing one, but Bun throws a TypeError for it
  /** @internal */
  tlsServername() {
    return this.servername ? { servername: this.servername } : {};
  }
  /** @internal */
  transportOptions() {
    return Object.assign({ host: this.host, port: this.port, tls: this.options.tls }, this.tlsServername());
  }
  // Normalizes a message range from various input formats into an IMAP-compatible
  // sequence string (e.g., "1:5,7,10:*"). Handles: numbers, "*", {all:true},
  // {uid:value}, search query objects (resolved via SEARCH), and arrays of numbers.
  /** @internal */
  async resolveRange(range, options) {
    let value = range;
    if (typeof value === "number" || typeof value === "bigint") {
      value = value.toString();
    }
    if (value === "*") {
      if (!this.mailbox || !this.mailbox.exists) {
        return false;
      }
      value = this.mailbox.exists.toString();
      options.uid = false;
    }
    if (value && typeof value === "object" && !Array.isArray(value)) {
      if (value.all && Object.keys(value).length === 1) {
        value = "1:*";
      } else if (value.uid && Object.keys(value).length === 1) {
        value = value.uid;
        options.uid = true;
      } else {
        options.uid = true;
        value = await this.run("SEARCH", value, options);
        if (value && value.length) {
          value = packMessageRange(value);
        }
      }
    }
    if (Array.isArray(value)) {
      value = value.join(",");
    }
    if (!value) {
      return false;
    }
    if (!options.uid && this.mailbox && !this.mailbox.exists) {
      return false;
    }
    return value;
  }
  // The single definition of "the connection is not free". A held or queued mailbox lock, a
  // command in flight or queued, and an open download stream all mean a caller is
  // mid-sequence: starting IDLE there injects an IDLE/DONE round trip - or, with
  // `missingIdleCommand` set to SELECT or STATUS, a mailbox poll - between two of that
  // caller's own commands. Every one of those states ends by calling autoidle() again, so
  // declining while busy postpones IDLE, it never cancels it.
  /** @internal */
  connectionBusy() {
    return !!(this.currentLock || this.locks.length || this.currentRequest || this.requestQueue.length || this._openDownloads);
  }
  // Settles every idle({ whenFree: true }) call waiting for the connection: resolved to re-check
  // it, or rejected when the connection is gone
  /** @internal */
  settleIdleWaiters(err) {
    for (let { resolve, reject } of this._idleWaiters.splice(0)) {
      if (err) {
        reject(err);
      } else {
        resolve();
      }
    }
  }
  // Timer process-liveness policy: connection establishment and greeting deadlines keep the
  // process alive, because a caller is waiting on connect() to settle. Background timers
  // (auto-IDLE, IDLE restart, fallback polling, throttle back-off, the held-lock diagnostic) are
  // unref'd, so an otherwise idle process is not held open by them. Every timer is still cleared
  // explicitly on close().
  /** @internal */
  autoidle() {
    this.settleIdleWaiters();
    clearTimer(this.idleStartTimer);
    if (this.options.disableAutoIdle || !this.usable || this.state !== this.states.SELECTED) {
      return;
    }
    if (this.connectionBusy()) {
      return;
    }
    this.idleStartTimer = setTimeout(() => {
      if (!this.usable || this.state !== this.states.SELECTED || this.connectionBusy()) {
        return;
      }
      this.idle().catch((err) => logConnectionError(this, "Auto-IDLE failed", err));
    }, this.autoIdleDelay);
    unrefTimer(this.idleStartTimer);
  }
  // PUBLIC API METHODS
  /**
   * Initiates a connection against IMAP server. Throws if anything goes wrong. This is something you have to call before you can run any IMAP commands
   *
   * @throws Will throw an error if connection or authentication fails
   * @example
   * let client = new ImapFlow({...});
   * await client.connect();
   */
  async connect() {
    if (this._connectCalled) {
      throw createImapError("Can not re-use ImapFlow instance", "InstanceReused");
    }
    this._connectCalled = true;
    let closedError = () => this.createNoConnectionError(this.byeReason, { rejectedFrom: "connect" });
    if (this.isClosed) {
      throw closedError();
    }
    let deadline = new ConnectionDeadline(this.options.connectionTimeout);
    let connector = this.secureConnection ? tls2 : net2;
    let opts = Object.assign({
      host: this.host,
      port: this.port
    }, this.tlsServername(), this.options.tls || {});
    this.untaggedHandlers.OK = (...args) => this.initialOK(...args);
    this.untaggedHandlers.BYE = (...args) => this.serverBye(...args);
    this.untaggedHandlers.PREAUTH = () => this.initialPREAUTH();
    this.untaggedHandlers.CAPABILITY = (...args) => this.untaggedCapability(...args);
    this.sectionHandlers.CAPABILITY = (...args) => this.sectionCapability(...args);
    this.untaggedHandlers.EXISTS = (...args) => this.untaggedExists(...args);
    this.untaggedHandlers.EXPUNGE = (...args) => this.untaggedExpunge(...args);
    this.untaggedHandlers.FETCH = (untagged) => this.untaggedFetch(untagged);
    this.untaggedHandlers.VANISHED = (untagged) => this.untaggedVanished(untagged);
    let transport = this.options.transport;
    if (transport && this.options.proxy) {
      throw createImapError("The proxy option can not be combined with a custom transport", "UnsupportedTransportOption");
    }
    let socket = false;
    if (this.options.proxy) {
      try {
        socket = await proxyConnection(this.log, this.options.proxy, this.host, this.port, { deadline });
        if (!socket) {
          throw new Error("Failed to setup proxy connection");
        }
      } catch (err) {
        this.log.error({ msg: "Failed to setup proxy connection", err, cid: this.id });
        if (err.code === "CONNECT_TIMEOUT") {
          throw err;
        }
        let error = new Error("Failed to setup proxy connection");
        error.code = err.code || "ProxyError";
        error._err = err;
        throw error;
      }
      if (this.isClosed) {
        socket.destroy();
        throw closedError();
      }
    }
    let connectPromise = guardedPromise((resolve, reject) => {
      this.initialResolve = resolve;
      this.initialReject = reject;
      this.connectTimeout = setTimeout(() => {
        let err = deadline.error();
        this.log.error({ err, cid: this.id });
        this.closeConnectionAfter();
        reject(err);
      }, deadline.remaining());
      let onConnect = () => {
        if (this.isClosed || !this.socket) {
          return;
        }
        try {
          clearTimer(this.connectTimeout);
          this.connectedAt = Date.now();
          detachEarlyErrorHandler(socket);
          this.configureSocket(this.socket);
          this.greetingTimeout = setTimeout(() => {
            let err = createImapError(
              /* c8 ignore next */
              // the greeting-timeout test uses a plaintext socket; the secure-socket branch of this hint is not separately exercised
              `Failed to receive greeting from server in required time${!this.secureConnection ? ". Maybe should use TLS?" : ""}`,
              "GREETING_TIMEOUT",
              {
                details: {
                  /* c8 ignore next */
                  // firing the timeout with the default (large) value would hang the suite, so only the explicit-option path is tested
                  greetingTimeout: this.options.greetingTimeout || GREETING_TIMEOUT
                }
              }
            );
            this.log.error({ err, cid: this.id });
            this.closeConnectionAfter();
            reject(err);
          }, this.options.greetingTimeout || GREETING_TIMEOUT);
          const connected = this.socket;
          this.tls = typeof connected.getCipher === "function" && connected.getCipher() || false;
          let logInfo = {
            src: "connection",
            msg: `Established ${this.tls ? "secure " : ""}TCP connection`,
            cid: this.id,
            secure: !!this.tls,
            host: this.host,
            servername: this.servername,
            port: connected.remotePort,
            address: connected.remoteAddress,
            localAddress: connected.localAddress,
            localPort: connected.localPort
          };
          if (this.tls) {
            logInfo.authorized = this.tls.authorized = connected.authorized;
            logInfo.algo = this.tls.standardName || this.tls.name;
            logInfo.version = this.tls.version;
          }
          this.log.info(logInfo);
          this.setSocketHandlers();
          this.setEventHandlers();
          connected.pipe(this.streamer);
        } catch (ex) {
          reject(ex);
        }
      };
      if (socket) {
        if (this.secureConnection) {
          opts.socket = socket;
          this.socket = connector.connect(opts, onConnect);
        } else {
          this.socket = socket;
          setImmediate(onConnect);
        }
      } else if (transport) {
        try {
          this.socket = transport.connect({ ...this.transportOptions(), secure: this.secureConnection }, onConnect);
        } catch (err) {
          clearTimer(this.connectTimeout);
          this.closeConnectionAfter();
          this.log.error({ err, cid: this.id });
          reject(err);
          return;
        }
      } else {
        this.socket = connector.connect(opts, onConnect);
      }
      this.writeSocket = this.socket;
      this._connectErrorHandler = (err) => {
        clearTimer(this.connectTimeout);
        clearTimer(this.greetingTimeout);
        this.closeConnectionAfter();
        this.log.error({ err, cid: this.id });
        reject(err);
      };
      this.socket.on("error", this._connectErrorHandler);
    });
    await connectPromise;
  }
  /**
   * Graceful connection close by sending logout command to server. TCP connection is closed once command is finished.
   *
   * @example
   * let client = new ImapFlow({...});
   * await client.connect();
   * ...
   * await client.logout();
   */
  async logout() {
    this.markClosedByClient();
    return await this.run("LOGOUT");
  }
  /**
   * Close the TCP connection.
   * Unlike `close()`, return immediately from this function, allowing the
   * caller function to proceed, and run `close()` function afterwards.
   */
  closeAfter() {
    this.markClosedByClient();
    this.closeConnectionAfter();
  }
  // The deferred close ImapFlow itself starts (a server BYE, an error), which closedByClient leaves alone
  /** @internal */
  closeConnectionAfter() {
    this._closePending = true;
    setImmediate(() => this.closeConnection());
  }
  // The application asked for the close, unless the connection is already closed or closing
  /** @internal */
  markClosedByClient() {
    if (!this.isClosed && !this._closePending) {
      this.closedByClient = true;
    }
  }
  // Connection-scoped wrapper around the shared stamping helper; see buildConnectionError().
  /** @internal */
  createConnectionError(code, message, meta) {
    return buildConnectionError(this.id, code, message, meta);
  }
  // The standard "connection not available" error, optionally annotated with the server's BYE
  // reason. Single source of truth so every NoConnection rejection is consistent.
  /** @internal */
  createNoConnectionError(byeReason, meta) {
    const error = this.createConnectionError("NoConnection", "Connection not available", meta);
    if (byeReason) {
      error.reason = byeReason;
    }
    return error;
  }
  // What a message command called without a selected mailbox rejects with: NoMailboxSelected,
  // or NoConnection once the connection is gone, as that is why the mailbox is missing then
  /** @internal */
  createNoMailboxError(command2) {
    if (!this.usable) {
      return this.createNoConnectionError(this.byeReason, { rejectedFrom: "noMailbox", command: command2 });
    }
    return createImapError("No mailbox is selected", "NoMailboxSelected", { command: command2 });
  }
  /**
   * Closes TCP connection without notifying the server.
   *
   * @example
   * let client = new ImapFlow({...});
   * await client.connect();
   * ...
   * client.close();
   */
  close() {
    this.markClosedByClient();
    this.closeConnection();
  }
  // The close itself, for the application's close() and for the closes ImapFlow starts on its own
  // (the socket ending, a write to a destroyed socket, a failed timeout recovery)
  /** @internal */
  closeConnection() {
    try {
      this.closeTimers();
      this.usable = false;
      this._idleSession = null;
      this.idlingAtClose = this.idlingAtClose || this.idling;
      this.idling = false;
      this.closeConnectSteps();
      if (typeof this.preCheck === "function") {
        let preCheck = this.preCheck;
        this.preCheck = false;
        preCheck().catch((err) => logConnectionError(this, "Failed to break IDLE while closing", err));
      }
      let closedMailbox = false;
      if (!this.isClosed) {
        closedMailbox = this.mailbox;
        this.mailbox = false;
        this.currentSelectCommand = false;
        if (!this.options.verifyOnly) {
          this.authenticated = false;
        }
        this.preCheck = false;
      }
      this.closeRequests();
      this.closeLocks();
      if (this._idleWaiters.length) {
        this.settleIdleWaiters(this.createNoConnectionError(this.byeReason, { rejectedFrom: "idleWait", command: "IDLE" }));
      }
      this.closeStreams();
      this.clearSocketHandlers();
      this.folders.clear();
      this.requestTagMap.clear();
      this.state = this.states.LOGOUT;
      if (this.isClosed) {
        return;
      }
      this.isClosed = true;
      this.closeSockets();
      this.log.debug({
        msg: "Connection closed",
        cid: this.id,
        ...this._unknownTagCount ? { unknownTagCount: this._unknownTagCount } : {}
      });
      if (closedMailbox) {
        emitSafe(this, "mailboxClose", closedMailbox);
      }
      this.emit("close");
    } catch (ex) {
      this.log.error({ err: ex, cid: this.id });
    }
  }
  /**
   * Part of close(): clears the pending timers and aborts every throttle back-off.
   *
   * @internal
   */
  closeTimers() {
    clearTimer(this.idleStartTimer);
    clearTimer(this.upgradeTimeout);
    clearTimer(this.connectTimeout);
    clearTimer(this.greetingTimeout);
    for (let entry of this._throttleWaits) {
      clearTimer(entry.timer);
      entry.resolve(true);
    }
    this._throttleWaits.clear();
  }
  /**
   * Part of close(): settles an in-flight STARTTLS upgrade and a pending connect().
   *
   * @internal
   */
  closeConnectSteps() {
    if (typeof this._upgradeReject === "function") {
      let reject = this._upgradeReject;
      this._upgradeReject = null;
      reject(this.createNoConnectionError(false, { rejectedFrom: "upgrade" }));
    }
    if (typeof this.initialReject === "function" && (!this.options.verifyOnly || !this.greetingReceived)) {
      clearTimer(this.greetingTimeout);
      let reject = this.initialReject;
      this.initialResolve = false;
      this.initialReject = false;
      let err = createImapError(
        "Unexpected close",
        /* c8 ignore next */
        // closing a pending connect over an already-secure socket (the TLS branch) is not separately exercised
        this.secureConnection ? "ClosedAfterConnectTLS" : "ClosedAfterConnectText"
      );
      if (this.byeReason) {
        err.reason = this.byeReason;
      }
      reject(err);
    }
  }
  /**
   * Part of close(): rejects the command in flight and every queued command.
   *
   * @internal
   */
  closeRequests() {
    let pendingRequests = [];
    this.commandParts = [];
    if (this.currentRequest && this.requestTagMap.has(this.currentRequest.tag)) {
      let tag2 = this.currentRequest.tag;
      let request = this.requestTagMap.get(tag2);
      if (request) {
        this.requestTagMap.delete(tag2);
        pendingRequests.push(request);
      }
      this.currentRequest = false;
    }
    while (this.requestQueue.length) {
      let req = this.requestQueue.shift();
      if (req && this.requestTagMap.has(req.tag)) {
        let request = this.requestTagMap.get(req.tag);
        if (request) {
          this.requestTagMap.delete(req.tag);
          pendingRequests.push(request);
        }
      }
    }
    for (let request of pendingRequests) {
      request.reject(this.createNoConnectionError(this.byeReason, { rejectedFrom: "pendingRequest", command: request.command }));
    }
  }
  /**
   * Part of close(): drops the held lock and rejects every pending lock request.
   *
   * @internal
   */
  closeLocks() {
    if (this.currentLock && this.currentLock.heldWarnTimer) {
      clearTimer(this.currentLock.heldWarnTimer);
      this.currentLock.heldWarnTimer = null;
    }
    this.currentLock = false;
    if (this.locks && this.locks.length) {
      let pendingLocks = this.locks.splice(0);
      for (let lock of pendingLocks) {
        if (lock.acquireTimer) {
          clearTimer(lock.acquireTimer);
          lock.acquireTimer = null;
        }
        if (typeof lock.reject === "function") {
          lock.reject(this.createNoConnectionError(this.byeReason, { rejectedFrom: "mailboxLock", path: lock.path }));
        }
      }
    }
  }
  /**
   * Part of close(): destroys the compression streams and the response streamer.
   *
   * @internal
   */
  closeStreams() {
    if (this._inflate) {
      try {
        this._inflate.unpipe();
        this._inflate.destroy();
        this._inflate = null;
      } catch (err) {
        this.log.error({ err, msg: "Failed to destroy inflate stream", cid: this.id });
      }
    }
    if (this._deflate) {
      try {
        this._deflate.unpipe();
        this._deflate.destroy();
        this._deflate = null;
      } catch (err) {
        this.log.error({ err, msg: "Failed to destroy deflate stream", cid: this.id });
      }
    }
    if (this.streamer) {
      try {
        if (this.socketReadable) {
          this.streamer.removeListener("readable", this.socketReadable);
        }
        if (this._streamerErrorHandler) {
          this.streamer.removeListener("error", this._streamerErrorHandler);
        }
        if (!this.streamer.destroyed) {
          this.streamer.destroy();
        }
      } catch (err) {
        this.log.error({ err, msg: "Failed to cleanup streamer", cid: this.id });
      }
    }
  }
  /**
   * Part of close(): destroys the sockets once and drops every socket and handler reference.
   *
   * @internal
   */
  closeSockets() {
    if (this.writeSocket && this.writeSocket !== this.socket && !this.writeSocket.destroyed) {
      try {
        this.writeSocket.destroy();
      } catch (err) {
        this.log.error({ err, cid: this.id });
      }
    }
    if (this.socket && !this.socket.destroyed) {
      try {
        this.socket.destroy();
      } catch (err) {
        this.log.error({ err, cid: this.id });
      }
    }
    this.socket = null;
    this.writeSocket = null;
    this._inflate = null;
    this._deflate = null;
    this._streamerErrorHandler = null;
    this._connectErrorHandler = null;
    this._socketError = null;
    this._socketClose = null;
    this._socketEnd = null;
    this._socketTimeout = null;
  }
  /**
   * Returns current quota
   *
   * @param path Optional mailbox path if you want to check quota for specific folder. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @returns Quota information or `false` if QUOTA extension is not supported or requested path does not exist
   *
   * @example
   * let quota = await client.getQuota();
   * console.log(quota.storage.used, quota.storage.limit)
   */
  async getQuota(path) {
    path = path || "INBOX";
    return await this.run("QUOTA", path);
  }
  /**
   * Lists available mailboxes as an Array
   *
   * @param options defines additional listing options
   * @returns An array of ListResponse objects
   *
   * @example
   * let list = await client.list();
   * list.forEach(mailbox=>console.log(mailbox.path));
   */
  async list(options) {
    options = options || {};
    let folders = await this.run("LIST", "", "*", options);
    this.folders = new Map(folders.map((folder) => [folder.path, folder]));
    return folders;
  }
  /**
   * Lists available mailboxes as a tree structured object
   *
   * @param options defines additional listing options
   * @returns Tree structured object
   *
   * @example
   * let tree = await client.listTree();
   * tree.folders.forEach(mailbox=>console.log(mailbox.path));
   */
  async listTree(options) {
    options = options || {};
    let folders = await this.run("LIST", "", "*", options);
    this.folders = new Map(folders.map((folder) => [folder.path, folder]));
    return getFolderTree(folders);
  }
  /**
   * Performs a no-op call against server
   */
  async noop() {
    await this.run("NOOP");
  }
  /**
   * Creates a new mailbox folder and sets up subscription for the created mailbox. Throws on error.
   *
   * @param path Full mailbox path. Unicode is allowed. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @returns Mailbox info
   * @throws Will throw an error if mailbox can not be created
   *
   * @example
   * let info = await client.mailboxCreate(['parent', 'child']);
   * console.log(info.path);
   * // "INBOX.parent.child" // assumes "INBOX." as namespace prefix and "." as delimiter
   */
  async mailboxCreate(path) {
    return await this.run("CREATE", path);
  }
  /**
   * Renames a mailbox. Throws on error.
   *
   * @param path  Path for the mailbox to rename. Unicode is allowed. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @param newPath New path for the mailbox
   * @returns Mailbox info
   * @throws Will throw an error if mailbox does not exist or can not be renamed
   *
   * @example
   * let info = await client.mailboxRename('parent.child', 'Important stuff');
   * console.log(info.newPath);
   * // "INBOX.Important stuff" // assumes "INBOX." as namespace prefix
   */
  async mailboxRename(path, newPath) {
    return await this.run("RENAME", path, newPath);
  }
  /**
   * Deletes a mailbox. Throws on error.
   *
   * @param path Path for the mailbox to delete. Unicode is allowed. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @returns Mailbox info
   * @throws Will throw an error if mailbox does not exist or can not be deleted
   *
   * @example
   * let info = await client.mailboxDelete('Important stuff');
   * console.log(info.path);
   * // "INBOX.Important stuff" // assumes "INBOX." as namespace prefix
   */
  async mailboxDelete(path) {
    return await this.run("DELETE", path);
  }
  /**
   * Subscribes to a mailbox
   *
   * @param path Path for the mailbox to subscribe to. Unicode is allowed. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @returns `true` if subscription operation succeeded, `false` otherwise
   *
   * @example
   * await client.mailboxSubscribe('Important stuff');
   */
  async mailboxSubscribe(path) {
    return await this.run("SUBSCRIBE", path);
  }
  /**
   * Unsubscribes from a mailbox
   *
   * @param path **Path for the mailbox** to unsubscribe from. Unicode is allowed. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @returns `true` if unsubscription operation succeeded, `false` otherwise
   *
   * @example
   * await client.mailboxUnsubscribe('Important stuff');
   */
  async mailboxUnsubscribe(path) {
    return await this.run("UNSUBSCRIBE", path);
  }
  /**
   * Opens a mailbox to access messages. You can perform message operations only against an opened mailbox.
   * Using {@link ImapFlow#getMailboxLock} instead of `mailboxOpen()` is preferred. Both do the same thing
   * but next `getMailboxLock()` call is not executed until previous one is released.
   *
   * @param path **Path for the mailbox** to open
   * @param options optional options
   * @returns Mailbox info
   * @throws Will throw an error if mailbox does not exist or can not be opened
   *
   * @example
   * let mailbox = await client.mailboxOpen('Important stuff');
   * console.log(mailbox.exists);
   * // 125
   */
  async mailboxOpen(path, options) {
    try {
      return await this.run("SELECT", path, options);
    } catch (err) {
      if (err.responseStatus === "NO") {
        try {
          let normalized = normalizePath(this, path);
          let folders = await this.run("LIST", "", normalized, { listOnly: true });
          let exists = Array.isArray(folders) && folders.some((entry) => comparePaths(this, entry.path, normalized) && ![...entry.flags || []].some((flag) => typeof flag === "string" && flag.toUpperCase() === "\\NONEXISTENT"));
          if (!exists) {
            err.mailboxMissing = true;
          }
        } catch (E) {
          this.log.trace({ msg: "Failed to verify failed mailbox", path, err: E });
        }
      }
      throw err;
    }
  }
  /**
   * Closes a previously opened mailbox
   *
   * @returns Did the operation succeed or not
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * await client.mailboxClose();
   */
  async mailboxClose() {
    return await this.run("CLOSE");
  }
  /**
   * Requests the status of the indicated mailbox. Only requested status values will be returned.
   *
   * @param path mailbox path to check for (unicode string). If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @param query defines requested status items
   * @returns status of the indicated mailbox, or `false` if the server rejected the request
   *
   * @example
   * let status = await client.status('INBOX', {unseen: true});
   * console.log(status.unseen);
   * // 123
   */
  async status(path, query) {
    return await this.run("STATUS", path, query);
  }
  /**
   * Starts listening for new or deleted messages from the currently opened mailbox. Only required if `disableAutoIdle` is set to `true`
   * otherwise IDLE is started by default on connection inactivity. NB! If `idle()` is called manually then it does not
   * return until IDLE is finished which means you would have to call some other command out of scope.
   *
   * Unlike auto-IDLE, a direct call does not wait for the connection to be free: a mailbox lock
   * holder may idle inside its own lock, and idle() can not tell it from another caller. Code that
   * holds no lock passes `{ whenFree: true }` to wait for the connection to be free first.
   *
   * @param options IDLE options
   * @returns `false` if IDLE failed, `undefined` otherwise
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   *
   * await client.idle();
   */
  async idle(options) {
    while (options?.whenFree && !this.idling && this.usable && this.connectionBusy()) {
      await new Promise((resolve, reject) => {
        this._idleWaiters.push({ resolve, reject });
      });
    }
    if (!this.idling) {
      return await this.run("IDLE", this.maxIdleTime);
    }
  }
  /**
   * Sets flags for a message or message range
   *
   * @param range Range to filter the messages
   * @param flags Array of flags to set. Only flags that are permitted to set are used, other flags are ignored. An empty array clears every flag, but a non-empty array with nothing usable in it is refused rather than clearing the message
   * @param options Store options
   * @returns Did the operation succeed or not
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // mark all unseen messages as seen (and remove other flags)
   * await client.messageFlagsSet({seen: false}, ['\Seen]);
   */
  async messageFlagsSet(range, flags2, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    let queryOpts = Object.assign({
      operation: "set"
    }, options);
    return await this.run("STORE", resolved, flags2, queryOpts);
  }
  /**
   * Adds flags for a message or message range
   *
   * @param range Range to filter the messages
   * @param flags Array of flags to set. Only flags that are permitted to set are used, other flags are ignored
   * @param options Store options
   * @returns Did the operation succeed or not
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // mark all unseen messages as seen (and keep other flags as is)
   * await client.messageFlagsAdd({seen: false}, ['\Seen]);
   */
  async messageFlagsAdd(range, flags2, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    let queryOpts = Object.assign({
      operation: "add"
    }, options);
    return await this.run("STORE", resolved, flags2, queryOpts);
  }
  /**
   * Remove specific flags from a message or message range
   *
   * @param range Range to filter the messages
   * @param flags Array of flags to remove. Only flags that are permitted to set are used, other flags are ignored
   * @param options Store options
   * @returns Did the operation succeed or not
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // mark all seen messages as unseen by removing \\Seen flag
   * await client.messageFlagsRemove({seen: true}, ['\Seen]);
   */
  async messageFlagsRemove(range, flags2, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    let queryOpts = Object.assign({
      operation: "remove"
    }, options);
    return await this.run("STORE", resolved, flags2, queryOpts);
  }
  /**
   * Sets a colored flag for an email. Only supported by mail clients like Apple Mail
   *
   * @param range Range to filter the messages
   * @param color The color to set. One of 'red', 'orange', 'yellow', 'green', 'blue', 'purple', and 'grey'
   * @param options Store options
   * @returns Did the operation succeed or not
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // add a purple flag for all emails
   * await client.setFlagColor('1:*', 'Purple');
   */
  async setFlagColor(range, color, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    let flagChanges = getColorFlags(color);
    if (!flagChanges) {
      return false;
    }
    let addResults;
    let removeResults;
    if (flagChanges.add && flagChanges.add.length) {
      let queryOpts = Object.assign({
        operation: "add"
      }, options, {
        useLabels: false,
        // override if set
        // prevent triggering a premature Flags change notification
        silent: flagChanges.remove && flagChanges.remove.length
      });
      addResults = await this.run("STORE", resolved, flagChanges.add, queryOpts);
    }
    if (flagChanges.remove && flagChanges.remove.length) {
      let queryOpts = Object.assign(
        {
          operation: "remove"
        },
        options,
        { useLabels: false }
        // override if set
      );
      removeResults = await this.run("STORE", resolved, flagChanges.remove, queryOpts);
    }
    return addResults || removeResults || false;
  }
  /**
   * Delete messages from the currently opened mailbox. Method does not indicate info about deleted messages,
   * instead you should be using the `expunge` event for this
   *
   * @param range Range to filter the messages
   * @param options Range options
   * @returns Did the operation succeed or not
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // delete all seen messages
   * await client.messageDelete({seen: true});
   */
  async messageDelete(range, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    return await this.run("EXPUNGE", resolved, options);
  }
  /**
   * Appends a new message to a mailbox
   *
   * @param path Mailbox path to upload the message to (unicode string). If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @param content RFC822 formatted email message, as a Buffer, Uint8Array or string
   * @param flags an array of flags to be set for the uploaded message
   * @param idate internal date to be set for the message
   * @returns info about uploaded message
   *
   * @example
   * await client.append('INBOX', rawMessageBuffer, ['\\Seen'], new Date(2000, 1, 1));
   */
  async append(path, content, flags2, idate) {
    return await this.run("APPEND", path, content, flags2, idate) || false;
  }
  /**
   * Copies messages from current mailbox to destination mailbox
   *
   * @param range Range of messages to copy
   * @param destination Mailbox path to copy the messages to. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @param options Range options
   * @returns info about copies messages
   *
   * @example
   * await client.mailboxOpen('INBOX');
   * // copy all messages to a mailbox called "Backup" (must exist)
   * let result = await client.messageCopy('1:*', 'Backup');
   * console.log('Copied %s messages', result.uidMap.size);
   */
  async messageCopy(range, destination, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    return await this.run("COPY", resolved, destination, options);
  }
  /**
   * Moves messages from current mailbox to destination mailbox
   *
   * @param range Range of messages to move
   * @param destination Mailbox path to move the messages to. If value is an array then it is joined using current delimiter symbols. Namespace prefix is added automatically if required.
   * @param options Range options
   * @returns info about moved messages
   *
   * @example
   * await client.mailboxOpen('INBOX');
   * // move all messages to a mailbox called "Trash" (must exist)
   * let result = await client.messageMove('1:*', 'Trash');
   * console.log('Moved %s messages', result.uidMap.size);
   */
  async messageMove(range, destination, options) {
    options = options || {};
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    return await this.run("MOVE", resolved, destination, options);
  }
  async search(query, options) {
    if (!this.mailbox) {
      return;
    }
    const result = await this.run("SEARCH", query, options) || false;
    if (options && options.returnOptions && Array.isArray(result)) {
      const arr = result;
      const normalizedOptions = options.returnOptions.map((o) => typeof o === "string" ? o.toUpperCase() : o);
      const esearch = {};
      if (normalizedOptions.includes("COUNT")) {
        esearch.count = arr.length;
      }
      if (normalizedOptions.includes("MIN") && arr.length) {
        esearch.min = arr[0];
      }
      if (normalizedOptions.includes("MAX") && arr.length) {
        esearch.max = arr[arr.length - 1];
      }
      if (normalizedOptions.includes("ALL") && arr.length) {
        esearch.all = packMessageRange(arr);
      }
      if (Object.keys(esearch).length === 0) {
        return result;
      }
      return esearch;
    }
    return result;
  }
  /**
   * Fetch messages from the currently opened mailbox
   *
   * @param range Range of messages to fetch
   * @param query Fetch query
   * @param options Fetch options
   * @yields Message data object
   * @throws An error with the code `NoMailboxSelected` when no mailbox is selected (for example
   *   after `mailboxClose()` or a failed `mailboxOpen()`), or `NoConnection` once the connection
   *   is gone. Earlier releases yielded nothing in that case, as for an empty mailbox
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // fetch UID for all messages in a mailbox
   * for await (let msg of client.fetch('1:*', {uid: true})){
   *     console.log(msg.uid);
   *     // NB! You can not run any IMAP commands in this loop
   *     // otherwise you will end up in a deadloop
   * }
   */
  async *fetch(range, query, options) {
    options = options || {};
    if (!this.mailbox) {
      throw this.createNoMailboxError("FETCH");
    }
    let resolved = await this.resolveRange(range, options);
    if (!resolved) {
      return false;
    }
    let finished = false;
    let aborted = false;
    let push = false;
    let rowQueue = [];
    let getNext = () => new Promise((resolve, reject) => {
      let check = () => {
        if (rowQueue.length) {
          let entry = rowQueue.shift();
          if (entry.err) {
            return reject(entry.err);
          }
          return resolve(entry.value);
        }
        if (finished) {
          return resolve(null);
        }
        push = () => {
          push = false;
          check();
        };
      };
      check();
    });
    this.run("FETCH", resolved, query, {
      uid: !!options.uid,
      binary: options.binary,
      changedSince: options.changedSince,
      onUntaggedFetch: (untagged, next) => {
        if (aborted) {
          next();
          return;
        }
        rowQueue.push({
          value: {
            response: untagged,
            next
          }
        });
        if (typeof push === "function") {
          push();
        }
      }
    }).then(() => {
      finished = true;
      if (typeof push === "function") {
        push();
      }
    }).catch((err) => {
      rowQueue.push({ err });
      if (typeof push === "function") {
        push();
      }
    });
    let lastRes = null;
    try {
      let res;
      while (res = await getNext()) {
        lastRes = res;
        if (this.isClosed || !this.socket || this.socket.destroyed) {
          throw this.createConnectionError("EConnectionClosed", "Connection closed", { rejectedFrom: "fetchStream", command: "FETCH" });
        }
        yield res.response;
        res.next();
        lastRes = null;
      }
    } finally {
      aborted = true;
      if (lastRes && typeof lastRes.next === "function") {
        lastRes.next();
      }
      while (rowQueue.length) {
        let entry = rowQueue.shift();
        if (entry.value && typeof entry.value.next === "function") {
          entry.value.next();
        }
      }
    }
  }
  /**
   * Fetch messages from the currently opened mailbox.
   *
   * This method will fetch all messages before resolving the promise, unlike .fetch(), which
   * is an async generator. Do not use large ranges like 1:*, as this might exhaust all available
   * memory if the mailbox contains a large number of emails.
   * @param range Range of messages to fetch
   * @param query Fetch query
   * @param options Fetch options
   * @returns Array of Message data object
   * @throws An error with the code `NoMailboxSelected` when no mailbox is selected, see fetch()
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // fetch UID for all messages in a mailbox
   * const messages = await client.fetchAll('1:*', {uid: true});
   * for (let msg of messages){
   *     console.log(msg.uid);
   * }
   */
  async fetchAll(range, query, options) {
    const results = [];
    const generator = this.fetch(range, query, options);
    for await (const message of generator) {
      results.push(message);
    }
    return results;
  }
  /**
   * Fetch a single message from the currently opened mailbox
   *
   * @param seq Single UID or sequence number of the message to fetch for
   * @param query Fetch query
   * @param options Fetch options
   * @returns Message data object, `false` when the message was not found
   * @throws An error with the code `NoMailboxSelected` when no mailbox is selected, see fetch().
   *   Earlier releases resolved `undefined` then
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // fetch UID for the last email in the selected mailbox
   * let lastMsg = await client.fetchOne('*', {uid: true})
   * console.log(lastMsg.uid);
   */
  async fetchOne(seq, query, options) {
    if (!this.mailbox) {
      throw this.createNoMailboxError("FETCH");
    }
    if (seq === "*") {
      if (!this.mailbox.exists) {
        return false;
      }
      seq = this.mailbox.exists.toString();
      options = Object.assign({}, options || {}, { uid: false });
    }
    let response = await this.run("FETCH", (seq || "").toString(), query, options);
    if (!response || !response.list || !response.list.length) {
      return false;
    }
    let rows = response.list;
    let requested = parseUintValue(String(seq), MAX_UINT32_DIGITS);
    let target = requested === false ? rows[0] : rows.find((row) => (options && options.uid ? row.uid : row.seq) === requested);
    if (!target) {
      return false;
    }
    let { seq: targetSeq, uid: targetUid } = target;
    return targetSeq ? mergeFetchRows(rows.filter((row) => row.seq === targetSeq && (!row.uid || !targetUid || row.uid === targetUid))) : target;
  }
  /**
   * Download either full rfc822 formatted message or a specific bodystructure part as a Stream.
   * Bodystructure parts are decoded so the resulting stream is a binary file. Inline text content
   * is automatically converted to UTF-8 charset, unless `options.decodeText` is false.
   *
   * @param range UID or sequence number for the message to fetch
   * @param part If not set then downloads entire rfc822 formatted message, otherwise downloads specific bodystructure part
   * @param options Download options
   * @returns Download data object. Resolves with an empty object when no mailbox is selected or the message or part was not found
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // download body part nr '1.2' from latest message
   * let download = await client.download('*', '1.2');
   * if (download.content) {
   *     // pipeline() rejects when the download fails, a plain .pipe() would not report it
   *     await stream.promises.pipeline(download.content, fs.createWriteStream(download.meta.filename));
   * }
   */
  async download(range, part, options) {
    return await downloadMessage(this, range, part, options);
  }
  /**
   * Fetch multiple attachments as Buffer values
   *
   * @param range UID or sequence number for the message to fetch
   * @param parts A list of bodystructure parts
   * @param options Download options
   * @returns Download data object, keyed by part
   *
   * @example
   * let mailbox = await client.mailboxOpen('INBOX');
   * // download body parts '2', and '3' from all messages in the selected mailbox
   * let response = await client.downloadMany('*', ['2', '3']);
   * process.stdout.write(response[2].content)
   * process.stdout.write(response[3].content)
   */
  async downloadMany(range, parts, options) {
    return await downloadMessageParts(this, range, parts, options);
  }
  /** @internal */
  async run(command2, ...args) {
    command2 = command2.toUpperCase();
    if (!this.commands.has(command2)) {
      return false;
    }
    if (!this.socket || this.socket.destroyed) {
      throw this.createNoConnectionError(false, { rejectedFrom: "noSocket", command: command2 });
    }
    clearTimer(this.idleStartTimer);
    try {
      if (typeof this.preCheck === "function") {
        await this.preCheck();
      }
      return await this.runInternal(command2, ...args);
    } finally {
      this.autoidle();
    }
  }
  /**
   * Dispatches a command without the IDLE handshake that `run()` performs.
   *
   * Used by callers that already own the connection's idle state - fallback polling issues its
   * commands through here, because `run()` would await `preCheck()`, and the preCheck it would
   * await belongs to the very polling session making the call, so the session would cancel
   * itself. Auto-IDLE is not restarted either, for the same reason: the caller is the idle loop.
   *
   * @param command Command name, as registered in the command registry.
   * @param args Arguments forwarded to the command implementation.
   * @returns Whatever the command implementation returns, or `false` for an
   *   unknown command.
   * @internal
   */
  async runInternal(command2, ...args) {
    command2 = command2.toUpperCase();
    if (!this.commands.has(command2)) {
      return false;
    }
    if (!this.socket || this.socket.destroyed) {
      throw this.createNoConnectionError(false, { rejectedFrom: "noSocket", command: command2 });
    }
    let handler = this.commands.get(command2);
    try {
      return await handler(this, ...args);
    } finally {
      this.releaseOrphanedResponse(command2);
    }
  }
  /**
   * Safety net for the `next()` contract of settleRequest(): a command handler that throws or
   * returns between the resolution of its exec() and the `next()` call would leave the reader
   * loop parked, stalling every later command until the socket timeout. Checked one macrotask
   * after the handler settled, so a concurrently running handler whose response has just been
   * resolved gets to release it itself first.
   *
   * @param command Command name, for the log entry.
   * @internal
   */
  releaseOrphanedResponse(command2) {
    let release = this.parkedRelease;
    if (!release) {
      return;
    }
    setImmediate(() => {
      if (this.parkedRelease === release) {
        this.log.warn({ msg: "Command handler did not release its response", command: command2, cid: this.id });
        release();
      }
    });
  }
  // Mailbox lock queue processor. Implements a mutex pattern: only one lock
  // is active at a time. When the active lock is released, the next queued
  // lock is processed. The `processingLock` flag prevents concurrent runs
  // of this method (which could happen via setImmediate re-entry from release()).
  /** @internal */
  async processLocks() {
    const wasProcessing = this.processingLock;
    if (wasProcessing) {
      this.log.trace({
        msg: "Mailbox locking queued",
        path: this.mailbox && this.mailbox.path,
        pending: this.locks.length,
        idling: this.idling,
        activeLock: this.currentLock ? {
          lockId: this.currentLock.lockId,
          ...this.currentLock.options?.description && { description: this.currentLock.options?.description }
        } : null
      });
      return;
    }
    this.processingLock = true;
    let unsettled = null;
    try {
      let processedCount = 0;
      while (this.locks.length > 0) {
        if (this.currentLock) {
          break;
        }
        processedCount++;
        if (processedCount % 5 === 0) {
          await new Promise((resolve2) => setImmediate(resolve2));
        }
        const lock = this.locks.shift();
        unsettled = lock;
        const { resolve, reject, path, options, lockId } = lock;
        if (lock.acquireTimer) {
          clearTimer(lock.acquireTimer);
          lock.acquireTimer = null;
        }
        const armHeldTimer = () => {
          let threshold = Number(options.maxLockHoldTime ?? this.options.maxLockHoldTime ?? HELD_LOCK_WARN_MS);
          if (!threshold || threshold <= 0) {
            return;
          }
          lock.heldAt = Date.now();
          lock.heldWarnTimer = setTimeout(() => {
            lock.heldWarnTimer = null;
            this.log.warn({
              msg: "Mailbox lock held for a long time",
              lockId: lock.lockId,
              path,
              heldFor: Date.now() - lock.heldAt,
              /* c8 ignore next */
              // the held-lock-warning diagnostic with a description set is a timing-dependent log detail
              ...options.description && { description: options.description },
              cid: this.id
            });
          }, threshold);
          unrefTimer(lock.heldWarnTimer);
        };
        const release = () => {
          if (this.currentLock === lock) {
            if (lock.heldWarnTimer) {
              clearTimer(lock.heldWarnTimer);
              lock.heldWarnTimer = null;
            }
            this.log.trace({
              msg: "Mailbox lock released",
              lockId: lock.lockId,
              path: this.mailbox && this.mailbox.path,
              pending: this.locks.length,
              idling: this.idling
            });
            this.currentLock = false;
            this.autoidle();
            setImmediate(() => {
              this.processLocks().catch((err) => this.log.error({ err, cid: this.id }));
            });
          } else {
            this.log.trace({
              msg: "Ignoring stale lock release",
              lockId: lock.lockId,
              cid: this.id
            });
          }
        };
        if (!this.usable || !this.socket || this.socket.destroyed) {
          this.log.trace({ msg: "Failed to acquire mailbox lock", path, lockId, idling: this.idling });
          unsettled = null;
          reject(this.createNoConnectionError(false, { rejectedFrom: "mailboxLock", path }));
          continue;
        }
        const grantLock = () => {
          this.currentLock = lock;
          armHeldTimer();
          this.autoidle();
          unsettled = null;
          resolve({ path, release });
        };
        if (this.mailbox && this.mailbox.path === path && !!this.mailbox.readOnly === !!options.readOnly) {
          this.log.trace({
            msg: "Mailbox lock acquired [existing]",
            path,
            lockId,
            idling: this.idling,
            ...options.description && { description: options.description }
          });
          grantLock();
          break;
        }
        try {
          await this.mailboxOpen(path, options);
          if (!this.mailbox) {
            throw this.createNoConnectionError(false, { rejectedFrom: "mailboxLock", path });
          }
          this.log.trace({
            msg: "Mailbox lock acquired [selected]",
            path,
            lockId,
            idling: this.idling,
            ...options.description && { description: options.description }
          });
          grantLock();
          break;
        } catch (err) {
          this.log.trace({
            msg: "Failed to acquire mailbox lock",
            path,
            lockId,
            idling: this.idling,
            ...options.description && { description: options.description },
            err
          });
          unsettled = null;
          reject(err);
        }
      }
    } catch (err) {
      if (unsettled) {
        let lock = unsettled;
        unsettled = null;
        if (this.currentLock === lock) {
          clearTimer(lock.heldWarnTimer);
          lock.heldWarnTimer = null;
          this.currentLock = false;
        }
        lock.reject(err);
      }
      throw err;
    } finally {
      this.processingLock = false;
      if (this.locks.length && !this.currentLock) {
        setImmediate(() => {
          this.processLocks().catch((err) => this.log.error({ err, cid: this.id }));
        });
      }
    }
  }
  /**
   * Opens a mailbox if not already open and returns a lock. Next call to `getMailboxLock()` is queued
   * until previous lock is released. This is suggested over {@link ImapFlow#mailboxOpen} as
   * `getMailboxLock()` gives you a weak transaction while `mailboxOpen()` has no guarantees whatsoever that another
   * mailbox is opened while you try to call multiple fetch or store commands.
   *
   * @param path **Path for the mailbox** to open
   * @param options optional options
   * @returns Mailbox lock
   * @throws Will throw an error if mailbox does not exist or can not be opened
   *
   * @example
   * let lock = await client.getMailboxLock('INBOX');
   * try {
   *   // do something in the mailbox
   * } finally {
   *   // use finally{} to make sure lock is released even if exception occurs
   *   lock.release();
   * }
   */
  getMailboxLock(path, options) {
    options = options || {};
    let lockPath = normalizePath(this, path);
    let lockId = ++this.lockCounter;
    this.log.trace({
      msg: "Requesting lock",
      path: lockPath,
      lockId,
      ...options.description && { description: options.description },
      activeLock: this.currentLock ? {
        lockId: this.currentLock.lockId,
        ...this.currentLock.options?.description && { description: this.currentLock.options?.description }
      } : null
    });
    const lockOptions = options;
    let lockPromise = guardedPromise((resolve, reject) => {
      let lockEntry = { resolve, reject, path: lockPath, options: lockOptions, lockId };
      this.locks.push(lockEntry);
      if (Number(lockOptions.acquireTimeout) > 0) {
        lockEntry.acquireTimer = setTimeout(() => {
          lockEntry.acquireTimer = null;
          const idx = this.locks.indexOf(lockEntry);
          if (idx !== -1) {
            this.locks.splice(idx, 1);
            let err = createImapError("Timed out waiting for mailbox lock", "LockTimeout", { lockId: lockEntry.lockId });
            reject(err);
          }
        }, Number(lockOptions.acquireTimeout));
      }
      this.processLocks().catch((err) => reject(err));
    });
    return lockPromise;
  }
  /** @internal */
  getLogger() {
    let mainLogger = {};
    if (this.options.logger && typeof this.options.logger === "object") {
      mainLogger = this.options.logger;
    } else if (this.options.logger !== false) {
      mainLogger = createConnectionLogger({ cid: this.id, logRaw: this.options.logRaw });
    }
    const reachesLogger = (level) => this.options.logger !== false && (typeof mainLogger[level] === "function" || level === "error" || level === "fatal");
    let synteticLogger = {};
    let levels = ["trace", "debug", "info", "warn", "error", "fatal"];
    for (let level of levels) {
      synteticLogger[level] = (...args) => {
        if (reachesLogger(level)) {
          const logMethod = mainLogger[level];
          if (typeof logMethod === "function") {
            logMethod.apply(mainLogger, args);
          } else {
            let entry = args[0];
            try {
              if (entry && typeof entry === "object" && entry.err) {
                entry = Object.assign({}, entry, { err: flattenLoggedError(entry.err) });
              }
              console.error(JSON.stringify(entry));
            } catch {
              console.error(entry);
            }
          }
        }
        if (this.emitLogs && args && args[0] && typeof args[0] === "object") {
          try {
            let logEntry = Object.assign({ level, t: Date.now(), cid: this.id, lo: ++this.lo }, args[0]);
            if (logEntry.err) {
              logEntry.err = flattenLoggedError(logEntry.err);
            }
            this.emit("log", logEntry);
          } catch {
          }
        }
      };
    }
    synteticLogger.isLevelEnabled = (level) => this.emitLogs || (typeof mainLogger.isLevelEnabled === "function" ? !!mainLogger.isLevelEnabled(level) : reachesLogger(level));
    return synteticLogger;
  }
  /**
   * Whether a log entry at this level reaches anyone, so the caller can skip building an
   * expensive one. A logger assigned to `log` from outside may lack the method, and then
   * every level counts as enabled.
   *
   * @internal
   */
  isLogLevelEnabled(level) {
    return typeof this.log.isLevelEnabled === "function" ? this.log.isLevelEnabled(level) : true;
  }
  /**
   * Detaches sockets from the IMAP pipeline. Useful for upgrading the connection
   * (e.g., STARTTLS) or transferring socket ownership. Call it while the connection is not
   * idling: an IDLE in progress is not broken first, so the server still expects `DONE`.
   *
   * @returns Socket objects: `readSocket` is the read socket (inflated socket if compression is enabled, raw socket otherwise),
   *   `writeSocket` the write socket and `socket` the raw underlying socket (same as readSocket/writeSocket when compression is disabled)
   */
  unbind() {
    const socket = this.socket;
    socket.unpipe(this.streamer);
    if (this._inflate) {
      this._inflate.unpipe(this.streamer);
    }
    this.clearSocketHandlers();
    this.usable = false;
    clearTimer(this.idleStartTimer);
    const readSocket = this._inflate || socket;
    const writeSocket = this.writeSocket || socket;
    if (socket !== readSocket && socket !== writeSocket) {
      socket.on("error", (err) => {
        this.log.debug({ msg: "Suppressed error on unbound socket", err, cid: this.id });
      });
    }
    return {
      readSocket,
      writeSocket,
      socket
    };
  }
};
if (typeof Symbol.asyncDispose === "symbol") {
  ImapFlow.prototype[Symbol.asyncDispose] = async function() {
    if (this.usable) {
      try {
        await this.logout();
      } catch (err) {
        logConnectionError(this, "LOGOUT failed while disposing", err);
      }
    }
    this.close();
  };
}
var imapflow = { ImapFlow, AuthenticationFailure };
var imap_flow_default = imapflow;
export {
  AuthenticationFailure,
  ImapFlow,
  ImapFlowErrorCode,
  createSocketsTransport,
  createStreamsTransport,
  imap_flow_default as default
};
