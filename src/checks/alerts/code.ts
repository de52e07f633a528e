import type { World } from '../../io/world.ts';
import { isProductOrScript } from '../../lib/product-paths.ts';
import type { CodePlace } from './facts.ts';

/** Something that shows in a repository by words of its own, or by a file. */
export interface Sign {
  name: string;
  /** As they are written, upper and lower case. */
  words: readonly string[];
  /** How the paths of its own files end. */
  files: readonly string[];
}

/** Where signs are written in code, the first place of each word; and why not all of it was seen. */
export interface Written {
  places: (CodePlace & { word: string })[];
  unseen: string | undefined;
}

const SOURCE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|erb|ejs|hbs|twig|py|rb|php|go|rs|java|kt|cs|exs?|json|toml|ya?ml|tf|hcl|sh|conf|properties)$|(?:^|\/)(?:Dockerfile|Containerfile|Procfile)[^/]*$/i;
/** A product names them in a handful of files. */
const MOST_FILES = 80;

/** The search knows no case and no comments, so each line that it names is read. */
export async function findWritten(world: Pick<World, 'read' | 'search'>, signs: readonly Sign[]): Promise<Written> {
  const words = new Set(signs.flatMap((sign) => sign.words.map((word) => word.toLowerCase())));
  const found = await world.search({ words: [...words] });
  if (found.kind === 'failure') return { places: [], unseen: found.reason };
  const places = found.places.filter(({ file }) => SOURCE.test(file) && isProductOrScript(file));
  const files = [...new Set(places.map(({ file }) => file))].slice(0, MOST_FILES);
  const read = await Promise.all(files.map(async (file) => ({ file, answer: await world.read(file) })));
  const written: Written = { places: [], unseen: undefined };
  for (const { file, answer } of read) {
    if (answer.kind === 'failure') written.unseen = answer.reason;
    const numbers = new Set(places.filter((place) => place.file === file).map(({ line }) => line));
    const lines = answer.kind === 'answer' ? answer.text.split('\n') : [];
    for (const line of numbers) written.places.push(...signsIn(lines[line - 1] ?? '', signs, file, line));
  }
  return written;
}

/** The first place of each sign: where one of its words is written, or one of its own files. */
export function placesOf(signs: readonly Sign[], files: readonly string[], { places }: Written): CodePlace[] {
  return signs.flatMap(({ name, words, files: own }): CodePlace[] => {
    const place = places.find((each) => each.name === name && words.includes(each.word));
    if (place !== undefined) return [{ name, file: place.file, line: place.line }];
    const file = files.find((path) => isProductOrScript(path) && own.some((end) => `/${path}`.endsWith(`/${end}`)));
    return file === undefined ? [] : [{ name, file, line: 1 }];
  });
}

/** How a module is taken in, in JavaScript and TypeScript; a manifest names it otherwise. */
export function imports(module: string): string[] {
  return ['from ', 'import ', 'import(', 'require('].flatMap((how) => [`${how}'${module}`, `${how}"${module}`]);
}

function signsIn(line: string, signs: readonly Sign[], file: string, number: number): Written['places'] {
  const code = withoutComment(line);
  return signs.flatMap(({ name, words }) =>
    words.filter((word) => stands(word, code)).map((word) => ({ name, word, file, line: number })),
  );
}

/** What is commented out reports nothing. A URL’s slashes begin no comment. */
function withoutComment(line: string): string {
  if (/^\s*(?:\/\/|#|\*|\/\*|\{\/\*|<!--|<%#|--\s)/.test(line)) return '';
  return line.split(/\s(?:\/\/|#)\s/, 1)[0] ?? '';
}

/** Not as a part of a longer name: `sprayGun.initialize` is no `Gun.init`. */
function stands(word: string, code: string): boolean {
  for (let at = code.indexOf(word); at !== -1; at = code.indexOf(word, at + 1)) {
    const [before, after] = [code[at - 1] ?? '', code[at + word.length] ?? ''];
    const isOpen = /^\w/.test(word) && /\w/.test(before);
    if (!isOpen && !(/\w$/.test(word) && /\w/.test(after))) return true;
  }
  return false;
}
