import type { RecordLine } from '../io/dns-types.ts';

/** How urgent a problem is, most urgent first: the three labels a founder sorts by. */
export const PRIORITIES = ['block-now', 'fix-before-launch', 'fix-after-launch'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Before there are members, and after. Some rules weigh more once there are. */
export const STAGES = ['prelaunch', 'live'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a problem was seen: a file of the repository, or an address (a URL, a DNS name and type, host:port). */
export type Place = { file: string; line?: number } | { address: string };

/** The place as it is written in a waiver: no line number, because lines move. */
export function placeName(place: Place): string {
  return 'file' in place ? place.file : place.address;
}

export type { RecordLine };

/** What to publish and what to take away, so that a broken name holds again. */
export interface RecordChange {
  add: RecordLine[];
  remove: RecordLine[];
}

/** The zone that takes the change and, where it is known, the DNS host and how its panel wants names and texts. */
export interface DnsPanel {
  host?: string;
  /** Where records are changed, in the words of the panel. */
  panel?: string;
  zone: string;
  /** What stands for the zone's own name. */
  apex: '@' | 'empty' | 'name';
  /** Text in quotes and in strings of at most 255 bytes, as in a zone file. Default: bare, and the host does that. */
  text?: 'quoted';
}

/** What to do, exactly. A `dns` fix can be proved by looking again at a world in which it is made. */
export type Fix =
  | { kind: 'dns'; change: RecordChange; at?: DnsPanel }
  | { kind: 'redirect'; from: string; to: string; status: 301 | 308 }
  | { kind: 'file'; path: string; patch: string }
  | { kind: 'command'; argv: string[] };

/** What a rule saw of one violation. Every value may come from outside: data, never markup. */
export interface Evidence {
  place: Place;
  /** Which of the rule's faults this is, in our words: a constant without outside text. */
  problem?: string;
  seen: Record<string, string>;
  expected?: string;
  fix?: Fix;
  /** A command that anyone can run to see the same, as an argument list. */
  recheck?: string[];
  /** Weighs differently from the rule's own priority. */
  priority?: Priority;
  /** What tells two findings at one place apart, stable when lines move: the source line's text, never its number. */
  key?: string;
  /** What one change mends is one finding, at however many places: those with the same cause, in our words or outside text. */
  cause?: string;
}

/** Something a rule needed and could not see. Never a pass and never a failure. */
export interface Unknown {
  unknown: string;
  place?: Place;
  /** It was looked at, and leaves this open. */
  isOpen?: true;
  /** It is what the verdict waits for by name: home, login, sign-up, or what launch.yml declares. */
  isNamed?: true;
}

export type Said = (Evidence | Unknown)[];

/** Why a rule or a check has nothing to judge here. */
export interface NotApplicable {
  notApplicable: string;
}

/** One problem, ready to show. */
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
  /** Present when a DNS fix was tried on a changed world: true when the finding went and no new one came. */
  proved?: boolean;
  /** With `proved: false`: the rules that the fix alone would leave or newly break. */
  afterFix?: string[];
  waived?: Waived;
}

/** Why a finding does not block: an `accept:` entry of launch.yml, or the baseline. */
type Waived =
  | { by: 'accept'; why: string; until: string }
  | { by: 'accept'; why: string; until: string; expired: true }
  | { by: 'baseline' };

/** Does the finding still count: not waived, or waived by an entry that has run out. */
export function isActive(finding: Finding): boolean {
  return finding.waived === undefined || 'expired' in finding.waived;
}
