import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments, parseDocument } from 'yaml';
import { lineAt } from './lines.ts';

/** Hand-written settings are not longer, and the YAML parser is slow. */
const MOST_CHARS = 512 * 1024;

/**
 * By default the library prints the lines of each error and compares every key with every other, and both take
 * quadratic time.
 */
export const YAML = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

export type Tree = Record<string, unknown>;

/** The data of a settings file; undefined when it is invalid. */
export function parsed(text: string, file: string): Tree | undefined {
  try {
    if (file.endsWith('.toml')) return parseToml(text) as Tree;
    const json = /\.jsonc?$/.test(file) ? fromJson(text) : undefined;
    if (json !== undefined) return json;
    if (text.length > MOST_CHARS) return undefined;
    const document = parseDocument(/\.jsonc?$/.test(file) ? withoutComments(text) : text, YAML);
    const data: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
    return typeof data === 'object' && data !== null ? (data as Tree) : undefined;
  } catch {
    return undefined;
  }
}

/** All documents of a YAML file, such as Kubernetes manifests; undefined when one of them is invalid. */
export function parsedAll(text: string, file: string): unknown[] | undefined {
  if (text.trim() === '') return [];
  if (!/\.ya?ml$/.test(file) || !/^---/m.test(text) || text.length > MOST_CHARS) {
    const data = parsed(text, file);
    return data === undefined ? undefined : [data];
  }
  const documents = parseAllDocuments(text, YAML);
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  try {
    return documents.map((document) => document.toJS({ maxAliasCount: 100 }));
  } catch {
    // More aliases than a person would write.
    return undefined;
  }
}

/** Plain JSON uses the fast parser, because lock files have megabytes of it. */
function fromJson(text: string): Tree | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Tree) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes JSON comments; text inside strings stays. */
const withoutComments = (text: string) =>
  text.replace(
    /("(?:[^"\\]|\\[\s\S])*(?:"|\\?$))|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g,
    (_, string: string | undefined) => string ?? '',
  );

/** The value at a path of keys; `undefined` when part of the path is missing. */
export function at(tree: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null ? (each as Tree)[key] : undefined),
    tree,
  );
}

/** The entries of a map or a list. */
export const entries = (tree: unknown): [string, unknown][] =>
  typeof tree === 'object' && tree !== null ? Object.entries(tree) : [];

export const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) =>
    typeof each === 'string' || typeof each === 'number' ? [String(each)] : [],
  );

/** The line of the first match in a text, from 1; 1 without a match. */
export function lineOf(text: string, words: string | RegExp): number {
  const index = typeof words === 'string' ? text.indexOf(words) : text.search(words);
  return index === -1 ? 1 : lineAt(text, index);
}
