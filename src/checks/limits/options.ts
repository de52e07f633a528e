import * as z from 'zod';

const endpoint = z.strictObject({
  path: z
    .string()
    .refine((text) => URL.canParse(text, 'https://example.com/'), 'is not a path or a URL')
    .describe('The URL that receives the form.'),
  as: z.enum(['json', 'form']).default('json').describe('The encoding of the fields.'),
  fields: z
    .record(z.string(), z.string())
    .optional()
    .describe('The fields of an attempt, with `$email` and `$password` as placeholders. Default: email and password.'),
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
    .regex(/^[^\s@]+@[^\s@]+$/, 'is not an email address')
    .optional()
    .describe('The email address of an existing test account, to compare with one that does not exist.'),
  login: endpoint.optional().describe('The login endpoint. Default: the form of the login page.'),
  signup: endpoint.optional().describe('The sign-up endpoint. Default: the form of the sign-up page.'),
  reset: endpoint.optional().describe('The password reset endpoint. Default: the form of that page.'),
});

export type LimitsOptions = z.infer<typeof limitsOptions>;
export type EndpointOptions = z.infer<typeof endpoint>;
