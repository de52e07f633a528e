import type { ServiceLandmark } from '../../gate/landmark.ts';
import { inert } from '../../report/inert.ts';
import type { Guess } from './domain.ts';
import type { Guesses } from './look.ts';

/** The text of launch.yml: each guess with its evidence, and comments where no value could be guessed. */
export function launchFile(guesses: Guesses): string {
  const parts = [
    HEAD,
    domainPart(guesses),
    rootPart(guesses.root),
    guesses.canonical && line('canonical', guesses.canonical),
    section('subdomains', guesses.subdomains),
    section('routes', guesses.routes),
    webhookPart(guesses.webhooks),
    sendersPart(guesses.senders),
    ownerPart(guesses.owner),
    assistantPart(guesses.assistant),
    handoverPart(guesses.services),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n')}\n`;
}

const HEAD = `# What Launch Gate checks, and what blocks the launch. Each guess says what it is based on: keep, correct or remove it.
# \`launch-gate schema\` prints the JSON Schema, for editors.`;

/** Quotes a string for YAML (YAML 1.2, 7.3.1: JSON strings are YAML). */
const quoted = (text: string) =>
  /^(?:https?:\/\/)?[a-z/][\w./@-]*$/i.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
/** Words that YAML does not read as strings (YAML 1.2, 10.3.2; 1.1 has more). */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A comment ends at the end of its line, so line breaks and markup are removed from the text. */
const remark = (text: string) => `# ${inert(text, 120)}`;
const line = (name: string, { value, because }: Guess, indent = '') =>
  `${indent}${name}: ${quoted(value)} ${remark(because)}`;

function domainPart({ domain, domainHint, stage }: Guesses): string {
  const unnamed = domainHint
    ? `# domain: ${inert(domainHint.value, 120)} ${remark(`${domainHint.because}; remove the first # if that is right`)}`
    : '# domain: name it here, and DNS, mail, TLS and the live product are judged, too';
  const named = domain === undefined ? unnamed : line('domain', domain);
  return `${named}\nstage: ${stage} # live once there are members: some rules weigh more then`;
}

function rootPart(root: string | undefined): string | undefined {
  if (root === undefined) return undefined;
  return `root: ${quoted(root)} # this folder, the packages that it depends on, and what is at the top`;
}

function section(name: string, entries: readonly (Guess & { name: string })[]): string | undefined {
  if (entries.length === 0) return undefined;
  return [`${name}:`, ...entries.map((each) => line(quoted(each.name), each, '  '))].join('\n');
}

function webhookPart(webhooks: readonly Guess[]): string | undefined {
  const [first] = webhooks;
  if (first === undefined) return undefined;
  return `# To name a webhook under routes: agrees to three forged messages to it, which it must refuse:
#   webhook: ${quoted(first.value)} ${remark(first.because)}`;
}

function sendersPart(senders: readonly Guess[]): string | undefined {
  if (senders.length === 0) return undefined;
  return [
    'email:',
    '  senders:',
    ...senders.map(({ value, because }) => `    - ${quoted(value)} ${remark(because)}`),
  ].join('\n');
}

function ownerPart(owner: Guess | undefined): string {
  if (owner === undefined)
    return '# owners: { default: { name: ana@example.com, backup: ben@example.com, channel: slack } } # who is called when it breaks';
  return `owners:
  default:
    name: ${quoted(owner.value)} ${remark(owner.because)}
    # backup: who is called when that one sleeps
    # channel: how they hear of it, such as slack`;
}

function assistantPart(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  return `# ${inert(file, 120)} calls a language model. To test its replies on a staging host:
# ai: { endpoint: https://staging.example.com/api/chat, canary: AI_CANARY }`;
}

/** The answers that \`launch-gate handover\` will ask for. */
function handoverPart(services: readonly ServiceLandmark[]): string {
  const rows = [...new Map(services.map((each) => [each.role, each])).values()].map(
    ({ role, name }) => `#     ${role}: where the access to ${inert(name, 60)} is kept`,
  );
  return [
    '# For `launch-gate handover`, the packet with which somebody else can run it:',
    '# handover:',
    '#   access: # a place, never a password',
    ...(rows.length > 0 ? rows : ['#     dns: the vault “Operations”']),
    '#   billing: { default: who pays }',
    '#   escalation: [who is called first, who is called next]',
  ].join('\n');
}
