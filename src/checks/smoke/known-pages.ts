import type { Page } from '../../looking/page.ts';
import { isUnder } from '../../looking/target.ts';

/** What stands in place of a product, by words that only such pages have: the title's, or the first of the text. */
const ERROR_PAGES: { is: string; title?: RegExp; text?: RegExp }[] = [
  { is: 'a failed application of Vercel or Next.js', text: /^Application error: a (?:client|server)-side exception/i },
  { is: 'Heroku’s page for a failed application', title: /^Application Error$/i },
  { is: 'Heroku’s page for a name without an application', title: /^No such app$/i },
  { is: 'Railway’s page for an application that does not answer', text: /Application failed to respond/i },
  { is: 'Render’s page for a name without a service', text: /^Not Found\s*$/ },
  { is: 'Vercel’s page for a deployment that is gone', text: /DEPLOYMENT_NOT_FOUND|DEPLOYMENT_DISABLED/ },
  { is: 'Netlify’s page for a site that is not there', title: /^Site not found/i },
  { is: 'GitHub Pages’ page for a site that is not there', text: /There isn['’]t a GitHub Pages site here/i },
  { is: 'Firebase’s placeholder', title: /^Welcome to Firebase Hosting$/i },
  { is: 'the placeholder of nginx', title: /^Welcome to nginx!?$/i },
  { is: 'the placeholder of Apache', title: /Apache2? .*Default Page/i },
  { is: 'the placeholder of Caddy', title: /^Caddy works!$/i },
  { is: 'the placeholder of Create React App, Vite or Next.js', title: /^(?:React App|Vite \+ \w+|Create Next App)$/ },
  { is: 'a list of files', title: /^Index of \// },
  { is: 'a page of an error that answers 200', title: /^(?:500|502|503|504)\b|Internal Server Error|Bad Gateway/i },
  { is: 'a parked domain', text: /(?:this|the) domain (?:name )?(?:is|may be) (?:for sale|parked)|buy this domain/i },
];

/** Which known page this is, in our words; undefined when it is none. */
export function errorPageOf({ title, text }: Pick<Page, 'title' | 'text'>): string | undefined {
  return ERROR_PAGES.find((known) => known.title?.test(title) ?? known.text?.test(text))?.is;
}

/** Hosts that people who run products log in to, and no member does. */
const DOORS: { host: string; is: string }[] = [
  { host: 'vercel.com', is: 'the login of Vercel' },
  { host: 'app.netlify.com', is: 'the login of Netlify' },
  { host: 'cloudflareaccess.com', is: 'the login of Cloudflare Access' },
  { host: 'dash.cloudflare.com', is: 'the dashboard of Cloudflare' },
  { host: 'dashboard.heroku.com', is: 'the dashboard of Heroku' },
  { host: 'dashboard.render.com', is: 'the dashboard of Render' },
  { host: 'railway.app', is: 'the dashboard of Railway' },
  { host: 'fly.io', is: 'the dashboard of Fly.io' },
];

/** The host's own door in front of the product: where it led to, or what Vercel's asks for (401 and its cookie). */
export function wallOfHost({ url, status, title }: Page, cookies: readonly string[]): string | undefined {
  const led = DOORS.find(({ host }) => isUnder(new URL(url).hostname, host))?.is;
  if (led !== undefined) return led;
  if (status === 401 && cookies.includes('_vercel_sso_nonce')) return 'the login of Vercel';
  return status === 401 && /^(?:Site|Password) Protected/i.test(title) ? 'the password of the host' : undefined;
}
