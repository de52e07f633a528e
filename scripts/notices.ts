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

/** The packages that these bundle inputs come from, by `name@version`. */
export function packagesOf(root: string, inputs: readonly string[]): Map<string, Package> {
  const folders = new Set(inputs.filter((input) => input.includes('node_modules/')).map(dirname));
  const packages = [...folders].map((folder) => packageAbove(join(root, folder)));
  const named = packages.map((each) => [`${each.name}@${each.version}`, each] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The nearest manifest with a name and a version. A manifest that only sets the module type of a folder has neither.
 */
function packageAbove(folder: string): Package {
  const file = join(folder, 'package.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return manifest.name && manifest.version ? { ...manifest, folder } : packageAbove(dirname(folder));
}

/**
 * The license and notice texts of these packages, without duplicates. Their licenses (MIT, ISC, BSD, Apache-2.0)
 * require them in every copy. Throws when a package has none.
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
 * The tool reads the dependencies of a project. It gets one project per layer of the bundle, with a package's second
 * version in the next layer: each holds exactly what is bundled, whatever npm recorded about this installation.
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

/** Which license applies when a package has several. */
const CHOSEN: Record<string, string> = {
  '@zone-eu/mailsplit': 'LICENSE.MIT',
  boundary: 'LICENSE.BSD',
  mailauth: 'LICENSE.txt',
};

/** No license text is shorter: a shorter text is only the name of a license. */
const SHORTEST = 300;

/** The license in the package's README, or the license that its manifest names, which must be MIT. */
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
