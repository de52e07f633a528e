import * as z from 'zod';

const path = z.string().regex(/^\/(?!\/)\S*$/, 'is not a path that starts with /');

export const smokeOptions = z.strictObject({
  'confirm-after': z
    .int()
    .min(0)
    .max(300)
    .default(30)
    .describe('Seconds until a page that was down is tried again. Only a second failure is a finding.'),
  expect: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe('Text that a page must contain, by route name, such as `login: Welcome back`.'),
  members: z
    .array(path)
    .max(10)
    .default([])
    .describe('Members-only pages and API paths. They are requested without a session.'),
  version: z
    .strictObject({
      header: z
        .string()
        .regex(/^[A-Za-z0-9-]+$/, 'is not a header name')
        .optional()
        .describe('A header of the home page with the version.'),
      meta: z.string().optional().describe('The name of a meta element of the home page with the version.'),
      path: path.optional().describe('A path whose response contains the version, such as /api/version.'),
    })
    .optional()
    .describe('Where the product reports its version. The gate waits until it is the expected one.'),
  'version-within': z.int().min(0).max(600).default(60).describe('Seconds to wait for the expected version.'),
});

export type SmokeOptions = z.infer<typeof smokeOptions>;
