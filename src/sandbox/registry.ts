import { moved, site } from './replies.ts';
import type { Reply, Site } from './web-server.ts';

const DAY = 86_400_000;

/** IANA's list of registries, and the registry of the product, whose registration ends in `daysLeft` days. */
export function registry(product: string, daysLeft: number): Record<string, Site> {
  const known = registration(daysLeft);
  return {
    'data.iana.org': site(() => json({ services: [[['example'], ['https://rdap.nic.example/']]] })),
    'rdap.org': site(({ pathname }) => moved(`https://rdap.nic.example${pathname}`, 302)),
    'rdap.nic.example': site((url) =>
      url.pathname === `/domain/${product}` ? json(known) : { status: 404, body: '{}' },
    ),
  };
}

const json = (data: unknown): Reply => ({
  headers: { 'content-type': 'application/rdap+json' },
  body: JSON.stringify(data),
});

/** A domain object in RDAP (RFC 9083, section 5.3). */
function registration(daysLeft: number) {
  const expires = new Date(Date.now() + daysLeft * DAY + DAY / 2).toISOString();
  return {
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
  };
}
