/** A cookie's name and attributes, without its value (RFC 6265bis section 4.1). */
export interface Cookie {
  name: string;
  secure: boolean;
  httpOnly: boolean;
  /** Lower case; undefined when not set. */
  sameSite?: string;
  /** Lower case, without a leading dot; undefined: only the host that set it. */
  domain?: string;
  path?: string;
}

/** Parses a `Set-Cookie` header (RFC 6265bis section 5.6). */
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

/** The cookies that a response sets. */
export function cookiesOf({ headers }: { headers: readonly (readonly [string, string])[] }): Cookie[] {
  return headers.flatMap(([name, value]) => (name === 'set-cookie' ? [cookieOf(value)] : []));
}
