/** A cookie by its name and attributes, without its value (RFC 6265bis section 4.1). */
export interface Cookie {
  name: string;
  secure: boolean;
  httpOnly: boolean;
  /** Lower case; absent when it is not said. */
  sameSite?: string;
  /** Lower case, without a leading dot; absent: the host that set it only. */
  domain?: string;
  path?: string;
}

/** A `Set-Cookie` (RFC 6265bis section 5.6). */
export function cookieOf(text: string): Cookie {
  const [pair = '', ...attributes] = text.split(';');
  const value = (name: string) =>
    attributes.map((part) => new RegExp(`^\\s*${name}\\s*=\\s*(.*?)\\s*$`, 'i').exec(part)?.[1]).find(Boolean);
  const has = (name: string) => attributes.some((part) => part.trim().toLowerCase() === name);
  const [sameSite, domain, path] = [value('samesite'), value('domain'), value('path')];
  return {
    name: pair.split('=')[0]?.trim() ?? '',
    secure: has('secure'),
    httpOnly: has('httponly'),
    ...(sameSite !== undefined && { sameSite: sameSite.toLowerCase() }),
    ...(domain !== undefined && { domain: domain.replace(/^\./, '').toLowerCase() }),
    ...(path !== undefined && { path }),
  };
}

/** The cookies that an answer sets. */
export function cookiesOf({ headers }: { headers: readonly (readonly [string, string])[] }): Cookie[] {
  return headers.flatMap(([name, value]) => (name === 'set-cookie' ? [cookieOf(value)] : []));
}
