import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from 'dns-packet';
import { type Authority, makeAuthority } from './certificates.ts';
import { authorityMind, type DnsServer, type DnsServerOptions, resolverMind, startDnsServer } from './dns-server.ts';
import { type Faults, seededRandom, slowLane } from './faults.ts';
import { listen, type Pause, type Sites, startWebServers, type WebServers } from './web-server.ts';
import type { NameServer, Zone } from './zones.ts';

/** The content of a simulated internet. */
export interface Plan {
  zones: Zone[];
  sites: Sites;
  /** Addresses where nothing listens, whatever host is requested. */
  deadAddresses?: string[];
  /** Addresses with servers of their own, and their sites, under any name. */
  otherServers?: Record<string, Sites>;
  /** Additional resolvers, each with cached answers, by `name TYPE`. */
  otherResolvers?: Record<string, Answer[]>[];
  /** The organization of the certificates' issuer. */
  issuer?: string;
  faults?: Faults;
  /** How delayed responses wait; the real clock unless a test controls it. */
  pause?: Pause | undefined;
  /** All sites also accept TLS 1.0 and 1.1. */
  takesOldTls?: boolean;
  /** Questions that no DNS server answers. */
  unanswered?: (name: string, type: string) => boolean;
  /** How the first resolver misbehaves. */
  resolver?: Pick<DnsServerOptions, 'truncates' | 'mangle'>;
}

export interface Internet {
  /** The options with which `launch-gate check` uses it. */
  options: string[];
  /** The root certificate of its sites, PEM. */
  root: string;
  /** Requests that its sites received, as `METHOD URL`. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** A privileged port, on which nothing listens without root. */
const CLOSED_PORT = 1;

/** Starts servers on loopback for everything in the plan. It listens on and contacts nothing else. */
export async function startInternet(plan: Plan): Promise<Internet> {
  const { rttMs = 0, dnsLoss = 0, resets = 0, seed = 1 } = plan.faults ?? {};
  const roll = seededRandom(seed);
  const authority = await makeAuthority(plan.issuer ?? 'Launch Gate Sandbox');
  const dns = { isLost: () => dnsLoss > 0 && roll() < dnsLoss, delayMs: rttMs, isMute: plan.unanswered };
  const web = await startWebServers(plan.sites, authority, () => resets > 0 && roll() < resets, {
    ...(plan.takesOldTls && { takesOldTls: true }),
    pause: plan.pause,
  });
  const others = await startOtherServers(plan.otherServers ?? {}, authority);
  const resolvers = await startResolvers(plan, dns);
  const authorities = await startAuthorities(plan.zones, dns);
  const near = await slowedDown(web, rttMs);
  const trust = trustFile(authority.root);
  const diversions = [
    ...(plan.deadAddresses ?? []).map((address) => `${bracketed(address)}::127.0.0.1:${CLOSED_PORT}`),
    ...others.flatMap(({ address, web: own }) => webDiversions(bracketed(address), own)),
    ...authorities.diversions,
    ...webDiversions('', near),
  ];
  return {
    options: optionsFor({ resolvers, diversions, rootFile: trust.path }),
    root: authority.root,
    requests: web.requests,
    async close() {
      for (const lane of near.lanes) lane.close();
      const servers = [web, ...others.map((other) => other.web), ...resolvers, ...authorities.started];
      await Promise.all(servers.map((server) => server.close()));
      trust.remove();
    },
  };
}

type DnsFaults = Pick<DnsServerOptions, 'isLost' | 'delayMs' | 'isMute'>;
type WebPorts = Pick<WebServers, 'httpPort' | 'httpsPort'>;

function startOtherServers(servers: Record<string, Sites>, authority: Authority) {
  return Promise.all(
    Object.entries(servers).map(async ([address, sites]) => {
      return { address, web: await startWebServers(sites, authority, () => false) };
    }),
  );
}

function startResolvers({ zones, otherResolvers = [], resolver }: Plan, faults: DnsFaults): Promise<DnsServer[]> {
  return Promise.all(
    [{}, ...otherResolvers].map((stale, i) =>
      startDnsServer({ ...faults, mind: resolverMind(zones, stale), ...(i === 0 && resolver) }),
    ),
  );
}

/** The ports of the same servers with a simulated round trip. */
async function slowedDown({ httpPort, httpsPort }: WebPorts, rttMs: number): Promise<WebPorts & { lanes: Server[] }> {
  if (rttMs === 0) return { httpPort, httpsPort, lanes: [] };
  const lanes = [slowLane(httpPort, rttMs), slowLane(httpsPort, rttMs)] as const;
  return { httpPort: await listen(lanes[0]), httpsPort: await listen(lanes[1]), lanes: [...lanes] };
}

/** Writes the root certificate to a file in its own folder. */
function trustFile(root: string) {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-sandbox-'));
  const path = join(folder, 'root.pem');
  writeFileSync(path, root);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Values for `--connect-to`; for every host when none is given. */
const webDiversions = (host: string, { httpPort, httpsPort }: WebPorts): string[] => [
  `${host}:80:127.0.0.1:${httpPort}`,
  `${host}:443:127.0.0.1:${httpsPort}`,
];

interface Ways {
  resolvers: readonly DnsServer[];
  diversions: readonly string[];
  rootFile: string;
}

function optionsFor({ resolvers, diversions, rootFile }: Ways): string[] {
  return [
    '--allow-private',
    // Waiting does not change a simulated internet.
    '--confirm-after',
    '0',
    ...resolvers.flatMap(({ port }) => ['--resolver', `127.0.0.1:${port}`]),
    ...diversions.flatMap((diversion) => ['--connect-to', diversion]),
    '--ca',
    rootFile,
  ];
}

/** One server per address in the zones; it serves every zone that names it. */
async function startAuthorities(zones: readonly Zone[], faults: DnsFaults) {
  const started: DnsServer[] = [];
  const diversions: string[] = [];
  for (const [address, { server, zones: own }] of byAddress(zones)) {
    const behavior = server.behavior ?? 'authority';
    let port = CLOSED_PORT;
    if (behavior !== 'dead') {
      const mind = authorityMind(
        own,
        zones.filter((zone) => !own.includes(zone)),
        behavior,
        server.serial,
      );
      const running = await startDnsServer({ ...faults, mind });
      started.push(running);
      port = running.port;
    }
    diversions.push(`${bracketed(address)}:53:127.0.0.1:${port}`);
  }
  return { started, diversions };
}

function byAddress(zones: readonly Zone[]): Map<string, { server: NameServer; zones: Zone[] }> {
  const found = new Map<string, { server: NameServer; zones: Zone[] }>();
  for (const zone of zones) {
    for (const server of Object.values(zone.servers)) {
      const known = found.get(server.address);
      if (known) known.zones.push(zone);
      else found.set(server.address, { server, zones: [zone] });
    }
  }
  return found;
}

const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address);
