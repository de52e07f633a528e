import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from './jest.config.js';

/** What asks the program's parts, a question of statistics, or what its rules make of many products: the sources answer it. */
const LEFT_OUT = [
  'ai/assistants.test.ts',
  'deployment/forms.test.ts',
  'deployment/stacks.test.ts',
  'edge.test.ts',
  'faults.test.ts',
  'generated-inputs.test.ts',
  'limits.test.ts',
  'logs/stacks.test.ts',
  'mail/reports.test.ts',
  'mail/well-run.test.ts',
  'mail/zones.test.ts',
  'migrations/django.test.ts',
  'migrations/embedded.test.ts',
  'migrations/forms.test.ts',
  'migrations/laravel.test.ts',
  'migrations/rails.test.ts',
  'migrations/remedies.test.ts',
  'migrations/stacks.test.ts',
  'migrations/uses.test.ts',
  'p95.test.ts',
  'recordings.test.ts',
  'told-apart.test.ts',
  'unseen.test.ts',
  'variables/stacks.test.ts',
];
const isEndToEnd = (file) =>
  file.endsWith('.test.ts') &&
  !file.startsWith('servers') &&
  !LEFT_OUT.includes(file) &&
  /(?:\.\/sandbox|support\/program|runner\/composite)\.ts'/.test(readFileSync(join('test', file), 'utf8'));

// The tests that go through the program from end to end, on the built one: it is what users get.
export default {
  ...config,
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: [],
  testMatch: [
    '<rootDir>/test/dist.test.ts',
    ...readdirSync('test', { recursive: true })
      .filter(isEndToEnd)
      .map((file) => `<rootDir>/test/${file}`),
  ],
  globals: { LAUNCH_GATE_BUILT: true },
};
