import type { DeployPlatform } from './platform.ts';

/** Versions: Vercel, Supported Node.js versions, 2026-11-22. */
export const vercel = {
  name: 'Vercel',
  leadsTo: ['vercel-dns.com', 'vercel-dns-016.com', 'vercel.app', 'now.sh'],
  gives: ['vercel.app', 'now.sh'],
  doors: { 'vercel.com': 'the login of Vercel' },
  requestId: 'x-vercel-id',
  cacheStatus: 'x-vercel-cache',
  challenge: ['x-vercel-mitigated'],
  loginCookie: '_vercel_sso_nonce',
  standIns: [
    {
      is: 'a failed application of Vercel or Next.js',
      text: /^Application error: a (?:client|server)-side exception/i,
    },
    {
      is: 'Vercel’s page for a deployment that is gone',
      text: /^(?:404: NOT_FOUND )?(?:Code: )?.{0,40}DEPLOYMENT_(?:NOT_FOUND|DISABLED)/,
    },
  ],
  unclaimed: { suffixes: ['vercel-dns.com', 'vercel.app'], says: 'The deployment could not be found on Vercel.' },
  dns: {
    nameServers: ['vercel-dns.com', 'vercel-dns-016.com'],
    panel: 'Domains > the domain > DNS Records',
    apex: 'empty',
  },
  sets: /^(?:VERCEL(?:_.*)?|NEXT_PUBLIC_VERCEL_.*)$/,
  deploysBy: { command: /\bvercel\s+(?:deploy|--prod)/, action: /amondnet\/vercel-action/i },
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
