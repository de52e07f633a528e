import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from 'dns-packet';
import { makeAuthority } from './certificates.ts';
import { authorityMind, type DnsServer, type DnsServerOptions, resolverMind, startDnsServer } from './dns-server.ts';
import { type Faults, luck, slowLane } from './faults.ts';
import { listen, type Pause, type Sites, startWebServers } from './web-server.ts';
import type { NameServer, Zone } from './zones.ts';

/** What there is in a little internet. */
export interface Plan {
  zones: Zone[];
  sites: Sites;
  /** Addresses at which nothing listens, whatever host is asked there. */
  deadAddresses?: string[];
  /** Addresses with servers of their own: what they answer there, under whatever name. */
  otherServers?: Record<string, Sites>;
  /** More resolvers beside the first, each with answers that it remembers from before, by `name TYPE`. */
  otherResolvers?: Record<string, Answer[]>[];
  /** The organisation in the name of the certificates' issuer. */
  issuer?: string;
  faults?: Faults;
  /** How slow answers wait; the machine's own clock unless a test holds one. */
  pause?: Pause | undefined;
  /** All sites take TLS 1.0 and 1.1 too. */
  takesOldTls?: boolean;
  /** Questions that no DNS server answers. */
  unanswered?: (name: string, type: string) => boolean;
  /** How the first resolver misbehaves. */
  resolver?: Pick<DnsServerOptions, 'truncates' | 'mangle'>;
}

export interface Internet {
  /** The options of `launch-gate check` that reach it. */
  options: string[];
  /** PEM of the root that its sites' certificates are issued under. */
  root: string;
  /** Requests that the sites have had, by `METHOD URL`. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** A port on which nothing may listen without being root. */
const CLOSED_PORT = 1;

/** Starts servers on loopback for everything in the plan. Nothing else is listened on or asked. */
export async function startInternet(plan: Plan): Promise<Internet> {
  const { rttMs = 0, dnsLoss = 0, resets = 0, seed = 1 } = plan.faults ?? {};
  const roll = luck(seed);
  const authority = await makeAuthority(plan.issuer ?? 'Launch Gate Sandbox');
  const dns = { isLost: () => dnsLoss > 0 && roll() < dnsLoss, delayMs: rttMs, isMute: plan.unanswered };
  const web = await startWebServers(plan.sites, authority, () => resets > 0 && roll() < resets, {
    ...(plan.takesOldTls && { takesOldTls: true }),
    pause: plan.pause,
  });
  const apart = await Promise.all(
    Object.entries(plan.otherServers ?? {}).map(async ([address, sites]) => {
      return { address, web: await startWebServers(sites, authority, () => false) };
    }),
  );
  const resolvers = await Promise.all(
    [{}, ...(plan.otherResolvers ?? [])].map((stale, i) =>
      startDnsServer({ ...dns, mind: resolverMind(plan.zones, stale), ...(i === 0 && plan.resolver) }),
    ),
  );
  const authorities = await startAuthorities(plan.zones, dns);
  const lanes: Server[] = [];
  const near = async (port: number) => {
    if (rttMs === 0) return port;
    const lane = slowLane(port, rttMs);
    lanes.push(lane);
    return listen(lane);
  };
  const [httpPort, httpsPort] = [await near(web.httpPort), await near(web.httpsPort)];
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-sandbox-'));
  const rootFile = join(folder, 'root.pem');
  writeFileSync(rootFile, authority.root);
  const servers: DnsServer[] = [...resolvers, ...authorities.started];
  return {
    options: [
      '--allow-private',
      // Nothing recovers here by waiting.
      '--confirm-after',
      '0',
      ...resolvers.flatMap(({ port }) => ['--resolver', `127.0.0.1:${port}`]),
      ...(plan.deadAddresses ?? []).flatMap((address) => [
        '--connect-to',
        `${bracketed(address)}::127.0.0.1:${CLOSED_PORT}`,
      ]),
      ...apart.flatMap(({ address, web: own }) => [
        '--connect-to',
        `${bracketed(address)}:80:127.0.0.1:${own.httpPort}`,
        '--connect-to',
        `${bracketed(address)}:443:127.0.0.1:${own.httpsPort}`,
      ]),
      ...authorities.diversions.flatMap((diversion) => ['--connect-to', diversion]),
      '--connect-to',
      `:80:127.0.0.1:${httpPort}`,
      '--connect-to',
      `:443:127.0.0.1:${httpsPort}`,
      '--ca',
      rootFile,
    ],
    root: authority.root,
    requests: web.requests,
    async close() {
      for (const lane of lanes) lane.close();
      await Promise.all([
        ...[web, ...apart.map((each) => each.web)].map((each) => each.close()),
        ...servers.map((server) => server.close()),
      ]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One server for each address that a zone names; it serves every zone that names it. */
async function startAuthorities(zones: readonly Zone[], options: Pick<DnsServerOptions, 'isLost' | 'delayMs'>) {
  const byAddress = new Map<string, { server: NameServer; zones: Zone[] }>();
  for (const zone of zones) {
    for (const server of Object.values(zone.servers)) {
      const known = byAddress.get(server.address);
      if (known) known.zones.push(zone);
      else byAddress.set(server.address, { server, zones: [zone] });
    }
  }
  const started: DnsServer[] = [];
  const diversions: string[] = [];
  for (const [address, { server, zones: own }] of byAddress) {
    const behaviour = server.behaviour ?? 'authority';
    let port = CLOSED_PORT;
    if (behaviour !== 'dead') {
      const mind = authorityMind(
        own,
        zones.filter((zone) => !own.includes(zone)),
        behaviour,
        server.serial,
      );
      const running = await startDnsServer({ ...options, mind });
      started.push(running);
      port = running.port;
    }
    diversions.push(`${bracketed(address)}:53:127.0.0.1:${port}`);
  }
  return { started, diversions };
}

const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address);
