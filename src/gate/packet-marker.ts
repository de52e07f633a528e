import { createHash } from 'node:crypto';
import type { Owner } from './check.ts';

/** The answers in launch.yml that only a person knows. */
export interface Answers {
  owners: Record<string, Owner>;
  /** How to contact each person, by the name that owners, billing and escalation use. */
  people: Record<string, string>;
  /** Where access to each service is kept: a place, never the credentials. */
  access: Record<string, string>;
  /** Who pays each service. */
  billing: Record<string, string>;
  /** The date (YYYY-MM-DD) by which each secret must be rotated, by name. */
  rotate: Record<string, string>;
  /** Services where every account has a second factor. */
  'second-factor': readonly string[];
  /** Who is called, in this order. */
  escalation: readonly string[];
}

/** What a packet is based on, embedded in it so that a later run can tell whether it is out of date. */
export interface Basis {
  version: 1;
  /** YYYY-MM-DD. */
  date: string;
  /** Empty when no domain was judged. */
  domain: string;
  /** Service names by role. */
  services: Record<string, string[]>;
  /** Roles of services that could not be examined. */
  unseen: string[];
  answers: string;
}

/** The packet file that contains the basis. */
export const FIRST_FILE = 'HANDOVER.md';

const BEGIN = '<!-- launch-gate handover ';
const END = ' -->';

/** The JSON is escaped so that nothing in it can end the comment (HTML, 13.1.6). */
export const basisMark = (basis: Basis): string =>
  `${BEGIN}${JSON.stringify(basis).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d')}${END}`;

/** Undefined when there is no valid basis. */
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

/** A hash of the answers that does not depend on their order. */
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

/** Service names by role, without duplicates. */
export function byRole(services: readonly { role: string; name: string }[]): Record<string, string[]> {
  const roles = [...new Set(services.map(({ role }) => role))].sort();
  return Object.fromEntries(
    roles.map((role) => [
      role,
      [...new Set(services.filter((each) => each.role === role).map(({ name }) => name))].sort(),
    ]),
  );
}
