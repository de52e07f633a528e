import type { Rule } from '../../../gate/check.ts';
import type { DeployFacts } from '../facts.ts';
import { buildingRules } from './building.ts';
import { migratingRules } from './migrating.ts';
import { returningRules } from './returning.ts';
import { versionRules } from './versions.ts';

export const rules = { ...versionRules, ...buildingRules, ...migratingRules, ...returningRules } satisfies Record<
  string,
  Rule<DeployFacts>
>;
