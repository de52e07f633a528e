import { describe, expect, test } from '@jest/globals';
import { checks } from '../src/checks/index.ts';
import { unknownsOf } from '../src/gate/report.ts';
import { SELF_CHECK } from '../src/gate/verdict.ts';
import type { Plan } from '../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, MAIL, PRODUCT } from '../src/sandbox/product.ts';
import { registry } from '../src/sandbox/registry.ts';
import { moved, page, site, withoutHeaders } from '../src/sandbox/replies.ts';
import { fakeKeys } from '../src/sandbox/repository.ts';
import type { Reply, Site } from '../src/sandbox/web-server.ts';
import type { Records, Zone } from '../src/sandbox/zones.ts';
import { MAIL_FAULTS } from './mail/faults.ts';
import { brokenRules, judgePlan } from './sandbox.ts';

interface Fault {
  /** Which rules find it, and no others do. */
  found: string[];
  config?: string;
  args?: string[];
  files?: Record<string, string>;
  plan: (plan: Plan) => void;
}

const zoneOf = (plan: Plan) => plan.zones.find(({ name }) => name === PRODUCT) as Zone;
const records = (plan: Plan, changes: Records) => Object.assign(zoneOf(plan).records, changes);

/** Nothing that the product answers has an id by which its lines in the log are found. */
function withoutIds(plan: Plan): void {
  for (const host of [PRODUCT, `app.${PRODUCT}`]) {
    const { answer } = plan.sites[host] as Site;
    plan.sites[host] = {
      answer: (url, request) => {
        const reply = answer(url, request);
        return reply && withoutHeaders(reply, 'x-request-id');
      },
    };
  }
}

/** Home and login pages that send something else, each found by one rule. */
function headerFaults(): Record<string, Fault> {
  const atHome = (change: (reply: Reply) => Reply) => (plan: Plan) => {
    const { answer } = plan.sites[PRODUCT] as Site;
    plan.sites[PRODUCT] = {
      answer: (url, request) => {
        const reply = answer(url, request);
        return url.protocol === 'https:' && url.pathname === '/' ? change(reply) : reply;
      },
    };
  };
  const atLogin = (change: (reply: Reply) => Reply) => (plan: Plan) => {
    const { answer } = plan.sites[`app.${PRODUCT}`] as Site;
    plan.sites[`app.${PRODUCT}`] = {
      answer: (url, request) => {
        const reply = answer(url, request);
        return url.protocol === 'https:' && url.pathname === '/login' ? change(reply) : reply;
      },
    };
  };
  const sends = (headers: Record<string, string>) => (reply: Reply) => ({
    ...reply,
    headers: { ...reply.headers, ...headers },
  });
  const lacks = (name: string) => (reply: Reply) => withoutHeaders(reply, name);
  const shows = (html: string) => (reply: Reply) => ({ ...reply, body: `${reply.body}${html}` });
  const POLICY = "default-src 'self'; frame-ancestors 'none'";
  return {
    'answers without an id': { found: ['logs/request-id'], plan: withoutIds },
    'no HSTS': { found: ['headers/hsts'], plan: atHome(lacks('strict-transport-security')) },
    'HSTS for a day': {
      found: ['headers/hsts'],
      plan: atHome(sends({ 'strict-transport-security': 'max-age=86400' })),
    },
    'scripts from anywhere': {
      found: ['headers/csp'],
      plan: atLogin(sends({ 'content-security-policy': `${POLICY}; script-src 'self' 'unsafe-inline' https:` })),
    },
    'a login in a frame': {
      found: ['headers/framing'],
      plan: atLogin(sends({ 'content-security-policy': "default-src 'self'" })),
    },
    'a policy in the old syntax': {
      found: ['headers/permissions-policy'],
      plan: atLogin(sends({ 'permissions-policy': "camera 'none'; microphone 'none'" })),
    },
    'guessed types': { found: ['headers/nosniff'], plan: atLogin(lacks('x-content-type-options')) },
    'whole addresses for others': {
      found: ['headers/referrer'],
      plan: atLogin(sends({ 'referrer-policy': 'unsafe-url' })),
    },
    'a session that scripts can read': {
      found: ['headers/cookies'],
      plan: atLogin(sends({ 'set-cookie': 'session=s3cr3t; Path=/; Secure; SameSite=Lax' })),
    },
    'credentials for any origin': {
      found: ['headers/cors'],
      plan: (plan) => {
        const { answer } = plan.sites[`app.${PRODUCT}`] as Site;
        plan.sites[`app.${PRODUCT}`] = {
          answer: (url, request) => {
            const reply = answer(url, request);
            if (request.origin === undefined) return reply;
            const allowed = {
              'access-control-allow-origin': request.origin,
              'access-control-allow-credentials': 'true',
            };
            return { ...reply, headers: { ...reply.headers, ...allowed } };
          },
        };
      },
    },
    'a session that a CDN keeps': {
      found: ['headers/cache-private'],
      plan: atLogin(sends({ 'cache-control': 'public, max-age=600' })),
    },
    'a hashed file that is not kept': {
      found: ['headers/cache-static'],
      plan: (plan) => {
        atHome(shows('<script src="/app.4f8a9c21.js"></script>'))(plan);
        const { answer } = plan.sites[PRODUCT] as Site;
        plan.sites[PRODUCT] = {
          answer: (url, request) =>
            url.pathname.endsWith('.js') && url.protocol === 'https:'
              ? { headers: { 'content-type': 'text/javascript' }, body: '1' }
              : answer(url, request),
        };
      },
    },
    'a script of a stranger': {
      found: ['headers/sri'],
      plan: atLogin(shows('<script async src="https://cdn.nic.example/a.js"></script>')),
    },
    'a script over http': {
      found: ['headers/mixed-content'],
      plan: atHome(shows(`<script src="http://${PRODUCT}/a.js"></script>`)),
    },
    'a version in a header': { found: ['headers/server-version'], plan: atHome(sends({ server: 'nginx/1.18.0' })) },
    'a home page that asks not to be found': {
      found: ['headers/indexing'],
      plan: atHome(sends({ 'x-robots-tag': 'noindex' })),
    },
    'no security.txt': {
      found: ['headers/security-txt'],
      plan: (plan) => {
        const { answer } = plan.sites[PRODUCT] as Site;
        plan.sites[PRODUCT] = {
          answer: (url, request) =>
            url.pathname.startsWith('/.well-known/') && url.protocol === 'https:'
              ? page('Not found', '', 404)
              : answer(url, request),
        };
      },
    },
  };
}

/** Every fault on a real network of loopback servers: found by its own rule and by no neighbour. */
/** One path of the home host has this file. */
const serves = (path: string, body: string) => (plan: Plan) => {
  const { answer } = plan.sites[PRODUCT] as Site;
  plan.sites[PRODUCT] = {
    answer: (url, request) =>
      url.pathname === path && url.protocol === 'https:'
        ? { headers: { 'content-type': 'text/plain' }, body }
        : answer(url, request),
  };
};

/** The home page loads this script. */
const servesScript = (script: string) => (plan: Plan) => {
  const { answer } = plan.sites[PRODUCT] as Site;
  plan.sites[PRODUCT] = {
    answer: (url, request) => {
      if (url.protocol === 'http:' || !['/', '/app.js'].includes(url.pathname)) return answer(url, request);
      if (url.pathname === '/app.js') return { headers: { 'content-type': 'text/javascript' }, body: script };
      const reply = answer(url, request);
      return { ...reply, body: `${reply.body}<script src="/app.js"></script>` };
    },
  };
};

/** One path of a host answers so. */
const answers = (host: string, path: string, reply: (url: URL) => Reply) => (plan: Plan) => {
  const { answer } = plan.sites[host] as Site;
  plan.sites[host] = {
    answer: (url, request) => (url.pathname === path && url.protocol === 'https:' ? reply(url) : answer(url, request)),
  };
};
const APP = `app.${PRODUCT}`;

function smokeFaults(): Record<string, Fault> {
  const kept = { 'content-type': 'text/javascript', 'cache-control': 'no-cache' };
  const login = (more: string) => () => {
    const { headers, ...reply } = page('Log in', `<input type="password">${more}`);
    return { ...reply, headers: { ...headers } };
  };
  return {
    'sign-up fails': {
      found: ['smoke/reachable'],
      plan: answers(PRODUCT, '/signup', () => page('Oh no', '<h1>It broke</h1>', 500)),
    },
    'another version answers': {
      found: ['smoke/version'],
      config: 'smoke: { version: { path: /version }, version-within: 0 }',
      args: ['--expect-version', '0123456789abcdef'],
      plan: answers(PRODUCT, '/version', () => ({ body: 'fedcba9' })),
    },
    'an error that answers 200': {
      found: ['smoke/content'],
      plan: answers(PRODUCT, '/signup', () =>
        page('Members', 'Application error: a client-side exception has occurred'),
      ),
    },
    'the host’s login in front of the app': {
      found: ['smoke/right-target'],
      plan: answers(APP, '/login', () => {
        const { headers, ...reply } = page('Authentication Required', 'Vercel', 401);
        const cookie = '_vercel_sso_nonce=x; Path=/; Secure; HttpOnly; SameSite=Lax';
        return { ...reply, headers: { ...headers, 'set-cookie': cookie } };
      }),
    },
    'a page that links to the machine it was written on': {
      found: ['smoke/stale-links'],
      plan: answers(PRODUCT, '/signup', () => page('Sign up', '<a href="http://localhost:3000/terms">Terms</a>')),
    },
    'members’ pages for everybody': {
      found: ['smoke/member-pages'],
      config: 'smoke: { members: [/course/1] }',
      plan: answers(PRODUCT, '/course/1', () => page('Lesson one', 'What you paid for.')),
    },
    'a webhook that believes everything': {
      found: ['smoke/webhook-unsigned'],
      config: 'routes: { webhook: /api/webhook }',
      plan: answers(PRODUCT, '/api/webhook', () => ({ body: '{"received":true}' })),
    },
    'a script that is not there': {
      found: ['smoke/assets'],
      plan: answers(APP, '/login', login('<script src="/gone.js"></script>')),
    },
    'a hashed file of the login page that is not kept': {
      found: ['smoke/asset-cache'],
      plan: (plan) => {
        answers(APP, '/login', login('<script src="/app.4f8a9c21.js"></script>'))(plan);
        answers(APP, '/app.4f8a9c21.js', () => ({ headers: kept, body: '1' }))(plan);
      },
    },
  };
}

/** Seven failures among forty in one hour. */
const FAILING_LOG = Array.from(
  { length: 40 },
  (_, i) =>
    `1.2.3.4 - - [24/Nov/2026:10:0${i % 10}:00 +0000] "POST /api/join HTTP/1.1" ${i < 7 ? 500 : 200} 9 "-" "-"\n`,
).join('');

const FAULTS: Record<string, Fault> = {
  'the login waits for a stranger': {
    found: ['performance/third-party'],
    plan: answers(APP, '/login', () =>
      page(
        'Log in',
        '<input type="password"><script src="https://cdn.nic.example/a.js" integrity="sha384-a"></script>',
      ),
    ),
  },
  'code that checks passwords without a limit': {
    found: ['limits/login'],
    // Which are about the repository too.
    args: ['--skip', 'alerts,handover'],
    files: { 'package.json': '{}', 'src/auth.ts': 'export const ok = bcrypt.compare(given, kept);\n' },
    plan: answers(APP, '/login', () => page('Log in', '<input type="password">')),
  },
  'requests fail in the log': {
    found: ['performance/failed-per-hour'],
    config: 'performance: { logs: [access.log] }',
    files: { 'access.log': FAILING_LOG },
    plan: () => undefined,
  },
  'the domain has no address': {
    found: ['dns/apex-resolves'],
    plan: (plan) => {
      records(plan, { '@': MAIL['@'], www: { A: ADDRESS.web } });
      plan.sites[`www.${PRODUCT}`] = plan.sites[PRODUCT] as Site;
    },
  },
  'www is missing': { found: ['dns/www-resolves'], plan: (plan) => delete zoneOf(plan).records['www'] },
  'the app is missing': { found: ['dns/subdomain-resolves'], plan: (plan) => delete zoneOf(plan).records['app'] },
  'a declared record differs': {
    found: ['dns/expected-record'],
    config: `dns: { records: [{ name: app, type: A, value: ${ADDRESS.web} }] }`,
    plan: () => undefined,
  },
  'www leads to another product': {
    found: ['dns/same-place', 'redirects/canonical'],
    plan: (plan) => (plan.sites[`www.${PRODUCT}`] = site(() => page('Parked', '<h1>Buy this domain</h1>'))),
  },
  'www dangles': { found: ['dns/dangling'], plan: (plan) => records(plan, { www: { CNAME: 'gone.nobody.example' } }) },
  'the app is private': { found: ['dns/private-address'], plan: (plan) => records(plan, { app: { A: '10.1.2.3' } }) },
  'IPv6 is dead': { found: ['dns/ipv6-dead'], plan: (plan) => (plan.deadAddresses = [ADDRESS.web6]) },
  'a CNAME at the domain itself': {
    found: ['dns/cname-conflict'],
    plan: (plan) => records(plan, { '@': { CNAME: `app.${PRODUCT}` }, www: { A: ADDRESS.web } }),
  },
  'a resolver is behind': {
    found: ['dns/propagation'],
    plan: (plan) => {
      const old = { type: 'A' as const, name: PRODUCT, ttl: 4000, data: '192.31.196.99' };
      plan.otherResolvers = [{ [`${PRODUCT} A`]: [old] }];
    },
  },
  'a name server is lame': {
    found: ['dns/nameservers'],
    plan: (plan) => (zoneOf(plan).servers['ns2.dns.example'] = { address: ADDRESS.ns2, behavior: 'lame' }),
  },
  'a name server is dead': {
    found: ['dns/nameservers'],
    plan: (plan) => (zoneOf(plan).servers['ns2.dns.example'] = { address: ADDRESS.ns2, behavior: 'dead' }),
  },
  'serials differ': {
    found: ['dns/nameservers'],
    plan: (plan) => (zoneOf(plan).servers['ns2.dns.example'] = { address: ADDRESS.ns2, serial: 1 }),
  },
  'the registrar names one server only': {
    found: ['dns/nameservers'],
    plan: (plan) => (zoneOf(plan).delegated = ['ns1.dns.example']),
  },
  'the signature is bogus': { found: ['dns/dnssec'], plan: (plan) => (zoneOf(plan).dnssec = 'bogus') },
  'the zone is unsigned': { found: ['dns/dnssec'], plan: (plan) => delete zoneOf(plan).dnssec },
  'CAA names another authority': {
    found: ['dns/caa'],
    plan: (plan) => {
      plan.issuer = "Let's Encrypt";
      records(plan, { '@': { ...zoneOf(plan).records['@'], CAA: { flags: 0, tag: 'issue', value: 'digicert.com' } } });
    },
  },
  'a long TTL before the move': {
    found: ['dns/ttl'],
    config: 'dns: { cutover: 2099-01-01 }',
    plan: (plan) => (zoneOf(plan).ttl = 86_400),
  },
  'a wildcard': { found: ['dns/wildcard'], plan: (plan) => records(plan, { '*': { A: ADDRESS.app } }) },
  'names in two forms': {
    found: ['dns/naming'],
    config: `subdomains: { a: staging-app.${PRODUCT}, b: admin.staging.${PRODUCT} }`,
    plan: (plan) => {
      records(plan, { 'staging-app': { A: ADDRESS.app }, 'admin.staging': { A: ADDRESS.app } });
      for (const name of ['staging-app', 'admin.staging'])
        plan.sites[`${name}.${PRODUCT}`] = site(() => {
          const reply = page(name, name);
          return { ...reply, headers: { ...reply.headers, 'x-robots-tag': 'noindex' } };
        });
    },
  },
  'the registration ends in five days': {
    found: ['dns/registration'],
    plan: (plan) => Object.assign(plan.sites, registry(PRODUCT, 5)),
  },
  'http stays http': {
    found: ['redirects/https'],
    plan: (plan) => {
      const { answer } = plan.sites[PRODUCT] as Site;
      plan.sites[PRODUCT] = {
        answer: (url, request) => answer(new URL(url.href.replace('http:', 'https:')), request),
      };
    },
  },
  ...Object.fromEntries(
    (
      [
        ['an expired certificate', 'expired', 'tls/invalid'],
        ['a certificate that is not in force yet', 'not-yet-valid', 'tls/invalid'],
        ['a certificate for another host', 'wrong-host', 'tls/invalid'],
        ['a certificate that signs itself', 'self-signed', 'tls/invalid'],
        ['an issuer that is not sent', 'incomplete', 'tls/chain'],
        ['a certificate that should have been renewed', 'aging', 'tls/expiry'],
        ['a certificate for a year', 'yearly', 'tls/renewal'],
        ['a short key', 'weak-key', 'tls/key'],
      ] as const
    ).map(([name, certificate, rule]): [string, Fault] => [
      name,
      {
        found: [rule],
        plan: (plan) => (plan.sites[`app.${PRODUCT}`] = { ...(plan.sites[`app.${PRODUCT}`] as Site), certificate }),
      },
    ]),
  ),
  'old versions of TLS': { found: ['tls/protocols'], plan: (plan) => (plan.takesOldTls = true) },
  ...headerFaults(),
  ...smokeFaults(),
  'an origin without a certificate of its own': {
    found: ['tls/end-to-end'],
    config: `tls: { origins: { docs.${PRODUCT}: ${ADDRESS.app} } }`,
    plan: (plan) =>
      (plan.sites[`docs.${PRODUCT}`] = { ...site(() => page('Docs', 'docs')), certificate: 'self-signed' }),
  },
  'www serves too': {
    found: ['redirects/canonical'],
    plan: (plan) => (plan.sites[`www.${PRODUCT}`] = plan.sites[PRODUCT] as Site),
  },
  'a circle': {
    found: ['redirects/loop'],
    plan: (plan) =>
      (plan.sites[`app.${PRODUCT}`] = {
        answer: (url) => moved(`${url.protocol === 'http:' ? 'https' : 'http'}://${url.host}/`),
      }),
  },
  'a circle for those without cookies': {
    found: ['redirects/loop'],
    plan: (plan) =>
      (plan.sites[`app.${PRODUCT}`] = {
        answer: (url, { cookies }) =>
          cookies.includes('seen=1')
            ? page('App', 'app')
            : {
                ...moved(`https://app.${PRODUCT}/`),
                headers: { location: url.href.replace('http:', 'https:'), 'set-cookie': 'seen=1; Path=/' },
              },
      }),
  },
  'a long chain': {
    found: ['redirects/chain'],
    plan: (plan) => {
      const next: Record<string, string> = { '/': '/a', '/a': '/b', '/b': '/c' };
      plan.sites[`app.${PRODUCT}`] = site((url) =>
        next[url.pathname] ? moved(`https://app.${PRODUCT}${next[url.pathname]}`) : page('App', 'app'),
      );
    },
  },
  'a temporary move': {
    found: ['redirects/permanent'],
    plan: (plan) =>
      (plan.sites[`www.${PRODUCT}`] = site((url) => moved(`https://${PRODUCT}${url.pathname}${url.search}`, 302))),
  },
  'the path is lost': {
    found: ['redirects/path-lost'],
    plan: (plan) => (plan.sites[`www.${PRODUCT}`] = site((url) => moved(`https://${PRODUCT}/${url.search}`))),
  },
  'the query is lost': {
    found: ['redirects/query-lost'],
    plan: (plan) => (plan.sites[`www.${PRODUCT}`] = site((url) => moved(`https://${PRODUCT}${url.pathname}`))),
  },
  'back to http': {
    found: ['redirects/downgrade'],
    plan: (plan) =>
      (plan.sites[`app.${PRODUCT}`] = {
        answer: (url) =>
          url.pathname === '/plain'
            ? page('App', 'plain')
            : url.protocol === 'http:'
              ? moved(url.href.replace('http:', 'https:'))
              : moved(`http://${url.host}/plain`, 302),
      }),
  },
  'www is parked elsewhere': {
    found: ['dns/same-place', 'redirects/canonical', 'redirects/off-site'],
    plan: (plan) => {
      plan.sites[`www.${PRODUCT}`] = site(() => moved('https://parking.nic.example/'));
      plan.sites['parking.nic.example'] = site(() => page('Parked', 'Buy this domain'));
      (plan.zones[0] as Zone).records['parking.nic'] = { A: ADDRESS.registry };
    },
  },
  'an open redirect': {
    found: ['redirects/off-site'],
    plan: (plan) => {
      const answer = (url: URL) =>
        url.searchParams.has('return_to')
          ? moved(url.searchParams.get('return_to') ?? '', 302)
          : page('Log in', '<input type="password">');
      plan.sites[`app.${PRODUCT}`] = site(answer);
    },
  },
  'a declared redirect goes astray': {
    found: ['redirects/map'],
    config: 'redirects: [{ from: /old, to: /new }]',
    plan: () => undefined,
  },
  'a cookie for another domain': {
    found: ['redirects/cookie-hosts'],
    plan: (plan) =>
      (plan.sites[`app.${PRODUCT}`] = site(() => {
        const { headers, ...reply } = page('Log in', '<input type="password">');
        return { ...reply, headers: { ...headers, 'set-cookie': 'session=1; Domain=example.net; Secure; HttpOnly' } };
      })),
  },
  'a file for the environment on the server': { found: ['edge/exposed-file'], plan: serves('/.env', 'TOKEN=a1\n') },
  'the folder of git on the server': {
    found: ['edge/exposed-file'],
    plan: serves('/.git/HEAD', 'ref: refs/heads/main\n'),
  },
  'a backup where launch.yml says': {
    found: ['edge/exposed-file'],
    config: 'edge: { paths: [/old.sql] }',
    plan: serves('/old.sql', '-- MySQL dump 10.13\n'),
  },
  'a live key in a script': {
    found: ['edge/bundle-secrets'],
    plan: servesScript(`const stripe = new Stripe("${fakeKeys.stripe()}")`),
  },
  'payments in test mode': {
    found: ['edge/test-keys'],
    plan: servesScript(`loadStripe("${fakeKeys.stripePublic('test')}")`),
  },
  'no layer in front': { found: ['edge/proxied'], config: 'edge: { layer: cloudflare }', plan: () => undefined },
  'an origin that an old name gives away': {
    found: ['edge/origin-exposed'],
    plan: (plan) => {
      const { answer } = plan.sites[PRODUCT] as Site;
      plan.sites[PRODUCT] = {
        answer: (url, request) => {
          const reply = answer(url, request);
          return { ...reply, headers: { ...reply.headers, 'cf-ray': '8f0a1b2c3d4e5f60-VIE' } };
        },
      };
      records(plan, { old: { A: '192.31.196.85' } });
      plan.otherServers = { '192.31.196.85': { [PRODUCT]: { answer } } };
    },
  },
  'two hosts, one page': {
    found: ['redirects/duplicate'],
    config: `subdomains: { docs: docs.${PRODUCT} }`,
    plan: (plan) => {
      records(plan, { docs: { A: ADDRESS.web } });
      plan.sites[`docs.${PRODUCT}`] = plan.sites[PRODUCT] as Site;
    },
  },
  'records changed since the snapshot': { found: ['dns/drift'], plan: () => undefined },
};

/** Their faults are in their own tests, on files. */
const OF_FILES = ['secrets', 'alerts', 'environment', 'migrations', 'deploy', 'logs', 'ai', 'handover'];

describe('a fault is found by its own rule and by no other', () => {
  test.each(Object.entries(FAULTS))('%s', async (name, fault) => {
    const plan = fixedProduct();
    fault.plan(plan);
    const config = fault.config ?? (name.includes('snapshot') ? 'dns: { snapshot: launch.yml.zone }' : undefined);
    const { report } = await judgePlan(plan, {
      ...(config !== undefined && { config }),
      ...(fault.args && { args: fault.args }),
      ...(fault.files && { files: fault.files }),
      ...(name.includes('snapshot') && { files: { 'launch.yml.zone': `${PRODUCT}. 300 IN A 192.31.196.99\n` } }),
    });
    expect(brokenRules(report)).toEqual(fault.found);
  });

  test('every rule has a fault here', () => {
    // Those of mail are in test/mail/zones.test.ts, those about files in test/trust.test.ts and test/secrets; that of the
    // browser, which not every machine has, is in test/servers/browser.test.ts.
    const ofProduct = checks.filter(({ name }) => name !== SELF_CHECK && !OF_FILES.includes(name));
    const ids = ofProduct.flatMap(({ name, rules }) => Object.keys(rules).map((id) => `${name}/${id}`));
    const found = new Set([
      'redirects/browser',
      // In test/limits.test.ts and test/servers: they make attempts.
      ...['signup', 'reset', 'webhook', 'spoofable', 'shared', 'enumeration'].map((id) => `limits/${id}`),
      // In test/p95.test.ts: they take times.
      ...['performance/p95', 'performance/shift', 'performance/burst'],
      ...Object.values({ ...FAULTS, ...MAIL_FAULTS }).flatMap((fault) => fault.found),
    ]);
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
  });
});

test('the fixed product has no finding and nothing unknown', async () => {
  const { report } = await judgePlan(fixedProduct());
  expect({ verdict: report.verdict, broken: brokenRules(report), unknown: unknownsOf(report.checks) }).toEqual({
    verdict: 'GO',
    broken: [],
    unknown: [],
  });
});

test('a subdomain behind a CNAME is judged as part of the zone that it is in', async () => {
  const plan = fixedProduct();
  records(plan, { app: { CNAME: 'cname.nic.example' } });
  (plan.zones[0] as Zone).records['cname.nic'] = { A: ADDRESS.app };
  const { report } = await judgePlan(plan, { target: `app.${PRODUCT}` });
  expect({ verdict: report.verdict, broken: brokenRules(report) }).toEqual({ verdict: 'GO', broken: [] });
  expect(report.checks[0]).toMatchObject({
    held: expect.arrayContaining(['dns/nameservers', 'dns/propagation', 'dns/cname-conflict']),
  });
});
