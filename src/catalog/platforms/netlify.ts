import { at } from '../../lib/settings-file.ts';
import type { DeployPlatform } from './platform.ts';
import { fromMap } from './versions.ts';

/** Versions: Netlify, Manage build dependencies, 2026-11-22. */
export const netlify = {
  name: 'Netlify',
  leadsTo: ['netlify.app', 'netlify.com', 'netlifyglobalcdn.com'],
  gives: ['netlify.app'],
  doors: { 'app.netlify.com': 'the login of Netlify' },
  requestId: 'x-nf-request-id',
  standIns: [{ is: 'Netlify’s page for a site that is not there', title: /^Site not found$/i }],
  unclaimed: { suffixes: ['netlify.app', 'netlify.com'], says: 'Not Found - Request ID:' },
  dns: { nameServers: ['nsone.net'], panel: 'Domains > the domain > DNS records', apex: '@' },
  sets: /^(?:NETLIFY|DEPLOY_URL|DEPLOY_PRIME_URL|CONTEXT|COMMIT_REF|URL)$/,
  deploysBy: { command: /\bnetlify\s+deploy/ },
  file: {
    name: /(^|\/)netlify\.toml$/,
    commands: [
      ['build', 'build', 'command'],
      ['build', 'context', 'production', 'command'],
    ],
    variables: [
      ['build', 'environment'],
      ['context', '*', 'environment'],
    ],
    versions: (tree) =>
      [
        ...fromMap(at(tree, 'context', 'production', 'environment')),
        ...fromMap(at(tree, 'build', 'environment')),
      ].slice(0, 1),
  },
  buildsPushes: true,
  rollback: {
    command: 'Deploys > the deploy of before > Publish deploy',
    caveat: 'variables stay as they are now; publishing of new deploys stops until it is unlocked',
  },
  versions: { 'Node.js': { order: ['platform', '.node-version', '.nvmrc'], fallback: '22.x' } },
} satisfies DeployPlatform;
