import type { Failure } from '../io/failure.ts';
import type { LogAnswer, ScanLogQuestion } from '../io/logging.ts';
import type { Tree } from '../io/product-folder.ts';
import type { SecretMatch } from '../io/secrets.ts';
import type { World } from '../io/world.ts';

/** The place that a survey examines. */
export interface Place {
  tree: Tree;
  env: Readonly<Record<string, string | undefined>>;
}

type Question<Name extends keyof World> = World[Name] extends (question: infer Asked) => unknown ? Asked : never;

/**
 * Functions that read whole untrusted files, by the name of the World’s question. Questions and answers are plain data,
 * so that they can run in a separate thread.
 */
const SURVEYS = {
  scan: async (question: Question<'scan'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/secrets/scan.ts')).scan(question, tree, signal),
  search: async (question: Question<'search'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/secrets/search.ts')).search(question, tree, signal),
  tally: async (question: Question<'tally'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/logs/tally.ts')).tally(question, tree.root, signal),
  variables: async (question: Question<'variables'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/environment/survey.ts')).surveyVariables(question, tree, signal),
  bundled: async ({ names }: Question<'bundled'>, { tree, env }: Place, signal: AbortSignal) =>
    (await import('../surveys/secrets/values.ts')).bundled(names, env, tree, signal),
  migrations: async (question: Question<'migrations'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/migrations/survey.ts')).surveyMigrations(question, tree, signal),
  /** On the embedded PostgreSQL. */
  rehearse: async (question: Question<'rehearse'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/migrations/rehearsal/rehearse.ts')).rehearse(question, tree, undefined, signal),
  deployment: async (_: undefined, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/deploy/survey.ts')).surveyDeployment(tree, signal),
  logging: async (question: Question<'logging'>, { tree }: Place, signal: AbortSignal) =>
    (await import('../surveys/logs/survey.ts')).surveyLogging(question, tree, signal),
  scanLog,
  /** Secrets in a text that visitors download, and its name. */
  secretsIn: async ({ text, path }: { text: string; path: string }): Promise<SecretMatch[] | undefined> =>
    (await import('../surveys/secrets/text.ts')).secretsIn(text, path),
};

async function scanLog(question: ScanLogQuestion, { tree }: Place, signal: AbortSignal): Promise<LogAnswer | Failure> {
  const [{ scanLog: scan }, { secretsIn }] = await Promise.all([
    import('../surveys/logs/scan.ts'),
    import('../surveys/secrets/text.ts'),
  ]);
  return scan(question, tree.root, secretsIn, signal);
}

export type SurveyName = keyof typeof SURVEYS;
type Asked<Name extends SurveyName> = Parameters<(typeof SURVEYS)[Name]>[0];
type Answer<Name extends SurveyName> = Awaited<ReturnType<(typeof SURVEYS)[Name]>>;

/** Runs a survey of one place, in this thread or another. */
export type Surveyor = <Name extends SurveyName>(name: Name, question: Asked<Name>) => Promise<Answer<Name> | Failure>;

/** Runs surveys in this thread, where nothing is being timed. */
export const surveyedHere =
  (place: Place, signal: AbortSignal): Surveyor =>
  (name, question) =>
    doSurvey(name, question, place, signal) as Promise<never>;

export function doSurvey(name: SurveyName, question: unknown, place: Place, signal: AbortSignal): Promise<unknown> {
  const survey = SURVEYS[name] as (question: unknown, place: Place, signal: AbortSignal) => Promise<unknown>;
  return survey(question, place, signal);
}

/** The World's questions that a survey answers. */
type Surveyed = Extract<SurveyName, keyof World>;
const isSurveyed = (name: SurveyName): name is Surveyed => name !== 'secretsIn';

/** The World's questions about a repository, answered by this surveyor. */
export function surveysBy(survey: Surveyor): Pick<World, Surveyed> {
  const names = (Object.keys(SURVEYS) as SurveyName[]).filter(isSurveyed);
  return Object.fromEntries(
    names.map((name) => [name, (question: never) => survey(name, question)]),
  ) as unknown as Pick<World, Surveyed>;
}
