import type { Subject } from '../../gate/check.ts';
import type { Stage } from '../../gate/finding.ts';
import type { BundledAnswer, Declaration, FormatFault, VariablesAnswer, VariableUse } from '../../io/variables.ts';

/** Everything the environment rules judge; all of it plain data, and no value in it. */
export interface EnvironmentFacts {
  stage: Stage;
  uses: VariableUse[];
  declared: Declaration[];
  formats: FormatFault[];
  images: VariablesAnswer['images'];
  unread: VariablesAnswer['unread'];
  /** How many files were looked at; of a change, only its own. */
  files: number;
  /** Of these, those that hold variables themselves, such as `.env`. */
  environmentFiles: number;
  /** Where values of this run's own variables stand in what is built. */
  bundle: Omit<BundledAnswer, 'kind'> | { unseen: string };
  /** Who is asked for a variable: the parts of the product that have an owner in launch.yml. */
  owners: NonNullable<Subject['owners']>;
  /** The file with production's names, where launch.yml names one. */
  listedIn: string | undefined;
  /** What is judged of the files: those that a change alters; undefined: all. */
  changed: readonly string[] | undefined;
  /** Why nothing was seen at all. */
  unseen: string | undefined;
}
