import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_dist
} from "./lib-yaml.js";
import {
  __toESM
} from "./runtime.js";

// src/config/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var ConfigError = class extends Error {
};
function readYaml(text, file) {
  const lines = new import_yaml.LineCounter();
  const document = parsed(text, file, lines);
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken) throw new ConfigError(`${at(broken.pos[0])}: this is not YAML: ${wordsOf(broken)}.`);
  const twice = repeatedKey(document);
  if (twice) throw new ConfigError(`${at(twice.offset)}: the key ${JSON.stringify(twice.key)} occurs twice.`);
  return { document, value: plain(document, file), at };
}
function parsed(text, file, lineCounter) {
  try {
    return (0, import_yaml.parseDocument)(text, { lineCounter, prettyErrors: false, logLevel: "error", uniqueKeys: false });
  } catch (error) {
    throw new ConfigError(`${file}: this is not valid YAML: ${wordsOf(error)}.`);
  }
}
function repeatedKey(document) {
  let found;
  (0, import_yaml.visit)(document, {
    Map(_, { items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        const name = (0, import_yaml.isScalar)(key) ? String(key.value) : void 0;
        if (name !== void 0 && seen.has(name) && (0, import_yaml.isScalar)(key)) found = { key: name, offset: key.range?.[0] ?? 0 };
        if (found) return import_yaml.visit.BREAK;
        if (name !== void 0) seen.add(name);
      }
      return void 0;
    }
  });
  return found;
}
function plain(document, file) {
  try {
    return document.toJS();
  } catch (error) {
    throw new ConfigError(`${file}: this is not valid YAML: ${wordsOf(error)}.`);
  }
}
function wordsOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError || message.includes("call stack")) return "it is nested too deeply";
  return message.split("\n")[0]?.replace(/\.$/, "") ?? "";
}

export {
  ConfigError,
  readYaml
};
