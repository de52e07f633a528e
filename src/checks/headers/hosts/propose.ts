import type { Subject } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { World } from '../../../io/world.ts';
import { isProduct } from '../../../lib/product-paths.ts';
import { newFilePatch, patchOf } from '../../../lookups/patch.ts';
import { HEADER_HOSTS, type HeaderHost, type Line } from './hosts.ts';

/** A file in the repository that configures response headers. */
export interface HeaderFile {
  host: string;
  path: string;
  text: string;
}

/** The most files read; more than this are probably examples. */
const MOST_FILES = 12;

/** The header files in the repository, the two nearest to the root of each kind. */
export async function headerFiles(world: World, { isRepository }: Subject): Promise<HeaderFile[]> {
  if (!isRepository) return [];
  const paths = (await world.list()).filter((path) => isProduct(path));
  const nearest = HEADER_HOSTS.flatMap(({ id, file }) => {
    const own = paths.filter((path) => file.test(path)).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    return own.slice(0, 2).map((path) => ({ host: id, path }));
  });
  const read = await Promise.all(
    nearest.slice(0, MOST_FILES).map(async ({ host, path }) => ({ host, path, answer: await world.read(path) })),
  );
  return read.flatMap(({ host, path, answer }) =>
    answer.kind === 'answer' ? [{ host, path, text: answer.text }] : [],
  );
}

const depth = (path: string) => path.split('/').length;

/**
 * Headers that are the same for a whole site. A Content-Security-Policy starts as report-only, because enforcing it at
 * once may break the product.
 */
const EVERYWHERE: Record<string, (value: string) => Line> = {
  'Strict-Transport-Security': (value) => ({ name: 'Strict-Transport-Security', value }),
  'X-Content-Type-Options': (value) => ({ name: 'X-Content-Type-Options', value }),
  'X-Frame-Options': (value) => ({ name: 'X-Frame-Options', value }),
  'Permissions-Policy': (value) => ({ name: 'Permissions-Policy', value }),
  'Referrer-Policy': (value) => ({ name: 'Referrer-Policy', value }),
  'Content-Security-Policy': (value) => ({
    name: value.startsWith('frame-ancestors') ? 'Content-Security-Policy' : 'Content-Security-Policy-Report-Only',
    value,
  }),
};

/** The evidence at the file and line that sets the header, or should, with a patch. */
export function inFile(
  evidence: Evidence,
  files: readonly HeaderFile[],
  sent: readonly (readonly [string, string])[],
): Evidence {
  const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(evidence.expected ?? '') ?? [];
  const isPolicy = name === 'Content-Security-Policy';
  const isSent = sent.some(([each]) => each === 'content-security-policy');
  // An existing policy lists what the product loads, so only its owner can tell what a stricter one would break.
  const line = isPolicy && isSent ? undefined : EVERYWHERE[name]?.(value);
  const page = 'address' in evidence.place ? evidence.place.address : '';
  if (line === undefined || page === '') return evidence;
  for (const { file, host } of byAnswer(files, sent)) {
    const found = replacement(file, name, value, evidence) ?? addition(file, host, line);
    if (found === undefined) continue;
    const { place, patch, path = file.path } = found;
    return {
      ...evidence,
      place,
      key: `${name} ${evidence.key ?? ''}`.trim(),
      seen: { page, ...evidence.seen },
      fix: { kind: 'file', path, patch },
    };
  }
  return evidence;
}

function byAnswer(files: readonly HeaderFile[], sent: readonly (readonly [string, string])[]) {
  const known = files.flatMap((file) => {
    const host = HEADER_HOSTS.find(({ id }) => id === file.host);
    return host === undefined ? [] : [{ file, host, gave: gave(host, sent) }];
  });
  return known.sort((a, b) => Number(b.gave) - Number(a.gave));
}

const gave = ({ answers = [] }: HeaderHost, sent: readonly (readonly [string, string])[]) =>
  answers.some(([name, value]) => sent.some((each) => each[0] === name && value.test(each[1])));

interface Found {
  place: { file: string; line: number };
  patch: string;
  path?: string;
}

/** Replaces the weak value on the line that sets the header. */
function replacement({ path, text }: HeaderFile, name: string, value: string, { seen }: Evidence): Found | undefined {
  const received = seen[name.toLowerCase()];
  if (received === undefined || received === 'not sent') return undefined;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.toLowerCase().includes(name.toLowerCase()) && line.includes(received));
  if (at === -1) return undefined;
  const instead = (lines[at] ?? '').replace(received, value);
  return { place: { file: path, line: at + 1 }, patch: patchOf(path, text, { line: at + 1, instead, added: [] }) };
}

function addition({ path, text }: HeaderFile, host: HeaderHost, header: Line): Found | undefined {
  const lines = text.split('\n');
  const beside = host.beside?.(lines, path);
  if (beside) {
    const patch = newFilePatch(beside.path, ['/*', `  ${header.name}: ${header.value}`]);
    return { place: { file: path, line: beside.line }, patch, path: beside.path };
  }
  const edit = host.add(lines, header);
  return edit && { place: { file: path, line: Math.max(1, edit.line) }, patch: patchOf(path, text, edit) };
}
