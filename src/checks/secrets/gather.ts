import type { Subject } from '../../gate/check.ts';
import type { ScanAnswer, ScanQuestion, SecretMatch } from '../../io/secrets.ts';
import type { World } from '../../io/world.ts';
import { SALT } from '../../lib/secret-names.ts';
import type { SecretsFacts } from './facts.ts';
import type { SecretsOptions } from './options.ts';

/** One scan answers all rules; with a change that is judged, a second one tells which comments came with it. */
export async function gatherSecrets(world: World, options: SecretsOptions, subject: Subject): Promise<SecretsFacts> {
  const scan = subject.scan ?? { scope: 'tree' as const };
  const look = (question: Pick<ScanQuestion, 'scope' | 'base'>) => scanned(world, question, options, subject);
  const base = subject.change && 'base' in subject.change ? subject.change.base : undefined;
  if (scan.scope === 'change' || base === undefined) return factsOf(scan.scope, await look(scan));
  const change = await look({ scope: 'change', base });
  if (change.isBaseless && scan.scope === 'tree') return baseless(change);
  const facts = factsOf(scan.scope, await look(scan));
  if (change.isBaseless) return { ...facts, pleaded: change.matches.filter(({ isPleaded }) => isPleaded) };
  return { ...facts, matches: together(facts.matches, change.matches) };
}

async function scanned(
  world: World,
  question: Pick<ScanQuestion, 'scope' | 'base'>,
  options: SecretsOptions,
  subject: Subject,
): Promise<ScanAnswer> {
  const answer = await world.scan({
    ...question,
    ignore: options.ignore,
    heedComments: options['inline-allows'],
    verify: subject.permissions.verify ? options.verify : [],
    salt: options.salt ?? SALT,
  });
  if (answer.kind === 'failure') throw new Error(answer.reason);
  return answer;
}

function factsOf(scope: ScanQuestion['scope'], answer: ScanAnswer): SecretsFacts {
  const { matches, unread, limits, environments, files, documents, packed } = answer;
  // A change may be empty; a repository without a file was not looked at.
  const isAll = scope === 'tree' || scope === 'history' || limits.length > 0;
  if (isAll && files === 0 && matches.length === 0) throw new Error('there is no file to scan');
  return { scope, matches, pleaded: [], unread, limits, environments, files, documents, ...(packed && { packed }) };
}

/** The files as they are. Its first limit is that the base is not here, and nobody asked for the change alone. */
function baseless(answer: ScanAnswer): SecretsFacts {
  const facts = factsOf('tree', { ...answer, limits: answer.limits.slice(1) });
  const isPleaded = ({ isPleaded: pleads }: SecretMatch) => pleads === true;
  return {
    ...facts,
    matches: facts.matches.filter((each) => !isPleaded(each)),
    pleaded: facts.matches.filter(isPleaded),
  };
}

/** Of a key that both have, the change's word counts; what its commits had in between is not asked for. */
function together(matches: readonly SecretMatch[], changed: readonly SecretMatch[]): SecretMatch[] {
  const at = ({ file, line, print }: SecretMatch) => `${file}:${line} ${print}`;
  const brought = changed.filter(({ where }) => where !== 'history');
  const known = new Set(brought.map(at));
  return [...matches.filter((each) => !known.has(at(each))), ...brought];
}
