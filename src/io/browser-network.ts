import type { RunTime } from '../lib/clock.ts';
import { browsing } from './browser.ts';
import { openTcp } from './connect.ts';
import type { Endpoint } from './endpoint.ts';
import { type Failure, failure } from './failure.ts';
import type { Requests } from './requests.ts';
import type { Dial } from './socks.ts';
import { keyHash } from './tls.ts';
import type { World } from './world.ts';

/** The parts of the world that a browser shares. */
export interface Ways {
  world: Pick<World, 'ask' | 'handshake' | 'resolvers'>;
  /** The endpoint to connect to after diversions and guards, or why no connection is made. */
  reach(name: string, address: string, port: number): Endpoint | Failure;
  /** Waits for a slot at the host; call the result to release it. */
  turn(host: string): Promise<() => void>;
  /** The request counts per host so far. */
  requests: Requests;
  /** Additional trusted roots, PEM. */
  trust: readonly string[];
  time: RunTime;
  version: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * A browser connects by name. Its names are resolved like all others, and the same restrictions apply to its
 * connections.
 */
export function browserOf(ways: Ways): World['browse'] {
  const { trust, time, version, env } = ways;
  return browsing({
    dial: dialOver(ways),
    turn: (host) => ways.turn(host),
    requests: ways.requests,
    userAgent: `launch-gate/${version}`,
    trusted: async (hosts) =>
      trust.length === 0 ? [] : (await Promise.all(hosts.map((host) => keysOf(ways, host)))).flat(),
    signal: time.signal,
    env,
  });
}

function dialOver(ways: Ways): Dial {
  return async (host, port) => {
    const address = await addressOf(ways, host);
    if (address === undefined) return failure('missing', 'its name does not resolve');
    const endpoint = ways.reach(host, address, port);
    if ('kind' in endpoint) return endpoint;
    const opened = await openTcp({ host, address: endpoint.host, port: endpoint.port }, ways.time);
    return 'kind' in opened ? opened : opened.socket;
  };
}

async function addressOf({ world }: Ways, host: string): Promise<string | undefined> {
  const [server = ''] = world.resolvers;
  const found = await Promise.all(
    (['A', 'AAAA'] as const).map((type) => world.ask({ name: host, type, server, recurse: true })),
  );
  const records = found.flatMap((answer) => (answer.kind === 'answer' ? answer.answers : []));
  return records.find(({ type }) => type !== 'CNAME')?.value;
}

/** Key hashes of the host's certificates, when the user's own roots validate them. */
async function keysOf(ways: Ways, host: string): Promise<string[]> {
  const address = await addressOf(ways, host);
  const shake = address === undefined ? undefined : await ways.world.handshake({ host, address, port: 443 });
  return shake?.kind === 'answer' && shake.distrust.length === 0 ? shake.chain.map(keyHash) : [];
}
