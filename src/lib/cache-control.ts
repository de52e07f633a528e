/** The directives of Cache-Control in lower case; one without a value has an empty value (RFC 9111 section 5.2). */
export function cacheDirectives(value: string): Map<string, string> {
  const parts = value.split(',').map((part) => part.trim().toLowerCase());
  return new Map(
    parts
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', ...rest] = part.split('=');
        return [name.trim(), rest.join('=').trim().replace(/^"|"$/g, '')];
      }),
  );
}

const DAY = 86_400;

/** May browsers cache it for a day or more, as immutable files should be? */
export function isKept(value: string): boolean {
  const directives = cacheDirectives(value);
  const isFresh = !directives.has('no-store') && !directives.has('no-cache');
  return isFresh && Number(directives.get('max-age') ?? 0) >= DAY;
}

/** May shared caches store it? */
export function isShared(value: string): boolean {
  const directives = cacheDirectives(value);
  if (directives.has('no-store') || directives.has('private')) return false;
  return directives.has('public') || Number(directives.get('s-maxage') ?? 0) > 0;
}
