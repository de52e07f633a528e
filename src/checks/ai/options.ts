import * as z from 'zod';

const NAME = z.string().regex(/^[A-Za-z_]\w*$/, 'is not the name of a variable');

export const aiOptions = z.strictObject({
  endpoint: z
    .string()
    .refine((text) => URL.canParse(text, 'https://example.com/'), 'is neither a path nor a URL')
    .optional()
    .describe(
      'Where the assistant is spoken to. It agrees to at most 150 messages: on staging hosts, and with --i-own-this-host elsewhere.',
    ),
  as: z.enum(['openai', 'json']).default('json').describe('Chat Completions of OpenAI, or a body of one’s own.'),
  model: z.string().optional().describe('With `as: openai`: the model.'),
  body: z
    .unknown()
    .optional()
    .describe('The body, with `$message`, `$history` and `$session` where those stand. Default: message and session.'),
  reply: z
    .string()
    .startsWith('$')
    .optional()
    .describe('Where the reply’s text is, such as `$.text`. Default: where common interfaces have it.'),
  handoff: z
    .string()
    .startsWith('$')
    .optional()
    .describe('Where it is said that a person takes over, such as `$.handoff`. Default: by the reply’s words.'),
  headers: z
    .record(z.string(), NAME)
    .default({})
    .describe('Headers, each with the name of the variable that has its value.'),
  canary: NAME.optional().describe(
    'The variable with a word of at least twelve letters that stands in the system prompt and must not come out.',
  ),
  member: NAME.optional().describe(
    'The variable with what only one made-up member has, such as a mail address of at least twelve letters, and must not come out.',
  ),
  links: z.array(z.string()).default([]).describe('Hosts that replies may link to, besides the product’s own.'),
  cases: z
    .array(z.string().min(1))
    .max(10)
    .default([])
    .describe(
      'Files with cases of your own, in the format of promptfoo: vars, and assert with contains, not-contains, regex, is-json and their likes.',
    ),
  times: z.int().min(1).max(5).default(3).describe('How often each case is tried: one failure is enough.'),
});

export type AiOptions = z.infer<typeof aiOptions>;
