import type { World } from '../../io/world.ts';
import { isProductOrScript } from '../../lib/product-paths.ts';
import type { CodePlace } from './facts.ts';

/** A tool that can be detected by words in the repository, or by its own files. */
export interface Sign {
  name: string;
  /** The words with their exact case. */
  words: readonly string[];
  /** The endings of the paths of its own files. */
  files: readonly string[];
}

/** Where signs occur in code, and why some of it could not be read. */
export interface Written {
  places: (CodePlace & { word: string })[];
  unseen: string | undefined;
}

const SOURCE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|erb|ejs|hbs|twig|py|rb|php|go|rs|java|kt|cs|exs?|json|toml|ya?ml|tf|hcl|sh|conf|properties)$|(?:^|\/)(?:Dockerfile|Containerfile|Procfile)[^/]*$/i;
/** A product names its tools in a few files. */
const MOST_FILES = 80;

/** The search ignores case and includes comments, so each line it finds is read again. */
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

/** The first place of each sign: one of its words, or one of its own files. */
export function placesOf(signs: readonly Sign[], files: readonly string[], { places }: Written): CodePlace[] {
  return signs.flatMap(({ name, words, files: own }): CodePlace[] => {
    const place = places.find((each) => each.name === name && words.includes(each.word));
    if (place !== undefined) return [{ name, file: place.file, line: place.line }];
    const file = files.find((path) => isProductOrScript(path) && own.some((end) => `/${path}`.endsWith(`/${end}`)));
    return file === undefined ? [] : [{ name, file, line: 1 }];
  });
}

/** The ways to import a module in JavaScript and TypeScript, which differ from naming it in a manifest. */
export function imports(module: string): string[] {
  return ['from ', 'import ', 'import(', 'require('].flatMap((how) => [`${how}'${module}`, `${how}"${module}`]);
}

function signsIn(line: string, signs: readonly Sign[], file: string, number: number): Written['places'] {
  const code = withoutComment(line);
  return signs.flatMap(({ name, words }) =>
    words.filter((word) => stands(word, code)).map((word) => ({ name, word, file, line: number })),
  );
}

/** Commented-out code reports nothing. The slashes of a URL do not start a comment. */
function withoutComment(line: string): string {
  if (/^\s*(?:\/\/|#|\*|\/\*|\{\/\*|<!--|<%#|--\s)/.test(line)) return '';
  return line.split(/\s(?:\/\/|#)\s/, 1)[0] ?? '';
}

/** Is the word there as a whole? `sprayGun.initialize` does not contain `Gun.init`. */
function stands(word: string, code: string): boolean {
  for (let at = code.indexOf(word); at !== -1; at = code.indexOf(word, at + 1)) {
    const [before, after] = [code[at - 1] ?? '', code[at + word.length] ?? ''];
    const isOpen = /^\w/.test(word) && /\w/.test(before);
    if (!isOpen && !(/\w$/.test(word) && /\w/.test(after))) return true;
  }
  return false;
}
