import type { DeployPlatform } from './platform.ts';

export const docker: DeployPlatform = {
  name: 'Docker',
  rollback: {
    command: 'run the image of before, by its digest or the tag of its commit',
    caveat: 'it must still be in the registry: a tag that moves, such as latest, is not it',
  },
};
