import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { ForeignScript, FormPage, PerformanceFacts } from '../facts.ts';

/** Compressed: what a phone on a slow network can load in time. */
const MOST_BYTES = 170 * 1024;

export const thirdPartyRules = {
  'third-party': {
    title: 'Third-party scripts block login or sign-up',
    priority: 'fix-after-launch',
    proves: 'No third-party script blocks rendering of login or sign-up, and their total size is within the limit.',
    why: 'When the other company’s server hangs, your login hangs.',
    remedy: 'Add async or defer, load the script after the form, or remove it from these pages.',
    source: 'HTML section 4.12.1.1 for what blocks; web.dev, Your first performance budget: 170 KB, compressed',
    judge: ({ forms }) => lookAtAny('page', forms, 'no login or sign-up page could be found', judgeForm),
  },
} satisfies Record<string, Rule<PerformanceFacts>>;

/** A script of unknown size counts as zero; whether it blocks rendering is in the page's HTML. */
function judgeForm({ url, scripts }: FormPage): Evidence[] {
  const place = { address: url };
  const blocking = scripts.filter(({ isBlocking }) => isBlocking);
  const bytes = scripts.reduce((sum, script) => sum + (script.bytes ?? 0), 0);
  const seen = Object.fromEntries(hostsOf(scripts).map((host) => [host, weightOf(host, scripts)]));
  if (blocking.length > 0)
    return [
      { place, problem: 'The page below the scripts is not shown until they have loaded.', seen, key: 'blocking' },
    ];
  if (bytes <= MOST_BYTES) return [];
  return [
    { place, problem: 'The scripts are large.', seen, expected: `at most ${kilobytes(MOST_BYTES)}`, key: 'bytes' },
  ];
}

const hostsOf = (scripts: readonly ForeignScript[]) => [...new Set(scripts.map(({ url }) => new URL(url).hostname))];

function weightOf(host: string, scripts: readonly ForeignScript[]): string {
  const own = scripts.filter(({ url }) => new URL(url).hostname === host);
  const bytes = own.reduce((sum, script) => sum + (script.bytes ?? 0), 0);
  const isKnown = own.every((script) => script.bytes !== undefined);
  const waits = own.some(({ isBlocking }) => isBlocking) ? ', blocks rendering' : '';
  return `${own.length} ${own.length === 1 ? 'script' : 'scripts'}, ${isKnown ? kilobytes(bytes) : 'of unknown size'}${waits}`;
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
