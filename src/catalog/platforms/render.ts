import { at, entries } from '../../lib/settings-file.ts';
import type { DeployPlatform } from './platform.ts';
import { fromMap } from './versions.ts';

/** Versions: Render, Node Version, Python Version and Ruby Version, 2026-11-22. */
export const render: DeployPlatform = {
  name: 'Render',
  leadsTo: ['onrender.com'],
  gives: ['onrender.com'],
  doors: { 'dashboard.render.com': 'the dashboard of Render' },
  requestId: 'rndr-id',
  standIns: [{ is: 'Render’s page for a name without a service', text: /^Not Found\s*$/ }],
  sets: /^RENDER(?:_.*)?$/,
  file: {
    name: /(^|\/)render\.ya?ml$/,
    isProduction: true,
    commands: [
      ['build', 'services', '*', 'buildCommand'],
      ['release', 'services', '*', 'preDeployCommand'],
      ['start', 'services', '*', 'startCommand'],
    ],
    variables: [
      ['services', '*', 'envVars'],
      ['envVarGroups', '*', 'envVars'],
    ],
    usesImage: (tree) =>
      entries(at(tree, 'services')).every(([, service]) =>
        [at(service, 'runtime'), at(service, 'env')].includes('docker'),
      ),
    versions: (tree) =>
      entries(at(tree, 'services')).flatMap(([, service]) =>
        entries(at(service, 'envVars')).flatMap(([, each]) =>
          fromMap({ [String(at(each, 'key'))]: at(each, 'value') }),
        ),
      ),
  },
  buildsPushes: true,
  rollback: {
    command: 'Dashboard > Events > Rollback, or POST /v1/services/ID/rollback',
    caveat: 'automatic deploys are switched off by it',
  },
  versions: {
    'Node.js': { order: ['platform', '.node-version', '.nvmrc', 'manifest'], fallback: '22.22.x' },
    Python: { order: ['platform', '.python-version'] },
    Ruby: { order: ['manifest', '.ruby-version'] },
  },
};
