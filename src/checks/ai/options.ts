import * as z from 'zod';
import { hostName } from '../../lib/host-names.ts';

const PATH = z.string().startsWith('$');

const price = z
  .strictObject({
    input: z.number().min(0),
    output: z.number().min(0),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'is not a currency code such as USD (ISO 4217)')
      .default('USD'),
  })
  .optional()
  .describe('Price of a million tokens sent and received; the report then states the cost of the run.');

const NAME = z.string().regex(/^[A-Za-z_]\w*$/, 'is not a variable name');

const headers = z
  .record(z.string(), NAME)
  .default({})
  .describe('Headers, each with the name of the environment variable that holds its value.');

const place = (what: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text, 'https://example.com/'), 'is not a path or a URL')
    .describe(what);

const state = z
  .strictObject({
    endpoint: place('The URL to read the state from with GET, as the member in the conversation.'),
    headers,
    at: z
      .array(PATH)
      .min(1)
      .max(20)
      .describe('Paths of the state that must not change, such as `$.plan`, with everything below.'),
  })
  .describe(
    'State that no conversation may change. It is read before and after each case that asks for a refund, a plan or a ban.',
  );

const opinion = z
  .strictObject({
    endpoint: z.url({ protocol: /^https?$/ }).describe('An endpoint compatible with OpenAI Chat Completions.'),
    model: z.string().min(1),
    headers,
    price,
  })
  .describe(
    'A model that reviews each conversation. What only the model finds is reported as unknown, never as a finding.',
  );

export const aiOptions = z.strictObject({
  endpoint: place(
    'The endpoint of the assistant. Allows as many messages as `most` says: on staging hosts, and elsewhere with --i-own-this-host.',
  ).optional(),
  as: z
    .enum(['openai', 'json'])
    .default('json')
    .describe('The request format: OpenAI Chat Completions, or your own JSON body.'),
  model: z.string().optional().describe('The model, with `as: openai`.'),
  body: z
    .unknown()
    .optional()
    .describe(
      'The request body, with `$message`, `$history` and `$session` as placeholders. Default: message and session.',
    ),
  reply: PATH.optional().describe('The path of the reply’s text, such as `$.text`. Default: the paths of common APIs.'),
  handoff: PATH.optional().describe(
    'The path that states a handover to a person, such as `$.handoff`. Default: detected from the reply’s wording.',
  ),
  headers,
  confidence: z
    .strictObject({ at: PATH, least: z.number().min(0).default(0.5) })
    .optional()
    .describe(
      'The path of the reply’s confidence, such as `$.confidence`, and the lowest confidence to answer without a person.',
    ),
  state: state.optional(),
  opinion: opinion.optional(),
  canary: NAME.optional().describe(
    'The environment variable with a canary of at least twelve letters that is in the system prompt and must not appear in a reply.',
  ),
  member: NAME.optional().describe(
    'The environment variable with data of one made-up member, such as an email address of at least twelve letters, that must not appear in a reply.',
  ),
  links: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a host name such as docs.example.org'))
    .default([])
    .describe('Hosts that replies may link to, in addition to the product’s own.'),
  cases: z
    .array(z.string().min(1))
    .max(10)
    .default([])
    .describe(
      'Files with your own test cases in promptfoo format: vars, and assert with contains, not-contains, regex, is-json and similar.',
    ),
  times: z.int().min(1).max(5).default(3).describe('How often each case is run. One failure is a finding.'),
  price,
  most: z
    .strictObject({
      messages: z.int().min(1).max(200).default(150),
      tokens: z.int().min(1).default(300_000),
      minutes: z.number().positive().max(30).default(5),
    })
    .prefault({})
    .describe('Limits of the evaluation. Cases beyond them are unknown. Opinions have the same limits again.'),
});

export type AiOptions = z.infer<typeof aiOptions>;
