import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Fix, Priority, Said, Unknown } from '../../../gate/finding.ts';
import { lookAtAny, type Thing } from '../../../gate/look.ts';
import { quote, textStrings } from '../../../io/records.ts';
import { answerOf, asked, at, dig, dnsFix, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import { type Lookup, valuesOf } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';

/** What a rule examines for each sending domain. */
interface Published {
  of: Thing;
  /** Why it is not there. */
  none: string;
  /** Where it is published: without an answer there, it is unknown. */
  at(domain: MailDomain): Lookup | undefined;
  has(domain: MailDomain): boolean;
}

const SPF = { of: 'SPF record', at: ({ spf }: MailDomain) => spf.lookup } as const;
const DMARC = { of: 'DMARC record', at: ({ dmarc }: MailDomain) => dmarc.walk[0]?.lookup } as const;

/** Any record that is meant to be SPF. */
export const anySpf: Published = {
  ...SPF,
  none: 'no SPF record is published (see email/spf-missing)',
  has: ({ spf }) => spf.records.length + spf.near.length > 0,
};
export const oneSpf: Published = {
  ...SPF,
  none: 'there is no single SPF record (see email/spf-missing and email/spf-two-records)',
  has: ({ spf }) => spf.records.length === 1,
};
/** Any DMARC record of the domain itself. */
export const ownDmarc: Published = {
  ...DMARC,
  none: 'the domain publishes no DMARC record of its own (see email/dmarc-missing)',
  has: ({ dmarc }) => dmarc.walk[0] !== undefined && dmarc.walk[0].set.kind !== 'none',
};
/** The DMARC record that applies: the domain's own or a parent's. */
export const validDmarc: Published = {
  of: 'DMARC record',
  none: 'no valid DMARC record applies (see email/dmarc-missing)',
  at: ({ dmarc }) => (dmarc.found.kind === 'unknown' ? dmarc.found.step.lookup : undefined),
  has: ({ dmarc }) => dmarc.found.kind !== 'none',
};

/**
 * One judgement per sending domain. The `dns` check reports a domain that does not exist, or that is an alias as a
 * whole.
 */
export function perDomain(facts: EmailFacts, judge: (domain: MailDomain) => Said): Judgement {
  return lookAtAny('domain', ownDomains(facts), 'the product has no domain of its own to send from', judge);
}

/** One judgement per domain that publishes what the rule examines. */
export function perPublished(
  facts: EmailFacts,
  { of, none, at: placeOf, has }: Published,
  judge: (domain: MailDomain) => Said,
): Judgement {
  const lost = (domain: MailDomain) => [placeOf(domain) ?? []].flat().flatMap(unanswered);
  const there = ownDomains(facts).filter((domain) => has(domain) || lost(domain).length > 0);
  return lookAtAny(of, there, none, (domain) => (has(domain) ? judge(domain) : lost(domain)));
}

function ownDomains({ domains, domain }: EmailFacts): MailDomain[] {
  return domains.filter(
    ({ name, mx: { lookup } }) =>
      name !== domain.registrable || (lookup.outcome !== 'nxdomain' && lookup.cnames.length === 0),
  );
}

/** Without evidence of sending, a missing record does not block. */
export function ifItSends({ sends }: MailDomain): { priority?: Priority } {
  return sends === undefined ? { priority: 'fix-before-launch' } : {};
}

/** A text as a record's value, split into strings of at most 255 bytes (RFC 1035 section 3.3.14). */
export function textValue(text: string): string {
  const strings = Array.from({ length: Math.ceil(text.length / 255) || 1 }, (_, i) =>
    text.slice(i * 255, (i + 1) * 255),
  );
  return strings.map(quote).join(' ');
}

/**
 * Replaces published texts; removed records are given exactly as published. No fix for an alias, whose records are in
 * another zone.
 */
export function textFix(
  { panel }: Pick<EmailFacts, 'panel'>,
  found: Lookup,
  { remove, add }: { remove: readonly string[]; add: readonly string[] },
): { fix?: Fix } {
  const { name, cnames } = found;
  if (cnames.length > 0) return {};
  const standing = valuesOf(found).filter((value) => remove.includes(textStrings(value).join('')));
  const fix = dnsFix(
    panel,
    add.map((text) => ({ name, type: 'TXT', value: textValue(text) })),
    standing.map((value) => ({ name, type: 'TXT', value })),
  );
  return { fix };
}

/** Evidence about a name's TXT records. */
export function atText(found: Lookup, problem: string, more: Partial<Evidence> = {}): Evidence {
  const { name } = found;
  return { place: at(name, 'TXT'), problem, seen: asked(found), recheck: dig(name, 'TXT'), ...more };
}

/** An unknown when the lookup failed. */
export function unanswered(found: Lookup): Unknown[] {
  return isAnswered(found) ? [] : [notKnown(answerOf(found), `${found.name} ${found.type}`)];
}

/**
 * A sender may send for only one of several domains: it passes if it is correct for one. Undefined: not for this domain
 * to judge.
 */
export function perSender(
  facts: EmailFacts,
  judge: (domain: MailDomain, sender: SenderFacts) => Said | undefined,
): Judgement {
  const { senders } = facts.options;
  if (senders.length === 0) return { notApplicable: 'launch.yml names no senders' };
  const judged = senders.flatMap((given) => {
    const said = facts.domains.flatMap((domain) => {
      const sender = domain.senders.find((each) => each.given === given);
      const each = sender && judge(domain, sender);
      return each === undefined ? [] : [each];
    });
    return said.length === 0 ? [] : [said.find((each) => each.length === 0) ?? said[0] ?? []];
  });
  return lookAtAny('sender', judged, 'another domain is checked for the senders', (said) => said);
}
