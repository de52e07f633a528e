import { X509Certificate } from 'node:crypto';
import type { Subject } from '../../gate/check.ts';
import type { Certificate, TlsAnswer, TlsVersion } from '../../io/tls-types.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { hostName } from '../../lib/host-names.ts';
import { answerOf, isAnswered } from '../../lookups/dns-evidence.ts';
import { knownHosts, linkedHosts } from '../../lookups/hosts.ts';
import { addressesOf } from '../../lookups/lookup.ts';
import { type Chain, get, visit } from '../../lookups/visit.ts';
import type { HostTls, MissingCertificate, OriginTls, TlsFacts } from './facts.ts';
import type { TlsOptions } from './options.ts';

const VERSIONS: readonly TlsVersion[] = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
/** The most hosts that visitors pass through. */
const MOST_HOPS = 8;
/** No certificate is larger. */
const CERTIFICATE_BYTES = 64 * 1024;

export async function gatherTls(world: World, options: TlsOptions, subject: Subject): Promise<TlsFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const known = knownHosts(domain, subject);
  const first = Promise.all(known.map(({ name }) => hostTls(world, name, 'page')));
  const more = Promise.all(known.map(({ name }) => visit(world, `https://${name}/`))).then((chains) => {
    const linked = linkedHosts(chains, domain, known).map(({ name }) => ({ name, why: 'page' as const }));
    const named = new Set([...known, ...linked].map(({ name }) => name));
    const hops = hopHosts(chains).filter((name) => !named.has(name));
    const passed = hops.slice(0, MOST_HOPS).map((name) => ({ name, why: 'hop' as const }));
    return Promise.all([...linked, ...passed].map(({ name, why }) => hostTls(world, name, why)));
  });
  const origins = Object.entries(options.origins).map(async ([host, address]): Promise<OriginTls> => {
    return { host, address, shake: await world.handshake({ host, address, port: 443 }) };
  });
  const [own, others, behind] = await Promise.all([first, more, Promise.all(origins)]);
  return { now: world.now, stage: subject.stage, hosts: [...own, ...others], origins: behind, options };
}

function hopHosts(chains: readonly Chain[]): string[] {
  const names = chains.flatMap(({ hops }) =>
    hops.filter(({ url }) => url.startsWith('https:')).flatMap(({ url }) => hostName(new URL(url).hostname) ?? []),
  );
  return [...new Set(names)];
}

async function hostTls(world: World, name: string, why: HostTls['why']): Promise<HostTls> {
  const { v4, v6, addresses } = await addressesOf(world, name);
  const tried = [4, 6].flatMap(
    (family) => addresses.find(({ address }) => address.includes(':') === (family === 6)) ?? [],
  );
  const [one] = tried;
  const failed = [v4, v6].find((found) => !isAnswered(found));
  const [servers, versions] = await Promise.all([
    Promise.all(
      tried.map(async ({ address }) => ({ address, shake: await world.handshake({ host: name, address, port: 443 }) })),
    ),
    one === undefined ? [] : Promise.all(VERSIONS.map((version) => speaks(world, name, one.address, version))),
  ]);
  const answered = servers.flatMap(({ shake }) => (shake.kind === 'answer' ? shake : []));
  const lacking = answered.find(({ distrust }) => distrust.some(({ reason: why }) => why === 'incomplete-chain'));
  return {
    name,
    why,
    servers,
    unknown: tried.length === 0 && failed ? answerOf(failed) : undefined,
    versions: Object.fromEntries(
      VERSIONS.map((version, i) => [version, versions[i] ?? 'unknown']),
    ) as HostTls['versions'],
    missing: lacking && (await missingOf(world, lacking)),
  };
}

/** Only a server that refuses the version does not support it; no response tells nothing. */
async function speaks(world: World, host: string, address: string, version: TlsVersion) {
  const answer = await world.handshake({ host, address, port: 443, version });
  if (answer.kind === 'answer') return 'yes';
  return answer.failure === 'tls' || answer.failure === 'reset' ? 'no' : 'unknown';
}

async function missingOf(world: World, { chain }: TlsAnswer): Promise<MissingCertificate> {
  const last = chain.at(-1);
  const url = last && issuerUrl(last);
  if (last === undefined || url === undefined) return { kind: 'none' };
  const got = await get(world, url, { bytes: true, maxBytes: CERTIFICATE_BYTES });
  if (!('answer' in got)) return { kind: 'unknown', url, reason: 'the missing certificate could not be fetched' };
  if (got.answer.status !== 200) return { kind: 'unknown', url, reason: `status ${got.answer.status}` };
  const issuer = certificateOf(got.answer.body);
  const isIssuer = issuer !== undefined && new X509Certificate(last.pem).verify(issuer.publicKey);
  return isIssuer ? { kind: 'proved', url, subject: issuer.subject.replaceAll('\n', ', ') } : { kind: 'none' };
}

function issuerUrl({ pem }: Certificate): string | undefined {
  const found = /CA Issuers - URI:(http:\/\/\S+)/.exec(new X509Certificate(pem).infoAccess ?? '')?.[1];
  return found !== undefined && URL.canParse(found) ? found : undefined;
}

/** Parses DER or PEM, whatever content type the server sends. */
function certificateOf(body: string): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(body, 'latin1'));
  } catch {
    return undefined;
  }
}
