import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { inParts, type Look, lookAt } from '../../../gate/look.ts';
import { LEAKS } from '../../../io/leaks.ts';
import type { EdgeFacts, Tried } from '../facts.ts';

export const exposedRules = {
  'exposed-file': {
    title: 'Sensitive file is publicly accessible',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now for an .env file, the .git folder, a database dump or a phpinfo() page; fix before launch for a directory listing or a source map.',
    proves: 'No .env file, .git folder, database dump or phpinfo() page is served at the paths that scanners try.',
    why: 'Scanners request these paths on every new domain within hours and use the keys they find.',
    remedy:
      'Stop serving the file: publish only the folder with build output. Then rotate every key in it, because it counts as read.',
    source: 'OWASP Web Security Testing Guide, WSTG-CONF-04; CWE-538; ECMA-426 for source maps',
    judge: ({ tried }) => (tried.length === 0 ? { notApplicable: 'no host has an address' } : judgeAll(tried)),
  },
} satisfies Record<string, Rule<EdgeFacts>>;

/** These expose the product's own code or file names, but no keys as such. */
const MILDER = ['listing', 'source-map'];

function judgeFile(tried: Tried): Evidence[] {
  const kind = 'leak' in tried && LEAKS.find((each) => each.kind === tried.leak);
  if (!kind) return [];
  return [
    {
      place: { address: tried.url },
      problem: `The URL serves ${kind.name}.`,
      seen: { status: String(tried.status), 'recognized by': 'its content, which was not kept' },
      expected: 'status 404',
      // Headers only: the content should not appear in a terminal.
      recheck: ['curl', '-sSI', tried.url],
      ...(MILDER.includes(kind.kind) && { priority: 'fix-before-launch' as const }),
    },
  ];
}

/**
 * A host that does not respond is reported once, not per path; a host that responds for some paths counts as examined.
 */
function judgeAll(tried: readonly Tried[]): Look {
  const hosts = [...Map.groupBy(tried, ({ url }) => new URL(url).origin)];
  const { looked, said } = lookAt('host', hosts, ([origin, paths]) => {
    const judged = paths.map((each): Said => ('unseen' in each ? [unseen(each.unseen, origin)] : judgeFile(each)));
    return [...new Map(inParts(judged).map((each) => [JSON.stringify(each), each])).values()];
  });
  return { looked: { path: tried.filter((each) => !('unseen' in each)).length, ...looked }, said };
}

const unseen = (unknown: string, origin: string) => ({ unknown, place: { address: `${origin}/` } });
