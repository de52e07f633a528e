import { expect, test } from '@jest/globals';
import { type Cases, ruleCases, saidOf } from '../../../test/rule-cases.ts';
import type { BrowseAnswer } from '../../io/browser-types.ts';
import type { Failure } from '../../io/failure.ts';
import type { Cookie } from '../../lookups/cookie.ts';
import type { Host } from '../../lookups/hosts.ts';
import type { Page } from '../../lookups/parse-page.ts';
import type { Chain, End, Hop } from '../../lookups/visit.ts';
import type { DeclaredRedirect, Entry, LoginFacts, RedirectFacts } from './facts.ts';
import { DEEP } from './gather.ts';
import { rules } from './rules/index.ts';

const APEX: Host = { name: 'example.com', role: 'apex' };
const WWW: Host = { name: 'www.example.com', role: 'www' };
const APP: Host = { name: 'app.example.com', role: 'linked' };
const HOME = 'https://example.com/';

const hop = (url: string, status: number, location?: string, more: Partial<Hop> = {}): Hop => ({
  url,
  address: '192.31.196.80',
  status,
  ...(location !== undefined && { location }),
  distrust: [],
  cookies: [],
  hsts: undefined,
  isNetlify: false,
  timing: { dnsMs: 1, tcpMs: 2, tlsMs: 3, firstByteMs: 4 },
  ...more,
});

const pageEnd = (url: string, more: Partial<Page> = {}): End => ({
  kind: 'page',
  page: {
    url,
    status: 200,
    contentType: 'text/html',
    title: 'Members',
    links: [],
    hasPasswordField: false,
    signature: 'home',
    text: 'Members',
    ...more,
  },
});

/** `a 301 b 301 c`: each URL with the status that redirects to the next, and a page at the end. */
function chain(text: string, more: Partial<Page> = {}, last: Partial<Hop> = {}): Chain {
  const words = text.split(' ');
  const hops: Hop[] = [];
  for (let i = 0; i + 2 < words.length; i += 2) hops.push(hop(words[i] ?? '', Number(words[i + 1]), words[i + 2]));
  const final = words.at(-1) ?? '';
  return {
    start: words[0] ?? '',
    hops: [...hops, hop(final, more.status ?? 200, undefined, last)],
    end: pageEnd(final, more),
  };
}

const ending = (start: string, end: End, hops: Hop[] = []): Chain => ({ start, hops, end });
const failed = (url: string, failure: 'refused' | 'timeout' | 'reset' | 'tls', hops: Hop[] = []): Chain =>
  ending(
    hops[0]?.url ?? url,
    { kind: 'failed', url, address: '192.31.196.80', failure, reason: `it was ${failure}` },
    hops,
  );
const noAddress = (url: string, outcome: 'nxdomain' | 'unknown'): Chain =>
  ending(url, {
    kind: 'no-address',
    url,
    lookup: {
      name: 'x',
      type: 'A',
      server: '9.9.9.9',
      ms: 1,
      cnames: [],
      ...(outcome === 'unknown' ? { outcome, reason: 'no answer' } : { outcome }),
    },
  });

const entry = (host: Host, taken: Chain, withCookies?: Chain): Entry => ({
  url: taken.start,
  host,
  kind: new URL(taken.start).pathname === '/' ? 'home' : 'deep',
  chain: taken,
  withCookies,
});

const healthy = [
  entry(APEX, chain(`http://example.com/ 308 ${HOME}`)),
  entry(APEX, chain(HOME)),
  entry(WWW, chain(`http://www.example.com/ 308 https://www.example.com/ 301 ${HOME}`)),
  entry(WWW, chain(`https://www.example.com/ 301 ${HOME}`)),
  entry(APEX, chain(`http://example.com${DEEP} 308 https://example.com${DEEP}`, { status: 404 })),
  entry(WWW, chain(`https://www.example.com${DEEP} 301 https://example.com${DEEP}`, { status: 404 })),
];

function facts(more: Partial<RedirectFacts> = {}): RedirectFacts {
  return {
    domain: {
      name: 'example.com',
      unicode: 'example.com',
      registrable: 'example.com',
      publicSuffix: 'com',
      site: 'example.com',
      isBorrowed: false,
    },
    canonical: undefined,
    maxHops: 1,
    hosts: [APEX, WWW],
    entries: healthy,
    declared: [],
    login: undefined,
    routes: [],
    browser: { absent: 'there is no Chrome or Chromium on this machine' },
    file: undefined,
    ...more,
  };
}

const only = (...entries: Entry[]) => facts({ entries });
const also = (...entries: Entry[]) => facts({ entries: [...healthy, ...entries] });
const dead = only(entry(APEX, failed('http://example.com/', 'timeout')));
const wall = only(entry(APEX, chain('http://example.com/', { status: 403, blockedBy: 'a refusal (status 403)' })));
const map = (taken: Chain, status?: DeclaredRedirect['status']) =>
  facts({ declared: [{ from: taken.start, to: 'https://example.com/new', status, chain: taken }] });
const flexible = ending('http://example.com/', { kind: 'loop', to: 0 }, [
  hop('http://example.com/', 301, HOME),
  hop(HOME, 301, 'http://example.com/'),
]);
const login = (pages: LoginFacts['pages'], returned = chain(`${HOME}login`)) =>
  facts({ login: { path: '/login', pages, returnTo: { url: `${HOME}login?next=x`, chain: returned } } });
const loginAt = (host: string, cookies: Cookie[] = []) => ({
  host,
  chain: chain(`https://${host}/login`, { hasPasswordField: true }, { cookies }),
});
const cookie = (domain?: string): Cookie => ({
  name: 'session',
  secure: true,
  httpOnly: true,
  ...(domain && { domain }),
});

/** One entry as followed over HTTP, and the browser's result. */
const browsed = (
  taken: Chain,
  answer: Partial<BrowseAnswer> | Failure,
  more: { before?: string } = {},
): RedirectFacts =>
  facts({
    browser: {
      visits: [
        {
          entry: entry(APEX, taken),
          before: more.before,
          answer:
            answer.kind === 'failure'
              ? answer
              : {
                  kind: 'answer',
                  steps: [{ url: taken.start, by: 'address', status: 200 }],
                  end: { kind: 'page', url: HOME, title: 'Members' },
                  cookies: [],
                  dropped: [],
                  requests: {},
                  ...answer,
                },
        },
      ],
    },
  });
const home = chain(HOME);
const ended = (url: string): Partial<BrowseAnswer> => ({
  steps: [
    { url: HOME, by: 'address', status: 200 },
    { url, by: 'page', status: 200 },
  ],
  end: { kind: 'page', url, title: 'Members' },
});
const leaves = (url: string): Partial<BrowseAnswer> => ({ ...ended(url), end: { kind: 'left', url } });

const cases: Record<keyof typeof rules, Cases<RedirectFacts>> = {
  browser: {
    holds: {
      'both end at one page': browsed(home, {}),
      'a page that changes its own path': browsed(home, ended(`${HOME}welcome`)),
      'a page that leads to a login of somebody else’s': browsed(
        home,
        leaves('https://id.example.net/authorize?client_id=1&redirect_uri=https%3A%2F%2Fexample.com%2F'),
      ),
      'neither gets there': browsed(failed(HOME, 'refused'), {
        end: { kind: 'failed', url: HOME, isCertain: true, reason: 'x' },
      }),
      'a certificate that is for tls to judge': browsed(
        chain(HOME, {}, { distrust: [{ reason: 'expired', code: 'CERT_HAS_EXPIRED' }] }),
        { end: { kind: 'failed', url: HOME, isCertain: true, reason: 'x' } },
      ),
    },
    broken: {
      'a circle': browsed(home, { end: { kind: 'loop' } }),
      'nothing to open': browsed(
        chain('http://app.example.com/'),
        { end: { kind: 'failed', url: 'https://app.example.com/', isCertain: true, reason: 'nothing listens there' } },
        { before: HOME },
      ),
      'another host of the product': browsed(home, ended('https://www.example.com/')),
      'back to http': browsed(home, ended('http://example.com/plain')),
      'somebody else’s host': browsed(home, leaves('https://parking.example.net/')),
      'a cookie that is not kept': browsed(home, { dropped: ['session'] }),
    },
    unknown: {
      'the browser did not start': browsed(home, { kind: 'failure', failure: 'reset', reason: 'it did not start' }),
      'what answered the command line': browsed(home, {
        end: { kind: 'failed', url: HOME, isCertain: true, reason: 'it was cut' },
      }),
      'a page that a script leads to and that is late': browsed(home, {
        end: { kind: 'failed', url: `${HOME}en`, isCertain: false, reason: 'late' },
      }),
      'a wall for browsers': browsed(home, { steps: [{ url: HOME, by: 'address', status: 403 }] }),
    },
    notApplicable: { 'no browser': facts() },
  },
  https: {
    holds: { 'the same host first': facts() },
    notApplicable: { 'no address, which dns reports': only(entry(APEX, noAddress('http://example.com/', 'nxdomain'))) },
    broken: {
      'a page without https': only(entry(APEX, chain('http://example.com/'))),
      'another http address and never https': only(
        entry(APEX, chain('http://example.com/ 301 http://www.example.com/')),
      ),
      'https by way of http': only(
        entry(APEX, chain('http://example.com/ 301 http://www.example.com/ 301 https://www.example.com/')),
      ),
      'another host first weighs less': only(entry(APEX, chain('http://example.com/ 301 https://www.example.com/'))),
      'port 80 closed weighs less': only(entry(APEX, failed('http://example.com/', 'refused'))),
      'https does not answer': only(entry(APEX, failed(HOME, 'refused'))),
      'an error on port 80 weighs less': only(entry(APP, chain('http://app.example.com/', { status: 404 }))),
      'a Location that is no web address': only(
        entry(
          APEX,
          ending('http://example.com/', { kind: 'bad-location', location: 'file:///etc/passwd' }, [
            hop('http://example.com/', 302),
          ]),
        ),
      ),
    },
    unknown: {
      'a time-out': dead,
      'a wall': wall,
      'https times out': only(entry(APEX, failed(HOME, 'timeout'))),
      'a failing server on port 80': only(entry(APEX, chain('http://example.com/', { status: 503 }))),
    },
  },
  canonical: {
    holds: {
      'all end at the domain': facts(),
      'all end at the declared host': facts({ canonical: 'example.com' }),
      'a sign-in at an identity provider': also(
        entry(APEX, chain(`https://example.com${DEEP} 302 https://tenant.idp.example.net/authorize?client_id=1`)),
      ),
      'a language is the app’s affair': only(
        entry(APEX, chain(`${HOME} 302 ${HOME}en/`)),
        entry(WWW, chain(`https://www.example.com/ 301 ${HOME} 302 ${HOME}en/`)),
      ),
    },
    broken: {
      'no home page': only(entry(APEX, chain(HOME, { status: 404 }))),
      'both serve': only(...healthy.slice(0, 2), entry(WWW, chain('https://www.example.com/', { signature: 'other' }))),
      'both serve, one canonical link weighs less': only(
        entry(APEX, chain(HOME, { canonical: HOME })),
        entry(WWW, chain('https://www.example.com/', { canonical: HOME })),
      ),
      'another host than declared': facts({ canonical: 'www.example.com', entries: healthy.slice(1, 2) }),
      'only the deep path strays': also(entry(WWW, chain(`https://www.example.com${DEEP}`, { status: 404 }))),
    },
    unknown: {
      'a time-out': dead,
      'a home page that fails': only(entry(APEX, chain(HOME, { status: 503 }))),
      'a name without an address': only(
        ...healthy.slice(0, 2),
        entry(WWW, noAddress('https://www.example.com/', 'nxdomain')),
      ),
    },
  },
  duplicate: {
    holds: {
      'one page': facts(),
      'another page on the app': also(entry(APP, chain('https://app.example.com/', { signature: 'app' }))),
      'apex and www are redirects/canonical’s': only(
        healthy[1] as Entry,
        entry(WWW, chain('https://www.example.com/')),
      ),
      'a canonical link on both': only(
        entry(APEX, chain(HOME, { canonical: HOME })),
        entry(APP, chain('https://app.example.com/', { canonical: HOME })),
      ),
    },
    broken: { 'the app serves the home page': also(entry(APP, chain('https://app.example.com/'))) },
    unknown: { 'a time-out': only(entry(APP, failed('https://app.example.com/', 'timeout'))) },
  },
  loop: {
    holds: { 'no circle': facts(), 'the same address twice on other entries': also(healthy[0] as Entry) },
    broken: {
      'http and https send to each other': only(entry(APEX, flexible, flexible)),
      'one circle entered twice is one fault': only(
        entry(APEX, flexible, flexible),
        entry(APEX, ending(HOME, { kind: 'loop', to: 0 }, [...flexible.hops].reverse())),
      ),
      'it never ends': only(entry(APEX, ending(HOME, { kind: 'too-long' }, [hop(HOME, 302, `${HOME}1`)]))),
      'only without cookies weighs less': only(
        entry(APEX, ending(HOME, { kind: 'loop', to: 0 }, [hop(HOME, 302, HOME)]), chain(HOME)),
      ),
      'only with cookies': only(
        entry(APEX, chain(HOME), ending(HOME, { kind: 'loop', to: 0 }, [hop(HOME, 302, HOME)])),
      ),
    },
    unknown: { 'a time-out': dead },
  },
  chain: {
    holds: {
      'one redirect, and the step to https': facts(),
      'as many as launch.yml allows': facts({
        maxHops: 2,
        entries: [entry(APEX, chain(`${HOME} 302 ${HOME}a 302 ${HOME}b`))],
      }),
    },
    broken: {
      'two redirects': only(entry(APEX, chain(`${HOME} 302 ${HOME}a 302 ${HOME}b`))),
      'to https and two more': only(entry(APEX, chain(`http://example.com/ 308 ${HOME} 302 ${HOME}a 302 ${HOME}b`))),
    },
    unknown: { 'a time-out': dead },
  },
  permanent: {
    holds: {
      '301 and 308': facts(),
      'a login redirect of the app': also(
        entry(APP, chain('https://app.example.com/ 302 https://app.example.com/login')),
      ),
      'a route with 308': facts({
        routes: [{ name: 'webhook', chain: chain(`https://example.com/hook 308 https://example.com/hook/`) }],
      }),
    },
    broken: {
      'to https by 302': only(entry(APEX, chain(`http://example.com/ 302 ${HOME}`))),
      'a webhook by 301': facts({
        routes: [{ name: 'webhook', chain: chain('https://www.example.com/hook 301 https://example.com/hook') }],
      }),
    },
    unknown: { 'a time-out': dead },
    notApplicable: { 'to the app by 302': only(entry(APEX, chain(`${HOME} 302 https://app.example.com/login`))) },
  },
  'path-lost': {
    holds: {
      'the path arrives': facts(),
      'behind a language': only(entry(APEX, chain(`http://example.com${DEEP} 308 https://example.com/en${DEEP}`))),
      'in a parameter': only(
        entry(
          WWW,
          chain(`https://www.example.com${DEEP} 302 https://example.com/login?return=${encodeURIComponent(DEEP)}`),
        ),
      ),
    },
    broken: { 'all to the home page': only(entry(WWW, chain(`https://www.example.com${DEEP} 301 ${HOME}`))) },
    unknown: { 'a time-out': only(entry(APEX, failed(`http://example.com${DEEP}`, 'timeout'))) },
  },
  'query-lost': {
    holds: {
      'the query arrives': facts(),
      'in a parameter': only(
        entry(
          WWW,
          chain(`https://www.example.com${DEEP} 302 https://example.com/login?return=${encodeURIComponent(DEEP)}`),
        ),
      ),
    },
    broken: {
      'the query is dropped': only(
        entry(WWW, chain(`https://www.example.com${DEEP} 301 https://example.com${new URL(DEEP, HOME).pathname}`)),
      ),
    },
    unknown: { 'a time-out': only(entry(APEX, failed(`http://example.com${DEEP}`, 'timeout'))) },
  },
  downgrade: {
    holds: { 'never back': facts() },
    notApplicable: { 'a circle is redirects/loop’s': only(entry(APEX, flexible)) },
    broken: { 'https to http': only(entry(APEX, chain(`${HOME} 302 http://example.com/home`))) },
    unknown: { 'a time-out': dead },
  },
  'off-site': {
    holds: {
      'own hosts': facts(),
      'a login at an identity provider': also(
        entry(APP, chain('https://app.example.com/ 302 https://tenant.idp.example.net/authorize?client_id=1')),
      ),
      'a declared host': facts({
        canonical: 'example.app',
        hosts: [APEX, WWW, { name: 'example.app', role: 'declared' }],
        entries: [entry(APEX, chain(`${HOME} 301 https://example.app/`))],
      }),
      'a login that returns to own paths': login([], chain(`${HOME}login 302 ${HOME}`)),
    },
    broken: {
      'a help desk weighs less': also(
        entry(APP, chain('https://app.example.com/ 301 https://example.helpdesk.example.net/')),
      ),
      'a parking page': only(entry(WWW, chain('https://www.example.com/ 302 https://parked.example.net/'))),
      'an open redirect': login([], chain(`${HOME}login?next=x 302 https://launch-gate.invalid/next`)),
    },
    unknown: { 'a time-out': dead },
  },
  map: {
    holds: {
      'it lands': map(chain('https://example.com/old 301 https://example.com/new')),
      'by the declared status': map(chain('https://example.com/old 308 https://example.com/new'), 308),
    },
    broken: {
      elsewhere: map(chain(`https://example.com/old 301 ${HOME}`)),
      'by another status': map(chain('https://example.com/old 302 https://example.com/new'), 301),
      'on no page': map(chain('https://example.com/old 301 https://example.com/new', { status: 404 })),
      'in a circle': map(
        ending('https://example.com/old', { kind: 'loop', to: 0 }, [
          hop('https://example.com/old', 301, 'https://example.com/old'),
        ]),
      ),
    },
    unknown: {
      'a time-out': map(failed('https://example.com/old', 'timeout')),
      'a wall': map(chain('https://example.com/old', { blockedBy: 'a password (status 401)' })),
    },
    notApplicable: { 'nothing declared': facts() },
  },
  'cookie-hosts': {
    holds: {
      'one host': login([loginAt('app.example.com', [cookie()])]),
      'a Domain above the host': login([loginAt('app.example.com', [cookie('example.com')])]),
    },
    broken: {
      'two hosts': login([loginAt('example.com'), loginAt('www.example.com')]),
      'a Domain of somebody else': login([loginAt('app.example.com', [cookie('example.net')])]),
      'a Domain beside the host': login([loginAt('app.example.com', [cookie('www.example.com')])]),
    },
    unknown: {
      'a time-out': login([{ host: 'app.example.com', chain: failed('https://app.example.com/login', 'timeout') }]),
    },
    notApplicable: { 'no login': facts() },
  },
};

ruleCases(rules, cases);

test('a login that could not be asked leaves open where it returns to', () => {
  expect(saidOf(rules['off-site'].judge(login([], failed(`${HOME}login`, 'timeout'))))).toMatchObject([
    { unknown: expect.any(String) },
  ]);
});

test('a redirect that many entries meet is one finding', () => {
  const temporary = chain(`http://example.com/ 302 ${HOME}`);
  expect(
    saidOf(
      rules.permanent.judge(
        only(entry(APEX, temporary), entry(APEX, { ...temporary, start: `http://example.com${DEEP}` })),
      ),
    ),
  ).toHaveLength(1);
});

test('a redirect is a line of the repository’s own file, where it has one', () => {
  const twoEnds = only(entry(APEX, chain(HOME)), entry(WWW, chain('https://www.example.com/')));
  const said = saidOf(
    rules.canonical.judge({
      ...twoEnds,
      file: { path: 'public/_redirects', text: '/a /b\n', hosts: ['www.example.com'] },
    }),
  );
  expect(
    rules.canonical.judge({ ...twoEnds, file: { path: '_redirects', text: '', hosts: ['blog.example.com'] } }),
  ).toEqual(rules.canonical.judge(twoEnds));
  expect(said).toEqual([
    expect.objectContaining({
      place: { file: 'public/_redirects', line: 1 },
      seen: expect.objectContaining({ address: 'https://www.example.com/' }),
      fix: {
        kind: 'file',
        path: 'public/_redirects',
        patch: `--- a/public/_redirects
+++ b/public/_redirects
@@ -1,1 +1,2 @@
+https://www.example.com/* https://example.com/:splat 308!
 /a /b`,
      },
    }),
  ]);
});
