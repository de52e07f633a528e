import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import { byRole } from '../../../gate/packet-marker.ts';
import type { HandoverFacts } from '../facts.ts';

type Answers = HandoverFacts['answers'];

const SOURCE = 'Google, Site Reliability Engineering, chapter 14: who is in command, and how is it handed over';

export const peopleRules = {
  access: {
    title: 'Access to hosting, DNS and other accounts is not documented',
    priority: 'fix-before-launch',
    proves:
      'launch.yml says where the access to every detected registrar, host, mailbox, sender, payment provider and database is kept.',
    why: 'When the person who knows is away, nobody can fix the DNS, a deployment or a payment.',
    remedy:
      'Write under handover.access where each access is kept: a vault, a safe, a person. Never write the password itself.',
    source: SOURCE,
    judge: (facts) => lacking(facts, 'access', facts.answers.access),
  },
  billing: {
    title: 'Who pays for each service is not documented',
    priority: 'fix-before-launch',
    proves: 'launch.yml names who pays for every detected service.',
    why: 'An expired card takes down a domain or a database, and the reminders go to an old address.',
    remedy: 'Name who pays for each service under handover.billing. default: applies to all.',
    source: 'ICANN, Expired Registration Recovery Policy: reminders go to the registered contact, and no further',
    judge: (facts) =>
      'default' in facts.answers.billing
        ? { looked: { 'launch.yml entry': 1 }, said: [] }
        : lacking(facts, 'billing', facts.answers.billing),
  },
  escalation: {
    title: 'Escalation chain is missing',
    priority: 'fix-before-launch',
    proves: 'launch.yml names at least two people or contacts to call, in order.',
    why: 'The first person sleeps, travels or has left, and nobody knows whom else to call.',
    remedy: 'List them in order under handover.escalation. The host’s support counts.',
    source: SOURCE,
    judge: ({ answers }) => ({
      looked: { 'launch.yml entry': 1 },
      said: isEnough(answers) ? [] : [tooFew(answers)],
    }),
  },
  reachable: {
    title: 'Contact has no phone number or address',
    priority: 'fix-after-launch',
    proves: 'Everybody named under owners, billing or escalation has a contact detail.',
    why: 'A first name does not help at night.',
    remedy: 'Add a contact for each person under handover.people, or use an address as the name.',
    source: SOURCE,
    judge: unreachable,
  },
} satisfies Record<string, Rule<HandoverFacts>>;

const isEnough = ({ escalation }: Answers) => new Set(escalation.map((name) => name.trim().toLowerCase())).size >= 2;

const tooFew = ({ escalation }: Answers): Evidence => ({
  place: { file: 'launch.yml' },
  seen: { 'handover.escalation': escalation.join(', ') || 'nobody' },
  expected: 'handover: { escalation: [ana, ben] }',
});

/** One finding for all services that lack it. */
function lacking({ services, unseen }: HandoverFacts, what: string, known: Record<string, string>): Judgement {
  if (services.length === 0)
    return unseen.length > 0
      ? blind('service', ...unseen.map(({ reason }) => ({ unknown: reason })))
      : { notApplicable: 'no service was detected' };
  const looked = { service: services.length };
  const lacks = [...new Set(services.map(({ role }) => role))].filter((role) => known[role] === undefined).sort();
  if (lacks.length === 0) return { looked, said: [] };
  const names = byRole(services);
  const evidence: Evidence = {
    place: { file: 'launch.yml' },
    seen: Object.fromEntries(lacks.map((role) => [role, names[role]?.join(', ') ?? ''])),
    expected: `handover: { ${what}: { ${lacks.map((role) => `${role}: …`).join(', ')} } }`,
    key: what,
  };
  return { looked, said: [evidence] };
}

/** An email address, a phone number or a URL reaches a person; a name alone does not. */
const NOBODY = /no-?reply/i;
const REACHES = /@|\d{5,}|(?:\d[\s()/-]*){7,}|https?:/;

function unreachable({ answers }: HandoverFacts): Judgement {
  const { owners, people, billing, escalation } = answers;
  const named = [
    ...Object.values(owners).flatMap(({ name, backup }) => [name, backup ?? '']),
    ...Object.values(billing),
    ...escalation,
  ];
  const lost = [...new Set(named.map((name) => name.trim()))].filter(
    (name) => name !== '' && (!REACHES.test(name) || NOBODY.test(name)) && !Object.hasOwn(people, name),
  );
  const looked = { 'launch.yml entry': new Set(named.filter((name) => name.trim() !== '')).size };
  if (Object.values(looked)[0] === 0) return { notApplicable: 'launch.yml names nobody' };
  if (lost.length === 0) return { looked, said: [] };
  const said = [
    {
      place: { file: 'launch.yml' },
      seen: { 'no contact for': lost.sort().join(', ') },
      expected: `handover: { people: { ${lost[0]}: … } }`,
      key: 'people',
    },
  ];
  return { looked, said };
}
