import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said, Unknown } from '../../../gate/finding.ts';
import { blind, leftOpen, lookAtAny } from '../../../gate/look.ts';
import { downBecause, lastLook, SLOW_MS, unseenAt } from '../attempts.ts';
import type { Look, RouteFacts, SmokeFacts, VersionFacts } from '../facts.ts';
import { isSame } from '../version.ts';

export const reachRules = {
  reachable: {
    title: 'Required page is down',
    priority: 'block-now',
    proves: `Home, login, sign-up and the pages that launch.yml names answer within ${SLOW_MS / 1000} seconds, in one of two attempts.`,
    why: 'A first visitor who sees an error does not return.',
    remedy: 'Read the host’s log for the request shown. If the last deployment caused it, roll back.',
    source: 'RFC 9110 sections 15.5 and 15.6; confirmed in the same run, as Upptime and Checkly do before they alert',
    judge: ({ routes }) => lookAtAny('page', routes, 'no page is known', judgeRoute),
  },
  version: {
    title: 'Wrong version is deployed',
    priority: 'block-now',
    proves: 'The product reports the expected version.',
    why: 'The deployment failed or a cache serves the old version, so the other results are not about what you shipped.',
    remedy: 'Read the deployment log, and clear the cache in front of the product.',
    source: 'the version that the product itself tells, where smoke.version in launch.yml says',
    judge: ({ version }) => judgeVersion(version),
  },
} satisfies Record<string, Rule<SmokeFacts>>;

function judgeRoute(route: RouteFacts): Said {
  const place = { address: route.url };
  const look = lastLook(route);
  const [first] = route.looks;
  if (look.kind === 'elsewhere') return [unseenAt(route, look.reason)];
  if (look.kind === 'failed' && look.isOurs) return [unseenAt(route, 'this machine has no network access')];
  const down = downBecause(look, route);
  if (down === undefined) return unseenOf(look, route);
  const before = downBecause(first, route);
  return [
    {
      place,
      problem: look.kind === 'page' ? 'The URL answers, but not with the page.' : 'The URL does not answer.',
      seen: {
        page: `${route.role}, known from ${route.from}`,
        ...(route.looks.length > 1 && before !== undefined && { 'first attempt': before }),
        [route.looks.length > 1 ? 'second attempt' : 'seen']: down,
        ...requestId(look),
      },
      expected: 'a page, in time',
      recheck: ['curl', '-sSIL', '--max-time', String(SLOW_MS / 1000), route.url],
    },
  ];
}

/** It responds, but could not be judged: a wall, or a page that only the code has. */
function unseenOf(look: Look, route: RouteFacts): Unknown[] {
  const { from, role, url } = route;
  if (look.kind === 'failed') return [unseenAt(route, look.reason)];
  if (look.kind !== 'page' || look.page.status < 400) return [];
  if (role === 'account' || role === 'members' || role === 'checkout') return [];
  if (look.page.blockedBy !== undefined) return [unseenAt(route, `blocked by ${look.page.blockedBy}`)];
  const unknown = `${from} has such a page, and this host answers with status ${look.page.status}: name it under routes: in launch.yml`;
  return leftOpen([{ unknown, place: { address: url } }]);
}

/** The first thing the host's support asks for. */
function requestId(look: Look): Record<string, string> {
  return look.kind === 'page' && look.requestId !== undefined ? { 'request id': look.requestId } : {};
}

function judgeVersion(version: VersionFacts): Judgement {
  if (version.kind === 'not announced') return { notApplicable: 'no version is expected (--expect-version)' };
  if (version.kind === 'cannot tell')
    return { notApplicable: 'launch.yml does not say where the product reports its version (smoke.version)' };
  const place = { address: version.url };
  if (version.kind === 'unseen') return blind('deployment', { unknown: version.reason, place, isNamed: true });
  if (isSame(version.seen, version.expected)) return { looked: { deployment: 1 }, said: [] };
  const said = [
    {
      place,
      seen: { [version.at]: version.seen || 'no version' },
      expected: version.expected,
      recheck: ['curl', '-sSi', version.url],
    },
  ];
  return { looked: { deployment: 1 }, said };
}
