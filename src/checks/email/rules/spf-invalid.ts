import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import { spfProblems } from '../../../lookups/email/spf-record.ts';
import { type SpfNode, spfNodes } from '../../../lookups/email/spf-tree.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { anySpf, atText, perPublished, textFix, unanswered } from './evidence.ts';

export const spfInvalidRules = {
  'spf-invalid': {
    title: 'SPF record has a syntax error',
    priority: 'block-now',
    proves: 'The SPF record and every record it includes are valid.',
    why: 'Receivers ignore the whole record (permerror), so mail of every sender fails SPF.',
    remedy: 'Correct the term shown, or delete it if nobody sends through it.',
    source: 'RFC 7208 sections 4.5, 4.6 and 5.2',
    judge: (facts) => perPublished(facts, anySpf, (domain) => judgeInvalid(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeInvalid(facts: EmailFacts, { spf }: MailDomain): Said {
  const [meant] = spf.near;
  if (spf.records.length === 0 && meant !== undefined) {
    const record = meant.replace(/^["'\s]*v\s*=\s*spf-?1?[\s;]*/i, 'v=spf1 ').replace(/["']\s*$/, '');
    return [
      atText(spf.lookup, 'The record looks like SPF but does not start with v=spf1 and a space.', {
        expected: record,
        ...textFix(facts, spf.lookup, { remove: [meant], add: [record] }),
      }),
    ];
  }
  return leftOpen(spfNodes(spf).flatMap((node) => [...ownProblems(node, spf), ...childProblems(node, spf)]));
}

function ownProblems(node: SpfNode, root: SpfNode): Evidence[] {
  if (node.records.length !== 1) return [];
  return spfProblems(node.records[0] as string).map(({ term, problem }) =>
    atText(root.lookup, problem, {
      seen: { record: node.records[0] as string, ...(term && { term }), ...through(node, root) },
      key: `${node.domain} ${term}`,
    }),
  );
}

/** A referenced name without exactly one record causes a permanent error (RFC 7208 section 5.2). */
function childProblems(node: SpfNode, root: SpfNode): Said {
  return node.children.flatMap((child): Said => {
    if (!isAnswered(child.lookup)) return unanswered(child.lookup);
    const problem =
      child.cut === 'circle'
        ? 'The record includes itself.'
        : child.records.length === 0
          ? 'An included name has no SPF record.'
          : child.records.length > 1
            ? 'An included name has more than one SPF record.'
            : undefined;
    if (problem === undefined) return [];
    const seen = { record: node.records[0] ?? '', term: child.by?.text ?? '', ...through(node, root) };
    return [
      atText(root.lookup, problem, {
        seen,
        key: `${node.domain} ${child.domain}`,
        recheck: ['dig', child.domain, 'TXT'],
      }),
    ];
  });
}

const through = (node: SpfNode, root: SpfNode): Record<string, string> =>
  node === root ? {} : { 'included name': node.domain };
