import * as z from 'zod';

/** GitHub's limit for assignees of an issue (REST API, issues: add assignees). */
const MOST_ASSIGNEES = 10;

/** Values are secret, so launch.yml contains only the variable's name. */
const variable = z.string().regex(/^[A-Za-z_]\w*$/, 'is not an environment variable name');
const address = z.string().regex(/^[^\s@]+@[^\s@]+$/, 'is not an email address');
const login = z.string().regex(/^[a-z\d](?:-?[a-z\d]){0,38}$/i, 'is not a GitHub login');

export const alertsOptions = z.strictObject({
  after: z.int().min(1).max(10).default(2).describe('Consecutive failed runs before an incident is opened.'),
  slack: variable.optional().describe('The environment variable that holds the URL of a Slack incoming webhook.'),
  webhook: variable
    .optional()
    .describe(
      'The environment variable that holds the URL of a webhook. Discord and Teams are recognized by their hosts.',
    ),
  smtp: variable
    .optional()
    .describe('The environment variable that holds the URL of an SMTP server, such as smtps://user:password@host.'),
  from: address.optional().describe('The sender address of incident emails.'),
  to: z
    .union([address, z.array(address).min(1)])
    .optional()
    .describe('Recipients of incident emails: one or more addresses.'),
  assign: z.array(login).max(MOST_ASSIGNEES).default([]).describe('GitHub logins that incidents are assigned to.'),
  'every-day': z.boolean().default(true).describe('Send a daily reminder while an incident is open.'),
  monitor: z
    .string()
    .min(1)
    .optional()
    .describe('The uptime monitor, if it is not detected: “Uptime Kuma at status.example.net”.'),
  errors: z.string().min(1).optional().describe('The error tracker, if it is not detected.'),
});

export type AlertsOptions = z.infer<typeof alertsOptions>;
