import type { Landmark } from '../../gate/landmark.ts';
import type { HeadersFacts } from './facts.ts';

/** What browsers are told of https, and where strangers report a hole. */
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

/** One value of a host stands beside its name, and different ones each beside the first page that sends it. */
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

/** A second header of the name is not looked at by browsers (RFC 6797 section 8.1). */
const hstsIn = (headers: readonly (readonly [string, string])[]): string | undefined =>
  headers.find(([name]) => name === 'strict-transport-security')?.[1];
