import type { Subject } from '../../gate/check.ts';
import type { Stage } from '../../gate/finding.ts';
import type { BundledAnswer, Declaration, FormatFault, VariablesAnswer, VariableUse } from '../../io/variables.ts';

/** Everything the environment rules judge, as plain data without values. */
export interface EnvironmentFacts {
  stage: Stage;
  uses: VariableUse[];
  declared: Declaration[];
  formats: FormatFault[];
  images: VariablesAnswer['images'];
  unread: VariablesAnswer['unread'];
  /** The number of files examined; for a change, only its own. */
  files: number;
  /** The number of them that contain variables themselves, such as `.env`. */
  environmentFiles: number;
  /** Where values of this run's variables occur in build output. */
  bundle: Omit<BundledAnswer, 'kind'> | { unseen: string };
  /** Who answers for a variable: the owners in launch.yml, by part of the product. */
  owners: NonNullable<Subject['owners']>;
  /** The file with the names of production's variables, if launch.yml names one. */
  listedIn: string | undefined;
  /** The files that the change modifies, to which the judgement is limited; undefined: all. */
  changed: readonly string[] | undefined;
  /** Why nothing could be examined. */
  unseen: string | undefined;
}
