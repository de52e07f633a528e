import { createHash } from 'node:crypto';
import type { Owner } from './check.ts';

/** What only a person knows, as launch.yml tells it. */
export interface Answers {
  owners: Record<string, Owner>;
  /** How each is reached, by the name that owners, billing and escalation go by. */
  people: Record<string, string>;
  /** Where the access to each service lies: a place, never the access itself. */
  access: Record<string, string>;
  /** Who pays each service. */
  billing: Record<string, string>;
  /** YYYY-MM-DD by which each secret is to be replaced, by its name. */
  rotate: Record<string, string>;
  /** Services of which every account has a second factor. */
  'second-factor': readonly string[];
  /** Who is called, one after another. */
  escalation: readonly string[];
}

/** What a packet stands on, written into it so that a later run sees whether it still does. */
export interface Basis {
  version: 1;
  /** YYYY-MM-DD. */
  date: string;
  /** Empty where none was judged. */
  domain: string;
  /** Names of services by what they are for. */
  services: Record<string, string[]>;
  /** What they are for, of those that could not be looked for. */
  unseen: string[];
  answers: string;
}

/** The file of a packet that has it. */
export const FIRST_FILE = 'HANDOVER.md';

const BEGIN = '<!-- launch-gate handover ';
const END = ' -->';

/** In a comment, nothing may end it (HTML, 13.1.6). */
export const basisMark = (basis: Basis): string =>
  `${BEGIN}${JSON.stringify(basis).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d')}${END}`;

/** Undefined where there is none that can be read. */
export function readBasis(text: string): Basis | undefined {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin === -1 || end === -1) return undefined;
  try {
    const found = JSON.parse(text.slice(begin + BEGIN.length, end)) as Partial<Basis>;
    const isWhole =
      found.version === 1 &&
      typeof found.date === 'string' &&
      typeof found.answers === 'string' &&
      typeof found.domain === 'string' &&
      Array.isArray(found.unseen) &&
      typeof found.services === 'object' &&
      found.services !== null &&
      Object.values(found.services).every((names) => Array.isArray(names));
    return isWhole ? (found as Basis) : undefined;
  } catch {
    return undefined;
  }
}

/** Equal for equal answers, whatever their order. */
export function answersMark(answers: Answers): string {
  const set = { ...answers, 'second-factor': answers['second-factor'].toSorted() };
  return createHash('sha256').update(canonical(set)).digest('hex').slice(0, 16);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
    .join()}}`;
}

/** Services by what they are for, each name once. */
export function byRole(services: readonly { role: string; name: string }[]): Record<string, string[]> {
  const roles = [...new Set(services.map(({ role }) => role))].sort();
  return Object.fromEntries(
    roles.map((role) => [
      role,
      [...new Set(services.filter((each) => each.role === role).map(({ name }) => name))].sort(),
    ]),
  );
}
