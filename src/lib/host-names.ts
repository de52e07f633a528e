import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** A host name in ASCII; undefined when the text is not one. */
export function hostName(text: string): string | undefined {
  const ascii = domainToASCII(text.trim().replace(/\.$/, '')).toLowerCase();
  const isName =
    ascii.length <= 253 && ascii.split('.').every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  return isName && isIP(ascii) === 0 ? ascii : undefined;
}

/** Is the host this domain, or a subdomain of it? */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Is the host one of these domains, or a subdomain of one? */
export const isUnderAny = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => isUnder(host, domain));
