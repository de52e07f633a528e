import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getProjectLicenses } from 'generate-license-file';

interface Package {
  name: string;
  version: string;
  folder: string;
  license?: string;
  author?: string | { name: string };
}

/** The packages that these files of a bundle come from, by `name@version`. */
export function packagesOf(root: string, inputs: readonly string[]): Map<string, Package> {
  const folders = new Set(inputs.filter((input) => input.includes('node_modules/')).map(dirname));
  const packages = [...folders].map((folder) => packageAbove(join(root, folder)));
  const named = packages.map((each) => [`${each.name}@${each.version}`, each] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** By the nearest manifest that names a package; those that only set the type of a folder's scripts do not. */
function packageAbove(folder: string): Package {
  const file = join(folder, 'package.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return manifest.name && manifest.version ? { ...manifest, folder } : packageAbove(dirname(folder));
}

/**
 * The license and notice texts of these packages, each text once. Their licenses (MIT, ISC, BSD, Apache-2.0) ask for them in every copy.
 * Throws when one of them has none.
 */
export async function notices(packages: ReadonlyMap<string, Package>): Promise<string> {
  const texts = new Map<string, string[]>();
  for (const { dependencies, content, notices: more } of await licensesOf(packages))
    for (const name of dependencies) {
      const found = packages.get(name);
      if (found === undefined) continue;
      const text = [content.length > SHORTEST ? content : inWords(found), ...more].join('\n\n').trim();
      texts.set(text, [...(texts.get(text) ?? []), name].sort());
    }
  const missing = [...packages.keys()].filter((name) => ![...texts.values()].flat().includes(name));
  if (missing.length > 0) throw new Error(`No license text was found for ${missing.join(', ')}.`);
  const parts = [...texts].map(([text, names]) => `${RULE}\n${names.join('\n')}\n\n${text.replaceAll('\r\n', '\n')}`);
  return `${HEAD}\n\n${parts.sort().join('\n\n')}\n`;
}

/**
 * The tool reads what a project depends on. It is given one for each layer of the bundle, a package's second version being in the next: they
 * hold what is bundled and nothing else, whatever npm has noted of this installation.
 */
async function licensesOf(packages: ReadonlyMap<string, Package>) {
  const layers: Package[][] = [];
  for (const each of packages.values()) {
    const layer = layers.find((known) => !known.some(({ name }) => name === each.name));
    if (layer) layer.push(each);
    else layers.push([each]);
  }
  return (await Promise.all(layers.map(licensesOfLayer))).flat();
}

async function licensesOfLayer(layer: readonly Package[]) {
  const project = mkdtempSync(join(tmpdir(), 'launch-gate-notices-'));
  const dependencies = Object.fromEntries(layer.map(({ name, version }) => [name, version]));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ dependencies }));
  for (const { name, version, license, folder } of layer) {
    const copy = join(project, 'node_modules', name);
    mkdirSync(copy, { recursive: true });
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ name, version, license }));
    for (const file of readdirSync(folder).filter((each) => /^(licen[cs]e|copying|notice)/i.test(each)))
      copyFileSync(join(folder, file), join(copy, file));
  }
  const replace = Object.fromEntries(
    layer.flatMap(({ name, folder }) => (CHOSEN[name] === undefined ? [] : [[name, join(folder, CHOSEN[name])]])),
  );
  try {
    return await getProjectLicenses(join(project, 'package.json'), { replace });
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Which text applies where a package brings several. */
const CHOSEN: Record<string, string> = {
  '@zone-eu/mailsplit': 'LICENSE.MIT',
  boundary: 'LICENSE.BSD',
  mailauth: 'LICENSE.txt',
};

/** No license is shorter: it is the name of one. */
const SHORTEST = 300;

/** The license as the package's README has it, or the one that its manifest names, which must be MIT. */
function inWords({ name, folder, license, author }: Package): string {
  const readme = readdirSync(folder).find((file) => /^readme/i.test(file));
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8');
  const section = text.split(/^#+ *licen[cs]e.*$/im)[1]?.trim() ?? '';
  if (section.length > SHORTEST) return section;
  if (license !== 'MIT') throw new Error(`${name} brings no license text.`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return `The MIT License\n\nCopyright (c) ${holder}\n\n${MIT}`;
}

/** SPDX, MIT. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const RULE = '='.repeat(80);
const HEAD = 'Third-party software in this folder, with its licenses. Launch Gate itself: see LICENSE.';
