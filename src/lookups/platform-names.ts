import { isUnderAny } from '../lib/host-names.ts';

/**
 * Platforms by the names that their customers' CNAMEs lead to. General knowledge, not checked one by one: a name that is
 * not here is not recognised, which only means that nothing is said of it.
 */
const PLATFORM_NAMES: readonly { name: string; suffixes: readonly string[] }[] = [
  { name: 'Vercel', suffixes: ['vercel-dns.com', 'vercel-dns-016.com', 'vercel.app', 'now.sh'] },
  { name: 'Netlify', suffixes: ['netlify.app', 'netlify.com', 'netlifyglobalcdn.com'] },
  { name: 'Render', suffixes: ['onrender.com'] },
  { name: 'Railway', suffixes: ['up.railway.app'] },
  { name: 'Fly.io', suffixes: ['fly.dev'] },
  { name: 'Heroku', suffixes: ['herokuapp.com', 'herokudns.com', 'herokussl.com'] },
  { name: 'GitHub Pages', suffixes: ['github.io'] },
  { name: 'GitLab Pages', suffixes: ['gitlab.io'] },
  { name: 'Cloudflare Pages', suffixes: ['pages.dev'] },
  { name: 'Firebase Hosting', suffixes: ['web.app', 'firebaseapp.com'] },
  { name: 'AWS Amplify', suffixes: ['amplifyapp.com'] },
  { name: 'AWS Elastic Load Balancing', suffixes: ['elb.amazonaws.com'] },
  { name: 'Azure App Service', suffixes: ['azurewebsites.net', 'azurestaticapps.net'] },
  { name: 'DigitalOcean App Platform', suffixes: ['ondigitalocean.app'] },
  { name: 'Shopify', suffixes: ['myshopify.com'] },
  { name: 'Squarespace', suffixes: ['squarespace.com'] },
  { name: 'Webflow', suffixes: ['webflow.com', 'webflow.io'] },
  { name: 'Framer', suffixes: ['framer.app', 'framer.website'] },
  { name: 'Wix', suffixes: ['wixdns.net'] },
  { name: 'Ghost(Pro)', suffixes: ['ghost.io'] },
  { name: 'WordPress.com', suffixes: ['wordpress.com'] },
];

/** The platform that one of these names belongs to. */
export function platformOf(names: readonly string[]): { name: string; by: string } | undefined {
  for (const by of names) {
    const found = PLATFORM_NAMES.find(({ suffixes }) => isUnderAny(by, suffixes));
    if (found !== undefined) return { name: found.name, by };
  }
  return undefined;
}
