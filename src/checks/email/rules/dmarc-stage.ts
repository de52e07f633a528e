import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import type { DmarcStep } from '../../../lookups/email/dmarc-discovery.ts';
import { DMARC_STAGES, type DmarcRecord, type DmarcStage, stageOf } from '../../../lookups/email/dmarc-record.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, perPublished, textFix, unanswered, validDmarc } from './evidence.ts';

export const dmarcStageRules = {
  'dmarc-stage': {
    title: 'DMARC policy is not at the planned stage',
    priority: 'fix-before-launch',
    also: ['fix-after-launch'],
    weighs:
      'Fix before launch where the policy is weaker or stricter than launch.yml plans; fix after launch for the next planned stage, weaker subdomains, or no plan at stage: live.',
    proves: 'The policy is the one that launch.yml plans, no step is overdue and none was skipped.',
    why: 'p=none protects nobody from phishing. p=reject without reports first loses your own mail.',
    remedy:
      'Go through the stages in order: p=none with reports, p=quarantine as a test (t=y), p=quarantine, p=reject.',
    source: 'RFC 9989 section 7 (policy enforcement considerations)',
    judge: (facts) => perPublished(facts, validDmarc, (domain) => judgeStage(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

const rank = (stage: DmarcStage) => DMARC_STAGES.indexOf(stage);

const STEPS = ['test', 'quarantine', 'reject'] as const;

/** The time between two stages, when launch.yml gives no dates. */
const STEP_DAYS = 28;

const DAY_MS = 86_400_000;

const day = (date: Date) => date.toISOString().slice(0, 10);

function judgeStage(facts: EmailFacts, { dmarc }: MailDomain): Said {
  if (dmarc.found.kind === 'unknown') return unanswered(dmarc.found.step.lookup);
  if (dmarc.found.kind === 'none' || !dmarc.found.isOwn) return [];
  const { step, record } = dmarc.found;
  // The rule about reports covers an enforcing policy without reports.
  if (record.reports.length === 0 && stageOf(record) !== 'monitor') return [];
  return [...onTheWay(facts, step, record), ...weakBelow(step, record)];
}

/** Compares the domain's stage with the plan; a reminder of the next stage while it is on schedule. */
function onTheWay(facts: EmailFacts, step: DmarcStep, record: DmarcRecord): Said {
  const plan = facts.options.dmarc;
  const stage = stageOf(record);
  const due = dueStage(facts);
  const wanted = due ?? plan?.stage ?? 'monitor';
  const next = DMARC_STAGES[rank(stage) + 1];
  const when = next && (plan?.[next as 'test'] ?? day(new Date(facts.now.getTime() + STEP_DAYS * DAY_MS)));
  const said = (problem: string, to: DmarcStage, more: Partial<Evidence> = {}): Said => [
    atText(step.lookup, problem, {
      seen: { stage, ...(next && { 'next step': `${next}, ${when}` }), record: record.text },
      expected: textFor(record, to),
      ...textFix(facts, step.lookup, { remove: [record.text], add: [textFor(record, to)] }),
      ...more,
    }),
  ];
  const later = { priority: 'fix-after-launch' } as const;
  if (plan === undefined)
    return stage === 'monitor' && facts.stage === 'live'
      ? said('The policy is p=none, and launch.yml plans no next stage.', 'test', later)
      : [];
  if (rank(stage) < rank(wanted))
    return said(due ? 'The planned date of the next stage has passed.' : 'The policy is weaker than planned.', wanted);
  if (rank(stage) > rank(wanted)) return tooStrict(step, record, stage, wanted);
  if (next === undefined || plan[next as 'test'] === undefined) return [];
  return said('The policy is on plan; this is the next stage.', next, later);
}

/** Never suggests a weaker policy: perhaps only launch.yml is out of date. */
function tooStrict(step: DmarcStep, record: DmarcRecord, stage: DmarcStage, wanted: DmarcStage): Said {
  return [
    atText(
      step.lookup,
      'The policy is stricter than launch.yml says: a stage was skipped, or launch.yml is out of date.',
      {
        seen: { stage, 'stage in launch.yml': wanted, record: record.text },
      },
    ),
  ];
}

/** The last stage whose date has passed, if it is beyond the stage that launch.yml names. */
function dueStage({ options: { dmarc: plan }, now }: EmailFacts): DmarcStage | undefined {
  const due = STEPS.filter((step) => plan?.[step] !== undefined && (plan[step] ?? '') <= day(now)).at(-1);
  return due !== undefined && rank(due) > rank(plan?.stage ?? 'monitor') ? due : undefined;
}

/** Subdomains with a weaker policy than the domain's. */
function weakBelow(step: DmarcStep, record: DmarcRecord): Said {
  const levels = ['none', 'quarantine', 'reject'];
  const isWeak = [record.subdomains, record.nonexistent].some(
    (each) => levels.indexOf(each) < levels.indexOf(record.policy),
  );
  return isWeak
    ? [
        atText(step.lookup, 'Subdomains have a weaker policy than the domain (sp or np).', {
          seen: { record: record.text },
          priority: 'fix-after-launch',
          key: 'sp',
        }),
      ]
    : [];
}

function textFor({ text }: DmarcRecord, stage: DmarcStage): string {
  const kept = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(v|p|t|pct)\s*=/i.test(part));
  const policy = {
    monitor: ['p=none'],
    test: ['p=quarantine', 't=y'],
    quarantine: ['p=quarantine'],
    reject: ['p=reject'],
  };
  return ['v=DMARC1', ...policy[stage], ...kept].join('; ');
}
