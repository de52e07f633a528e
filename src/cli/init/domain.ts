import { isOfPlatform } from '../../catalog/platforms/index.ts';
import { parseTarget, TargetError } from '../../lib/domain-names.ts';
import { hostName } from '../../lib/host-names.ts';

/** A detected value, and the evidence for it. */
export interface Guess<T = string> {
  value: T;
  because: string;
}

/**
 * Where a repository names its own address, most reliable first: the file and the pattern. Values that may be examples
 * are uncertain.
 */
const NAMED: readonly [file: RegExp, form: RegExp, what: string, isSure: boolean][] = [
  [/^CNAME$|^(?:public|static)\/CNAME$/, /^[ \t]{0,20}([a-z0-9.-]{1,253})[ \t\r]{0,20}$/im, '', true],
  [/^package\.json$/, /"homepage"\s*:\s*"([^"]+)"/, 'homepage', false],
  [
    /^\.env\.(?:example|sample|template|production)$/,
    /^(?:NEXT_PUBLIC_|PUBLIC_|VITE_|NUXT_PUBLIC_)?(?:SITE|APP|PUBLIC|WEB|FRONTEND|NEXTAUTH)_?(?:SITE_)?URL\s*=\s*["']?(https?:\/\/[^\s"'#]+)/m,
    'the address of the site',
    false,
  ],
  [/^astro\.config\.[cm]?[jt]s$/, /\bsite\s*:\s*["'`](https?:\/\/[^"'`]+)/, 'site', true],
  [/^next-sitemap\.config\.[cm]?js$/, /\bsiteUrl\s{0,20}:[^"'`\n]{0,200}["'`](https?:\/\/[^"'`]+)/, 'siteUrl', true],
  [
    /^(?:_config\.ya?ml|hugo\.toml|config\.toml)$/,
    /^(?:url|baseURL)\s*[:=]\s*["']?(https?:\/\/[^\s"']+)/m,
    'url',
    true,
  ],
  [/^wrangler\.(?:toml|jsonc?)$/, /\bpattern["']?\s*[:=]\s*["']([a-z0-9.-]+\.[a-z]{2,})/, 'a route', true],
  [/^(?:public|static)\/robots\.txt$/, /^Sitemap:\s*(https?:\/\/\S+)/im, 'Sitemap', true],
];

/** Names that cannot be the product's domain: examples, code hosts, services, and names that platforms assign. */
const NOBODY =
  /(^|\.)(example\.\w+|localhost|local|test|invalid|github\.(com|io)|gitlab\.(com|io)|bitbucket\.(org|io)|codeberg\.(org|page)|huggingface\.co|npmjs\.com|pypi\.org|render\.com|auth0\.com|clerk\.(com|dev)|supabase\.(co|com)|openai\.com|anthropic\.com|stripe\.com|astro\.build|nextjs\.org|gohugo\.io|jekyllrb\.com|expo\.dev)$/;
const PLACEHOLDER =
  /^(?:your|my|the)?-?(?:domain|site|website|app|company|product|project|name)s?\.\w+$|^(?:foo|bar|acme|changeme|placeholder)\.\w+$|yourdomain|your-domain|mydomain/i;

/** The files that may name the domain, from all files. */
export const domainFiles = (files: readonly string[]): string[] =>
  NAMED.flatMap(([form]) => files.filter((file) => form.test(file)));

/** The domain that the repository names; `isSure` when the file is about the site itself. */
export function domainGuess(texts: ReadonlyMap<string, string>): (Guess & { isSure: boolean }) | undefined {
  for (const [file, form, what, isSure] of NAMED) {
    for (const [path, text] of texts) {
      const found = file.test(path) ? form.exec(text)?.[1] : undefined;
      const name = found === undefined ? undefined : siteOf(found);
      if (name !== undefined) return { value: name, because: what === '' ? path : `${path}: ${what}`, isSure };
    }
  }
  return undefined;
}

/**
 * The domain of an address: for `app.` and `www.` the site's own domain, because people type that one. An address with a
 * path does not count, because it may be one user's folder on a shared host.
 */
function siteOf(text: string): string | undefined {
  try {
    const url = URL.parse(text);
    if (url !== null && url.pathname.length > 1 && !/\.xml$/.test(url.pathname)) return undefined;
    const { name, site } = parseTarget(url?.hostname ?? text);
    if (hostName(name) === undefined || NOBODY.test(name) || isOfPlatform(name) || PLACEHOLDER.test(name))
      return undefined;
    return /^(?:www|app)\./.test(name) ? site : name;
  } catch (error) {
    if (error instanceof TargetError) return undefined;
    throw error;
  }
}
