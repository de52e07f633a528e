import { assistantSite } from './assistants.ts';
import type { Plan } from './internet.ts';
import { registry } from './registry.ts';
import { moved, page, site, withoutHeaders } from './replies.ts';
import { fakeKeys } from './repository.ts';
import type { Reply, Site, Sites } from './web-server.ts';
import type { Zone } from './zones.ts';

/** The domain of the sandbox's membership product. */
export const PRODUCT = 'members.example';

/**
 * Addresses of AS112 (RFC 7535): globally routable, and used by no product. Nothing is sent to them, because the
 * sandbox's options divert all of them to loopback.
 */
export const ADDRESS = {
  web: '192.31.196.80',
  app: '192.31.196.81',
  web6: '2001:4:112::80',
  registry: '192.31.196.90',
  tld: '192.31.196.1',
  ns1: '192.31.196.11',
  ns2: '192.31.196.12',
} as const;

const DAY = 86_400_000;

/** A 2048-bit public key; its private key was discarded. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxhDKQa/YTD7vpYteaAyZmREBhKqks34w9Yhi1WpoEmGLsM4FxjnDzBmykyg79ZGXnoRf4IM48yeaWExKwj+td4F58BZpsU9U1w1O/hooSfEaiaQ/iL6kCrAaHiXVmzngXrHYiLgC7db5eDiAWsgBh2GL5gBQ9tYSGPUZtPLQlwV8qNRvWY6omn8R+EmeV304Bghwp8fB2nI/JscalPBfvhJidR/J3TZ1DDwfN9KuEQ4LwQqUUGAAMhUqNFuiVZSKS5t5QLOS5hGAckzfbWm4mxOJB2wPQHMb6uorsTv9h/D32x6g9IFoVnxVmWvviEb6EJpn/fTVU5Bi29mC1/oKUQIDAQAB';

/** The product's email setup: a mailbox on its own server, and Resend for mail sent by the code. */
export const MAIL = {
  '@': { MX: { preference: 10, exchange: `mail.${PRODUCT}` }, TXT: 'v=spf1 mx -all' },
  below: {
    mail: { A: ADDRESS.app },
    _dmarc: { TXT: `v=DMARC1; p=reject; rua=mailto:dmarc@${PRODUCT}` },
    'resend._domainkey': { TXT: strings(`v=DKIM1; k=rsa; p=${KEY}`) },
    send: {
      MX: { preference: 10, exchange: 'feedback-smtp.eu-west-1.amazonses.com' },
      TXT: 'v=spf1 include:amazonses.com ~all',
    },
  },
};

/** A text as DNS transports it: in strings of at most 255 bytes. */
export function strings(text: string): string[][] {
  return [Array.from({ length: Math.ceil(text.length / 255) }, (_, i) => text.slice(i * 255, (i + 1) * 255))];
}

/** A product that is ready to launch: no rule has a finding. */
export function fixedProduct(): Plan {
  return { zones: [...parentZones(), productZone()], sites: { ...fixedSites(), ...registry(PRODUCT, 400) } };
}

/** The server of top-level domains; it serves everything except the product's zone. */
const tldServers = (): Zone['servers'] => ({ 'a.nic.example': { address: ADDRESS.tld } });

function parentZones(): Zone[] {
  return [
    {
      name: 'example',
      servers: tldServers(),
      records: {
        'a.nic': { A: ADDRESS.tld },
        'rdap.nic': { A: ADDRESS.registry },
        'ca.nic': { A: ADDRESS.registry },
        'ns1.dns': { A: ADDRESS.ns1 },
        'ns2.dns': { A: ADDRESS.ns2 },
      },
    },
    { name: 'org', servers: tldServers(), records: { 'data.iana': { A: ADDRESS.registry } } },
    {
      name: 'in-addr.arpa',
      servers: tldServers(),
      records: { [ADDRESS.app.split('.').reverse().join('.')]: { PTR: `mail.${PRODUCT}` } },
    },
  ];
}

function productZone(): Zone {
  return {
    name: PRODUCT,
    servers: { 'ns1.dns.example': { address: ADDRESS.ns1 }, 'ns2.dns.example': { address: ADDRESS.ns2 } },
    records: {
      '@': {
        A: ADDRESS.web,
        AAAA: ADDRESS.web6,
        ...MAIL['@'],
      },
      www: { CNAME: PRODUCT },
      app: { A: ADDRESS.app },
      staging: { A: ADDRESS.app },
      ...MAIL.below,
    },
    dnssec: 'signed',
  };
}

function fixedSites(): Sites {
  return {
    [PRODUCT]: site((url) => {
      if (url.pathname === '/.well-known/security.txt') return securityTxt();
      return PAGES[url.pathname]?.() ?? notFound();
    }),
    [`www.${PRODUCT}`]: site((url) => moved(`https://${PRODUCT}${url.pathname}${url.search}`)),
    [`app.${PRODUCT}`]: site(app),
    [`staging.${PRODUCT}`]: assistantSite('hardened', page('Not found', '', 404)),
  };
}

/** The same product a week before launch, with typical blockers. */
export function brokenProduct(): Plan {
  const plan = fixedProduct();
  const zone = plan.zones.find(({ name }) => name === PRODUCT);
  if (zone === undefined) throw new Error('the product has a zone');
  breakZone(zone);
  const provider = {
    name: 'amazonses.com',
    servers: tldServers(),
    records: { '@': { TXT: 'v=spf1 ip4:199.255.192.0/22 -all' } },
  };
  return {
    ...plan,
    zones: [...plan.zones, provider],
    deadAddresses: [ADDRESS.web6],
    sites: { ...plan.sites, ...brokenSites(), ...registry(PRODUCT, 5) },
  };
}

function breakZone(zone: Zone): void {
  delete zone.dnssec;
  zone.servers['ns2.dns.example'] = { address: ADDRESS.ns2, behavior: 'lame' };
  zone.records['www'] = { CNAME: 'members.old-landing-pages.example' };
  zone.records['app'] = { A: '10.0.0.5' };
  zone.records['admin'] = { A: ADDRESS.app };
  zone.records['docs'] = { A: ADDRESS.web };
  // A second SPF record was added, and mail moved to a provider without DNS records.
  zone.records['@'] = { ...zone.records['@'], TXT: ['v=spf1 mx -all', 'v=spf1 include:amazonses.com ~all'] };
  for (const name of ['_dmarc', 'resend._domainkey', 'send']) delete zone.records[name];
}

function brokenSites(): Sites {
  return {
    [PRODUCT]: brokenHome(),
    [`www.${PRODUCT}`]: site((url) => moved(`https://${PRODUCT}${url.pathname}${url.search}`)),
    [`admin.${PRODUCT}`]: { answer: (url) => moved(`${url.protocol === 'http:' ? 'https' : 'http'}://${url.host}/`) },
    [`docs.${PRODUCT}`]: { ...site(() => page('Members', BROKEN_HOME)), certificate: 'incomplete' },
    [`staging.${PRODUCT}`]: assistantSite('obedient', page('Not found', '', 404)),
  };
}

function brokenHome(): Site {
  // The shop is still in test mode, and a server-side key was shipped in its script.
  const script = `export const pay = loadStripe('${fakeKeys.stripePublic('test')}');\nconst server = '${fakeKeys.stripe()}';\n`;
  return {
    answer: (url) => {
      if (url.protocol === 'http:') return moved(`https://${PRODUCT}/`, 302);
      if (url.pathname === '/')
        return withoutHeaders(page('Members', BROKEN_HOME), 'strict-transport-security', 'x-request-id');
      // The whole folder was copied to the server.
      if (url.pathname === '/assets/pay.js') return { headers: { 'content-type': 'text/javascript' }, body: script };
      if (url.pathname === '/.env') return { headers: { 'content-type': 'text/plain' }, body: LEFT_BEHIND };
      // The code was deployed before its migration ran.
      if (url.pathname === '/pricing') return page('Application error', '<h1>Application error</h1>', 500);
      if (url.pathname === '/signup') return page('Sign up', SIGNUP);
      return url.pathname === '/login' ? openLogin(url) : notFound();
    },
  };
}

const LEFT_BEHIND = '# production\nSITE_NAME=Members\nSESSION_SECRET=left-on-the-server\n';

const notFound = () => page('Not found', '<h1>There is no such page</h1>', 404);

function securityTxt(): Reply {
  const until = new Date(Date.now() + 200 * DAY).toISOString();
  return {
    headers: { 'content-type': 'text/plain' },
    body: `Contact: mailto:security@${PRODUCT}\nExpires: ${until}\n`,
  };
}

const HOME = `<h1>Members</h1><p>A home for people who like the same things.</p>
<a href="https://app.${PRODUCT}/login">Log in</a> <a href="/signup">Sign up</a> <a href="/pricing">Pricing</a>`;

const SIGNUP =
  '<form method="post"><input name="email" type="email"><input name="password" type="password"><button>Join</button></form>';

/** The pages of the fixed product's main host. */
const PAGES: Record<string, () => Reply> = {
  '/': () => page('Members', HOME),
  '/pricing': () => page('Pricing', '<h1>Pricing</h1><p>Ten a month.</p>'),
  '/signup': () => page('Sign up', SIGNUP),
};

const BROKEN_HOME = `<h1>Members</h1><p>A home for people who like the same things.</p>
<a href="/login">Log in</a> <a href="/signup">Sign up</a> <a href="/pricing">Pricing</a> <a href="https://app.${PRODUCT}/">App</a> <a href="https://admin.${PRODUCT}/">Admin</a>
<a href="https://docs.${PRODUCT}/">Docs</a> <a href="https://invite.${PRODUCT}/">Invite a friend</a>
<script type="module" src="/assets/pay.js"></script>`;

const LOGIN =
  '<form method="post"><input name="email"><input name="password" type="password"><button>Log in</button></form>';

function app(url: URL): Reply {
  if (url.pathname === '/.well-known/security.txt') return securityTxt();
  if (url.pathname === '/login') {
    const { headers = {}, ...reply } = page('Log in', LOGIN);
    return {
      ...reply,
      headers: {
        ...headers,
        'ratelimit-policy': '5;w=60',
        'set-cookie': 'session=s3cr3t-session-value; Path=/; Secure; HttpOnly; SameSite=Lax',
      },
    };
  }
  return url.pathname === '/' ? page('App', '<h1>Your membership</h1><a href="/login">Log in</a>') : notFound();
}

/** An open redirect, a Permissions-Policy in old syntax, and a session cookie available to scripts and over http. */
function openLogin(url: URL): Reply {
  const next = url.searchParams.get('next');
  if (next !== null) return moved(next, 302);
  const { headers, ...reply } = page('Log in', `${LOGIN}<script src="https://chat.nic.example/widget.js"></script>`);
  return {
    ...reply,
    headers: {
      ...headers,
      'permissions-policy': "camera 'none'",
      'set-cookie': 'session=s3cr3t-session-value; Path=/',
    },
  };
}
