import type { Platform } from './platform.ts';

/** Platforms of which only the names are known. */
export const others: readonly Platform[] = [
  {
    name: 'GitHub Pages',
    leadsTo: ['github.io'],
    standIns: [
      { is: 'GitHub Pages’ page for a site that is not there', text: /^404 There isn['’]t a GitHub Pages site here/i },
    ],
    unclaimed: { suffixes: ['github.io'], says: "There isn't a GitHub Pages site here." },
  },
  { name: 'GitLab Pages', leadsTo: ['gitlab.io'] },
  {
    name: 'Azure App Service',
    leadsTo: ['azurewebsites.net', 'azurestaticapps.net'],
    gives: ['azurewebsites.net', 'azurestaticapps.net'],
  },
  { name: 'DigitalOcean App Platform', leadsTo: ['ondigitalocean.app'], gives: ['ondigitalocean.app'] },
  {
    name: 'Shopify',
    leadsTo: ['myshopify.com'],
    unclaimed: { suffixes: ['myshopify.com'], says: 'Sorry, this shop is currently unavailable.' },
  },
  {
    name: 'Squarespace',
    leadsTo: ['squarespace.com'],
    dns: { nameServers: ['squarespacedns.com'], panel: 'Domains > DNS > DNS Settings', apex: '@' },
  },
  {
    name: 'Webflow',
    leadsTo: ['webflow.com', 'webflow.io'],
    unclaimed: {
      suffixes: ['webflow.com', 'webflow.io'],
      says: "The page you are looking for doesn't exist or has been moved.",
    },
  },
  { name: 'Framer', leadsTo: ['framer.app', 'framer.website'] },
  {
    name: 'Wix',
    leadsTo: ['wixdns.net'],
    dns: { nameServers: ['wixdns.net'], panel: 'Domains > Manage DNS Records', apex: '@' },
  },
  {
    name: 'Ghost',
    leadsTo: ['ghost.io'],
    unclaimed: {
      suffixes: ['ghost.io'],
      says: 'The thing you were looking for is no longer here, or never was',
      isClaimable: true,
    },
  },
  {
    name: 'WordPress.com',
    leadsTo: ['wordpress.com'],
    unclaimed: { suffixes: ['wordpress.com'], says: 'Do you want to register ', isClaimable: true },
  },
  { name: 'GitHub Codespaces', gives: ['github.dev'] },
  { name: 'Gitpod', gives: ['gitpod.io'] },
  { name: 'StackBlitz', gives: ['webcontainer.io'] },
  { name: 'Replit', gives: ['replit.app', 'replit.dev'] },
];
