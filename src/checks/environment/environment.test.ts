import { expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import type { Declaration, FormatFault, VariableUse } from '../../io/variables.ts';
import type { EnvironmentFacts } from './facts.ts';
import { isGiven, isPublicSecret, riskOf } from './names.ts';
import { rules } from './rules/index.ts';

const use = (name: string, more: Partial<VariableUse> = {}): VariableUse => ({
  name,
  file: 'src/pay.ts',
  line: 3,
  isRequired: true,
  ...more,
});
const declared = (name: string, more: Partial<Declaration> = {}): Declaration => ({
  name,
  file: 'names.txt',
  line: 1,
  in: 'names',
  value: 'none',
  ...more,
});
const example = (name: string) => declared(name, { file: '.env.example', in: 'example', value: 'empty' });
const production = (name: string, value: Declaration['value']) =>
  declared(name, { file: '.env.production', in: 'environment file', value });
const facts = (more: Partial<EnvironmentFacts> = {}): EnvironmentFacts => ({
  stage: 'prelaunch',
  owners: {},
  uses: [],
  declared: [],
  formats: [],
  images: [],
  unread: [],
  files: 12,
  environmentFiles: 1,
  bundle: { places: [], tried: 2, files: 3 },
  listedIn: undefined,
  changed: undefined,
  unseen: undefined,
  ...more,
});
const unseen = facts({ unseen: 'the run’s time limit was reached' });
const fault = (kind: FormatFault['fault'], name?: string) =>
  facts({ formats: [{ file: '.env', line: 2, fault: kind, ...(name !== undefined && { name }) }] });

ruleCases(rules, {
  missing: {
    holds: {
      'it is listed': facts({ uses: [use('STRIPE_KEY')], declared: [declared('STRIPE_KEY')] }),
      'the platform’s file has it': facts({
        uses: [use('REGION')],
        declared: [declared('X'), declared('REGION', { in: 'platform file', file: 'fly.toml' })],
      }),
      'the code does without': facts({ uses: [use('DEBUG_LEVEL', { isRequired: false })], declared: [declared('X')] }),
      'the platform gives it': facts({ uses: [use('VERCEL_URL'), use('NODE_ENV')], declared: [declared('X')] }),
    },
    broken: {
      'one is lacking': facts({
        uses: [use('STRIPE_KEY'), use('STRIPE_KEY', { line: 9 }), use('STRIPE_KEY', { file: 'src/a.ts' })],
        declared: [declared('DATABASE_URL')],
      }),
      'somebody answers for it': facts({
        owners: { default: { name: 'ana@example.com' }, payments: { name: 'ben@example.com' } },
        uses: [use('STRIPE_KEY'), use('OTHER_KEY', { line: 8 })],
        declared: [declared('X')],
      }),
      'only the example has it': facts({ uses: [use('STRIPE_KEY')], declared: [declared('X'), example('STRIPE_KEY')] }),
    },
    unknown: {
      'nothing was seen': unseen,
      'the list is empty': facts({ listedIn: 'names.txt', uses: [use('A')] }),
      'the list is not there': facts({
        unread: [{ file: 'names.txt', reason: 'the file does not exist or is too large' }],
      }),
      'a file was not read': facts({
        declared: [declared('X')],
        unread: [{ file: 'src/a.ts', line: 2, reason: 'it is not valid JavaScript or TypeScript' }],
      }),
    },
    notApplicable: {
      'nobody says what production has': facts({ uses: [use('STRIPE_KEY')], declared: [example('A')] }),
    },
  },
  undocumented: {
    holds: { 'the example has it': facts({ uses: [use('A')], declared: [example('A')] }), 'no variables': facts() },
    broken: {
      'the example lacks some': facts({ uses: [use('A'), use('B'), use('C')], declared: [example('A')] }),
      'there is no example': facts({ uses: [use('A')] }),
    },
    unknown: { 'nothing was seen': unseen },
  },
  'public-secret': {
    holds: {
      'made for browsers': facts({ uses: [use('NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY'), use('VITE_SUPABASE_ANON_KEY')] }),
      'on the server': facts({ uses: [use('SESSION_SECRET')] }),
    },
    broken: {
      'in code': facts({ uses: [use('NEXT_PUBLIC_STRIPE_SECRET_KEY')] }),
      'in a file': facts({ declared: [example('VITE_DATABASE_URL')] }),
    },
    unknown: { 'nothing was seen': unseen },
  },
  'wrong-stage': {
    holds: {
      'values of production': facts({ declared: [production('STRIPE_KEY', 'something'), production('A', 'empty')] }),
    },
    broken: {
      'a test key': facts({ declared: [production('STRIPE_KEY', 'test key')] }),
      'its own machine': facts({ declared: [production('DATABASE_URL', 'own machine')] }),
      'another stage': facts({ declared: [production('NODE_ENV', 'not production')] }),
      'a stand-in': facts({ declared: [production('API_KEY', 'stand-in')] }),
    },
    unknown: { 'nothing was seen': unseen },
    notApplicable: {
      'no file of production': facts({
        declared: [example('A'), declared('A', { file: '.env', in: 'environment file', value: 'own machine' })],
      }),
    },
  },
  'in-image': {
    holds: { 'kept out': facts({ images: [{ file: 'Dockerfile', line: 4, isKeptOut: true }] }) },
    broken: { 'copied in': facts({ images: [{ file: 'Dockerfile', line: 4, isKeptOut: false }] }) },
    unknown: { 'nothing was seen': unseen },
    notApplicable: { 'no such image': facts() },
  },
  bundle: {
    holds: { 'no value is in it': facts() },
    broken: {
      'one is': facts({
        bundle: { places: [{ name: 'STRIPE_KEY', file: 'dist/app.js', line: 9 }], tried: 1, files: 1 },
      }),
    },
    unknown: { 'nothing was seen': facts({ bundle: { unseen: 'the run’s time limit was reached' } }) },
    notApplicable: {
      'nothing is built': facts({ bundle: { places: [], tried: 2, files: 0 } }),
      'no variable is set': facts({ bundle: { places: [], tried: 0, files: 2 } }),
    },
  },
  format: {
    holds: { 'no fault': facts() },
    broken: {
      twice: fault('twice', 'A'),
      'no variable': fault('no variable'),
      'a merge': fault('merge marker'),
      'an open quote': fault('open quote', 'A'),
    },
    unknown: { 'nothing was seen': unseen },
  },
} satisfies Record<string, Cases<EnvironmentFacts>>);

test.each(['NODE_ENV', 'PORT', 'VERCEL_URL', 'GITHUB_TOKEN', 'RENDER'])('%s is set by others', (name) =>
  expect(isGiven(name)).toBe(true),
);
test.each(['VERCELIFY', 'PORTAL_URL', 'API_HOST'])('%s is not', (name) => expect(isGiven(name)).toBe(false));

test.each([
  'NEXT_PUBLIC_SERVICE_ROLE_KEY',
  'VITE_ADMIN_PASSWORD',
  'NEXT_PUBLIC_SENTRY_AUTH_TOKEN',
  'NEXT_PUBLIC_SUPABASE_KEY_SERVICE_ROLE',
  'NEXT_PUBLIC_OPENAI_API_KEY',
])('%s would be public', (name) => expect(isPublicSecret(name)).toBe(true));
test.each([
  'NEXT_PUBLIC_SENTRY_DSN',
  'VITE_MAPBOX_TOKEN',
  'NEXT_PUBLIC_RECAPTCHA_SITE_KEY',
  'API_SECRET',
  'NEXT_PUBLIC_FORGOT_PASSWORD_URL',
  'VITE_PRIVATE_BETA',
  'NEXT_PUBLIC_MIXPANEL_TOKEN',
  'PUBLIC_CONTENTFUL_ACCESS_TOKEN',
])('%s is as it should be', (name) => expect(isPublicSecret(name)).toBe(false));

test.each([
  ['STRIPE_SECRET_KEY', 'critical'],
  ['RESEND_API_KEY', 'high'],
  ['NEXT_PUBLIC_APP_NAME', 'low'],
  ['FEATURE_X', 'low'],
])('%s is of %s risk', (name, risk) => expect(riskOf(name)).toBe(risk));
