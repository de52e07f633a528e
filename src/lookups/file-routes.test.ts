import { expect, test } from '@jest/globals';
import { fileRoutes } from './file-routes.ts';

test.each([
  ['next.config.ts', 'app/login/page.tsx', '/login'],
  ['next.config.js', 'src/app/(auth)/sign-up/page.jsx', '/sign-up'],
  ['apps/web/next.config.mjs', 'apps/web/app/page.tsx', '/'],
  ['next.config.ts', 'pages/login.tsx', '/login'],
  ['next.config.ts', 'pages/index.jsx', '/'],
  ['svelte.config.js', 'src/routes/(app)/account/+page.svelte', '/account'],
  ['react-router.config.ts', 'app/routes/_auth.login.tsx', '/login'],
  ['remix.config.js', 'app/routes/_index.tsx', '/'],
  ['react-router.config.ts', 'app/routes/login/route.tsx', '/login'],
  ['nuxt.config.ts', 'pages/sign-up.vue', '/sign-up'],
  ['astro.config.mjs', 'src/pages/pricing.astro', '/pricing'],
])('with %s, %s is the page %s', (config, file, path) => {
  expect(fileRoutes([config, file])).toEqual([{ path, file, kind: 'page' }]);
});

test.each([
  ['next.config.ts', 'app/api/stripe/webhook/route.ts', '/api/stripe/webhook'],
  ['next.config.ts', 'pages/api/webhooks/stripe.ts', '/api/webhooks/stripe'],
  ['svelte.config.js', 'src/routes/api/webhook/+server.ts', '/api/webhook'],
  ['nuxt.config.ts', 'server/api/webhook.post.ts', '/api/webhook'],
  ['nuxt.config.ts', 'server/routes/hook/webhook.ts', '/hook/webhook'],
])('with %s, %s is the endpoint %s', (config, file, path) => {
  expect(fileRoutes([config, file])).toEqual([{ path, file, kind: 'endpoint' }]);
});

test.each([
  ['a parameter', 'app/users/[id]/page.tsx'],
  ['the frame of all pages', 'pages/_app.tsx'],
  ['of a package', 'node_modules/x/app/login/page.tsx'],
  ['of tests', 'tests/app/login/page.tsx'],
  ['of another language', 'app/models/user.rb'],
  ['a layout', 'app/layout.tsx'],
  ['of another folder', 'legacy/app/login/page.tsx'],
])('%s is no route', (_, file) => expect(fileRoutes(['next.config.ts', file])).toEqual([]));

test('without a framework that has a file router nothing is a route', () => {
  expect(fileRoutes(['src/pages/Login.tsx', 'app/frontend/pages/Signup.vue', 'src/app/login/login.page.ts'])).toEqual(
    [],
  );
});

test('of several applications none is taken for the domain’s', () => {
  const apps = ['web', 'admin'].flatMap((app) => [`apps/${app}/next.config.ts`, `apps/${app}/app/login/page.tsx`]);
  expect(fileRoutes(apps)).toEqual([]);
});
