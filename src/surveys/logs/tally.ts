import { type Failure, failure } from '../../io/failure.ts';
import { percentile, type RouteHour, type TallyAnswer, type TallyQuestion } from '../../io/measures.ts';
import { type LoggedAnswer, readLine } from './line.ts';
import { openLog } from './open.ts';

/** More than a day of a busy product; only the first part of a larger file is read. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** More routes than a product has: paths tried by bots would fill the memory. */
const MOST_ROUTES = 2000;
const MOST_IDS = 10_000;
const HOUR = 3_600_000;

interface Cell {
  total: number;
  failed: number;
  times: number[];
}

/** Counts the responses in a log file by route and hour. Nothing else of a line is kept. */
export async function tally(
  { file }: TallyQuestion,
  root: string,
  signal: AbortSignal,
): Promise<TallyAnswer | Failure> {
  const opened = openLog(root, file, MOST_BYTES, signal);
  if ('kind' in opened) return opened;
  const cells = new Map<string, Map<number, Cell>>();
  const count = { lines: 0, unread: 0, others: 0 };
  const told = new Set<string>();
  try {
    for await (const line of opened.lines) {
      if (line === '') continue;
      count.lines += 1;
      const answer = readLine(line);
      if (answer === 'no request') count.others += 1;
      else if (answer === undefined) count.unread += 1;
      else if (!isTold(answer, told)) add(cells, answer);
    }
  } catch {
    return failure(
      signal.aborted ? 'deadline' : 'malformed',
      signal.aborted ? 'the run’s time limit was reached' : 'the file cannot be read',
    );
  }
  return { kind: 'answer', hours: hoursOf(cells), ...count };
}

/** Some hosts write several lines per request; it counts once. */
function isTold({ id }: LoggedAnswer, told: Set<string>): boolean {
  if (id === undefined) return false;
  if (told.has(id)) return true;
  if (told.size > MOST_IDS) told.clear();
  told.add(id);
  return false;
}

function add(cells: Map<string, Map<number, Cell>>, { method, path, status, at, ms }: LoggedAnswer): void {
  const route = `${method} ${routeOf(path)}`;
  const hours = cells.get(route) ?? new Map<number, Cell>();
  if (hours.size === 0 && cells.size >= MOST_ROUTES) return;
  cells.set(route, hours);
  const hour = Math.floor(at / HOUR) * HOUR;
  const cell = hours.get(hour) ?? { total: 0, failed: 0, times: [] };
  hours.set(hour, cell);
  cell.total += 1;
  if (status >= 500) cell.failed += 1;
  if (ms !== undefined) cell.times.push(ms);
}

/** The path without query, with `:id` in place of parts that differ per member. */
export function routeOf(path: string): string {
  const [bare = ''] = path.replace(/^https?:\/\/[^/]+/i, '').split(/[?#]/);
  const parts = bare.split('/').map((part) => (isId(part) ? ':id' : part));
  return parts.join('/').slice(0, 200) || '/';
}

/** Numbers, UUIDs, long hexadecimal and long mixed text, which nobody types. */
const isId = (part: string) =>
  /^\d+$/.test(part) ||
  /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(part) ||
  /^[0-9a-f]{16,}$/i.test(part) ||
  (part.length >= 16 && /\d/.test(part) && /^[\w-]+$/.test(part)) ||
  /@|%40/.test(part);

function hoursOf(cells: Map<string, Map<number, Cell>>): RouteHour[] {
  const rows = [...cells].flatMap(([route, hours]) =>
    [...hours].map(([hour, { total, failed, times }]) => ({
      route,
      hour: new Date(hour).toISOString(),
      total,
      failed,
      ...(times.length > 0 && { p95: percentile(times, 0.95) }),
    })),
  );
  return rows.sort((a, b) => (a.route === b.route ? (a.hour < b.hour ? -1 : 1) : a.route < b.route ? -1 : 1));
}
