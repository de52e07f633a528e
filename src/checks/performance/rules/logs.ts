import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import type { RouteHour } from '../../../io/measures.ts';
import type { LogFile, PerformanceFacts } from '../facts.ts';

/** The fewest failures per hour that are no accident, and the smallest share that members notice. */
const LEAST = 5;
const LEAST_PART = 0.01;
/** With more unreadable lines, the file is a different kind of log. */
const MOST_UNREAD = 0.5;
const MOST_ROUTES = 20;

export const logRules = {
  'failed-per-hour': {
    title: 'High error rate in the logs',
    ...BLOCKS_ONCE_LIVE,
    proves: `In no hour do ${LEAST} or more requests of a route fail that are at least 1 % of its requests.`,
    why: 'Every failed request is a member who could not do something. Most of them leave without a word.',
    remedy: 'Start with the route that fails most, and read its first error of that hour in the application log.',
    source: 'status 5xx in the product’s own logs (RFC 9110 section 15.6)',
    judge: ({ logs }) => lookAtAny('file', logs, 'launch.yml names no logs (performance.logs)', judgeLog),
  },
} satisfies Record<string, Rule<PerformanceFacts>>;

function judgeLog(log: LogFile): Said {
  const place = { file: log.file };
  if ('unseen' in log) return [{ unknown: log.unseen, place }];
  const { hours, lines, others, unread } = log;
  if (lines === others) return [{ unknown: 'the log has no request lines', place }];
  if (unread / lines > MOST_UNREAD) return [{ unknown: `${unread} of ${lines} lines are in an unknown format`, place }];
  const routes = new Map<string, RouteHour[]>();
  for (const hour of hours.filter(isBad)) routes.set(hour.route, [...(routes.get(hour.route) ?? []), hour]);
  return [...routes]
    .sort(([, a], [, b]) => failedIn(b) - failedIn(a))
    .slice(0, MOST_ROUTES)
    .map(([route, bad]) => evidenceOf(log.file, route, bad));
}

const isBad = ({ total, failed }: RouteHour) => failed >= LEAST && failed / total >= LEAST_PART;
const failedIn = (hours: readonly RouteHour[]) => hours.reduce((sum, { failed }) => sum + failed, 0);

function evidenceOf(file: string, route: string, bad: readonly RouteHour[]): Evidence {
  const worst = bad.reduce((most, hour) => (hour.failed > most.failed ? hour : most));
  return {
    place: { file },
    seen: {
      route,
      'worst hour': `${worst.hour}: ${worst.failed} of ${worst.total} failed`,
      'hours like it': String(bad.length),
      ...(worst.p95 !== undefined && { '95th percentile then': `${Math.round(worst.p95)} ms` }),
    },
    expected: `fewer than ${LEAST} in an hour, or fewer than 1 in 100`,
    key: route,
  };
}
