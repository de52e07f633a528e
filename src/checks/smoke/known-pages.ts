import { doorOf, loginOf, standIns } from '../../catalog/platforms/index.ts';
import type { StandIn } from '../../catalog/platforms/platform.ts';
import { isUnder } from '../../lib/host-names.ts';
import type { Page } from '../../lookups/parse-page.ts';

/** Pages that stand in for a product, whoever hosts it. */
const ERROR_PAGES: readonly StandIn[] = [
  ...standIns,
  { is: 'the placeholder of nginx', title: /^Welcome to nginx!?$/i },
  { is: 'the placeholder of Apache', title: /^Apache2? .{0,30}Default Page(?:: It works)?$/i },
  { is: 'the placeholder of Caddy', title: /^Caddy works!$/i },
  { is: 'a directory listing', title: /^Index of \// },
  {
    is: 'an error page with status 200',
    title:
      /^(?:50[0234]\b[\s:|–-]*)?(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)$/i,
  },
  {
    is: 'a parked domain',
    text: /^.{0,60}(?:this|the) domain (?:name )?(?:is|may be) (?:for sale|parked)|^buy this domain/i,
  },
];

/** The known page that this is, in our words; undefined when it is none. */
export function errorPageOf({ title, text }: Pick<Page, 'title' | 'text'>): string | undefined {
  return ERROR_PAGES.find((known) => known.title?.test(title) ?? known.text?.test(text))?.is;
}

/** The platform's access wall in front of the product, by its redirect or by Vercel's 401 with its cookie. */
export function wallOfHost({ url, status, title }: Page, cookies: readonly string[]): string | undefined {
  const { hostname } = new URL(url);
  if (isUnder(hostname, 'cloudflareaccess.com')) return 'the login of Cloudflare Access';
  const door = doorOf(hostname);
  if (door !== undefined) return door;
  const login = status === 401 ? loginOf(cookies) : undefined;
  if (login !== undefined) return `the login of ${login}`;
  return status === 401 && /^(?:Site|Password) Protected/i.test(title)
    ? 'the hosting provider’s password page'
    : undefined;
}
