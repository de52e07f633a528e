import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import { type Lookup, valuesOf } from '../../../looking/lookup.ts';
import type { DnsFacts, HostFacts } from '../facts.ts';
import { answerOf, asked, at, dig, each, notKnown } from './evidence.ts';

/** An hour: what a cut-over can wait for, and the default of most DNS hosts. */
const MAX_TTL = 3600;
/** Words that name an environment, as part of a label or as a level of their own. */
const STAGES = ['staging', 'stage', 'dev', 'test', 'qa', 'preview', 'beta', 'demo', 'prod', 'uat'];

export const nameRules = {
  ttl: {
    title: 'A record about to change is remembered for too long',
    priority: 'fix-before-launch',
    proves:
      'Records that will change (declared otherwise, or before the day under dns.cutover) have a TTL of at most one hour.',
    why: 'After the change, visitors go on reaching the old place for as long as the TTL says.',
    remedy: 'Lower the TTL to 300 now, wait for the old TTL to pass, then make the change.',
    source: 'RFC 1035 section 3.2.1; one hour is the common default of DNS hosts',
    judge: (facts) => each(aboutToChange(facts), 'no record is declared to change', judgeTtl),
  },
  wildcard: {
    title: 'A wildcard answers for names nobody declared',
    priority: 'fix-after-launch',
    proves: 'A name that nobody published does not resolve.',
    why: 'Typing errors look like working hosts, and every invented name of yours can be linked to.',
    remedy: 'Publish the names you use and take the wildcard away, or declare it under dns.records.',
    source: 'RFC 4592',
    judge: ({ wildcard, declared }) => {
      if (declared.some(({ name }) => name.startsWith('*.'))) return [];
      if (wildcard.outcome === 'found') return [wildcardEvidence(wildcard)];
      return ['nxdomain', 'nodata'].includes(wildcard.outcome) ? [] : [notKnown(answerOf(wildcard))];
    },
  },
  naming: {
    title: 'Subdomains do not follow one pattern',
    priority: 'fix-after-launch',
    proves: 'Subdomains read as words, and environments are marked in one way only.',
    why: 'In an incident somebody has to know from the name what a host is and whether members use it.',
    remedy: 'Choose one form (`app`, `staging-app`) and move the others to it.',
    source: 'RFC 1178 (Choosing a Name for Your Computer)',
    judge: ({ hosts, domain }) => {
      const names = hosts.map(({ name }) => name).filter((name) => name.endsWith(`.${domain.registrable}`));
      const labels = names
        .map((name) => name.slice(0, -domain.registrable.length - 1))
        .filter((label) => label !== 'www');
      if (labels.length === 0) return { notApplicable: 'there is no subdomain' };
      return [...unreadable(labels, domain.registrable), ...mixed(labels, domain.registrable)];
    },
  },
} satisfies Record<string, Rule<DnsFacts>>;

interface Changing {
  name: string;
  type: string;
  /** Undefined when only a resolver was heard, whose TTL has counted down by an unknown amount. */
  ttl: number | undefined;
  atLeast: number;
  reason: string;
}

function aboutToChange({ declared, hosts, cutover, now }: DnsFacts): Changing[] {
  const other = declared.flatMap(({ name, type, values, published }) => {
    const found = published.outcome === 'found' ? published.records : [];
    const differs = found.length > 0 && found.some(({ value }) => !values.includes(value));
    const own = hosts.find((host) => host.name === name);
    return differs ? [changing(name, type, own, found[0]?.ttl ?? 0, 'launch.yml declares another value')] : [];
  });
  const isAhead = cutover !== undefined && cutover >= now.toISOString().slice(0, 10);
  const moving = isAhead ? hosts.filter(({ addresses }) => addresses.length > 0) : [];
  return [
    ...other,
    ...moving.map((host) => changing(host.name, 'A', host, ttlOf(host.v4), `the domain moves on ${cutover}`)),
  ];
}

function changing(name: string, type: string, host: HostFacts | undefined, heard: number, reason: string): Changing {
  const own = host?.own?.answers.find((record) => record.name === name);
  return { name, type, ttl: own?.ttl, atLeast: own?.ttl ?? heard, reason };
}

function ttlOf(found: Lookup): number {
  return found.cnames[0]?.ttl ?? (found.outcome === 'found' ? (found.records[0]?.ttl ?? 0) : 0);
}

function judgeTtl({ name, type, ttl, atLeast, reason }: Changing): (Evidence | Unknown)[] {
  if (atLeast > MAX_TTL) {
    const seen = { TTL: `${atLeast} s`, 'about to change': reason };
    return [{ place: at(name, type), seen, expected: `at most ${MAX_TTL} s`, recheck: dig(name, type) }];
  }
  return ttl === undefined ? [notKnown('no server of the zone was heard, and a resolver counts TTLs down', name)] : [];
}

function wildcardEvidence(wildcard: Lookup): Evidence {
  const name = `*.${wildcard.name.slice(wildcard.name.indexOf('.') + 1)}`;
  return {
    place: at(name, 'A'),
    seen: { ...asked(wildcard), answer: valuesOf(wildcard).join(', ') },
    expected: 'NXDOMAIN',
    recheck: dig(wildcard.name, 'A'),
  };
}

/** Looks made by a machine: long, with digits between letters, or with an underscore. */
function unreadable(labels: readonly string[], domain: string): Evidence[] {
  const isGenerated = (label: string) => label.length >= 10 && (label.match(/[a-z]\d|\d[a-z]/g)?.length ?? 0) >= 3;
  return labels
    .filter((label) => label.split('.').some((part) => isGenerated(part) || part.includes('_')))
    .map((label) => ({
      place: { address: `${label}.${domain}` },
      problem: 'The name reads like one that a machine made.',
      seen: { name: `${label}.${domain}` },
    }));
}

/** `staging-app` and `app.staging` side by side. */
function mixed(labels: readonly string[], domain: string): Evidence[] {
  const marked = labels.filter(
    (label) => label.split(/[.-]/).some((word) => STAGES.includes(word)) && /[.-]/.test(label),
  );
  const forms = new Map<string, string>();
  for (const label of marked) forms.set(formOf(label), label);
  if (forms.size < 2) return [];
  return [
    {
      place: { address: domain },
      problem: 'Environments are marked in more than one way.',
      seen: { forms: [...forms].map(([form, label]) => `${form}: ${label}.${domain}`).join('; ') },
    },
  ];
}

function formOf(label: string): string {
  const separator = label.includes('.') ? '.' : '-';
  const isFirst = STAGES.includes(label.split(separator)[0] ?? '');
  return isFirst ? `environment${separator}name` : `name${separator}environment`;
}
