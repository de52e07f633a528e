import type { Rule } from '../../../gate/check.ts';
import type { EmailFacts } from '../facts.ts';
import { codeRules } from './code.ts';
import { dkimRules } from './dkim.ts';
import { dmarcRules } from './dmarc.ts';
import { dmarcPlanRules } from './dmarc-plan.ts';
import { linkRules } from './links.ts';
import { messageRules } from './messages.ts';
import { mxRules } from './mx.ts';
import { senderRules } from './senders.ts';
import { spfRules } from './spf.ts';
import { spfLimitRules } from './spf-limits.ts';
import { spfTermRules } from './spf-terms.ts';
import { transportRules } from './transport.ts';

export const rules = {
  ...mxRules,
  ...spfRules,
  ...spfLimitRules,
  ...spfTermRules,
  ...senderRules,
  ...dkimRules,
  ...messageRules,
  ...dmarcRules,
  ...dmarcPlanRules,
  ...transportRules,
  ...codeRules,
  ...linkRules,
} satisfies Record<string, Rule<EmailFacts>>;
