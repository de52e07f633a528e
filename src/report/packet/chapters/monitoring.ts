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

/** What is watched, by what, and who hears of it. */
export function monitoringMap(input: PacketInput): Chapter {
  const { monitoring = [], errors = [] } = serviceNames(input);
  return {
    file: 'MONITORING.md',
    title: 'Monitoring and alerts',
    blocks: [
      paragraph(say`As it was on ${dateOf(input)}.`),
      heading('Routes'),
      routes(input, monitoring),
      heading('Errors'),
      paragraph(errorsOf(input, errors)),
      heading('Who hears of it'),
      ...alerts(input),
      keep('monitoring', HINT),
    ],
  };
}

function errorsOf(input: PacketInput, errors: readonly string[]): Text {
  if (!isJudged(input, 'alerts')) return [NOT_JUDGED];
  return errors.length === 0 ? ask('where do the product’s errors go?') : ['They go to ', ...listed(errors), '.'];
}

function routes(input: PacketInput, monitors: readonly string[]): Block {
  const { owners } = input.answers;
  const found = marks(input, 'route');
  if (found.length === 0) return paragraph(NOT_JUDGED);
  const by = monitors.length === 0 ? ask('what watches it?') : listed(monitors);
  return table(
    ['route', 'for', 'on that day', 'watched by', 'owner'],
    found.map(({ url, role, state }): Text[] => [
      say`${url}`,
      say`${role}`,
      [state],
      by,
      reach((owners[role] ?? owners['default'])?.name, input.answers, 'who answers for it?'),
    ]),
  );
}

function alerts({ alertRoutes, answers }: PacketInput): Block[] {
  const { name, backup, channel } = answers.owners['default'] ?? {};
  const isTold = alertRoutes.length > 0 || channel !== undefined;
  return [
    list([
      ['First: ', ...reach(name, answers, 'who is called first? (owners.default)')],
      ['Then: ', ...reach(backup, answers, 'who is called when that one sleeps? (owners.default.backup)')],
      ...(channel === undefined ? [] : [say`Over ${channel}`]),
      ...alertRoutes.map(({ route, by }) => say`${route}, by ${by}`),
    ]),
    ...(isTold ? [] : [paragraph(ask('how are alerts told? (alerts; `launch-gate alert test` proves it)'))]),
  ];
}
