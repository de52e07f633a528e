import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import type { HeadersFacts, PageFacts, PageRole, Received } from '../facts.ts';
import { inFile } from '../hosts/propose.ts';

export type Said = (Evidence | Unknown)[];
export type Seen = Extract<PageFacts, Received>;

/** One judgement for each page of these kinds; one that could not be looked at is not known. */
export function perPage(facts: HeadersFacts, roles: readonly PageRole[], judge: (page: Seen) => Said): Judgement {
  const pages = facts.pages.filter(({ role }) => roles.includes(role));
  if (pages.length === 0) return { notApplicable: 'the product has no such page that could be found' };
  return once(
    pages.flatMap((page) =>
      'unseen' in page
        ? [{ unknown: page.unseen, place: { address: page.url } }]
        : judge(page).map((each) => ('unknown' in each ? each : inFile(each, facts.files, page.headers))),
    ),
  );
}

/** Two pages of one address, or two of one host where a header is of the host, are one thing. */
function once(said: Said): Said {
  const name = (each: Evidence | Unknown) =>
    JSON.stringify('unknown' in each ? each : [each.place, each.problem, each.key]);
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

export const originOf = (url: string) => new URL(url).origin;
export const EVERY: readonly PageRole[] = ['home', 'login', 'signup', 'account', 'error'];
