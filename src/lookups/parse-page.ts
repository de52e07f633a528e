import { createHash } from 'node:crypto';
import type { HttpAnswer } from '../io/http-types.ts';
import { readTags } from './tags.ts';

/** What a visitor's program sees at the end of a chain. Texts come from outside. */
export interface Page {
  url: string;
  status: number;
  contentType: string;
  title: string;
  /** The URL that `link rel=canonical` or the Link header names, absolute. */
  canonical?: string;
  /** Absolute http(s) URLs of anchors and forms, without fragments, each once. */
  links: string[];
  /** Of `links`, those that only forms with POST lead to: asked for with GET they need not answer. */
  posts?: string[];
  /** The target of a meta refresh, which only a browser follows. */
  refresh?: string;
  hasPasswordField: boolean;
  /** Equal for pages that read the same: the title and the words, without numbers. */
  signature: string;
  /** The first of the text, for recognising what a host says of itself. */
  text: string;
  /** Who keeps programs out, if somebody does: then nothing else here is the product's. */
  blockedBy?: string;
}

const MAX_LINKS = 400;
/** So many different ones are read of a page. */
const MOST_READ = 5 * MAX_LINKS;
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
  /** As they are written, each once. */
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
  const found = nothingIn();
  const add = (list: Set<string>, link: string) => {
    if (list.size < MOST_READ) list.add(link);
  };
  const inside: string[] = [];
  let base: string | undefined;
  await readTags(html, {
    open(name, attributes) {
      if (['title', 'script', 'style'].includes(name)) inside.push(name);
      if (name === 'base' && attributes['href']) base ??= attributes['href'];
      if (name === 'a' && attributes['href']) add(found.links, attributes['href']);
      if (name === 'form' && attributes['action']) {
        const isPost = attributes['method']?.toLowerCase() === 'post';
        add(isPost ? found.posts : found.links, attributes['action']);
      }
      if (name === 'input' && attributes['type']?.toLowerCase() === 'password') found.hasPasswordField = true;
      if (name === 'link' && relOf(attributes['rel']).includes('canonical') && attributes['href'])
        found.canonical ??= attributes['href'];
      const refresh =
        name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh' ? attributes['content'] : undefined;
      const target = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(refresh ?? '')?.[1];
      if (target !== undefined) found.refresh ??= target.trim();
    },
    text(text) {
      if (inside.at(-1) === 'title') found.title += found.title.length < TITLE_CHARS ? text : '';
      else if (inside.length === 0 && found.text.length < 200_000) found.text += text;
    },
    close(name) {
      if (inside.at(-1) === name) inside.pop();
    },
  });
  found.title = squeeze(found.title).slice(0, 200);
  found.text = squeeze(found.text);
  const root = base;
  if (root !== undefined && URL.canParse(root)) {
    found.links = new Set(absolutes(found.links, root));
    found.posts = new Set(absolutes(found.posts, root));
  }
  return found;
}

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

/** Why a page behind a wall is not judged, and what to do about it. */
export function blockedWords(wall: string): string {
  return `blocked by ${wall}: let its User-Agent (launch-gate) in there, or name a header for it under visitor: in launch.yml`;
}

/** The host's own password in front of the product: Vercel's login, or Basic authentication (RFC 7617). */
export function isHostsDoor({ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>): boolean {
  const said = headers.map(([name, value]) => `${name}: ${value}`);
  return (
    status === 401 && said.some((each) => /^(?:www-authenticate: basic|set-cookie: _vercel_sso_nonce)/i.test(each))
  );
}

/** A wall in front of the product says nothing about the product: who put it there, in our words. */
export function wallOf(status: number, headers: HttpAnswer['headers']): string | undefined {
  const answer = { headers };
  if (header(answer, 'cf-mitigated') === 'challenge') return 'a challenge of Cloudflare';
  if (header(answer, 'x-vercel-mitigated') !== undefined) return 'a challenge of Vercel';
  if (header(answer, 'x-datadome') !== undefined && status === 403) return 'a challenge of DataDome';
  if (status === 401) return 'a password (status 401)';
  if (status === 403) return 'a refusal (status 403)';
  if (status === 407) return 'a proxy’s password (status 407)';
  if (status === 429) return 'a rate limit (status 429)';
  return undefined;
}
