import type { Rule } from '../../../gate/check.ts';
import type { TlsFacts } from '../facts.ts';
import { certificateRules } from './certificates.ts';
import { connectionRules } from './connections.ts';

export const rules = { ...certificateRules, ...connectionRules } satisfies Record<string, Rule<TlsFacts>>;
