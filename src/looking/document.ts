/** Something that a page loads. */
export interface Resource {
  /** Absolute. */
  url: string;
  /** It has an integrity attribute. */
  hasIntegrity: boolean;
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

const MOST_RESOURCES = 300;

export async function readDocument(html: string, url: string): Promise<PageDocument> {
  const { Parser } = await import('htmlparser2');
  const found: PageDocument = {
    scripts: [],
    preloads: [],
    styles: [],
    frames: [],
    images: [],
    robots: '',
    policies: [],
  };
  let base = url;
  const add = (list: Resource[], address: string | undefined, integrity: string | undefined) => {
    if (address === undefined || list.length >= MOST_RESOURCES || !URL.canParse(address, base)) return;
    const { href, protocol } = new URL(address, base);
    if (protocol === 'http:' || protocol === 'https:')
      list.push({ url: href, hasIntegrity: Boolean(integrity?.trim()) });
  };
  const parser = new Parser({
    onopentag(name, { src, href, rel = '', integrity, content = '', ...more }) {
      const kinds = rel.toLowerCase().split(/\s+/);
      const meta = (more['name'] ?? more['http-equiv'] ?? '').toLowerCase();
      if (name === 'base' && href && URL.canParse(href, url)) base = new URL(href, url).href;
      if (name === 'script') add(found.scripts, src, integrity);
      const isScript = kinds.includes('modulepreload') || (kinds.includes('preload') && more['as'] === 'script');
      if (name === 'link' && isScript) add(found.preloads, href, integrity);
      if (name === 'link' && kinds.includes('stylesheet')) add(found.styles, href, integrity);
      if (name === 'iframe' || name === 'frame') add(found.frames, src, undefined);
      if (name === 'img' || name === 'video' || name === 'audio') add(found.images, src, undefined);
      if (name === 'meta' && meta === 'robots') found.robots += `,${content.toLowerCase()}`;
      if (name === 'meta' && meta === 'content-security-policy') found.policies.push(content);
    },
  });
  parser.end(html);
  return { ...found, robots: found.robots.slice(1).trim() };
}
