import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import type { DmarcStep } from '../../../lookups/email/dmarc-discovery.ts';
import { type DmarcRecord, isMailTo, stageOf } from '../../../lookups/email/dmarc-record.ts';
import { textRecords } from '../../../lookups/email/text-records.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, perPublished, textFix, unanswered, validDmarc } from './evidence.ts';

export const dmarcReportRules = {
  'dmarc-reports': {
    title: 'DMARC reports are not delivered',
    priority: 'fix-before-launch',
    proves: 'The record names a report address (rua), and its domain accepts the reports.',
    why: 'Without reports you cannot see whose mail fails, so the policy cannot be tightened safely.',
    remedy: 'Add rua=mailto: with a mailbox of the domain or of a DMARC report service.',
    source: 'RFC 9990 sections 2 and 4 (authorization of other domains)',
    judge: (facts) => perPublished(facts, validDmarc, (domain) => judgeReports(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeReports(facts: EmailFacts, { dmarc, name }: MailDomain): Said {
  if (dmarc.found.kind !== 'found') return dmarc.found.kind === 'unknown' ? unanswered(dmarc.found.step.lookup) : [];
  const { step, record, isOwn } = dmarc.found;
  if (record.reports.length === 0) {
    const fixed = `${record.text.replace(/;\s*$/, '')}; rua=mailto:dmarc-reports@${name}`;
    const strict = stageOf(record) !== 'monitor';
    return [
      atText(
        step.lookup,
        strict
          ? 'The policy rejects mail without reports: a stage was skipped.'
          : 'The record has no report address (rua).',
        {
          seen: { record: record.text },
          ...(isOwn && { expected: fixed, ...textFix(facts, step.lookup, { remove: [record.text], add: [fixed] }) }),
        },
      ),
    ];
  }
  const wrong = record.reports.filter((uri) => !isMailTo(uri));
  return leftOpen([...wrong.map((uri) => notAnAddress(facts, step, record, uri)), ...unauthorized(dmarc, step)]);
}

function notAnAddress(facts: EmailFacts, step: DmarcStep, record: DmarcRecord, uri: string) {
  const bare = /^[^\s@:]+@[^\s@:]+$/.test(uri);
  const fixed = record.text.replace(uri, `mailto:${uri}`);
  return atText(step.lookup, bare ? 'The report address lacks mailto:.' : 'The report address is not valid.', {
    seen: { rua: uri, record: record.text },
    ...(bare && { expected: fixed, ...textFix(facts, step.lookup, { remove: [record.text], add: [fixed] }) }),
    key: uri,
  });
}

/** Another domain must authorize the reports, or they are not sent (RFC 9990 section 4). */
function unauthorized({ authorizations }: MailDomain['dmarc'], step: DmarcStep): Said {
  return authorizations.flatMap(({ uri, host, lookup }): Said => {
    if (!isAnswered(lookup)) return unanswered(lookup);
    if (textRecords(lookup).some(({ text }) => /^v\s*=\s*DMARC1\b/.test(text))) return [];
    return [
      atText(lookup, 'The report address’s domain does not authorize reports about this one.', {
        seen: { rua: uri, 'published at': step.lookup.name },
        expected: `at ${host}: ${lookup.name} TXT "v=DMARC1"`,
      }),
    ];
  });
}
