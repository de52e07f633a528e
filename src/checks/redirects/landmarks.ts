import type { Landmark, RedirectLandmark } from '../../gate/landmark.ts';
import type { Chain, End } from '../../lookups/visit.ts';
import type { RedirectFacts } from './facts.ts';

/** Every URL that was followed, and where it leads. */
export function redirectLandmarks({ entries, declared }: RedirectFacts): Landmark[] {
  const chains = [
    ...declared.map(({ chain }) => ({ chain, isDeclared: true })),
    ...entries.map(({ chain }) => ({ chain, isDeclared: false })),
  ];
  const first = new Map<string, RedirectLandmark>();
  for (const { chain, isDeclared } of chains)
    if (!first.has(chain.start)) first.set(chain.start, landmarkOf(chain, isDeclared));
  return [...first.values()];
}

function landmarkOf({ start, hops, end }: Chain, isDeclared: boolean): RedirectLandmark {
  const steady = steadyFor(start);
  return {
    what: 'redirect',
    from: start,
    hops: hops.map(({ url, status }) => ({ url: steady(url), status })),
    end: endOf(end),
    isDeclared,
  };
}

/** Hides a query that was not typed, because it may change each time or grant access. */
function steadyFor(start: string): (url: string) => string {
  const { search } = new URL(start);
  return (text) => {
    const url = new URL(text);
    return url.search === '' || url.search === search ? text : `${url.origin}${url.pathname}?…`;
  };
}

function endOf(end: End): RedirectLandmark['end'] {
  if (end.kind === 'page' || end.kind === 'loop') return end.kind;
  if (end.kind === 'failed') return end.failure === 'refused' || end.failure === 'tls' ? 'nowhere' : 'not known';
  return end.kind === 'no-address' && end.lookup.outcome === 'unknown' ? 'not known' : 'nowhere';
}
