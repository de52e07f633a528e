import { at } from '../../lib/settings-file.ts';
import type { DeployPlatform } from './platform.ts';

/** Versions: Railpack, Node and Python, 2026-11-22. */
export const railway: DeployPlatform = {
  name: 'Railway',
  leadsTo: ['up.railway.app'],
  gives: ['up.railway.app'],
  doors: { 'railway.app': 'the dashboard of Railway', 'railway.com': 'the dashboard of Railway' },
  requestId: 'x-railway-request-id',
  standIns: [{ is: 'Railway’s page for an application that does not answer', text: /^Application failed to respond/i }],
  sets: /^RAILWAY_.*$/,
  deploysBy: { command: /\brailway\s+up/ },
  file: {
    name: /(^|\/)railway\.(?:json|toml)$/,
    commands: [
      ['build', 'build', 'buildCommand'],
      ['release', 'deploy', 'preDeployCommand'],
      ['start', 'deploy', 'startCommand'],
    ],
    usesImage: (tree) => at(tree, 'build', 'builder') === 'DOCKERFILE',
  },
  buildsPushes: true,
  rollback: { command: 'Deployments > the one of before > Rollback', caveat: 'it brings its variables back too' },
  versions: {
    'Node.js': { order: ['platform', 'manifest', '.nvmrc', '.node-version', 'mise'], fallback: 'lts' },
    Python: { order: ['platform', '.python-version', 'runtime.txt', 'mise'] },
    Ruby: { order: ['platform', '.ruby-version', 'manifest'] },
  },
};
