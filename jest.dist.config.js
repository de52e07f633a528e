import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from './jest.config.js';

/** What asks the program itself, and neither its parts nor a question of statistics. */
const LEFT_OUT = [
  'generated-inputs.test.ts',
  'ai/assistants.test.ts',
  'mail/zones.test.ts',
  'faults.test.ts',
  'p95.test.ts',
  'limits.test.ts',
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
  testMatch: [
    '<rootDir>/test/dist.test.ts',
    ...readdirSync('test', { recursive: true })
      .filter(isEndToEnd)
      .map((file) => `<rootDir>/test/${file}`),
  ],
  globals: { LAUNCH_GATE_BUILT: true },
};
