import type { Landmark } from '../../gate/landmark.ts';
import type { HeadersFacts } from './facts.ts';

/** HSTS of each host, and where to report vulnerabilities. */
export function headersLandmarks({ pages, securityTxt }: HeadersFacts): Landmark[] {
  return [
    ...hstsOf(pages),
    ...(securityTxt.kind === 'unknown'
      ? []
      : [
          {
            what: 'records' as const,
            purpose: 'security.txt' as const,
            name: securityTxt.url,
            values:
              securityTxt.kind === 'found' ? [`expires: ${securityTxt.expires?.slice(0, 10) ?? 'not stated'}`] : [],
          },
        ]),
  ];
}

/** A value that is the same on all pages is shown for the host, different values for the first page that sends each. */
function hstsOf(pages: HeadersFacts['pages']): Landmark[] {
  const seen = pages.flatMap((page) => ('unseen' in page ? [] : [{ url: page.url, value: hstsIn(page.headers) }]));
  const hosts = [...Map.groupBy(seen, ({ url }) => new URL(url).hostname)];
  return hosts.flatMap(([host, all]) => {
    const different = [...Map.groupBy(all, ({ value }) => value)];
    return different.map(
      ([value, [first]]): Landmark => ({
        what: 'records',
        purpose: 'HSTS',
        name: different.length === 1 ? host : (first?.url ?? host),
        values: value === undefined ? [] : [value],
      }),
    );
  });
}

/** Browsers ignore a second header of this name (RFC 6797 section 8.1). */
const hstsIn = (headers: readonly (readonly [string, string])[]): string | undefined =>
  headers.find(([name]) => name === 'strict-transport-security')?.[1];
