import { readTags } from './tags.ts';

/** Something that a page loads. */
export interface Resource {
  /** Absolute. */
  url: string;
  /** It has an integrity attribute. */
  hasIntegrity: boolean;
  /** Of a script: nothing below it is shown until it was fetched and run (HTML section 4.12.1.1). */
  isBlocking?: true;
  /** A page does without it: for old browsers only, or switched off. */
  isSpare?: true;
}

/** What a page makes a browser do, as far as its HTML says. Texts come from outside. */
export interface PageDocument {
  scripts: Resource[];
  /** Scripts that are fetched ahead. */
  preloads: Resource[];
  styles: Resource[];
  frames: Resource[];
  images: Resource[];
  /** Of `meta name=robots`, lower case, commas between. */
  robots: string;
  /** Of `meta http-equiv=Content-Security-Policy`. */
  policies: string[];
}

/** Files whose name changes with their content. */
const HASHED = /[._-][0-9a-z_-]{0,100}\d[0-9a-z_-]{5,100}\.(?:m?js|css|woff2?)(?:$|\?)/i;
export const isHashed = (url: string) => HASHED.test(url);

const MOST_RESOURCES = 300;
/** Of what a page says to robots, and of policies in it. */
const MOST_SAID = 20;

export async function readDocument(html: string, url: string): Promise<PageDocument> {
  const found: PageDocument = {
    scripts: [],
    preloads: [],
    styles: [],
    frames: [],
    images: [],
    robots: '',
    policies: [],
  };
  const robots: string[] = [];
  let base = url;
  const add = (
    list: Resource[],
    address: string | undefined,
    integrity: string | undefined,
    more: Pick<Resource, 'isBlocking' | 'isSpare'> = {},
  ) => {
    if (address === undefined || list.length >= MOST_RESOURCES || !URL.canParse(address, base)) return;
    const { href, protocol } = new URL(address, base);
    if (protocol === 'http:' || protocol === 'https:')
      list.push({ url: href, hasIntegrity: Boolean(integrity?.trim()), ...more });
  };
  await readTags(html, {
    open(name, { src, href, rel = '', integrity, content = '', ...more }) {
      const kinds = rel.toLowerCase().split(/\s+/);
      const meta = (more['name'] ?? more['http-equiv'] ?? '').toLowerCase();
      if (name === 'base' && href && URL.canParse(href, url)) base = new URL(href, url).href;
      if (name === 'script') add(found.scripts, src, integrity, scriptKind(more));
      const isScript = kinds.includes('modulepreload') || (kinds.includes('preload') && more['as'] === 'script');
      if (name === 'link' && isScript) add(found.preloads, href, integrity);
      const isSpare = kinds.includes('alternate') || more['disabled'] !== undefined;
      if (name === 'link' && kinds.includes('stylesheet'))
        add(found.styles, href, integrity, isSpare ? { isSpare: true } : {});
      if (name === 'iframe' || name === 'frame') add(found.frames, src, undefined);
      if (name === 'img' || name === 'video' || name === 'audio') add(found.images, src, undefined);
      if (name === 'meta' && meta === 'robots' && robots.length < MOST_SAID) robots.push(content.toLowerCase());
      if (name === 'meta' && meta === 'content-security-policy' && found.policies.length < MOST_SAID)
        found.policies.push(content);
    },
  });
  return { ...found, robots: robots.join(',').trim() };
}

/** Modules, and what is marked so, do not hold the page up; blocks of data and scripts for old browsers are not run. */
function scriptKind(attributes: Record<string, string>): Pick<Resource, 'isBlocking' | 'isSpare'> {
  const type = attributes['type']?.toLowerCase() ?? '';
  const isRun = type === '' || type === 'module' || /(?:java|ecma)script$/.test(type);
  if (!isRun || attributes['nomodule'] !== undefined) return { isSpare: true };
  const isLate = attributes['async'] !== undefined || attributes['defer'] !== undefined || type === 'module';
  return isLate ? {} : { isBlocking: true };
}
