import { handoverOptions } from '../checks/handover/options.ts';
import type { Config } from '../config/schema.ts';
import type { Answers } from '../gate/packet-marker.ts';
import { inert } from '../report/inert.ts';
import { secretValues } from '../run/environment-secrets.ts';
import { type Process, UsageError } from '../run/process.ts';
import { ownersOf } from '../run/request.ts';

/** The handover answers in launch.yml that only a person knows. */
export function answersOf(config: Config): Answers {
  const { packet: _, ...said } = handoverOptions.parse(config['handover'] ?? {});
  return { owners: ownersOf(config), ...said };
}

/** The alert routes in `alerts:`, each with the environment variable or the people it names. */
export function alertRoutesOf(config: Config): { route: string; by: string }[] {
  const alerts = (config['alerts'] ?? {}) as Record<string, unknown>;
  return ['slack', 'webhook', 'smtp', 'assign'].flatMap((route) => {
    const value = alerts[route];
    const by = Array.isArray(value) ? value.join(', ') : value;
    return typeof by === 'string' && by !== '' ? [{ route, by }] : [];
  });
}

/** A password in plain text. */
const PASSWORD = /\b(?:password|passwort|passphrase|passcode|pin|token|secret|api.?key)\s*(?:is|:|=)\s*\S/i;

/** The answers say where access is kept; rejects any that contain the secret itself. */
export async function refuseSecrets(answers: Answers, env: Process['env']): Promise<void> {
  const { secretsIn } = await import('../surveys/secrets/text.ts');
  const values = secretValues(env).filter((value) => value.length >= 8);
  for (const [place, text] of textsOf('handover', answers)) {
    const found = await secretsIn(`${text}\n`, 'launch.yml');
    if (PASSWORD.test(text) || found === undefined || found.length > 0 || values.some((value) => text.includes(value)))
      throw new UsageError(
        `${place} in launch.yml looks like a secret. Write where it is kept instead, and rotate it if it is real.`,
      );
  }
}

/** Every string in a plain value, with its path. */
function textsOf(place: string, value: unknown): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(`${place}.${inert(name, 60)}`, each));
}
