import { isUnder } from '../../lib/host-names.ts';
import type { AggregateReport, ReportRow } from './aggregate-report.ts';

/** A source of a domain's mail, identified by the domain that authenticated it. */
export interface Source {
  /** The domain that signed or sent the mail, else the IP address. */
  name: string;
  kind: 'own' | 'known' | 'forwarded' | 'unknown';
  messages: number;
  passing: number;
  addresses: string[];
}

export interface DomainSummary {
  domain: string;
  policy: string;
  reporters: string[];
  from: Date;
  to: Date;
  messages: number;
  passing: number;
  sources: Source[];
  tighten: 'safe' | 'not-yet' | 'too-little';
  /** The reason, in our own words. */
  why: string;
}

/** Less data proves nothing: one week covers daily mail and weekly newsletters. Our own choice. */
const LEAST_DAYS = 7;
const LEAST_MESSAGES = 100;
/** The share of mail from own sources that must pass. */
const LEAST_PASSING = 0.98;
/** With a larger share of unauthenticated mail, some may be the domain's own. */
const MOST_UNKNOWN = 0.05;
const DAY_MS = 86_400_000;

/** Summarizes reports by domain; `isKnown` recognizes providers that send for others. */
export function summarize(reports: readonly AggregateReport[], isKnown: (domain: string) => boolean): DomainSummary[] {
  return [...Map.groupBy(once(reports), ({ domain }) => domain)]
    .map(([domain, own]) => summaryOf(domain, own, isKnown))
    .sort((a, b) => (a.domain < b.domain ? -1 : 1));
}

/** Drops duplicates, because a report may have been saved twice. */
function once(reports: readonly AggregateReport[]): AggregateReport[] {
  const key = ({ from, id, begin, end, domain, rows }: AggregateReport) =>
    [from, id, begin.getTime(), end.getTime(), domain, rows.length].join(' ');
  return [...new Map(reports.map((report) => [key(report), report])).values()];
}

function summaryOf(
  domain: string,
  reports: readonly AggregateReport[],
  isKnown: (domain: string) => boolean,
): DomainSummary {
  const rows = reports.flatMap((report) => report.rows);
  const sources = [...Map.groupBy(rows, (row) => nameOf(row, domain, isKnown))]
    .map(([key, own]) => sourceOf(key, own))
    .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
  const from = new Date(Math.min(...reports.map(({ begin }) => begin.getTime())));
  const to = new Date(Math.max(...reports.map(({ end }) => end.getTime())));
  const total = (of: readonly Source[], what: 'messages' | 'passing') => of.reduce((sum, each) => sum + each[what], 0);
  const messages = total(sources, 'messages');
  return {
    domain,
    policy: reports.at(-1)?.policy ?? '',
    reporters: [...new Set(reports.map((report) => report.from))].sort(),
    from,
    to,
    messages,
    passing: total(sources, 'passing'),
    sources,
    ...judged(sources, messages, (to.getTime() - from.getTime()) / DAY_MS),
  };
}

const passes = ({ dkim, spf }: ReportRow) => dkim || spf;

function nameOf(row: ReportRow, domain: string, isKnown: (domain: string) => boolean): string {
  const names = [...row.signedBy, ...row.sentBy];
  if (passes(row) || names.some((name) => isUnder(name, domain))) {
    const sender = names.find((name) => !isUnder(name, domain) && isKnown(name));
    return `own ${sender ?? domain}`;
  }
  if (row.reasons.some((reason) => /forwarded|mailing_list|trusted_forwarder/i.test(reason)))
    return `forwarded ${names[0] ?? row.ip}`;
  const known = names.find(isKnown);
  if (known !== undefined) return `known ${known}`;
  return `unknown ${names[0] ?? row.ip}`;
}

function sourceOf(key: string, rows: readonly ReportRow[]): Source {
  const [kind = '', ...name] = key.split(' ');
  const sum = (of: readonly ReportRow[]) => of.reduce((total, { count }) => total + count, 0);
  return {
    name: name.join(' '),
    kind: kind as Source['kind'],
    messages: sum(rows),
    passing: sum(rows.filter(passes)),
    addresses: [...new Set(rows.map(({ ip }) => ip))].sort(),
  };
}

function judged(sources: readonly Source[], messages: number, days: number): Pick<DomainSummary, 'tighten' | 'why'> {
  if (messages < LEAST_MESSAGES || days < LEAST_DAYS)
    return { tighten: 'too-little', why: `fewer than ${LEAST_MESSAGES} messages or ${LEAST_DAYS} days are reported` };
  const own = sources.filter(({ kind }) => kind === 'own');
  const failing = own.filter((each) => each.passing / each.messages < LEAST_PASSING);
  if (failing.length > 0) return { tighten: 'not-yet', why: 'mail of your own senders fails' };
  if (sources.some(({ kind, messages: count }) => kind === 'known' && count / messages > 1 - LEAST_PASSING))
    return {
      tighten: 'not-yet',
      why: 'a provider sends in your name without authenticating as you: yours, or somebody’s',
    };
  const unknown = sources.filter(({ kind }) => kind === 'unknown').reduce((sum, each) => sum + each.messages, 0);
  if (unknown / messages > MOST_UNKNOWN)
    return {
      tighten: 'not-yet',
      why: 'much mail is authenticated by nobody: yours, or a forger’s; look at the sources',
    };
  if (own.length === 0) return { tighten: 'not-yet', why: 'nothing passes yet' };
  return { tighten: 'safe', why: 'all senders that authenticate as you pass' };
}
