import { createHash } from 'node:crypto';
import { challengerOf, loginOf } from '../catalog/platforms/index.ts';
import type { HttpAnswer } from '../io/http-types.ts';
import { readTags, type TagHandlers } from './tags.ts';

/** The page at the end of a chain, as a program sees it. Texts come from outside. */
export interface Page {
  url: string;
  status: number;
  contentType: string;
  title: string;
  /** The absolute URL in `link rel=canonical` or in the Link header. */
  canonical?: string;
  /** Absolute http(s) URLs of anchors and forms, without fragments and duplicates. */
  links: string[];
  /** Those of `links` that only POST forms lead to: they need not answer GET. */
  posts?: string[];
  /** The target of a meta refresh, which only a browser follows. */
  refresh?: string;
  hasPasswordField: boolean;
  /** Equal for pages with the same content: the title and the words, without numbers. */
  signature: string;
  /** The start of the text, for recognizing a host's own pages. */
  text: string;
  /** The wall that blocks programs, if any: then nothing else here is from the product. */
  blockedBy?: string;
}

const MAX_LINKS = 400;
/** The most different links read from a page. */
const MOST_READ = 5 * MAX_LINKS;
/** The most text read from a page, for the signature. */
const READ_CHARS = 200_000;
const TEXT_CHARS = 4000;
const TITLE_CHARS = 1000;

export async function readPage(url: string, answer: HttpAnswer): Promise<Page> {
  const contentType = header(answer, 'content-type') ?? '';
  const isHtml = /html/i.test(contentType) || (contentType === '' && /^\s*</.test(answer.body));
  const parsed = isHtml ? await parseHtml(answer.body) : { ...nothingIn(), text: answer.body.slice(0, TEXT_CHARS) };
  const canonical = absolute(parsed.canonical ?? linkHeader(answer), url);
  const refresh = absolute(parsed.refresh, url);
  const blockedBy = wallOf(answer.status, answer.headers);
  return {
    url,
    status: answer.status,
    contentType,
    title: parsed.title,
    ...(canonical && { canonical }),
    links: [...new Set(absolutes([...parsed.links, ...parsed.posts], url))].slice(0, MAX_LINKS),
    ...(refresh && { refresh }),
    ...postsOf(parsed, url),
    hasPasswordField: parsed.hasPasswordField,
    signature: signatureOf(parsed.title, parsed.text),
    text: parsed.text.slice(0, TEXT_CHARS),
    ...(blockedBy && { blockedBy }),
  };
}

export function header(answer: Pick<HttpAnswer, 'headers'>, name: string): string | undefined {
  return answer.headers.find(([each]) => each === name)?.[1];
}

interface Parsed {
  title: string;
  text: string;
  /** As written, without duplicates. */
  links: Set<string>;
  posts: Set<string>;
  hasPasswordField: boolean;
  canonical?: string;
  refresh?: string;
}

const nothingIn = (): Parsed => ({
  title: '',
  text: '',
  links: new Set(),
  posts: new Set(),
  hasPasswordField: false,
});

async function parseHtml(html: string): Promise<Parsed> {
  const reader = new PageReader();
  await readTags(html, reader);
  return reader.parsed();
}

class PageReader implements TagHandlers {
  readonly #found = nothingIn();
  /** Open elements whose text is not part of the page, outermost first. */
  readonly #inside: string[] = [];
  #base: string | undefined;

  parsed(): Parsed {
    const { title, text, links, posts, ...found } = this.#found;
    return {
      ...found,
      title: squeeze(title).slice(0, 200),
      text: squeeze(text),
      links: this.#onBase(links),
      posts: this.#onBase(posts),
    };
  }

  open(name: string, attributes: Record<string, string>): void {
    const { href } = attributes;
    switch (name) {
      case 'title':
      case 'script':
      case 'style':
        this.#inside.push(name);
        break;
      case 'base':
        if (href) this.#base ??= href;
        break;
      case 'a':
        this.#add(this.#found.links, href);
        break;
      case 'form':
        this.#add(isPost(attributes) ? this.#found.posts : this.#found.links, attributes['action']);
        break;
      case 'input':
        if (attributes['type']?.toLowerCase() === 'password') this.#found.hasPasswordField = true;
        break;
      case 'link':
        if (relOf(attributes['rel']).includes('canonical') && href) this.#found.canonical ??= href;
        break;
      case 'meta':
        this.#refresh(attributes);
    }
  }

  text(text: string): void {
    const found = this.#found;
    if (this.#inside.at(-1) === 'title') found.title += found.title.length < TITLE_CHARS ? text : '';
    else if (this.#inside.length === 0 && found.text.length < READ_CHARS) found.text += text;
  }

  close(name: string): void {
    if (this.#inside.at(-1) === name) this.#inside.pop();
  }

  #add(list: Set<string>, link: string | undefined): void {
    if (link && list.size < MOST_READ) list.add(link);
  }

  #refresh({ 'http-equiv': header, content = '' }: Record<string, string>): void {
    if (header?.toLowerCase() !== 'refresh') return;
    const target = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content)?.[1];
    if (target !== undefined) this.#found.refresh ??= target.trim();
  }

  /** A relative base leaves the links unchanged. */
  #onBase(links: Set<string>): Set<string> {
    const base = this.#base;
    return base !== undefined && URL.canParse(base) ? new Set(absolutes(links, base)) : links;
  }
}

const isPost = ({ method }: Record<string, string>) => method?.toLowerCase() === 'post';

function postsOf(parsed: Parsed, url: string): { posts?: string[] } {
  const anchors = new Set(absolutes(parsed.links, url));
  const posts = absolutes(parsed.posts, url).filter((link) => !anchors.has(link));
  return posts.length > 0 ? { posts: [...new Set(posts)].slice(0, MAX_LINKS) } : {};
}

/** Links that a visitor can follow. */
export const followed = ({ links, posts = [] }: Pick<Page, 'links' | 'posts'>) =>
  links.filter((link) => !posts.includes(link));

const relOf = (rel = '') => rel.toLowerCase().split(/\s+/);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** RFC 8288: `Link: <https://...>; rel="canonical"`. */
function linkHeader(answer: HttpAnswer): string | undefined {
  return /<([^<>]{0,2000})>\s{0,20};[^,<]{0,500}\brel="?canonical"?/i.exec(header(answer, 'link') ?? '')?.[1];
}

function absolute(link: string | undefined, base: string): string | undefined {
  if (link === undefined || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  url.hash = '';
  return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}

const absolutes = (links: Iterable<string>, base: string) => [...links].flatMap((link) => absolute(link, base) ?? []);

function signatureOf(title: string, text: string): string {
  const words = `${title}\n${text}`.replace(/\d+/g, '#').toLowerCase();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** Why a page behind a wall is not judged, and how to fix that. */
export function blockedWords(wall: string): string {
  return `blocked by ${wall}: allow the User-Agent launch-gate there, or set a header for it under visitor: in launch.yml`;
}

/** The host's own password protection: a platform's login, or Basic authentication (RFC 7617). */
export function isHostsDoor({ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>): boolean {
  if (status !== 401) return false;
  const all = (wanted: string) => headers.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : []));
  const cookies = all('set-cookie').map((cookie) => cookie.split('=', 1)[0] ?? '');
  return loginOf(cookies) !== undefined || all('www-authenticate').some((value) => /^basic/i.test(value));
}

/** The wall that responds instead of the product, in our words. It says nothing about the product. */
export function wallOf(status: number, headers: HttpAnswer['headers']): string | undefined {
  const answer = { headers };
  const challenger = challengerOf((name) => header(answer, name));
  if (challenger !== undefined) return `a challenge of ${challenger}`;
  if (header(answer, 'x-datadome') !== undefined && status === 403) return 'a challenge of DataDome';
  if (status === 401) return 'a password (status 401)';
  if (status === 403) return 'a refusal (status 403)';
  if (status === 407) return 'a proxy’s password (status 407)';
  if (status === 429) return 'a rate limit (status 429)';
  return undefined;
}
