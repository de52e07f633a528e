import type { PlatformName } from '../../io/deployment.ts';

/** How a platform brings the version of before back, and what does not come back with it. */
export const ROLLBACK: Record<PlatformName, { command: string; caveat: string }> = {
  Vercel: {
    command: 'vercel rollback',
    caveat: 'on the Hobby plan only to the deployment before; variables stay as they are now',
  },
  Netlify: {
    command: 'Deploys > the deploy of before > Publish deploy',
    caveat: 'variables stay as they are now; publishing of new deploys stops until it is unlocked',
  },
  Render: {
    command: 'Dashboard > Events > Rollback, or POST /v1/services/ID/rollback',
    caveat: 'automatic deploys are switched off by it',
  },
  Railway: { command: 'Deployments > the one of before > Rollback', caveat: 'it brings its variables back too' },
  'Fly.io': {
    command: 'fly releases --image, then fly deploy --image THE-ONE-BEFORE',
    caveat: 'secrets and volumes stay as they are now',
  },
  Heroku: { command: 'heroku rollback', caveat: 'it brings config vars back too; add-ons and data stay' },
  'App Engine': {
    command: 'gcloud app services set-traffic default --splits VERSION=1',
    caveat: 'the version of before must not be deleted',
  },
  'AWS Lambda': { command: 'serverless rollback --timestamp TIMESTAMP', caveat: 'resources of the stack go back too' },
  Cloudflare: { command: 'wrangler rollback', caveat: 'D1, KV and R2 stay as they are now' },
  Docker: {
    command: 'run the image of before, by its digest or the tag of its commit',
    caveat: 'it must still be in the registry: a tag that moves, such as latest, is not it',
  },
};
