import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments, parseDocument } from 'yaml';
import { lineAt } from './lines.ts';

/** People write no longer settings; the parser of YAML takes its time. */
const MOST_CHARS = 512 * 1024;

/** Of each error the library would show the lines, and it compares each key with each other one: both take the square of the text. */
export const YAML = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

export type Tree = Record<string, unknown>;

/** The data of a settings file; undefined when it is none. */
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

/** Of a file of YAML that holds several documents, as Kubernetes' do, all of them; undefined when one cannot be read. */
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
    // More aliases than somebody writes.
    return undefined;
  }
}

/** What is plain JSON is read as such: a lock file has megabytes of it. */
function fromJson(text: string): Tree | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Tree) : undefined;
  } catch {
    return undefined;
  }
}

/** Of JSON with comments; what looks like one inside of a text is none. */
const withoutComments = (text: string) =>
  text.replace(
    /("(?:[^"\\]|\\[\s\S])*(?:"|\\?$))|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g,
    (_, string: string | undefined) => string ?? '',
  );

/** A value below some keys; `undefined` where a step of the way is missing. */
export function at(tree: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null ? (each as Tree)[key] : undefined),
    tree,
  );
}

/** Entries of a map or a list. */
export const entries = (tree: unknown): [string, unknown][] =>
  typeof tree === 'object' && tree !== null ? Object.entries(tree) : [];

export const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) =>
    typeof each === 'string' || typeof each === 'number' ? [String(each)] : [],
  );

/** The line of the first place of a text, from 1; 1 where it is not found. */
export function lineOf(text: string, words: string | RegExp): number {
  const index = typeof words === 'string' ? text.indexOf(words) : text.search(words);
  return index === -1 ? 1 : lineAt(text, index);
}
