import * as z from 'zod';
import { checks } from '../checks/index.ts';
import { PRIORITIES, STAGES } from '../gate/finding.ts';
import { SELF_CHECK } from '../gate/verdict.ts';
import { targetProblem } from '../lib/domain-names.ts';
import { hostName } from '../lib/host-names.ts';

const host = z
  .string()
  .refine((text) => hostName(text) !== undefined, 'is not a host name such as app.example.com')
  .transform((text) => hostName(text) ?? text);

const target = z.string().superRefine((text, context) => {
  const why = targetProblem(text);
  if (why !== undefined) context.addIssue({ code: 'custom', message: `is not a domain: ${why}` });
});

const route = z.string().refine((text) => URL.canParse(text, 'https://example.com/'), 'is not a path or a URL');

const waiver = z.strictObject({
  rule: z.string().describe('The id of a rule, such as `dns/dnssec`.'),
  at: z
    .string()
    .optional()
    .describe('A file or a URL; `*` matches any characters except `/`, `**` matches any. Default: everywhere.'),
  why: z.string().min(1).describe('Why this is acceptable.'),
  until: z.iso.date().describe('The last day on which the waiver applies.'),
});

const common = {
  domain: target.optional().describe('The domain to check when the command names none.'),
  root: z
    .string()
    .regex(/^(?!\/|\.\.(?:\/|$))[^\\\0]+$/, 'is not a folder of the repository')
    .transform((text) => text.replace(/^(?:\.\/)+|(?<!\/)\/+$/g, '') || '.')
    .optional()
    .describe(
      'The product’s folder, relative to the repository root. Default: the folder of launch.yml if that is not the root.',
    ),
  stage: z
    .enum(STAGES)
    .optional()
    .describe(
      '`prelaunch` until the product has members, then `live`, where some rules have a higher priority. Default: prelaunch.',
    ),
  canonical: host.optional().describe('The host that every URL must end on. Default: detected.'),
  subdomains: z.record(z.string(), host).default({}).describe('Hosts that the product needs, by purpose.'),
  routes: z
    .record(
      z.string(),
      z.union([route, z.array(route)]).transform((given) => [given].flat()),
    )
    .default({})
    .describe('Paths or URLs by purpose: home, login, signup, webhook, api.'),
  owners: z
    .record(
      z.string(),
      z.union([
        z.string().min(1),
        z.strictObject({
          name: z.string().min(1).describe('The person in charge.'),
          backup: z.string().optional().describe('The person in charge when the owner is not available.'),
          channel: z.string().optional().describe('How to reach them: slack, webhook, smtp, github or an address.'),
        }),
      ]),
    )
    .default({})
    .describe('Who is responsible for what: `default`, a route’s name, or an area such as payments or dns.'),
  deployments: z
    .array(z.string().regex(/^[\w*.-]+\.[\w-]+$/, 'is not a host name; * may replace a part of a label'))
    .default([])
    .describe('Hosts outside the domain that may be checked after a deployment, such as `shop-*-team.vercel.app`.'),
  visitor: z
    .strictObject({
      headers: z
        .record(
          z.string().regex(/^[A-Za-z0-9-]+$/, 'is not a header name'),
          z.string().regex(/^[A-Za-z_]\w*$/, 'is not an environment variable name'),
        )
        .describe(
          'Headers that give the gate access through your own protection, each with the environment variable that holds its value.',
        ),
    })
    .optional()
    .describe('How the product recognizes the gate. Sent over https and to the product’s own hosts only.'),
  'block-on': z
    .enum([...PRIORITIES, 'never'])
    .optional()
    .describe('The lowest priority that blocks. Default: block-now.'),
  'on-incomplete': z.enum(['fail', 'warn']).optional().describe('What INCOMPLETE does to the step. Default: fail.'),
  accept: z.array(waiver).default([]).describe('Waivers: each with a rule, a place, a reason and an end date.'),
};

/** launch.yml: what all checks share, and one section for each check. */
export const configSchema = z.strictObject({
  ...common,
  ...Object.fromEntries(
    checks
      .filter(({ name }) => name !== SELF_CHECK)
      .map(({ name, options, summary }) => [name, options.optional().describe(summary)]),
  ),
});

export type Config = z.infer<z.ZodObject<typeof common>> & Record<string, unknown>;

/** The JSON Schema of launch.yml, as editors read it. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: 'launch.yml', description: 'What Launch Gate checks, and what blocks the launch.' };
}
