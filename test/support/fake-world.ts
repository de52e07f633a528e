import type { DeploymentAnswer } from '../../src/io/deployment.ts';
import type { DnsRecord } from '../../src/io/dns-types.ts';
import { failure } from '../../src/io/failure.ts';
import type { HttpAnswer } from '../../src/io/http-types.ts';
import type { LogAnswer, LoggingAnswer } from '../../src/io/logging.ts';
import type { SampleAnswer, TallyAnswer } from '../../src/io/measures.ts';
import type { MigrationsAnswer, RehearsalAnswer } from '../../src/io/migrations.ts';
import type { ScanAnswer } from '../../src/io/secrets.ts';
import type { BundledAnswer, VariablesAnswer } from '../../src/io/variables.ts';
import type { World } from '../../src/io/world.ts';

/** A world that holds only what a test puts in it: records by `name TYPE`, answers by URL, files by path. */
export function fakeWorld({
  now = '2026-11-22T12:00:00Z',
  records = {},
  pages = {},
  files = {},
  changed = [],
  scan = {},
  samples = {},
  tallies = {},
  variables = {},
  migrations = {},
  rehearsal,
  bundle = {},
  logging = {},
  logs = {},
  deployment = {},
}: {
  now?: string;
  records?: Record<string, string[]>;
  pages?: Record<string, Partial<HttpAnswer>>;
  files?: Record<string, string>;
  changed?: string[];
  scan?: Partial<ScanAnswer>;
  samples?: Record<string, SampleAnswer>;
  variables?: Partial<VariablesAnswer>;
  migrations?: Partial<MigrationsAnswer>;
  rehearsal?: RehearsalAnswer;
  bundle?: Partial<BundledAnswer>;
  logging?: Partial<LoggingAnswer>;
  logs?: Record<string, LogAnswer>;
  deployment?: Partial<DeploymentAnswer>;
  tallies?: Record<string, TallyAnswer>;
} = {}): World {
  return {
    resolvers: ['192.31.196.53'],
    now: new Date(now),
    elapsed: () => 0,
    pause: async () => undefined,
    sample: async ({ url }) => samples[url] ?? failure('refused', 'nothing listens there (connection refused)'),
    variables: async () => ({
      kind: 'answer',
      uses: [],
      declared: [],
      formats: [],
      images: [],
      unread: [],
      files: 1,
      environmentFiles: 0,
      ...variables,
    }),
    migrations: async () => ({
      kind: 'answer',
      histories: [],
      operations: [],
      irreversible: [],
      order: [],
      open: [],
      isPublicHandedOut: true,
      unread: [],
      ...migrations,
    }),
    deployment: async () => ({
      kind: 'answer',
      versions: [],
      platforms: [],
      manifests: [],
      commands: [],
      scripts: [],
      unread: [],
      ...deployment,
    }),
    logging: async () => ({ kind: 'answer', calls: [], loggers: [], files: 1, unread: [], ...logging }),
    scanLog: async ({ file }) => logs[file] ?? failure('missing', 'the file does not exist'),
    bundled: async () => ({ kind: 'answer', places: [], tried: 1, files: 1, ...bundle }),
    converse: async () => failure('refused', 'it does not answer'),
    rehearse: async () => rehearsal ?? failure('missing', 'no database is given (--db)'),
    tally: async ({ file }) => tallies[file] ?? failure('missing', 'the file does not exist'),
    async ask({ name, type }) {
      const values = records[`${name} ${type}`] ?? [];
      const exists = Object.keys(records).some((key) => key.startsWith(`${name} `));
      const answers: DnsRecord[] = values.map((value) => ({ name, type, ttl: 300, value }));
      const rcode = exists ? 'NOERROR' : 'NXDOMAIN';
      return {
        kind: 'answer',
        rcode,
        authoritative: false,
        authenticated: false,
        answers,
        authority: [],
        errors: [],
        transport: 'udp',
        ms: 0,
      };
    },
    async fetch({ url }) {
      const page = pages[url];
      if (page === undefined) return failure('refused', 'nothing listens there (connection refused)');
      const timing = { tcpMs: 0, tlsMs: 0, firstByteMs: 0 };
      return {
        kind: 'answer',
        status: 200,
        protocol: 'http/1.1',
        headers: [],
        body: '',
        truncated: false,
        distrust: [],
        timing,
        ...page,
      };
    },
    browse: async () => failure('missing', 'there is no Chrome or Chromium on this machine'),
    handshake: async () => failure('refused', 'nothing listens there (connection refused)'),
    list: async () => Object.keys(files).sort(),
    changed: async () => ({ kind: 'answer', files: changed }),
    scan: async () => ({
      kind: 'answer',
      matches: [],
      unread: [],
      limits: [],
      files: 1,
      documents: 0,
      environments: [],
      ...scan,
    }),
    async search({ words }) {
      const places = Object.entries(files).flatMap(([file, text]) =>
        text
          .split('\n')
          .flatMap((line, i) =>
            words
              .filter((word) => line.toLowerCase().includes(word.toLowerCase()))
              .map((word) => ({ word, file, line: i + 1 })),
          ),
      );
      return { kind: 'answer', places };
    },
    async read(file) {
      const text = files[typeof file === 'string' ? file : file.path];
      return text === undefined ? failure('missing', 'the file does not exist') : { kind: 'answer', text };
    },
  };
}
