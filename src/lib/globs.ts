/** Text that a regular expression takes literally. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/**
 * A pattern as launch.yml has them, for everything that has parts: paths and addresses (`/`), hosts (`.`). `*` stands for any run of
 * characters within a part, `**` for any number of parts. All else is literal: file names of routers have brackets in them.
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

/** Is a whole text like the pattern: an address, or a file. */
export function isLike(pattern: string, text: string): boolean {
  return new RegExp(`^${expression(pattern, '/')}$`, 's').test(text);
}

/** Is a host like the pattern, as `shop-*-team.vercel.app`. */
export function isHostLike(pattern: string, host: string): boolean {
  return new RegExp(`^${expression(pattern.toLowerCase(), '.')}$`).test(host);
}

/**
 * Paths that a list of patterns names, as .gitignore means them: a folder's name covers what is in it, and a name without `/`
 * is found at any depth.
 */
export function pathsLike(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return new RegExp(`^${bare.includes('/') ? '' : '(?:.*/)?'}${expression(bare.replace(/^\//, ''), '/')}(?:/|$)`);
  });
  return (path) => tests.some((test) => test.test(path));
}
