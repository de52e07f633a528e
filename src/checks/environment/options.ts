import * as z from 'zod';

const NAME = /^[A-Za-z_]\w*$/;

export const environmentOptions = z.strictObject({
  production: z
    .strictObject({
      'names-from': z
        .string()
        .optional()
        .describe('A file with the names that production has, such as `vercel env ls` or `fly secrets list` prints.'),
      names: z
        .array(z.string().regex(NAME, 'is not the name of a variable'))
        .default([])
        .describe('Names that production has besides.'),
    })
    .optional()
    .describe('What production has: with it, each variable that the code cannot do without is looked for.'),
  optional: z
    .array(z.string().regex(NAME, 'is not the name of a variable'))
    .default([])
    .describe('Variables that the code does without, whatever it looks like.'),
});

export type EnvironmentOptions = z.infer<typeof environmentOptions>;
