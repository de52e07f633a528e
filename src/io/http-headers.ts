import type { Distrust } from './connection-types.ts';
import type { Jars } from './cookies.ts';
import type { HttpRequest } from './http-types.ts';

/** What identifies the sender of a request. */
export interface Sender {
  userAgent: string;
  jars: Jars;
  /** Headers that grant access to the URL's protected host. */
  introduction: Record<string, string>;
}

/** The server has proved its name with a valid certificate; access headers go to no other. */
export const isProved = ({ protocol }: URL, distrust: readonly Distrust[]) =>
  protocol === 'https:' && distrust.length === 0;

/** The headers of every request. */
export async function headersOf(
  request: Pick<HttpRequest, 'url' | 'jar' | 'headers'>,
  { userAgent, jars, introduction }: Sender,
  isToOwner: boolean,
): Promise<Record<string, string>> {
  const cookie = request.jar === undefined ? '' : await jars.header(request.jar, request.url);
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'en',
    ...(isToOwner && introduction),
    ...request.headers,
    ...(cookie !== '' && { cookie }),
  };
}

/** Undici's raw headers: name, value, name, value, ..., as strings or latin1 bytes. */
export function rawHeaders(raw: readonly (string | Buffer)[]): [string, string][] {
  const text = (part: string | Buffer | undefined) =>
    typeof part === 'string' ? part : (part?.toString('latin1') ?? '');
  const pairs: [string, string][] = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = text(raw[i]).toLowerCase();
    if (!name.startsWith(':')) pairs.push([name, text(raw[i + 1])]);
  }
  return pairs;
}

/** RFC 6265bis section 4.1; anything else after the value may be part of it. */
const ATTRIBUTES = /^\s*(?:domain|path|expires|max-age|secure|httponly|samesite|partitioned|priority)\s*(?:=|$)/i;

/** Removes a cookie's value, which may be a session key. Its name and attributes show its purpose. */
export function withoutCookieValue([name, value]: [string, string]): [string, string] {
  if (name !== 'set-cookie') return [name, value];
  const [pair = '', ...attributes] = value.split(/;(?=\s*(?:[a-z-]+(?:=|;|$)))/i);
  const cookie = pair.includes('=') ? `${pair.slice(0, pair.indexOf('='))}=…` : '…';
  return [name, [cookie, ...attributes.filter((part) => ATTRIBUTES.test(part))].join(';')];
}
