import { readTags, type TagHandlers } from './tags.ts';

/** A resource that a page loads. */
export interface Resource {
  /** Absolute. */
  url: string;
  /** It has an integrity attribute. */
  hasIntegrity: boolean;
  /** For a script: it blocks rendering until it was fetched and run (HTML section 4.12.1.1). */
  isBlocking?: true;
  /** The page works without it: only for old browsers, or not executed. */
  isSpare?: true;
}

/** What a page makes a browser load, as far as its HTML shows. Texts come from outside. */
export interface PageDocument {
  scripts: Resource[];
  /** Preloaded scripts. */
  preloads: Resource[];
  styles: Resource[];
  frames: Resource[];
  images: Resource[];
  /** The content of `meta name=robots`, lower case, comma-separated. */
  robots: string;
  /** The contents of `meta http-equiv=Content-Security-Policy`. */
  policies: string[];
}

/** File names that contain a content hash. */
const HASHED = /[._-][0-9a-z_-]{0,100}\d[0-9a-z_-]{5,100}\.(?:m?js|css|woff2?)(?:$|\?)/i;
export const isHashed = (url: string) => HASHED.test(url);

const MOST_RESOURCES = 300;
/** The most robots entries, and the most policies, read from one page. */
const MOST_SAID = 20;

export async function readDocument(html: string, url: string): Promise<PageDocument> {
  const reader = new DocumentReader(url);
  await readTags(html, reader);
  return reader.document();
}

type Attributes = Record<string, string>;

class DocumentReader implements TagHandlers {
  readonly #url: string;
  #base: string;
  readonly #robots: string[] = [];
  readonly #found: Omit<PageDocument, 'robots'> = {
    scripts: [],
    preloads: [],
    styles: [],
    frames: [],
    images: [],
    policies: [],
  };

  constructor(url: string) {
    this.#url = url;
    this.#base = url;
  }

  document(): PageDocument {
    return { ...this.#found, robots: this.#robots.join(',').trim() };
  }

  open(name: string, attributes: Attributes): void {
    const { src, href } = attributes;
    switch (name) {
      case 'base':
        if (href && URL.canParse(href, this.#url)) this.#base = new URL(href, this.#url).href;
        break;
      case 'script':
        this.#add('scripts', src, { ...integrityOf(attributes), ...scriptKind(attributes) });
        break;
      case 'link':
        this.#link(attributes);
        break;
      case 'iframe':
      case 'frame':
        this.#add('frames', src);
        break;
      case 'img':
      case 'video':
      case 'audio':
        this.#add('images', src);
        break;
      case 'meta':
        this.#meta(attributes);
    }
  }

  #link(attributes: Attributes): void {
    const { href, rel = '' } = attributes;
    const kinds = rel.toLowerCase().split(/\s+/);
    const isScript = kinds.includes('modulepreload') || (kinds.includes('preload') && attributes['as'] === 'script');
    if (isScript) this.#add('preloads', href, integrityOf(attributes));
    const isSpare = kinds.includes('alternate') || attributes['disabled'] !== undefined;
    if (kinds.includes('stylesheet'))
      this.#add('styles', href, { ...integrityOf(attributes), ...(isSpare && { isSpare }) });
  }

  #meta({ name, 'http-equiv': header, content = '' }: Attributes): void {
    const about = (name ?? header ?? '').toLowerCase();
    const { policies } = this.#found;
    if (about === 'robots' && this.#robots.length < MOST_SAID) this.#robots.push(content.toLowerCase());
    if (about === 'content-security-policy' && policies.length < MOST_SAID) policies.push(content);
  }

  #add(
    list: 'scripts' | 'preloads' | 'styles' | 'frames' | 'images',
    address: string | undefined,
    more: Omit<Resource, 'url'> = { hasIntegrity: false },
  ): void {
    const found = this.#found[list];
    if (address === undefined || found.length >= MOST_RESOURCES || !URL.canParse(address, this.#base)) return;
    const { href, protocol } = new URL(address, this.#base);
    if (protocol === 'http:' || protocol === 'https:') found.push({ url: href, ...more });
  }
}

const integrityOf = ({ integrity }: Attributes) => ({ hasIntegrity: Boolean(integrity?.trim()) });

/** Modules and async or deferred scripts do not block rendering; data blocks and nomodule scripts are not run. */
function scriptKind(attributes: Attributes): Pick<Resource, 'isBlocking' | 'isSpare'> {
  const type = attributes['type']?.toLowerCase() ?? '';
  const isRun = type === '' || type === 'module' || /(?:java|ecma)script$/.test(type);
  if (!isRun || attributes['nomodule'] !== undefined) return { isSpare: true };
  const isLate = attributes['async'] !== undefined || attributes['defer'] !== undefined || type === 'module';
  return isLate ? {} : { isBlocking: true };
}
