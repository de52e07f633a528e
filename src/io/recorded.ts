import type { BrowseAnswer } from './browser-types.ts';
import type { DeploymentAnswer } from './deployment.ts';
import { type Failure, failure } from './failure.ts';
import { questionKey } from './remembering.ts';
import type { World } from './world.ts';

/** What is kept of each run, by the method of the World. */
export const KEPT = [
  'ask',
  'browse',
  'bundled',
  'changed',
  'converse',
  'deployment',
  'fetch',
  'handshake',
  'logging',
  'migrations',
  'read',
  'rehearse',
  'sample',
  'scan',
  'scanLog',
  'search',
  'tally',
  'variables',
] as const;
type Kept = (typeof KEPT)[number];

/** All that was asked and answered in one run, by the question's key. */
export interface Recording {
  version: 1;
  tool: string;
  started: string;
  durationMs: number;
  resolvers: readonly string[];
  /** What the run was told: the target and the settings of launch.yml that judging depends on. */
  request: unknown;
  asked: Record<Kept, Record<string, unknown>>;
  files: string[] | null;
}

export interface RecordingWorld extends World {
  recording(tool: string, request: unknown, durationMs: number): Recording;
}

/** Passes every question on and keeps what came back. Keys are sorted, so that two runs compare line by line. */
export function recordingWorld(world: World): RecordingWorld {
  const asked = Object.fromEntries(KEPT.map((method) => [method, {}])) as Recording['asked'];
  let files: string[] | null = null;
  const keep =
    <Q, A>(method: keyof Recording['asked'], ask: (question: Q) => Promise<A>) =>
    async (question: Q): Promise<A> => {
      const answer = await ask(question);
      asked[method][questionKey(question)] = answer;
      return answer;
    };
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    ask: keep('ask', (question) => world.ask(question)),
    fetch: keep('fetch', (request) => world.fetch(request)),
    browse: async (request) => {
      const answer = await world.browse(request);
      // A picture is for people, and large.
      const { picture: _, ...kept } = answer as BrowseAnswer;
      asked.browse[questionKey(request)] = kept;
      return answer;
    },
    handshake: keep('handshake', (request) => world.handshake(request)),
    // Messages are real ones, with links that log people in: they are in no recording.
    read: (file) =>
      typeof file === 'string' ? keep('read', (path: string) => world.read(path))(file) : world.read(file),
    changed: keep('changed', (base) => world.changed(base)),
    search: keep('search', (question) => world.search(question)),
    sample: keep('sample', (request) => world.sample(request)),
    scan: keep('scan', (question) => world.scan(question)),
    tally: keep('tally', (question) => world.tally(question)),
    variables: keep('variables', (question) => world.variables(question)),
    migrations: keep('migrations', (question) => world.migrations(question)),
    deployment: () => keep('deployment', () => world.deployment())(''),
    logging: keep('logging', (question) => world.logging(question)),
    scanLog: keep('scanLog', (question) => world.scanLog(question)),
    bundled: keep('bundled', (question) => world.bundled(question)),
    converse: keep('converse', (request) => world.converse(request)),
    rehearse: keep('rehearse', (question) => world.rehearse(question)),
    list: async () => {
      files = await world.list();
      return files;
    },
    recording: (tool, request, durationMs) => ({
      version: 1,
      tool,
      started: world.now.toISOString(),
      durationMs,
      resolvers: world.resolvers,
      request,
      asked: Object.fromEntries(KEPT.map((method) => [method, sorted(asked[method])])) as Recording['asked'],
      files,
    }),
  };
}

/** The world as it was then. What was not asked then is not known now. */
export function replayedWorld(recording: Recording): World {
  const replay =
    <Q, A>(method: keyof Recording['asked']) =>
    async (question: Q): Promise<A | Failure> => {
      const answers = recording.asked[method] ?? {};
      const key = questionKey(question);
      return Object.hasOwn(answers, key)
        ? (answers[key] as A)
        : failure('not-recorded', 'this was not asked when the recording was made');
    };
  return {
    resolvers: recording.resolvers,
    now: new Date(recording.started),
    elapsed: () => recording.durationMs,
    pause: async () => undefined,
    ask: replay('ask'),
    fetch: replay('fetch'),
    browse: replay('browse'),
    handshake: replay('handshake'),
    read: replay('read'),
    sample: replay('sample'),
    scan: replay('scan'),
    changed: replay('changed'),
    search: replay('search'),
    tally: replay('tally'),
    variables: replay('variables'),
    migrations: replay('migrations'),
    deployment: () => replay<string, DeploymentAnswer>('deployment')(''),
    logging: replay('logging'),
    scanLog: replay('scanLog'),
    bundled: replay('bundled'),
    converse: replay('converse'),
    rehearse: replay('rehearse'),
    async list() {
      if (recording.files === null) throw new Error('the repository was not read when the recording was made');
      return recording.files;
    },
  };
}

function sorted(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
