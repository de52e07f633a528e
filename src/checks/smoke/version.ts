import type { Subject } from '../../gate/check.ts';
import type { HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { header } from '../../lookups/parse-page.ts';
import { endReason, get } from '../../lookups/visit.ts';
import type { VersionFacts } from './facts.ts';
import type { SmokeOptions } from './options.ts';

/** Milliseconds between two requests for the version. */
const EVERY_MS = 5000;

/** Waits until the product reports the announced version, or until the time limit: nothing is judged before. */
export async function whenDeployed(world: World, options: SmokeOptions, subject: Subject): Promise<void> {
  const rounds = Math.floor((options['version-within'] * 1000) / EVERY_MS);
  const begun = world.elapsed();
  // Includes slow responses: a fixed number of rounds alone could take longer.
  for (let nth = 0; nth < rounds && world.elapsed() - begun < options['version-within'] * 1000; nth += 1) {
    const found = await versionOf(world, options, subject, nth);
    if (found.kind === 'not announced' || found.kind === 'cannot tell') return;
    if (found.kind === 'seen' && isSame(found.seen, found.expected)) return;
    await world.pause(EVERY_MS);
  }
}

/** The version that the product reports now; `nth` distinguishes repeated requests. */
export async function versionOf(
  world: World,
  { version: where }: SmokeOptions,
  { version: expected, domain = '', canonical }: Subject,
  nth: number,
): Promise<VersionFacts> {
  if (expected === undefined) return { kind: 'not announced' };
  if (where === undefined) return { kind: 'cannot tell' };
  const url = new URL(where.path ?? '/', `https://${canonical ?? parseTarget(domain).name}/`).href;
  const got = await get(world, url, { headers: FRESH, ...(nth > 0 && { step: nth }) });
  if ('end' in got) return { kind: 'unseen', url, reason: endReason(got.end) };
  return { kind: 'seen', url, expected, ...told(got.answer, where) };
}

/** A cache would return the previous version. */
const FRESH = { 'cache-control': 'no-cache' };

/** Hosts show at least seven digits of a commit. */
const COMMIT = /^[0-9a-f]{7,40}$/;

/** An abbreviated commit equals the full one (git's minimum is four digits; hosts show seven). */
export function isSame(seen: string, expected: string): boolean {
  const [a, b] = [seen.trim().toLowerCase(), expected.trim().toLowerCase()];
  if (a === b || (COMMIT.test(b) && a.includes(b))) return true;
  const commits = a.match(/[0-9a-f]{7,40}/g) ?? [];
  return commits.some((commit) => b.startsWith(commit));
}

function told(answer: HttpAnswer, where: NonNullable<SmokeOptions['version']>): { seen: string; at: string } {
  if (where.header !== undefined)
    return { at: `header ${where.header}`, seen: header(answer, where.header.toLowerCase()) ?? '' };
  if (where.meta !== undefined) return { at: `meta ${where.meta}`, seen: metaOf(answer.body, where.meta) };
  return { at: 'its text', seen: answer.body.trim().slice(0, 300) };
}

function metaOf(html: string, name: string): string {
  const tag = [...html.matchAll(/<meta\s[^<>]*>/gi)].find(([text]) => attribute(text, 'name') === name)?.[0];
  return tag === undefined ? '' : (attribute(tag, 'content') ?? '');
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean);
