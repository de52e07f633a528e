import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import { byRole } from '../../../gate/packet-marker.ts';
import type { HandoverFacts } from '../facts.ts';

type Answers = HandoverFacts['answers'];

const SOURCE = 'Google, Site Reliability Engineering, chapter 14: who is in command, and how is it handed over';

export const peopleRules = {
  access: {
    title: 'It is written down nowhere how one gets into what the product stands on',
    priority: 'fix-before-launch',
    proves:
      'For every registrar, host, mailbox, sender, payment and database that shows, launch.yml says where its access lies.',
    why: 'On the day on which the one who knows is away, nobody can turn back the DNS, the deploy or a payment.',
    remedy: 'Write under handover.access where each lies: a vault, a safe, a person. Never the password itself.',
    source: SOURCE,
    judge: (facts) => lacking(facts, 'access', facts.answers.access),
  },
  billing: {
    title: 'It is not said who pays for what the product stands on',
    priority: 'fix-before-launch',
    proves: 'For every service that shows, launch.yml names who pays it.',
    why: 'A card that runs out takes a domain or a database down, and the reminders go to somebody’s old address.',
    remedy: 'Name under handover.billing who pays each; default: counts for all.',
    source: 'ICANN, Expired Registration Recovery Policy: reminders go to the registered contact, and no further',
    judge: (facts) =>
      'default' in facts.answers.billing
        ? { looked: { 'launch.yml entry': 1 }, said: [] }
        : lacking(facts, 'billing', facts.answers.billing),
  },
  escalation: {
    title: 'Nobody is named who is called when the first does not answer',
    priority: 'fix-before-launch',
    proves: 'launch.yml names at least two who are called, one after another.',
    why: 'The first sleeps, travels or has left, and nobody knows whom else to call.',
    remedy: 'Name them under handover.escalation, in order; the host’s support counts.',
    source: SOURCE,
    judge: ({ answers }) => ({
      looked: { 'launch.yml entry': 1 },
      said: isEnough(answers) ? [] : [tooFew(answers)],
    }),
  },
  reachable: {
    title: 'Somebody is named whom nobody knows how to reach',
    priority: 'fix-after-launch',
    proves: 'Whoever is named under owners, billing or escalation can be reached by what is written there.',
    why: 'A first name is no telephone number.',
    remedy: 'Write under handover.people how each is reached, or name them by an address.',
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

/** Said once for all services that lack it. */
function lacking({ services, unseen }: HandoverFacts, what: string, known: Record<string, string>): Judgement {
  if (services.length === 0)
    return unseen.length > 0
      ? blind('service', ...unseen.map(({ reason }) => ({ unknown: reason })))
      : { notApplicable: 'no service shows' };
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

/** An address, a number, or a service's own page reaches somebody; a name does not. */
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
  if (Object.values(looked)[0] === 0) return { notApplicable: 'nobody is named in launch.yml' };
  if (lost.length === 0) return { looked, said: [] };
  const said = [
    {
      place: { file: 'launch.yml' },
      seen: { 'no way to reach': lost.sort().join(', ') },
      expected: `handover: { people: { ${lost[0]}: … } }`,
      key: 'people',
    },
  ];
  return { looked, said };
}
