import { expect, test } from '@jest/globals';
import { fileRoutes } from './file-routes.ts';

test.each([
  ['app/login/page.tsx', '/login'],
  ['src/app/(auth)/sign-up/page.jsx', '/sign-up'],
  ['apps/web/app/page.tsx', '/'],
  ['pages/login.tsx', '/login'],
  ['pages/index.jsx', '/'],
  ['src/routes/(app)/account/+page.svelte', '/account'],
  ['app/routes/_auth.login.tsx', '/login'],
  ['app/routes/_index.tsx', '/'],
  ['app/routes/login/route.tsx', '/login'],
  ['pages/sign-up.vue', '/sign-up'],
  ['src/pages/pricing.astro', '/pricing'],
])('%s is the page %s', (file, path) => {
  expect(fileRoutes([file])).toEqual([{ path, file, kind: 'page' }]);
});

test.each([
  ['app/api/stripe/webhook/route.ts', '/api/stripe/webhook'],
  ['pages/api/webhooks/stripe.ts', '/api/webhooks/stripe'],
  ['src/routes/api/webhook/+server.ts', '/api/webhook'],
  ['server/api/webhook.post.ts', '/api/webhook'],
  ['server/routes/hook/webhook.ts', '/hook/webhook'],
])('%s is the endpoint %s', (file, path) => {
  expect(fileRoutes([file])).toEqual([{ path, file, kind: 'endpoint' }]);
});

test.each([
  'app/users/[id]/page.tsx',
  'app/routes/users.$id.tsx',
  'pages/_app.tsx',
  'node_modules/x/app/login/page.tsx',
  'tests/app/login/page.tsx',
  'app/models/user.rb',
  'app/layout.tsx',
])('%s is no route', (file) => expect(fileRoutes([file])).toEqual([]));
