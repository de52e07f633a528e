import { linesIn } from '../../../lib/lines.ts';
import { type Application, DJANGO } from './django.ts';
import { dataIn, functionsIn } from './django-data.ts';
import { classOf } from './django-fields.ts';
import { childrenOf, nodesIn, type PythonCall, type PythonProgram, type PythonValue, parsePython } from './python.ts';
import { type CodeReading, ONLY_WHEN_IT_RUNS } from './reading.ts';

/** The application that a file of migrations belongs to. */
export const applicationOf = (file: string): Application => ({
  label: /(?<=^|\/)([^/]+)\/migrations\/[^/]+$/.exec(file)?.[1] ?? '',
  models: new Map(),
});

/** What a migration of Django does, in the models that the migrations before it have made. */
export async function readDjango(text: string, application: Application): Promise<CodeReading> {
  const program = await parsePython(text, linesIn(text));
  const read: CodeReading = { operations: [], sql: [], unread: [] };
  const course: Course = { program, application, read, functions: functionsIn(program) };
  for (const [name, { value, line }] of listsIn(program)) {
    if (name !== 'operations') continue;
    if (value.kind === 'list') apply(value.items, course);
    else read.unread.push({ line, reason: 'its operations are only known when it runs' });
  }
  return read;
}

/** What names of a program are given, in their order. */
function listsIn(program: PythonProgram): [string, { value: PythonValue; line: number }][] {
  return nodesIn(program.top, 'AssignStatement', 'UpdateStatement').flatMap((node) => {
    const [name, , value] = childrenOf(node);
    if (name === undefined || value === undefined || !/_?operations$/.test(program.textOf(name))) return [];
    return [[program.textOf(name), { value: program.asValue(value), line: program.lineOf(node) }]];
  });
}

interface Course {
  program: PythonProgram;
  application: Application;
  read: CodeReading;
  functions: ReturnType<typeof functionsIn>;
}

function apply(operations: readonly PythonValue[], course: Course): void {
  for (const each of operations) {
    if (each.kind === 'call') applyOne(each, course);
    else course.read.unread.push({ line: 1, reason: 'one of its operations is only known when it runs' });
  }
}

function applyOne(call: PythonCall, course: Course): void {
  const { application, read } = course;
  const name = classOf(call);
  if (name === 'RunSQL') runSql(call, read);
  else if (name === 'RunPython') runPython(call, course);
  else if (name === 'SeparateDatabaseAndState') separate(call, course);
  else {
    const done = DJANGO[name]?.(call, application) ?? { unknown: `the operation ${name} is not Django’s own` };
    if ('unknown' in done) read.unread.push({ line: call.line, reason: done.unknown });
    else read.operations.push(...done);
  }
}

/** What changes models alone is only remembered. */
function separate({ args, named, line }: PythonCall, course: Course): void {
  const lists = new Map(listsIn(course.program));
  const itemsIn = (value: PythonValue | undefined) => {
    const given = value?.kind === 'other' ? lists.get(value.text)?.value : value;
    return given?.kind === 'list' ? given.items : undefined;
  };
  const database = named.get('database_operations') ?? args[0];
  const doing = itemsIn(database) ?? [];
  if (database !== undefined && itemsIn(database) === undefined)
    course.read.unread.push({ line, reason: 'its operations are only known when it runs' });
  apply(doing, course);
  const onlyState: CodeReading = { operations: [], sql: [], unread: [] };
  apply(itemsIn(named.get('state_operations') ?? args[1]) ?? [], { ...course, read: onlyState });
}

/** A text, or a list of texts that may come with their parameters. */
function runSql({ args, named, line }: PythonCall, read: CodeReading): void {
  const given = named.get('sql') ?? args[0];
  for (const each of given?.kind === 'list' ? given.items : [given]) {
    const text = each?.kind === 'list' ? each.items[0] : each;
    if (text?.kind === 'string') read.sql.push({ text: text.text, line: text.line });
    else if (text?.kind !== 'other' || !text.text.endsWith('.noop'))
      read.unread.push({ line, reason: ONLY_WHEN_IT_RUNS });
  }
}

function runPython({ args, named, line }: PythonCall, { application, read, functions }: Course): void {
  const code = named.get('code') ?? args[0];
  if (code?.kind === 'other' && NOTHING.test(code.text)) return;
  const name = code?.kind === 'other' ? code.text : '';
  const data = dataIn(name, functions, application);
  if (data === undefined)
    read.unread.push({ line, reason: `the function ${nameOf(name)} is not in this file`, isOpen: true });
  else {
    read.operations.push(...data.operations);
    read.sql.push(...data.sql);
    read.unread.push(...data.unread);
  }
}

/** Django's `noop`, and a function without a body. */
const NOTHING = /\.noop$|^lambda\b[^:]{0,200}:\s{0,9}None$/;
const nameOf = (text: string) => /^[\w.]{1,80}$/.exec(text)?.[0] ?? 'that it runs';
