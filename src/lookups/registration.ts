import * as z from 'zod';
import type { World } from '../io/world.ts';
import { endReason, get } from './visit.ts';

/** The registry's data on a domain (RDAP, RFC 9083). */
export type Registration =
  | { kind: 'found'; server: string; expires?: string; statuses: string[]; registrar?: string }
  | { kind: 'unregistered'; server: string }
  | { kind: 'unknown'; reason: string };

/** IANA's list of RDAP servers by top-level domain (RFC 9224). */
const BOOTSTRAP = 'https://data.iana.org/rdap/dns.json';
const BOOTSTRAP_REQUEST = {
  maxBytes: 1024 * 1024,
  headers: { accept: 'application/rdap+json, application/json' },
};

const bootstrapSchema = z.object({ services: z.array(z.tuple([z.array(z.string()), z.array(z.string())])) });
const domainSchema = z.object({
  status: z.array(z.string()).optional(),
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string() })).optional(),
  entities: z
    .array(
      z.object({
        roles: z.array(z.string()).optional(),
        vcardArray: z.tuple([z.string(), z.array(z.array(z.unknown()))]).optional(),
      }),
    )
    .optional(),
});

export async function registrationOf(
  world: Pick<World, 'ask' | 'resolvers' | 'fetch'>,
  domain: string,
): Promise<Registration> {
  const bootstrap = await getJson(world, BOOTSTRAP, bootstrapSchema);
  if ('reason' in bootstrap) return { kind: 'unknown', reason: `IANA’s list of registries: ${bootstrap.reason}` };
  const tld = domain.slice(domain.lastIndexOf('.') + 1);
  const server = bootstrap.data.services
    .find(([tlds]) => tlds.includes(tld))?.[1]
    .find((url) => url.startsWith('https:'));
  if (server === undefined)
    return { kind: 'unknown', reason: 'the registry of this top-level domain publishes no data (RDAP)' };
  const found = await getJson(world, `${server.replace(/\/?$/, '/')}domain/${domain}`, domainSchema);
  if ('status' in found && found.status === 404) return { kind: 'unregistered', server };
  if ('reason' in found) return { kind: 'unknown', reason: `the registry: ${found.reason}` };
  return { kind: 'found', server, ...factsOf(found.data) };
}

function factsOf({ status = [], events = [], entities = [] }: z.infer<typeof domainSchema>) {
  const expires = events.find(({ eventAction }) => eventAction === 'expiration')?.eventDate;
  const registrar = entities
    .find(({ roles }) => roles?.includes('registrar'))
    ?.vcardArray?.[1].find(([field]) => field === 'fn')?.[3];
  return {
    statuses: status,
    ...(expires !== undefined && !Number.isNaN(Date.parse(expires)) && { expires: new Date(expires).toISOString() }),
    ...(typeof registrar === 'string' && { registrar }),
  };
}

/** Does a highly available host respond? If not, this machine's own network is at fault, not the product. */
export async function isOnline(world: Pick<World, 'ask' | 'resolvers' | 'fetch'>): Promise<boolean> {
  return 'answer' in (await get(world, BOOTSTRAP, BOOTSTRAP_REQUEST));
}

async function getJson<T>(
  world: Pick<World, 'ask' | 'resolvers' | 'fetch'>,
  url: string,
  schema: z.ZodType<T>,
): Promise<{ data: T } | { reason: string; status?: number }> {
  const got = await get(world, url, BOOTSTRAP_REQUEST);
  if ('end' in got) return { reason: endReason(got.end) };
  const { status, body, distrust } = got.answer;
  if (status !== 200) return { reason: `status ${status}`, status };
  if (distrust.length > 0) return { reason: 'its certificate is not trusted' };
  const parsed = schema.safeParse(jsonOf(body));
  return parsed.success ? { data: parsed.data } : { reason: 'its answer is not the JSON that was expected' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
