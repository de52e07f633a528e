/**
 * A sensitive file that may be publicly accessible, recognized by its content, because many sites return 200 for every
 * path.
 */
export interface LeakKind {
  kind: 'environment' | 'git' | 'dump' | 'phpinfo' | 'listing' | 'source-map';
  /** The name to display. */
  name: string;
  /** The usual paths of such a file. */
  paths: readonly string[];
  is(body: string): boolean;
}

const isMarkup = (body: string) => /^\s*</.test(body);

export const LEAKS: readonly LeakKind[] = [
  {
    kind: 'environment',
    name: 'an .env file with names and values',
    paths: ['/.env', '/.env.production'],
    is: (body) => !isMarkup(body) && isMostly(body, /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=/),
  },
  {
    kind: 'git',
    name: 'the .git folder, which contains the whole history',
    paths: ['/.git/HEAD'],
    // gitrepository-layout(5): a symbolic reference, or a commit ID.
    is: (body) => /^(?:ref: refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(body),
  },
  {
    kind: 'dump',
    name: 'a database dump',
    paths: ['/backup.sql', '/dump.sql'],
    is: (body) =>
      !isMarkup(body) &&
      /^[ \t]{0,40}(?:--[^\n]{0,200}\bdump\b|\/\*!|PGDMP|(?:CREATE|DROP) TABLE\b|INSERT INTO\b|PRAGMA foreign_keys)/im.test(
        body.slice(0, 4096),
      ),
  },
  {
    kind: 'phpinfo',
    name: 'a phpinfo() page, which contains the environment',
    paths: ['/phpinfo.php'],
    is: (body) => /<title>[^<]*phpinfo\(\)/i.test(body) && /PHP Version/.test(body),
  },
  {
    kind: 'listing',
    name: 'a directory listing',
    paths: ['/backup/', '/uploads/'],
    // nginx and Apache; Python's http.server.
    is: (body) => /<title>\s*(?:Index of|Directory listing for) \//i.test(body),
  },
  {
    kind: 'source-map',
    name: 'a source map with the source code',
    paths: [],
    // ECMA-426 section 8.
    is: (body) => /^\s*(?:\)\]\}'[^\n]*\n)?\{/.test(body) && /"sourcesContent"\s*:\s*\[\s*"/.test(body),
  },
];

/** Does more than half of the lines match, without blank lines and comments? */
function isMostly(body: string, line: RegExp): boolean {
  const lines = body.split(/\r?\n/).filter((each) => each.trim() !== '' && !each.startsWith('#'));
  return lines.filter((each) => line.test(each)).length * 2 > lines.length;
}

export function leakIn(body: string): LeakKind['kind'] | undefined {
  return LEAKS.find(({ is }) => is(body))?.kind;
}
