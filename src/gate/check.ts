import type { ZodType } from 'zod';
import type { World } from '../io/world.ts';
import { isCrash, reasonOf } from './crash.ts';
import type { NotApplicable, Priority, Stage } from './finding.ts';
import type { Landmark } from './landmark.ts';
import type { Look } from './look.ts';
import type { Reading } from './reading.ts';

/** What a rule looked at and has to say of it, or why there is nothing for it to look at. */
export type Judgement = Look | NotApplicable;

/** One thing that must hold. Its words are ours; whatever it has seen goes in evidence. */
export interface Rule<Facts> {
  /** The problem, as its reader meets it. */
  title: string;
  priority: Priority | Record<Stage, Priority>;
  /** Priorities that single findings of it have besides: a report from elsewhere is held to these. */
  also?: readonly Priority[];
  /** When a finding of it weighs more or less than `priority`, in a sentence for a founder. */
  weighs?: string;
  /** What holds when the rule is quiet. */
  proves: string;
  /** What goes wrong if nobody acts. */
  why: string;
  /** The first thing to do about it. */
  remedy: string;
  /** The standard or measurement the rule and its thresholds stand on. */
  source: string;
  judge(facts: Facts): Judgement;
}

/** What a run may do besides looking. On a stranger's change it may do none of it. */
export interface Permissions {
  /** A key that was found may be shown to its provider. */
  verify: boolean;
  /** Something may be sent that changes or burdens. */
  probe: boolean;
  /** Whoever runs this says that the host is theirs to burden, production though it is. */
  ownsHost: boolean;
}

export const NOTHING_PERMITTED: Permissions = { verify: false, probe: false, ownsHost: false };

/** What every check is told about the run, besides its own options. */
export interface Subject {
  /** The domain under judgement, in ASCII; undefined when only the repository is judged. */
  domain?: string;
  stage: Stage;
  /** The host that every entry is to end on, when launch.yml says so. */
  canonical?: string;
  /** Declared subdomains by their name in launch.yml, as full host names. */
  subdomains: Record<string, string>;
  /** Declared routes by name: paths or URLs. */
  routes: Record<string, string[]>;
  /** There are files of a product here, not just a folder where the command was run. */
  isRepository: boolean;
  /** Which part of the repository is scanned for secrets; undefined: its files as they are. */
  scan?: { scope: 'staged' | 'history' } | { scope: 'change'; base: string };
  permissions: Permissions;
  /** Times are to be taken: dozens of requests to each page. */
  measures?: boolean;
  /** Seconds until what was down is looked at again, when the run says so. */
  confirmAfter?: number;
  /** What the deployment that is judged calls itself, such as its commit. */
  version?: string;
  /** Who answers for what: people, and how they are reached. */
  owners?: Record<string, Owner>;
  /** What earlier runs read off, oldest first. */
  past?: readonly (readonly Reading[])[];
  /** The change that is judged, as in a pull request; undefined when the product is judged as it is. */
  change?: GateChange | { unreadable: string };
}

/** Who is asked when something breaks. */
export interface Owner {
  name: string;
  /** Who is asked when that one sleeps. */
  backup?: string;
  /** How they hear of it: an address, or the name of an alert route. */
  channel?: string;
}

/** What is done to nobody who did not agree to it: something sent, or many requests at once. */
type Deed = 'post' | 'burst';

/** What a change does to the files that make up the gate. */
export interface GateChange {
  /** The branch or commit that the change goes to. */
  base: string;
  files: GateFile[];
}

/** A file of the gate on the base branch and as the change has it; undefined where there is none. */
export interface GateFile {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** What a check is made of. `gather` is the only step that waits and the only one that may throw. */
export interface CheckParts<Options, Facts> {
  name: string;
  title: string;
  /** One sentence: what is answered when the check holds. */
  summary: string;
  /** The check's own section of launch.yml. */
  options: ZodType<Options>;
  /** Why the check has nothing to look at, if so. */
  notApplicable?(subject: Subject): string | undefined;
  /** Files of the repository that the product is compared with: what they say is accepted. */
  compared?(options: Options): string[];
  gather(world: World, options: Options, subject: Subject): Promise<Facts>;
  /** What launch.yml agrees to. */
  consents?(options: Options, subject: Subject): (deed: Deed, url: string) => boolean;
  /** Waits until there is something to judge, for a bounded time: no check looks before. */
  ready?(world: World, options: Options, subject: Subject): Promise<void>;
  /** What of the facts is worth following from run to run. */
  readings?(facts: Facts): Reading[];
  /** What the facts show the product to be made of. */
  landmarks?(facts: Facts): Landmark[];
  /** It runs by itself when the others are done: it takes times, or asks so much that others might be kept out. */
  runsSerially?: true;
  rules: Record<string, Rule<Facts>>;
}

export type RuleWords = Omit<Rule<never>, 'judge'>;

/** What judging one rule gave. */
export interface Judged {
  rule: string;
  words: RuleWords;
  judgement: Judgement;
  /** What it failed with, if it did: an error of ours. */
  error?: Error;
}

/** What one look of a check gave. */
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

/** An error of ours takes down one rule, and not its check. */
function judgedBy<Facts>(id: string, rule: Rule<Facts>, facts: Facts): Judged {
  try {
    return { rule: id, words: rule, judgement: rule.judge(facts) };
  } catch (error) {
    if (!isCrash(error)) throw error;
    return { rule: id, words: rule, judgement: { looked: {}, said: [{ unknown: reasonOf(error) }] }, error };
  }
}
