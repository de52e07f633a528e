import { guardAddress } from './address-guard.ts';
import type { Endpoint } from './endpoint.ts';
import { type Failure, failure } from './failure.ts';

/**
 * Like curl's --connect-to: traffic for a host and port goes to another address; Host, SNI and certificate validation
 * are unchanged.
 */
export interface Diversion {
  /** A host name or an address; empty for all. */
  host: string;
  /** Undefined for all ports. */
  port?: number;
  to: Endpoint;
}

/** The most connections of a run to one address (except its own resolvers) and in total, to limit load. */
const BUDGET = { perAddress: 250, total: 4000 };

/** Decides where a run may connect. */
export interface Reach {
  /** The endpoint to connect to, or why not. The address that was judged is the one that is used. */
  to(name: string, address: string, port: number): Endpoint | Failure;
  /** The same for actions with consent, which have their own limits and do not use up this budget. */
  toAgreed(name: string, address: string, port: number): Endpoint | Failure;
  /** Counts a query to the run's own resolvers; a failure when the total budget is used up. */
  spend(): Failure | undefined;
}

/** Diverts, guards and counts every connection of a run. */
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

/** The first matching diversion, as in curl; it may name the host or its address. */
export function divert(diversions: readonly Diversion[], name: string, address: string, port: number): Endpoint {
  const fitting = diversions.find(
    ({ host, port: only }) =>
      (host === '' || host === name || host === address) && (only === undefined || only === port),
  );
  return fitting?.to ?? { host: address, port };
}

/** Counts a request to an address, or a request without one, and refuses it above the limit. */
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
