import type { Rule } from '../../../gate/check.ts';
import type { LogsFacts } from '../facts.ts';
import { codeRules } from './code.ts';
import { fileRules } from './files.ts';

export const rules = { ...codeRules, ...fileRules } satisfies Record<string, Rule<LogsFacts>>;
