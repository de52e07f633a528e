import type { DnsPanel, Finding, Fix, RecordLine } from '../gate/finding.ts';
import { shellLine } from './inert.ts';

/** One record in the fields of a DNS panel. Values are not yet inert. */
export interface RecordRow {
  does: 'Add' | 'Delete';
  type: string;
  /** Relative to the zone if it is known. */
  name: string;
  value: string;
  /** For MX: a lower value is tried first. */
  priority?: string;
  ttl?: string;
}

/** The records of a fix, deletions first. */
export function recordRows({ change, at }: Extract<Fix, { kind: 'dns' }>): RecordRow[] {
  return [
    ...change.remove.map((line): RecordRow => ({ does: 'Delete', ...fieldsOf(line, at) })),
    ...change.add.map(
      (line): RecordRow => ({
        does: 'Add',
        ...fieldsOf(line, at),
        ttl: line.ttl === undefined ? 'automatic' : String(line.ttl),
      }),
    ),
  ];
}

/** The DNS host and the path in its panel. Not yet inert; undefined when unknown. */
export function panelName({ at }: Extract<Fix, { kind: 'dns' }>): string | undefined {
  if (at?.host === undefined) return undefined;
  return at.panel === undefined ? at.host : `${at.host}: ${at.panel}`;
}

/** A fix as lines of plain text: what to change, and where. Values are not yet inert. */
export function fixLines(fix: Fix): string[] {
  switch (fix.kind) {
    case 'dns':
      return [`In the DNS panel${nameAfter(panelName(fix))}:`, ...recordRows(fix).map(rowLine)];
    case 'redirect':
      return [`redirect ${fix.from} to ${fix.to} with status ${fix.status}`];
    case 'file':
      return fix.patch.split('\n');
    case 'command':
      return [shellLine(fix.argv)];
  }
}

const nameAfter = (name: string | undefined) => (name === undefined ? '' : ` (${name})`);

function rowLine({ does, type, name, value, priority, ttl }: RecordRow): string {
  const fields = [
    `Type ${type}`,
    `Name ${name}`,
    `Value ${value}`,
    ...(priority === undefined ? [] : [`Priority ${priority}`]),
    ...(ttl === undefined ? [] : [`TTL ${ttl}`]),
  ];
  return `  ${does}: ${fields.join(' · ')}`;
}

/** The result of trying the fix; undefined when it was not tried. */
export function proofWords({ proved, afterFix = [] }: Finding): string | undefined {
  if (proved === undefined) return undefined;
  if (proved) return 'verified: checked again with this change, the finding is gone and no new one appears';
  return `not sufficient alone: with this change, ${afterFix.join(', ')} still need work`;
}

/** Types whose value ends in a name, which needs a trailing dot in a zone file. */
const NAMED = new Set(['CNAME', 'MX', 'NS', 'PTR', 'SRV', 'DNAME']);

export function zoneLine({ name, type, value, ttl }: RecordLine): string {
  const whole = NAMED.has(type) && !value.endsWith('.') ? `${value}.` : value;
  return [`${name}.`, ...(ttl === undefined ? [] : [ttl]), 'IN', type, whole].join(' ');
}

/** A record in the panel's fields, where names are relative to the zone and have no trailing dot. */
function fieldsOf({ name, type, value }: RecordLine, at: DnsPanel | undefined): Omit<RecordRow, 'does' | 'ttl'> {
  const [priority = '', exchange = ''] = value.split(' ');
  if (type === 'MX') return { type, name: relative(name, at), value: undotted(exchange), priority };
  const shown = type === 'TXT' && at?.text !== 'quoted' ? bareText(value) : NAMED.has(type) ? undotted(value) : value;
  return { type, name: relative(name, at), value: shown };
}

function relative(name: string, at: DnsPanel | undefined): string {
  if (at === undefined) return name;
  if (name === at.zone) return { '@': '@', empty: NO_NAME, name }[at.apex];
  return name.endsWith(`.${at.zone}`) ? name.slice(0, -at.zone.length - 1) : name;
}

/** Shown for a name field that stays empty. */
export const NO_NAME = '(leave empty)';

const undotted = (name: string) => name.replace(/(?<=[^\s.])\.$/, '');

/** For a panel that adds the quotes itself: the concatenated strings of a TXT value (RFC 1035 section 5.1). */
function bareText(value: string): string {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)/g)].map(([, text = '']) =>
    text.replace(/\\(["\\])/g, '$1'),
  );
  return strings.length === 0 ? value : strings.join('');
}
