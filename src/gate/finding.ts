import type { RecordLine } from '../io/dns-types.ts';

/** How urgent a problem is, most urgent first: the three labels a founder sorts by. */
export const PRIORITIES = ['block-now', 'fix-before-launch', 'fix-after-launch'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Before and after the product has members. Some rules have a higher priority once it has. */
export const STAGES = ['prelaunch', 'live'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a problem was seen: a file of the repository, or an address (a URL, a DNS name and type, host:port). */
export type Place = { file: string; line?: number } | { address: string };

/** The place as waivers name it: without a line number, because lines move. */
export function placeName(place: Place): string {
  return 'file' in place ? place.file : place.address;
}

export type { RecordLine };

/** The records to add and to remove so that the name is correct again. */
export interface RecordChange {
  add: RecordLine[];
  remove: RecordLine[];
}

/** The DNS zone to change and, if known, its DNS host and how that host's panel takes names and texts. */
export interface DnsPanel {
  host?: string;
  /** The name of the page in the panel where records are changed. */
  panel?: string;
  zone: string;
  /** How the panel writes the zone apex. */
  apex: '@' | 'empty' | 'name';
  /**
   * TXT values are quoted and split into strings of at most 255 bytes, as in a zone file. Default: unquoted, and the
   * host splits them.
   */
  text?: 'quoted';
}

/** The exact change. A `dns` fix can be proved by judging again with the records changed. */
export type Fix =
  | { kind: 'dns'; change: RecordChange; at?: DnsPanel }
  | { kind: 'redirect'; from: string; to: string; status: 301 | 308 }
  | { kind: 'file'; path: string; patch: string }
  | { kind: 'command'; argv: string[] };

/** What a rule saw of one violation. Any value may come from outside: data, never markup. */
export interface Evidence {
  place: Place;
  /** Which of the rule's faults this is, in our words: a constant without outside text. */
  problem?: string;
  seen: Record<string, string>;
  expected?: string;
  fix?: Fix;
  /** A command that anyone can run to see the same, as an argument list. */
  recheck?: string[];
  /** Overrides the rule's own priority. */
  priority?: Priority;
  /**
   * Distinguishes findings at one place, and stays the same when lines move: the text of the source line, never its
   * number.
   */
  key?: string;
  /**
   * Evidence with the same cause, in our words or outside text, becomes one finding, because one change fixes it
   * everywhere.
   */
  cause?: string;
}

/** Something that a rule needed and could not examine. Never a pass and never a failure. */
export interface Unknown {
  unknown: string;
  place?: Place;
  /** It was examined, and this part stays open. */
  isOpen?: true;
  /** The verdict depends on it by name: home, login, sign-up, or what launch.yml declares. */
  isNamed?: true;
}

export type Said = (Evidence | Unknown)[];

/** Why a rule or a check is not applicable. */
export interface NotApplicable {
  notApplicable: string;
}

/** One problem, ready to display. */
export interface Finding extends Omit<Evidence, 'priority' | 'key' | 'cause'> {
  rule: string;
  priority: Priority;
  /** Other places that the same change fixes. */
  alsoAt?: Place[];
  title: string;
  why: string;
  remedy: string;
  /** When findings of its rule weigh how much; present where this one weighs differently from the rule’s own priority. */
  weighs?: string;
  fingerprint: string;
  /** Set when a DNS fix was tried: true when the finding is gone and no new one appeared. */
  proved?: boolean;
  /** With `proved: false`: the rules that would still fail, or newly fail, with this fix alone. */
  afterFix?: string[];
  waived?: Waived;
}

/** Why a finding does not block: an `accept:` entry of launch.yml, or the baseline. */
type Waived =
  | { by: 'accept'; why: string; until: string }
  | { by: 'accept'; why: string; until: string; expired: true }
  | { by: 'baseline' };

/** Does the finding still count: not waived, or its waiver has expired? */
export function isActive(finding: Finding): boolean {
  return finding.waived === undefined || 'expired' in finding.waived;
}
