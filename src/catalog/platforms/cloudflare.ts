import type { DeployPlatform, Platform } from './platform.ts';

export const cloudflare = {
  name: 'Cloudflare',
  gives: ['workers.dev'],
  doors: { 'dash.cloudflare.com': 'the dashboard of Cloudflare' },
  requestId: 'cf-ray',
  cacheStatus: 'cf-cache-status',
  challenge: ['cf-mitigated', 'challenge'],
  dns: { nameServers: ['ns.cloudflare.com'], panel: 'DNS > Records', apex: '@' },
  sets: /^CF_PAGES(?:_.*)?$/,
  deploysBy: { command: /\bwrangler\s+(?:deploy|publish|pages\s+deploy)/ },
  file: {
    name: /(^|\/)wrangler\.(?:toml|jsonc?)$/,
    commands: [['build', 'build', 'command']],
    variables: [['vars'], ['env', '*', 'vars']],
  },
  buildsPushes: true,
  rollback: { command: 'wrangler rollback', caveat: 'D1, KV and R2 stay as they are now' },
} satisfies DeployPlatform;

export const cloudflarePages: Platform = {
  name: 'Cloudflare Pages',
  leadsTo: ['pages.dev'],
  gives: ['pages.dev'],
};
