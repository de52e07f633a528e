import type { FormatFault, ValueShape } from '../world/variables.ts';

export interface EnvLine {
  name: string;
  line: number;
  value: ValueShape;
}

const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/;
const MERGE = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** A file for the environment, line by line: names, what their values are like, and lines that are none. */
export function readEnvFile(text: string, file: string): { lines: EnvLine[]; faults: FormatFault[] } {
  const lines: EnvLine[] = [];
  const faults: FormatFault[] = [];
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
      if (lines.some((each) => each.name === name)) faults.push({ file, line, fault: 'twice', name });
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
  if (quote === '') return { value: text.replace(/\s+#.*$/, ''), more: 0 };
  for (let more = 0, whole = text.slice(1); at + more < rows.length; more += 1) {
    const end = whole.indexOf(quote);
    if (end >= 0) return { value: whole.slice(0, end), more };
    whole += `\n${rows[at + more + 1] ?? ''}`;
  }
  return undefined;
}

const STAND_IN =
  /^(?:<.*>|\[.*\]|\{\{.*\}\}|change-?me|todo|xxx+|your[-_ ].*|.*(?:your|example|placeholder|changeme).*|\.\.\.|…)$/i;
const OWN_MACHINE =
  /(?:^|@|\/\/)(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?:[:/?]|$)/i;

/** What a value is like, by its form alone. */
export function shapeOf(name: string, value: string): ValueShape {
  if (value === '') return 'empty';
  if (/^(?:sk|pk|rk)_test_/.test(value)) return 'test key';
  if (
    /^(?:NODE|APP|RAILS|RACK|FLASK|DJANGO)_ENV$/.test(name) &&
    /^(?:dev|development|test|staging|local)$/i.test(value)
  )
    return 'not production';
  if (OWN_MACHINE.test(value)) return 'own machine';
  if (/^\$\{?\w+\}?$/.test(value)) return 'none';
  return STAND_IN.test(value) ? 'stand-in' : 'something';
}
