import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { inParts, lookAt } from '../../../gate/look.ts';
import type { SmokeFacts, Webhook } from '../facts.ts';

export const webhookRules = {
  'webhook-unsigned': {
    title: 'Webhook accepts unsigned requests',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where the webhook accepts a forged request; fix before launch where it redirects, does not exist or fails with an error.',
    proves: 'The webhook refuses requests without a signature, with a wrong one or with an old timestamp (4xx).',
    why: 'Anybody can tell your product that they have paid.',
    remedy: 'Verify the signature over the raw body before parsing it, and refuse timestamps older than five minutes.',
    source: 'Stripe, Webhooks: verify signatures manually; Standard Webhooks 1.0, verifying webhook authenticity',
    judge: ({ webhooks, undeclaredWebhooks }) => {
      if (webhooks.length > 0) return lookAt('webhook', webhooks, judgeWebhook);
      const [first] = undeclaredWebhooks;
      return {
        notApplicable:
          first === undefined
            ? 'launch.yml names no webhook under routes:'
            : 'the code has a webhook: name it under routes: in launch.yml, and the gate sends three forged requests',
      };
    },
  },
} satisfies Record<string, Rule<SmokeFacts>>;

function judgeWebhook({ url, tries }: Webhook): Said {
  const place = { address: url };
  const answers = tries.map((attempt): Said => {
    if ('unseen' in attempt) return [{ unknown: attempt.unseen, place, isNamed: true }];
    const { forgery, status } = attempt;
    const found = faultOf(status);
    if (found === undefined) return [];
    if ('unknown' in found) return [{ ...found, place }];
    return [
      {
        place,
        problem: found.problem,
        seen: { [`response to a request that is ${WORDS[forgery]}`]: `status ${status}` },
        expected: 'status 400, 401 or 403',
        recheck: ['curl', '-sSi', '-X', 'POST', '-H', 'content-type: application/json', '-d', '{}', url],
        key: found.problem,
        ...(found.isMild && { priority: 'fix-before-launch' as const }),
      },
    ];
  });
  return inParts(answers);
}

const WORDS = {
  unsigned: 'not signed',
  'wrong signature': 'signed with a wrong signature',
  'stale timestamp': 'an hour old',
};

function faultOf(status: number): { problem: string; isMild: boolean } | { unknown: string } | undefined {
  if (status < 300) return { problem: 'The webhook accepted it.', isMild: false };
  if (status < 400) return { problem: 'The webhook redirects, which senders do not follow.', isMild: true };
  if (status === 404 || status === 405) return { problem: 'No webhook exists at this URL.', isMild: true };
  if (status === 429) return { unknown: 'a rate limit answered (status 429)' };
  return status >= 500 ? { problem: 'The webhook fails instead of refusing it.', isMild: true } : undefined;
}
