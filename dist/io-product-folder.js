import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  pathInRepository
} from "./io-git.js";
import {
  readTextFile
} from "./io-disk-read.js";
import {
  kindOfPath
} from "./lib-product-paths.js";

// src/io/product-folder.ts
import { join, posix } from "node:path";
var MANIFEST = /^(?:package\.json|pyproject\.toml|setup\.py|requirements\.txt|go\.mod|Gemfile|composer\.json|Cargo\.toml|mix\.exs|pom\.xml|build\.gradle(?:\.kts)?|launch\.ya?ml)$/;
var MOST_BYTES = 1024 * 1024;
var MOST_PARTS = 2e3;
function filesOfProduct({ root, product }, files) {
  if (product === void 0) return () => true;
  const parts = partsOf(root, files);
  const own = needed(product, parts);
  const folders = parts.map(({ folder }) => folder).sort((a, b) => b.length - a.length);
  return (path) => {
    if (isWithin(path, product)) return true;
    const folder = folders.find((each) => isWithin(path, each));
    return folder === void 0 || isWithin(product, folder) || [...own].some((each) => isWithin(folder, each));
  };
}
function productIn(root, cwd) {
  return root === void 0 || root === "." || isWithin(pathInRepository(cwd), root) ? void 0 : root;
}
var fromProduct = ({ product }, path) => product !== void 0 && isWithin(path, product) ? path.slice(product.length + 1) : path;
var isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
function partsOf(root, files) {
  const manifests = files.filter((file) => MANIFEST.test(posix.basename(file)) && kindOfPath(file) === "product");
  const folders = Map.groupBy(
    manifests.filter((file) => file.includes("/") && !file.startsWith(".github/")),
    (file) => posix.dirname(file)
  );
  return [...folders].slice(0, MOST_PARTS).map(([folder, own]) => {
    const texts = own.flatMap((file) => textOf(root, file));
    return { folder, names: texts.flatMap(namesIn), texts };
  });
}
function textOf(root, file) {
  const read = readTextFile(join(root, file), { most: MOST_BYTES, within: root });
  return "text" in read ? [read.text] : [];
}
function namesIn(text) {
  const found = [
    /^[ \t{]{0,40}"name"\s{0,20}:\s{0,20}"([^"\s]{2,200})"/m,
    /^name\s*=\s*["']([^"'\s]{2,200})["']/m,
    /^module\s+(\S{2,200})/m
  ];
  return found.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
}
function needed(product, parts) {
  const own = new Set(parts.filter(({ folder }) => isWithin(folder, product)).map(({ folder }) => folder));
  for (const folder of own) {
    const texts = parts.find((part) => part.folder === folder)?.texts ?? [];
    for (const part of parts)
      if (!own.has(part.folder) && texts.some((text) => asksFor(text, folder, part))) own.add(part.folder);
  }
  return own;
}
function asksFor(text, from, { folder, names }) {
  if (names.some((name) => isNamedIn(name, text))) return true;
  const paths = text.match(/(?:\.{1,2}\/)+[\w@.-]+(?:\/[\w@.-]+)*/g) ?? [];
  return paths.some((path) => posix.join(from, path) === folder);
}
function isNamedIn(name, text) {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (/["'\s]/.test(before) && /["'\s=@[]/.test(after)) return true;
  }
  return false;
}

export {
  filesOfProduct,
  productIn,
  fromProduct
};
