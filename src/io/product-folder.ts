import { join, posix } from 'node:path';
import { kindOfPath } from '../lib/product-paths.ts';
import { readTextFile } from './disk/read.ts';
import { pathInRepository } from './git.ts';

/** A repository, or one product in it. */
export interface Tree {
  root: string;
  /** The product's folder in the repository, with `/`; undefined: the whole repository is one product. */
  product?: string | undefined;
}

/** A folder of its own: a workspace package, or another product. */
interface Part {
  folder: string;
  /** The names by which other packages depend on it. */
  names: string[];
  /** The texts of its manifests. */
  texts: string[];
}

const MANIFEST =
  /^(?:package\.json|pyproject\.toml|setup\.py|requirements\.txt|go\.mod|Gemfile|composer\.json|Cargo\.toml|mix\.exs|pom\.xml|build\.gradle(?:\.kts)?|launch\.ya?ml)$/;
/** No manifest is larger. */
const MOST_BYTES = 1024 * 1024;
/** Further parts of a larger repository are not distinguished. */
const MOST_PARTS = 2000;

/**
 * Tells which files belong to the product: those in its folder, those in packages that it depends on, and those in no
 * part, such as files at the root. Parts are recognized by their manifests, dependencies by a package's name or a
 * relative path.
 */
export function filesOfProduct({ root, product }: Tree, files: readonly string[]): (path: string) => boolean {
  if (product === undefined) return () => true;
  const parts = partsOf(root, files);
  const own = needed(product, parts);
  const folders = parts.map(({ folder }) => folder).sort((a, b) => b.length - a.length);
  return (path) => {
    if (isWithin(path, product)) return true;
    const folder = folders.find((each) => isWithin(path, each));
    return folder === undefined || isWithin(product, folder) || [...own].some((each) => isWithin(folder, each));
  };
}

/**
 * The product's folder, relative to the repository. Undefined when the whole folder is the product, also when the
 * command runs inside the product's folder.
 */
export function productIn(root: string | undefined, cwd: string): string | undefined {
  return root === undefined || root === '.' || isWithin(pathInRepository(cwd), root) ? undefined : root;
}

/** The path relative to the product's folder, if it is inside. */
export const fromProduct = ({ product }: Tree, path: string): string =>
  product !== undefined && isWithin(path, product) ? path.slice(product.length + 1) : path;

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function partsOf(root: string, files: readonly string[]): Part[] {
  const manifests = files.filter((file) => MANIFEST.test(posix.basename(file)) && kindOfPath(file) === 'product');
  const folders = Map.groupBy(
    manifests.filter((file) => file.includes('/') && !file.startsWith('.github/')),
    (file) => posix.dirname(file),
  );
  return [...folders].slice(0, MOST_PARTS).map(([folder, own]) => {
    const texts = own.flatMap((file) => textOf(root, file));
    return { folder, names: texts.flatMap(namesIn), texts };
  });
}

function textOf(root: string, file: string): string[] {
  const read = readTextFile(join(root, file), { most: MOST_BYTES, within: root });
  return 'text' in read ? [read.text] : [];
}

/** The package name in a manifest: npm, Cargo, Python and Composer have a name, Go a module path. */
function namesIn(text: string): string[] {
  const found = [
    /^[ \t{]{0,40}"name"\s{0,20}:\s{0,20}"([^"\s]{2,200})"/m,
    /^name\s*=\s*["']([^"'\s]{2,200})["']/m,
    /^module\s+(\S{2,200})/m,
  ];
  return found.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
}

/** The folders of the packages that the product depends on, transitively. */
function needed(product: string, parts: readonly Part[]): Set<string> {
  const own = new Set(parts.filter(({ folder }) => isWithin(folder, product)).map(({ folder }) => folder));
  for (const folder of own) {
    const texts = parts.find((part) => part.folder === folder)?.texts ?? [];
    for (const part of parts)
      if (!own.has(part.folder) && texts.some((text) => asksFor(text, folder, part))) own.add(part.folder);
  }
  return own;
}

function asksFor(text: string, from: string, { folder, names }: Part): boolean {
  if (names.some((name) => isNamedIn(name, text))) return true;
  const paths = text.match(/(?:\.{1,2}\/)+[\w@.-]+(?:\/[\w@.-]+)*/g) ?? [];
  return paths.some((path) => posix.join(from, path) === folder);
}

/** Does the text contain the name as a whole word, quoted or not? */
function isNamedIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (/["'\s]/.test(before) && /["'\s=@[]/.test(after)) return true;
  }
  return false;
}
