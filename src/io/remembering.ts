import type { Asked, Asking, World } from './world.ts';

/** A world that is asked each question once: whoever asks it again waits for the same answer. */
export interface Remembering extends World {
  asked(): Asked;
  /** When each question was put, and how long its answer took; the first of them. */
  timeline(): Asking[];
}

/** More cannot be looked at. */
const MOST_ASKINGS = 2000;

export function remembering(world: World, onQuestion: (asked: Asked) => void = () => undefined): Remembering {
  const counted: Asked = { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 };
  const byHost = new Map<string, number>();
  const count = (host: string, more: number) => {
    const times = (byHost.get(host) ?? 0) + more;
    byHost.set(host, times);
    counted.http += more;
    counted.mostOfOneHost = Math.max(counted.mostOfOneHost, times);
  };
  const timeline: Asking[] = [];
  const timed = async <A>(kind: Asking['kind'], about: string, answer: Promise<A>): Promise<A> => {
    const asking = { kind, about, at: world.elapsed(), ms: 0 };
    if (timeline.length < MOST_ASKINGS) timeline.push(asking);
    try {
      return await answer;
    } finally {
      asking.ms = world.elapsed() - asking.at;
    }
  };
  const once = <Q, A>(
    what: 'dns' | 'tls' | 'files' | 'counted by host',
    ask: (question: Q) => Promise<A>,
    told?: [Asking['kind'], (question: Q) => string],
  ) => {
    const answers = new Map<string, Promise<A>>();
    return (question: Q): Promise<A> => {
      const key = questionKey(question);
      const known = answers.get(key);
      if (known !== undefined) return known;
      if (what !== 'counted by host') counted[what] += 1;
      onQuestion(counted);
      const answer = told === undefined ? ask(question) : timed(told[0], told[1](question), ask(question));
      answers.set(key, answer);
      return answer;
    };
  };
  const browse = once(
    'counted by host',
    async (request: Parameters<World['browse']>[0]) => {
      const answer = await world.browse(request);
      if (answer.kind === 'failure') return answer;
      for (const [host, times] of Object.entries(answer.requests)) count(host, times);
      onQuestion(counted);
      return answer;
    },
    ['browser', ({ url }) => url],
  );
  const sample = once(
    'counted by host',
    async (request: Parameters<World['sample']>[0]) => {
      const answer = await world.sample(request);
      if (answer.kind === 'answer') count(new URL(request.url).hostname, answer.samples.length);
      onQuestion(counted);
      return answer;
    },
    ['http', ({ url }) => `GET ${url}, many times`],
  );
  const deployment = once('files', () => world.deployment());
  const converse = once(
    'counted by host',
    async (request: Parameters<World['converse']>[0]) => {
      count(new URL(request.url).hostname, 1);
      return world.converse(request);
    },
    ['http', ({ url }) => `POST ${url}`],
  );
  const list = once('files', () => world.list());
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    asked: () => ({ ...counted }),
    timeline: () => [...timeline],
    ask: once('dns', (question: Parameters<World['ask']>[0]) => world.ask(question), [
      'dns',
      ({ name, type, server }) => `${name} ${type} @${server}`,
    ]),
    fetch: once(
      'counted by host',
      (request: Parameters<World['fetch']>[0]) => {
        count(new URL(request.url).hostname, 1);
        return world.fetch(request);
      },
      ['http', ({ method = 'GET', url }) => `${method} ${url}`],
    ),
    browse,
    sample,
    handshake: once('tls', (request: Parameters<World['handshake']>[0]) => world.handshake(request), [
      'tls',
      ({ host, port, version = 'TLS' }) => `${host}:${port} ${version}`,
    ]),
    list: () => list(''),
    read: once('files', (file: Parameters<World['read']>[0]) => world.read(file)),
    changed: once('files', (base) => world.changed(base)),
    search: once('files', (question) => world.search(question)),
    scan: once('files', (question) => world.scan(question)),
    variables: once('files', (question) => world.variables(question)),
    migrations: once('files', (question) => world.migrations(question)),
    deployment: () => deployment(''),
    logging: once('files', (question) => world.logging(question)),
    scanLog: once('files', (question) => world.scanLog(question)),
    bundled: once('files', (question) => world.bundled(question)),
    converse,
    rehearse: once('files', (question) => world.rehearse(question)),
    tally: once('files', (question) => world.tally(question)),
  };
}

/** The same question gives the same key, whatever the order of its properties. */
export function questionKey(question: unknown): string {
  if (typeof question !== 'object' || question === null) return String(question);
  const entries = Object.entries(question).filter(([, value]) => value !== undefined && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
