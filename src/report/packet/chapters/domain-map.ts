import { landmarksOf, readingsOf } from '../../../gate/report.ts';
import { dnsMap } from '../../graph.ts';
import { ask, type Block, type Chapter, HINT, heading, keep, paragraph, say, type Text, table } from '../document.ts';
import { dateOf, marks, NOT_JUDGED, type PacketInput, services } from '../input.ts';

/** Hosts, records, and who manages them. */
export function domainMap(input: PacketInput): Chapter {
  return {
    file: 'DOMAIN-MAP.md',
    title: 'Domain map',
    blocks: [
      paragraph(say`DNS and hosts as of ${dateOf(input)}.`),
      ...registrations(input),
      heading('Providers'),
      behind(input),
      heading('Hosts'),
      ...hosts(input),
      heading('Notes'),
      keep('domain-map', HINT),
    ],
  };
}

function registrations({ report }: PacketInput): Block[] {
  const ends = readingsOf(report.checks).flatMap((each) => (each.what === 'registration' ? [each] : []));
  if (ends.length === 0)
    return [
      paragraph(ask('when does the registration expire, and does it renew automatically? (handover.access.registrar)')),
    ];
  return ends.map(({ place, ends: day }) => paragraph(say`${place} is registered until ${day.slice(0, 10)}.`));
}

function behind(input: PacketInput): Block {
  const names = services(input);
  if (names.length === 0)
    return paragraph(ask('who runs DNS, hosting and mail? None was recognized. (handover.access)'));
  return table(
    ['for', 'service', 'detected by'],
    names.map(({ role, name, by }) => [[role], say`${name}`, say`${by}`]),
  );
}

function hosts(input: PacketInput): Block[] {
  const found = marks(input, 'host');
  if (found.length === 0) return [paragraph(NOT_JUDGED)];
  const rows = found.map(({ host, role, records, state }): Text[] => [
    say`${host}`,
    [role],
    records.flatMap(({ type, value }, i): Text => [`${i > 0 ? ', ' : ''}${type} `, { value }]),
    [state],
  ]);
  return [
    table(['host', 'why', 'records', 'on that date'], rows),
    { kind: 'graph', title: 'The domain', graph: dnsMap(landmarksOf(input.report.checks)) },
  ];
}
