import {
  ask,
  type Block,
  type Chapter,
  HINT,
  heading,
  keep,
  list,
  paragraph,
  say,
  type Text,
  table,
} from '../document.ts';
import { dateOf, isJudged, listed, marks, NOT_JUDGED, type PacketInput, reach, serviceNames } from '../input.ts';

/** What is monitored, by what, and who is alerted. */
export function monitoringMap(input: PacketInput): Chapter {
  const { monitoring = [], errors = [] } = serviceNames(input);
  return {
    file: 'MONITORING.md',
    title: 'Monitoring and alerts',
    blocks: [
      paragraph(say`As of ${dateOf(input)}.`),
      heading('Routes'),
      routes(input, monitoring),
      heading('Errors'),
      paragraph(errorsOf(input, errors)),
      heading('Who is alerted'),
      ...alerts(input),
      keep('monitoring', HINT),
    ],
  };
}

function errorsOf(input: PacketInput, errors: readonly string[]): Text {
  if (!isJudged(input, 'alerts')) return [NOT_JUDGED];
  return errors.length === 0
    ? ask('where are errors reported? (alerts.errors)')
    : ['They are reported to ', ...listed(errors), '.'];
}

function routes(input: PacketInput, monitors: readonly string[]): Block {
  const { owners } = input.answers;
  const found = marks(input, 'route');
  if (found.length === 0) return paragraph(NOT_JUDGED);
  const by = monitors.length === 0 ? ask('what monitors it? (alerts.monitor)') : listed(monitors);
  return table(
    ['route', 'for', 'on that date', 'monitored by', 'owner'],
    found.map(({ url, role, state }): Text[] => [
      say`${url}`,
      say`${role}`,
      [state],
      by,
      reach((owners[role] ?? owners['default'])?.name, input.answers, 'who is the owner? (owners)'),
    ]),
  );
}

function alerts({ alertRoutes, answers }: PacketInput): Block[] {
  const { name, backup, channel } = answers.owners['default'] ?? {};
  const isTold = alertRoutes.length > 0 || channel !== undefined;
  return [
    list([
      ['First: ', ...reach(name, answers, 'who is on call first? (owners.default)')],
      ['Then: ', ...reach(backup, answers, 'who is the backup? (owners.default.backup)')],
      ...(channel === undefined ? [] : [say`Over ${channel}`]),
      ...alertRoutes.map(({ route, by }) => say`${route}, by ${by}`),
    ]),
    ...(isTold ? [] : [paragraph(ask('how are alerts sent? (alerts; `launch-gate alert test` tests it)'))]),
  ];
}
