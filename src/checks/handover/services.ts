import { providers } from '../../catalog/mail-providers/index.ts';
import { networkOf } from '../../catalog/networks.ts';
import { platformOf } from '../../catalog/platforms/index.ts';
import type { Subject } from '../../gate/check.ts';
import type { ServiceLandmark, ServiceRole } from '../../gate/landmark.ts';
import type { World } from '../../io/world.ts';
import { parseTarget, registrableOf } from '../../lib/domain-names.ts';
import { isUnderAny } from '../../lib/host-names.ts';
import { authorityOf } from '../../lookups/authority.ts';
import { dnsHostOf } from '../../lookups/dns-hosts.ts';
import { codeUses } from '../../lookups/email/code-uses.ts';
import { addressesOf, lookup, valuesOf } from '../../lookups/lookup.ts';
import { registrationOf } from '../../lookups/registration.ts';
import { endReason, get } from '../../lookups/visit.ts';
import { packagesOf, SERVICE_PACKAGES } from './packages.ts';

export interface Seen {
  services: ServiceLandmark[];
  /** Roles that could not be examined, and why. */
  unseen: { roles: ServiceRole[]; reason: string }[];
}

const NOTHING: Seen = { services: [], unseen: [] };
const unseen = (reason: string, ...roles: ServiceRole[]): Seen => ({ services: [], unseen: [{ roles, reason }] });
const service = (role: ServiceRole, name: string, by: string): ServiceLandmark => ({ what: 'service', role, name, by });

/** The services on whose accounts the product depends, as far as they can be detected. */
export async function servicesOf(world: World, subject: Subject): Promise<Seen> {
  const name = subject.domain === undefined ? undefined : parseTarget(subject.domain).name;
  const seen = await Promise.all([
    ...(name === undefined
      ? []
      : [registrar(world, name), dns(world, name), front(world, subject.canonical ?? name), mailbox(world, name)]),
    ...(subject.isRepository ? [platforms(world), repository(world), packages(world), sending(world)] : []),
  ]);
  return {
    services: seen.flatMap(({ services }) => services),
    unseen: seen.flatMap((each) => each.unseen),
  };
}

async function registrar(world: World, name: string): Promise<Seen> {
  const found = await registrationOf(world, registrableOf(name));
  if (found.kind === 'unknown') return unseen(found.reason, 'registrar');
  return found.kind === 'found' && found.registrar !== undefined
    ? { services: [service('registrar', found.registrar, 'the registry (RDAP)')], unseen: [] }
    : NOTHING;
}

async function dns(world: World, name: string): Promise<Seen> {
  const authority = await authorityOf(world, name);
  if (authority.kind === 'unknown') return unseen(authority.reason, 'dns');
  const servers = authority.servers.map((server) => server.name);
  const first = servers[0];
  const host = dnsHostOf(servers)?.name ?? (first && registrableOf(first));
  return host === undefined ? NOTHING : { services: [service('dns', host, `NS ${first}`)], unseen: [] };
}

/** Who serves the home page: a platform, by the CNAMEs on the way; a CDN, by addresses and headers. */
async function front(world: World, host: string): Promise<Seen> {
  const [got, { addresses, v4, v6 }] = await Promise.all([get(world, `https://${host}/`), addressesOf(world, host)]);
  const platform = platformOf([...v4.cnames, ...v6.cnames].map(({ value }) => value.replace(/\.$/, '')));
  const byName = platform === undefined ? [] : [service('hosting', platform.name, `CNAME ${platform.by}`)];
  if ('end' in got)
    return {
      services: byName,
      unseen: [{ roles: ['hosting', 'cdn'], reason: `https://${host}/: ${endReason(got.end)}` }],
    };
  const network = networkOf(
    addresses.map(({ address }) => address),
    got.answer.headers,
  );
  const isSaid = network === undefined || network.name === platform?.name;
  const byAnswer = isSaid
    ? []
    : [service(network.isPlatform ? 'hosting' : 'cdn', network.name, `what ${host} answers`)];
  return { services: [...byName, ...byAnswer], unseen: [] };
}

async function mailbox(world: World, name: string): Promise<Seen> {
  const found = await lookup(world, name, 'MX');
  if (found.outcome === 'unknown') return unseen(found.reason, 'mailbox');
  const hosts = valuesOf(found).map((value) => (value.split(' ')[1] ?? '').replace(/\.$/, ''));
  const [first] = hosts.filter((host) => host !== '').sort();
  if (first === undefined) return NOTHING;
  const known = providers.find(({ receives = [] }) => isUnderAny(first, receives));
  return { services: [service('mailbox', known?.name ?? registrableOf(first), `MX ${first}`)], unseen: [] };
}

async function platforms(world: World): Promise<Seen> {
  const found = await world.deployment();
  if (found.kind === 'failure') return unseen(found.reason, 'hosting');
  const hosts = found.platforms.filter(({ name }) => name !== 'Docker');
  return { services: hosts.map(({ name, file }) => service('hosting', name, file)), unseen: [] };
}

/** By the CI configuration; GitHub last, because mirrors have its folder, too. */
const FORGES: [RegExp, string][] = [
  [/^\.gitlab-ci\.ya?ml$/, 'GitLab'],
  [/^bitbucket-pipelines\.yml$/, 'Bitbucket'],
  [/^\.(?:forgejo|gitea)\/workflows\//, 'Forgejo'],
  [/^\.github\/workflows\//, 'GitHub'],
];

async function repository(world: World): Promise<Seen> {
  const files = await world.list();
  const found = FORGES.flatMap(([form, name]) => {
    const file = files.find((path) => form.test(path));
    return file === undefined ? [] : [service('repository', name, file)];
  });
  return { services: found.slice(0, 1), unseen: [] };
}

async function packages(world: World): Promise<Seen> {
  const { packages: used, unseen: unread } = await packagesOf(world);
  const services = SERVICE_PACKAGES.flatMap(({ role, name, packages: names }) => {
    const found = used.find((each) => names.includes(each.name));
    return found === undefined ? [] : [service(role, name, `${found.name} in ${found.file}`)];
  });
  return { services, unseen: unread.map((reason) => ({ roles: ['payments', 'database'], reason })) };
}

async function sending(world: World): Promise<Seen> {
  const { uses, unseen: reason } = await codeUses(world);
  const services = uses.map(({ provider, file }) => service('sending', provider.name, file));
  return { services, unseen: reason === undefined ? [] : [{ roles: ['sending'], reason }] };
}
