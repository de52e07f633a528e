import { dnsServices } from '../catalog/dns-services.ts';
import { headerHowTos } from '../catalog/how-to/headers.ts';
import { hostingHowTos } from '../catalog/how-to/hosting.ts';
import type { HowTos } from '../catalog/how-to/how-to.ts';
import type { RuleWords } from '../gate/check.ts';
import type { Priority, Stage } from '../gate/finding.ts';
import { type Area, areaOf } from '../report/work-areas.ts';

export function priorityWords(priority: Priority | Record<Stage, Priority>): string {
  if (typeof priority === 'string') return priority;
  return `${priority.prelaunch}; once live, ${priority.live}`;
}

/**
 * The page of a rule as Markdown, for `explain` and docs/rules: what it is about, why it matters, and how to fix it.
 */
export function rulePage(id: string, rule: RuleWords): string {
  const area = areaOf({ rule: id, place: { address: '' } });
  return [
    `# ${rule.title}`,
    `\`${id}\` · ${priorityWords(rule.priority)}`,
    `**Passes when:** ${rule.proves}`,
    `## Why it matters\n\n${rule.why}`,
    ...(rule.weighs === undefined ? [] : [`## How severe it is\n\n${rule.weighs}`]),
    `## How to fix it\n\n${rule.remedy}\n\n**Where:** ${WHERE[area]} ${TAKES[area]}`,
    ...(stepsFor(id, area) ?? []),
    `## See it yourself\n\n${seeing(id, area)}`,
    `## Source\n\n${rule.source}`,
    `## Accept it for a limited time\n\nIn launch.yml:\n\n\`\`\`yaml\naccept:\n  - { rule: ${id}, why: "…", until: 2026-12-31 }\n\`\`\``,
  ].join('\n\n');
}

const codeSpan = (line: string): string => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``);

const WHERE: Record<Area, string> = {
  registrar: 'at the company where you bought the domain.',
  dns: 'in the panel of the company that runs your DNS.',
  mail: 'in the panel of your mail provider; most also show DNS records to publish.',
  host: 'in the settings of your hosting provider, or in its file in the repository.',
  code: 'in the code of the product.',
  'launch.yml': 'in launch.yml.',
  github: 'on GitHub, in the review of the pull request.',
};

/** How long a change takes to have effect. */
const TAKES: Record<Area, string> = {
  registrar: 'Changes at a registrar can take up to two days until every resolver has them.',
  dns: 'A new record counts at once; a changed one after the TTL of the old one, at most.',
  mail: 'It counts once the DNS records of the provider are published and its panel shows them as verified.',
  host: 'It counts with the next deployment or when the setting is saved.',
  code: 'It counts with the next deployment.',
  'launch.yml': 'It counts with the next run.',
  github: 'It counts with the merge.',
};

function stepsFor(id: string, area: Area): string[] | undefined {
  const known: HowTos | undefined = headerHowTos[id] ?? hostingHowTos[id];
  if (known !== undefined)
    return [`### ${known.does}`, known.at.map(([place, line]) => `- **${place}**: ${codeSpan(line)}`).join('\n')];
  if (area !== 'dns') return undefined;
  const rows = dnsServices.map(
    ({ name, panel = 'DNS', apex }) => `| ${name} | ${panel} | ${apex === 'empty' ? 'leave Name empty' : '`@`'} |`,
  );
  return [
    '### In the panel of your DNS host',
    ['| DNS host | where | name of the domain itself |', '|---|---|---|', ...rows].join('\n'),
  ];
}

/** Launch Gate itself is the only way that works on every machine, including Windows, without other tools. */
function seeing(id: string, area: Area): string {
  const [check = ''] = id.split('/');
  const own = `\`\`\`sh\nlaunch-gate check example.com --only ${id}\n\`\`\``;
  if (['registrar', 'dns', 'mail'].includes(area) && ['dns', 'email'].includes(check))
    return `${own}\n\nOr ask DNS: \`dig NAME TYPE\` on macOS and Linux, \`nslookup -type=TYPE NAME\` on Windows.`;
  if (['redirects', 'headers', 'edge', 'smoke'].includes(check))
    return `${own}\n\nOr look at the response: \`curl -sSI URL\` (on Windows \`curl.exe\`), or the network panel of the browser’s developer tools.`;
  return own;
}
