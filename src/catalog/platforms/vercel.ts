import type { DeployPlatform } from './platform.ts';

/** Versions: Vercel, Supported Node.js versions, 2026-11-22. */
export const vercel = {
  name: 'Vercel',
  leadsTo: ['vercel-dns.com', 'vercel-dns-016.com', 'vercel.app', 'now.sh'],
  gives: ['vercel.app', 'now.sh'],
  doors: { 'vercel.com': 'the login of Vercel' },
  requestId: 'x-vercel-id',
  file: {
    name: /(^|\/)vercel\.json$/,
    isProduction: true,
    commands: [['build', 'buildCommand']],
    variables: [['env'], ['build', 'env']],
  },
  buildsPushes: true,
  rollback: {
    command: 'vercel rollback',
    caveat: 'on the Hobby plan only to the deployment before; variables stay as they are now',
  },
  versions: { 'Node.js': { order: ['manifest'], has: ['24', '22', '20'], fallback: '24.x' } },
} satisfies DeployPlatform;
