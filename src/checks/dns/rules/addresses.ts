import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, inParts, isUnseen, leftOpen, lookAtAny } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import { at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import { blockedWords } from '../../../lookups/parse-page.ts';
import type { Chain } from '../../../lookups/visit.ts';
import type { DnsFacts, HostFacts, Reach } from '../facts.ts';
import { unsure, zoneFix } from './evidence.ts';

export const addressRules = {
  'private-address': {
    title: 'DNS record points to a private IP address',
    priority: 'block-now',
    proves: 'No published address is private, loopback, link-local, documentation or cloud metadata space.',
    why: 'The name works on the machine or network where it was tested and nowhere else.',
    remedy: 'Publish the public IP address of the server, or the name your host gives you.',
    source: 'IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890)',
    judge: ({ hosts }) =>
      lookAtAny(
        'host',
        hosts.filter((host) => host.addresses.length > 0 || unsure(host).length > 0),
        'no host has an address',
        (host) => inParts([unsure(host), ...(host.addresses.length > 0 ? [judgeAddresses(host)] : [])]),
      ),
  },
  'ipv6-dead': {
    title: 'IPv6 address does not answer',
    ...BLOCKS_ONCE_LIVE,
    proves: 'Where A and AAAA records are published, the product answers on both.',
    why: 'Visitors on IPv6, which most mobile networks use, wait for a timeout or see an error.',
    remedy: 'Serve the product on the IPv6 address, or delete the AAAA record.',
    source: 'RFC 8305 (Happy Eyeballs hides this from some visitors only)',
    judge: (facts) => {
      const published = oncePerAddress(facts.hosts.filter(hasIpv6));
      const silent = facts.hosts.filter((host) => !hasIpv6(host) && unsure(host).length > 0);
      return lookAtAny(
        'host',
        [...published, ...silent],
        'no host has an IPv6 address beside an IPv4 address',
        (host) => (hasIpv6(host) ? judgeReach(facts, host, host.ipv6) : unsure(host)),
      );
    },
  },
  'same-place': {
    title: 'Domain and www show different sites',
    priority: 'fix-before-launch',
    proves: 'The domain and www end on the same host or the same page.',
    why: 'Some visitors see something else: an old site, a parking page or the host’s default page.',
    remedy: 'Point both names to the same host, then redirect one to the other.',
    source: 'RFC 1034 section 3.6; a parked www is the commonest case',
    judge: ({ hosts }) => {
      const [apex, www] = (['apex', 'www'] as const).map((role) => hosts.find((host) => host.role === role));
      if (apex === undefined || www === undefined) return { notApplicable: 'the domain has no www name' };
      const silent = [...unsure(apex), ...unsure(www)];
      const isLost = apex.visit === undefined || www.visit === undefined;
      if (isLost && silent.length > 0) return blind('host', ...silent);
      if (apex.visit === undefined || www.visit === undefined)
        return { notApplicable: 'the domain or www has no address' };
      const said = comparePlaces(apex.visit, www.visit, www.name);
      return { looked: { host: isUnseen(said) ? 0 : 2 }, said };
    },
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeAddresses({ name, addresses }: HostFacts): Evidence[] {
  const special = addresses.filter(({ kind }) => kind !== 'public');
  return special.map(({ address, kind }) => {
    const type = address.includes(':') ? 'AAAA' : 'A';
    return {
      place: at(name, type),
      key: address,
      seen: { address, kind },
      expected: 'a public address',
      recheck: dig(name, type),
    };
  });
}

const hasIpv6 = (host: HostFacts): host is HostFacts & { ipv6: Reach } => host.ipv6 !== undefined;

/** Hosts that share an unreachable address have one fault: the record where it is published. */
function oncePerAddress<T extends { ipv6: Reach }>(hosts: readonly T[]): T[] {
  return hosts.filter((host, i) => hosts.findIndex(({ ipv6 }) => ipv6.address === host.ipv6.address) === i);
}

function judgeReach(facts: DnsFacts, { name }: HostFacts, { address, v4, v6, reason }: Reach): Said {
  if (v6 === 'answers' || v4 === 'fails') return [];
  // Many machines have no IPv6. The published address was examined, so only this question stays open.
  if (v6 === 'unknown' || v4 === 'unknown')
    return leftOpen([notKnown(`this machine cannot reach IPv6: ${reason}`, name)]);
  return [
    {
      place: at(name, 'AAAA'),
      key: address,
      seen: { address, 'over IPv4': 'answers', 'over IPv6': reason },
      expected: 'an answer over IPv4 and IPv6',
      recheck: ['curl', '-6', '-sS', '-o', '/dev/null', `http://${name}/`],
      fix: zoneFix(facts, [], [{ name, type: 'AAAA', value: address }]),
    },
  ];
}

function comparePlaces(apex: Chain, www: Chain, wwwName: string): Said {
  const [a, b] = [apex.end, www.end];
  if (a.kind !== 'page' || b.kind !== 'page') return [notKnown('the domain or www did not lead to a page', wwwName)];
  const wall = a.page.blockedBy ?? b.page.blockedBy;
  if (wall !== undefined) return [notKnown(blockedWords(wall), wwwName)];
  const isSame =
    new URL(a.page.url).hostname === new URL(b.page.url).hostname ||
    a.page.signature === b.page.signature ||
    (a.page.canonical !== undefined && a.page.canonical === b.page.canonical) ||
    (a.page.title !== '' && a.page.title === b.page.title);
  if (isSame) return [];
  return [
    {
      place: { address: www.start },
      seen: {
        'the domain ends at': a.page.url,
        'title there': a.page.title,
        'www ends at': b.page.url,
        'title at www': b.page.title,
      },
      expected: 'the same site',
      recheck: ['curl', '-sSL', '-o', '/dev/null', '-w', '%{url_effective}', www.start],
    },
  ];
}
