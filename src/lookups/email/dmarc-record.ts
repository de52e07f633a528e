import { parseTags, tagOf } from './tags.ts';
import type { TextRecord } from './text-records.ts';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** A DMARC record as receivers read it (RFC 9989 section 4.7). */
export interface DmarcRecord {
  text: string;
  /** The requested policy; also `none` when `p` is missing or invalid and there is a report address. */
  policy: DmarcPolicy;
  subdomains: DmarcPolicy;
  /** For nonexistent subdomains. */
  nonexistent: DmarcPolicy;
  /** `t=y`: receivers apply the policy one level lower. */
  isTesting: boolean;
  /** `psd`: `y` for a public suffix, `n` for an organizational domain, `u` when not given. */
  psd: 'y' | 'n' | 'u';
  isStrict: { dkim: boolean; spf: boolean };
  /** Report addresses, as written. */
  reports: string[];
  /** Tags that RFC 9989 removed. */
  removed: string[];
  warnings: DmarcWarning[];
}

type DmarcWarning = 'policy' | 'tags' | 'value';

/** A name's TXT records as DMARC: none, one, one that every receiver ignores, or several that cancel each other. */
export type DmarcSet =
  | { kind: 'none' }
  | { kind: 'one'; record: DmarcRecord }
  | { kind: 'invalid'; text: string; fault: 'version' | 'version-first' | 'policy' | 'separator' | 'quotes' }
  | { kind: 'several'; texts: string[] };

const VERSION = /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/;
const MEANT = /dmarc/i;

export function dmarcSet(records: readonly TextRecord[]): DmarcSet {
  const texts = records.map(({ text }) => text);
  const valid = texts.filter((text) => VERSION.test(text));
  if (valid.length > 1) return { kind: 'several', texts: valid };
  const [text] = valid;
  if (text === undefined) {
    const near = texts.find((each) => MEANT.test(each));
    return near === undefined ? { kind: 'none' } : { kind: 'invalid', text: near, fault: faultOf(near) };
  }
  const record = dmarcRecord(text);
  return record === undefined ? { kind: 'invalid', text, fault: 'policy' } : { kind: 'one', record };
}

function faultOf(text: string): 'version' | 'version-first' | 'separator' | 'quotes' {
  if (/["']/.test(text)) return 'quotes';
  if (/^\s*v\s*=\s*DMARC1\b(?!\s*;)/i.test(text)) return 'separator';
  return /^\s*v\s*=/i.test(text) ? 'version' : 'version-first';
}

const POLICIES: readonly string[] = ['none', 'quarantine', 'reject'];
const KNOWN = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'rua', 'ruf', 'psd', 't'];
const REMOVED = ['pct', 'rf', 'ri'];

/** Undefined when receivers ignore it: no valid policy, and no report address. */
function dmarcRecord(text: string): DmarcRecord | undefined {
  const tags = parseTags(text);
  const value = (name: string) => tagOf(tags, name)?.toLowerCase();
  const policyOf = (name: string) => {
    const given = value(name);
    return given !== undefined && POLICIES.includes(given) ? (given as DmarcPolicy) : undefined;
  };
  const reports = (tagOf(tags, 'rua') ?? '')
    .split(',')
    .map((uri) => uri.trim())
    .filter(Boolean);
  // RFC 9989 section 4.10.1: one invalid policy tag invalidates the others.
  const isVoid = ['sp', 'np'].some((name) => value(name) !== undefined && policyOf(name) === undefined);
  const given = isVoid ? undefined : policyOf('p');
  if (given === undefined && !reports.some(isMailTo)) return undefined;
  const policy = given ?? 'none';
  const subdomains = policyOf('sp') ?? policy;
  const warnings: DmarcWarning[] = [
    ...(given === undefined ? ['policy' as const] : []),
    ...(tags.broken.length > 0 ? ['tags' as const] : []),
    ...(hasBadValue(tags) ? ['value' as const] : []),
  ];
  return {
    text,
    policy,
    subdomains,
    nonexistent: policyOf('np') ?? subdomains,
    isTesting: value('t') === 'y',
    psd: ({ y: 'y', n: 'n' } as const)[value('psd') ?? ''] ?? 'u',
    isStrict: { dkim: value('adkim') === 's', spf: value('aspf') === 's' },
    reports,
    removed: tags.tags.map(({ name }) => name).filter((name) => REMOVED.includes(name)),
    warnings,
  };
}

const VALUES: Record<string, RegExp> = {
  sp: /^(none|quarantine|reject)$/,
  np: /^(none|quarantine|reject)$/,
  adkim: /^[rs]$/,
  aspf: /^[rs]$/,
  t: /^[yn]$/,
  psd: /^[ynu]$/,
};

function hasBadValue({ tags }: ReturnType<typeof parseTags>): boolean {
  return tags.some(({ name, value }) => VALUES[name]?.test(value.toLowerCase()) === false || isMisspelt(name));
}

/** Receivers ignore unknown tags, including misspelled ones. */
const isMisspelt = (name: string) => !KNOWN.includes(name) && !REMOVED.includes(name);

export function isMailTo(uri: string): boolean {
  return /^mailto:[^\s@]+@[^\s@!]+(![0-9]+[kmgt]?)?$/i.test(uri);
}

/** The domain of a report address. */
export function reportHost(uri: string): string | undefined {
  return /^mailto:[^@]+@([^!?]+)/i.exec(uri)?.[1]?.toLowerCase();
}

/** The effective policy for failing mail: the stages of a rollout, in order. */
export const DMARC_STAGES = ['monitor', 'test', 'quarantine', 'reject'] as const;
export type DmarcStage = (typeof DMARC_STAGES)[number];

export function stageOf({ policy, isTesting }: DmarcRecord): DmarcStage {
  if (policy === 'none') return 'monitor';
  // One level lower: reject with t=y is treated as quarantine.
  if (isTesting) return policy === 'reject' ? 'quarantine' : 'test';
  return policy;
}
