import type { ZodType } from 'zod';
import type { World } from '../io/world.ts';
import { isCrash, reasonOf } from './crash.ts';
import type { NotApplicable, Priority, Stage } from './finding.ts';
import type { Landmark } from './landmark.ts';
import type { Look } from './look.ts';
import type { Reading } from './reading.ts';

/** What a rule examined and found, or why it has nothing to examine. */
export type Judgement = Look | NotApplicable;

/** One condition that must hold. Its texts are ours; outside text goes into evidence only. */
export interface Rule<Facts> {
  /** The problem, in the reader's words. */
  title: string;
  priority: Priority | Record<Stage, Priority>;
  /** Other priorities that single findings of this rule can have; reports from other runs may not use any others. */
  also?: readonly Priority[];
  /** When a finding of it weighs more or less than `priority`, in a sentence for a founder. */
  weighs?: string;
  /** What holds when the rule passes. */
  proves: string;
  /** The consequence of not fixing it. */
  why: string;
  /** The first step to fix it. */
  remedy: string;
  /** The standard or measurement that the rule and its thresholds are based on. */
  source: string;
  judge(facts: Facts): Judgement;
}

/** What a run may do besides reading. For an untrusted change, none of it. */
export interface Permissions {
  /** Keys that were found may be verified with their provider. */
  verify: boolean;
  /** Requests may be sent that change data or cause load. */
  probe: boolean;
  /** The user confirms that they may cause load on the host, even in production. */
  ownsHost: boolean;
}

export const NOTHING_PERMITTED: Permissions = { verify: false, probe: false, ownsHost: false };

/** What every check knows about the run, besides its own options. */
export interface Subject {
  /** The target domain, in ASCII; undefined when only the repository is judged. */
  domain?: string;
  stage: Stage;
  /** The canonical host, when launch.yml declares it. */
  canonical?: string;
  /** Declared subdomains by their name in launch.yml, as full host names. */
  subdomains: Record<string, string>;
  /** Declared routes by name: paths or URLs. */
  routes: Record<string, string[]>;
  /** The folder contains a product, and is not just where the command was run. */
  isRepository: boolean;
  /** Which part of the repository is scanned for secrets; undefined: the working tree. */
  scan?: { scope: 'staged' | 'history' } | { scope: 'change'; base: string };
  permissions: Permissions;
  /** Response times are measured: dozens of requests to each page. */
  measures?: boolean;
  /** Seconds until a failed page is requested again, when the run sets it. */
  confirmAfter?: number;
  /** The version that the deployment should report, such as its commit. */
  version?: string;
  /** The owners of each area, and how to contact them. */
  owners?: Record<string, Owner>;
  /** Readings of earlier runs, oldest first. */
  past?: readonly (readonly Reading[])[];
  /** The change that is judged, as in a pull request; undefined when the product is judged as a whole. */
  change?: GateChange | { unreadable: string };
}

/** Who is responsible when something breaks. */
export interface Owner {
  name: string;
  /** Who is asked when the owner is not available. */
  backup?: string;
  /** How to contact them: an address, or the name of an alert route. */
  channel?: string;
}

/** Actions that need the host owner's consent: sending data, or many requests at once. */
type Deed = 'post' | 'burst';

/** How a change affects the files that make up the gate. */
export interface GateChange {
  /** The branch or commit that the change goes to. */
  base: string;
  files: GateFile[];
}

/** A gate file on the base branch and in the change; undefined where it does not exist. */
export interface GateFile {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** The parts of a check. Besides `ready`, `gather` is the only asynchronous step, and only `gather` may throw. */
export interface CheckParts<Options, Facts> {
  name: string;
  title: string;
  /** One sentence: what is true when the check passes. */
  summary: string;
  /** The check's own section of launch.yml. */
  options: ZodType<Options>;
  /** Why the check is not applicable, if so. */
  notApplicable?(subject: Subject): string | undefined;
  /** Repository files that the product is compared with: they define what is accepted. */
  compared?(options: Options): string[];
  gather(world: World, options: Options, subject: Subject): Promise<Facts>;
  /** The actions that launch.yml consents to. */
  consents?(options: Options, subject: Subject): (deed: Deed, url: string) => boolean;
  /** Waits, for a limited time, until the target is ready. No check gathers before that. */
  ready?(world: World, options: Options, subject: Subject): Promise<void>;
  /** Values in the facts that are tracked from run to run. */
  readings?(facts: Facts): Reading[];
  /** The components of the product that the facts show. */
  landmarks?(facts: Facts): Landmark[];
  /**
   * Runs alone after the other checks: it measures response times, or sends so many requests that other checks might be
   * blocked.
   */
  runsSerially?: true;
  rules: Record<string, Rule<Facts>>;
}

export type RuleWords = Omit<Rule<never>, 'judge'>;

/** The result of judging one rule. */
export interface Judged {
  rule: string;
  words: RuleWords;
  judgement: Judgement;
  /** The error of ours that it failed with, if it did. */
  error?: Error;
}

/** The result of running a check once. */
export interface Inspection {
  judged: Judged[];
  readings: Reading[];
  landmarks: Landmark[];
}

/** A check as the rest of the program sees it, whatever its facts are. */
export interface Check {
  name: string;
  title: string;
  summary: string;
  options: ZodType;
  rules: Record<string, RuleWords>;
  notApplicable(subject: Subject): string | undefined;
  compared(options: unknown): string[];
  runsSerially: boolean;
  ready(world: World, options: unknown, subject: Subject): Promise<void>;
  consents(options: unknown, subject: Subject): (deed: Deed, url: string) => boolean;
  inspect(world: World, options: unknown, subject: Subject): Promise<Inspection>;
}

export function defineCheck<Options, Facts>(parts: CheckParts<Options, Facts>): Check {
  const { name, title, summary, options, rules } = parts;
  return {
    name,
    title,
    summary,
    options,
    rules,
    runsSerially: parts.runsSerially === true,
    notApplicable: (subject) => parts.notApplicable?.(subject),
    ready: async (world, given, subject) => parts.ready?.(world, options.parse(given ?? {}), subject),
    consents: (given, subject) => parts.consents?.(options.parse(given ?? {}), subject) ?? (() => false),
    compared: (given) => parts.compared?.(options.parse(given ?? {})) ?? [],
    async inspect(world, given, subject) {
      const facts = await parts.gather(world, options.parse(given ?? {}), subject);
      const judged = Object.entries(rules).map(([id, rule]) => judgedBy(`${name}/${id}`, rule, facts));
      return { judged, readings: parts.readings?.(facts) ?? [], landmarks: parts.landmarks?.(facts) ?? [] };
    },
  };
}

/** A bug of ours makes one rule unknown, not the whole check. */
function judgedBy<Facts>(id: string, rule: Rule<Facts>, facts: Facts): Judged {
  try {
    return { rule: id, words: rule, judgement: rule.judge(facts) };
  } catch (error) {
    if (!isCrash(error)) throw error;
    return { rule: id, words: rule, judgement: { looked: {}, said: [{ unknown: reasonOf(error) }] }, error };
  }
}
