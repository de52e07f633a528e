import { failure } from './failure.ts';
import type { Asked, Asking, World } from './world.ts';

/** The questions that a World answers. */
export type QuestionName = Exclude<keyof World, 'resolvers' | 'now' | 'elapsed' | 'pause'>;
type Asks<Name extends QuestionName> = Parameters<World[Name]>[0];
type Answers<Name extends QuestionName> = Awaited<ReturnType<World[Name]>>;

/** Requests by host. */
type Requests = Record<string, number>;

interface Question<Asks, Answer> {
  /** Its counter; an HTTP question counts once per request. */
  counts: keyof Omit<Asked, 'mostOfOneHost'>;
  /** Requests that are known before it is asked. */
  before?(question: Asks): Requests;
  /** Requests that only the answer shows. */
  after?(question: Asks, answer: Answer): Requests;
  /** Its line in the timeline. */
  told?: { kind: Asking['kind']; about(question: Asks): string };
  /** Is it recorded? Default: yes. */
  isKept?(question: Asks): boolean;
  /** The part of the answer that is recorded; default: all of it. */
  kept?(answer: Answer): unknown;
  /** The reason when nothing can answer it. */
  absent: string;
}

const one = (url: string): Requests => ({ [new URL(url).hostname]: 1 });

/**
 * Every question of the World. From this table, questions are cached, counted, recorded, replayed, and forwarded by
 * worlds that change another.
 */
export const QUESTIONS: { [Name in QuestionName]: Question<Asks<Name>, Answers<Name>> } = {
  ask: {
    counts: 'dns',
    told: { kind: 'dns', about: ({ name, type, server }) => `${name} ${type} @${server}` },
    absent: 'nothing here asks DNS',
  },
  fetch: {
    counts: 'http',
    before: ({ url }) => one(url),
    told: { kind: 'http', about: ({ method = 'GET', url }) => `${method} ${url}` },
    absent: 'nothing here speaks HTTP',
  },
  sample: {
    counts: 'http',
    after: ({ url }, answer) => (answer.kind === 'answer' ? { [new URL(url).hostname]: answer.samples.length } : {}),
    told: { kind: 'http', about: ({ url }) => `GET ${url}, many times` },
    absent: 'response times are not measured here',
  },
  browse: {
    counts: 'http',
    after: (_, answer) => (answer.kind === 'answer' ? answer.requests : {}),
    told: { kind: 'browser', about: ({ url }) => url },
    // A screenshot is large and only for people.
    kept: (answer) => (answer.kind === 'answer' ? { ...answer, picture: undefined } : answer),
    absent: 'the browser is disabled',
  },
  converse: {
    counts: 'http',
    before: ({ url }) => one(url),
    told: { kind: 'http', about: ({ url }) => `POST ${url}` },
    absent: 'nothing here speaks to assistants',
  },
  handshake: {
    counts: 'tls',
    told: { kind: 'tls', about: ({ host, port, version = 'TLS' }) => `${host}:${port} ${version}` },
    absent: 'nothing here speaks TLS',
  },
  list: { counts: 'files', absent: 'there is no repository' },
  // Real messages contain login links, so they are not recorded.
  read: { counts: 'files', isKept: (file) => typeof file === 'string', absent: 'there is no repository' },
  changed: { counts: 'files', absent: 'there is no repository' },
  search: { counts: 'files', absent: 'nothing here looks for words' },
  scan: { counts: 'files', absent: 'secret scanning is not available' },
  tally: { counts: 'files', absent: 'nothing here reads logs' },
  variables: { counts: 'files', absent: 'nothing here looks for variables' },
  bundled: { counts: 'files', absent: 'nothing here looks for values' },
  migrations: { counts: 'files', absent: 'nothing here reads migrations' },
  rehearse: { counts: 'files', absent: 'no database is given (--db)' },
  deployment: { counts: 'files', absent: 'nothing here reads how it is deployed' },
  logging: { counts: 'files', absent: 'nothing here reads code' },
  scanLog: { counts: 'files', absent: 'nothing here reads logs' },
};

export const QUESTION_NAMES = Object.keys(QUESTIONS).sort() as QuestionName[];

/** Is it about the repository, rather than the domain or the product? */
export const isOfRepository = (name: QuestionName): boolean => QUESTIONS[name].counts === 'files';

/** Any question: what applies to all of them is written once. */
export type AnyAsk = (question: unknown) => Promise<unknown>;
export type AnyQuestion = Question<unknown, unknown>;

/** All questions of a world, each created by `make`. */
export function everyQuestion(make: (name: QuestionName, question: AnyQuestion) => AnyAsk): Pick<World, QuestionName> {
  const made = QUESTION_NAMES.map((name) => [name, make(name, QUESTIONS[name] as AnyQuestion)]);
  return Object.fromEntries(made) as Pick<World, QuestionName>;
}

/** A world's method for one question. */
export const askOf = (world: World, name: QuestionName): AnyAsk => world[name] as AnyAsk;

/** A world in which nothing answers: every question fails with its reason. */
export const unanswered = (): Pick<World, QuestionName> =>
  everyQuestion(
    (name, { absent }) =>
      async () =>
        name === 'list' ? [] : failure('missing', absent),
  );

/** A world that answers some questions itself and forwards all others. */
export function passingOn(world: World, otherwise: Partial<World>): World {
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    ...everyQuestion((name) => (question) => askOf(world, name)(question)),
    ...otherwise,
  };
}

/**
 * Equal questions give equal keys, whatever the order of their properties. A question without arguments has the empty
 * key.
 */
export function questionKey(question: unknown = ''): string {
  if (typeof question !== 'object' || question === null) return String(question);
  const entries = Object.entries(question).filter(([, value]) => value !== undefined && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
