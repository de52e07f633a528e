import type { Rule } from '../../../gate/check.ts';
import type { AlertsFacts } from '../facts.ts';
import { errorRules } from './errors.ts';
import { ownerRules } from './owner.ts';
import { watchRules } from './watch.ts';

export const rules = { ...ownerRules, ...watchRules, ...errorRules } satisfies Record<string, Rule<AlertsFacts>>;
