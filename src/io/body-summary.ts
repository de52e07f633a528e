import type { BodySummary } from './http-types.ts';
import { leakIn } from './leaks.ts';
import type { SecretMatch } from './secrets.ts';

/** Looks for secrets in a text by that name. */
export type SecretsIn = (text: string, path: string) => Promise<SecretMatch[] | undefined>;

const MOST_SCRIPTS = 40;
/** Names of scripts in a script: what it loads later, as bundlers write it. */
const SCRIPT = /["'`]((?:https?:\/\/|\.{0,2}\/)?[\w@~%+./-]{1,200}\.m?js)["'`]/g;
/** ECMA-426 section 11.1.2: the last of the comments. */
const SOURCE_MAP = /\/[/*][#@]\s*sourceMappingURL=(data:[^\s'"*]+|[^\s'"*]{1,500})/g;

/** What a data: URL in base64 holds (RFC 2397); undefined for another kind of address. */
function dataIn(url: string): string | undefined {
  const [, base64] = /^data:[^,]*;base64,(.*)$/i.exec(url) ?? [];
  if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('utf8');
  return url.startsWith('data:')
    ? decodeURIComponent(url.slice(url.indexOf(',') + 1).replace(/%(?![0-9a-f]{2})/gi, '%25'))
    : undefined;
}

/** What is told of a body in its place. */
export async function summarize(body: string, url: string, secretsIn?: SecretsIn): Promise<BodySummary> {
  const { pathname } = new URL(url);
  const leak = leakIn(body);
  const isScript = /\.m?js$/.test(pathname);
  const sourceMap = isScript ? [...body.matchAll(SOURCE_MAP)].at(-1)?.[1] : undefined;
  const inside = sourceMap === undefined ? undefined : dataIn(sourceMap);
  const isApart = sourceMap !== undefined && inside === undefined;
  const secrets = await secretsIn?.(inside === undefined ? body : `${body}\n${inside}`, pathname);
  return {
    bytes: Buffer.byteLength(body),
    ...(leak && { leak }),
    ...(secrets && { secrets }),
    scripts: isScript
      ? [...new Set([...body.matchAll(SCRIPT)].flatMap(([, name]) => name ?? []))].slice(0, MOST_SCRIPTS)
      : [],
    ...(isApart && { sourceMap }),
  };
}
