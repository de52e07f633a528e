import type { Subject } from '../../gate/check.ts';
import { SALT } from '../../secrets/names.ts';
import type { World } from '../../world/world.ts';
import type { SecretsFacts } from './facts.ts';
import type { SecretsOptions } from './options.ts';

/** One scan answers all rules. */
export async function gatherSecrets(world: World, options: SecretsOptions, subject: Subject): Promise<SecretsFacts> {
  const scan = subject.scan ?? { scope: 'tree' as const };
  const answer = await world.scan({
    ...scan,
    ignore: options.ignore,
    heedComments: options['inline-allows'],
    verify: subject.mayVerify === false ? [] : options.verify,
    salt: options.salt ?? SALT,
  });
  if (answer.kind === 'failure') throw new Error(answer.reason);
  // A change may be empty; a repository without a file was not looked at.
  const isAll = scan.scope === 'tree' || scan.scope === 'history' || answer.limits.length > 0;
  if (isAll && answer.files === 0 && answer.matches.length === 0)
    throw new Error('there is no file here that could be scanned');
  const { matches, unread, limits, environments, files, documents } = answer;
  return { scope: scan.scope, matches, unread, limits, environments, files, documents };
}
