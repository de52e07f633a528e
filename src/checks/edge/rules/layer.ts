import { NETWORKS } from '../../../catalog/networks.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import type { EdgeFacts, Origin } from '../facts.ts';

export const layerRules = {
  proxied: {
    title: 'The layer that is to stand in front of the product does not',
    priority: 'fix-before-launch',
    proves: 'The network that launch.yml names answers for the home page, by its addresses or its headers.',
    why: 'Without it an attack reaches the server itself, and every visitor waits for it.',
    remedy: 'Turn the proxy on for the record in its DNS panel, or point the name at the address that it gave you.',
    source: 'the networks’ published address ranges, with their dates: src/catalog/networks.ts',
    judge: ({ layer, front }) => {
      if (layer === undefined) return { notApplicable: 'launch.yml names no layer (edge.layer)' };
      if ('unseen' in front) return blind('host', { unknown: front.unseen });
      const { host, url, found } = front;
      if (found !== undefined && (layer === 'any' || found.id === layer)) return { looked: { host: 1 }, said: [] };
      const wanted = NETWORKS.find(({ id }) => id === layer)?.name ?? 'a CDN or DDoS layer';
      const said = [
        {
          place: { address: url },
          problem: found === undefined ? 'No layer is recognised.' : 'Another one is recognised.',
          seen: { host, 'in front': found?.name ?? 'nobody that is recognised' },
          expected: wanted,
          recheck: ['curl', '-sSI', url],
        },
      ];
      return { looked: { host: 1 }, said };
    },
  },
  'origin-exposed': {
    title: 'The server behind the proxy answers to everybody',
    priority: 'fix-before-launch',
    proves: 'No address that DNS gives away serves the home page past the layer in front.',
    why: 'Who knows the address goes around the proxy: its rules, its limits and its protection do not hold there.',
    remedy:
      'Let only the proxy’s address ranges in at the firewall, or ask for its certificate (authenticated origin pulls); then change the address, since it is known. Take it out of DNS: give mail a host of its own.',
    source: 'Cloudflare, Protect your origin server; OWASP WSTG-CONF-01',
    judge: ({ front, origins }) => {
      if ('unseen' in front) return blind('address', { unknown: front.unseen });
      const { host, found } = front;
      if (found === undefined) return { notApplicable: 'no layer is recognised in front of the home page' };
      if (found.isPlatform) return { notApplicable: `${found.name} runs the product: nothing is behind it` };
      if ('unseen' in origins) return blind('address', { unknown: origins.unseen });
      return lookAtAny('address', origins, 'no address is known that may be the server behind', (origin) =>
        judgeOrigin(origin, host, found.name),
      );
    },
  },
} satisfies Record<string, Rule<EdgeFacts>>;

function judgeOrigin(origin: Origin, host: string, name: string): Said {
  const { address, from, url } = origin;
  if ('unseen' in origin) return [{ unknown: origin.unseen, place: { address } }];
  if (origin.serves !== 'the same page') return [];
  const port = url.startsWith('https:') ? '443' : '80';
  return [
    {
      place: { address: `${address}:${port}` },
      seen: { 'in front': name, 'given away by': from, serves: `the same page as ${url}` },
      expected: `no answer to anybody but ${name}`,
      recheck: ['curl', '-sSk', '--connect-to', `${host}:${port}:${address}:${port}`, url],
    },
  ];
}
