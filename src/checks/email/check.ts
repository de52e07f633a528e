import { defineCheck } from '../../gate/check.ts';
import { gatherEmail } from './gather.ts';
import { emailLandmarks } from './landmarks.ts';
import { emailOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const email = defineCheck({
  name: 'email',
  title: 'Mail',
  summary: 'Mail from this domain arrives, and nobody else can send as it.',
  options: emailOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherEmail,
  readings: ({ domains }) =>
    domains.flatMap(({ name, dmarc: { found } }) => {
      if (found.kind === 'unknown') return [];
      return [{ what: 'dmarc' as const, place: name, policy: found.kind === 'found' ? found.policy : 'no record' }];
    }),
  landmarks: emailLandmarks,
  rules,
});
