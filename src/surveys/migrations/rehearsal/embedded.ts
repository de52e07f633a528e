import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { withoutOptimizing } from '../../../lib/wasm-tiers.ts';
import type { Stage } from './database.ts';
import { EMBEDDED_FILES, EXTENSIONS } from './embedded-files.ts';
import type { Session } from './session.ts';

/** In dist/, the files of the embedded PostgreSQL are compressed, in a folder of their own. */
const IS_BUILT = !import.meta.url.endsWith('.ts');
const FOLDER = join(import.meta.dirname, 'pglite');

/** Little shared memory, one session, and as little of a log as can be: a database that breaks is thrown away. */
const SETTINGS = [
  'shared_buffers=8MB',
  'max_connections=5',
  'max_locks_per_transaction=2000',
  'wal_level=minimal',
  'max_wal_senders=0',
  'full_page_writes=off',
  'wal_init_zero=off',
  'synchronous_commit=off',
];

/** An embedded PostgreSQL in this thread: no server, no network, and no file of the machine but its own. */
export async function embeddedStage(): Promise<Stage> {
  const database = await EmbeddedDatabase.prepared();
  return {
    get server() {
      return database.server;
    },
    home: database,
    next: (extensions) => database.next(extensions),
    close: () => database.close(),
  };
}

/** One database after another: each takes some 200 MiB. */
class EmbeddedDatabase implements Session {
  readonly #make: (options: PGliteOptions) => Promise<PGlite>;
  readonly #options: PGliteOptions;
  #database: PGlite | undefined;
  /** The version, such as `18.3`. */
  server = '';

  constructor(make: (options: PGliteOptions) => Promise<PGlite>, options: PGliteOptions) {
    this.#make = make;
    this.#options = options;
  }

  static async prepared(): Promise<EmbeddedDatabase> {
    withoutOptimizing();
    const { PGlite } = await import('@electric-sql/pglite');
    return new EmbeddedDatabase((options) => PGlite.create(options), {
      pgliteWasmModule: await compiled(contentOf(EMBEDDED_FILES.program)),
      fsBundle: new Blob([contentOf(EMBEDDED_FILES.files)]),
      loadDataDir: new Blob([contentOf(EMBEDDED_FILES.cluster)], IS_BUILT ? {} : { type: 'application/x-gzip' }),
      startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ['-c', setting])],
    });
  }

  /** Starts anew, with the extensions that are there of these. */
  async next(extensions: readonly string[]): Promise<Session> {
    await this.close();
    this.#database = await this.#make({ ...this.#options, extensions: offered(extensions) });
    const { rows } = await this.query<{ version: string }>("SELECT current_setting('server_version') AS version");
    this.server = rows[0]?.version.split(' ')[0] ?? '';
    return this;
  }

  async query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }> {
    if (this.#database === undefined) throw new Error('there is no database');
    if (values !== undefined) return this.#database.query<Row>(text, values);
    return { rows: ((await this.#database.exec(text)).at(-1)?.rows ?? []) as Row[] };
  }

  async close(): Promise<void> {
    await this.#database?.close().catch(() => undefined);
    this.#database = undefined;
  }
}

function offered(names: readonly string[]): PGliteOptions['extensions'] & object {
  const found = names.flatMap((name) => {
    const file = EXTENSIONS[name];
    if (file === undefined) return [];
    const bundlePath = pathToFileURL(pathOf(file));
    return [[name, { name, setup: async () => ({ bundlePath }) }] as const];
  });
  return Object.fromEntries(found);
}

/** The types of Node have WebAssembly's types, and not its functions. */
const compiled = (program: Uint8Array): Promise<NonNullable<PGliteOptions['pgliteWasmModule']>> =>
  (globalThis as unknown as { WebAssembly: { compile: typeof compiled } }).WebAssembly.compile(program);

/** `@scope/package/file` as npm installs it, or in dist/. */
function pathOf(name: string): string {
  if (IS_BUILT) return join(FOLDER, basename(name));
  const [scope, library] = name.split('/');
  return join(fileURLToPath(import.meta.resolve(`${scope}/${library}`)), '..', basename(name));
}

const contentOf = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    IS_BUILT
      ? brotliDecompressSync(readFileSync(join(FOLDER, `${basename(name).replace(/\.tgz$/, '.tar')}.br`)))
      : readFileSync(pathOf(name)),
  );
