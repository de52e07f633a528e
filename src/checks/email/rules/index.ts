import type { Rule } from '../../../gate/check.ts';
import type { EmailFacts } from '../facts.ts';
import { alignmentRules } from './alignment.ts';
import { codeRules } from './code.ts';
import { dkimRules } from './dkim.ts';
import { signatureRules } from './dkim-signature.ts';
import { dmarcRules } from './dmarc.ts';
import { dmarcInvalidRules } from './dmarc-invalid.ts';
import { dmarcPlaceRules } from './dmarc-place.ts';
import { dmarcReportRules } from './dmarc-reports.ts';
import { dmarcStageRules } from './dmarc-stage.ts';
import { linkRules } from './links.ts';
import { mxRules } from './mx.ts';
import { receiverRules } from './sender-rules.ts';
import { spfRules } from './spf.ts';
import { spfInvalidRules } from './spf-invalid.ts';
import { spfLimitRules } from './spf-limits.ts';
import { spfSenderRules } from './spf-senders.ts';
import { spfTermRules } from './spf-terms.ts';
import { transportRules } from './transport.ts';

export const rules = {
  ...mxRules,
  ...spfRules,
  ...spfInvalidRules,
  ...spfLimitRules,
  ...spfTermRules,
  ...spfSenderRules,
  ...alignmentRules,
  ...dkimRules,
  ...signatureRules,
  ...receiverRules,
  ...dmarcRules,
  ...dmarcInvalidRules,
  ...dmarcPlaceRules,
  ...dmarcStageRules,
  ...dmarcReportRules,
  ...transportRules,
  ...codeRules,
  ...linkRules,
} satisfies Record<string, Rule<EmailFacts>>;
