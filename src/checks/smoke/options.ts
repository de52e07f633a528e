import * as z from 'zod';

const path = z.string().regex(/^\/(?!\/)\S*$/, 'is no path that begins with /');

export const smokeOptions = z.strictObject({
  'confirm-after': z
    .int()
    .min(0)
    .max(300)
    .default(30)
    .describe('Seconds until what was down is looked at again; only what is down twice is called so.'),
  expect: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe('Text that must be on a page, by the name of its route, such as `login: Welcome back`.'),
  members: z
    .array(path)
    .max(10)
    .default([])
    .describe('Pages and API paths that are for members only: they are asked for without a session.'),
  version: z
    .strictObject({
      header: z
        .string()
        .regex(/^[A-Za-z0-9-]+$/, 'is not the name of a header')
        .optional()
        .describe('A header of the home page that holds it.'),
      meta: z.string().optional().describe('The name of a meta element of the home page that holds it.'),
      path: path.optional().describe('A path whose text holds it, such as /api/version.'),
    })
    .optional()
    .describe('Where the product tells its version; it is waited for until it is the one that was announced.'),
  'version-within': z
    .int()
    .min(0)
    .max(600)
    .default(60)
    .describe('Seconds that a deployment may take to become the version that was announced.'),
});

export type SmokeOptions = z.infer<typeof smokeOptions>;
