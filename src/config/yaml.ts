import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A launch.yml that cannot be used: `file:line:column`, what is wrong, and the nearest valid key. */
export class ConfigError extends Error {}

/** A parsed YAML file: its nodes, its value, and the line and column of an offset. */
export interface YamlFile {
  document: Document;
  value: unknown;
  at(offset: number): string;
}

/** Parses untrusted YAML in linear time. Any fault is a `ConfigError`. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parsed(text, file, lines);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken) throw new ConfigError(`${at(broken.pos[0])}: this is not YAML: ${wordsOf(broken)}.`);
  const twice = repeatedKey(document);
  if (twice) throw new ConfigError(`${at(twice.offset)}: the key ${JSON.stringify(twice.key)} occurs twice.`);
  return { document, value: plain(document, file), at };
}

/** The library compares every key of a map with every other; `repeatedKey` does it in one pass. */
function parsed(text: string, file: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  } catch (error) {
    throw new ConfigError(`${file}: this is not valid YAML: ${wordsOf(error)}.`);
  }
}

function repeatedKey(document: Document): { key: string; offset: number } | undefined {
  let found: { key: string; offset: number } | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name !== undefined && seen.has(name) && isScalar(key)) found = { key: name, offset: key.range?.[0] ?? 0 };
        if (found) return visit.BREAK;
        if (name !== undefined) seen.add(name);
      }
      return undefined;
    },
  });
  return found;
}

/** An alias may be unresolved or expand to too much. */
function plain(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ConfigError(`${file}: this is not valid YAML: ${wordsOf(error)}.`);
  }
}

/** The library recurses once per level of nesting. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError || message.includes('call stack')) return 'it is nested too deeply';
  return message.split('\n')[0]?.replace(/\.$/, '') ?? '';
}
