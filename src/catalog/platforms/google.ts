import { at } from '../../lib/settings-file.ts';
import type { DeployPlatform, Platform } from './platform.ts';
import { fromRuntime } from './versions.ts';

/** Versions: App Engine, Runtimes, 2026-11-22. */
export const appEngine: DeployPlatform = {
  name: 'App Engine',
  requestId: 'x-cloud-trace-context',
  sets: /^K_(?:SERVICE|REVISION)$/,
  deploysBy: { command: /\bgcloud\s+(?:run\s+deploy|app\s+deploy)/ },
  file: {
    name: /(^|\/)app\.ya?ml$/,
    commands: [['start', 'entrypoint']],
    isOwn: (tree) => typeof tree['runtime'] === 'string',
    versions: (tree) => fromRuntime(at(tree, 'runtime')),
  },
  rollback: {
    command: 'gcloud app services set-traffic default --splits VERSION=1',
    caveat: 'the version of before must not be deleted',
  },
  versions: { 'Node.js': { order: ['platform'] }, Python: { order: ['platform'] } },
};

export const firebase: Platform = {
  name: 'Firebase Hosting',
  leadsTo: ['web.app', 'firebaseapp.com'],
  gives: ['web.app', 'firebaseapp.com'],
  standIns: [{ is: 'Firebase’s placeholder', title: /^Welcome to Firebase Hosting$/i }],
  deploysBy: { action: /FirebaseExtended/i },
};
