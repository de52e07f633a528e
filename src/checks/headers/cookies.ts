import type { Cookie } from '../../lookups/cookie.ts';

/** Names that frameworks give to session cookies (MDN's Observatory looks for `sess` and `login`). */
const SESSION =
  /sess|login|(^|[._-])(sid|auth|token|jwt|connect\.sid|remember)([._-]|$)|auth-?token|access[_-]?token|refresh[_-]?token|^sb-.*-auth/i;
/** Scripts read them on purpose, and they grant no access by themselves. */
const OPEN = /csrf|xsrf/i;

export const isSession = ({ name }: Cookie) => SESSION.test(name) && !OPEN.test(name);

/** The attributes violate what the name's prefix promises (RFC 6265bis section 4.1.3). */
export function brokenPrefix({ name, secure, domain, path }: Cookie): boolean {
  if (/^__Secure-/i.test(name)) return !secure;
  return /^__Host-/i.test(name) && (!secure || domain !== undefined || path !== '/');
}
