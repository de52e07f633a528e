import { defineCheck } from '../../gate/check.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { downBecause, lastLook } from './attempts.ts';
import type { SmokeFacts } from './facts.ts';
import { gatherSmoke } from './gather.ts';
import { smokeOptions } from './options.ts';
import { isNamedWebhook } from './routes.ts';
import { rules } from './rules/index.ts';
import { whenDeployed } from './version.ts';

export const smoke = defineCheck({
  name: 'smoke',
  title: 'Smoke',
  summary: 'The pages that members need work, and members-only pages require a login.',
  options: smokeOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  // Naming a webhook in launch.yml consents to three forged messages.
  consents: (_, subject) => (deed, url) => {
    const domain = parseTarget(subject.domain ?? '');
    return deed === 'post' && subject.permissions.probe && isNamedWebhook(url, subject, domain);
  },
  ready: whenDeployed,
  gather: gatherSmoke,
  readings: ({ routes }: SmokeFacts) =>
    routes.flatMap((route) => {
      const look = lastLook(route);
      const isTelling = look.kind === 'page' || (look.kind === 'failed' && !look.isOurs);
      const isUp = downBecause(look, route) === undefined;
      return isTelling && route.role !== 'members' ? [{ what: 'reachable' as const, place: route.url, isUp }] : [];
    }),
  landmarks: ({ routes }: SmokeFacts) =>
    routes.map((route) => {
      const look = lastLook(route);
      const isSeen = look.kind === 'page' || (look.kind === 'failed' && !look.isOurs);
      const isUp = downBecause(look, route) === undefined;
      const state = isSeen ? (isUp ? 'answers' : 'does not answer') : 'not known';
      return { what: 'route' as const, role: route.role, url: route.url, state };
    }),
  rules,
});
