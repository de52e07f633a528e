import { guardAddress } from './address-guard.ts';
import type { Endpoint } from './endpoint.ts';
import { type Failure, failure } from './failure.ts';

/** As curl's: traffic for one host and port goes to another address; Host, SNI and the certificate's name stay. */
export interface Diversion {
  /** A host name or an address; empty for any. */
  host: string;
  /** Undefined for any. */
  port?: number;
  to: Endpoint;
}

/** A run asks one address this often at most, its own resolvers apart, and all together this often: a polite visitor. */
const BUDGET = { perAddress: 250, total: 4000 };

/** The way of one run to whatever it connects to. */
export interface Reach {
  /** Where a connection really goes, or why it is not made. The address judged is the address connected to. */
  to(name: string, address: string, port: number): Endpoint | Failure;
  /** The same for what was agreed to, which has bounds of its own and takes nothing from what is asked besides. */
  toAgreed(name: string, address: string, port: number): Endpoint | Failure;
  /** Counts a question to one of the run's own resolvers: a failure when the budget of all questions is spent. */
  spend(): Failure | undefined;
}

/** Diverts, guards and counts every connection of one run. */
export function reachOf(settings: { diversions: readonly Diversion[]; allowPrivate: boolean }): Reach {
  const spend = budget();
  const toAgreed: Reach['to'] = (name, address, port) => {
    const endpoint = divert(settings.diversions, name, address, port);
    const guarded = settings.allowPrivate ? undefined : guardAddress(endpoint.host);
    return guarded ?? endpoint;
  };
  return {
    to(name, address, port) {
      const endpoint = toAgreed(name, address, port);
      return 'kind' in endpoint ? endpoint : (spend(endpoint.host) ?? endpoint);
    },
    toAgreed,
    spend: () => spend(),
  };
}

/** The first diversion that fits, as curl takes them; it may name the host or the address it resolves to. */
export function divert(diversions: readonly Diversion[], name: string, address: string, port: number): Endpoint {
  const fitting = diversions.find(
    ({ host, port: only }) =>
      (host === '' || host === name || host === address) && (only === undefined || only === port),
  );
  return fitting?.to ?? { host: address, port };
}

/** Counts a question to an address, or to nobody in particular, and refuses the one too many. */
function budget(): (address?: string) => Failure | undefined {
  const asked = new Map<string, number>();
  let total = 0;
  return (address) => {
    const times = (asked.get(address ?? '') ?? 0) + 1;
    if ((address !== undefined && times > BUDGET.perAddress) || total >= BUDGET.total) {
      return failure('budget', 'the run’s request budget is used up');
    }
    asked.set(address ?? '', times);
    total += 1;
    return undefined;
  };
}
