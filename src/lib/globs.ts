/** Escapes text for a literal match in a regular expression. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/**
 * A launch.yml pattern as a regular expression, for paths and URLs (`/`) and hosts (`.`). `*` matches any characters
 * within a part, `**` any number of parts. Everything else is literal, because routers use brackets in file names.
 */
function expression(pattern: string, separator: string): string {
  const [parts, within] = [escapeRegExp(separator), `[^${escapeRegExp(separator)}]*`];
  return pattern
    .split(new RegExp(`(\\*\\*${parts}?|\\*)`))
    .map((part) => {
      if (part === '*') return within;
      if (part === '**') return '.*';
      return part === `**${separator}` ? `(?:.*${parts})?` : escapeRegExp(part);
    })
    .join('');
}

/** Does the whole text, a URL or a file path, match the pattern? */
export function isLike(pattern: string, text: string): boolean {
  return new RegExp(`^${expression(pattern, '/')}$`, 's').test(text);
}

/** Does a host match the pattern, as in `shop-*-team.vercel.app`? */
export function isHostLike(pattern: string, host: string): boolean {
  return new RegExp(`^${expression(pattern.toLowerCase(), '.')}$`).test(host);
}

/**
 * Paths that match a list of patterns, like .gitignore: a folder's name covers its content, and a name without `/`
 * matches at any depth.
 */
export function pathsLike(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return new RegExp(`^${bare.includes('/') ? '' : '(?:.*/)?'}${expression(bare.replace(/^\//, ''), '/')}(?:/|$)`);
  });
  return (path) => tests.some((test) => test.test(path));
}
