import type { Landmark } from '../../gate/landmark.ts';
import type { HeadersFacts } from './facts.ts';

/** What browsers are told of https, and where strangers report a hole. */
export function headersLandmarks({ pages, securityTxt }: HeadersFacts): Landmark[] {
  const hsts = new Map<string, string[]>();
  for (const page of pages) {
    if ('unseen' in page) continue;
    const values = page.headers.flatMap(([name, value]) => (name === 'strict-transport-security' ? [value] : []));
    const { hostname } = new URL(page.url);
    if (!hsts.has(hostname) || values.length > 0) hsts.set(hostname, values.slice(0, 1));
  }
  return [
    ...[...hsts].map(([name, values]) => ({ what: 'records' as const, purpose: 'HSTS' as const, name, values })),
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
