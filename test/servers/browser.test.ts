import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { browserVisits } from '../../src/checks/redirects/browser.ts';
import type { BrowserVisit, Entry, RedirectFacts } from '../../src/checks/redirects/facts.ts';
import { rules } from '../../src/checks/redirects/rules/index.ts';
import { parseConfig } from '../../src/config/load.ts';
import type { Evidence } from '../../src/gate/finding.ts';
import { isEvidence } from '../../src/gate/look.ts';
import { unknownsOf } from '../../src/gate/report.ts';
import type { World } from '../../src/io/world.ts';
import { parseTarget } from '../../src/lib/domain-names.ts';
import { visit } from '../../src/lookups/visit.ts';
import { outside } from '../../src/run/create-world.ts';
import { parseCheckArgs } from '../../src/run/options.ts';
import { type Internet, startInternet } from '../../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { moved, page, site } from '../../src/sandbox/replies.ts';
import type { Reply, Site } from '../../src/sandbox/web-server.ts';
import { inFolder } from '../sandbox.ts';

/** A real Chromium and the command line at the same addresses. */
const shown = (body: string, headers: Record<string, string> = {}): Reply => ({
  headers: { 'content-type': 'text/html', ...headers },
  body: `<!doctype html><title>Members</title><h1>Members</h1>${body}`,
});
const run = (script: string) => shown(`<script>${script}</script>`);
const OTHER = `https://app.${PRODUCT}/`;
/** What a host answers over https; over http it leads there, unless it is said otherwise. */
type Answer = (url: URL, cookies: string) => Reply;

const chainOf =
  (...paths: string[]): Answer =>
  ({ pathname }) => {
    const next = paths[paths.indexOf(pathname) + 1];
    return next === undefined ? shown('') : moved(next, 302);
  };

const AGREEING: Record<string, Answer> = {
  plain: () => shown(''),
  moved301: () => moved(OTHER, 301),
  moved303: ({ pathname }) => (pathname === '/' ? moved('/in', 303) : shown('')),
  moved307: ({ pathname }) => (pathname === '/' ? moved('/in', 307) : shown('')),
  chain: chainOf('/', '/a', '/b', '/c'),
  relative: ({ pathname }) => (pathname === '/' ? moved('in/side?a=b%20c&d=%26#part', 302) : shown('')),
  capitals: ({ host, pathname }) => (pathname === '/' ? moved(`HTTPS://${host.toUpperCase()}/in`, 302) : shown('')),
  scheme: ({ host, pathname }) => (pathname === '/' ? moved(`//${host}/in`, 302) : shown('')),
  cookie: () => shown('', { 'set-cookie': 'seen=1; Path=/; Secure' }),
  gate: (_, cookies) =>
    cookies.includes('in=1')
      ? shown('')
      : { ...moved('/', 302), headers: { location: '/', 'set-cookie': 'in=1; Path=/' } },
  login: ({ pathname }) => (pathname === '/' ? moved('/login?next=%2F', 302) : shown('<input type="password">')),
  missing: () => page('Not found', 'There is no such page', 404),
  failing: () => page('Broken', 'It is broken', 500),
  flash: ({ pathname }) => ({
    ...(pathname === '/' ? moved('/in', 302) : shown('')),
    headers: {
      'content-type': 'text/html',
      ...(pathname === '/' && { location: '/in' }),
      'set-cookie': pathname === '/' ? 'flash=1; Path=/' : 'flash=; Path=/; Max-Age=-1',
    },
  }),
  pushes: () => run("history.pushState({}, '', '/home')"),
  inside: ({ pathname }) => (pathname === '/' ? run("location.replace('/welcome')") : shown('')),
  refresh: ({ pathname }) =>
    pathname === '/' ? shown('<meta http-equiv="refresh" content="1; url=/welcome">') : shown(''),
};

const WORKER = `oninstall = () => skipWaiting();
onactivate = (event) => event.waitUntil(clients.claim());
onfetch = (event) => event.request.url.endsWith('/start') && event.respondWith(Response.redirect('${OTHER}'));`;
const script = (body: string): Reply => ({ headers: { 'content-type': 'text/javascript' }, body });

/** What only a browser sees: what is found, and at which of its two entries. */
const DIFFERING: Record<string, { found: RegExp; priority?: string; answer: Answer; http?: Answer }> = {
  'meta-away': {
    found: /another host/,
    priority: 'fix-before-launch',
    answer: () => shown(`<meta http-equiv="Refresh" content="0;URL='${OTHER}'">`),
  },
  'script-away': {
    found: /another host/,
    priority: 'fix-before-launch',
    answer: () => run(`location.href = '${OTHER}'`),
  },
  'worker-away': {
    found: /another host/,
    priority: 'fix-before-launch',
    answer: ({ pathname }) =>
      pathname === '/sw.js'
        ? script(WORKER)
        : run(
            "navigator.serviceWorker.oncontrollerchange = () => location.assign('/start'); navigator.serviceWorker.register('/sw.js')",
          ),
  },
  // The product's own page sends Strict-Transport-Security with includeSubDomains.
  'http-only': { found: /redirect loop/, answer: ({ host }) => moved(`http://${host}/`, 302), http: () => shown('') },
  'cookie-circle': {
    found: /redirect loop/,
    answer: (_, cookies) =>
      cookies.includes('again=1') ? moved('/', 302) : run("document.cookie = 'again=1; path=/'; location.reload()"),
  },
};

const serve = (answer: Answer, http?: Answer): Site => ({
  answer: (url, { cookies }) =>
    url.protocol === 'https:'
      ? answer(url, cookies)
      : (http?.(url, cookies) ?? moved(url.href.replace('http:', 'https:'))),
});

/** Its parts: of its own and of a stranger's. */
const PARTS = `<img src="/a.png"><script src="/a.js"></script><script src="https://cdn.nic.example/b.js"></script>`;

let internet: Internet;
let world: World;
/** The same without leave to reach private addresses, such as this machine's. */
let careful: World;

beforeAll(async () => {
  const plan = fixedProduct();
  const records = plan.zones.find(({ name }) => name === PRODUCT)?.records ?? {};
  for (const [name, answer] of Object.entries(AGREEING)) plan.sites[`${name}.${PRODUCT}`] = serve(answer);
  for (const [name, { answer, http }] of Object.entries(DIFFERING))
    plan.sites[`${name}.${PRODUCT}`] = serve(answer, http);
  plan.sites[`parts.${PRODUCT}`] = site(({ pathname }) => (pathname === '/' ? shown(PARTS) : script('')));
  plan.sites[`away.${PRODUCT}`] = site(() => moved('https://cdn.nic.example/from-a-redirect', 302));
  plan.sites['cdn.nic.example'] = site(() => script(''));
  const tld = plan.zones.find(({ name }) => name === 'example')?.records ?? {};
  tld['cdn.nic'] = { A: ADDRESS.registry };
  for (const name of [...Object.keys(AGREEING), ...Object.keys(DIFFERING), 'parts', 'away'])
    records[name] = { A: ADDRESS.web };
  records['inner'] = { A: '127.0.0.1' };
  const home = () => shown('', { 'strict-transport-security': 'max-age=31536000; includeSubDomains' });
  plan.sites[PRODUCT] = site(home);
  internet = await startInternet(plan);
  const { values } = parseCheckArgs(internet.options);
  const place = { cwd: '.', env: process.env, signal: new AbortController().signal };
  world = outside(values, parseConfig('', 'launch.yml'), place);
  const { 'connect-to': _, 'allow-private': __, ...others } = values;
  const local = { resolver: values.resolver ?? [] };
  careful = outside({ ...others, ...local }, parseConfig('', 'launch.yml'), place);
});
afterAll(() => internet.close());

async function entryOf(url: string, role: Entry['host']['role']): Promise<Entry> {
  const chain = await visit(world, url);
  const withCookies = chain.hops.some(({ cookies }) => cookies.length > 0)
    ? await visit(world, url, { cookies: true })
    : undefined;
  return { url, host: { name: new URL(url).hostname, role }, kind: 'home', chain, withCookies };
}

/** Both entries of some hosts, opened in the browser beside the product's own page. */
async function opened(names: readonly string[], schemes = ['http', 'https']): Promise<BrowserVisit[]> {
  const above = await entryOf(`https://${PRODUCT}/`, 'apex');
  const entries = await Promise.all(
    names.flatMap((name) => schemes.map((scheme) => entryOf(`${scheme}://${name}.${PRODUCT}/`, 'declared'))),
  );
  const browser = await browserVisits(world, [...entries, above], [PRODUCT, `app.${PRODUCT}`], true);
  if ('absent' in browser) throw new Error(browser.absent);
  return browser.visits.filter(({ entry }) => entry !== above);
}

function judged(visits: BrowserVisit[]): Evidence[] {
  const facts = {
    domain: parseTarget(PRODUCT),
    hosts: [],
    canonical: undefined,
    browser: { visits },
  } as unknown as RedirectFacts;
  const said = rules.browser.judge(facts);
  if (!('looked' in said)) throw new Error(said.notApplicable);
  return said.said.map((each) =>
    isEvidence(each) ? each : { place: { address: '' }, problem: each.unknown, seen: {} },
  );
}

describe('a browser and the command line', () => {
  const names = Object.keys(AGREEING);
  const groups = [names.slice(0, 5), names.slice(5, 10), names.slice(10, 15), names.slice(15)];
  test('there are thirty entries and more', () => expect(names.length * 2).toBeGreaterThanOrEqual(30));

  test.each(groups)('agree on both entries of %s and the like', async (...group) => {
    const visits = await opened(group.filter((name) => typeof name === 'string'));
    expect(visits).toHaveLength(group.length * 2);
    expect(judged(visits)).toEqual([]);
    expect(visits.filter(({ answer }) => answer.kind === 'failure' || answer.end.kind !== 'page')).toEqual([]);
  });

  test.each(Object.entries(DIFFERING))('differ on %s, which is found', async (name, { found, priority, http }) => {
    const visits = await opened([name], [http ? 'http' : 'https']);
    expect(judged(visits)).toEqual([
      expect.objectContaining({
        place: { address: `${http ? 'http' : 'https'}://${name}.${PRODUCT}/` },
        problem: expect.stringMatching(found),
        ...(priority !== undefined && { priority }),
      }),
    ]);
  });
});

describe('what a browser asks for', () => {
  const url = `https://parts.${PRODUCT}/`;
  const asked = (path: string) => internet.requests.filter((request) => request.endsWith(path)).length;

  test('are the page and its scripts, of the own hosts only', async () => {
    const answer = await world.browse({ url, hosts: [PRODUCT, `parts.${PRODUCT}`] });
    expect(answer).toMatchObject({ end: { kind: 'page', url }, requests: { [`parts.${PRODUCT}`]: 2 } });
    expect([asked('/a.js'), asked('/a.png'), asked('/b.js')]).toEqual([1, 0, 0]);
  });

  test('is the page alone where only the way counts', async () => {
    await world.browse({ url, hosts: [PRODUCT, `parts.${PRODUCT}`], isShort: true });
    expect(asked('/a.js')).toBe(1);
  });

  test('is everything for a picture', async () => {
    const hosts = [PRODUCT, `parts.${PRODUCT}`, 'cdn.nic.example'];
    const answer = await world.browse({ url, hosts, picture: true });
    const picture = answer.kind === 'answer' ? Buffer.from(answer.picture ?? []) : Buffer.alloc(0);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([asked('/a.png'), asked('/b.js')]).toEqual([1, 1]);
  });

  test('is nothing of a host that is not among those that may be asked, whoever leads there', async () => {
    const before = asked('/from-a-redirect');
    const answer = await world.browse({ url: `https://away.${PRODUCT}/`, hosts: [PRODUCT, `away.${PRODUCT}`] });
    expect(answer).toMatchObject({ end: { kind: 'left', url: 'https://cdn.nic.example/from-a-redirect' } });
    expect(asked('/from-a-redirect')).toBe(before);
  });

  test('is nothing of an address that is not public', async () => {
    const answer = await careful.browse({ url: `http://inner.${PRODUCT}/`, hosts: [PRODUCT] });
    expect(answer).toMatchObject({ end: { kind: 'failed', reason: 'there is no connection to it' } });
  });
});

test('a healthy product with many scripts on one host is looked at to the end, browser and all', async () => {
  const plan = fixedProduct();
  const scripts = Array.from({ length: 40 }, (_, i) => `<script src="/assets/part.${i}4f8a9c21.js"></script>`).join('');
  const chunks = Array.from({ length: 20 }, (_, i) => `import("./later${i}.js").catch(() => 0)`).join(';');
  const links = ['/login', '/signup', '/account'].map((path) => `<a href="${path}">${path}</a>`).join('');
  plan.sites[PRODUCT] = site(({ pathname }) => {
    if (pathname.endsWith('.js')) return { headers: { 'content-type': 'text/javascript' }, body: chunks };
    return ['/', '/login', '/signup', '/account'].includes(pathname)
      ? page('Members', `<h1>${pathname}</h1>${links}${scripts}`)
      : page('Not found', 'Not found', 404);
  });
  const many = await startInternet(plan);
  try {
    const { report } = await inFolder({}, (place) =>
      place.check(PRODUCT, ...many.options, { PATH: process.env['PATH'] ?? '' }),
    );
    const own = many.requests.filter((request) => new URL(request.split(' ')[1] ?? '').hostname === PRODUCT);
    const spent = unknownsOf(report.checks).filter(({ reason }) => /its (?:request )?limit/.test(reason));
    expect(spent).toEqual([]);
    expect(own.length).toBeLessThanOrEqual(60);
  } finally {
    await many.close();
  }
});
