import { isIP } from 'node:net';
import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { inParts } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import { registrableOf } from '../../../lib/domain-names.ts';
import { answerOf, asked, at, dig, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import type { EmailFacts, MailDomain, MxTarget } from '../facts.ts';
import { perDomain, perPublished } from './evidence.ts';

export const mxRules = {
  mx: {
    title: 'Domain has no MX record',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    weighs:
      'Fix before launch. Once the product has members (stage: live), block now, unless nothing shows that the domain sends mail, it has an IP address of its own, or it is a subdomain.',
    proves: 'The domain publishes MX records.',
    why: 'Replies to your emails, bounces and complaints reach nobody.',
    remedy: 'Publish the MX records of your mailbox provider or forwarding service.',
    source: 'RFC 5321 section 5.1; RFC 7505 for a domain that takes no mail',
    judge: (facts) => perDomain(facts, judgeMx),
  },
  'mx-target': {
    title: 'MX record points to an unusable host',
    ...BLOCKS_ONCE_LIVE,
    proves: 'Every MX target is a host name with a public address: no CNAME, IP address or private address.',
    why: 'Some senders deliver and others give up, so mail is lost for some people only.',
    remedy: 'Enter the MX hosts exactly as your mailbox provider lists them, and delete old ones.',
    source: 'RFC 2181 section 10.3; RFC 5321 section 5.1; RFC 7505 section 3',
    judge: (facts) =>
      perPublished(facts, mxSet, ({ name, mx: { targets } }) =>
        inParts(targets.map((target) => judgeTarget(name, target, targets.length > 1))),
      ),
  },
} satisfies Record<string, Rule<EmailFacts>>;

const mxSet = {
  of: 'record set',
  none: 'the domain has no MX record (see email/mx)',
  at: ({ mx }: MailDomain) => mx.lookup,
  has: ({ mx }: MailDomain) => mx.lookup.outcome === 'found',
} as const;

function judgeMx({ name, mx, sends }: MailDomain): Said {
  const isBelow = registrableOf(name) !== name;
  const { lookup, targets } = mx;
  if (!isAnswered(lookup)) return [notKnown(answerOf(lookup), `${name} MX`)];
  const evidence = (problem: string): Evidence => ({
    place: at(name, 'MX'),
    problem,
    seen: asked(lookup),
    recheck: dig(name, 'MX'),
    // A domain without evidence of sending needs no mailbox for launch. Nor does a subdomain of one that receives mail,
    // or a domain whose own address is tried.
    ...((sends === undefined || mx.isImplicit || isBelow) && { priority: 'fix-before-launch' }),
  });
  if (lookup.outcome !== 'found') return [evidence('The domain has no MX record.')];
  const takesNone = targets.every(({ host }) => host === '.');
  return takesNone && sends === 'declared'
    ? [evidence('The domain has a null MX (receives no mail), but launch.yml says that it sends mail.')]
    : [];
}

function judgeTarget(name: string, target: MxTarget, isMixed: boolean): Said {
  const { host, preference, addresses } = target;
  const evidence = (problem: string, seen: Record<string, string> = {}): Said => [
    {
      place: at(name, 'MX'),
      problem,
      seen: { exchange: `${preference} ${host}`, ...seen },
      recheck: dig(host, 'A'),
      key: host,
    },
  ];
  if (host === '.') return isMixed ? evidence('A null MX exists beside other MX records.') : [];
  if (isIP(host) !== 0) return evidence('The MX target is an IP address instead of a host name.');
  const { v4, v6 } = addresses;
  if (v4.cnames.some((record) => record.name === host))
    return evidence('The MX target is a CNAME, which senders need not follow.', { alias: v4.cnames[0]?.value ?? '' });
  const misplaced = addresses.addresses.find(({ kind }) => kind !== 'public');
  if (misplaced !== undefined) return evidence('The mail server’s address is private.', { address: misplaced.address });
  if (addresses.addresses.length > 0) return [];
  const failed = [v4, v6].find((found) => !isAnswered(found));
  return failed === undefined
    ? evidence('The mail server’s name does not resolve.', { answer: answerOf(v4) })
    : [notKnown(answerOf(failed), `${host} A`)];
}
