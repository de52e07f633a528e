import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checks } from '../checks/index.ts';
import { nearest, ruleIds } from '../config/load.ts';
import { addressKind } from '../io/address-guard.ts';
import { type Bounds, readTextFile } from '../io/disk/read.ts';
import { NotWritten, writeWhole } from '../io/disk/write.ts';
import { parseEndpoint } from '../io/endpoint.ts';
import type { Diversion } from '../io/reach.ts';
import type { CheckOptions } from './options.ts';
import { UsageError } from './process.ts';

/** Validates a value against a fixed set; the error lists the set. */
export function oneOf<const T extends string>(
  value: string | undefined,
  allowed: readonly T[],
  option: string,
): T | undefined {
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  throw new UsageError(`--${option} takes one of ${allowed.join(', ')}, not ${JSON.stringify(value)}.`);
}

/** No hand-written file, list or certificate is larger. */
const INPUT_BYTES = 1024 * 1024;

/** No report is larger; one with thousands of findings has a few megabytes. */
export const REPORT_BYTES = 32 * 1024 * 1024;

/** Reads a file named by an option. With `within`, links may not lead out of that folder. */
export function readInput(
  file: string,
  cwd: string,
  option: string,
  { most = INPUT_BYTES, within }: Partial<Bounds> = {},
): string {
  const read = readTextFile(resolve(cwd, file), { most, ...(within !== undefined && { within }) });
  if ('text' in read) return read.text;
  throw new UsageError(`--${option} ${JSON.stringify(file)}: ${read.reason}.`);
}

/** Writes a file named by an option, completely or not at all. */
export function put(file: string, cwd: string, content: string | Uint8Array): void {
  try {
    writeWhole(resolve(cwd, file), content);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new UsageError(`${JSON.stringify(file)} is not written: ${error.message}.`);
  }
}

/** Which rules are selected. For an unknown name, the error suggests the nearest one. */
export function selection({ only = [], skip = [] }: Pick<CheckOptions, 'only' | 'skip'>): (rule: string) => boolean {
  const names = (given: readonly string[]) =>
    given
      .flatMap((list) => list.split(','))
      .map((name) => name.trim())
      .filter(Boolean);
  const known = [...checks.map(({ name }) => name), ...ruleIds()];
  const [wanted, unwanted] = [names(only), names(skip)];
  for (const name of [...wanted, ...unwanted]) {
    if (!known.includes(name))
      throw new UsageError(`There is no check or rule ${JSON.stringify(name)}${nearest(name, known)}`);
  }
  const fits = (list: readonly string[], rule: string) =>
    list.includes(rule) || list.includes(rule.split('/')[0] ?? '');
  return (rule) => (wanted.length === 0 || fits(wanted, rule)) && !fits(unwanted, rule);
}

/** `HOST:PORT:ADDR:PORT`; HOST and the first PORT may be empty, IPv6 addresses are in brackets. */
export function parseDiversion(text: string, allowPrivate: boolean): Diversion {
  const [, host = '', port = '', address = '', toPort = ''] =
    /^(\[[^\]]*\]|[^:[\]]*):(\d*):(\[[^\]]*\]|[^:[\]]*):(\d+)$/.exec(text) ?? [];
  const bare = (part: string) => part.replace(/^\[|\]$/g, '').toLowerCase();
  const to = parseEndpoint(`${bare(address) === 'localhost' ? '127.0.0.1' : address}:${toPort}`, 0);
  if (to === undefined) {
    throw new UsageError(
      `--connect-to takes HOST:PORT:ADDR:PORT with an IP address, as in example.com:443:203.0.113.7:443, not ${JSON.stringify(text)}.`,
    );
  }
  const kind = addressKind(to.host);
  if (kind !== 'public' && !allowPrivate) {
    throw new UsageError(
      `--connect-to leads to ${to.host}, a ${kind} address; add --allow-private if you intend that.`,
    );
  }
  return { host: bare(host), ...(port !== '' && { port: Number(port) }), to };
}

/** Resolvers: addresses with an optional port, or https URLs. */
export function parseResolvers(given: readonly string[], option: string): string[] {
  for (const text of given) {
    const isUrl = text.startsWith('https://') && URL.canParse(text);
    if (isUrl || parseEndpoint(text, 53) !== undefined) continue;
    throw new UsageError(
      `${option} takes an IP address with an optional port, or an https URL, not ${JSON.stringify(text)}.`,
    );
  }
  return [...given];
}

export function parseCertificates(files: readonly string[], cwd: string): string[] {
  return files.map((file) => {
    const text = readInput(file, cwd, 'ca');
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
      throw new UsageError(`--ca ${JSON.stringify(file)}: it contains no PEM certificate.`);
    return text;
  });
}

export function parseTimeout(text = '120'): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600) return seconds;
  throw new UsageError(`--timeout takes seconds, more than 0 and at most 3600, not ${JSON.stringify(text)}.`);
}

/** A number of whole seconds, from 0. */
export function parseSeconds(text: string, option: string, most: number): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= most) return seconds;
  throw new UsageError(`--${option} takes whole seconds up to ${most}, not ${JSON.stringify(text)}.`);
}

export function writable(file: string, cwd: string, option: string): void {
  try {
    accessSync(dirname(resolve(cwd, file)), constants.W_OK);
  } catch {
    throw new UsageError(`--${option} ${JSON.stringify(file)}: its folder does not exist or cannot be written to.`);
  }
}

/** The URL of a PostgreSQL server, or the name of a variable that contains it; never shown. */
export function parseDatabase(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const isName = /^[A-Za-z_]\w*$/.test(text);
  const url = isName ? env[text] : text;
  if (url === undefined || url === '') throw new UsageError(`--db: the variable ${text} is not set.`);
  if (!/^postgres(?:ql)?:\/\/\S+$/.test(url) || !URL.canParse(url))
    throw new UsageError(`--db takes a URL that starts with postgres://, or the name of a variable with one.`);
  return url;
}
