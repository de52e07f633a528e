import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { BUILT_IN, ownCases, speechOf, tryAll, tryOnce } from './attempts.ts';
import type { AiFacts, Asked, Talk } from './facts.ts';
import { guardrailsOf } from './guardrails.ts';
import { meterOf } from './meter.ts';
import { askOpinions } from './opinions.ts';
import type { AiOptions } from './options.ts';

/** The endpoint's URL, given as a URL or as a path of the product. */
export function endpointOf({ endpoint }: AiOptions, { domain, canonical }: Subject): string | undefined {
  if (endpoint === undefined || URL.canParse(endpoint)) return endpoint;
  return domain === undefined ? undefined : new URL(endpoint, `https://${canonical ?? parseTarget(domain).name}/`).href;
}

export async function gatherAi(world: World, options: AiOptions, subject: Subject): Promise<AiFacts> {
  const talk = await talkOf(world, options, subject);
  const nothing = { code: undefined, faults: [], unread: [], files: 0 };
  return { talk, ...(subject.isRepository ? await guardrailsOf(world) : nothing) };
}

async function talkOf(world: World, options: AiOptions, subject: Subject): Promise<Talk> {
  const url = endpointOf(options, subject);
  if (url === undefined)
    return options.endpoint === undefined
      ? { kind: 'no endpoint' }
      : { kind: 'not asked', reason: 'no domain is given' };
  const state = options.state && new URL(options.state.endpoint, url).href;
  const refusal = [url, state].flatMap((each) => (each && probeRefusal(each, subject)) ?? [])[0];
  if (refusal !== undefined) return { kind: 'not asked', reason: refusal };
  const own = await ownCases(world, options);
  const cases = [...BUILT_IN, ...own.cases];
  const meter = meterOf(world, url, options.most, options.price);
  const speech = speechOf(options, url, state);
  const unsought: Asked['unsought'] = {};
  const tried = await tryAll(options, cases, (one, time) => tryOnce(world, speech, meter, one, time, unsought));
  const opinions = await askOpinions(world, options, tried);
  const tries = tried.map((each) => each.tried);
  return {
    kind: 'asked',
    url,
    tries: tries.sort((a, b) => (a.id === b.id ? a.time - b.time : a.id < b.id ? -1 : 1)),
    canary: options.canary,
    member: options.member,
    hosts: hostsOf(url, options, subject),
    isHandoffNamed: options.handoff !== undefined,
    leastConfidence: options.confidence?.least,
    unread: own.unread,
    unsought,
    costs: [meter.cost, ...(opinions ? [opinions] : [])],
  };
}

const hostsOf = (url: string, { links }: AiOptions, { domain }: Subject) => {
  const { hostname } = new URL(url);
  return [...new Set([parseTarget(domain ?? hostname).site, hostname, ...links])];
};
