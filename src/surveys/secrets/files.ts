import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insideOf } from '../../io/disk/read.ts';
import { kindOfPath } from '../../lib/product-paths.ts';

/** What is not read as text, by its name: pictures, films, fonts, programs, and archives that are not unpacked. */
const BINARY =
  /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|mov|avi|wav|ogg|flac|bz2|xz|7z|rar|br|zst|pdf|doc|xls|ppt|class|so|dll|dylib|exe|o|a|wasm|node|pyc)$/i;
/** What is unpacked: archives, documents of Office, databases. */
const ARCHIVE = /\.(?:zip|jar|war|docx|xlsx|pptx|odt|ods|tar|t?gz|sqlite3?|db3?)$/i;

/** Files that are a key as a whole. */
const KEY_FILE = /\.(p12|pfx|jks|keystore|ppk|kdbx)$|(^|\/)config\/(?:master|credentials\/\w+)\.key$/i;

export const isBinaryName = (path: string): boolean => BINARY.test(path) || ARCHIVE.test(path);
/** Is it an archive of the product's own, rather than of a package that it depends on? */
export const isArchive = (path: string): boolean => ARCHIVE.test(path) && kindOfPath(path) !== 'dependency';
/** What says nothing of a product: a readme and its kin, settings of git and editors, this gate's own. */
const DOCUMENT =
  /(^|\/)(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)(?:[.-][\w.-]+)?$|\.(?:md|rst|adoc)$|(^|\/)\.(?:git\w+|editorconfig|mailmap)$|^\.github\/|(^|\/)launch\.ya?ml$/i;

export const isDocument = (path: string) => DOCUMENT.test(path);
export const isKeyFile = (path: string) => KEY_FILE.test(path);

/** Committed files for the environment: `.env`, `.env.production`, but no example of one. */
export function isEnvironment(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /^\.env(\..+)?$/.test(name) &&
    !/example|sample|template|default|dist|schema|test|[._-](?:ci|dev|development|e2e|erb|j2|tpl)(?:$|[._-])/i.test(
      name,
    )
  );
}

/** Folders whose files a visitor downloads, by the tools that fill them. */
const OUTPUTS = [
  '.next/static',
  '.output/public',
  '.nuxt/dist/client',
  '.svelte-kit/output/client',
  '.vercel/output/static',
  'storybook-static',
];
/** These are a site only if they have a page. */
const SITES = ['dist', 'build', 'out', '_site'];
const SERVED = /\.(m?js|cjs|css|html?|map|json|txt|svg|xml|webmanifest)$/i;
/** Packages of one repository whose output folders are looked for: ten file checks each. */
const MAX_PROJECTS = 1000;
/** Output folders that are read. */
const MAX_OUTPUTS = 100;
const MAX_SERVED = 20_000;

/** Built files beside the listed ones, which git usually ignores, and folders of which not all is read. */
export function outputFiles(
  root: string,
  listed: readonly string[],
): { paths: string[]; unread: { file: string; reason: string }[] } {
  const projects = new Set(['.', ...listed.filter((path) => /(^|\/)package\.json$/.test(path)).map(dirname)]);
  const known = new Set(listed);
  const all = [...projects]
    .slice(0, MAX_PROJECTS)
    .flatMap((project) => [
      ...OUTPUTS.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder))),
      ...SITES.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder, 'index.html'))),
    ]);
  const folders = all.slice(0, MAX_OUTPUTS);
  const left = [...all.slice(MAX_OUTPUTS), ...[...projects].slice(MAX_PROJECTS)];
  const isOutside = (folder: string) => insideOf(root, join(root, folder)) === undefined;
  const found = folders
    .filter((folder) => !isOutside(folder))
    .map((folder) => ({ folder, files: served(root, folder) }));
  const full = found.filter(({ files }) => files.length >= MAX_SERVED).map(({ folder }) => folder);
  return {
    paths: found.flatMap(({ files }) => files).filter((path) => !known.has(path)),
    unread: [
      ...[...full, ...left].map((file) => ({ file, reason: TOO_MANY })),
      ...folders.filter(isOutside).map((file) => ({ file, reason: LEADS_OUT })),
    ],
  };
}

const TOO_MANY = 'not all build output in it was read: it has too many files';
const LEADS_OUT = 'the build output is a symbolic link that leads out of the repository and is not followed';

function served(root: string, folder: string): string[] {
  const found: string[] = [];
  const left = [folder];
  for (let next = left.pop(); next !== undefined && found.length < MAX_SERVED; next = left.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) left.push(path);
      else if (entry.isFile() && SERVED.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

/** Does a visitor get this file as it lies here? */
export const isServed = (path: string) => /(^|\/)(public|static)\//.test(path) && SERVED.test(path);
