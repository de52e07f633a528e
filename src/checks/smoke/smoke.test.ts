import { expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import { NOTHING_PERMITTED } from '../../gate/check.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import type { Page } from '../../lookups/parse-page.ts';
import { smoke } from './check.ts';
import type { Asset, Look, RouteFacts, SmokeFacts, Try } from './facts.ts';
import { errorPageOf } from './known-pages.ts';
import { rules } from './rules/index.ts';
import { isSame } from './version.ts';

const HOME = 'https://example.com/';

const pageLook = (more: Partial<Page> = {}, look: Partial<Extract<Look, { kind: 'page' }>> = {}): Look => ({
  kind: 'page',
  page: {
    url: HOME,
    status: 200,
    contentType: 'text/html',
    title: 'Members',
    links: [],
    hasPasswordField: false,
    signature: 'home',
    text: 'A home for people',
    ...more,
  },
  ms: 120,
  cookies: [],
  named: [],
  hasScripts: false,
  ...look,
});
const failed = (failure: 'timeout' | 'refused' | 'reset' | 'tls', isOurs = false): Look => ({
  kind: 'failed',
  failure,
  reason: 'no connection within 6 s',
  isOurs,
});

const route = (look: Look, more: Partial<RouteFacts> = {}): RouteFacts => ({
  role: 'home',
  url: HOME,
  from: 'every site has it',
  looks: [look],
  ...more,
});
const facts = (more: Partial<SmokeFacts> = {}): SmokeFacts => ({
  stage: 'prelaunch',
  domain: parseTarget('example.com'),
  isPreview: false,
  routes: [route(pageLook())],
  webhooks: [],
  undeclaredWebhooks: [],
  assets: [],
  version: { kind: 'not announced' },
  ...more,
});
const routes = (...all: RouteFacts[]) => facts({ routes: all });
const login = (look: Look, more: Partial<RouteFacts> = {}) =>
  route(look, { role: 'login', url: `${HOME}login`, from: 'a link', ...more });
const account = (look: Look, more: Partial<RouteFacts> = {}) =>
  route(look, { role: 'account', url: `${HOME}account`, from: 'launch.yml', ...more });
const hook = (...tries: Try[]) => facts({ webhooks: [{ url: `${HOME}api/webhook`, tries }] });
const asset = (more: Partial<Extract<Asset, { status: number }>> = {}) =>
  facts({
    assets: [
      {
        url: `${HOME}app.4f8a9c21.js`,
        page: `${HOME}login`,
        isHashed: true,
        status: 200,
        contentType: 'text/javascript',
        cacheControl: 'public, max-age=31536000, immutable',
        isOnHome: false,
        ...more,
      },
    ],
  });
const version = (seen: string) =>
  facts({ version: { kind: 'seen', url: HOME, at: 'header x-version', expected: '0123456789abcdef', seen } });

ruleCases(rules, {
  reachable: {
    holds: {
      'a page': facts(),
      'a hiccup: down once, then up': routes(route(pageLook(), { looks: [pageLook({ status: 503 }), pageLook()] })),
      'an account page that refuses': routes(account(pageLook({ status: 403, blockedBy: 'a refusal (status 403)' }))),
      'a checkout that wants a session': routes(
        route(pageLook({ status: 401 }), { role: 'checkout', url: `${HOME}checkout`, from: 'a link' }),
      ),
    },
    broken: {
      'down twice': routes(login(pageLook(), { looks: [pageLook({ status: 500 }), pageLook({ status: 502 })] })),
      'nothing answers': routes(route(failed('refused'), { looks: [failed('refused'), failed('refused')] })),
      'down with a request id': routes(
        route(pageLook(), {
          looks: [pageLook({ status: 500 }), pageLook({ status: 500 }, { requestId: 'fra1::abc' })],
        }),
      ),
      'a link to a page that is not there': routes(login(pageLook({ status: 404 }))),
      'too slow': routes(
        route(pageLook({}, { ms: 12_345 }), { looks: [pageLook({}, { ms: 11_000 }), pageLook({}, { ms: 12_345 })] }),
      ),
    },
    unknown: {
      'our own network': routes(route(failed('timeout', true))),
      'a wall': routes(route(pageLook({ status: 403, blockedBy: 'a refusal (status 403)' }))),
      'TLS is for tls': routes(route(failed('tls'))),
      'what takes POST only': routes(login(pageLook({ status: 405 }))),
      'a domain for an API alone': routes(route(pageLook({ status: 404, contentType: 'application/json' }))),
      'a page that only the code has': routes(login(pageLook({ status: 404 }), { from: 'the repository' })),
      'a loop is for redirects': routes(route({ kind: 'elsewhere', reason: 'it does not lead to a page' })),
    },
  },
  version: {
    holds: { 'the commit': version('0123456789abcdef'), 'its short form': version('0123456') },
    broken: { another: version('fedcba9'), none: version('') },
    unknown: { 'it could not be asked': facts({ version: { kind: 'unseen', url: HOME, reason: 'no answer' } }) },
    notApplicable: { 'not announced': facts(), 'it cannot tell': facts({ version: { kind: 'cannot tell' } }) },
  },
  content: {
    holds: {
      'a page with text': facts(),
      'an application that draws itself': routes(route(pageLook({ text: '' }, { hasScripts: true }))),
      'the text that is wanted': routes(route(pageLook(), { expected: 'home for people' })),
      'the way to a language': routes(route(pageLook({ text: '', refresh: `${HOME}en/` }))),
      'an error is for reachable': routes(route(pageLook({ status: 500, title: 'Application Error' }))),
    },
    broken: {
      'a failed application': routes(
        route(pageLook({ text: 'Application error: a client-side exception has occurred' })),
      ),
      'a placeholder': routes(route(pageLook({ title: 'Welcome to nginx!' }))),
      'a parked domain': routes(route(pageLook({ text: 'This domain is for sale' }))),
      'nothing at all': routes(route(pageLook({ text: '' }))),
      'other text than is wanted': routes(route(pageLook(), { expected: 'Welcome back' })),
    },
    unknown: { 'no page': routes(route(failed('timeout'))) },
  },
  'right-target': {
    holds: {
      'the product': facts(),
      'a login of its own': routes(login(pageLook({ url: 'https://auth.example.net/login' }))),
    },
    broken: {
      'the login of Vercel': routes(route(pageLook({ status: 401 }, { cookies: ['_vercel_sso_nonce'] }))),
      'a dashboard': routes(route(pageLook({ url: 'https://vercel.com/login?next=x' }))),
    },
    unknown: {
      'a preview that is well kept': {
        ...routes(route(pageLook({ status: 401 }, { cookies: ['_vercel_sso_nonce'] }))),
        isPreview: true,
      },
    },
  },
  'stale-links': {
    holds: {
      'own and other hosts': routes(
        route(pageLook({}, { named: ['https://www.example.com/a', 'https://stripe.com/'] })),
      ),
      'a product on its host’s domain': routes(route(pageLook({}, { named: ['https://friends.vercel.app/'] }))),
      'a host for developers': routes(route(pageLook({}, { named: ['https://dev.example.com/'] }))),
      'a preview may name itself': {
        ...routes(route(pageLook({}, { named: ['https://staging.example.com/'] }))),
        isPreview: true,
      },
    },
    broken: {
      localhost: routes(route(pageLook({}, { named: ['http://localhost:3000/terms'] }))),
      'a preview': routes(route(pageLook({}, { named: ['https://members-git-main-team.vercel.app/'] }))),
      'a tunnel': routes(route(pageLook({}, { named: ['https://a1b2.ngrok-free.app/'] }))),
      'a staging host': routes(route(pageLook({}, { named: ['https://api.staging.example.com/'] }))),
    },
    unknown: { 'no page': routes(route(failed('timeout'))) },
  },
  'member-pages': {
    holds: {
      refused: routes(account(pageLook({ status: 401 }))),
      'a language in front, and the login': routes(account(pageLook({ url: `${HOME}en/account`, text: 'Log in' }))),
      'asked to log in without a field': routes(
        account(pageLook({ url: `${HOME}account`, signature: 'x', text: 'Continue with Google' })),
      ),
      'data of nobody': routes(
        account(
          pageLook({ url: `${HOME}account`, signature: 'x', contentType: 'application/json', text: '{"user":null}' }),
        ),
      ),
      'led to the login': routes(account(pageLook({ url: `${HOME}login`, text: 'Log in' }))),
      'asked for the password': routes(account(pageLook({ url: `${HOME}account`, hasPasswordField: true }))),
      'the shell of an application': routes(
        route(pageLook({ signature: 'shell' })),
        account(pageLook({ url: `${HOME}account`, signature: 'shell' })),
      ),
      'an account page that fills itself': routes(
        account(pageLook({ url: `${HOME}account`, signature: 'other', text: 'Loading' }), { from: 'a link' }),
      ),
    },
    broken: {
      'a page of its own': routes(
        account(pageLook({ url: `${HOME}account`, signature: 'other', text: 'Ana’s invoices' })),
      ),
      'somebody’s page with a slash behind it': routes(
        account(
          pageLook({
            url: `${HOME}account/`,
            signature: 'other',
            text: 'Invoices of Ana. Sign out',
            hasPasswordField: true,
          }),
        ),
      ),
      'somebody’s page': routes(
        account(pageLook({ url: `${HOME}account`, signature: 'other', text: 'Ana · Log out' }), { from: 'a link' }),
      ),
      data: routes(
        account(
          pageLook({ url: `${HOME}account`, signature: 'other', contentType: 'application/json', text: '[{"id":7}]' }),
        ),
      ),
    },
    unknown: {
      'a failure': routes(account(pageLook({ status: 500 }))),
      'no answer': routes(account(failed('timeout'))),
    },
    notApplicable: { 'no such page': facts() },
  },
  'webhook-unsigned': {
    holds: {
      'all refused': hook(
        { forgery: 'unsigned', status: 400 },
        { forgery: 'wrong signature', status: 401 },
        { forgery: 'stale timestamp', status: 400 },
      ),
    },
    broken: {
      believed: hook({ forgery: 'unsigned', status: 200 }),
      'believed when it looks signed': hook(
        { forgery: 'unsigned', status: 400 },
        { forgery: 'wrong signature', status: 204 },
      ),
      'not there': hook({ forgery: 'unsigned', status: 404 }),
      'it falls over': hook({ forgery: 'unsigned', status: 500 }),
      'it is moved': hook({ forgery: 'unsigned', status: 308 }),
    },
    unknown: {
      limited: hook({ forgery: 'unsigned', status: 429 }),
      'no answer': hook({ forgery: 'unsigned', unseen: 'no answer' }),
    },
    notApplicable: {
      'none is known': facts(),
      'only the code has one': facts({ undeclaredWebhooks: ['/api/webhook'] }),
    },
  },
  assets: {
    holds: { 'it is there': asset(), 'not in a hurry': asset({ status: 304, contentType: '' }) },
    broken: { gone: asset({ status: 404 }), 'a page in its place': asset({ contentType: 'text/html; charset=utf-8' }) },
    unknown: {
      refused: asset({ status: 403 }),
      'not seen': facts({ assets: [{ url: `${HOME}a.js`, page: HOME, isHashed: false, unseen: 'no answer' }] }),
    },
    notApplicable: { 'no assets': facts() },
  },
  'asset-cache': {
    holds: { kept: asset() },
    broken: { 'not stated': asset({ cacheControl: '' }), 'never kept': asset({ cacheControl: 'no-store' }) },
    unknown: { never: 'smoke/assets tells of what could not be seen' },
    notApplicable: {
      'the home page’s are for headers': asset({ isOnHome: true }),
      'no hash': asset({ isHashed: false }),
    },
  },
} satisfies Record<string, Cases<SmokeFacts>>);

test.each([
  ['0123456', '0123456789abcdef', true],
  ['0123456789ABCDEF', '0123456789abcdef', true],
  ['{"commit":"0123456789abcdef"}', '0123456789abcdef', true],
  ['v1.2.3', 'v1.2.3', true],
  ['v1.2.3', 'v1.2.30', false],
  ['v10.2.30', 'v10.2.3', false],
  ['{"commit":"0123456"}', '0123456789abcdef', true],
  ['v1.2.0 (0123456)', '0123456789abcdef', true],
  ['012', '0123456789abcdef', false],
  ['', '0123456789abcdef', false],
])('the version %j is %j: %s', (seen, expected, same) => expect(isSame(seen, expected)).toBe(same));

test.each([
  ['How we fixed a Bad Signal', 'The application error rate fell.'],
  ['Members', 'Not Found in shops: our own.'],
  ['500 Words a Day', ''],
  ['Fixing Internal Server Errors | Acme', ''],
  ['Pulse', 'Know when your Application failed to respond'],
  ['Names', 'Search for a name. Buy this domain for ten a year.'],
  ['React App', 'Welcome'],
])('the page “%s” (%s) is no error page', (title, text) => expect(errorPageOf({ title, text })).toBeUndefined());

test.each([
  ['502 Bad Gateway', '502 Bad Gateway nginx'],
  ['Internal Server Error', ''],
  ['503 | Service Unavailable', ''],
  ['Parked', 'This domain is for sale'],
  ['Application Error', ''],
])('the page “%s” (%s) is one', (title, text) => expect(errorPageOf({ title, text })).toBeDefined());

test('who may not probe sends nothing to a webhook', async () => {
  const world = { ...fakeWorld(), fetch: fakeWorld().fetch };
  const methods: (string | undefined)[] = [];
  world.fetch = async (request) => {
    methods.push(request.method);
    return fakeWorld({ pages: { [HOME]: {} } }).fetch(request);
  };
  world.ask = fakeWorld({ records: { 'example.com A': ['192.31.196.80'] } }).ask;
  const subject = {
    domain: 'example.com',
    stage: 'prelaunch' as const,
    subdomains: {},
    routes: { webhook: ['/api/webhook'] },
    permissions: NOTHING_PERMITTED,
    isRepository: false,
  };
  await smoke.inspect(world, { 'confirm-after': 0 }, { ...subject, permissions: NOTHING_PERMITTED });
  expect(methods.filter((method) => method === 'POST')).toEqual([]);
  await smoke.inspect(
    world,
    { 'confirm-after': 0 },
    { ...subject, permissions: { ...NOTHING_PERMITTED, probe: true } },
  );
  expect(methods.filter((method) => method === 'POST')).toHaveLength(1);
});
