import { isIP } from 'node:net';
import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { inParts } from '../../../gate/look.ts';
import { registrableOf } from '../../../lib/domain-names.ts';
import { answerOf, asked, at, dig, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import type { EmailFacts, MailDomain, MxTarget } from '../facts.ts';
import { perDomain, perPublished } from './evidence.ts';

export const mxRules = {
  mx: {
    title: 'Nobody can answer mail from this domain',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    proves: 'The domain names servers that take its mail.',
    why: 'Members answer the mails they get; complaints, bounces and password questions come back to nobody.',
    remedy: 'Publish the MX records of your mailbox provider, or a forwarding service’s.',
    source: 'RFC 5321 section 5.1; RFC 7505 for a domain that takes no mail',
    judge: (facts) => perDomain(facts, judgeMx),
  },
  'mx-target': {
    title: 'A mail server that the domain names cannot be reached by that name',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    proves: 'Each MX names a host with an address of its own: no alias, no bare address, no private one.',
    why: 'Some senders deliver, others give up: mail gets lost for some people only.',
    remedy: 'Name the hosts exactly as your mailbox provider lists them, and take old ones away.',
    source: 'RFC 2181 section 10.3; RFC 5321 section 5.1; RFC 7505 section 3',
    judge: (facts) =>
      perPublished(facts, mxSet, ({ name, mx: { targets } }) =>
        inParts(targets.map((target) => judgeTarget(name, target, targets.length > 1))),
      ),
  },
} satisfies Record<string, Rule<EmailFacts>>;

const mxSet = {
  of: 'record set',
  none: 'no mail server is named (see email/mx)',
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
    // A domain that nobody writes from needs no mailbox to launch.
    // Nor does one below another that takes mail, or whose own address is tried.
    ...((sends === undefined || mx.isImplicit || isBelow) && { priority: 'fix-before-launch' }),
  });
  if (lookup.outcome !== 'found') return [evidence('The domain has no MX record.')];
  const takesNone = targets.every(({ host }) => host === '.');
  return takesNone && sends === 'declared'
    ? [evidence('The domain says that it takes no mail, and launch.yml says that it sends some.')]
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
  if (host === '.') return isMixed ? evidence('The MX that says “no mail” stands beside others.') : [];
  if (isIP(host) !== 0) return evidence('The MX names an address where a host name belongs.');
  const { v4, v6 } = addresses;
  if (v4.cnames.some((record) => record.name === host))
    return evidence('The MX names an alias, which senders need not follow.', { alias: v4.cnames[0]?.value ?? '' });
  const misplaced = addresses.addresses.find(({ kind }) => kind !== 'public');
  if (misplaced !== undefined)
    return evidence('The mail server’s address is not a public one.', { address: misplaced.address });
  if (addresses.addresses.length > 0) return [];
  const failed = [v4, v6].find((found) => !isAnswered(found));
  return failed === undefined
    ? evidence('The mail server’s name has no address.', { answer: answerOf(v4) })
    : [notKnown(answerOf(failed), `${host} A`)];
}
