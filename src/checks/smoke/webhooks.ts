import type { HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { isHostsDoor, wallOf } from '../../lookups/parse-page.ts';
import { post } from '../../lookups/post-form.ts';
import { endReason } from '../../lookups/visit.ts';
import type { Forgery, Try, Webhook } from './facts.ts';

/** An event of an unknown type in Stripe's format: accepting it has no effect. */
const EVENT = JSON.stringify({
  id: 'evt_launch_gate_probe',
  object: 'event',
  type: 'launch_gate.probe',
  livemode: false,
  data: { object: {} },
});

/** Older than any tolerance: 300 s in the libraries of Stripe, Svix and Slack. */
const STALE_S = 3600;
const WRONG = '0'.repeat(64);

/** Sends messages that must be rejected, one after another, until one is accepted; at most three. */
export async function forge(world: World, url: string): Promise<Webhook> {
  const tries: Try[] = [];
  const seconds = Math.floor(world.now.getTime() / 1000);
  const forgeries: [Forgery, Record<string, string>][] = [
    ['unsigned', {}],
    ['wrong signature', signatures(seconds)],
    ['stale timestamp', signatures(seconds - STALE_S)],
  ];
  for (const [forgery, headers] of forgeries) {
    const answer = await post(world, url, EVENT, { 'content-type': 'application/json', ...headers });
    const wall = 'status' in answer ? wallBefore(answer) : endReason(answer.end);
    tries.push(
      'status' in answer && wall === undefined ? { forgery, status: answer.status } : { forgery, unseen: wall ?? '' },
    );
    const isRefused = wall === undefined && 'status' in answer && answer.status >= 400 && answer.status < 500;
    if (!isRefused) break;
  }
  return { url, tries };
}

/** What rejected the message before the product saw it: then the product's behavior is unknown. */
function wallBefore(answer: HttpAnswer): string | undefined {
  const { status, headers } = answer;
  const wall = wallOf(status, headers);
  if (isHostsDoor(answer) || /challenge|proxy/.test(wall ?? '')) return `${wall} blocks access`;
  return status === 419 ? 'the framework’s CSRF check refuses it first (status 419)' : undefined;
}

/** Wrong signatures in the headers of the common senders, all at once: the receiver checks its own. */
function signatures(seconds: number): Record<string, string> {
  return {
    'stripe-signature': `t=${seconds},v1=${WRONG}`,
    'svix-id': 'msg_launch_gate_probe',
    'svix-timestamp': String(seconds),
    'svix-signature': `v1,${Buffer.from(WRONG).toString('base64')}`,
    'x-hub-signature-256': `sha256=${WRONG}`,
    'x-signature': WRONG,
    'paddle-signature': `ts=${seconds};h1=${WRONG}`,
  };
}
