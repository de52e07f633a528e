import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Said, Unknown } from '../../../gate/finding.ts';
import { isEvidence, lookAtAny } from '../../../gate/look.ts';
import type { HeadersFacts, PageFacts, PageRole, Received } from '../facts.ts';
import { inFile } from '../hosts/propose.ts';

export type Seen = Extract<PageFacts, Received>;

/** One judgement for each page of these kinds; one that could not be looked at is not known. */
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

/** Two pages of one address, or two of one host where a header is of the host, are one thing. */
function once(said: Said): Said {
  const name = (each: Said[number]) => JSON.stringify(isEvidence(each) ? [each.place, each.problem, each.key] : each);
  return [...new Map(said.map((each) => [name(each), each])).values()];
}

export function headerOf({ headers }: Received, name: string): string | undefined {
  const values = headers.filter(([each]) => each === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

export const curl = (url: string, ...more: string[]) => ['curl', '-sSI', ...more, url];

/** A header that is missing or weak, as it came, and the line that is wanted. */
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

/** What a host sends, or does not send, with all of its pages: one line of its configuration mends them. */
export function ofHost(page: Received, name: string, problem: string, expected: string, more: Partial<Evidence> = {}) {
  return about(page, name, problem, expected, { cause: `${originOf(page.url)} ${name} ${problem}`, ...more });
}

export const originOf = (url: string) => new URL(url).origin;
export const EVERY: readonly PageRole[] = ['home', 'login', 'signup', 'account', 'error'];
