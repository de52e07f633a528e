import type { ZodType } from 'zod';
import type { World } from '../world/world.ts';
import type { Evidence, NotApplicable, Priority, Stage, Unknown } from './finding.ts';

/** What a rule says of the facts: nothing when it holds, else each violation and each thing it could not see. */
export type Judgement = (Evidence | Unknown)[] | NotApplicable;

/** One thing that must hold. Its words are ours; whatever it has seen goes in evidence. */
export interface Rule<Facts> {
  /** The problem, as its reader meets it. */
  title: string;
  priority: Priority | Record<Stage, Priority>;
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
  /** False where no key that was found may be shown to its provider: on a stranger's change. */
  mayVerify?: boolean;
  /** The change that is judged, as in a pull request; undefined when the product is judged as it is. */
  change?: GateChange | { unreadable: string };
}

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
  rules: Record<string, Rule<Facts>>;
}

export type RuleWords = Omit<Rule<never>, 'judge'>;

/** What judging one rule gave. */
export interface Judged {
  rule: string;
  words: RuleWords;
  judgement: Judgement;
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
  inspect(world: World, options: unknown, subject: Subject): Promise<Judged[]>;
}

export function defineCheck<Options, Facts>(parts: CheckParts<Options, Facts>): Check {
  const { name, title, summary, options, rules } = parts;
  return {
    name,
    title,
    summary,
    options,
    rules,
    notApplicable: (subject) => parts.notApplicable?.(subject),
    compared: (given) => parts.compared?.(options.parse(given ?? {})) ?? [],
    async inspect(world, given, subject) {
      const facts = await parts.gather(world, options.parse(given ?? {}), subject);
      return Object.entries(rules).map(([id, rule]) => ({
        rule: `${name}/${id}`,
        words: rule,
        judgement: rule.judge(facts),
      }));
    },
  };
}
