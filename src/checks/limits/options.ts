import * as z from 'zod';

const endpoint = z.strictObject({
  path: z
    .string()
    .refine((text) => URL.canParse(text, 'https://example.com/'), 'is neither a path nor a URL')
    .describe('Where the form is sent to.'),
  as: z.enum(['json', 'form']).default('json').describe('How its fields are sent.'),
  fields: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'What a whole attempt has, with `$email` and `$password` where those stand. Default: email and password.',
    ),
});

export const limitsOptions = z.strictObject({
  probe: z
    .boolean()
    .default(false)
    .describe(
      'Allows at most 15 attempts each at login, sign-up, reset and webhook: on staging hosts, and elsewhere with --i-own-this-host.',
    ),
  account: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, 'is no mail address')
    .optional()
    .describe('The address of a test account that exists: is it answered otherwise than one that does not?'),
  login: endpoint.optional().describe('Where logins are sent. Default: the form of the login page.'),
  signup: endpoint.optional().describe('Where sign-ups are sent. Default: the form of the sign-up page.'),
  reset: endpoint.optional().describe('Where requests for a new password are sent. Default: the form of that page.'),
});

export type LimitsOptions = z.infer<typeof limitsOptions>;
export type EndpointOptions = z.infer<typeof endpoint>;
