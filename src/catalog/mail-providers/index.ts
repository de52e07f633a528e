import { registrableOf } from '../../lib/domain-names.ts';
import { mailboxes } from './mailboxes.ts';
import { marketing } from './marketing.ts';
import { platforms } from './platforms.ts';
import type { MailProvider } from './provider.ts';
import { transactional } from './transactional.ts';

/** All known providers. */
export const providers: readonly MailProvider[] = [...mailboxes, ...transactional, ...marketing, ...platforms];

export const providerById = (id: string): MailProvider | undefined => providers.find((each) => each.id === id);

/** Selectors that many domains use: those of the providers, and common choices. */
export const COMMON_SELECTORS: readonly { selector: string; provider: string | undefined }[] = [
  ...providers.flatMap(({ id, dkim }) => (dkim?.selectors ?? []).map((selector) => ({ selector, provider: id }))),
  ...['default', 'dkim', 'mail', 'k1', 'smtp', 'pic', 'mx', 'zmail', 'pm', 'dk'].map((selector) => ({
    selector,
    provider: undefined,
  })),
];

/**
 * Does a domain belong to a provider that sends for others? Compared with its include, its return path and its keys.
 */
export function isProviderDomain(domain: string): boolean {
  return providers.some(({ spf, returnPath, dkim }) =>
    [spf?.include, returnPath?.type === 'TXT' ? undefined : returnPath?.value, dkim?.target].some(
      (name) => name !== undefined && registrableOf(domain) === registrableOf(name.replace(/REGION\./, '')),
    ),
  );
}
