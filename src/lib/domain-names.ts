import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { hostName } from './host-names.ts';

/** A target domain. All names are ASCII, lower case, without the trailing dot. */
export interface Domain {
  name: string;
  /** As people write it; equal to `name` unless it is an IDN. */
  unicode: string;
  /** The registrable domain (public suffix plus one label), which has the NS records and the expiry date. */
  registrable: string;
  publicSuffix: string;
  /** The domain whose names all have the same owner; on a platform's domain (`host.example`), only the name itself. */
  site: string;
  /** The name is on a platform's domain (`myapp.host.example`), so its owner cannot change the DNS zone. */
  isBorrowed: boolean;
}

/** The input is not a domain; the message is a complete sentence. */
export class TargetError extends Error {
  /** The reason, as half a sentence. */
  readonly why: string;

  constructor(shown: string, why: string) {
    super(`${shown} is not a domain: ${why}.`);
    this.why = why;
  }
}

/** Parses a domain or an http(s) URL as people type it. `www.` is removed, because both names are judged anyway. */
export function parseTarget(text: string): Domain {
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  const problem = (why: string) => new TargetError(shown, why);
  if (/\s/.test(text.trim()) || text.trim() === '') throw problem('it is empty or contains spaces');
  const url = urlOf(text.trim());
  if (url === undefined) throw problem('it cannot be read as a name such as example.com');
  if (!['http:', 'https:'].includes(url.protocol)) throw problem('only http and https addresses can be checked');
  if (url.username !== '' || url.password !== '') {
    // The text may contain a password and is not shown.
    throw new TargetError('The address', 'it contains a user name or a password');
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) throw problem('it is an IP address, not a name');
  return domainOf(url.hostname, problem);
}

/** Why a text is not a domain, as half a sentence; undefined when it is one. */
export function targetProblem(text: string): string | undefined {
  try {
    parseTarget(text);
    return undefined;
  } catch (error) {
    if (error instanceof TargetError) return error.why;
    throw error;
  }
}

/** Shows an IDN in both forms, so that look-alike letters are visible. */
export function shownDomain({ name, unicode }: Pick<Domain, 'name' | 'unicode'>): string {
  return unicode === name ? name : `${unicode} (${name})`;
}

export function registrableOf(host: string): string {
  return parse(host, { allowPrivateDomains: false, validateHostname: false }).domain ?? host;
}

function urlOf(text: string): URL | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : undefined;
}

function domainOf(host: string, problem: (why: string) => TargetError): Domain {
  const ascii = hostName(host);
  if (ascii === undefined) throw problem('a label has an invalid character or length');
  if (!ascii.includes('.'))
    throw problem(
      'it has only one label, which is not reachable from the internet (deploy a preview, or use --connect-to)',
    );
  const { domain, publicSuffix } = parse(ascii, { allowPrivateDomains: false, validateHostname: false });
  if (domain === null) throw problem('it is a public suffix, under which others register names');
  const name = ascii === `www.${domain}` ? domain : ascii;
  const owned = parse(ascii, { allowPrivateDomains: true, validateHostname: false });
  return {
    name,
    unicode: domainToUnicode(name),
    registrable: domain,
    publicSuffix: publicSuffix ?? '',
    site: owned.domain ?? name,
    isBorrowed: owned.isPrivate === true,
  };
}
