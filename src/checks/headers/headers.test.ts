import { expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { cookieOf, cookiesOf } from '../../lookups/cookie.ts';
import type { PageDocument } from '../../lookups/page-resources.ts';
import { readDocument } from '../../lookups/page-resources.ts';
import { brokenPrefix, isSession } from './cookies.ts';
import type { HeadersFacts, PageFacts, PageRole } from './facts.ts';
import { headersLandmarks } from './landmarks.ts';
import { rules } from './rules/index.ts';
import { disallowsAll } from './well-known.ts';

const DOCUMENT: PageDocument = {
  scripts: [],
  preloads: [],
  styles: [],
  frames: [],
  images: [],
  robots: '',
  policies: [],
};
const SAFE: Record<string, string> = {
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** A page with these headers instead of the safe ones; an empty value removes one. */
function page(
  headers: Record<string, string> = {},
  { role = 'login' as PageRole, ...more }: Partial<PageFacts> & { document?: PageDocument; status?: number } = {},
): PageFacts {
  const all = Object.entries({ ...SAFE, ...headers }).filter(([, value]) => value !== '');
  const cookies = cookiesOf({ headers: all });
  return {
    role,
    url: 'https://example.com/login',
    status: 200,
    headers: all,
    cookies,
    document: DOCUMENT,
    ...more,
  } as PageFacts;
}

const facts = (pages: PageFacts[], more: Partial<HeadersFacts> = {}): HeadersFacts => ({
  now: new Date('2026-11-24T12:00:00Z'),
  stage: 'prelaunch',
  domain: parseTarget('example.com'),
  pages,
  assets: [],
  foreign: [],
  robots: { url: 'https://example.com/robots.txt', disallowsAll: false },
  files: [],
  securityTxt: {
    kind: 'found',
    url: 'https://example.com/.well-known/security.txt',
    hasContact: true,
    expires: '2027-01-01T00:00:00Z',
  },
  ...more,
});
const sends = (headers: Record<string, string>, role: PageRole = 'login') => facts([page(headers, { role })]);
const loads = (document: Partial<PageDocument>) => facts([page({}, { document: { ...DOCUMENT, ...document } })]);
const good = facts([page(), page({}, { role: 'home' })]);
const wall = facts([
  { role: 'login', url: 'https://example.com/login', unseen: 'a refusal (status 403)' },
  { role: 'home', url: 'https://example.com/', unseen: 'a refusal (status 403)' },
]);
const none = facts([]);
const csp = (policy: string) => sends({ 'content-security-policy': policy });
const cookie = (text: string) => sends({ 'set-cookie': text });
const foreign = (answer: Partial<Extract<HeadersFacts['foreign'][number], { origin: string }>>) =>
  facts([], {
    foreign: [
      {
        url: 'https://example.com/api',
        origin: 'https://launch-gate.invalid',
        allowed: undefined,
        withCredentials: false,
        ...answer,
      },
    ],
  });
const asset = (value: string) =>
  facts([], {
    assets: [
      {
        url: 'https://example.com/a.12345678.js',
        status: 200,
        headers: value === '' ? [] : [['cache-control', value]],
      },
    ],
  });
const script = (url: string, hasIntegrity = false) => [{ url, hasIntegrity }];
const securityTxt = (found: HeadersFacts['securityTxt']) => facts([], { securityTxt: found });
const AT = 'https://example.com/.well-known/security.txt';

const cases: Record<keyof typeof rules, Cases<HeadersFacts>> = {
  hsts: {
    holds: {
      'a year': good,
      'with more': sends({ 'strict-transport-security': 'max-age=63072000; includeSubDomains; preload' }),
      quoted: sends({ 'strict-transport-security': 'max-age="31536000"' }),
    },
    broken: {
      none: sends({ 'strict-transport-security': '' }),
      'a day': sends({ 'strict-transport-security': 'max-age=86400' }),
      'no age': sends({ 'strict-transport-security': 'includeSubDomains' }),
    },
    unknown: { 'a wall': wall },
    notApplicable: { 'no page': none },
  },
  'mixed-content': {
    holds: { https: good, 'a picture': loads({ images: script('http://example.com/a.png') }) },
    broken: {
      'a script': loads({ scripts: script('http://example.com/a.js') }),
      'a frame': loads({ frames: script('http://example.com/') }),
    },
    unknown: { 'a wall': wall },
  },
  sri: {
    holds: {
      own: loads({ scripts: script('https://static.example.com/a.js') }),
      checked: loads({ scripts: script('https://cdn.example.net/a.js', true) }),
    },
    broken: { foreign: loads({ scripts: script('https://cdn.example.net/a.js') }) },
    unknown: { 'a wall': wall },
  },
  csp: {
    holds: {
      'own scripts': good,
      'a nonce beside unsafe-inline, which old browsers need': csp("script-src 'nonce-abc' 'unsafe-inline'"),
      'strict-dynamic beside https:': csp("script-src 'nonce-abc' 'strict-dynamic' https: 'unsafe-inline'"),
      'two policies, of which one is strict': csp("script-src * 'unsafe-inline', script-src 'self'"),
      'in the page': loads({ policies: ["script-src 'self'"] }),
    },
    broken: {
      none: csp(''),
      'unsafe-inline': csp("script-src 'self' 'unsafe-inline'"),
      'any host': csp('default-src *'),
      'data:': csp("script-src 'self' data:"),
      'nothing about scripts': csp("frame-ancestors 'none'"),
    },
    unknown: { 'a wall': wall },
  },
  framing: {
    holds: {
      'frame-ancestors': good,
      'the old header': sends({ 'content-security-policy': '', 'x-frame-options': 'SAMEORIGIN' }),
    },
    broken: {
      none: csp("default-src 'self'"),
      anybody: csp('frame-ancestors *'),
      'the old header beside a policy that allows all': sends({
        'content-security-policy': 'frame-ancestors https:',
        'x-frame-options': 'DENY',
      }),
      'a header that no browser heeds': sends({
        'content-security-policy': '',
        'x-frame-options': 'ALLOW-FROM https://a.example',
      }),
      'home weighs less': sends({ 'content-security-policy': '' }, 'home'),
    },
    unknown: { 'a wall': wall },
  },
  'permissions-policy': {
    holds: {
      'nothing is let': facts([page({ 'permissions-policy': 'camera=(), microphone=()' })]),
      'an origin in quotes': facts([page({ 'permissions-policy': 'geolocation=(self "https://maps.example")' })]),
      'every frame, as some write it': facts([page({ 'permissions-policy': 'fullscreen=*, payment=self' })]),
    },
    broken: {
      'the syntax of Feature-Policy': facts([page({ 'permissions-policy': "camera 'none'; microphone 'none'" })]),
      'quotes of the old syntax': facts([page({ 'permissions-policy': "camera=('none')" })]),
      'an origin without quotes': facts([page({ 'permissions-policy': 'geolocation=(self https://maps.example)' })]),
    },
    unknown: {
      'the page could not be seen': facts([
        { role: 'login', url: 'https://example.com/login', unseen: 'a refusal (status 403)' },
      ]),
    },
    notApplicable: { 'none is sent': facts([page()]) },
  },
  nosniff: {
    holds: { sent: good },
    broken: { none: sends({ 'x-content-type-options': '' }) },
    unknown: { 'a wall': wall },
  },
  referrer: {
    holds: { none: good, strict: sends({ 'referrer-policy': 'unsafe-url, strict-origin' }) },
    broken: { 'unsafe-url': sends({ 'referrer-policy': 'unsafe-url' }) },
    unknown: { 'a wall': wall },
  },
  cookies: {
    holds: {
      none: good,
      'as it should be': cookie('session=…; Path=/; Secure; HttpOnly; SameSite=Lax'),
      'a token for forms': cookie('csrf_token=…; Path=/; Secure'),
      'a taste': cookie('theme=…; Path=/'),
    },
    broken: {
      'no Secure': cookie('session=…; HttpOnly'),
      'no HttpOnly': cookie('connect.sid=…; Secure'),
      'a prefix that is not kept': cookie('__Host-id=…; Secure; Path=/; Domain=example.com'),
      'SameSite=None without Secure': cookie('theme=…; SameSite=None'),
    },
    unknown: { 'a wall': wall },
  },
  cors: {
    holds: {
      'nobody is let in': foreign({}),
      'everybody, without credentials': foreign({ allowed: '*', withCredentials: true }),
      'the origin, without credentials': foreign({ allowed: 'https://launch-gate.invalid' }),
    },
    broken: {
      'the origin, with credentials': foreign({ allowed: 'https://launch-gate.invalid', withCredentials: true }),
      null: foreign({ allowed: 'null', withCredentials: true }),
    },
    unknown: { 'a wall': facts([], { foreign: [{ url: 'https://example.com/api', unseen: 'no answer' }] }) },
  },
  'cache-private': {
    holds: {
      'nothing said': good,
      private: sends({ 'set-cookie': 'session=…; Secure; HttpOnly', 'cache-control': 'private, no-store' }),
      'public, for nobody in particular': sends({ 'cache-control': 'public, max-age=60' }),
    },
    broken: {
      'a session that is kept': sends({
        'set-cookie': 'session=…; Secure; HttpOnly',
        'cache-control': 'public, max-age=60',
      }),
      'an account that is kept': sends({ 'cache-control': 's-maxage=600' }, 'account'),
      'one that came from a cache': sends({ 'cf-cache-status': 'HIT' }, 'account'),
      'one that came from the cache behind another': sends(
        { 'cf-cache-status': 'DYNAMIC', 'x-cache': 'HIT' },
        'account',
      ),
    },
    unknown: { 'a wall': wall },
  },
  'cache-static': {
    holds: { 'a year': asset('public, max-age=31536000, immutable') },
    broken: { nothing: asset(''), 'no-cache': asset('no-cache, max-age=31536000') },
    notApplicable: { 'no such file': good },
    unknown: {
      'it could not be loaded': facts([], {
        assets: [{ url: 'https://example.com/a.12345678.js', unseen: 'no answer' }],
      }),
    },
  },
  'server-version': {
    holds: { none: good, 'a name': sends({ server: 'cloudflare', 'x-powered-by': 'Express' }) },
    broken: { nginx: sends({ server: 'nginx/1.18.0' }), PHP: sends({ 'x-powered-by': 'PHP/8.1.2' }) },
    unknown: { 'a wall': wall },
  },
  indexing: {
    holds: {
      'may be found': good,
      'staging may not': facts([page({ 'x-robots-tag': 'noindex' }, { role: 'staging' }), page({}, { role: 'home' })]),
      'pictures may not': sends({ 'x-robots-tag': 'max-image-preview:none, max-snippet:-1' }, 'home'),
      'one search engine may not': sends({ 'x-robots-tag': 'otherbot: noindex' }, 'home'),
      'a password': facts([page({}, { role: 'home' }), page({}, { role: 'staging', status: 401 })]),
    },
    broken: {
      noindex: sends({ 'x-robots-tag': 'noindex, nofollow' }, 'home'),
      'Google may not': sends({ 'x-robots-tag': 'googlebot: noindex' }, 'home'),
      'in the page': facts([page({}, { role: 'home', document: { ...DOCUMENT, robots: 'noindex' } })]),
      'with members': facts([page({ 'x-robots-tag': 'none' }, { role: 'home' })], { stage: 'live' }),
      'robots.txt': facts([page({}, { role: 'home' })], {
        robots: { url: 'https://example.com/robots.txt', disallowsAll: true },
      }),
      'a staging host': facts([page({}, { role: 'staging' }), page({}, { role: 'home' })]),
    },
    unknown: {
      'a wall': wall,
      'robots.txt does not answer': facts([page({}, { role: 'home' })], {
        robots: { url: 'https://example.com/robots.txt', unseen: 'status 503' },
      }),
    },
  },
  'security-txt': {
    holds: { 'there is one': good },
    broken: {
      none: securityTxt({ kind: 'none', url: AT }),
      'no contact': securityTxt({ kind: 'found', url: AT, hasContact: false, expires: '2027-01-01T00:00:00Z' }),
      'no end': securityTxt({ kind: 'found', url: AT, hasContact: true, expires: undefined }),
      'run out': securityTxt({ kind: 'found', url: AT, hasContact: true, expires: '2026-01-01T00:00:00Z' }),
    },
    unknown: { 'no answer': securityTxt({ kind: 'unknown', url: AT, reason: 'no answer within 10 s' }) },
  },
};

ruleCases(rules, cases);

test.each([
  ['User-agent: *\nDisallow: /', true],
  ['User-agent: *\nDisallow:', false],
  ['User-agent: BadBot\nDisallow: /\n\nUser-agent: *\nDisallow: /admin', false],
  ['User-agent: GPTBot\nUser-agent: *\nDisallow: /', true],
  ['User-agent: *\nDisallow: /\nAllow: /$', false],
  ['# User-agent: *\n# Disallow: /', false],
])('robots.txt %j keeps all off: %s', (text, expected) => expect(disallowsAll(text)).toBe(expected));

test.each([
  ['one value of all pages beside the host', ['max-age=1', 'max-age=1'], [['example.com', 'max-age=1']]],
  [
    'different values beside the pages that send them',
    ['', 'max-age=1', 'max-age=1'],
    [
      ['https://example.com/0', undefined],
      ['https://example.com/1', 'max-age=1'],
    ],
  ],
])('HSTS in the security baseline: %s', (_, sent, told) => {
  const pages = sent.map((value, at) =>
    page({ 'strict-transport-security': value }, { url: `https://example.com/${at}` }),
  );
  const found = headersLandmarks(facts(pages)).filter((each) => 'purpose' in each && each.purpose === 'HSTS');
  expect(found.map((each) => 'values' in each && [each.name, each.values[0]])).toEqual(told);
});

test('a cookie is read by its attributes', () => {
  expect(cookieOf('__Host-sid=…; Path=/; Secure; HttpOnly; SameSite=Strict')).toEqual({
    name: '__Host-sid',
    secure: true,
    httpOnly: true,
    sameSite: 'strict',
    domain: undefined,
    path: '/',
  });
  expect(brokenPrefix(cookieOf('__Host-sid=…; Path=/; Secure'))).toBe(false);
  expect(brokenPrefix(cookieOf('__Secure-id=…; Path=/'))).toBe(true);
  const named = (name: string) => isSession(cookieOf(`${name}=…`));
  expect(
    [
      'session',
      'PHPSESSID',
      'connect.sid',
      'sb-abc-auth-token',
      'next-auth.session-token',
      '_app_session',
      'jwt',
    ].filter((name) => !named(name)),
  ).toEqual([]);
  expect(['theme', 'csrftoken', 'XSRF-TOKEN', '_ga', 'locale', 'side'].filter(named)).toEqual([]);
});

test('a document is read with its base, and nothing of it is run', async () => {
  const html = `<base href="https://cdn.example.com/x/"><script src="a.js" integrity="sha384-x"></script><link rel="modulepreload" href="/p.js"><link rel="preload" as="style" href="/b.css"><link rel="stylesheet" href="/b.css"><img src="c.png"><meta name="robots" content="NoIndex"><script>var x = '<script src="http://d/">'</script><iframe src="javascript:alert(1)"></iframe>`;
  expect(await readDocument(html, 'https://example.com/')).toEqual({
    scripts: [{ url: 'https://cdn.example.com/x/a.js', hasIntegrity: true, isBlocking: true }],
    preloads: [{ url: 'https://cdn.example.com/p.js', hasIntegrity: false }],
    styles: [{ url: 'https://cdn.example.com/b.css', hasIntegrity: false }],
    frames: [],
    images: [{ url: 'https://cdn.example.com/x/c.png', hasIntegrity: false }],
    robots: 'noindex',
    policies: [],
  });
});
