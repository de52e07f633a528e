import { checks } from '../checks/index.ts';
import type { Finding } from '../gate/finding.ts';
import type { Report } from '../gate/report.ts';

/** A report that has been out of our hands, with the words of each rule as they are here. */
export function withOwnWords(report: Report): Report {
  const checked = report.checks.map((outcome) =>
    outcome.status === 'checked' ? { ...outcome, findings: outcome.findings.map(ownWords) } : outcome,
  );
  return { ...report, checks: checked };
}

function ownWords(finding: Finding): Finding {
  const [check, rule = ''] = finding.rule.split('/');
  const words = checks.find(({ name }) => name === check)?.rules[rule];
  const { problem, ...rest } = finding;
  return {
    ...rest,
    title: words?.title ?? finding.rule,
    why: words?.why ?? '',
    remedy: words?.remedy ?? '',
    // A sentence of ours has no markup in it.
    ...(problem !== undefined && /^[\p{L}\p{N} .,:;'’()/-]*$/u.test(problem) && { problem }),
  };
}
