import { at } from '../../lib/settings-file.ts';
import type { DeployPlatform } from './platform.ts';

export const fly = {
  name: 'Fly.io',
  leadsTo: ['fly.dev'],
  gives: ['fly.dev'],
  doors: { 'fly.io': 'the dashboard of Fly.io' },
  requestId: 'fly-request-id',
  sets: /^FLY_.*$/,
  deploysBy: { command: /\b(?:fly|flyctl)\s+deploy/, action: /superfly\/flyctl/i },
  file: {
    name: /(^|\/)fly\.toml$/,
    isProduction: true,
    commands: [
      ['release', 'deploy', 'release_command'],
      ['start', 'processes', '*'],
    ],
    variables: [['env']],
    usesImage: (tree) => at(tree, 'build', 'builder') === undefined,
  },
  rollback: {
    command: 'fly releases --image, then fly deploy --image THE-ONE-BEFORE',
    caveat: 'secrets and volumes stay as they are now',
  },
} satisfies DeployPlatform;
