import type { FormatFault, ValueShape } from '../../io/variables.ts';

export interface EnvLine {
  name: string;
  line: number;
  value: ValueShape;
}

/** A value with more lines is not a value. */
const MOST_LINES = 400;
/** Stands for a multi-line value: a key, a text. */
const LONG = 'over several lines';

const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/;
const MERGE = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** Reads a .env file line by line: names, the kinds of values, and invalid lines. */
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

/** A quoted value, which may span several lines; undefined when it is never closed. */
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

/** The number of lines of an unquoted PEM key, which would otherwise be read as variables. */
function keyLines(text: string, rows: readonly string[], at: number): number {
  if (!text.startsWith('-----BEGIN')) return 0;
  const end = rows.slice(at, at + MOST_LINES).findIndex((row) => row.includes('-----END'));
  return end < 0 ? MOST_LINES : end;
}

/** The whole value is a placeholder, or is one in brackets. */
const STAND_IN = /^(?:<[^<>]{0,80}>|\{\{[^{}]{0,80}\}\}|change[-_]?me|todo|xxx+|your[-_][\w-]{1,60}|\.\.\.|…)$/i;
/** Without 0.0.0.0, on which containers listen, but to which nothing connects. */
const OWN_MACHINE = /(?:^|@|\/\/)(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)(?:[:/?]|$)/i;

/** The kind of a value, by its format alone. */
export function shapeOf(name: string, value: string): ValueShape {
  if (value === '') return 'empty';
  if (/^(?:sk|pk|rk)_test_/.test(value)) return 'test key';
  // The value of another variable is unknown here.
  if (value.includes('${') || /^\$\w+$/.test(value)) return 'none';
  if (
    /^(?:NODE|APP|RAILS|RACK|FLASK|DJANGO)_ENV$/.test(name) &&
    /^(?:dev|development|test|staging|local)$/i.test(value)
  )
    return 'not production';
  if (OWN_MACHINE.test(value.slice(0, 2000))) return 'own machine';
  return STAND_IN.test(value.slice(0, 200)) ? 'stand-in' : 'something';
}
