import * as z from 'zod';
import { checks } from '../checks/index.ts';
import { PRIORITIES, STAGES } from '../gate/finding.ts';
import { ITSELF } from '../gate/verdict.ts';
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

const route = z.string().refine((text) => URL.canParse(text, 'https://example.com/'), 'is neither a path nor a URL');

const waiver = z.strictObject({
  rule: z.string().describe('The id of a rule, such as `dns/dnssec`.'),
  at: z
    .string()
    .optional()
    .describe('A file or an address; `*` stands for any run of characters but `/`, `**` for any. Default: everywhere.'),
  why: z.string().min(1).describe('Why this is acceptable.'),
  until: z.iso.date().describe('The last day on which it is.'),
});

const common = {
  domain: target.optional().describe('The domain that is judged when the command names none.'),
  root: z
    .string()
    .regex(/^(?!\/|\.\.(?:\/|$))[^\\\0]+$/, 'is no folder below the top of the repository')
    .transform((text) => text.replace(/^(?:\.\/)+|(?<!\/)\/+$/g, '') || '.')
    .optional()
    .describe(
      'The product’s folder, from the top of the repository. Default: the folder of a launch.yml that is not at the top.',
    ),
  stage: z
    .enum(STAGES)
    .optional()
    .describe('`prelaunch` until there are members, then `live`: some rules weigh more. Default: prelaunch.'),
  canonical: host.optional().describe('The host that every address must end on. Default: found out.'),
  subdomains: z.record(z.string(), host).default({}).describe('Hosts the product needs, by what they are for.'),
  routes: z
    .record(
      z.string(),
      z.union([route, z.array(route)]).transform((given) => [given].flat()),
    )
    .default({})
    .describe('Paths or URLs by what they are: home, login, signup, webhook, api.'),
  owners: z
    .record(
      z.string(),
      z.union([
        z.string().min(1),
        z.strictObject({
          name: z.string().min(1).describe('Who is asked.'),
          backup: z.string().optional().describe('Who is asked when that one sleeps.'),
          channel: z.string().optional().describe('How they hear of it: slack, webhook, smtp, github or an address.'),
        }),
      ]),
    )
    .default({})
    .describe('Who answers for what: `default`, a route’s name, or a thing such as payments or dns.'),
  deployments: z
    .array(z.string().regex(/^[\w*.-]+\.[\w-]+$/, 'is not a host name, in which * may stand for a part of a label'))
    .default([])
    .describe('Hosts beside the domain’s own that may be judged after a deployment, such as `shop-*-team.vercel.app`.'),
  visitor: z
    .strictObject({
      headers: z
        .record(
          z.string().regex(/^[A-Za-z0-9-]+$/, 'is not the name of a header'),
          z.string().regex(/^[A-Za-z_]\w*$/, 'is not the name of an environment variable'),
        )
        .describe(
          'Headers that let the gate past your own walls, each with the environment variable that holds its value.',
        ),
    })
    .optional()
    .describe('How the product knows the gate: sent over https, and to the product’s own hosts only.'),
  'block-on': z
    .enum([...PRIORITIES, 'never'])
    .optional()
    .describe('The mildest priority that blocks. Default: block-now.'),
  'on-incomplete': z.enum(['fail', 'warn']).optional().describe('What INCOMPLETE does to the step. Default: fail.'),
  accept: z.array(waiver).default([]).describe('What is accepted for now: a rule, a place, a reason and an end date.'),
};

/** launch.yml: what all checks share, and one section for each check. */
export const configSchema = z.strictObject({
  ...common,
  ...Object.fromEntries(
    checks
      .filter(({ name }) => name !== ITSELF)
      .map(({ name, options, summary }) => [name, options.optional().describe(summary)]),
  ),
});

export type Config = z.infer<z.ZodObject<typeof common>> & Record<string, unknown>;

/** The JSON Schema of launch.yml, as editors read it. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: 'launch.yml', description: 'What Launch Gate is to judge, and by which gate.' };
}
