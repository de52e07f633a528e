import { assistantSite } from './assistants.ts';
import type { Plan } from './internet.ts';
import { fakeKeys } from './repository.ts';
import type { Reply, Site } from './web-server.ts';

/** The domain of the membership product that the sandbox serves. */
export const PRODUCT = 'members.example';

/**
 * Addresses of AS112 (RFC 7535): globally routable, and nobody's product. Nothing is sent to them: the sandbox's
 * options lead every one of them to loopback.
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

/** A public key of 2048 bits; nobody has the other half. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxhDKQa/YTD7vpYteaAyZmREBhKqks34w9Yhi1WpoEmGLsM4FxjnDzBmykyg79ZGXnoRf4IM48yeaWExKwj+td4F58BZpsU9U1w1O/hooSfEaiaQ/iL6kCrAaHiXVmzngXrHYiLgC7db5eDiAWsgBh2GL5gBQ9tYSGPUZtPLQlwV8qNRvWY6omn8R+EmeV304Bghwp8fB2nI/JscalPBfvhJidR/J3TZ1DDwfN9KuEQ4LwQqUUGAAMhUqNFuiVZSKS5t5QLOS5hGAckzfbWm4mxOJB2wPQHMb6uorsTv9h/D32x6g9IFoVnxVmWvviEb6EJpn/fTVU5Bi29mC1/oKUQIDAQAB';

/** What the product's mail needs: a mailbox on its own server, and Resend for what the code sends. */
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

/** A text as DNS carries it: in strings of at most 255 bytes. */
export function strings(text: string): string[][] {
  return [Array.from({ length: Math.ceil(text.length / 255) }, (_, i) => text.slice(i * 255, (i + 1) * 255))];
}

/** A product that may launch: nothing in it is for any rule to find. */
export function fixedProduct(): Plan {
  return {
    zones: [
      {
        name: 'example',
        servers: { 'a.nic.example': { address: ADDRESS.tld } },
        records: {
          'a.nic': { A: ADDRESS.tld },
          'rdap.nic': { A: ADDRESS.registry },
          'ca.nic': { A: ADDRESS.registry },
          'ns1.dns': { A: ADDRESS.ns1 },
          'ns2.dns': { A: ADDRESS.ns2 },
        },
      },
      {
        name: 'org',
        servers: { 'a.nic.example': { address: ADDRESS.tld } },
        records: { 'data.iana': { A: ADDRESS.registry } },
      },
      {
        name: 'in-addr.arpa',
        servers: { 'a.nic.example': { address: ADDRESS.tld } },
        records: { [ADDRESS.app.split('.').reverse().join('.')]: { PTR: `mail.${PRODUCT}` } },
      },
      {
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
      },
    ],
    sites: {
      [PRODUCT]: site((url) => {
        if (url.pathname === '/.well-known/security.txt') return securityTxt();
        return PAGES[url.pathname]?.() ?? page('Not found', '<h1>There is no such page</h1>', 404);
      }),
      [`www.${PRODUCT}`]: site((url) => moved(`https://${PRODUCT}${url.pathname}${url.search}`)),
      [`app.${PRODUCT}`]: site(app),
      [`staging.${PRODUCT}`]: assistantSite('hardened', page('Not found', '', 404)),
      ...registry(400),
    },
  };
}

/** The same product a week before launch, with what launches are stopped by. */
export function brokenProduct(): Plan {
  const plan = fixedProduct();
  const zone = plan.zones.find(({ name }) => name === PRODUCT);
  if (zone === undefined) throw new Error('the product has a zone');
  delete zone.dnssec;
  zone.servers['ns2.dns.example'] = { address: ADDRESS.ns2, behaviour: 'lame' };
  zone.records['www'] = { CNAME: 'members.old-landing-pages.example' };
  zone.records['app'] = { A: '10.0.0.5' };
  zone.records['admin'] = { A: ADDRESS.app };
  zone.records['docs'] = { A: ADDRESS.web };
  // Somebody added a second SPF record, and moved the mails to a provider that DNS knows nothing of.
  zone.records['@'] = { ...zone.records['@'], TXT: ['v=spf1 mx -all', 'v=spf1 include:amazonses.com ~all'] };
  for (const name of ['_dmarc', 'resend._domainkey', 'send']) delete zone.records[name];
  const provider = {
    name: 'amazonses.com',
    servers: { 'a.nic.example': { address: ADDRESS.tld } },
    records: { '@': { TXT: 'v=spf1 ip4:199.255.192.0/22 -all' } },
  };
  // The shop was never moved out of its test mode, and the key that was meant for the server went along.
  const script = `export const pay = loadStripe('${fakeKeys.stripePublic('test')}');\nconst server = '${fakeKeys.stripe()}';\n`;
  return {
    ...plan,
    zones: [...plan.zones, provider],
    deadAddresses: [ADDRESS.web6],
    sites: {
      ...plan.sites,
      [PRODUCT]: {
        answer: (url) => {
          if (url.protocol === 'http:') return moved(`https://${PRODUCT}/`, 302);
          if (url.pathname === '/')
            return withoutHeaders(page('Members', BROKEN_HOME), 'strict-transport-security', 'x-request-id');
          // Somebody copied the whole folder to the server.
          if (url.pathname === '/assets/pay.js')
            return { headers: { 'content-type': 'text/javascript' }, body: script };
          if (url.pathname === '/.env') return { headers: { 'content-type': 'text/plain' }, body: LEFT_BEHIND };
          // The migration was not run before the code was.
          if (url.pathname === '/pricing') return page('Application error', '<h1>Application error</h1>', 500);
          if (url.pathname === '/signup') return page('Sign up', SIGNUP);
          return url.pathname === '/login' ? openLogin(url) : page('Not found', '<h1>There is no such page</h1>', 404);
        },
      },
      [`www.${PRODUCT}`]: site((url) => moved(`https://${PRODUCT}${url.pathname}${url.search}`)),
      [`admin.${PRODUCT}`]: { answer: (url) => moved(`${url.protocol === 'http:' ? 'https' : 'http'}://${url.host}/`) },
      [`docs.${PRODUCT}`]: { ...site(() => page('Members', BROKEN_HOME)), certificate: 'incomplete' },
      [`staging.${PRODUCT}`]: assistantSite('obedient', page('Not found', '', 404)),
      ...registry(5),
    },
  };
}

const LEFT_BEHIND = '# production\nSITE_NAME=Members\nSESSION_SECRET=left-on-the-server\n';

/** The same without some of its headers. */
export function withoutHeaders(reply: Reply, ...names: string[]): Reply {
  const kept = Object.entries(reply.headers ?? {}).filter(([name]) => !names.includes(name));
  return { ...reply, headers: Object.fromEntries(kept) };
}

/** Serves https, and over http nothing but the way there. */
export function site(answer: Site['answer']): Site {
  return {
    answer: (url, request) =>
      url.protocol === 'http:' ? moved(url.href.replace('http:', 'https:')) : answer(url, request),
  };
}

export function moved(location: string, status = 308): Reply {
  return { status, headers: { location } };
}

/** What a page that matters sends. */
const SAFE = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-request-id': 'f2b1c7d0-5b1e-4f7e-9a55-3a0d5b1c7d0f',
};

function securityTxt(): Reply {
  const until = new Date(Date.now() + 200 * DAY).toISOString();
  return {
    headers: { 'content-type': 'text/plain' },
    body: `Contact: mailto:security@${PRODUCT}\nExpires: ${until}\n`,
  };
}

export function page(title: string, body: string, status = 200): Reply {
  return {
    status,
    headers: { ...SAFE },
    body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
  };
}

const HOME = `<h1>Members</h1><p>A home for people who like the same things.</p>
<a href="https://app.${PRODUCT}/login">Log in</a> <a href="/signup">Sign up</a> <a href="/pricing">Pricing</a>`;

const SIGNUP =
  '<form method="post"><input name="email" type="email"><input name="password" type="password"><button>Join</button></form>';

/** What the home host of the fixed product serves. */
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
  return url.pathname === '/'
    ? page('App', '<h1>Your membership</h1><a href="/login">Log in</a>')
    : page('Not found', '<h1>There is no such page</h1>', 404);
}

/** Sends people wherever the link says, has a policy of an old syntax, and hands the session to scripts and to http. */
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

/** IANA's list of registries and the one that knows the product, whose registration ends in so many days. */
export function registry(daysLeft: number): Record<string, Site> {
  const json = (data: unknown): Reply => ({
    headers: { 'content-type': 'application/rdap+json' },
    body: JSON.stringify(data),
  });
  const expires = new Date(Date.now() + daysLeft * DAY + DAY / 2).toISOString();
  return {
    'data.iana.org': site(() => json({ services: [[['example'], ['https://rdap.nic.example/']]] })),
    'rdap.org': site(({ pathname }) => moved(`https://rdap.nic.example${pathname}`, 302)),
    'rdap.nic.example': site((url) =>
      url.pathname === `/domain/${PRODUCT}`
        ? json({
            objectClassName: 'domain',
            status: ['active'],
            events: [{ eventAction: 'expiration', eventDate: expires }],
            entities: [
              {
                roles: ['registrar'],
                vcardArray: [
                  'vcard',
                  [
                    ['version', {}, 'text', '4.0'],
                    ['fn', {}, 'text', 'Sandbox Registrar'],
                  ],
                ],
              },
            ],
          })
        : { status: 404, body: '{}' },
    ),
  };
}
