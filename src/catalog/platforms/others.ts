import type { Platform } from './platform.ts';

/** Of these only the names are known. */
export const others: readonly Platform[] = [
  { name: 'GitHub Pages', leadsTo: ['github.io'] },
  { name: 'GitLab Pages', leadsTo: ['gitlab.io'] },
  {
    name: 'Azure App Service',
    leadsTo: ['azurewebsites.net', 'azurestaticapps.net'],
    gives: ['azurewebsites.net', 'azurestaticapps.net'],
  },
  { name: 'DigitalOcean App Platform', leadsTo: ['ondigitalocean.app'], gives: ['ondigitalocean.app'] },
  { name: 'Shopify', leadsTo: ['myshopify.com'] },
  { name: 'Squarespace', leadsTo: ['squarespace.com'] },
  { name: 'Webflow', leadsTo: ['webflow.com', 'webflow.io'] },
  { name: 'Framer', leadsTo: ['framer.app', 'framer.website'] },
  { name: 'Wix', leadsTo: ['wixdns.net'] },
  { name: 'Ghost(Pro)', leadsTo: ['ghost.io'] },
  { name: 'WordPress.com', leadsTo: ['wordpress.com'] },
  { name: 'GitHub Codespaces', gives: ['github.dev'] },
  { name: 'Gitpod', gives: ['gitpod.io'] },
  { name: 'StackBlitz', gives: ['webcontainer.io'] },
  { name: 'Replit', gives: ['replit.app', 'replit.dev'] },
];
