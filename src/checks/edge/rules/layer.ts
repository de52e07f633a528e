import { NETWORKS } from '../../../catalog/networks.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import type { EdgeFacts, Origin } from '../facts.ts';

export const layerRules = {
  proxied: {
    title: 'Site is not behind the declared CDN or proxy',
    priority: 'fix-before-launch',
    proves: 'The network that launch.yml names answers for the home page, by its IP addresses or headers.',
    why: 'An attack reaches the server directly, and pages are not cached near visitors.',
    remedy: 'Enable the proxy for the record in its DNS panel, or point the name at the address the proxy gave you.',
    source: 'the networks’ published address ranges, with their dates: src/catalog/networks.ts',
    judge: ({ layer, front }) => {
      if (layer === undefined) return { notApplicable: 'launch.yml names no CDN or proxy (edge.layer)' };
      if ('unseen' in front) return blind('host', { unknown: front.unseen });
      const { host, url, found } = front;
      if (found !== undefined && (layer === 'any' || found.id === layer)) return { looked: { host: 1 }, said: [] };
      const wanted = NETWORKS.find(({ id }) => id === layer)?.name ?? 'a CDN or proxy';
      const said = [
        {
          place: { address: url },
          problem: found === undefined ? 'No CDN or proxy was recognized.' : 'Another CDN or proxy was recognized.',
          seen: { host, 'in front': found?.name ?? 'none recognized' },
          expected: wanted,
          recheck: ['curl', '-sSI', url],
        },
      ];
      return { looked: { host: 1 }, said };
    },
  },
  'origin-exposed': {
    title: 'Origin server is reachable around the proxy',
    priority: 'fix-before-launch',
    proves: 'No address that DNS reveals serves the home page without the proxy.',
    why: 'Attackers who know the address bypass the proxy’s firewall and rate limits.',
    remedy:
      'Allow only the proxy’s IP ranges at the firewall, or require its client certificate (authenticated origin pulls). Then change the server’s IP address, and give mail its own host so that DNS does not reveal it.',
    source: 'Cloudflare, Protect your origin server; OWASP WSTG-CONF-01',
    judge: ({ front, origins }) => {
      if ('unseen' in front) return blind('address', { unknown: front.unseen });
      const { host, found } = front;
      if (found === undefined) return { notApplicable: 'no CDN or proxy was recognized in front of the home page' };
      if (found.isPlatform)
        return { notApplicable: `${found.name} hosts the product, so there is no origin behind it` };
      if ('unseen' in origins) return blind('address', { unknown: origins.unseen });
      return lookAtAny('address', origins, 'no candidate address of the origin is known', (origin) =>
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
      seen: { 'in front': name, 'revealed by': from, serves: `the same page as ${url}` },
      expected: `answers to ${name} only`,
      recheck: ['curl', '-sSk', '--connect-to', `${host}:${port}:${address}:${port}`, url],
    },
  ];
}
