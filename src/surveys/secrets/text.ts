import type { SecretMatch } from '../../io/secrets.ts';
import { SALT } from '../../lib/secret-names.ts';
import { Collector, type Located } from './collector.ts';
import { allRules } from './rules.ts';
import { type Judge, makeScanner } from './scanner.ts';

/** Made once a process: the automaton of all rules costs more than a page. */
let judge: Judge | undefined;

/** One text after another: what one is told of must not be taken for the other's. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Secrets in a text that visitors download, as `World.scan` tells them; `path` is what its name goes by. Undefined when a
 * pattern took too long in it.
 */
export async function secretsIn(text: string, path: string): Promise<SecretMatch[] | undefined> {
  return (await locatedIn(text, path))?.map(({ match }) => match);
}

/** The text without the secrets in it, for what is kept; undefined when it could not be searched. */
export async function withoutSecrets(text: string, path: string): Promise<string | undefined> {
  const located = await locatedIn(text, path);
  const found = located?.filter(({ match }) => match.isPublic === undefined);
  return found?.reduce((rest, { secret }) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
}

function locatedIn(text: string, path: string): Promise<Located[] | undefined> {
  const found = last.then(() => lookIn(text, path));
  last = found.catch(() => undefined);
  return found;
}

async function lookIn(text: string, path: string): Promise<Located[] | undefined> {
  judge ??= makeScanner(allRules());
  const collector = new Collector({ salt: SALT, heedComments: false, scope: 'tree' });
  const bytes = Buffer.from(text);
  judge.look(bytes, bytes.length, collector.file(path, 'output', path));
  await judge.finish();
  return collector.unread.length > 0 ? undefined : collector.found();
}
