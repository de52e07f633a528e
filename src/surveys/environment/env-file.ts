import type { FormatFault, ValueShape } from '../../io/variables.ts';

export interface EnvLine {
  name: string;
  line: number;
  value: ValueShape;
}

/** A value of more lines is none. */
const MOST_LINES = 400;
/** What a value over several lines is like: a key, a text. */
const LONG = 'over several lines';

const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/;
const MERGE = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** A file for the environment, line by line: names, what their values are like, and lines that are none. */
export function readEnvFile(text: string, file: string): { lines: EnvLine[]; faults: FormatFault[] } {
  const lines: EnvLine[] = [];
  const faults: FormatFault[] = [];
  const names = new Set<string>();
  const rows = text.split(/\r?\n/);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? '';
    const line = i + 1;
    if (MERGE.test(row)) faults.push({ file, line, fault: 'merge marker' });
    else if (row.trim() !== '' && !row.trim().startsWith('#')) {
      const [, name, raw = ''] = ASSIGNMENT.exec(row) ?? [];
      if (name === undefined) {
        faults.push({ file, line, fault: 'no variable' });
        continue;
      }
      const quoted = quotedValue(raw, rows, i);
      if (quoted === undefined) faults.push({ file, line, fault: 'open quote', name });
      if (names.has(name)) faults.push({ file, line, fault: 'twice', name });
      names.add(name);
      lines.push({ name, line, value: shapeOf(name, quoted?.value ?? raw) });
      i += quoted?.more ?? 0;
    }
  }
  return { lines, faults };
}

/** A value in quotes may go on over lines; undefined when it never ends. */
function quotedValue(raw: string, rows: readonly string[], at: number): { value: string; more: number } | undefined {
  const text = raw.trim();
  const [quote = ''] = /^["'`]/.exec(text) ?? [];
  if (quote === '') return { value: text.split(' #', 1)[0]?.trim() ?? '', more: keyLines(text, rows, at) };
  for (let more = 0, part = text.slice(1); more < MOST_LINES && at + more < rows.length; more += 1) {
    const end = part.indexOf(quote);
    if (end >= 0) return { value: more === 0 ? part.slice(0, end) : LONG, more };
    part = rows[at + more + 1] ?? '';
  }
  return undefined;
}

/** A key without quotes: its lines are no variables, and would be told as names. */
function keyLines(text: string, rows: readonly string[], at: number): number {
  if (!text.startsWith('-----BEGIN')) return 0;
  const end = rows.slice(at, at + MOST_LINES).findIndex((row) => row.includes('-----END'));
  return end < 0 ? MOST_LINES : end;
}

/** The whole value is one, or it is one between brackets. */
const STAND_IN = /^(?:<[^<>]{0,80}>|\{\{[^{}]{0,80}\}\}|change[-_]?me|todo|xxx+|your[-_][\w-]{1,60}|\.\.\.|…)$/i;
/** To listen at 0.0.0.0 is what a container does; to look for something there is not. */
const OWN_MACHINE = /(?:^|@|\/\/)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)(?:[:/?]|$)/i;

/** What a value is like, by its form alone. */
export function shapeOf(name: string, value: string): ValueShape {
  if (value === '') return 'empty';
  if (/^(?:sk|pk|rk)_test_/.test(value)) return 'test key';
  // What another variable gives is not known here.
  if (value.includes('${') || /^\$\w+$/.test(value)) return 'none';
  if (
    /^(?:NODE|APP|RAILS|RACK|FLASK|DJANGO)_ENV$/.test(name) &&
    /^(?:dev|development|test|staging|local)$/i.test(value)
  )
    return 'not production';
  if (OWN_MACHINE.test(value.slice(0, 2000))) return 'own machine';
  return STAND_IN.test(value.slice(0, 200)) ? 'stand-in' : 'something';
}
