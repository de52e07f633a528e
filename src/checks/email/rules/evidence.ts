import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Fix, Priority, Unknown } from '../../../gate/finding.ts';
import { answerOf, asked, at, dig, dnsFix, isAnswered, notKnown } from '../../../looking/dns-evidence.ts';
import { type Lookup, valuesOf } from '../../../looking/lookup.ts';
import { quote, textStrings } from '../../../world/records.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';

export type Said = (Evidence | Unknown)[];

/**
 * One judgement for each domain that mail is sent from. A domain that does not exist, or is an alias as a whole, is for
 * `dns` to say. Where nothing was said and what is needed was not answered, nothing is known.
 */
export function perDomain(
  facts: EmailFacts,
  judge: (domain: MailDomain) => Said,
  needs: (domain: MailDomain) => readonly Lookup[] = () => [],
): Judgement {
  const there = facts.domains.filter(
    ({ name, mx: { lookup } }) =>
      name !== facts.domain.registrable || (lookup.outcome !== 'nxdomain' && lookup.cnames.length === 0),
  );
  return there.length === 0
    ? { notApplicable: 'there is no domain of one’s own that mail could be of' }
    : there.flatMap((domain) => {
        const said = judge(domain);
        return said.length > 0 ? said : needs(domain).flatMap(unanswered);
      });
}

/** Where nothing shows that mail is sent, its absence stops nobody's launch. */
export function ifItSends({ sends }: MailDomain): { priority?: Priority } {
  return sends === undefined ? { priority: 'fix-before-launch' } : {};
}

/** A text as a record's value, in strings of at most 255 bytes (RFC 1035 section 3.3.14). */
export function textValue(text: string): string {
  const strings = Array.from({ length: Math.ceil(text.length / 255) || 1 }, (_, i) =>
    text.slice(i * 255, (i + 1) * 255),
  );
  return strings.map(quote).join(' ');
}

/**
 * Another text in place of one that is published: the record taken away is written as it stands. Nothing where the name
 * is an alias: what stands there is somebody else's to change.
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

/** Evidence about the TXT records of a name. */
export function atText(found: Lookup, problem: string, more: Partial<Evidence> = {}): Evidence {
  const { name } = found;
  return { place: at(name, 'TXT'), problem, seen: asked(found), recheck: dig(name, 'TXT'), ...more };
}

/** Nothing when the name answered, else what is not known. */
export function unanswered(found: Lookup): Unknown[] {
  return isAnswered(found) ? [] : [notKnown(answerOf(found), `${found.name} ${found.type}`)];
}

export const spfOf = ({ spf }: MailDomain): Lookup[] => [spf.lookup];
export const dmarcAt = ({ dmarc }: MailDomain): Lookup[] => dmarc.walk.slice(0, 1).map(({ lookup }) => lookup);

/** A sender need not send for each of several domains: one that it is right for is enough. */
export function perSender(facts: EmailFacts, judge: (domain: MailDomain, sender: SenderFacts) => Said): Said {
  return facts.options.senders.flatMap((given) => {
    const said = facts.domains.flatMap((domain) => {
      const sender = domain.senders.find((each) => each.given === given);
      return sender === undefined ? [] : [judge(domain, sender)];
    });
    return said.some((each) => each.length === 0) ? [] : (said[0] ?? []);
  });
}
