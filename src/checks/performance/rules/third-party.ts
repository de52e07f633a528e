import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { ForeignScript, FormPage, PerformanceFacts } from '../facts.ts';

/** Compressed: what a phone on a slow network loads in time beside nothing else. */
const MOST_BYTES = 170 * 1024;

export const thirdPartyRules = {
  'third-party': {
    title: 'The page where people join waits for other companies',
    priority: 'fix-after-launch',
    proves:
      'No script of another owner holds login or sign-up up, and all of them together are no larger than the page may be.',
    why: 'When their server hangs, your login does; when they are slow, so is the moment that earns your money.',
    remedy: 'Add async or defer, load it after the form, or leave it off these two pages.',
    source: 'HTML section 4.12.1.1 for what blocks; web.dev, Your first performance budget: 170 KB, compressed',
    judge: ({ forms }) => lookAtAny('page', forms, 'no login or sign-up page could be found', judgeForm),
  },
} satisfies Record<string, Rule<PerformanceFacts>>;

/** What could not be weighed counts for nothing: what a page waits for is in its HTML. */
function judgeForm({ url, scripts }: FormPage): Evidence[] {
  const place = { address: url };
  const blocking = scripts.filter(({ isBlocking }) => isBlocking);
  const bytes = scripts.reduce((sum, script) => sum + (script.bytes ?? 0), 0);
  const seen = Object.fromEntries(hostsOf(scripts).map((host) => [host, weightOf(host, scripts)]));
  if (blocking.length > 0)
    return [{ place, problem: 'Nothing below them is shown until they have come.', seen, key: 'blocking' }];
  if (bytes <= MOST_BYTES) return [];
  return [{ place, problem: 'They are large.', seen, expected: `at most ${kilobytes(MOST_BYTES)}`, key: 'bytes' }];
}

const hostsOf = (scripts: readonly ForeignScript[]) => [...new Set(scripts.map(({ url }) => new URL(url).hostname))];

function weightOf(host: string, scripts: readonly ForeignScript[]): string {
  const own = scripts.filter(({ url }) => new URL(url).hostname === host);
  const bytes = own.reduce((sum, script) => sum + (script.bytes ?? 0), 0);
  const isKnown = own.every((script) => script.bytes !== undefined);
  const waits = own.some(({ isBlocking }) => isBlocking) ? ', the page waits' : '';
  return `${own.length} ${own.length === 1 ? 'script' : 'scripts'}, ${isKnown ? kilobytes(bytes) : 'of unknown size'}${waits}`;
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
