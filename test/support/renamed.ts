import type { Plan } from '../../src/sandbox/internet.ts';
import { ADDRESS, PRODUCT } from '../../src/sandbox/product.ts';
import type { Reply, Site } from '../../src/sandbox/web-server.ts';
import type { Zone } from '../../src/sandbox/zones.ts';

/** The same text about another domain. */
export const aboutDomain = (domain: string) => (text: string) => text.replaceAll(PRODUCT, domain);

/** The same product under another domain of the top-level domain `com`: what is shown in documents is about example.com. */
export function renamed(plan: Plan, domain: string): Plan {
  const to = aboutDomain(domain);
  const back = (text: string) => text.replaceAll(domain, PRODUCT);
  const zones = plan.zones.map((zone) => renamedZone(zone, to));
  const servers = { 'a.nic.example': { address: ADDRESS.tld } };
  return {
    ...plan,
    zones: [...zones, { name: 'com', servers, records: {} }],
    sites: Object.fromEntries(
      Object.entries(plan.sites).map(([host, site]) => [to(host), renamedSite(site, to, back)] as const),
    ),
  };
}

/** Buffers of records have no name in them. */
function renamedZone(zone: Zone, to: (text: string) => string): Zone {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return to(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [to(key), walk(each)]));
  };
  return walk(zone) as Zone;
}

function renamedSite(site: Site, to: (text: string) => string, back: (text: string) => string): Site {
  return {
    ...site,
    answer(url, request) {
      const { headers = {}, body, ...reply } = site.answer(new URL(back(url.href)), request);
      return {
        ...reply,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? to(value) : value.map(to)]),
        ),
        ...(body !== undefined && { body: bodyOf(body, to) }),
      };
    },
  };
}

/** IANA's list of registries knows one that has both top-level domains. */
const bodyOf = (body: NonNullable<Reply['body']>, to: (text: string) => string) =>
  typeof body === 'string' ? to(body).replace('[["example"]', '[["example","com"]') : body;
