import * as z from 'zod';

/** An issue of GitHub takes no more (REST API, issues: add assignees). */
const MOST_ASSIGNEES = 10;

/** Values are secret: only the name of what holds them stands in launch.yml. */
const variable = z.string().regex(/^[A-Za-z_]\w*$/, 'is not the name of an environment variable');
const address = z.string().regex(/^[^\s@]+@[^\s@]+$/, 'is no mail address');
const login = z.string().regex(/^[a-z\d](?:-?[a-z\d]){0,38}$/i, 'is not a GitHub login');

export const alertsOptions = z.strictObject({
  after: z.int().min(1).max(10).default(2).describe('Failed runs in a row until an incident is opened.'),
  slack: variable.optional().describe('The environment variable that holds the URL of an incoming webhook of Slack.'),
  webhook: variable
    .optional()
    .describe('The environment variable that holds the URL of a webhook. Discord and Teams are known by their hosts.'),
  smtp: variable
    .optional()
    .describe('The environment variable that holds the URL of a mail server, such as smtps://user:password@host.'),
  from: address.optional().describe('The address that mails about incidents come from.'),
  to: z
    .union([address, z.array(address).min(1)])
    .optional()
    .describe('Who gets mails about incidents: an address or several.'),
  assign: z
    .array(login)
    .max(MOST_ASSIGNEES)
    .default([])
    .describe('GitHub logins of those who incidents are assigned to.'),
  'every-day': z.boolean().default(true).describe('Reminds each day while an incident is open.'),
  monitor: z
    .string()
    .min(1)
    .optional()
    .describe('What watches the product, when it is nothing that is recognised: “Uptime Kuma at status.example.net”.'),
  errors: z.string().min(1).optional().describe('Where errors are reported to, when it is nothing that is recognised.'),
});

export type AlertsOptions = z.infer<typeof alertsOptions>;
