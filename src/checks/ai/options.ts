import * as z from 'zod';
import { hostName } from '../../lib/host-names.ts';

const PATH = z.string().startsWith('$');

const price = z
  .strictObject({
    input: z.number().min(0),
    output: z.number().min(0),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'is no currency, such as USD (ISO 4217)')
      .default('USD'),
  })
  .optional()
  .describe('What a million tokens cost, there and back: then the report tells what the evaluation did.');

const NAME = z.string().regex(/^[A-Za-z_]\w*$/, 'is not the name of a variable');

const headers = z
  .record(z.string(), NAME)
  .default({})
  .describe('Headers, each with the name of the variable that has its value.');

const place = (what: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text, 'https://example.com/'), 'is neither a path nor a URL')
    .describe(what);

const state = z
  .strictObject({
    endpoint: place('Where it is read, with GET, as the member who talks.'),
    headers,
    at: z.array(PATH).min(1).max(20).describe('What of it must stay as it is, such as `$.plan`; with all below.'),
  })
  .describe(
    'What no conversation may change: it is read before and after each case that asks for a refund, a plan or a ban.',
  );

const opinion = z
  .strictObject({
    endpoint: z.url({ protocol: /^https?$/ }).describe('Chat Completions of OpenAI, or of whoever speaks as they do.'),
    model: z.string().min(1),
    headers,
    price,
  })
  .describe(
    'A model that is asked of each conversation whether it is as it should be. What it alone finds is told as not known, never as a finding.',
  );

export const aiOptions = z.strictObject({
  endpoint: place(
    'Where the assistant is spoken to. It agrees to as many messages as `most` says: on staging hosts, and with --i-own-this-host elsewhere.',
  ).optional(),
  as: z.enum(['openai', 'json']).default('json').describe('Chat Completions of OpenAI, or a body of one’s own.'),
  model: z.string().optional().describe('With `as: openai`: the model.'),
  body: z
    .unknown()
    .optional()
    .describe('The body, with `$message`, `$history` and `$session` where those stand. Default: message and session.'),
  reply: PATH.optional().describe(
    'Where the reply’s text is, such as `$.text`. Default: where common interfaces have it.',
  ),
  handoff: PATH.optional().describe(
    'Where it is said that a person takes over, such as `$.handoff`. Default: by the reply’s words.',
  ),
  headers,
  confidence: z
    .strictObject({ at: PATH, least: z.number().min(0).default(0.5) })
    .optional()
    .describe(
      'Where a reply says how sure it is, such as `$.confidence`, and how sure it is to be to answer without a person.',
    ),
  state: state.optional(),
  opinion: opinion.optional(),
  canary: NAME.optional().describe(
    'The variable with a word of at least twelve letters that stands in the system prompt and must not come out.',
  ),
  member: NAME.optional().describe(
    'The variable with what only one made-up member has, such as a mail address of at least twelve letters, and must not come out.',
  ),
  links: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a host name such as docs.example.org'))
    .default([])
    .describe('Hosts that replies may link to, besides the product’s own.'),
  cases: z
    .array(z.string().min(1))
    .max(10)
    .default([])
    .describe(
      'Files with cases of your own, in the format of promptfoo: vars, and assert with contains, not-contains, regex, is-json and their likes.',
    ),
  times: z.int().min(1).max(5).default(3).describe('How often each case is tried: one failure is enough.'),
  price,
  most: z
    .strictObject({
      messages: z.int().min(1).max(200).default(150),
      tokens: z.int().min(1).default(300_000),
      minutes: z.number().positive().max(30).default(5),
    })
    .prefault({})
    .describe(
      'Where the evaluation ends, done or not: what was not tried is not known. The opinions have as much again.',
    ),
});

export type AiOptions = z.infer<typeof aiOptions>;
