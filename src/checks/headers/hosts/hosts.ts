import { cloudflare } from '../../../catalog/platforms/cloudflare.ts';
import { netlify } from '../../../catalog/platforms/netlify.ts';
import type { DeployPlatform, PlatformFile } from '../../../catalog/platforms/platform.ts';
import { vercel } from '../../../catalog/platforms/vercel.ts';
import type { Edit } from '../../../lookups/patch.ts';

/** A header to be sent. */
export interface Line {
  name: string;
  value: string;
}

/** A way to configure response headers in a repository. */
export interface HeaderHost {
  id: string;
  file: RegExp;
  /** Response headers that identify this host. */
  answers?: readonly (readonly [name: string, value: RegExp])[];
  /** Where to add the header; undefined when the file has no known place for it. */
  add(lines: readonly string[], header: Line): Edit | undefined;
  /** A separate file beside this one that has the headers. */
  beside?(lines: readonly string[], path: string): { path: string; line: number } | undefined;
}

const indentOf = (line = '') => /^\s*/.exec(line)?.[0] ?? '';
/** The line from 1; 0 without a match. */
const lineOf = (lines: readonly string[], pattern: RegExp, from = 0) =>
  1 + lines.findIndex((line, i) => i >= from && pattern.test(line));
const atEnd = (lines: readonly string[], added: string[]): Edit => ({
  line: lines.at(-1) === '' ? lines.length - 1 : lines.length,
  added,
});
const single = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const double = (text: string) => JSON.stringify(text);

/** After a line, with the same or deeper indentation. */
function after(lines: readonly string[], line: number, added: string[], deeper = ''): Edit | undefined {
  const indent = indentOf(lines[line - 1]) + deeper;
  return line === 0 ? undefined : { line, added: added.map((each) => indent + each) };
}

/** In the block for all paths of a headers file (Netlify, Cloudflare Pages), which is added if missing. */
function inHeadersFile(lines: readonly string[], { name, value }: Line): Edit {
  const all = lineOf(lines, /^\/\*\s*$/);
  return all > 0 ? { line: all, added: [`  ${name}: ${value}`] } : atEnd(lines, ['/*', `  ${name}: ${value}`]);
}

function inNetlify(lines: readonly string[], { name, value }: Line): Edit {
  const all = lineOf(lines, /^\s*for\s*=\s*["']\/\*["']/);
  const values = all === 0 ? 0 : lineOf(lines, /^\s*\[headers\.values\]/, all);
  const line = `${name} = ${double(value)}`;
  return (
    after(lines, values, [line], '  ') ??
    atEnd(lines, ['', '[[headers]]', '  for = "/*"', '  [headers.values]', `    ${line}`])
  );
}

function inVercel(lines: readonly string[], { name, value }: Line): Edit | undefined {
  const pair = `{ "key": ${double(name)}, "value": ${double(value)} }`;
  const all = lineOf(lines, /"source"\s*:\s*"\/\(\.\*\)"/);
  const inner = all === 0 ? 0 : lineOf(lines, /"headers"\s*:\s*\[\s*$/, all - 1);
  if (inner > 0) return after(lines, inner, [`${pair},`], '  ');
  if (lines.some((line) => /"headers"\s*:/.test(line)) || lines[0]?.trim() !== '{' || lines.length < 3)
    return undefined;
  return { line: 1, added: [`  "headers": [{ "source": "/(.*)", "headers": [${pair}] }],`] };
}

function inNext(lines: readonly string[], { name, value }: Line): Edit | undefined {
  const pair = `{ key: ${single(name)}, value: ${single(value)} }`;
  const known = lineOf(lines, /^\s*\{\s*key\s*:/);
  if (known > 0) return { line: known - 1, added: [`${indentOf(lines[known - 1])}${pair},`] };
  if (lines.some((line) => /\bheaders\s*(\(|:)/.test(line))) return undefined;
  const begin = lineOf(
    lines,
    /^(?:module\.exports|export default|(?:const|let)\s+\w+(?:\s*:\s*\w+)?)\s*(?:=\s*)?\{\s*$/,
  );
  return after(
    lines,
    begin,
    ['async headers() {', `  return [{ source: '/:path*', headers: [${pair}] }];`, '},'],
    '  ',
  );
}

/** In the server block that listens on 443. */
function inNginx(lines: readonly string[], { name, value }: Line): Edit | undefined {
  return after(lines, lineOf(lines, /^\s*listen\s[^;]{0,500}\b443\b[^;]{0,500};/), [
    `add_header ${name} ${double(value)} always;`,
  ]);
}

/** In the first site block. */
function inCaddy(lines: readonly string[], { name, value }: Line): Edit | undefined {
  return after(lines, lineOf(lines, /^[^\s#{(][^{]*\{\s*$/), [`header ${name} ${double(value)}`], '\t');
}

function inExpress(lines: readonly string[], { name, value }: Line): Edit | undefined {
  const made = lineOf(lines, /^\s*(?:const|let|var)\s+\w+\s*=\s*express\(\)/);
  const app = /\b(\w+)\s{0,20}=\s{0,20}express\(\)/.exec(lines[made - 1] ?? '')?.[1] ?? 'app';
  return after(lines, made, [
    `${app}.use((request, response, next) => {`,
    `  response.set(${single(name)}, ${single(value)});`,
    '  next();',
    '});',
  ]);
}

function inRails(lines: readonly string[], { name, value }: Line): Edit | undefined {
  const begin = lineOf(lines, /^Rails\.application\.configure do/);
  const isHsts = name === 'Strict-Transport-Security' && !lines.some((line) => /^\s*config\.force_ssl\s*=/.test(line));
  return after(
    lines,
    begin,
    [isHsts ? 'config.force_ssl = true' : `config.action_dispatch.default_headers[${single(name)}] = ${single(value)}`],
    '  ',
  );
}

/** Cloudflare Workers serve a folder of static files and read headers from a file in it. */
function besideWrangler(lines: readonly string[], path: string): { path: string; line: number } | undefined {
  const line = lineOf(lines, /["']?directory["']?\s*[:=]\s*["'][^"']+["']/);
  const folder = /directory["']?\s*[:=]\s*["'](?:\.\/)?([^"']+?)\/?["']/.exec(lines[line - 1] ?? '')?.[1];
  return folder === undefined ? undefined : { path: `${path.replace(/(?<=^|\/)[^/]*$/, '')}${folder}/_headers`, line };
}

/** The platform's file in a repository, and the response header with its request ID. */
function ofPlatform({
  file,
  requestId,
}: DeployPlatform & { file: PlatformFile; requestId: string }): Pick<HeaderHost, 'file' | 'answers'> {
  return { file: file.name, answers: [[requestId, /./]] };
}

/** The first one that the repository has is used, preferably one that sent the response. */
export const HEADER_HOSTS: readonly HeaderHost[] = [
  {
    id: 'headers',
    file: /(^|\/)_headers$/,
    answers: [
      ['x-nf-request-id', /./],
      ['cf-ray', /./],
    ],
    add: inHeadersFile,
  },
  { id: 'netlify', ...ofPlatform(netlify), add: inNetlify },
  { id: 'vercel', ...ofPlatform(vercel), add: inVercel },
  { id: 'next', file: /(^|\/)next\.config\.(?:m?[jt]s|cjs)$/, answers: [['x-powered-by', /Next\.js/]], add: inNext },
  {
    id: 'wrangler',
    ...ofPlatform(cloudflare),
    add: () => undefined,
    beside: besideWrangler,
  },
  { id: 'caddy', file: /(^|\/)Caddyfile$/, answers: [['server', /^Caddy/i]], add: inCaddy },
  {
    id: 'nginx',
    file: /(^|\/)nginx\.conf$|(^|\/)nginx\/[^\n]{0,300}\.conf$/,
    answers: [['server', /^nginx/i]],
    add: inNginx,
  },
  { id: 'rails', file: /(^|\/)config\/environments\/production\.rb$/, answers: [['x-runtime', /./]], add: inRails },
  {
    id: 'express',
    file: /(^|\/)(?:src\/)?(?:server|app|index)\.(?:m?[jt]s|cjs)$/,
    answers: [['x-powered-by', /Express/i]],
    add: inExpress,
  },
];
