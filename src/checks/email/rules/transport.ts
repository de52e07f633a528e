import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { asked, at, dig, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import { stsCovers } from '../../../lookups/email/mta-sts.ts';
import { parseTags, tagOf } from '../../../lookups/email/tags.ts';
import { textRecords } from '../../../lookups/email/text-records.ts';
import type { Lookup } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, unanswered } from './evidence.ts';

export const transportRules = {
  'mta-sts': {
    title: 'MTA-STS record, policy and MX do not match',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now where an enforced policy does not list one of the MX hosts, which then get no mail; otherwise fix before launch.',
    proves: 'Where MTA-STS is published, its record and policy are valid and the policy names every MX host.',
    why: 'Senders that support MTA-STS stop delivering to servers the policy does not name.',
    remedy: 'Correct the policy file, and change the id in the record each time the policy changes.',
    source: 'RFC 8461',
    judge: (facts) =>
      perDomainWith(
        facts,
        ({ sts }) => sts.id !== 'none' || sts.policy.kind === 'policy',
        judgeSts,
        'the domain publishes no MTA-STS (optional, for after the launch)',
      ),
  },
  'tls-rpt': {
    title: 'TLS-RPT record is missing or invalid',
    priority: 'fix-after-launch',
    proves: 'Where MTA-STS is enforced, a valid TLS-RPT record names a report address.',
    why: 'Nobody notices mail that fails to arrive because of TLS.',
    remedy: 'Publish a TXT record at _smtp._tls: v=TLSRPTv1; rua=mailto: with your mailbox.',
    source: 'RFC 8460 section 3',
    judge: (facts) =>
      perDomainWith(
        facts,
        ({ tlsRpt, sts }) =>
          speaksOf(tlsRpt, /TLSRPT/i) || (sts.policy.kind === 'policy' && sts.policy.mode === 'enforce'),
        judgeRpt,
        'the domain publishes no TLS-RPT (optional, for after the launch)',
      ),
  },
  bimi: {
    title: 'BIMI record is invalid',
    priority: 'fix-after-launch',
    proves: 'Where BIMI is published, the record is valid and DMARC is at quarantine or reject.',
    why: 'Mailbox providers do not show your logo.',
    remedy: 'Set DMARC to quarantine or reject, then publish v=BIMI1; l=https://… with the URL of an SVG.',
    source: 'draft-brand-indicators-for-message-identification, section 4',
    judge: (facts) =>
      perDomainWith(facts, ({ bimi }) => speaksOf(bimi, /BIMI/i), judgeBimi, 'the domain publishes no BIMI'),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** A wildcard answers for these names too, with an unrelated text. */
const speaksOf = (found: Lookup, word: RegExp) => textRecords(found).some(({ text }) => word.test(text));

function perDomainWith(
  facts: EmailFacts,
  has: (domain: MailDomain) => boolean,
  judge: (domain: MailDomain) => Said,
  reason: string,
): Judgement {
  const failedOf = ({ sts, tlsRpt, bimi }: MailDomain) => [sts.record, tlsRpt, bimi].flatMap(unanswered);
  const there = facts.domains.filter((domain) => has(domain) || failedOf(domain).length > 0);
  return lookAtAny('domain', there, reason, (domain) => (has(domain) ? judge(domain) : failedOf(domain)));
}

function judgeSts({ name, sts, mx }: MailDomain): Said {
  const { policy, id, record } = sts;
  if (id === 'invalid')
    return [atText(record, 'The record at _mta-sts is not valid: v=STSv1; id= with letters and digits.')];
  const place = { address: `https://mta-sts.${name}/.well-known/mta-sts.txt` };
  const recheck = ['curl', '-si', place.address];
  if (id === 'none') return [atText(record, 'A policy file exists, but _mta-sts has no record.')];
  if (policy.kind === 'unknown') return [notKnown(policy.reason, place.address)];
  if (policy.kind === 'none')
    return [
      {
        place,
        problem: 'The record announces a policy, but the policy host does not resolve.',
        seen: { record: `_mta-sts.${name}` },
        recheck: dig(`mta-sts.${name}`, 'A'),
      },
    ];
  if (policy.kind === 'bad') return [{ place, problem: policy.problem, seen: policy.seen, recheck }];
  if (!isAnswered(mx.lookup)) return unanswered(mx.lookup);
  if (policy.mode === 'none' || mx.lookup.outcome !== 'found') return [];
  const outside = mx.targets.filter(({ host }) => !stsCovers(policy, host)).map(({ host }) => host);
  if (outside.length === 0) return [];
  return [
    {
      place,
      problem: 'The policy does not list one of the domain’s MX hosts.',
      seen: { mx: policy.mx.join(', '), mode: policy.mode, 'not covered': outside.join(', ') },
      recheck,
      ...(policy.mode === 'enforce' && { priority: 'block-now' }),
    },
  ];
}

function judgeRpt({ tlsRpt }: MailDomain): Said {
  if (!isAnswered(tlsRpt)) return unanswered(tlsRpt);
  const records = textRecords(tlsRpt).filter(({ text }) => /TLSRPT/i.test(text));
  const tags = parseTags(records[0]?.text ?? '');
  const isValid =
    records.length === 1 && tagOf(tags, 'v') === 'TLSRPTv1' && /^(mailto:|https:)/.test(tagOf(tags, 'rua') ?? '');
  if (isValid) return [];
  return [
    {
      place: at(tlsRpt.name, 'TXT'),
      problem:
        records.length === 0
          ? 'MTA-STS is enforced, but no TLS-RPT record exists.'
          : 'The record at _smtp._tls is not valid.',
      seen: asked(tlsRpt),
      recheck: dig(tlsRpt.name, 'TXT'),
    },
  ];
}

function judgeBimi({ bimi, dmarc }: MailDomain): Said {
  const record = textRecords(bimi).find(({ text }) => /BIMI/i.test(text));
  const tags = parseTags(record?.text ?? '');
  const logo = tagOf(tags, 'l');
  if (tagOf(tags, 'v') !== 'BIMI1' || logo === undefined || (logo !== '' && !/^https:\/\/\S+\.svg$/i.test(logo)))
    return [atText(bimi, 'The record is not v=BIMI1 with the https URL of an SVG.')];
  if (dmarc.found.kind === 'unknown') return unanswered(dmarc.found.step.lookup);
  const isEnforced = dmarc.found.kind === 'found' && dmarc.found.policy !== 'none';
  return isEnforced || logo === '' ? [] : [atText(bimi, 'The logo is not shown because DMARC is not enforced.')];
}
