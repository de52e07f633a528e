import type { DnsPanel, Finding, Fix, RecordLine } from '../gate/finding.ts';
import { shellLine } from './inert.ts';

/** A fix as lines of plain text: the exact change first, then where to make it. Values are not yet inert. */
export function fixLines(fix: Fix): string[] {
  switch (fix.kind) {
    case 'dns':
      return [
        ...fix.change.remove.map((line) => `- ${zoneLine(line)}`),
        ...fix.change.add.map((line) => `+ ${zoneLine(line)}`),
        ...(fix.at ? fix.change.add.map((line) => panelLine(line, fix.at as DnsPanel)) : []),
      ];
    case 'redirect':
      return [`redirect ${fix.from} to ${fix.to} with status ${fix.status}`];
    case 'file':
      return fix.patch.split('\n');
    case 'command':
      return [shellLine(fix.argv)];
  }
}

/** What trying the fix showed; undefined when it was not tried. */
export function proofWords({ proved, afterFix = [] }: Finding): string | undefined {
  if (proved === undefined) return undefined;
  if (proved) return 'proved: judged again with this change, the finding is gone and no new one comes';
  return `not enough alone: with this change, ${afterFix.join(', ')} would still need work`;
}

/** Types whose value ends in a name, which a zone file wants with its final dot. */
const NAMED = new Set(['CNAME', 'MX', 'NS', 'PTR', 'SRV', 'DNAME']);

export function zoneLine({ name, type, value, ttl }: RecordLine): string {
  const whole = NAMED.has(type) && !value.endsWith('.') ? `${value}.` : value;
  return [`${name}.`, ...(ttl === undefined ? [] : [ttl]), 'IN', type, whole].join(' ');
}

/** The same in the words of the DNS host's panel, whose name field is relative to the zone. */
function panelLine({ name, type, value, ttl }: RecordLine, { host, zone, apex, text }: DnsPanel): string {
  const relative = name === zone ? { '@': '@', empty: '(leave empty)', name }[apex] : name.slice(0, -zone.length - 1);
  const [preference, exchange = ''] = value.split(' ');
  const shown =
    type === 'MX'
      ? `mail server ${exchange}, priority ${preference}`
      : `value ${type === 'TXT' && text !== 'quoted' ? bareText(value) : value}`;
  return `at ${host}: type ${type}, name ${relative}, ${shown}, TTL ${ttl ?? 'automatic'}`;
}

/** What a panel that adds the quotes itself wants: the strings of a text put together (RFC 1035 section 5.1). */
function bareText(value: string): string {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)/g)].map(([, text = '']) =>
    text.replace(/\\(["\\])/g, '$1'),
  );
  return strings.length === 0 ? value : strings.join('');
}
