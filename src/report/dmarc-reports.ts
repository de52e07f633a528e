import type { DomainSummary, Source } from '../lookups/email/report-summary.ts';
import { inert } from './inert.ts';

const DAY = (date: Date) => date.toISOString().slice(0, 10);
const TIGHTEN = { safe: 'yes', 'not-yet': 'not yet', 'too-little': 'unknown' } as const;
const KINDS: Record<Source['kind'], string> = {
  own: 'sends as you',
  known: 'a provider, not as your domain',
  forwarded: 'forwarded',
  unknown: 'unknown sender or forgery',
};
const MOST_SOURCES = 20;

/** The summary of DMARC aggregate reports as terminal text. */
export function reportsText(summaries: readonly DomainSummary[]): string {
  return summaries.map(domainText).join('\n');
}

function domainText({
  domain,
  policy,
  reporters,
  from,
  to,
  messages,
  passing,
  sources,
  tighten,
  why,
}: DomainSummary): string {
  const width = Math.max(10, ...sources.slice(0, MOST_SOURCES).map(({ name }) => Math.min(44, inert(name).length)));
  const rows = sources.slice(0, MOST_SOURCES).map((each) => sourceLine(each, width));
  const more = sources.length > MOST_SOURCES ? [`  and ${sources.length - MOST_SOURCES} more`] : [];
  return [
    `${inert(domain)}: ${messages} messages, ${share(passing, messages)} pass DMARC`,
    `  policy ${inert(policy) || 'none'}, ${DAY(from)} to ${DAY(to)}, reported by ${reporters.map((name) => inert(name, 40)).join(', ')}`,
    '',
    ...rows,
    ...more,
    '',
    `  Safe to tighten: ${TIGHTEN[tighten]} (${why}).`,
    '',
  ].join('\n');
}

function sourceLine({ name, kind, messages, passing, addresses }: Source, width: number): string {
  const mark = passing === messages ? '✓' : passing === 0 ? '✗' : '!';
  const from = addresses.length === 1 ? inert(addresses[0] ?? '', 45) : `${addresses.length} addresses`;
  return `  ${mark} ${inert(name, 44).padEnd(width)}  ${String(messages).padStart(7)}  ${share(passing, messages).padStart(6)}  ${KINDS[kind]}, ${from}`;
}

const share = (part: number, whole: number) => (whole === 0 ? '0 %' : `${Math.round((part / whole) * 1000) / 10} %`);
