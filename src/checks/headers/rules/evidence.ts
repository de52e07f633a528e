import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Said, Unknown } from '../../../gate/finding.ts';
import { isEvidence, lookAtAny } from '../../../gate/look.ts';
import type { HeadersFacts, PageFacts, PageRole, Received } from '../facts.ts';
import { inFile } from '../hosts/propose.ts';

export type Seen = Extract<PageFacts, Received>;

/** One judgement per page with these roles; a page that could not be loaded is unknown. */
export function perPage(facts: HeadersFacts, roles: readonly PageRole[], judge: (page: Seen) => Said): Judgement {
  const pages = facts.pages.filter(({ role }) => roles.includes(role));
  const judgement = lookAtAny('page', pages, 'no such page was found', (page) =>
    'unseen' in page ? [unseen(page)] : judge(page).map((each) => placed(each, facts, page)),
  );
  return 'said' in judgement ? { ...judgement, said: once(judgement.said) } : judgement;
}

const VITAL: readonly PageRole[] = ['home', 'login', 'signup'];

const unseen = ({ unseen: unknown, url, role }: Extract<PageFacts, { unseen: string }>): Unknown => ({
  unknown,
  place: { address: url },
  ...(VITAL.includes(role) && { isNamed: true }),
});

const placed = (said: Said[number], { files }: HeadersFacts, { headers }: Seen) =>
  isEvidence(said) ? inFile(said, files, headers) : said;

/** Two pages at one URL, or on one host for a header of the host, are one finding. */
function once(said: Said): Said {
  const name = (each: Said[number]) => JSON.stringify(isEvidence(each) ? [each.place, each.problem, each.key] : each);
  return [...new Map(said.map((each) => [name(each), each])).values()];
}

export function headerOf({ headers }: Received, name: string): string | undefined {
  const values = headers.filter(([each]) => each === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

export const curl = (url: string, ...more: string[]) => ['curl', '-sSI', ...more, url];

/** A missing or weak header as received, and the expected one. */
export function about(
  page: Received,
  name: string,
  problem: string,
  expected: string,
  more: Partial<Evidence> = {},
): Evidence {
  const value = headerOf(page, name);
  return {
    place: { address: page.url },
    problem,
    seen: { [name]: value ?? 'not sent' },
    expected,
    recheck: curl(page.url),
    ...more,
  };
}

/** A header that a host sends, or lacks, on all pages: one line of its configuration fixes it. */
export function ofHost(page: Received, name: string, problem: string, expected: string, more: Partial<Evidence> = {}) {
  return about(page, name, problem, expected, { cause: `${originOf(page.url)} ${name} ${problem}`, ...more });
}

export const originOf = (url: string) => new URL(url).origin;
export const EVERY: readonly PageRole[] = ['home', 'login', 'signup', 'account', 'error'];
