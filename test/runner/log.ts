/** What GitHub's runner makes of a step's output (actions/runner, ActionCommand.cs, ActionCommandManager.cs, OutputManager.cs). */
export interface StepLog {
  /** Lines that are shown, masked. */
  lines: string[];
  annotations: { level: 'error' | 'warning' | 'notice'; message: string; properties: Record<string, string> }[];
  /** Annotations beyond ten of a level are dropped. */
  dropped: number;
  masks: string[];
  /** Every command that was obeyed, in order. */
  commands: string[];
}

const CAP = 10;
const LEVELS = ['error', 'warning', 'notice'] as const;

/** Reads output as the runner does: `::` first in a line, `##[` anywhere in it, and a bare CR ends a line too. */
export function readLog(output: string): StepLog {
  const log: StepLog = { lines: [], annotations: [], dropped: 0, masks: [], commands: [] };
  let stopped: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = commandOf(line);
    if (command === undefined || (stopped !== undefined && command.name !== stopped)) {
      log.lines.push(masked(line, log.masks));
      continue;
    }
    log.commands.push(command.name);
    if (command.name === stopped) stopped = undefined;
    else if (command.name === 'stop-commands') stopped = command.data;
    else obey(command, log);
  }
  return log;
}

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

function obey({ name, properties, data }: Command, log: StepLog): void {
  if (name === 'add-mask') log.masks.push(data);
  const level = LEVELS.find((each) => each === name);
  if (level === undefined) return;
  const isFull = log.annotations.filter((each) => each.level === level).length >= CAP;
  if (isFull) log.dropped += 1;
  else log.annotations.push({ level, message: masked(data, log.masks), properties });
}

function commandOf(line: string): Command | undefined {
  const modern = /^\s*::([^\s:]+)(?: ([\s\S]*?))?::([\s\S]*)$/.exec(line);
  if (modern) return made(modern, ',', unescapeData);
  const old = /##\[([^\s\]]+)(?: ([^\]]*))?\]([\s\S]*)$/.exec(line);
  return old ? made(old, ';', (text) => text) : undefined;
}

function made(
  [, name = '', list = '', data = '']: RegExpExecArray,
  separator: string,
  decode: (text: string) => string,
): Command {
  const properties = Object.fromEntries(
    list
      .split(separator)
      .filter(Boolean)
      .map((pair) => {
        const [key = '', ...rest] = pair.split('=');
        return [key.trim(), unescapeProperty(rest.join('='))];
      }),
  );
  return { name: name.toLowerCase(), properties, data: decode(data) };
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((rest, mask) => (mask === '' ? rest : rest.replaceAll(mask, '***')), text);
}
