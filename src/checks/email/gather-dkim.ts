import { COMMON_SELECTORS, providerById } from '../../catalog/mail-providers/index.ts';
import type { World } from '../../io/world.ts';
import { dkimKey } from '../../lookups/email/dkim-key.ts';
import { textRecords } from '../../lookups/email/text-records.ts';
import { lookup } from '../../lookups/lookup.ts';
import type { DkimFacts, SelectorFacts } from './facts.ts';
import type { EmailOptions } from './options.ts';

type Wanted = Pick<SelectorFacts, 'selector' | 'why' | 'provider'>;

/** Looks up all selectors that are declared, used by all customers of a sender, or common. */
export async function dkimFacts(
  world: Pick<World, 'ask' | 'resolvers'>,
  domain: string,
  options: Pick<EmailOptions, 'selectors' | 'senders'>,
): Promise<DkimFacts> {
  const [base, selectors] = await Promise.all([
    lookup(world, `_domainkey.${domain}`, 'TXT'),
    Promise.all(wanted(options).map((each) => selectorFacts(world, domain, each))),
  ]);
  return { base, selectors };
}

function wanted({ selectors, senders }: Pick<EmailOptions, 'selectors' | 'senders'>): Wanted[] {
  const declared = selectors.map((selector): Wanted => ({ selector, why: 'declared', provider: undefined }));
  const known = senders.flatMap((id) =>
    (providerById(id)?.dkim?.selectors ?? []).map((selector): Wanted => ({ selector, why: 'sender', provider: id })),
  );
  const common = COMMON_SELECTORS.map(({ selector, provider }): Wanted => ({ selector, why: 'common', provider }));
  const first = new Map<string, Wanted>();
  for (const each of [...declared, ...known, ...common]) if (!first.has(each.selector)) first.set(each.selector, each);
  return [...first.values()];
}

async function selectorFacts(
  world: Pick<World, 'ask' | 'resolvers'>,
  domain: string,
  each: Wanted,
): Promise<SelectorFacts> {
  const name = `${each.selector}._domainkey.${domain}`;
  const [found, doubled] = await Promise.all([
    lookup(world, name, 'TXT'),
    each.why === 'common' ? undefined : lookup(world, `${name}.${domain}`, 'TXT'),
  ]);
  const key = found.outcome === 'found' ? dkimKey(textRecords(found)) : undefined;
  return { ...each, lookup: found, key, doubled };
}
