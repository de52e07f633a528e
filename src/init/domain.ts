import { hostName, parseTarget, TargetError } from '../looking/target.ts';

/** Something that was found out, and what shows it. */
export interface Guess<T = string> {
  value: T;
  because: string;
}

/** Where a repository names its own address, surest first: the file, and how it stands there. */
const NAMED: readonly [file: RegExp, form: RegExp, what: string][] = [
  [/^CNAME$|^(?:public|static)\/CNAME$/, /^\s*([a-z0-9.-]+)\s*$/im, ''],
  [/^package\.json$/, /"homepage"\s*:\s*"([^"]+)"/, 'homepage'],
  [
    /^\.env\.(?:example|sample|template|production)$/,
    /^(?:NEXT_PUBLIC_|PUBLIC_|VITE_|NUXT_PUBLIC_)?(?:SITE|APP|BASE|PUBLIC|WEB|FRONTEND|NEXTAUTH|AUTH)_?(?:SITE_)?URL\s*=\s*["']?(https?:\/\/[^\s"'#]+)/m,
    'the address of the site',
  ],
  [/^astro\.config\.[cm]?[jt]s$/, /\bsite\s*:\s*["'`](https?:\/\/[^"'`]+)/, 'site'],
  [/^next-sitemap\.config\.[cm]?js$/, /\bsiteUrl\s*:[^"'`\n]*["'`](https?:\/\/[^"'`]+)/, 'siteUrl'],
  [/^(?:_config\.ya?ml|hugo\.toml|config\.toml)$/, /^(?:url|baseURL)\s*[:=]\s*["']?(https?:\/\/[^\s"']+)/m, 'url'],
  [/^wrangler\.(?:toml|jsonc?)$/, /\bpattern["']?\s*[:=]\s*["']([a-z0-9.-]+\.[a-z]{2,})/, 'a route'],
  [/^(?:public|static)\/robots\.txt$/, /^Sitemap:\s*(https?:\/\/\S+)/im, 'Sitemap'],
];

/** Names that are nobody's product: examples, forges, and what hosts give away. */
const NOBODY =
  /(^|\.)(example\.(com|org|net)|localhost|local|test|invalid|github\.(com|io)|gitlab\.(com|io)|bitbucket\.org|npmjs\.com|vercel\.app|netlify\.app|fly\.dev|onrender\.com|herokuapp\.com|pages\.dev|workers\.dev|up\.railway\.app)$/;

/** Files that may name it, among all there are. */
export const domainFiles = (files: readonly string[]): string[] =>
  NAMED.flatMap(([form]) => files.filter((file) => form.test(file)));

/** The domain that the repository says it is of. */
export function domainGuess(texts: ReadonlyMap<string, string>): Guess | undefined {
  for (const [file, form, what] of NAMED) {
    for (const [path, text] of texts) {
      const found = file.test(path) ? form.exec(text)?.[1] : undefined;
      const name = found === undefined ? undefined : siteOf(found);
      if (name !== undefined) return { value: name, because: what === '' ? path : `${path}: ${what}` };
    }
  }
  return undefined;
}

/** The domain of an address: of `app.` and `www.` the one above, since that is what people type. */
function siteOf(text: string): string | undefined {
  try {
    const host = URL.canParse(text) ? new URL(text).hostname : text;
    const { name, site } = parseTarget(host);
    if (hostName(name) === undefined || NOBODY.test(name)) return undefined;
    return /^(?:www|app)\./.test(name) ? site : name;
  } catch (error) {
    if (error instanceof TargetError) return undefined;
    throw error;
  }
}
