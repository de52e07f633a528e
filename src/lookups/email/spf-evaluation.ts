import type { World } from '../../io/world.ts';
import { resolverOf } from './resolver.ts';

/** A receiver's SPF result for a message from this address (RFC 7208 section 2.6). */
export interface SpfResult {
  result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror';
  /** The domain owner's explanation of a failure. */
  explanation?: string;
}

/** No receiver waits longer (RFC 7208 section 4.6.4 requires at least 20 s). */
const EVALUATION_MS = 20_000;

/** check_host() as implemented by mailauth, strictly by the standard. */
export async function evaluateSpf(
  world: Pick<World, 'ask' | 'resolvers'>,
  { ip, sender, helo }: { ip: string; sender: string; helo: string },
): Promise<SpfResult> {
  const { spf } = await import('mailauth/lib/spf/index.js');
  const options = { ip, sender, helo, strict: true, mta: 'launch-gate', maxElapsedTime: EVALUATION_MS };
  const { status, explanation } = await spf({ ...options, resolver: resolverOf(world) as never });
  return { result: status.result as SpfResult['result'], ...(explanation !== undefined && { explanation }) };
}
