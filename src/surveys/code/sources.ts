import { join } from 'node:path';
import { readBytes, textIn } from '../../io/disk/read.ts';
import { isProduct } from '../../lib/product-paths.ts';

/** Larger files are not hand-written code. */
const MOST_BYTES = 1024 * 1024;
export const SCRIPT = /\.[cm]?[jt]sx?$/;
export const MARKUP = /\.(?:vue|svelte|astro)$/;

/** Languages that products use and that are not supported here, by file extension (github-linguist, languages.yml). */
const OTHERS: Record<string, RegExp> = {
  Elixir: /\.exs?$/,
  Erlang: /\.erl$/,
  Java: /\.java$/,
  Kotlin: /\.kts?$/,
  Scala: /\.scala$/,
  Clojure: /\.clj[cs]?$/,
  'C#': /\.(?:cs|cshtml|razor)$/,
  'F#': /\.fs$/,
  Rust: /\.rs$/,
  Swift: /\.swift$/,
  Dart: /\.dart$/,
  Perl: /\.p[lm]$/,
  Haskell: /\.hs$/,
  Crystal: /\.cr$/,
  Gleam: /\.gleam$/,
};

/** The unsupported languages of a product, each once with its first file. */
export function otherLanguages(files: readonly string[]): { file: string; reason: string; isOpen: true }[] {
  const own = files.filter(isProduct);
  return Object.entries(OTHERS).flatMap(([language, ending]) => {
    const [file, ...more] = own.filter((each) => ending.test(each));
    if (file === undefined) return [];
    const others = more.length > 0 ? `, and in ${more.length} more files` : '';
    return [{ file, reason: `${language} is not supported: here${others}`, isOpen: true as const }];
  });
}

/** Why an existing file has no text; undefined when there is no such file. */
export function unreadBecause(root: string, file: string): string | undefined {
  const read = readBytes(join(root, file), { most: MOST_BYTES, within: root });
  return 'reason' in read && read.refused !== 'missing' ? read.reason : undefined;
}

/** A file’s text; undefined when it is too large or missing. */
export const textOf = (root: string, file: string): string | undefined => textIn(root, file, MOST_BYTES);

/** The scripts of a component on their original lines; everything else is blank. */
function scriptOf(text: string): string {
  const kept: string[] = [];
  let isInside = /^---\s*$/.test(text.split('\n', 1)[0] ?? '');
  // A tag may span several lines.
  let isTag = false;
  for (const [i, row] of text.split('\n').entries()) {
    const isFence = /^---\s*$/.test(row);
    const last = row.lastIndexOf('<script');
    const rest = last === -1 || /^<script\w/.test(row.slice(last, last + 8)) ? undefined : row.slice(last).trimEnd();
    if (rest !== undefined && !rest.includes('>')) isTag = true;
    const isWhole = rest !== undefined && rest.indexOf('>') === rest.length - 1;
    const opens = isWhole || (isTag && row.trimEnd().endsWith('>'));
    if (isTag && row.includes('>')) isTag = false;
    if (isFence && i > 0) isInside = false;
    if (/<\/script>/.test(row)) isInside = false;
    kept.push(isInside && !isFence ? row : '');
    if (opens) isInside = true;
  }
  return kept.join('\n');
}

export const codeOf = (text: string, file: string) => (MARKUP.test(file) ? scriptOf(text) : text);

/** Milliseconds of work before other tasks get a turn. */
const TURN_MS = 12;

/** Yields to other tasks regularly; true when the time limit was reached. */
export function turns(signal: AbortSignal): () => Promise<boolean> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun > TURN_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      begun = performance.now();
    }
    return signal.aborted;
  };
}
