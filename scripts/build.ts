import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';
import { EMBEDDED_FILES, EXTENSIONS } from '../src/surveys/migrations/rehearsal/embedded-files.ts';
import { notices, packagesOf } from './notices.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds dist/: thin entry points over shared chunks, with heavy parts in separate files that are loaded on demand.
 * Chunk names say what is in them and have no hash, so that a diff of dist/ is readable.
 */
export async function buildDist(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli.ts', 'src/action.ts', 'src/worker.ts', 'src/secretlint-preset.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    charset: 'utf8',
    legalComments: 'inline',
    chunkNames: 'chunk-[hash]',
    metafile: true,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\nconst __playwrightLib = import.meta.dirname + '/playwright-core/lib';\nconst __distFolder = import.meta.dirname;",
    },
    plugins: [namedExports(), withoutDownloads(), playwright(outdir), postgresParser(outdir), embeddedPostgres(outdir)],
  });
  const outputs = Object.entries(metafile.outputs).map(([path, { inputs, entryPoint }]) => ({
    file: path.split('/').at(-1) ?? '',
    entryPoint,
    main: mainOf(Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  }));
  rename(
    outdir,
    outputs.filter(({ file }) => file.startsWith('chunk-')),
  );
  writeFileSync(join(outdir, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
  const bundled = packagesOf(ROOT, Object.keys(metafile.inputs));
  writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), await notices(bundled));
}

/**
 * The input that names a chunk: its largest, or its largest source file of ours when our sources make up most of it.
 * Stable while the chunk's content stays about the same.
 */
function mainOf(inputs: readonly (readonly [path: string, bytes: number])[]): string {
  const sum = (some: typeof inputs) => some.reduce((bytes, [, more]) => bytes + more, 0);
  const ours = inputs.filter(([path]) => path.startsWith('src/'));
  const named = 2 * sum(ours) > sum(inputs) ? ours : inputs;
  return [...named].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'runtime';
}

/**
 * In Node, `const { name } = await import('package')` also works for CommonJS packages; esbuild gives such an import
 * only a `default`. So each dynamically imported package goes through a module that re-exports the names Node would.
 */
function namedExports(): Plugin {
  return {
    name: 'named-exports',
    setup(plugin) {
      plugin.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
        const isOurs = dirname(importer).startsWith(join(ROOT, 'src'));
        return kind === 'dynamic-import' && isOurs && !isBuiltin(path) ? { path, namespace: 'named' } : undefined;
      });
      plugin.onLoad({ filter: /./, namespace: 'named' }, async ({ path }) => {
        const all = Object.keys(await import(path));
        const names = all.filter((name) => /^[\w$]+$/.test(name));
        const own = names.filter((name) => name !== 'default').join(', ');
        // How Node marks a CommonJS package, whose default export is the whole module.
        const contents = all.includes('module.exports')
          ? `const all = require('${path}');\nexport default all;\nexport const { ${own} } = all;`
          : `export { ${names.join(', ')} } from '${path}';`;
        return { contents, resolveDir: ROOT };
      });
    },
  };
}

/**
 * Artifacts are only uploaded, never downloaded. This leaves out the unzip code, including a package without a license.
 */
function withoutDownloads(): Plugin {
  return {
    name: 'without-downloads',
    setup(plugin) {
      plugin.onResolve({ filter: /^unzip-stream$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
      plugin.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
    },
  };
}

/** The browser driver reads two files beside its own, by a path computed from its folder. */
function playwright(outdir: string): Plugin {
  const from = join(ROOT, 'node_modules/playwright-core');
  return {
    name: 'playwright-core',
    setup(plugin) {
      plugin.onLoad({ filter: /node_modules\/playwright-core\/lib\/\w+\.js$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), {
          minifyWhitespace: true,
          minifySyntax: true,
          charset: 'utf8',
          legalComments: 'inline',
          define: { __dirname: '__playwrightLib' },
        });
        return { contents: code };
      });
      plugin.onEnd(() => {
        const to = join(outdir, 'playwright-core');
        mkdirSync(to, { recursive: true });
        for (const file of ['package.json', 'browsers.json', 'LICENSE', 'NOTICE', 'ThirdPartyNotices.txt'])
          copyFileSync(join(from, file), join(to, file));
      });
    },
  };
}

/** PostgreSQL's parser is WebAssembly: a separate file beside the script that reads it. */
function postgresParser(outdir: string): Plugin {
  const from = join(ROOT, 'node_modules/libpg-query/wasm');
  return {
    name: 'libpg-query',
    setup(plugin) {
      plugin.onLoad({ filter: /libpg-query\/wasm\/libpg-query\.js$/ }, async ({ path }) => ({
        contents: (await transform(readFileSync(path, 'utf8'), { define: { __dirname: '__distFolder' } })).code,
      }));
      plugin.onEnd(() => copyFileSync(join(from, 'libpg-query.wasm'), join(outdir, 'libpg-query.wasm')));
    },
  };
}

/** The embedded PostgreSQL reads its program, files and extensions beside the script: the large ones are compressed. */
function embeddedPostgres(outdir: string): Plugin {
  const from = (name: string) => {
    const [scope, library, file = ''] = name.split('/');
    return join(ROOT, 'node_modules', `${scope}`, `${library}`, 'dist', file);
  };
  return {
    name: 'pglite',
    setup(plugin) {
      plugin.onEnd(() => {
        const to = join(outdir, 'pglite');
        mkdirSync(to, { recursive: true });
        for (const name of Object.values(EXTENSIONS)) copyFileSync(from(name), join(to, basename(name)));
        for (const name of Object.values(EMBEDDED_FILES)) {
          const content = readFileSync(from(name));
          const plain = name.endsWith('.tgz') ? gunzipSync(content) : content;
          writeFileSync(join(to, `${basename(name).replace(/\.tgz$/, '.tar')}.br`), compressed(plain));
        }
      });
    },
  };
}

/** Two levels more would take a minute for a tenth less. */
const QUALITY = 9;
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
const compressed = (content: Buffer) =>
  brotliCompressSync(content, { params: { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_LGWIN]: 24 } });

function rename(outdir: string, chunks: { file: string; main: string; entryPoint?: string | undefined }[]): void {
  const names = new Map<string, string>();
  for (const { file, main, entryPoint } of [...chunks].sort((a, b) => (a.main < b.main ? -1 : 1))) {
    const stem = nameOf(entryPoint ?? main);
    const taken = [...names.values()].filter((name) => name === `${stem}.js` || name.startsWith(`${stem}.`)).length;
    names.set(file, taken === 0 ? `${stem}.js` : `${stem}.${taken + 1}.js`);
  }
  for (const file of readdirSync(outdir).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(outdir, file), 'utf8');
    writeFileSync(
      join(outdir, file),
      text.replace(/chunk-[A-Z0-9]{8}\.js/g, (chunk) => names.get(chunk) ?? chunk),
    );
  }
  for (const [file, name] of names) renameSync(join(outdir, file), join(outdir, name));
}

/** `node_modules/undici/lib/x.js` is `lib-undici`, `src/cli/commands.ts` is `commands-run`. */
function nameOf(input: string): string {
  const library = /(?:node_modules\/|^named:)((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
  if (library) return `lib-${library.replace(/^@/, '').replace('/', '-')}`;
  return input
    .replace(/^src\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll('/', '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist(join(ROOT, 'dist'));
