import * as z from 'zod';

const NAME = /^[A-Za-z_]\w*$/;

export const environmentOptions = z.strictObject({
  production: z
    .strictObject({
      'names-from': z
        .string()
        .optional()
        .describe(
          'A file with the variable names of production, such as the output of `vercel env ls` or `fly secrets list`.',
        ),
      names: z
        .array(z.string().regex(NAME, 'is not a variable name'))
        .default([])
        .describe('Additional variable names of production.'),
    })
    .optional()
    .describe('The variables of production. Every required variable of the code is then checked against them.'),
  optional: z
    .array(z.string().regex(NAME, 'is not a variable name'))
    .default([])
    .describe('Variables that are optional, even if the code seems to require them.'),
});

export type EnvironmentOptions = z.infer<typeof environmentOptions>;
