import type { DeployPlatform, Platform } from './platform.ts';

export const cloudflare = {
  name: 'Cloudflare',
  gives: ['workers.dev'],
  doors: { 'dash.cloudflare.com': 'the dashboard of Cloudflare' },
  requestId: 'cf-ray',
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
