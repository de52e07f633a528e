import { platforms } from './platforms/index.ts';
import type { Unclaimed } from './platforms/platform.ts';

/** Hosting services that respond for unclaimed names, by service name. */
export const unclaimed: readonly (Unclaimed & { service: string })[] = [
  { service: 'Amazon S3', suffixes: ['amazonaws.com'], says: 'The specified bucket does not exist', isClaimable: true },
  { service: 'Bitbucket', suffixes: ['bitbucket.io'], says: 'Repository not found', isClaimable: true },
  {
    service: 'Help Scout',
    suffixes: ['helpscoutdocs.com'],
    says: 'No settings were found for this company:',
    isClaimable: true,
  },
  { service: 'Ngrok', suffixes: ['ngrok.io'], says: '.ngrok.io not found', isClaimable: true },
  { service: 'Readme.io', suffixes: ['readme.io'], says: 'Project doesnt exist... yet!', isClaimable: true },
  { service: 'Surge.sh', suffixes: ['surge.sh'], says: 'project not found', isClaimable: true },
  { service: 'Fastly', suffixes: ['fastly.net'], says: 'Fastly error: unknown domain:' },
  { service: 'Pantheon', suffixes: ['pantheonsite.io'], says: '404 error unknown site!' },
  {
    service: 'Tumblr',
    suffixes: ['tumblr.com'],
    says: "Whatever you were looking for doesn't currently exist at this address",
  },
  { service: 'Zendesk', suffixes: ['zendesk.com'], says: 'Help Center Closed' },
  ...platforms.flatMap(({ name, unclaimed: own }) => (own === undefined ? [] : [{ service: name, ...own }])),
];
