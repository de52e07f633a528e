import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { hostName } from './host-names.ts';

/** The domain under judgement. All names are ASCII, lower case, without the final dot. */
export interface Domain {
  name: string;
  /** As people write it; the same as `name` unless it is an IDN. */
  unicode: string;
  /** The domain that somebody registered (public suffix plus one label): where NS, expiry and the rest are decided. */
  registrable: string;
  publicSuffix: string;
  /** The domain whose names all belong to one owner: on a host's own domain (`host.example`) that is only the name. */
  site: string;
  /** The name is under a host's own domain (`myapp.host.example`): whose zone it is in is not the owner's to change. */
  isBorrowed: boolean;
}

/** What was typed is no domain; the message is the whole sentence to show. */
export class TargetError extends Error {
  /** Why it is none, as half a sentence. */
  readonly why: string;

  constructor(shown: string, why: string) {
    super(`${shown} is not a domain: ${why}.`);
    this.why = why;
  }
}

/** A domain or an http(s) URL as a person types it. `www.` is taken off: both names are judged anyway. */
export function parseTarget(text: string): Domain {
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  const problem = (why: string) => new TargetError(shown, why);
  if (/\s/.test(text.trim()) || text.trim() === '') throw problem('it is empty or contains spaces');
  const url = urlOf(text.trim());
  if (url === undefined) throw problem('it cannot be read as a name such as example.com');
  if (!['http:', 'https:'].includes(url.protocol)) throw problem('only http and https addresses can be checked');
  if (url.username !== '' || url.password !== '') {
    // What may be a password is not shown.
    throw new TargetError('The address', 'it contains a user name or a password');
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) throw problem('it is an IP address, not a name');
  return domainOf(url.hostname, problem);
}

/** Why a text is no domain, as half a sentence; undefined when it is one. */
export function targetProblem(text: string): string | undefined {
  try {
    parseTarget(text);
    return undefined;
  } catch (error) {
    if (error instanceof TargetError) return error.why;
    throw error;
  }
}

/** Shown both ways when it is an IDN, so that a look-alike letter is seen. */
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
