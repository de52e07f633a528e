import type { BodySummary } from './http-types.ts';
import { leakIn } from './leaks.ts';
import type { SecretMatch } from './secrets.ts';

/** Scans a text for secrets; the path tells its format. */
export type SecretsIn = (text: string, path: string) => Promise<SecretMatch[] | undefined>;

const MOST_SCRIPTS = 40;
/** Script names inside a script: chunks that it loads later, as bundlers write them. */
const SCRIPT = /["'`]((?:https?:\/\/|\.{0,2}\/)?[\w@~%+./-]{1,200}\.m?js)["'`]/g;
/** ECMA-426 section 11.1.2: the last such comment counts. */
const SOURCE_MAP = /\/[/*][#@]\s*sourceMappingURL=(data:[^\s'"*]+|[^\s'"*]{1,500})/g;

/** The content of a data: URL (RFC 2397); undefined for any other URL. */
function dataIn(url: string): string | undefined {
  const [, base64] = /^data:[^,]*;base64,(.*)$/i.exec(url) ?? [];
  if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('utf8');
  return url.startsWith('data:')
    ? decodeURIComponent(url.slice(url.indexOf(',') + 1).replace(/%(?![0-9a-f]{2})/gi, '%25'))
    : undefined;
}

/** The summary that replaces a body. */
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
