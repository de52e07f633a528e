import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAt } from '../../../gate/look.ts';
import type { RedirectFacts } from '../facts.ts';
import { carried, curl, dedupe, isHostMove, line, type Step, stepsOf, unseen } from './chains.ts';

export const moveRules = {
  permanent: {
    title: 'Redirect has the wrong status code',
    priority: 'fix-before-launch',
    proves:
      'Redirects to https and between the domain and www are permanent (301 or 308), and routes that programs call keep their method.',
    why: 'Browsers repeat a temporary redirect on every visit, and search engines keep the old URL. A 301 turns a POST into a GET and drops its body.',
    remedy: 'Answer 308, or 301 for pages. Do not redirect a route that receives POST requests.',
    source: 'RFC 9110 sections 15.4.2, 15.4.3, 15.4.8 and 15.4.9',
    judge: (facts) => {
      const moves = eachMove(facts, ({ hop, from, to }) =>
        [302, 303, 307].includes(hop.status)
          ? { seen: { status: String(hop.status), from: from.href, to: to.href }, expected: '301 or 308' }
          : undefined,
      );
      if (facts.routes.length === 0) return moves;
      const routes = lookAt('route', facts.routes, judgeRoute);
      return 'said' in moves
        ? { looked: { ...moves.looked, ...routes.looked }, said: [...moves.said, ...routes.said] }
        : routes;
    },
  },
  'path-lost': {
    title: 'Redirect drops the path',
    priority: 'fix-before-launch',
    proves: 'A deep URL keeps its path on the other host.',
    why: 'Links in emails, invoices and search results all end on the home page.',
    remedy: 'Redirect to the same path. Most hosts call this “preserve path” or write it as `/*`.',
    source: 'RFC 9110 section 15.4',
    judge: (facts) =>
      eachDeepMove(facts, (from, to) => (keepsPath(from, to) ? undefined : `${to.origin}${from.pathname}`)),
  },
  'query-lost': {
    title: 'Redirect drops the query string',
    priority: 'fix-before-launch',
    proves: 'A deep URL keeps its query string.',
    why: 'Invitation codes, password reset tokens and campaign parameters are lost.',
    remedy: 'Redirect with the query string. Most hosts call this “preserve query”.',
    source: 'RFC 9110 section 15.4',
    judge: (facts) =>
      eachDeepMove(facts, (from, to) =>
        keepsQuery(from, to) ? undefined : `${to.origin}${to.pathname}${from.search}`,
      ),
  },
} satisfies Record<string, Rule<RedirectFacts>>;

function eachMove(
  facts: RedirectFacts,
  judge: (step: Step) => Pick<Evidence, 'seen' | 'expected'> | undefined,
  entries = facts.entries,
): Judgement {
  const moves = entries.flatMap(({ chain }) => stepsOf(chain)).filter((step) => isHostMove(facts, step));
  const broken = moves.flatMap((step): Evidence[] => {
    const found = judge(step);
    const key = `${step.from.origin} ${step.to.origin}`;
    return found === undefined
      ? []
      : [{ place: { address: step.from.href }, key, recheck: curl(step.from.href), ...found }];
  });
  const said = dedupe([...broken, ...entries.flatMap(unseen)]);
  if (moves.length + said.length === 0)
    return { notApplicable: 'no redirect leads from one host of the product to another' };
  return { looked: { redirect: moves.length }, said };
}

function eachDeepMove(facts: RedirectFacts, lost: (from: URL, to: URL) => string | undefined): Judgement {
  const deep = facts.entries.filter(({ kind }) => kind === 'deep');
  const starts = new Set(deep.map(({ url }) => new URL(url).pathname));
  return eachMove(
    facts,
    ({ from, to }) => {
      // Only for URLs as typed: later redirects are up to the app.
      const expected = starts.has(from.pathname) ? lost(from, to) : undefined;
      return expected === undefined ? undefined : { seen: { from: from.href, to: to.href }, expected };
    },
    deep,
  );
}

/** The path is kept at the end (a language may precede it), or in a parameter. */
function keepsPath(from: URL, to: URL): boolean {
  return to.pathname.endsWith(from.pathname) || carried(to).includes(from.pathname);
}

function keepsQuery(from: URL, to: URL): boolean {
  const isKept = [...from.searchParams].every(([name, value]) => to.searchParams.get(name) === value);
  return isKept || carried(to).includes(from.search);
}

function judgeRoute({ name, chain }: RedirectFacts['routes'][number]): Said {
  const [first] = stepsOf(chain);
  if (first === undefined) return chain.end.kind === 'page' ? [] : unseen({ url: chain.start, chain });
  if ([307, 308].includes(first.hop.status)) return [];
  return [
    {
      place: { address: chain.start },
      problem: 'The redirect turns a POST request into a GET.',
      key: name,
      seen: { chain: line(chain), route: name },
      expected: 'no redirect, or 308',
      recheck: ['curl', '-sSi', '-X', 'POST', chain.start],
    },
  ];
}
