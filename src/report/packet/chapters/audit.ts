import { PRIORITIES, placeName } from '../../../gate/finding.ts';
import {
  openGroups,
  PRIORITY_TITLES,
  tally,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups,
} from '../../groups.ts';
import { type Block, type Chapter, HINT, heading, keep, list, paragraph, say, type Text } from '../document.ts';
import { dateOf, listed, type PacketInput } from '../input.ts';

/** The report, by priority. */
export function launchAudit(input: PacketInput): Chapter {
  const { report } = input;
  return {
    file: 'LAUNCH-AUDIT.md',
    title: 'Launch audit',
    blocks: [
      paragraph([
        `**${verdictLine(report)}** for `,
        ...say`${report.target} on ${dateOf(input)}`,
        `, ${report.stage}.`,
      ]),
      paragraph(verdictSentence(report)),
      paragraph(tally(report)),
      ...PRIORITIES.flatMap((priority) => [heading(PRIORITY_TITLES[priority]), findings(input, priority)]),
      heading('Unknown'),
      unknowns(input),
      heading('Accepted'),
      accepted(input),
      heading('Notes'),
      keep('audit', HINT),
    ],
  };
}

/** The most places listed per finding. */
const SHOWN = 10;

function findings({ report }: PacketInput, priority: (typeof PRIORITIES)[number]): Block {
  const groups = openGroups(report).filter((group) => group.priority === priority);
  if (groups.length === 0) return paragraph('None.');
  const items = groups.map(({ rule, findings: found }): Text => {
    const [first] = found;
    const places = [...new Set(found.map(({ place }) => placeName(place)))];
    const more = places.length > SHOWN ? `, and ${places.length - SHOWN} more` : '';
    return [`**${first.title}** (\`${rule}\`): `, ...listed(places.slice(0, SHOWN)), `${more}. ${first.remedy}`];
  });
  return list(items);
}

function unknowns({ report }: PacketInput): Block {
  const found = unknownGroups(report);
  if (found.length === 0) return paragraph('Nothing.');
  return list(found.map(({ reason, rules }): Text => [{ value: reason }, ` (needed by ${rules.join(', ')})`]));
}

function accepted({ report }: PacketInput): Block {
  const rows = waivedGroups(report).flatMap(({ findings: found }) => found);
  if (rows.length === 0) return paragraph('Nothing.');
  const items = rows.map(
    ({ rule, place, waived }): Text => [
      `\`${rule}\` at `,
      { value: placeName(place) },
      ...(waived?.by === 'accept' ? say`: ${waived.why} (until ${waived.until})` : [': in the baseline']),
    ],
  );
  return list(items);
}
