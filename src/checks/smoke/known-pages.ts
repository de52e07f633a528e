import { doorOf } from '../../catalog/platforms/index.ts';
import { isUnder } from '../../lib/host-names.ts';
import type { Page } from '../../lookups/parse-page.ts';

/**
 * What stands in place of a product: by the whole title, or by how the text begins. Words that merely occur would make an error page
 * of an article about one.
 */
const ERROR_PAGES: { is: string; title?: RegExp; text?: RegExp }[] = [
  { is: 'a failed application of Vercel or Next.js', text: /^Application error: a (?:client|server)-side exception/i },
  { is: 'Heroku’s page for a failed application', title: /^Application Error$/i },
  { is: 'Heroku’s page for a name without an application', title: /^No such app$/i },
  { is: 'Railway’s page for an application that does not answer', text: /^Application failed to respond/i },
  { is: 'Render’s page for a name without a service', text: /^Not Found\s*$/ },
  {
    is: 'Vercel’s page for a deployment that is gone',
    text: /^(?:404: NOT_FOUND )?(?:Code: )?.{0,40}DEPLOYMENT_(?:NOT_FOUND|DISABLED)/,
  },
  { is: 'Netlify’s page for a site that is not there', title: /^Site not found$/i },
  { is: 'GitHub Pages’ page for a site that is not there', text: /^404 There isn['’]t a GitHub Pages site here/i },
  { is: 'Firebase’s placeholder', title: /^Welcome to Firebase Hosting$/i },
  { is: 'the placeholder of nginx', title: /^Welcome to nginx!?$/i },
  { is: 'the placeholder of Apache', title: /^Apache2? .{0,30}Default Page(?:: It works)?$/i },
  { is: 'the placeholder of Caddy', title: /^Caddy works!$/i },
  { is: 'a list of files', title: /^Index of \// },
  {
    is: 'a page of an error that answers 200',
    title:
      /^(?:50[0234]\b[\s:|–-]*)?(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)$/i,
  },
  {
    is: 'a parked domain',
    text: /^.{0,60}(?:this|the) domain (?:name )?(?:is|may be) (?:for sale|parked)|^buy this domain/i,
  },
];

/** Which known page this is, in our words; undefined when it is none. */
export function errorPageOf({ title, text }: Pick<Page, 'title' | 'text'>): string | undefined {
  return ERROR_PAGES.find((known) => known.title?.test(title) ?? known.text?.test(text))?.is;
}

/** The host's own door in front of the product: where it led to, or what Vercel's asks for (401 and its cookie). */
export function wallOfHost({ url, status, title }: Page, cookies: readonly string[]): string | undefined {
  const { hostname } = new URL(url);
  if (isUnder(hostname, 'cloudflareaccess.com')) return 'the login of Cloudflare Access';
  const door = doorOf(hostname);
  if (door !== undefined) return door;
  if (status === 401 && cookies.includes('_vercel_sso_nonce')) return 'the login of Vercel';
  return status === 401 && /^(?:Site|Password) Protected/i.test(title) ? 'the password of the host' : undefined;
}
